// Bundles from others: the screen in its states, and the ways through it.
import assert from "node:assert/strict";
import { drop, focusIs, focused, headingIs, tabTo } from "./steps.mjs";

const FOLDER = "/home/kari/Nedlastinger";
const OUTCOME = "verify-outcome";

/** Drops files of these names on the window, and waits for what comes of it. */
const dropped = (...names) => async (page) => {
  await drop(page, 1, 1, names);
  await page.locator(`#${OUTCOME}`).waitFor();
};

/** A second start hands over files of these names. */
const handOver = (page, ...names) =>
  page.evaluate((paths) => window.dispatchEvent(new CustomEvent("fake-opened", { detail: paths })), names.map((name) => `${FOLDER}/${name}`));

const opened = async (page) => {
  await page.locator("#verify-choose").click();
  await page.locator("[data-testid=verdict]").waitFor();
};

const FOLLOW_UP = "Videreføring Eksempel AS ny nøkkel.zip";
const KNOWN = "Videreføring Eksempel AS kjent.asice";

const spoken = (page) => page.locator(".fingerprint").last().locator("code").allInnerTexts().then((groups) => groups.join(" ").toUpperCase());
const verdictOf = (page) => page.locator("[data-testid=verdict]").getAttribute("data-verdict");
const said = (page, words) => page.locator("[role=status]", { hasText: words }).waitFor({ state: "attached" });

export const VERIFY_SCREENS = [
  { name: "verify-empty", fake: "empty", at: "/verify" },
  { name: "verify", fake: "empty", at: "/verify", before: opened },
  { name: "verify-changed", red: "a verdict", fake: "empty", at: "/verify", before: dropped("Søknad endret.zip") },
  { name: "verify-other", fake: "empty", at: "/verify", before: dropped("Søknad fra et annet program.asice") },
  { name: "verify-incomplete", fake: "empty", at: "/verify", before: dropped("Søknad ufullstendig.zip") },
  { name: "verify-key-change", fake: "empty", at: "/verify", before: dropped(FOLLOW_UP) },
  {
    name: "verify-known",
    red: "a removal",
    fake: "empty",
    at: "/verify",
    before: async (page) => {
      await dropped(KNOWN)(page);
      await page.locator("#received-only").click();
      await page.locator("#save-documents").click();
      await page.locator("#save-documents-show").waitFor();
      await page.locator("#compare-choose").click();
      await page.locator("#compare-swap").waitFor();
      await page.locator("#forget").click();
      await page.locator("#forget-yes").waitFor();
    },
  },
  {
    name: "verify-differs",
    red: "an error",
    fake: "empty",
    at: "/verify",
    before: async (page) => {
      await opened(page);
      await page.locator("#confirm-fingerprint").fill("abcd 1234");
      await page.locator("#confirm-submit").click();
      await page.locator("#confirm-fingerprint[aria-invalid=true]").waitFor();
    },
  },
  { name: "verify-several", red: "a verdict", fake: "empty", at: "/verify", before: dropped("Mottatt") },
  { name: "verify-problem", fake: "empty", at: "/verify", before: dropped("tom fil.zip") },
  { name: "verify-no-application", fake: "empty", at: "/verify", before: dropped("Filer uten søknad.asice") },
  { name: "verify-strange", fake: "empty", at: "/verify", before: dropped("Søknad fremmed.zip") },
];

export const VERIFY_WALKS = [
  {
    name: "walk: verify: the application is read in its own language, what is ready is not said to be, and a proven time is told from a claimed one",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" }, { lang: "en" });
      await dropped("Søknad tidsstemplet.zip")(page);
      await page.getByText("The time is stated by the person who signed.").waitFor();
      await page.getByText("According to the timestamp, the signature existed on").waitFor();
      const heading = page.locator(".received-requirement h4 bdi").first();
      assert.equal(await heading.getAttribute("lang"), "nb", "a screen reader speaks Norwegian there");
      assert.equal(await page.locator(".received-value bdi:not([lang=nb])").count(), 0);
      assert.equal(await page.getByText("Ready", { exact: true }).count(), 0);
      await dropped("Søknad ufullstendig.zip")(page);
      await page.locator(".received-state").first().waitFor();
    },
  },
  {
    name: "walk: verify: a bundle is opened, its sender confirmed by what was read out, and known from then on, by keyboard",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await tabTo(page, "verify-choose");
      await page.keyboard.press("Enter");
      await focusIs(page, OUTCOME);
      assert.equal(await verdictOf(page), "intact");
      await page.getByText("Nei, nøkkelen er ikke bekreftet her før.").waitFor();
      const groups = await spoken(page);
      await tabTo(page, "confirm-submit");
      await page.keyboard.press("Enter");
      await focusIs(page, "confirm-fingerprint");
      await page.getByText("Skriv kodeavtrykket som avsenderen leser opp").waitFor();
      await page.keyboard.type("0000 0000");
      await tabTo(page, "confirm-submit");
      await page.keyboard.press("Enter");
      await focusIs(page, "confirm-fingerprint");
      await page.locator(".verify-confirm").getByText("Dere har skrevet 2 av 16 grupper.").waitFor();
      await page.keyboard.type(" 0000".repeat(14));
      await tabTo(page, "confirm-submit");
      await page.keyboard.press("Enter");
      await focusIs(page, "confirm-fingerprint");
      await page.locator(".verify-confirm").getByText("Dette er et annet kodeavtrykk enn det i pakken.").waitFor();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(groups);
      await tabTo(page, "confirm-submit");
      await page.keyboard.press("Enter");
      await focusIs(page, "verify-signer");
      await said(page, "Kodeavtrykket stemmer.");
      await page.getByText("Ja, nøkkelen ligger på denne maskinen eller er bekreftet her før.").waitFor();
      assert.equal(await page.locator("#confirm-fingerprint").count(), 0);
      await page.getByRole("link", { name: "Frister" }).click();
      await headingIs(page, /Frister/);
      await page.getByRole("link", { name: "Kontroller pakke" }).click();
      await headingIs(page, /^Kontroller en søknadspakke$/);
      assert.equal(await verdictOf(page), "intact", "what was open is open still, and the heading has the focus");
    },
  },
  {
    name: "walk: verify: another key of the same company is said aloud, and goes when the sender is confirmed",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped(FOLLOW_UP)(page);
      await focusIs(page, OUTCOME);
      await said(page, "Samme virksomhet har tidligere brukt en annen nøkkel");
      const change = page.locator("[data-testid=key-change]");
      assert.equal(await change.locator(".fingerprint").count(), 2, "both fingerprints");
      await change.getByText("Kari Nordmann").waitFor();
      await page.locator("#confirm-fingerprint").fill((await spoken(page)).toLowerCase().replaceAll(" ", ""));
      await page.locator("#confirm-submit").click();
      await change.waitFor({ state: "detached" });
    },
  },
  {
    name: "walk: verify: an application is read from its contents, narrowed to what has changed, and a document saved",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped(KNOWN)(page);
      const pages = page.locator(".received-contents a");
      const all = await pages.count();
      await tabTo(page, "Arbeidsmiljø");
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "received-page-4");
      await page.locator("#received-only").press(" ");
      assert.ok((await pages.count()) < all);
      assert.equal(await page.getByRole("heading", { name: "Arbeidsmiljø" }).count(), 0);
      await page.getByRole("heading", { name: "Skatteattest av nyere dato" }).last().waitFor();
      await page.getByRole("button", { name: "Lagre dette dokumentet …: Skatteattest for Eksempel AS" }).press("Enter");
      await said(page, "Filen er lagret i");
      await page.getByRole("button", { name: "Vis i mappen: Skatteattest for Eksempel AS" }).waitFor();
      await page.locator("#compare-choose").press("Enter");
      await page.waitForFunction(() => document.activeElement?.textContent.replace(/\s/g, " ") === "3 krav er forskjellige");
      const before = await page.locator(".facts dd").filter({ hasText: "2025" }).innerText();
      await page.locator("#compare-swap").press("Enter");
      await page.waitForFunction((text) => [...document.querySelectorAll(".facts dd")].at(-1)?.textContent === text, before);
    },
  },
  {
    name: "walk: verify: a sound signature without an application that can be read is no reason to be calm",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped("Filer uten søknad.asice")(page);
      assert.equal(await verdictOf(page), "intact");
      assert.equal(await page.locator("[data-testid=verdict]").getAttribute("data-color"), "warning");
    },
  },
  {
    name: "walk: verify: what is remembered of a company is forgotten only after a yes",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped(KNOWN)(page);
      await page.getByRole("heading", { name: "Endret siden sist" }).waitFor();
      await page.locator("#forget").press("Enter");
      await focusIs(page, "forget-yes");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await focusIs(page, "forget");
      await page.keyboard.press("Enter");
      await focusIs(page, "forget-yes");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.className === "said");
      assert.equal(await page.getByRole("heading", { name: "Endret siden sist" }).count(), 0);
    },
  },
  {
    name: "walk: verify: a folder gives a line for each bundle, one is opened, and leads back to the others",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped("Mottatt")(page);
      await focusIs(page, OUTCOME);
      assert.equal(await page.getByRole("row").count(), 7);
      await page.getByRole("row", { name: /tom fil\.zip Ikke åpnet/ }).waitFor();
      await tabTo(page, "several-2");
      await page.keyboard.press("Enter");
      await focusIs(page, OUTCOME);
      assert.equal(await verdictOf(page), "intact");
      await page.locator("#several-back").press("Enter");
      await focusIs(page, OUTCOME);
      await page.locator("#several-3").press("Enter");
      await page.locator("[data-verdict=changed]").waitFor();
      await page.getByText("Innholdet vises ikke her, fordi det ikke er slik det var da det ble signert.").waitFor();
      assert.equal(await page.locator(".received").count(), 0);
    },
  },
  {
    name: "walk: verify: a large bundle shows how far it has come, and is stopped",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" }, { slow: "2000" });
      await page.locator("#verify-choose").press("Enter");
      await page.getByRole("progressbar", { name: "Åpner og kontrollerer" }).waitFor();
      await page.getByRole("button", { name: "Avbryt" }).press("Enter");
      await said(page, "Kontrollen er avbrutt.");
      await page.locator(".progress").waitFor({ state: "detached" });
      assert.equal(await page.locator(`#${OUTCOME}`).count(), 0);
    },
  },
  {
    name: "walk: verify: files that the program is started with are opened at once, and those of a second start wherever the user is",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/" }, { opened: `${FOLDER}/${KNOWN}` });
      await focusIs(page, OUTCOME);
      await page.getByText(KNOWN).first().waitFor();
      await page.evaluate(() => { window.location.hash = "/s/1/p/kontakt"; });
      await page.locator("#f-kontaktperson-role").fill("Styreleder");
      await handOver(page, "Søknad endret.zip");
      await page.locator("[data-verdict=changed]").waitFor();
      await focusIs(page, OUTCOME);
      await page.evaluate(() => { window.location.hash = "/s/1/p/kontakt"; });
      await page.waitForFunction(() => document.querySelector("#f-kontaktperson-role")?.value === "Styreleder");
    },
  },
  {
    name: "walk: verify: what stands in a form that is not saved is not lost to a second start",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/begin" });
      await page.locator("#begin-orgnr").fill("123 456 785");
      await handOver(page, KNOWN);
      const notice = page.locator(".notices", { hasText: "En søknadspakke venter på å bli vist." });
      await notice.waitFor();
      assert.equal(await page.locator("#begin-orgnr").inputValue(), "123 456 785");
      await notice.getByRole("button", { name: "Vis nå" }).press("Enter");
      await page.locator("[data-verdict=intact]").waitFor();
      await focusIs(page, OUTCOME);
    },
  },
  {
    name: "walk: verify: what is open follows the screen's language, and leaves the focus where it is",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped("Søknad ufullstendig.zip")(page);
      await page.locator(".settings-button").click();
      await page.locator("#menu-lang-en").click();
      await page.getByText("Nothing has changed since the application bundle was signed.").waitFor();
      await page.getByText("First application, 22 November 2026").waitFor();
      assert.notEqual(await focused(page), OUTCOME);
    },
  },
  {
    name: "walk: verify: a stranger's words are only text",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/verify" });
      await dropped("Søknad fremmed.zip")(page);
      const received = page.locator(".received");
      assert.equal(await received.locator("b, img, script, a[href^=http], a[href^=javascript]").count(), 0);
      assert.equal(await received.locator("bdi", { hasText: "<b>Eksempel</b>" }).count(), 1);
      assert.match(await page.title(), /^Kontroller en søknadspakke/);
    },
  },
];
