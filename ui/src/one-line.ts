/** What a line must not part: a number and what it counts, «år» and which, and three dots and what they follow. Only spaces are changed, never a word. */

const HARD = "\u00a0";

/** Words that are nothing without the number after them. */
const BEFORE = /(^|[\s(«“])(år|side|page|year|section|kl\.|§§?|kr|NOK) (?=\d)/giu;

/** A short number and the word after it: «30 dager», «15. desember», “15 December”. A year stands by itself. */
const AFTER = /(^|[^\p{L}\d.,:])(\d{1,3}(?:,\d{1,2})?\.?) (?=\p{L})/gu;

/** Groups of three digits, as in an organisation number, and the dots that stand for digits. */
const GROUPS = /(\d(?= \d{3}(?!\d))|•(?= •)) /gu;

/** A number that ends a sentence is not held to the next one. */
const SENTENCE = /\d\. (?=\p{Lu})/u;

export function onOneLine(said: string): string {
  const dotted = said.replaceAll(" …", `${HARD}…`);
  if (!/\d/.test(dotted)) return dotted;
  return dotted
    .replace(BEFORE, `$1$2${HARD}`)
    .replace(GROUPS, `$1${HARD}`)
    .replace(AFTER, (found, before: string, number: string, at: number, whole: string) =>
      SENTENCE.test(whole.slice(at + before.length + number.length - 2, at + found.length + 1)) ? found : before + number + HARD,
    );
}
