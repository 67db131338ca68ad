/** What is to be done before a deadline, and what the user says of it: in a week, done, another day. */
import { Button, Checkbox, Details, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useBackend, useDo } from "../../backend/context";
import type { ReminderAct } from "../../backend/types/ReminderAct";
import type { DeadlineView } from "../../backend/types/DeadlineView";
import type { ReminderRow } from "../../backend/types/ReminderRow";
import type { TaskView } from "../../backend/types/TaskView";
import { announce } from "../../notices";
import { onOneLine } from "../../one-line";
import { flushSoon, soon } from "../../soon";
import { useTexts } from "../../texts";
import { focusOn, useTurn } from "../../turn";
import { DayForm } from "./day-form";

function useAct() {
  const t = useTexts();
  return useDo((backend, act: ReminderAct) => backend.reminderAct(act), { onDone: () => announce(t("deadlines-saved")) });
}

interface TaskProps {
  deadline: string;
  task: TaskView;
  id: string;
  /** What stands below its title, in place of the day from which it is open. */
  description?: string;
}

export function Task({ deadline, task, id, description }: TaskProps) {
  const t = useTexts();
  const [who, setWho] = useState(task.who);
  const backend = useBackend();
  const client = useQueryClient();
  const act = useAct();
  /** Saved while it is typed, as answers are; asked anew beside it, for asking waits for what is being saved. */
  const type = (who: string) => {
    setWho(who);
    soon(`who ${deadline} ${task.task}`, () =>
      backend
        .reminderAct({ act: "task", deadline, task: task.task, who, done: task.done })
        .then(() => void client.invalidateQueries()),
    );
  };
  const save = (more: { who?: string; done?: boolean }) =>
    act.mutate({ act: "task", deadline, task: task.task, who: task.who, done: task.done, ...more });
  return (
    <li className="duty" data-open={task.open}>
      <Checkbox
        id={id}
        data-size="sm"
        value={task.task}
        label={onOneLine(task.title)}
        description={description ?? t("deadlines-task-from", { date: task.from_text })}
        checked={task.done}
        onChange={(event) => save({ who, done: event.target.checked })}
      />
      <Textfield
        id={`${id}-who`}
        data-size="sm"
        label={t("deadlines-task-who")}
        aria-describedby={id}
        autoComplete="off"
        value={who}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void flushSoon()}
      />
    </li>
  );
}

function Move({ company, row, id }: { company: string; row: ReminderRow; id: string }) {
  const t = useTexts();
  const [open, turn] = useTurn(`${id}-move-date`, `${id}-move`);
  const back = useAct();
  if (row.moved_text) {
    return (
      <Button
        variant="tertiary"
        data-size="sm"
        aria-describedby={id}
        onClick={() =>
          back.mutate({ act: "move", deadline: row.deadline, to: null }, { onSuccess: () => focusOn(`${id}-more`) })
        }
      >
        {t("deadlines-move-back")}
      </Button>
    );
  }
  if (!open) {
    return (
      <Button id={`${id}-move`} variant="tertiary" data-size="sm" aria-describedby={id} onClick={() => turn(true)}>
        {t("deadlines-move")}
      </Button>
    );
  }
  return (
    <DayForm
      id={`${id}-move`}
      place={`company-${company}/move-${row.deadline}`}
      label={t("deadlines-move-day")}
      submit={t("deadlines-move-save")}
      record={(backend, to) => backend.reminderAct({ act: "move", deadline: row.deadline, to })}
      done={t("deadlines-saved")}
      after={`${id}-more`}
      onCancel={() => turn(false)}
    />
  );
}

export function Work({ deadline, row }: { deadline: DeadlineView; row: ReminderRow }) {
  const t = useTexts();
  const act = useAct();
  const id = `deadline-${deadline.id}`;
  const over = deadline.state === "done";
  // There are many of these, and few are ever unfolded.
  const [unfolded, setUnfolded] = useState(false);
  const said = [row.moved_text, row.snoozed_text ?? row.next_text].filter((text) => text !== null);
  return (
    <div className="work">
      {said.length > 0 && (
        <div className="quiet work-said" id={id}>
          {said.join(" · ")}
        </div>
      )}
      <Details className="fold work-more" data-size="sm" onToggle={() => setUnfolded(true)}>
        <Details.Summary id={`${id}-more`}>{t("deadlines-more")}</Details.Summary>
        <Details.Content>
          {unfolded && (
            <>
              {row.tasks.length > 0 && (
                <ul role="list" className="duties" aria-label={t("deadlines-tasks")}>
                  {row.tasks.map((task) => (
                    <Task key={task.task} deadline={deadline.id} task={task} id={`${id}-${task.task}`} />
                  ))}
                </ul>
              )}
              {row.tasks.length > 0 && <p className="quiet work-said">{t("deadlines-whole")}</p>}
              <div className="actions">
                {!over && row.snoozed_text === null && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-describedby={id}
                    onClick={() => act.mutate({ act: "snooze", deadline: deadline.id }, { onSuccess: () => focusOn(`${id}-more`) })}
                  >
                    {t("deadlines-snooze")}
                  </Button>
                )}
                {(!over || row.said_done) && (
                  <Button
                    id={`${id}-done`}
                    variant="tertiary"
                    data-size="sm"
                    aria-describedby={id}
                    onClick={() => act.mutate({ act: "done", deadline: deadline.id, done: !row.said_done })}
                  >
                    {t(row.said_done ? "deadlines-undone" : "deadlines-done")}
                  </Button>
                )}
                {!over && deadline.kind !== "fee" && <Move company={deadline.company} row={row} id={id} />}
              </div>
            </>
          )}
        </Details.Content>
      </Details>
    </div>
  );
}
