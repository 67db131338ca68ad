/** The style sheets of all screens that were opened stay in the window together. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

it("no class is styled by two style sheets, so that a screen looks the same whatever was open before", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"))) {
    const text = readFileSync(here + file, "utf8").replace(/\/\*.*?\*\//gs, "");
    // Selectors that are nothing but one class of ours: what they say holds wherever the class is used.
    for (const [, name = ""] of text.matchAll(/(?<=^|[{},])\s*\.([a-z][\w-]*)\s*(?=[,{])/gm)) {
      if (!name.startsWith("ds-")) homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
  }
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(", ")}`)).toEqual([]);
});
