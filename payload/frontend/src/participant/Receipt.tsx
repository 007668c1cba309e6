import { useState } from "react";
import { isRecorded } from "../api/polls";
import { receiptCode } from "../ballot";
import { useLanguage } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { Problem } from "../parts/Problem";
import { TaskButton } from "../parts/TaskButton";
import { useTask } from "../parts/useTask";

/** Says that the ballot is in the box, and lets its voter ask the server whether it still is. */
export function Receipt({ pollId, receipt }: { pollId: string; receipt: string }) {
  const { texts } = useLanguage();
  const [isThere, setThere] = useState<boolean | null>(null);
  const check = useTask(async () => setThere(await isRecorded(pollId, receipt)));
  return (
    <div className="receipt">
      <Notice tone="good">
        <p className="receipt-title">{texts.castDone}</p>
        <p className="soft-text">{texts.receipt}</p>
        <p className="hex receipt-code" translate="no">
          {receiptCode(receipt)}
        </p>
        <div className="actions">
          <TaskButton look="soft" isBusy={check.isBusy} onPress={check.run}>
            {texts.checkReceipt}
          </TaskButton>
        </div>
        <p role="status" className={isThere === false ? "receipt-answer missing" : "receipt-answer"}>
          {isThere !== null && (isThere ? texts.receiptThere : texts.receiptMissing)}
        </p>
        <Problem problem={check.problem} />
      </Notice>
    </div>
  );
}
