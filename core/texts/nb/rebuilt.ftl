# What came of making a damaged database anew. Whole sentences; a name comes with its quotation marks.

rebuilt-companies = Virksomheter: { $names }
rebuilt-submissions = Innsendinger: { $count }
rebuilt-answers = Svar: { $count }
rebuilt-documents = Dokumenter, også de i papirkurven: { $count }
rebuilt-from-files = Av dem lagt tilbake ved hjelp av filene ved siden av dokumentene: { $count }
rebuilt-bundles = Søknadspakker: { $count }
rebuilt-keys = Signeringsnøkler: { $count }

rebuilt-company-anew = Virksomheten «{ $name }»: Bare navnet er funnet igjen. Fyll inn resten på nytt.
rebuilt-submission-anew = { $kind } (innsending { $id }): Bare det viktigste er funnet igjen. Sjekk at datoene stemmer.
rebuilt-unplaced = «{ $title }» ligger nå under «Ikke plassert». Ringperm vet ikke lenger hvilken innsending dokumentet hører til.
rebuilt-missing = «{ $title }» er ikke lagt tilbake, fordi filen er borte eller endret. Legg den inn på nytt.
rebuilt-answer = { $requirement }: Svaret er borte. Svar på nytt.
rebuilt-bundle = Søknadspakken «{ $name }» er ikke lagt tilbake.
rebuilt-areas = Her kan noe mangle: { $areas }. Se over det.

rebuilt-area-companies = opplysninger om virksomheten
rebuilt-area-submissions = innsendinger
rebuilt-area-answers = svar
rebuilt-area-documents = det som er lest av dokumentene
rebuilt-area-board = brev og vedtak fra nemnda
rebuilt-area-fees = betalte gebyrer
rebuilt-area-keys = signeringsnøkler
rebuilt-area-bundles = listen over søknadspakker
rebuilt-area-signers = bekreftede avsendere
rebuilt-area-register = opplysninger fra Enhetsregisteret
rebuilt-area-settings = innstillinger
rebuilt-area-figures = samtaletall
rebuilt-area-history = historikken
rebuilt-area-deadlines = frister og påminnelser
rebuilt-area-received = mottatte søknadspakker

integrity-titled = Dokumentet «{ $title }» er borte eller endret.
integrity-document = Et dokument er borte eller endret. Kontrollsummen skal begynne med { $what }.
integrity-unlisted = Et dokument ligger blant filene, men står ikke i databasen. Kontrollsummen begynner med { $what }.
integrity-key = En signeringsnøkkel er borte eller endret. Fingeravtrykket begynner med { $what }.
integrity-bundle = En søknadspakke er borte eller endret. Kontrollsummen skal begynne med { $what }.
integrity-database = Databasen er skadet ({ $what }).
