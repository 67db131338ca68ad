/** Which lines of a history stand for something that the user recorded, and can take away. */
import type { CertificationEvent } from "../../backend/types/CertificationEvent";

/**
 * One act of the board may stand on several lines: a warning that wants an answer also asks, and an answered question is also its answer.
 * The act itself is the one line that takes them all away.
 */
export function isAct(event: CertificationEvent, history: readonly CertificationEvent[]): boolean {
  if (event.id === null || event.what === "answered") return false;
  return event.what !== "asked" || !history.some((other) => other.id === event.id && ["warned", "withdrawn"].includes(other.what));
}
