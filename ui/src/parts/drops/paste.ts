/** Files and pictures pasted: by the part marked `data-paste` that has the focus, else by the one that takes for the whole screen. */
import { useEffect, useRef } from "react";
import { INBOX } from "../../intake";
import { pathsIn, toTakeIn, type Pasted } from "../../pasted";
import { useTexts } from "../../texts";

const URIS = "text/uri-list";

interface Take {
  paths: (paths: string[]) => void;
  pasted: (pasted: Pasted[]) => void;
}

const isField = (element: Element | null): boolean => element?.matches("input, textarea, select, [contenteditable]") ?? false;

const targetOf = (element: Element | null): string => element?.closest<HTMLElement>("[data-paste]")?.dataset.paste ?? INBOX;

/** WebKitGTK keeps pictures and files out of the event (https://bugs.webkit.org/show_bug.cgi?id=218519): the event names nothing, or no address. */
const isHidden = (data: DataTransfer, inField: boolean): boolean =>
  data.files.length === 0 && (data.types.length === 0 || (!inField && data.types.includes(URIS) && !data.getData(URIS)));

/** What was hidden, from the clipboard itself, which may be asked while the user pastes. */
async function revealed(): Promise<{ paths: string[]; files: File[] }> {
  const items = await navigator.clipboard.read();
  const texts = items.filter((item) => item.types.includes(URIS)).map(async (item) => (await item.getType(URIS)).text());
  const paths = (await Promise.all(texts)).flatMap(pathsIn);
  if (paths.length > 0 || items.some((item) => item.types.includes("text/plain"))) return { paths, files: [] };
  const pictures = items.flatMap((item) => {
    const type = item.types.find((one) => one.startsWith("image/"));
    return type ? [item.getType(type).then((picture) => new File([picture], "", { type }))] : [];
  });
  return { paths, files: await Promise.all(pictures) };
}

/** Takes what is pasted for the target named `key`. */
export function usePaste(key: string, take: Take): void {
  const t = useTexts();
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hand = (files: readonly File[], text: boolean, inField: boolean): boolean => {
      const pasted = toTakeIn({ files, text }, inField, new Date(), t);
      if (pasted.length > 0) latest.current.pasted(pasted);
      return pasted.length > 0;
    };
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      const has = document.activeElement;
      if (!data || targetOf(has) !== key) return;
      if (!isHidden(data, isField(has))) {
        if (hand([...data.files], data.types.includes("text/plain"), isField(has))) event.preventDefault();
        return;
      }
      // An empty clipboard is refused, and nothing was pasted.
      void revealed().then(
        ({ paths, files }) => (paths.length > 0 ? latest.current.paths(paths) : hand(files, false, false)),
        () => undefined,
      );
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [key, t]);
}
