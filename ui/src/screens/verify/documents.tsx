/** Documents of a bundle: by name and size; what they are called in it, and their sums, for whoever wants to know. */
import { Details } from "@digdir/designsystemet-react";
import type { ReceivedDocument } from "../../backend/types/ReceivedDocument";
import { Sha256 } from "../../parts/fingerprint/fingerprint";
import { useTexts } from "../../texts";
import { SaveOut } from "./save-out";
import { Theirs } from "./theirs";

function Row({ document, path }: { document: ReceivedDocument; path: string }) {
  const t = useTexts();
  const { number, title } = document;
  return (
    <li className="received-document">
      <div className="received-about">
        <div>
          <div className="received-title">
            {number}. <Theirs>{title}</Theirs>
          </div>
          <div className="received-file quiet">
            <Theirs>{document.original_name}</Theirs>, {document.size_text}
          </div>
        </div>
        <SaveOut id={`save-${number}`} path={path} numbers={[number]} label={t("verify-save-one")} about={title} variant="tertiary" />
      </div>
      <Details className="fold">
        <Details.Summary>
          {t("verify-about-file")}
          <span className="ds-sr-only">: {title}</span>
        </Details.Summary>
        <Details.Content>
          <p className="received-entry">
            {t("verify-entry")} <Theirs>{document.entry}</Theirs>
          </p>
          <div>{t("receipt-sum")}</div>
          <Sha256 value={document.sha256} />
        </Details.Content>
      </Details>
    </li>
  );
}

export function ReceivedDocuments({ documents, path, label }: { documents: readonly ReceivedDocument[]; path: string; label: string }) {
  return (
    <ul role="list" className="received-documents" aria-label={label}>
      {documents.map((document) => (
        <Row key={document.number} document={document} path={path} />
      ))}
    </ul>
  );
}
