### The history: sentences without a full stop; a name comes with its quotation marks.

history-quoted = «{ $name }»
history-some-document = eit dokument
history-some-requirement = eit krav
history-some-submission = ei innsending
history-some-name = nokon
history-some-day = ein dag som ikkje er oppgitt

history-company-added = Verksemda { $name } er lagd inn
history-company-changed = Opplysningane om verksemda er endra
history-company-deleted = Ei verksemd er sletta for godt, og historikken om henne med
history-submission-started = { $kind } er påbyrja
history-submission-deleted = { $kind } er sletta for godt
history-scheme-changed = Søknaden følgjer ei nyare utgåve av sjekklista
history-sent = Innsendinga er registrert som send { $date }
history-planned = Dagen for innsending er sett til { $date }
history-planned-not = Dagen for innsending er teken bort
history-approved = Godkjenninga frå nemnda { $date } er registrert
history-approval-removed = Godkjenninga { $date } var registrert ved ein feil og er fjerna
history-board-asked = Det er registrert at nemnda stilte spørsmål { $date }
history-board-warned = Det er registrert at nemnda gav ei åtvaring { $date }
history-board-withdrawn = Det er registrert at nemnda trekte godkjenninga tilbake { $date }
history-board-acted = Noko frå nemnda er registrert
history-board-act-removed = Noko frå nemnda var registrert ved ein feil og er fjerna
history-question-answered = Eit spørsmål frå nemnda er registrert som svara på
history-question-reopened = Eit spørsmål frå nemnda står ope igjen
history-fee-paid = Gebyret er registrert som betalt { $date }
history-fee-payment-removed = Ei betaling av gebyret var registrert ved ein feil og er fjerna
history-answer-saved = Svaret på { $requirement } er lagra
history-answer-put-back = Eit anna svar på { $requirement } er sett tilbake
history-answers-confirmed = Svar frå sist er stadfesta: { $requirements }
history-document-added = Dokumentet { $title } er lagt inn
history-documents-placed = Dokument er plasserte: { $titles }
history-documents-purged = { $count ->
    [one] Eitt dokument er sletta for godt
   *[other] { $count } dokument er sletta for godt
}
history-documents-tidied = { $count ->
    [one] Eitt dokument som ikkje trengst lenger, er lagt i papirkorga
   *[other] { $count } dokument som ikkje trengst lenger, er lagde i papirkorga
}
history-document-renamed = Eit dokument har fått namnet { $title }
history-document-trashed = { $title } er lagt i papirkorga
history-document-restored = { $title } er henta tilbake
history-document-masked = Eit dokument er sladda. Kopien heiter { $title }
history-document-corrected = Det som er lese frå { $title }, er retta
history-document-replaced = { $title } har teke plassen til eit eldre dokument
history-replacement-undone = Eit eldre dokument har teke plassen tilbake frå { $title }
history-finding-accepted = Eit funn i { $title } er godteke med ei grunngjeving
history-identity-added = Signeringsnøkkelen { $name } er lagd til
history-identity-removed = Signeringsnøkkelen { $name } er fjerna
history-passphrase-remembered = Passordet til signeringsnøkkelen { $name } er hugsa i nøkkelringen
history-passphrase-forgotten = Passordet til signeringsnøkkelen { $name } er gløymt
history-signer-trusted = Kodeavtrykket til { $name } er stadfesta
history-exported = Søknadspakken er signert og lagra
history-exported-incomplete = Ein ufullstendig søknadspakke er signert og lagra
history-register-fetched = Opplysningar er henta frå Einingsregisteret
history-figures-recorded = Samtaletal er registrerte: { $months }
history-figures-removed = Samtaletala for { $month } er fjerna
history-client-sheet-made = Eit ark til ein oppdragsgjevar er laga
history-settings-saved = Innstillingane er endra
history-backed-up = Ein tryggingskopi er laga
history-rebuilt = Databasen vart bygd opp att etter ein skade
history-tidy-answered = Spørsmålet om opprydding er svara på
history-renewed = { $requirement } gjeld til { $date }
history-reminders-taken = Påminningane er tekne med frå ei anna mappe

cli-history-none = Ingenting i historikken passar til dette.
cli-history-more = Eldre linjer: legg til --before { $id }.
