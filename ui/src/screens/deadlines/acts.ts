/** Which lines of a history stand for something that the user recorded, and can take away. */
import type { CertificationEvent } from "../../backend/types/CertificationEvent";

/** The line of an answer carries the number of its question. */
export const isAnswer = <E extends CertificationEvent>(event: E): event is E & { id: number } =>
  event.what === "answered" && event.id !== null;

/**
 * One act of the board may stand on several lines: a warning that wants an answer also asks, and an answered question is also its answer.
 * The act itself is the one line that takes them all away.
 */
export function isAct(event: CertificationEvent, history: readonly CertificationEvent[]): boolean {
  if (event.approval !== null) return true;
  if (event.id === null || isAnswer(event)) return false;
  return event.what !== "asked" || !history.some((other) => other.id === event.id && ["warned", "withdrawn"].includes(other.what));
}
