/**
 * What is typed into a form that only its button saves, kept in the store while it is typed: after a kill, or once somebody
 * comes back to the form, it stands there again. Sent or cancelled, it is forgotten.
 *
 * Never for a passphrase, a fingerprint that is compared, words that confirm a deletion, or a word that is to be blacked
 * out: that may be a personal number.
 */
import { useRef, useState } from "react";
import type { Backend } from "./backend/interface";
import { useBackend } from "./backend/context";
import { soon } from "./soon";

/** What stands in forms, as JSON, by place. */
const drafts = new Map<string, string>();

/** Reads what was typed before; a store that cannot be opened is said elsewhere. */
export async function readKept(backend: Backend): Promise<void> {
  const found = await backend.drafts().catch(() => ({}));
  for (const [place, words] of Object.entries(found)) drafts.set(place, words);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value may stand where `initial` does. */
function fits(value: unknown, initial: unknown): boolean {
  if (initial === null || value === null) return true;
  if (Array.isArray(initial)) return Array.isArray(value) && value.length === initial.length;
  return typeof value === typeof initial && !Array.isArray(value);
}

/** `words` as far as the form knows them: another version may have had other fields. */
export function restored<T>(words: string | undefined, initial: T): T {
  if (words === undefined) return initial;
  try {
    const value: unknown = JSON.parse(words);
    if (!isRecord(initial)) return fits(value, initial) ? (value as T) : initial;
    if (!isRecord(value)) return initial;
    const known = Object.entries(value).filter(([name, one]) => name in initial && fits(one, initial[name]));
    return { ...initial, ...Object.fromEntries(known) };
  } catch {
    return initial;
  }
}

function keep(backend: Backend, place: string, words: string | null): void {
  if (words === null && !drafts.has(place)) return;
  if (words === null) drafts.delete(place);
  else drafts.set(place, words);
  soon(`draft ${place}`, () => backend.keepDraft(place, words), words === null ? 0 : undefined);
}

/** What of a form is other than it was, as JSON: the rest may be known better when it opens again. `null` for nothing. */
export function typedIn(value: unknown, initial: unknown): string | null {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  if (!isRecord(value) || !isRecord(initial)) return differs(value, initial) ? JSON.stringify(value) : null;
  const typed = Object.entries(value).filter(([name, one]) => differs(one, initial[name]));
  return typed.length > 0 ? JSON.stringify(Object.fromEntries(typed)) : null;
}

/**
 * Like `useState`, of a form at `place`: `document-3/mask`, `company-923609016/board`, so that what is deleted takes its drafts
 * along. The third value forgets what is kept, and leaves what stands in the form: it is what the form begins with
 * from now on.
 */
export function useKept<T>(place: string, initial: T): [T, (next: T | ((before: T) => T)) => void, () => void] {
  const backend = useBackend();
  const begun = useRef(initial);
  const [value, setValue] = useState<T>(() => restored(drafts.get(place), initial));
  const latest = useRef(value);
  const set = (next: T | ((before: T) => T)) => {
    latest.current = typeof next === "function" ? (next as (before: T) => T)(latest.current) : next;
    setValue(latest.current);
    keep(backend, place, typedIn(latest.current, begun.current));
  };
  const forget = () => {
    begun.current = latest.current;
    keep(backend, place, null);
  };
  return [value, set, forget];
}
