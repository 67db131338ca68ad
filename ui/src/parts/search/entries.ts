/** What can be gone to: the screens at once, requirements and documents as the backend tells of them. */
import type { Backend } from "../../backend/interface";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { DocumentView } from "../../backend/types/DocumentView";
import type { PageView } from "../../backend/types/PageView";
import type { SentDocument } from "../../backend/types/SentDocument";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { SECTIONS, WORDS } from "../../screens/help/texts";
import type { Texts } from "../../texts";
import type { Entry } from "./match";

const screen = (to: string, title: string, within = "", words = ""): Entry => ({ id: to, kind: "screen", title, within, words, to });

/** The screens that are always there. */
export function screens(t: Texts, help: Texts): Entry[] {
  const inHelp = SECTIONS.map(({ at, key }) => {
    const words = at === "ord" ? WORDS.map((word) => help(`help-word-${word}`)).join(" ") : "";
    return screen(`/hjelp/${at}`, help(key), t("nav-help"), words);
  });
  return [
    screen("/", t("nav-start")),
    screen("/inbox", t("nav-inbox")),
    screen("/deadlines", t("deadlines-title"), "", [t("board-history"), t("fees-heading"), t("board-record")].join(" ")),
    screen("/verify", t("verify-title")),
    screen("/settings", t("settings-button"), "", [t("settings-language"), t("settings-theme"), t("settings-text-size"), t("register-heading"), t("deletion-fold")].join(" ")),
    screen("/history", t("past-title"), "", t("past-lead")),
    screen("/backup", t("backup-title")),
    screen("/trash", t("trash-title")),
    screen("/begin", t("start-another")),
    screen("/hjelp", t("nav-help")),
    screen("/hjelp/veiledning", t("guide-title"), t("nav-help"), t("guide-lead")),
    ...inHelp,
  ];
}

const name = (submission: SubmissionView) => `${submission.company_name}, ${submission.kind_text}`;

function screensOf(t: Texts, card: CompanyCard, searched: readonly SubmissionView[]): Entry[] {
  const { orgnr } = card.company;
  return [
    screen(`/figures/${orgnr}`, t("calls-title"), card.company.name),
    screen(`/client/${orgnr}`, t("client-screen-title"), card.company.name, [t("client-link"), t("client-link-lead")].join(" ")),
    ...card.submissions.map((one) => screen(`/s/${one.id}`, one.kind_text, one.company_name)),
    ...searched.flatMap((one) => [
      screen(`/s/${one.id}/draft`, t("draft-title"), name(one)),
      screen(`/s/${one.id}/review`, t("review-title"), name(one)),
      ...(one.state === "preparing" ? [screen(`/s/${one.id}/sign`, t("sign-title"), name(one))] : [screen(`/s/${one.id}/receipt`, t("receipt-title"), name(one))]),
    ]),
  ];
}

/** It may be one of those that a page tells of too, which say more. */
const sent = (t: Texts, one: SentDocument): Entry => ({
  id: `document-${one.document}`,
  kind: "document",
  title: one.title,
  within: t("search-sent", { submission: `${one.company_name}, ${one.kind_text}`, year: String(one.year) }),
  words: `${one.original_name} ${one.type_text}`,
  to: `/document/${one.document}`,
});

const document = (view: DocumentView, within: string, to: string): Entry => ({
  id: `document-${view.id}`,
  kind: "document",
  title: view.title,
  within,
  words: `${view.original_name} ${view.type_text}`,
  to,
});

function onPage(t: Texts, page: PageView): Entry[] {
  const { submission } = page;
  const within = t("search-within", { page: page.title, submission: name(submission) });
  return page.requirements.flatMap((one) => [
    {
      id: `requirement-${submission.id}-${one.id}`,
      kind: "requirement" as const,
      title: one.title,
      within,
      words: [one.asks, one.why, one.where_from, one.example, ...one.fields.map((field) => field.label), ...one.evidence.map((proof) => proof.names)].join(" "),
      to: `/s/${submission.id}/p/${page.id}/at/${one.id}`,
    },
    ...one.documents.map((view) => document(view, within, `/document/${view.id}/p/${page.id}`)),
  ]);
}

/** Of each company what is under way, else its newest. */
const searchedOf = (card: CompanyCard): SubmissionView[] => {
  const open = card.submissions.filter((one) => one.sent === null && one.approved === null);
  return open.length > 0 ? open : card.submissions.slice(0, 1);
};

export async function contents(backend: Backend, t: Texts): Promise<Entry[]> {
  const [start, inbox, earlier] = await Promise.all([backend.start(), backend.inbox(), backend.sentDocuments()]);
  const pages = async ({ id }: SubmissionView): Promise<PageView[]> => {
    const list = await backend.list(id);
    return Promise.all(list.pages.filter((page) => page.applies).map((page) => backend.page(id, page.id)));
  };
  const all = await Promise.all(start.companies.flatMap(searchedOf).map(pages));
  const entries = [
    ...earlier.map((one) => sent(t, one)),
    ...all.flat().flatMap((page) => onPage(t, page)),
    ...inbox.rows.map((row) => document(row.document, t("nav-inbox"), `/document/${row.document.id}`)),
    ...start.companies.flatMap((card) => screensOf(t, card, searchedOf(card))),
  ];
  // A document that proves two things is one document; what is told last stands.
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
