/** Pages as pictures and masking, in memory: a contract of three pages with a number of every kind. */
import type { Backend } from "../interface";
import type { Area } from "../types/Area";
import type { Lang } from "../types/Lang";
import type { MaskFind } from "../types/MaskFind";
import type { MaskMark } from "../types/MaskMark";
import { documentView, type StoredDocument } from "./examples";
import { addDocument, type State } from "./state";
import { say } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls = "document" | "documentPages" | "documentPage" | "maskFinds" | "maskWord" | "mask";

const A4 = { width: 595, height: 842 };
const WIDE = { width: 842, height: 595 };
const LEFT = 70;
/** A letter of the pages is so wide, in points: they are written in one width. */
const LETTER = 7.2;
const LINE = 56;

const CONTRACT = [
  [
    "Arbeidsavtale",
    "Arbeidsgiver: Eksempel AS, 123 456 785",
    "Arbeidstaker: Kari Nordmann",
    "Fødselsnummer: 010190 12345",
    "",
    "Kari Nordmann (født 010190",
    "12345) er ansatt fast som selger.",
    "Ola Nordmann er nærmeste leder.",
  ],
  ["Vedlegg 1: Lønn", "Månedslønn: 41 000 kroner", "Kontaktperson: Kari Nordmann", "Personnr. 010190 12345"],
  ["Vedlegg 2: Skannet legitimasjon", "Se bildet."],
];
const PLAIN = [["Skatteattest", "Eksempel AS, 123 456 785", "14.10.2026", "Ingen restanser"]];

const isContract = (name: string): boolean => /arbeidsavtale.*(kari|signert)/i.test(name);
const linesOf = (name: string): string[][] => (isContract(name) ? CONTRACT : PLAIN);
const sizeOf = (page: number) => (page === 3 ? WIDE : A4);
const top = (line: number): number => 80 + line * LINE;

/** Where so many letters stand, from letter `from` of a line. */
const area = (line: number, from: number, letters: number): Area => ({
  x: LEFT + from * LETTER - 2,
  y: top(line) - 12,
  width: letters * LETTER + 4,
  height: 16,
});

const wholeLine = (line: number): Area => ({ x: LEFT - 4, y: top(line) - 14, width: A4.width - 2 * LEFT, height: 20 });
const digitsHidden = (text: string): string => text.replace(/\d/g, "•");

function finds(lang: Lang): MaskFind[] {
  const find = (page: number, kind: string, more: Partial<MaskFind>): Omit<MaskFind, "id"> => ({
    page,
    kind,
    kind_text: say(lang, `mask-kind-${kind}`),
    masked: "01•••• •••45",
    context: "",
    hidden: null,
    hidden_text: more.hidden ? say(lang, `mask-hidden-${more.hidden}`) : "",
    areas: [],
    line: [],
    ...more,
  });
  const context = (page: number, line: number) => digitsHidden(CONTRACT[page]?.[line] ?? "");
  return [
    find(1, "fodselsnummer", { context: context(0, 3), areas: [area(3, 15, 12)], line: [wholeLine(3)] }),
    find(1, "fodselsnummer", {
      context: `${context(0, 5)} ${context(0, 6)}`,
      areas: [area(5, 20, 6), area(6, 0, 5)],
      line: [wholeLine(5), wholeLine(6)],
    }),
    find(2, "d-nummer", {
      masked: "41•••• •••67",
      context: context(1, 3),
      hidden: "beneath",
      areas: [area(3, 10, 12)],
      line: [wholeLine(3)],
    }),
    find(2, "synthetic", {
      masked: "01•••• •••89",
      hidden: "outside",
      areas: [{ x: A4.width + 20, y: 100, width: 90, height: 14 }],
    }),
    find(3, "h-nummer", { masked: "01•••• •••21", hidden: "invisible", areas: [area(1, 0, 10)], line: [wholeLine(1)] }),
    find(3, "personal-number", { masked: "" }),
  ].map((one, index) => ({ ...one, id: index + 1 }));
}

function places(name: string, word: string, lang: Lang): MaskFind[] {
  const wanted = word.trim().toLowerCase();
  return linesOf(name)
    .flatMap((lines, page) => lines.map((text, line) => ({ page: page + 1, text, line, at: text.toLowerCase().indexOf(wanted) })))
    .filter((one) => one.at >= 0)
    .map(({ page, text, line, at }, index) => ({
      id: index + 1,
      page,
      kind: "word",
      kind_text: say(lang, "mask-kind-word"),
      masked: word.trim(),
      context: digitsHidden(text),
      hidden: null,
      hidden_text: "",
      areas: [area(line, at, wanted.length)],
      line: [wholeLine(line)],
    }));
}

/** The page drawn as it would be seen; what is masked is black. */
async function drawn(name: string, page: number, dpi: number, marks: readonly MaskMark[]): Promise<ArrayBuffer> {
  const size = sizeOf(page);
  const canvas = document.createElement("canvas");
  const scale = dpi / 72;
  [canvas.width, canvas.height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const paper = canvas.getContext("2d");
  if (!paper) throw new Error("no paper to draw on");
  paper.scale(scale, scale);
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, size.width, size.height);
  paper.fillStyle = "#1d1a16";
  linesOf(name)[page - 1]?.forEach((text, line) => {
    paper.font = line === 0 ? "bold 12px monospace" : "12px monospace";
    [...text].forEach((letter, at) => paper.fillText(letter, LEFT + at * LETTER, top(line)));
  });
  paper.fillStyle = "#000";
  for (const { area } of marks.filter((mark) => mark.page === page)) paper.fillRect(area.x, area.y, area.width, area.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error("nothing drawn");
  return blob.arrayBuffer();
}

export function pagesOf(
  state: State,
  lang: () => Lang,
  refuse: Refuse,
  { failing, pause, isCancelled }: { failing: string | null; pause: () => Promise<void>; isCancelled: (begin?: boolean) => boolean },
): Pick<Backend, Calls> {
  let failedOnce = false;
  const known = (id: number): StoredDocument =>
    state.documents.find((one) => one.id === id) ?? refuse("document-unknown", { id: String(id) });
  const shown = (id: number): StoredDocument => {
    const stored = known(id);
    if (!/\.(pdf|png|jpe?g)$/i.test(stored.name)) return refuse("cannot-be-shown", { title: stored.title });
    return stored;
  };
  const maskable = (id: number): StoredDocument => {
    const stored = known(id);
    if (/\.(docx|odt|xlsx)$/i.test(stored.name)) return refuse("mask-in-office", { title: stored.title });
    return shown(id);
  };
  return {
    document: async (id) => documentView(lang(), known(id)),
    documentPages: async (id) => ({ pages: linesOf(shown(id).name).map((_, index) => sizeOf(index + 1)) }),
    documentPage: async (id, page, dpi) => {
      const stored = shown(id);
      if (failing === "page" && page === 1 && !failedOnce) {
        failedOnce = true;
        return refuse("cannot-be-shown", { title: stored.title });
      }
      return drawn(stored.name, page, dpi, stored.marks ?? []);
    },
    maskFinds: async (id) => {
      const stored = maskable(id);
      return isContract(stored.name) && !stored.marks ? finds(lang()) : [];
    },
    maskWord: async (id, word) => {
      const stored = maskable(id);
      return stored.marks ? [] : places(stored.name, word, lang());
    },
    mask: async (id, marks, description, keepOriginal, progress) => {
      const stored = maskable(id);
      if (!description.trim()) return refuse("mask-description-missing");
      if (/\d{11}/.test(description.replace(/\s/g, ""))) return refuse("mask-description-number");
      if (marks.length === 0) return refuse("mask-nothing-marked");
      isCancelled(true);
      const total = linesOf(stored.name).length;
      for (let done = 0; done < total; done += 1) {
        if (isCancelled()) return refuse("cancelled");
        progress({ name: stored.title, item: 1, items: 1, done, total });
        await pause();
      }
      if (isCancelled()) return refuse("cancelled");
      if (failing === "mask") return refuse("mask-still-shows", { title: stored.title });
      const { submission, requirement } = stored;
      const title = say(lang(), "masked-title", { title: stored.title });
      const copy = addDocument(state, `${stored.name.replace(/\.[^.]+$/, "")} (sladdet).pdf`);
      Object.assign(copy, { title, submission, requirement, marks: [...(stored.marks ?? []), ...marks] });
      Object.assign(stored, keepOriginal ? { submission: null, requirement: null } : { trashed: true });
      return documentView(lang(), copy);
    },
  };
}
