/** How a table and a choice of several are kept as text: rows by newline and cells by tab, ids by space. */
import type { FieldView } from "../../backend/types/FieldView";

export type Rows = readonly (readonly string[])[];

export const emptyRow = (width: number): readonly string[] => Array.from({ length: width }, () => "");

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

/** The rows, each as wide as the table; at least one to type in. */
export function readRows(text: string, width: number): Rows {
  if (text === "") return [emptyRow(width)];
  return text.split("\n").map((line) => {
    const cells = line.split("\t");
    return emptyRow(width).map((_, column) => cells[column] ?? "");
  });
}

/** Empty rows at the end are not kept; what would break a cell in two becomes a space. */
export function writeRows(rows: Rows): string {
  const last = rows.findLastIndex((row) => !isEmpty(row));
  return rows
    .slice(0, last + 1)
    .map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}

/** The rows with `text` put in from one cell on: cells copied from a spreadsheet land in as many cells. */
export function putIn(rows: Rows, row: number, column: number, text: string): Rows {
  const width = rows[0]?.length ?? 0;
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
  const height = Math.max(rows.length, row + lines.length);
  return Array.from({ length: height }, (_, at) => {
    const before = rows[at] ?? emptyRow(width);
    return before.map((cell, index) => lines[at - row]?.[index - column] ?? cell);
  });
}

const idsOf = (value: string): string[] => value.split(" ").filter(Boolean);

export const isTicked = (value: string, id: string): boolean => idsOf(value).includes(id);

/** The value with one choice ticked or not, in the order in which they stand. */
export function ticked(field: Pick<FieldView, "choices">, value: string, id: string, on: boolean): string {
  const chosen = field.choices.map(([choice]) => choice).filter((choice) => (choice === id ? on : isTicked(value, choice)));
  return chosen.join(" ");
}
