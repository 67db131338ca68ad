/**
 * A backend in memory, for tests of the page and for work on it.
 *
 * The address chooses how it starts, before the #: `?fake=started&lang=nn&theme=dark&fail=answer&long=yes`.
 */
import type { Backend, DropEvent } from "../interface";
import type { Lang } from "../types/Lang";
import type { TakenIn } from "../types/TakenIn";
import { grouped } from "../../orgnr";
import { backupOf } from "./backup";
import { boardOf } from "./board";
import { COMPANY, documentView, exampleOf, sum, type StoredDocument } from "./examples";
import { damaged } from "./damaged";
import { deletionOf } from "./deletion";
import { figuresOf } from "./figures";
import { handoverOf } from "./handover";
import { keysOf } from "./keys";
import { pagesOf } from "./pages";
import { begin, ownAfter, rowsAsked } from "./later";
import { receivedOf } from "./received";
import { remindersOf } from "./reminders";
import { registerView, take as takeFromRegister } from "./register";
import { applies, asked, scheme, type SchemeRequirement } from "./scheme";
import { historyView } from "./history";
import { lengthen } from "./long";
import { addDocument, initial, keepLetter, noAnswer, SCENARIOS, waiting, type Scenario, type State, type Submission } from "./state";
import { keepBefore, putBack } from "./undo";
import { deadlineViews, listView, needs, pageStatus, pageView, requirementView, reviewView, submissionView } from "./views";
import { tidyCount, versionsOf } from "./versions";
import { clock, problem, say, shortDate } from "./words";

const pause = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function companyView(company: State["companies"][number]) {
  return { ...company, orgnr_text: grouped(company.orgnr) };
}

function orgnrHolds(orgnr: string): boolean {
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * Number(orgnr[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(orgnr[8]);
}

export function createFake(): Backend {
  const address = new URLSearchParams(window.location.search);
  const wanted = address.get("fake") as Scenario | null;
  const scenario = wanted && SCENARIOS.includes(wanted) ? wanted : "empty";
  const state = initial(scenario, address.get("lang") as Lang | null, address.get("theme"));
  if (address.has("long")) lengthen(state);
  const failing = address.get("fail");
  const lang = (): Lang => state.settings.lang ?? "nb";
  const refuse = (code: string, args: Record<string, string> = {}): never => {
    throw problem(lang(), code, args);
  };
  const slow = Number(address.get("slow") ?? 0);
  let cancelled = false;
  const { calls: reminderCalls, daily } = remindersOf(state, lang, refuse);
  const board = boardOf(state, lang, refuse);

  const submissionOf = (id: number) =>
    state.submissions.find((one) => one.id === id) ?? refuse("submission-unknown", { id: String(id) });
  const submissionsOf = (orgnr: string) => state.submissions.filter((one) => one.company === orgnr).reverse();
  const saved = (submission: Submission, row: SchemeRequirement) => {
    const page = pageView(state, submission, pageOf(row.page), lang());
    const requirement = requirementView(state, submission, row, lang());
    return { requirement, page_status: pageStatus(page.requirements), page_status_text: page.status_text };
  };
  const documentOf = (id: number): StoredDocument =>
    state.documents.find((one) => one.id === id) ?? refuse("document-unknown", { id: String(id) });
  const companyOf = (orgnr: string) =>
    state.companies.find((one) => one.orgnr === orgnr) ?? refuse("company-unknown", { orgnr });
  const pageOf = (id: string) => scheme.page.find((one) => one.id === id) ?? refuse("page-unknown", { id });

  const take: Backend["takeIn"] = async (paths, progress) => {
    cancelled = false;
    const taken: TakenIn[] = [];
    for (const [index, path] of paths.entries()) {
      const name = path.split("/").at(-1) ?? path;
      const total = exampleOf(name).size;
      for (let part = 1; part <= 4; part += 1) {
        if (cancelled) return refuse("cancelled");
        progress({ name, item: index + 1, items: paths.length, done: (total * part) / 4, total });
        await pause(slow);
      }
      const same = state.documents.find((one) => one.name === name && !one.trashed);
      if (/tom|empty/i.test(name)) {
        taken.push({ name, document: null, same_as: null, problem: problem(lang(), "file-empty", { path: name }) });
      } else if (same) {
        taken.push({ name, document: documentView(lang(), same), same_as: same.title, problem: null });
      } else {
        taken.push({ name, document: documentView(lang(), addDocument(state, name)), same_as: null, problem: null });
      }
    }
    return taken;
  };

  const keyOf = (name: string) => state.identities.find((one) => one.name === name) ?? refuse("identity-unknown", { name });

  const takeBytes = async (name: string, bytes: Uint8Array): Promise<TakenIn> => {
    const empty = { name, document: null, same_as: null, problem: problem(lang(), "file-empty", { path: name }) };
    const [taken = empty] = bytes.length > 0 ? await take([name], () => undefined) : [];
    return taken;
  };

  const backend: Backend = {
    start: async () => ({
      companies: state.companies.map((company) => {
        const submissions = submissionsOf(company.orgnr);
        const open = submissions.find((one) => !one.sent && !one.approved);
        const list = open && listView(state, open, lang());
        return {
          company: companyView(company),
          submissions: submissions.map((one) => submissionView(state, one, lang())),
          count: list?.pages_ready ?? null,
          next: list?.next ?? null,
          fresh: board.certificationOf(company.orgnr).state === "preparing",
        };
      }),
      inbox: waiting(state).length,
      due: deadlineViews(state, lang()),
      example: scenario === "example",
      share_warning: null,
      needs: needs(lang()),
      tidy: tidyCount(state),
      daily: daily(),
      backup: { made_text: scenario === "due" ? "12.08.2026" : "", due: scenario === "due" },
    }),
    settings: async () => state.settings,
    openExample: async () => void (document.documentElement.dataset.exampleOpened = "true"),
    saveSettings: async (settings) => {
      const { recipient } = settings;
      if (recipient !== null && !/^[^\s<>,;:"()\\@]+@[^\s@]+\.[^\s@]+$/.test(recipient)) return refuse("recipient-shape", { given: recipient });
      state.settings = settings;
    },
    // The browser has a zoom of its own, which no page can set.
    zoom: async () => undefined,

    companyAdd: async (given, name) => {
      const orgnr = given.replace(/\D/g, "");
      if (orgnr.length !== 9) return refuse("orgnr-shape", { given });
      if (!orgnrHolds(orgnr)) return refuse("orgnr-check-digit", { given });
      const known = state.companies.find((one) => one.orgnr === orgnr);
      if (known) return companyView(known);
      const company = { orgnr, name, traits: {} };
      state.companies.push(company);
      return companyView(company);
    },
    companySet: async (orgnr, name, traits) => {
      const company = companyOf(orgnr);
      if (name) company.name = name;
      const next = { ...company.traits };
      for (const [trait, value] of Object.entries(traits)) {
        if (value === null) delete next[trait];
        else next[trait] = value;
      }
      company.traits = next;
      return companyView(company);
    },
    company: async (orgnr) => companyView(companyOf(orgnr)),

    submissionStart: async (orgnr, kind, language) => {
      const open = state.submissions.find((one) => one.company === orgnr && one.kind === kind && !one.sent && !one.approved);
      if (open) return refuse("submission-open", { id: String(open.id) });
      return submissionView(state, begin(state, orgnr, kind, language), lang());
    },
    list: async (id) => listView(state, submissionOf(id), lang()),
    page: async (id, page) => pageView(state, submissionOf(id), pageOf(page), lang()),
    answer: async (id, requirement, change, revision) => {
      await pause(slow);
      if (failing === "answer") return refuse("disk-full", { path: "ringperm.sqlite" });
      const submission = submissionOf(id);
      if (submission.sent) return refuse("submission-closed");
      const row = rowsAsked(submission).find((one) => one.id === requirement) ?? refuse("requirement-unknown", { id: requirement });
      const before = submission.answers[requirement] ?? noAnswer();
      if (failing === "stale" || before.revision !== revision) {
        return refuse("answer-changed", { requirement: row.title[lang()] });
      }
      submission.answers[requirement] = {
        ...before,
        ...change,
        ...ownAfter(before, change),
        fields: { ...before.fields, ...change.fields },
        ...keepBefore(submission, requirement, before, change),
        revision: revision + 1,
        saved: "14.05",
      };
      return saved(submission, row);
    },
    drafts: async () => ({}),
    keepDraft: async () => undefined,
    putAnswerBack: async (id, requirement, again) => {
      const submission = submissionOf(id);
      const row = rowsAsked(submission).find((one) => one.id === requirement) ?? refuse("requirement-unknown", { id: requirement });
      if (!putBack(submission, requirement, again)) return refuse("nothing-to-undo", { requirement: row.title[lang()] });
      return saved(submission, row);
    },

    confirm: async (id, requirements) => {
      const submission = submissionOf(id);
      for (const requirement of requirements) {
        const answer = submission.answers[requirement];
        const old = state.documents.some((one) => one.submission === id && one.requirement === requirement && !one.trashed && one.carried);
        if (!answer || !(answer.carried || old)) return refuse("nothing-to-confirm", { requirement });
        submission.answers[requirement] = { ...answer, confirmed: true, revision: answer.revision + 1, saved: "14.05" };
      }
    },
    acceptScheme: async (id) => {
      submissionOf(id).news = false;
    },

    chooseFiles: async () => {
      const inPage = /\/p\//.test(window.location.hash);
      if (inPage) return [`/home/kari/Dokumenter/Vedlegg ${state.next}.pdf`];
      return ["Skatteattest Eksempel AS.pdf", "Arbeidsavtale mal.docx", "Arbeidsavtale Kari (signert).pdf", "tom fil.pdf"].map(
        (name) => `/home/kari/Dokumenter/${name}`,
      );
    },
    takeIn: take,
    attach: async (submission, requirement, paths, progress) => {
      const taken = await take(paths, progress);
      for (const { document } of taken) {
        if (document) Object.assign(documentOf(document.id), { submission, requirement });
      }
      return taken;
    },
    takeInBytes: async (name, bytes) => takeBytes(name, bytes),
    attachBytes: async (submission, requirement, name, bytes) => {
      const taken = await takeBytes(name, bytes);
      if (taken.document) Object.assign(documentOf(taken.document.id), { submission, requirement });
      return taken;
    },
    cancel: async () => {
      cancelled = true;
    },
    inbox: async () => {
      const rows = waiting(state);
      const submission = state.submissions.find((one) => !one.sent && !one.approved);
      const traits = state.companies[0]?.traits ?? {};
      const certificate = rows.some((one) => exampleOf(one.name).type === "skatteattest");
      return {
        rows: rows.map((one) => ({
          document: documentView(lang(), one),
          sentence: exampleOf(one.name).sentence(lang()),
          orgnr: exampleOf(one.name).type === "skatteattest" ? COMPANY[0] : null,
          company_name: exampleOf(one.name).type === "skatteattest" ? COMPANY[1] : null,
          requirement: exampleOf(one.name).requirement,
        })),
        company: certificate && state.companies.length === 0 ? COMPANY : null,
        places: asked
          .filter((row) => (row.evidence ?? []).length > 0 && applies(row.when, traits))
          .map((row) => ({
            requirement: row.id,
            title: row.title[lang()],
            page: pageOf(row.page).title[lang()],
          })),
        submission: submission?.id ?? null,
      };
    },
    place: async (submission, placements) => {
      for (const one of placements) {
        Object.assign(documentOf(one.document), { submission, requirement: one.requirement });
      }
    },
    detach: async (id) => {
      documentOf(id).trashed = true;
    },
    undelete: async (id) => {
      documentOf(id).trashed = false;
    },
    takeMaskingBack: async (copy, original) => {
      documentOf(original).trashed = false;
      documentOf(copy).trashed = true;
    },
    renameDocument: async (id, title) => {
      documentOf(id).title = title;
    },
    correctFacts: async (id, typed, back) => {
      const stored = documentOf(id);
      const wrong = typed.find(([name, value]) => name === "issued" && !/^\d{4}-\d{2}-\d{2}$/.test(value));
      if (wrong) return refuse("field-value", { field: wrong[0], given: wrong[1], allowed: "YYYY-MM-DD" });
      const kept = Object.entries({ ...stored.typed, ...Object.fromEntries(typed) });
      stored.typed = Object.fromEntries(kept.filter(([name]) => !back.includes(name)));
      return documentView(lang(), stored);
    },
    openDocument: async () => undefined,
    acceptFinding: async (finding, reason) => {
      if (!reason.trim()) return refuse("reason-missing");
      documentOf(Number(finding.split(":")[0])).accepted[finding] = reason;
    },

    draft: async (id) => {
      const review = reviewView(state, submissionOf(id), lang());
      const rows = review.pages.map(
        (page) => `<h2>${page.title}</h2>${page.rows.map((row) => `<h3>${row.title}</h3><p>${row.lines.join("<br>")}</p>`).join("")}`,
      );
      return `<!doctype html><html lang="${lang()}"><meta charset="utf-8"><title>Utkast</title><body><p>Utkast</p><h1>${review.submission.company_name}</h1>${rows.join("")}</body></html>`;
    },
    openDraftPdf: async () => undefined,
    checklistPdf: async () => "/home/kari/Dokumenter/Huskeliste Eksempel AS.pdf",
    review: async (id) => reviewView(state, submissionOf(id), lang()),

    history: async (ask) => historyView(state, lang(), ask),

    ...keysOf(state, lang, refuse),
    signWarnings: async (_id, name) => {
      const key = state.identities.find((one) => one.name === name);
      if (!key?.expired) return [];
      return [{ code: "key-expired", message: say(lang(), "warning-key-expired", { name, date: key.expires_text }) }];
    },
    chooseExportPath: async (id) => `/home/kari/Dokumenter/${reviewView(state, submissionOf(id), lang()).file_name}`,
    exportBundle: async (id, name, passphrase, remember, out, allowIncomplete, progress) => {
      cancelled = false;
      const submission = submissionOf(id);
      const review = reviewView(state, submission, lang());
      const key = keyOf(name);
      if (!passphrase && !key.remembered) return refuse("passphrase-missing");
      if (!passphrase && state.keyChanged) {
        key.remembered = false;
        return refuse("remembered-wrong", { name });
      }
      if (/wrong|feil/.test(passphrase)) return refuse("passphrase-wrong");
      if (!review.ready && !allowIncomplete) return refuse("not-ready", { missing: String(review.missing.length) });
      if (review.unmasked.length > 0) {
        return refuse("personal-number", { documents: review.unmasked.map((one) => one.title).join(", ") });
      }
      if (review.personal_numbers.length > 0) {
        return refuse("personal-number-typed", { places: review.personal_numbers.map((one) => one.text).join(", ") });
      }
      for (let part = 1; part <= 4; part += 1) {
        if (cancelled) return refuse("cancelled");
        progress({ name: review.file_name, item: part, items: 4, done: part, total: 4 });
        await pause(slow);
      }
      key.remembered ||= remember && state.keyStore;
      submission.state = "exported";
      submission.receipt = {
        path: out,
        file_name: review.file_name,
        sha256: sum(out),
        size: review.size,
        size_text: review.size_text,
        files: review.documents + 7,
        signer: structuredClone(key),
        signed_text: say(lang(), "signing-time", { date: shortDate(lang(), "2026-11-22"), time: clock(lang()) }),
        incomplete: !review.ready,
        warnings: [],
        proven_text: null,
        fee_paid: false,
        letter: null,
        bundles: [],
      };
      const reason = say(lang(), "problem-key-store-missing");
      const once = { code: "not-remembered", message: say(lang(), "warning-not-remembered", { reason }) };
      // Only this answer says so: whoever asks for the receipt later is told what stands in the store.
      return { ...submission.receipt, warnings: remember && !state.keyStore ? [once] : [] };
    },
    receipt: async (id) => structuredClone(submissionOf(id).receipt),
    showInFolder: async () => undefined,

    sent: async (id, date) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse("date-shape", { given: date });
      Object.assign(submissionOf(id), { sent: date, state: "sent" });
      return submissionView(state, submissionOf(id), lang());
    },
    chooseFile: async () =>
      `/home/kari/Dokumenter/${address.get("chosen") ?? (window.location.hash.startsWith("#/figures") ? "Samtalerapport.xlsx" : "Brev fra nemnda.pdf")}`,
    approve: async (id, date, letter) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse("date-shape", { given: date });
      const submission = submissionOf(id);
      Object.assign(submission, { approved: date, state: "approved" });
      if (letter && submission.receipt) submission.receipt.letter = keepLetter(state, id, letter.split("/").at(-1) ?? letter);
      return { deadlines: deadlineViews(state, lang()) };
    },
    deadlines: async () => ({ deadlines: deadlineViews(state, lang()) }),
    standing: async () => ({
      companies: state.companies.map((company) => ({
        company: companyView(company),
        submissions: submissionsOf(company.orgnr).map((one) => submissionView(state, one, lang())),
        certification: board.certificationOf(company.orgnr),
        fees: board.feesOf(company.orgnr),
      })),
      deadlines: deadlineViews(state, lang()),
      reminders: await reminderCalls.reminders(),
    }),
    ...reminderCalls,
    ...pagesOf(state, lang, refuse, {
      failing,
      pause: () => pause(slow),
      isCancelled: (begin) => {
        if (begin) cancelled = false;
        return cancelled;
      },
    }),
    ...board.calls,
    ...figuresOf(state, lang, refuse),
    ...handoverOf(state, lang, refuse),
    ...deletionOf(state, lang, refuse),
    ...backupOf(lang, refuse, () => pause(slow)),
    ...versionsOf(state, lang, async (id) => submissionView(state, submissionOf(id), lang()), refuse),

    ...receivedOf(
      lang,
      refuse,
      {
        pause: () => pause(slow),
        isCancelled: (begin) => {
          if (begin) cancelled = false;
          return cancelled;
        },
      },
      address,
    ),

    register: async (_orgnr, id) => registerView(state, submissionOf(id), lang()),
    fetchRegister: async (_orgnr, id) => {
      await pause(slow);
      if (failing === "network") return refuse("register-offline", { host: "data.brreg.no" });
      state.fetched = true;
      return registerView(state, submissionOf(id), lang());
    },
    takeRegister: async (_orgnr, id, ids) => {
      takeFromRegister(state, submissionOf(id), ids);
      return registerView(state, submissionOf(id), lang());
    },

    onStoreChanged: (handler) => {
      // As when the language is changed from the command line.
      const changed = (event: Event) => {
        state.settings = { ...state.settings, lang: (event as CustomEvent<Lang>).detail };
        handler();
      };
      window.addEventListener("fake-language", changed);
      return () => window.removeEventListener("fake-language", changed);
    },
    onDrop: (handler) => {
      const at = (event: DragEvent) => ({ x: event.clientX, y: event.clientY });
      const over = (event: DragEvent) => {
        event.preventDefault();
        handler({ type: "over", ...at(event) });
      };
      const drop = (event: DragEvent) => {
        event.preventDefault();
        const paths = [...(event.dataTransfer?.files ?? [])].map((file) => `/home/kari/Dokumenter/${file.name}`);
        handler({ type: "drop", ...at(event), paths });
      };
      const tested = (event: Event) => handler((event as CustomEvent<DropEvent>).detail);
      window.addEventListener("dragover", over);
      window.addEventListener("drop", drop);
      window.addEventListener("fake-drop", tested);
      return () => {
        window.removeEventListener("dragover", over);
        window.removeEventListener("drop", drop);
        window.removeEventListener("fake-drop", tested);
      };
    },
    onClose: (handler) => {
      // What came of it: whether the window may close.
      const close = (event: Event) => void handler().then((event as CustomEvent<(may: boolean) => void>).detail);
      window.addEventListener("fake-close", close);
      return () => window.removeEventListener("fake-close", close);
    },
  };

  return failing?.startsWith("store-") ? damaged(backend, failing) : backend;
}
