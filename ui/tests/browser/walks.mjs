// Ways through the page, by keyboard where it matters.
import assert from "node:assert/strict";
import { drop, focused, focusIs, heading, headingIs, tabTo } from "./steps.mjs";
import { DOCUMENT_WALKS } from "./walks-document.mjs";
import { VERIFY_WALKS } from "./verify.mjs";

/** What the clipboard holds, pasted where the focus is: files by name and type, and text. */
const paste = (page, files, text = "") =>
  page.evaluate(
    ([files, text]) => {
      const clipboardData = new DataTransfer();
      for (const [name, type] of files) clipboardData.items.add(new File(["x"], name, { type }));
      if (text) clipboardData.setData("text/plain", text);
      (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    [files, text],
  );

export const WALKS = [
  {
    name: "walk: by keyboard from the start to a saved answer",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "Hopp til innholdet");
      await tabTo(page, "Begynn med organisasjonsnummeret");
      await page.keyboard.press("Enter");
      await headingIs(page, /Fire spørsmål/);
      await tabTo(page, "begin-orgnr");
      await page.keyboard.type("123 456 785");
      await tabTo(page, "begin-name");
      await page.keyboard.type("Eksempel AS");
      await tabTo(page, "begin-outbound");
      await page.keyboard.press("Space");
      await tabTo(page, "begin-b2c");
      await page.keyboard.press("Space");
      await tabTo(page, "begin-employees");
      await page.keyboard.type("12");
      await page.keyboard.press("Enter");
      await headingIs(page, /Første søknad/);
      await tabTo(page, "Kontakt og signatur");
      await page.keyboard.press("Enter");
      await headingIs(page, /Kontakt og signatur/);
      await tabTo(page, "f-kontaktperson-name");
      await page.keyboard.type("Kari Nordmann");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret 14.05" }).waitFor();
      assert.equal(await focused(page), "f-kontaktperson-name", "saving moves nothing");
    },
  },
  {
    name: "walk: three files dropped, confirmed in one go, four questions, the list",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await drop(page, 500, 300, ["Skatteattest Eksempel AS.pdf", "Arbeidsavtale mal.docx", "Arbeidsavtale Kari (signert).pdf"]);
      await headingIs(page, /Ikke plassert/);
      await page.getByText("ingen restanser funnet. Stemmer det?").waitFor();
      await page.getByText("Et helt fødselsnummer er synlig").waitFor();
      await page.locator("#inbox-confirm").click();
      await headingIs(page, /Fire spørsmål/);
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
    name: "walk: a wrong number is said in a summary that leads to the field",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/begin" });
      await page.getByLabel("Organisasjonsnummer").fill("974760674");
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red while typing");
      await page.locator("#begin-name").fill("Eksempel AS");
      await page.getByLabel("Vi ringer ut").check();
      await page.getByLabel("Bedrifter").check();
      await page.locator("#begin-employees").fill("3");
      await page.getByRole("button", { name: "Fortsett" }).click();
      await page.locator(".errors").waitFor();
      await page.waitForFunction(() => document.activeElement?.classList.contains("errors"));
      assert.match(await page.title(), /^Feil: /);
      await page.locator(".errors a").first().click();
      assert.equal(await focused(page), "begin-orgnr");
    },
  },
  {
    name: "walk: what was typed survives a switch of language, and leaving the page saves it",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" }, { slow: "200" });
      await page.locator("#f-kontaktperson-phone").fill("400 00 000");
      await page.locator(".settings-button").click();
      await page.getByLabel("Nynorsk").check();
      await page.waitForFunction(() => document.documentElement.lang === "nn");
      await page.getByText("Svara blir lagra medan de skriv.").waitFor();
      assert.equal(await page.locator("#f-kontaktperson-phone").inputValue(), "400 00 000");
      await page.keyboard.press("Escape");
      await page.locator("#f-kontaktperson-email").fill("kari@eksempel.example");
      await page.getByRole("link", { name: "Tilbake til lista" }).first().click();
      await headingIs(page, /Første søknad/);
      await page.goBack();
      await page.locator("#f-kontaktperson-email").waitFor();
      assert.equal(await page.locator("#f-kontaktperson-email").inputValue(), "kari@eksempel.example");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagra" }).waitFor();
    },
  },
  {
    name: "walk: a save that fails stays as a notice, and nothing typed is lost",
    run: async (page, visit) => {
      await visit({ fake: "started", fail: "answer", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-email").fill("kari@eksempel.example");
      await page.getByRole("alert").getByText("er ikke lagret").waitFor();
      await page.getByText("Ikke lagret", { exact: true }).waitFor();
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await headingIs(page, /Første søknad/);
      await page.getByRole("alert").getByText("er ikke lagret").waitFor();
      await page.goBack();
      await page.locator("#f-kontaktperson-email").waitFor();
      assert.equal(await page.locator("#f-kontaktperson-email").inputValue(), "kari@eksempel.example");
    },
  },
  {
    name: "walk: an answer changed elsewhere lets the user choose",
    run: async (page, visit) => {
      await visit({ fake: "started", fail: "stale", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-role").fill("Styreleder");
      await page.getByRole("button", { name: "Bruk det som er lagret" }).click();
      await page.waitForFunction(() => document.querySelector("#f-kontaktperson-role")?.value === "Daglig leder");
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
    name: "walk: red only after the review was asked for, and straight back to it",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/review" });
      assert.equal(await page.locator(".review-summary").count(), 0);
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await page.waitForFunction(() => document.activeElement?.classList.contains("review-summary"));
      await page.locator(".review-summary a").first().click();
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.locator(".review-summary").waitFor();
      assert.equal(await heading(page), "Gjennomgang");
    },
  },
  {
    name: "walk: the review leads to the very field, which says what is wrong until it is filled",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red before ready to send");
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Gå til gjennomgang" }).click();
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await page.locator(".review-summary").getByRole("link", { name: "Kontaktperson" }).click();
      const email = page.locator("#f-kontaktperson-email[aria-invalid=true]");
      await email.waitFor();
      await focusIs(page, "f-kontaktperson-email");
      const said = await email.evaluate((field) =>
        (field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
      );
      assert.match(said, /«E-post» er ikke fylt ut/);
      await page.keyboard.type("kari@eksempel.example");
      await page.locator("#f-kontaktperson-phone[aria-invalid=true]").waitFor();
      assert.equal(await page.locator("#f-kontaktperson-email[aria-invalid=true]").count(), 0);
      assert.equal(await focused(page), "f-kontaktperson-email", "saving moves nothing");
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.locator(".review-summary").getByRole("link", { name: "Hvem som fører regnskapet" }).click();
      const first = page.locator("#f-regnskapsforer-oppgitt-who[aria-invalid=true]");
      await first.waitFor();
      await focusIs(page, "f-regnskapsforer-oppgitt-who");
      assert.match(await first.evaluate((radio) => document.getElementById(radio.getAttribute("aria-describedby"))?.textContent), /ikke fylt ut/);
    },
  },
  {
    name: "walk: a personal number that was typed is to be put right before signing, in an answer and in a title",
    run: async (page, visit) => {
      await visit({ fake: "ready", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-name").fill("Kari Nordmann 01010112345");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret" }).waitFor();
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Gå til gjennomgang" }).click();
      await page.getByRole("heading", { name: "Fødselsnumre i det dere har skrevet" }).waitFor();
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await page.locator(".review-summary").getByRole("link", { name: /et helt fødselsnummer/i }).click();
      await page.locator("#f-kontaktperson-name[aria-invalid=true]").waitFor();
      await focusIs(page, "f-kontaktperson-name");
      await page.locator("#f-kontaktperson-name").fill("Kari Nordmann");
      await page.locator("#f-kontaktperson-name:not([aria-invalid])").waitFor();
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.getByText("Alt er avklart").waitFor();
      await page.locator(".review-change a[href*=skatteattest-gyldig]").click();
      await page.getByRole("button", { name: "Endre navn" }).click();
      await page.getByLabel("Navn i søknadspakken").fill("Attest 01010112345");
      await page.getByRole("button", { name: "Lagre" }).click();
      await page.locator("#section-skatteattest-gyldig .ds-validation-message", { hasText: "skatteattest.pdf" }).waitFor();
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.locator(".review-summary").getByRole("link", { name: /skatteattest.pdf/ }).click();
      await focusIs(page, "r-skatteattest-gyldig");
      await page.getByRole("button", { name: "Endre navn" }).click();
      await page.getByLabel("Navn i søknadspakken").fill("Skatteattest");
      await page.getByRole("button", { name: "Lagre" }).click();
      await page.locator("#section-skatteattest-gyldig .ds-validation-message").waitFor({ state: "detached" });
    },
  },
  {
    name: "walk: mere facts are asked at once, and an explanation is one press away",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      assert.equal(await page.getByText("Er dette på plass?").count(), 0);
      await tabTo(page, "state-kontaktperson-not-yet");
      await page.keyboard.press("Enter");
      await focusIs(page, "f-kontaktperson-explanation");
      await page.keyboard.type("Vi ansetter en leder i januar.");
      await tabTo(page, "f-kontaktperson-by");
      await page.keyboard.type("31.01.2027");
      await page.locator("#section-kontaktperson").getByText("Ikke på plass ennå").waitFor();
      await tabTo(page, "state-kontaktperson-in-place");
      await page.keyboard.press("Enter");
      await focusIs(page, "f-kontaktperson-name");
      assert.equal(await page.locator("#f-kontaktperson-name").inputValue(), "Kari Nordmann", "what was typed is kept");
    },
  },
  {
    name: "walk: sign, receipt, sent, approved, three deadlines",
    run: async (page, visit) => {
      await visit({ fake: "ready", at: "/s/1/review" });
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await headingIs(page, /Signer/);
      await page.locator("#sign-passphrase").fill("feil passord her");
      await page.locator("#sign-path").click();
      await page.getByText("/home/kari/Dokumenter/Søknad").waitFor();
      await page.locator("#sign-submit").click();
      await page.locator(".errors").waitFor();
      assert.equal(await page.locator("#sign-passphrase").inputValue(), "");
      await page.locator("#sign-passphrase").fill("rett hest batteri stift");
      await page.locator("#sign-submit").click();
      await headingIs(page, /Søknadspakken er laget/);
      await page.locator("#sent-date").fill("22.11.2026");
      await page.getByRole("button", { name: "Lagre at den er sendt" }).click();
      await page.getByText("Sendt 22.11.2026.").waitFor();
      await page.locator("#approved-date").fill("15.12.2026");
      await page.getByRole("button", { name: "Lagre godkjenningen" }).click();
      await page.getByText("Send ny søknad").waitFor();
      assert.equal(await page.locator(".deadlines > li").count(), 3);
      await focusIs(page, "approved-mend");
      await page.keyboard.press("Enter");
      await focusIs(page, "approved-date");
      assert.equal(await page.locator("#approved-date").inputValue(), "15.12.2026", "the recorded day is what is corrected");
      await page.locator("#approved-letter").click();
      await page.getByRole("button", { name: "Lagre godkjenningen" }).click();
      await page.getByText("Brevet fra nemnda: Brev fra nemnda.pdf").waitFor();
      await focusIs(page, "approved-mend");
    },
  },
  {
    name: "walk: a passphrase is remembered only when ticked, signs without typing, and is forgotten again",
    run: async (page, visit) => {
      await visit({ fake: "ready", at: "/s/1/sign" });
      await page.locator("#sign-passphrase").fill("rett hest batteri stift");
      assert.equal(await page.locator("#sign-remember").isChecked(), false);
      await page.locator("#sign-remember").check();
      await page.locator("#sign-path").click();
      await page.locator("#sign-submit").click();
      await headingIs(page, /Søknadspakken er laget/);
      await visit({ fake: "remembered", at: "/s/1/sign" });
      await page.locator("#sign-remembered").waitFor();
      assert.equal(await page.locator("#sign-passphrase").count(), 0);
      await page.locator("#sign-path").click();
      await page.locator("#sign-submit").click();
      await headingIs(page, /Søknadspakken er laget/);
      await visit({ fake: "remembered", at: "/s/1/sign" });
      await page.locator("#sign-forget").click();
      await focusIs(page, "sign-passphrase");
    },
  },
  {
    name: "walk: a remembered passphrase that does not do, or no key store, leaves the way by typing",
    run: async (page, visit) => {
      await visit({ fake: "remembered-wrong", at: "/s/1/sign" });
      await page.locator("#sign-path").click();
      await page.locator("#sign-remembered").waitFor();
      await page.locator("#sign-submit").click();
      await page.locator(".errors", { hasText: "Det er nå glemt" }).waitFor();
      await page.locator("#sign-passphrase").fill("rett hest batteri stift");
      await page.locator("#sign-submit").click();
      await headingIs(page, /Søknadspakken er laget/);
      await visit({ fake: "no-key-store", at: "/s/1/sign" });
      await page.locator("#sign-passphrase").fill("rett hest batteri stift");
      await page.locator("#sign-remember").check();
      await page.locator("#sign-path").click();
      await page.locator("#sign-submit").click();
      await headingIs(page, /Søknadspakken er laget/);
      await page.getByText("passordet er ikke husket").waitFor();
      await visit({ fake: "no-key-store", at: "/settings" });
      await page.locator("#key-new").click();
      await page.locator("#identity-name").fill("Ola Nordmann");
      await page.locator("#identity-passphrase").fill("rett hest batteri stift");
      await page.locator("#identity-again").fill("rett hest batteri stift");
      await page.locator("#key-new-remember").check();
      await page.locator("#key-new-submit").click();
      await page.getByText("Nøkkelen til Ola Nordmann er lagret").waitFor();
    },
  },
  {
    name: "walk: the history is found by menu and search, narrowed as one types, and leads on",
    run: async (page, visit) => {
      await visit({ fake: "exported", at: "/" });
      await page.getByRole("button", { name: "Innstillinger" }).click();
      await page.locator("#menu-history").click();
      await headingIs(page, /Historikk/);
      await page.locator(".history-line").first().waitFor();
      const all = await page.locator(".history-line").count();
      await page.locator("#history-search").fill("pakken SIGNERT");
      await page.waitForFunction((all) => document.querySelectorAll(".history-line").length < all, all);
      assert.equal(await page.locator(".history-line").count(), 1);
      await page.locator("#history-search").fill("finnes ikke her");
      await page.getByText("Fant ingenting.").waitFor();
      await page.locator("#history-search").fill("signert");
      await page.locator(".history-line a").click();
      await headingIs(page, /Søknadspakken er laget/);
      await page.keyboard.press("Control+k");
      await page.locator("#search-field").fill("historikk");
      await page.locator("#search-option-0").click();
      await headingIs(page, /Historikk/);
    },
  },
  {
    name: "walk: the sheet for a client is found on the start and by search",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/" });
      await page.getByRole("link", { name: "Lag et ark til oppdragsgiveren" }).click();
      await headingIs(page, /Til oppdragsgiver/);
      await page.keyboard.press("Control+k");
      await page.locator("#search-field").fill("anbud");
      await page.locator("#search-option-0").click();
      await headingIs(page, /Til oppdragsgiver/);
    },
  },
  {
    name: "walk: a question of the board is recorded by keyboard, answered, and removed after a question",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/deadlines" });
      await page.locator("[data-testid=standing]", { hasText: "Godkjent" }).waitFor();
      await tabTo(page, "board-123456785");
      await page.keyboard.press("Enter");
      await focusIs(page, "board-123456785-asked");
      await page.keyboard.press("Space");
      await tabTo(page, "board-123456785-date");
      await page.keyboard.type("3.5.2027");
      await tabTo(page, "board-123456785-deadline");
      await page.keyboard.type("snart");
      await tabTo(page, "board-123456785-text");
      await page.keyboard.type("Hvor mange klager fikk dere?");
      await page.locator("#board-123456785-letter").click();
      await page.locator("#board-123456785-letter-chosen", { hasText: "Brev fra nemnda.pdf" }).waitFor();
      await page.getByRole("button", { name: "Lagre i historikken" }).click();
      await focusIs(page, "board-123456785-deadline");
      assert.equal(await page.locator("#board-123456785-date[aria-invalid=true]").count(), 0, "only the wrong day is wrong");
      await page.locator("#board-123456785-deadline").fill("24.5.2027");
      await page.keyboard.press("Enter");
      await focusIs(page, "board-123456785");
      await page.locator(".question", { hasText: "Hvor mange klager fikk dere?" }).waitFor();
      await page.locator(".deadlines [data-kind=reply]", { hasText: "Svar senest:" }).waitFor();
      await page.locator(".event[data-what=asked]", { hasText: "24.05.2027" }).waitFor();

      await page.getByRole("button", { name: "Marker som besvart" }).click();
      await page.locator(":focus[id$=-date]").fill("20.5.2027");
      await page.keyboard.press("Enter");
      await focusIs(page, "standing-123456785");
      await page.locator(".event[data-what=answered]").waitFor();
      await page.waitForFunction(() => !document.querySelector(".question, .deadlines [data-kind=reply]"));

      const remove = page.locator(".event:not([data-what=approved])").getByRole("button", { name: "Fjern" });
      assert.equal(await remove.count(), 1, "an act and its answer go together");
      await remove.click();
      await page.locator(".asks-first button:focus", { hasText: "Ja, fjern det" }).waitFor();
      await page.getByRole("button", { name: "Avbryt" }).click();
      await page.locator("button:focus", { hasText: "Fjern" }).waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".asks-first button:focus").waitFor();
      await page.keyboard.press("Enter");
      await focusIs(page, "history-123456785");
      await page.waitForFunction(() => document.querySelectorAll(".event").length === 2);
    },
  },
  {
    name: "walk: an answered question is opened again, and an approval goes with its deadlines, by keyboard",
    run: async (page, visit) => {
      await visit({ fake: "board", at: "/deadlines" });
      await page.locator("#event-101-reopen").focus();
      await page.keyboard.press("Enter");
      await focusIs(page, "standing-123456785");
      await page.locator(".question", { hasText: "Nemnda ber om en ny skatteattest." }).waitFor();
      assert.equal(await page.locator(".event[data-what=answered]").count(), 0);

      await tabTo(page, "approval-201-remove");
      await page.keyboard.press("Enter");
      await focusIs(page, "approval-201-remove-yes");
      await page.getByText("fristene som følger av den, blir også borte").waitFor();
      await page.keyboard.press("Enter");
      await focusIs(page, "history-123456785");
      await page.waitForFunction(() => !document.querySelector(".deadlines [data-kind^=year], .event[data-what=approved]"));
      await page.locator("#before-123456785").waitFor();
    },
  },
  {
    name: "walk: whoever is approved already comes from the empty start to the three deadlines, by keyboard",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await tabTo(page, "Registrer godkjenningen dere har");
      await page.keyboard.press("Enter");
      await headingIs(page, /Fire spørsmål/);
      assert.equal(await page.locator("#begin-lang-nb").count(), 0, "no application is begun");
      await page.locator("#begin-orgnr").fill("123 456 785");
      await page.locator("#begin-name").fill("Eksempel AS");
      await page.locator("#begin-outbound").check();
      await page.locator("#begin-b2c").check();
      await page.locator("#begin-employees").fill("12");
      await page.keyboard.press("Enter");
      await page.locator("h1", { hasText: "Frister og godkjenning" }).waitFor();
      await focusIs(page, "before-123456785-date");
      await page.keyboard.type("i fjor");
      await page.keyboard.press("Enter");
      await page.locator("#before-123456785-date[aria-invalid=true]").waitFor();
      await page.locator("#before-123456785-date").fill("15.12.2025");
      await page.locator("#before-123456785-letter").click();
      await page.locator("#before-123456785-letter-chosen", { hasText: "Brev fra nemnda.pdf" }).waitFor();
      await page.getByRole("button", { name: "Lagre godkjenningen" }).click();
      await focusIs(page, "standing-123456785");
      assert.equal(await page.locator(".deadlines > li").count(), 3);
      await page.locator(".event[data-what=approved]").getByRole("button", { name: "Åpne brevet" }).waitFor();
      await page.getByRole("link", { name: "Start" }).click();
      await page.getByRole("button", { name: "Begynn på videreføring etter år 1" }).waitFor();
      assert.equal(await page.getByText("Er dere allerede godkjent?").count(), 0);
      await page.getByRole("link", { name: "Legg til enda en virksomhet" }).click();
      await headingIs(page, /Fire spørsmål/);
      assert.equal(await page.locator("#begin-orgnr").inputValue(), "", "another company is another");
    },
  },
  {
    name: "walk: an approval from before is one click from the start, and may be recorded beside another",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/" });
      await page.getByRole("link", { name: "Registrer godkjenningen dere har" }).click();
      await focusIs(page, "before-123456785-date");
      await page.getByRole("button", { name: "Avbryt" }).click();
      await focusIs(page, "before-123456785");

      await visit({ fake: "approved", at: "/deadlines" });
      await page.locator("#board-123456785").click();
      await page.locator("#board-123456785-approved").check();
      assert.equal(await page.locator("#board-123456785-deadline, #board-123456785-text").count(), 0);
      await page.locator("#board-123456785-date").fill("10.12.2023");
      await page.keyboard.press("Enter");
      await focusIs(page, "board-123456785");
      await page.locator(".event[data-what=approved]", { hasText: "10.12.2023" }).waitFor();
    },
  },
  {
    name: "walk: backup made with a passphrase, opened again, and put back after what would be lost was shown",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/backup" });
      await page.locator("#backup-encrypt").check();
      await page.locator("#backup-words").fill("fire ord på en lapp");
      await page.locator("#backup-again").fill("fire ord på en lap");
      await page.locator("#backup-make").click();
      await page.locator(".errors a").click();
      await focusIs(page, "backup-again");
      await page.locator("#backup-again").fill("fire ord på en lapp");
      await page.locator("#backup-make").click();
      await page.locator("#backup-show").waitFor();
      await page.locator("#backup-choose").click();
      await page.locator("#backup-open").fill("feil");
      await page.locator("#backup-open-submit").click();
      await page.locator("#backup-open[aria-invalid=true]").waitFor();
      await page.locator("#backup-open").fill("fire ord på en lapp");
      await page.locator("#backup-open-submit").click();
      await focusIs(page, "backup-holds");
      await page.locator("#backup-restore").click();
      await page.getByText("store.erstattet").waitFor();
    },
  },
  {
    name: "walk: settings from the menu: a wrong address is said, a right one kept, the colours turn, and the way to the amounts",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/" });
      await page.locator(".settings-button").click();
      await page.locator("#menu-settings").click();
      await headingIs(page, /Innstillinger/);
      await page.locator(".settings-menu").waitFor({ state: "hidden" });
      await tabTo(page, "settings-register");
      await page.keyboard.type("register.example");
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red while typing");
      await page.keyboard.press("Enter");
      await page.locator("#settings-register[aria-invalid=true]").waitFor();
      await focusIs(page, "settings-register");
      await page.locator("#settings-register").fill("https://register.example/api");
      await page.keyboard.press("Enter");
      await page.locator("form").getByText("Adressen er lagret.").waitFor();
      await page.locator("#settings-theme-dark").check();
      await page.waitForFunction(() => document.documentElement.dataset.colorScheme === "dark");
      assert.equal(await page.locator("#settings-register").inputValue(), "https://register.example/api");
      await page.getByRole("link", { name: "Se og endre beløpene" }).click();
      await focusIs(page, "fees-123456785");
      await page.goBack();
      await page.locator("#settings-register").waitFor();
      assert.equal(await page.locator("#settings-register").inputValue(), "https://register.example/api");
      await page.locator("#settings-lang-en").check();
      await page.waitForFunction(() => document.documentElement.lang === "en");
    },
  },
  {
    name: "walk: from a question of the board to the answer, and back to the same answer",
    run: async (page, visit) => {
      await visit({ fake: "board", at: "/deadlines" });
      await page.getByRole("button", { name: "Svar nemnda" }).click();
      await headingIs(page, /[Ss]var/);
      await page.getByRole("link", { name: "Frister" }).click();
      await headingIs(page, /Frister og godkjenning/);
      const first = await page.getByRole("link", { name: "Fortsett med svaret" }).getAttribute("href");
      assert.match(first, /\/s\/2$/);
    },
  },
  {
    name: "walk: from the receipt to the fee, which is paid, and an amount is put right",
    run: async (page, visit) => {
      await visit({ fake: "sent", at: "/s/1/receipt" });
      await page.getByRole("link", { name: "Skriv inn betalingen" }).click();
      await page.locator("h1", { hasText: "Frister og godkjenning" }).waitFor();
      await focusIs(page, "pay-1");
      await page.locator(".deadlines [data-kind=fee]", { hasText: "Ikke registrert som betalt" }).waitFor();
      await page.keyboard.press("Enter");
      await focusIs(page, "pay-1-date");
      await page.keyboard.type("i dag");
      await page.keyboard.press("Enter");
      await page.locator("#pay-1-date[aria-invalid=true]").waitFor();
      await page.locator("#pay-1-date").fill("23.11.2026");
      await page.locator("#pay-1-file").click();
      await page.keyboard.press("Shift+Tab");
      await page.getByRole("button", { name: "Lagre betalingen" }).click();
      await focusIs(page, "fees-123456785");
      await page.getByText("Ingen gebyrer venter på betaling.").waitFor();
      assert.equal(await page.locator(".deadlines [data-kind=fee]").count(), 0);

      await page.locator("#fee-123456785-first-edit").click();
      await focusIs(page, "fee-123456785-first-member");
      assert.equal(await page.locator("#fee-123456785-first-other").inputValue(), "15\u00a0000");
      await page.locator("#fee-123456785-first-other").fill("dyrt");
      await page.keyboard.press("Enter");
      await focusIs(page, "fee-123456785-first-other");
      await page.locator("#fee-123456785-first-other").fill("17.500 kr");
      await page.keyboard.press("Enter");
      await focusIs(page, "fee-123456785-first-edit");
      await page.locator(".price", { hasText: "17\u00a0500 kroner for andre" }).getByText("Endret av dere.").waitFor();
      await page.keyboard.press("Enter");
      await page.locator("#fee-123456785-first-member").fill("");
      await page.keyboard.press("Enter");
      await focusIs(page, "fee-123456785-first-edit");
      await page.locator(".price").first().getByText("Ringperm kjenner ikke beløpet.").waitFor();
      await page.keyboard.press("Enter");
      assert.equal(await page.locator("#fee-123456785-first-member").inputValue(), "", "an emptied amount is unknown");
      assert.equal(await page.locator("#fee-123456785-first-other").inputValue(), "17\u00a0500", "the other amount stays");

      await page.locator(".paid", { hasText: "Betalt 23.11.2026." }).getByRole("button", { name: "Åpne kvitteringen" }).waitFor();
      await page.locator("#pay-1-remove").click();
      await focusIs(page, "pay-1-remove-yes");
      await page.keyboard.press("Enter");
      await focusIs(page, "fees-123456785");
      await page.locator("#pay-1").waitFor();
      assert.equal(await page.locator(".paid").count(), 0);
      await page.locator(".deadlines [data-kind=fee]").waitFor();
    },
  },
  {
    name: "walk: a new key needs the same passphrase twice, and a long one",
    run: async (page, visit) => {
      await visit({ fake: "explained", at: "/s/1/sign" });
      await page.locator("#identity-name").fill("Kari Nordmann");
      await page.locator("#identity-passphrase").fill("kort");
      await page.locator("#identity-again").fill("kart");
      await page.getByRole("button", { name: "Lag signeringsnøkkel" }).click();
      await page.locator(".errors", { hasText: "ikke like" }).waitFor();
      await page.locator("#identity-again").fill("kort");
      await page.getByRole("button", { name: "Lag signeringsnøkkel" }).click();
      await page.locator(".errors", { hasText: "12" }).waitFor();
      await page.locator("#identity-passphrase").fill("rett hest batteri stift");
      await page.locator("#identity-again").fill("rett hest batteri stift");
      await page.getByRole("button", { name: "Lag signeringsnøkkel" }).click();
      await page.locator("#sign-passphrase").waitFor();
    },
  },
  {
    name: "walk: what is due stands first, and any other submission is one fold away",
    run: async (page, visit) => {
      await visit({ fake: "due", at: "/" });
      await page.getByText("Send senest tirsdag 15. desember 2026 (om 23 dager).").waitFor();
      assert.equal(await page.locator("#begin-reply-123456785").isVisible(), false);
      await tabTo(page, "begin-year-1-123456785");
      await page.keyboard.press("Enter");
      await headingIs(page, /Videreføring etter år 1/);
      await page.locator("#status-endringer").waitFor();
      await page.getByRole("link", { name: "Start", exact: true }).click();
      await page.getByRole("link", { name: "Fortsett med videreføring etter år 1" }).waitFor();
      await page.getByText("Andre innsendinger", { exact: true }).click();
      assert.equal(await page.locator("#begin-year-1-123456785").count(), 0, "what is under way is not begun again");
      await page.locator("#begin-reply-123456785").click();
      await headingIs(page, /Svar til nemnda/);
    },
  },
  {
    name: "walk: an answer from last time is confirmed, or changed, and the rest in one press",
    run: async (page, visit) => {
      await visit({ fake: "renewal", at: "/s/3/p/virksomheten" });
      await tabTo(page, "confirm-selskap-registrert");
      await page.keyboard.press("Enter");
      await page.getByText("Bekreftet. Fra 20.11.2025.").waitFor();
      await focusIs(page, "carried-selskap-registrert");
      await page.locator("[role=status]", { hasText: "Svaret er bekreftet." }).waitFor({ state: "attached" });
      await page.locator("#f-selskap-eiere-ledelse-manager").fill("Ola Nordmann");
      await page.locator("#confirm-selskap-eiere-ledelse").waitFor({ state: "detached" });
      await page.locator("#confirm-page").click();
      await page.locator("#confirm-page").waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement?.id.startsWith("carried-"));
      assert.equal(await page.getByText("Bekreftet. Fra 20.11.2025.").count(), 4);
      assert.equal(await page.locator("#f-selskap-eiere-ledelse-manager").inputValue(), "Ola Nordmann");
    },
  },
  {
    name: "walk: a table by keyboard: rows come and go, and empty ones are not kept",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/virksomheten" });
      await page.locator("#state-selskap-underenheter-in-place").check();
      await page.locator("#f-selskap-underenheter-sites").focus();
      await page.keyboard.type("Oslo");
      await page.keyboard.press("Tab");
      await page.keyboard.type("123456785");
      await page.keyboard.press("Enter");
      await focusIs(page, "f-selskap-underenheter-sites-2-1");
      await page.keyboard.type("Bergen");
      await page.locator("#f-selskap-underenheter-sites-add").click();
      await focusIs(page, "f-selskap-underenheter-sites-3-1");
      await page.locator("#section-selskap-underenheter .save-line", { hasText: "Lagret" }).waitFor();
      await page.getByRole("group", { name: "Rad 2" }).getByRole("textbox", { name: "Navn og sted" }).waitFor();
      await page.getByRole("button", { name: "Fjern rad 1" }).click();
      await focusIs(page, "f-selskap-underenheter-sites");
      assert.equal(await page.locator("#f-selskap-underenheter-sites").inputValue(), "Bergen");
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Virksomheten", exact: true }).click();
      await page.locator("#f-selskap-underenheter-sites").waitFor();
      assert.equal(await page.locator("#f-selskap-underenheter-sites").inputValue(), "Bergen");
      assert.equal(await page.locator(".table-row").count(), 1, "empty rows are not kept");
    },
  },
  {
    name: "walk: pages that have changed are opened in a follow-up, and what changed is said before signing",
    run: async (page, visit) => {
      await visit({ fake: "follow-up", at: "/s/3" });
      await page.locator("#accept-scheme").click();
      await focusIs(page, "list-main");
      assert.equal(await page.locator("#accept-scheme").count(), 0);
      assert.equal(await page.getByRole("link", { name: "Ringelister" }).count(), 0);
      await page.getByRole("link", { name: "Endringer", exact: true }).click();
      await page.getByLabel("Ringelister").check();
      await page.locator("#section-endringer-siden-sist .save-line", { hasText: "Lagret" }).waitFor();
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Ringelister", exact: true }).waitFor();
      await page.getByRole("link", { name: "Gå til gjennomgang" }).click();
      const changes = page.getByRole("region", { name: "Endret siden sist" });
      await changes.getByText("Navn: Kari Nordmann").waitFor();
      await changes.getByText("Navn: Ola Nordmann").waitFor();
      await changes.getByText("Rutine for vask 2026").waitFor();
    },
  },
  {
    name: "walk: the self-check stays private unless it is ticked",
    run: async (page, visit) => {
      await visit({ fake: "ready", at: "/s/1" });
      await page.getByRole("link", { name: "Norm, opplæring og kvalitet" }).click();
      await page.getByLabel("Ta med i søknadspakken").nth(1).check();
      await page.locator("#section-opplaering-plan .save-line", { hasText: "Lagret" }).waitFor();
      await page.goBack();
      await page.getByRole("link", { name: "Gå til gjennomgang" }).click();
      await headingIs(page, /Gjennomgang/);
      await page.getByRole("heading", { name: "Norm, opplæring og kvalitet" }).waitFor();
      await page.getByRole("term").filter({ hasText: "Opplæring av medarbeiderne" }).waitFor();
      assert.equal(await page.getByText("Normen er gjort kjent").count(), 0);
    },
  },
  {
    name: "walk: figures of a month by keyboard: wrong, put right, changed, removed and brought back",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/" });
      await page.getByRole("link", { name: "Samtaletall" }).click();
      await headingIs(page, /Samtaletall/);
      await page.getByRole("heading", { name: "Slik finner dere tallene" }).waitFor();
      await tabTo(page, "calls-add");
      await page.keyboard.press("Enter");
      await focusIs(page, "calls-new-month");
      await page.keyboard.type("ok");
      await tabTo(page, "calls-new-year");
      await page.keyboard.type("2026");
      await tabTo(page, "calls-new-connected");
      await page.keyboard.type("ca. 100");
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red while typing");
      await page.keyboard.press("Enter");
      await page.locator(".errors a", { hasText: "Tilkoblede samtaler" }).click();
      await focusIs(page, "calls-new-connected");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("6 800");
      await page.keyboard.press("Enter");
      await focusIs(page, "calls-add");
      const row = page.getByRole("row", { name: /oktober 2026/ });
      await row.getByText("6\u00a0800").waitFor();
      await row.getByRole("button", { name: "Endre" }).click();
      await focusIs(page, "calls-change-answered");
      assert.equal(await page.locator("#calls-change-connected").inputValue(), "6800");
      await page.locator("#calls-change-complaints").fill("1");
      await page.keyboard.press("Enter");
      await row.getByText("0,15").waitFor();
      await focusIs(page, "calls-edit-2026-10");
      await row.getByRole("button", { name: "Fjern" }).click();
      await page.getByText("Tallene for oktober 2026 er fjernet.").waitFor();
      assert.equal(await focused(page), "Angre");
      await page.keyboard.press("Enter");
      await row.getByText("0,15").waitFor();
      await focusIs(page, "calls-edit-2026-10");
      await page.locator("#calls-add").click();
      await page.locator("#calls-new-month").selectOption("10");
      await page.locator("#calls-new-year").fill("2026");
      await page.locator("#calls-new-answered").fill("5");
      await page.keyboard.press("Enter");
      await page.locator(".errors", { hasText: "står i tabellen fra før" }).waitFor();
    },
  },
  {
    name: "walk: figures from a spreadsheet are shown first, and replace others only when ticked",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/figures/123456785" });
      await page.locator("#calls-file").click();
      await focusIs(page, "calls-preview");
      await page.getByText("Én rad med sum er ikke talt med (rad 6).").waitFor();
      await page.getByText("Disse månedene mangler: august 2027.").waitFor();
      await page.getByRole("row", { name: /juni 2027.*Andre tall/ }).waitFor();
      await page.locator("#calls-take").click();
      await page.locator(".errors a").click();
      await focusIs(page, "calls-replace");
      await page.keyboard.press("Space");
      await page.locator("#calls-take").click();
      await page.locator("#calls-take").waitFor({ state: "detached" });
      await focusIs(page, "calls-months");
      await page.getByRole("row", { name: /juni 2027/ }).getByText("9\u00a0800").waitFor();
      await page.getByRole("button", { name: "Legg inn august 2027" }).click();
      await focusIs(page, "calls-new-answered");
      assert.equal(await page.locator("#calls-new-month").inputValue(), "08");
    },
  },
  {
    name: "walk: pasted cells without headings: the columns are asked for, and nothing is guessed",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/figures/123456785" });
      await page.getByRole("button", { name: "Les det som er limt inn" }).click();
      await page.locator(".errors a").click();
      await focusIs(page, "calls-paste");
      await page.locator("#calls-paste").fill("2026-01\t10 200\t6 800\n2026-02\t9 900\t6 100\n");
      await page.getByRole("button", { name: "Les det som er limt inn" }).click();
      await page.getByText("hvilken kolonne som er hva").waitFor();
      assert.equal(await page.locator("#calls-take").count(), 0);
      await page.locator("#calls-column-month").selectOption("1");
      await page.locator("#calls-column-connected").selectOption({ label: "Kolonne 3: 6 800, 6 100" });
      await page.locator("#calls-again").click();
      await page.locator("#calls-take").click();
      await page.getByRole("row", { name: /februar 2026/ }).getByText("6\u00a0100").waitFor();
    },
  },
  {
    name: "walk: the follow-up takes its sums from the call figures, and changes nothing typed unless asked",
    run: async (page, visit) => {
      await visit({ fake: "follow-up", at: "/s/3/p/tall" });
      await page.locator("#f-oppfolging-samtalestatistikk-connected").fill("80 000");
      await page.locator("#section-oppfolging-samtalestatistikk .save-line", { hasText: "Lagret" }).waitFor();
      await page.locator("#fill-figures").click();
      await page.getByText("Dere har skrevet 80 000, men samtaletallene gir 80\u00a0190.").waitFor();
      await page.waitForFunction(() => document.querySelector("#f-oppfolging-samtalestatistikk-complaints")?.value === "16");
      assert.equal(await page.locator("#f-oppfolging-samtalestatistikk-connected").inputValue(), "80 000");
      await page.locator("#fill-overwrite").click();
      await page.waitForFunction(() => document.querySelector("#f-oppfolging-samtalestatistikk-connected")?.value === "80190");
      await focusIs(page, "fill-figures");
      await page.getByRole("link", { name: "Se samtaletallene" }).click();
      await page.locator("#calls-months").waitFor();
      await headingIs(page, /Samtaletall/);
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
    name: "walk: the day of sending is set, changed and taken away by keyboard",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1" });
      await page.getByText("Sendedato er ikke satt.").waitFor();
      await tabTo(page, "plan");
      await page.keyboard.press("Enter");
      await page.locator("#plan-date").fill("20.04.2027");
      await page.keyboard.press("Enter");
      await page.getByText("Dere regner med å sende 20.04.2027.").waitFor();
      await focusIs(page, "plan");
      await page.locator("#plan").click();
      await page.locator("#plan-clear").click();
      await page.getByText("Sendedato er ikke satt.").waitFor();
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
      await rows.first().getByRole("button", { name: "Til papirkurven" }).click();
      await page.waitForFunction(() => /ligger i papirkurven/.test(document.activeElement?.textContent ?? ""));
      assert.equal(await rows.count(), before - 1);
      await page.locator("#tidy-keep").click();
      await page.getByText("Sist besvart 22.11.2026.").waitFor();
      assert.equal(await page.locator("#tidy-keep").count(), 0);
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
      assert.equal(await sent.getByRole("button", { name: "Ta tilbake" }).count(), 0);
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
      await sent.getByText("Det dere skrev, er ikke «Skatteattest Eksempel AS».").waitFor();
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
      await page.getByText("Det dere skrev, er ikke «Eksempel AS».").waitFor();
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
      await headingIs(page, /Slipp filene du har her/);
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
  {
    name: "walk: forced colours lose nothing",
    context: { forcedColors: "active" },
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/s/1" });
      await page.locator(".status", { hasText: "Noe må rettes" }).waitFor();
      const low = await page.evaluate(() => [...document.querySelectorAll(".task")].filter((one) => one.clientHeight < 40).length);
      assert.equal(low, 0, "every row is a wide target");
    },
  },
  {
    name: "walk: handing over by keyboard: answers copied, documents shown, an e-mail prepared, a sheet for a client",
    run: async (page, visit) => {
      const spoken = (text) => page.locator("[role=status][aria-live=polite]", { hasText: text }).waitFor({ state: "attached" });
      await visit({ fake: "exported", at: "/s/1/receipt" });
      await page.locator("#way-form-go").focus();
      await page.keyboard.press("Enter");
      await headingIs(page, /Svar til nettskjemaet/);
      assert.equal(await page.locator("[aria-live=polite]").count(), 1, "one live region");
      await page.getByText("0 av").waitFor();
      await page.getByRole("button", { name: "Kopier: Organisasjonsnummer" }).focus();
      await page.keyboard.press("Enter");
      await spoken("Kopiert: Organisasjonsnummer");
      await page.getByText("1 av").waitFor();
      assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ""), /Kopiert/, "the focus stays");
      await page.locator("#show-1").focus();
      await page.keyboard.press("Enter");
      await spoken("Vist i mappen: 01-");
      await page.locator("#path-2").focus();
      await page.keyboard.press("Enter");
      await spoken("Kopiert: 02-");
      await page.getByText("3 av").waitFor();

      await page.getByRole("link", { name: "Se kvitteringen" }).click();
      await page.locator("#way-mail").focus();
      await page.keyboard.press("Enter");
      await page.locator("#handover-recipient").fill("post@");
      await page.keyboard.press("Enter");
      await page.locator("#handover-recipient[aria-invalid=true]").waitFor();
      await focusIs(page, "handover-recipient");
      await page.locator("#handover-recipient").fill("post@nemnda.example");
      await page.keyboard.press("Enter");
      await spoken("Adressen er lagret");
      await page.locator("#copy-to").focus();
      await page.keyboard.press("Enter");
      await spoken("Kopiert: Til");

      await page.getByRole("link", { name: "Lag et ark til oppdragsgiveren" }).click();
      await headingIs(page, /Til oppdragsgiver eller anbud/);
      assert.equal(await page.locator("input[type=checkbox]:checked").count(), 0, "nothing private is chosen");
      await page.locator("#client-save").focus();
      await page.keyboard.press("Enter");
      await page.locator(".notices", { hasText: "Ingenting er valgt." }).waitFor();
      await page.locator("#line-ansvarsforsikring").focus();
      await page.keyboard.press("Space");
      await page.locator("#client-save").focus();
      await page.keyboard.press("Enter");
      await spoken("Lagret i /home/kari/Dokumenter/Opplysninger om Eksempel AS.pdf");
    },
  },
  ...DOCUMENT_WALKS,
  ...VERIFY_WALKS,
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
];
