import { expect, test } from "vitest";
import { toIso, toRead, toTyped } from "./dates";

test("days are read as people write them", () => {
  for (const typed of ["14.05.2027", "14.5.2027", " 14. 5. 2027 ", "14/05/2027", "2027-05-14", "14-5-2027"]) {
    expect(toIso(typed), typed).toBe("2027-05-14");
  }
});

test("what is no day is kept as it was typed", () => {
  for (const typed of ["31.02.2027", "snart", "14.05", "", "14.05.27"]) expect(toIso(typed)).toBe(typed);
});

test("a kept day is shown as people write it, and comes back the same", () => {
  expect(toTyped("2027-05-04")).toBe("04.05.2027");
  expect(toIso(toTyped("2028-02-29"))).toBe("2028-02-29");
  expect(toTyped("snart")).toBe("snart");
});

test("a day is read as the program writes it", () => {
  expect([toRead("2026-11-02", "nb"), toRead("2026-11-02", "en"), toRead("snart", "en")]).toEqual(["02.11.2026", "2\u00a0November 2026", "snart"]);
});
