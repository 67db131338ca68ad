// Ways through the screen of a document: its pages, and masking with and without a pointer.
import assert from "node:assert/strict";
import { focusIs, headingIs, tabTo } from "../steps.mjs";

export const DOCUMENT_WALKS = [
  {
    name: "walk: document: a fact is corrected with the keyboard, says who wrote it, and is taken back to what was read",
    run: async (page, visit) => {
      await visit({ fake: "started", at: "/document/1" });
      const fact = page.locator(".fact", { hasText: "Utstedelsesdato" });
      await fact.getByText("Lest fra dokumentet").waitFor();
      await fact.getByText("Utstedt 14.10.2026").waitFor();
      await tabTo(page, "fact-1-issued-correct");
      await page.keyboard.press("Enter");
      await focusIs(page, "f-fact-1-issued-issued");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("i går");
      await page.keyboard.press("Enter");
      await page.locator(".fact-form").getByText("«i går» kan ikke brukes her.").waitFor();
      await page.locator("#f-fact-1-issued-issued").fill("02.11.2026");
      await page.keyboard.press("Enter");
      await focusIs(page, "fact-1-issued-correct");
      await fact.getByText("02.11.2026").waitFor();
      await fact.getByText("Skrevet av deg").waitFor();
      await fact.getByText("Lest: 14.10.2026").waitFor();
      await fact.getByRole("button", { name: "Bruk det som ble lest" }).press("Enter");
      await focusIs(page, "fact-1-issued-correct");
      await fact.getByText("Lest fra dokumentet").waitFor();
    },
  },
  {
    name: "walk: document: pages are fetched as they come near, go by number and by zoom, and are let go",
    run: async (page, visit) => {
      await page.addInitScript(() => {
        window.pictures = 0;
        const { createObjectURL, revokeObjectURL } = URL;
        URL.createObjectURL = (blob) => (window.pictures += 1, createObjectURL.call(URL, blob));
        URL.revokeObjectURL = (url) => (window.pictures -= 1, revokeObjectURL.call(URL, url));
      });
      await visit({ fake: "unmasked", at: "/s/1/p/arbeidsavtaler" });
      const row = page.locator(".document", { hasText: "Arbeidsavtale Kari (signert)" });
      await row.getByRole("button", { name: "Åpne" }).waitFor();
      await row.getByRole("link", { name: "Vis og sladd" }).click();
      await headingIs(page, /Arbeidsavtale Kari/);
      await page.getByRole("img", { name: "Side 1 av 3 i «Arbeidsavtale Kari (signert)»" }).waitFor();
      assert.equal(await page.getByRole("img", { name: /^Side 3/ }).count(), 0, "a page far away is not fetched");
      await page.locator("#preview-at").fill("3");
      await page.keyboard.press("Enter");
      await page.getByRole("img", { name: /^Side 3/ }).waitFor();
      await page.waitForFunction(() => document.querySelector("#preview-at").value === "3");
      await page.locator("#preview-at").fill("99");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("#preview-at").value === "3");
      await page.locator(".preview-pages").focus();
      await page.keyboard.press("+");
      assert.equal(await page.locator(".preview-percent").innerText(), "150 %");
      await page.keyboard.press("-");
      await page.keyboard.press("-");
      assert.equal(await page.locator(".preview-percent").innerText(), "75 %");
      await page.keyboard.press("0");
      await page.getByRole("link", { name: "Tilbake til siden" }).click();
      await focusIs(page, "r-arbeidsavtale-eksempler");
      await page.waitForFunction(() => window.pictures === 0);
    },
  },
  {
    name: "walk: document: masked by the list alone, with the keyboard, and the way back",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/s/1/review" });
      await tabTo(page, "mask-3");
      await page.keyboard.press("Enter");
      await headingIs(page, /Arbeidsavtale Kari/);
      await page.locator("#masking-find-5").waitFor();
      assert.equal(await page.locator(".find input:checked").count(), 5, "every number with a place is marked");
      await tabTo(page, "masking-find-1-line");
      await page.keyboard.press("Space");
      await tabTo(page, "masking-find-2");
      await page.keyboard.press("Space");
      await page.locator("#picture-find-2[aria-pressed=false]").waitFor();
      await page.keyboard.press("Space");
      await tabTo(page, "Sladd hele side 3");
      await page.keyboard.press("Enter");
      await page.locator("#masking-drawn-1").waitFor();
      await tabTo(page, "masking-word");
      await page.keyboard.type("Nordmann");
      await page.keyboard.press("Enter");
      await page.locator("#masking-word-nordmann-4").waitFor();
      await focusIs(page, "masking-word");
      await page.getByRole("status").filter({ hasText: "«Nordmann» er merket 4 steder." }).waitFor();
      await tabTo(page, "masking-submit");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("errors"));
      // The summary takes the focus once more when it has come into view.
      await page.locator(".errors").evaluate(async (errors) => {
        await Promise.all(errors.getAnimations().map((one) => one.finished));
        await new Promise(requestAnimationFrame);
      });
      await page.locator(".errors a", { hasText: "Beskriv dokumentet" }).focus();
      await page.keyboard.press("Enter");
      await focusIs(page, "masking-description");
      await page.keyboard.type("Arbeidsavtale mellom Eksempel AS og en selger.");
      await tabTo(page, "masking-submit");
      await page.keyboard.press("Enter");
      await page.locator(".masking-done").waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await page.getByRole("status").filter({ hasText: "Dette er den sladdede kopien" }).waitFor();
      await page.getByRole("link", { name: "Tilbake til gjennomgangen" }).click();
      await headingIs(page, /Gjennomgang/);
      assert.equal(await page.locator("#unmasked-heading").count(), 0, "nothing is left to mask");
      await page.goBack();
      await page.locator("#masking-undo").focus();
      await page.keyboard.press("Enter");
      await page.locator("#masking-find-1").waitFor();
      await page.getByRole("status").filter({ hasText: "Originalen er tilbake" }).waitFor();
    },
  },
  {
    name: "walk: document: marks that were begun are there when somebody comes back to them",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/document/3" });
      await page.locator("#masking-add").click();
      await page.locator("#masking-find-2").uncheck();
      await page.locator("#masking-word").fill("Nordmann");
      await page.keyboard.press("Enter");
      await page.locator("#masking-word-nordmann-4").waitFor();
      await page.getByRole("link", { name: "Start", exact: true }).first().click();
      await page.locator("#masking-add").waitFor({ state: "detached" });
      await page.goBack();
      await page.locator("#masking-find-2:not(:checked)").waitFor();
      assert.equal(await page.locator("#masking-find-1").isChecked(), true);
      assert.equal(await page.locator(".find-drawn").count(), 5, "the mark that was drawn, and where the word stands");
      assert.equal(await page.getByText("Nordmann").and(page.locator(".masking-words span")).count(), 0, "no word is kept");
    },
  },
  {
    name: "walk: document: marks are drawn, moved with the keys, and removed",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", at: "/document/3" });
      await page.locator(".preview-page img").first().waitFor();
      const box = await page.locator("[data-marks='1']").boundingBox();
      await page.mouse.move(box.x + 60, box.y + 350);
      await page.mouse.down();
      await page.mouse.move(box.x + 160, box.y + 380, { steps: 4 });
      await page.mouse.up();
      await page.locator("#masking-drawn-1").waitFor();
      const mark = page.locator("#picture-drawn-1");
      const placed = () => mark.evaluate(({ style }) => [style.left, style.top, style.width, style.height].map(Number.parseFloat));
      await page.mouse.click(box.x + 200, box.y + 400);
      assert.equal(await page.locator(".find-drawn").count(), 1, "a click draws nothing");
      await mark.focus();
      const [left, top, width, height] = await placed();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("Shift+ArrowDown");
      const [leftAfter, topAfter, widthAfter, heightAfter] = await placed();
      assert.ok(leftAfter > left && topAfter < top && widthAfter > width && heightAfter > height);
      await page.keyboard.press("Enter");
      await focusIs(page, "masking-drawn-1");
      await page.locator("#masking-add").click();
      await focusIs(page, "picture-drawn-2");
      await page.keyboard.press("Delete");
      await focusIs(page, "masking-heading");
      assert.equal(await page.locator(".find-drawn").count(), 1);
      await page.locator("#picture-find-1").click();
      await page.locator("#masking-find-1:not(:checked)").waitFor();
    },
  },
  {
    name: "walk: document: masking that is cancelled, or fails, keeps everything",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", fail: "mask", at: "/document/3" }, { slow: "500" });
      await page.locator("#masking-add").click();
      await page.locator("#masking-find-2").uncheck();
      await page.locator("#masking-description").fill("Arbeidsavtale med en selger.");
      await page.locator("#masking-keep").check();
      const kept = async () => {
        assert.equal(await page.locator("#masking-drawn-1").count(), 1);
        assert.equal(await page.locator("#masking-find-2").isChecked(), false);
        assert.equal(await page.locator("#masking-description").inputValue(), "Arbeidsavtale med en selger.");
        assert.equal(await page.locator("#masking-keep").isChecked(), true);
      };
      await page.locator("#masking-submit").click();
      await page.locator(".progress", { hasText: /side\s\d\sav 3/ }).getByRole("button", { name: "Avbryt" }).click();
      await page.getByRole("status").filter({ hasText: "Sladdingen er avbrutt" }).waitFor();
      await focusIs(page, "masking-submit");
      await kept();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("errors"));
      await kept();
    },
  },
  {
    name: "walk: document: from the inbox and back, also where there are no pages",
    run: async (page, visit) => {
      await visit({ fake: "inbox", at: "/inbox" });
      await page.locator(".inbox-row", { hasText: "Arbeidsavtale mal.docx" }).getByRole("link", { name: "Detaljer", exact: true }).click();
      await headingIs(page, /Arbeidsavtale mal/);
      await page.getByRole("button", { name: "Åpne i et annet program" }).waitFor();
      assert.equal(await page.locator(".preview").count(), 0);
      await page.getByRole("link", { name: "Tilbake til det som ikke er plassert" }).click();
      await headingIs(page, /Ikke plassert/);
    },
  },
  {
    name: "walk: document: a page that could not be shown is asked for again",
    run: async (page, visit) => {
      await visit({ fake: "unmasked", fail: "page", at: "/document/3" });
      await page.getByText("Side 1 kunne ikke vises.").waitFor();
      await page.getByRole("button", { name: "Prøv igjen" }).click();
      await page.getByRole("img", { name: /^Side 1/ }).waitFor();
    },
  },
];
