/** What was taken in and is not placed yet: one row a file, confirmed in one go. */
import { Button, Field, Heading, Label, Paragraph, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { keys, useAsk, useBackend, useDo } from "../../backend/context";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { DocumentView } from "../../backend/types/DocumentView";
import type { InboxRow } from "../../backend/types/InboxRow";
import type { InboxView } from "../../backend/types/InboxView";
import type { Place } from "../../backend/types/Place";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { announce, notifyProblem } from "../../notices";
import { useObservable } from "../../observable";
import { onOneLine } from "../../one-line";
import { grouped } from "../../orgnr";
import { Asked } from "../../parts/asked/asked";
import { DocumentWords, ShowButton, useRemoved } from "../../parts/documents/document-row";
import { PickFiles } from "../../parts/drops/pick";
import { Errors } from "../../parts/errors/errors";
import { GoButton, GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { choiceOf, choose, chosen, confirmed, placements } from "../../placing";
import { useTexts } from "../../texts";
import "./inbox.css";

const placeOf = (row: InboxRow) => `place-${row.document.id}`;

function PlaceSelect({ row, places }: { row: InboxRow; places: readonly Place[] }) {
  const t = useTexts();
  const value = choiceOf(useObservable(chosen), row, places);
  const whole = places.find((place) => place.requirement === value)?.title;
  const pages = [...new Set(places.map((place) => place.page))];
  return (
    <Field className="inbox-place">
      <Label>{t("inbox-place-label")}</Label>
      <Select
        id={placeOf(row)}
        value={value}
        onChange={(event) => choose(row.document.id, event.target.value)}
      >
        <Select.Option value="">{t("inbox-place-none")}</Select.Option>
        {pages.map((page) => (
          <Select.Optgroup key={page} label={page}>
            {places
              .filter((place) => place.page === page)
              .map((place) => (
                <Select.Option key={place.requirement} value={place.requirement}>
                  {place.title}
                </Select.Option>
              ))}
          </Select.Optgroup>
        ))}
      </Select>
      {whole && <div className="inbox-whole quiet" aria-hidden="true">{onOneLine(whole)}</div>}
    </Field>
  );
}

function Row({ row, places, onRemoved }: { row: InboxRow; places: readonly Place[]; onRemoved: (document: DocumentView) => void }) {
  const t = useTexts();
  const backend = useBackend();
  const { document } = row;
  const id = `inbox-${document.id}`;
  const remove = useDo((backend, one: number) => backend.detach(one), { onDone: () => onRemoved(document) });
  return (
    <li className="document inbox-row" data-readable={document.readable}>
      <Heading level={2} data-size="2xs" id={id} className="document-title">
        {document.original_name}
      </Heading>
      <p className="inbox-sentence">{row.sentence}</p>
      <DocumentWords document={{ ...document, title: document.original_name }} />
      {places.length > 0 && <PlaceSelect row={row} places={places} />}
      <div className="document-actions">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-describedby={id}
          onClick={() => void backend.openDocument(document.id).catch(notifyProblem)}
        >
          {t("document-open")}
        </Button>
        <ShowButton to={`/document/${document.id}`} name={document.original_name} describedBy={id} />
        <Button variant="tertiary" data-size="sm" aria-describedby={id} onClick={() => remove.mutate(document.id)}>
          {t("document-remove")}
        </Button>
      </div>
    </li>
  );
}

/** Nothing to place them in yet: the questions about the company come first, and the documents are placed with the answers. */
function BeginFirst({ inbox }: { inbox: InboxView }) {
  const t = useTexts();
  const [, go] = useLocation();
  const read = inbox.company;
  return (
    <div className="inbox-confirm">
      {read && <Paragraph>{t("inbox-company", { name: read[1], orgnr: grouped(read[0]) })}</Paragraph>}
      <Button
        id="inbox-confirm"
        onClick={() => {
          confirmed.set(true);
          go("/begin");
        }}
      >
        {t(read ? "inbox-continue" : "start-begin-company")}
      </Button>
      <Paragraph data-size="sm" className="quiet">
        {t("inbox-begin-hint")}
      </Paragraph>
    </div>
  );
}

/** Everything has been sent: what lies here waits, and the way back is to what was sent. */
function NothingOpen({ sent }: { sent: SubmissionView }) {
  const t = useTexts();
  return (
    <div className="inbox-confirm">
      <Paragraph>{t("inbox-sent")}</Paragraph>
      <GoButton to={`/s/${sent.id}/receipt`} variant="secondary">
        {t("start-receipt")}
      </GoButton>
    </div>
  );
}

function PlaceAll({ inbox, submission, company }: { inbox: InboxView; submission: number; company: string | undefined }) {
  const t = useTexts();
  const [, go] = useLocation();
  const ready = placements(inbox, useObservable(chosen));
  const place = useDo((backend, submission: number) => backend.place(submission, ready), {
    onDone: (_, submission) => {
      announce(t("inbox-placed", { count: ready.length }));
      go(`/s/${submission}`);
    },
  });
  const nothing = ready.length === 0;
  const [attempt, setAttempt] = useState(0);
  const [first] = inbox.rows;
  const faults = attempt > 0 && nothing && first ? [{ field: placeOf(first), text: t("inbox-place-missing") }] : [];
  return (
    <div className="inbox-confirm">
      <Errors faults={faults} attempt={attempt} />
      {company && <Paragraph>{t("inbox-goes-to", { name: company })}</Paragraph>}
      <Button
        id="inbox-confirm"
        aria-disabled={place.isPending}
        onClick={() => {
          if (nothing) setAttempt(attempt + 1);
          else if (!place.isPending) place.mutate(submission);
        }}
      >
        {t("inbox-place-all", { count: ready.length })}
      </Button>
      <GoLink to={`/s/${submission}`}>{t("inbox-to-list")}</GoLink>
      {!nothing && ready.length < inbox.rows.length && (
        <Paragraph data-size="sm" className="quiet">
          {t("inbox-left", { count: inbox.rows.length - ready.length })}
        </Paragraph>
      )}
    </div>
  );
}

/** What can be done with all of it, by what there is to place it in. */
function WayOn({ inbox, sent, companies }: { inbox: InboxView; sent: SubmissionView | undefined; companies: readonly CompanyCard[] }) {
  if (inbox.submission !== null) {
    const to = companies.find((card) => card.submissions.some((one) => one.id === inbox.submission));
    const company = companies.length > 1 ? to?.company.name : undefined;
    return <PlaceAll inbox={inbox} submission={inbox.submission} company={company} />;
  }
  return sent ? <NothingOpen sent={sent} /> : <BeginFirst inbox={inbox} />;
}

/** What was sent last, where that leaves nothing to place documents in and they are about no new company. */
function sentOf(inbox: InboxView, companies: readonly CompanyCard[]): SubmissionView | undefined {
  const waiting = inbox.submission !== null || inbox.company !== null || companies.some((card) => card.submissions.length === 0);
  return waiting ? undefined : companies[0]?.submissions[0];
}

function Content({ inbox, companies }: { inbox: InboxView; companies: readonly CompanyCard[] }) {
  const t = useTexts();
  const removed = useRemoved(
    inbox.rows.map((row) => row.document),
    "inbox-files",
  );
  const sent = sentOf(inbox, companies);
  const empty = inbox.rows.length === 0;
  const lead = empty ? "inbox-empty" : sent ? "inbox-lead-later" : "inbox-lead";
  return (
    <Screen title={t("nav-inbox")} lead={t(lead)}>
      <PickFiles id="inbox-files" target={null} label={t("start-choose")} words={t("start-drop")} small={!empty} />
      {inbox.rows.length + removed.rows.length > 0 && (
        <ul role="list" className="documents inbox-rows">
          {inbox.rows.map((row) => (
            <Row key={row.document.id} row={row} places={sent ? [] : inbox.places} onRemoved={removed.onRemoved} />
          ))}
          {removed.rows}
        </ul>
      )}
      {!empty && <WayOn inbox={inbox} sent={sent} companies={companies} />}
    </Screen>
  );
}

export default function Inbox() {
  const inbox = useAsk(keys.inbox, (backend) => backend.inbox());
  const start = useAsk(keys.start, (backend) => backend.start());
  return (
    <Asked query={inbox}>
      {(inbox) => <Asked query={start}>{({ companies }) => <Content inbox={inbox} companies={companies} />}</Asked>}
    </Asked>
  );
}
