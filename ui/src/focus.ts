/** Where the focus goes, and whether it is led there by keys. */
import { useCallback, useEffect, useReducer, useRef } from "react";

/** Marks the page while keys are pressed, until a mouse or a finger is used: for what `:focus-visible` leaves out. */
export function followKeys(): void {
  const { dataset } = document.documentElement;
  window.addEventListener("keydown", () => void (dataset.byKeys = ""), true);
  window.addEventListener("pointerdown", () => void delete dataset.byKeys, true);
}

/** Gives the focus to an element that may not stand on the screen yet: as soon as it does. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, render] = useReducer((count: number) => count + 1, 0);
  // After every rendering: what was asked for may have come with new data.
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return useCallback((id) => {
    wanted.current = id;
    render();
  }, []);
}
