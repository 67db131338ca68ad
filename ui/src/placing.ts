/** Where the user wants the documents of the inbox: kept while the four questions are answered. */
import type { InboxView } from "./backend/types/InboxView";
import type { Placement } from "./backend/types/Placement";
import { observable } from "./observable";

/** By document: the requirement chosen; empty for «not now». */
export const chosen = observable<Record<number, string>>({});

/** Set when the user said that the proposals are right before there was anything to place them in. */
export const confirmed = observable(false);

export const choose = (document: number, requirement: string): void =>
  chosen.update((all) => ({ ...all, [document]: requirement }));

export const choiceOf = (all: Record<number, string>, document: number, proposed: string | null): string =>
  all[document] ?? proposed ?? "";

export function placements(inbox: InboxView): Placement[] {
  const all = chosen.get();
  return inbox.rows.flatMap((row) => {
    const requirement = choiceOf(all, row.document.id, row.requirement);
    return requirement ? [{ document: row.document.id, requirement, title: null }] : [];
  });
}
