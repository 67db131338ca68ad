/**
 * The page's texts: the same Fluent files as the program's, read at build time.
 *
 * Numbers that only choose a plural form are given as numbers; everything that is shown is given as text.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { createContext, useContext } from "react";
import enScreens from "@texts/en/screens.ftl?raw";
import enWords from "@texts/en/words.ftl?raw";
import nbScreens from "@texts/nb/screens.ftl?raw";
import nbWords from "@texts/nb/words.ftl?raw";
import nnScreens from "@texts/nn/screens.ftl?raw";
import nnWords from "@texts/nn/words.ftl?raw";
import type { Lang } from "./backend/types/Lang";

export const LANGS: readonly Lang[] = ["nb", "nn", "en"];

/** Each language by its own name. */
export const LANG_NAMES: Record<Lang, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

const SOURCES: Record<Lang, readonly string[]> = {
  nb: [nbWords, nbScreens],
  nn: [nnWords, nnScreens],
  en: [enWords, enScreens],
};

export type Texts = (key: string, args?: Record<string, FluentVariable>) => string;

function bundleOf(lang: Lang, sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** The texts of these files, for the screens that fetch their own. They are read when one is first asked for. */
export function textsFrom(lang: Lang, sources: readonly string[]): Texts {
  let read: FluentBundle | null = null;
  return (key, args) => {
    const bundle = (read ??= bundleOf(lang, sources));
    const message = bundle.getMessage(key);
    // A missing key is found by the tests; shown as itself it does the least harm.
    if (!message?.value) return key;
    return bundle.formatPattern(message.value, args, []);
  };
}

const build = (lang: Lang): Texts => textsFrom(lang, SOURCES[lang]);

export const TEXTS: Record<Lang, Texts> = { nb: build("nb"), nn: build("nn"), en: build("en") };

/** The language of the system, as the program reads it too. */
export function systemLang(locale: string): Lang {
  const start = locale.slice(0, 2).toLowerCase();
  if (start === "nn") return "nn";
  return ["nb", "no", "da", "sv"].includes(start) ? "nb" : "en";
}

export const TextsContext = createContext<Texts>(TEXTS.nb);

export const useTexts = (): Texts => useContext(TextsContext);
