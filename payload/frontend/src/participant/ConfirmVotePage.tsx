import type { Poll, PollOption } from "../api/types";
import { useLanguage } from "../language/LanguageContext";
import { BackLink } from "../parts/BackLink";
import { Screen } from "../parts/Screen";
import { TaskButton } from "../parts/TaskButton";
import { Countdown } from "../polls/Countdown";
import { useRoom } from "../meeting/MeetingContext";
import { goBack } from "../routing/history";
import { meetingPage } from "../routing/route";

interface Props {
  readonly poll: Poll;
  readonly option: PollOption;
  readonly onConfirm: () => void;
}

/** The last look at a choice before it is cast for good. */
export function ConfirmVotePage({ poll, option, onConfirm }: Props) {
  const { texts } = useLanguage();
  const { state } = useRoom();
  const room = meetingPage(state.meeting.id, "participant");
  return (
    <Screen title={texts.confirmTitle} kicker={<BackLink to={room} />}>
      <div className="card confirm-vote">
        <p className="soft-text">{poll.question}</p>
        <p className="confirm-choice">{option.text}</p>
        <Countdown poll={poll} />
        <p>{texts.confirmText}</p>
        <div className="actions">
          <TaskButton onPress={onConfirm}>{texts.castVote}</TaskButton>
          <TaskButton look="soft" onPress={() => goBack(room)}>
            {texts.changeChoice}
          </TaskButton>
        </div>
      </div>
    </Screen>
  );
}
