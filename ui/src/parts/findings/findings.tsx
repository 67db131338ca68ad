/** What a check found in a document: calm, and in words before colour. */
import type { FindingView } from "../../backend/types/FindingView";
import { onOneLine } from "../../one-line";
import { inside, useTexts } from "../../texts";
import "./findings.css";

export function Findings({ findings }: { findings: readonly FindingView[] }) {
  const t = useTexts();
  if (findings.length === 0) return null;
  return (
    <ul role="list" className="findings">
      {findings.map((finding) => (
        <li key={finding.id} data-severity={finding.severity}>
          <strong>{finding.severity_text}:</strong> {onOneLine(finding.message)}
          {finding.place && <span className="quiet"> ({onOneLine(inside(finding.place))})</span>}
          {finding.accepted && <div className="quiet">{t("finding-accepted", { reason: finding.accepted })}</div>}
        </li>
      ))}
    </ul>
  );
}
