import { useLanguage } from "../language/LanguageContext";
import type { Connection } from "../live/Feed";

/** Says when what is shown may be old. Its place is always there, so that its words are read out when they come. */
export function ConnectionBanner({ connection, onRetry }: { connection: Connection; onRetry: () => void }) {
  const { texts } = useLanguage();
  const isLost = connection === "lost";
  return (
    <div role="status" className="connection" data-connection={connection}>
      {isLost && (
        <div className="connection-lost">
          <p>
            <strong>{texts.connectionLost}</strong> {texts.connectionLostText}
          </p>
          <button type="button" className="soft" onClick={onRetry}>
            {texts.retry}
          </button>
        </div>
      )}
    </div>
  );
}
