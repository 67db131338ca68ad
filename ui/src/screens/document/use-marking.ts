/** The marks of one document while its screen is open, and all that can be done with them. */
import { useState } from "react";
import type { Area } from "../../backend/types/Area";
import type { MaskFind } from "../../backend/types/MaskFind";
import type { PageSize } from "../../backend/types/PageSize";
import { useFocusNext } from "../../focus";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import { inTheMiddle, wholePage } from "./geometry";
import { begin, changed, redrawn, withDrawn, withoutDrawn, withoutWord, withWord, type Marks } from "./marks";
import { onPicture } from "./page-marks";
import { scrollToPage } from "./preview";

/** The heading of what is to be blacked out: takes the focus of a mark that is gone. */
export const MASKING = "masking-heading";

export function useMarking(finds: readonly MaskFind[], pages: readonly PageSize[]) {
  const t = useTexts();
  const focusNext = useFocusNext();
  // Taken once: what is asked anew takes nothing away from what the user has marked.
  const [marks, setMarks] = useState<Marks>(() => begin(finds));
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
      const after = withDrawn(marks, page, inTheMiddle(sizeOf(page)));
      setMarks(after);
      scrollToPage(page);
      focusNext(onPicture(`drawn-${after.drew}`));
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
