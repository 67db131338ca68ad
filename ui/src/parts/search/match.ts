/** What is found for the words somebody types. Only a form of reading: it knows no requirement. */

export interface Entry {
  id: string;
  kind: "requirement" | "document" | "screen";
  title: string;
  /** Where it stands, as it is shown. */
  within: string;
  /** Everything else by which it may be found. */
  words: string;
  to: string;
}

/** Words that mean the same to whoever looks: older names, the other languages, what people say. */
const SAME: readonly (readonly string[])[] = [
  ["videreføring", "vidareføring", "oppfølging", "follow-up"],
  ["skatteattest", "restanseattest", "rf-1507", "rf-1316", "rf-1244", "tax certificate"],
  ["firmaattest", "registerutskrift", "certificate of registration"],
  ["sladd", "sensurer", "anonymiser", "mask"],
  ["callsenter", "callcenter", "kundesenter", "call centre"],
  ["verneombud", "verneombod", "hms-kurs", "safety representative"],
  ["arbeidsavtale", "arbeidskontrakt", "employment contract"],
  ["databehandler", "gdpr", "processor"],
  ["reservasjon", "robinson", "opt-out"],
  ["virksomhet", "verksemd", "firma", "selskap", "company"],
  ["regnskap", "rekneskap", "accounts", "accountant"],
  ["papirkurv", "papirkorg", "slettet", "trash"],
  ["signeringsnøkkel", "identitet", "signing key"],
  ["gebyr", "avgift", "betaling", "fee"],
  ["samtaletall", "samtaletal", "statistikk", "call figures"],
  ["personnummer", "fødselsnummer", "identity number"],
  ["frist", "deadline"],
  ["historikk", "logg", "hendelser", "history"],
  ["oppdragsgiver", "oppdragsgjevar", "kunde", "anbud", "anbod", "client", "tender"],
  ["klage", "complaint"],
  ["språk", "language"],
];

/** Small letters without marks, so that whoever has another keyboard finds as well. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

const GROUPS = SAME.map((group) => group.map(plain));

/** The word itself, its other endings («avtale», «avtalar»), and what means the same; of a word not yet typed to its end too. */
function alternatives(word: string): string[] {
  const same = word.length < 4 ? [] : GROUPS.filter((group) => group.some((one) => one.startsWith(word) || word.startsWith(one)));
  const stem = word.length > 5 ? [word.replace(/(e|er|ar|en|a)$/, "")] : [];
  return [word, ...stem, ...same.flat()].filter((one, index, all) => all.indexOf(one) === index);
}

const NOT_FOUND = 100;

/** How far from the title a word stands: the smaller, the better. */
function distance(title: string, words: string, word: string): number {
  const at = title.indexOf(word);
  if (at === 0) return 0;
  if (at > 0) return /[\s«(/-]/.test(title[at - 1] ?? "") ? 1 : 2;
  return words.includes(word) ? 6 : NOT_FOUND;
}

/** The entries in which every word stands, nearest first; all of them when nothing is typed. */
export function find(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean).map(alternatives);
  return entries
    .map((entry) => {
      const [title, words] = [plain(entry.title), plain(`${entry.within} ${entry.words}`)];
      // The word as it was typed comes before one that means the same.
      const far = wanted.map((all) => Math.min(...all.map((word, index) => distance(title, words, word) + (index > 0 ? 3 : 0))));
      return { entry, far };
    })
    .filter(({ far }) => far.every((one) => one < NOT_FOUND))
    .map(({ entry, far }) => ({ entry, sum: far.reduce((sum, one) => sum + one, 0) }))
    .sort((one, other) => one.sum - other.sum)
    .map(({ entry }) => entry);
}
