/** One document: its pages, what was read from it, and the masking of what nobody is to see. */
import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useBackend, useDo } from "../../backend/context";
import type { DocumentView } from "../../backend/types/DocumentView";
import type { MaskFind } from "../../backend/types/MaskFind";
import type { PageSize } from "../../backend/types/PageSize";
import type { ProblemView } from "../../backend/types/ProblemView";
import { useFocusNext } from "../../focus";
import { asProblem, notifyProblem } from "../../notices";
import { Asked, Wait } from "../../parts/asked/asked";
import { DocumentWords } from "../../parts/documents/document-row";
import { Facts, Items } from "../../parts/documents/facts";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import { wayBack, type From } from "./address";
import { Done } from "./done";
import "./document.css";
import { Masking } from "./masking";
import { byPage } from "./marks";
import { PageMarks } from "./page-marks";
import { Preview, scrollToPage } from "./preview";
import { MASKING, useMarking } from "./use-marking";

function OpenElsewhere({ document }: { document: number }) {
  const t = useTexts();
  const backend = useBackend();
  return (
    <Button
      id="document-open"
      variant="secondary"
      data-size="sm"
      onClick={() => void backend.openDocument(document).catch(notifyProblem)}
    >
      {t("document-open-elsewhere")}
    </Button>
  );
}

function About({ document, closed, onPage }: { document: DocumentView; closed: boolean; onPage?: (page: number) => void }) {
  const t = useTexts();
  return (
    <section aria-labelledby="document-about" className="document-about">
      <Heading level={2} data-size="xs" id="document-about">
        {t("document-about")}
      </Heading>
      <DocumentWords document={{ ...document, facts: [] }} />
      {document.replaces.map((one) => (
        <div key={one.id} className="document-line">
          {one.text}
        </div>
      ))}
      <Items document={document} onPage={onPage} />
      <Facts document={document} closed={closed} onPage={onPage} />
      <OpenElsewhere document={document.id} />
    </section>
  );
}

/** Calmly in place of what cannot be shown: why, and what can be done instead. */
function Instead({ problem, heading }: { problem: ProblemView; heading?: string }) {
  return (
    <section className="document-instead">
      {heading && (
        <Heading level={2} data-size="xs">
          {heading}
        </Heading>
      )}
      <Paragraph>{problem.message}</Paragraph>
      {problem.advice && <Paragraph>{problem.advice}</Paragraph>}
    </section>
  );
}

interface PagedProps {
  document: DocumentView;
  from: From;
  pages: readonly PageSize[];
  /** `null` where nothing can be masked. */
  finds: readonly MaskFind[] | null;
  why: ProblemView | null;
  closed: boolean;
}

function Paged({ document, from, pages, finds, why, closed }: PagedProps) {
  const t = useTexts();
  const [at, setAt] = useState(1);
  const marking = useMarking(document.id, finds ?? [], pages);
  const [wanted, setWanted] = useState(marking.marks.drawn.length > 0);
  const focusNext = useFocusNext();
  const open = finds !== null && (wanted || finds.length > 0);
  const ofPage = byPage(marking.marks);
  const mask = () => {
    setWanted(true);
    focusNext(MASKING);
  };
  return (
    <div className="document-parts">
      <Preview
        document={document.id}
        title={document.title}
        pages={pages}
        at={at}
        onAt={setAt}
        over={(page, size) =>
          open && (
            <PageMarks page={page} size={size} marks={ofPage.find((one) => one.page === page)} acts={marking.acts} />
          )
        }
        tools={
          finds !== null && (
            <Button id="masking-start" variant="tertiary" data-size="sm" onClick={mask}>
              {t(open ? "masking-go" : "masking-start")}
            </Button>
          )
        }
      />
      <div className="document-side">
        <About document={document} closed={closed} onPage={scrollToPage} />
        {open && <Masking document={document.id} from={from} at={at} marking={marking} />}
        {why && <Instead problem={why} heading={t("masking-heading")} />}
      </div>
    </div>
  );
}

function Unpaged({ document, problem, why, closed }: { document: DocumentView; problem: ProblemView; why: ProblemView | null; closed: boolean }) {
  const t = useTexts();
  const other = why && why.code !== problem.code;
  return (
    <div className="stack document-unpaged">
      <Instead problem={problem} />
      <About document={document} closed={closed} />
      {other && <Instead problem={why} heading={t("masking-heading")} />}
    </div>
  );
}

function Trashed({ document }: { document: DocumentView }) {
  const t = useTexts();
  const back = useDo((backend, id: number) => backend.undelete(id));
  return (
    <Alert data-color="info" className="masking-done">
      <Paragraph>{t("document-trashed")}</Paragraph>
      <div className="actions">
        <Button id="document-restore" variant="secondary" data-size="sm" onClick={() => back.mutate(document.id)}>
          {t("document-restore")}
        </Button>
      </div>
    </Alert>
  );
}

/**
 * Whether the document may still be changed: it is not in the trash, and what it belongs to has not been sent.
 * `undefined` while that is asked.
 */
function useChangeable(document: DocumentView): boolean | undefined {
  const start = useAsk(keys.start, (backend) => backend.start());
  const submission = start.data?.companies
    .flatMap((card) => card.submissions)
    .find((one) => one.id === document.submission);
  const sent = submission?.state === "sent" || submission?.state === "approved";
  return start.isPending ? undefined : document.trashed === null && start.isSuccess && !sent;
}

function Content({ document, from }: { document: DocumentView; from: From }) {
  const t = useTexts();
  const { id } = document;
  const changeable = useChangeable(document);
  const pages = useAsk(keys.documentPages(id), (backend) => backend.documentPages(id));
  const finds = useAsk(keys.documentFinds(id), (backend) => backend.maskFinds(id), changeable === true);
  const [to, text] = wayBack(document, from);
  const why = changeable && finds.isError && !finds.data ? asProblem(finds.error) : null;
  const waiting = pages.isPending || changeable === undefined || (changeable && finds.isPending);
  return (
    <Screen title={document.title} above={<GoLink to={to}>{t(text)}</GoLink>}>
      <Done document={id} from={from} />
      {document.trashed !== null && <Trashed document={document} />}
      {waiting && <Wait />}
      {!waiting && pages.data && (
        <Paged
          key={changeable ? "open" : "closed"}
          document={document}
          from={from}
          pages={pages.data.pages}
          finds={changeable && finds.data ? finds.data : null}
          why={why}
          closed={!changeable}
        />
      )}
      {!waiting && pages.isError && <Unpaged document={document} problem={asProblem(pages.error)} why={why} closed={!changeable} />}
    </Screen>
  );
}

export default function DocumentScreen({ id, from }: { id: number; from: From }) {
  const document = useAsk(keys.document(id), (backend) => backend.document(id));
  return <Asked query={document}>{(document) => <Content document={document} from={from} />}</Asked>;
}
