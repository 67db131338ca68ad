/** What the backend in memory knows of a document: facts with their places, and the items of an employment contract. */
import type { FactView } from "../types/FactView";
import type { FieldKind } from "../types/FieldKind";
import type { ItemView } from "../types/ItemView";
import type { Lang } from "../types/Lang";
import type { WhereView } from "../types/WhereView";
import { say, shortDate } from "./words";

/** A fact that was read: as it is kept, on which page, with which words. Without a value it was not found. */
export interface ReadFact {
  name: string;
  kind: FieldKind;
  value: string;
  page?: number;
  words?: string;
}

const at = (lang: Lang, page: number, words: string): WhereView => ({ place: say(lang, "place-page", { page }), page, words });

function inWords(lang: Lang, name: string, value: string): string {
  if (!value) return "";
  switch (name) {
    case "issued":
    case "signed":
      return shortDate(lang, value);
    case "orgnr":
      return value.replace(/(\d{3})(?=\d)/g, "$1 ");
    case "arrears_nok":
      return Number(value) > 0 ? `${value} kr` : say(lang, "fact-arrears-none");
    case "employment":
      return say(lang, `fact-employment-${value}`);
    case "part_time":
    case "commission":
      return say(lang, value === "true" ? "yes" : "no");
    default:
      return value;
  }
}

const CHOICES: Record<string, string[]> = {
  employment: ["fast", "midlertidig"],
  part_time: ["true", "false"],
  commission: ["true", "false"],
};

export function factViews(lang: Lang, facts: readonly ReadFact[], typed: Record<string, string> = {}): FactView[] {
  return facts.map(({ name, kind, value: read, page, words }) => {
    const said = typed[name];
    const value = said ?? read;
    return {
      field: {
        id: name,
        kind,
        label: say(lang, `fact-${name}`),
        hint: name === "arrears_nok" ? say(lang, "fact-arrears-hint") : "",
        required: true,
        when: null,
        max: 200,
        choices: (CHOICES[name] ?? []).map((choice) => [choice, inWords(lang, name, choice)]),
        columns: [],
      },
      value: inWords(lang, name, value),
      kept: value,
      typed: said !== undefined,
      origin: said !== undefined ? say(lang, "fact-typed") : read ? say(lang, "fact-read") : "",
      places: page === undefined ? [] : [at(lang, page, words ?? "")],
      was_read: said !== undefined ? inWords(lang, name, read) : "",
    };
  });
}

const NEW = ["vaktendring-overtid", "innleier", "kompetanse", "sosial-trygghet"];
const WIDENED = ["arbeidssted", "ferie", "oppsigelse", "lonn", "arbeidstid"];

/** Each item with its state, the page and the words. */
const ITEMS: [string, string, number?, string?][] = [
  ["parter", "found", 1, "Arbeidsgiver: Eksempel AS"],
  ["arbeidssted", "found", 1, "Arbeidssted: Oslo"],
  ["stilling", "found", 1, "Stilling: telefonselger"],
  ["startdato", "found", 1, "Tiltredelse ••.••.••••"],
  ["midlertidig", "unsure"],
  ["provetid", "found", 1, "Prøvetid: • måneder"],
  ["ferie", "by-reference", 2, "Ferie følger ferieloven og tariffavtalen."],
  ["oppsigelse", "by-reference", 2, "Oppsigelse: Fristen følger av arbeidsmiljøloven § ••-•."],
  ["lonn", "found", 2, "Lønn per time ved tiltredelse: kr •••"],
  ["arbeidstid", "found", 2, "Arbeidstid: ••,• timer per uke"],
  ["pauser", "missing"],
  ["sarlig-arbeidstid", "unsure"],
  ["vaktendring-overtid", "unsure", 2, "etter vaktplan som settes opp to uker før"],
  ["tariffavtale", "found", 2, "Tariffavtale: ingen"],
  ["innleier", "unsure"],
  ["kompetanse", "unsure"],
  ["sosial-trygghet", "missing"],
];

export function itemViews(lang: Lang): ItemView[] {
  return ITEMS.map(([id, state, page, words]) => {
    const since = NEW.includes(id) ? "new" : WIDENED.includes(id) ? "widened" : null;
    const label = say(lang, `item-${id}`);
    return {
      id,
      label: label.slice(0, 1).toUpperCase() + label.slice(1),
      state,
      state_text: say(lang, `item-state-${state}`),
      since_2024: since,
      since_text: since ? say(lang, `item-since-${since}`) : "",
      place: page === undefined ? null : at(lang, page, words ?? ""),
    };
  });
}
