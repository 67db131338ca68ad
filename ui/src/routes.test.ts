/** Every screen is looked at: whatever address the window knows stands among those that the browser's looks visit. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** In their order: the first that fits is shown. */
const routes = [...readFileSync(at("./app.tsx"), "utf8").matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => ({
  path,
  fits: new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`),
}));

const { SCREENS } = (await import(at("../tests/browser/screens.mjs"))) as { SCREENS: { at: string }[] };

test("every address of the window is visited by the looks in the browser", () => {
  expect(routes.length).toBeGreaterThan(30);
  const shown = new Set(SCREENS.map(({ at: address }) => routes.find(({ fits }) => fits.test(address))?.path ?? "/"));
  expect(routes.map(({ path }) => path).filter((path) => !shown.has(path))).toEqual([]);
});
