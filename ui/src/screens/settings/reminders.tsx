/** Whether the system checks the deadlines every day, and on which days before them it reminds. */
import { Alert, Button, Checkbox, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { DailyView } from "../../backend/types/DailyView";
import type { ReminderAct } from "../../backend/types/ReminderAct";
import type { RemindersView } from "../../backend/types/RemindersView";
import { useKept } from "../../kept";
import { announce, asProblem, wordsOf } from "../../notices";
import { Asked } from "../../parts/asked/asked";
import { Form } from "../../parts/form/form";
import { useTexts } from "../../texts";
import { focusOn } from "../../turn";

const ID = "settings-reminders";

function Daily({ daily }: { daily: DailyView }) {
  const t = useTexts();
  const act = useDo((backend, on: boolean) => backend.reminderAct({ act: "daily", on }), {
    onDone: ({ daily }) => {
      announce(daily.text);
      focusOn(`${ID}-daily`);
    },
  });
  const button = (on: boolean, key: string, first = false) => (
    <Button
      id={`${ID}-${on ? "on" : "off"}`}
      variant={first ? "primary" : "secondary"}
      data-size="sm"
      aria-disabled={act.isPending}
      onClick={() => act.mutate(on)}
    >
      {t(key)}
    </Button>
  );
  return (
    <>
      <Paragraph>{t("reminders-lead")}</Paragraph>
      <p id={`${ID}-daily`} tabIndex={-1}>
        {daily.text} <span className="quiet">{daily.last_text}</span>
      </p>
      {daily.warning && <Alert data-color="warning" className="settings-warning">{daily.warning}</Alert>}
      <div className="actions">
        {daily.wanted !== true && button(true, "reminders-on", true)}
        {daily.wanted === true && daily.state !== "fine" && button(true, "reminders-again", true)}
        {daily.wanted === true && button(false, "reminders-off")}
        {daily.wanted === null && button(false, "reminders-no-thanks")}
      </div>
    </>
  );
}

function Steps({ view }: { view: RemindersView }) {
  const t = useTexts();
  const [{ follow, renewal }, setSteps, forget] = useKept("settings/steps", {
    follow: view.follow_up,
    renewal: view.renewal,
  });
  const [saved, setSaved] = useState(false);
  const save = useDo((backend, act: ReminderAct) => backend.reminderAct(act), {
    quiet: true,
    onDone: () => {
      forget();
      setSaved(true);
      announce(t("deadlines-saved"));
    },
  });
  // The problem says which of the two it is about.
  const wrong = save.error ? asProblem(save.error) : null;
  const field = (name: "follow" | "renewal", label: string, value: string) => (
    <Textfield
      id={`${ID}-${name}`}
      label={label}
      description={t("reminders-steps-hint")}
      autoComplete="off"
      className="narrow"
      value={value}
      error={wrong?.args.given === value ? wordsOf(wrong) : undefined}
      onChange={(event) => {
        setSteps((before) => ({ ...before, [name]: event.target.value }));
        setSaved(false);
      }}
    />
  );
  return (
    <Form className="stack settings-steps" onSubmit={() => save.mutate({ act: "steps", follow, renewal })}>
      {field("follow", t("reminders-follow-up"), follow)}
      {field("renewal", t("reminders-renewal"), renewal)}
      <div className="actions">
        <Button id={`${ID}-save`} type="submit" variant="secondary" aria-disabled={save.isPending}>
          {t("save")}
        </Button>
        {saved && <span className="quiet">{t("deadlines-saved")}</span>}
      </div>
    </Form>
  );
}

/** A task of every month; nobody is told of it who has not asked. */
function Washing({ on }: { on: boolean }) {
  const t = useTexts();
  const act = useDo((backend, on: boolean) => backend.reminderAct({ act: "washing", on }), {
    onDone: () => announce(t("deadlines-saved")),
  });
  return (
    <Checkbox
      id={`${ID}-washing`}
      className="settings-washing"
      value="washing"
      label={t("reminders-washing")}
      description={t("reminders-washing-hint")}
      checked={on}
      onChange={(event) => act.mutate(event.target.checked)}
    />
  );
}

export function Reminders() {
  const query = useAsk(keys.reminders, (backend) => backend.reminders());
  return (
    <Asked query={query}>
      {(view) => (
        <>
          <Daily daily={view.daily} />
          <Washing on={view.washing} />
          <Steps view={view} />
        </>
      )}
    </Asked>
  );
}
