/** Choosing files: a button first, and around it an area to drop them on; what is pasted goes the same way. */
import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useBackend } from "../../backend/context";
import { running, takeIn, takePasted, targetKey, type Target } from "../../intake";
import { notifyProblem } from "../../notices";
import { useObservable } from "../../observable";
import { useTexts } from "../../texts";
import type { Pasted } from "../../pasted";
import { ProgressLine } from "../progress/progress";
import { LeftOut } from "./left-out";
import { useDrop } from "./drops";
import { usePaste } from "./paste";

interface Props {
  target: Target;
  label: string;
  words: string;
  small?: boolean;
  variant?: "primary" | "secondary";
  describedBy?: string;
  onTaken?: () => void;
  id?: string;
}

export function PickFiles({ target, label, words, small, variant = "secondary", describedBy, onTaken, id }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const wordsId = useId();
  const key = targetKey(target);
  const busy = useObservable(running);
  const take = (paths: string[]) => {
    if (paths.length === 0) return;
    void takeIn(backend, paths, target, t);
    onTaken?.();
  };
  const over = useDrop(key, take);
  const pasted = (pasted: Pasted[]) => {
    void takePasted(backend, pasted, target, t);
    onTaken?.();
  };
  usePaste(key, { paths: take, pasted });
  const choose = () => backend.chooseFiles().then(take, notifyProblem);
  return (
    <>
      <div className="drop-area" data-drop={key} data-over={over || undefined} data-small={small || undefined}>
        <Button
          id={id}
          variant={variant}
          onClick={() => void choose()}
          aria-describedby={describedBy ? `${describedBy} ${wordsId}` : wordsId}
        >
          {label}
        </Button>
        <span className="drop-area-words" id={wordsId}>
          {words}
        </span>
      </div>
      {busy?.target === key && <ProgressLine {...busy} label={t("intake-running")} />}
      <LeftOut target={key} />
    </>
  );
}
