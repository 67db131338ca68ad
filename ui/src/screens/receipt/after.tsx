/** What happens after the bundle is made: sent, approved with the board's letter, and the three deadlines. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { keys, useAsk, useBackend, useDo } from "../../backend/context";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { toTyped } from "../../dates";
import { notifyProblem, wordsOf } from "../../notices";
import { AskedPart } from "../../parts/asked/asked";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { DateField } from "../../parts/field/date-field";
import { useTexts } from "../../texts";

/** A day as it was recorded, and a way to put it right. */
function Kept({ id, words, mend }: { id: string; words: string; mend: () => void }) {
  const t = useTexts();
  return (
    <div className="actions">
      <span id={`${id}-words`}>{words}</span>
      <Button id={id} variant="tertiary" data-size="sm" aria-describedby={`${id}-words`} onClick={mend}>
        {t("after-mend")}
      </Button>
    </div>
  );
}

/** A recorded day that is being put right or has been: what had the focus is gone, so the focus follows. */
function useMending(recorded: string | null, field: string, button: string) {
  const [mending, setMending] = useState(false);
  const moved = useRef(false);
  const open = recorded === null || mending;
  useEffect(() => {
    if (moved.current) document.getElementById(open ? field : button)?.focus();
    moved.current = true;
  }, [open, field, button]);
  return { open, mend: () => setMending(true), mended: () => setMending(false) };
}

function Sent({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  const [date, setDate] = useState("");
  const { open, mend, mended } = useMending(submission.sent, "sent-date", "sent-mend");
  const send = useDo((backend, date: string) => backend.sent(submission.id, date), {
    quiet: true,
    onDone: mended,
  });
  if (submission.sent && !open) {
    return <Kept id="sent-mend" words={t("after-sent", { date: toTyped(submission.sent) })} mend={mend} />;
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(date);
      }}
    >
      <Paragraph>{t("after-send-lead")}</Paragraph>
      <DateField id="sent-date" label={t("after-sent-date")} value={date} onChange={setDate} error={wordsOf(send.error)} />
      <Button type="submit" variant="secondary">
        {t("after-sent-save")}
      </Button>
    </form>
  );
}

function Approved({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  const backend = useBackend();
  const [date, setDate] = useState("");
  const [letter, setLetter] = useState<string | null>(null);
  const { open, mend, mended } = useMending(submission.approved, "approved-date", "approved-mend");
  const approve = useDo((backend, date: string) => backend.approve(submission.id, date, letter), {
    quiet: true,
    onDone: mended,
  });
  const deadlines = useAsk(keys.deadlines, (backend) => backend.deadlines());
  if (submission.approved && !open) {
    return (
      <>
        <Kept
          id="approved-mend"
          words={t("after-approved", { date: toTyped(submission.approved) })}
          mend={mend}
        />
        <AskedPart query={deadlines}>
          {({ deadlines }) => (
            <DeadlineList deadlines={deadlines.filter((deadline) => deadline.company === submission.company)} />
          )}
        </AskedPart>
      </>
    );
  }
  const choose = () => backend.chooseFile().then((path) => path && setLetter(path), notifyProblem);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        approve.mutate(date);
      }}
    >
      <Paragraph>{t("after-approve-lead")}</Paragraph>
      <DateField
        id="approved-date"
        label={t("after-approved-date")}
        value={date}
        onChange={setDate}
        error={wordsOf(approve.error)}
      />
      <div className="actions">
        <Button variant="secondary" data-size="sm" onClick={() => void choose()} id="approved-letter">
          {t("after-letter")}
        </Button>
        <span className="after-letter">{letter ?? t("after-letter-none")}</span>
      </div>
      <Button type="submit" variant="secondary">
        {t("after-approved-save")}
      </Button>
    </form>
  );
}

export function After({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  return (
    <section className="section after">
      <Heading level={2} data-size="xs">
        {t("after-heading")}
      </Heading>
      <ol className="after-steps">
        <li>
          <Heading level={3} data-size="2xs">
            {t("after-sent-heading")}
          </Heading>
          <Sent submission={submission} />
        </li>
        <li>
          <Heading level={3} data-size="2xs">
            {t("after-approved-heading")}
          </Heading>
          <Approved submission={submission} />
        </li>
      </ol>
    </section>
  );
}
