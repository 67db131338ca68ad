/** Where the user wants the documents of the inbox: kept while the questions about the company are answered. */
import type { InboxRow } from "./backend/types/InboxRow";
import type { InboxView } from "./backend/types/InboxView";
import type { Place } from "./backend/types/Place";
import type { Placement } from "./backend/types/Placement";
import { observable } from "./observable";

/** By document: the requirement chosen; empty for «not now». */
export type Chosen = Readonly<Record<number, string>>;

export const chosen = observable<Chosen>({});

/** Set when the user said that the proposals are right before there was anything to place them in. */
export const confirmed = observable(false);

export const choose = (document: number, requirement: string): void =>
  chosen.update((all) => ({ ...all, [document]: requirement }));

/** What was chosen, else what is proposed; empty when that is no place to put it. */
export function choiceOf(all: Chosen, row: InboxRow, places: readonly Place[]): string {
  const wanted = all[row.document.id] ?? row.requirement ?? "";
  return places.some((place) => place.requirement === wanted) ? wanted : "";
}

export function placements(inbox: InboxView, all: Chosen): Placement[] {
  return inbox.rows.flatMap((row) => {
    const requirement = choiceOf(all, row, inbox.places);
    return requirement ? [{ document: row.document.id, requirement, title: null }] : [];
  });
}
