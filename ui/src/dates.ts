/** Days as people type them, as they read them and as they are kept. Only a form of writing: which days are allowed is the program's to say. */
import type { Lang } from "./backend/types/Lang";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TYPED = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** `14.5.2027` as `2027-05-14`; anything that is no day stays as it was typed. */
export function toIso(typed: string): string {
  const text = typed.trim().replace(/\.\s+/g, ".");
  const written = TYPED.exec(text);
  if (written) return iso(Number(written[3]), Number(written[2]), Number(written[1])) ?? text;
  const kept = ISO.exec(text);
  if (kept) return iso(Number(kept[1]), Number(kept[2]), Number(kept[3])) ?? text;
  return text;
}

/** `2027-05-14` as `14.05.2027`; anything else as it is. */
export function toTyped(kept: string): string {
  const found = ISO.exec(kept);
  if (!found) return kept;
  const [, year = "", month = "", day = ""] = found;
  return `${day.padStart(2, "0")}.${month.padStart(2, "0")}.${year}`;
}

const ENGLISH = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** To be read, as the program writes it: `14.05.2027`, and `14 May 2027` in English. */
export function toRead(kept: string, lang: Lang): string {
  if (lang !== "en" || !ISO.test(kept)) return toTyped(kept);
  return ENGLISH.format(new Date(`${toIso(kept)}T00:00:00Z`)).replace(" ", "\u00a0");
}
