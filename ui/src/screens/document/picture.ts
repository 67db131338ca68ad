/** The picture of a page: fetched when the page comes near what is seen, and let go when it is far away again. */
import { useEffect, useRef, useState, type RefObject } from "react";
import { useBackend } from "../../backend/context";
import { dpiFor } from "./geometry";

/** A page that is only passed by on the way is not fetched. */
const PASSING = 100;

function useNear(frame: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const root = element.closest(".preview-pages");
    const watch = new IntersectionObserver(([seen]) => setNear(seen?.isIntersecting ?? false), { root, rootMargin: "100% 0%" });
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  return near;
}

interface Wanted {
  document: number;
  /** From 1. */
  page: number;
  /** The width of the page in points. */
  points: number;
  zoom: number;
}

export interface Picture {
  /** `null` while it is waited for. */
  url: string | null;
  error: unknown;
  retry: () => void;
}

export function usePicture({ document, page, points, zoom }: Wanted, frame: RefObject<HTMLElement | null>): Picture {
  const backend = useBackend();
  const near = useNear(frame);
  const [url, setUrl] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  /** How fine the picture is that there is. */
  const fine = useRef(0);

  useEffect(() => {
    if (!near) {
      fine.current = 0;
      return setUrl(null);
    }
    let gone = false;
    const load = async () => {
      const dpi = dpiFor(points, (frame.current?.clientWidth ?? 0) * window.devicePixelRatio);
      if (dpi === fine.current) return;
      try {
        const bytes = await backend.documentPage(document, page, dpi);
        if (gone) return;
        setUrl(URL.createObjectURL(new Blob([bytes], { type: "image/png" })));
        fine.current = dpi;
        setError(null);
      } catch (error) {
        if (!gone) setError(error);
      }
    };
    const timer = setTimeout(() => void load(), PASSING);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [backend, document, page, points, zoom, near, attempt, frame]);

  useEffect(() => (url === null ? undefined : () => URL.revokeObjectURL(url)), [url]);

  const retry = () => {
    setError(null);
    setAttempt((before) => before + 1);
  };
  return { url, error, retry };
}
