// From the review to the receipt: signing, handing over, paying.
import assert from "node:assert/strict";
import { focused, focusIs, heading, headingIs, tabTo } from "../steps.mjs";

export const SENDING_WALKS = [
  {
    name: "walk: red only after the review was asked for, and straight back to it",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/review" });
      assert.equal(await page.locator(".review-summary").count(), 0);
      assert.equal(await page.title(), "Gjennomgang – Ringperm");
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await page.waitForFunction(() => document.activeElement?.classList.contains("review-summary"));
      assert.equal(await page.title(), "Feil: Gjennomgang – Ringperm");
      await page.locator(".review-summary a").first().click();
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.locator(".review-summary").waitFor();
      assert.equal(await heading(page), "Gjennomgang");
    },
  },
  {
    name: "walk: the review says in its rows what is not settled, and a changed answer leads back to its row",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/s/1/review" });
      const row = page.locator(".review-rows > div", { has: page.locator("#change-arbeidsavtale-eksempler") });
      await row.locator("dd ul li").first().waitFor();
      await row.locator(".status").waitFor();
      await page.locator("#change-arbeidsavtale-eksempler").click();
      await focusIs(page, "r-arbeidsavtale-eksempler");
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await focusIs(page, "change-arbeidsavtale-eksempler");
      assert.equal(await heading(page), "Gjennomgang");
      await visit({ fake: "ready", at: "/s/1/review" });
      assert.equal(await page.locator(".review-rows dd:has(ul) .status").count(), 0, "what is settled says only what was answered");
    },
  },
  {
    name: "walk: the title says that something is wrong as long as it is, in a form with one field too",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/settings" });
      await page.locator("#settings-register").fill("register.example");
      await page.locator("#settings-register-save").click();
      await page.waitForFunction(() => document.title === "Feil: Innstillinger – Ringperm");
      await page.locator("#settings-register").fill("https://register.example/api");
      await page.locator("#settings-register-save").click();
      await page.waitForFunction(() => document.title === "Innstillinger – Ringperm");
      await visit({ fake: "explained", at: "/s/1/sign" });
      await page.getByRole("button", { name: "Lag signeringsnøkkel" }).click();
      await page.waitForFunction(() => document.title.startsWith("Feil: "));
    },
  },
  {
    name: "walk: the review leads to the very field, which says what is wrong until it is filled",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "nothing is red before ready to send");
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Gå til gjennomgangen" }).click();
      await page.getByRole("button", { name: "Klar til å sende" }).click();
      await page.locator(".review-summary").getByRole("link", { name: "Kontaktperson" }).click();
      const email = page.locator("#f-kontaktperson-email[aria-invalid=true]");
      await email.waitFor();
      await focusIs(page, "f-kontaktperson-email");
      const said = await email.evaluate((field) =>
        (field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
      );
      assert.match(said, /«E-post» er ikke fylt ut/);
      assert.equal(await page.locator("#f-kontaktperson-phone[aria-invalid=true]").count(), 1, "each error stands at its own field");
      await page.keyboard.type("kari@eksempel.example");
      await page.locator("#f-kontaktperson-email:not([aria-invalid=true])").waitFor();
      assert.equal(await page.locator("#f-kontaktperson-phone[aria-invalid=true]").count(), 1);
      assert.equal(await focused(page), "f-kontaktperson-email", "saving moves nothing");
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).last().click();
      await page.locator(".review-summary").getByRole("link", { name: "Hvem som fører regnskapet" }).click();
      const first = page.locator("#f-regnskapsforer-oppgitt-who[aria-invalid=true]");
      await first.waitFor();
      await focusIs(page, "f-regnskapsforer-oppgitt-who");
      assert.match(await first.evaluate((radio) => document.getElementById(radio.getAttribute("aria-describedby"))?.textContent), /er ikke besvart/);
    },
  },
  {
    name: "walk: a personal number that was typed is to be put right before signing, in an answer and in a title",
    run: async (page, visit) => {
      await visit({ fake: "ready", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-name").fill("Kari Nordmann 01010112345");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret" }).waitFor();
      await page.getByRole("link", { name: "Tilbake til listen" }).first().click();
      await page.getByRole("link", { name: "Gå til gjennomgangen" }).click();
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
      await spoken("Lagret: /home/kari/Dokumenter/Opplysninger om Eksempel AS.pdf");
    },
  },
];
