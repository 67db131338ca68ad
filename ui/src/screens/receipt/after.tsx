/** What happens after the bundle is made: sent, approved with the board's letter, and the three deadlines. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useBackend, useDo } from "../../backend/context";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { toTyped } from "../../dates";
import { asProblem, notifyProblem } from "../../notices";
import { AskedPart } from "../../parts/asked/asked";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { DateField } from "../../parts/field/date-field";
import { useTexts } from "../../texts";

const words = (error: unknown): string | undefined => {
  if (!error) return undefined;
  const problem = asProblem(error);
  return `${problem.message} ${problem.advice}`.trim();
};

function Sent({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  const [date, setDate] = useState("");
  const send = useDo((backend, date: string) => backend.sent(submission.id, date), { quiet: true });
  if (submission.sent) return <Paragraph>{t("after-sent", { date: toTyped(submission.sent) })}</Paragraph>;
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
      <DateField id="sent-date" label={t("after-sent-date")} value={date} onChange={setDate} error={words(send.error)} />
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
  const approve = useDo((backend, date: string) => backend.approve(submission.id, date, letter), { quiet: true });
  const deadlines = useAsk(keys.deadlines, (backend) => backend.deadlines());
  if (submission.approved) {
    return (
      <>
        <Paragraph>{t("after-approved", { date: toTyped(submission.approved) })}</Paragraph>
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
        error={words(approve.error)}
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
