import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { blocks } from "./notices";

const NOTICES = readFileSync(fileURLToPath(new URL("../../../../THIRD-PARTY-NOTICES.md", import.meta.url)), "utf8");

test("the notices are read whole: every line of them is shown", () => {
  const shown = blocks(NOTICES).flatMap((block) => block.lines).join("\n");
  const lines = NOTICES.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
  for (const line of lines) expect(shown).toContain(line.replace(/^(#+|-) /, "").trim());
  expect(blocks("# A\n\n## B\n\n- one\n- two\n\nwords")).toEqual([
    { heading: 2, items: false, lines: ["B"] },
    { heading: 0, items: true, lines: ["one", "two"] },
    { heading: 0, items: false, lines: ["words"] },
  ]);
});
