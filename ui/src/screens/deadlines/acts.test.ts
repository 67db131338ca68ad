import { expect, test } from "vitest";
import type { CertificationEvent } from "../../backend/types/CertificationEvent";
import { isAct } from "./acts";

const event = (what: string, id: number | null) => ({ what, id }) as CertificationEvent;

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
