/** When the user reckons to send it: the day on which the age of documents counts. Without a plan that is today. */
import { Button } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { useDo } from "../../backend/context";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { useKept } from "../../kept";
import { wordsOf } from "../../notices";
import { useTexts } from "../../texts";
import { DateField } from "../field/date-field";
import { SaveOrCancel } from "../save-or-cancel/save-or-cancel";
import "./planned.css";

export function Planned({ submission }: { submission: SubmissionView }) {
  const t = useTexts();
  const [typed, setTyped, forget] = useKept<string | null>(`submission-${submission.id}/planned`, null);
  const change = useRef<HTMLButtonElement>(null);
  const plan = useDo((backend, day: string | null) => backend.plan(submission.id, day), {
    quiet: true,
    onDone: () => close(),
  });
  const close = () => {
    setTyped(null);
    forget();
    plan.reset();
    requestAnimationFrame(() => change.current?.focus());
  };
  if (submission.sent || submission.approved) return null;
  if (typed === null) {
    return (
      <div className="planned">
        {submission.planned ? t("planned-on", { date: submission.planned_text }) : t("planned-none")}
        <Button
          id="plan"
          ref={change}
          variant="tertiary"
          data-size="sm"
          onClick={() => setTyped(submission.planned ?? "")}
        >
          {t(submission.planned ? "planned-change" : "planned-set")}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="planned-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!plan.isPending) plan.mutate(typed.trim() === "" ? null : typed);
      }}
    >
      <DateField
        id="plan-date"
        label={t("planned-ask")}
        hint={t("planned-hint")}
        value={typed}
        onChange={setTyped}
        error={wordsOf(plan.error)}
      />
      <SaveOrCancel id="plan-save" busy={plan.isPending} onCancel={close}>
        {submission.planned && (
          <Button id="plan-clear" variant="secondary" data-size="sm" onClick={() => plan.mutate(null)}>
            {t("planned-clear")}
          </Button>
        )}
      </SaveOrCancel>
    </form>
  );
}
