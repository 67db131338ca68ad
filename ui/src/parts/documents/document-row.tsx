/** One document: what it is called, what it is, what was read from it, and what can be done with it. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import { useBackend, useDo } from "../../backend/context";
import type { DocumentView } from "../../backend/types/DocumentView";
import { useKept } from "../../kept";
import { notifyProblem } from "../../notices";
import { useTexts } from "../../texts";
import { GoButton } from "../links/links";
import { Findings } from "../findings/findings";
import { GoLink } from "../links/links";
import { SaveOrCancel } from "../save-or-cancel/save-or-cancel";
import "./documents.css";
import { FactList } from "./facts";

export function DocumentWords({ document }: { document: DocumentView }) {
  const t = useTexts();
  return (
    <>
      <div className="document-line quiet">
        {document.type_text} · {document.size_text}
        {document.original_name !== document.title && ` · ${document.original_name}`}
      </div>
      {document.carried && <div className="document-line">{document.carried}</div>}
      {document.findings.length === 0 && document.readable !== "yes" && (
        <div className="document-line">{t(document.readable === "no" ? "document-unreadable" : "document-partly")}</div>
      )}
      {document.replaced_by && <div className="document-line">{document.replaced_by.text}</div>}
      <FactList facts={document.facts} />
      <Findings findings={document.findings} />
    </>
  );
}

/** What it took the place of, with the way back; or an older one of which it could take the place. */
function Versions({ document, closed, titleId }: { document: DocumentView; closed: boolean; titleId: string }) {
  const t = useTexts();
  const { replaces, may_replace: older } = document;
  const replace = useDo((backend, older: number | null) => backend.replaceDocument(document.id, older), {
    // The button that was pressed is gone: the focus goes to the way back, or to where files are attached.
    onDone: (_, older) =>
      requestAnimationFrame(() => {
        const next = older === null ? `attach-${document.requirement}` : `undo-replace-${document.id}`;
        window.document.getElementById(next)?.focus();
      }),
  });
  const button = (id: string, label: string, older: number | null) => (
    <Button
      id={id}
      variant="secondary"
      data-size="sm"
      aria-describedby={titleId}
      aria-disabled={replace.isPending}
      onClick={() => {
        if (!replace.isPending) replace.mutate(older);
      }}
    >
      {label}
    </Button>
  );
  if (replaces.length > 0) {
    return (
      <div className="document-version">
        <span>{replaces.map((one) => one.text).join(". ")}.</span>
        {!closed && button(`undo-replace-${document.id}`, t("version-undo"), null)}
      </div>
    );
  }
  if (!older || closed) return null;
  return (
    <div className="document-version">
      <span>{older.text}</span>
      {button(`replace-${document.id}`, t("version-replace", { title: older.title }), older.id)}
    </div>
  );
}

function Rename({ document, done }: { document: DocumentView; done: () => void }) {
  const t = useTexts();
  const [title, setTitle, forget] = useKept(`document-${document.id}/title`, document.title);
  const over = () => {
    forget();
    done();
  };
  const rename = useDo((backend, title: string) => backend.renameDocument(document.id, title), { onDone: over });
  return (
    <form
      className="document-rename"
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate(title);
      }}
    >
      <Textfield
        label={t("document-title")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        autoFocus
        maxLength={200}
      />
      <SaveOrCancel busy={rename.isPending} onCancel={over} />
    </form>
  );
}

/** What can be masked here: pages and pictures, not what is written on in an office program. */
const MASKABLE = /\.(pdf|png|jpe?g)$/i;

/** To the document's own screen. */
export function ShowButton({ to, name, describedBy, closed }: { to: string; name: string; describedBy: string; closed?: boolean }) {
  const t = useTexts();
  return (
    <GoButton to={to} variant="tertiary" small aria-describedby={describedBy}>
      {t(closed || !MASKABLE.test(name) ? "document-show-only" : "document-show")}
    </GoButton>
  );
}

interface RowProps {
  document: DocumentView;
  /** The page of the list that it stands on: the way back from its own screen. */
  page: string;
  /** Nothing but opening it is left to do. */
  closed: boolean;
  onRemoved: (document: DocumentView) => void;
}

export function DocumentRow({ document, page, closed, onRemoved }: RowProps) {
  const t = useTexts();
  const backend = useBackend();
  const titleId = useId();
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const remove = useDo((backend, id: number) => backend.detach(id), { onDone: () => onRemoved(document) });
  return (
    <li className="document">
      {renaming ? (
        <Rename document={document} done={() => {
            setRenaming(false);
            renameButton.current?.focus();
          }} />
      ) : (
        <div className="document-title" id={titleId}>
          {document.title}
        </div>
      )}
      <DocumentWords document={document} />
      <Versions document={document} closed={closed} titleId={titleId} />
      <div className="document-actions">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-describedby={titleId}
          onClick={() => void backend.openDocument(document.id).catch(notifyProblem)}
        >
          {t("document-open")}
        </Button>
        <ShowButton to={`/document/${document.id}/p/${page}`} name={document.original_name} describedBy={titleId} closed={closed} />
        {!closed && (
          <>
            <Button
              ref={renameButton}
              variant="tertiary"
              data-size="sm"
              aria-describedby={titleId}
              onClick={() => setRenaming(true)}
            >
              {t("document-rename")}
            </Button>
            <Button variant="tertiary" data-size="sm" aria-describedby={titleId} onClick={() => remove.mutate(document.id)}>
              {t("document-remove")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** A document that was just removed, with the way back. */
function RemovedRow({ document, onBack }: { document: DocumentView; onBack: () => void }) {
  const t = useTexts();
  const undo = useDo((backend, id: number) => backend.undelete(id), { onDone: onBack });
  return (
    <li className="document document-removed">
      <span>
        {t("document-removed", { title: document.title })} <GoLink to="/trash">{t("document-removed-trash")}</GoLink>
      </span>
      <Button variant="secondary" data-size="sm" autoFocus onClick={() => undo.mutate(document.id)}>
        {t("undo")}
      </Button>
    </li>
  );
}

/** The rows of what was removed on this screen. Once a document is back, the element called `next` takes the focus. */
export function useRemoved(present: readonly DocumentView[], next: string) {
  const [removed, setRemoved] = useState<readonly DocumentView[]>([]);
  const gone = removed.filter((one) => !present.some((other) => other.id === one.id));
  const back = (id: number) => {
    setRemoved((before) => before.filter((one) => one.id !== id));
    window.document.getElementById(next)?.focus();
  };
  return {
    rows: gone.map((document) => <RemovedRow key={document.id} document={document} onBack={() => back(document.id)} />),
    onRemoved: (document: DocumentView) => setRemoved((before) => [...before, document]),
  };
}
