/** The program's own words for the backend in memory: the same Fluent files that the real one speaks from. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import enBundle from "@texts/en/bundle.ftl?raw";
import enFindings from "@texts/en/findings.ftl?raw";
import enHistory from "@texts/en/history.ftl?raw";
import enProblems from "@texts/en/problems.ftl?raw";
import enRebuilt from "@texts/en/rebuilt.ftl?raw";
import enReminders from "@texts/en/reminders.ftl?raw";
import enWords from "@texts/en/words.ftl?raw";
import nbBundle from "@texts/nb/bundle.ftl?raw";
import nbFindings from "@texts/nb/findings.ftl?raw";
import nbHistory from "@texts/nb/history.ftl?raw";
import nbProblems from "@texts/nb/problems.ftl?raw";
import nbRebuilt from "@texts/nb/rebuilt.ftl?raw";
import nbReminders from "@texts/nb/reminders.ftl?raw";
import nbWords from "@texts/nb/words.ftl?raw";
import nnBundle from "@texts/nn/bundle.ftl?raw";
import nnFindings from "@texts/nn/findings.ftl?raw";
import nnHistory from "@texts/nn/history.ftl?raw";
import nnProblems from "@texts/nn/problems.ftl?raw";
import nnRebuilt from "@texts/nn/rebuilt.ftl?raw";
import nnReminders from "@texts/nn/reminders.ftl?raw";
import nnWords from "@texts/nn/words.ftl?raw";
import type { Lang } from "../types/Lang";
import type { ProblemView } from "../types/ProblemView";

type Args = Record<string, string | number>;

const SOURCES: Record<Lang, string[]> = {
  nb: [nbWords, nbFindings, nbProblems, nbBundle, nbRebuilt, nbReminders, nbHistory],
  nn: [nnWords, nnFindings, nnProblems, nnBundle, nnRebuilt, nnReminders, nnHistory],
  en: [enWords, enFindings, enProblems, enBundle, enRebuilt, enReminders, enHistory],
};

const read = new Map<Lang, FluentBundle>();

/** A page that starts speaks one language; the others are read when they are asked for. */
function bundleOf(lang: Lang): FluentBundle {
  const bundle = read.get(lang) ?? new FluentBundle(lang, { useIsolating: false });
  if (!read.has(lang)) for (const source of SOURCES[lang]) bundle.addResource(new FluentResource(source));
  read.set(lang, bundle);
  return bundle;
}

/** The text under `key`, or under `message.attribute`; the key itself when there is none. */
export function say(lang: Lang, key: string, args: Args = {}): string {
  const bundle = bundleOf(lang);
  const [id = key, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? bundle.formatPattern(pattern, args, []) : key;
}

export function problem(lang: Lang, code: string, args: Record<string, string> = {}): ProblemView {
  const bundle = bundleOf(lang);
  const advice = bundle.getMessage(`problem-${code}`)?.attributes.advice;
  return {
    code,
    args,
    message: say(lang, `problem-${code}`, args),
    advice: advice ? bundle.formatPattern(advice, args, []) : "",
  };
}

/** What the clock shows in all that is made up here. */
export const clock = (lang: Lang): string => (lang === "en" ? "14:05" : "14.05");

export function shortDate(lang: Lang, iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return lang === "en" ? `${Number(day)}\u00a0${say(lang, `month-${Number(month)}`)} ${year}` : `${day}.${month}.${year}`;
}

/** 10 000 kroner as the language writes it. */
export const kroner = (amount: number, lang: Lang): string =>
  lang === "en" ? `NOK ${amount.toLocaleString("en")}` : `${amount.toLocaleString("en").replaceAll(",", "\u00a0")} kroner`;

export function longDate(lang: Lang, iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const weekday = say(lang, `weekday-${(date.getUTCDay() + 6) % 7}`);
  const month = say(lang, `month-${date.getUTCMonth() + 1}`);
  const point = lang === "en" ? "" : ".";
  return `${weekday} ${date.getUTCDate()}${point}\u00a0${month} ${date.getUTCFullYear()}`;
}
