/** Amounts as people type them. Only a form of writing: what something costs is the program's to say. */

/** `10 000` or `10.000 kr` as 10000; `null` when nothing is typed, `undefined` when it is no amount in whole kroner. */
export function toKroner(typed: string): number | null | undefined {
  const text = typed
    .replace(/\s/g, "")
    .replace(/(kr\.?|kroner|,-|,00)$/i, "")
    .replace(/^(kr\.?|nok)/i, "");
  if (text === "") return typed.trim() === "" ? null : undefined;
  if (!/^(\d{1,9}|\d{1,3}([.,]\d{3}){1,2})$/.test(text)) return undefined;
  return Number(text.replace(/[.,]/g, ""));
}

/** 10000 as `10 000`; nothing as nothing. */
export const fromKroner = (amount: number | null): string =>
  amount === null ? "" : String(amount).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
