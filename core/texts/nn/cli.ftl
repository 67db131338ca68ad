# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Alt er klart. De kan lage søknadspakken.
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
cli-signed-at = Signert { $time }. Tidspunktet er oppgitt av den som signerte.
cli-timestamped = Tidsstempel: { $time }.
cli-nothing-due = De har ingen fristar.
cli-board-question = Spørsmål { $id } frå { $date } er ikkje svara på.
cli-board-approval = godkjenning nummer { $id }
cli-fee-unpaid-again = Betalinga er fjerna.
cli-deleted = Sletta for godt. Tryggingskopiar som er laga før, er ikkje endra: Der ligg det framleis.
cli-trash-empty = Papirkorga er tom.
cli-board-event = nummer { $id }
cli-fee-set = Beløpet er lagra.
cli-fee-paid = Betalinga er registrert.
cli-fee-unpaid = Ikkje registrert som betalt: { $kind }, innsending { $id }, sendt { $date }.
cli-signer-known = Signert av { $name }. Signeringsnøkkelen er kjend.
cli-signer-unknown = Signert av «{ $name }», ifølgje signaturen sjølv. Signeringsnøkkelen er ikkje stadfesta. Samanlikn kodeavtrykket med den som signerte:
cli-doctor-ok = Dataa er i orden. Ingen feil er funne.
cli-doctor-damaged = Det er feil i dataa. Ta ein kopi av heile mappa, og slett ingenting. Dette vart funne:
cli-doctor-rebuild = Har de ein tryggingskopi, legg de han tilbake med «ringperm restore». Har de ingen, hentar «ringperm doctor --rebuild» fram det som lèt seg lese.
cli-rebuilt = Databasen er bygd opp att. Dette er her no:
cli-rebuilt-lost = Dette må de sjå over:
cli-rebuilt-whole = Ingenting ser ut til å mangle.
cli-rebuilt-aside = Den skadde databasen er flytt til { $folder }. Han er ikkje sletta.
cli-scheme-valid = { $count ->
    [one] Fila er rett bygd opp og har eitt krav.
   *[other] Fila er rett bygd opp og har { $count } krav.
}
cli-passphrase-prompt = Passord til signeringsnøkkelen:
cli-passphrase-again = Skriv passordet ein gong til:
cli-remembered = Passordet er hugsa i nøkkelringen på denne maskina.
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
cli-figures-unsure = Dette må de oppgi: { $questions }
cli-figures-stands = har andre tal frå før
cli-figures-column = Kolonne { $number }: { $samples }
cli-figures-filled = «{ $label }» er fylt ut: { $value }
cli-figures-differs = «{ $label }»: De har skrive { $typed }, men tala gir { $value }. Svaret er ikkje endra.
cli-figures-lacking = «{ $label }» er ikkje fylt ut. Det manglar tal for: { $months }.
cli-masked = «{ $title }» har teke plassen til originalen.
cli-masked-trashed = Originalen ligg i papirkorga i 30 dagar. De hentar han tilbake med «ringperm undelete { $id }».
cli-masked-kept = Originalen er teken vare på utanfor søknaden.
cli-mask-none = Ringperm fann ingenting å sladde.
cli-mask-find = { $id }: side { $page }, { $kind } { $masked }
cli-backed-up = Tryggingskopien er laga og kontrollert: { $path } ({ $size }).
cli-backup-holds = Tryggingskopien vart laga { $made }. Han inneheld { $companies } med { $submissions } innsendingar, { $documents } dokument og { $bundles } søknadspakkar.
cli-backup-present = Her ligg det alt data for { $companies }.
cli-backup-since = { $count ->
    [0] Ingenting er endra etter at tryggingskopien vart laga.
    [one] Éi endring er gjord etter tryggingskopien, { $last }. Ho er ikkje med i han.
   *[other] { $count } endringar er gjorde etter tryggingskopien, den siste { $last }. Dei er ikkje med i han.
}
cli-backup-rest = … og { $count } til.
cli-backup-replace = Bruk --replace for å leggje tryggingskopien i staden. Dataa som er her no, blir flytte til ei eiga mappe, ikkje sletta.
cli-restored = Tryggingskopien er lagd tilbake: { $companies }.
cli-replaced = Dataa som var her, ligg no i { $folder }.
cli-planned = De reknar med å sende { $date }.
cli-not-planned = Ingen sendedato er sett. Alderen blir rekna frå i dag.
cli-tidy-nothing = Ingenting kan ryddast bort no.
cli-tidy-ask = Desse dokumenta trengst ikkje lenger. Skal dei i papirkorga? Søknadspakkane de har sendt, blir liggjande.
cli-tidy-kept = Resten er teken vare på. Spørsmålet kjem att om eit år.

cli-fact = { $label }: { $value }. { $origin }.
cli-fact-at = { $label }: { $value }. { $origin }, { $place }
cli-fact-unknown = { $label }: ikkje funne
cli-item = { $label }: { $state }
cli-item-at = { $label }: { $state }, { $place }
cli-drafted = Utkastet ligg i { $path }. Det er ikkje sendt.
cli-no-recipient = Ingen mottakar er oppgitt.
cli-where = { $place }: «{ $words }»
cli-earlier-key = Same verksemd er sett her med ein annan nøkkel: { $name }. { $seen }
cli-since = Endra sidan { $earlier }:
cli-received-incomplete = Pakken seier sjølv at han vart laga før alt var på plass.
