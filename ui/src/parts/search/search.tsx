/** The visible button and the keys; what they open is fetched when it is wanted. */
import { Button } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { later } from "../../later";
import { useTexts } from "../../texts";
import { onMac, useHotkeys } from "./hotkey";
import "./search.css";

const fetchDialog = () => import("./search-dialog");
const Dialog = later(fetchDialog, null);

export function Search() {
  const t = useTexts();
  const [, go] = useLocation();
  // A dialog tells that it is closed only after it has given the focus back. Whoever opens it again in between opens another
  // one, which the first does not close.
  const [opening, setOpening] = useState<number | null>(null);
  const count = useRef(0);
  const open = () => {
    if (document.querySelector(".search[open]")) return;
    count.current += 1;
    setOpening(count.current);
  };
  useHotkeys({
    search: open,
    help: () => {
      setOpening(null);
      go("/hjelp");
    },
  });
  return (
    <>
      <Button
        id="search"
        variant="tertiary"
        data-size="sm"
        className="bar-button"
        aria-keyshortcuts={onMac ? "Meta+K" : "Control+K"}
        onPointerEnter={() => void fetchDialog()}
        onFocus={() => void fetchDialog()}
        onClick={open}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="search-glass">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.7 12.7 5 5" />
        </svg>
        {t("search-button")}
      </Button>
      {opening !== null && <Dialog key={opening} onClose={() => setOpening((now) => (now === opening ? null : now))} />}
    </>
  );
}
