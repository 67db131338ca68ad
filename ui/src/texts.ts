/**
 * The page's texts: the same Fluent files as the program's, read when the page is built, and fetched by language.
 *
 * Numbers that only choose a plural form are given as numbers; everything that is shown is given as text.
 */
import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, useContext } from "react";
import type { Lang } from "./backend/types/Lang";
import { onOneLine } from "./one-line";

export const LANGS: readonly Lang[] = ["nb", "nn", "en"];

/** Each language by its own name. */
export const LANG_NAMES: Record<Lang, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

export type Texts = (key: string, args?: Record<string, FluentVariable>) => string;

/** A language, and what is said in it. */
export interface Language {
  lang: Lang;
  texts: Texts;
}

export function textsFrom(lang: Lang, files: readonly FluentResource[]): Texts {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of files) bundle.addResource(file);
  return (key, args) => {
    const [id = key, attribute] = key.split(".");
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    // A missing key is found by the tests; shown as itself it does the least harm.
    if (!pattern) return key;
    return onOneLine(bundle.formatPattern(pattern, args, []));
  };
}

const FILES: Record<Lang, () => Promise<{ default: readonly FluentResource[] }>> = {
  nb: () => import("./languages/words-nb"),
  nn: () => import("./languages/words-nn"),
  en: () => import("./languages/words-en"),
};

const fetched = new Map<Lang, Language>();

/** This language, if it was fetched before. */
export const languageAtHand = (lang: Lang): Language | undefined => fetched.get(lang);

let latest: Texts = (key) => key;

/** The texts of the language that was asked for last, for what is said outside the page's tree. */
export const textsAtHand = (): Texts => latest;

/** Fetched when it is first asked for. */
export async function fetchLanguage(lang: Lang): Promise<Language> {
  const files = await FILES[lang]();
  const language = fetched.get(lang) ?? { lang, texts: textsFrom(lang, files.default) };
  fetched.set(lang, language);
  latest = language.texts;
  return language;
}

/** The language of the system, as the program reads it too. */
export function systemLang(locale: string): Lang {
  const start = locale.slice(0, 2).toLowerCase();
  if (start === "nn") return "nn";
  return ["nb", "no", "da", "sv"].includes(start) ? "nb" : "en";
}

/** As it stands inside a sentence: none of these begins with a name. */
export const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const TextsContext = createContext<Texts>((key) => key);

export const useTexts = (): Texts => useContext(TextsContext);
