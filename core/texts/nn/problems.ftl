# What went wrong, and what the user can do (.advice). One message for each code in core/src/problem.rs.

## The company

problem-orgnr-shape = Organisasjonsnummeret må ha ni siffer. De skreiv «{ $given }».
    .advice = Skriv nummeret til hovudeininga. Det står i firmaattesten og i Einingsregisteret på brreg.no.
problem-orgnr-check-digit = «{ $given }» er ikkje eit gyldig organisasjonsnummer. Det siste sifferet stemmer ikkje med dei andre.
    .advice = Sjå etter ein skrivefeil, til dømes to siffer som har bytt plass. Bruk nummeret til hovudeininga, ikkje til undereininga.
problem-company-unknown = Inga verksemd med organisasjonsnummer { $orgnr } er lagd inn.
    .advice = Legg inn verksemda først, eller vel ei som alt er lagd inn.
problem-company-ambiguous = Fleire verksemder er lagde inn, og inga av dei er vald.
    .advice = Vel kva verksemd det gjeld. På kommandolinja skriv de --company og organisasjonsnummeret.
problem-no-company = Inga verksemd er lagd inn enno.
    .advice = Start med organisasjonsnummeret til verksemda.
problem-company-exists = Verksemda med organisasjonsnummer { $orgnr } er alt lagd inn. Ingenting er endra.
    .advice = Hald fram med den som er lagd inn. Namn og andre opplysningar kan de rette der.
problem-company-name-missing = Verksemda manglar namn.
    .advice = Skriv namnet slik det står i firmaattesten.
problem-trait-unknown = Ringperm kjenner ikkje opplysninga «{ $name }».
    .advice = De kan bruke desse namna: employees, outbound, inbound, b2c, b2b, sells, clients, subcontractors, records_calls, monitors_agents, agency_staff, commission_pay, charity, outside_eea, synthetic_voice, several_sites, member.
problem-trait-value = Opplysninga «{ $name }» kan ikkje ha verdien «{ $given }». Ingenting er endra.
    .advice = Skriv eit heilt tal for employees, og virke, anfo eller none for member. Dei andre tek true eller false.

## The submission and its answers

problem-submission-unknown = Det finst inga innsending med nummer { $id }.
    .advice = Vel ei innsending frå lista. På kommandolinja viser «ringperm submission list» nummera.
problem-no-submission = De har ikkje byrja på noka innsending enno.
    .advice = Byrj på ei først. På kommandolinja skriv de «ringperm submission start initial».
problem-submission-open = De held alt på med ei innsending av denne typen. Ho har nummer { $id }.
    .advice = Hald fram med den. Alt som er lagra i innsendinga, er der framleis.
problem-nothing-to-confirm = Svaret på «{ $requirement }» er ikkje henta frå ei tidlegare innsending.
    .advice = Stadfest berre svar som er merkte med datoen dei er henta frå.
problem-nothing-to-undo = Det er ingenting å angre i svaret på «{ $requirement }».
    .advice = Eit tidlegare svar blir teke vare på i 30 dagar. Skriv svaret på nytt.
problem-not-an-application = «{ $path }» inneheld ingenting som Ringperm kan samanlikne.
    .advice = Vel ein søknadspakke som er laga med Ringperm.
problem-kind-unknown = Ringperm kjenner ikkje innsendingstypen «{ $given }».
    .advice = Bruk ein av desse: initial, year-1, year-2, renewal, reply.
problem-submission-closed = Innsendinga er send, så svara kan ikkje endrast lenger.
    .advice = Alt er teke vare på slik de sende det. Kontakt sekretariatet til nemnda dersom noko må rettast.
problem-requirement-unknown = Innsendinga har ikkje noko krav med namnet «{ $id }».
    .advice = Sjekk skrivemåten. På kommandolinja viser «ringperm scheme show» alle krava.
problem-field-unknown = Kravet «{ $requirement }» har ikkje noko felt med namnet «{ $field }». Ingenting er endra.
    .advice = Sjekk skrivemåten, og prøv igjen.
problem-field-value = Feltet «{ $field }» kan ikkje ha verdien «{ $given }».
    .advice = Dette kan brukast: { $allowed }.
problem-field-too-long = Teksten i feltet «{ $field }» er lengre enn { $max } teikn.
    .advice = Kort ned teksten, eller skriv han i eit dokument som de legg ved.
problem-must-apply = Kravet «{ $requirement }» gjeld alle.
    .advice = Er kravet ikkje oppfylt, svarar de «Ikkje på plass enno», forklarer kvifor og oppgir ein dato. Då kan de sende inn likevel.
problem-explanation-incomplete = Når noko ikkje er på plass enno, trengst både ei forklaring og ein dato.
    .advice = Forklar kort kvifor, og oppgi kva dag det skal vere på plass.
problem-answer-changed = Svaret på «{ $requirement }» vart endra ein annan stad etter at de opna det. Endringa dykkar er ikkje lagra, og ingenting er overskrive.
    .advice = Sjå på svaret som er lagra no. Legg så inn det de vil endre.
problem-date-shape = «{ $given }» er ikkje ein dato som Ringperm kan lese.
    .advice = Skriv dag, månad og år, til dømes 14.05.2027. På kommandolinja skriv de 2027-05-14.
problem-date-unlikely = { $given } kan ikkje vere rett: Ordninga starta i { $first }, og det de registrerer, må ha hendt før { $last }. Ingenting er endra.
    .advice = Sjå etter ein skrivefeil i årstalet, og prøv igjen.
problem-board-event-unknown = Det finst inga hending frå nemnda med nummer { $id }.
    .advice = Sjå i historikken. På kommandolinja viser «ringperm board show» nummera.
problem-confirmation-differs = Skriv «{ $expected }» for å stadfeste. Ingenting er sletta.
    .advice = Skriv det nøyaktig slik det står, og prøv på nytt.
problem-approval-unknown = Det finst inga godkjenning med nummer { $id }.
    .advice = Sjå i historikken. På kommandolinja viser «ringperm board show» nummera.
problem-no-open-question = Ingen spørsmål frå nemnda ventar på svar.
    .advice = Registrer spørsmålet først, eller vel eit spørsmål frå historikken.
problem-fee-unknown = Ringperm kjenner ikkje gebyret «{ $given }».
    .advice = Bruk eitt av desse: first, follow-up, renewal.
problem-page-unknown = Det finst inga side med namnet «{ $id }».
    .advice = Gå tilbake til lista, og vel ei side der.

## Documents and their findings

problem-document-unknown = Det finst ikkje noko dokument med nummer { $id }.
    .advice = Vel eit dokument frå lista. Er det sletta for godt, kan de leggje inn fila på nytt.
problem-document-not-in-trash = Dokument nummer { $id } ligg ikkje i papirkorga.
    .advice = Sjå etter det blant dokumenta. Det kan alt vere henta tilbake.
problem-document-type-unknown = Ringperm kjenner ikkje dokumenttypen «{ $given }».
    .advice = Sjekk skrivemåten, eller la vere å oppgi typen. Då foreslår Ringperm ein type.
problem-finding-unknown = Ingen av dokumenta har merknaden «{ $given }».
    .advice = Merknaden er borte dersom dokumentet er fjerna eller bytt ut. Sjå kva merknader dokumentet har no.
problem-reason-missing = Grunngivinga manglar.
    .advice = Skriv kort kvifor dokumentet kan sendast slik det er. Grunngivinga blir med i det de sender.

## Files to read

problem-file-missing = Ringperm finn ikkje fila «{ $path }».
    .advice = Fila kan vere flytt, sletta eller ha fått eit nytt namn. Finn fila, og prøv igjen.
problem-file-is-folder = «{ $path }» er ei mappe, ikkje ei fil.
    .advice = Opne mappa, og vel filene der.
problem-file-not-regular = «{ $path }» er ikkje ei vanleg fil.
    .advice = Vel eit dokument, til dømes ei PDF-fil, eit Word-dokument eller eit bilete.
problem-file-unreadable = Ringperm får ikkje lese fila «{ $path }». Systemet svara: «{ system-answer }».
    .advice = Sjekk at de har tilgang til fila, og at ho ikkje er låst av eit anna program. Prøv så igjen.
problem-file-vanished = Fila «{ $path }» vart endra eller forsvann medan ho vart kopiert. Kopien er forkasta.
    .advice = Alt som var lagra frå før, er der framleis. Sjekk at fila er ferdig lagra, og prøv igjen.
problem-file-too-large = Fila «{ $path }» er større enn { $max } MB, og det er meir enn Ringperm les.
    .advice = Sjekk at det er rett fil.
problem-file-empty = Fila «{ $path }» er tom.
    .advice = Sjekk at det er rett fil. Er ho det, treng de ei ny: Last ho ned igjen, eller be om å få ho på nytt.

## Files to write

problem-folder-missing = Ringperm finn ikkje mappa som «{ $path }» skulle lagrast i.
    .advice = Vel ei anna mappe. Svara og dokumenta dykkar er trygge.
problem-disk-full = Det er ikkje plass til å lagre «{ $path }».
    .advice = Alt som var lagra frå før, er der framleis. Frigjer plass, og prøv igjen. Gjeld det ei fil der de sjølve vel mappe, kan de òg velje ein annan disk.
problem-not-writable = Ringperm får ikkje lagra «{ $path }». Systemet svara: «{ system-answer }».
    .advice = Vel ei mappe de har lov til å lagre i, til dømes Dokument. Svara og dokumenta dykkar er trygge.
problem-cancelled = Arbeidet vart avbrote.
    .advice = Alt som var lagra frå før, er der framleis. De kan starte på nytt når de vil.

## The store

problem-store-newer = Dataa er lagra av ein nyare versjon av Ringperm enn den de bruker no. Ingenting er endra.
    .advice = Installer den nyaste versjonen av Ringperm, og opne han. Dataa har format { $found }. Denne versjonen kan lese til og med format { $supported }.
problem-store-upgraded = Medan dette vindauget var ope, tok ein nyare versjon av Ringperm over dataa. Vindauget kan verken lese eller lagre dei lenger. Alt som var lagra, er der framleis.
    .advice = Har de skrive noko som ikkje er lagra, kopierer de det først. Lukk så Ringperm og opne det att. Då bruker de den nye versjonen. Dataa har format { $found }, og dette vindauget kan lese til og med format { $supported }.
problem-store-replaced = Ein tryggingskopi er lagd tilbake i «{ $path }» medan dette vindauget var ope. Endringa vart ikkje lagra.
    .advice = Lukk Ringperm og opne det att. Då ser de dataa frå tryggingskopien.
problem-backup-damaged = «{ $path }» er ikkje ein heil tryggingskopi frå Ringperm. Ingenting er endra.
    .advice = Vel ein annan tryggingskopi. Er fila lasta ned eller kopiert, kan de prøve å hente ho på nytt.
problem-backup-passphrase = Tryggingskopien «{ $path }» er kryptert. Passordet manglar eller er feil.
    .advice = Skriv passordet som vart valt då tryggingskopien vart laga. Utan det kan ingen opne fila.
problem-backup-newer = Tryggingskopien «{ $path }» er laga av ein nyare versjon av Ringperm ({ $program }). Ingenting er endra.
    .advice = Installer den nyaste versjonen av Ringperm, og legg tilbake tryggingskopien med han.
problem-store-older = Dataa er lagra av ein eldre versjon av Ringperm. Dei må oppdaterast frå format { $found } til format { $supported }. Ingenting er endra.
    .advice = Opne Ringperm-vindauget éin gong. Då blir dataa oppdaterte, og alt de har lagra, blir med vidare.
problem-store-damaged = Ringperm får ikkje lese dataa i «{ $path }». Systemet svara: «{ system-answer }».
    .advice = Ta ein kopi av heile mappa, og slett ingenting. Har de ein tryggingskopi, legg de han tilbake. Har de ingen, kan Ringperm hente fram det som lèt seg lese.
problem-store-busy = Eit anna vindauge eller program bruker dataa akkurat no. Alt som var lagra frå før, er der framleis.
    .advice = Vent litt, og prøv igjen. Hjelper det ikkje, lukkar de dei andre vindauga med Ringperm.
problem-store-missing = Det ligg ingen data frå Ringperm i mappa «{ $path }». Ingenting er oppretta.
    .advice = Sjekk mappa de oppgav med --store eller i RINGPERM_STORE. Har de ikkje byrja enno, køyrer de «ringperm company add» først.
problem-store-unusable = Ringperm får ikkje opna eller lagra dataa i «{ $path }». Systemet svara: «{ system-answer }».
    .advice = Sjekk at de har tilgang til mappa, og at disken ikkje er full. Ingenting er sletta.
problem-store-not-lockable = Ringperm kan ikkje låse filer i mappa «{ $path }». Då kan to program skrive samstundes og øydeleggje for kvarandre, så Ringperm lagrar ikkje noko der. Ingenting er endra.
    .advice = Flytt heile mappa til ein disk i denne maskina, og opne ho der med --store eller RINGPERM_STORE. Ligg mappa på ein nettverksdisk, kan de be dei som driv han, om å slå på fillåsing.
problem-document-damaged = Dokumentet «{ $title }» manglar eller er endra etter at det vart lagt inn.
    .advice = Legg inn originalfila på nytt. Svara og dei andre dokumenta er ikkje råka.

## Signing keys

problem-no-identity = Det finst ingen signeringsnøkkel enno.
    .advice = Lag ein signeringsnøkkel før de signerer. De treng berre eit passord og namnet på den som signerer.
problem-identity-ambiguous = Det finst fleire signeringsnøklar, og ingen av dei er vald.
    .advice = Vel kven som signerer. På kommandolinja skriv de --identity og namnet på nøkkelen.
problem-identity-unknown = Det finst ingen signeringsnøkkel med namnet «{ $name }».
    .advice = Vel ein nøkkel frå lista, eller lag ein ny.
problem-identity-exists = Det finst alt ein signeringsnøkkel med namnet «{ $name }». Han er ikkje endra.
    .advice = Bruk nøkkelen som finst, eller gje den nye eit anna namn.
problem-identity-name-missing = Signeringsnøkkelen manglar namn.
    .advice = Skriv namnet til den som skal signere.
problem-passphrase-wrong = Passordet opnar ikkje signeringsnøkkelen.
    .advice = Sjekk at Caps Lock er av, og prøv igjen. Eit gløymt passord kan ikkje hentast fram, men de kan lage ein ny nøkkel.
problem-passphrase-missing = Passordet til signeringsnøkkelen manglar.
    .advice = Skriv passordet. På kommandolinja kan de også leggje det i RINGPERM_PASSPHRASE.
problem-passphrase-short = Passordet må ha minst { $min } teikn.
    .advice = Bruk gjerne fleire vanlege ord etter kvarandre. Det er lett å hugse og vanskeleg å gjette.
problem-passphrases-differ = Dei to passorda er ikkje like. Ingenting er endra.
    .advice = Skriv det same passordet begge gongene.
problem-identity-damaged = Ringperm får ikkje lese signeringsnøkkelen «{ $name }».
    .advice = Hent nøkkelfila frå ein tryggingskopi, eller lag ein ny nøkkel. Svara og dokumenta dykkar er trygge.
problem-certificate-file = Fila «{ $path }» er ikkje eit verksemdssertifikat, eller ho er skadd.
    .advice = Vel fila som sluttar på .p12 eller .pfx, slik de fekk ho frå utferdaren. Er ho skadd, lastar de ho ned på nytt.
problem-certificate-file-unsupported = Fila er kryptert på ein måte som Ringperm ikkje kan lese ({ $what }).
    .advice = Be utferdaren om ei ny fil, eller lagre ho på nytt med AES-kryptering i programmet ho kom frå.
problem-certificate-file-costly = Å opne fila «{ $path }» ville ha teke fleire minutt, slik ho er laga.
    .advice = Ekte sertifikatfiler er ikkje slik. Be utferdaren om ei ny fil, eller lagre ho på nytt i programmet ho kom frå.
problem-certificate-file-no-key = Fila «{ $path }» inneheld ingen privat nøkkel.
    .advice = Vel fila med både nøkkel og sertifikat. Ho sluttar som regel på .p12 eller .pfx.
problem-certificate-file-no-certificate = Fila «{ $path }» inneheld ein nøkkel, men ikkje sertifikatet som høyrer til.
    .advice = Eksporter nøkkel og sertifikat saman, og vel den nye fila.
problem-key-weak = Nøkkelen er for kort: { $bits } bits. Ein slik signatur er ikkje trygg lenger.
    .advice = Be utferdaren om eit sertifikat med ein nøkkel på minst 2048 bits.
problem-key-kind = Søknadspakken kan ikkje signerast med ein slik nøkkel.
    .advice = Bruk eit sertifikat med ein RSA-nøkkel eller ein nøkkel på kurva P-256 eller P-384.
problem-certificate-usage = Sertifikatet i «{ $name }» er ikkje laga for å signere.
    .advice = Vel fila med sertifikatet for signering. Utferdarar gjev ofte ut fleire filer.
problem-passphrase-needed = Fila har ikkje noko passord. Ringperm lagrar ikkje ein nøkkel utan.
    .advice = Vel eit nytt passord for nøkkelen. På kommandolinja legg de det i RINGPERM_NEW_PASSPHRASE.
problem-key-store-missing = Nøkkelringen i systemet svarer ikkje, eller det finst ingen på denne maskina.
    .advice = De kan alltid signere ved å skrive passordet. Ingenting har gått tapt.
problem-key-store-refused = Nøkkelringen i systemet er låst, eller Ringperm fekk ikkje tilgang til han.
    .advice = Lås opp nøkkelringen og prøv igjen, eller skriv passordet.
problem-passphrase-not-there = Passordet til «{ $name }» ligg ikkje lenger i nøkkelringen på denne maskina.
    .advice = Skriv passordet. De kan samstundes velje å hugse det på nytt.
problem-remembered-wrong = Passordet som var hugsa, opnar ikkje signeringsnøkkelen «{ $name }». No er det gløymt.
    .advice = Skriv passordet som gjeld for nøkkelen. De kan samstundes velje å hugse det på nytt.
problem-timestamp-address = «{ $given }» er ikkje adressa til ei tidsstempelteneste.
    .advice = Skriv heile adressa. Ho byrjar med https:// eller http://.
problem-timestamp-unreachable = Tidsstempeltenesta { $host } svarte ikkje.
    .advice = Sjekk nettsambandet og adressa. De kan bruke pakken utan tidsstempel.
problem-timestamp-status = Tidsstempeltenesta { $host } gav ikkje noko tidsstempel (status { $status }).
    .advice = Sjekk adressa i innstillingane. De kan bruke pakken utan tidsstempel.
problem-timestamp-invalid = Svaret frå tidsstempeltenesta provar ingenting ({ $fault }).
    .advice = Prøv ei anna teneste. De kan bruke pakken utan tidsstempel.

## Export

problem-not-ready = Innsendinga er ikkje klar. Dette står att: { $missing }.
    .advice = Svar på det som står att. Er noko ikkje på plass enno, forklarer de kvifor og oppgir ein dato. De kan også lage ein pakke som er merkt som ufullstendig.
problem-personal-number = Eit heilt fødselsnummer er synleg i: { $documents }.
    .advice = Sladd nummeret, eller bruk ein blank mal, og legg inn fila på nytt. Må nummeret vere med, godtek de merknaden og skriv ei grunngiving.
problem-fingerprint-differs = Signaturen er ikkje stadfesta. Anten er pakken endra, eller han er signert med ein annan nøkkel. Kodeavtrykket i pakken er «{ $found }».
    .advice = Samanlikn kodeavtrykket med den som signerte, til dømes på telefon. Stemmer det ikkje, bør de ikkje stole på pakken.
problem-pdf-failed = Ringperm fekk ikkje laga PDF-fila. Årsaka er: «{ $reason }».
    .advice = Svara og dokumenta dykkar er trygge. Start Ringperm på nytt, og prøv igjen.
problem-bundle-failed = Ringperm fekk ikkje laga søknadspakken. Årsaka er: «{ $reason }».
    .advice = Svara og dokumenta dykkar er trygge. Prøv igjen, gjerne i ei anna mappe.

## The program itself

problem-scheme-invalid = Fila med krava i ordninga har ein feil på linje { $line }: «{ $reason }».
    .advice = Rett linja, og prøv igjen. Har de ikkje endra fila sjølve, installerer de Ringperm på nytt.
problem-reader-missing = Ringperm finn ikkje programmet som les dokument. Det skulle liggje her: «{ $path }».
    .advice = Installer Ringperm på nytt. Svara og dokumenta dykkar er trygge.
problem-open-failed = Ringperm får ikkje opna «{ $path }». Systemet svara: «{ system-answer }».
    .advice = Opne fila frå mappa ho ligg i. Sjekk at maskina har eit program som kan vise fila.
problem-output-failed = Ringperm får ikkje skrive resultatet til standard ut. Systemet svara: «{ system-answer }».
    .advice = Kommandoen kan likevel vere utført. Sjekk det med «ringperm status», og send resultatet til ein stad med ledig plass.
problem-usage = Kommandoen er ufullstendig eller skriven på ein måte Ringperm ikkje forstår: «{ $detail }».
    .advice = Køyr «ringperm --help» for å sjå kommandoane. Legg til --help etter ein kommando for å sjå kva han kan ta imot.
problem-inside-store = «{ $path }» ligg i mappa der Ringperm tek vare på dataa sine. Filer der kan korkje hentast eller overskrivast.
    .advice = Vel ei anna mappe, til dømes Dokument. Ingenting er endra.
problem-nothing-to-answer = Kravet «{ $requirement }» har ikkje noko å svare på.
    .advice = Opplysninga står i registeret eller følgjer av typen innsending. Gå vidare til neste krav.
problem-why-missing = De har ikkje skrive kvifor kravet ikkje gjeld dykk.
    .advice = Skriv ei kort grunngiving. Ho blir med i det de sender.
problem-store-lost = Databasen i «{ $path }» er borte, men dokumenta ligg der framleis.
    .advice = Ikkje slett mappa: Dokumenta der er heile. Har de ein tryggingskopi, legg de han tilbake. Har de ingen, kan Ringperm byggje opp databasen att frå filene ved sida av dokumenta.
problem-store-sound = Databasen i «{ $path }» er i orden og treng ikkje å byggjast opp att.
    .advice = Ingenting er endra. Gjeld feilen eit dokument, legg de inn originalfila på nytt.
problem-store-foreign = «{ $path }» er ein database som høyrer til eit anna program.
    .advice = Vel ei anna mappe for dataa. Ingenting er endra.
problem-identity-name = Namnet på signeringsnøkkelen kan ha høgst { $max } teikn og må stå på éi linje.
    .advice = Skriv eit kortare namn, til dømes namnet på den som signerer.
problem-personal-number-typed = Det står eit heilt fødselsnummer i det de har skrive: { $places }.
    .advice = Ta bort nummeret frå svaret eller frå namnet på dokumentet. Nemnda treng det ikkje, og søknadspakken blir gjerne send på e-post.

## The company register

problem-register-address = «{ $given }» kan ikkje brukast som adresse til Einingsregisteret.
    .advice = Adressa må byrje med https://. Utan ei eiga adresse bruker Ringperm den vanlege.
problem-register-offline = Ringperm får ikkje kontakt med { $host }. Ingenting er endra.
    .advice = Sjekk at maskina er på nett, og prøv igjen. De kan også fylle ut alt for hand.
problem-register-timeout = { $host } svara ikkje i løpet av { $seconds } sekund. Ingenting er endra.
    .advice = Prøv igjen seinare. De kan også fylle ut alt for hand.
problem-register-tls = Ringperm fekk ikkje eit trygt samband med { $host }. Ingenting er henta eller endra.
    .advice = Sjekk at datoen og klokka på maskina er rette. Ein brannmur på arbeidsplassen kan også vere årsaka, så spør dei som driftar nettet.
problem-register-unknown = Einingsregisteret har inga hovudeining med organisasjonsnummer { $orgnr }. Ingenting er endra.
    .advice = Sjekk om nummeret høyrer til ei undereining. Bruk nummeret til hovudeininga.
problem-register-removed = Einingsregisteret har fjerna eininga med organisasjonsnummer { $orgnr }. Ingenting er endra.
    .advice = Sjekk at nummeret er rett. Søk det gjerne opp på brreg.no.
problem-register-busy = { $wait ->
    [none] Einingsregisteret har for mykje å gjere akkurat no. Ingenting er endra.
   *[other] Einingsregisteret har for mykje å gjere akkurat no og ber Ringperm vente i { $wait } sekund. Ingenting er endra.
}
    .advice = Vent litt, og prøv igjen.
problem-register-moved = { $host } viste vidare til ei anna adresse. Ringperm følgjer ikkje slike tilvisingar. Ingenting er endra.
    .advice = Har de oppgitt ei eiga adresse til registeret, må de rette ho. Elles bør de sjå etter ein nyare versjon av Ringperm.
problem-register-status = Einingsregisteret svara med feilkode { $status }. Ingenting er endra.
    .advice = Prøv igjen seinare. De kan også fylle ut alt for hand.
problem-register-too-large = Svaret frå Einingsregisteret var altfor langt og er forkasta. Ingenting er endra.
    .advice = Prøv igjen seinare. De kan også fylle ut alt for hand.
problem-register-broken = Sambandet vart brote før heile svaret frå Einingsregisteret var kome. Ingenting er endra.
    .advice = Prøv igjen.
problem-register-odd = Svaret kan ikkje lesast som eit svar frå Einingsregisteret. Ingenting er endra.
    .advice = Må de logge inn i nettlesaren for å bruke nettet de er på, gjer de det først. Prøv elles igjen seinare.
problem-register-not-fetched = Ingenting er henta frå Einingsregisteret enno.
    .advice = Hent opplysningane først. På kommandolinja skriv de «ringperm company fetch».
problem-register-line-unknown = Registeret har ikkje noko å fylle inn for «{ $id }». Ingenting er endra.
    .advice = Vel blant linjene som er henta. På kommandolinja viser «ringperm company fetch» kva dei heiter.

problem-month-shape = «{ $given }» er ikkje ein månad.
    .advice = Skriv år og månad slik: 2026-01.
problem-figures-unknown = Det er ikkje registrert tal for { $month }.
    .advice = Sjå kva månader som har tal, og vel ein av dei.
problem-figures-empty = De har ikkje oppgitt tal.
    .advice = Oppgi minst eitt tal, til dømes samtalar som er svara på, eller tilkopla samtalar. Skriv 0 når det ikkje var nokon.
problem-figures-none = Ringperm fann ingen månader med tal.
    .advice = Sjekk at det er rett fil eller ark, og at kvar rad har ein månad og eit tal. De kan også seie kva kvar kolonne inneheld.
problem-figures-unsure = Ringperm må vite meir før tala kan hentast: { $questions }.
    .advice = Vel kolonnar, ark eller år, eller rett fila, og prøv igjen. Ingenting er registrert.
problem-figures-not-readable = { $why_not } Tala er difor ikkje lesne, eller ikkje alle.
    .advice = Lagre reknearket på nytt som XLSX, ODS eller CSV, og prøv igjen. De kan også lime inn eller skrive inn tala. Ingenting er registrert.
problem-figures-collide = Desse månadene har andre tal frå før: { $months }. Ingenting er registrert.
    .advice = Sjekk kva tal som er rette. Vel å byte ut dei gamle tala dersom dei nye er rette.
problem-column-unknown = «{ $given }» er ikkje ein kolonne som kan veljast.
    .advice = Skriv kva kolonnen inneheld, og nummeret på han: month, year, answered, connected, complaints, direct eller forwarded.
problem-no-period = Ringperm kjenner ikkje perioden som tala skal gjelde for.
    .advice = Perioden følgjer av datoen for godkjenninga. Registrer godkjenninga, og bruk tala i ei vidareføring etter år 1 eller år 2.

## Masking

problem-cannot-be-shown = Ringperm kan ikkje vise «{ $title }».
    .advice = Prøv igjen, eller opne fila i eit anna program. Lèt ho seg lagre som PDF der, legg de inn PDF-fila i staden.
problem-picture-format = «{ $title }» er eit bilete i eit format som Ringperm ikkje kan vise.
    .advice = Opne biletet i eit biletprogram, lagre det som JPEG eller PNG, og legg det inn på nytt.
problem-document-locked = «{ $title }» er låst med passord.
    .advice = Opne dokumentet med passordet, lagre det utan passord, og legg det inn på nytt.
problem-mask-in-office = «{ $title }» må sladdast i programmet det er laga med. Ringperm kan berre sladde PDF-filer og bilete.
    .advice = Opne dokumentet i Word eller programmet det er laga med. Slett det som ikkje skal visast, også i topptekst, merknader og spora endringar. Lagre dokumentet som PDF, legg inn PDF-fila, og fjern det gamle dokumentet. Å leggje ein svart firkant over teksten er ikkje nok.
problem-mask-description-missing = Beskrivinga manglar.
    .advice = Den sladda kopien er sett saman av bilete. Skriv kort kva dokumentet er, for dei som ikkje kan sjå bileta.
problem-mask-description-number = Det står eit heilt fødselsnummer i beskrivinga. Ingenting er endra.
    .advice = Ta bort fødselsnummeret, og prøv igjen.
problem-mask-nothing-marked = Ingenting er merkt for sladding.
    .advice = Vel minst éin stad i dokumentet. På kommandolinja viser «ringperm mask» med --list det som er funne.
problem-mask-place-unknown = «{ $given }» finst ikkje i dokumentet. Ingenting er endra.
    .advice = Sjekk sidetalet, ordet eller nummeret på funnet. Eit område blir skrive som side:x,y,breidd,høgd i punkt frå øvste venstre hjørne.
problem-mask-still-shows = Den sladda kopien av «{ $title }» vart kontrollert, og noko i han kunne framleis lesast. Kopien er forkasta, og ingenting er endra.
    .advice = Prøv igjen. Skjer det fleire gonger, må de sladde dokumentet i eit anna program eller bruke ein blank mal.
problem-nothing-replaced = «{ $title }» har ikkje teke plassen til noko anna dokument.
    .advice = Sjå på lista over dokument kva som byter ut kva. Det som er sletta for godt, kan ikkje kome tilbake.
problem-nothing-runs-out = «{ $requirement }» har ingen siste dag.
    .advice = Sjå på fristane for å finne det som går ut.
problem-still-needed = «{ $title }» trengst framleis, eller ligg alt i papirkorga.
    .advice = Sjå lista over dokument som kan ryddast bort. Andre dokument fjernar de der dei ligg.

## Handing over

problem-no-bundle = Det er ikkje laga nokon søknadspakke av denne søknaden enno.
    .advice = Gå gjennom svara og signer først. På kommandolinja skriv de «ringperm export».
problem-bundle-damaged = Kopien av «{ $file_name }» som Ringperm tok vare på, er borte eller endra.
    .advice = Bruk fila de lagra sjølve, eller hent kopien frå ein tryggingskopi. Er pakken ikkje send enno, kan de lage han på nytt.
problem-recipient-shape = «{ $given }» er ikkje ei e-postadresse som kan brukast.
    .advice = Skriv éi adresse med krøllalfa, utan namn framfor.
problem-mail-too-large = Som e-post blir pakken { $size }. Ringperm lagar ikkje utkast som er større enn { $max }.
    .advice = Bruk nettskjemaet, ei fildelingsteneste de stoler på, eller ein minnepenn. Spør mottakaren kva som høver.
problem-client-line-unknown = «{ $given }» er ikkje ei av linjene som kan veljast.
    .advice = På kommandolinja viser «ringperm client» utan filnamn kva linjer som finst.
problem-client-line-unanswered = «{ $title }» er ikkje svara på og kan ikkje vere med på arket.
    .advice = Svar på spørsmålet først, eller vel bort linja.
problem-client-nothing-chosen = Ingenting er valt.
    .advice = Vel minst éi linje eller eitt dokument.
problem-deadline-unknown = Det finst ingen frist med namnet { $given }.
    .advice = Køyr ringperm due --json og bruk ein id derifrå.
problem-task-unknown = Det finst inga oppgåve med namnet { $given }.
    .advice = Bruk ei av desse: person, contract-template, tax-certificate, fee, complaint-log.
problem-reminder-days = «{ $given }» er inga liste over dagar før fristen.
    .advice = Skriv heile tal mellom 0 og 1096 med komma mellom, til dømes 60, 14, 3, 0. Tolv tal er det meste.
problem-day-past = { $given } er ikkje ein dag som kjem.
    .advice = Vel ein dag etter i dag.
problem-schedule-failed = Systemet kunne ikkje setjast opp til å sjekke fristane: { $what } ({ system-answer }).
    .advice = Legg fristane i kalenderen i staden, eller spør den som har ansvar for maskina.
problem-notification-failed = Varselet kunne ikkje visast ({ $reason }).
    .advice = Sjå om varsel er slått på i systemet. Påminninga blir prøvd igjen ved neste sjekk.
problem-mask-document-changed = «{ $title }» vart endra medan den sladda kopien vart laga. Kopien er forkasta, og ingenting er bytt ut.
    .advice = Opne dokumentet og sladd det på nytt.
problem-bundle-not-intact = Ingenting kan lagrast frå «{ $path }». Pakken er ikkje uendra, eller han inneheld ingen søknad.
    .advice = Be avsendaren om å sende pakken på nytt.
problem-bundle-exchanged = «{ $path }» er ikkje lenger den pakken som vart kontrollert. Fila er bytt ut eller endra. Ingenting er lagra.
    .advice = Opne fila på nytt, og sjå kva kontrollen seier.
