/** What is asked before the page's script is read. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync(fileURLToPath(new URL("../public/early.js", import.meta.url)), "utf8");

/** Runs it where the system speaks `language`: what it asks the program, in order. */
function early(language: string) {
  const asked: unknown[][] = [];
  const invoke = (...words: unknown[]) => {
    asked.push(words);
    return Promise.resolve();
  };
  runInNewContext(script, { window: { __TAURI_INTERNALS__: { invoke } }, navigator: { language } });
  return asked;
}

test("all is asked at once, and whatever is answered first knows which language the page reads from the system", () => {
  for (const [system, page] of [["nb-NO", "nb"], ["no", "nb"], ["sv-SE", "nb"], ["nn-NO", "nn"], ["en-GB", "en"], ["de", "en"]])
    expect(early(system!)).toEqual([["settings", { page }], ["start", { page }], ["drafts"]]);
});
