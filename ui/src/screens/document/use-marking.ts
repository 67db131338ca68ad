/** The marks of one document while its screen is open, and all that can be done with them. */
import { useRef, useState } from "react";
import type { Area } from "../../backend/types/Area";
import type { MaskFind } from "../../backend/types/MaskFind";
import type { PageSize } from "../../backend/types/PageSize";
import { useFocusNext } from "../../focus";
import { useKept } from "../../kept";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import { inTheMiddle, wholePage } from "./geometry";
import { begin, changed, redrawn, reread, withDrawn, withoutDrawn, withoutWord, withWord, written, type Marks } from "./marks";
import { onPicture } from "./page-marks";
import { scrollToPage } from "./preview";

/** The heading of what is to be blacked out: takes the focus of a mark that is gone. */
export const MASKING = "masking-heading";

/** What is marked in a document, kept until the copy is made. */
export const useKeptMarks = (document: number) => useKept(`document-${document}/marks`, "");

export function useMarking(document: number, finds: readonly MaskFind[], pages: readonly PageSize[]) {
  const t = useTexts();
  const focusNext = useFocusNext();
  // Taken once: what is asked anew takes nothing away from what the user has marked.
  const [kept, keep] = useKeptMarks(document);
  const [marks, show] = useState<Marks>(() => reread(begin(finds), kept));
  const latest = useRef(marks);
  const setMarks = (change: (before: Marks) => Marks) => {
    latest.current = change(latest.current);
    show(latest.current);
    keep(written(latest.current));
  };
  const sizeOf = (page: number): PageSize => pages[page - 1] ?? { width: 0, height: 0 };
  const acts = {
    toggle: (key: string, on: boolean) => setMarks((before) => changed(before, key, { on })),
    line: (key: string, line: boolean) => setMarks((before) => changed(before, key, { line })),
    draw: (page: number, area: Area) => setMarks((before) => withDrawn(before, page, area)),
    redraw: (key: string, area: Area) => setMarks((before) => redrawn(before, key, area)),
    word: (word: string, finds: readonly MaskFind[]) => setMarks((before) => withWord(before, word, finds)),
    removeWord: (word: string) => setMarks((before) => withoutWord(before, word)),
    /** A mark to be moved with the keys: it takes the focus. */
    add: (page: number) => {
      setMarks((before) => withDrawn(before, page, inTheMiddle(sizeOf(page))));
      scrollToPage(page);
      focusNext(onPicture(`drawn-${latest.current.drew}`));
    },
    whole: (page: number) => {
      setMarks((before) => withDrawn(before, page, wholePage(sizeOf(page))));
      announce(t("masking-whole-done", { page: String(page) }));
    },
    remove: (key: string) => {
      setMarks((before) => withoutDrawn(before, key));
      focusNext(MASKING);
    },
  };
  return { marks, acts };
}

export type Marking = ReturnType<typeof useMarking>;
