/** The way back after a change of an answer, and forth again. */
import { Button } from "@digdir/designsystemet-react";
import { useDo } from "../../backend/context";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { useFocusNext } from "../../focus";
import { announce } from "../../notices";
import { useTexts } from "../../texts";

export function PutBack({ page, requirement }: { page: PageView; requirement: RequirementView }) {
  const t = useTexts();
  const focusNext = useFocusNext();
  const { id, answer } = requirement;
  const buttons = { undo: `undo-${id}`, redo: `redo-${id}` };
  const put = useDo((backend, again: boolean) => backend.putAnswerBack(page.submission.id, id, again), {
    onDone: ({ requirement: { answer: now } }, again) => {
      // Where there is no further way, the button is gone: the other one takes the focus.
      if (again ? !now.later : !now.earlier) focusNext(again ? buttons.undo : buttons.redo);
      announce(t(again ? "answer-put-back-again" : "answer-put-back"));
    },
  });
  const button = (name: "undo" | "redo", again: boolean) => (
    <Button
      id={buttons[name]}
      variant="tertiary"
      data-size="sm"
      aria-describedby={`r-${id}`}
      aria-disabled={put.isPending}
      onClick={() => put.isPending || put.mutate(again)}
    >
      {t(name)}
    </Button>
  );
  return (
    <>
      {answer.earlier && button("undo", false)}
      {answer.later && button("redo", true)}
    </>
  );
}
