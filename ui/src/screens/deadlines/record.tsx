/** Records what the board did: what, when, its words and its letter. Never refused for order. */
import { Button, Fieldset, Paragraph, Radio, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import type { BoardAct } from "../../backend/types/BoardAct";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { useKept } from "../../kept";
import { announce, asProblem, notifyProblem, wordsOf } from "../../notices";
import { DateField } from "../../parts/field/date-field";
import { FileField } from "../../parts/field/file-field";
import { Form } from "../../parts/form/form";
import { GoLink } from "../../parts/links/links";
import { useTexts } from "../../texts";
import { focusOn, useTurn } from "../../turn";

/** An approval of what was sent stands with its receipt; here it is one of nothing that was made here. */
type Done = BoardAct | "approved";

const ACTS: readonly Done[] = ["asked", "warned", "withdrawn", "approved"];

interface Typed {
  act: Done | null;
  date: string;
  deadline: string;
  text: string;
  letter: string | null;
}

const EMPTY: Typed = { act: null, date: "", deadline: "", text: "", letter: null };

/** Of which field a problem speaks; `null` when of none. */
function faulty(error: unknown, { date, deadline }: Typed): "date" | "deadline" | null {
  const { code, args } = asProblem(error);
  if (code === "date-unlikely") return "date";
  if (code !== "date-shape") return null;
  return args["given"] === deadline && deadline !== date ? "deadline" : "date";
}

interface Props {
  orgnr: string;
  /** What was sent, and is not approved yet. */
  waiting: SubmissionView | undefined;
}

function RecordForm({ orgnr, waiting, first, close }: Props & { first: string; close: () => void }) {
  const t = useTexts();
  const [typed, setTyped, forget] = useKept(`company-${orgnr}/board`, EMPTY);
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const id = (field: string) => `board-${orgnr}-${field}`;
  const approves = typed.act === "approved";
  // An approval, given or taken back, leaves nothing to answer.
  const answerable = typed.act !== "withdrawn" && !approves;
  const save = useDo(
    (backend, act: Done) => {
      const { date, deadline, text, letter } = typed;
      if (act === "approved") return backend.approvedBefore(orgnr, date, letter);
      return backend.boardAct(orgnr, act, date, (answerable && deadline) || null, text, letter);
    },
    {
      quiet: true,
      onDone: () => {
        forget();
        close();
        announce(t("board-saved"));
      },
    },
  );
  const fault = save.error ? faulty(save.error, typed) : null;
  const submit = () => {
    setMissing(typed.act === null);
    if (typed.act === null) {
      focusOn(first);
      return;
    }
    save.mutate(typed.act, {
      onError: (error) => {
        const field = faulty(error, typed);
        if (field) focusOn(id(field));
        else notifyProblem(error);
      },
    });
  };
  return (
    <Form className="stack board-form" onSubmit={submit}>
      {waiting && (
        <Paragraph>
          {t("standing-waiting")} <GoLink to={`/s/${waiting.id}/receipt`}>{t("list-receipt")}</GoLink>
        </Paragraph>
      )}
      <Fieldset>
        <Fieldset.Legend>{t("board-act")}</Fieldset.Legend>
        {ACTS.map((act, index) => (
          <Radio
            key={act}
            id={index === 0 ? first : id(act)}
            name={id("act")}
            value={act}
            label={t(`board-act-${act}`)}
            checked={typed.act === act}
            onChange={() => {
              setMissing(false);
              change({ act });
            }}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? id("act-missing") : undefined}
          />
        ))}
        {missing && <ValidationMessage id={id("act-missing")}>{t("board-act-missing")}</ValidationMessage>}
      </Fieldset>
      <DateField
        id={id("date")}
        label={t(approves ? "after-approved-date" : "board-date")}
        value={typed.date}
        onChange={(date) => change({ date })}
        error={fault === "date" ? wordsOf(save.error) : undefined}
      />
      {answerable && (
        <DateField
          id={id("deadline")}
          label={t("board-deadline")}
          value={typed.deadline}
          onChange={(deadline) => change({ deadline })}
          error={fault === "deadline" ? wordsOf(save.error) : undefined}
        />
      )}
      {!approves && (
        <Textfield
          id={id("text")}
          label={t("board-text")}
          description={t("board-text-hint")}
          multiline
          rows={4}
          className="field-long narrow"
          value={typed.text}
          onChange={(event: { target: { value: string } }) => change({ text: event.target.value })}
        />
      )}
      <FileField id={id("letter")} label={t("after-letter")} path={typed.letter} onChoose={(letter) => change({ letter })} />
      <div className="actions">
        <Button type="submit" aria-disabled={save.isPending}>
          {t("board-save")}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            forget();
            close();
          }}
        >
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}

export function Record({ orgnr, waiting }: Props) {
  const t = useTexts();
  const [button, first] = [`board-${orgnr}`, `board-${orgnr}-asked`];
  const [open, turn] = useTurn(first, button);
  if (open) return <RecordForm orgnr={orgnr} waiting={waiting} first={first} close={() => turn(false)} />;
  return (
    <Button id={button} variant="secondary" onClick={() => turn(true)}>
      {t("board-record")}
    </Button>
  );
}
