import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The style sheets of parts that are made of others, or are called otherwise. */
const SHEETS: Record<string, readonly string[]> = {
  Checkbox: ["field", "input", "label", "validation-message"],
  Radio: ["field", "input", "label", "validation-message"],
  Select: ["input"],
  Textfield: ["field", "input", "label", "paragraph", "validation-message"],
};

/** What every page has, and what is written as a class or an element. */
const ALWAYS = ["base", "data-size-workaround", "link"];

const sheet = (part: string) => part.replace(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
const pascal = (sheet: string) => sheet.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** The parts that the page imports, each as often as it is imported. */
function partsInUse() {
  const files = readdirSync(at("."), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const imports = files.flatMap((name) => [
    ...readFileSync(at(name), "utf8").matchAll(/import \{([^}]*)\} from "@digdir\/designsystemet-react"/g),
  ]);
  const names = imports.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
  return names.filter((name) => name && !name.startsWith("type "));
}

test("the page reads the style sheets of the parts that it uses, and no others", () => {
  const used = partsInUse().flatMap((name) => SHEETS[name] ?? [sheet(name)]);
  const read = readFileSync(at("designsystemet.css"), "utf8").matchAll(/designsystemet-css\/([a-z-]+)\.css/g);
  expect([...read].map(([, name]) => name).sort()).toEqual([...new Set([...ALWAYS, ...used])].sort());
});

/** What a part does by itself, by the name in `@digdir/designsystemet-web`. */
const BEHAVIOURS: Record<string, readonly string[]> = {
  Button: [],
  Details: ["details"],
  Dialog: ["dialog", "invokers"],
  ErrorSummary: ["ds-error-summary"],
  Field: ["ds-field"],
  Fieldset: ["fieldset"],
  Input: ["readonly"],
  Popover: ["popover", "invokers"],
  Select: ["readonly"],
};

test("the page reads what the parts that it uses do by themselves, and nothing of the others", () => {
  const folder = at("../node_modules/@digdir/designsystemet-react/dist/esm/components");
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const moving = (part: string) =>
    all
      .filter((name) => name.startsWith(`${part}/`))
      .some((name) => readFileSync(`${folder}/${name}`, "utf8").includes("@digdir/designsystemet-web"));
  const parts = [...new Set(partsInUse().flatMap((name) => [name, ...(SHEETS[name] ?? []).map(pascal)]))];
  const unknown = parts.filter((name) => moving(sheet(name)) && !BEHAVIOURS[name]);
  expect(unknown).toEqual([]);
  const wanted = new Set(parts.flatMap((name) => BEHAVIOURS[name] ?? []));
  const read = readFileSync(at("designsystemet-web.ts"), "utf8").matchAll(/^import "@digdir\/designsystemet-web\/([a-z-]+)"/gm);
  expect([...read].map(([, name]) => name).sort()).toEqual([...wanted].sort());
});

test("no element asks for what is left out", () => {
  const sources = readdirSync(at("."), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const asks = /data-tooltip|data-clickdelegatefor|data-toggle-group|focusgroup=/;
  expect(sources.filter((name) => asks.test(readFileSync(at(name), "utf8")))).toEqual([]);
});
