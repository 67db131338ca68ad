// What the ways through the page share: by keyboard, with the focus in sight.
import assert from "node:assert/strict";

export const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim().replace(/\s+/g, " ") || "");
export const heading = (page) => page.locator("h1").innerText().then((said) => said.replace(/\s+/g, " "));

/** Presses Tab until the element with this id, or this text, has the focus. */
export async function tabTo(page, wanted, limit = 60) {
  for (let count = 0; count < limit; count += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === wanted) return;
  }
  throw new Error(`no way by keyboard to ${wanted}; stopped at ${await focused(page)}`);
}

export async function headingIs(page, pattern) {
  await page.waitForFunction((source) => new RegExp(source).test((document.querySelector("h1")?.textContent ?? "").replace(/\s+/g, " ")), pattern.source);
  assert.equal(await focused(page), await heading(page), "the heading has the focus");
}

export const focusIs = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);

export const drop = (page, x, y, names) =>
  page.evaluate(
    ([x, y, paths]) => window.dispatchEvent(new CustomEvent("fake-drop", { detail: { type: "drop", x, y, paths } })),
    [x, y, names.map((name) => `/home/kari/${name}`)],
  );

/** Closes the window, and tells whether it may close. */
export const close = (page) => page.evaluate(() => new Promise((may) => window.dispatchEvent(new CustomEvent("fake-close", { detail: may }))));

/** What the clipboard holds, pasted where the focus is: files by name and type, and text. */
export const paste = (page, files, text = "") =>
  page.evaluate(
    ([files, text]) => {
      const clipboardData = new DataTransfer();
      for (const [name, type] of files) clipboardData.items.add(new File(["x"], name, { type }));
      if (text) clipboardData.setData("text/plain", text);
      (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    [files, text],
  );

/** Listens to the live region as a screen reader does; what is given back tells what it said from now until then. */
export async function heard(page) {
  await page.evaluate(() => {
    const region = document.querySelector("[role=status][aria-live=polite]");
    window.heard = [];
    new MutationObserver(() => window.heard.push(region.textContent.trim().replace(/\s+/g, " "))).observe(region, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => told(window.heard)))));
}
