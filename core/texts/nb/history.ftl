### The history: sentences without a full stop; a name comes with its quotation marks.

history-quoted = «{ $name }»
history-some-document = et dokument
history-some-requirement = et krav
history-some-submission = en innsending
history-some-name = noen
history-some-day = en dag som ikke er oppgitt

history-company-added = Virksomheten { $name } er lagt inn
history-company-changed = Opplysningene om virksomheten er endret
history-company-deleted = En virksomhet er slettet for godt, og historikken om den med
history-submission-started = { $kind } er påbegynt
history-submission-deleted = { $kind } er slettet for godt
history-scheme-changed = Søknaden følger en nyere utgave av sjekklisten
history-sent = Innsendingen er registrert som sendt { $date }
history-planned = Dagen for innsending er satt til { $date }
history-planned-not = Dagen for innsending er tatt bort
history-approved = Godkjenningen fra nemnda { $date } er registrert
history-approval-removed = Godkjenningen { $date } var registrert ved en feil og er fjernet
history-board-asked = Det er registrert at nemnda stilte spørsmål { $date }
history-board-warned = Det er registrert at nemnda ga en advarsel { $date }
history-board-withdrawn = Det er registrert at nemnda trakk godkjenningen tilbake { $date }
history-board-acted = Noe fra nemnda er registrert
history-board-act-removed = Noe fra nemnda var registrert ved en feil og er fjernet
history-question-answered = Et spørsmål fra nemnda er registrert som besvart
history-question-reopened = Et spørsmål fra nemnda står åpent igjen
history-fee-paid = Gebyret er registrert som betalt { $date }
history-fee-payment-removed = En betaling av gebyret var registrert ved en feil og er fjernet
history-answer-saved = Svaret på { $requirement } er lagret
history-answer-put-back = Et annet svar på { $requirement } er satt tilbake
history-answers-confirmed = Svar fra sist er bekreftet: { $requirements }
history-document-added = Dokumentet { $title } er lagt inn
history-documents-placed = Dokumenter er plassert: { $titles }
history-documents-purged = { $count ->
    [one] Ett dokument er slettet for godt
   *[other] { $count } dokumenter er slettet for godt
}
history-documents-tidied = { $count ->
    [one] Ett dokument som ikke trengs lenger, er lagt i papirkurven
   *[other] { $count } dokumenter som ikke trengs lenger, er lagt i papirkurven
}
history-document-renamed = Et dokument har fått navnet { $title }
history-document-trashed = { $title } er lagt i papirkurven
history-document-restored = { $title } er hentet tilbake
history-document-masked = Et dokument er sladdet. Kopien heter { $title }
history-document-corrected = Det som er lest fra { $title }, er rettet
history-document-replaced = { $title } har tatt plassen til et eldre dokument
history-replacement-undone = Et eldre dokument har tatt plassen tilbake fra { $title }
history-finding-accepted = Et funn i { $title } er godtatt med en begrunnelse
history-identity-added = Signeringsnøkkelen { $name } er lagt til
history-identity-removed = Signeringsnøkkelen { $name } er fjernet
history-passphrase-remembered = Passordet til signeringsnøkkelen { $name } er husket i nøkkelringen
history-passphrase-forgotten = Passordet til signeringsnøkkelen { $name } er glemt
history-signer-trusted = Kodeavtrykket til { $name } er bekreftet
history-exported = Søknadspakken er signert og lagret
history-exported-incomplete = En ufullstendig søknadspakke er signert og lagret
history-register-fetched = Opplysninger er hentet fra Enhetsregisteret
history-figures-recorded = Samtaletall er registrert: { $months }
history-figures-removed = Samtaletallene for { $month } er fjernet
history-client-sheet-made = Et ark til en oppdragsgiver er laget
history-settings-saved = Innstillingene er endret
history-backed-up = En sikkerhetskopi er laget
history-rebuilt = Databasen ble bygd opp igjen etter en skade
history-tidy-answered = Spørsmålet om opprydding er besvart
history-renewed = { $requirement } gjelder til { $date }
history-reminders-taken = Påminnelsene er tatt med fra en annen mappe

cli-history-none = Ingenting i historikken passer til dette.
cli-history-more = Eldre linjer: legg til --before { $id }.
