// After the sending: the board, the approval, what is due.
import assert from "node:assert/strict";
import { focusIs, headingIs, tabTo } from "../steps.mjs";

export const AFTER_WALKS = [
  {
    name: "walk: the receipt lists every bundle that was made, the newest first, and each is shown and checked",
    run: async (page, visit) => {
      await visit({ fake: "exported", at: "/s/1/receipt" });
      const made = page.locator(".receipt-bundles > li");
      assert.equal(await made.count(), 2);
      await made.nth(0).getByText("22.11.2026 kl. 14.05").waitFor();
      const earlier = made.nth(1);
      await earlier.getByText("20.11.2026 kl. 14.05").waitFor();
      await earlier.getByText(/Kontrollsummen begynner med [0-9a-f]{4}( [0-9a-f]{4}){3}\. Laget før alt var klart\./).waitFor();
      await earlier.getByRole("button", { name: "Kontroller pakken" }).click();
      await focusIs(page, "verify-outcome");
      await page.getByText(/2026-11-20\.zip/).first().waitFor();
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

      await page.getByRole("button", { name: "Merk som besvart" }).click();
      await page.locator(":focus[id$=-date]").fill("20.5.2027");
      await page.keyboard.press("Enter");
      await focusIs(page, "standing-123456785");
      await page.locator(".event[data-what=answered]").waitFor();
      await page.waitForFunction(() => !document.querySelector(".question, .deadlines [data-kind=reply]"));

      const remove = page.locator(".event:not([data-what=approved])").getByRole("button", { name: "Fjern" });
      assert.equal(await remove.count(), 1, "an act and its answer go together");
      await remove.click();
      await page.locator(".asks-first button:focus", { hasText: "Ja, fjern" }).waitFor();
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
    name: "walk: what was typed into a form is there when somebody comes back to it, and not once it is cancelled",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/deadlines" });
      const text = page.locator("#board-123456785-text");
      await page.locator("#board-123456785").click();
      await page.locator("#board-123456785-asked").check();
      await text.fill("Hvem vasker listene?");
      await page.getByRole("link", { name: "Start", exact: true }).first().click();
      await page.locator("#board-123456785").waitFor({ state: "detached" });
      await page.goBack();
      await page.locator("#board-123456785").click();
      assert.equal(await text.inputValue(), "Hvem vasker listene?");
      assert.ok(await page.locator("#board-123456785-asked").isChecked());
      await page.getByRole("button", { name: "Avbryt" }).click();
      await page.locator("#board-123456785").click();
      assert.equal(await text.inputValue(), "");
    },
  },
  {
    name: "walk: a day, amounts, addresses and reminder days that were typed and not saved are there again, and saved they are no draft",
    run: async (page, visit) => {
      const elsewhere = async () => {
        await page.getByRole("link", { name: "Start", exact: true }).first().click();
        await page.waitForFunction(() => location.hash === "#/");
        await page.goBack();
      };
      const forms = [
        ["started", "/s/1", "#plan", [["#plan-date", "15.01.2027"]], "#plan-save"],
        ["approved", "/deadlines", "#fee-123456785-first-edit", [["#fee-123456785-first-member", "12 500"], ["#fee-123456785-first-other", "17 500"]], null],
        ["started", "/settings", null, [["#settings-recipient", "post@mottaker.example"]], "#settings-recipient-save"],
        ["started", "/settings", null, [["#settings-timestamp", "https://tsa.example/ts"]], "#settings-timestamp-save"],
        ["started", "/settings", null, [["#settings-reminders-follow", "21, 7"], ["#settings-reminders-renewal", "90, 30"]], "#settings-reminders-save"],
      ];
      for (const [fake, at, opener, typed, save] of forms) {
        await visit({ fake, at });
        if (opener) await page.locator(opener).click();
        for (const [field, text] of typed) await page.locator(field).fill(text);
        await elsewhere();
        await page.locator([opener, typed[0][0]].filter(Boolean).join(", ")).first().waitFor();
        if (opener && (await page.locator(typed[0][0]).count()) === 0) await page.locator(opener).click();
        for (const [field, text] of typed) assert.equal(await page.locator(field).inputValue(), text, field);
        if (save === null) {
          await page.getByRole("button", { name: "Avbryt" }).click();
          await page.locator(opener).click();
          assert.notEqual(await page.locator(typed[0][0]).inputValue(), typed[0][1], "what is cancelled does not come back");
        } else if (!opener) {
          await page.locator(save).click();
          await page.locator(save).locator("xpath=following-sibling::span").waitFor();
          // What is saved is what the form begins with: an emptied field is typed anew.
          await page.locator(typed[0][0]).fill("");
          await elsewhere();
          assert.equal(await page.locator(typed[0][0]).inputValue(), "", `${typed[0][0]} emptied after it was saved`);
        }
      }
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
      await headingIs(page, /Noen spørsmål/);
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
      await headingIs(page, /Noen spørsmål/);
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
    name: "walk: one day is said where the last working day is the deadline itself, two where it is not",
    run: async (page, visit) => {
      await visit({ fake: "approved", at: "/deadlines" });
      const days = (index) => page.locator(".deadlines > li").nth(index).locator("dt").allInnerTexts();
      await page.locator(".deadlines > li").nth(2).waitFor();
      assert.deepEqual(await days(0), ["Send senest:"]);
      assert.deepEqual(await days(2), ["Send senest:", "Frist:"], "a Saturday");
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
];
