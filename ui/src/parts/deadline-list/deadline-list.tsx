/** Deadlines, nearest first: what, by when, and the last working day to send. */
import { Button } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { useDo } from "../../backend/context";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import { announce, wordsOf } from "../../notices";
import { onOneLine } from "../../one-line";
import { useTexts, type Texts } from "../../texts";
import { DateField } from "../field/date-field";
import { SaveOrCancel } from "../save-or-cancel/save-or-cancel";
import "./deadline-list.css";

/** The scheme sets no day for the fee: what is shown of it is the day from which it is waited for. */
function Days({ deadline }: { deadline: DeadlineView }) {
  const t = useTexts();
  const days =
    deadline.kind === "fee"
      ? [["deadline-fee-sent", deadline.due_text] as const]
      : deadline.kind === "expiry" || deadline.kind === "key"
      ? [["deadline-until", deadline.due_text] as const]
      : [
          [deadline.kind === "reply" ? "deadline-reply-by" : "deadline-send-by", deadline.send_by_text] as const,
          // Said when it is another day.
          ...(deadline.due === deadline.send_by ? [] : [["deadline-due", deadline.due_text] as const]),
        ];
  return (
    <dl>
      {days.map(([key, text]) => (
        <div key={key}>
          <dt>{t(key)}</dt> <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Renewed: the new last day, also when no submission is open in which it could be answered. */
function Renew({ deadline, requirement }: { deadline: DeadlineView; requirement: string }) {
  const t = useTexts();
  const [until, setUntil] = useState<string | null>(null);
  const id = `renew-${deadline.company}-${requirement}`;
  const renew = useDo((backend, day: string) => backend.renewed(deadline.company, requirement, day), {
    quiet: true,
    onDone: () => {
      announce(t("deadline-renewed"));
      setUntil(null);
      requestAnimationFrame(() => document.getElementById(id)?.focus());
    },
  });
  if (until === null) {
    return (
      <div className="deadline-renew">
        <Button id={id} variant="tertiary" data-size="sm" onClick={() => setUntil("")}>
          {t("deadline-renew")}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="deadline-renew stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!renew.isPending) renew.mutate(until);
      }}
    >
      <DateField id={`${id}-until`} label={t("deadline-renew-until")} value={until} onChange={setUntil} error={wordsOf(renew.error)} />
      <SaveOrCancel busy={renew.isPending} onCancel={() => setUntil(null)} />
    </form>
  );
}

function distance(deadline: DeadlineView, t: Texts): string {
  if (deadline.kind === "fee") return t("deadline-fee-open");
  return deadline.state === "upcoming" ? deadline.distance_text : `${t(`deadline-${deadline.state}`)} · ${deadline.distance_text}`;
}

interface Props {
  deadlines: readonly DeadlineView[];
  companies?: boolean;
  /** What stands below each. */
  more?: (deadline: DeadlineView) => ReactNode;
}

export function DeadlineList({ deadlines, companies = false, more }: Props) {
  const t = useTexts();
  return (
    <ul role="list" className="deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.id} id={`at-${deadline.id}`} tabIndex={-1} data-state={deadline.state} data-kind={deadline.kind}>
          <div className="deadline-title">{onOneLine(deadline.title)}</div>
          <div className="deadline-distance">{onOneLine(distance(deadline, t))}</div>
          {companies && <div className="deadline-company quiet">{deadline.company_name}</div>}
          <Days deadline={deadline} />
          {deadline.note && <div className="deadline-note quiet">{onOneLine(deadline.note)}</div>}
          {deadline.kind === "expiry" && deadline.requirement && <Renew deadline={deadline} requirement={deadline.requirement} />}
          {more?.(deadline)}
        </li>
      ))}
    </ul>
  );
}
