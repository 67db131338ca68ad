/** A form that opens in the place of its button and closes again. What had the focus is gone at each turn, so the focus follows. */
import { useEffect, useRef, useState } from "react";

export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** `first` is what has the focus when it opens, `button` when it closes. What is `opened` already leaves the focus where it is. */
export function useTurn(first: string, button: string, opened = false): [open: boolean, turn: (open: boolean) => void] {
  const [open, setOpen] = useState(opened);
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) focusOn(open ? first : button);
  }, [open, first, button]);
  return [
    open,
    (next) => {
      turned.current = true;
      setOpen(next);
    },
  ];
}
