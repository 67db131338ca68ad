/**
 * What is saved within a second, each thing by its name: the latest of a name counts, they are done one after the other, and
 * none is lost when its screen goes away. What fails stays, and goes along with the next try.
 */
import { notifyProblem } from "./notices";

/** A keystroke is saved within a second: this pause, and the save itself. */
export const PAUSE = 600;

interface Waiting {
  act: () => Promise<unknown>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const waiting = new Map<string, Waiting>();
let queue: Promise<boolean> = Promise.resolve(true);

function now(name: string): Promise<boolean> {
  const one = waiting.get(name);
  if (!one) return queue;
  clearTimeout(one.timer);
  waiting.delete(name);
  queue = queue.then(one.act).then(
    () => true,
    (error: unknown) => {
      if (!waiting.has(name)) waiting.set(name, { act: one.act, timer: undefined });
      notifyProblem(error, `soon-${name}`);
      return false;
    },
  );
  return queue;
}

/** Does it within the pause, which runs from the first time; without one at once. It must not wait for whatever waits for this. */
export function soon(name: string, act: () => Promise<unknown>, pause = PAUSE): void {
  const known = waiting.get(name);
  const timer = known?.timer ?? setTimeout(() => void now(name), pause);
  waiting.set(name, { act, timer });
  if (pause === 0) void now(name);
}

/** Does all that waits; resolves to whether nothing is left. */
export async function flushSoon(): Promise<boolean> {
  const outcomes = await Promise.all([...[...waiting.keys()].map(now), queue]);
  return outcomes.every(Boolean) && waiting.size === 0;
}
