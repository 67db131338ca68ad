/** What is to be done every month, when the user has asked to be told of it, and on what it rests. */
import { Heading } from "@digdir/designsystemet-react";
import type { MonthlyTask } from "../../backend/types/MonthlyTask";
import { useTexts } from "../../texts";
import { Task } from "./work";

export function Monthly({ tasks, level }: { tasks: readonly MonthlyTask[]; level: 2 | 3 }) {
  const t = useTexts();
  if (tasks.length === 0) return null;
  return (
    <section className="section">
      <Heading level={level} data-size="xs">
        {t("deadlines-monthly")}
      </Heading>
      <ul role="list" className="duties">
        {tasks.map(({ id, task, month_text, note }) => (
          <Task
            key={`${id} ${task.done}`}
            deadline={id}
            task={task}
            id={`monthly-${id}`}
            description={`${t("deadlines-monthly-for", { month: month_text })} · ${note}`}
          />
        ))}
      </ul>
    </section>
  );
}
