// The questions and the answers: begun, saved, carried over, changed.
import assert from "node:assert/strict";
import { focused, focusIs, headingIs, tabTo } from "../steps.mjs";

export const ANSWERS_WALKS = [
  {
    name: "walk: by keyboard from the start to a saved answer",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "Hopp til innholdet");
      await tabTo(page, "Begynn med organisasjonsnummeret");
      await page.keyboard.press("Enter");
      await headingIs(page, /Noen spørsmål/);
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
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret kl. 14.05" }).waitFor();
      assert.equal(await focused(page), "f-kontaktperson-name", "saving moves nothing");
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
      assert.equal(await page.locator("#section-kontaktperson .missing").count(), 0, "nothing is called missing that stands in a field");
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
    name: "walk: what was cleared is put back beside the save line, and that can be undone, too",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      const holds = (value) => page.waitForFunction((value) => document.querySelector("#f-kontaktperson-role")?.value === value, value);
      await page.locator("#f-kontaktperson-role").fill("Daglig leder og eier");
      await page.locator("#section-kontaktperson .save-line", { hasText: "Lagret kl. 14.05" }).waitFor();
      assert.equal(await page.getByRole("button", { name: "Angre" }).count(), 0, "typing on takes nothing away");
      await page.locator("#f-kontaktperson-role").fill("");
      await page.locator("#undo-kontaktperson").click();
      await holds("Daglig leder og eier");
      await focusIs(page, "redo-kontaktperson");
      await page.keyboard.press("Enter");
      await holds("");
      await focusIs(page, "undo-kontaktperson");
      await page.keyboard.press("Enter");
      await holds("Daglig leder og eier");
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
    name: "walk: the blank checklist is saved before anything is known",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" });
      await tabTo(page, "start-blank");
      await page.keyboard.press("Enter");
      await page.getByText("Den blanke sjekklisten er lagret som").waitFor();
      await page.locator("[role=status]", { hasText: "Den blanke sjekklisten er lagret." }).waitFor({ state: "attached" });
    },
  },
  {
    name: "walk: what is typed does not confirm the document from last time",
    run: async (page, visit) => {
      await visit({ fake: "renewal", at: "/s/3/p/arbeidsmiljo" });
      const section = page.locator("#section-hms-internkontroll");
      await section.getByText("Fra innsendingen 20.11.2025").waitFor();
      await page.locator("#f-hms-internkontroll-revised").fill("01.10.2028");
      await section.getByText("Det som ligger ved, er fra sist", { exact: true }).waitFor();
      await section.getByText("Bekreft eller bytt").waitFor();
      await page.locator("#confirm-hms-internkontroll").click();
      await section.getByText("Bekreftet. Det som ligger ved, er fra sist.").waitFor();
      await focusIs(page, "carried-hms-internkontroll");
    },
  },
  {
    name: "walk: an answer from last time is confirmed, or changed, and the rest in one press",
    run: async (page, visit) => {
      await visit({ fake: "renewal", at: "/s/3/p/virksomheten" });
      await tabTo(page, "confirm-selskap-registrert");
      await page.keyboard.press("Enter");
      await page.getByText("Bekreftet. Svaret er fra 20.11.2025.").waitFor();
      await focusIs(page, "carried-selskap-registrert");
      await page.locator("[role=status]", { hasText: "Svaret er bekreftet." }).waitFor({ state: "attached" });
      await page.locator("#f-selskap-eiere-ledelse-manager").fill("Ola Nordmann");
      await page.locator("#confirm-selskap-eiere-ledelse").waitFor({ state: "detached" });
      await page.locator("#confirm-page").click();
      await page.locator("#confirm-page").waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement?.id.startsWith("carried-"));
      assert.equal(await page.getByText("Bekreftet. Svaret er fra 20.11.2025.").count(), 4);
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
      await page.getByRole("link", { name: "Gå til gjennomgangen" }).click();
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
      await page.getByLabel("Ta med i det dere sender").nth(1).check();
      await page.locator("#section-opplaering-plan .save-line", { hasText: "Lagret" }).waitFor();
      await page.goBack();
      await page.getByRole("link", { name: "Gå til gjennomgangen" }).click();
      await headingIs(page, /Gjennomgang/);
      await page.getByRole("heading", { name: "Norm, opplæring og kvalitet" }).waitFor();
      await page.getByRole("term").filter({ hasText: "Opplæring av medarbeiderne" }).waitFor();
      assert.equal(await page.getByText("Normen er gjort kjent").count(), 0);
    },
  },
];
