import { expect, test } from "vitest";
import type { MaskFind } from "../../backend/types/MaskFind";
import { begin, byPage, changed, needsPlace, redrawn, reread, toMask, withDrawn, withoutDrawn, withoutWord, withWord, words, written } from "./marks";

const area = (x: number) => ({ x, y: 10, width: 50, height: 12 });
const line = { x: 0, y: 8, width: 400, height: 16 };

const find = (id: number, page: number, more: Partial<MaskFind> = {}): MaskFind => ({
  id,
  page,
  kind: "fodselsnummer",
  kind_text: "Fødselsnummer",
  masked: "01•••• •••45",
  context: "Fødselsnummer •••••• •••••",
  hidden: null,
  hidden_text: "",
  areas: [area(id)],
  line: [line],
  ...more,
});

test("what was found is marked from the start", () => {
  expect(toMask(begin([find(1, 1), find(2, 3)]))).toEqual([
    { page: 1, area: area(1) },
    { page: 3, area: area(2) },
  ]);
});

test("a find over two lines has two rectangles", () => {
  expect(toMask(begin([find(1, 1, { areas: [area(1), area(2)] })]))).toHaveLength(2);
});

test("a find without a place is not marked, and asks for one", () => {
  const marks = begin([find(1, 1, { areas: [], line: [] }), find(2, 1, { areas: [], hidden: "outside" })]);
  expect(toMask(marks)).toEqual([]);
  expect(marks.found.map(needsPlace)).toEqual([true, false]);
});

test("a find can be left out, and taken with its whole line", () => {
  const marks = begin([find(1, 1), find(2, 1)]);
  expect(toMask(changed(marks, "find-1", { on: false }))).toEqual([{ page: 1, area: area(2) }]);
  expect(toMask(changed(changed(marks, "find-1", { on: false }), "find-2", { line: true }))).toEqual([{ page: 1, area: line }]);
});

test("what stands out of its line is masked with it", () => {
  const marks = begin([find(1, 1, { areas: [area(1), { ...area(2), y: 100 }] })]);
  expect(toMask(changed(marks, "find-1", { line: true })).map((mark) => mark.area)).toEqual([line, { ...area(2), y: 100 }]);
});

test("a word is marked everywhere, and once however often it is looked for", () => {
  const hits = [find(1, 1, { kind: "word" }), find(2, 2, { kind: "word" })];
  const marks = withWord(withWord(begin([find(1, 1)]), "Kari", hits), "kari ", hits);
  expect(words(marks)).toEqual([["kari", 2]]);
  expect(toMask(marks)).toHaveLength(3);
  expect(toMask(withoutWord(marks, "KARI"))).toEqual([{ page: 1, area: area(1) }]);
});

test("what is drawn is changed and removed by its key, which is never used again", () => {
  let marks = withDrawn(withDrawn(begin([]), 1, area(1)), 2, area(2));
  marks = withoutDrawn(redrawn(marks, "drawn-1", area(9)), "drawn-2");
  expect(toMask(marks)).toEqual([{ page: 1, area: area(9) }]);
  expect(withDrawn(marks, 1, area(3)).drawn.map((one) => one.key)).toEqual(["drawn-1", "drawn-3"]);
});

test("the list goes page by page", () => {
  const marks = withDrawn(withWord(begin([find(1, 2)]), "Kari", [find(1, 1)]), 3, area(1));
  expect(byPage(marks).map(({ page, found, drawn }) => [page, found.length, drawn.length])).toEqual([
    [1, 1, 0],
    [2, 1, 0],
    [3, 0, 1],
  ]);
});

test("what was drawn and chosen comes back, and where a word stands, but no word", () => {
  const finds = [find(1, 1), find(2, 1), find(3, 2)];
  const begun = begin(finds);
  expect(written(begun)).toBe("");
  let marks = withDrawn(withDrawn(begun, 2, area(70)), 2, area(80));
  marks = withoutDrawn(marks, "drawn-1");
  marks = changed(changed(marks, "find-2", { on: false }), "find-3", { line: true });
  marks = withWord(marks, "Kari Nordmann", [find(1, 3, { areas: [area(90)] })]);
  const kept = written(marks);
  expect(kept).not.toContain("Kari");
  // The finds are read anew, and count otherwise.
  const again = reread(begin([find(9, 5), find(1, 1), find(2, 1), find(3, 2)].map((one, id) => ({ ...one, id }))), kept);
  expect(toMask(again)).toEqual(
    expect.arrayContaining([...toMask(marks).filter(({ page }) => page !== 3), { page: 3, area: area(90) }, { page: 5, area: area(9) }]),
  );
  expect(toMask(again)).toHaveLength(toMask(marks).length + 1);
  expect(withDrawn(again, 1, area(5)).drew).toBe(4);
});

test("what is kept of a number that no longer stands there says nothing of another", () => {
  const kept = written(changed(begin([find(1, 1)]), "find-1", { on: false }));
  expect(toMask(reread(begin([find(2, 1)]), kept))).toEqual([{ page: 1, area: area(2) }]);
});
