import { StateIcon } from "../icons";
import { useLanguage } from "../language/LanguageContext";
import { useService, type Service } from "./useService";

const shapes = {
  checking: "waiting",
  healthy: "good",
  databaseUnavailable: "warning",
  unreachable: "bad",
} as const;

/** The live state of the service. Only a change of the state is read out, not every look. */
export function ServiceCard() {
  const { language, texts } = useLanguage();
  const { state, checkedAt, ask } = useService();
  return (
    <section className={`card ${shapes[state]}`} aria-labelledby="service-state">
      <h2 id="service-state">{texts.serviceTitle}</h2>
      <div className="state" role="status">
        <StateIcon shape={shapes[state]} />
        <div>
          <p className="state-name">{texts[state]}</p>
          <p>{texts[`${state}Text`]}</p>
        </div>
      </div>
      {isFailing(state) && (
        <p className="hint">
          {texts.administratorHint} <code>journalctl -u vote-secret</code>
        </p>
      )}
      <div className="card-foot">
        <button type="button" onClick={ask}>
          {texts.retry}
        </button>
        {checkedAt !== null && (
          <span className="checked">
            {texts.checkedAt} <time dateTime={checkedAt.toISOString()}>{clockTime(checkedAt, language)}</time>
          </span>
        )}
      </div>
    </section>
  );
}

function isFailing(state: Service["state"]): boolean {
  return state === "databaseUnavailable" || state === "unreachable";
}

function clockTime(moment: Date, language: string): string {
  const form = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(language, form).format(moment);
}
