# What went wrong, and what the user can do (.advice). One message for each code in core/src/problem.rs.

## The company

problem-orgnr-shape = Organisasjonsnummeret må ha ni sifre. Du skrev «{ $given }».
    .advice = Skriv nummeret til hovedenheten. Det står i firmaattesten og i Enhetsregisteret på brreg.no.
problem-orgnr-check-digit = «{ $given }» er ikke et gyldig organisasjonsnummer. Det siste sifferet stemmer ikke med de andre.
    .advice = Se etter en skrivefeil, for eksempel to sifre som har byttet plass. Bruk nummeret til hovedenheten, ikke til underenheten.
problem-company-unknown = Ingen virksomhet med organisasjonsnummer { $orgnr } er lagt inn.
    .advice = Legg inn virksomheten først, eller velg en som allerede er lagt inn.
problem-company-ambiguous = Flere virksomheter er lagt inn, og ingen av dem er valgt.
    .advice = Velg hvilken virksomhet det gjelder. På kommandolinjen skriver du --company og organisasjonsnummeret.
problem-no-company = Ingen virksomhet er lagt inn ennå.
    .advice = Start med organisasjonsnummeret til virksomheten.
problem-company-exists = Virksomheten med organisasjonsnummer { $orgnr } er allerede lagt inn. Ingenting er endret.
    .advice = Fortsett med den som er lagt inn. Navn og andre opplysninger kan du rette der.
problem-company-name-missing = Virksomheten mangler navn.
    .advice = Skriv navnet slik det står i firmaattesten.
problem-trait-unknown = Ringperm kjenner ikke opplysningen «{ $name }».
    .advice = Du kan bruke disse navnene: employees, outbound, inbound, b2c, b2b, sells, clients, subcontractors, records_calls, monitors_agents, agency_staff, commission_pay, charity, outside_eea, synthetic_voice, several_sites, member.
problem-trait-value = Opplysningen «{ $name }» kan ikke ha verdien «{ $given }». Ingenting er endret.
    .advice = Skriv et helt tall for employees, og virke, anfo eller none for member. De andre tar true eller false.

## The submission and its answers

problem-submission-unknown = Det finnes ingen innsending med nummer { $id }.
    .advice = Velg en innsending fra listen. På kommandolinjen viser «ringperm submission list» numrene.
problem-no-submission = Dere har ikke begynt på noen innsending ennå.
    .advice = Begynn på en først. På kommandolinjen skriver du «ringperm submission start initial».
problem-submission-open = Dere holder allerede på med en innsending av denne typen. Den har nummer { $id }.
    .advice = Fortsett med den. Alt som er lagret i den, er der fortsatt.
problem-nothing-to-confirm = Svaret på «{ $requirement }» er ikke hentet fra en tidligere innsending.
    .advice = Bekreft bare svar som er merket med datoen de er hentet fra.
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
    .advice = Kort ned teksten, eller skriv den i et dokument som du legger ved.
problem-must-apply = Kravet «{ $requirement }» gjelder alle.
    .advice = Er kravet ikke oppfylt, svarer dere «Ikke på plass ennå», forklarer hvorfor og oppgir en dato. Da kan dere sende inn likevel.
problem-explanation-incomplete = Når noe ikke er på plass ennå, trengs både en forklaring og en dato.
    .advice = Forklar kort hvorfor, og oppgi hvilken dag det skal være på plass.
problem-answer-changed = Svaret på «{ $requirement }» ble endret et annet sted etter at du åpnet det. Endringen din er ikke lagret, og ingenting er overskrevet.
    .advice = Se på svaret som er lagret nå. Legg så inn det du vil endre.
problem-date-shape = «{ $given }» er ikke en dato som Ringperm kan lese.
    .advice = Skriv dag, måned og år, for eksempel 14.05.2027. På kommandolinjen skriver du 2027-05-14.
problem-date-unlikely = { $given } kan ikke være riktig: Ordningen startet i { $first }, og det du registrerer, må ha hendt før { $last }. Ingenting er endret.
    .advice = Se etter en skrivefeil i årstallet, og prøv igjen.
problem-board-event-unknown = Det finnes ingen hendelse fra nemnda med nummer { $id }.
    .advice = Se i historikken. På kommandolinjen viser «ringperm board show» numrene.
problem-confirmation-differs = Det dere skrev, er ikke «{ $expected }». Ingenting er slettet.
    .advice = Skriv navnet akkurat slik det står, så blir det slettet.
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
    .advice = Velg et dokument fra listen. Er det slettet for godt, kan du legge inn filen på nytt.
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
problem-file-unreadable = Ringperm får ikke lest filen «{ $path }». Systemet svarte: «{ $reason }».
    .advice = Sjekk at du har tilgang til filen, og at den ikke er låst av et annet program. Prøv så igjen.
problem-file-vanished = Filen «{ $path }» ble endret eller forsvant mens den ble kopiert. Kopien er forkastet.
    .advice = Alt som var lagret fra før, er der fortsatt. Sjekk at filen er ferdig lagret, og prøv igjen.
problem-file-too-large = Filen «{ $path }» er større enn { $max } MB, og det er mer enn Ringperm leser.
    .advice = Sjekk at det er riktig fil.
problem-file-empty = Filen «{ $path }» er tom.
    .advice = Sjekk at det er riktig fil. Er den det, må du laste ned eller skanne dokumentet på nytt.

## Files to write

problem-folder-missing = Ringperm finner ikke mappen som «{ $path }» skulle lagres i.
    .advice = Velg en annen mappe. Svarene og dokumentene deres er trygge.
problem-disk-full = Det er ikke plass til å lagre «{ $path }».
    .advice = Alt som var lagret fra før, er der fortsatt. Frigjør plass, eller velg et annet sted. Prøv så igjen.
problem-not-writable = Ringperm får ikke lagret «{ $path }». Systemet svarte: «{ $reason }».
    .advice = Velg en mappe du har lov til å lagre i, for eksempel Dokumenter. Svarene og dokumentene deres er trygge.
problem-cancelled = Arbeidet ble avbrutt.
    .advice = Alt som var lagret fra før, er der fortsatt. Du kan starte på nytt når du vil.

## The store

problem-store-newer = Dataene er lagret av en nyere versjon av Ringperm enn den du bruker nå. Ingenting er endret.
    .advice = Installer den nyeste versjonen av Ringperm, og åpne den. Dataene har format { $found }. Denne versjonen kan lese til og med format { $supported }.
problem-store-older = Dataene er lagret av en eldre versjon av Ringperm. De må oppdateres fra format { $found } til format { $supported }. Ingenting er endret.
    .advice = Åpne Ringperm-vinduet én gang. Da blir dataene oppdatert, og alt du har lagret, blir med videre.
problem-store-damaged = Ringperm får ikke lest dataene i «{ $path }». Systemet svarte: «{ $reason }».
    .advice = Ta en kopi av hele mappen, og slett ingenting. Dokumentene ligger som egne filer i mappen. Har du en sikkerhetskopi av maskinen, kan du hente mappen derfra.
problem-store-busy = Et annet vindu eller program bruker dataene akkurat nå. Alt som var lagret fra før, er der fortsatt.
    .advice = Vent litt, og prøv igjen. Hjelper det ikke, lukker du de andre vinduene med Ringperm.
problem-store-missing = Det ligger ingen data fra Ringperm i mappen «{ $path }». Ingenting er opprettet.
    .advice = Sjekk mappen du oppga med --store eller i RINGPERM_STORE. Har dere ikke begynt ennå, kjører du «ringperm company add» først.
problem-store-unusable = Ringperm får ikke åpnet eller lagret dataene i «{ $path }». Systemet svarte: «{ $reason }».
    .advice = Sjekk at du har tilgang til mappen, og at disken ikke er full. Ingenting er slettet.
problem-document-damaged = Dokumentet «{ $title }» mangler eller er endret etter at det ble lagt inn.
    .advice = Legg inn originalfilen på nytt. Svarene og de andre dokumentene er ikke berørt.

## Signing keys

problem-no-identity = Det finnes ingen signeringsnøkkel ennå.
    .advice = Lag en signeringsnøkkel før du signerer. Du trenger bare navnet ditt og et passord.
problem-identity-ambiguous = Det finnes flere signeringsnøkler, og ingen av dem er valgt.
    .advice = Velg hvem som signerer. På kommandolinjen skriver du --identity og navnet på nøkkelen.
problem-identity-unknown = Det finnes ingen signeringsnøkkel med navnet «{ $name }».
    .advice = Velg en nøkkel fra listen, eller lag en ny.
problem-identity-exists = Det finnes allerede en signeringsnøkkel med navnet «{ $name }». Den er ikke endret.
    .advice = Bruk nøkkelen som finnes, eller gi den nye et annet navn.
problem-identity-name-missing = Signeringsnøkkelen mangler navn.
    .advice = Skriv navnet til den som skal signere.
problem-passphrase-wrong = Passordet åpner ikke signeringsnøkkelen.
    .advice = Sjekk at Caps Lock er av, og prøv igjen. Et glemt passord kan ikke hentes fram, men du kan lage en ny nøkkel.
problem-passphrase-missing = Passordet til signeringsnøkkelen mangler.
    .advice = Skriv passordet. På kommandolinjen kan du også legge det i RINGPERM_PASSPHRASE.
problem-passphrase-short = Passordet må ha minst { $min } tegn.
    .advice = Bruk gjerne flere vanlige ord etter hverandre. Det er lett å huske og vanskelig å gjette.
problem-passphrases-differ = De to passordene er ikke like. Ingenting er endret.
    .advice = Skriv det samme passordet begge gangene.
problem-identity-damaged = Ringperm får ikke lest signeringsnøkkelen «{ $name }».
    .advice = Hent nøkkelfilen fra en sikkerhetskopi, eller lag en ny nøkkel. Svarene og dokumentene deres er trygge.
problem-identity-expired = Signeringsnøkkelen «{ $name }» gikk ut { $expired }.
    .advice = Lag en ny nøkkel. Pakker som er signert med den gamle, kan fortsatt kontrolleres.

## Export

problem-not-ready = Innsendingen er ikke klar. Dette gjenstår: { $missing }.
    .advice = Svar på det som gjenstår. Er noe ikke på plass ennå, forklarer du hvorfor og oppgir en dato. Du kan også lage en pakke som er merket som ufullstendig.
problem-personal-number = Et helt fødselsnummer er synlig i: { $documents }.
    .advice = Sladd nummeret, eller bruk en blank mal, og legg inn filen på nytt. Må nummeret være med, godtar du merknaden og skriver en begrunnelse.
problem-fingerprint-differs = Signaturen er ikke bekreftet. Enten er pakken endret, eller den er signert med en annen nøkkel. Kodeavtrykket i pakken er «{ $found }».
    .advice = Sammenlign kodeavtrykket med den som signerte, for eksempel på telefon. Stemmer det ikke, bør du ikke stole på pakken.
problem-pdf-failed = Ringperm fikk ikke laget PDF-filen. Årsaken er: «{ $reason }».
    .advice = Svarene og dokumentene deres er trygge. Start Ringperm på nytt, og prøv igjen.
problem-bundle-failed = Ringperm fikk ikke laget søknadspakken. Årsaken er: «{ $reason }».
    .advice = Svarene og dokumentene deres er trygge. Prøv igjen, gjerne i en annen mappe.

## The program itself

problem-scheme-invalid = Filen med kravene i ordningen har en feil på linje { $line }: «{ $reason }».
    .advice = Rett linjen, og prøv igjen. Har du ikke endret filen selv, installerer du Ringperm på nytt.
problem-reader-missing = Ringperm finner ikke programmet som leser dokumenter. Det skulle ligge her: «{ $path }».
    .advice = Installer Ringperm på nytt. Svarene og dokumentene deres er trygge.
problem-open-failed = Ringperm får ikke åpnet «{ $path }». Systemet svarte: «{ $reason }».
    .advice = Åpne filen fra mappen den ligger i. Sjekk at maskinen har et program som kan vise den.
problem-output-failed = Ringperm får ikke skrevet resultatet til standard ut. Systemet svarte: «{ $reason }».
    .advice = Kommandoen kan likevel være utført. Sjekk det med «ringperm status», og send resultatet til et sted med ledig plass.
problem-usage = Kommandoen er ufullstendig eller skrevet på en måte Ringperm ikke forstår: «{ $detail }».
    .advice = Kjør «ringperm --help» for å se kommandoene. Legg til --help etter en kommando for å se hva den kan ta imot.
problem-internal = Noe gikk galt i Ringperm. Årsaken er: «{ $reason }».
    .advice = Feilen ligger i programmet, og du har ikke gjort noe galt. Alt som var lagret fra før, er der fortsatt. Start Ringperm på nytt.
problem-inside-store = «{ $path }» ligger i mappen der Ringperm oppbevarer dataene sine. Filer der kan verken hentes eller overskrives.
    .advice = Velg en annen mappe, for eksempel Dokumenter. Ingenting er endret.
problem-nothing-to-answer = Kravet «{ $requirement }» har ikke noe å svare på.
    .advice = Opplysningen står i registeret eller følger av typen innsending. Gå videre til neste krav.
problem-why-missing = Du har ikke skrevet hvorfor kravet ikke gjelder dere.
    .advice = Skriv en kort begrunnelse. Den blir sendt med.
problem-store-lost = Databasen i «{ $path }» er borte, men dokumentene ligger der fortsatt.
    .advice = Legg databasen tilbake fra en sikkerhetskopi. Ikke slett mappen: dokumentene i den er hele.
problem-store-foreign = «{ $path }» er en database som hører til et annet program.
    .advice = Velg en annen mappe for dataene. Ingenting er endret.
problem-identity-name = Navnet på signeringsnøkkelen kan ha høyst { $max } tegn og må stå på én linje.
    .advice = Skriv et kortere navn, for eksempel navnet på den som signerer.
problem-personal-number-typed = Et helt fødselsnummer står i det dere har skrevet: { $places }.
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
    .advice = Må du logge inn i nettleseren for å bruke nettet du er på, gjør du det først. Prøv ellers igjen senere.
problem-register-not-fetched = Ingenting er hentet fra Enhetsregisteret ennå.
    .advice = Hent opplysningene først. På kommandolinjen skriver du «ringperm company fetch».
problem-register-line-unknown = Registeret har ikke noe å fylle inn for «{ $id }». Ingenting er endret.
    .advice = Velg blant linjene som er hentet. På kommandolinjen viser «ringperm company fetch» navnene deres.

problem-month-shape = «{ $given }» er ikke en måned.
    .advice = Skriv år og måned slik: 2026-01.
problem-figures-unknown = Det er ikke registrert tall for { $month }.
    .advice = Se hvilke måneder som har tall, og velg en av dem.
problem-figures-empty = Du har ikke oppgitt noen tall.
    .advice = Oppgi minst ett tall, for eksempel besvarte eller tilkoblede samtaler. Skriv 0 når det ikke var noen.
problem-figures-none = Ringperm fant ingen måneder med tall.
    .advice = Sjekk at det er riktig fil eller ark, og at hver rad har en måned og et tall. Du kan også si hvilken kolonne som er hva.
problem-figures-unsure = Ringperm må vite mer før tallene kan tas inn: { $questions }.
    .advice = Velg kolonner, ark eller år, eller rett filen, og prøv igjen. Ingenting er registrert.
problem-figures-not-readable = { $why_not } Derfor er tallene ikke lest, eller bare noen av dem.
    .advice = Lagre regnearket på nytt som XLSX, ODS eller CSV, og prøv igjen. Du kan også lime inn eller skrive inn tallene. Ingenting er registrert.
problem-figures-collide = Disse månedene har andre tall fra før: { $months }. Ingenting er registrert.
    .advice = Sjekk hvilke tall som er riktige. Velg å erstatte de gamle tallene hvis de nye er riktige.
problem-column-unknown = «{ $given }» er ikke en kolonne som kan velges.
    .advice = Skriv hva kolonnen inneholder, og nummeret på den: month, year, answered, connected, complaints, direct eller forwarded.
problem-no-period = Ringperm kjenner ikke perioden som tallene skal gjelde for.
    .advice = Perioden følger av datoen for godkjenningen. Registrer godkjenningen, og bruk tallene i en videreføring etter år 1 eller år 2.

## Masking

problem-cannot-be-shown = Ringperm kan ikke vise sidene i «{ $title }».
    .advice = Åpne dokumentet i programmet det er laget med. Du kan lagre det som PDF der og legge inn PDF-filen i stedet.
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
problem-mask-document-changed = «{ $title }» ble endret mens den sladdede kopien ble laget. Kopien er forkastet, og ingenting er byttet ut.
    .advice = Åpne dokumentet og sladd det på nytt.
