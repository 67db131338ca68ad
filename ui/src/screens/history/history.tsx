/** What has been done, newest first, by day; searched as one types. */
import { Button, Heading, Textfield } from "@digdir/designsystemet-react";
import { useDeferredValue, useEffect, useState } from "react";
import { keys, useAsk } from "../../backend/context";
import type { HistoryLine } from "../../backend/types/HistoryLine";
import type { HistoryView } from "../../backend/types/HistoryView";
import { AskedPart } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { Screen } from "../../parts/screen/screen";
import { useTexts } from "../../texts";
import { addressOf } from "./place";
import "./history.css";

/** How many more each time. */
const PAGE = 50;

/** Lines of one day together, in the order in which they came. */
function byDay(lines: readonly HistoryLine[]): HistoryLine[][] {
  const days: HistoryLine[][] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last?.[0]?.day === line.day) last.push(line);
    else days.push([line]);
  }
  return days;
}

function Line({ line }: { line: HistoryLine }) {
  const t = useTexts();
  return (
    <li className="history-line">
      <time dateTime={line.at} className="history-time">
        {line.time_text}
      </time>
      <div>
        {line.place ? <GoLink to={addressOf(line.place)}>{line.text}</GoLink> : line.text}
        {(line.about || line.who) && (
          <div className="quiet history-about">
            {[line.about, line.who && t("past-by", { who: line.who })].filter(Boolean).join(" · ")}
          </div>
        )}
      </div>
    </li>
  );
}

function Days({ view, searching, more }: { view: HistoryView; searching: boolean; more: () => void }) {
  const t = useTexts();
  return (
    <>
      <p role="status" className={view.lines.length > 0 ? "ds-sr-only" : undefined}>
        {view.lines.length > 0 ? t("past-count", { count: view.lines.length }) : t(searching ? "past-not-found" : "past-empty")}
      </p>
      {byDay(view.lines).map((lines) => (
        <section key={lines[0]?.day} className="history-day">
          <Heading level={2} data-size="2xs">
            {lines[0]?.day_text}
          </Heading>
          <ul role="list">
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {view.next !== null && (
        <Button id="history-more" variant="secondary" onClick={more}>
          {t("past-more")}
        </Button>
      )}
    </>
  );
}

export default function History() {
  const t = useTexts();
  const [typed, setTyped] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const search = useDeferredValue(typed.trim());
  const query = useAsk([...keys.history, search, limit], (backend) =>
    backend.history({ search, company: null, submission: null, document: null, requirement: null, before: null, limit }),
  );
  /** What was shown last stays until the next is there: the lines must not flicker under whoever types. */
  const [last, setLast] = useState<HistoryView | null>(null);
  useEffect(() => {
    if (query.data) setLast(query.data);
  }, [query.data]);
  const view = query.data ?? (query.isError ? null : last);
  return (
    <Screen title={t("past-title")} lead={t("past-lead")}>
      <Textfield
        id="history-search"
        type="search"
        label={t("past-search")}
        description={t("past-search-hint")}
        autoComplete="off"
        className="narrow history-search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setLimit(PAGE);
        }}
      />
      <div className="history">
        {view && <Days view={view} searching={search !== ""} more={() => setLimit(limit + PAGE)} />}
        {!view && <AskedPart query={query}>{() => null}</AskedPart>}
      </div>
    </Screen>
  );
}
