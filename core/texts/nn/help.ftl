# The help screen, which the page fetches when it is opened.

help-title = Hjelp
help-lead = Alt her ligg i programmet og verkar utan nett.
help-contents = På denne sida
help-copy = Kopier: { $what }

## Words

help-words = Ord og uttrykk
help-word-approval = Godkjenning
help-word-approval-means = Nemnda kan gi verksemda retten til å kalle seg Godkjent Callcenter. Ordninga seier at godkjenninga gjeld i tre år.
help-word-board = Nemnda og sekretariatet
help-word-board-means = Nemnda vurderer det de sender, og avgjer om de blir godkjende. Sekretariatet til nemnda svarar på spørsmål.
help-word-submission = Innsending
help-word-submission-means = Fellesord for det de sender til nemnda: første søknad, vidareføring, ny søknad og svar.
help-word-follow-up = Vidareføring
help-word-follow-up-means = Det de sender etter år 1 og år 2 for å halde på godkjenninga: ei stadfesting, det som er endra, og tal for samtalar og klager.
help-word-renewal = Ny søknad
help-word-renewal-means = Ein full søknad etter år 3. Svara frå sist er med, og de stadfestar eller byter dei.
help-word-reply = Svar til nemnda
help-word-reply-means = Det de sender når nemnda spør om noko, med dokumenta som trengst.
help-word-requirement = Krav
help-word-requirement-means = Éin ting de blir spurde om. Ved kvart krav står det kva det byggjer på: ordninga, bransjenorma, lova eller råd frå Ringperm.
help-word-remarks = Forhold vi gjer merksam på
help-word-remarks-means = Det som ikkje er på plass enno, med ei forklaring og ein dato. Det står i søknaden, så nemnda kan vurdere det.
help-word-self-check = Eigenkontroll
help-word-self-check-means = Punkt frå bransjenorma, lover og råd frå Ringperm. Dei er for dykk sjølve, stoppar aldri innsendinga og blir berre med der de kryssar av for det.
help-word-declaration = Eigenerklæring
help-word-declaration-means = Det leiinga erklærer ved å signere, til dømes at opplysningane er rette.
help-word-finding = Merknad
help-word-finding-means = Noko Ringperm har sett i eit dokument. Han er merkt «Må rettast», «Bør sjekkast» eller «Til orientering» og endrar aldri eit svar.
help-word-mask = Sladde
help-word-mask-means = Gjere noko i eit dokument uleseleg for godt. Ringperm lagar ein kopi der sidene er bilete, og det som er sladda, er ikkje med i han.
help-word-inbox = Ikkje plassert
help-word-inbox-means = Filer som er lagde inn, men ikkje høyrer til eit krav enno. Dei blir ikkje med i søknadspakken.
help-word-bundle = Søknadspakke
help-word-bundle-means = Éi zip-fil med svara, dokumenta og ein signatur. Mottakaren opnar ho med eit dobbeltklikk.
help-word-key = Signeringsnøkkel
help-word-key-means = Det de signerer med. Nøkkelen blir laga på denne maskina, blir opna med eit passord og er gyldig i fem år.
help-word-fingerprint = Kodeavtrykk
help-word-fingerprint-means = Seksten grupper med teikn som høyrer til éin bestemt signeringsnøkkel. Les de dei opp for mottakaren på telefon, veit begge at nøkkelen er dykkar.
help-word-sum = Kontrollsum (SHA-256)
help-word-sum-means = Ein lang kode rekna ut av innhaldet i ei fil. Blir eitt teikn i fila endra, blir koden ein annan.
help-word-fee = Saksbehandlingsgebyr
help-word-fee-means = Det de betaler for behandlinga. Nemnda startar ikkje vurderinga før gebyret er registrert som betalt.
help-word-deadline = Frist og «send seinast»
help-word-deadline-means = Fell fristen på ein dag som ikkje er yrkedag, er «send seinast» den siste yrkedagen før.
help-word-unit = Hovudeining
help-word-unit-means = Sjølve verksemda i Einingsregisteret. Driftsstadene er undereiningar med eigne nummer, men søknaden bruker nummeret til hovudeininga.
help-word-trash = Papirkorg
help-word-trash-means = Dokument de fjernar, ligg der i 30 dagar og kan leggjast tilbake.

## Keys

help-keys = Tastatur
help-keys-lead = Alt kan gjerast utan mus.
help-keys-key = Tast
help-keys-does = Kva han gjer
help-keys-search = Søkjer etter krav, dokument og sider
help-keys-help = Opnar denne hjelpa
help-keys-larger = Viser alt i vindauget større
help-keys-smaller = Viser alt i vindauget mindre
help-keys-usual = Viser alt i vindauget i vanleg storleik
help-keys-tab = Går til neste eller førre felt, lenkje eller knapp
help-keys-enter = Følgjer ei lenkje eller trykkjer på ein knapp
help-keys-space = Mellomrom
help-keys-space-does = Kryssar av eller trykkjer på ein knapp
help-keys-arrows = Piltastar
help-keys-arrows-does = Vel mellom alternativa i ei gruppe
help-keys-escape = Lukkar ein meny eller eit søk
help-keys-paste = Limer inn kopierte filer eller bilete
help-keys-pages = I sidene til eit dokument: større, mindre og opphavleg storleik
help-keys-mark = Flyttar eit eige merke når de sladdar
help-keys-resize = Shift og piltastar
help-keys-resize-does = Endrar storleiken på eit eige merke
help-keys-delete = Fjernar eit eige merke

## Checking without the program

help-check = Kontroller ein søknadspakke utan Ringperm
help-check-lead = Mottakaren treng ikkje noko program for å lese pakken: Opne zip-fila og så soknad.pdf. Desse kommandoane er for dei som også vil kontrollere signaturen. Dei står i LES-MEG.txt i pakken.
help-check-linux = Linux
help-check-linux-lead = Opne eit terminalvindauge i mappa der pakken ligg. Byt ut soknad.zip dersom fila heiter noko anna.
help-check-unpack = Pakk ut
help-check-who = Hent sertifikatet, og sjå namnet og kodeavtrykket
help-check-who-lead = Samanlikn kodeavtrykket («Fingerprint») med det den som signerte, les opp på telefon.
help-check-signature = Kontroller signaturen
help-check-signature-lead = Svaret skal vere «CAdES Verification successful».
help-check-list = Kontroller at lista over filer er signert
help-check-list-lead = Svaret skal vere 1.
help-check-files = Kontroller filene
help-check-files-lead = Kvar linje skal slutte med «OK». Ei fil som ikkje står i lista, er ikkje signert.
help-check-macos = macOS
help-check-macos-lead = Bruk dei same kommandoane. Kommandoen «openssl» som følgjer med macOS, kan mangle nokre av vala. Installer i så fall OpenSSL 3. Filene blir kontrollerte slik:
help-check-windows = Windows
help-check-windows-lead = Pakk ut zip-fila, og opne eit terminalvindauge i mappa. Kommandoen viser kontrollsummen til éi fil. Samanlikn han med linja i SHA256SUMS. Då er fila kontrollert mot lista, men ikkje signaturen.
help-check-windows-more = Er Git for Windows installert, kan de opne «Git Bash» og bruke kommandoane for Linux.
help-check-own = Ringperm gjer alt dette for dykk på sida «Kontroller pakke».
help-check-own-link = Kontroller ein pakke

## Where everything is

help-data = Kvar dataa ligg
help-data-lead = Alt de skriv og legg inn, ligg i éi mappe på denne maskina:
help-data-folder = Mappe:
help-data-logs = Loggar:
help-data-network = Ringperm går på nettet berre når de ber om det. Hentar de opplysningar frå Einingsregisteret, blir berre organisasjonsnummeret sendt. Har de valt ei tidsstempelteneste, får ho ein kontrollsum av signaturen, ikkje innhaldet.
help-data-encryption = Dataa er ikkje krypterte i mappa. Slå på diskkrypteringa i systemet, til dømes BitLocker eller FileVault.
help-data-backup = Ta med heile mappa når de tryggingskopierer maskina.

## What it is not

help-not = Kva Ringperm ikkje er
help-not-scheme = Ringperm er ikkje ein del av ordninga Godkjent Callcenter. Berre nemnda avgjer om de blir godkjende.
help-not-bankid = Signaturen er ikkje BankID. Han viser at ingenting er endra. Kven som signerte, blir stadfesta med kodeavtrykket.
help-not-law = Ringperm er ikkje juridisk rådgjeving. Der det står «Sjekk lovteksten», er tilvisinga ikkje stadfesta.
help-not-approve = Ringperm les dokument, men godkjenner dei ikkje. «Ingen restansar funne» tyder at Ringperm ikkje fann nokon i teksten.
help-not-encrypt = Søknadspakken er ikkje kryptert. Det er heller ikkje vanleg e-post.

## When something is wrong

help-fault = Når noko er gale
help-fault-message = Kvar feilmelding seier kva som skjedde, og kva de kan gjere.
help-fault-logs = Loggane viser kva programmet har gjort. Dei ligg i mappa «logs» (sjå over), éi fil for kvar dag i to veker. Svar, namn og nummer står ikkje i dei.
help-fault-report = Melder de ein feil til dei som har gitt dykk Ringperm, bør de ta med versjonen, kva de gjorde, kva som stod på skjermen, og loggen for den dagen.
help-fault-doctor = Denne kommandoen kontrollerer dataa:

## About

help-about = Om Ringperm
help-about-version = Versjon
help-about-licence = Lisens
help-about-licence-which = MIT eller Apache-2.0, etter eige val
help-about-mit = MIT-lisensen
help-about-apache = Apache-lisensen
help-about-others = Arbeid frå andre
help-about-others-lead = Ringperm byggjer på arbeid frå mange. Namna og lisensane er på engelsk.
help-about-texts = Lisenstekstane til arbeid frå andre
