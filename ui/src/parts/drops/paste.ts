/** Files and pictures pasted: by the part marked `data-paste` that has the focus, else by the one that takes for the whole screen. */
import { useEffect, useRef } from "react";
import { INBOX } from "../../intake";
import { toTakeIn, type Pasted } from "../../pasted";
import { useTexts } from "../../texts";

const isField = (element: Element | null): boolean => element?.matches("input, textarea, select, [contenteditable]") ?? false;

const targetOf = (element: Element | null): string => element?.closest<HTMLElement>("[data-paste]")?.dataset.paste ?? INBOX;

/** Takes what is pasted for the target named `key`. */
export function usePaste(key: string, take: (pasted: Pasted[]) => void): void {
  const t = useTexts();
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const has = document.activeElement;
      if (!event.clipboardData || targetOf(has) !== key) return;
      const files = [...event.clipboardData.files];
      const pasted = toTakeIn({ files, text: event.clipboardData.types.includes("text/plain") }, isField(has), new Date(), t);
      if (pasted.length === 0) return;
      event.preventDefault();
      latest.current(pasted);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [key, t]);
}
