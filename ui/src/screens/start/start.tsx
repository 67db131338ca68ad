/** The first screen: two ways to begin, or the way back to what is under way. */
import { Alert, Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "wouter";
import { keys, useAsk, useDo } from "../../backend/context";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import type { Kind } from "../../backend/types/Kind";
import type { Lang } from "../../backend/types/Lang";
import type { StartView } from "../../backend/types/StartView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { announce } from "../../notices";
import { onOneLine } from "../../one-line";
import { Asked } from "../../parts/asked/asked";
import { PickFiles } from "../../parts/drops/pick";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { GoButton, GoLink } from "../../parts/links/links";
import { Needs } from "../../parts/needs/needs";
import { Screen } from "../../parts/screen/screen";
import { SeeExample } from "../../parts/see-example/see-example";
import { useSettings } from "../../settings";
import { inside, useTexts } from "../../texts";
import { dueKind, firstOpen, isOpen, waysToBegin } from "./ways";
import "./start.css";

function InboxLink({ count }: { count: number }) {
  const t = useTexts();
  if (count === 0) return null;
  return (
    <Paragraph className="start-inbox">
      <GoLink to="/inbox">{t("start-inbox", { count })}</GoLink>
    </Paragraph>
  );
}

/** Where the data lie is no fault, and nothing that a press on this screen could change. */
function OnShare({ start }: { start: StartView }) {
  if (start.share_warning === null) return null;
  return (
    <Alert id="start-share" data-color="warning" className="section">
      {start.share_warning}
    </Alert>
  );
}

/** All that may be asked, on paper, before anything is known of the company. */
function BlankChecklist() {
  const t = useTexts();
  const blank = useDo((backend, _: null) => backend.checklistPdf(null, "blank"), {
    onDone: (path) => path && announce(t("list-blank-done")),
  });
  return (
    <>
      <Button id="start-blank" variant="secondary" className="start-blank" onClick={() => blank.mutate(null)}>
        {t("list-blank")}
      </Button>
      {blank.data && <Paragraph data-size="sm">{t("list-blank-saved", { path: blank.data })}</Paragraph>}
    </>
  );
}

function FirstTime({ start }: { start: StartView }) {
  const t = useTexts();
  const [, go] = useLocation();
  return (
    <Screen title={t("start-title")} windowTitle={t("nav-start")} lead={t("start-lead")}>
      <div className="start-ways">
        <PickFiles
          id="start-files"
          target={null}
          label={t("start-choose")}
          words={t("start-drop")}
          variant="primary"
          onTaken={() => go("/inbox")}
        />
        <InboxLink count={start.inbox} />
        <div className="start-or">{t("start-or")}</div>
        <div>
          <GoButton to="/begin" variant="secondary">
            {t("start-begin")}
          </GoButton>
        </div>
        <Paragraph className="start-before">
          {t("before-ask")} <GoLink to="/begin/approved">{t("before-record")}</GoLink>
        </Paragraph>
      </div>
      <Paragraph data-size="sm" className="quiet">
        {t("start-kept")}
      </Paragraph>
      <OnShare start={start} />
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("start-needs-heading")}
        </Heading>
        <Paragraph>{t("start-needs-lead")}</Paragraph>
        <Needs needs={start.needs} />
        <BlankChecklist />
      </section>
      <Paragraph className="section">
        {t("start-received")} <GoLink to="/verify">{t("start-verify")}</GoLink>
      </Paragraph>
      <Paragraph>
        {t("start-moving")} <GoLink to="/backup">{t("start-moving-link")}</GoLink>
      </Paragraph>
      <SeeExample />
    </Screen>
  );
}

/** Begins a submission and goes to its list. */
function useBegin(orgnr: string, lang: Lang) {
  const [, go] = useLocation();
  return useDo((backend, kind: Kind) => backend.submissionStart(orgnr, kind, lang), { onDone: ({ id }) => go(`/s/${id}`) });
}

/** What may be begun besides: never blocked by order, only folded away. */
function OtherWays({ orgnr, kinds, begin }: { orgnr: string; kinds: readonly Kind[]; begin: ReturnType<typeof useBegin> }) {
  const t = useTexts();
  if (kinds.length === 0) return null;
  return (
    <Details className="fold company-others">
      <Details.Summary>{t("start-others")}</Details.Summary>
      <Details.Content>
        <Paragraph className="quiet">{t("start-others-lead")}</Paragraph>
        <div className="actions">
          {kinds.map((kind) => (
            <Button
              key={kind}
              id={`begin-${kind}-${orgnr}`}
              variant="secondary"
              data-size="sm"
              aria-describedby={`company-${orgnr}`}
              disabled={begin.isPending}
              onClick={() => begin.mutate(kind)}
            >
              {t("start-begin-kind", { kind })}
            </Button>
          ))}
        </div>
      </Details.Content>
    </Details>
  );
}

interface CompanyProps {
  card: CompanyCard;
  /** What is due for it, nearest first. */
  due: readonly DeadlineView[];
  first: boolean;
}

/** One step stands first: what is open, else what is due, else the way on from what was sent. */
function Company({ card, due, first }: CompanyProps) {
  const t = useTexts();
  const { company, submissions } = card;
  const { orgnr } = company;
  const { lang } = useSettings();
  const open = submissions.filter(isOpen);
  const earlier = submissions.filter((one) => !isOpen(one));
  const now = firstOpen(submissions, due);
  // The count and the next step are of the newest that is open.
  const { count, next } = now && now === open[0] ? card : { count: null, next: null };
  const [newest] = submissions;
  const [last] = earlier;
  const begin = useBegin(orgnr, newest?.lang ?? (lang === "nn" ? "nn" : "nb"));
  const ways = waysToBegin(submissions);
  const proposed = now ? undefined : due.find((one) => dueKind(one, ways));
  const kind = proposed && dueKind(proposed, ways);
  const known = newest !== undefined || proposed !== undefined;
  const variant = first ? "primary" : "secondary";
  return (
    <section className="company" aria-labelledby={`company-${company.orgnr}`}>
      <Heading level={2} data-size="xs" id={`company-${company.orgnr}`}>
        {company.name}
      </Heading>
      <Paragraph data-size="sm" className="quiet">
        {t("start-orgnr", { orgnr: company.orgnr_text })}
        {now && ` · ${now.kind_text}`}
        {count && ` · ${t("list-count", { ready: String(count.ready), total: String(count.total) })}`}
      </Paragraph>
      {now && now.state === "exported" && <Paragraph>{t("list-state-exported")}</Paragraph>}
      {next && now?.state === "preparing" && (
        <Paragraph>
          {t("start-next")}{" "}
          <GoLink to={`/s/${now.id}/p/${next.page}/at/${next.requirement}`}>{onOneLine(next.title)}</GoLink>
          {next.effort_text && <span className="quiet"> ({onOneLine(t(`next-takes-${next.effort}`))})</span>}
        </Paragraph>
      )}
      {now && (
        <GoButton to={now.state === "preparing" ? `/s/${now.id}` : `/s/${now.id}/receipt`} variant={variant}>
          {now.state === "preparing" ? t("start-continue", { kind: now.kind }) : t("start-receipt")}
        </GoButton>
      )}
      {proposed && kind && (
        <>
          <Paragraph>{t("start-due-by", { date: proposed.send_by_text, distance: proposed.distance_text })}</Paragraph>
          <Button
            id={`begin-${kind}-${orgnr}`}
            variant={variant}
            aria-describedby={`company-${orgnr}`}
            disabled={begin.isPending}
            onClick={() => begin.mutate(kind)}
          >
            {t("start-begin-kind", { kind })}
          </Button>
        </>
      )}
      {!now && !proposed && last && (
        <GoButton to={`/s/${last.id}/receipt`} variant={variant}>
          {t("start-receipt")}
        </GoButton>
      )}
      {!newest && !proposed && <GoButton to="/begin">{t("start-begin-company")}</GoButton>}
      <Submissions heading={t("start-open-heading")} submissions={open.filter((one) => one !== now)} />
      <Submissions heading={t("start-earlier-heading")} submissions={earlier} />
      {known && <OtherWays orgnr={orgnr} kinds={ways.filter((one) => one !== kind)} begin={begin} />}
      {known && (
        <Paragraph data-size="sm" className="company-ways">
          <GoLink to={`/figures/${company.orgnr}`} aria-describedby={`company-${company.orgnr}`}>
            {t("calls-title")}
          </GoLink>
          <GoLink to={`/client/${company.orgnr}`} aria-describedby={`company-${company.orgnr}`}>
            {t("client-link")}
          </GoLink>
        </Paragraph>
      )}
      {card.fresh && (
        <Paragraph data-size="sm" className="quiet">
          {t("before-ask")}{" "}
          <GoLink to={`/deadlines/approved/${orgnr}`} aria-describedby={`company-${orgnr}`}>
            {t("before-record")}
          </GoLink>
        </Paragraph>
      )}
    </section>
  );
}

function Submissions({ heading, submissions }: { heading: string; submissions: readonly SubmissionView[] }) {
  const t = useTexts();
  if (submissions.length === 0) return null;
  return (
    <div className="company-list">
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      <ul className="company-more">
        {submissions.map((one) => (
          <li key={one.id}>
            <GoLink to={`/s/${one.id}`}>{one.kind_text}</GoLink>
            <span className="quiet"> ({inside(t(`state-${one.state}`))})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Returning({ start }: { start: StartView }) {
  const t = useTexts();
  const [, go] = useLocation();
  return (
    <Screen title={t("start-again-title")} windowTitle={t("nav-start")}>
      {start.example && <Paragraph className="start-example">{t("start-example")}</Paragraph>}
      <div className="companies">
        {start.companies.map((card, index) => (
          <Company
            key={card.company.orgnr}
            card={card}
            due={start.due.filter((one) => one.company === card.company.orgnr)}
            first={index === 0}
          />
        ))}
      </div>
      <InboxLink count={start.inbox} />
      <PickFiles
        id="start-files"
        target={null}
        label={t("start-choose")}
        words={t("start-drop")}
        onTaken={() => go("/inbox")}
        small
      />
      {start.tidy > 0 && (
        <Paragraph className="start-tidy">
          {t("start-tidy", { count: start.tidy })} <GoLink to="/tidy">{t("start-tidy-look")}</GoLink>
        </Paragraph>
      )}
      {start.due.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("start-due")}
          </Heading>
          <DeadlineList deadlines={start.due} companies={start.companies.length > 1} />
          <GoLink to="/deadlines">{t("start-all-due")}</GoLink>
          <Paragraph data-size="sm" className="start-daily">
            <span className="quiet">{start.daily.last_text}</span>{" "}
            {start.daily.wanted === null && <GoLink to="/settings">{t("reminders-on")}</GoLink>}
          </Paragraph>
        </section>
      )}
      {start.backup.due && (
        <Paragraph id="start-backup">
          {start.backup.made_text ? t("start-backup-old", { date: start.backup.made_text }) : t("start-backup-none")}{" "}
          <GoLink to="/backup">{t("start-backup-make")}</GoLink>
        </Paragraph>
      )}
      {start.daily.warning && (
        <Alert data-color="warning" className="section">
          {start.daily.warning} <GoLink to="/settings">{t("reminders-settings")}</GoLink>
        </Alert>
      )}
      <OnShare start={start} />
      <Paragraph className="section">
        {t("start-kept")} <GoLink to="/begin">{t("start-another")}</GoLink>
      </Paragraph>
      <Paragraph>
        <GoLink to="/history">{t("past-link")}</GoLink>
      </Paragraph>
    </Screen>
  );
}

export default function Start() {
  const query = useAsk(keys.start, (backend) => backend.start());
  return (
    <Asked query={query}>
      {(start) => (start.companies.length === 0 ? <FirstTime start={start} /> : <Returning start={start} />)}
    </Asked>
  );
}
