import { expect, test } from "vitest";
import { sizeAfter } from "./text-size";

test.each([
  ["+", 100, 125],
  ["=", 125, 150],
  ["+", 200, 300],
  ["+", 400, 400],
  ["-", 150, 125],
  ["-", 100, 100],
  ["0", 300, 100],
  // Chosen by an earlier program with other steps.
  ["+", 175, 200],
  ["-", 175, 150],
])("%s at %i percent shows everything at %i", (key, now, then) => {
  expect(sizeAfter(key, now)).toBe(then);
});

test("other keys change no size", () => {
  expect(sizeAfter("k", 100)).toBeUndefined();
});
