# What went wrong, and what the user can do (.advice). One message for each code in core/src/problem.rs.

## The company

problem-orgnr-shape = Organisasjonsnummeret må ha ni sifre. Dere skrev «{ $given }».
    .advice = Skriv nummeret til hovedenheten. Det står i firmaattesten og i Enhetsregisteret på brreg.no.
problem-orgnr-check-digit = «{ $given }» er ikke et gyldig organisasjonsnummer. Det siste sifferet stemmer ikke med de andre.
    .advice = Se etter en skrivefeil, for eksempel to sifre som har byttet plass. Bruk nummeret til hovedenheten, ikke til underenheten.
problem-company-unknown = Ingen virksomhet med organisasjonsnummer { $orgnr } er lagt inn.
    .advice = Legg inn virksomheten først, eller velg en som allerede er lagt inn.
problem-company-ambiguous = Flere virksomheter er lagt inn, og ingen av dem er valgt.
    .advice = Velg hvilken virksomhet det gjelder. På kommandolinjen skriver dere --company og organisasjonsnummeret.
problem-no-company = Ingen virksomhet er lagt inn ennå.
    .advice = Start med organisasjonsnummeret til virksomheten.
problem-company-exists = Virksomheten med organisasjonsnummer { $orgnr } er allerede lagt inn. Ingenting er endret.
    .advice = Fortsett med den som er lagt inn. Navn og andre opplysninger kan dere rette der.
problem-company-name-missing = Virksomheten mangler navn.
    .advice = Skriv navnet slik det står i firmaattesten.
problem-trait-unknown = Ringperm kjenner ikke opplysningen «{ $name }».
    .advice = Dere kan bruke disse navnene: employees, outbound, inbound, b2c, b2b, sells, clients, subcontractors, records_calls, monitors_agents, agency_staff, commission_pay, charity, outside_eea, synthetic_voice, several_sites, member.
problem-trait-value = Opplysningen «{ $name }» kan ikke ha verdien «{ $given }». Ingenting er endret.
    .advice = Skriv et helt tall for employees, og virke, anfo eller none for member. De andre tar true eller false.

## The submission and its answers

problem-submission-unknown = Det finnes ingen innsending med nummer { $id }.
    .advice = Velg en innsending fra listen. På kommandolinjen viser «ringperm submission list» numrene.
problem-no-submission = Dere har ikke begynt på noen innsending ennå.
    .advice = Begynn på en først. På kommandolinjen skriver dere «ringperm submission start initial».
problem-submission-open = Dere holder allerede på med en innsending av denne typen. Den har nummer { $id }.
    .advice = Fortsett med den. Alt som er lagret i den, er der fortsatt.
problem-nothing-to-confirm = Svaret på «{ $requirement }» er ikke hentet fra en tidligere innsending.
    .advice = Bekreft bare svar som er merket med datoen de er hentet fra.
problem-nothing-to-undo = Det er ingenting å angre i svaret på «{ $requirement }».
    .advice = Et tidligere svar beholdes i 30 dager. Skriv svaret på nytt.
problem-not-an-application = «{ $path }» inneholder ikke noe som Ringperm kan sammenligne.
    .advice = Velg en søknadspakke som er laget med Ringperm.
problem-kind-unknown = Ringperm kjenner ikke innsendingstypen «{ $given }».
    .advice = Bruk en av disse: initial, year-1, year-2, renewal, reply.
problem-submission-closed = Innsendingen er sendt, så svarene kan ikke endres lenger.
    .advice = Alt er bevart slik dere sendte det. Kontakt sekretariatet til nemnda hvis noe må rettes.
problem-requirement-unknown = Innsendingen har ikke noe krav med navnet «{ $id }».
    .advice = Sjekk skrivemåten. På kommandolinjen viser «ringperm scheme show» alle kravene.
problem-field-unknown = Kravet «{ $requirement }» har ikke noe felt med navnet «{ $field }». Ingenting er endret.
    .advice = Sjekk skrivemåten, og prøv igjen.
problem-field-value = Feltet «{ $field }» kan ikke ha verdien «{ $given }».
    .advice = Dette kan brukes: { $allowed }.
problem-field-too-long = Teksten i feltet «{ $field }» er lengre enn { $max } tegn.
    .advice = Kort ned teksten, eller skriv den i et dokument som dere legger ved.
problem-must-apply = Kravet «{ $requirement }» gjelder alle.
    .advice = Er kravet ikke oppfylt, svarer dere «Ikke på plass ennå», forklarer hvorfor og oppgir en dato. Da kan dere sende inn likevel.
problem-explanation-incomplete = Når noe ikke er på plass ennå, trengs både en forklaring og en dato.
    .advice = Forklar kort hvorfor, og oppgi hvilken dag det skal være på plass.
problem-answer-changed = Svaret på «{ $requirement }» ble endret et annet sted etter at dere åpnet det. Endringen deres er ikke lagret, og ingenting er overskrevet.
    .advice = Se på svaret som er lagret nå. Legg så inn det dere vil endre.
problem-date-shape = «{ $given }» er ikke en dato som Ringperm kan lese.
    .advice = Skriv dag, måned og år, for eksempel 14.05.2027. På kommandolinjen skriver dere 2027-05-14.
problem-date-unlikely = { $given } kan ikke være riktig: Ordningen startet i { $first }, og det dere registrerer, må ha hendt før { $last }. Ingenting er endret.
    .advice = Se etter en skrivefeil i årstallet, og prøv igjen.
problem-board-event-unknown = Det finnes ingen hendelse fra nemnda med nummer { $id }.
    .advice = Se i historikken. På kommandolinjen viser «ringperm board show» numrene.
problem-confirmation-differs = Skriv «{ $expected }» for å bekrefte. Ingenting er slettet.
    .advice = Skriv det nøyaktig slik det står, og prøv på nytt.
problem-approval-unknown = Det finnes ingen godkjenning med nummer { $id }.
    .advice = Se i historikken. På kommandolinjen viser «ringperm board show» numrene.
problem-no-open-question = Ingen spørsmål fra nemnda venter på svar.
    .advice = Registrer spørsmålet først, eller velg et spørsmål fra historikken.
problem-fee-unknown = Ringperm kjenner ikke gebyret «{ $given }».
    .advice = Bruk ett av disse: first, follow-up, renewal.
problem-page-unknown = Det finnes ingen side med navnet «{ $id }».
    .advice = Gå tilbake til listen, og velg en side der.

## Documents and their findings

problem-document-unknown = Det finnes ikke noe dokument med nummer { $id }.
    .advice = Velg et dokument fra listen. Er det slettet for godt, kan dere legge inn filen på nytt.
problem-document-not-in-trash = Dokument nummer { $id } ligger ikke i papirkurven.
    .advice = Se etter det blant dokumentene. Det kan være hentet tilbake allerede.
problem-document-type-unknown = Ringperm kjenner ikke dokumenttypen «{ $given }».
    .advice = Sjekk skrivemåten, eller la være å oppgi typen. Da foreslår Ringperm en type.
problem-finding-unknown = Ingen av dokumentene har merknaden «{ $given }».
    .advice = Merknaden er borte hvis dokumentet er fjernet eller byttet ut. Se hvilke merknader dokumentet har nå.
problem-reason-missing = Begrunnelsen mangler.
    .advice = Skriv kort hvorfor dokumentet kan sendes slik det er. Begrunnelsen blir sendt med.

## Files to read

problem-file-missing = Ringperm finner ikke filen «{ $path }».
    .advice = Filen kan være flyttet, slettet eller ha fått et nytt navn. Finn den, og prøv igjen.
problem-file-is-folder = «{ $path }» er en mappe, ikke en fil.
    .advice = Åpne mappen, og velg filene i den.
problem-file-not-regular = «{ $path }» er ikke en vanlig fil.
    .advice = Velg et dokument, for eksempel en PDF-fil, et Word-dokument eller et bilde.
problem-file-unreadable = Ringperm får ikke lest filen «{ $path }». Systemet svarte: «{ system-answer }».
    .advice = Sjekk at dere har tilgang til filen, og at den ikke er låst av et annet program. Prøv så igjen.
problem-file-vanished = Filen «{ $path }» ble endret eller forsvant mens den ble kopiert. Kopien er forkastet.
    .advice = Alt som var lagret fra før, er der fortsatt. Sjekk at filen er ferdig lagret, og prøv igjen.
problem-file-too-large = Filen «{ $path }» er større enn { $max } MB, og det er mer enn Ringperm leser.
    .advice = Sjekk at det er riktig fil.
problem-file-empty = Filen «{ $path }» er tom.
    .advice = Sjekk at det er riktig fil. Er den det, trenger dere en ny: Last den ned igjen, eller be om å få den på nytt.

## Files to write

problem-folder-missing = Ringperm finner ikke mappen som «{ $path }» skulle lagres i.
    .advice = Velg en annen mappe. Svarene og dokumentene deres er trygge.
problem-disk-full = Det er ikke plass til å lagre «{ $path }».
    .advice = Alt som var lagret fra før, er der fortsatt. Frigjør plass, og prøv igjen. Gjelder det en fil der dere selv velger mappe, kan dere også velge en annen disk.
problem-not-writable = Ringperm får ikke lagret «{ $path }». Systemet svarte: «{ system-answer }».
    .advice = Velg en mappe dere har lov til å lagre i, for eksempel Dokumenter. Svarene og dokumentene deres er trygge.
problem-cancelled = Arbeidet ble avbrutt.
    .advice = Alt som var lagret fra før, er der fortsatt. Dere kan starte på nytt når dere vil.

## The store

problem-store-newer = Dataene er lagret av en nyere versjon av Ringperm enn den dere bruker nå. Ingenting er endret.
    .advice = Installer den nyeste versjonen av Ringperm, og åpne den. Dataene har format { $found }. Denne versjonen kan lese til og med format { $supported }.
problem-store-upgraded = Mens dette vinduet var åpent, tok en nyere versjon av Ringperm over dataene. Vinduet kan verken lese eller lagre dem lenger. Alt som var lagret, er der fortsatt.
    .advice = Har dere skrevet noe som ikke er lagret, kopierer dere det først. Lukk så Ringperm og åpne det igjen. Da bruker dere den nye versjonen. Dataene har format { $found }, og dette vinduet kan lese til og med format { $supported }.
problem-store-replaced = En sikkerhetskopi er lagt tilbake i «{ $path }» mens dette vinduet var åpent. Endringen ble ikke lagret.
    .advice = Lukk Ringperm og åpne det igjen. Da ser dere dataene fra sikkerhetskopien.
problem-backup-damaged = «{ $path }» er ikke en hel sikkerhetskopi fra Ringperm. Ingenting er endret.
    .advice = Velg en annen sikkerhetskopi. Er filen lastet ned eller kopiert, kan dere prøve å hente den på nytt.
problem-backup-passphrase = Sikkerhetskopien «{ $path }» er kryptert. Passordet mangler eller er feil.
    .advice = Skriv passordet som ble valgt da sikkerhetskopien ble laget. Uten det kan ingen åpne filen.
problem-backup-newer = Sikkerhetskopien «{ $path }» er laget av en nyere versjon av Ringperm ({ $program }). Ingenting er endret.
    .advice = Installer den nyeste versjonen av Ringperm, og legg tilbake sikkerhetskopien med den.
problem-store-older = Dataene er lagret av en eldre versjon av Ringperm. De må oppdateres fra format { $found } til format { $supported }. Ingenting er endret.
    .advice = Åpne Ringperm-vinduet én gang. Da blir dataene oppdatert, og alt dere har lagret, blir med videre.
problem-store-damaged = Ringperm får ikke lest dataene i «{ $path }». Systemet svarte: «{ system-answer }».
    .advice = Ta en kopi av hele mappen, og slett ingenting. Har dere en sikkerhetskopi, legger dere den tilbake. Har dere ingen, kan Ringperm hente fram det som lar seg lese.
problem-store-busy = Et annet vindu eller program bruker dataene akkurat nå. Alt som var lagret fra før, er der fortsatt.
    .advice = Vent litt, og prøv igjen. Hjelper det ikke, lukker dere de andre vinduene med Ringperm.
problem-store-missing = Det ligger ingen data fra Ringperm i mappen «{ $path }». Ingenting er opprettet.
    .advice = Sjekk mappen dere oppga med --store eller i RINGPERM_STORE. Har dere ikke begynt ennå, kjører dere «ringperm company add» først.
problem-store-unusable = Ringperm får ikke åpnet eller lagret dataene i «{ $path }». Systemet svarte: «{ system-answer }».
    .advice = Sjekk at dere har tilgang til mappen, og at disken ikke er full. Ingenting er slettet.
problem-store-not-lockable = Ringperm kan ikke låse filer i mappen «{ $path }». Da kan to programmer skrive samtidig og ødelegge for hverandre, så Ringperm lagrer ikke noe der. Ingenting er endret.
    .advice = Flytt hele mappen til en disk i denne maskinen, og åpne den der med --store eller RINGPERM_STORE. Ligger mappen på en nettverksdisk, kan dere be dem som driver den, om å slå på fillåsing.
problem-document-damaged = Dokumentet «{ $title }» mangler eller er endret etter at det ble lagt inn.
    .advice = Legg inn originalfilen på nytt. Svarene og de andre dokumentene er ikke berørt.

## Signing keys

problem-no-identity = Det finnes ingen signeringsnøkkel ennå.
    .advice = Lag en signeringsnøkkel før dere signerer. Dere trenger bare et passord og navnet på den som signerer.
problem-identity-ambiguous = Det finnes flere signeringsnøkler, og ingen av dem er valgt.
    .advice = Velg hvem som signerer. På kommandolinjen skriver dere --identity og navnet på nøkkelen.
problem-identity-unknown = Det finnes ingen signeringsnøkkel med navnet «{ $name }».
    .advice = Velg en nøkkel fra listen, eller lag en ny.
problem-identity-exists = Det finnes allerede en signeringsnøkkel med navnet «{ $name }». Den er ikke endret.
    .advice = Bruk nøkkelen som finnes, eller gi den nye et annet navn.
problem-identity-name-missing = Signeringsnøkkelen mangler navn.
    .advice = Skriv navnet til den som skal signere.
problem-passphrase-wrong = Passordet åpner ikke signeringsnøkkelen.
    .advice = Sjekk at Caps Lock er av, og prøv igjen. Et glemt passord kan ikke hentes fram, men dere kan lage en ny nøkkel.
problem-passphrase-missing = Passordet til signeringsnøkkelen mangler.
    .advice = Skriv passordet. På kommandolinjen kan dere også legge det i RINGPERM_PASSPHRASE.
problem-passphrase-short = Passordet må ha minst { $min } tegn.
    .advice = Bruk gjerne flere vanlige ord etter hverandre. Det er lett å huske og vanskelig å gjette.
problem-passphrases-differ = De to passordene er ikke like. Ingenting er endret.
    .advice = Skriv det samme passordet begge gangene.
problem-identity-damaged = Ringperm får ikke lest signeringsnøkkelen «{ $name }».
    .advice = Hent nøkkelfilen fra en sikkerhetskopi, eller lag en ny nøkkel. Svarene og dokumentene deres er trygge.
problem-certificate-file = Filen «{ $path }» er ikke et virksomhetssertifikat, eller den er skadet.
    .advice = Velg filen som slutter på .p12 eller .pfx, slik dere fikk den fra utstederen. Er den skadet, laster dere den ned på nytt.
problem-certificate-file-unsupported = Filen er kryptert på en måte som Ringperm ikke kan lese ({ $what }).
    .advice = Be utstederen om en ny fil, eller lagre den på nytt med AES-kryptering i programmet den kom fra.
problem-certificate-file-costly = Å åpne filen «{ $path }» ville tatt flere minutter, slik den er laget.
    .advice = Ekte sertifikatfiler er ikke slik. Be utstederen om en ny fil, eller lagre den på nytt i programmet den kom fra.
problem-certificate-file-no-key = Filen «{ $path }» inneholder ingen privat nøkkel.
    .advice = Velg filen med både nøkkel og sertifikat. Den slutter som regel på .p12 eller .pfx.
problem-certificate-file-no-certificate = Filen «{ $path }» inneholder en nøkkel, men ikke sertifikatet som hører til den.
    .advice = Eksporter nøkkel og sertifikat sammen, og velg den nye filen.
problem-key-weak = Nøkkelen er for kort: { $bits } bits. En slik signatur er ikke trygg lenger.
    .advice = Be utstederen om et sertifikat med en nøkkel på minst 2048 bits.
problem-key-kind = Søknadspakken kan ikke signeres med en slik nøkkel.
    .advice = Bruk et sertifikat med en RSA-nøkkel eller en nøkkel på kurven P-256 eller P-384.
problem-certificate-usage = Sertifikatet i «{ $name }» er ikke laget for å signere.
    .advice = Velg filen med sertifikatet for signering. Utstedere gir ofte ut flere filer.
problem-passphrase-needed = Filen har ikke noe passord. Ringperm lagrer ikke en nøkkel uten.
    .advice = Velg et nytt passord for nøkkelen. På kommandolinjen legger dere det i RINGPERM_NEW_PASSPHRASE.
problem-key-store-missing = Nøkkelringen i systemet svarer ikke, eller det finnes ingen på denne maskinen.
    .advice = Dere kan alltid signere ved å skrive passordet. Ingenting er gått tapt.
problem-key-store-refused = Nøkkelringen i systemet er låst, eller Ringperm fikk ikke tilgang til den.
    .advice = Lås opp nøkkelringen og prøv igjen, eller skriv passordet.
problem-passphrase-not-there = Passordet til «{ $name }» ligger ikke lenger i nøkkelringen på denne maskinen.
    .advice = Skriv passordet. Dere kan samtidig velge å huske det på nytt.
problem-remembered-wrong = Passordet som var husket, åpner ikke signeringsnøkkelen «{ $name }». Det er nå glemt.
    .advice = Skriv passordet som gjelder for nøkkelen. Dere kan samtidig velge å huske det på nytt.
problem-timestamp-address = «{ $given }» er ikke adressen til en tidsstempeltjeneste.
    .advice = Skriv hele adressen. Den begynner med https:// eller http://.
problem-timestamp-unreachable = Tidsstempeltjenesten { $host } svarte ikke.
    .advice = Sjekk nettforbindelsen og adressen. Dere kan bruke pakken uten tidsstempel.
problem-timestamp-status = Tidsstempeltjenesten { $host } ga ikke noe tidsstempel (status { $status }).
    .advice = Sjekk adressen i innstillingene. Dere kan bruke pakken uten tidsstempel.
problem-timestamp-invalid = Svaret fra tidsstempeltjenesten beviser ingenting ({ $fault }).
    .advice = Prøv en annen tjeneste. Dere kan bruke pakken uten tidsstempel.

## Export

problem-not-ready = Innsendingen er ikke klar. Dette gjenstår: { $missing }.
    .advice = Svar på det som gjenstår. Er noe ikke på plass ennå, forklarer dere hvorfor og oppgir en dato. Dere kan også lage en pakke som er merket som ufullstendig.
problem-personal-number = Et helt fødselsnummer er synlig i: { $documents }.
    .advice = Sladd nummeret, eller bruk en blank mal, og legg inn filen på nytt. Må nummeret være med, godtar dere merknaden og skriver en begrunnelse.
problem-fingerprint-differs = Signaturen er ikke bekreftet. Enten er pakken endret, eller den er signert med en annen nøkkel. Kodeavtrykket i pakken er «{ $found }».
    .advice = Sammenlign kodeavtrykket med den som signerte, for eksempel på telefon. Stemmer det ikke, bør dere ikke stole på pakken.
problem-pdf-failed = Ringperm fikk ikke laget PDF-filen. Årsaken er: «{ $reason }».
    .advice = Svarene og dokumentene deres er trygge. Start Ringperm på nytt, og prøv igjen.
problem-bundle-failed = Ringperm fikk ikke laget søknadspakken. Årsaken er: «{ $reason }».
    .advice = Svarene og dokumentene deres er trygge. Prøv igjen, gjerne i en annen mappe.

## The program itself

problem-scheme-invalid = Filen med kravene i ordningen har en feil på linje { $line }: «{ $reason }».
    .advice = Rett linjen, og prøv igjen. Har dere ikke endret filen selv, installerer dere Ringperm på nytt.
problem-reader-missing = Ringperm finner ikke programmet som leser dokumenter. Det skulle ligge her: «{ $path }».
    .advice = Installer Ringperm på nytt. Svarene og dokumentene deres er trygge.
problem-open-failed = Ringperm får ikke åpnet «{ $path }». Systemet svarte: «{ system-answer }».
    .advice = Åpne filen fra mappen den ligger i. Sjekk at maskinen har et program som kan vise den.
problem-output-failed = Ringperm får ikke skrevet resultatet til standard ut. Systemet svarte: «{ system-answer }».
    .advice = Kommandoen kan likevel være utført. Sjekk det med «ringperm status», og send resultatet til et sted med ledig plass.
problem-usage = Kommandoen er ufullstendig eller skrevet på en måte Ringperm ikke forstår: «{ $detail }».
    .advice = Kjør «ringperm --help» for å se kommandoene. Legg til --help etter en kommando for å se hva den kan ta imot.
problem-inside-store = «{ $path }» ligger i mappen der Ringperm oppbevarer dataene sine. Filer der kan verken hentes eller overskrives.
    .advice = Velg en annen mappe, for eksempel Dokumenter. Ingenting er endret.
problem-nothing-to-answer = Kravet «{ $requirement }» har ikke noe å svare på.
    .advice = Opplysningen står i registeret eller følger av typen innsending. Gå videre til neste krav.
problem-why-missing = Dere har ikke skrevet hvorfor kravet ikke gjelder dere.
    .advice = Skriv en kort begrunnelse. Den blir sendt med.
problem-store-lost = Databasen i «{ $path }» er borte, men dokumentene ligger der fortsatt.
    .advice = Slett ikke mappen: Dokumentene i den er hele. Har dere en sikkerhetskopi, legger dere den tilbake. Har dere ingen, kan Ringperm bygge opp databasen igjen fra filene ved siden av dokumentene.
problem-store-sound = Databasen i «{ $path }» er i orden og trenger ikke å bygges opp igjen.
    .advice = Ingenting er endret. Gjelder feilen et dokument, legger dere inn originalfilen på nytt.
problem-store-foreign = «{ $path }» er en database som hører til et annet program.
    .advice = Velg en annen mappe for dataene. Ingenting er endret.
problem-identity-name = Navnet på signeringsnøkkelen kan ha høyst { $max } tegn og må stå på én linje.
    .advice = Skriv et kortere navn, for eksempel navnet på den som signerer.
problem-personal-number-typed = Det står et helt fødselsnummer i det dere har skrevet: { $places }.
    .advice = Fjern nummeret fra svaret eller fra navnet på dokumentet. Nemnda trenger det ikke, og søknadspakken blir gjerne sendt på e-post.

## The company register

problem-register-address = «{ $given }» kan ikke brukes som adresse til Enhetsregisteret.
    .advice = Adressen må begynne med https://. Uten en egen adresse bruker Ringperm den vanlige.
problem-register-offline = Ringperm får ikke kontakt med { $host }. Ingenting er endret.
    .advice = Sjekk at maskinen er på nett, og prøv igjen. Dere kan også fylle ut alt for hånd.
problem-register-timeout = { $host } svarte ikke i løpet av { $seconds } sekunder. Ingenting er endret.
    .advice = Prøv igjen senere. Dere kan også fylle ut alt for hånd.
problem-register-tls = Ringperm fikk ikke en sikker forbindelse med { $host }. Ingenting er hentet eller endret.
    .advice = Sjekk at datoen og klokken på maskinen er riktige. En brannmur på arbeidsplassen kan også være årsaken, så spør dem som drifter nettet.
problem-register-unknown = Enhetsregisteret har ingen hovedenhet med organisasjonsnummer { $orgnr }. Ingenting er endret.
    .advice = Sjekk om nummeret hører til en underenhet. Bruk nummeret til hovedenheten.
problem-register-removed = Enhetsregisteret har fjernet enheten med organisasjonsnummer { $orgnr }. Ingenting er endret.
    .advice = Sjekk at nummeret er riktig. Søk det gjerne opp på brreg.no.
problem-register-busy = { $wait ->
    [none] Enhetsregisteret har for mye å gjøre akkurat nå. Ingenting er endret.
   *[other] Enhetsregisteret har for mye å gjøre akkurat nå og ber dere vente i { $wait } sekunder. Ingenting er endret.
}
    .advice = Vent litt, og prøv igjen.
problem-register-moved = { $host } viste videre til en annen adresse, men Ringperm følger ikke slike henvisninger. Ingenting er endret.
    .advice = Har dere oppgitt en egen adresse til registeret, må dere rette den. Ellers bør dere se etter en nyere versjon av Ringperm.
problem-register-status = Enhetsregisteret svarte med feilkode { $status }. Ingenting er endret.
    .advice = Prøv igjen senere. Dere kan også fylle ut alt for hånd.
problem-register-too-large = Svaret fra Enhetsregisteret var altfor langt og er forkastet. Ingenting er endret.
    .advice = Prøv igjen senere. Dere kan også fylle ut alt for hånd.
problem-register-broken = Forbindelsen ble brutt før hele svaret fra Enhetsregisteret var kommet. Ingenting er endret.
    .advice = Prøv igjen.
problem-register-odd = Svaret kan ikke leses som et svar fra Enhetsregisteret. Ingenting er endret.
    .advice = Må dere logge inn i nettleseren for å bruke nettet dere er på, gjør dere det først. Prøv ellers igjen senere.
problem-register-not-fetched = Ingenting er hentet fra Enhetsregisteret ennå.
    .advice = Hent opplysningene først. På kommandolinjen skriver dere «ringperm company fetch».
problem-register-line-unknown = Registeret har ikke noe å fylle inn for «{ $id }». Ingenting er endret.
    .advice = Velg blant linjene som er hentet. På kommandolinjen viser «ringperm company fetch» navnene deres.

problem-month-shape = «{ $given }» er ikke en måned.
    .advice = Skriv år og måned slik: 2026-01.
problem-figures-unknown = Det er ikke registrert tall for { $month }.
    .advice = Se hvilke måneder som har tall, og velg en av dem.
problem-figures-empty = Dere har ikke oppgitt noen tall.
    .advice = Oppgi minst ett tall, for eksempel besvarte eller tilkoblede samtaler. Skriv 0 når det ikke var noen.
problem-figures-none = Ringperm fant ingen måneder med tall.
    .advice = Sjekk at det er riktig fil eller ark, og at hver rad har en måned og et tall. Dere kan også si hvilken kolonne som er hva.
problem-figures-unsure = Ringperm må vite mer før tallene kan tas inn: { $questions }.
    .advice = Velg kolonner, ark eller år, eller rett filen, og prøv igjen. Ingenting er registrert.
problem-figures-not-readable = { $why_not } Derfor er tallene ikke lest, eller bare noen av dem.
    .advice = Lagre regnearket på nytt som XLSX, ODS eller CSV, og prøv igjen. Dere kan også lime inn eller skrive inn tallene. Ingenting er registrert.
problem-figures-collide = Disse månedene har andre tall fra før: { $months }. Ingenting er registrert.
    .advice = Sjekk hvilke tall som er riktige. Velg å erstatte de gamle tallene hvis de nye er riktige.
problem-column-unknown = «{ $given }» er ikke en kolonne som kan velges.
    .advice = Skriv hva kolonnen inneholder, og nummeret på den: month, year, answered, connected, complaints, direct eller forwarded.
problem-no-period = Ringperm kjenner ikke perioden som tallene skal gjelde for.
    .advice = Perioden følger av datoen for godkjenningen. Registrer godkjenningen, og bruk tallene i en videreføring etter år 1 eller år 2.

## Masking

problem-cannot-be-shown = Ringperm kan ikke vise «{ $title }».
    .advice = Prøv igjen, eller åpne filen i et annet program. Lar den seg lagre som PDF der, legger dere inn PDF-filen i stedet.
problem-picture-format = «{ $title }» er et bilde i et format som Ringperm ikke kan vise.
    .advice = Åpne bildet i et bildeprogram, lagre det som JPEG eller PNG, og legg det inn på nytt.
problem-document-locked = «{ $title }» er låst med passord.
    .advice = Åpne dokumentet med passordet, lagre det uten passord, og legg det inn på nytt.
problem-mask-in-office = «{ $title }» må sladdes i programmet det er laget med. Ringperm kan bare sladde PDF-filer og bilder.
    .advice = Åpne dokumentet i Word eller programmet det er laget med. Slett det som ikke skal vises, også i topptekst, merknader og sporede endringer. Lagre dokumentet som PDF, legg inn PDF-filen, og fjern det gamle dokumentet. Å legge en svart firkant over teksten er ikke nok.
problem-mask-description-missing = Beskrivelsen mangler.
    .advice = Den sladdede kopien består av bilder. Skriv kort hva dokumentet er, for dem som ikke kan se bildene.
problem-mask-description-number = Det står et helt fødselsnummer i beskrivelsen. Ingenting er endret.
    .advice = Ta bort fødselsnummeret, og prøv igjen.
problem-mask-nothing-marked = Ingenting er merket for sladding.
    .advice = Velg minst ett sted i dokumentet. På kommandolinjen viser «ringperm mask» med --list det som er funnet.
problem-mask-place-unknown = «{ $given }» finnes ikke i dokumentet. Ingenting er endret.
    .advice = Sjekk sidetallet, ordet eller nummeret på funnet. Et område skrives som side:x,y,bredde,høyde i punkter fra øverste venstre hjørne.
problem-mask-still-shows = Den sladdede kopien av «{ $title }» ble kontrollert, og noe i den kunne fortsatt leses. Kopien er forkastet, og ingenting er endret.
    .advice = Prøv igjen. Skjer det flere ganger, må dere sladde dokumentet i et annet program eller bruke en blank mal.
problem-nothing-replaced = «{ $title }» har ikke tatt plassen til noe annet dokument.
    .advice = Se på listen over dokumenter hva som bytter ut hva. Det som er slettet for godt, kan ikke komme tilbake.
problem-nothing-runs-out = «{ $requirement }» har ingen siste dag.
    .advice = Se fristene deres for å finne det som går ut.
problem-still-needed = «{ $title }» trengs fortsatt, eller ligger allerede i papirkurven.
    .advice = Se listen over dokumenter som kan ryddes bort. Andre dokumenter fjerner dere der de ligger.

## Handing over

problem-no-bundle = Det er ikke laget noen søknadspakke av denne søknaden ennå.
    .advice = Gå gjennom svarene og signer først. På kommandolinjen skriver dere «ringperm export».
problem-bundle-damaged = Kopien av «{ $file_name }» som Ringperm tok vare på, er borte eller endret.
    .advice = Bruk filen dere lagret selv, eller hent kopien fra en sikkerhetskopi. Er pakken ikke sendt ennå, kan dere lage den på nytt.
problem-recipient-shape = «{ $given }» er ikke en e-postadresse som kan brukes.
    .advice = Skriv én adresse med krøllalfa, uten navn foran.
problem-mail-too-large = Som e-post blir pakken { $size }. Ringperm lager ikke utkast som er større enn { $max }.
    .advice = Bruk nettskjemaet, en fildelingstjeneste dere stoler på, eller en minnepenn. Spør mottakeren hva som passer.
problem-client-line-unknown = «{ $given }» er ikke en av linjene som kan velges.
    .advice = På kommandolinjen viser «ringperm client» uten filnavn hvilke linjer som finnes.
problem-client-line-unanswered = «{ $title }» er ikke besvart og kan ikke være med på arket.
    .advice = Svar på spørsmålet først, eller velg bort linjen.
problem-client-nothing-chosen = Ingenting er valgt.
    .advice = Velg minst én linje eller ett dokument.
problem-deadline-unknown = Det finnes ingen frist med navnet { $given }.
    .advice = Kjør ringperm due --json og bruk en id derfra.
problem-task-unknown = Det finnes ingen oppgave med navnet { $given }.
    .advice = Bruk en av disse: person, contract-template, tax-certificate, fee, complaint-log.
problem-reminder-days = «{ $given }» er ingen liste over dager før fristen.
    .advice = Skriv hele tall mellom 0 og 1096 med komma mellom, for eksempel 60, 14, 3, 0. Tolv tall er det meste.
problem-day-past = { $given } er ikke en dag som kommer.
    .advice = Velg en dag etter i dag.
problem-schedule-failed = Systemet kunne ikke settes opp til å sjekke fristene: { $what } ({ system-answer }).
    .advice = Legg fristene i kalenderen i stedet, eller spør den som har ansvar for maskinen.
problem-notification-failed = Varselet kunne ikke vises ({ $reason }).
    .advice = Se om varsler er slått på i systemet. Påminnelsen prøves igjen ved neste sjekk.
problem-mask-document-changed = «{ $title }» ble endret mens den sladdede kopien ble laget. Kopien er forkastet, og ingenting er byttet ut.
    .advice = Åpne dokumentet og sladd det på nytt.
problem-bundle-not-intact = Ingenting kan lagres fra «{ $path }». Pakken er ikke uendret, eller den inneholder ingen søknad.
    .advice = Be avsenderen om å sende pakken på nytt.
problem-bundle-exchanged = «{ $path }» er ikke lenger den pakken som ble kontrollert. Filen er byttet ut eller endret. Ingenting er lagret.
    .advice = Åpne filen på nytt, og se hva kontrollen sier.
