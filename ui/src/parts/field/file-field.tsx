/** One file beside what is typed in a form: a letter, a receipt. It is taken in when the form is saved. */
import { Button } from "@digdir/designsystemet-react";
import { useBackend } from "../../backend/context";
import { notifyProblem } from "../../notices";
import { useTexts } from "../../texts";
import "./field.css";

interface Props {
  id: string;
  label: string;
  /** The chosen path. */
  path: string | null;
  /** What stands there while none is chosen. */
  none?: string;
  onChoose: (path: string) => void;
}

export function FileField({ id, label, path, none, onChoose }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const choose = () => backend.chooseFile().then((chosen) => chosen && onChoose(chosen), notifyProblem);
  return (
    <div className="actions">
      <Button id={id} variant="secondary" data-size="sm" aria-describedby={`${id}-chosen`} onClick={() => void choose()}>
        {label}
      </Button>
      <span id={`${id}-chosen`} className="file-chosen">
        {path ?? none ?? t("after-letter-none")}
      </span>
    </div>
  );
}
