import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, test, vi } from "vitest";

// As outside the tests: React has a longer form for them.
vi.stubEnv("NODE_ENV", "production");

/** The page for the window as it is built, with what of it every start loads: the entry, all that it imports at once, and the words of a language. */
const { output } = (await build({
  configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
  mode: "production",
  logLevel: "error",
  build: { write: false },
})) as Rolldown.RolldownOutput;
const chunks = output.filter((one) => one.type === "chunk");
const entry = chunks.find((one) => one.isEntry);
const reached = new Set<string>();
const reach = (name: string) => {
  if (reached.has(name)) return;
  reached.add(name);
  chunks.find((one) => one.fileName === name)?.imports.forEach(reach);
};
reach(entry?.fileName ?? "");
const start = chunks.filter((one) => reached.has(one.fileName));

test("what every start loads is 250 kB at most when it is packed", () => {
  const packed = (one: Rolldown.OutputChunk) => gzipSync(one.code).length;
  const words = chunks.filter((one) => one.fileName.startsWith("assets/words-")).map(packed);
  expect(words).toHaveLength(3);
  const whole = start.map(packed).reduce((sum, size) => sum + size, Math.max(...words));
  expect(whole).toBeGreaterThan(50_000);
  expect(whole).toBeLessThanOrEqual(250_000);
});

test("masking, charts, the pages of a document and every screen but the start are loaded when they are first shown", () => {
  const own = start.flatMap((one) => Object.keys(one.modules)).filter((module) => module.includes("/src/"));
  expect(own.some((module) => module.includes("/src/screens/start/"))).toBe(true);
  expect(own.filter((module) => /\/src\/(screens\/(?!start\/)|backend\/fake\/)/.test(module))).toEqual([]);
  const later = chunks.filter((one) => !reached.has(one.fileName)).flatMap((one) => Object.keys(one.modules));
  for (const part of ["document/masking.tsx", "document/preview.tsx", "figures/chart.tsx"]) {
    expect(later.filter((module) => module.endsWith(`/src/screens/${part}`))).toHaveLength(1);
  }
});
