/** Which column, sheet and year the numbers stand in: asked when it could not be told, and there to be put right. */
import { Button, Details, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { FigureChoice } from "../../backend/types/FigureChoice";
import type { FigureColumn } from "../../backend/types/FigureColumn";
import { choiceOf, pickedOf } from "../../figures";
import { Form } from "../../parts/form/form";
import { useTexts } from "../../texts";
import type { Read } from "./import";

interface Props {
  read: Read;
  /** Whether something is asked. */
  open: boolean;
  onChoice: (choice: FigureChoice) => void;
}

function Fields({ read, onChoice }: Omit<Props, "open">) {
  const t = useTexts();
  const { preview, choice } = read;
  const before = pickedOf(preview, choice);
  const [picked, setPicked] = useState(before);
  const column = ({ number, samples }: FigureColumn) =>
    t("calls-column", { number: String(number), samples: samples.filter((sample) => sample).join(", ") });
  return (
    <Form className="calls-columns" onSubmit={() => onChoice(choiceOf(picked, before, choice))}>
      {preview.sheets.length > 1 && (
        <Field>
          <Label>{t("calls-sheet")}</Label>
          <Select
            id="calls-sheet"
            value={picked.sheet}
            onChange={(event) => setPicked({ ...picked, sheet: event.target.value })}
          >
            <Select.Option value="">{t("calls-sheet-all")}</Select.Option>
            {preview.sheets.map((sheet, index) => (
              <Select.Option key={sheet} value={String(index + 1)}>
                {sheet}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {preview.column_kinds.map(({ id, label }) => (
        <Field key={id}>
          <Label>{label}</Label>
          <Select
            id={`calls-column-${id}`}
            value={picked.columns[id] ?? ""}
            onChange={(event) => setPicked({ ...picked, columns: { ...picked.columns, [id]: event.target.value } })}
          >
            <Select.Option value="">{t("calls-column-none")}</Select.Option>
            {preview.columns.map((one) => (
              <Select.Option key={one.number} value={String(one.number)}>
                {column(one)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      ))}
      <Textfield
        id="calls-year"
        label={t("calls-months-year")}
        description={t("calls-months-year-hint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        className="calls-year"
        value={picked.year}
        onChange={(event) => setPicked({ ...picked, year: event.target.value })}
      />
      <Button type="submit" variant="secondary" id="calls-again">
        {t("calls-again")}
      </Button>
    </Form>
  );
}

export function ColumnsForm({ open, ...props }: Props) {
  const t = useTexts();
  if (open) return <Fields {...props} />;
  return (
    <Details className="fold">
      <Details.Summary>{t("calls-columns")}</Details.Summary>
      <Details.Content>
        <Fields {...props} />
      </Details.Content>
    </Details>
  );
}
