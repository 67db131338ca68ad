# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Alt er klart. Du kan lage søknadspakken.
cli-not-ready = { $count ->
    [one] Ikke klart ennå: Ett krav gjenstår.
   *[other] Ikke klart ennå: { $count } krav gjenstår.
}
cli-status-count = { $ready } av { $total } klare
cli-saved = Lagret.
cli-company = { $name } (organisasjonsnummer { $orgnr })
cli-submission = Innsending { $id }: { $kind }
cli-attached = «{ $title }» er lagt ved kravet «{ $requirement }».
cli-attached-inbox = «{ $title }» er lagt inn, men ikke plassert ennå.
cli-exported = Søknadspakken er laget: { $path } ({ $size }).
cli-nothing-due = Dere har ingen frister.
cli-board-question = Spørsmål { $id } fra { $date } er ikke besvart.
cli-board-event = nummer { $id }
cli-fee-set = Beløpet er lagret.
cli-fee-paid = Betalingen er registrert.
cli-fee-unpaid = Ikke registrert som betalt: { $kind }, innsending { $id }, sendt { $date }.
cli-signer-known = Signert av { $name }. Signeringsnøkkelen er kjent.
cli-signer-unknown = Signert av «{ $name }», ifølge signaturen selv. Signeringsnøkkelen er ikke bekreftet. Sammenlign kodeavtrykket med den som signerte:
cli-doctor-ok = Dataene er i orden. Ingen feil er funnet.
cli-doctor-damaged = Det er feil i dataene. Ta en kopi av hele mappen, og slett ingenting. Dette ble funnet:
cli-scheme-valid = { $count ->
    [one] Filen er riktig bygd opp og har ett krav.
   *[other] Filen er riktig bygd opp og har { $count } krav.
}
cli-passphrase-prompt = Passord til signeringsnøkkelen:
cli-passphrase-again = Skriv passordet en gang til:
