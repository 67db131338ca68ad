/** The visible button and the keys; what they open is fetched when it is wanted. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
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
  const [open, setOpen] = useState(false);
  useHotkeys({
    search: () => setOpen(true),
    help: () => {
      setOpen(false);
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
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" className="search-glass">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m12.7 12.7 5 5" />
        </svg>
        {t("search-button")}
      </Button>
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
