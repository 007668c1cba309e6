import { useEffect, useState } from "react";
import { fingerprint, inGroups } from "../ballot";
import { useLanguage } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";

/** The fingerprint of a poll's key, worked out here from the key itself. Warns when the server announces another. */
export function Fingerprint({ publicKey, announced }: { publicKey: string; announced: string | null }) {
  const { texts } = useLanguage();
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void fingerprint(publicKey).then((hex) => isCurrent && setFound(hex));
    return () => {
      isCurrent = false;
    };
  }, [publicKey]);
  return (
    <>
      <p className="hex" translate="no">
        {found === null ? "…" : inGroups(found)}
      </p>
      {found !== null && announced !== null && found !== announced && (
        <Notice tone="bad">
          <p>{texts.keyDiffers}</p>
        </Notice>
      )}
    </>
  );
}
