/** Deadlines, nearest first: what, by when, and the last working day to send. */
import type { ReactNode } from "react";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import { useTexts, type Texts } from "../../texts";
import "./deadline-list.css";

/** The scheme sets no day for the fee: what is shown of it is the day from which it is waited for. */
function Days({ deadline }: { deadline: DeadlineView }) {
  const t = useTexts();
  const days =
    deadline.kind === "fee"
      ? [["deadline-fee-sent", deadline.due_text] as const]
      : [
          [deadline.kind === "reply" ? "deadline-reply-by" : "deadline-send-by", deadline.send_by_text] as const,
          ["deadline-due", deadline.due_text] as const,
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
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.id} data-state={deadline.state} data-kind={deadline.kind}>
          <div className="deadline-title">{deadline.title}</div>
          <div className="deadline-distance">{distance(deadline, t)}</div>
          {companies && <div className="deadline-company quiet">{deadline.company_name}</div>}
          <Days deadline={deadline} />
          {more?.(deadline)}
        </li>
      ))}
    </ul>
  );
}
