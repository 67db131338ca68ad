/** What the screens see of the state in memory: thin copies of the program's own rules, enough to show every state. */
import type { AnswerView } from "../types/AnswerView";
import type { Count } from "../types/Count";
import type { DeadlineView } from "../types/DeadlineView";
import type { DocumentView } from "../types/DocumentView";
import type { FieldView } from "../types/FieldView";
import type { FindingView } from "../types/FindingView";
import type { Lang } from "../types/Lang";
import type { ListView } from "../types/ListView";
import type { NextStep } from "../types/NextStep";
import type { PageView } from "../types/PageView";
import type { Part } from "../types/Part";
import type { RequirementView } from "../types/RequirementView";
import type { ReviewLine } from "../types/ReviewLine";
import type { ReviewView } from "../types/ReviewView";
import type { Status } from "../types/Status";
import type { SubmissionView } from "../types/SubmissionView";
import { sizeText } from "./examples";
import { allConfirmed, changesOf, fullPages, pagesAsked, rowsAsked } from "./later";
import { applies, asked, scheme, type SchemePage, type SchemeRequirement, type Text, type When } from "./scheme";
import { shown } from "./register";
import { versioned } from "./versions";
import { noAnswer, type State, type Submission } from "./state";
import { clock, kroner, longDate, say, shortDate } from "./words";
import { grouped } from "../../orgnr";
import { inside } from "../../texts";

const NEWS: Record<Lang, string> = {
  nb: "Driftsstedene føres nå i en tabell.",
  nn: "Driftsstadene blir no førte i ein tabell.",
  en: "The sites are now entered in a table.",
};

const EFFORTS = ["weeks", "days", "hours", "minutes"];
const settled = (status: Status): boolean => ["ready", "not-in-place", "does-not-apply"].includes(status);
const pair = (when: When | undefined): [string, string] | null => (when ? [when.field, when.is] : null);
const holds = (when: When | undefined, answer: AnswerView): boolean => !when || answer.fields[when.field] === when.is;
const of = (text: Text | undefined, lang: Lang): string => text?.[lang] ?? "";

export function submissionView(state: State, submission: Submission, lang: Lang): SubmissionView {
  return {
    id: submission.id,
    company: submission.company,
    company_name: state.companies.find((one) => one.orgnr === submission.company)?.name ?? "",
    kind: submission.kind,
    kind_text: say(lang, `kind-${submission.kind}`),
    state: submission.state,
    lang: submission.lang,
    started: "2026-11-22",
    sent: submission.sent,
    approved: submission.approved,
    planned: submission.planned,
    planned_text: submission.planned ? shortDate(lang, submission.planned) : "",
    tidied_text: submission.tidied ? say(lang, "submission-tidied", { date: shortDate(lang, submission.tidied) }) : "",
  };
}

const traitsOf = (state: State, submission: Submission) =>
  state.companies.find((one) => one.orgnr === submission.company)?.traits ?? {};

const nameOf = (type: string, lang: Lang): string =>
  of(scheme.document_type.find((known) => known.id === type)?.name, lang) || type;

/** Joined; only the first begins with a capital letter. */
const namesOf = (types: readonly string[], or: string, lang: Lang): string =>
  types.map((type, index) => (index === 0 ? nameOf(type, lang) : inside(nameOf(type, lang)))).join(or);

interface Lack {
  field: string | null;
  text: string;
}

function lacks(row: SchemeRequirement, answer: AnswerView, documents: number, lang: Lang): Lack[] {
  if (answer.state === "not-yet") {
    return [
      ...(answer.explanation.trim() ? [] : [{ field: "explanation", text: say(lang, "missing-explanation") }]),
      ...(answer.by.trim() ? [] : [{ field: "by", text: say(lang, "missing-by-date") }]),
    ];
  }
  if (answer.state === "does-not-apply") {
    return answer.why_not.trim() ? [] : [{ field: "why-not", text: say(lang, "missing-reason") }];
  }
  const lines: Lack[] = [];
  for (const field of row.field ?? []) {
    if (field.required === false || !holds(field.when, answer) || answer.fields[field.id]?.trim()) continue;
    const declaration = field.kind === "declaration";
    const chosen = ["yes-no", "choice", "pages"].includes(field.kind);
    const text = declaration ? say(lang, "missing-declaration") : say(lang, chosen ? "missing-choice" : "missing-field", { label: of(field.label, lang) });
    lines.push({ field: field.id, text });
  }
  let left = documents;
  for (const evidence of row.evidence ?? []) {
    if (!holds(evidence.when, answer)) continue;
    const short = Math.max(0, evidence.min - left);
    left = Math.max(0, left - evidence.min);
    const or = ` ${say(lang, "or")} `;
    if (short > 0) {
      const names = namesOf(evidence.types, or, lang);
      lines.push({ field: null, text: say(lang, "missing-document", { count: short, names }) });
    }
  }
  return lines;
}

function statusOf(row: SchemeRequirement, answer: AnswerView, documents: number, lines: readonly Lack[], must: boolean): Status {
  if (row.form === "register") return "from-register";
  const nothing = answer.state === "in-place" && documents === 0 && Object.values(answer.fields).every((value) => !value);
  if (lines.length > 0) return nothing ? "not-started" : "started";
  if (answer.state === "not-yet") return "not-in-place";
  if (answer.state === "does-not-apply") return "does-not-apply";
  return must ? "needs-attention" : "ready";
}

export function requirementView(state: State, submission: Submission, row: SchemeRequirement, lang: Lang): RequirementView {
  const kept = submission.answers[row.id] ?? noAnswer();
  const saved = kept.saved && say(lang, "saved-today", { time: clock(lang) });
  const documents = state.documents
    .filter((one) => one.submission === submission.id && one.requirement === row.id && !one.trashed)
    .map((one) => versioned(state, lang, one));
  // A new answer does not make the documents new.
  const old = documents.some((one) => one.carried !== null);
  const from = kept.carried && say(lang, "carried-from", { date: shortDate(lang, kept.carried) });
  const answer = { ...kept, saved, carried: from ?? (old ? say(lang, "carried-documents") : null) };
  const must = documents.flatMap((one) => one.findings).filter((one) => one.severity === "must-fix" && !one.accepted);
  const lines = lacks(row, answer, documents.length, lang);
  const stands = statusOf(row, answer, documents.length, lines, must.length > 0);
  const waits = kept.carried !== null || (old && stands !== "does-not-apply");
  const confirm = waits && !answer.confirmed && settled(stands) && !allConfirmed(submission);
  const status = confirm ? "to-confirm" : stands;
  return {
    id: row.id,
    title: of(row.title, lang),
    asks: of(row.asks, lang),
    why: of(row.why, lang),
    where_from: of(row.where, lang),
    example: of(row.example, lang),
    basis: row.basis,
    basis_text: say(lang, `basis-${row.basis}`),
    sources: row.sources.flatMap((id) => {
      const source = scheme.source.find((one) => one.id === id);
      return source ? [{ title: of(source.title, lang), address: source.address ?? null, date: source.date }] : [];
    }),
    check_law: row.check_law ?? false,
    form: row.form,
    blocking: row.blocks?.includes(submission.kind) ?? false,
    may_not_apply: row.may_not_apply ?? false,
    status,
    status_text: say(lang, `status-${status}`),
    missing: confirm ? [say(lang, kept.carried ? "missing-confirmation" : "missing-confirmation-documents")] : [...lines.map((one) => one.text), ...must.map((one) => one.message)],
    missing_fields: confirm ? [null] : [...lines.map((one) => one.field), ...must.map(() => null)],
    fields: (row.field ?? []).map((field) => ({
      id: field.id,
      kind: field.kind,
      label: of(field.label, lang),
      hint: of(field.hint, lang),
      required: field.required ?? true,
      when: pair(field.when),
      max: field.max ?? 2000,
      choices:
        field.kind === "pages"
          ? fullPages().map((page): [string, string] => [page.id, of(page.title, lang)])
          : (field.choice ?? []).map((choice): [string, string] => [choice.id, of(choice.label, lang)]),
      columns: (field.column ?? []).map((column): [string, string] => [column.id, of(column.label, lang)]),
    })),
    evidence: (row.evidence ?? []).map((one) => ({
      types: one.types,
      names: namesOf(one.types, ` ${say(lang, "or")} `, lang),
      min: one.min,
      max: one.max,
      when: pair(one.when),
      masked: one.masked ?? false,
    })),
    documents,
    answer,
    agrees: agreesOf(row, answer, documents, lang),
    register: row.register ? shown(state, row.register, lang) : null,
    running_out: runningOut(submission, row.id, answer, lang),
  };
}

/** A day in an answer that is near the day of sending. */
function runningOut(submission: Submission, requirement: string, answer: AnswerView, lang: Lang): FindingView[] {
  const until = answer.fields["until"] ?? answer.fields["valid_until"] ?? "";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || submission.sent) return [];
  const on = submission.planned ?? "2026-11-22";
  const code = until < on ? "runs-out-before" : "runs-out-soon";
  const severity = until < on ? "should-check" : "note";
  const message = say(lang, `finding-${code}`, { until: shortDate(lang, until), distance: say(lang, "distance-in-span", { span: say(lang, "span-months", { months: 5 }) }), on: shortDate(lang, on) });
  return [{ id: `${requirement}:${code}`, code, severity, severity_text: say(lang, `severity-${severity}`), message, place: "", accepted: null }];
}

/** What is old on the planned day: the certificates of October. */
function agingOf(submission: Submission, rows: readonly { page: string; row: RequirementView }[], lang: Lang): ReviewLine[] {
  const on = submission.planned;
  if (!on || on < "2027-04-15") return [];
  const words = { type: "skatteattest", issued: shortDate(lang, "2026-10-14"), days: 188, on: shortDate(lang, on) };
  return rows
    .filter(({ row }) => row.id === "skatteattest-gyldig" && row.documents.length > 0)
    .map(({ page, row }) => ({
      page,
      requirement: row.id,
      title: row.title,
      text: say(lang, "finding-older-than-six-months", words),
      field: null,
    }));
}

/** An answer that a document bears out. */
function agreesOf(row: SchemeRequirement, answer: AnswerView, documents: readonly DocumentView[], lang: Lang): [string, string][] {
  const [field] = row.field ?? [];
  const [document] = documents;
  if (!field || !document || document.readable !== "yes" || !answer.fields[field.id] || field.kind === "yes-no") return [];
  return [[field.id, say(lang, "read-in-document", { title: document.title })]];
}

const partOf = (page: string): Part => scheme.page.find((one) => one.id === page)?.part ?? "soknad";

function rowsOf(state: State, submission: Submission, page: SchemePage, lang: Lang): RequirementView[] {
  const traits = traitsOf(state, submission);
  return rowsAsked(submission)
    .filter((row) => row.page === page.id && applies(row.when, traits))
    .map((row) => requirementView(state, submission, row, lang));
}

export function pageStatus(rows: readonly RequirementView[]): Status {
  const counted = rows.filter((row) => row.form !== "register");
  const all = (test: (status: Status) => boolean) => counted.every((row) => test(row.status));
  if (counted.length === 0) return "does-not-apply";
  if (counted.some((row) => row.status === "needs-attention")) return "needs-attention";
  if (rows.some((row) => row.status === "to-confirm") && all((status) => settled(status) || status === "to-confirm")) return "to-confirm";
  if (all((status) => status === "ready" || status === "does-not-apply")) return "ready";
  if (all(settled)) return "not-in-place";
  return all((status) => status === "not-started") ? "not-started" : "started";
}

export function pageView(state: State, submission: Submission, page: SchemePage, lang: Lang): PageView {
  const traits = traitsOf(state, submission);
  const requirements = rowsOf(state, submission, page, lang);
  const status = pageStatus(requirements);
  const order = pagesAsked(submission).filter((one) => rowsOf(state, submission, one, lang).length > 0 || (one.traits ?? []).length > 0);
  const at = order.indexOf(page);
  return {
    submission: submissionView(state, submission, lang),
    id: page.id,
    title: of(page.title, lang),
    lead: of(page.lead, lang),
    status,
    status_text: say(lang, `status-${status}`),
    traits: (page.traits ?? []).map((name) => {
      const value = traits[name];
      return { name, question: say(lang, `trait-question-${name}`), value: typeof value === "boolean" ? value : null };
    }),
    requirements,
    previous: order[at - 1]?.id ?? null,
    next: order[at + 1]?.id ?? null,
  };
}

const step = (row: SchemeRequirement, lang: Lang): NextStep => ({
  page: row.page,
  requirement: row.id,
  title: of(row.title, lang),
  where_from: of(row.where, lang),
  effort: row.effort,
  effort_text: say(lang, `effort-${row.effort}`),
  blocking: row.blocks?.includes("initial") ?? false,
});

const byEffort = (one: SchemeRequirement, other: SchemeRequirement): number =>
  EFFORTS.indexOf(one.effort) - EFFORTS.indexOf(other.effort);

const needsProof = (row: SchemeRequirement, answer: AnswerView): boolean =>
  (row.evidence ?? []).some((one) => one.min > 0 && holds(one.when, answer));

/** Whether what keeps it open is a document, and not what the user types or declares. */
const lacksDocument = ({ status, documents }: RequirementView): boolean =>
  documents.length === 0 || status === "to-confirm" || status === "needs-attention";

export const needs = (lang: Lang): NextStep[] =>
  asked.filter((row) => needsProof(row, noAnswer())).sort(byEffort).map((row) => step(row, lang));

export function listView(state: State, submission: Submission, lang: Lang): ListView {
  const views = pagesAsked(submission).map((page) => pageView(state, submission, page, lang));
  const rows = views.flatMap((view) => view.requirements);
  const counted = rows.filter((row) => row.form !== "register");
  const blocking = rows.filter((row) => row.blocking && !settled(row.status));
  const inQuestion = views.filter((view) => view.requirements.length > 0 && partOf(view.id) === "soknad");
  const count: Count = {
    ready: inQuestion.filter((view) => settled(view.status)).length,
    total: inQuestion.length,
    blocking: blocking.length,
  };
  const open = rowsAsked(submission)
    .filter((row) => partOf(row.page) === "soknad")
    .filter((row) => rows.some((one) => one.id === row.id && !settled(one.status) && one.form !== "register"))
    .sort(byEffort);
  const toGet = open
    .filter((row) => needsProof(row, submission.answers[row.id] ?? noAnswer()) && rows.some((one) => one.id === row.id && lacksDocument(one)))
    .map((row) => step(row, lang));
  const first = open.find((row) => row.blocks?.includes(submission.kind)) ?? open[0];
  const cards = views.map((view) => {
    const short = view.requirements.filter((row) => row.status !== "not-started").flatMap((row) => row.missing);
    return {
      id: view.id,
      part: partOf(view.id),
      title: view.title,
      status: view.status,
      status_text: view.status_text,
      applies: view.requirements.length > 0,
      missing: settled(view.status) ? "" : (short[0] ?? ""),
    };
  });
  return {
    submission: submissionView(state, submission, lang),
    pages: [...cards.filter((card) => card.applies), ...cards.filter((card) => !card.applies)],
    pages_ready: count,
    counts: {
      soknad: { ready: counted.filter((row) => settled(row.status)).length, total: counted.length, blocking: blocking.length },
    },
    ready: blocking.length === 0,
    next: first ? step(first, lang) : null,
    scheme_changes: submission.news ? [NEWS[lang]] : [],
    to_get: toGet,
  };
}

function valueText({ kind, choices }: FieldView, value: string, lang: Lang): string {
  const named = (one: string) => choices.find(([id]) => id === one)?.[1] ?? one;
  if (kind === "yes-no") return say(lang, value);
  if (kind === "date") return shortDate(lang, value);
  if (kind === "orgnr") return grouped(value);
  if (kind === "amount") return kroner(Number(value), lang);
  if (kind === "table") return value.replaceAll("\t", " · ");
  return kind === "pages" ? value.split(" ").map(named).join(", ") : named(value);
}

function lines(view: RequirementView, lang: Lang): string[] {
  const { answer } = view;
  if (answer.state === "not-yet") {
    const date = /^\d{4}-/.test(answer.by) ? shortDate(lang, answer.by) : answer.by;
    return [say(lang, "explained-by", { date, explanation: answer.explanation })];
  }
  if (answer.state === "does-not-apply") return [say(lang, "does-not-apply-because", { why: answer.why_not })];
  return view.fields.flatMap((field) => {
    const value = answer.fields[field.id];
    if (!value) return [];
    if (field.kind === "declaration") return [say(lang, "declared")];
    return [`${field.label}${field.label.endsWith("?") ? "" : ":"} ${valueText(field, value, lang)}`];
  });
}

/** The first thing that is put right in a field. */
function firstLack(view: RequirementView, lang: Lang): Lack | undefined {
  const row = scheme.requirement.find((one) => one.id === view.id);
  return row && lacks(row, view.answer, view.documents.length, lang).find((one) => one.field !== null);
}

/** Eleven digits in a row stand for a personal number here. */
const showsNumber = (text: string): boolean => /\b\d{11}\b/.test(text);

function personalNumbers(page: string, row: RequirementView): ReviewLine[] {
  const line = (field: string | null, text: string) => ({ page, requirement: row.id, title: row.title, text, field });
  const typed = Object.entries(row.answer.fields).filter(([, value]) => showsNumber(value));
  const titles = row.documents.filter((one) => showsNumber(one.title));
  return [...typed.map(([field]) => line(field, row.title)), ...titles.map((one) => line(null, one.original_name))];
}

export function reviewView(state: State, submission: Submission, lang: Lang): ReviewView {
  const views = pagesAsked(submission).map((page) => pageView(state, submission, page, lang))
    .map((view) => ({ ...view, requirements: view.requirements.filter((row) => partOf(view.id) === "soknad" || row.answer.shared) }))
    .filter((view) => view.requirements.length > 0);
  const rows = views.flatMap((view) => view.requirements.map((row) => ({ page: view.id, row })));
  const line = ({ page, row }: (typeof rows)[number]) => ({
    page,
    requirement: row.id,
    title: row.title,
    text: row.status === "not-in-place" ? (lines(row, lang)[0] ?? "") : row.missing.join(" "),
    field: firstLack(row, lang)?.field ?? null,
  });
  const open = rows.filter(({ row }) => !settled(row.status) && row.form !== "register");
  const documents = rows.flatMap(({ row }) => row.documents);
  const size = documents.reduce((sum, one) => sum + one.size, 0);
  const missing = open.filter(({ row }) => row.blocking);
  const followed = state.submissions.find((one) => one.id === submission.follows);
  const compared = rows.map(({ row }): [RequirementView, RequirementView | undefined] => {
    const known = scheme.requirement.find((one) => one.id === row.id);
    return [row, followed && known && requirementView(state, followed, known, lang)];
  });
  return {
    submission: submissionView(state, submission, lang),
    ready: missing.length === 0,
    missing: missing.map(line),
    open: open.filter(({ row }) => !row.blocking).map(line),
    explained: rows.filter(({ row }) => row.status === "not-in-place").map(line),
    aging: agingOf(submission, rows, lang),
    personal_numbers: rows.flatMap(({ page, row }) => personalNumbers(page, row)),
    unmasked: documents.filter((one) => one.findings.some((finding) => finding.code === "personal-number" && !finding.accepted)),
    changes: followed ? changesOf(followed, say(lang, `kind-${followed.kind}`), compared, (row) => lines(row, lang), lang) : null,
    pages: views.map((view) => ({
      page: view.id,
      title: view.title,
      rows: view.requirements
        .filter((row) => row.form !== "register")
        .map((row) => ({
          requirement: row.id,
          title: row.title,
          lines: lines(row, lang),
          documents: row.documents.map((one) => one.title),
          status: row.status,
          status_text: row.status_text,
        })),
    })),
    documents: documents.length,
    size_text: sizeText(lang, size),
    size,
    file_name: "Søknad Godkjent Callcenter Eksempel AS 2026-11-22.zip",
  };
}

const YEARS = ["year-1", "year-2", "renewal"] as const;

/** The last working day on or before the day, where that is another day. */
const SEND_BY: Record<string, string> = { "2029-12-15": "2029-12-14" };

function ofApproval(state: State, lang: Lang): DeadlineView[] {
  const own = state.submissions.flatMap(({ approved, company, kind }) =>
    approved && approved > "2023-11-22" && kind === "initial" ? [{ approved, company }] : [],
  );
  const before = state.approvals.map(({ date, orgnr }) => ({ approved: date, company: orgnr }));
  return [...own, ...before].flatMap(({ approved, company }) => {
    return YEARS.map((kind, index): DeadlineView => {
      const year = Number(approved.slice(0, 4)) + index + 1;
      const due = `${year}${approved.slice(4)}`;
      const sendBy = SEND_BY[due] ?? due;
      const years = year - 2026;
      const span = `${say(lang, "span-years", { years })} ${say(lang, "and")} ${say(lang, "span-months", { months: 1 })}`;
      return {
        id: `${company}-${due}-${kind}`,
        company,
        company_name: state.companies.find((one) => one.orgnr === company)?.name ?? "",
        kind,
        title: say(lang, `deadline-${kind}`),
        due,
        due_text: longDate(lang, due),
        send_by: sendBy,
        send_by_text: longDate(lang, sendBy),
        state: years === 0 ? "soon" : "upcoming",
        distance_text: years === 0 ? say(lang, "distance-in", { days: 23 }) : say(lang, "distance-in-span", { span }),
        reminders: [],
        note: "",
        requirement: null,
      };
    });
  });
}

/** What is due by what happened apart from the approval: an answer to the board, a fee. */
function more(state: State, lang: Lang): DeadlineView[] {
  const view = (orgnr: string, kind: "reply" | "fee" | "expiry", due: string, id: number): DeadlineView => ({
    id: `${orgnr}-${due}-${kind}-${id}`,
    company: orgnr,
    company_name: state.companies.find((one) => one.orgnr === orgnr)?.name ?? "",
    kind,
    title: say(lang, `deadline-${kind}`),
    due,
    due_text: longDate(lang, due),
    send_by: due,
    send_by_text: longDate(lang, due),
    state: kind === "fee" ? "soon" : "upcoming",
    distance_text: kind === "fee" ? say(lang, "distance-today") : say(lang, "distance-in", { days: 12 }),
    reminders: [],
    note: "",
    requirement: null,
  });
  const questions = state.acts.flatMap((act) =>
    act.deadline && !act.answered ? [view(act.orgnr, "reply", act.deadline, act.id)] : [],
  );
  const unpaid = state.submissions.flatMap((one) =>
    one.sent && !one.approved && one.kind !== "reply" && !state.paid.some((paid) => paid.submission === one.id)
      ? [view(one.company, "fee", one.sent, one.id)]
      : [],
  );
  const expiries = state.submissions.flatMap((one) => {
    const until = one.answers["yrkesskadeforsikring"]?.fields["until"];
    return until ? [expiry(view(one.company, "expiry", until, one.id), lang)] : [];
  });
  return [...unpaid, ...questions, ...expiries];
}

function expiry(view: DeadlineView, lang: Lang): DeadlineView {
  const row = scheme.requirement.find((one) => one.id === "yrkesskadeforsikring");
  const source = { title: of(row?.title, lang), basis: say(lang, "basis-law"), source: "Wikborg Rein" };
  const title = { nb: "Yrkesskadeforsikringen går ut", nn: "Yrkesskadeforsikringa går ut", en: "The occupational injury insurance ends" };
  return { ...view, title: title[lang], note: say(lang, "expiry-note", source), requirement: "yrkesskadeforsikring" };
}

export function deadlineViews(state: State, lang: Lang): DeadlineView[] {
  return [...more(state, lang), ...ofApproval(state, lang)].sort((one, other) => one.due.localeCompare(other.due));
}
