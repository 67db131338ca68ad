import { describe, expect, test } from "vitest";
import { isTicked, putIn, readRows, ticked, writeRows } from "./values";

describe("a table", () => {
  test("begins with one row to type in", () => {
    expect(readRows("", 2)).toEqual([["", ""]]);
    expect(writeRows([["", ""]])).toBe("");
  });

  test("comes back as it was kept, short rows filled up", () => {
    expect(readRows("Oslo\t123456785\nBergen", 2)).toEqual([
      ["Oslo", "123456785"],
      ["Bergen", ""],
    ]);
  });

  test("drops empty rows at the end, and only there", () => {
    expect(writeRows([["Oslo", ""], ["", ""], ["Bergen", ""], ["", " "]])).toBe("Oslo\t\n\t\nBergen\t");
  });

  test("lets no cell break in two", () => {
    expect(writeRows([["Oslo\tsentrum", "a\r\nb"]])).toBe("Oslo sentrum\ta b");
  });

  test("takes cells from a spreadsheet, and grows by the rows it needs", () => {
    expect(putIn([["Oslo", "1"]], 0, 1, "2\nxx\r\n")).toEqual([
      ["Oslo", "2"],
      ["", "xx"],
    ]);
    expect(putIn([["", ""]], 0, 0, "A\tB\tC\nD\tE")).toEqual([
      ["A", "B"],
      ["D", "E"],
    ]);
  });
});

describe("a choice of several", () => {
  const field = { choices: [["skatt", "Skatt"], ["kontakt", "Kontakt"], ["arbeidsmiljo", "Arbeidsmiljø"]] as [string, string][] };

  test("keeps the ids in the order of the list", () => {
    expect(ticked(field, "kontakt", "skatt", true)).toBe("skatt kontakt");
    expect(ticked(field, "skatt kontakt", "skatt", false)).toBe("kontakt");
    expect(ticked(field, "kontakt", "kontakt", false)).toBe("");
  });

  test("knows an id by the whole of it", () => {
    expect(isTicked("egenkontroll-norm", "norm")).toBe(false);
    expect(isTicked("skatt kontakt", "kontakt")).toBe(true);
  });
});
