/** What is needed, where to get it and how long it takes: what takes longest stands first. */
import type { NextStep } from "../../backend/types/NextStep";
import { onOneLine } from "../../one-line";
import { GoLink } from "../links/links";
import "./needs.css";

export function Needs({ needs, submission }: { needs: readonly NextStep[]; submission?: number }) {
  return (
    <ul role="list" className="needs">
      {needs.map((need) => (
        <li key={need.requirement}>
          <div className="needs-title">
            {submission === undefined ? (
              need.title
            ) : (
              <GoLink to={`/s/${submission}/p/${need.page}/at/${need.requirement}`}>{onOneLine(need.title)}</GoLink>
            )}
          </div>
          <div className="needs-effort">{onOneLine(need.effort_text)}</div>
          <div className="needs-where">{onOneLine(need.where_from)}</div>
        </li>
      ))}
    </ul>
  );
}
