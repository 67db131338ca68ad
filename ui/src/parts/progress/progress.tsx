/** How far long work has come, with a way to stop it; shown only when it takes a while. */
import { Button } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";
import { useBackend } from "../../backend/context";
import type { Progress } from "../../backend/types/Progress";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import "./progress.css";

interface Props {
  progress: Progress | null;
  label: string;
  /** Said instead of which file of how many. */
  words?: string;
  /** What stops it, if not the program; `null` where nothing does any more. */
  stop?: (() => void) | null;
}

/** Announced once, when it comes: how far it has come is only seen. */
export function ProgressLine({ progress, label, words, stop }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
      announce(label);
    }, 300);
    return () => clearTimeout(timer);
  }, [label]);
  if (!shown) return null;
  const of = words ?? (progress ? t("progress-item", { item: String(progress.item), items: String(progress.items) }) : "");
  return (
    <div className="progress">
      <div className="progress-text">
        <span>{label}</span>
        {progress && (
          <span className="quiet">
            {progress.name} · {of}
          </span>
        )}
      </div>
      <progress aria-label={label} max={progress?.total || 1} value={progress ? progress.done : undefined} />
      {stop !== null && (
        <Button variant="secondary" data-size="sm" onClick={stop ?? (() => void backend.cancel())}>
          {t("cancel")}
        </Button>
      )}
    </div>
  );
}
