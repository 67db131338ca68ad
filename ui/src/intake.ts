/** Taking files in: one batch after the other, with progress and with everything that could not be taken in. */
import type { Backend, OnProgress } from "./backend/interface";
import { queryClient } from "./backend/context";
import type { Progress } from "./backend/types/Progress";
import type { TakenIn } from "./backend/types/TakenIn";
import { announce, notifyProblem } from "./notices";
import { observable } from "./observable";
import type { Pasted } from "./pasted";
import type { Texts } from "./texts";

/** Where files go: to a requirement, or to the inbox. */
export type Target = { submission: number; requirement: string } | null;

export interface Running {
  target: string;
  progress: Progress | null;
  /** As the part that shows it takes it: nothing where the program stops the work, `null` where it cannot be stopped any more. */
  stop?: (() => void) | null;
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

type Take = (tell: (now: Omit<Running, "target">) => void) => Promise<TakenIn[]>;

async function batch(target: Target, t: Texts, take: Take): Promise<void> {
  const key = targetKey(target);
  running.set({ target: key, progress: null, stop: null });
  forgetLeftOut(key);
  try {
    const taken = await take((now) => running.set({ target: key, ...now }));
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

/** After what is under way. */
function enqueue(target: Target, t: Texts, take: Take): Promise<void> {
  queue = queue.then(() => batch(target, t, take));
  return queue;
}

export function takeIn(backend: Backend, paths: string[], target: Target, t: Texts): Promise<void> {
  if (paths.length === 0) return Promise.resolve();
  return enqueue(target, t, (tell) => {
    tell({ progress: null });
    const told: OnProgress = (progress) => tell({ progress });
    return target ? backend.attach(target.submission, target.requirement, paths, told) : backend.takeIn(paths, told);
  });
}

/** What cannot be read leaves the rest as it is: a folder, or a file that is gone since it was copied. */
async function takeOne(backend: Backend, { name, file }: Pasted, target: Target, t: Texts): Promise<TakenIn> {
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);
  if (!bytes) {
    const problem = { code: "paste-unreadable", args: { name }, message: t("paste-unreadable"), advice: t("paste-unreadable-advice") };
    return { name, document: null, same_as: null, problem };
  }
  if (!target) return backend.takeInBytes(name, bytes);
  return backend.attachBytes(target.submission, target.requirement, name, bytes);
}

/** The program takes what was pasted in file by file, and hears of no stop: between them it is stopped here, and what was taken in stays. */
export function takePasted(backend: Backend, pasted: readonly Pasted[], target: Target, t: Texts): Promise<void> {
  return enqueue(target, t, async (tell) => {
    const taken: TakenIn[] = [];
    let stopped = false;
    const stop = () => {
      stopped = true;
    };
    const items = pasted.length;
    for (const [done, one] of pasted.entries()) {
      if (stopped) break;
      const last = done + 1 === items;
      tell({ progress: { name: one.name, item: done + 1, items, done, total: items }, stop: last ? null : stop });
      taken.push(await takeOne(backend, one, target, t));
    }
    return taken;
  });
}
