/** What has been done, as far as the backend in memory can tell it from what is there. */
import type { HistoryAsk } from "../types/HistoryAsk";
import type { HistoryLine } from "../types/HistoryLine";
import type { HistoryPlace } from "../types/HistoryPlace";
import type { HistoryView } from "../types/HistoryView";
import type { Lang } from "../types/Lang";
import type { State } from "./state";
import { longDate, say, shortDate } from "./words";

export function historyView(state: State, lang: Lang, ask: HistoryAsk): HistoryView {
  const lines: HistoryLine[] = [];
  const quoted = (name: string) => say(lang, "history-quoted", { name });
  const nameOf = (orgnr: string) => state.companies.find((one) => one.orgnr === orgnr)?.name ?? orgnr;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const add = (day: string, what: string, args: Record<string, string>, about: string, place: HistoryPlace | null) => {
    const minute = String(lines.length % 60).padStart(2, "0");
    lines.push({
      id: lines.length + 1,
      at: `${day}T10:${minute}:00+01:00`,
      day,
      day_text: capital(longDate(lang, day)),
      time_text: lang === "en" ? `10:${minute}` : `10.${minute}`,
      // What was done before the name was kept has none.
      who: what === "company-added" ? "" : "kari",
      what,
      text: capital(say(lang, `history-${what}`, args)),
      about,
      company: null,
      submission: null,
      place,
    });
  };
  for (const { name, orgnr } of state.companies) add("2026-11-20", "company-added", { name: quoted(name) }, name, { kind: "client", company: orgnr });
  for (const one of state.submissions) {
    const kind = say(lang, `kind-${one.kind}`);
    const about = `${nameOf(one.company)}, ${kind}`;
    const submission = one.id;
    add("2026-11-20", "submission-started", { kind: quoted(kind) }, about, { kind: "submission", submission });
    for (const document of state.documents.filter((row) => row.submission === one.id)) {
      add("2026-11-21", "document-added", { title: quoted(document.title) }, about, { kind: "document", document: document.id });
    }
    if (one.receipt) add("2026-11-22", "exported", {}, about, { kind: "receipt", submission });
    if (one.sent) add(one.sent, "sent", { date: shortDate(lang, one.sent) }, about, { kind: "receipt", submission });
    if (one.approved) add(one.approved, "approved", { date: shortDate(lang, one.approved) }, about, { kind: "deadlines" });
  }
  for (const { name } of state.identities) add("2026-11-22", "identity-added", { name: quoted(name) }, "", { kind: "settings" });
  lines.sort((one, other) => other.at.localeCompare(one.at));
  const words = ask.search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = lines.filter((line) => words.every((word) => `${line.text} ${line.about} ${line.who} ${line.day_text} ${line.day}`.toLowerCase().includes(word)));
  return { lines: shown.slice(0, ask.limit), next: shown.length > ask.limit ? (shown[ask.limit - 1]?.id ?? null) : null };
}
