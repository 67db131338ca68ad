/** Handing over, in memory: the same words as the real one's, and documents that lie nowhere. */
import type { Backend } from "../interface";
import type { ClientLine } from "../types/ClientLine";
import type { FormItem } from "../types/FormItem";
import type { HandoverView } from "../types/HandoverView";
import type { Lang } from "../types/Lang";
import type { Passing } from "../types/Passing";
import { grouped } from "../../orgnr";
import { documentView, sizeText, sum } from "./examples";
import { applies, scheme } from "./scheme";
import type { State, Submission } from "./state";
import { requirementView, reviewView, submissionView } from "./views";
import { say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Handover = Pick<
  Backend,
  "handover" | "openMailDraft" | "sentDocuments" | "bundleToShow" | "layOutDocument" | "clientSheet" | "saveClientSheet"
>;

/** The sum of the bundle that was made before the last. */
export const EARLIER = sum("earlier");

const FOLDER = "/home/kari/.local/share/Ringperm/store/tmp/nettskjema-1";

/** Which types of document tell of what; the real one knows more of them. */
const CONTENTS: [string, string[]][] = [
  ["contracts", ["arbeidsavtale"]],
  ["certificates", ["verneombud-kursbevis"]],
  ["tax", ["skatteattest"]],
  ["agreements", ["databehandleravtale"]],
];

const GROUPS: [string, string[]][] = [
  ["approval", ["approval"]],
  ["washing", ["reservasjonsregister-avtale", "instruks-fra-oppdragsgiver"]],
  ["data", ["overforing-utenfor-eos", "selskap-underenheter"]],
  ["subcontractors", ["databehandleravtale-underleverandorer"]],
  ["recordings", ["lydopptak-sletting"]],
  ["complaints", ["complaints"]],
  ["insurance", ["ansvarsforsikring"]],
];

const encoded = (bytes: number): number => {
  const letters = Math.ceil(bytes / 3) * 4;
  return letters + Math.ceil(letters / 76) * 2;
};

const passingOf = (size: number): Passing =>
  size <= 7e6 ? "everywhere" : size <= 18e6 ? "mostly" : size <= 25e6 ? "often-refused" : "too-large";

export function handoverOf(state: State, lang: () => Lang, refuse: Refuse): Handover {
  const submissionOf = (id: number) =>
    state.submissions.find((one) => one.id === id) ?? refuse("submission-unknown", { id: String(id) });
  const companyOf = (orgnr: string) =>
    state.companies.find((one) => one.orgnr === orgnr) ?? refuse("company-unknown", { orgnr });

  const pagesOf = (submission: Submission): HandoverView["pages"] => {
    const own = submission.lang;
    const company = companyOf(submission.company);
    let number = 0;
    const about: FormItem = {
      requirement: "",
      title: say(own, "form-about"),
      asks: "",
      open: "",
      answers: [
        { question: say(own, "form-name"), answer: company.name },
        { question: say(own, "bundle-orgnr"), answer: company.orgnr },
        { question: say(own, "bundle-kind"), answer: say(own, `kind-${submission.kind}`) },
      ],
      documents: [],
    };
    const pages = reviewView(state, submission, own).pages.map((page) => ({
      id: page.page,
      title: page.title,
      items: page.rows.map((row): FormItem => {
        const known = scheme.requirement.find((one) => one.id === row.requirement);
        const view = known && requirementView(state, submission, known, own);
        const answers = row.lines.map((line) => {
          const [, question, answer] = /^(.*?\?|.*?(?=:)):? (.*)$/s.exec(line) ?? [];
          return question && answer ? { question, answer } : { question: row.title, answer: line };
        });
        const documents = (view?.documents ?? []).map((document, index) => {
          number += 1;
          const unmasked = document.findings.some((one) => one.code === "personal-number" && !one.accepted);
          const ending = document.original_name.split(".").at(-1);
          const file_name = `${String(number).padStart(2, "0")}-${row.requirement}-${index + 1}.${ending}`;
          return { number, title: document.title, file_name, size_text: document.size_text, unmasked };
        });
        const silent = answers.length === 0 && documents.length === 0;
        return { requirement: row.requirement, title: row.title, asks: view?.asks ?? "", open: silent ? say(lang(), `status-${row.status}`) : "", answers, documents };
      }),
    }));
    return [{ id: "company", title: say(own, "form-company"), items: [about] }, ...pages];
  };

  const line = (id: string, submission: Submission | undefined, orgnr: string, own: Lang): ClientLine => {
    const nothing = { id, shows: [], as_of: "", public: id === "approval", answered_at: null };
    if (id === "approval") {
      const approved = state.submissions.find((one) => one.company === orgnr && one.approved)?.approved;
      const until = approved && `${Number(approved.slice(0, 4)) + 3}${approved.slice(4)}`;
      return {
        ...nothing,
        title: say(own, "client-line-approval"),
        shows: approved && until
          ? [
              [say(own, "client-approved"), shortDate(own, approved)],
              [say(own, "client-valid-until"), shortDate(own, until)],
            ]
          : [],
        as_of: approved ? say(own, "client-status-on", { date: shortDate(own, "2026-12-20") }) : "",
      };
    }
    if (id === "complaints") return { ...nothing, title: say(own, "client-line-complaints") };
    const row = scheme.requirement.find((one) => one.id === id);
    const answer = submission?.answers[id];
    const shows = (row?.field ?? []).flatMap((field): [string, string][] => {
      const value = answer?.fields[field.id];
      const words = { yes: say(own, "yes"), no: say(own, "no") }[value ?? ""];
      const chosen = field.choice?.find((choice) => choice.id === value)?.label[own];
      return value ? [[field.label[own], chosen ?? words ?? value.replaceAll("\t", " · ")]] : [];
    });
    return {
      ...nothing,
      title: row?.title[own] ?? id,
      shows,
      as_of: shows.length > 0 ? say(own, "client-as-of", { date: shortDate(own, "2026-11-20") }) : "",
      answered_at: submission && row ? [submission.id, row.page] : null,
    };
  };

  return {
    handover: async (id) => {
      const submission = submissionOf(id);
      const company = companyOf(submission.company);
      const { receipt, lang: own } = submission;
      const documents = state.documents.filter((one) => one.submission === id && !one.trashed).map((one) => documentView(lang(), one));
      const size = encoded(receipt?.size ?? 0);
      const args = {
        title: say(own, `bundle-title-${submission.kind}`),
        company: company.name,
        orgnr: grouped(company.orgnr),
        file: receipt?.file_name ?? "",
      };
      const contact = submission.answers["kontaktperson"]?.fields ?? {};
      const signed = [contact["name"], company.name, contact["phone"]].filter(Boolean).join("\n");
      return {
        submission: submissionView(state, submission, lang()),
        bundle: receipt && {
          file_name: receipt.file_name,
          sha256: receipt.sha256,
          size: receipt.size,
          mail_size: size,
          mail_size_text: sizeText(lang(), size),
          passing: passingOf(size),
          passing_text: passingOf(size) === "everywhere" ? "" : say(lang(), `mail-${passingOf(size)}`, { size: sizeText(lang(), size) }),
          outdated: false,
        },
        letter: {
          to: state.settings.recipient,
          subject: say(own, "mail-subject", args),
          body: `${say(own, "mail-body", args)}\n\n${say(own, "mail-greeting")}\n${signed}\n`,
        },
        contains: [
          ...CONTENTS.filter(([, types]) => documents.some((one) => types.includes(one.type))).map(([name]) => say(lang(), `contains-${name}`)),
          say(lang(), "contains-contact"),
        ],
        pages: pagesOf(submission),
      };
    },
    openMailDraft: async (id) => {
      if (!submissionOf(id).receipt) refuse("no-bundle");
    },
    sentDocuments: async () =>
      state.submissions
        .filter((one) => one.sent ?? one.approved)
        .reverse()
        .flatMap((submission) =>
          state.documents
            .filter((one) => one.submission === submission.id && !one.trashed)
            .map((one) => ({
              document: one.id,
              title: one.title,
              original_name: one.name,
              type_text: documentView(lang(), one).type_text,
              company_name: companyOf(submission.company).name,
              kind_text: say(lang(), `kind-${submission.kind}`),
              year: Number((submission.sent ?? submission.approved)?.slice(0, 4)),
            })),
        ),
    bundleToShow: async (id, sha256) => {
      const path = submissionOf(id).receipt?.path ?? refuse("no-bundle");
      return sha256 === EARLIER ? path.replace("2026-11-22", "2026-11-20") : path;
    },
    layOutDocument: async (id, number) => {
      const found = pagesOf(submissionOf(id)).flatMap((page) => page.items.flatMap((item) => item.documents));
      const document = found.find((one) => one.number === number) ?? refuse("document-unknown", { id: String(number) });
      return `${FOLDER}/${document.file_name}`;
    },

    clientSheet: async (orgnr, own) => {
      const company = companyOf(orgnr);
      const submission = state.submissions.findLast((one) => one.company === orgnr);
      const asked = (id: string) => applies(scheme.requirement.find((one) => one.id === id)?.when ?? "always", company.traits);
      return {
        company: orgnr,
        company_name: company.name,
        groups: GROUPS.map(([id, lines]) => ({
          id,
          title: say(own, `client-group-${id}`),
          lines: lines.filter(asked).map((one) => line(one, submission, orgnr, own)),
        })),
        files: state.documents
          .filter((one) => !one.trashed)
          .map((one) => {
            const view = documentView(lang(), one);
            const blocked = view.findings.some((finding) => finding.code === "personal-number");
            const what = CONTENTS.find(([, types]) => types.includes(view.type))?.[0];
            const about = what ? say(lang(), "client-file-contains", { what: say(lang(), `contains-${what}`) }) : "";
            return {
              document: view.id,
              title: view.title,
              file_name: view.original_name,
              type_text: view.type_text,
              size_text: view.size_text,
              note: blocked ? say(lang(), "client-file-personal-number") : about,
              allowed: !blocked,
            };
          }),
      };
    },
    saveClientSheet: async (orgnr, { lines, documents }) => {
      if (lines.length + documents.length === 0) return refuse("client-nothing-chosen");
      return `/home/kari/Dokumenter/Opplysninger om ${companyOf(orgnr).name}.${documents.length > 0 ? "zip" : "pdf"}`;
    },
  };
}
