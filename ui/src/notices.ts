/** Lasting notices about what failed, and quiet announcements for screen readers. */
import { observable } from "./observable";
import type { ProblemView } from "./backend/types/ProblemView";
import { textsAtHand } from "./texts";

export interface Notice {
  /** A second notice with the same key replaces the first. */
  key: string;
  message: string;
  advice: string;
  /** What it is about, line by line. */
  details?: readonly string[];
  actions?: { label: string; run: () => void }[];
}

export const notices = observable<readonly Notice[]>([]);

export function notify(notice: Notice): void {
  notices.update((all) => [...all.filter((other) => other.key !== notice.key), notice]);
}

export function dismiss(key: string): void {
  notices.update((all) => (all.some((notice) => notice.key === key) ? all.filter((n) => n.key !== key) : all));
}

/** What the polite live region says. */
export const announcement = observable("");

export function announce(text: string): void {
  // The same text twice is not read again: the trailing space makes it another.
  announcement.update((before) => (before === text ? `${text}\u00a0` : text));
}

export function isProblem(error: unknown): error is ProblemView {
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}

/** Any failure in the shape of a problem, so that none is swallowed: what is none is a fault of the program's own. */
export function asProblem(error: unknown): ProblemView {
  if (isProblem(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const t = textsAtHand();
  return { code: "internal", args: { reason }, message: t("problem-internal", { reason }), advice: t("problem-internal.advice") };
}

/** What happened and what to do, for the field where it happened. */
export function wordsOf(error: unknown): string | undefined {
  if (!error) return undefined;
  const problem = asProblem(error);
  return `${problem.message} ${problem.advice}`.trim();
}

export function notifyProblem(error: unknown, key?: string): void {
  const problem = asProblem(error);
  notify({ key: key ?? `problem-${problem.code}`, message: problem.message, advice: problem.advice });
}
