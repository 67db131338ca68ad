/**
 * The one border between the page and everything else.
 *
 * Two backends keep it: the window's (`tauri.ts`) and one in memory (`fake/`), for tests and for work on the page.
 * Every call rejects with a `ProblemView`, whose texts are in the language of the saved settings.
 */
import type { AnswerChange } from "./types/AnswerChange";
import type { BackupMade } from "./types/BackupMade";
import type { BackupView } from "./types/BackupView";
import type { BoardAct } from "./types/BoardAct";
import type { CertificationView } from "./types/CertificationView";
import type { ClientChoice } from "./types/ClientChoice";
import type { ClientSheetView } from "./types/ClientSheetView";
import type { CompanyView } from "./types/CompanyView";
import type { ComparisonView } from "./types/ComparisonView";
import type { DeadlinePaper } from "./types/DeadlinePaper";
import type { DeadlinesView } from "./types/DeadlinesView";
import type { DocumentView } from "./types/DocumentView";
import type { FeeKind } from "./types/FeeKind";
import type { FeesView } from "./types/FeesView";
import type { FigureChoice } from "./types/FigureChoice";
import type { FigurePreview } from "./types/FigurePreview";
import type { FigureSource } from "./types/FigureSource";
import type { FiguresView } from "./types/FiguresView";
import type { FilledFigures } from "./types/FilledFigures";
import type { HandoverView } from "./types/HandoverView";
import type { HistoryAsk } from "./types/HistoryAsk";
import type { HistoryView } from "./types/HistoryView";
import type { IdentityView } from "./types/IdentityView";
import type { InboxView } from "./types/InboxView";
import type { Kind } from "./types/Kind";
import type { Lang } from "./types/Lang";
import type { LastBackup } from "./types/LastBackup";
import type { ListView } from "./types/ListView";
import type { MaskFind } from "./types/MaskFind";
import type { MaskMark } from "./types/MaskMark";
import type { Numbers } from "./types/Numbers";
import type { Paper } from "./types/Paper";
import type { PageView } from "./types/PageView";
import type { PagesView } from "./types/PagesView";
import type { Placement } from "./types/Placement";
import type { Progress } from "./types/Progress";
import type { Receipt } from "./types/Receipt";
import type { RebuiltView } from "./types/RebuiltView";
import type { ReceivedRow } from "./types/ReceivedRow";
import type { ReceivedView } from "./types/ReceivedView";
import type { RegisterView } from "./types/RegisterView";
import type { ReminderAct } from "./types/ReminderAct";
import type { RemindersView } from "./types/RemindersView";
import type { RestoredView } from "./types/RestoredView";
import type { ReviewView } from "./types/ReviewView";
import type { Saved } from "./types/Saved";
import type { SavedOut } from "./types/SavedOut";
import type { SentDocument } from "./types/SentDocument";
import type { Settings } from "./types/Settings";
import type { StandingView } from "./types/StandingView";
import type { StartView } from "./types/StartView";
import type { StrengthView } from "./types/StrengthView";
import type { SubmissionView } from "./types/SubmissionView";
import type { TakenFigures } from "./types/TakenFigures";
import type { TakenIn } from "./types/TakenIn";
import type { TidyAnswer } from "./types/TidyAnswer";
import type { TidyView } from "./types/TidyView";
import type { TraitValue } from "./types/TraitValue";
import type { TrashView } from "./types/TrashView";
import type { WarningView } from "./types/WarningView";

/** Traits to change; `null` makes one unknown again. */
export type TraitChanges = Record<string, TraitValue | null>;

export type OnProgress = (progress: Progress) => void;

/** Files dragged over or dropped on the window; the place is in CSS pixels. */
export type DropEvent =
  | { type: "over"; x: number; y: number }
  | { type: "leave" }
  | { type: "drop"; x: number; y: number; paths: string[] };

export type Unlisten = () => void;

export interface Backend {
  start(): Promise<StartView>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Shows everything so large, in percent. */
  zoom(percent: number): Promise<void>;
  /** Opens the example company in a window of its own. */
  openExample(): Promise<void>;

  companyAdd(orgnr: string, name: string): Promise<CompanyView>;
  companySet(orgnr: string, name: string | null, traits: TraitChanges): Promise<CompanyView>;
  company(orgnr: string): Promise<CompanyView>;

  submissionStart(orgnr: string, kind: Kind, lang: Lang): Promise<SubmissionView>;
  list(submission: number): Promise<ListView>;
  page(submission: number, page: string): Promise<PageView>;
  answer(submission: number, requirement: string, change: AnswerChange, revision: number): Promise<Saved>;
  /** What is typed into forms and not sent yet, as JSON, by the place of the form. */
  drafts(): Promise<Record<string, string>>;
  /** Keeps that of one form; `null` forgets it. */
  keepDraft(place: string, words: string | null): Promise<void>;
  /** Undoes the last change of an answer, or does it `again`. */
  putAnswerBack(submission: number, requirement: string, again: boolean): Promise<Saved>;
  /** What was carried over from an earlier submission still holds. */
  confirm(submission: number, requirements: string[]): Promise<void>;
  /** The day on which the user reckons to send it; `null` takes the plan away. */
  plan(submission: number, date: string | null): Promise<SubmissionView>;
  /** Something that runs out was renewed, and holds until this day. */
  renewed(orgnr: string, requirement: string, until: string): Promise<void>;
  /** Puts the document in the place of an older one; `null` undoes that. */
  replaceDocument(document: number, older: number | null): Promise<DocumentView>;
  /** What nothing needs any more, after what the user answered; an empty answer changes nothing. */
  tidy(answer: TidyAnswer, search: string, limit: number): Promise<TidyView>;
  /** The user has seen what is new in the checklist. */
  acceptScheme(submission: number): Promise<void>;

  chooseFiles(): Promise<string[]>;
  takeIn(paths: string[], progress: OnProgress): Promise<TakenIn[]>;
  attach(submission: number, requirement: string, paths: string[], progress: OnProgress): Promise<TakenIn[]>;
  /** Takes in what has a name but lies at no path: what was pasted. */
  takeInBytes(name: string, bytes: Uint8Array): Promise<TakenIn>;
  attachBytes(submission: number, requirement: string, name: string, bytes: Uint8Array): Promise<TakenIn>;
  /** Stops `takeIn`, `attach`, `mask`, `exportBundle`, `receive`, `receiveMany` or `saveReceived` that is under way. */
  cancel(): Promise<void>;
  inbox(): Promise<InboxView>;
  sentDocuments(): Promise<SentDocument[]>;
  place(submission: number, placements: Placement[]): Promise<void>;
  detach(document: number): Promise<void>;
  undelete(document: number): Promise<void>;
  /** The original is again where it was, and its masked copy is in the trash. */
  takeMaskingBack(copy: number, original: number): Promise<void>;
  renameDocument(document: number, title: string): Promise<void>;
  /** Types facts, by name, in place of what was read, and takes those of `back` back to what was read. */
  correctFacts(document: number, typed: [string, string][], back: string[]): Promise<DocumentView>;
  openDocument(document: number): Promise<void>;
  acceptFinding(finding: string, reason: string): Promise<void>;

  document(document: number): Promise<DocumentView>;
  documentPages(document: number): Promise<PagesView>;
  /** The picture of a page, counted from 1, as PNG. */
  documentPage(document: number, page: number, dpi: number): Promise<ArrayBuffer>;
  /** The personal numbers that were found. */
  maskFinds(document: number): Promise<MaskFind[]>;
  maskWord(document: number, word: string): Promise<MaskFind[]>;
  /** Makes the masked copy, which takes the document's place. Progress counts pages. */
  mask(
    document: number,
    marks: MaskMark[],
    description: string,
    keepOriginal: boolean,
    progress: OnProgress,
  ): Promise<DocumentView>;

  draft(submission: number): Promise<string>;
  openDraftPdf(submission: number): Promise<void>;
  checklistPdf(submission: number | null, paper: Paper): Promise<string | null>;
  review(submission: number): Promise<ReviewView>;

  /** What has been done, newest first. */
  history(ask: HistoryAsk): Promise<HistoryView>;

  identities(): Promise<IdentityView[]>;
  /** Where `remember` fails, the key is there all the same, and its `remembered` says so. */
  identityCreate(name: string, orgnr: string | null, passphrase: string, remember: boolean): Promise<IdentityView>;
  /** Takes a company certificate (.p12, .pfx). `keepWith` is a new passphrase for it, in place of the file's. */
  identityImport(path: string, passphrase: string, keepWith: string | null, remember: boolean): Promise<IdentityView>;
  /** Takes the passphrase out of the system's key store. */
  identityForget(name: string): Promise<IdentityView>;
  /** Whether the key store of this machine has the passphrase; it is asked only if the user had it remembered. */
  identityRemembered(name: string): Promise<boolean>;
  identityStandard(name: string): Promise<IdentityView[]>;
  identityRemove(name: string, written: string): Promise<IdentityView[]>;
  /** Where a certificate (`pem`) or a backup (`p12`) is to be saved. */
  identityPath(name: string, extension: "pem" | "p12"): Promise<string | null>;
  identityCertificate(name: string, out: string): Promise<void>;
  identityBackup(name: string, passphrase: string, out: string): Promise<void>;
  passphraseStrength(passphrase: string): Promise<StrengthView>;
  signWarnings(submission: number, identity: string): Promise<WarningView[]>;
  chooseExportPath(submission: number): Promise<string | null>;
  /** An empty passphrase stands for the remembered one; with `remember` a typed one is remembered. */
  exportBundle(
    submission: number,
    identity: string,
    passphrase: string,
    remember: boolean,
    out: string,
    allowIncomplete: boolean,
    progress: OnProgress,
  ): Promise<Receipt>;
  receipt(submission: number): Promise<Receipt | null>;
  showInFolder(path: string): Promise<void>;
  /** Where the bundle with this sum is, or else the last one: where it was saved, or a copy of the kept one. */
  bundleToShow(submission: number, sha256: string | null): Promise<string>;

  handover(submission: number): Promise<HandoverView>;
  /** Opens the draft of an e-mail in the system's program. */
  openMailDraft(submission: number): Promise<void>;
  /** Lays the documents out under their names in the bundle; gives the path of the one with this number. */
  layOutDocument(submission: number, number: number): Promise<string>;

  clientSheet(orgnr: string, lang: Lang): Promise<ClientSheetView>;
  /** Asks where to save; `null` when the user thought better of it. */
  saveClientSheet(orgnr: string, choice: ClientChoice): Promise<string | null>;

  sent(submission: number, date: string): Promise<SubmissionView>;
  chooseFile(): Promise<string | null>;
  approve(submission: number, date: string, letter: string | null): Promise<DeadlinesView>;
  deadlines(): Promise<DeadlinesView>;

  reminders(): Promise<RemindersView>;
  /** Does what the user says of a deadline, or wants of the reminders. */
  reminderAct(act: ReminderAct): Promise<RemindersView>;
  /** Writes it among the user's documents; gives the path. */
  deadlinePaper(orgnr: string | null, paper: DeadlinePaper): Promise<string>;

  /** Where all companies stand. */
  standing(): Promise<StandingView>;
  boardAct(
    orgnr: string,
    act: BoardAct,
    date: string,
    deadline: string | null,
    text: string,
    letter: string | null,
  ): Promise<CertificationView>;
  questionAnswered(orgnr: string, question: number, date: string): Promise<CertificationView>;
  boardRemove(orgnr: string, event: number): Promise<CertificationView>;
  /** A question that was marked as answered by mistake. */
  questionReopen(orgnr: string, question: number): Promise<CertificationView>;
  /** The deadlines that follow from the approval go with it. */
  approvalRemove(orgnr: string, approval: number): Promise<CertificationView>;
  /** An approval of nothing that was made here. */
  approvedBefore(orgnr: string, date: string, letter: string | null): Promise<CertificationView>;

  /** Sets both amounts; `null` where nothing is known. */
  feeSet(orgnr: string, fee: FeeKind, member: number | null, other: number | null): Promise<FeesView>;
  feePaid(orgnr: string, submission: number, date: string, receipt: string | null): Promise<FeesView>;
  feePaymentRemove(orgnr: string, submission: number): Promise<FeesView>;

  chooseBundle(): Promise<string | null>;
  chooseBundles(): Promise<string[]>;
  /** Opens somebody's bundle; one that is intact is remembered, so that the next can be compared with it. */
  receive(path: string, progress: OnProgress): Promise<ReceivedView>;
  /** Files and folders, a line for each bundle. */
  receiveMany(paths: string[], progress: OnProgress): Promise<ReceivedRow[]>;
  /** The signer is known from now on if this is the fingerprint, however it is written. */
  confirmSigner(path: string, fingerprint: string): Promise<ReceivedView>;
  /** Documents by their numbers, or all that is in the bundle. Asks for a folder; `null` when the user thought better of it. */
  saveReceived(path: string, numbers: number[] | null, progress: OnProgress): Promise<SavedOut | null>;
  compareReceived(older: string, newer: string): Promise<ComparisonView>;
  /** Forgets what is remembered of the company's bundles; what was confirmed stays. */
  forgetReceived(orgnr: string): Promise<void>;
  /** The files that the program was started with, handed over once. */
  openedWith(): Promise<string[]>;

  register(orgnr: string, submission: number): Promise<RegisterView>;
  /** Goes on the network: asks the company register. */
  fetchRegister(orgnr: string, submission: number): Promise<RegisterView>;
  takeRegister(orgnr: string, submission: number, ids: string[]): Promise<RegisterView>;

  figures(orgnr: string): Promise<FiguresView>;
  /** `month` as `2026-01`; takes the place of numbers that stand. */
  addFigures(orgnr: string, month: string, numbers: Numbers): Promise<FiguresView>;
  removeFigures(orgnr: string, month: string): Promise<FiguresView>;
  previewFigures(orgnr: string, source: FigureSource, choice: FigureChoice): Promise<FigurePreview>;
  takeFigures(
    orgnr: string,
    source: FigureSource,
    choice: FigureChoice,
    replace: boolean,
    progress: OnProgress,
  ): Promise<TakenFigures>;
  fillFromFigures(submission: number, overwrite: boolean): Promise<FilledFigures>;

  /** The newest `limit` documents, and the numbers of the others. */
  trash(search: string, limit: number): Promise<TrashView>;
  /** For good. `written` is the document's title, as the user wrote it to confirm. */
  deleteDocument(document: number, written: string): Promise<void>;
  /** For good, with answers, documents and bundles; the approval stays. `written` is the name of the company. */
  deleteSubmission(submission: number, written: string): Promise<void>;
  /** For good, with all that belongs to it but the keys. `written` is its name. */
  deleteCompany(orgnr: string, written: string): Promise<void>;

  lastBackup(): Promise<LastBackup>;
  chooseBackupPath(): Promise<string | null>;
  /** Encrypted where there is a passphrase. */
  backUp(out: string, passphrase: string | null, progress: OnProgress): Promise<BackupMade>;
  lookAtBackup(path: string, passphrase: string | null): Promise<BackupView>;
  /** What was there before is moved aside. */
  restore(path: string, passphrase: string | null, progress: OnProgress): Promise<RestoredView>;
  /** Makes a damaged or lost database anew; the damaged one is moved aside. */
  rebuild(): Promise<RebuiltView>;

  /** Another process changed the store. */
  onStoreChanged(handler: () => void): Unlisten;
  onDrop(handler: (event: DropEvent) => void): Unlisten;
  /** A second start of the program handed its files over. */
  onOpened(handler: (paths: string[]) => void): Unlisten;
  /** A second start of the program asks for a page: that of a notification, without the leading `/`. */
  onLed(handler: (page: string) => void): Unlisten;
  /** Asked when the window is about to close; it stays open when the handler says `false`. */
  onClose(handler: () => Promise<boolean>): Unlisten;
}
