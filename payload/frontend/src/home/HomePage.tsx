import { useState, type FormEvent } from "react";
import { BallotMark } from "../icons";
import { useLanguage } from "../language/LanguageContext";
import { Field } from "../parts/Field";
import { Screen } from "../parts/Screen";
import { goTo } from "../routing/history";
import { Link } from "../routing/Link";
import { ServiceLine } from "../service/ServiceLine";
import { plainCode } from "../session/codes";
import { SeatList } from "./SeatList";

/** What Vote Secret is, and the ways into a meeting. */
export function HomePage() {
  const { texts } = useLanguage();
  return (
    <Screen title={texts.title} tabTitle={texts.homeTab} width="wide">
      <p className="lead">{texts.lead}</p>
      <div className="hero-mark">
        <BallotMark />
      </div>
      <SeatList />
      <div className="doors">
        <JoinDoor />
        <section className="card door" aria-labelledby="create-door">
          <h2 id="create-door">{texts.createDoor}</h2>
          <p>{texts.createDoorText}</p>
          <Link to={{ page: "create" }} className="button soft">
            {texts.createDoorAction}
          </Link>
          <Link to={{ page: "recover", code: "" }} className="door-more">
            {texts.recoverDoor}
          </Link>
        </section>
      </div>
      <Steps />
      <ServiceLine />
    </Screen>
  );
}

function JoinDoor() {
  const { texts } = useLanguage();
  const [code, setCode] = useState("");
  function submit(event: FormEvent) {
    event.preventDefault();
    goTo({ page: "join", code: plainCode(code) });
  }
  return (
    <section className="card door first" aria-labelledby="join-door">
      <h2 id="join-door">{texts.joinDoor}</h2>
      <p>{texts.joinDoorText}</p>
      <form onSubmit={submit} className="door-form">
        <Field label={texts.code} value={code} onText={setCode} className="code-input" {...codeInput} />
        <button type="submit">{texts.joinDoorAction}</button>
      </form>
    </section>
  );
}

const codeInput = { autoComplete: "off", autoCapitalize: "characters", spellCheck: false, maxLength: 24 } as const;

function Steps() {
  const { texts } = useLanguage();
  const steps = [
    [texts.stepJoin, texts.stepJoinText],
    [texts.stepVote, texts.stepVoteText],
    [texts.stepReport, texts.stepReportText],
  ] as const;
  return (
    <section className="steps" aria-labelledby="steps">
      <h2 id="steps">{texts.howTitle}</h2>
      <ol>
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <Link to={{ page: "how" }}>{texts.howMore}</Link>
      </p>
    </section>
  );
}
