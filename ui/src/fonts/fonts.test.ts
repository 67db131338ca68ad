/** Every character of a text can be drawn in the family that the window brings along: what it lacks, WebKit looks for elsewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";
import { expect, test } from "vitest";
import { onOneLine } from "../one-line";
import { LANGS } from "../texts";

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const all = (folder: string) => readdirSync(at(folder)).map((name) => at(`${folder}/${name}`));
const written = [...LANGS.flatMap((lang) => all(`../../../core/texts/${lang}`)), ...all("../../../core/scheme"), at("../../../docs/brukerveiledning.md")];
const held = "Kr 10 000, § 14-6: send e-post. Les LES-MEG.txt. •• •• …";

test.each(["regular", "bold", "italic"])("%s", (style) => {
  const font = openSync(at(`./ringperm-sans-${style}.woff2`));
  const drawn = (character: string) => character === "\n" || ("hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(character.codePointAt(0)!));
  const words = [onOneLine(held), ...written.map((file) => readFileSync(file, "utf8"))].join("");
  expect(words).toContain("\u2011");
  expect(words.length).toBeGreaterThan(300_000);
  expect([...new Set(words)].filter((character) => !drawn(character))).toEqual([]);
});
