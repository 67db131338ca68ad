import { expect, test } from "vitest";
import type { CertificationEvent } from "../../backend/types/CertificationEvent";
import { isAct, isAnswer } from "./acts";

const event = (what: string, id: number | null) => ({ what, id, approval: null }) as CertificationEvent;

test("each act of the board is taken away in one place, and what a submission tells in none", () => {
  const history = [
    event("sent", null),
    event("approved", null),
    event("asked", 1),
    event("answered", 1),
    event("asked", 2),
    event("warned", 2),
    event("answered", 2),
    event("withdrawn", 3),
  ];
  const acts = history.filter((one) => isAct(one, history)).map((one) => [one.what, one.id]);
  expect(acts).toEqual([["asked", 1], ["warned", 2], ["withdrawn", 3]]);
});

test("an approval is taken away by its own number, and what was sent stays", () => {
  const history = [event("sent", null), { ...event("approved", null), approval: 7 }];
  expect(history.map((one) => isAct(one, history))).toEqual([false, true]);
});

test("an answered question is opened again by the number of the question", () => {
  expect([event("asked", 1), event("answered", 1), event("approved", null)].map(isAnswer)).toEqual([false, true, false]);
});
