/** Whether something is in place: asked beforehand where a document is demanded, and offered quietly below mere facts. */
import { Button, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import type { AnswerState } from "../../backend/types/AnswerState";
import type { AnswerView } from "../../backend/types/AnswerView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { useTexts } from "../../texts";
import { fieldId } from "../field/field";
import type { Answering } from "./use-answer";

interface Props {
  requirement: RequirementView;
  answering: Answering;
}

/** Whether the answer is told by its fields alone: nobody asks of a name whether it is in place. */
export function onlyFacts({ form, fields, evidence, may_not_apply }: RequirementView): boolean {
  const demanded = evidence.some((one) => one.min > 0 && one.when === null);
  return form === "question" && fields.length > 0 && !demanded && !may_not_apply;
}

/** Whether the user has said anything yet. Nothing is ticked on the user's behalf, and a private note is no answer. */
function answered(requirement: RequirementView, answer: AnswerView): boolean {
  if (answer.state !== "in-place" || requirement.documents.length > 0 || answer.carried !== null) return true;
  return Object.values(answer.fields).some((value) => value !== "") || (answer.revision > 0 && answer.note === "");
}

const stateId = (requirement: RequirementView, state: AnswerState): string => `state-${requirement.id}-${state}`;

/** The question before everything else. */
export function States({ requirement, answering }: Props) {
  const t = useTexts();
  const { answer, change, flush } = answering;
  const [chosen, setChosen] = useState(() => answered(requirement, answer));
  const said = chosen || answered(requirement, answer);
  const states: AnswerState[] = requirement.may_not_apply
    ? ["in-place", "not-yet", "does-not-apply"]
    : ["in-place", "not-yet"];
  return (
    <Fieldset className="states">
      <Fieldset.Legend>{t("states-legend")}</Fieldset.Legend>
      {states.map((state) => (
        <Radio
          key={state}
          id={stateId(requirement, state)}
          name={`state-${requirement.id}`}
          value={state}
          label={t(`answer-state-${state}`)}
          checked={said && answer.state === state}
          onChange={() => {
            setChosen(true);
            change({ state });
            flush();
          }}
        />
      ))}
    </Fieldset>
  );
}

/** The way from the fields to an explanation, and back. What was typed on either side is kept. */
export function OtherWay({ requirement, answering }: Props) {
  const t = useTexts();
  const { answer, change, flush } = answering;
  const explains = answer.state !== "in-place";
  const pressed = useRef(false);
  const state: AnswerState = explains ? "in-place" : "not-yet";
  const [first] = requirement.fields;
  // What stood above the button has made way for something else: that is where the user goes on.
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    document.getElementById(fieldId(requirement.id, explains ? "explanation" : (first?.id ?? "")))?.focus();
  }, [explains, requirement.id, first]);
  return (
    <Button
      id={stateId(requirement, state)}
      variant="tertiary"
      data-size="sm"
      className="other-way"
      aria-describedby={`r-${requirement.id}`}
      onClick={() => {
        pressed.current = true;
        change({ state });
        flush();
      }}
    >
      {t(explains ? "facts-answer" : "facts-explain")}
    </Button>
  );
}
