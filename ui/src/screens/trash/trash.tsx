/** What was removed: when it goes for good, and the way back while there is one. */
import { Button, Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAskOn, useDo } from "../../backend/context";
import type { TrashedDocument } from "../../backend/types/TrashedDocument";
import type { TrashView } from "../../backend/types/TrashView";
import { Asked } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { More, Sought, usePart } from "../../parts/more/more";
import { Said, type Words } from "../../parts/said/said";
import { Screen } from "../../parts/screen/screen";
import { WrittenConfirmation } from "../../parts/written-confirmation/written-confirmation";
import { useTexts } from "../../texts";
import "../../parts/documents/documents.css";
import "./trash.css";

function Row({ trashed, say }: { trashed: TrashedDocument; say: (text: string) => void }) {
  const t = useTexts();
  const { document, place, until_text, restorable } = trashed;
  const { id, title } = document;
  const heading = `trash-${id}`;
  const restore = useDo((backend, id: number) => backend.undelete(id), { onDone: () => say(t("trash-restored", { title })) });
  return (
    <li className="document trash-row">
      <Heading level={2} data-size="2xs" id={heading} className="document-title">
        {title}
      </Heading>
      <p className="document-line quiet">
        {document.type_text}
        {document.original_name !== title && ` · ${document.original_name}`}
      </p>
      <p className="document-line">{t("trash-place", { place })}</p>
      {document.replaced_by && <p className="document-line">{document.replaced_by.text}</p>}
      <p className="document-line">{t("trash-until", { date: until_text })}</p>
      {!restorable && <p className="document-line">{t("trash-closed")}</p>}
      <div className="document-actions">
        {restorable && (
          <Button
            id={`trash-${id}-restore`}
            variant="tertiary"
            data-size="sm"
            aria-describedby={heading}
            aria-disabled={restore.isPending}
            onClick={() => {
              if (!restore.isPending) restore.mutate(id);
            }}
          >
            {t("trash-restore")}
          </Button>
        )}
        <WrittenConfirmation
          id={`trash-${id}-delete`}
          about={heading}
          label={t("delete-ask")}
          ask={t("trash-delete-ask", { title })}
          name={title}
          run={(backend, written) => backend.deleteDocument(id, written)}
          onDone={() => say(t("trash-deleted", { title }))}
        >
          <p>{t("trash-delete-goes")}</p>
          <p>{t("trash-delete-stays")}</p>
        </WrittenConfirmation>
      </div>
    </li>
  );
}

function Content({ view: { documents, others }, part }: { view: TrashView; part: ReturnType<typeof usePart> }) {
  const t = useTexts();
  const [said, setSaid] = useState<Words | null>(null);
  const rows = { list: "trash-rows", part, shown: documents.length, others: others.length };
  return (
    <Screen
      title={t("trash-title")}
      lead={t(documents.length === 0 && part.typed === "" ? "trash-empty" : "trash-lead")}
      above={<GoLink to="/settings">{t("trash-back")}</GoLink>}
    >
      <Said words={said} />
      <Sought {...rows} />
      {documents.length > 0 && (
        <ul role="list" id="trash-rows" className="documents trash-rows">
          {documents.map((trashed) => (
            <Row key={trashed.document.id} trashed={trashed} say={(text) => setSaid({ text })} />
          ))}
        </ul>
      )}
      <More {...rows} />
    </Screen>
  );
}

export default function Trash() {
  const part = usePart();
  const { search, limit } = part;
  const query = useAskOn([...keys.trash, search, limit], (backend) => backend.trash(search, limit));
  return <Asked query={query}>{(view) => <Content view={view} part={part} />}</Asked>;
}
