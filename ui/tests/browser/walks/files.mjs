// Files: taken in, placed, replaced, put away and deleted.
import assert from "node:assert/strict";
import { drop, focused, focusIs, headingIs, heard, paste, tabTo } from "../steps.mjs";

export const FILES_WALKS = [
  {
    name: "walk: three files dropped, confirmed in one go, the questions, the list",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await drop(page, 500, 300, ["Skatteattest Eksempel AS.pdf", "Arbeidsavtale mal.docx", "Arbeidsavtale Kari (signert).pdf"]);
      await headingIs(page, /Ikke plassert/);
      await page.getByText("ingen restanser funnet. Stemmer det?").waitFor();
      await page.getByText("Et helt fødselsnummer er synlig").waitFor();
      await page.locator("#inbox-confirm").click();
      await headingIs(page, /Noen spørsmål/);
      assert.equal(await page.locator("#begin-orgnr").inputValue(), "123\u00a0456\u00a0785");
      assert.equal(await page.locator("#begin-name").inputValue(), "Eksempel AS");
      await page.getByLabel("Vi ringer ut").check();
      await page.getByLabel("Forbrukere").check();
      await page.locator("#begin-employees").fill("12");
      await page.getByRole("button", { name: "Fortsett" }).click();
      await headingIs(page, /Første søknad/);
      await page.locator("[aria-describedby=status-arbeidsavtaler]").waitFor();
      await page.getByRole("link", { name: /^Skatt/ }).first().click();
      await page.getByText("Skatteattest Eksempel AS", { exact: true }).waitFor();
    },
  },
  {
    name: "walk: whoever places documents without having said where is led to the first of them",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/inbox" });
      const places = page.locator(".inbox-place select");
      for (const place of await places.all()) await place.selectOption("");
      await page.locator("#inbox-confirm", { hasText: "Plasser dokumentene" }).click();
      await page.locator(".errors:focus").waitFor();
      await page.locator(".errors a").click();
      assert.equal(await focused(page), await places.first().getAttribute("id"));
      await places.first().selectOption({ index: 1 });
      await page.locator(".errors").waitFor({ state: "detached" });
    },
  },
  {
    name: "walk: a batch of files is announced once when it is done, and once before if it takes a while; what saves itself is not",
    run: async (page, visit) => {
      const dropThree = () => drop(page, 500, 300, ["Skatteattest Eksempel AS.pdf", "Arbeidsavtale mal.docx", "Arbeidsavtale Kari (signert).pdf"]);
      await visit({ fake: "empty", at: "/inbox" });
      const quick = await heard(page);
      await dropThree();
      await page.locator("#inbox-confirm").waitFor();
      await page.getByRole("status").filter({ hasText: "3 filer er lagt inn." }).waitFor({ state: "attached" });
      assert.deepEqual(await quick(), ["3 filer er lagt inn."]);

      await visit({ fake: "empty", at: "/inbox" }, { slow: "100" });
      const slow = await heard(page);
      await dropThree();
      await page.locator(".progress").waitFor();
      await page.locator("#inbox-confirm").waitFor();
      await page.locator(".progress").waitFor({ state: "detached" });
      assert.deepEqual(await slow(), ["Legger inn filer", "3 filer er lagt inn."]);

      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      const saved = await heard(page);
      await page.locator("#f-kontaktperson-name").fill("Kari Nordmann");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret" }).waitFor();
      assert.deepEqual(await saved(), []);
    },
  },
  {
    name: "walk: pasted files are stopped between two, what was taken in stays, and the last shows no button",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/inbox" }, { slow: "500" });
      await paste(page, [["Skatteattest Eksempel AS.pdf", "application/pdf"], ["Arbeidsavtale mal.docx", "application/msword"], ["Arbeidsavtale Kari (signert).pdf", "application/pdf"]]);
      await page.locator(".progress", { hasText: "fil 1 av 3" }).getByRole("button", { name: "Avbryt" }).click();
      await page.getByRole("status").filter({ hasText: "Én fil er lagt inn." }).waitFor({ state: "attached" });
      await page.locator(".progress").waitFor({ state: "detached" });
      assert.equal(await page.getByText("Arbeidsavtale mal").count(), 0);
      await paste(page, [["Arbeidsavtale mal.docx", "application/msword"]]);
      await page.locator(".progress").waitFor();
      assert.equal(await page.locator(".progress button").count(), 0);
    },
  },
  {
    name: "walk: files dropped on a requirement are attached there, removed and brought back",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/arbeidsavtaler" });
      await page.locator("#attach-arbeidsavtale-eksempler").scrollIntoViewIfNeeded();
      const area = await page.locator("[data-drop='1/arbeidsavtale-eksempler']").boundingBox();
      await drop(page, area.x + 20, area.y + area.height / 2, ["Arbeidsavtale deltid.docx"]);
      await page.getByText("Arbeidsavtale deltid", { exact: true }).waitFor();
      const row = page.locator(".document", { hasText: "Arbeidsavtale deltid" });
      await row.getByRole("button", { name: "Fjern" }).click();
      await page.getByText("«Arbeidsavtale deltid» er fjernet").waitFor();
      assert.equal(await focused(page), "Angre");
      await page.keyboard.press("Enter");
      await page.locator(".document", { hasText: "Arbeidsavtale deltid" }).getByRole("button", { name: "Åpne" }).waitFor();
    },
  },
  {
    name: "walk: a removed document is found in the trash by keyboard, and put back where it was",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/skatt" });
      await page.locator(".document-actions button", { hasText: "Fjern" }).first().click();
      await page.locator(".document-removed").getByRole("link", { name: "Se papirkurven" }).focus();
      await page.keyboard.press("Enter");
      await headingIs(page, /Papirkurv/);
      await page.getByText("Lå under: Første søknad, Eksempel AS").waitFor();
      await page.getByText("Slettes for godt 22.12.2026.").waitFor();
      await tabTo(page, "trash-1-restore");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.textContent === "«Skatteattest Eksempel AS» ligger nå der det lå før.");
      await page.getByText("Papirkurven er tom.").waitFor();
      await page.goBack();
      await page.getByText("Skatteattest Eksempel AS", { exact: true }).waitFor();
    },
  },
  {
    name: "walk: a certificate takes the place of an older one, and gives it back",
    run: async (page, visit) => {
      await visit({ fake: "versions", at: "/s/1/p/skatt" });
      await page.getByRole("button", { name: "Bytt ut «Skatteattest 2025»" }).click();
      await page.getByText("Bytter ut «Skatteattest 2025» av 10.10.2025.").waitFor();
      const undo = await page.locator("[id^=undo-replace-]").getAttribute("id");
      await focusIs(page, undo);
      await page.keyboard.press("Enter");
      await page.getByText("Skatteattest 2025", { exact: true }).waitFor();
      await focusIs(page, "attach-skatteattest-gyldig");
    },
  },
  {
    name: "walk: what nothing needs any more goes one by one, or is kept for a year",
    run: async (page, visit) => {
      await visit({ fake: "tidy", at: "/" });
      await page.getByRole("link", { name: "Se hva som kan ryddes bort" }).click();
      await headingIs(page, /Hva kan ryddes bort/);
      const rows = page.locator(".tidy-row");
      const before = await rows.count();
      await rows.first().getByRole("button", { name: "Legg i papirkurven" }).click();
      await page.waitForFunction(() => /ligger i papirkurven/.test(document.activeElement?.textContent ?? ""));
      assert.equal(await rows.count(), before - 1);
      await page.locator("#tidy-keep").click();
      await page.getByText("Sist besvart 22.11.2026.").waitFor();
      assert.equal(await page.locator("#tidy-keep").count(), 0);
    },
  },
  {
    name: "walk: of a long list a part is shown, and more of it on request, with the focus on the first new row",
    run: async (page, visit) => {
      await visit({ fake: "much-trash", at: "/trash" });
      const rows = page.locator(".trash-row");
      await page.getByText("Viser 25 av 60 dokumenter.").waitFor();
      assert.equal(await rows.count(), 25);
      await page.locator("#trash-rows-more").focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelectorAll(".trash-row").length === 50);
      await page.waitForFunction(() => document.activeElement === document.querySelectorAll(".trash-row")[25]);
      await page.locator("#trash-rows-more").click();
      await page.waitForFunction(() => document.querySelectorAll(".trash-row").length === 60);
      await page.waitForFunction(() => document.activeElement === document.querySelectorAll(".trash-row")[50]);
      assert.equal(await page.locator("#trash-rows-more").count(), 0, "nothing more to show");
    },
  },
  {
    name: "walk: a long list is searched through to its end as one types, and shown as before without the words",
    run: async (page, visit) => {
      await visit({ fake: "much-trash", at: "/trash" });
      const rows = page.locator(".trash-row");
      await page.getByText("Viser 25 av 60 dokumenter.").waitFor();
      // The oldest is the last of the list.
      await page.locator("#trash-rows-search").fill("SKANN0001 annet");
      await page.getByText("Fant ett dokument.").waitFor();
      assert.equal(await rows.count(), 1);
      await focusIs(page, "trash-rows-search");
      await page.locator("#trash-rows-search").fill("skann");
      await page.getByText("Fant 60 dokumenter.").waitFor();
      await page.locator("#trash-rows-more").click();
      await page.getByText("Viser 50 av 60 dokumenter.").waitFor();
      await page.locator("#trash-rows-search").fill("finnes ikke");
      await page.getByText("Fant ingenting. Prøv færre ord.").waitFor();
      assert.equal(await rows.count(), 0);
      await page.locator("#trash-rows-search").fill("");
      await page.getByText("Viser 25 av 60 dokumenter.").waitFor();

      await visit({ fake: "trash", at: "/trash" });
      await rows.first().waitFor();
      assert.equal(await page.locator("#trash-rows-search").count(), 0, "a short list needs no search");
    },
  },
  {
    name: "walk: a document is deleted for good only after its title has been written",
    run: async (page, visit) => {
      await visit({ fake: "trash", at: "/trash" });
      const rows = page.locator(".trash-row");
      assert.equal(await rows.count(), 3);
      const sent = rows.filter({ hasText: "Skatteattest" });
      await sent.getByText("Innsendingen er sendt, så dokumentet kan ikke legges tilbake der.").waitFor();
      assert.equal(await sent.getByRole("button", { name: "Legg tilbake" }).count(), 0);
      const ask = sent.getByRole("button", { name: "Slett for godt …" });
      const id = await ask.getAttribute("id");
      await tabTo(page, id);
      await page.keyboard.press("Enter");
      await focusIs(page, `${id}-written`);
      await page.keyboard.press("Escape");
      await focusIs(page, id);
      await page.keyboard.press("Enter");
      await focusIs(page, `${id}-written`);
      await page.keyboard.type("noe annet");
      await page.keyboard.press("Enter");
      await sent.getByText("Skriv «Skatteattest Eksempel AS» for å bekrefte. Ingenting er slettet.").waitFor();
      await focusIs(page, `${id}-written`);
      assert.equal(await page.locator(`#${id}-written`).getAttribute("aria-invalid"), "true");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("skatteattest eksempel as");
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red while typing");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.textContent === "«Skatteattest Eksempel AS» er slettet for godt.");
      await page.waitForFunction(() => document.querySelectorAll(".trash-row").length === 2);
    },
  },
  {
    name: "walk: a submission is deleted for good, its approval stays, and without its last company the start is as on the first day",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/settings" });
      await page.getByText("Slett en innsending eller en virksomhet").click();
      await tabTo(page, "submission-1-delete");
      await page.keyboard.press("Enter");
      await focusIs(page, "submission-1-delete-written");
      await page.getByText("godkjenningen og fristene som følger av den").waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("Skriv «Eksempel AS» for å bekrefte. Ingenting er slettet.").waitFor();
      await page.keyboard.type("Eksempel AS");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.textContent === "Innsendingen «Første søknad» er slettet for godt.");
      assert.equal(await page.locator("#submission-1-delete").count(), 0);
      await page.getByRole("link", { name: "Frister", exact: true }).click();
      await page.getByText("Godkjenningen gjelder til og med").waitFor();
      await page.goBack();
      await page.getByText("Slett en innsending eller en virksomhet").click();
      await page.locator("#company-123456785-delete").click();
      await focusIs(page, "company-123456785-delete-written");
      await page.keyboard.type("Eksempel AS");
      await page.locator("#company-123456785-delete-yes").click();
      await headingIs(page, /Slipp filene her/);
    },
  },
  {
    name: "walk: a pasted picture lies among what is not placed, named by when it was pasted; text is left alone",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await paste(page, [["image.png", "image/png"]], "A1\tB1");
      assert.equal(await page.evaluate(() => window.location.hash), "#/", "cells copied with a picture of themselves are text");
      await paste(page, [["image.png", "image/png"]]);
      await headingIs(page, /Ikke plassert/);
      await page.getByRole("heading", { name: /^Innlimt bilde \d{4}-\d\d-\d\d \d\d\.\d\d\.png$/ }).waitFor();
      await paste(page, [["Skatteattest Eksempel AS.pdf", "application/pdf"]]);
      await page.getByText("ingen restanser funnet. Stemmer det?").waitFor();
      await page.locator("[role=status]", { hasText: "Én fil er lagt inn." }).waitFor({ state: "attached" });
    },
  },
  {
    name: "walk: a picture that the paste does not show is fetched from the clipboard",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/skatt" });
      await page.evaluate(async () => {
        const canvas = Object.assign(document.createElement("canvas"), { width: 8, height: 8 });
        const picture = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      });
      await page.locator("#attach-skatteattest-gyldig").focus();
      await paste(page, []);
      const area = page.locator("#section-skatteattest-gyldig .requirement-documents");
      await area.getByText(/^Innlimt bilde \d{4}-\d\d-\d\d \d\d\.\d\d$/).waitFor();
    },
  },
  {
    name: "walk: files are pasted to the requirement that has the focus, and nowhere without one",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/skatt" });
      const area = page.locator("#section-skatteattest-gyldig .requirement-documents");
      const before = await page.locator(".documents > .document").count();
      await page.locator("h1").focus();
      await paste(page, [["Brev.pdf", "application/pdf"]]);
      await area.getByRole("heading", { name: "Dokumenter" }).click();
      await paste(page, [["Vedlegg om skatt.pdf", "application/pdf"]]);
      await area.getByText("Vedlegg om skatt", { exact: true }).waitFor();
      assert.equal(await page.locator(".documents > .document").count(), before + 1);
      await area.getByRole("button", { name: "Endre navn" }).last().click();
      await paste(page, [["image.png", "image/png"]], "Et navn");
      assert.equal(await page.locator(".documents > .document").count(), before + 1, "text goes into the field");
      await page.getByRole("link", { name: "Ikke plassert" }).click();
      await page.getByText("Akkurat nå er det tomt.").waitFor();
    },
  },
];
