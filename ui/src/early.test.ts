/** What is asked before the page's script is read. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync(fileURLToPath(new URL("../public/early.js", import.meta.url)), "utf8");

/** Runs it where the system speaks `language`: what it asks the program, in order, and how the settings are answered. */
function early(language: string) {
  const asked: unknown[][] = [];
  let answer: (settings: unknown) => void = () => undefined;
  const settings = new Promise((resolve) => (answer = resolve));
  const invoke = (...words: unknown[]) => {
    asked.push(words);
    return words[0] === "settings" ? settings : Promise.resolve();
  };
  runInNewContext(script, { window: { __TAURI_INTERNALS__: { invoke } }, navigator: { language } });
  return { asked, answer };
}

test("the program is told which language the page reads from the system, before it says anything in another", async () => {
  const { asked, answer } = early("en-GB");
  expect(asked).toEqual([["settings", { page: "en" }]]);
  answer({ lang: "en" });
  await expect.poll(() => asked).toEqual([["settings", { page: "en" }], ["start"]]);
  expect(early("nn-NO").asked).toEqual([["settings", { page: "nn" }]]);
});

test("in bokmål, which it speaks by itself, both are asked at once", () => {
  for (const language of ["nb-NO", "no", "sv-SE"]) expect(early(language).asked).toEqual([["settings", { page: "nb" }], ["start"]]);
});
