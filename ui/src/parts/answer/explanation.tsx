/** Why something is not in place, and when it will be; or why it does not apply. */
import { Textfield } from "@digdir/designsystemet-react";
import { useTexts } from "../../texts";
import { DateField } from "../field/date-field";
import { fieldId } from "../field/field";
import type { Answering } from "./use-answer";

interface Props {
  requirement: string;
  /** Of the self-check, which goes along only where that is ticked. */
  own: boolean;
  answering: Answering;
  /** What must be put right in a field. */
  errorOf: (field: string) => string | undefined;
}

interface WhyProps extends Props {
  /** As the address and the review call it. */
  field: string;
  /** As the answer calls it. */
  name: "explanation" | "why_not";
  label: string;
  hint: string;
}

function Why({ requirement, answering, errorOf, field, name, label, hint }: WhyProps) {
  return (
    <Textfield
      multiline
      rows={3}
      id={fieldId(requirement, field)}
      label={label}
      description={hint}
      value={answering.answer[name]}
      error={errorOf(field)}
      maxLength={2000}
      onChange={(event) => answering.change({ [name]: event.target.value })}
      onBlur={answering.flush}
      className="field-long"
    />
  );
}

/** Of mere facts it is asked why they cannot be told yet; of anything else, how it will be got. */
export function NotYet({ facts, ...props }: Props & { facts: boolean }) {
  const t = useTexts();
  const { requirement, answering, errorOf } = props;
  return (
    <>
      <Why {...props} field="explanation" name="explanation" label={t(facts ? "facts-explanation-label" : "explanation-label")} hint={t(props.own ? "own-why-hint" : "explanation-hint")} />
      <DateField
        id={fieldId(requirement, "by")}
        label={t(facts ? "facts-by-label" : "by-label")}
        value={answering.answer.by}
        error={errorOf("by")}
        onChange={(by) => answering.change({ by })}
        onBlur={answering.flush}
      />
    </>
  );
}

export function DoesNotApply(props: Props) {
  const t = useTexts();
  return <Why {...props} field="why-not" name="why_not" label={t("why-not-label")} hint={t(props.own ? "own-why-hint" : "why-not-hint")} />;
}
