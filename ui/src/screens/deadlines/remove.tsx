/** Takes away what was recorded by mistake. It asks first, in the place of its button. */
import { Button } from "@digdir/designsystemet-react";
import { useDo } from "../../backend/context";
import type { Backend } from "../../backend/interface";
import { announce } from "../../notices";
import { useTexts } from "../../texts";
import { focusOn, useTurn } from "../../turn";

interface Props {
  /** Of the button; the one that answers yes has `-yes` after it. */
  id: string;
  /** The line that it is about. */
  about: string;
  label: string;
  ask: string;
  yes: string;
  run: (backend: Backend) => Promise<unknown>;
  /** Said when it is gone. */
  done: string;
  /** Has the focus when it is gone. */
  after: string;
}

export function Remove({ id, about, label, ask, yes, run, done, after }: Props) {
  const t = useTexts();
  const [asking, turn] = useTurn(`${id}-yes`, id);
  const remove = useDo(run, {
    onDone: () => {
      focusOn(after);
      announce(done);
    },
  });
  if (!asking) {
    return (
      <Button id={id} variant="tertiary" data-size="sm" aria-describedby={about} onClick={() => turn(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div className="asks-first">
      <p id={`${id}-ask`}>{ask}</p>
      <div className="actions">
        <Button
          id={`${id}-yes`}
          data-color="danger"
          data-size="sm"
          aria-describedby={`${id}-ask`}
          aria-disabled={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          {yes}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => turn(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
