/** Saves documents out of a bundle, into a new folder in one that the user chooses; afterwards it says where they lie. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useBackend } from "../../backend/context";
import type { Progress } from "../../backend/types/Progress";
import type { SavedOut } from "../../backend/types/SavedOut";
import { announce, asProblem, notifyProblem } from "../../notices";
import { ProgressLine } from "../../parts/progress/progress";
import { useTexts } from "../../texts";
import { Theirs } from "./theirs";

interface Props {
  id: string;
  path: string;
  /** Of the documents; `null` is all that is in the bundle. */
  numbers: number[] | null;
  label: string;
  /** Where there are several such buttons: what this one is about. */
  about?: string;
  variant?: "secondary" | "tertiary";
}

/** A file that lies in the folder itself, for the system shows files in folders. */
const within = ({ folder, files }: SavedOut): string => `${folder}/${files.find((file) => !/[\\/]/.test(file)) ?? files[0] ?? ""}`;

export function SaveOut({ id, path, numbers, label, about, variant = "secondary" }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const [running, setRunning] = useState<{ progress: Progress | null } | null>(null);
  const [saved, setSaved] = useState<SavedOut | null>(null);
  const named = (words: string) => (about === undefined ? {} : { "aria-label": `${words}: ${about}` });
  const said = saved && t("verify-saved", { count: saved.files.length });
  const save = async () => {
    if (running) return;
    setRunning({ progress: null });
    setSaved(null);
    try {
      const out = await backend.saveReceived(path, numbers, (progress) => setRunning((before) => before && { progress }));
      setSaved(out);
      if (out) announce(`${t("verify-saved", { count: out.files.length })} ${out.folder}`);
    } catch (error) {
      if (asProblem(error).code === "cancelled") announce(t("verify-save-cancelled"));
      else notifyProblem(error);
    } finally {
      setRunning(null);
    }
  };
  return (
    <div className="save-out">
      <Button id={id} variant={variant} data-size="sm" aria-disabled={running ? true : undefined} {...named(label)} onClick={() => void save()}>
        {label}
      </Button>
      {running && <ProgressLine progress={running.progress} label={t("verify-saving")} />}
      {saved && (
        <div className="save-out-done">
          <p>
            {said} <Theirs>{saved.folder}</Theirs>
          </p>
          <Button
            id={`${id}-show`}
            variant="tertiary"
            data-size="sm"
            {...named(t("receipt-show"))}
            onClick={() => void backend.showInFolder(within(saved)).catch(notifyProblem)}
          >
            {t("receipt-show")}
          </Button>
        </div>
      )}
    </div>
  );
}
