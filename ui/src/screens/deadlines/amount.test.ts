import { expect, test } from "vitest";
import { fromKroner, toKroner } from "./amount";

test("amounts are read as people write them", () => {
  for (const typed of ["12000", "12 000", "12\u00a0000", "12.000", "12,000", "12 000 kr", "kr 12.000,-", "12 000,00", "NOK 12000"]) {
    expect([typed, toKroner(typed)]).toEqual([typed, 12000]);
  }
  expect(toKroner("0")).toBe(0);
});

test("nothing typed is nothing known, and never nought", () => expect(toKroner("  ")).toBeNull());

test("what is no amount in whole kroner is said to be none", () => {
  for (const typed of ["tolv tusen", "12,50", "-5", "12 000 eller 15 000", "1.20", "kr", "99999999999"]) {
    expect([typed, toKroner(typed)]).toEqual([typed, undefined]);
  }
});

test("an amount comes back as it was shown", () => {
  for (const amount of [0, 500, 7500, 15000, 1234567]) expect(toKroner(fromKroner(amount))).toBe(amount);
  expect(fromKroner(null)).toBe("");
  expect(fromKroner(15000)).toBe("15\u00a0000");
});
