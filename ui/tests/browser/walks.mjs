// Ways through the page, by keyboard where it matters.
import { VERIFY_WALKS } from "./verify.mjs";
import { AFTER_WALKS } from "./walks/after.mjs";
import { ANSWERS_WALKS } from "./walks/answers.mjs";
import { DOCUMENT_WALKS } from "./walks/document.mjs";
import { FIGURES_WALKS } from "./walks/figures.mjs";
import { FILES_WALKS } from "./walks/files.mjs";
import { SENDING_WALKS } from "./walks/sending.mjs";
import { WINDOW_WALKS } from "./walks/window.mjs";

export const WALKS = [
  ...ANSWERS_WALKS,
  ...FILES_WALKS,
  ...DOCUMENT_WALKS,
  ...SENDING_WALKS,
  ...AFTER_WALKS,
  ...FIGURES_WALKS,
  ...WINDOW_WALKS,
  ...VERIFY_WALKS,
];
