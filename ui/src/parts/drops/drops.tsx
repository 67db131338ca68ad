/**
 * Files dropped on the window. The whole window takes them; a part marked with a target takes them for itself.
 *
 * The system tells only where the pointer is, so the part under it is looked up in the page.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useLocation } from "wouter";
import { useBackend } from "../../backend/context";
import { takeIn } from "../../intake";
import { useTexts } from "../../texts";
import "./drops.css";

type Take = (paths: string[]) => void;

const WINDOW = "window";

interface Drops {
  register: (target: string, take: Take) => () => void;
  over: string | null;
}

const Context = createContext<Drops>({ register: () => () => undefined, over: null });

function targetAt(x: number, y: number): string {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]");
  return element?.dataset.drop ?? WINDOW;
}

export function DropProvider({ children }: { children: ReactNode }) {
  const backend = useBackend();
  const t = useTexts();
  const [, go] = useLocation();
  const takers = useRef(new Map<string, Take>());
  const [over, setOver] = useState<string | null>(null);

  useEffect(
    () =>
      backend.onDrop((event) => {
        if (event.type === "leave") return setOver(null);
        const target = targetAt(event.x, event.y);
        if (event.type === "over") return setOver(target);
        setOver(null);
        const take = takers.current.get(target) ?? takers.current.get(WINDOW);
        if (take) return take(event.paths);
        void takeIn(backend, event.paths, null, t);
        go("/inbox");
      }),
    [backend, t, go],
  );

  const register = useCallback((target: string, take: Take) => {
    takers.current.set(target, take);
    return () => void takers.current.delete(target);
  }, []);
  const value = useMemo(() => ({ register, over }), [register, over]);
  return (
    <Context.Provider value={value}>
      <div className="drop-window" data-over={over !== null || undefined}>
        {children}
      </div>
    </Context.Provider>
  );
}

/** Lets the part marked `data-drop={target}` take files; says whether files are held over it. */
export function useDrop(target: string, take: Take): boolean {
  const { register, over } = useContext(Context);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => register(target, (paths) => latest.current(paths)), [register, target]);
  return over === target;
}

/** Lets a screen take whatever is dropped on no other part. */
export const useWindowDrop = (take: Take): boolean => useDrop(WINDOW, take);
