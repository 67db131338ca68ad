/** What the backend in memory holds, and the states in which it can start. */
import type { AnswerView } from "../types/AnswerView";
import type { BoardAct } from "../types/BoardAct";
import type { FieldKind } from "../types/FieldKind";
import type { IdentityView } from "../types/IdentityView";
import type { Kind } from "../types/Kind";
import type { Lang } from "../types/Lang";
import type { LetterView } from "../types/LetterView";
import type { MadeBundle } from "../types/MadeBundle";
import type { Receipt } from "../types/Receipt";
import type { Settings } from "../types/Settings";
import type { SubmissionState } from "../types/SubmissionState";
import { COMPANY, sum, type StoredDocument } from "./examples";
import { begin } from "./later";
import { applies, asked, type Traits } from "./scheme";

export interface Company {
  orgnr: string;
  name: string;
  traits: Traits;
}

export interface Submission {
  id: number;
  company: string;
  kind: Kind;
  /** The submission whose answers it began with. */
  follows: number | null;
  /** Whether the checklist has got something new that was not seen yet. */
  news: boolean;
  lang: Lang;
  state: SubmissionState;
  sent: string | null;
  approved: string | null;
  planned: string | null;
  /** When documents of it were put away. */
  tidied: string | null;
  answers: Record<string, AnswerView>;
  receipt: Receipt | null;
}

/** What the board did, and when its question was answered. */
export interface Act {
  id: number;
  orgnr: string;
  what: BoardAct;
  date: string;
  deadline: string | null;
  note: string;
  letter: number | null;
  answered: string | null;
}

/** An approval of nothing that was made here. */
export interface Approval {
  id: number;
  orgnr: string;
  date: string;
  letter: number | null;
}

/** A fee that is recorded as paid. */
export interface Payment {
  submission: number;
  date: string;
  receipt: number | null;
}

export interface State {
  settings: Settings;
  /** Whether the company register was asked. */
  fetched: boolean;
  companies: Company[];
  submissions: Submission[];
  documents: StoredDocument[];
  identities: IdentityView[];
  /** Whether the system has a key store. */
  keyStore: boolean;
  /** Whether the remembered passphrase no longer opens the key. */
  keyChanged: boolean;
  acts: Act[];
  approvals: Approval[];
  paid: Payment[];
  /** When the yearly question was answered. */
  tidied: string | null;
  next: number;
}

export const SCENARIOS = ["empty", "inbox", "started", "example", "explained", "unmasked", "ready", "exported", "approved", "after", "due", "follow-up", "renewal", "sent", "board", "several", "before", "trash", "much-trash", "versions", "tidy", "remembered", "remembered-wrong", "no-key-store"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const noAnswer = (): AnswerView => ({
  state: "in-place",
  fields: {},
  explanation: "",
  by: "",
  why_not: "",
  note: "",
  revision: 0,
  saved: "",
  carried: null,
  confirmed: false,
  shared: false,
  earlier: false,
  later: false,
});

/** A key that came from a file: a company's certificate, which runs out sooner. */
export function companyKey(): IdentityView {
  return {
    ...identity("Eksempel AS", COMPANY[0]),
    issuer: "Eksempel Utsteder CA",
    asserted: "ca",
    key: "RSA 3072",
    expires: "2028-03-01",
    expires_text: "01.03.2028",
    valid_from: "2026-03-01",
    validity_text: "Gyldig fra 01.03.2026 til 01.03.2028",
  };
}

export function identity(name: string, orgnr: string | null): IdentityView {
  const fingerprint = sum(`key of ${name}`);
  return {
    name,
    holder: name,
    issuer: name,
    asserted: "self",
    key: "P-256",
    standard: false,
    valid_from: "2026-11-21",
    validity_text: "Gyldig fra 21.11.2026 til 21.11.2031",
    orgnr,
    fingerprint,
    fingerprint_groups: fingerprint.match(/.{4}/g) ?? [],
    expires: "2031-11-21",
    expires_text: "21.11.2031",
    expired: false,
    remembered: false,
  };
}

export function addDocument(state: State, name: string, to?: { submission: number; requirement: string }): StoredDocument {
  const document: StoredDocument = {
    id: state.next,
    name,
    title: name.replace(/\.[^.]+$/, ""),
    requirement: to?.requirement ?? null,
    submission: to?.submission ?? null,
    trashed: false,
    accepted: {},
  };
  state.next += 1;
  state.documents.push(document);
  return document;
}

/** What is neither placed nor the board's letter. */
export const waiting = (state: State): StoredDocument[] =>
  state.documents.filter((one) => !one.requirement && one.submission === null && !one.trashed);

export function keepLetter(state: State, submission: number, name: string): LetterView {
  const document = addDocument(state, name);
  Object.assign(document, { submission, title: name });
  return { document: document.id, title: name };
}

function start(state: State): Submission {
  const [orgnr, name] = COMPANY;
  const traits = { outbound: true, inbound: false, b2c: true, b2b: false, employees: 12, sells: true, clients: true, several_sites: true };
  state.companies.push({ orgnr, name, traits });
  const submission: Submission = {
    id: 1,
    company: orgnr,
    kind: "initial",
    follows: null,
    news: false,
    lang: "nb",
    state: "preparing",
    sent: null,
    approved: null,
    planned: null,
    tidied: null,
    answers: {},
    receipt: null,
  };
  state.submissions.push(submission);
  return submission;
}

const FILLED: Record<string, string> = {
  name: "Kari Nordmann",
  role: "Daglig leder",
  email: "kari@eksempel.example",
  phone: "400 00 000",
  manager: "Kari Nordmann",
  declared: "yes",
  who: "external",
  arrears: "none",
};

const TYPED: Partial<Record<FieldKind, string>> = {
  date: "2026-11-20",
  "yes-no": "yes",
  number: "12",
  amount: "10000",
  orgnr: "123456785",
  table: "Eksempel AS, Oslo\t123456785\nEksempel AS, Bergen\t123456785",
};

function fill(state: State, submission: Submission): void {
  const traits = state.companies[0]?.traits ?? {};
  for (const requirement of asked.filter((one) => applies(one.when, traits))) {
    const fields: Record<string, string> = {};
    for (const field of requirement.field ?? []) {
      // What runs out would stand among the deadlines of every state.
      if (["until", "valid_until"].includes(field.id)) continue;
      const usual = FILLED[field.id];
      const offered = field.choice?.find((choice) => choice.id === usual) ?? field.choice?.[0];
      fields[field.id] = offered?.id ?? usual ?? TYPED[field.kind] ?? "Se vedlegget.";
    }
    submission.answers[requirement.id] = { ...noAnswer(), fields, revision: 1, saved: "14.05" };
    for (const evidence of requirement.evidence ?? []) {
      if (evidence.when && fields[evidence.when.field] !== evidence.when.is) continue;
      const [type = "vedlegg"] = evidence.types;
      for (let copy = 0; copy < evidence.min; copy += 1) {
        addDocument(state, `${type}.pdf`, { submission: submission.id, requirement: requirement.id });
      }
    }
  }
}

/** One that was made on this day of November. */
function bundleMade(of: string, day: number): MadeBundle {
  const sha256 = sum(of);
  return {
    file_name: `Søknad Godkjent Callcenter Eksempel AS 2026-11-${day}.zip`,
    sha256,
    sha256_short: sha256.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 "),
    signed_text: `${day}.11.2026 kl. 14.05`,
    incomplete: day < 22,
  };
}

function exported(submission: Submission): void {
  submission.state = "exported";
  submission.receipt = {
    path: "/home/kari/Dokumenter/Søknad Godkjent Callcenter Eksempel AS 2026-11-22.zip",
    file_name: "Søknad Godkjent Callcenter Eksempel AS 2026-11-22.zip",
    sha256: sum("bundle"),
    size: 1_840_000,
    size_text: "1,8 MB",
    files: 19,
    signer: identity("Kari Nordmann", COMPANY[0]),
    signed_text: "22.11.2026 kl. 14.05",
    incomplete: false,
    warnings: [],
    proven_text: null,
    fee_paid: false,
    letter: null,
    bundles: [bundleMade("bundle", 22), bundleMade("earlier", 20)],
  };
}

/** A year, or three, after the first application; in a follow-up something has changed, and the board has asked. */
function later(state: State, first: Submission, scenario: Scenario): void {
  Object.assign(first, { sent: "2025-11-20", approved: "2025-12-15" });
  if (scenario === "due") return;
  begin(state, first.company, "reply", "nb");
  const submission = begin(state, first.company, scenario === "renewal" ? "renewal" : "year-1", "nb");
  submission.news = true;
  if (scenario === "renewal") return;
  const said = (requirement: string, fields: Record<string, string>) => {
    submission.answers[requirement] = { ...noAnswer(), fields, revision: 1, saved: "14.05" };
  };
  said("endringer-siden-sist", { changed: "yes", description: "Vi har fått en ny avdeling.", pages: "virksomheten" });
  said("kontaktperson", { name: "Ola Nordmann", role: "Driftsleder", email: "ola@eksempel.example", phone: "400 00 001" });
  addDocument(state, "Rutine for vask 2026.pdf", { submission: submission.id, requirement: "reservasjonsregister-vask" });
}

/** An answered question, a warning, and a question that is open. */
function board(state: State): void {
  const [orgnr] = COMPANY;
  const act = { orgnr, deadline: null, note: "", letter: null, answered: null };
  const letter = addDocument(state, "Spørsmål fra nemnda.pdf", { submission: 1, requirement: "" });
  state.acts.push(
    {
      ...act,
      id: 101,
      what: "asked",
      date: "2026-11-27",
      deadline: "2026-12-04",
      note: "Nemnda ber om en ny skatteattest.",
      answered: "2026-12-01",
    },
    { ...act, id: 102, what: "warned", date: "2027-03-01", note: "Samtaler etter klokken 21 på hverdager." },
    {
      ...act,
      id: 103,
      what: "asked",
      date: "2027-05-03",
      deadline: "2027-05-24",
      note: "Hvor mange klager fikk dere fra januar til og med april, og hva handlet de om?",
      letter: letter.id,
    },
  );
}

/** Removed from what is sent, from what is open, and from what is not placed. */
function removed(state: State, sent: Submission): void {
  const open = state.submissions.at(-1);
  const of = (submission: number, requirement: string) => ({ submission, requirement });
  const documents = [
    addDocument(state, "Skatteattest Eksempel AS.pdf", of(sent.id, "skatteattest-gyldig")),
    addDocument(state, "Arbeidsavtale Kari (signert).pdf", of(open?.id ?? sent.id, "arbeidsavtale-eksempler")),
    addDocument(state, "skann0017.tif"),
  ];
  for (const document of documents) document.trashed = true;
}

/** A second company, of which nothing is known yet. */
const second = (state: State) => state.companies.push({ orgnr: "100000016", name: "Eksempel Drift AS", traits: {} });

export function initial(scenario: Scenario, lang: Lang | null, theme: string | null): State {
  const state: State = {
    settings: { lang, theme, text_size: null, register_address: null, recipient: null, timestamp_address: null },
    fetched: false,
    companies: [],
    submissions: [],
    documents: [],
    identities: [],
    keyStore: scenario !== "no-key-store",
    keyChanged: scenario === "remembered-wrong",
    acts: [],
    approvals: [],
    paid: [],
    tidied: null,
    next: 1,
  };
  const inbox = () => {
    for (const name of ["Skatteattest Eksempel AS.pdf", "Arbeidsavtale mal.docx", "Arbeidsavtale Kari (signert).pdf", "skann0017.tif"]) {
      addDocument(state, name);
    }
  };
  if (scenario === "empty") return state;
  if (scenario === "inbox") {
    inbox();
    return state;
  }
  const submission = start(state);
  if (scenario === "before") {
    state.approvals.push({ id: 301, orgnr: submission.company, date: "2025-12-15", letter: null });
    return state;
  }
  if (scenario === "started" || scenario === "example" || scenario === "explained" || scenario === "unmasked" || scenario === "versions") {
    if (scenario === "versions") {
      const older = addDocument(state, "Skatteattest 2025.pdf", { submission: 1, requirement: "skatteattest-gyldig" });
      older.title = "Skatteattest 2025";
      submission.planned = "2027-04-20";
      const fields = { all_covered: "yes", in_force: "yes", until: "2027-05-01" };
      submission.answers["yrkesskadeforsikring"] = { ...noAnswer(), fields, revision: 1, saved: "14.05" };
    }
    addDocument(state, "Skatteattest Eksempel AS.pdf", { submission: 1, requirement: "skatteattest-gyldig" });
    addDocument(state, "Arbeidsavtale mal.docx", { submission: 1, requirement: "arbeidsavtale-eksempler" });
    submission.answers["kontaktperson"] = {
      ...noAnswer(),
      fields: { name: "Kari Nordmann", role: "Daglig leder", email: "", phone: "" },
      revision: 2,
      saved: "14.05",
    };
    submission.answers["skatt-ingen-restanser"] = { ...noAnswer(), fields: { arrears: "none" }, revision: 1, saved: "14.05" };
    if (scenario !== "started" && scenario !== "example" && scenario !== "versions") {
      submission.answers["verneombud-opplaering-40t"] = {
        ...noAnswer(),
        state: "not-yet",
        explanation: "Verneombudet er meldt på kurs i januar.",
        by: "2027-01-31",
        revision: 1,
        saved: "14.05",
      };
    }
    if (scenario === "unmasked") {
      addDocument(state, "Arbeidsavtale Kari (signert).pdf", { submission: 1, requirement: "arbeidsavtale-eksempler" });
      addDocument(state, "skann0017.tif");
    }
    return state;
  }
  fill(state, submission);
  state.identities.push(identity("Kari Nordmann", COMPANY[0]));
  if (scenario === "ready" || scenario === "no-key-store") return state;
  if (scenario.startsWith("remembered")) {
    for (const one of state.identities) one.remembered = true;
    return state;
  }
  exported(submission);
  if (scenario === "exported") return state;
  submission.sent = "2026-11-22";
  submission.state = "sent";
  if (scenario === "sent") return state;
  submission.state = "approved";
  submission.approved = "2026-12-15";
  if (submission.receipt) submission.receipt.letter = keepLetter(state, submission.id, "Brev fra nemnda.pdf");
  if (scenario === "due" || scenario === "follow-up" || scenario === "renewal" || scenario === "trash") later(state, submission, scenario);
  if (scenario === "trash") removed(state, submission);
  if (scenario === "much-trash") for (let page = 1; page <= 60; page += 1) addDocument(state, `skann${String(page).padStart(4, "0")}.tif`).trashed = true;
  if (scenario === "after") addDocument(state, "skann0017.tif");
  if (scenario === "board") board(state);
  if (scenario === "tidy") Object.assign(submission, { sent: "2022-11-20", approved: "2022-12-15" });
  if (scenario === "several") second(state);
  return state;
}
