/** A day to record about one line, perhaps with a file. Afterwards the line is gone, so the focus goes where the caller says. */
import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useDo } from "../../backend/context";
import type { Backend } from "../../backend/interface";
import { useKept } from "../../kept";
import { announce, wordsOf } from "../../notices";
import { DateField } from "../../parts/field/date-field";
import { FileField } from "../../parts/field/file-field";
import { Form } from "../../parts/form/form";
import { useTexts } from "../../texts";
import { focusOn } from "../../turn";

interface Props {
  /** The ids on the screen begin with it. */
  id: string;
  /** Where what is typed is kept. */
  place: string;
  label: string;
  submit: string;
  /** The file, where one belongs to it: the end of its id, and its label. */
  file?: { name: "file" | "letter"; label: string };
  record: (backend: Backend, date: string, file: string | null) => Promise<unknown>;
  /** Said when it is recorded. */
  done: string;
  /** Has the focus when it is recorded. */
  after: string;
  onCancel: () => void;
}

export function DayForm({ id, place, label, submit, file, record, done, after, onCancel }: Props) {
  const t = useTexts();
  const [date, setDate, forget] = useKept(place, "");
  const [path, setPath] = useState<string | null>(null);
  const save = useDo((backend, day: string) => record(backend, day, path), {
    quiet: true,
    onDone: () => {
      forget();
      focusOn(after);
      announce(done);
    },
  });
  return (
    <Form className="stack" onSubmit={() => save.mutate(date, { onError: () => focusOn(`${id}-date`) })}>
      <DateField id={`${id}-date`} label={label} value={date} onChange={setDate} error={wordsOf(save.error)} />
      {file && <FileField id={`${id}-${file.name}`} label={file.label} path={path} onChoose={setPath} />}
      <div className="actions">
        <Button type="submit" data-size="sm" aria-disabled={save.isPending}>
          {submit}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t("cancel")}
        </Button>
      </div>
    </Form>
  );
}
