/** One requirement on its page: what is asked, the answer, its documents, and why. Nothing is red here before the review asked. */
import { Checkbox, Heading, Paragraph, ValidationMessage } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { PageView } from "../../backend/types/PageView";
import type { RequirementView } from "../../backend/types/RequirementView";
import type { ReviewView } from "../../backend/types/ReviewView";
import { onOneLine } from "../../one-line";
import { useTexts, type Texts } from "../../texts";
import { Findings } from "../findings/findings";
import { Field } from "../field/field";
import { StatusText } from "../status/status";
import { Background, Note } from "./background";
import { Carried } from "./carried";
import { asked, Documents } from "./documents";
import { DoesNotApply, NotYet } from "./explanation";
import { PutBack } from "./put-back";
import { onlyFacts, OtherWay, States } from "./states";
import "./requirement.css";
import { useAnswer, type Answering } from "./use-answer";

interface Props {
  page: PageView;
  requirement: RequirementView;
  /** After «ready to send», the review: what stands in its way is said as an error, beside the field where that is known. */
  review: ReviewView | undefined;
  /** The submission is sent: its answers stand. */
  closed: boolean;
  /** The self-check: an answer stays with the user unless it is asked along. */
  own: boolean;
}

interface Errors {
  /** By field. */
  fields: ReadonlyMap<string, string>;
  /** Of the requirement as a whole. */
  whole: readonly string[];
}

/** What the review says of this requirement. What stands beside a field is not said again below. */
function errorsOf(requirement: RequirementView, review: ReviewView | undefined, t: Texts): Errors {
  const { id, missing, missing_fields: at, documents, status } = requirement;
  const fields = new Map<string, string>();
  if (!review) return { fields, whole: [] };
  const attention = status === "needs-attention";
  const about = review.missing.find((line) => line.requirement === id);
  const whole: string[] = [];
  // Only what stops the application is an error, and what must be put right in a document.
  for (const [index, line] of about || attention ? missing.entries() : []) {
    const field = at[index] ?? null;
    if (field === null || fields.has(field)) whole.push(line);
    else fields.set(field, line);
  }
  for (const line of review.personal_numbers.filter((line) => line.requirement === id)) {
    const titled = documents.some((one) => one.original_name === line.text);
    if (line.field !== null) fields.set(line.field, t("personal-number-here"));
    else whole.push(t(titled ? "personal-number-title" : "personal-number-typed", { place: line.text }));
  }
  return { fields, whole };
}

function SaveLine({ answering }: { answering: Answering }) {
  const t = useTexts();
  const { state, answer } = answering;
  if (state === "failed") return <span className="save-line save-line-failed">{t("save-line-failed")}</span>;
  if (state !== "quiet") return <span className="save-line">{t("save-line-saving")}</span>;
  return answer.saved ? <span className="save-line">{t("save-line-saved", { time: answer.saved })}</span> : null;
}

interface AnsweringProps extends Props {
  answering: Answering;
  errors: Errors;
}

function Fields({ requirement, answering, errors }: AnsweringProps) {
  const { answer, change, flush } = answering;
  return requirement.fields
    .filter((field) => asked(field.when, answer))
    .map((field) => (
      <div key={field.id} className="requirement-field">
        <Field
          requirement={requirement.id}
          field={field}
          value={answer.fields[field.id] ?? ""}
          error={errors.fields.get(field.id)}
          onChange={(value) => change({ fields: { [field.id]: value } })}
          onBlur={flush}
        />
        {requirement.agrees
          .filter(([about]) => about === field.id)
          .map(([, sentence]) => (
            <div key={sentence} className="quiet field-agrees">
              {onOneLine(sentence)}
            </div>
          ))}
      </div>
    ));
}

/** The self-check is private: only what is ticked goes along. */
function Shared({ requirement, closed, answering }: AnsweringProps) {
  const t = useTexts();
  const { answer, change, flush } = answering;
  return (
    <Checkbox
      id={`shared-${requirement.id}`}
      value="shared"
      className="requirement-shared"
      label={t("shared-label")}
      description={t("shared-hint")}
      checked={answer.shared}
      disabled={closed}
      onChange={(event) => {
        change({ shared: event.target.checked });
        flush();
      }}
    />
  );
}

function Answer(props: AnsweringProps) {
  const { page, requirement, closed, answering, errors } = props;
  const { answer } = answering;
  const question = requirement.form === "question";
  const facts = onlyFacts(requirement);
  const inPlace = !question || answer.state === "in-place";
  const why = { requirement: requirement.id, own: props.own, answering, errorOf: (field: string) => errors.fields.get(field) };
  return (
    <>
      <fieldset className="requirement-answer" disabled={closed} aria-labelledby={`r-${requirement.id}`}>
        {question && !facts && <States requirement={requirement} answering={answering} />}
        {inPlace && <Fields {...props} />}
        {question && answer.state === "not-yet" && <NotYet {...why} facts={facts} />}
        {question && answer.state === "does-not-apply" && <DoesNotApply {...why} />}
      </fieldset>
      <Findings findings={requirement.running_out} />
      {inPlace && <Documents page={page} requirement={requirement} answer={answer} closed={closed} />}
      <Missing {...props} />
      {facts && !closed && <OtherWay requirement={requirement} answering={answering} />}
    </>
  );
}

function Missing({ requirement, answering, review, errors }: AnsweringProps) {
  const t = useTexts();
  const { missing, status } = requirement;
  // The program does not know what stands here now.
  if (answering.state === "failed") return null;
  if (errors.whole.length > 0) return errors.whole.map((line) => <ValidationMessage key={line}>{onOneLine(line)}</ValidationMessage>);
  // What is no error is said as quietly as before.
  if (errors.fields.size > 0 || missing.length === 0 || ((status === "not-started" || status === "to-confirm") && !review)) return null;
  return (
    <div className="missing">
      <strong>{t("missing-label")}</strong>
      <ul>
        {missing.map((line) => (
          <li key={line}>{onOneLine(line)}</li>
        ))}
      </ul>
    </div>
  );
}

export function Requirement(props: Props) {
  const { page, requirement, review, closed, own } = props;
  const t = useTexts();
  const answering = useAnswer(page, requirement);
  // Read anew when the review is, which follows each save: until then a save changes what is missing, not what is red.
  const errors = useMemo(() => errorsOf(requirement, review, t), [review, t]);
  const { answer, change, flush } = answering;
  const asksForAnswer = requirement.form === "question" || requirement.form === "declaration";
  return (
    <section className="requirement" aria-labelledby={`r-${requirement.id}`} id={`section-${requirement.id}`}>
      <div className="requirement-head">
        <Heading level={2} data-size="xs" id={`r-${requirement.id}`} tabIndex={-1}>
          {onOneLine(requirement.title)}
        </Heading>
        <div className="requirement-state">
          <StatusText status={requirement.status} text={requirement.status_text} />
          <SaveLine answering={answering} />
          {asksForAnswer && !closed && <PutBack page={page} requirement={requirement} />}
        </div>
      </div>
      <Paragraph className="requirement-asks">{onOneLine(requirement.asks)}</Paragraph>
      <div className="tags">
        <span className="tag">{requirement.basis_text}</span>
        {requirement.blocking && <span className="tag">{t("blocking-tag")}</span>}
      </div>
      {asksForAnswer && <Carried page={page} requirement={requirement} closed={closed} />}
      {asksForAnswer && <Answer {...props} answering={answering} errors={errors} />}
      {requirement.register && <Paragraph className="quiet">{onOneLine(requirement.register.text)}</Paragraph>}
      {requirement.register && <Findings findings={requirement.register.findings} />}
      {asksForAnswer && own && <Shared {...props} answering={answering} errors={errors} />}
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
