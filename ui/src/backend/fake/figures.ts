/** Call figures in memory: a few months, one spreadsheet, and enough of the reading for pasted text. */
import { count, gaps, monthAfter, NUMBERS, through, written, writtenRate } from "../../figures";
import type { Backend } from "../interface";
import type { FigureChoice } from "../types/FigureChoice";
import type { FigurePeriod } from "../types/FigurePeriod";
import type { FigurePreview } from "../types/FigurePreview";
import type { FigureSource } from "../types/FigureSource";
import type { FiguresView } from "../types/FiguresView";
import type { FilledField } from "../types/FilledField";
import type { Lang } from "../types/Lang";
import type { Numbers } from "../types/Numbers";
import type { NumbersView } from "../types/NumbersView";
import { addDocument, noAnswer, type State } from "./state";
import { scheme, type SchemeField } from "./scheme";
import { documentView } from "./examples";
import { say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls = "figures" | "addFigures" | "removeFigures" | "previewFigures" | "takeFigures" | "fillFromFigures";
type Row = { numbers: Numbers; document: number | null };

const KINDS = ["month", "year", ...NUMBERS];
const NOTHING: Numbers = { answered: null, connected: null, complaints: null, direct: null, forwarded: null };

/** A dialler's report: a sum below, a month that stands already with other numbers, and one that stands alike. */
const reportOf = (year: number) =>
  [
    ["Måned", "Besvarte", "Tilkoblede", "Klager på den som ringte"],
    [`${year}-05`, "10 410", "7 020", "2"],
    [`${year}-06`, "9 800", "6 300", "1"],
    [`${year}-07`, "6 100", "3 900", "0"],
    [`${year}-09`, "11 200", "7 600", "1"],
    ["Sum", "37 510", "24 820", "4"],
  ]
    .map((row) => row.join("\t"))
    .join("\n");

/** From the month of the approval on; a follow-up that is under way has them all. */
const STANDS: (number[] | null)[] = [
  [7900, 5200, 1, 1, 0],
  [11250, 7900, 2, 1, 0],
  [10640, 7310, 1, 0, 1],
  null,
  [9970, 6850, 3, 2, 0],
  [10410, 7020, 2],
  [9120, 6300, 1, 0, 0],
];
const REST = [[6240, 4010, 0, 0, 0], [9880, 6610, 1, 1, 0], [11200, 7600, 1, 0, 0], [11030, 7450, 2, 1, 0], [10790, 7240, 1, 0, 0]];

const numbersOf = (values: readonly (number | null | undefined)[]): Numbers =>
  Object.fromEntries(NUMBERS.map((number, index) => [number, values[index] ?? null])) as unknown as Numbers;

function sum(all: readonly Numbers[]): Numbers {
  if (all.length === 0) return NOTHING;
  return numbersOf(
    NUMBERS.map((number) => all.reduce<number | null>((sum, one) => (sum === null || one[number] === null ? null : sum + one[number]), 0)),
  );
}

function shown(numbers: Numbers, lang: Lang): NumbersView {
  const { complaints, connected } = numbers;
  const rate = complaints === null || !connected ? null : Math.round((complaints * 100_000) / connected) / 100;
  return {
    ...numbers,
    texts: NUMBERS.map((number) => (numbers[number] === null ? say(lang, "figures-none") : written(numbers[number], lang))),
    complaints_per_1000_connected: rate,
    rate_text: rate === null ? "" : say(lang, "figures-rate", { rate: writtenRate(rate, lang) }),
  };
}

const monthText = (month: string, lang: Lang) => `${say(lang, `month-${Number(month.slice(5))}`)} ${month.slice(0, 4)}`;
const monthName = (lang: Lang) => (month: string) => ({ month, text: monthText(month, lang) });
const labels = (lang: Lang) => NUMBERS.map((number) => say(lang, `figures-${number}`));

/** What a heading is taken for. */
function headingOf(heading: string): string | null {
  const known: [RegExp, string][] = [
    [/m[åa]ned|m[åa]nad|month/i, "month"],
    [/forbruk|consumer/i, "forwarded"],
    [/direkte|direct/i, "direct"],
    [/klage|complaint/i, "complaints"],
    [/besvart|svara|answered/i, "answered"],
    [/tilkob|tilkop|connected/i, "connected"],
  ];
  return known.find(([words]) => words.test(heading))?.[1] ?? null;
}

export function figuresOf(state: State, lang: () => Lang, refuse: Refuse): Pick<Backend, Calls> {
  const rows = new Map<string, Row>();
  const approved = state.submissions.find((one) => one.approved)?.approved;
  const year = Number(approved?.slice(0, 4) ?? 2025);
  if (approved) {
    const document = addDocument(state, "Samtaler vår.xlsx");
    Object.assign(document, { submission: 0, requirement: "figures" });
    const whole = state.submissions.length > 1;
    [...STANDS, ...(whole ? REST : [])].forEach((values, index) => {
      const numbers = values ?? (whole ? [9990, 6700, 1, 0, 0] : null);
      const month = monthAfter(approved.slice(0, 7), index);
      if (numbers) rows.set(month, { numbers: numbersOf(numbers), document: index < 5 ? document.id : null });
    });
  }
  const sorted = () => [...rows].map(([month, row]) => ({ month, ...row })).sort((one, other) => one.month.localeCompare(other.month));
  const missing = () => {
    const [all, first] = [sorted(), sorted()[0]?.month];
    return first ? through(first, all.at(-1)?.month ?? first).filter((month) => !rows.has(month)) : [];
  };

  const period = (kind: string, year: number): FigurePeriod => {
    const [from, to] = [`${year}-12-15`, `${year + 1}-12-15`];
    const months = through(`${year}-12`, `${year + 1}-11`);
    return {
      kind,
      from,
      to,
      text: say(lang(), "figures-span", { from: shortDate(lang(), from), to: shortDate(lang(), to) }),
      months: months.map(monthName(lang())),
      sums: shown(sum(months.map((month) => rows.get(month)?.numbers ?? NOTHING)), lang()),
      missing_months: months.filter((month) => !rows.has(month)).map(monthName(lang())),
    };
  };

  const view = (company: string): FiguresView => ({
    company,
    labels: labels(lang()),
    months: sorted().map(({ month, numbers, document }) => ({
      ...monthName(lang())(month),
      ...shown(numbers, lang()),
      document,
      document_title: state.documents.find((one) => one.id === document)?.title ?? null,
    })),
    sums: shown(missing().length > 0 ? NOTHING : sum(sorted().map((row) => row.numbers)), lang()),
    missing_months: missing().map(monthName(lang())),
    periods: state.submissions.some((one) => one.approved) ? [period("year-1", year), period("year-2", year + 1)] : [],
    notes: ["figures-meaning", "figures-rounding", "figures-period-note"].map((key) => say(lang(), key)),
  });

  const preview = (source: FigureSource, choice: FigureChoice): FigurePreview => {
    const text = source.from === "pasted" ? source.text : reportOf(year + 1);
    const cells = text.split("\n").filter((line) => line.trim()).map((line) => line.split(/\t|;/).map((cell) => cell.trim()));
    const width = Math.max(0, ...cells.map((row) => row.length));
    const headed = headingOf(cells[0]?.[0] ?? "") !== null;
    const chosen = Object.keys(choice.columns).length > 0;
    const takenFor = (number: number): string | null => {
      if (chosen) return Object.entries(choice.columns).find(([, column]) => column === number)?.[0] ?? null;
      return headed ? headingOf(cells[0]?.[number - 1] ?? "") : null;
    };
    const columns = Array.from({ length: width }, (_, at) => ({
      number: at + 1,
      taken_for: takenFor(at + 1),
      samples: cells.slice(0, 3).map((row) => row[at] ?? ""),
    }));
    const at = (kind: string) => (columns.find((one) => one.taken_for === kind)?.number ?? 0) - 1;
    const found = cells.flatMap((row, index) => {
      const month = row[at("month")] ?? "";
      const values = NUMBERS.map((number) => count(row[at(number)] ?? "", "nb") ?? null);
      return /^\d{4}-\d{2}$/.test(month) ? [{ month, numbers: numbersOf(values), index }] : [];
    });
    const total = cells.findIndex((row) => /^(sum|totalt)/i.test(row[0] ?? ""));
    const left = { reason: "total-row", sheet: "", row: total + 1, rows: 1 };
    return {
      labels: labels(lang()),
      months: found.map(({ month, numbers }) => {
        const stands = rows.get(month)?.numbers;
        const same = stands && NUMBERS.every((number) => stands[number] === numbers[number]);
        return {
          ...monthName(lang())(month),
          ...shown(numbers, lang()),
          collision: stands ? (same ? "same" : "differs") : "new",
          stands: stands ? shown(stands, lang()) : null,
        };
      }),
      left_out: total > 0 ? [{ ...left, text: say(lang(), "figures-left-out-total-row", { count: 1, row: total + 1 }) }] : [],
      missing_months: gaps(found).flatMap((one, index) => (one ? [] : [monthName(lang())(monthAfter(found[0]?.month ?? "", index))])),
      questions:
        headed || chosen
          ? []
          : [{ code: "no-header", sheet: "", column: null, text: say(lang(), "figures-question-no-header") }],
      columns,
      column_kinds: KINDS.map((id) => ({ id, label: say(lang(), /month|year/.test(id) ? `figures-column-${id}` : `figures-${id}`) })),
      sheets: source.from === "file" ? [String(year + 1)] : [""],
      why_not: null,
    };
  };

  return {
    figures: async (orgnr) => view(orgnr),
    addFigures: async (orgnr, month, numbers) => {
      if (NUMBERS.every((number) => numbers[number] === null)) return refuse("figures-empty");
      rows.set(month, { numbers, document: null });
      return view(orgnr);
    },
    removeFigures: async (orgnr, month) => {
      rows.delete(month);
      return view(orgnr);
    },
    previewFigures: async (_orgnr, source, choice) => preview(source, choice),
    takeFigures: async (_orgnr, source, choice, replace) => {
      const found = preview(source, choice);
      const differs = found.months.filter((month) => month.collision === "differs");
      if (found.months.length === 0) return refuse("figures-none");
      if (differs.length > 0 && !replace) return refuse("figures-collide", { months: differs.map((one) => one.text).join(", ") });
      const kept = source.from === "file" ? addDocument(state, source.path.split("/").at(-1) ?? "") : null;
      if (kept) Object.assign(kept, { submission: 0, requirement: "figures" });
      for (const month of found.months) {
        rows.set(month.month, { numbers: numbersOf(NUMBERS.map((number) => month[number])), document: kept?.id ?? null });
      }
      return { months: found.months, document: kept && documentView(lang(), kept), preview: found };
    },
    fillFromFigures: async (id, overwrite) => {
      const submission = state.submissions.find((one) => one.id === id) ?? refuse("submission-unknown", { id: String(id) });
      const told = period("year-1", year);
      const [filled, differs, lacking]: FilledField[][] = [[], [], []];
      for (const row of scheme.requirement.filter((one) => one.kinds.includes("year-1"))) {
        const before = submission.answers[row.id] ?? noAnswer();
        const fields = { ...before.fields };
        for (const field of (row.field ?? []) as (SchemeField & { figure?: string })[]) {
          const { figure } = field;
          if (!figure || (field.when && fields[field.when.field] !== field.when.is)) continue;
          const number = NUMBERS.find((one) => one === figure);
          const total = number ? told.sums[number] : null;
          const counted = total === null ? "" : field.kind === "yes-no" ? (total > 0 ? "yes" : "no") : String(total);
          const value = number ? counted : figure === "from" ? told.from : told.to;
          const typed = fields[field.id] ?? "";
          const lacks = number ? told.months.filter(({ month }) => (rows.get(month)?.numbers[number] ?? null) === null) : [];
          const said = { requirement: row.id, field: field.id, label: field.label[lang()], typed, value, missing_months: lacks };
          if (!value) lacking?.push(said);
          else if (typed && typed.replace(/\s/g, "") !== value && !overwrite) differs?.push(said);
          else {
            fields[field.id] = value;
            filled?.push(said);
          }
        }
        if (filled?.some((one) => one.requirement === row.id)) {
          submission.answers[row.id] = { ...before, fields, revision: before.revision + 1, saved: "14.05" };
        }
      }
      return { period: told, filled: filled ?? [], differs: differs ?? [], lacking: lacking ?? [], documents: [] };
    },
  };
}
