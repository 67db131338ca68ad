/**
 * The user's guide, docs/brukerveiledning.md, as data: made when the page is built, so that the page parses nothing.
 *
 * Only what the guide uses is known here; anything else ends the build. Must never be part of what the page fetches.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { marked, type Token, type Tokens } from "marked";
import type { Plugin } from "vite";

export type Tag = "p" | "h3" | "ul" | "ol" | "li" | "table" | "thead" | "tbody" | "tr" | "th" | "td" | "pre" | "aside" | "strong" | "em" | "code" | "a" | "img";

/** `to` is where a link leads, as the file says it; `src`, `width` and `height` (pixels) belong to a picture. */
export interface Part {
  tag: Tag;
  id?: string;
  to?: string;
  src?: string;
  alt?: string;
  width?: number;
  height?: number;
  children: Node[];
}

export type Node = string | Part;

export interface Section {
  id: string;
  title: string;
  children: Node[];
}

/** `lead` stands before the first section. */
export interface Guide {
  lead: Node[];
  sections: Section[];
}

/** The anchor of a heading, as GitHub makes it. */
export const anchor = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");

const part = (tag: Tag, children: Node[], more: Omit<Part, "tag" | "children"> = {}): Part => ({ tag, ...more, children });

const inside = (tokens: readonly Token[] | undefined): Node[] => (tokens ?? []).flatMap(node);

const row = (tag: "th" | "td", cells: readonly Tokens.TableCell[]) => part("tr", cells.map((cell) => part(tag, inside(cell.tokens))));

function node(token: Token): Node[] {
  const one = token as Tokens.Generic;
  switch (token.type) {
    case "space":
      return [];
    case "text":
      return one.tokens ? inside(one.tokens) : [one["text"] as string];
    case "escape":
      return [one["text"] as string];
    case "paragraph": {
      const children = inside(one.tokens);
      const [only] = children;
      return children.length === 1 && typeof only === "object" && only.tag === "img" ? children : [part("p", children)];
    }
    case "heading": {
      if (one["depth"] !== 3) throw new Error(`No heading of this level in the guide: ${one.raw}`);
      return [part("h3", inside(one.tokens), { id: anchor(one["text"] as string) })];
    }
    case "list": {
      const { ordered, items } = token as Tokens.List;
      return [part(ordered ? "ol" : "ul", items.map((item) => part("li", inside(item.tokens))))];
    }
    case "table": {
      const { header, rows } = token as Tokens.Table;
      return [part("table", [part("thead", [row("th", header)]), part("tbody", rows.map((cells) => row("td", cells)))])];
    }
    case "blockquote":
      return [part("aside", inside(one.tokens))];
    case "code":
      return [part("pre", [one["text"] as string])];
    case "codespan":
      return [part("code", [one["text"] as string])];
    case "strong":
      return [part("strong", inside(one.tokens))];
    case "em":
      return [part("em", inside(one.tokens))];
    case "link":
      return [part("a", inside(one.tokens), { to: one["href"] as string })];
    case "image":
      return [part("img", [], { src: one["href"] as string, alt: one["text"] as string })];
    default:
      throw new Error(`The guide cannot show ${token.type}: ${token.raw}`);
  }
}

export function read(markdown: string): Guide {
  const guide: Guide = { lead: [], sections: [] };
  for (const token of marked.lexer(markdown)) {
    if (token.type === "heading" && token["depth"] === 1) continue;
    if (token.type === "heading" && token["depth"] === 2) {
      const title = token["text"] as string;
      guide.sections.push({ id: anchor(title), title, children: [] });
    } else {
      (guide.sections.at(-1)?.children ?? guide.lead).push(...node(token));
    }
  }
  return guide;
}

/** Every part, those within others too. */
export const parts = (nodes: readonly Node[]): Part[] => nodes.flatMap((one) => (typeof one === "string" ? [] : [one, ...parts(one.children)]));

/** A PNG says its width and height in its first bytes. */
function size(png: string) {
  const bytes = readFileSync(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Lets the page import the guide: `default` is the guide, `pictures` the address of each picture by its name in the file. */
export const guidePlugin = (): Plugin => ({
  name: "guide",
  enforce: "pre",
  load(id) {
    if (!id.endsWith("/docs/brukerveiledning.md")) return null;
    const guide = read(readFileSync(id, "utf8"));
    const all = parts([...guide.lead, ...guide.sections.flatMap((section) => section.children)]);
    for (const one of all) if (one.src) Object.assign(one, size(join(dirname(id), one.src)));
    const names = [...new Set(all.flatMap((one) => one.src ?? []))];
    const code = [
      ...names.map((name, at) => `import picture${at} from ${JSON.stringify(`./${name}`)};`),
      `export const pictures = { ${names.map((name, at) => `${JSON.stringify(name)}: picture${at}`).join(", ")} };`,
      `export default ${JSON.stringify(guide)};`,
    ].join("\n");
    return { code, moduleType: "js", map: null };
  },
});
