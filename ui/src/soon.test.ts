import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("./notices", () => ({ notifyProblem: vi.fn() }));

import { flushSoon, PAUSE, soon } from "./soon";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the pause leaves time for the save itself: the promise is a second", () => {
  expect(PAUSE).toBeLessThan(1000);
});

test("the latest is saved once, within the pause from the first keystroke", async () => {
  const saved: string[] = [];
  const type = (words: string) => soon("board", async () => void saved.push(words));
  type("H");
  await vi.advanceTimersByTimeAsync(PAUSE - 100);
  type("Hvem");
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(saved).toEqual(["Hvem"]);
  await vi.advanceTimersByTimeAsync(5 * PAUSE);
  expect(saved).toEqual(["Hvem"]);
});

test("one after the other, and leaving saves all at once", async () => {
  const saved: string[] = [];
  let release: () => void = () => undefined;
  soon("a", () => new Promise<void>((resolve) => (release = resolve)).then(() => void saved.push("a")));
  soon("b", async () => void saved.push("b"));
  const flushed = flushSoon();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual([]);
  release();
  expect(await flushed).toBe(true);
  expect(saved).toEqual(["a", "b"]);
});

test("what fails stays, says so, and goes along with the next try", async () => {
  let fails = true;
  const act = vi.fn(() => (fails ? Promise.reject(new Error("full disk")) : Promise.resolve()));
  soon("board", act);
  expect(await flushSoon()).toBe(false);
  fails = false;
  expect(await flushSoon()).toBe(true);
  expect(act).toHaveBeenCalledTimes(2);
  expect(await flushSoon()).toBe(true);
  expect(act).toHaveBeenCalledTimes(2);
});
