/** Deletes something for good: only after its name has been written, in the place of the button that asked for it. */
import { Button, Textfield } from "@digdir/designsystemet-react";
import { useState, type ReactNode } from "react";
import { useDo } from "../../backend/context";
import type { Backend } from "../../backend/interface";
import { wordsOf } from "../../notices";
import { useTexts } from "../../texts";
import { focusOn, useTurn } from "../../turn";
import { Form } from "../form/form";
import "./written-confirmation.css";

interface Props {
  /** Of the button. The field ends with `-written`, the button that deletes with `-yes`. */
  id: string;
  /** The line that it is about. */
  about: string;
  label: string;
  ask: string;
  /** What has to be written; whether it was is the backend's to say. */
  name: string;
  run: (backend: Backend, written: string) => Promise<unknown>;
  /** When it is gone; the focus is the caller's then. */
  onDone: () => void;
  /** What goes and what stays. */
  children: ReactNode;
}

export function WrittenConfirmation(props: Props) {
  const [asking, turn] = useTurn(`${props.id}-written`, props.id);
  if (asking) return <Asking {...props} onCancel={() => turn(false)} />;
  return (
    <Button id={props.id} variant="tertiary" data-size="sm" aria-describedby={props.about} onClick={() => turn(true)}>
      {props.label}
    </Button>
  );
}

function Asking({ id, ask, name, run, onDone, onCancel, children }: Props & { onCancel: () => void }) {
  const t = useTexts();
  const [written, setWritten] = useState("");
  const remove = useDo(run, { quiet: true, onDone });
  return (
    <Form
      className="written-confirmation stack"
      aria-labelledby={`${id}-ask`}
      onSubmit={() => {
        if (!remove.isPending) remove.mutate(written, { onError: () => focusOn(`${id}-written`) });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <strong id={`${id}-ask`}>{ask}</strong>
      <div id={`${id}-words`} className="written-confirmation-words">
        {children}
        <p>{t("delete-backups")}</p>
      </div>
      <Textfield
        id={`${id}-written`}
        label={t("delete-write", { name })}
        aria-describedby={`${id}-words`}
        autoComplete="off"
        spellCheck={false}
        className="narrow"
        value={written}
        error={wordsOf(remove.error)}
        onChange={(event) => {
          setWritten(event.target.value);
          remove.reset();
        }}
      />
      <div className="actions">
        <Button id={`${id}-yes`} type="submit" data-color="danger" data-size="sm" aria-disabled={remove.isPending}>
          {t("delete-yes")}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}
