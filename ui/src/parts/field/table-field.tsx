/** A little table: a row at a time, each cell with its heading above it, so that it also stands on a narrow screen. */
import { Button, Fieldset, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import type { FieldView } from "../../backend/types/FieldView";
import { announce } from "../../notices";
import { onOneLine } from "../../one-line";
import { useTexts } from "../../texts";
import "./table-field.css";
import { emptyRow, putIn, readRows, writeRows, type Rows } from "./values";

interface Props {
  id: string;
  field: FieldView;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  error?: string | undefined;
}

export function TableField({ id, field, label, value, onChange, onBlur, error }: Props) {
  const t = useTexts();
  const width = field.columns.length;
  const [typed, setTyped] = useState<Rows>(() => readRows(value, width));
  // Empty rows at the end stand on the screen alone; whatever else is saved wins over what stands here.
  const rows = writeRows(typed) === writeRows(readRows(value, width)) ? typed : readRows(value, width);
  const cellId = (row: number, column: number) => (row + column === 0 ? id : `${id}-${row + 1}-${column + 1}`);
  const said = error ? `${id}-error` : undefined;
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });

  const change = (next: Rows) => {
    setTyped(next);
    const text = writeRows(next);
    if (text !== value) onChange(text);
  };
  const add = () => {
    wanted.current = cellId(rows.length, 0);
    change([...rows, emptyRow(width)]);
  };
  const remove = (row: number) => {
    const left = rows.filter((_, index) => index !== row);
    wanted.current = cellId(Math.max(0, Math.min(row, left.length - 1)), 0);
    change(left.length > 0 ? left : [emptyRow(width)]);
    announce(t("table-removed"));
  };
  // Enter goes down, as in a spreadsheet.
  const down = (row: number) => {
    if (row + 1 < rows.length) document.getElementById(cellId(row + 1, 0))?.focus();
    else if (writeRows(rows.slice(row)) !== "") add();
  };

  return (
    <Fieldset className="table-field">
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {field.hint && <Fieldset.Description>{onOneLine(field.hint)}</Fieldset.Description>}
      {rows.map((cells, row) => (
        <div key={row} role="group" aria-label={t("table-row", { row: String(row + 1) })} className="table-row">
          {field.columns.map(([column, heading], index) => (
            <Textfield
              key={column}
              id={cellId(row, index)}
              label={heading}
              value={cells[index] ?? ""}
              autoComplete="off"
              maxLength={field.max}
              aria-invalid={error && row === 0 ? true : undefined}
              aria-describedby={row === 0 ? said : undefined}
              onChange={(event) => change(putIn(rows, row, index, event.target.value))}
              onPaste={(event) => {
                const text = event.clipboardData.getData("text/plain");
                if (!/[\t\n]/.test(text.trimEnd())) return;
                event.preventDefault();
                change(putIn(rows, row, index, text));
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                down(row);
              }}
              onBlur={onBlur}
            />
          ))}
          {rows.length > 1 && (
            <Button variant="tertiary" data-size="sm" className="table-remove" onClick={() => remove(row)}>
              {t("table-remove", { row: String(row + 1) })}
            </Button>
          )}
        </div>
      ))}
      {error && <ValidationMessage id={said}>{error}</ValidationMessage>}
      <div>
        <Button id={`${id}-add`} variant="secondary" data-size="sm" onClick={add}>
          {t("table-add")}
        </Button>
      </div>
    </Fieldset>
  );
}
