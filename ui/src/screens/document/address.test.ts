import { expect, test } from "vitest";
import type { DocumentView } from "../../backend/types/DocumentView";
import { addressOf, wayBack } from "./address";

const at = (submission: number | null, requirement: string | null) => ({ submission, requirement }) as DocumentView;

test("the address says where the user came from", () => {
  expect(addressOf(7, null)).toBe("/document/7");
  expect(addressOf(7, "review")).toBe("/document/7/review");
  expect(addressOf(7, "p/skatt")).toBe("/document/7/p/skatt");
});

test("the way back leads there", () => {
  expect(wayBack(at(1, "skatteattest-gyldig"), "p/skatt")[0]).toBe("/s/1/p/skatt/at/skatteattest-gyldig");
  expect(wayBack(at(1, ""), "p/skatt")[0]).toBe("/s/1/p/skatt");
  expect(wayBack(at(1, "skatteattest-gyldig"), "review")[0]).toBe("/s/1/review");
  expect(wayBack(at(1, "skatteattest-gyldig"), null)[0]).toBe("/s/1");
});

test("what is not placed leads to the others that are not", () => {
  expect(wayBack(at(null, null), null)[0]).toBe("/inbox");
  expect(wayBack(at(null, null), "review")[0]).toBe("/inbox");
});
