# What came of making a damaged database anew. Whole sentences; a name comes with its quotation marks.

rebuilt-companies = Verksemder: { $names }
rebuilt-submissions = Innsendingar: { $count }
rebuilt-answers = Svar: { $count }
rebuilt-documents = Dokument, også dei i papirkorga: { $count }
rebuilt-from-files = Av dei lagde tilbake ved hjelp av filene ved sida av dokumenta: { $count }
rebuilt-bundles = Søknadspakkar: { $count }
rebuilt-keys = Signeringsnøklar: { $count }

rebuilt-company-anew = Verksemda «{ $name }»: Berre namnet er funne att. Fyll inn resten på nytt.
rebuilt-submission-anew = { $kind } (innsending { $id }): Berre det viktigaste er funne att. Sjekk at datoane stemmer.
rebuilt-unplaced = «{ $title }» ligg no under «Ikkje plassert». Ringperm veit ikkje lenger kva innsending dokumentet høyrer til.
rebuilt-missing = «{ $title }» er ikkje lagt tilbake, fordi fila er borte eller endra. Legg ho inn på nytt.
rebuilt-answer = { $requirement }: Svaret er borte. Svar på nytt.
rebuilt-bundle = Søknadspakken «{ $name }» er ikkje lagd tilbake.
rebuilt-areas = Her kan noko mangle: { $areas }. Sjå over det.

rebuilt-area-companies = opplysningar om verksemda
rebuilt-area-submissions = innsendingar
rebuilt-area-answers = svar
rebuilt-area-documents = det som er lese av dokumenta
rebuilt-area-board = brev og vedtak frå nemnda
rebuilt-area-fees = betalte gebyr
rebuilt-area-keys = signeringsnøklar
rebuilt-area-bundles = lista over søknadspakkar
rebuilt-area-signers = stadfesta avsendarar
rebuilt-area-register = opplysningar frå Einingsregisteret
rebuilt-area-settings = innstillingar
rebuilt-area-figures = samtaletal
rebuilt-area-history = historikken
rebuilt-area-deadlines = fristar og påminningar
rebuilt-area-received = mottekne søknadspakkar

integrity-titled = Dokumentet «{ $title }» er borte eller endra.
integrity-document = Eit dokument er borte eller endra. Kontrollsummen skal byrje med { $what }.
integrity-unlisted = Eit dokument ligg mellom filene, men står ikkje i databasen. Kontrollsummen byrjar med { $what }.
integrity-key = Ein signeringsnøkkel er borte eller endra. Fingeravtrykket byrjar med { $what }.
integrity-bundle = Ei søknadspakke er borte eller endra. Kontrollsummen skal byrje med { $what }.
integrity-database = Databasen er skadd ({ $what }).
