import { expect, test } from "vitest";
import type { FigurePreview } from "./backend/types/FigurePreview";
import { choiceOf, count, gaps, monthAfter, nextMonth, pickedOf, topOf, written, writtenRate } from "./figures";

test.each([
  ["1234", 1234],
  [" 1 234 ", 1234],
  ["1\u00a0234\u202f567", 1234567],
  ["12.345", 12345],
  ["0", 0],
  ["", null],
  ["  ", null],
  ["12,5", undefined],
  ["12.5", undefined],
  ["-3", undefined],
  ["ca. 100", undefined],
])("what is typed as «%s» counts as %s", (typed, value) => expect(count(typed, "nb")).toBe(value));

test("a comma parts groups in English only", () => {
  expect(count("12,000", "en")).toBe(12_000);
  expect(count("12,000", "nb")).toBeUndefined();
  expect(count("12,00", "en")).toBeUndefined();
});

test("numbers are written as each language does", () => {
  expect([written(999, "nb"), written(12345, "nn"), written(1234567, "en")]).toEqual(["999", "12\u00a0345", "1,234,567"]);
  expect([writtenRate(0.15, "nb"), writtenRate(1234.5, "en")]).toEqual(["0,15", "1,234.50"]);
});

test("months follow each other over new year", () => {
  expect([monthAfter("2026-12"), monthAfter("2027-01", -1), monthAfter("2026-05")]).toEqual(["2027-01", "2026-12", "2026-06"]);
  expect(gaps([{ month: "2026-11" }, { month: "2027-01" }])).toEqual([{ month: "2026-11" }, null, { month: "2027-01" }]);
  expect(gaps([])).toEqual([]);
});

test("the next month to type is the missing one, the one after the last, or the last month", () => {
  const today = new Date(2027, 0, 5);
  const months = [{ month: "2026-10" }, { month: "2026-12" }] as never;
  expect(nextMonth({ months, missing_months: [{ month: "2026-11", text: "" }] }, today)).toBe("2026-11");
  expect(nextMonth({ months, missing_months: [] }, today)).toBe("2027-01");
  expect(nextMonth({ months: [], missing_months: [] }, today)).toBe("2026-12");
});

test.each([
  [0.15, 0.2],
  [1, 1],
  [3, 5],
  [8450, 10000],
  [12000, 20000],
])("a chart of %s reaches to %s", (value, top) => expect(topOf(value)).toBeCloseTo(top));

const PREVIEW = {
  columns: [
    { number: 1, taken_for: "month", samples: [] },
    { number: 2, taken_for: "connected", samples: [] },
    { number: 3, taken_for: null, samples: [] },
  ],
  column_kinds: ["month", "connected", "complaints"].map((id) => ({ id, label: id })),
} as unknown as FigurePreview;
const NOTHING = { sheet: null, year: null, columns: {} };

test("headings count until a column is picked by hand, and then all columns are said", () => {
  const before = pickedOf(PREVIEW, NOTHING);
  expect(before.columns).toEqual({ month: "1", connected: "2", complaints: "" });
  expect(choiceOf({ ...before, year: "2026", sheet: "2" }, before, NOTHING)).toEqual({ sheet: 2, year: 2026, columns: {} });
  const picked = { ...before, columns: { ...before.columns, complaints: "3" } };
  const choice = choiceOf(picked, before, NOTHING);
  expect(choice).toEqual({ sheet: null, year: null, columns: { month: 1, connected: 2, complaints: 3 } });
  expect(pickedOf(PREVIEW, choice)).toEqual(picked);
});
