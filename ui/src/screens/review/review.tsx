/** Everything once more before signing. What is missing is said when the user says «ready to send», not before. */
import { Alert, Button, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useLocation } from "wouter";
import { keys, useAsk, useDo } from "../../backend/context";
import type { DocumentView } from "../../backend/types/DocumentView";
import type { FindingView } from "../../backend/types/FindingView";
import type { ReviewLine } from "../../backend/types/ReviewLine";
import type { ReviewPage } from "../../backend/types/ReviewPage";
import type { ReviewView } from "../../backend/types/ReviewView";
import type { Status } from "../../backend/types/Status";
import { useKept } from "../../kept";
import { announce, wordsOf } from "../../notices";
import { onOneLine } from "../../one-line";
import { Asked } from "../../parts/asked/asked";
import { Findings } from "../../parts/findings/findings";
import { GoButton, GoLink } from "../../parts/links/links";
import { Planned } from "../../parts/planned/planned";
import { Screen } from "../../parts/screen/screen";
import { StatusText } from "../../parts/status/status";
import { askReady, useAskedReady } from "../../ready";
import { useTexts } from "../../texts";
import { Changes } from "./changes";
import "../../parts/documents/documents.css";
import "./review.css";

interface LinesProps {
  submission: number;
  lines: readonly ReviewLine[];
  /** Said below a line. */
  below?: (line: ReviewLine) => ReactNode;
}

/** Where a line is put right: in its field, else at its requirement. */
const placeOf = (submission: number, { page, requirement, field }: ReviewLine): string =>
  field === null ? `/s/${submission}/p/${page}/change/${requirement}` : `/s/${submission}/p/${page}/at/${requirement}/${field}`;

function Lines({ submission, lines, below }: LinesProps) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.requirement}>
          <GoLink to={placeOf(submission, line)}>{onOneLine(line.title)}</GoLink>
          {line.text && <>: {onOneLine(line.text)}</>}
          {below?.(line)}
        </li>
      ))}
    </ul>
  );
}

const focusOn = (id: string) => window.document.getElementById(id)?.focus();

function UnmaskedLinks({ documents }: { documents: readonly DocumentView[] }) {
  const t = useTexts();
  if (documents.length === 0) return null;
  return (
    <ul>
      {documents.map((document) => (
        <li key={document.id}>
          <a
            className="ds-link"
            href="#unmasked"
            onClick={(event) => {
              event.preventDefault();
              focusOn(`unmasked-${document.id}`);
            }}
          >
            {t("review-unmasked-line", { title: document.title })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Personal numbers that were typed, each with the way to where it stands. */
function TypedNumbers({ review }: { review: ReviewView }) {
  const t = useTexts();
  return (
    <ul>
      {review.personal_numbers.map((line) => (
        <li key={`${line.requirement} ${line.field} ${line.text}`}>
          <GoLink to={placeOf(review.submission.id, line)}>{t("review-typed-line", { place: line.text })}</GoLink>
        </li>
      ))}
    </ul>
  );
}

function Typed({ review }: { review: ReviewView }) {
  const t = useTexts();
  if (review.personal_numbers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="typed-heading">
      <Heading level={2} data-size="xs" id="typed-heading">
        {t("review-typed-heading")}
      </Heading>
      <Paragraph>{t("review-typed-lead")}</Paragraph>
      <TypedNumbers review={review} />
    </section>
  );
}

/** What is old or runs out on the day of sending: said, never in the way. */
function Aging({ review }: { review: ReviewView }) {
  const t = useTexts();
  if (review.aging.length === 0) return null;
  return (
    <section className="section" aria-labelledby="aging-heading">
      <Heading level={2} data-size="xs" id="aging-heading">
        {t("review-aging-heading")}
      </Heading>
      <Paragraph>{t("review-aging-lead")}</Paragraph>
      <ul>
        {review.aging.map((line) => (
          <li key={`${line.requirement} ${line.text}`}>
            <GoLink to={placeOf(review.submission.id, line)}>{onOneLine(line.title)}</GoLink>: {onOneLine(line.text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Summary({ review, attempt }: { review: ReviewView; attempt: number }) {
  const t = useTexts();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  const { missing, unmasked, personal_numbers: typed } = review;
  // A document whose requirement is listed already counts once, and its link stands there.
  const alone = unmasked.filter((document) => !missing.some((line) => line.requirement === document.requirement));
  return (
    <div className="review-summary" ref={summary} tabIndex={-1} role="group" aria-labelledby="review-summary-heading">
      <Heading level={2} data-size="xs" id="review-summary-heading">
        {t("review-missing-heading", { count: missing.length + alone.length + typed.length })}
      </Heading>
      {missing.length > 0 && (
        <Lines
          submission={review.submission.id}
          lines={missing}
          below={(line) => (
            <UnmaskedLinks documents={unmasked.filter((document) => document.requirement === line.requirement)} />
          )}
        />
      )}
      <UnmaskedLinks documents={alone} />
      {typed.length > 0 && <TypedNumbers review={review} />}
    </div>
  );
}

function Accept({ document, finding }: { document: number; finding: FindingView }) {
  const t = useTexts();
  const [reason, setReason, forget] = useKept(`document-${document}/${finding.id}`, "");
  const accept = useDo((backend, reason: string) => backend.acceptFinding(finding.id, reason), {
    quiet: true,
    onDone: () => {
      forget();
      announce(t("review-accepted"));
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        accept.mutate(reason, { onError: () => focusOn(`accept-${finding.id}`) });
      }}
    >
      <Textfield
        id={`accept-${finding.id}`}
        label={t("review-accept-reason")}
        description={t("review-accept-hint")}
        value={reason}
        maxLength={500}
        error={wordsOf(accept.error)}
        onChange={(event) => setReason(event.target.value)}
        className="narrow"
      />
      <Button type="submit" variant="secondary" data-size="sm">
        {t("review-accept")}
      </Button>
    </form>
  );
}

function Unmasked({ documents }: { documents: readonly DocumentView[] }) {
  const t = useTexts();
  if (documents.length === 0) return null;
  return (
    <section className="section" aria-labelledby="unmasked-heading">
      <Heading level={2} data-size="xs" id="unmasked-heading" tabIndex={-1}>
        {t("review-unmasked-heading")}
      </Heading>
      <Paragraph>{t("review-unmasked-lead")}</Paragraph>
      {documents.map((document) => {
        const open = document.findings.filter((finding) => finding.severity === "must-fix" && !finding.accepted);
        return (
          <div key={document.id} className="document">
            <Heading level={3} data-size="2xs" tabIndex={-1} id={`unmasked-${document.id}`}>
              {document.title}
            </Heading>
            <Findings findings={document.findings} />
            <div className="actions unmasked-mask">
              <GoButton
                id={`mask-${document.id}`}
                to={`/document/${document.id}/review`}
                variant="secondary"
                small
                aria-describedby={`unmasked-${document.id}`}
              >
                {t("document-mask")}
              </GoButton>
            </div>
            {open.map((finding) => (
              <Accept key={finding.id} document={document.id} finding={finding} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** What needs no more said than what was answered. */
const SETTLED: ReadonlySet<Status> = new Set(["ready", "not-in-place", "does-not-apply"]);

const changeId = (requirement: string): string => `change-${requirement}`;

function Answers({ submission, page }: { submission: number; page: ReviewPage }) {
  const t = useTexts();
  return (
    <section className="review-page" aria-labelledby={`review-${page.page}`}>
      <Heading level={3} data-size="2xs" id={`review-${page.page}`}>
        {onOneLine(page.title)}
      </Heading>
      <dl className="review-rows">
        {page.rows.map((row) => (
          <div key={row.requirement}>
            <dt>{onOneLine(row.title)}</dt>
            <dd>
              {row.lines.map((line, index) => (
                <div key={index}>{line}</div>
              ))}
              {row.documents.length > 0 && (
                <ul>
                  {row.documents.map((title) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              )}
              {(row.lines.length + row.documents.length === 0 || !SETTLED.has(row.status)) && (
                <StatusText status={row.status} text={row.status_text} />
              )}
            </dd>
            <dd className="review-change">
              <GoLink id={changeId(row.requirement)} to={`/s/${submission}/p/${page.page}/change/${row.requirement}`}>
                {t("review-change")}
                <span className="ds-sr-only"> {onOneLine(row.title)}</span>
              </GoLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function More({ review }: { review: ReviewView }) {
  const t = useTexts();
  const { id } = review.submission;
  return (
    <>
      {review.explained.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("review-explained-heading")}
          </Heading>
          <Paragraph>{t("review-explained-lead")}</Paragraph>
          <Lines submission={id} lines={review.explained} />
        </section>
      )}
      {review.open.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("review-open-heading")}
          </Heading>
          <Paragraph>{t("review-open-lead")}</Paragraph>
          <Lines submission={id} lines={review.open} />
        </section>
      )}
    </>
  );
}

function Content({ review, requirement }: { review: ReviewView; requirement: string | undefined }) {
  const t = useTexts();
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const { id } = review.submission;
  const wasAsked = useAskedReady(id);
  const closed = review.submission.state === "sent" || review.submission.state === "approved";
  const unmasked = review.unmasked.length;
  const before = useRef(unmasked);
  // The form that had the focus is gone once its finding is accepted: the focus goes to what is left, or to the way on.
  useEffect(() => {
    if (unmasked < before.current) focusOn(unmasked > 0 ? "unmasked-heading" : "ready-to-send");
    before.current = unmasked;
  }, [unmasked]);
  const left = !review.ready || review.unmasked.length + review.personal_numbers.length > 0;
  const ready = () => {
    if (!left) return go(`/s/${id}/sign`);
    askReady(id);
    setAttempt((before) => before + 1);
  };
  return (
    <Screen
      title={t("review-title")}
      lead={t("review-lead")}
      focus={requirement === undefined ? undefined : [changeId(requirement)]}
      above={<GoLink to={`/s/${id}`}>{t("page-back")}</GoLink>}
    >
      {wasAsked && left && <Summary review={review} attempt={attempt} />}
      {wasAsked && !left && <Alert data-color="success">{t("review-now-ready")}</Alert>}
      <Paragraph className="quiet">
        {t("review-size", { documents: review.documents, size: review.size_text })}
      </Paragraph>
      <Planned submission={review.submission} />
      <Aging review={review} />
      <Unmasked documents={review.unmasked} />
      <Typed review={review} />
      <Changes changes={review.changes} />
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("review-answers-heading")}
        </Heading>
        {review.pages.map((page) => (
          <Answers key={page.page} submission={id} page={page} />
        ))}
      </section>
      <More review={review} />
      <div className="actions section">
        {!closed && (
          <Button id="ready-to-send" onClick={ready}>
            {t("review-ready")}
          </Button>
        )}
        {closed && <GoButton to={`/s/${id}/receipt`}>{t("list-receipt")}</GoButton>}
        <GoButton to={`/s/${id}/draft`} variant="secondary">
          {t("list-draft")}
        </GoButton>
        {left && !closed && <GoLink to={`/s/${id}/sign`}>{t("review-incomplete")}</GoLink>}
      </div>
    </Screen>
  );
}

interface Props {
  id: number;
  /** The requirement whose answer was changed: its row takes the focus again. */
  requirement?: string;
}

export default function Review({ id, requirement }: Props) {
  const query = useAsk(keys.review(id), (backend) => backend.review(id));
  return <Asked query={query}>{(review) => <Content review={review} requirement={requirement} />}</Asked>;
}
