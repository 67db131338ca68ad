// Call figures: typed, read from a file, pasted, summed.
import assert from "node:assert/strict";
import { focused, focusIs, headingIs, tabTo } from "../steps.mjs";

export const FIGURES_WALKS = [
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
    name: "walk: figures on the smallest window: in every language all columns are in sight, and what can be done stands on one line",
    run: async (page, visit) => {
      for (const lang of ["nb", "nn", "en"]) {
        await visit({ fake: "approved", at: "/figures/123456785" }, { lang });
        const [hidden, heights] = await page.locator("#calls-months").evaluate((table) => [
          table.scrollWidth - table.clientWidth,
          [...table.querySelectorAll(".calls-row-actions")].map((one) => one.clientHeight),
        ]);
        assert.equal(hidden, 0, `${lang}: nothing is to be scrolled to`);
        assert.ok(heights.every((height) => height < 40), `${lang}: ${heights}`);
      }
    },
  },
  {
    name: "walk: figures from a spreadsheet are shown first, and replace others only when ticked",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/figures/123456785" });
      await page.locator("#calls-file").click();
      await focusIs(page, "calls-preview");
      await page.getByText("Én rad med sum er ikke talt med (rad 6).").waitFor();
      await page.getByText("Måneder som mangler: august 2027.").waitFor();
      await page.getByRole("row", { name: /juni 2027.*Andre tall/ }).waitFor();
      await page.getByRole("button", { name: "Hent tallene for 3 måneder" }).waitFor();
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
];
