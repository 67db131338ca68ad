/** The later kinds of submission in memory: which rows each asks, what is carried over, and what differs since last time. */
import type { AnswerView } from "../types/AnswerView";
import type { ChangesView } from "../types/ChangesView";
import type { Kind } from "../types/Kind";
import type { Lang } from "../types/Lang";
import type { RequirementView } from "../types/RequirementView";
import { scheme, type SchemePage, type SchemeRequirement } from "./scheme";
import { addDocument, noAnswer, type State, type Submission } from "./state";
import { say, shortDate } from "./words";

const followUp = (kind: Kind): boolean => kind === "year-1" || kind === "year-2";

/** The pages of the full application that a follow-up can open. */
export const fullPages = (): SchemePage[] =>
  scheme.page.filter((page) => page.part === "soknad" && scheme.requirement.some((row) => row.page === page.id && row.kinds.includes("initial")));

function opened(submission: Submission): string[] {
  return scheme.requirement
    .flatMap((row) => (row.field ?? []).filter((field) => field.kind === "pages").map((field) => [row.id, field] as const))
    .flatMap(([row, field]) => {
      const fields = submission.answers[row]?.fields ?? {};
      const holds = !field.when || fields[field.when.field] === field.when.is;
      return holds ? (fields[field.id] ?? "").split(" ").filter(Boolean) : [];
    });
}

/** What a submission asks, each row on the page where this kind shows it. */
export function rowsAsked(submission: Submission): SchemeRequirement[] {
  const { kind } = submission;
  const more = followUp(kind) ? opened(submission) : [];
  return scheme.requirement.flatMap((row) => {
    if (row.form === "settled") return [];
    if (row.kinds.includes(kind)) return [{ ...row, page: (followUp(kind) && row.follow_up_page) || row.page }];
    return more.includes(row.page) && row.kinds.includes("initial") ? [row] : [];
  });
}

export const pagesAsked = (submission: Submission): SchemePage[] => {
  const ids = new Set(rowsAsked(submission).map((row) => row.page));
  return scheme.page.filter((page) => ids.has(page.id));
};

/** Whether a declaration confirms all that was carried over. */
export const allConfirmed = (submission: Submission): boolean =>
  rowsAsked(submission).some((row) => row.confirms && submission.answers[row.id]?.fields["declared"] === "yes");

const isPrivate = (change: object): boolean => Object.keys(change).every((key) => key === "note" || key === "shared");

/** A changed answer is the user's own, which says nothing of its documents; a note or a tick changes nothing of what is said. */
export const ownAfter = (before: AnswerView, change: object): Pick<AnswerView, "carried" | "confirmed"> =>
  isPrivate(change) ? { carried: before.carried, confirmed: before.confirmed } : { carried: null, confirmed: before.confirmed };

/** Starts a submission; a later application begins with the answers and documents of the last one that was sent. */
export function begin(state: State, company: string, kind: Kind, lang: Lang): Submission {
  const earlier = state.submissions.filter((one) => one.company === company && one.kind !== "reply" && (one.sent ?? one.approved));
  const last = kind === "reply" || kind === "initial" ? undefined : earlier.at(-1);
  const submission: Submission = {
    id: state.submissions.length + 1,
    company,
    kind,
    follows: last?.id ?? null,
    news: false,
    lang,
    state: "preparing",
    sent: null,
    approved: null,
    planned: null,
    tidied: null,
    answers: {},
    receipt: null,
  };
  state.submissions.push(submission);
  if (last) carry(state, last, submission);
  return submission;
}

function carry(state: State, last: Submission, submission: Submission): void {
  for (const row of scheme.requirement.filter((one) => one.carry !== false)) {
    const answer = last.answers[row.id];
    if (!answer) continue;
    const day = last.sent ?? last.approved ?? "";
    submission.answers[row.id] = { ...noAnswer(), ...answer, note: "", revision: 0, saved: "", carried: day, confirmed: false };
    for (const one of state.documents.filter((document) => document.submission === last.id && document.requirement === row.id)) {
      addDocument(state, one.name, { submission: submission.id, requirement: row.id }).carried = one.carried ?? day;
    }
  }
}

/** What differs from the submission that this one follows. */
export function changesOf(
  before: Submission,
  kindText: string,
  rows: readonly [RequirementView, RequirementView | undefined][],
  linesOf: (view: RequirementView) => string[],
  lang: Lang,
): ChangesView {
  const titles = (view: RequirementView | undefined) => view?.documents.map((one) => one.title) ?? [];
  return {
    since_text: say(lang, "changed-since", { kind: kindText, date: shortDate(lang, before.sent ?? "") }),
    changes: rows.flatMap(([now, then]) => {
      const [old, young] = [then ? linesOf(then) : [], linesOf(now)];
      const added = titles(now).filter((title) => !titles(then).includes(title));
      const removed = titles(then).filter((title) => !titles(now).includes(title));
      if (old.join("\n") === young.join("\n") && added.length + removed.length === 0) return [];
      const said = (lines: string[]) => (lines.length > 0 ? lines : null);
      return [{ requirement: now.id, title: now.title, before: said(old), after: said(young), added, removed }];
    }),
  };
}
