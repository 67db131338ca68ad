/** Every answer in the scheme's order, to be copied into its form one by one, and every document under its name in the bundle. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useBackend } from "../../backend/context";
import type { FormDocument } from "../../backend/types/FormDocument";
import type { FormItem } from "../../backend/types/FormItem";
import type { HandoverView } from "../../backend/types/HandoverView";
import { announce, notify, notifyProblem } from "../../notices";
import { onOneLine } from "../../one-line";
import { Asked } from "../../parts/asked/asked";
import { Copy, toClipboard } from "../../parts/copy/copy";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import "./form.css";

/** What was copied or shown since the window was opened, by submission. Nothing of it is kept. */
const seen = new Map<number, ReadonlySet<string>>();

function useSeen(submission: number) {
  const [marks, setMarks] = useState(seen.get(submission) ?? new Set<string>());
  const mark = (name: string) => {
    const next = new Set(seen.get(submission)).add(name);
    seen.set(submission, next);
    setMarks(next);
  };
  return { marks, mark };
}

interface Marked {
  marks: ReadonlySet<string>;
  mark: (name: string) => void;
}

function FileRow({ document, submission, marks, mark }: { document: FormDocument; submission: number } & Marked) {
  const t = useTexts();
  const backend = useBackend();
  const name = `document-${document.number}`;
  const laidOut = async (then: (path: string) => Promise<string | null>) => {
    try {
      const said = await then(await backend.layOutDocument(submission, document.number));
      if (said === null) notify({ key: "copy", message: t("copy-failed"), advice: "" });
      else {
        mark(name);
        announce(said);
      }
    } catch (problem) {
      notifyProblem(problem);
    }
  };
  const show = () =>
    laidOut(async (path) => {
      await backend.showInFolder(path);
      return `${t("form-opened")}: ${document.file_name}`;
    });
  const copy = () => laidOut(async (path) => ((await toClipboard(path)) ? `${t("copied")}: ${document.file_name}` : null));
  return (
    <li className="form-document" data-seen={marks.has(name)}>
      <div>
        <strong className="form-file">{document.file_name}</strong>
        <div className="quiet form-small">
          {document.title}, {document.size_text}
        </div>
        {document.unmasked && <div className="form-unmasked">{t("form-unmasked")}</div>}
      </div>
      <div className="actions">
        <Button id={`show-${document.number}`} variant="tertiary" data-size="sm" aria-label={`${t("form-show")}: ${document.file_name}`} onClick={() => void show()}>
          {t("form-show")}
        </Button>
        <Button id={`path-${document.number}`} variant="tertiary" data-size="sm" aria-label={`${t("copy-path")}: ${document.file_name}`} onClick={() => void copy()}>
          {t("copy-path")}
        </Button>
      </div>
    </li>
  );
}

function Item({ item, page, submission, ...marked }: { item: FormItem; page: string; submission: number } & Marked) {
  const t = useTexts();
  return (
    <section className="form-item">
      <Heading level={3} data-size="2xs">
        {onOneLine(item.title)}
      </Heading>
      {item.asks && <Paragraph data-size="sm" className="quiet">{onOneLine(item.asks)}</Paragraph>}
      {item.open && <Paragraph className="form-open">{item.open}</Paragraph>}
      <dl className="form-answers">
        {item.answers.map(({ question, answer }, index) => {
          const name = `${page}/${item.requirement}/${index}`;
          return (
            <div key={name} className="form-answer" data-seen={marked.marks.has(name)}>
              <dt>{onOneLine(question)}</dt>
              <dd className="form-value">{answer}</dd>
              <dd className="form-act">
                <Copy text={answer} name={question} done={marked.marks.has(name)} onCopied={() => marked.mark(name)} />
              </dd>
            </div>
          );
        })}
      </dl>
      {item.documents.length > 0 && (
        <ul role="list" className="form-documents" aria-label={t("form-documents")}>
          {item.documents.map((document) => (
            <FileRow key={document.number} document={document} submission={submission} {...marked} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Content({ view }: { view: HandoverView }) {
  const t = useTexts();
  const { id, lang, company_name, kind_text } = view.submission;
  const marked = useSeen(id);
  const items = view.pages.flatMap((page) => page.items);
  const all = items.reduce((sum, item) => sum + item.answers.length + item.documents.length, 0);
  const documents = items.some((item) => item.documents.length > 0);
  return (
    <Screen
      title={t("form-title")}
      lead={t("form-lead")}
      above={
        <>
          <GoLink to={`/s/${id}/receipt`}>{t("start-receipt")}</GoLink> · {company_name}, {kind_text}
        </>
      }
    >
      {view.bundle?.outdated && <Alert data-color="warning">{t("handover-outdated")}</Alert>}
      <p className="form-progress">
        <strong>{t("form-progress", { done: marked.marks.size, all })}</strong>
        <span className="quiet">{t("form-progress-note")}</span>
      </p>
      {documents && <Paragraph className="narrow">{t("form-folder-note")}</Paragraph>}
      <div lang={lang}>
        {view.pages.map((page) => (
          <section key={page.id} className="section form-page">
            <Heading level={2} data-size="xs">
              {onOneLine(page.title)}
            </Heading>
            {page.items.map((item) => (
              <Item key={item.requirement} item={item} page={page.id} submission={id} {...marked} />
            ))}
          </section>
        ))}
      </div>
    </Screen>
  );
}

export default function FormScreen({ id }: { id: number }) {
  const view = useAsk(keys.handover(id), (backend) => backend.handover(id));
  return <Asked query={view}>{(view) => <Content view={view} />}</Asked>;
}
