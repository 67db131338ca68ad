/** The way to a paper that was kept: a letter, a receipt. */
import { Button } from "@digdir/designsystemet-react";
import { useBackend } from "../../backend/context";
import { notifyProblem } from "../../notices";
import { useTexts } from "../../texts";

interface Props {
  document: number;
  about: string;
  /** What the button says where it is no letter of the board. */
  label?: string;
}

export function Letter({ document, about, label }: Props) {
  const t = useTexts();
  const backend = useBackend();
  const open = () => void backend.openDocument(document).catch(notifyProblem);
  return (
    <Button variant="tertiary" data-size="sm" aria-describedby={about} onClick={open}>
      {label ?? t("board-letter")}
    </Button>
  );
}
