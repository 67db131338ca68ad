// What belongs to no single application: history, backup, settings, search, help, forced colours.
import assert from "node:assert/strict";
import { close, focusIs, headingIs, tabTo } from "../steps.mjs";

export const WINDOW_WALKS = [
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
      await page.locator("#history-search").fill("KARI søknad");
      await page.locator(".history-about", { hasText: "Første søknad · av kari" }).first().waitFor();
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
    name: "walk: the tab of a document is where it lies, also when it was opened from the history or the inbox",
    run: async (page, visit) => {
      const within = () => page.locator(".tab[data-within]").allTextContents();
      await visit({ fake: "exported", at: "/history" });
      await page.locator('.history-line a[href*="#/document/"]').first().click();
      await page.locator(".tab[data-within]").waitFor();
      assert.deepEqual(await within(), ["Start"]);
      await visit({ fake: "inbox", at: "/inbox" });
      await page.locator('a[href*="#/document/"]').first().click();
      await page.locator('.tab[data-within][href="#/inbox"]').waitFor();
      assert.equal((await within()).length, 1);
    },
  },
  {
    name: "walk: help and settings say where one is, also on the screens behind them",
    run: async (page, visit) => {
      const marked = () => page.locator(".shell-tools [data-within]").allTextContents();
      for (const [at, name] of [["/hjelp", "Hjelp"], ["/hjelp/veiledning", "Hjelp"], ["/settings", "Innstillinger"], ["/trash", "Innstillinger"]]) {
        await visit({ fake: "inbox", at });
        await page.locator("main h1").waitFor();
        assert.deepEqual(await marked(), [name], at);
      }
      await visit({ fake: "inbox", at: "/" });
      await page.locator("main h1").waitFor();
      assert.deepEqual(await marked(), []);
    },
  },
  {
    name: "walk: with several companies, each of the nearest deadlines says whose it is",
    run: async (page, visit) => {
      await visit({ fake: "several", at: "/" });
      await page.locator(".deadlines > li").first().waitFor();
      assert.equal(await page.locator(".deadlines > li:not(:has(.deadline-company))").count(), 0);
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
      const lost = page.locator(".backup-view .ds-alert[data-color=warning]", { hasText: "14 endringer er gjort etter sikkerhetskopien, den siste 22.11.2026" });
      await lost.getByText("Dokumentet «Attest 14» er lagt inn").waitFor();
      assert.equal(await lost.locator("#backup-lost > li").count(), 11, "the newest ten, and how many more");
      await lost.getByText("… og 4 til").waitFor();
      await page.locator("#backup-restore").click();
      await page.getByText("store.erstattet").waitFor();
      assert.equal(await page.getByText("skadet allerede da den ble laget").count(), 0);
    },
  },
  {
    name: "walk: closing saves what is typed; what cannot be saved is warned of once, and closing again is not refused",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-name").fill("Ola Hansen");
      assert.equal(await close(page), true);
      assert.match(await page.locator("#section-kontaktperson .save-line").innerText(), /^Lagret kl\.\s14\.05$/);
      assert.equal(await page.locator(".notices", { hasText: "ikke lagret ennå" }).count(), 0);
      await visit({ fake: "started", fail: "answer", at: "/s/1/p/kontakt" });
      await page.locator("#f-kontaktperson-name").fill("Ola Hansen");
      assert.equal(await close(page), false);
      await page.locator(".notices .ds-alert", { hasText: "Noe av det dere skrev, er ikke lagret ennå." }).waitFor();
      assert.equal(await close(page), true);
    },
  },
  {
    name: "walk: what is known of a requirement is opened by keyboard, and the addresses in it are copied",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/s/1/p/arbeidsavtaler" });
      const background = page.locator(".background", { has: page.locator(".source-address") }).first();
      await background.locator("summary").focus();
      await page.keyboard.press("Enter");
      const address = background.locator(".source-address").first();
      await address.getByRole("button", { name: /^Kopier: adressen til «.+»$/ }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^https:\/\//);
      assert.ok((await address.innerText()).startsWith(copied));
    },
  },
  {
    name: "walk: the list shows only what is left, and saves the blank checklist",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/s/1" });
      const rows = page.locator(".tasks").first().locator("> li");
      const [all, ready] = [await rows.count(), await rows.filter({ has: page.locator(".status[data-status=ready]") }).count()];
      assert.ok(ready > 0 && ready < all);
      await page.locator("#only-left").check();
      await page.waitForFunction((left) => document.querySelector(".tasks")?.children.length === left, all - ready);
      assert.equal(await rows.filter({ has: page.locator(".status[data-status=ready]") }).count(), 0);
      await page.locator("#only-left").uncheck();
      await page.waitForFunction((all) => document.querySelector(".tasks")?.children.length === all, all);
      await page.getByRole("button", { name: "Lag blank sjekkliste" }).click();
      await page.getByText("/home/kari/Dokumenter/Huskeliste Eksempel AS.pdf").waitFor();
    },
  },
  {
    name: "walk: on a new machine a backup is put back from the first screen, and what was damaged in it is said",
    run: async (page, visit) => {
      await visit({ fake: "empty", at: "/" }, { chosen: "skadet.tar" });
      await page.getByRole("link", { name: "Legg tilbake en sikkerhetskopi" }).click();
      await headingIs(page, /^Sikkerhetskopi$/);
      await page.locator("#backup-choose").click();
      await page.locator("#backup-restore").click();
      const said = page.locator(".notices .ds-alert", { hasText: "skadet allerede da den ble laget" });
      await said.getByText("document 7: contents are missing").waitFor();
    },
  },
  {
    name: "walk: a damaged store by keyboard: not made anew before it is confirmed, what is back and what is not is said, and on",
    context: { locale: "nb-NO" },
    run: async (page, visit) => {
      await visit({ fake: "started", fail: "store-damaged", at: "/" });
      await tabTo(page, "rebuild-ask");
      await page.keyboard.press("Enter");
      await focusIs(page, "rebuild-explained");
      await tabTo(page, "rebuild-leave");
      await page.keyboard.press("Enter");
      await focusIs(page, "rebuild-ask");
      await page.keyboard.press("Enter");
      await tabTo(page, "rebuild-start");
      await page.keyboard.press("Enter");
      await headingIs(page, /^Databasen er bygd opp igjen$/);
      await page.getByText("Virksomheter: Eksempel AS").waitFor();
      await page.locator(".rebuild .ds-alert").filter({ hasText: "«Skatteattest november» er ikke lagt tilbake" }).waitFor();
      await tabTo(page, "rebuild-go-on");
      await page.keyboard.press("Enter");
      await headingIs(page, /^Velkommen tilbake$/);
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
      await page.locator("#settings-recipient").fill("post@");
      await page.locator("#settings-recipient-save").click();
      await page.locator("#settings-recipient[aria-invalid=true]").waitFor();
      await page.locator("#settings-recipient").fill("post@nemnda.example");
      await page.locator("#settings-recipient-save").click();
      await page.locator("form").filter({ has: page.locator("#settings-recipient") }).getByText("Adressen er lagret").waitFor();
      await page.locator("#settings-theme-dark").check();
      await page.waitForFunction(() => document.documentElement.dataset.colorScheme === "dark");
      assert.equal(await page.locator("#settings-register").inputValue(), "https://register.example/api");
      await page.getByRole("link", { name: "Se og endre beløpene" }).click();
      await focusIs(page, "fees-123456785");
      await page.goBack();
      await page.locator("#settings-register").waitFor();
      assert.equal(await page.locator("#settings-register").inputValue(), "https://register.example/api");
      assert.equal(await page.locator("#settings-recipient").inputValue(), "post@nemnda.example");
      await page.locator("#settings-lang-en").check();
      await page.waitForFunction(() => document.documentElement.lang === "en");
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
      await focusIs(page, "search-field");
      // Opened anew before it has told that it is closed, it stays open.
      await page.evaluate(() => {
        document.querySelector("dialog.search").close();
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true, cancelable: true }));
      });
      await focusIs(page, "search-field");
      await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
      await field.fill("avtale kari");
      await page.getByRole("option", { name: /Arbeidsavtale Kari .*Dokument/ }).click();
      await headingIs(page, /Arbeidsavtale Kari/);

      await visit({ fake: "follow-up", at: "/" });
      await page.keyboard.press("Control+k");
      await field.fill("skatteattest");
      await page.getByRole("option", { name: /Eksempel AS, Første søknad, 2025/ }).first().click();
      await headingIs(page, /[Ss]katteattest/);

      await page.getByRole("button", { name: "Søk" }).click();
      await field.fill("papirkorg");
      await page.getByRole("option", { name: /^Papirkurv/ }).waitFor();
      await page.keyboard.press("Enter");
      await headingIs(page, /^Papirkurv$/);
    },
  },
  {
    name: "walk: the example company: marked on every screen and in the title, and opened from the first start and from help",
    run: async (page, visit) => {
      for (const at of ["/", "/inbox", "/deadlines", "/s/1", "/s/1/p/skatt", "/history", "/settings", "/hjelp"]) {
        await visit({ fake: "example", at });
        await page.locator(".example-mark").getByText("Eksempel", { exact: true }).waitFor();
        await page.waitForFunction(() => document.title.endsWith(" – Eksempel – Ringperm"));
        assert.equal(await page.locator("#open-example").count(), 0, at);
      }
      for (const at of ["/", "/hjelp"]) {
        await visit({ fake: "empty", at });
        await page.getByRole("button", { name: "Se en eksempelvirksomhet" }).click();
        await page.waitForFunction(() => document.documentElement.dataset.exampleOpened === "true");
        assert.equal(await page.locator(".example-mark").count(), 0, at);
      }
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
      await page.getByText("Lisenstekstene til arbeid fra andre", { exact: true }).click();
      const texts = page.getByRole("region", { name: "Lisenstekstene til arbeid fra andre" });
      await texts.waitFor();
      for (const text of ["Permission is hereby granted", "SIL OPEN FONT LICENSE"]) {
        assert.ok((await texts.innerText()).includes(text), text);
      }
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
