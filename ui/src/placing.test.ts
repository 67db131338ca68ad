import { expect, test } from "vitest";
import type { InboxView } from "./backend/types/InboxView";
import { placements } from "./placing";

const row = (id: number, requirement: string | null) => ({ document: { id }, requirement });
const inbox = {
  rows: [row(1, "skatteattest-gyldig"), row(2, null), row(3, "verneombud-annen-ordning")],
  places: [{ requirement: "skatteattest-gyldig" }, { requirement: "arbeidsavtale-eksempler" }],
} as unknown as InboxView;

test("proposals stand until the user chooses otherwise", () => {
  expect(placements(inbox, {}).map((one) => [one.document, one.requirement])).toEqual([[1, "skatteattest-gyldig"]]);
  expect(placements(inbox, { 1: "", 2: "arbeidsavtale-eksempler" })).toEqual([
    { document: 2, requirement: "arbeidsavtale-eksempler", title: null },
  ]);
});

test("nothing is placed where nothing can be put", () => {
  expect(placements(inbox, { 2: "gone" }).some((one) => one.document !== 1)).toBe(false);
});
