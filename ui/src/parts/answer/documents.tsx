/** Which documents a requirement asks for, which are there, and a way to add more. */
import { Heading } from "@digdir/designsystemet-react";
import type { AnswerView } from "../../backend/types/AnswerView";
import type { EvidenceView } from "../../backend/types/EvidenceView";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { targetKey } from "../../intake";
import { useTexts } from "../../texts";
import { DocumentRow, useRemoved } from "../documents/document-row";
import { PickFiles } from "../drops/pick";

/** Whether something is asked, as the fields stand. */
export const asked = (when: [string, string] | null, answer: AnswerView): boolean =>
  when === null || answer.fields[when[0]] === when[1];

function Evidence({ evidence }: { evidence: readonly EvidenceView[] }) {
  const t = useTexts();
  return (
    <ul className="evidence">
      {evidence.map((one) => (
        <li key={one.names}>
          {one.min === 0 ? t("evidence-optional", { names: one.names }) : t("evidence-needed", { names: one.names, min: one.min })}
          {one.masked && <div className="quiet evidence-masked">{t("evidence-masked")}</div>}
        </li>
      ))}
    </ul>
  );
}

interface DocumentsProps {
  page: PageView;
  requirement: RequirementView;
  answer: AnswerView;
  closed: boolean;
}

export function Documents({ page, requirement, answer, closed }: DocumentsProps) {
  const t = useTexts();
  const removed = useRemoved(requirement.documents, `attach-${requirement.id}`);
  const evidence = requirement.evidence.filter((one) => asked(one.when, answer));
  if (evidence.length === 0 && requirement.documents.length === 0) return null;
  const heading = `documents-${requirement.id}`;
  const target = { submission: page.submission.id, requirement: requirement.id };
  return (
    // With the focus anywhere in here, also after a press on nothing in particular, files can be pasted.
    <div className="requirement-documents" data-paste={targetKey(target)} tabIndex={-1} role="group" aria-labelledby={heading}>
      <Heading level={3} data-size="2xs" id={heading}>
        {t("documents-heading")}
      </Heading>
      <Evidence evidence={evidence} />
      {requirement.documents.length + removed.rows.length > 0 && (
        <ul role="list" className="documents" aria-labelledby={heading}>
          {requirement.documents.map((document) => (
            <DocumentRow key={document.id} document={document} page={page.id} closed={closed} onRemoved={removed.onRemoved} />
          ))}
          {removed.rows}
        </ul>
      )}
      {!closed && (
        <PickFiles
          id={`attach-${requirement.id}`}
          target={target}
          label={t("attach-button")}
          words={t("attach-words")}
          describedBy={`r-${requirement.id}`}
          small
        />
      )}
    </div>
  );
}
