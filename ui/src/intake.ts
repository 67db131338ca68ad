/** Taking files in: one batch after the other, with progress and with everything that could not be taken in. */
import type { Backend } from "./backend/interface";
import { queryClient } from "./backend/context";
import type { Progress } from "./backend/types/Progress";
import type { TakenIn } from "./backend/types/TakenIn";
import { announce, notifyProblem } from "./notices";
import { observable } from "./observable";
import type { Texts } from "./texts";

/** Where files go: to a requirement, or to the inbox. */
export type Target = { submission: number; requirement: string } | null;

export interface Running {
  target: string;
  progress: Progress | null;
}

export const INBOX = "inbox";

export const targetKey = (target: Target): string =>
  target ? `${target.submission}/${target.requirement}` : INBOX;

/** The batch under way. */
export const running = observable<Running | null>(null);

/** Of the latest batch of each target: the files that were not taken in, or were there already. */
export const leftOut = observable<Record<string, readonly TakenIn[]>>({});

export const forgetLeftOut = (key: string): void => leftOut.update((all) => ({ ...all, [key]: [] }));

let queue: Promise<void> = Promise.resolve();

async function batch(backend: Backend, paths: string[], target: Target, t: Texts): Promise<void> {
  const key = targetKey(target);
  running.set({ target: key, progress: null });
  forgetLeftOut(key);
  const progress = (progress: Progress) => running.set({ target: key, progress });
  try {
    const taken = target
      ? await backend.attach(target.submission, target.requirement, paths, progress)
      : await backend.takeIn(paths, progress);
    const failed = taken.filter((one) => one.problem);
    leftOut.update((all) => ({ ...all, [key]: taken.filter((one) => one.problem ?? one.same_as) }));
    announce(t("intake-done", { taken: taken.length - failed.length, failed: failed.length }));
  } catch (error) {
    notifyProblem(error, `intake-${key}`);
  } finally {
    running.set(null);
    await queryClient.invalidateQueries();
  }
}

/** Takes `paths` in after what is under way. */
export function takeIn(backend: Backend, paths: string[], target: Target, t: Texts): Promise<void> {
  if (paths.length === 0) return Promise.resolve();
  queue = queue.then(() => batch(backend, paths, target, t));
  return queue;
}
