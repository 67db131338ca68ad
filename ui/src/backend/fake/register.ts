/** A company register in memory: one entry, the same for everybody, that fills in a name and an answer. */
import type { FindingView } from "../types/FindingView";
import type { Lang } from "../types/Lang";
import type { RegisterShown } from "../types/RegisterShown";
import type { RegisterView } from "../types/RegisterView";
import { noAnswer, type State, type Submission } from "./state";
import { clock, say, shortDate } from "./words";

const DAY = "2026-11-22";
const FOUND = { name: "EKSEMPEL AS", manager: "Kari Nordmann" };

function noVat(lang: Lang): FindingView {
  const code = "register-not-vat";
  const [severity, severity_text] = ["should-check" as const, say(lang, "severity-should-check")];
  return { id: `register:${code}`, code, severity, severity_text, message: say(lang, `finding-${code}`), place: "", accepted: null };
}

export function registerView(state: State, submission: Submission, lang: Lang): RegisterView {
  const never = { company: submission.company, host: "data.brreg.no", fetched: null, facts: [], lines: [], findings: [] };
  if (!state.fetched) return { ...never, fetched_text: say(lang, "register-never") };
  const line = (id: string, label: string, now: string, found: string) => ({
    id,
    label: say(lang, label),
    now,
    found,
    same: now.toLowerCase() === found.toLowerCase(),
  });
  const name = state.companies.find((one) => one.orgnr === submission.company)?.name ?? "";
  const manager = submission.answers["selskap-eiere-ledelse"]?.fields.manager ?? "";
  return {
    ...never,
    fetched: `${DAY}T14:05:00+01:00`,
    fetched_text: say(lang, "register-fetched", { at: say(lang, "signing-time", { date: shortDate(lang, DAY), time: clock(lang) }) }),
    facts: [[say(lang, "register-form"), "Aksjeselskap"]],
    lines: [
      line("name", "register-name", name, FOUND.name),
      line("selskap-eiere-ledelse.manager", "fact-name", manager, FOUND.manager),
    ],
    findings: [noVat(lang)],
  };
}

export function take(state: State, submission: Submission, ids: string[]): void {
  const company = state.companies.find((one) => one.orgnr === submission.company);
  if (company && ids.includes("name")) company.name = FOUND.name;
  if (!ids.includes("selskap-eiere-ledelse.manager")) return;
  const before = submission.answers["selskap-eiere-ledelse"] ?? noAnswer();
  const fields = { ...before.fields, manager: FOUND.manager };
  submission.answers["selskap-eiere-ledelse"] = { ...before, fields, revision: before.revision + 1, saved: "14.05" };
}

/** What a row of form `register` shows. */
export function shown(state: State, row: string, lang: Lang): RegisterShown {
  if (!state.fetched) return { text: say(lang, "register-never"), fetched: null, findings: [] };
  const date = shortDate(lang, DAY);
  if (row === "vat") return { text: say(lang, "register-fetched-on", { date }), fetched: DAY, findings: [noVat(lang)] };
  return { text: say(lang, `register-stands-${row}`, { date, year: "2025" }), fetched: DAY, findings: [] };
}
