// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { restored, typedIn } from "./kept";

const EMPTY = { act: null as string | null, date: "", text: "", chosen: false, numbers: ["", ""] };

test("what was typed comes back, and the rest is as the form begins", () => {
  const typed = { ...EMPTY, text: "Hvem vasker listene?", act: "asked" };
  const words = typedIn(typed, EMPTY);
  expect(words).toBe('{"act":"asked","text":"Hvem vasker listene?"}');
  expect(restored(words ?? undefined, { ...EMPTY, date: "2026-11-22" })).toEqual({ ...typed, date: "2026-11-22" });
  expect(typedIn(EMPTY, EMPTY)).toBeNull();
  expect(typedIn("Kari", "")).toBe('"Kari"');
  expect(typedIn("", "")).toBeNull();
});

test("what another version kept, or nobody can read, leaves the form as it begins", () => {
  for (const words of ['{"text":7,"unknown":"x","numbers":["1"]}', "[]", "7", "no JSON", "null"]) {
    expect(restored(words, EMPTY)).toEqual(EMPTY);
  }
  expect(restored("{}", "before")).toBe("before");
  expect(restored(undefined, "before")).toBe("before");
});

test("no form that asks for something secret is kept", () => {
  const root = join(import.meta.dirname, ".");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx$/.test(name));
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  const kept = files.filter((name) => /useKept[<(]/.test(read(name)));
  expect(kept.length).toBeGreaterThan(8);
  expect(kept.filter((name) => /passphrase|password|WrittenConfirmation|fingerprint/i.test(read(name)))).toEqual([]);
});
