/** The first screen: two ways to begin, or the way back to what is under way. */
import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useLocation } from "wouter";
import { keys, useAsk } from "../../backend/context";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { StartView } from "../../backend/types/StartView";
import { Asked } from "../../parts/asked/asked";
import { PickFiles } from "../../parts/drops/pick";
import { DeadlineList } from "../../parts/deadline-list/deadline-list";
import { GoButton, GoLink } from "../../parts/links/links";
import { Needs } from "../../parts/needs/needs";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
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
      </div>
      <Paragraph data-size="sm" className="quiet">
        {t("start-kept")}
      </Paragraph>
      <section className="section">
        <Heading level={2} data-size="xs">
          {t("start-needs-heading")}
        </Heading>
        <Paragraph>{t("start-needs-lead")}</Paragraph>
        <Needs needs={start.needs} />
      </section>
      <Paragraph className="section">
        {t("start-received")} <GoLink to="/verify">{t("start-verify")}</GoLink>
      </Paragraph>
    </Screen>
  );
}

function Company({ card, first }: { card: CompanyCard; first: boolean }) {
  const t = useTexts();
  const { company, submissions, count, next } = card;
  const [newest] = submissions;
  return (
    <section className="company" aria-labelledby={`company-${company.orgnr}`}>
      <Heading level={2} data-size="xs" id={`company-${company.orgnr}`}>
        {company.name}
      </Heading>
      <Paragraph data-size="sm" className="quiet">
        {t("start-orgnr", { orgnr: company.orgnr_text })}
        {newest && ` · ${newest.kind_text}`}
        {count && ` · ${t("list-count", { ready: String(count.ready), total: String(count.total) })}`}
      </Paragraph>
      {newest && newest.state !== "preparing" && <Paragraph>{t(`list-state-${newest.state}`)}</Paragraph>}
      {next && newest && newest.state === "preparing" && (
        <Paragraph>
          {t("start-next")}{" "}
          <GoLink to={`/s/${newest.id}/p/${next.page}/at/${next.requirement}`}>{next.title}</GoLink>
          {next.effort_text && <span className="quiet"> ({next.effort_text})</span>}
        </Paragraph>
      )}
      {newest && (
        <GoButton
          to={newest.state === "preparing" ? `/s/${newest.id}` : `/s/${newest.id}/receipt`}
          variant={first ? "primary" : "secondary"}
        >
          {newest.state === "preparing" ? t("start-continue", { kind: newest.kind }) : t("start-receipt")}
        </GoButton>
      )}
      {!newest && <GoButton to="/begin">{t("start-begin-company")}</GoButton>}
      {submissions.length > 1 && (
        <ul className="company-more">
          {submissions.slice(1).map((one) => (
            <li key={one.id}>
              <GoLink to={`/s/${one.id}`}>{one.kind_text}</GoLink>
            </li>
          ))}
        </ul>
      )}
      {newest && (
        <Paragraph data-size="sm" className="company-figures">
          <GoLink to={`/figures/${company.orgnr}`} aria-describedby={`company-${company.orgnr}`}>
            {t("calls-title")}
          </GoLink>
        </Paragraph>
      )}
    </section>
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
          <Company key={card.company.orgnr} card={card} first={index === 0} />
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
      {start.due.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("start-due")}
          </Heading>
          <DeadlineList deadlines={start.due} />
          <GoLink to="/deadlines">{t("start-all-due")}</GoLink>
        </section>
      )}
      <Paragraph className="section">
        {t("start-kept")} <GoLink to="/begin">{t("start-another")}</GoLink>
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
