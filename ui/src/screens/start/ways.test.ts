import { expect, test } from "vitest";
import { dueKind, waysToBegin } from "./ways";

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
