# Reminders: the notification, the daily check, tasks before a deadline, the calendar file and the sheet of the year.

reminder-body = { $company }: by { $date } ({ $distance }).
reminder-body-due = { $company }: the deadline is { $date } ({ $distance }).
reminder-body-overdue = { $company }: the deadline was { $date } ({ $distance }).
reminder-body-fee = { $company }: sent { $date } ({ $distance }), but the fee is not recorded as paid.
reminder-tasks = Left to do: { $tasks }.
reminder-washing = Not ticked off for { $month }: screening the call lists against Reservasjonsregisteret.
reminder-more = { $count ->
    [one] One more deadline.
   *[other] { $count } more deadlines.
}
reminder-open = Open Ringperm
reminder-snooze = Remind me in a week
reminder-done = Done
reminder-daily-title = Ringperm: daily check of deadlines
reminder-test-title = Test message from Ringperm
reminder-test-body = Reminders of deadlines reach you on this computer.
reminder-start-title = Start Ringperm
reminder-start-body = Ringperm has been updated. Start it once, and the reminders come again.
reminder-next = Next reminder: { $date }
reminder-snoozed = No reminder before { $date }
reminder-moved = Moved from { $date }
reminder-some-deadline = A deadline
reminder-event-shown = Reminder shown: { $what }
reminder-event-snoozed = Put off until { $date }: { $what }
reminder-event-done = Marked as done: { $what }
reminder-event-undone = Not done after all: { $what }
reminder-event-moved = Moved to { $date }: { $what }
reminder-event-moved-back = Moved back: { $what }
reminder-event-task = Task changed: { $task } ({ $what })
reminder-event-task-done = Task done: { $task } ({ $what })

task-person = Decide who does it
task-contract-template = Go through the employment contract template
task-tax-certificate = Order the tax certificate
task-fee = Pay the processing fee
task-complaint-log = Close the complaint log for the period
task-list-washing = Screen the call lists against Reservasjonsregisteret
deadline-washing = Every month
washing-note = { $basis }. Sources: { $source }

daily-never = The deadlines have not been checked yet.
daily-last-today = The deadlines were last checked today at { $time }.
daily-last = The deadlines were last checked on { $date } at { $time }.
daily-off = The deadlines are checked only while Ringperm is open.
daily-by-timer = The deadlines are checked every morning at 8, or when you log in later.
daily-by-autostart = The deadlines are checked each time you log in.
daily-by-task = The deadlines are checked every morning at 8, or when the computer is on again later.
daily-by-agent = The deadlines are checked every morning at 8 and each time you log in.
daily-missing = The daily check is gone from the system.
    .advice = The daily check is gone from the system. Turn reminders on again under Settings.
daily-moved = The daily check points to a program that is no longer there.
    .advice = Ringperm has been moved, and the daily check does not find it. Turn reminders on again under Settings.
daily-disabled = The daily check is turned off in the system.
    .advice = The daily check is turned off in the system. Turn reminders on again under Settings if you want to be reminded of the deadlines.
daily-silent = The deadlines have not been checked for { $days } days, so nobody has been reminded of anything. Turn reminders on under Settings, or turn them off and on again.
daily-clock = The deadlines were last checked on { $date }, and that day has not come yet. See whether the date on the computer is right.

chain-fine = Every link works: the daily check, the notification service and the test message.
chain-off = Reminders outside the window are not turned on.
chain-daily = The broken link: the daily check in the system.
chain-check = The broken link: the check is set up, but has not run for three days.
chain-service = The broken link: no notification service answers ({ $reason }).
chain-notification = The broken link: the notification service did not accept the test message ({ $reason }).

calendar-file-name = Ringperm deadlines
calendar-name = Godkjent Callcenter
calendar-send-by = Send by { $date }.
calendar-tasks = Before the deadline: { $tasks }.
calendar-from = From Ringperm, which is not part of the scheme Godkjent Callcenter.
year-file-name = Ringperm the coming year
year-title = The coming year
year-lead = Deadlines and tasks from { $from } to { $to }.
year-empty = No deadlines from { $from } to { $to }.
year-note = The days for the tasks are advice from Ringperm, not requirements of the scheme.
year-month = { $month } { $year }
year-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
year-washing = Every month: screen the call lists against Reservasjonsregisteret ({ $note }).

cli-remind-none = Nothing to remind of now.
cli-remind-busy = Another check is showing a message right now.
cli-remind-shown = Shown: { $title }
cli-remind-installed = From now on the deadlines are checked every day.
cli-remind-uninstalled = The daily check is removed.
cli-washing-on = Screening the call lists is now a task every month.
cli-washing-off = Screening the call lists is no longer a task every month.
cli-deadline-saved = Saved.
cli-calendar-written = { $path }: { $count ->
    [one] one deadline
   *[other] { $count } deadlines
}. Send the calendar file to a colleague or a shared mailbox as well.
