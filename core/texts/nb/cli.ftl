# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Alt er klart. Dere kan lage søknadspakken.
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
cli-signed-at = Signert { $time }. Tidspunktet er oppgitt av den som signerte.
cli-timestamped = Tidsstempel: { $time }.
cli-nothing-due = Dere har ingen frister.
cli-board-question = Spørsmål { $id } fra { $date } er ikke besvart.
cli-board-approval = godkjenning nummer { $id }
cli-fee-unpaid-again = Betalingen er fjernet.
cli-deleted = Slettet for godt. Sikkerhetskopier som er laget før, er ikke endret: Der ligger det fortsatt.
cli-trash-empty = Papirkurven er tom.
cli-board-event = nummer { $id }
cli-fee-set = Beløpet er lagret.
cli-fee-paid = Betalingen er registrert.
cli-fee-unpaid = Ikke registrert som betalt: { $kind }, innsending { $id }, sendt { $date }.
cli-signer-known = Signert av { $name }. Signeringsnøkkelen er kjent.
cli-signer-unknown = Signert av «{ $name }», ifølge signaturen selv. Signeringsnøkkelen er ikke bekreftet. Sammenlign kodeavtrykket med den som signerte:
cli-doctor-ok = Dataene er i orden. Ingen feil er funnet.
cli-doctor-damaged = Det er feil i dataene. Ta en kopi av hele mappen, og slett ingenting. Dette ble funnet:
cli-doctor-rebuild = Har dere en sikkerhetskopi, legger dere den tilbake med «ringperm restore». Har dere ingen, henter «ringperm doctor --rebuild» fram det som lar seg lese.
cli-rebuilt = Databasen er bygd opp igjen. Dette er her nå:
cli-rebuilt-lost = Dette må dere se over:
cli-rebuilt-whole = Ingenting ser ut til å mangle.
cli-rebuilt-aside = Den skadde databasen er flyttet til { $folder }. Den er ikke slettet.
cli-scheme-valid = { $count ->
    [one] Filen er riktig bygd opp og har ett krav.
   *[other] Filen er riktig bygd opp og har { $count } krav.
}
cli-passphrase-prompt = Passord til signeringsnøkkelen:
cli-passphrase-again = Skriv passordet en gang til:
cli-remembered = Passordet er husket i nøkkelringen på denne maskinen.
cli-no-difference = Ingen forskjell i svar eller dokumenter.
cli-register-line = { $id }: { $label } – her: { $now }; i registeret: { $found }
cli-register-same = { $id }: { $label } – likt her og i registeret: { $found }
cli-register-empty = (ikke fylt ut)
cli-register-take = Ingenting er tatt med av seg selv. Skriv --take og navnet foran kolon for det dere vil ha med.
cli-figures-saved = Tallene for { $month } er registrert.
cli-figures-removed = Tallene for { $month } er fjernet.
cli-figures-empty = Det er ikke registrert noen tall.
cli-figures-sum = Til sammen
cli-figures-missing = Disse månedene mangler: { $months }.
cli-figures-taken = { $count ->
    [one] Tall for én måned er registrert.
   *[other] Tall for { $count } måneder er registrert.
}
cli-figures-unsure = Dette må dere oppgi: { $questions }
cli-figures-stands = har andre tall fra før
cli-figures-column = Kolonne { $number }: { $samples }
cli-figures-filled = «{ $label }» er fylt ut: { $value }
cli-figures-differs = «{ $label }»: Dere har skrevet { $typed }, men tallene gir { $value }. Svaret er ikke endret.
cli-figures-lacking = «{ $label }» er ikke fylt ut. Det mangler tall for: { $months }.
cli-masked = «{ $title }» har tatt plassen til originalen.
cli-masked-trashed = Originalen ligger i papirkurven i 30 dager. Den hentes tilbake med «ringperm undelete { $id }».
cli-masked-kept = Originalen er beholdt utenfor søknaden.
cli-mask-none = Ringperm fant ingenting å sladde.
cli-mask-find = { $id }: side { $page }, { $kind } { $masked }
cli-backed-up = Sikkerhetskopien er laget og kontrollert: { $path } ({ $size }).
cli-backup-holds = Sikkerhetskopien ble laget { $made }. Den inneholder { $companies } med { $submissions } innsendinger, { $documents } dokumenter og { $bundles } søknadspakker.
cli-backup-present = Her ligger det allerede data for { $companies }.
cli-backup-since = { $count ->
    [0] Ingenting er endret etter at sikkerhetskopien ble laget.
    [one] Én endring er gjort etter sikkerhetskopien, { $last }. Den er ikke med i den.
   *[other] { $count } endringer er gjort etter sikkerhetskopien, den siste { $last }. De er ikke med i den.
}
cli-backup-rest = … og { $count } til.
cli-backup-replace = Bruk --replace for å legge sikkerhetskopien i stedet. Dataene som er her nå, blir flyttet til en egen mappe, ikke slettet.
cli-restored = Sikkerhetskopien er lagt tilbake: { $companies }.
cli-replaced = Dataene som var her, ligger nå i { $folder }.
cli-planned = Dere regner med å sende { $date }.
cli-not-planned = Ingen sendedato er satt. Alder regnes fra i dag.
cli-tidy-nothing = Ingenting kan ryddes bort nå.
cli-tidy-ask = Disse dokumentene trengs ikke lenger. Skal de i papirkurven? Søknadspakkene dere har sendt, blir liggende.
cli-tidy-kept = Resten er beholdt. Spørsmålet kommer igjen om et år.

cli-fact = { $label }: { $value }. { $origin }.
cli-fact-at = { $label }: { $value }. { $origin }, { $place }
cli-fact-unknown = { $label }: ikke funnet
cli-item = { $label }: { $state }
cli-item-at = { $label }: { $state }, { $place }
cli-drafted = Utkastet ligger i { $path }. Det er ikke sendt.
cli-no-recipient = Ingen mottaker er oppgitt.
cli-where = { $place }: «{ $words }»
cli-earlier-key = Samme virksomhet er sett her med en annen nøkkel: { $name }. { $seen }
cli-since = Endret siden { $earlier }:
cli-received-incomplete = Pakken sier selv at den ble laget før alt var på plass.
