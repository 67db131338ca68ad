import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { FILE_WINDOWS, FILES, LIST, SIGNATURE, WHO } from "./commands";

const read = (relative: string) => readFileSync(fileURLToPath(new URL(relative, import.meta.url)), "utf8");

test("the commands are those that stand in the bundle itself", () => {
  const readMe = read("../../../../core/src/bundle/read_me.rs").replaceAll('\\"', '"').replaceAll("\\\\", "\\");
  for (const line of [WHO, SIGNATURE, LIST, FILES, FILE_WINDOWS].flat()) expect(readMe).toContain(line);
});

test("the version that is shown is the program's", () => {
  const { version } = JSON.parse(read("../../../package.json")) as { version: string };
  expect(read("../../../../Cargo.toml")).toContain(`\nversion = "${version}"`);
});
