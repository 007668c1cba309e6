import type { Poll } from "../api/types";
import { inGroups } from "../ballot";
import { useLanguage } from "../language/LanguageContext";
import { Fingerprint } from "../secrecy/Fingerprint";

/** What anybody can compare: the key that signs this vote's ballots, and the digest of its closed box. */
export function PollChecks({ poll }: { poll: Poll }) {
  const { texts } = useLanguage();
  if (poll.public_key === null) {
    return null;
  }
  return (
    <details className="checks">
      <summary>{texts.checks}</summary>
      <h4>{texts.keyTitle}</h4>
      <Fingerprint publicKey={poll.public_key} announced={poll.key_fingerprint} />
      <p className="soft-text">{texts.keyText}</p>
      {poll.ballot_box_hash !== null && (
        <>
          <h4>{texts.boxTitle}</h4>
          <p className="hex" translate="no">
            {inGroups(poll.ballot_box_hash)}
          </p>
          <p className="soft-text">{texts.boxText}</p>
        </>
      )}
    </details>
  );
}
