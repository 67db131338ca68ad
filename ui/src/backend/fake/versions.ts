/** One document in the place of another, and what may go once a year, in memory. */
import type { Backend } from "../interface";
import type { DocumentView } from "../types/DocumentView";
import type { Lang } from "../types/Lang";
import type { TidyView } from "../types/TidyView";
import type { Version } from "../types/Version";
import { documentView, exampleOf, type StoredDocument } from "./examples";
import { noAnswer, type State } from "./state";
import { say, shortDate } from "./words";

type Versions = Pick<Backend, "plan" | "renewed" | "replaceDocument" | "tidy">;

const dayOf = (one: StoredDocument) => (one.name.includes("2025") ? "2025-10-10" : "2026-10-14");
const TODAY = "2026-11-22";

const version = (lang: Lang, key: string, one: StoredDocument): Version => ({
  id: one.id,
  title: one.title,
  text: say(lang, key, { title: one.title, date: shortDate(lang, dayOf(one)) }),
});

/** A document with its other versions. */
export function versioned(state: State, lang: Lang, stored: StoredDocument): DocumentView {
  const newer = state.documents.find((one) => one.id === stored.replacedBy);
  const beside = state.documents.filter(
    (one) =>
      one.id < stored.id &&
      !one.trashed &&
      one.submission === stored.submission &&
      one.requirement === stored.requirement &&
      one.requirement === "skatteattest-gyldig" &&
      exampleOf(one.name).type === exampleOf(stored.name).type,
  );
  const older = stored.trashed ? undefined : beside.at(-1);
  return {
    ...documentView(lang, stored),
    replaces: state.documents.filter((one) => one.replacedBy === stored.id).map((one) => version(lang, "version-replaces", one)),
    replaced_by: newer ? version(lang, "version-replaced-by", newer) : null,
    may_replace: older ? version(lang, "version-may-replace", older) : null,
  };
}

export function outlived(state: State): StoredDocument[] {
  const over = state.submissions.filter((one) => one.approved !== null && one.approved < "2023-11-22");
  return state.documents.filter((one) => one.requirement && !one.trashed && over.some(({ id }) => id === one.submission));
}

/** Whether every word stands in what the list shows of it. */
export function holds(search: string, { document, place }: { document: DocumentView; place: string }): boolean {
  const shown = [document.title, document.original_name, document.type_text, place].join("\n").toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => shown.includes(word));
}

/** How many are asked about on the first screen. */
export const tidyCount = (state: State): number => (state.tidied ? 0 : outlived(state).length);

export function versionsOf(
  state: State,
  lang: () => Lang,
  submissionView: (id: number) => ReturnType<Versions["plan"]>,
  refuse: (code: string, args?: Record<string, string>) => never,
): Versions {
  const documentOf = (id: number) =>
    state.documents.find((one) => one.id === id) ?? refuse("document-unknown", { id: String(id) });
  const tidyView = (search: string, limit: number): TidyView => {
    const all = outlived(state).map((one) => {
      const submission = state.submissions.find(({ id }) => id === one.submission);
      const company = state.companies.find(({ orgnr }) => orgnr === submission?.company)?.name ?? "";
      const why = say(lang(), "tidy-why-over", { date: shortDate(lang(), submission?.sent ?? TODAY) });
      const personal = exampleOf(one.name).type === "arbeidsavtale" ? ` ${say(lang(), "tidy-why-personal")}` : "";
      return {
        document: documentView(lang(), one),
        place: `${say(lang(), `kind-${submission?.kind ?? "initial"}`)}, ${company}`,
        why: why + personal,
      };
    });
    const found = all.filter((one) => holds(search, one));
    return {
      ask: tidyCount(state) > 0,
      answered: state.tidied,
      answered_text: state.tidied ? shortDate(lang(), state.tidied) : "",
      documents: found.slice(0, limit),
      others: found.slice(limit).map((one) => one.document.id),
    };
  };
  return {
    plan: async (id, date) => {
      if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse("date-shape", { given: date });
      const submission = state.submissions.find((one) => one.id === id) ?? refuse("submission-unknown", { id: String(id) });
      submission.planned = date;
      return submissionView(id);
    },
    renewed: async (_, requirement, until) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return refuse("date-shape", { given: until });
      for (const { answers } of state.submissions) {
        const answer = answers[requirement] ?? noAnswer();
        answers[requirement] = { ...answer, fields: { ...answer.fields, until } };
      }
    },
    replaceDocument: async (id, older) => {
      const newer = documentOf(id);
      if (older !== null) {
        Object.assign(documentOf(older), { trashed: true, replacedBy: id });
        return versioned(state, lang(), newer);
      }
      const olds = state.documents.filter((one) => one.replacedBy === id);
      if (olds.length === 0) return refuse("nothing-replaced", { title: newer.title });
      for (const old of olds) Object.assign(old, { trashed: false, replacedBy: null });
      newer.trashed = true;
      return versioned(state, lang(), newer);
    },
    tidy: async ({ away, keep }, search, limit) => {
      const before = outlived(state);
      for (const id of away) {
        const document = documentOf(id);
        document.trashed = true;
        const submission = state.submissions.find((one) => one.id === document.submission);
        if (submission) submission.tidied = TODAY;
      }
      if (keep || (away.length > 0 && away.length === before.length)) state.tidied = TODAY;
      return tidyView(search, limit);
    },
  };
}
