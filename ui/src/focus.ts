/** Gives the focus to an element that may not stand on the screen yet: as soon as it does. */
import { useCallback, useEffect, useReducer, useRef } from "react";

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
