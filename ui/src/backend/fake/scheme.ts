/** The shipped scheme, read from the program's own file, so that the backend in memory asks what the real one asks. */
import source from "@scheme/godkjent-callcenter.toml";
import type { Basis } from "../types/Basis";
import type { Effort } from "../types/Effort";
import type { FieldKind } from "../types/FieldKind";
import type { Form } from "../types/Form";
import type { Lang } from "../types/Lang";
import type { Part } from "../types/Part";
import type { TraitValue } from "../types/TraitValue";

export type Text = Record<Lang, string>;

export interface When {
  field: string;
  is: string;
}

export interface SchemeField {
  id: string;
  kind: FieldKind;
  required?: boolean;
  when?: When;
  max?: number;
  choice?: { id: string; label: Text }[];
  column?: { id: string; label: Text }[];
  label: Text;
  hint?: Text;
}

export interface SchemeEvidence {
  types: string[];
  min: number;
  max: number;
  when?: When;
  masked?: boolean;
}

export interface SchemeRequirement {
  id: string;
  page: string;
  follow_up_page?: string;
  /** Not carried over to the next submission when `false`. */
  carry?: boolean;
  /** A declaration that confirms all that was carried over. */
  confirms?: boolean;
  kinds: string[];
  blocks?: string[];
  when: string;
  basis: Basis;
  form: Form;
  register?: string;
  effort: Effort;
  may_not_apply?: boolean;
  check_law?: boolean;
  sources: string[];
  title: Text;
  asks: Text;
  why: Text;
  where: Text;
  example: Text;
  field?: SchemeField[];
  evidence?: SchemeEvidence[];
}

export interface SchemePage {
  id: string;
  part: Part;
  title: Text;
  lead: Text;
  traits?: string[];
}

interface Scheme {
  source: { id: string; title: Text; address?: string; date: string }[];
  document_type: { id: string; name: Text }[];
  page: SchemePage[];
  requirement: SchemeRequirement[];
}

export const scheme = source as unknown as Scheme;

/** What a first application asks, without what is settled by starting it. */
export const asked = scheme.requirement.filter((one) => one.kinds.includes("initial") && one.form !== "settled");

export const pages = scheme.page.filter((page) => asked.some((one) => one.page === page.id));

export type Traits = Record<string, TraitValue>;

/** Enough of the scheme's conditions for the rows that it has: terms joined by `and`; unknown keeps the requirement. */
export function applies(when: string, traits: Traits): boolean {
  return when.split(" and ").every((term) => {
    const [name = "", order, limit] = term.trim().split(" ");
    const value = traits[name];
    if (name === "always" || value === undefined) return true;
    if (order === ">") return Number(value) > Number(limit);
    if (order === ">=") return Number(value) >= Number(limit);
    if (order === "<") return Number(value) < Number(limit);
    return value === true;
  });
}
