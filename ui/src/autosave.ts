/**
 * Saves the changes of one answer: soon after the first keystroke that is not saved, one at a time, and never lost. Whoever
 * types without a pause loses no more than whoever stops.
 *
 * A change that could not be saved stays and goes along with the next try. Saving never judges what was typed.
 */
import type { AnswerChange } from "./backend/types/AnswerChange";

export type SaveState = "quiet" | "waiting" | "saving" | "failed";

export interface Saver {
  /** Adds to what is to be saved within the delay, which runs from the first change; after a failure, from the latest. */
  change(change: AnswerChange): void;
  /** Saves now; resolves to whether nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** Takes over a revision read from the store. */
  rebase(revision: number): void;
  /** Drops what is not saved, because the user chose what is in the store. */
  discard(): void;
  /** What is typed and not known to be saved. */
  unsaved(): AnswerChange | null;
  state(): SaveState;
}

export interface SaverOptions<Result> {
  delay: number;
  revision: number;
  send: (change: AnswerChange, revision: number) => Promise<Result>;
  /** The revision after a save. */
  revisionOf: (result: Result) => number;
  onSaved: (result: Result) => void;
  onFailed: (error: unknown) => void;
  onState: (state: SaveState) => void;
}

/** `later` wins; fields are merged one by one. */
export function merge(earlier: AnswerChange | null, later: AnswerChange): AnswerChange {
  if (!earlier) return later;
  const merged = { ...earlier, ...later };
  if (earlier.fields && later.fields) merged.fields = { ...earlier.fields, ...later.fields };
  return merged;
}

export function saver<Result>(options: SaverOptions<Result>): Saver {
  let revision = options.revision;
  let pending: AnswerChange | null = null;
  let sending: AnswerChange | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: SaveState = "quiet";

  const become = (next: SaveState) => {
    if (next === state) return;
    state = next;
    options.onState(next);
  };

  const drain = async (): Promise<boolean> => {
    while (pending) {
      sending = pending;
      pending = null;
      become("saving");
      try {
        const result = await options.send(sending, revision);
        revision = Math.max(revision, options.revisionOf(result));
        sending = null;
        options.onSaved(result);
      } catch (error) {
        // What was typed meanwhile wins over what failed; discarding has emptied `sending`.
        if (sending) pending = pending ? merge(sending, pending) : sending;
        sending = null;
        become(pending ? "failed" : "quiet");
        if (pending) options.onFailed(error);
        return !pending;
      }
    }
    become("quiet");
    return true;
  };

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const flush = (): Promise<boolean> => {
    rest();
    // What was typed during a save is taken along by the loop that is running.
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    change: (change) => {
      pending = merge(pending, change);
      if (state !== "saving" && state !== "failed") become("waiting");
      // What fails once is not tried again at every keystroke.
      if (state === "failed") rest();
      timer ??= setTimeout(() => void flush(), options.delay);
    },
    flush,
    rebase: (read) => {
      revision = Math.max(revision, read);
    },
    discard: () => {
      rest();
      pending = null;
      sending = null;
      become("quiet");
    },
    unsaved: () => (sending && pending ? merge(sending, pending) : (pending ?? sending)),
    state: () => state,
  };
}
