/** The keys that work wherever one is. No letter or mark alone: speech input and slips of the hand would press it. */
import { useEffect, useRef } from "react";

export const onMac = /Mac/.test(navigator.userAgent);

/** The key that commands are given with on this system, and no other but perhaps Shift. */
export const withCommandKey = (event: KeyboardEvent) =>
  (onMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey;

const isSearch = (event: KeyboardEvent) => event.key.toLowerCase() === "k" && withCommandKey(event) && !event.shiftKey;

const isHelp = (event: KeyboardEvent) => event.key === "F1" && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

export function useHotkeys(on: { search: () => void; help: () => void }): void {
  const latest = useRef(on);
  useEffect(() => {
    latest.current = on;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isSearch(event) ? latest.current.search : isHelp(event) ? latest.current.help : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
