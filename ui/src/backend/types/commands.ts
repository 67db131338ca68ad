// Written by `cargo xtask types` from src-tauri; do not edit.
import type { AnswerChange } from "./AnswerChange";
import type { BackupMade } from "./BackupMade";
import type { BackupView } from "./BackupView";
import type { BoardAct } from "./BoardAct";
import type { CertificationView } from "./CertificationView";
import type { Channel } from "@tauri-apps/api/core";
import type { ClientChoice } from "./ClientChoice";
import type { ClientSheetView } from "./ClientSheetView";
import type { CompanyView } from "./CompanyView";
import type { ComparisonView } from "./ComparisonView";
import type { DeadlinePaper } from "./DeadlinePaper";
import type { DeadlinesView } from "./DeadlinesView";
import type { DocumentView } from "./DocumentView";
import type { FeesView } from "./FeesView";
import type { FigureChoice } from "./FigureChoice";
import type { FigurePreview } from "./FigurePreview";
import type { FigureSource } from "./FigureSource";
import type { FiguresView } from "./FiguresView";
import type { FilledFigures } from "./FilledFigures";
import type { HandoverView } from "./HandoverView";
import type { HistoryAsk } from "./HistoryAsk";
import type { HistoryView } from "./HistoryView";
import type { IdentityView } from "./IdentityView";
import type { InboxView } from "./InboxView";
import type { Kind } from "./Kind";
import type { Lang } from "./Lang";
import type { LastBackup } from "./LastBackup";
import type { ListView } from "./ListView";
import type { MaskFind } from "./MaskFind";
import type { MaskMark } from "./MaskMark";
import type { Numbers } from "./Numbers";
import type { PageView } from "./PageView";
import type { PagesView } from "./PagesView";
import type { Paper } from "./Paper";
import type { Placement } from "./Placement";
import type { Progress } from "./Progress";
import type { RebuiltView } from "./RebuiltView";
import type { Receipt } from "./Receipt";
import type { ReceivedRow } from "./ReceivedRow";
import type { ReceivedView } from "./ReceivedView";
import type { RegisterView } from "./RegisterView";
import type { ReminderAct } from "./ReminderAct";
import type { RemindersView } from "./RemindersView";
import type { RestoredView } from "./RestoredView";
import type { ReviewView } from "./ReviewView";
import type { Saved } from "./Saved";
import type { SavedOut } from "./SavedOut";
import type { SentDocument } from "./SentDocument";
import type { Settings } from "./Settings";
import type { StandingView } from "./StandingView";
import type { StartView } from "./StartView";
import type { StrengthView } from "./StrengthView";
import type { SubmissionView } from "./SubmissionView";
import type { TakenFigures } from "./TakenFigures";
import type { TakenIn } from "./TakenIn";
import type { TidyAnswer } from "./TidyAnswer";
import type { TidyView } from "./TidyView";
import type { TraitValue } from "./TraitValue";
import type { TrashView } from "./TrashView";
import type { WarningView } from "./WarningView";

export interface Commands {
  accept_finding: { args: { finding: string; reason: string }; result: null };
  accept_scheme: { args: { submission: number }; result: null };
  add_figures: { args: { orgnr: string; given: string; numbers: Numbers }; result: FiguresView };
  answer: { args: { submission: number; requirement: string; change: AnswerChange; revision: number }; result: Saved };
  approval_remove: { args: { orgnr: string; approval: number }; result: CertificationView };
  approve: { args: { submission: number; date: string; letter: string | null }; result: DeadlinesView };
  approved_before: { args: { orgnr: string; date: string; letter: string | null }; result: CertificationView };
  attach: { args: { submission: number; requirement: string; paths: string[]; progress: Channel<Progress> }; result: TakenIn[] };
  back_up: { args: { out: string; passphrase: string | null; progress: Channel<Progress> }; result: BackupMade };
  board_act: { args: { orgnr: string; act: BoardAct; date: string; deadline: string | null; text: string; letter: string | null }; result: CertificationView };
  board_remove: { args: { orgnr: string; event: number }; result: CertificationView };
  bundle_to_show: { args: { submission: number; sha256: string | null }; result: string };
  cancel: { args: Record<string, never>; result: null };
  checklist_pdf: { args: { submission: number | null; paper: Paper }; result: string | null };
  choose_backup_path: { args: Record<string, never>; result: string | null };
  choose_export_path: { args: { submission: number }; result: string | null };
  choose_file: { args: Record<string, never>; result: string | null };
  choose_files: { args: Record<string, never>; result: string[] };
  client_sheet: { args: { orgnr: string; lang: Lang }; result: ClientSheetView };
  company: { args: { orgnr: string }; result: CompanyView };
  company_add: { args: { orgnr: string; name: string }; result: CompanyView };
  company_set: { args: { orgnr: string; name: string | null; traits: Record<string, TraitValue | null> }; result: CompanyView };
  /** What differs between two intact bundles. */
  compare_received: { args: { older: string; newer: string }; result: ComparisonView };
  confirm: { args: { submission: number; requirements: string[] }; result: null };
  /** Remembers the signer, whose fingerprint the user got from the signer and typed. */
  confirm_signer: { args: { path: string; fingerprint: string }; result: ReceivedView };
  correct_facts: { args: { document: number; typed: [string, string][]; back: string[] }; result: DocumentView };
  deadline_paper: { args: { orgnr: string | null; paper: DeadlinePaper }; result: string };
  deadlines: { args: Record<string, never>; result: DeadlinesView };
  /** `written` is the company's name, as the user wrote it to confirm. */
  delete_company: { args: { orgnr: string; written: string }; result: null };
  /** `written` is the title, as the user wrote it to confirm. */
  delete_document: { args: { document: number; written: string }; result: null };
  /** `written` is the company's name, as the user wrote it to confirm. */
  delete_submission: { args: { submission: number; written: string }; result: null };
  detach: { args: { document: number }; result: null };
  document: { args: { document: number }; result: DocumentView };
  document_page: { args: { document: number; page: number; dpi: number }; result: ArrayBuffer };
  document_pages: { args: { document: number }; result: PagesView };
  draft: { args: { submission: number }; result: string };
  drafts: { args: Record<string, never>; result: Record<string, string> };
  /** An empty passphrase stands for the remembered one. */
  export_bundle: { args: { submission: number; identity: string; passphrase: string; remember: boolean; out: string; allowIncomplete: boolean; progress: Channel<Progress> }; result: Receipt };
  fee_paid: { args: { orgnr: string; submission: number; date: string; receipt: string | null }; result: FeesView };
  fee_payment_remove: { args: { orgnr: string; submission: number }; result: FeesView };
  fee_set: { args: { orgnr: string; fee: string; member: number | null; other: number | null }; result: FeesView };
  fetch_register: { args: { orgnr: string; submission: number }; result: RegisterView };
  figures: { args: { orgnr: string }; result: FiguresView };
  fill_from_figures: { args: { submission: number; overwrite: boolean }; result: FilledFigures };
  /** Forgets what is remembered of the bundles of this company; who was confirmed stays confirmed. */
  forget_received: { args: { orgnr: string }; result: null };
  handover: { args: { submission: number }; result: HandoverView };
  history: { args: { ask: HistoryAsk }; result: HistoryView };
  identities: { args: Record<string, never>; result: IdentityView[] };
  identity_backup: { args: { name: string; passphrase: string; out: string }; result: null };
  identity_certificate: { args: { name: string; out: string }; result: null };
  identity_create: { args: { name: string; orgnr: string | null; passphrase: string; remember: boolean }; result: IdentityView };
  identity_forget: { args: { name: string }; result: IdentityView };
  identity_import: { args: { path: string; passphrase: string; keepWith: string | null; remember: boolean }; result: IdentityView };
  identity_path: { args: { name: string; extension: string }; result: string | null };
  identity_remembered: { args: { name: string }; result: boolean };
  identity_remove: { args: { name: string; written: string }; result: IdentityView[] };
  identity_standard: { args: { name: string }; result: IdentityView[] };
  inbox: { args: Record<string, never>; result: InboxView };
  keep_draft: { args: { place: string; words: string | null }; result: null };
  last_backup: { args: Record<string, never>; result: LastBackup };
  lay_out_document: { args: { submission: number; number: number }; result: string };
  list: { args: { submission: number }; result: ListView };
  look_at_backup: { args: { path: string; passphrase: string | null }; result: BackupView };
  mask: { args: { document: number; marks: MaskMark[]; description: string; keepOriginal: boolean; progress: Channel<Progress> }; result: DocumentView };
  mask_finds: { args: { document: number }; result: MaskFind[] };
  mask_word: { args: { document: number; word: string }; result: MaskFind[] };
  open_document: { args: { document: number }; result: null };
  open_draft_pdf: { args: { submission: number }; result: null };
  /** Opens the example company in a window of its own, by a start of this program with `--example`. */
  open_example: { args: Record<string, never>; result: null };
  open_mail_draft: { args: { submission: number }; result: null };
  /** Files that the program was started with, handed over once; those of later starts come as the event `opened`. */
  opened_with: { args: Record<string, never>; result: string[] };
  page: { args: { submission: number; page: string }; result: PageView };
  passphrase_strength: { args: { passphrase: string }; result: StrengthView };
  place: { args: { submission: number; placements: Placement[] }; result: null };
  plan: { args: { submission: number; date: string | null }; result: SubmissionView };
  preview_figures: { args: { orgnr: string; source: FigureSource; choice: FigureChoice }; result: FigurePreview };
  put_answer_back: { args: { submission: number; requirement: string; again: boolean }; result: Saved };
  question_answered: { args: { orgnr: string; question: number; date: string }; result: CertificationView };
  question_reopen: { args: { orgnr: string; question: number }; result: CertificationView };
  rebuild: { args: Record<string, never>; result: RebuiltView };
  receipt: { args: { submission: number }; result: Receipt | null };
  /** Opens a bundle, and remembers it when it is intact. */
  receive: { args: { path: string; progress: Channel<Progress> }; result: ReceivedView };
  /** Checks files, and what lies in folders, on every processor; a line each. */
  receive_many: { args: { paths: string[]; progress: Channel<Progress> }; result: ReceivedRow[] };
  register: { args: { orgnr: string; submission: number }; result: RegisterView };
  reminder_act: { args: { act: ReminderAct }; result: RemindersView };
  reminders: { args: Record<string, never>; result: RemindersView };
  remove_figures: { args: { orgnr: string; given: string }; result: FiguresView };
  rename_document: { args: { document: number; title: string }; result: null };
  renewed: { args: { orgnr: string; requirement: string; until: string }; result: null };
  replace_document: { args: { document: number; older: number | null }; result: DocumentView };
  restore: { args: { path: string; passphrase: string | null; progress: Channel<Progress> }; result: RestoredView };
  review: { args: { submission: number }; result: ReviewView };
  save_client_sheet: { args: { orgnr: string; choice: ClientChoice }; result: string | null };
  /** Asks for a folder, and saves there the documents with these numbers, or all with the application; `None` when
   * the user thought better of it. */
  save_received: { args: { path: string; numbers: number[] | null; progress: Channel<Progress> }; result: SavedOut | null };
  save_settings: { args: { settings: Settings }; result: null };
  sent: { args: { submission: number; date: string }; result: SubmissionView };
  sent_documents: { args: Record<string, never>; result: SentDocument[] };
  settings: { args: { page: Lang }; result: Settings };
  show_in_folder: { args: { path: string }; result: null };
  sign_warnings: { args: { submission: number; identity: string }; result: WarningView[] };
  standing: { args: Record<string, never>; result: StandingView };
  /** In the language of `page`, like `settings`: whichever of the two is answered first. */
  start: { args: { page: Lang }; result: StartView };
  submission_start: { args: { orgnr: string; kind: Kind; lang: Lang }; result: SubmissionView };
  take_figures: { args: { orgnr: string; source: FigureSource; choice: FigureChoice; replace: boolean; progress: Channel<Progress> }; result: TakenFigures };
  take_in: { args: { paths: string[]; progress: Channel<Progress> }; result: TakenIn[] };
  /** The bytes are the body; their name, and what they are attached to if anything, are headers, as the page
   * percent-encodes them. */
  take_in_bytes: { args: Record<string, never>; result: TakenIn };
  take_masking_back: { args: { copy: number; original: number }; result: null };
  take_register: { args: { orgnr: string; submission: number; ids: string[] }; result: RegisterView };
  tidy: { args: { answer: TidyAnswer; search: string; limit: number }; result: TidyView };
  trash: { args: { search: string; limit: number }; result: TrashView };
  undelete: { args: { document: number }; result: null };
  /** Shows everything so large, in percent. */
  zoom: { args: { percent: number }; result: null };
}
