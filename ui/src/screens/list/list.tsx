/** The pages of a submission with where each stands, and what takes longest to get. */
import { Alert, Button, Checkbox, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { ListView } from "../../backend/types/ListView";
import type { Paper } from "../../backend/types/Paper";
import type { PageCard } from "../../backend/types/PageCard";
import { announce } from "../../notices";
import { onOneLine } from "../../one-line";
import { Asked } from "../../parts/asked/asked";
import { GoButton, GoLink } from "../../parts/links/links";
import { Needs } from "../../parts/needs/needs";
import { Planned } from "../../parts/planned/planned";
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
          {onOneLine(page.title)}
        </GoLink>
        {page.missing && <div className="task-missing">{onOneLine(page.missing)}</div>}
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
  const checklist = useDo((backend, paper: Paper) => backend.checklistPdf(id, paper), {
    onDone: (path, paper) => {
      if (path) announce(t(`list-${paper}-done`));
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
        <Button variant="secondary" onClick={() => checklist.mutate("checklist")}>
          {t("list-checklist")}
        </Button>
      </div>
      <div className="actions list-papers">
        <Button variant="tertiary" data-size="sm" onClick={() => checklist.mutate("blank")}>
          {t("list-blank")}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => checklist.mutate("self-check")}>
          {t("list-self-check")}
        </Button>
      </div>
      <div className="actions list-ways">
        {list.submission.state === "preparing" && (
          <GoLink to={`/begin/${list.submission.company}`}>{t("list-questions")}</GoLink>
        )}
        <GoLink to={`/figures/${list.submission.company}`}>{t("list-calls")}</GoLink>
      </div>
      {saved && (
        <Paragraph data-size="sm">{t(`list-${checklist.variables ?? "checklist"}-saved`, { path: saved })}</Paragraph>
      )}
    </>
  );
}

function Meter({ ready, total }: { ready: number; total: number }) {
  const t = useTexts();
  return (
    <div className="list-head">
      <div className="list-count">{t("list-count", { ready: String(ready), total: String(total) })}</div>
      <progress aria-hidden="true" className="list-meter" max={total || 1} value={ready} />
    </div>
  );
}

/** What the checklist has got since this was begun: said until it has been seen. */
function SchemeChanges({ list }: { list: ListView }) {
  const t = useTexts();
  const { id } = list.submission;
  const seen = useDo((backend, submission: number) => backend.acceptScheme(submission));
  const changes = list.scheme_changes;
  const shown = changes.length > 0;
  const pressed = useRef(false);
  useEffect(() => {
    if (!shown && pressed.current) document.getElementById("list-main")?.focus();
    pressed.current = false;
  }, [shown]);
  if (!shown) return null;
  return (
    <Alert data-color="info" className="list-scheme">
      <Heading level={2} data-size="2xs">
        {t("list-scheme-heading")}
      </Heading>
      <ul>
        {changes.map((change) => (
          <li key={change}>{onOneLine(change)}</li>
        ))}
      </ul>
      <Button
        id="accept-scheme"
        variant="secondary"
        data-size="sm"
        disabled={seen.isPending}
        onClick={() => {
          pressed.current = true;
          seen.mutate(id);
        }}
      >
        {t("list-scheme-seen")}
      </Button>
    </Alert>
  );
}

/** The self-check: private and counted apart, folded away until it is begun. */
function Own({ list, onlyLeft }: { list: ListView; onlyLeft: boolean }) {
  const t = useTexts();
  const own = list.pages.filter((page) => page.part === "egenkontroll");
  const applying = own.filter((page) => page.applies);
  const begun = applying.some((page) => page.status !== "not-started");
  const shown = onlyLeft ? own.filter(remains) : own;
  if (own.length === 0) return null;
  return (
    <section className="section list-own" aria-labelledby="list-own">
      <Heading level={2} data-size="xs" id="list-own">
        {t("list-own")}
      </Heading>
      <Paragraph className="quiet">
        {t("list-count", { ready: String(applying.filter((page) => SETTLED.has(page.status)).length), total: String(applying.length) })}
      </Paragraph>
      <Paragraph>{t("list-own-lead")}</Paragraph>
      {shown.length === 0 ? (
        <Paragraph>{t("list-own-nothing-left")}</Paragraph>
      ) : (
        <Details className="fold" defaultOpen={begun}>
          <Details.Summary>{t("list-own-show")}</Details.Summary>
          <Details.Content>
            <ul role="list" className="tasks" aria-labelledby="list-own">
              {shown.map((page) => (
                <Row key={page.id} submission={list.submission.id} page={page} />
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  );
}

function Content({ list }: { list: ListView }) {
  const t = useTexts();
  const waiting = useAsk(keys.waiting, (backend) => backend.start()).data?.inbox ?? 0;
  const [onlyLeft, setOnlyLeft] = useState(false);
  const { submission, pages, pages_ready: count, next } = list;
  const soknad = pages.filter((page) => page.part === "soknad" && (!onlyLeft || remains(page)));
  return (
    <Screen
      title={submission.kind_text}
      windowTitle={`${submission.company_name}: ${submission.kind_text}`}
      above={<span className="quiet">{submission.company_name}</span>}
    >
      <Sent list={list} />
      {submission.tidied_text && <Paragraph className="quiet">{submission.tidied_text}</Paragraph>}
      <SchemeChanges list={list} />
      {next && (
        <Paragraph className="list-next">
          {t("start-next")} <GoLink to={`/s/${submission.id}/p/${next.page}/at/${next.requirement}`}>{onOneLine(next.title)}</GoLink>
          {next.effort_text && <span className="quiet"> ({onOneLine(t(`next-takes-${next.effort}`))})</span>}
        </Paragraph>
      )}
      {waiting > 0 && (
        <Paragraph>
          <GoLink to="/inbox">{t("start-inbox", { count: waiting })}</GoLink>
        </Paragraph>
      )}
      <Heading level={2} data-size="xs" id="list-main" tabIndex={-1} className="list-part">
        {t("list-main", { kind: submission.kind })}
      </Heading>
      <Meter ready={count.ready} total={count.total} />
      <Planned submission={submission} />
      <Checkbox
        id="only-left"
        label={t("list-only-left")}
        checked={onlyLeft}
        onChange={(event) => setOnlyLeft(event.target.checked)}
      />
      {soknad.length === 0 && <Paragraph>{t("list-nothing-left")}</Paragraph>}
      {soknad.length > 0 && (
        <ul role="list" className="tasks" aria-labelledby="list-main">
          {soknad.map((page) => (
            <Row key={page.id} submission={submission.id} page={page} />
          ))}
        </ul>
      )}
      <Tools list={list} />
      <Own list={list} onlyLeft={onlyLeft} />
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
