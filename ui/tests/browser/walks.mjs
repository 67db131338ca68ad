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
<<<<<<< HEAD
  {
    name: "walk: search: from anywhere by keyboard to a requirement, a document and a screen, and back with Escape",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/s/1" });
      await tabTo(page, "only-left");
      await page.keyboard.press("Control+k");
      await focusIs(page, "search-field");
      const field = page.getByRole("combobox", { name: /Søk etter krav/ });
      assert.equal(await page.getByRole("option").first().getAttribute("aria-selected"), "true");
      await page.keyboard.press("Escape");
      await focusIs(page, "only-left");

      await page.keyboard.press("Control+k");
      // An older name, which stands in no title.
      await field.fill("restanseattest");
      await page.getByRole("option", { name: /^Skatteattest .*Krav/ }).waitFor();
      await page.getByRole("status").filter({ hasText: /treff/ }).waitFor();
      await page.keyboard.press("ArrowDown");
      assert.equal(await field.getAttribute("aria-activedescendant"), "search-option-1");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /^#\/s\/1\/p\/skatt\/at\//.test(window.location.hash));
      await page.waitForFunction(() => document.activeElement?.id.startsWith("r-skatt"));

      await page.keyboard.press("Control+k");
      await field.fill("avtale kari");
      await page.getByRole("option", { name: /Arbeidsavtale Kari .*Dokument/ }).click();
      await headingIs(page, /Arbeidsavtale Kari/);

      await page.getByRole("button", { name: "Søk" }).click();
      await field.fill("papirkorg");
      await page.getByRole("option", { name: /^Papirkurv/ }).waitFor();
      await page.keyboard.press("Enter");
      await headingIs(page, /^Papirkurv$/);
    },
  },
  {
    name: "walk: help: opened by its key and by the search, a command is copied, and the notices are read whole",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1" });
      await page.keyboard.press("F1");
      await headingIs(page, /^Hjelp$/);
      await page.keyboard.press("Control+k");
      await page.locator("#search-field").fill("kodeavtrykk");
      await page.getByRole("option", { name: /^Ord og uttrykk/ }).waitFor();
      await page.keyboard.press("Enter");
      await focusIs(page, "help-ord");
      await page.getByRole("link", { name: "Kontroller en søknadspakke uten Ringperm" }).click();
      await focusIs(page, "help-kontroll");
      await page.getByRole("button", { name: "Kopier: Kontroller filene" }).click();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "sha256sum -c SHA256SUMS");
      await page.getByText("Arbeid fra andre", { exact: true }).click();
      await page.getByRole("region", { name: "Arbeid fra andre" }).getByText(/^unicode-ident /).waitFor();
    },
  },
  {
    name: "walk: help-guide: found from help and by the search, and its links lead to its sections and out of it",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/hjelp" });
      await page.getByRole("link", { name: "Brukerveiledning" }).click();
      await headingIs(page, /^Brukerveiledning$/);
      await page.getByRole("link", { name: "Når nemnda spør" }).click();
      await focusIs(page, "når-nemnda-spør");
      await page.getByRole("link", { name: "Til innholdet", exact: true }).first().click();
      await focusIs(page, "innhold");
      await page.getByRole("link", { name: "beskrivelsen av søknadspakken" }).click();
      await focusIs(page, "help-kontroll");
      await page.keyboard.press("Control+k");
      await page.locator("#search-field").fill("brukerveiledning");
      await page.getByRole("option", { name: /^Brukerveiledning/ }).waitFor();
      await page.keyboard.press("Enter");
      await headingIs(page, /^Brukerveiledning$/);
      const drawn = () => [...document.querySelectorAll(".guide img")].every((one) => one.complete && one.naturalWidth > 0);
      await page.waitForFunction(drawn);
    },
  },
=======
>>>>>>> look
];
