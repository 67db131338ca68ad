/** One thing to type in or choose, by its kind. It never judges while it is filled in. */
import { Checkbox, Fieldset, Radio, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import type { FieldView } from "../../backend/types/FieldView";
import { onOneLine } from "../../one-line";
import { useTexts } from "../../texts";
import { DateField } from "./date-field";
import { TableField } from "./table-field";
import "./field.css";
import { isTicked, ticked } from "./values";

interface Props {
  requirement: string;
  field: FieldView;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  /** What must be put right here, once the user has asked. */
  error?: string | undefined;
}

export const fieldId = (requirement: string, field: string): string => `f-${requirement}-${field}`;

/** Yes and no stand beside each other; longer answers each on its line. */
function Choices({ requirement, field, value, onChange, onBlur, error, choices, beside }: Props & { choices: [string, string][]; beside?: boolean }) {
  const t = useTexts();
  const id = fieldId(requirement, field.id);
  const said = error ? `${id}-error` : undefined;
  return (
    <Fieldset {...(beside && { className: "states" })}>
      <Fieldset.Legend>{label(field, t("field-optional"))}</Fieldset.Legend>
      {field.hint && <Fieldset.Description>{onOneLine(field.hint)}</Fieldset.Description>}
      {choices.map(([choice, words], index) => (
        <Radio
          key={choice}
          id={index === 0 ? id : `${id}-${choice}`}
          name={id}
          value={choice}
          label={onOneLine(words)}
          checked={value === choice}
          onChange={() => onChange(choice)}
          onBlur={onBlur}
          aria-invalid={error ? true : undefined}
          aria-describedby={said}
        />
      ))}
      {error && <ValidationMessage id={said}>{error}</ValidationMessage>}
    </Fieldset>
  );
}

/** Several of the choices; kept as their ids with a space between. */
function Ticks({ requirement, field, value, onChange, onBlur, error }: Props) {
  const t = useTexts();
  const id = fieldId(requirement, field.id);
  const said = error ? `${id}-error` : undefined;
  return (
    <Fieldset>
      <Fieldset.Legend>{label(field, t("field-optional"))}</Fieldset.Legend>
      {field.hint && <Fieldset.Description>{onOneLine(field.hint)}</Fieldset.Description>}
      {field.choices.map(([choice, words], index) => (
        <Checkbox
          key={choice}
          id={index === 0 ? id : `${id}-${choice}`}
          value={choice}
          label={onOneLine(words)}
          checked={isTicked(value, choice)}
          onChange={(event) => onChange(ticked(field, value, choice, event.target.checked))}
          onBlur={onBlur}
          aria-invalid={error ? true : undefined}
          aria-describedby={said}
        />
      ))}
      {error && <ValidationMessage id={said}>{error}</ValidationMessage>}
    </Fieldset>
  );
}

const label = (field: FieldView, optional: string) => onOneLine(field.required ? field.label : `${field.label} (${optional})`);

export function Field(props: Props) {
  const { requirement, field, value, onChange, onBlur, error } = props;
  const t = useTexts();
  const id = fieldId(requirement, field.id);
  switch (field.kind) {
    case "declaration":
      return (
        <Checkbox
          id={id}
          value="yes"
          label={onOneLine(field.label)}
          description={onOneLine(field.hint) || undefined}
          checked={value === "yes"}
          onChange={(event) => onChange(event.target.checked ? "yes" : "")}
          onBlur={onBlur}
          error={error}
          aria-invalid={error ? true : undefined}
        />
      );
    case "yes-no":
      return <Choices {...props} choices={[["yes", t("yes")], ["no", t("no")]]} beside />;
    case "choice":
      return <Choices {...props} choices={field.choices} />;
    case "pages":
      return <Ticks {...props} />;
    case "table":
      return <TableField id={id} field={field} label={label(field, t("field-optional"))} value={value} onChange={onChange} onBlur={onBlur} error={error} />;
    case "date":
      return (
        <DateField
          id={id}
          label={label(field, t("field-optional"))}
          hint={onOneLine(field.hint)}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          error={error}
        />
      );
    default: {
      const multiline = field.kind === "long-text";
      const shared = {
        id,
        label: label(field, t("field-optional")),
        description: onOneLine(field.hint) || undefined,
        value,
        onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        onBlur,
        error,
        maxLength: field.max,
      };
      if (multiline) return <Textfield {...shared} multiline rows={4} className="field-long" />;
      const type = field.kind === "email" ? "email" : field.kind === "phone" ? "tel" : "text";
      const digits = field.kind === "number" || field.kind === "amount" || field.kind === "orgnr";
      return (
        <Textfield
          {...shared}
          type={type}
          {...(digits && { inputMode: "numeric" as const })}
          {...(field.kind === "amount" && { suffix: "kr" })}
          autoComplete="off"
          className="field-line"
          data-kind={field.kind}
        />
      );
    }
  }
}
