/** The savers of all answers that are being written, so that none is lost when its screen goes away. */
import type { Backend } from "./backend/interface";
import { keys, queryClient } from "./backend/context";
import type { AnswerView } from "./backend/types/AnswerView";
import type { PageView } from "./backend/types/PageView";
import type { Saved } from "./backend/types/Saved";
import { saver, type Saver, type SaveState } from "./autosave";
import { dismiss } from "./notices";
import { observable, type Observable } from "./observable";
import { flushSoon, PAUSE } from "./soon";

export interface Entry {
  saver: Saver;
  state: Observable<SaveState>;
  /** The revision of our own last save, to tell it from somebody else's. */
  own: number;
  /** What to do when a save fails; set anew by the component that shows the answer. */
  onFailed: (error: unknown) => void;
}

const entries = new Map<string, Entry>();

export const noticeKey = (requirement: string): string => `save-${requirement}`;

function keep(page: string, submission: number, saved: Saved): void {
  const key = keys.page(submission, page);
  if (queryClient.getQueryData(key) === undefined) {
    // Only just being asked for: cancelled, it would be waited for without end.
    void queryClient.invalidateQueries({ queryKey: key });
  } else {
    void queryClient.cancelQueries({ queryKey: key });
    queryClient.setQueryData<PageView>(key, (before) =>
      before && {
        ...before,
        status: saved.page_status,
        status_text: saved.page_status_text,
        requirements: before.requirements.map((one) => (one.id === saved.requirement.id ? saved.requirement : one)),
      },
    );
  }
  // Where the review stands in the way of sending is shown beside the fields, so it is asked anew.
  void queryClient.invalidateQueries({ queryKey: keys.review(submission) });
}

export function entryFor(
  backend: Backend,
  submission: number,
  page: string,
  requirement: string,
  answer: AnswerView,
): Entry {
  const id = `${submission}/${requirement}`;
  const known = entries.get(id);
  if (known) return known;
  const entry: Entry = {
    state: observable<SaveState>("quiet"),
    own: answer.revision,
    onFailed: () => undefined,
    saver: saver<Saved>({
      delay: PAUSE,
      revision: answer.revision,
      send: (change, revision) => backend.answer(submission, requirement, change, revision),
      revisionOf: (saved) => saved.requirement.answer.revision,
      onSaved: (saved) => {
        entry.own = saved.requirement.answer.revision;
        dismiss(noticeKey(requirement));
        keep(page, submission, saved);
      },
      onFailed: (error) => entry.onFailed(error),
      onState: (state) => entry.state.set(state),
    }),
  };
  entries.set(id, entry);
  return entry;
}

/** Saves all that is written, in forms too; resolves to whether nothing is left unsaved. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.all([...[...entries.values()].map((entry) => entry.saver.flush()), flushSoon()]);
  return outcomes.every(Boolean);
}
