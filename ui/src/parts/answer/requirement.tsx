/** One requirement on its page: what is asked, the answer, its documents, and why. Nothing is red here before the review asked. */
import { Fieldset, Heading, Paragraph, Radio, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { AnswerState } from "../../backend/types/AnswerState";
import type { AnswerView } from "../../backend/types/AnswerView";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import { useTexts } from "../../texts";
import { Findings } from "../findings/findings";
import { DateField } from "../field/date-field";
import { Field } from "../field/field";
import { StatusText } from "../status/status";
import { Background, Note } from "./background";
import { asked, Documents } from "./documents";
import "./requirement.css";
import { useAnswer } from "./use-answer";

type Answering = ReturnType<typeof useAnswer>;

interface Props {
  page: PageView;
  requirement: RequirementView;
  /** After the review was asked for, what is missing is said as an error. */
  reviewed: boolean;
  /** The submission is sent: its answers stand. */
  closed: boolean;
}

function SaveLine({ answering }: { answering: Answering }) {
  const t = useTexts();
  const { state, answer } = answering;
  if (state === "failed") return <span className="save-line save-line-failed">{t("save-line-failed")}</span>;
  if (state !== "quiet") return <span className="save-line">{t("save-line-saving")}</span>;
  return answer.saved ? <span className="save-line">{t("save-line-saved", { time: answer.saved })}</span> : null;
}

/** Whether the user has said anything yet. Nothing is ticked on the user's behalf, and a private note is no answer. */
function answered(requirement: RequirementView, answer: AnswerView): boolean {
  if (answer.state !== "in-place" || requirement.documents.length > 0) return true;
  return Object.values(answer.fields).some((value) => value !== "") || (answer.revision > 0 && answer.note === "");
}

function States({ requirement, answering }: { requirement: RequirementView; answering: Answering }) {
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
          id={`state-${requirement.id}-${state}`}
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

function NotYet({ requirement, answering }: { requirement: RequirementView; answering: Answering }) {
  const t = useTexts();
  const { answer, change, flush } = answering;
  return (
    <>
      <Textfield
        multiline
        rows={3}
        id={`f-${requirement.id}-explanation`}
        label={t("not-yet-explanation")}
        description={t("not-yet-explanation-hint")}
        value={answer.explanation}
        maxLength={2000}
        onChange={(event) => change({ explanation: event.target.value })}
        onBlur={flush}
        className="field-long"
      />
      <DateField
        id={`f-${requirement.id}-by`}
        label={t("not-yet-by")}
        value={answer.by}
        onChange={(by) => change({ by })}
        onBlur={flush}
      />
    </>
  );
}

function DoesNotApply({ requirement, answering }: { requirement: RequirementView; answering: Answering }) {
  const t = useTexts();
  const { answer, change, flush } = answering;
  return (
    <Textfield
      multiline
      rows={3}
      id={`f-${requirement.id}-why-not`}
      label={t("why-not-label")}
      description={t("why-not-hint")}
      value={answer.why_not}
      maxLength={2000}
      onChange={(event) => change({ why_not: event.target.value })}
      onBlur={flush}
      className="field-long"
    />
  );
}

function Fields({ requirement, answering }: { requirement: RequirementView; answering: Answering }) {
  const { answer, change, flush } = answering;
  return requirement.fields
    .filter((field) => asked(field.when, answer))
    .map((field) => (
      <Field
        key={field.id}
        requirement={requirement.id}
        field={field}
        value={answer.fields[field.id] ?? ""}
        onChange={(value) => change({ fields: { [field.id]: value } })}
        onBlur={flush}
      />
    ));
}

function Answer({ page, requirement, reviewed, closed, answering }: Props & { answering: Answering }) {
  const { answer } = answering;
  const question = requirement.form === "question";
  const inPlace = !question || answer.state === "in-place";
  return (
    <>
      <fieldset className="requirement-answer" disabled={closed} aria-labelledby={`r-${requirement.id}`}>
        {question && <States requirement={requirement} answering={answering} />}
        {inPlace && <Fields requirement={requirement} answering={answering} />}
        {question && answer.state === "not-yet" && <NotYet requirement={requirement} answering={answering} />}
        {question && answer.state === "does-not-apply" && <DoesNotApply requirement={requirement} answering={answering} />}
      </fieldset>
      {inPlace && <Documents page={page} requirement={requirement} answer={answer} closed={closed} />}
      <Missing requirement={requirement} reviewed={reviewed} />
    </>
  );
}

function Missing({ requirement, reviewed }: { requirement: RequirementView; reviewed: boolean }) {
  const t = useTexts();
  const { missing, status, blocking } = requirement;
  if (missing.length === 0) return null;
  // Only what stops the application is an error; the rest is said as quietly as before.
  if (reviewed && (blocking || status === "needs-attention")) return missing.map((line) => <ValidationMessage key={line}>{line}</ValidationMessage>);
  if (status === "not-started" && !reviewed) return null;
  return (
    <div className="missing">
      <strong>{t("missing-label")}</strong>
      <ul>
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

export function Requirement(props: Props) {
  const { page, requirement, closed } = props;
  const t = useTexts();
  const answering = useAnswer(page, requirement);
  const { answer, change, flush } = answering;
  const asksForAnswer = requirement.form === "question" || requirement.form === "declaration";
  return (
    <section className="requirement" aria-labelledby={`r-${requirement.id}`} id={`section-${requirement.id}`}>
      <div className="requirement-head">
        <Heading level={2} data-size="xs" id={`r-${requirement.id}`} tabIndex={-1}>
          {requirement.title}
        </Heading>
        <div className="requirement-state">
          <StatusText status={requirement.status} text={requirement.status_text} />
          <SaveLine answering={answering} />
        </div>
      </div>
      <Paragraph className="requirement-asks">{requirement.asks}</Paragraph>
      <div className="tags">
        <span className="tag">{requirement.basis_text}</span>
        {requirement.blocking && <span className="tag">{t("blocking-tag")}</span>}
      </div>
      {asksForAnswer && <Answer {...props} answering={answering} />}
      {requirement.register && <Paragraph className="quiet">{requirement.register.text}</Paragraph>}
      {requirement.register && <Findings findings={requirement.register.findings} />}
      <div className="folds">
        <Background requirement={requirement} />
        {asksForAnswer && !closed && (
          <Note
            id={`f-${requirement.id}-note`}
            value={answer.note}
            onChange={(note) => change({ note })}
            onBlur={flush}
          />
        )}
      </div>
    </section>
  );
}
