import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { ELSEWHERE } from "./address";
import { FILES, LIST, SIGNATURE, WHO } from "../help/commands";
import { parts, read, type Node } from "./markdown";

const at = (relative: string) => fileURLToPath(new URL(`../../../../${relative}`, import.meta.url));
const MARKDOWN = readFileSync(at("docs/brukerveiledning.md"), "utf8");
const guide = read(MARKDOWN);
const nodes = [...guide.lead, ...guide.sections.flatMap((section) => section.children)];
const all = parts(nodes);

const text = (node: Node): string => (typeof node === "string" ? node : node.tag === "pre" ? "" : node.children.map(text).join(""));

/** Every text of bokmål that the program shows, whole, with a hole where something is put in; of a choice each one. */
function shown(pattern: unknown): string[] {
  if (typeof pattern === "string") return [pattern];
  if (!Array.isArray(pattern)) return [];
  return pattern.reduce<string[]>(
    (before, element: unknown) => {
      const next = typeof element === "string" ? [element] : isChoice(element) ? element.variants.flatMap(({ value }) => shown(value)) : ["\u0000"];
      return before.flatMap((one) => next.map((two) => one + two));
    },
    [""],
  );
}

const isChoice = (element: unknown): element is { variants: { value: unknown }[] } => typeof element === "object" && element !== null && "variants" in element;

function onScreen(): Set<string> {
  const folder = at("core/texts/nb");
  const messages = readdirSync(folder).flatMap((file) => [...new FluentResource(readFileSync(`${folder}/${file}`, "utf8")).body]);
  const scheme = parse(readFileSync(at("core/scheme/godkjent-callcenter.toml"), "utf8")) as unknown;
  const titles: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    if ("nb" in value && typeof value.nb === "string") titles.push(value.nb);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(scheme);
  return new Set([...messages.flatMap((message) => shown(message.value)), ...titles]);
}

const known = onScreen();
const flat = nodes.map(text).join("\n").replace(/\s+/g, " ");
const quoted = [...new Set([...flat.matchAll(/«([^»]*)»/g)].map((found) => found[1] ?? ""))];

test("what the guide quotes stands on the screen, letter by letter", () => {
  expect(quoted.length).toBeGreaterThan(60);
  expect(quoted.filter((one) => !known.has(one))).toEqual([]);
});

test("a text that is not on the screen is noticed", () => {
  expect(["Velg fil ", "Lagre alt", "Send nå"].filter((one) => known.has(one))).toEqual([]);
  expect(["Fortsett med første søknad", "Velg filer", "Skatt og avgift"].filter((one) => !known.has(one))).toEqual([]);
});

test("the contents of the file are its sections, and every link leads somewhere", () => {
  const [contents, ...rest] = guide.sections;
  expect(contents?.id).toBe("innhold");
  const listed = parts(contents?.children ?? []).flatMap((one) => (one.tag === "a" ? [{ id: one.to?.slice(1), title: text(one) }] : []));
  expect(listed).toEqual(rest.map(({ id, title }) => ({ id, title })));
  const ids = [...guide.sections.map(({ id }) => id), ...all.flatMap((one) => one.id ?? [])];
  expect(new Set(ids).size).toBe(ids.length);
  const links = all.flatMap((one) => one.to ?? []);
  expect(links.filter((to) => !(to in ELSEWHERE) && !ids.includes(to.slice(1)))).toEqual([]);
  for (const file of Object.keys(ELSEWHERE)) expect(existsSync(at(`docs/${file}`))).toBe(true);
});

test("every picture is there and is described", () => {
  const pictures = all.filter((one) => one.tag === "img");
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((one) => !existsSync(at(`docs/${one.src}`))).map((one) => one.src)).toEqual([]);
  expect(pictures.filter((one) => (one.alt ?? "").length < 10)).toEqual([]);
  expect(new Set(pictures.map((one) => one.alt)).size).toBe(pictures.length);
});

test("the commands are those of the help screen", () => {
  const typed = all.filter((one) => one.tag === "pre").map((one) => String(one.children[0]));
  for (const lines of [WHO, SIGNATURE, LIST, FILES]) expect(typed).toContain(lines.join("\n"));
});
