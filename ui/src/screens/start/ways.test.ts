import { expect, test } from "vitest";
import { dueKind, firstOpen, waysToBegin } from "./ways";

const sent = { kind: "initial", sent: "2025-11-20", approved: null } as const;
const open = { kind: "year-1", sent: null, approved: null } as const;

test("every later kind may be begun at any time, save the one that is under way", () => {
  expect(waysToBegin([])).toEqual(["year-1", "year-2", "renewal", "reply"]);
  expect(waysToBegin([open, sent])).toEqual(["year-2", "renewal", "reply"]);
  expect(waysToBegin([{ ...open, sent: "2026-12-01" }, sent])).toEqual(["year-1", "year-2", "renewal", "reply"]);
});

test("a deadline proposes what it asks for, unless that is under way or no submission", () => {
  expect(dueKind({ kind: "year-1" }, waysToBegin([sent]))).toBe("year-1");
  expect(dueKind({ kind: "year-1" }, waysToBegin([open, sent]))).toBeUndefined();
  expect(dueKind({ kind: "fee" }, waysToBegin([sent]))).toBeUndefined();
});

test("a first application under way stands first until the company is approved without it", () => {
  const first = { kind: "initial", sent: null, approved: null } as const;
  expect(firstOpen([first], [])).toBe(first);
  expect(firstOpen([first], [{ kind: "reply" }, { kind: "fee" }])).toBe(first);
  expect(firstOpen([first], [{ kind: "year-1" }])).toBeUndefined();
  expect(firstOpen([open, first], [{ kind: "year-2" }])).toBe(open);
});
