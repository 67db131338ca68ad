/** An answer as it was written, line by line: what it is about beside what it says. */
import type { ReceivedLine } from "../../backend/types/ReceivedLine";
import { Theirs } from "./theirs";

export function Lines({ lines }: { lines: readonly ReceivedLine[] }) {
  if (lines.every(({ label }) => !label)) {
    return lines.map(({ value }, index) => (
      <p key={index} className="received-value">
        <Theirs>{value}</Theirs>
      </p>
    ));
  }
  return (
    <dl className="received-lines">
      {lines.map(({ label, value }, index) => (
        <div key={index}>
          <dt>
            <Theirs>{label}</Theirs>
          </dt>
          <dd className="received-value">
            <Theirs>{value}</Theirs>
          </dd>
        </div>
      ))}
    </dl>
  );
}
