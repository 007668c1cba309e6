import { useEffect, useState } from "react";
import { useLanguage } from "../language/LanguageContext";
import { useAnnounce } from "./Announcer";
import { copy } from "./clipboard";

const shownMilliseconds = 2500;

/** Copies a text and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { texts } = useLanguage();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);

  useEffect(() => {
    const timer = setTimeout(() => setOutcome(null), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function run() {
    const found = (await copy(text)) ? "copied" : "notCopied";
    setOutcome(found);
    announce(texts[found]);
  }

  return (
    <button type="button" className="soft" onClick={() => void run()}>
      {outcome === null ? label : texts[outcome]}
    </button>
  );
}
