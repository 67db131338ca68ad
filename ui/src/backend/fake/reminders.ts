/** Reminders, tasks and the daily check, in memory. */
import type { Backend } from "../interface";
import type { DailyView } from "../types/DailyView";
import type { Lang } from "../types/Lang";
import type { ReminderAct } from "../types/ReminderAct";
import type { ReminderRow } from "../types/ReminderRow";
import type { RemindersView } from "../types/RemindersView";
import type { TaskKind } from "../types/TaskKind";
import type { State } from "./state";
import { deadlineViews } from "./views";
import { say, shortDate } from "./words";

type Refuse = (code: string, args?: Record<string, string>) => never;
type Calls = "reminders" | "reminderAct" | "deadlinePaper";

/** The tasks by kind of deadline, with the days before it. */
const TASKS: Record<string, [TaskKind, number][]> = {
  "year-1": [["person", 60], ["fee", 21], ["complaint-log", 14]],
  "year-2": [["person", 60], ["fee", 21], ["complaint-log", 14]],
  renewal: [["person", 120], ["contract-template", 60], ["tax-certificate", 21], ["fee", 21]],
};

const TODAY = "2026-11-22";

const before = (due: string, days: number): string =>
  new Date(Date.parse(due) - days * 86_400_000).toISOString().slice(0, 10);

const isList = (typed: string): boolean => /^\s*\d{1,4}(\s*[,; ]\s*\d{1,4})*\s*$/.test(typed);

export function remindersOf(state: State, lang: () => Lang, refuse: Refuse) {
  const done = new Set<string>();
  const snoozed = new Map<string, string>();
  const moved = new Map<string, string>();
  const tasks = new Map<string, { who: string; done: boolean }>();
  const history: RemindersView["history"] = [];
  let wanted: boolean | null = null;
  let washing = false;
  let steps = { follow_up: "60, 14, 3, 0", renewal: "120, 60, 14, 3, 0" };

  const daily = (): DailyView => ({
    wanted,
    state: wanted ? "fine" : "missing",
    way: wanted ? "timer" : null,
    text: say(lang(), wanted ? "daily-by-timer" : "daily-off"),
    last_text: say(lang(), "daily-last-today", { time: lang() === "en" ? "08:02" : "08.02" }),
    last_check: `${TODAY}T08:02:00+01:00`,
    warning: null,
  });

  const rows = (): ReminderRow[] =>
    deadlineViews(state, lang()).map((view) => {
      const days = (view.kind === "renewal" ? steps.renewal : steps.follow_up).split(",");
      const next = days.map((one) => before(view.due, Number(one))).find((day) => day >= TODAY);
      const until = snoozed.get(view.id);
      const on = (key: string, date: string) => say(lang(), key, { date: shortDate(lang(), date) });
      return {
        deadline: view.id,
        next_text: done.has(view.id) || !(until ?? next) ? null : on("reminder-next", until ?? next ?? ""),
        snoozed_text: until ? on("reminder-snoozed", until) : null,
        moved_text: moved.has(view.id) ? on("reminder-moved", view.due) : null,
        said_done: done.has(view.id),
        tasks: (TASKS[view.kind] ?? []).map(([task, days]) => {
          const known = tasks.get(`${view.id} ${task}`) ?? { who: "", done: false };
          const from = before(view.due, days);
          const title = say(lang(), `task-${task}`);
          const open = !known.done && from <= TODAY;
          return { task, title, from, from_text: shortDate(lang(), from), open, ...known };
        }),
      };
    });

  const monthly = (): RemindersView["monthly"] =>
    state.companies.map(({ orgnr }) => {
      const id = `${orgnr}-2026-11-01-washing`;
      const known = tasks.get(`${id} list-washing`) ?? { who: "", done: false };
      const from = "2026-11-01";
      const title = say(lang(), "task-list-washing");
      const month = say(lang(), "year-month", { month: say(lang(), "month-11"), year: "2026" });
      const basis = say(lang(), "basis-scheme");
      return {
        id,
        company: orgnr,
        month_text: month,
        requirement: "reservasjonsregister-vask",
        note: say(lang(), "washing-note", { basis, source: "Markedsføringsloven, §§ 12, 13" }),
        task: { task: "list-washing", title, from, from_text: shortDate(lang(), from), open: !known.done, ...known },
      };
    });

  const reminders = (): RemindersView => ({
    rows: rows(),
    daily: daily(),
    ...steps,
    washing,
    monthly: washing ? monthly() : [],
    history,
  });

  const titleOf = (id: string) =>
    deadlineViews(state, lang()).find((view) => view.id === id)?.title ?? refuse("deadline-unknown", { given: id });
  const tell = (key: string, id: string, date = "") =>
    history.unshift({
      date: TODAY,
      date_text: shortDate(lang(), TODAY),
      text: say(lang(), key, { what: titleOf(id), date: date && shortDate(lang(), date) }),
    });

  const act = (said: ReminderAct): void => {
    switch (said.act) {
      case "snooze":
        snoozed.set(said.deadline, before(TODAY, -7));
        tell("reminder-event-snoozed", said.deadline, before(TODAY, -7));
        return;
      case "done":
        done[said.done ? "add" : "delete"](said.deadline);
        tell(said.done ? "reminder-event-done" : "reminder-event-undone", said.deadline);
        return;
      case "move":
        if (said.to === null) moved.delete(said.deadline);
        else if (/^\d{4}-\d{2}-\d{2}$/.test(said.to)) moved.set(said.deadline, said.to);
        else refuse("date-shape", { given: said.to });
        return;
      case "task":
        tasks.set(`${said.deadline} ${said.task}`, { who: said.who, done: said.done });
        return;
      case "steps":
        for (const given of [said.follow, said.renewal]) if (!isList(given)) refuse("reminder-days", { given });
        steps = { follow_up: said.follow, renewal: said.renewal };
        return;
      case "washing":
        washing = said.on;
        return;
      case "daily":
        wanted = said.on;
    }
  };

  const calls: Pick<Backend, Calls> = {
    reminders: async () => reminders(),
    reminderAct: async (said) => {
      act(said);
      return reminders();
    },
    deadlinePaper: async (_, paper) =>
      `/home/kari/Dokumenter/${say(lang(), `${paper}-file-name`)}.${paper === "calendar" ? "ics" : "pdf"}`,
  };
  return { calls, daily };
}
