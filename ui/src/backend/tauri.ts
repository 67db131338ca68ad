/** The window's backend: the only file that knows Tauri. */
import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { systemLang } from "../texts";
import type { Backend, OnProgress, Unlisten } from "./interface";
import type { Progress } from "./types/Progress";

function channel(progress: OnProgress): Channel<Progress> {
  const channel = new Channel<Progress>();
  channel.onmessage = progress;
  return channel;
}

/** Tauri hands the way to stop listening over later; this gives it at once. */
function unlistener(listening: Promise<Unlisten>): Unlisten {
  return () => void listening.then((unlisten) => unlisten());
}

/** How many times as large as usual everything is shown. */
let zoomed = 1;

/** Chromium counts what is shown larger among the pixels of the screen; WebKit does not. */
const counted = /Chrom/.test(navigator.userAgent);

/** The pixels of the screen along one of the page's. */
const pixels = () => window.devicePixelRatio * (counted ? 1 : zoomed);

/** Beside raw bytes a command has room for text in headers only, and these carry nothing but ASCII. */
const headers = (args: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, encodeURIComponent(value)]));

declare global {
  interface Window {
    /** What `early.js` asked, by command. */
    askedEarly?: Record<string, Promise<unknown>>;
  }
}

/** A question that was asked before this script was read: its answer is used once, and then asked for anew. */
function asked<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  const early = window.askedEarly?.[command];
  delete window.askedEarly?.[command];
  return (early as Promise<T> | undefined) ?? invoke(command, args);
}

/** The language that the page reads from the system. */
const spoken = { page: systemLang(navigator.language) };

export const tauri: Backend = {
  start: () => asked("start", spoken),
  settings: () => asked("settings", spoken),
  openExample: () => invoke("open_example"),
  saveSettings: (settings) => invoke("save_settings", { settings }),
  zoom: (percent) => {
    zoomed = percent / 100;
    return invoke("zoom", { percent });
  },

  companyAdd: (orgnr, name) => invoke("company_add", { orgnr, name }),
  companySet: (orgnr, name, traits) => invoke("company_set", { orgnr, name, traits }),
  company: (orgnr) => invoke("company", { orgnr }),

  submissionStart: (orgnr, kind, lang) => invoke("submission_start", { orgnr, kind, lang }),
  list: (submission) => invoke("list", { submission }),
  page: (submission, page) => invoke("page", { submission, page }),
  answer: (submission, requirement, change, revision) =>
    invoke("answer", { submission, requirement, change, revision }),
  drafts: () => asked("drafts"),
  keepDraft: (place, words) => invoke("keep_draft", { place, words }),
  putAnswerBack: (submission, requirement, again) => invoke("put_answer_back", { submission, requirement, again }),
  confirm: (submission, requirements) => invoke("confirm", { submission, requirements }),
  plan: (submission, date) => invoke("plan", { submission, date }),
  renewed: (orgnr, requirement, until) => invoke("renewed", { orgnr, requirement, until }),
  replaceDocument: (document, older) => invoke("replace_document", { document, older }),
  tidy: (answer, search, limit) => invoke("tidy", { answer, search, limit }),
  acceptScheme: (submission) => invoke("accept_scheme", { submission }),

  chooseFiles: () => invoke("choose_files"),
  takeIn: (paths, progress) => invoke("take_in", { paths, progress: channel(progress) }),
  attach: (submission, requirement, paths, progress) =>
    invoke("attach", { submission, requirement, paths, progress: channel(progress) }),
  takeInBytes: (name, bytes) => invoke("take_in_bytes", bytes, { headers: headers({ name }) }),
  attachBytes: (submission, requirement, name, bytes) =>
    invoke("take_in_bytes", bytes, { headers: headers({ submission: String(submission), requirement, name }) }),
  cancel: () => invoke("cancel"),
  inbox: () => invoke("inbox"),
  sentDocuments: () => invoke("sent_documents"),
  place: (submission, placements) => invoke("place", { submission, placements }),
  detach: (document) => invoke("detach", { document }),
  undelete: (document) => invoke("undelete", { document }),
  correctFacts: (document, typed, back) => invoke("correct_facts", { document, typed, back }),
  takeMaskingBack: (copy, original) => invoke("take_masking_back", { copy, original }),
  renameDocument: (document, title) => invoke("rename_document", { document, title }),
  openDocument: (document) => invoke("open_document", { document }),
  acceptFinding: (finding, reason) => invoke("accept_finding", { finding, reason }),

  document: (document) => invoke("document", { document }),
  documentPages: (document) => invoke("document_pages", { document }),
  documentPage: (document, page, dpi) => invoke("document_page", { document, page, dpi }),
  maskFinds: (document) => invoke("mask_finds", { document }),
  maskWord: (document, word) => invoke("mask_word", { document, word }),
  mask: (document, marks, description, keepOriginal, progress) =>
    invoke("mask", { document, marks, description, keepOriginal, progress: channel(progress) }),

  draft: (submission) => invoke("draft", { submission }),
  openDraftPdf: (submission) => invoke("open_draft_pdf", { submission }),
  checklistPdf: (submission, paper) => invoke("checklist_pdf", { submission, paper }),
  review: (submission) => invoke("review", { submission }),

  history: (ask) => invoke("history", { ask }),

  identities: () => invoke("identities"),
  identityCreate: (name, orgnr, passphrase, remember) =>
    invoke("identity_create", { name, orgnr, passphrase, remember }),
  identityImport: (path, passphrase, keepWith, remember) =>
    invoke("identity_import", { path, passphrase, keepWith, remember }),
  identityForget: (name) => invoke("identity_forget", { name }),
  identityRemembered: (name) => invoke("identity_remembered", { name }),
  identityStandard: (name) => invoke("identity_standard", { name }),
  identityRemove: (name, written) => invoke("identity_remove", { name, written }),
  identityPath: (name, extension) => invoke("identity_path", { name, extension }),
  identityCertificate: (name, out) => invoke("identity_certificate", { name, out }).then(() => undefined),
  identityBackup: (name, passphrase, out) => invoke("identity_backup", { name, passphrase, out }).then(() => undefined),
  passphraseStrength: (passphrase) => invoke("passphrase_strength", { passphrase }),
  signWarnings: (submission, identity) => invoke("sign_warnings", { submission, identity }),
  chooseExportPath: (submission) => invoke("choose_export_path", { submission }),
  exportBundle: (submission, identity, passphrase, remember, out, allowIncomplete, progress) =>
    invoke("export_bundle", {
      submission,
      identity,
      passphrase,
      remember,
      out,
      allowIncomplete,
      progress: channel(progress),
    }),
  receipt: (submission) => invoke("receipt", { submission }),
  showInFolder: (path) => invoke("show_in_folder", { path }),
  bundleToShow: (submission, sha256) => invoke("bundle_to_show", { submission, sha256 }),

  handover: (submission) => invoke("handover", { submission }),
  openMailDraft: (submission) => invoke("open_mail_draft", { submission }),
  layOutDocument: (submission, number) => invoke("lay_out_document", { submission, number }),

  clientSheet: (orgnr, lang) => invoke("client_sheet", { orgnr, lang }),
  saveClientSheet: (orgnr, choice) => invoke("save_client_sheet", { orgnr, choice }),

  sent: (submission, date) => invoke("sent", { submission, date }),
  chooseFile: () => invoke("choose_file"),
  approve: (submission, date, letter) => invoke("approve", { submission, date, letter }),
  deadlines: () => invoke("deadlines"),
  reminders: () => invoke("reminders"),
  reminderAct: (act) => invoke("reminder_act", { act }),
  deadlinePaper: (orgnr, paper) => invoke("deadline_paper", { orgnr, paper }),

  standing: () => invoke("standing"),
  boardAct: (orgnr, act, date, deadline, text, letter) =>
    invoke("board_act", { orgnr, act, date, deadline, text, letter }),
  questionAnswered: (orgnr, question, date) => invoke("question_answered", { orgnr, question, date }),
  boardRemove: (orgnr, event) => invoke("board_remove", { orgnr, event }),
  questionReopen: (orgnr, question) => invoke("question_reopen", { orgnr, question }),
  approvalRemove: (orgnr, approval) => invoke("approval_remove", { orgnr, approval }),
  approvedBefore: (orgnr, date, letter) => invoke("approved_before", { orgnr, date, letter }),

  feeSet: (orgnr, fee, member, other) => invoke("fee_set", { orgnr, fee, member, other }),
  feePaid: (orgnr, submission, date, receipt) => invoke("fee_paid", { orgnr, submission, date, receipt }),
  feePaymentRemove: (orgnr, submission) => invoke("fee_payment_remove", { orgnr, submission }),

  chooseBundle: () => invoke("choose_file"),
  chooseBundles: () => invoke("choose_files"),
  receive: (path, progress) => invoke("receive", { path, progress: channel(progress) }),
  receiveMany: (paths, progress) => invoke("receive_many", { paths, progress: channel(progress) }),
  confirmSigner: (path, fingerprint) => invoke("confirm_signer", { path, fingerprint }),
  saveReceived: (path, numbers, progress) => invoke("save_received", { path, numbers, progress: channel(progress) }),
  compareReceived: (older, newer) => invoke("compare_received", { older, newer }),
  forgetReceived: (orgnr) => invoke("forget_received", { orgnr }).then(() => undefined),
  openedWith: () => invoke("opened_with"),

  register: (orgnr, submission) => invoke("register", { orgnr, submission }),
  fetchRegister: (orgnr, submission) => invoke("fetch_register", { orgnr, submission }),
  takeRegister: (orgnr, submission, ids) => invoke("take_register", { orgnr, submission, ids }),

  figures: (orgnr) => invoke("figures", { orgnr }),
  addFigures: (orgnr, month, numbers) => invoke("add_figures", { orgnr, given: month, numbers }),
  removeFigures: (orgnr, month) => invoke("remove_figures", { orgnr, given: month }),
  previewFigures: (orgnr, source, choice) => invoke("preview_figures", { orgnr, source, choice }),
  takeFigures: (orgnr, source, choice, replace, progress) =>
    invoke("take_figures", { orgnr, source, choice, replace, progress: channel(progress) }),
  fillFromFigures: (submission, overwrite) => invoke("fill_from_figures", { submission, overwrite }),

  lastBackup: () => invoke("last_backup"),
  chooseBackupPath: () => invoke("choose_backup_path"),
  backUp: (out, passphrase, progress) => invoke("back_up", { out, passphrase, progress: channel(progress) }),
  lookAtBackup: (path, passphrase) => invoke("look_at_backup", { path, passphrase }),
  restore: (path, passphrase, progress) => invoke("restore", { path, passphrase, progress: channel(progress) }),
  rebuild: () => invoke("rebuild"),

  trash: (search, limit) => invoke("trash", { search, limit }),
  deleteDocument: (document, written) => invoke("delete_document", { document, written }),
  deleteSubmission: (submission, written) => invoke("delete_submission", { submission, written }),
  deleteCompany: (orgnr, written) => invoke("delete_company", { orgnr, written }),

  onStoreChanged: (handler) => unlistener(listen("store-changed", handler)),

  onDrop: (handler) =>
    unlistener(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "leave") return handler({ type: "leave" });
        const x = payload.position.x / pixels();
        const y = payload.position.y / pixels();
        if (payload.type === "drop") return handler({ type: "drop", x, y, paths: payload.paths });
        handler({ type: "over", x, y });
      }),
    ),

  onOpened: (handler) => unlistener(listen<string[]>("opened", ({ payload }) => handler(payload))),

  onLed: (handler) => unlistener(listen<string>("led", ({ payload }) => handler(payload))),

  onClose: (handler) =>
    unlistener(
      getCurrentWindow().onCloseRequested(async (event) => {
        if (!(await handler())) event.preventDefault();
      }),
    ),
};
