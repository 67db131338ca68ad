/** The way to a letter that was kept. */
import { Button } from "@digdir/designsystemet-react";
import { useBackend } from "../../backend/context";
import { notifyProblem } from "../../notices";
import { useTexts } from "../../texts";

export function Letter({ document, about }: { document: number; about: string }) {
  const t = useTexts();
  const backend = useBackend();
  const open = () => void backend.openDocument(document).catch(notifyProblem);
  return (
    <Button variant="tertiary" data-size="sm" aria-describedby={about} onClick={open}>
      {t("board-letter")}
    </Button>
  );
}
