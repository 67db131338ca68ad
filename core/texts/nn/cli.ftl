# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Alt er klart. Du kan lage søknadspakken.
cli-not-ready = { $count ->
    [one] Ikkje klart enno: Eitt krav står att.
   *[other] Ikkje klart enno: { $count } krav står att.
}
cli-status-count = { $ready } av { $total } klare
cli-saved = Lagra.
cli-company = { $name } (organisasjonsnummer { $orgnr })
cli-submission = Innsending { $id }: { $kind }
cli-attached = «{ $title }» er lagt ved kravet «{ $requirement }».
cli-attached-inbox = «{ $title }» er lagt inn, men ikkje plassert enno.
cli-exported = Søknadspakken er laga: { $path } ({ $size }).
cli-nothing-due = De har ingen fristar.
cli-board-question = Spørsmål { $id } frå { $date } er ikkje svart på.
cli-board-event = nummer { $id }
cli-fee-set = Beløpet er lagra.
cli-fee-paid = Betalinga er registrert.
cli-fee-unpaid = Ikkje registrert som betalt: { $kind }, innsending { $id }, sendt { $date }.
cli-signer-known = Signert av { $name }. Signeringsnøkkelen er kjend.
cli-signer-unknown = Signert av «{ $name }», ifølgje signaturen sjølv. Signeringsnøkkelen er ikkje stadfesta. Samanlikn kodeavtrykket med den som signerte:
cli-doctor-ok = Dataa er i orden. Ingen feil er funne.
cli-doctor-damaged = Det er feil i dataa. Ta ein kopi av heile mappa, og slett ingenting. Dette vart funne:
cli-scheme-valid = { $count ->
    [one] Fila er rett bygd opp og har eitt krav.
   *[other] Fila er rett bygd opp og har { $count } krav.
}
cli-passphrase-prompt = Passord til signeringsnøkkelen:
cli-passphrase-again = Skriv passordet ein gong til:
