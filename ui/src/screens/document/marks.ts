/** What is to be blacked out: what was found, with what the user has said about it, and what the user has drawn. */
import type { Area } from "../../backend/types/Area";
import type { MaskFind } from "../../backend/types/MaskFind";
import type { MaskMark } from "../../backend/types/MaskMark";
import { holds } from "./geometry";

export interface Found {
  key: string;
  find: MaskFind;
  /** The word that was looked for; `null` of a number. */
  word: string | null;
  on: boolean;
  /** The whole line goes. */
  line: boolean;
}

export interface Drawn {
  key: string;
  /** What it is called by. */
  number: number;
  page: number;
  area: Area;
}

export interface Marks {
  found: readonly Found[];
  drawn: readonly Drawn[];
  /** How many were drawn in all, those that were removed too. */
  drew: number;
}

/** The place of a find that has none must be shown by the user. */
export const hasPlace = ({ find }: Found): boolean => find.areas.length > 0;

/** One that is cut away with what lies outside of the page needs no place. */
export const needsPlace = (found: Found): boolean => !hasPlace(found) && found.find.hidden !== "outside";

const foundAs = (prefix: string, word: string | null) => (find: MaskFind): Found => ({
  key: `${prefix}-${find.id}`,
  find,
  word,
  on: find.areas.length > 0,
  line: false,
});

/** All numbers that were found are marked. */
export const begin = (finds: readonly MaskFind[]): Marks => ({ found: finds.map(foundAs("find", null)), drawn: [], drew: 0 });

const folded = (word: string): string => word.trim().toLowerCase();

export const withoutWord = (marks: Marks, word: string): Marks => ({
  ...marks,
  found: marks.found.filter((one) => one.word === null || folded(one.word) !== folded(word)),
});

/** Every place of a word is marked; the same word once more begins anew. */
export function withWord(marks: Marks, word: string, finds: readonly MaskFind[]): Marks {
  const rest = withoutWord(marks, word);
  return { ...rest, found: [...rest.found, ...finds.map(foundAs(`word-${encodeURIComponent(folded(word))}`, word.trim()))] };
}

/** The words that were looked for, each with how many places it has. */
export function words(marks: Marks): [word: string, places: number][] {
  const counted = new Map<string, number>();
  for (const { word } of marks.found) if (word !== null) counted.set(word, (counted.get(word) ?? 0) + 1);
  return [...counted];
}

export const changed = (marks: Marks, key: string, change: Partial<Pick<Found, "on" | "line">>): Marks => ({
  ...marks,
  found: marks.found.map((one) => (one.key === key ? { ...one, ...change } : one)),
});

export function withDrawn(marks: Marks, page: number, area: Area): Marks {
  const number = marks.drew + 1;
  return { ...marks, drew: number, drawn: [...marks.drawn, { key: `drawn-${number}`, number, page, area }] };
}

export const redrawn = (marks: Marks, key: string, area: Area): Marks => ({
  ...marks,
  drawn: marks.drawn.map((one) => (one.key === key ? { ...one, area } : one)),
});

export const withoutDrawn = (marks: Marks, key: string): Marks => ({
  ...marks,
  drawn: marks.drawn.filter((one) => one.key !== key),
});

/** Where a find stands, whether it is to be blacked out or not. */
export function areasOf({ find, line }: Found): Area[] {
  if (!line) return find.areas;
  const beyond = find.areas.filter((area) => !find.line.some((whole) => holds(whole, area)));
  return [...find.line, ...beyond];
}

/** All rectangles that become black. */
export function toMask({ found, drawn }: Marks): MaskMark[] {
  return [
    ...found.filter((one) => one.on).flatMap((one) => areasOf(one).map((area) => ({ page: one.find.page, area }))),
    ...drawn.map(({ page, area }) => ({ page, area })),
  ];
}

/** Finds count anew whenever a document is read: where one stands tells which it is. */
const placeOf = ({ find }: Found): string => JSON.stringify([find.page, find.areas]);

const isArea = (value: unknown): value is Area =>
  typeof value === "object" &&
  value !== null &&
  ["x", "y", "width", "height"].every((name) => Number.isFinite((value as Record<string, unknown>)[name]));

/**
 * What the user has done, as JSON; empty when nothing: what was drawn, and the numbers about which something else was said.
 * Of a word only its rectangles, as if they were drawn: it may be somebody's name or number.
 */
export function written(marks: Marks): string {
  const ofWords = marks.found.filter((one) => one.word !== null && one.on);
  const drawn = [
    ...marks.drawn.map(({ number, page, area }) => ({ number, page, area })),
    ...ofWords
      .flatMap((one) => areasOf(one).map((area) => ({ page: one.find.page, area })))
      .map((one, index) => ({ number: marks.drew + index + 1, ...one })),
  ];
  const chosen = marks.found
    .filter((one) => one.word === null && (one.line || one.on !== hasPlace(one)))
    .map((one) => ({ place: placeOf(one), on: one.on, line: one.line }));
  return drawn.length + chosen.length > 0 ? JSON.stringify({ drawn, chosen }) : "";
}

/** The marks of a document once more, with what was `written` of them; what stands nowhere any more is left out. */
export function reread(begun: Marks, written: string): Marks {
  if (written === "") return begun;
  const { drawn, chosen } = JSON.parse(written) as { drawn: Drawn[]; chosen: (Found & { place: string })[] };
  const there = drawn.filter(({ number, page, area }) => Number.isInteger(number) && Number.isInteger(page) && isArea(area));
  return {
    found: begun.found.map((one) => {
      const said = chosen.find(({ place }) => place === placeOf(one));
      return said ? { ...one, on: said.on === true && hasPlace(one), line: said.line === true } : one;
    }),
    drawn: there.map(({ number, page, area }) => ({ key: `drawn-${number}`, number, page, area })),
    drew: Math.max(0, ...there.map(({ number }) => number)),
  };
}

export interface OfPage {
  page: number;
  found: Found[];
  drawn: Drawn[];
}

/** The pages that have something, in order. */
export function byPage({ found, drawn }: Marks): OfPage[] {
  const pages = [...new Set([...found.map((one) => one.find.page), ...drawn.map((one) => one.page)])].sort((a, b) => a - b);
  return pages.map((page) => ({
    page,
    found: found.filter((one) => one.find.page === page),
    drawn: drawn.filter((one) => one.page === page),
  }));
}
