/** A day, typed as 14.05.2027. A plain text field: pickers differ between systems, and some have none. */
import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { toIso, toTyped } from "../../dates";
import { useTexts } from "../../texts";
import "./field.css";

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** As kept: `2027-05-14`, or whatever was typed. */
  value: string;
  onChange: (kept: string) => void;
  onBlur?: () => void;
  error?: string | undefined;
}

export function DateField({ id, label, hint, value, onChange, onBlur, error }: Props) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Textfield
      id={id}
      label={label}
      description={hint ? `${hint} ${t("date-hint")}` : t("date-hint")}
      value={typed ?? toTyped(value)}
      error={error}
      autoComplete="off"
      className="date-field"
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(toIso(event.target.value));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
    />
  );
}
