/** Answers as they stood, for going back: in memory each one that something was taken away from is kept. */
import type { AnswerChange } from "../types/AnswerChange";
import type { AnswerView } from "../types/AnswerView";
import type { Submission } from "./state";

interface Steps {
  earlier: AnswerView[];
  later: AnswerView[];
}

const kept = new WeakMap<Submission, Map<string, Steps>>();

function stepsOf(submission: Submission, requirement: string): Steps {
  const all = kept.get(submission) ?? new Map<string, Steps>();
  kept.set(submission, all);
  const steps = all.get(requirement) ?? { earlier: [], later: [] };
  all.set(requirement, steps);
  return steps;
}

/** Whether a change takes something away, or chooses something else. */
function loses(before: AnswerView, change: AnswerChange): boolean {
  const fields = Object.entries(change.fields ?? {});
  const other = change.state !== undefined && change.state !== before.state;
  return other || fields.some(([field, value]) => !value.startsWith(before.fields[field] ?? ""));
}

/** What is known of the ways back once `before` is changed. */
export function keepBefore(submission: Submission, requirement: string, before: AnswerView, change: AnswerChange) {
  const steps = stepsOf(submission, requirement);
  if (before.revision > 0 && (loses(before, change) || steps.later.length > 0)) {
    steps.earlier.push(...steps.later.splice(0), before);
  }
  return { earlier: steps.earlier.length > 0, later: false };
}

/** Puts the answer back that stood before, or the one that was undone; whether there was one. */
export function putBack(submission: Submission, requirement: string, again: boolean): boolean {
  const { earlier, later } = stepsOf(submission, requirement);
  const [from, to] = again ? [later, earlier] : [earlier, later];
  const answer = from.pop();
  const now = submission.answers[requirement];
  if (!answer || !now) return false;
  to.push(now);
  const reachable = { earlier: earlier.length > 0, later: later.length > 0 };
  submission.answers[requirement] = { ...answer, ...reachable, revision: now.revision + 1, saved: "14.05" };
  return true;
}
