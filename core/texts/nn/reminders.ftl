# Påminningar: varselet, den daglege sjekken, oppgåver før ein frist, kalenderfila og årsarket.

reminder-body = { $company }: seinast { $date } ({ $distance }).
reminder-body-due = { $company }: fristen er { $date } ({ $distance }).
reminder-body-overdue = { $company }: fristen var { $date } ({ $distance }).
reminder-body-fee = { $company }: sendt { $date } ({ $distance }), men gebyret er ikkje registrert som betalt.
reminder-tasks = Står att: { $tasks }.
reminder-washing = Ikkje kryssa av for { $month }: vask av ringjelister mot Reservasjonsregisteret.
reminder-more = { $count ->
    [one] Éin frist til.
   *[other] { $count } fristar til.
}
reminder-open = Opne Ringperm
reminder-snooze = Minn meg på det om ei veke
reminder-done = Gjort
reminder-daily-title = Ringperm: dagleg sjekk av fristar
reminder-test-title = Prøvevarsel frå Ringperm
reminder-test-body = Varsel om fristar kjem fram på denne maskina.
reminder-start-title = Start Ringperm
reminder-start-body = Ringperm er oppdatert. Start programmet éin gong, så kjem påminningane att.
reminder-next = Neste påminning: { $date }
reminder-snoozed = Inga påminning før { $date }
reminder-moved = Flytta frå { $date }
reminder-some-deadline = Ein frist
reminder-event-shown = Påminning vist: { $what }
reminder-event-snoozed = Utsett til { $date }: { $what }
reminder-event-done = Merkt som gjort: { $what }
reminder-event-undone = Likevel ikkje gjort: { $what }
reminder-event-moved = Flytta til { $date }: { $what }
reminder-event-moved-back = Flytta tilbake: { $what }
reminder-event-task = Oppgåve endra: { $task } ({ $what })
reminder-event-task-done = Oppgåve gjord: { $task } ({ $what })

task-person = Avgjer kven som gjer det
task-contract-template = Sjå over malen for arbeidsavtalar
task-tax-certificate = Bestill skatteattest
task-fee = Betal saksbehandlingsgebyret
task-complaint-log = Avslutt klageoversikta for perioden
task-list-washing = Vask ringjelistene mot Reservasjonsregisteret
deadline-washing = Kvar månad
washing-note = { $basis }. Kjelder: { $source }

daily-never = Fristane er ikkje sjekka enno.
daily-last-today = Fristane vart sist sjekka i dag kl. { $time }.
daily-last = Fristane vart sist sjekka { $date } kl. { $time }.
daily-off = Fristane blir sjekka berre når Ringperm er ope.
daily-by-timer = Fristane blir sjekka kvar morgon kl. 8, eller når de loggar inn etterpå.
daily-by-autostart = Fristane blir sjekka kvar gong de loggar inn.
daily-by-task = Fristane blir sjekka kvar morgon kl. 8, eller når maskina er på att etterpå.
daily-by-agent = Fristane blir sjekka kvar morgon kl. 8 og kvar gong de loggar inn.
daily-missing = Den daglege sjekken er borte frå systemet.
    .advice = Den daglege sjekken er borte frå systemet. Slå på påminningar på nytt under Innstillingar.
daily-moved = Den daglege sjekken peikar på eit program som ikkje ligg der lenger.
    .advice = Ringperm er flytta, og den daglege sjekken finn ikkje programmet. Slå på påminningar på nytt under Innstillingar.
daily-disabled = Den daglege sjekken er slått av i systemet.
    .advice = Den daglege sjekken er slått av i systemet. Slå på påminningar på nytt under Innstillingar om de vil bli minte på fristane.
daily-silent = Fristane er ikkje sjekka på { $days } dagar, så ingen har vorte mint på noko. Slå på påminningar under Innstillingar, eller slå dei av og på att.
daily-clock = Fristane vart sist sjekka { $date }, og den dagen er ikkje komen enno. Sjå om datoen på maskina er rett.

chain-fine = Alle ledda verkar: den daglege sjekken, varslingstenesta og prøvevarselet.
chain-off = Påminningar utanfor vindauget er ikkje slått på.
chain-daily = Leddet som sviktar: den daglege sjekken i systemet.
chain-check = Leddet som sviktar: sjekken er sett opp, men har ikkje køyrt på tre dagar.
chain-service = Leddet som sviktar: inga varslingsteneste svarar ({ $reason }).
chain-notification = Leddet som sviktar: varslingstenesta tok ikkje imot prøvevarselet ({ $reason }).

calendar-file-name = Ringperm fristar
calendar-name = Godkjent Callcenter
calendar-send-by = Send seinast { $date }.
calendar-tasks = Før fristen: { $tasks }.
calendar-from = Frå Ringperm, som ikkje er ein del av ordninga Godkjent Callcenter.
year-file-name = Ringperm året som kjem
year-title = Året som kjem
year-lead = Fristar og oppgåver frå { $from } til { $to }.
year-empty = Ingen fristar frå { $from } til { $to }.
year-note = Dagane for oppgåvene er råd frå Ringperm, ikkje krav frå ordninga.
year-month = { $month } { $year }
year-more = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
year-washing = Kvar månad: Vask ringjelistene mot Reservasjonsregisteret ({ $note }).

cli-remind-none = Ingenting å minne på no.
cli-remind-busy = Ein annan sjekk viser eit varsel akkurat no.
cli-remind-shown = Vist: { $title }
cli-remind-installed = Fristane blir sjekka frå no av kvar dag.
cli-remind-uninstalled = Den daglege sjekken er fjerna.
cli-washing-on = Vask av ringjelister er no ei oppgåve kvar månad.
cli-washing-off = Vask av ringjelister er ikkje lenger ei oppgåve kvar månad.
cli-deadline-saved = Lagra.
cli-calendar-written = { $path }: { $count ->
    [one] éin frist
   *[other] { $count } fristar
}. Send kalenderfila òg til ein kollega eller ei fellespostkasse.
