import { StateIcon } from "../icons";
import { useLanguage } from "../language/LanguageContext";
import { useService, type Service } from "./useService";

const shapes = {
  checking: "waiting",
  healthy: "good",
  databaseUnavailable: "warning",
  unreachable: "bad",
} as const;

/** The live state of the service: a quiet line while all is well. Only a change is read out, not every look. */
export function ServiceLine() {
  const { texts } = useLanguage();
  const { state } = useService();
  return (
    <footer className="service" aria-label={texts.serviceTitle}>
      <div role="status" className="service-line">
        <StateIcon shape={shapes[state]} />
        <div>
          <p className="service-name">{texts[state]}</p>
          {isFailing(state) && (
            <p>
              {texts[`${state}Text`]} {texts.administratorHint} <code>journalctl -u vote-secret</code>
            </p>
          )}
        </div>
      </div>
    </footer>
  );
}

function isFailing(state: Service["state"]): state is "databaseUnavailable" | "unreachable" {
  return state === "databaseUnavailable" || state === "unreachable";
}
