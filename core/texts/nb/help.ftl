# The help screen, which the page fetches when it is opened.

help-title = Hjelp
help-lead = Alt her ligger i programmet og virker uten nett.
help-contents = På denne siden
help-copy = Kopier: { $what }

## Words

help-words = Ord og uttrykk
help-word-approval = Godkjenning
help-word-approval-means = Nemnda kan gi virksomheten retten til å kalle seg Godkjent Callcenter. Ordningen sier at godkjenningen gjelder i tre år.
help-word-board = Nemnda og sekretariatet
help-word-board-means = Nemnda vurderer det dere sender, og avgjør om dere blir godkjent. Sekretariatet til nemnda svarer på spørsmål.
help-word-submission = Innsending
help-word-submission-means = Fellesord for det dere sender til nemnda: første søknad, videreføring, ny søknad og svar.
help-word-follow-up = Videreføring
help-word-follow-up-means = Det dere sender etter år 1 og år 2 for å beholde godkjenningen: en bekreftelse, det som er endret, og tall for samtaler og klager.
help-word-renewal = Ny søknad
help-word-renewal-means = En full søknad etter år 3. Svarene fra sist er med, og dere bekrefter eller bytter dem.
help-word-reply = Svar til nemnda
help-word-reply-means = Det dere sender når nemnda spør om noe, med dokumentene som trengs.
help-word-requirement = Krav
help-word-requirement-means = Én ting dere blir spurt om. Ved hvert krav står det hva det bygger på: ordningen, bransjenormen, loven eller råd fra Ringperm.
help-word-remarks = Forhold vi gjør oppmerksom på
help-word-remarks-means = Det som ikke er på plass ennå, med en forklaring og en dato. Det står i søknaden, så nemnda kan vurdere det.
help-word-self-check = Egenkontroll
help-word-self-check-means = Punkter fra bransjenormen, lover og råd fra Ringperm. De er for dere selv, hindrer aldri innsending og blir bare med der dere krysser av for det.
help-word-declaration = Egenerklæring
help-word-declaration-means = Det ledelsen erklærer ved å signere, for eksempel at opplysningene er riktige.
help-word-finding = Merknad
help-word-finding-means = Noe Ringperm har sett i et dokument. Den er merket «Må rettes», «Bør sjekkes» eller «Til orientering» og endrer aldri et svar.
help-word-mask = Sladde
help-word-mask-means = Gjøre noe i et dokument uleselig for godt. Ringperm lager en kopi der sidene er bilder, og det sladdede er ikke med i den.
help-word-inbox = Ikke plassert
help-word-inbox-means = Filer som er lagt inn, men ikke hører til et krav ennå. De blir ikke med i søknadspakken.
help-word-bundle = Søknadspakke
help-word-bundle-means = Én zip-fil med svarene, dokumentene og en signatur. Mottakeren åpner den med et dobbeltklikk.
help-word-key = Signeringsnøkkel
help-word-key-means = Det dere signerer med. Nøkkelen lages på denne maskinen, åpnes med et passord og er gyldig i fem år.
help-word-fingerprint = Kodeavtrykk
help-word-fingerprint-means = Seksten grupper med tegn som hører til én bestemt signeringsnøkkel. Leser dere dem opp for mottakeren på telefon, vet begge at nøkkelen er deres.
help-word-sum = Kontrollsum (SHA-256)
help-word-sum-means = En lang kode regnet ut av innholdet i en fil. Endres ett tegn i filen, blir koden en annen.
help-word-fee = Saksbehandlingsgebyr
help-word-fee-means = Det dere betaler for behandlingen. Nemnda begynner ikke vurderingen før gebyret er registrert som betalt.
help-word-deadline = Frist og «send senest»
help-word-deadline-means = Faller fristen på en dag som ikke er virkedag, er «send senest» den siste virkedagen før.
help-word-unit = Hovedenhet
help-word-unit-means = Selve virksomheten i Enhetsregisteret. Driftsstedene er underenheter med egne numre, men søknaden bruker nummeret til hovedenheten.
help-word-trash = Papirkurv
help-word-trash-means = Dokumenter dere fjerner, ligger der i 30 dager og kan legges tilbake.

## Keys

help-keys = Tastatur
help-keys-lead = Alt kan gjøres uten mus.
help-keys-key = Tast
help-keys-does = Hva den gjør
help-keys-search = Søker etter krav, dokumenter og sider
help-keys-help = Åpner denne hjelpen
help-keys-larger = Viser alt i vinduet større
help-keys-smaller = Viser alt i vinduet mindre
help-keys-usual = Viser alt i vinduet i vanlig størrelse
help-keys-tab = Går til neste eller forrige felt, lenke eller knapp
help-keys-enter = Følger en lenke eller trykker på en knapp
help-keys-space = Mellomrom
help-keys-space-does = Krysser av eller trykker på en knapp
help-keys-arrows = Piltaster
help-keys-arrows-does = Velger mellom alternativene i en gruppe
help-keys-escape = Lukker en meny eller et søk
help-keys-paste = Limer inn kopierte filer eller bilder
help-keys-pages = I sidene til et dokument: større, mindre og opprinnelig størrelse
help-keys-mark = Flytter et eget merke når dere sladder
help-keys-resize = Shift og piltaster
help-keys-resize-does = Endrer størrelsen på et eget merke
help-keys-delete = Fjerner et eget merke

## Checking without the program

help-check = Kontroller en søknadspakke uten Ringperm
help-check-lead = Mottakeren trenger ikke noe program for å lese pakken: Åpne zip-filen og så soknad.pdf. Disse kommandoene er for dem som også vil kontrollere signaturen. De står i LES-MEG.txt i pakken.
help-check-linux = Linux
help-check-linux-lead = Åpne et terminalvindu i mappen der pakken ligger. Bytt ut soknad.zip hvis filen heter noe annet.
help-check-unpack = Pakk ut
help-check-who = Hent sertifikatet, og se navnet og kodeavtrykket
help-check-who-lead = Sammenlign kodeavtrykket («Fingerprint») med det den som signerte, leser opp på telefon.
help-check-signature = Kontroller signaturen
help-check-signature-lead = Svaret skal være «CAdES Verification successful».
help-check-list = Kontroller at listen over filer er signert
help-check-list-lead = Svaret skal være 1.
help-check-files = Kontroller filene
help-check-files-lead = Hver linje skal slutte med «OK». En fil som ikke står i listen, er ikke signert.
help-check-macos = macOS
help-check-macos-lead = Bruk de samme kommandoene. Kommandoen «openssl» som følger med macOS, kan mangle noen av valgene. Installer i så fall OpenSSL 3. Filene kontrolleres slik:
help-check-windows = Windows
help-check-windows-lead = Pakk ut zip-filen, og åpne et terminalvindu i mappen. Kommandoen viser kontrollsummen til én fil. Sammenlign den med linjen i SHA256SUMS. Da er filen kontrollert mot listen, men ikke signaturen.
help-check-windows-more = Er Git for Windows installert, kan dere åpne «Git Bash» og bruke kommandoene for Linux.
help-check-own = Ringperm gjør alt dette for dere på siden «Kontroller pakke».
help-check-own-link = Kontroller en pakke

## Where everything is

help-data = Hvor dataene ligger
help-data-lead = Alt dere skriver og legger inn, ligger i én mappe på denne maskinen:
help-data-folder = Mappe:
help-data-logs = Logger:
help-data-network = Ringperm går på nettet bare når dere ber om det. Henter dere opplysninger fra Enhetsregisteret, sendes bare organisasjonsnummeret. Har dere valgt en tidsstempeltjeneste, får den en kontrollsum av signaturen, ikke innholdet.
help-data-encryption = Dataene er ikke kryptert i mappen. Slå på diskkrypteringen i systemet, for eksempel BitLocker eller FileVault.
help-data-backup = Ta med hele mappen når dere sikkerhetskopierer maskinen.

## What it is not

help-not = Hva Ringperm ikke er
help-not-scheme = Ringperm er ikke en del av ordningen Godkjent Callcenter. Bare nemnda avgjør om dere blir godkjent.
help-not-bankid = Signaturen er ikke BankID. Den viser at ingenting er endret. Hvem som signerte, bekreftes med kodeavtrykket.
help-not-law = Ringperm er ikke juridisk rådgivning. Der det står «Sjekk lovteksten», er henvisningen ikke bekreftet.
help-not-approve = Ringperm leser dokumenter, men godkjenner dem ikke. «Ingen restanser funnet» betyr at Ringperm ikke fant noen i teksten.
help-not-encrypt = Søknadspakken er ikke kryptert. Det er heller ikke vanlig e-post.

## When something is wrong

help-fault = Når noe er galt
help-fault-message = Hver feilmelding sier hva som skjedde, og hva dere kan gjøre.
help-fault-logs = Loggene viser hva programmet har gjort. De ligger i mappen «logs» (se over), én fil for hver dag i to uker. Svar, navn og numre står ikke i dem.
help-fault-report = Melder dere en feil til dem som har gitt dere Ringperm, bør dere ta med versjonen, hva dere gjorde, hva som sto på skjermen, og loggen for den dagen.
help-fault-doctor = Denne kommandoen kontrollerer dataene:

## About

help-about = Om Ringperm
help-about-version = Versjon
help-about-licence = Lisens
help-about-licence-which = MIT eller Apache-2.0, etter eget valg
help-about-mit = MIT-lisensen
help-about-apache = Apache-lisensen
help-about-others = Arbeid fra andre
help-about-others-lead = Ringperm bygger på arbeid fra mange. Navnene og lisensene er på engelsk.
help-about-texts = Lisenstekstene til arbeid fra andre
