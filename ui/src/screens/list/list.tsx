/** The pages of a submission with where each stands, and what takes longest to get. */
import { Button, Checkbox, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { ListView } from "../../backend/types/ListView";
import type { PageCard } from "../../backend/types/PageCard";
import { announce } from "../../notices";
import { Asked } from "../../parts/asked/asked";
import { GoButton, GoLink } from "../../parts/links/links";
import { Needs } from "../../parts/needs/needs";
import { Screen } from "../../parts/screen/screen";
import { StatusText } from "../../parts/status/status";
import { useTexts } from "../../texts";
import "./list.css";

const SETTLED = new Set(["ready", "not-in-place", "does-not-apply"]);
const remains = (page: PageCard): boolean => page.applies && !SETTLED.has(page.status);

function Row({ submission, page }: { submission: number; page: PageCard }) {
  const status = `status-${page.id}`;
  return (
    <li className="task">
      <div>
        <GoLink to={`/s/${submission}/p/${page.id}`} className="task-link" aria-describedby={status}>
          {page.title}
        </GoLink>
        {page.missing && <div className="task-missing">{page.missing}</div>}
      </div>
      <StatusText id={status} status={page.status} text={page.status_text} />
    </li>
  );
}

function Sent({ list }: { list: ListView }) {
  const t = useTexts();
  const { submission } = list;
  if (submission.state === "preparing") return null;
  return (
    <Paragraph>
      {t(`list-state-${submission.state}`)} <GoLink to={`/s/${submission.id}/receipt`}>{t("list-receipt")}</GoLink>
    </Paragraph>
  );
}

function Tools({ list }: { list: ListView }) {
  const t = useTexts();
  const { id } = list.submission;
  const checklist = useDo((backend, submission: number) => backend.checklistPdf(submission), {
    onDone: (path) => {
      if (path) announce(t("list-checklist-done"));
    },
  });
  const saved = checklist.data;
  return (
    <>
      <div className="actions list-tools">
        <GoButton to={`/s/${id}/review`} variant={list.ready ? "primary" : "secondary"}>
          {t("list-review")}
        </GoButton>
        <GoButton to={`/s/${id}/draft`} variant="secondary">
          {t("list-draft")}
        </GoButton>
        <Button variant="secondary" onClick={() => checklist.mutate(id)}>
          {t("list-checklist")}
        </Button>
        {list.submission.state === "preparing" && (
          <GoLink to={`/begin/${list.submission.company}`}>{t("list-questions")}</GoLink>
        )}
        <GoLink to={`/figures/${list.submission.company}`}>{t("calls-title")}</GoLink>
      </div>
      {saved && <Paragraph data-size="sm">{t("list-checklist-saved", { path: saved })}</Paragraph>}
    </>
  );
}

function Content({ list }: { list: ListView }) {
  const t = useTexts();
  const waiting = useAsk(keys.waiting, (backend) => backend.start()).data?.inbox ?? 0;
  const [onlyLeft, setOnlyLeft] = useState(false);
  const { submission, pages, pages_ready: count, next } = list;
  const shown = onlyLeft ? pages.filter(remains) : pages;
  const soknad = shown.filter((page) => page.part === "soknad");
  const own = shown.filter((page) => page.part === "egenkontroll");
  return (
    <Screen
      title={submission.kind_text}
      windowTitle={`${submission.company_name}: ${submission.kind_text}`}
      above={<span className="quiet">{submission.company_name}</span>}
    >
      <div className="list-head">
        <div className="list-count">
          {t("list-count", { ready: String(count.ready), total: String(count.total) })}
        </div>
        <progress aria-hidden="true" className="list-meter" max={count.total || 1} value={count.ready} />
      </div>
      <Sent list={list} />
      {next && (
        <Paragraph className="list-next">
          {t("start-next")} <GoLink to={`/s/${submission.id}/p/${next.page}/at/${next.requirement}`}>{next.title}</GoLink>
          {next.effort_text && <span className="quiet"> ({next.effort_text})</span>}
        </Paragraph>
      )}
      {waiting > 0 && (
        <Paragraph>
          <GoLink to="/inbox">{t("start-inbox", { count: waiting })}</GoLink>
        </Paragraph>
      )}
      <Checkbox
        id="only-left"
        label={t("list-only-left")}
        checked={onlyLeft}
        onChange={(event) => setOnlyLeft(event.target.checked)}
      />
      {shown.length === 0 && <Paragraph>{t("list-nothing-left")}</Paragraph>}
      {soknad.length > 0 && (
        <ul className="tasks" aria-label={t("list-pages")}>
          {soknad.map((page) => (
            <Row key={page.id} submission={submission.id} page={page} />
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("list-own")}
          </Heading>
          <Paragraph>{t("list-own-lead")}</Paragraph>
          <ul className="tasks">
            {own.map((page) => (
              <Row key={page.id} submission={submission.id} page={page} />
            ))}
          </ul>
        </section>
      )}
      <Tools list={list} />
      {list.to_get.length > 0 && (
        <section className="section">
          <Heading level={2} data-size="xs">
            {t("list-to-get")}
          </Heading>
          <Paragraph>{t("list-to-get-lead")}</Paragraph>
          <Needs needs={list.to_get} submission={submission.id} />
        </section>
      )}
      <Paragraph data-size="sm" className="section quiet">
        {t("start-kept")}
      </Paragraph>
    </Screen>
  );
}

export default function List({ id }: { id: number }) {
  const query = useAsk(keys.list(id), (backend) => backend.list(id));
  return <Asked query={query}>{(list) => <Content list={list} />}</Asked>;
}
