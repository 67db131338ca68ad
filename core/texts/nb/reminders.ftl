# Påminnelser: varselet, den daglige sjekken, oppgaver før en frist, kalenderfilen og årsarket.

reminder-body = { $company }: senest { $date } ({ $distance }).
reminder-body-due = { $company }: fristen er { $date } ({ $distance }).
reminder-body-overdue = { $company }: fristen var { $date } ({ $distance }).
reminder-body-fee = { $company }: sendt { $date } ({ $distance }), men gebyret er ikke registrert som betalt.
reminder-tasks = Gjenstår: { $tasks }.
reminder-washing = Ikke krysset av for { $month }: vask av ringelister mot Reservasjonsregisteret.
reminder-more = { $count ->
    [one] Én frist til.
   *[other] { $count } frister til.
}
reminder-open = Åpne Ringperm
reminder-snooze = Minn meg på det om en uke
reminder-done = Gjort
reminder-daily-title = Ringperm: daglig sjekk av frister
reminder-test-title = Prøvevarsel fra Ringperm
reminder-test-body = Varsler om frister kommer fram på denne maskinen.
reminder-start-title = Start Ringperm
reminder-start-body = Ringperm er oppdatert. Start programmet én gang, så kommer påminnelsene igjen.
reminder-next = Neste påminnelse: { $date }
reminder-snoozed = Ingen påminnelse før { $date }
reminder-moved = Flyttet fra { $date }
reminder-some-deadline = En frist
reminder-event-shown = Påminnelse vist: { $what }
reminder-event-snoozed = Utsatt til { $date }: { $what }
reminder-event-done = Merket som gjort: { $what }
reminder-event-undone = Likevel ikke gjort: { $what }
reminder-event-moved = Flyttet til { $date }: { $what }
reminder-event-moved-back = Flyttet tilbake: { $what }
reminder-event-task = Oppgave endret: { $task } ({ $what })
reminder-event-task-done = Oppgave gjort: { $task } ({ $what })

task-person = Avgjør hvem som gjør det
task-contract-template = Se over malen for arbeidsavtaler
task-tax-certificate = Bestill skatteattest
task-fee = Betal saksbehandlingsgebyret
task-complaint-log = Avslutt klageoversikten for perioden
task-list-washing = Vask ringelistene mot Reservasjonsregisteret
deadline-washing = Hver måned
washing-note = { $basis }. Kilder: { $source }

daily-never = Fristene er ikke sjekket ennå.
daily-last-today = Fristene ble sist sjekket i dag kl. { $time }.
daily-last = Fristene ble sist sjekket { $date } kl. { $time }.
daily-off = Fristene sjekkes bare når Ringperm er åpent.
daily-by-timer = Fristene sjekkes hver morgen kl. 8, eller når dere logger inn etterpå.
daily-by-autostart = Fristene sjekkes hver gang dere logger inn.
daily-by-task = Fristene sjekkes hver morgen kl. 8, eller når maskinen er på igjen etterpå.
daily-by-agent = Fristene sjekkes hver morgen kl. 8 og hver gang dere logger inn.
daily-missing = Den daglige sjekken er borte fra systemet.
    .advice = Den daglige sjekken er borte fra systemet. Slå på påminnelser på nytt under Innstillinger.
daily-moved = Den daglige sjekken peker på et program som ikke ligger der lenger.
    .advice = Ringperm er flyttet, og den daglige sjekken finner ikke programmet. Slå på påminnelser på nytt under Innstillinger.
daily-disabled = Den daglige sjekken er slått av i systemet.
    .advice = Den daglige sjekken er slått av i systemet. Slå på påminnelser på nytt under Innstillinger hvis dere vil bli minnet på fristene.
daily-silent = Fristene er ikke sjekket på { $days } dager, så ingen er blitt minnet på noe. Slå på påminnelser under Innstillinger, eller slå dem av og på igjen.
daily-clock = Fristene ble sist sjekket { $date }, og den dagen er ikke kommet ennå. Se om datoen på maskinen er riktig.

chain-fine = Alle leddene virker: den daglige sjekken, varslingstjenesten og prøvevarselet.
chain-off = Påminnelser utenfor vinduet er ikke slått på.
chain-daily = Leddet som svikter: den daglige sjekken i systemet.
chain-check = Leddet som svikter: sjekken er satt opp, men har ikke kjørt på tre dager.
chain-service = Leddet som svikter: ingen varslingstjeneste svarer ({ $reason }).
chain-notification = Leddet som svikter: varslingstjenesten tok ikke imot prøvevarselet ({ $reason }).

calendar-file-name = Ringperm frister
calendar-name = Godkjent Callcenter
calendar-send-by = Send senest { $date }.
calendar-tasks = Før fristen: { $tasks }.
calendar-from = Fra Ringperm, som ikke er en del av ordningen Godkjent Callcenter.
year-file-name = Ringperm året som kommer
year-title = Året som kommer
year-lead = Frister og oppgaver fra { $from } til { $to }.
year-empty = Ingen frister fra { $from } til { $to }.
year-note = Dagene for oppgavene er råd fra Ringperm, ikke krav fra ordningen.
year-month = { $month } { $year }
year-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
year-washing = Hver måned: Vask ringelistene mot Reservasjonsregisteret ({ $note }).

cli-remind-none = Ingenting å minne på nå.
cli-remind-busy = En annen sjekk viser et varsel akkurat nå.
cli-remind-shown = Vist: { $title }
cli-remind-installed = Fristene sjekkes fra nå av hver dag.
cli-remind-uninstalled = Den daglige sjekken er fjernet.
cli-washing-on = Vask av ringelister er nå en oppgave hver måned.
cli-washing-off = Vask av ringelister er ikke lenger en oppgave hver måned.
cli-deadline-saved = Lagret.
cli-calendar-written = { $path }: { $count ->
    [one] én frist
   *[other] { $count } frister
}. Send kalenderfilen også til en kollega eller en fellespostkasse.
