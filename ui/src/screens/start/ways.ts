/** What may be begun for a company. It is never blocked by order: only what is under way already is left out. */
import type { DeadlineView } from "../../backend/types/DeadlineView";
import type { Kind } from "../../backend/types/Kind";
import type { SubmissionView } from "../../backend/types/SubmissionView";

const LATER: readonly Kind[] = ["year-1", "year-2", "renewal", "reply"];

export const isOpen = (submission: Pick<SubmissionView, "sent" | "approved">): boolean =>
  submission.sent === null && submission.approved === null;

/**
 * What is under way, nearest to hand first. Whoever is approved, with deadlines that follow from it, needs no first application: it does
 * not stand first.
 */
export function firstOpen<S extends Pick<SubmissionView, "kind" | "sent" | "approved">>(
  submissions: readonly S[],
  due: readonly Pick<DeadlineView, "kind">[],
): S | undefined {
  const approved = due.some((one) => LATER.some((kind) => kind === one.kind && kind !== "reply"));
  return submissions.find((one) => isOpen(one) && !(approved && one.kind === "initial"));
}

export function waysToBegin(submissions: readonly Pick<SubmissionView, "kind" | "sent" | "approved">[]): Kind[] {
  const open = new Set(submissions.filter(isOpen).map((one) => one.kind));
  return LATER.filter((kind) => !open.has(kind));
}

/** The kind of submission that a deadline asks for, when it is among `ways`: a fee asks for none. */
export const dueKind = (deadline: Pick<DeadlineView, "kind">, ways: readonly Kind[]): Kind | undefined =>
  ways.find((kind) => kind === deadline.kind);
