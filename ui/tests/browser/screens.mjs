// Every screen in the states worth seeing: how the backend starts, the address, and what is done before looking. `long` gives
// the company and the documents names as long as they come; `red` says what is red there on purpose.
import { VERIFY_SCREENS } from "./verify.mjs";

const press = (selector, then) => async (page) => {
  await page.locator(selector).click();
  if (then) await page.locator(then).waitFor();
};

export const SCREENS = [
  { name: "start-first", fake: "empty", at: "/" },
  { name: "start-returning", fake: "unmasked", at: "/" },
  { name: "start-example", fake: "example", at: "/" },
  { name: "list-example", fake: "example", at: "/s/1" },
  { name: "start-approved", fake: "approved", at: "/" },
  { name: "inbox-empty", fake: "empty", at: "/inbox" },
  { name: "inbox-first", fake: "inbox", at: "/inbox" },
  { name: "inbox-left-out", fake: "empty", at: "/inbox", before: press("#inbox-files", ".left-out") },
  { name: "inbox-open", fake: "unmasked", at: "/inbox" },
  {
    name: "inbox-nowhere",
    fake: "unmasked",
    at: "/inbox",
    red: "an error",
    before: async (page) => {
      for (const place of await page.locator(".inbox-place select").all()) await place.selectOption("");
      await press("#inbox-confirm", ".errors")(page);
    },
  },
  { name: "inbox-sent", fake: "after", at: "/inbox" },
  { name: "begin", fake: "inbox", at: "/begin" },
  { name: "begin-errors", red: "an error", fake: "empty", at: "/begin", before: press("button[type=submit]", ".errors") },
  { name: "begin-again", fake: "started", at: "/begin/123456785" },
  { name: "list-empty", fake: "started", at: "/s/1" },
  { name: "list-explained", fake: "unmasked", at: "/s/1" },
  { name: "list-ready", fake: "ready", at: "/s/1" },
  { name: "page-virksomheten", fake: "started", at: "/s/1/p/virksomheten" },
  { name: "page-skatt", fake: "started", at: "/s/1/p/skatt" },
  { name: "page-arbeidsavtaler", fake: "unmasked", at: "/s/1/p/arbeidsavtaler" },
  { name: "page-arbeidsmiljo", fake: "explained", at: "/s/1/p/arbeidsmiljo" },
  { name: "page-databehandlere", fake: "started", at: "/s/1/p/databehandlere" },
  { name: "page-kontakt", fake: "started", at: "/s/1/p/kontakt/change/kontaktperson" },
  { name: "page-erklaering", fake: "ready", at: "/s/1/p/erklaering" },
  {
    name: "page-removed",
    fake: "started",
    at: "/s/1/p/skatt",
    before: async (page) => {
      await page.locator(".document-actions button").last().click();
      await page.locator(".document-removed").waitFor();
    },
  },
  {
    name: "page-not-saved",
    fake: "started",
    fail: "answer",
    at: "/s/1/p/kontakt",
    before: async (page) => {
      await page.locator("#f-kontaktperson-email").fill("kari@eksempel.example");
      await page.locator(".notices .ds-alert").waitFor();
    },
  },
  { name: "page-closed", fake: "approved", at: "/s/1/p/skatt" },
  { name: "start-due", fake: "due", at: "/" },
  { name: "start-several", fake: "follow-up", at: "/", before: press(".company-others summary", "#begin-renewal-123456785") },
  { name: "list-follow-up", fake: "follow-up", at: "/s/3" },
  { name: "list-own-folded", fake: "started", at: "/s/1", before: press(".list-own summary", "#status-egenkontroll-norm") },
  { name: "list-renewal", fake: "renewal", at: "/s/3" },
  { name: "page-endringer", fake: "follow-up", at: "/s/3/p/endringer" },
  { name: "page-carried", fake: "renewal", at: "/s/3/p/virksomheten" },
  { name: "page-carried-documents", fake: "renewal", at: "/s/3/p/arbeidsmiljo" },
  {
    name: "page-confirmed",
    fake: "renewal",
    at: "/s/3/p/virksomheten",
    before: async (page) => {
      await page.locator("#confirm-page").click();
      await page.locator("#confirm-page").waitFor({ state: "detached" });
    },
  },
  { name: "page-own", fake: "ready", at: "/s/1/p/egenkontroll-norm", before: (page) => page.locator("#shared-opplaering-plan").waitFor() },
  { name: "review-follow-up", fake: "follow-up", at: "/s/3/review" },
  { name: "review-unchanged", fake: "renewal", at: "/s/3/review" },
  { name: "draft", fake: "unmasked", at: "/s/1/draft" },
  { name: "review", fake: "unmasked", at: "/s/1/review" },
  { name: "review-not-ready", red: "an error", fake: "unmasked", at: "/s/1/review", before: press("#ready-to-send", ".review-summary") },
  {
    name: "review-typed",
    red: "an error",
    fake: "ready",
    at: "/s/1/p/kontakt",
    before: async (page) => {
      await page.locator("#f-kontaktperson-name").fill("Kari Nordmann 01010112345");
      await page.locator("#section-kontaktperson .save-line", { hasText: /14[.:]05/ }).waitFor();
      await page.evaluate(() => { window.location.hash = "/s/1/review"; });
      await press("#ready-to-send", ".review-summary")(page);
    },
  },
  {
    name: "page-field-error",
    red: "an error",
    fake: "started",
    at: "/s/1/review",
    before: async (page) => {
      await press("#ready-to-send", ".review-summary")(page);
      await press(".review-summary a[href*=kontaktperson]", "#f-kontaktperson-email[aria-invalid=true]")(page);
      await page.locator("#f-kontaktperson-phone[aria-invalid=true]").waitFor();
    },
  },
  {
    name: "page-choice-error",
    red: "an error",
    fake: "started",
    at: "/s/1/review",
    before: async (page) => {
      await press("#ready-to-send", ".review-summary")(page);
      await press(".review-summary a[href*=regnskapsforer]", "#f-regnskapsforer-oppgitt-who[aria-invalid=true]")(page);
    },
  },
  { name: "page-facts-explained", fake: "started", at: "/s/1/p/kontakt", before: press("#state-kontaktperson-not-yet", "#f-kontaktperson-by") },
  { name: "history", fake: "approved", at: "/history", before: (page) => page.locator(".history-day").first().waitFor() },
  { name: "history-empty", fake: "empty", at: "/history" },
  { name: "sign-new-key", fake: "explained", at: "/s/1/sign" },
  { name: "sign-file", fake: "explained", at: "/s/1/sign", before: press("#key-import", "#key-import-submit") },
  { name: "sign", red: "an error", fake: "ready", at: "/s/1/sign", before: press("#sign-submit") },
  { name: "sign-remembered", fake: "remembered", at: "/s/1/sign", before: (page) => page.locator("#sign-forget").waitFor() },
  {
    name: "sign-remembered-wrong",
    red: "an error",
    fake: "remembered-wrong",
    at: "/s/1/sign",
    before: async (page) => {
      await page.locator("#sign-forget").waitFor();
      await page.locator("#sign-path").click();
      await press("#sign-submit", "#sign-remember")(page);
    },
  },
  { name: "receipt-none", fake: "started", at: "/s/1/receipt" },
  { name: "receipt", fake: "exported", at: "/s/1/receipt" },
  { name: "receipt-mail", fake: "exported", at: "/s/1/receipt", before: press("#way-mail", "#handover-draft") },
  {
    name: "receipt-recipient-wrong",
    red: "an error",
    fake: "exported",
    at: "/s/1/receipt",
    before: async (page) => {
      await press("#way-mail", "#handover-draft")(page);
      await page.locator("#handover-recipient").fill("sekretariatet");
      await press("#handover-recipient-save", "#handover-recipient[aria-invalid=true]")(page);
    },
  },
  { name: "form", fake: "exported", at: "/s/1/form" },
  {
    name: "form-copied",
    fake: "unmasked",
    at: "/s/1/form",
    before: async (page) => {
      await page.locator(".form-act button").first().click();
      await page.locator(".form-answer[data-seen=true]").waitFor();
    },
  },
  { name: "client", fake: "approved", at: "/client/123456785" },
  { name: "client-open", fake: "unmasked", at: "/client/123456785" },
  {
    name: "client-saved",
    fake: "approved",
    at: "/client/123456785",
    before: async (page) => {
      await page.locator(".client-list input[id^=file-]:enabled").first().check();
      await press("#client-save", ".client-saved")(page);
    },
  },
  { name: "receipt-approved", fake: "approved", at: "/s/1/receipt" },
  { name: "receipt-mend-sent", fake: "approved", at: "/s/1/receipt", before: press("#sent-mend", "#sent-date") },
  { name: "receipt-mend", fake: "approved", at: "/s/1/receipt", before: press("#approved-mend", "#approved-date") },
  { name: "deadlines-none", fake: "empty", at: "/deadlines" },
  { name: "deadlines-preparing", fake: "started", at: "/deadlines" },
  { name: "deadlines-sent", fake: "sent", at: "/deadlines" },
  { name: "deadlines", fake: "approved", at: "/deadlines" },
  { name: "deadlines-work", fake: "approved", at: "/deadlines", before: press("#deadline-123456785-2027-12-15-year-1-more", "#deadline-123456785-2027-12-15-year-1-person") },
  {
    name: "deadlines-monthly",
    fake: "approved",
    at: "/settings",
    before: async (page) => {
      // The box is ticked when it has been saved.
      await page.locator("#settings-reminders-washing").click();
      await page.locator("#settings-reminders-washing:checked").waitFor();
      await page.evaluate(() => { window.location.hash = "/deadlines"; });
      await page.locator("#monthly-123456785-2026-11-01-washing").waitFor();
    },
  },
  {
    name: "deadlines-at",
    fake: "approved",
    at: "/deadlines/at/123456785-2028-12-15-year-2",
    before: (page) => page.locator("[id='at-123456785-2028-12-15-year-2']:focus").waitFor(),
  },
  { name: "deadlines-papers", fake: "approved", at: "/deadlines", before: press("#paper-calendar-123456785", "p.source-address") },
  { name: "deadlines-board", fake: "board", at: "/deadlines" },
  { name: "deadlines-several", fake: "several", at: "/deadlines" },
  { name: "deadlines-answered", fake: "board", at: "/deadlines", before: press("#question-103-answered", "#question-103-date") },
  {
    name: "deadlines-record",
    red: "an error",
    fake: "approved",
    at: "/deadlines",
    before: async (page) => {
      await press("#board-123456785", "#board-123456785-asked")(page);
      await press(".board-form button[type=submit]", "#board-123456785-act-missing")(page);
    },
  },
  { name: "deadlines-remove", red: "a removal", fake: "board", at: "/deadlines", before: press("#event-102-remove", "#event-102-remove-yes") },
  {
    name: "deadlines-fees",
    red: "an error",
    fake: "sent",
    at: "/deadlines/fee/1",
    before: async (page) => {
      await press("#pay-1", "#pay-1-date")(page);
      await press("#fee-123456785-renewal-edit", "#fee-123456785-renewal-member")(page);
      await page.locator("#fee-123456785-renewal-member").fill("tolv tusen");
      await press(".price button[type=submit]", ".price .ds-validation-message")(page);
    },
  },
  { name: "deadlines-approval-remove", red: "a removal", fake: "approved", at: "/deadlines", before: press("#approval-201-remove", "#approval-201-remove-yes") },
  {
    name: "deadlines-paid",
    red: "a removal",
    fake: "sent",
    at: "/deadlines/fee/1",
    before: async (page) => {
      await press("#pay-1", "#pay-1-date")(page);
      await page.locator("#pay-1-date").fill("23.11.2026");
      await press("#pay-1-file")(page);
      await press(".unpaid button[type=submit]", "#pay-1-remove")(page);
      await press("#pay-1-remove", "#pay-1-remove-yes")(page);
    },
  },
  { name: "deadlines-before", fake: "started", at: "/deadlines/approved/123456785" },
  {
    name: "deadlines-record-approved",
    fake: "approved",
    at: "/deadlines",
    before: async (page) => {
      await press("#board-123456785", "#board-123456785-approved")(page);
      await press("#board-123456785-approved")(page);
    },
  },
  { name: "deadlines-approved-before", fake: "before", at: "/deadlines" },
  { name: "start-approved-before", fake: "before", at: "/" },
  { name: "begin-approved", fake: "empty", at: "/begin/approved" },
  { name: "document", fake: "started", at: "/document/1", before: (page) => page.locator(".preview-page img").first().waitFor() },
  { name: "document-fact", fake: "started", at: "/document/1", before: press("#fact-1-issued-correct", ".fact-form") },
  { name: "document-items", fake: "started", at: "/document/2", before: async (page) => { await page.locator(".items-of-contract summary").click(); } },
  { name: "document-masking", fake: "unmasked", at: "/document/3", before: (page) => page.locator(".preview-page img").first().waitFor() },
  {
    name: "document-marked",
    fake: "unmasked",
    at: "/document/3/review",
    before: async (page) => {
      await page.locator("#masking-word").fill("Nordmann");
      await press(".masking-word button[type=submit]", "#masking-word-nordmann-1")(page);
      await press("#masking-find-1-line")(page);
      await press("#masking-find-2")(page);
      await press("#masking-add", "#picture-drawn-1")(page);
      await page.locator(".preview-page img").first().waitFor();
    },
  },
  { name: "document-errors", red: "an error", fake: "unmasked", at: "/document/3", before: press("#masking-submit", ".errors") },
  {
    name: "document-masked",
    fake: "unmasked",
    at: "/document/3",
    before: async (page) => {
      await page.locator("#masking-description").fill("Arbeidsavtale mellom Eksempel AS og en selger.");
      await press("#masking-submit", ".masking-done")(page);
      await page.locator(".preview-page img").first().waitFor();
    },
  },
  { name: "document-office", fake: "started", at: "/document/2" },
  { name: "document-no-pages", fake: "unmasked", at: "/document/4" },
  {
    name: "document-page-failed",
    fake: "unmasked",
    fail: "page",
    at: "/document/3",
    before: (page) => page.locator(".preview-wait button").waitFor(),
  },
  {
    name: "document-trashed",
    fake: "started",
    at: "/s/1/p/skatt",
    before: async (page) => {
      await page.locator(".document-actions button").last().click();
      await page.locator(".document-removed").waitFor();
      await page.evaluate(() => { window.location.hash = "/document/1"; });
      await page.locator("#document-restore").waitFor();
      await page.locator(".preview-page img").first().waitFor();
    },
  },
  { name: "document-sent", fake: "approved", at: "/document/1", before: (page) => page.locator(".preview-page img").first().waitFor() },
  { name: "backup", fake: "started", at: "/backup" },
  {
    name: "backup-words",
    red: "an error",
    fake: "started",
    at: "/backup",
    before: async (page) => {
      await page.locator("#backup-encrypt").check();
      await press("#backup-make", ".errors")(page);
    },
  },
  { name: "backup-locked", fake: "started", at: "/backup", before: press("#backup-choose", "#backup-open") },
  {
    name: "backup-holds",
    red: "a removal",
    fake: "started",
    at: "/backup",
    before: async (page) => {
      await press("#backup-choose", "#backup-open")(page);
      await page.locator("#backup-open").fill("fire ord på en lapp");
      await press("#backup-open-submit", "#backup-restore")(page);
    },
  },
  { name: "settings-screen", fake: "started", at: "/settings" },
  { name: "settings-reminders", fake: "approved", at: "/settings", before: press("#settings-reminders-on", "#settings-reminders-off") },
  {
    name: "settings-wrong",
    red: "an error",
    fake: "started",
    at: "/settings",
    before: async (page) => {
      await page.locator("#settings-register").fill("register.example");
      await press("#settings-register-save", "#settings-register[aria-invalid=true]")(page);
    },
  },
  { name: "versions", fake: "versions", at: "/s/1/p/skatt" },
  { name: "versions-trash", fake: "versions", at: "/s/1/p/skatt", before: press("[id^=replace-]", "[id^=undo-replace-]") },
  { name: "planned", fake: "versions", at: "/s/1", before: press("#plan", "#plan-date") },
  { name: "review-aging", fake: "versions", at: "/s/1/review" },
  { name: "tidy", fake: "tidy", at: "/tidy" },
  { name: "tidy-empty", fake: "started", at: "/tidy" },
  { name: "start-tidy", fake: "tidy", at: "/" },
  { name: "deadlines-expiry", fake: "versions", at: "/deadlines", before: press("[id^=renew-]", "[id^=renew-][id$=-until]") },
  { name: "page-running-out", fake: "versions", at: "/s/1/p/egenkontroll-arbeidsmiljo" },
  { name: "trash-empty", fake: "started", at: "/trash" },
  { name: "trash", fake: "trash", at: "/trash" },
  { name: "trash-many", fake: "much-trash", at: "/trash" },
  {
    name: "trash-searched",
    fake: "much-trash",
    at: "/trash",
    before: async (page) => {
      await page.locator("#trash-rows-search").fill("skann0001");
      await page.locator("#trash-rows-more").waitFor({ state: "detached" });
    },
  },
  {
    name: "trash-delete",
    red: "a removal",
    fake: "trash",
    at: "/trash",
    before: async (page) => {
      await page.locator("[id^=trash-][id$=-delete]").first().click();
      await press("[id^=trash-][id$=-yes]", "[id^=trash-][id$=-written][aria-invalid=true]")(page);
    },
  },
  { name: "settings-keys", fake: "remembered", at: "/settings", before: press(".key summary", ".key .fingerprint") },
  { name: "settings-key-new", fake: "ready", at: "/settings", before: press("#key-new", "#identity-passphrase") },
  { name: "settings-deletion", fake: "trash", at: "/settings", before: press(".deletion summary", "#submission-1-delete") },
  {
    name: "settings-delete-submission",
    red: "a removal",
    fake: "trash",
    at: "/settings",
    before: async (page) => {
      await press(".deletion summary", "#submission-1-delete")(page);
      await press("#submission-1-delete", "#submission-1-delete-written")(page);
    },
  },
  {
    name: "settings-delete-company",
    red: "a removal",
    fake: "several",
    at: "/settings",
    before: async (page) => {
      await press(".deletion summary", "#company-123456785-delete")(page);
      await press("#company-123456785-delete", "#company-123456785-delete-written")(page);
    },
  },
  { name: "start-sent", fake: "sent", at: "/" },
  { name: "receipt-sent", fake: "sent", at: "/s/1/receipt" },
  { name: "figures-empty", fake: "started", at: "/figures/123456785" },
  { name: "figures", fake: "approved", at: "/figures/123456785" },
  { name: "figures-change", fake: "approved", at: "/figures/123456785", before: press("#calls-edit-2027-04", "#calls-change-answered") },
  {
    name: "figures-errors",
    red: "an error",
    fake: "approved",
    at: "/figures/123456785",
    before: async (page) => {
      await press("#calls-add", "#calls-new-month")(page);
      await page.locator("#calls-new-answered").fill("ca. 100");
      await press(".calls-form button[type=submit]", ".errors")(page);
    },
  },
  {
    name: "figures-removed",
    fake: "approved",
    at: "/figures/123456785",
    before: async (page) => {
      await page.locator(".calls-row-actions button").last().click();
      await page.locator(".calls-removed").waitFor();
    },
  },
  { name: "figures-file", fake: "approved", at: "/figures/123456785", before: press("#calls-file", "#calls-take") },
  {
    name: "figures-pasted",
    fake: "started",
    at: "/figures/123456785",
    before: async (page) => {
      await page.locator("#calls-paste").fill("2026-01\t10 200\t6 800\t1\n2026-02\t9 900\t6 100\t0\n");
      await press(".calls-paste button[type=submit]", "#calls-again")(page);
    },
  },
  { name: "figures-fill", fake: "follow-up", at: "/s/3/p/tall", before: press("#fill-figures", ".fill ul >> nth=0") },
  { name: "long-start", fake: "several", long: true, at: "/" },
  { name: "long-inbox", fake: "inbox", long: true, at: "/inbox" },
  { name: "long-list", fake: "unmasked", long: true, at: "/s/1" },
  { name: "long-page", fake: "unmasked", long: true, at: "/s/1/p/arbeidsavtaler" },
  { name: "long-document", fake: "unmasked", long: true, at: "/document/3" },
  { name: "long-review", fake: "unmasked", long: true, at: "/s/1/review" },
  { name: "long-receipt", fake: "exported", long: true, at: "/s/1/receipt" },
  { name: "long-form", fake: "unmasked", long: true, at: "/s/1/form" },
  { name: "long-client", fake: "approved", long: true, at: "/client/123456785" },
  { name: "long-deadlines", fake: "board", long: true, at: "/deadlines" },
  { name: "long-trash", fake: "trash", long: true, at: "/trash" },
  { name: "long-settings", fake: "trash", long: true, at: "/settings", before: press(".deletion summary", "#submission-1-delete") },
  { name: "deadlines-prices", fake: "approved", at: "/deadlines/fees" },
  { name: "document-of-page", fake: "started", at: "/document/1/p/skatt", before: (page) => page.locator(".preview-page img").first().waitFor() },
  { name: "help-guide-section", fake: "empty", at: "/hjelp/veiledning/innhold" },
  { name: "review-row", fake: "unmasked", at: "/s/1/review/at/arbeidsavtale-eksempler", before: (page) => page.locator("#change-arbeidsavtale-eksempler:focus").waitFor() },
  { name: "page-at", fake: "started", at: "/s/1/p/skatt/at/skatteattest-gyldig", before: (page) => page.locator("#r-skatteattest-gyldig:focus").waitFor() },
  { name: "page-at-field", fake: "started", at: "/s/1/p/kontakt/at/kontaktperson/email", before: (page) => page.locator("#f-kontaktperson-email:focus").waitFor() },
  { name: "page-register-fetched", fake: "started", at: "/s/1/p/virksomheten", before: press(".register > button", ".register-table input[id^=register-]") },
  { name: "page-rename", fake: "started", at: "/s/1/p/skatt", before: press(".document-actions button:nth-last-child(2) >> nth=0", ".document-rename input") },
  {
    name: "drop-over",
    fake: "started",
    at: "/s/1/p/arbeidsavtaler",
    before: async (page) => {
      await page.locator(".drop-area").first().scrollIntoViewIfNeeded();
      const area = await page.locator(".drop-area").first().boundingBox();
      await page.evaluate(([x, y]) => window.dispatchEvent(new CustomEvent("fake-drop", { detail: { type: "over", x, y } })), [area.x + 8, area.y + 8]);
      await page.locator(".drop-window[data-over] .drop-area[data-over]").waitFor();
    },
  },
  ...VERIFY_SCREENS,
  { name: "trouble", fake: "empty", fail: "store-newer", at: "/" },
  { name: "damaged", fake: "started", fail: "store-damaged", at: "/" },
  { name: "damaged-lost", fake: "started", fail: "store-lost", at: "/" },
  { name: "damaged-asked", fake: "started", fail: "store-damaged", at: "/", before: press("#rebuild-ask", "#rebuild-explained:focus") },
  {
    name: "damaged-rebuilt",
    fake: "started",
    fail: "store-damaged",
    at: "/",
    before: async (page) => {
      await press("#rebuild-ask", "#rebuild-start")(page);
      await press("#rebuild-start", "#rebuild-go-on")(page);
    },
  },
  { name: "settings", fake: "empty", at: "/", before: press(".settings-button", ".settings-menu") },
  { name: "help", fake: "empty", at: "/hjelp" },
  { name: "help-guide", fake: "empty", at: "/hjelp/veiledning" },
  {
    name: "help-notices",
    fake: "empty",
    at: "/hjelp/om",
    before: async (page) => {
      for (const summary of await page.locator(".help .fold summary").all()) await summary.click();
      await page.locator(".help-notices >> nth=3").waitFor();
    },
  },
  { name: "search", fake: "empty", at: "/", before: press("#search", "#search-option-0") },
  {
    name: "search-found",
    fake: "unmasked",
    at: "/s/1",
    before: async (page) => {
      await press("#search", "#search-option-0")(page);
      await page.locator("#search-field").fill("arbeidsavtale");
      await page.locator(".search-option", { hasText: "Kari" }).first().waitFor();
    },
  },
  {
    name: "search-none",
    fake: "started",
    at: "/",
    before: async (page) => {
      await press("#search", "#search-option-0")(page);
      await page.locator("#search-field").fill("qqq");
      await page.locator("#search-list").waitFor({ state: "hidden" });
    },
  },
];
