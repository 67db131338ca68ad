/** What happens after the bundle is made: sent, approved with the board's letter, and the three deadlines. */
import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Backend } from "../../backend/interface";
import { keys, useAsk, useDo } from "../../backend/context";
import type { LetterView } from "../../backend/types/LetterView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { toRead } from "../../dates";
import { useKept } from "../../kept";
import { wordsOf } from "../../notices";
import { AskedPart } from "../../parts/asked/asked";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { DateField } from "../../parts/field/date-field";
import { FileField } from "../../parts/field/file-field";
import { Form } from "../../parts/form/form";
import { useSettings } from "../../settings";
import { useTexts } from "../../texts";
import { Ways } from "./ways";

interface DatedProps {
  /** The ids on the screen begin with it. */
  id: string;
  /** The day as it stands (`YYYY-MM-DD`); `null` until it is recorded. */
  recorded: string | null;
  /** Said in the form's place once the day is recorded. */
  words: string;
  /** Where what is typed is kept. */
  place: string;
  lead: string;
  label: string;
  submit: string;
  record: (backend: Backend, date: string) => Promise<unknown>;
  /** What belongs to the form besides the day. */
  more?: ReactNode;
}

/** A day to record, and afterwards a way to put it right. What had the focus is gone at each turn, so the focus follows. */
function Dated({ id, place, recorded, words, lead, label, submit, record, more }: DatedProps) {
  const t = useTexts();
  const [date, setDate, forget] = useKept(place, "");
  const [mending, setMending] = useState(false);
  const moved = useRef(false);
  const open = recorded === null || mending;
  const save = useDo(record, { quiet: true, onDone: () => stop() });
  const stop = () => {
    forget();
    setMending(false);
  };
  useEffect(() => {
    if (moved.current) document.getElementById(open ? `${id}-date` : `${id}-mend`)?.focus();
    moved.current = true;
  }, [open, id]);
  if (!open) {
    const mend = () => {
      save.reset();
      setDate(recorded);
      setMending(true);
    };
    return (
      <div className="actions">
        <span id={`${id}-words`}>{words}</span>
        <Button id={`${id}-mend`} variant="tertiary" data-size="sm" aria-describedby={`${id}-words`} onClick={mend}>
          {t("after-mend")}
        </Button>
      </div>
    );
  }
  return (
    <Form className="stack" onSubmit={() => save.mutate(date, { onError: () => document.getElementById(`${id}-date`)?.focus() })}>
      {!mending && <Paragraph>{lead}</Paragraph>}
      <DateField id={`${id}-date`} label={label} value={date} onChange={setDate} error={wordsOf(save.error)} />
      {more}
      <div className="actions">
        <Button type="submit" variant="secondary">
          {submit}
        </Button>
        {mending && (
          <Button variant="tertiary" onClick={stop}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </Form>
  );
}

function Sent({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  const { lang } = useSettings();
  return (
    <Dated
      id="sent"
      place={`submission-${submission.id}/sent`}
      recorded={submission.sent}
      words={submission.sent ? t("after-sent", { date: toRead(submission.sent, lang) }) : ""}
      lead={t("after-send-lead")}
      label={t("after-sent-date")}
      submit={t("after-sent-save")}
      record={(backend, date) => backend.sent(submission.id, date)}
    />
  );
}

function Letter({ letter }: { letter: LetterView }) {
  const t = useTexts();
  const open = useDo((backend, document: number) => backend.openDocument(document));
  return (
    <div className="actions">
      <span id="letter-title" className="after-letter">
        {t("after-letter-kept", { title: letter.title })}
      </span>
      <Button
        id="letter-open"
        variant="tertiary"
        data-size="sm"
        aria-describedby="letter-title"
        onClick={() => open.mutate(letter.document)}
      >
        {t("document-open")}
      </Button>
    </div>
  );
}

function Approved({ submission, letter }: { submission: SubmissionView; letter: LetterView | null }) {
  const t = useTexts();
  const { lang } = useSettings();
  const [chosen, setChosen] = useState<string | null>(null);
  const deadlines = useAsk(keys.deadlines, (backend) => backend.deadlines());
  return (
    <>
      <Dated
        id="approved"
        place={`submission-${submission.id}/approved`}
        recorded={submission.approved}
        words={submission.approved ? t("after-approved", { date: toRead(submission.approved, lang) }) : ""}
        lead={t("after-approve-lead")}
        label={t("after-approved-date")}
        submit={t("after-approved-save")}
        record={(backend, date) => backend.approve(submission.id, date, chosen)}
        more={
          <FileField
            id="approved-letter"
            label={t(letter ? "after-letter-other" : "after-letter")}
            path={chosen}
            onChoose={setChosen}
          />
        }
      />
      {submission.approved && (
        <>
          {letter && <Letter letter={letter} />}
          <AskedPart query={deadlines}>
            {({ deadlines }) => (
              <DeadlineList deadlines={deadlines.filter((deadline) => deadline.company === submission.company)} />
            )}
          </AskedPart>
        </>
      )}
    </>
  );
}

export function After({ submission, letter }: { submission: SubmissionView; letter: LetterView | null }) {
  const t = useTexts();
  return (
    <section className="section after">
      <Heading level={2} data-size="xs">
        {t("after-heading")}
      </Heading>
      <ol className="after-steps">
        <li>
          <Heading level={3} data-size="2xs">
            {t(submission.sent ? "after-sent-heading-done" : "after-sent-heading")}
          </Heading>
          {!submission.sent && <Ways submission={submission.id} />}
          <Sent submission={submission} />
        </li>
        <li>
          <Heading level={3} data-size="2xs">
            {t("after-approved-heading")}
          </Heading>
          <Approved submission={submission} letter={letter} />
        </li>
      </ol>
    </section>
  );
}
