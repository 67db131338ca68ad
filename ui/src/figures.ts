/** Call figures as they are typed, laid out and chosen. What they come to is the program's to say. */
import type { FigureChoice } from "./backend/types/FigureChoice";
import type { FigurePreview } from "./backend/types/FigurePreview";
import type { FiguresView } from "./backend/types/FiguresView";
import type { Lang } from "./backend/types/Lang";

/** In the order of the labels and texts that the program gives. */
export const NUMBERS = ["answered", "connected", "complaints", "direct", "forwarded"] as const;

const PLAIN = /^\d{1,12}$/;
const GROUPED = /^\d{1,3}([ .\u00a0\u202f]\d{3})+$/;
/** A comma parts groups in English only: in Norwegian it begins the decimals. */
const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+$/;

/** `1 234` as 1234; `null` when nothing is typed, `undefined` when it is no whole number. */
export function count(typed: string, lang: Lang): number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  const grouped = GROUPED.test(text) || (lang === "en" && GROUPED_BY_COMMA.test(text));
  if (!PLAIN.test(text) && !grouped) return undefined;
  return Number(text.replace(/\D/g, ""));
}

/** `1234` as the language writes it. */
export function written(value: number, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : "\u00a0");
}

/** A rate with its two decimals. */
export function writtenRate(rate: number, lang: Lang): string {
  const [whole = "", decimals = ""] = rate.toFixed(2).split(".");
  return `${written(Number(whole), lang)}${lang === "en" ? "." : ","}${decimals}`;
}

/** `2026-12` and 1 is `2027-01`. */
export function monthAfter(month: string, step = 1): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + step;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** The months from the first to the last, both included. */
export function through(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

/** The month that is most likely typed next: one that is missing, the one after the last, or the one before this. */
export function nextMonth(view: Pick<FiguresView, "months" | "missing_months">, today: Date): string {
  const last = view.months.at(-1)?.month;
  const now = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}`;
  return view.missing_months[0]?.month ?? (last ? monthAfter(last) : monthAfter(now, -1));
}

/** The least of 1, 2, 5, 10, 20 … that holds `value`: the top of a chart. */
export function topOf(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * size >= value) ?? 10) * size;
}

/** One value for every month from the first to the last; a month without is a gap. */
export function gaps<T extends { month: string }>(rows: readonly T[]): (T | null)[] {
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month];
  if (!first || !last) return [];
  return through(first, last).map((month) => rows.find((row) => row.month === month) ?? null);
}

/** What is picked in the form about columns: numbers as text, empty where nothing is picked. */
export interface Picked {
  sheet: string;
  year: string;
  columns: Record<string, string>;
}

/** What the form begins with: what was chosen before, or what the headings say. */
export function pickedOf(preview: FigurePreview, choice: FigureChoice): Picked {
  const chosen = Object.keys(choice.columns).length > 0;
  const columns = preview.column_kinds.map(({ id }) => {
    const number = chosen ? choice.columns[id] : preview.columns.find((one) => one.taken_for === id)?.number;
    return [id, number === undefined ? "" : String(number)];
  });
  return {
    sheet: choice.sheet === null ? "" : String(choice.sheet),
    year: choice.year === null ? "" : String(choice.year),
    columns: Object.fromEntries(columns) as Record<string, string>,
  };
}

/** What the form says. Columns that stand as they were read are not said again, so that the headings still count. */
export function choiceOf(picked: Picked, before: Picked, choice: FigureChoice): FigureChoice {
  const same = Object.keys(picked.columns).every((id) => picked.columns[id] === before.columns[id]);
  const columns = Object.entries(picked.columns).filter(([, number]) => number !== "");
  return {
    sheet: picked.sheet === "" ? null : Number(picked.sheet),
    year: /^\d{4}$/.test(picked.year.trim()) ? Number(picked.year) : null,
    columns: same ? choice.columns : Object.fromEntries(columns.map(([id, number]) => [id, Number(number)])),
  };
}
