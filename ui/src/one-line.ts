/** What a line must not part: a number and what it counts, «år» and which, «e-post», «§ 14-6», and three dots and what they follow. Only spaces and hyphens are changed, never a word. */

const HARD = "\u00a0";
const HARD_HYPHEN = "\u2011";

/** Words that are nothing without the number after them. */
const BEFORE = /(^|[\s(«“])(år|side|page|year|section|kl\.|§§?|kr|NOK) (?=\d)/giu;

/** A short number and the word after it: «30 dager», «15. desember», “15 December”. A year stands by itself, and so does a number that ends a sentence. */
const AFTER = /(^|[^\p{L}\d.,:])(\d{1,3}(?:,\d{1,2})?(?= \p{L})|\d{1,2}\.(?= \p{Ll})) /gu;

/** Groups of three digits, as in an organisation number, and the dots that stand for digits. */
const GROUPS = /(\d(?= \d{3}(?!\d))|•(?= •)) /gu;

/** A hyphen that parts next to nothing from its word, the number of a section, or the name of a file: in sentences, since what can be pressed or filled in may be called by its name aloud. */
const HYPHEN = /((?:^|[\s(«“])e(?=-(?:mail|post))|§[ \u00a0]\d{1,2}(?=-\d)|\bLES(?=-MEG\b))-/giu;

export function onOneLine(said: string): string {
  const whole = /[.!?]/.test(said) ? said.replace(HYPHEN, `$1${HARD_HYPHEN}`) : said;
  const dotted = whole.replaceAll(" …", `${HARD}…`);
  if (!/[\d•]/.test(dotted)) return dotted;
  return [BEFORE, AFTER].reduce((text, held) => text.replace(held, `$1$2${HARD}`), dotted.replace(GROUPS, `$1${HARD}`));
}
