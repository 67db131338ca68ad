import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { merge, saver, type SaverOptions } from "./autosave";
import type { AnswerChange } from "./backend/types/AnswerChange";

interface Call {
  change: AnswerChange;
  revision: number;
  succeed: (revision: number) => Promise<void>;
  fail: () => Promise<void>;
}

function set(overrides: Partial<SaverOptions<number>> = {}) {
  const calls: Call[] = [];
  const states: string[] = [];
  const failed = vi.fn();
  const saved = vi.fn();
  const made = saver<number>({
    delay: 500,
    revision: 3,
    send: (change, revision) =>
      new Promise((resolve, reject) => {
        const settle = () => vi.advanceTimersByTimeAsync(0).then(() => undefined);
        calls.push({
          change,
          revision,
          succeed: (next) => (resolve(next), settle()),
          fail: () => (reject(new Error("full disk")), settle()),
        });
      }),
    revisionOf: (result) => result,
    onSaved: saved,
    onFailed: failed,
    onState: (state) => states.push(state),
    ...overrides,
  });
  return { saver: made, calls, states, failed, saved };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("an answer saves itself", () => {
  test("once, within a second of the first keystroke that is not saved", async () => {
    const { saver, calls } = set();
    saver.change({ fields: { name: "K" } });
    await vi.advanceTimersByTimeAsync(300);
    saver.change({ fields: { name: "Ka" } });
    await vi.advanceTimersByTimeAsync(199);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ change: { fields: { name: "Ka" } }, revision: 3 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(1);
  });

  test("while somebody types without a pause, each keystroke within a second", async () => {
    const { saver, calls } = set();
    let typed = "";
    for (const letter of "Kari Nordmann eier alt") {
      typed += letter;
      saver.change({ fields: { name: typed } });
      await vi.advanceTimersByTimeAsync(100);
      await calls.at(-1)?.succeed(3 + calls.length);
    }
    expect(calls.map(({ change }) => change.fields?.name)).toEqual([
      "Kari ",
      "Kari Nordm",
      "Kari Nordmann e",
      "Kari Nordmann eier a",
    ]);
  });

  test("after a failure, not again before the next pause", async () => {
    const { saver, calls } = set();
    saver.change({ note: "e" });
    void saver.flush();
    await calls[0]!.fail();
    for (const note of ["en", "ett", "ett ord"]) {
      saver.change({ note });
      await vi.advanceTimersByTimeAsync(499);
    }
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls[1]).toMatchObject({ change: { note: "ett ord" } });
  });

  test("one save at a time, the next against the revision that the last gave", async () => {
    const { saver, calls, states } = set();
    saver.change({ note: "one" });
    void saver.flush();
    saver.change({ note: "two" });
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls).toHaveLength(1);
    await calls[0]!.succeed(4);
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ change: { note: "two" }, revision: 4 });
    await calls[1]!.succeed(5);
    expect(saver.unsaved()).toBeNull();
    expect(states.at(-1)).toBe("quiet");
  });

  test("a change that failed stays, and goes along with the next", async () => {
    const { saver, calls, failed } = set();
    saver.change({ fields: { name: "Kari", role: "leder" } });
    const first = saver.flush();
    await calls[0]!.fail();
    expect(await first).toBe(false);
    expect(failed).toHaveBeenCalledOnce();
    expect(saver.state()).toBe("failed");
    saver.change({ fields: { name: "Kari N." } });
    const second = saver.flush();
    expect(calls[1]!.change).toEqual({ fields: { name: "Kari N.", role: "leder" } });
    await calls[1]!.succeed(4);
    expect(await second).toBe(true);
  });

  test("what is typed while a save fails wins over what failed", async () => {
    const { saver, calls } = set();
    saver.change({ explanation: "old", by: "2026-12-01" });
    void saver.flush();
    saver.change({ explanation: "new" });
    await calls[0]!.fail();
    expect(saver.unsaved()).toEqual({ explanation: "new", by: "2026-12-01" });
  });

  test("flush with nothing to save is done at once", async () => {
    const { saver, calls } = set();
    expect(await saver.flush()).toBe(true);
    expect(calls).toHaveLength(0);
  });

  test("flush waits for a save that is under way", async () => {
    const { saver, calls } = set();
    saver.change({ note: "a" });
    void saver.flush();
    let done = false;
    const second = saver.flush().then(() => (done = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(false);
    await calls[0]!.succeed(4);
    await second;
    expect(calls).toHaveLength(1);
  });

  test("a rebase lets a stale save through, a discard forgets it", async () => {
    const { saver, calls } = set();
    saver.change({ note: "mine" });
    void saver.flush();
    await calls[0]!.fail();
    saver.rebase(9);
    void saver.flush();
    expect(calls[1]).toMatchObject({ change: { note: "mine" }, revision: 9 });
    await calls[1]!.fail();
    saver.discard();
    expect(saver.unsaved()).toBeNull();
    expect(await saver.flush()).toBe(true);
  });

  test("merging keeps fields that the later change does not name", () => {
    expect(merge({ state: "not-yet", fields: { a: "1", b: "2" } }, { fields: { b: "3" } })).toEqual({
      state: "not-yet",
      fields: { a: "1", b: "3" },
    });
  });
});
