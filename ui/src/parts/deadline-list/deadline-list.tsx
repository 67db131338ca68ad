/** Deadlines, nearest first: what, by when, and the last working day to send. */
import type { DeadlineView } from "../../backend/types/DeadlineView";
import { useTexts } from "../../texts";
import "./deadline-list.css";

export function DeadlineList({ deadlines, companies = false }: { deadlines: readonly DeadlineView[]; companies?: boolean }) {
  const t = useTexts();
  return (
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.id} data-state={deadline.state}>
          <div className="deadline-title">{deadline.title}</div>
          <div className="deadline-distance">
            {deadline.state !== "upcoming" && `${t(`deadline-${deadline.state}`)} · `}
            {deadline.distance_text}
          </div>
          {companies && <div className="deadline-company quiet">{deadline.company_name}</div>}
          <dl>
            <div>
              <dt>{t("deadline-send-by")}</dt> <dd>{deadline.send_by_text}</dd>
            </div>
            <div>
              <dt>{t("deadline-due")}</dt> <dd>{deadline.due_text}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
