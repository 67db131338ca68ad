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
cli-passphrase-prompt = Passord til signeringsnøkkelen:
cli-passphrase-again = Skriv passordet ein gong til:
cli-passphrase-differ = Passorda er ikkje like. Prøv igjen.
