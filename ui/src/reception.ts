/** Bundles from others: the one that is open, or several at once. It stays open while the user is on other screens. */
import type { Backend, OnProgress } from "./backend/interface";
import { settled } from "./backend/context";
import type { ProblemView } from "./backend/types/ProblemView";
import type { Progress } from "./backend/types/Progress";
import type { ReceivedRow } from "./backend/types/ReceivedRow";
import type { ReceivedView } from "./backend/types/ReceivedView";
import { announce, asProblem } from "./notices";
import { observable } from "./observable";
import type { Texts } from "./texts";

export interface Reception {
  /** Several that were opened at once. */
  rows: readonly ReceivedRow[] | null;
  view: ReceivedView | null;
  /** Why there is neither. */
  problem: ProblemView | null;
  /** The user wanted what is remembered of the company to be forgotten: opening it anew would remember it again. */
  forgotten: boolean;
  /** What is under way. */
  running: { progress: Progress | null } | null;
}

type Outcome = Partial<Pick<Reception, "rows" | "view" | "problem">>;

export const reception = observable<Reception>({ rows: null, view: null, problem: null, forgotten: false, running: null });

/** Whether nobody has been told of the latest outcome yet. */
let unread = false;

export const isUnread = (): boolean => unread;

export function markRead(): boolean {
  const was = unread;
  unread = false;
  return was;
}

function show(outcome: Outcome): void {
  unread = true;
  reception.update((before) => ({ ...before, view: null, problem: null, ...outcome, forgotten: false, running: null }));
}

let queue: Promise<void> = Promise.resolve();
let latest = 0;

/** What is opened later takes the place of what is still being opened. */
function run(backend: Backend, t: Texts, work: (progress: OnProgress) => Promise<Outcome>): Promise<void> {
  latest += 1;
  const turn = latest;
  if (reception.get().running) void backend.cancel();
  queue = queue.then(async () => {
    if (turn !== latest) return;
    reception.update((before) => ({ ...before, running: { progress: null } }));
    try {
      await settled();
      show(
        await work((progress) =>
          reception.update((before) => (before.running && turn === latest ? { ...before, running: { progress } } : before)),
        ),
      );
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code !== "cancelled") return show({ problem });
      reception.update((before) => ({ ...before, running: null }));
      if (turn === latest) announce(t("verify-cancelled"));
    }
  });
  return queue;
}

const one = (backend: Backend, path: string, progress: OnProgress): Promise<Outcome> =>
  backend.receive(path, progress).then((view) => ({ view }));

const several = (backend: Backend, paths: string[], progress: OnProgress): Promise<Outcome> =>
  backend.receiveMany(paths, progress).then((rows) => ({ rows }));

/** Opens files and folders; nothing of what was open before stays. */
export function open(backend: Backend, paths: string[], t: Texts): Promise<void> {
  const [path] = paths;
  if (path === undefined) return Promise.resolve();
  return run(backend, t, async (progress) => {
    if (paths.length > 1) return several(backend, paths, progress);
    try {
      return { rows: null, ...(await one(backend, path, progress)) };
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === "file-is-folder") return several(backend, paths, progress);
      if (problem.code === "cancelled") throw problem;
      return { rows: null, problem };
    }
  });
}

/** One of several, which stay to go back to. */
export const openRow = (backend: Backend, row: ReceivedRow, t: Texts): Promise<void> =>
  run(backend, t, (progress) => one(backend, row.path, progress));

export const backToRows = (): void => show({});

/** Changes the view of the bundle at `path`, if that is still the one that is open. */
export function amend(path: string, change: (view: ReceivedView) => ReceivedView): void {
  reception.update((before) => (before.view?.check.path === path ? { ...before, view: change(before.view) } : before));
}

/** Nothing is compared with what is forgotten. */
export const forget = (): void =>
  reception.update((before) => ({ ...before, forgotten: true, view: before.view && { ...before.view, since: null } }));
