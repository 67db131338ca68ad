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
cli-board-question = Spørsmål { $id } frå { $date } er ikkje svara på.
cli-board-approval = godkjenning nummer { $id }
cli-fee-unpaid-again = Betalinga er fjerna.
cli-deleted = Sletta for godt.
cli-trash-empty = Papirkorga er tom.
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
cli-no-difference = Ingen skilnad i svar eller dokument.
cli-register-line = { $id }: { $label } – her: { $now }; i registeret: { $found }
cli-register-same = { $id }: { $label } – likt her og i registeret: { $found }
cli-register-empty = (ikkje fylt ut)
cli-register-take = Ingenting er teke med av seg sjølv. Skriv --take og namnet framfor kolon for det de vil ha med.
cli-figures-saved = Tala for { $month } er registrerte.
cli-figures-removed = Tala for { $month } er fjerna.
cli-figures-empty = Ingen tal er registrerte.
cli-figures-sum = Til saman
cli-figures-missing = Desse månadene manglar: { $months }.
cli-figures-taken = { $count ->
    [one] Tal for éin månad er registrerte.
   *[other] Tal for { $count } månader er registrerte.
}
cli-figures-unsure = Dette må du oppgi: { $questions }
cli-figures-stands = har andre tal frå før
cli-figures-column = Kolonne { $number }: { $samples }
cli-figures-filled = «{ $label }» er fylt ut: { $value }
cli-figures-differs = «{ $label }»: De har skrive { $typed }, men tala gir { $value }. Svaret er ikkje endra.
cli-figures-lacking = «{ $label }» er ikkje fylt ut. Det manglar tal for: { $months }.
cli-masked = «{ $title }» har teke plassen til originalen.
cli-masked-trashed = Originalen ligg i papirkorga i 30 dagar. Du hentar han tilbake med «ringperm undelete { $id }».
cli-masked-kept = Originalen er teken vare på utanfor søknaden.
cli-mask-none = Ringperm fann ingenting å sladde.
cli-mask-find = { $id }: side { $page }, { $kind } { $masked }

cli-fact = { $label }: { $value }. { $origin }.
cli-fact-at = { $label }: { $value }. { $origin }, { $place }
cli-fact-unknown = { $label }: ikkje funne
cli-item = { $label }: { $state }
cli-item-at = { $label }: { $state }, { $place }
cli-where = { $place }: «{ $words }»
