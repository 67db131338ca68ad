/** What has just been done, where that which had the focus is gone: it takes the focus, and the way goes on from here. */
import { useEffect, useRef } from "react";
import "./said.css";

/** A new one each time, so that the same words take the focus again. */
export interface Words {
  text: string;
}

export function Said({ words }: { words: Words | null }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useEffect(() => paragraph.current?.focus(), [words]);
  if (!words) return null;
  return (
    <p ref={paragraph} tabIndex={-1} className="said">
      {words.text}
    </p>
  );
}
