/** The trash, and what is deleted for good, in memory. */
import type { Backend } from "../interface";
import type { Lang } from "../types/Lang";
import type { TrashView } from "../types/TrashView";
import type { StoredDocument } from "./examples";
import { holds, versioned } from "./versions";
import type { State } from "./state";
import { say, shortDate } from "./words";

type Deletion = Pick<Backend, "trash" | "deleteDocument" | "deleteSubmission" | "deleteCompany">;

const UNTIL = "2026-12-22";

export function deletionOf(
  state: State,
  lang: () => Lang,
  refuse: (code: string, args?: Record<string, string>) => never,
): Deletion {
  const nameOf = (orgnr: string) =>
    state.companies.find((one) => one.orgnr === orgnr)?.name ?? refuse("company-unknown", { orgnr });

  const confirmed = (written: string, expected: string): void => {
    if (written.trim().toLowerCase() !== expected.toLowerCase()) refuse("confirmation-differs", { expected });
  };

  const trashed = (document: StoredDocument): TrashView["documents"][number] => {
    const submission = state.submissions.find((one) => one.id === document.submission);
    return {
      document: versioned(state, lang(), document),
      place: submission ? `${say(lang(), `kind-${submission.kind}`)}, ${nameOf(submission.company)}` : say(lang(), "trash-inbox"),
      until: UNTIL,
      until_text: shortDate(lang(), UNTIL),
      restorable: !submission || (!submission.sent && !submission.approved),
    };
  };

  const trash = (search: string, limit: number): TrashView => {
    const all = state.documents.filter((one) => one.trashed).reverse();
    const found = all.map(trashed).filter((one) => holds(search, one));
    return { documents: found.slice(0, limit), others: found.slice(limit).map((one) => one.document.id) };
  };

  /** An approval outlives the submission that led to it. */
  const removeSubmission = (id: number): void => {
    const gone = state.submissions.find((one) => one.id === id);
    if (gone?.approved) state.approvals.push({ id: 500 + id, orgnr: gone.company, date: gone.approved, letter: null });
    state.submissions = state.submissions.filter((one) => one.id !== id);
    state.documents = state.documents.filter((one) => one.submission !== id);
    state.paid = state.paid.filter((one) => one.submission !== id);
  };

  return {
    trash: async (search, limit) => trash(search, limit),
    deleteDocument: async (id, written) => {
      const document = state.documents.find((one) => one.id === id) ?? refuse("document-unknown", { id: String(id) });
      if (!document.trashed) return refuse("document-not-in-trash", { id: String(id) });
      confirmed(written, document.title);
      state.documents = state.documents.filter((one) => one !== document);
    },
    deleteSubmission: async (id, written) => {
      const submission = state.submissions.find((one) => one.id === id) ?? refuse("submission-unknown", { id: String(id) });
      confirmed(written, nameOf(submission.company));
      removeSubmission(id);
    },
    deleteCompany: async (orgnr, written) => {
      confirmed(written, nameOf(orgnr));
      for (const { id } of state.submissions.filter((one) => one.company === orgnr)) removeSubmission(id);
      state.companies = state.companies.filter((one) => one.orgnr !== orgnr);
      state.approvals = state.approvals.filter((one) => one.orgnr !== orgnr);
      state.acts = state.acts.filter((one) => one.orgnr !== orgnr);
    },
  };
}
