import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { fetchLanguage, LANGS } from "./texts";

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const texts = (lang: string, file: string) => readFileSync(at(`../../core/texts/${lang}/${file}`), "utf8");

/** The names of everything that a message is given, at any depth. */
function variables(node: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && value.type === "var" && "name" in value) names.add(`$${String(value.name)}`);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(node);
  return names;
}

/** What only the page says; the help screen fetches its own. */
const OWN = ["screens.ftl", "help.ftl"] as const;

const own = (lang: string) => OWN.map((file) => texts(lang, file)).join("\n");

const screens = Object.fromEntries(
  LANGS.map((lang) => [lang, new Map(new FluentResource(own(lang)).body.map((m) => [m.id, variables(m)]))]),
);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ["types", "fake"].includes(entry.name) ? [] : sources(path);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

describe("the window's texts", () => {
  test("have the same keys in the same order in every language", () => {
    const [first, ...rest] = LANGS.map((lang) => [...(screens[lang]?.keys() ?? [])]);
    expect(first?.length).toBeGreaterThan(100);
    for (const keys of rest) expect(keys).toEqual(first);
  });

  test("are given the same arguments in every language", () => {
    for (const [key, names] of screens.nb ?? []) {
      for (const lang of LANGS) expect([lang, key, [...(screens[lang]?.get(key) ?? [])].sort()]).toEqual([lang, key, [...names].sort()]);
    }
  });

  test("are whole: every message of the file was understood", () => {
    for (const lang of LANGS) {
      const written = own(lang).match(/^[a-z][a-z0-9-]* =/gm) ?? [];
      expect([...(screens[lang]?.keys() ?? [])]).toEqual(written.map((line) => line.slice(0, -2)));
    }
  });

  test("share no key with the program's other files", () => {
    const others = ["words", "findings", "problems", "bundle", "cli"].flatMap((file) =>
      new FluentResource(texts("nb", `${file}.ftl`)).body.map((message) => message.id),
    );
    expect([...(screens.nb?.keys() ?? [])].filter((key) => others.includes(key))).toEqual([]);
  });

  test("never let Fluent write a number or a day", () => {
    for (const lang of LANGS) expect(own(lang)).not.toMatch(/NUMBER|DATETIME/);
  });

  test("nynorsk is not bokmål", () => {
    for (const file of OWN) {
      const [nb, nn] = [texts("nb", file), texts("nn", file)];
      expect(nn).not.toMatch(/\b(ikke|hvor|hvem|hva|virksomhet\w*|lagret|frister|regnskapsfører|ansatte|noe|selv)\b/);
      expect(nn).not.toBe(nb);
    }
  });

  test("exist for every key that the page uses, and none is left over", () => {
    const code = sources(at(".")).join("\n");
    const known = new Set([...(screens.nb?.keys() ?? [])]);
    const words = new Set(new FluentResource(texts("nb", "words.ftl")).body.map((message) => message.id));
    const quoted = new Set([...code.matchAll(/["`]([a-z]+(?:-[a-z0-9]+)*)["`]/g)].map((found) => found[1] ?? ""));
    const called = [...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map((found) => found[1] ?? "");
    expect(called.filter((key) => !known.has(key) && !words.has(key))).toEqual([]);
    const built = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((found) => found[1] ?? "");
    const unused = [...known].filter((key) => !quoted.has(key) && !built.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  test("choose the plural", async () => {
    const [nb, nn] = [(await fetchLanguage("nb")).texts, (await fetchLanguage("nn")).texts];
    expect(nb("inbox-place-all", { count: 1 })).toBe("Plasser dokumentet");
    expect(nb("inbox-place-all", { count: 3 })).toBe("Plasser alle 3");
    expect(nn("intake-done", { taken: 2, failed: 0 }).trim()).toBe("2\u00a0filer er lagde inn.");
  });
});
