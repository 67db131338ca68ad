/** Believable files for the backend in memory: what would have been read from each, by its name. */
import type { DocumentView } from "../types/DocumentView";
import type { FindingView } from "../types/FindingView";
import type { Lang } from "../types/Lang";
import type { MaskMark } from "../types/MaskMark";
import { factViews, itemViews, type ReadFact } from "./facts";
import { say, shortDate } from "./words";
import { scheme } from "./scheme";

export interface StoredDocument {
  id: number;
  name: string;
  title: string;
  requirement: string | null;
  submission: number | null;
  trashed: boolean;
  /** The day of the submission with which it first went along, when it was carried over. */
  carried?: string;
  /** The newer document that took its place. */
  replacedBy?: number | null;
  accepted: Record<string, string>;
  /** The facts that were typed, by name. */
  typed?: Record<string, string>;
  /** Of a masked copy: what is black in it. */
  marks?: readonly MaskMark[];
}

interface Example {
  matches: RegExp;
  type: string;
  requirement: string | null;
  readable: "yes" | "partly" | "no";
  size: number;
  facts: readonly ReadFact[];
  contract?: boolean;
  sentence: (lang: Lang) => string;
  findings: (lang: Lang) => Pick<FindingView, "code" | "severity" | "message" | "place">[];
}

export const COMPANY: [string, string] = ["123456785", "Eksempel AS"];

const none = () => [];

const CONTRACT: readonly ReadFact[] = [
  { name: "signed", kind: "date", value: "" },
  { name: "employment", kind: "choice", value: "fast", page: 1, words: "Ansettelsen er fast." },
  { name: "part_time", kind: "choice", value: "true", page: 2, words: "Stillingsprosent: 60 %" },
  { name: "commission", kind: "choice", value: "true", page: 2, words: "I tillegg kommer provisjon av salget." },
];

const EXAMPLES: Example[] = [
  {
    matches: /skatteattest 2025/i,
    type: "skatteattest",
    requirement: "skatteattest-gyldig",
    readable: "yes",
    size: 83_000,
    facts: [
      { name: "name", kind: "text", value: "Eksempel AS", page: 1, words: "Navn: Eksempel AS" },
      { name: "orgnr", kind: "orgnr", value: "123456785", page: 1, words: "Organisasjonsnummer: 123 456 785" },
      { name: "issued", kind: "date", value: "2025-10-10", page: 1, words: "Utstedt 10.10.2025" },
      { name: "arrears_nok", kind: "amount", value: "0", page: 1, words: "Virksomheten har ingen restanser på skatt og avgift." },
    ],
    sentence: (lang) => say(lang, "sentence-tax-none", { holder: COMPANY[1], issued: shortDate(lang, "2025-10-10") }),
    findings: none,
  },
  {
    matches: /skatteattest/i,
    type: "skatteattest",
    requirement: "skatteattest-gyldig",
    readable: "yes",
    size: 84_000,
    facts: [
      { name: "name", kind: "text", value: "Eksempel AS", page: 1, words: "Navn: Eksempel AS" },
      { name: "orgnr", kind: "orgnr", value: "123456785", page: 1, words: "Organisasjonsnummer: 123 456 785" },
      { name: "issued", kind: "date", value: "2026-10-14", page: 1, words: "Utstedt 14.10.2026" },
      { name: "arrears_nok", kind: "amount", value: "0", page: 2, words: "Virksomheten har ingen restanser på skatt og avgift." },
    ],
    sentence: (lang) => say(lang, "sentence-tax-none", { holder: COMPANY[1], issued: shortDate(lang, "2026-10-14") }),
    findings: none,
  },
  {
    matches: /firmaattest/i,
    type: "firmaattest",
    requirement: "selskap-registrert",
    readable: "yes",
    size: 112_000,
    facts: [
      { name: "name", kind: "text", value: "" },
      { name: "orgnr", kind: "orgnr", value: "123456785", page: 1, words: "Organisasjonsnummer: 123 456 785" },
      { name: "issued", kind: "date", value: "2026-09-02", page: 1, words: "Utskriftsdato 02.09.2026" },
    ],
    sentence: (lang) =>
      say(lang, "sentence-company-certificate", { holder: COMPANY[1], issued: shortDate(lang, "2026-09-02") }),
    findings: none,
  },
  {
    matches: /arbeidsavtale.*(kari|signert)/i,
    type: "arbeidsavtale",
    requirement: "arbeidsavtale-eksempler",
    readable: "yes",
    size: 240_000,
    facts: CONTRACT,
    contract: true,
    sentence: (lang) => say(lang, "sentence-contract"),
    findings: (lang) => [
      {
        code: "personal-number",
        severity: "must-fix",
        message: say(lang, "finding-personal-number", { count: 1 }),
        place: say(lang, "place-page", { page: 1 }),
      },
    ],
  },
  {
    matches: /arbeidsavtale/i,
    type: "arbeidsavtale",
    requirement: "arbeidsavtale-eksempler",
    readable: "yes",
    size: 61_000,
    facts: CONTRACT,
    contract: true,
    sentence: (lang) => say(lang, "sentence-contract"),
    findings: none,
  },
];

const UNREAD: Example = {
  matches: /./,
  type: "other",
  requirement: null,
  readable: "no",
  size: 2_410_000,
  facts: [],
  sentence: (lang) => say(lang, "sentence-unread"),
  findings: (lang) => [
    {
      code: "not-readable",
      severity: "should-check",
      message: say(lang, "finding-not-readable", { why_not: say(lang, "why-not-no-text") }),
      place: "",
    },
  ],
};

/** A file with an ordinary name is read; one that looks scanned is not. */
const KNOWN: Example = {
  ...UNREAD,
  matches: /\.(pdf|docx|odt)$/i,
  readable: "yes",
  size: 98_000,
  sentence: (lang) => say(lang, "sentence-unknown"),
  findings: none,
};

export function exampleOf(name: string): Example {
  if (/skann/i.test(name)) return UNREAD;
  return EXAMPLES.find((example) => example.matches.test(name)) ?? (KNOWN.matches.test(name) ? KNOWN : UNREAD);
}

export function sizeText(lang: Lang, bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const text = (Math.floor(bytes / 100_000) / 10).toFixed(1);
  return `${lang === "en" ? text : text.replace(".", ",")} MB`;
}

/** A stand-in for a checksum: stable for a name, and as long as a real one. */
export function sum(text: string): string {
  let state = 0x811c9dc5;
  let out = "";
  for (let round = 0; out.length < 64; round += 1) {
    for (const char of `${round}${text}`) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193) >>> 0;
    out += state.toString(16).padStart(8, "0");
  }
  return out.slice(0, 64);
}

const masked = (lang: Lang): ReturnType<Example["findings"]> => [
  { code: "masked-copy", severity: "note", message: say(lang, "finding-masked-copy"), place: "" },
];

export function documentView(lang: Lang, stored: StoredDocument): DocumentView {
  const example = exampleOf(stored.name);
  const type = scheme.document_type.find((known) => known.id === example.type);
  return {
    id: stored.id,
    sha256: sum(stored.name),
    title: stored.title,
    original_name: stored.name,
    type: example.type,
    type_text: type?.name[lang] ?? say(lang, "document-type-other"),
    size: example.size,
    size_text: sizeText(lang, example.size),
    requirement: stored.requirement,
    submission: stored.submission,
    readable: example.readable,
    facts: factViews(lang, example.facts, stored.typed),
    items: example.contract ? itemViews(lang) : [],
    items_older: "",
    findings: (stored.marks ? masked(lang) : example.findings(lang)).map((finding) => {
      const id = `${stored.id}:${finding.code}`;
      return {
        ...finding,
        id,
        severity_text: say(lang, `severity-${finding.severity}`),
        accepted: stored.accepted[id] ?? null,
      };
    }),
    added: "2026-11-22",
    carried: stored.carried ? say(lang, "carried-document", { date: shortDate(lang, stored.carried) }) : null,
    trashed: stored.trashed ? "2026-11-22" : null,
    replaces: [],
    replaced_by: null,
    may_replace: null,
  };
}
