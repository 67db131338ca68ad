/** The words of the help screen. They come with it, and not with the window. */
import en from "@texts/en/help.ftl";
import nb from "@texts/nb/help.ftl";
import nn from "@texts/nn/help.ftl";
import type { FluentResource } from "@fluent/bundle";
import type { Lang } from "../../backend/types/Lang";
import { useSettings } from "../../settings";
import { textsFrom, type Texts } from "../../texts";

const FILES: Record<Lang, FluentResource> = { nb, nn, en };

const built = new Map<Lang, Texts>();

/** Built when a language is first asked for. */
function helpTexts(lang: Lang): Texts {
  const texts = built.get(lang) ?? textsFrom(lang, [FILES[lang]]);
  built.set(lang, texts);
  return texts;
}

export const useHelpTexts = (): Texts => helpTexts(useSettings().lang);

/** The words that are explained. */
export const WORDS = [
  "approval",
  "board",
  "submission",
  "follow-up",
  "renewal",
  "reply",
  "requirement",
  "remarks",
  "self-check",
  "declaration",
  "finding",
  "mask",
  "inbox",
  "bundle",
  "key",
  "fingerprint",
  "sum",
  "fee",
  "deadline",
  "unit",
  "trash",
] as const;

/** The sections in order: each by its address and the key of its heading. */
export const SECTIONS = [
  { at: "ord", key: "help-words" },
  { at: "taster", key: "help-keys" },
  { at: "kontroll", key: "help-check" },
  { at: "data", key: "help-data" },
  { at: "ikke", key: "help-not" },
  { at: "feil", key: "help-fault" },
  { at: "om", key: "help-about" },
] as const;

export type Section = (typeof SECTIONS)[number]["at"];
