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

test("the page reads the style sheets of the parts that it uses, and no others", () => {
  const files = readdirSync(at("."), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const imports = files.flatMap((name) => [
    ...readFileSync(at(name), "utf8").matchAll(/import \{([^}]*)\} from "@digdir\/designsystemet-react"/g),
  ]);
  const parts = imports.flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
  const used = parts.filter((name) => name && !name.startsWith("type ")).flatMap((name) => SHEETS[name] ?? [sheet(name)]);
  const read = readFileSync(at("designsystemet.css"), "utf8").matchAll(/designsystemet-css\/([a-z-]+)\.css/g);
  expect([...read].map(([, name]) => name).sort()).toEqual([...new Set([...ALWAYS, ...used])].sort());
});
