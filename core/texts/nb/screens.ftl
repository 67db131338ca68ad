# Everything that the window itself says. Texts about requirements, documents and problems come from elsewhere.

## Around every screen

skip-link = Hopp til innholdet
nav-label = Hovedmeny
nav-start = Start
nav-inbox = Ikke plassert
nav-inbox-count = { $count ->
    [one] dokument venter
   *[other] dokumenter venter
}
nav-deadlines = Frister
nav-verify = Kontroller pakke
footer = Ringperm er ikke en del av ordningen Godkjent Callcenter. Alt dere skriver og legger inn, ligger på denne maskinen.
settings-button = Innstillinger
settings-language = Språk i vinduet
settings-theme = Farger
settings-theme-system = Som systemet
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-text-size = Tekststørrelse
settings-text-size-usual = { $size } % (vanlig)
settings-text-size-percent = { $size } %
settings-kept = Valgene lagres med en gang.
wait = Henter …
cancel = Avbryt
save = Lagre
undo = Angre
redo = Gjør om
copy-sum = Kopier
copied = Kopiert
notice-close = Lukk
date-hint = Skriv dag, måned og år, for eksempel 14.05.2027.
error-title = Feil:
errors-heading = Rett dette for å gå videre
trouble-kept = Ringperm har ikke endret noe.
trouble-retry = Prøv igjen
rebuild-title = Dataene kan ikke leses
rebuild-backup = Legg tilbake en sikkerhetskopi
rebuild-ask = Bygg opp databasen igjen …
rebuild-explained = Har dere en sikkerhetskopi, er den best. Uten den bygger Ringperm opp databasen igjen av det som lar seg lese, og av filene ved siden av dokumentene. Den skadde databasen blir ikke slettet, men flyttet til en egen mappe.
rebuild-start = Bygg opp databasen igjen
rebuild-running = Bygger opp databasen igjen …
rebuild-done = Databasen er bygd opp igjen
rebuild-back = Dette er på plass igjen:
rebuild-whole = Ingenting ser ut til å mangle.
rebuild-lost = Dette må dere se over:
rebuild-aside = Den skadde databasen er flyttet til { $folder }. Den er ikke slettet.
rebuild-go-on = Fortsett
close-unsaved = Noe av det dere skrev, er ikke lagret ennå.
close-unsaved-advice = Vent litt før dere lukker igjen. Lukker dere på nytt med det samme, går den siste endringen tapt.
opened-waits = { $count ->
    [one] En søknadspakke venter på å bli vist.
   *[other] { $count } søknadspakker venter på å bli vist.
}
opened-waits-advice = Det dere holder på med her, er ikke lagret ennå. Gjør det ferdig først. Viser dere pakken nå, må dere begynne på nytt.
led-waits = Fristen i påminnelsen venter.
led-waits-advice = Det dere holder på med her, er ikke lagret ennå. Gjør det ferdig først. Viser dere fristen nå, må dere begynne på nytt.
opened-show = Vis nå

## Search and help

search-button = Søk
search-title = Søk etter krav, dokumenter og sider
search-results = Treff
search-loading = Henter krav og dokumenter …
search-count = { $count ->
    [0] Ingen treff.
    [one] Ett treff.
   *[other] { $count } treff.
}
search-count-shown = { $count } treff. De første { $shown } vises.
search-none-advice = Prøv et annet eller kortere ord.
search-keys = Piltastene velger, Enter åpner, og Esc lukker.
search-kind-requirement = Krav
search-kind-document = Dokument
search-kind-screen = Side
search-within = { $page }, { $submission }
search-sent = { $submission }, { $year }
search-reach = Søket gjelder krav i innsendinger under arbeid og i den nyeste for hver virksomhet, og dokumentene i alle innsendinger.
nav-help = Hjelp
guide-title = Brukerveiledning
guide-lead = Denne veiledningen tar dere gjennom alt fra første fil til ny søknad, med bilder fra programmet.
guide-back = Tilbake til hjelpen
guide-contents = Innhold i veiledningen
guide-up = Til innholdet

## Taking files in

intake-running = Legger inn filer
progress-item = fil { $item } av { $items }
intake-done = { $taken ->
    [0] Ingen filer ble lagt inn.
    [one] Én fil er lagt inn.
   *[other] { $taken } filer er lagt inn.
} { $failed ->
    [0] { "" }
    [one] Én fil kunne ikke legges inn.
   *[other] { $failed } filer kunne ikke legges inn.
}
left-out-heading = { $count ->
    [one] Én fil ble ikke lagt inn
   *[other] { $count } filer ble ikke lagt inn
}
left-out-same-heading = { $count ->
    [one] Én fil lå her fra før
   *[other] { $count } filer lå her fra før
}
left-out-close = Greit

## Start

start-title = Slipp filene her, eller begynn med organisasjonsnummeret
start-lead = Ringperm leser filene, foreslår hvor de hører hjemme, og viser hva som mangler i søknaden om å bli Godkjent Callcenter.
start-choose = Velg filer
start-drop = Dere kan også slippe dem her eller lime dem inn: skatteattest, firmaattest, arbeidsavtaler, rutiner – det dere har.
start-or = Har dere ingen filer for hånden?
start-begin = Begynn med organisasjonsnummeret
start-kept = Alt er lagret på denne maskinen. Dere kan lukke når dere vil, og fortsette senere.
start-needs-heading = Dette trenger dere
start-needs-lead = Det som tar lengst tid å skaffe, står øverst. Hva som gjelder for dere, avhenger av svarene på noen få spørsmål.
start-received = Har dere fått en søknadspakke fra noen andre?
start-verify = Kontroller en søknadspakke
start-moving = Har dere brukt Ringperm på en annen maskin?
start-moving-link = Legg tilbake en sikkerhetskopi
start-inbox = { $count ->
    [one] Ett dokument er ikke plassert ennå
   *[other] { $count } dokumenter er ikke plassert ennå
}
start-again-title = Velkommen tilbake
start-example = Dette er en eksempelvirksomhet. Ingenting her er ekte, og det dere selv har lagret, ligger et annet sted.
example-mark = Eksempel
example-ask = Vil dere se hvordan det ser ut i bruk?
example-open = Se en eksempelvirksomhet
example-lead = Eksempelet åpnes i et vindu for seg selv, og ingenting av deres blir endret.
start-orgnr = Organisasjonsnummer { $orgnr }
start-next = Neste:
start-continue = Fortsett med { $kind ->
    [initial] første søknad
    [year-1] videreføring etter år 1
    [year-2] videreføring etter år 2
    [renewal] ny søknad
   *[reply] svaret til nemnda
}
start-receipt = Se kvitteringen og veien videre
start-begin-company = Begynn på søknaden
start-due = Nærmeste frister
start-all-due = Se alle frister
start-another = Legg til enda en virksomhet

## Not placed

inbox-lead = Se om forslagene stemmer. Ingenting blir med i det dere sender, før dere har plassert det.
inbox-empty = Her ligger filer som ikke hører til et krav ennå. Akkurat nå er det tomt.
inbox-place-label = Hører hjemme under
inbox-place-none = Ikke nå
inbox-company = Slik Ringperm leser filene, gjelder de { $name }, organisasjonsnummer { $orgnr }.
inbox-continue = Stemmer. Gå videre til spørsmålene
inbox-lead-later = Disse filene hører ikke til noe krav ennå. De blir liggende her til dere begynner på en ny innsending.
inbox-begin-hint = Dokumentene blir plassert når dere har svart på noen få spørsmål.
inbox-sent = Dere har ingen innsending under arbeid nå. Det som er sendt, kan ikke endres.
inbox-goes-to = Dokumentene blir plassert i innsendingen fra { $name }.
inbox-place-all = { $count ->
    [0] Plasser dokumentene
    [one] Plasser dokumentet
   *[other] Plasser alle { $count }
}
inbox-place-missing = Velg hvor minst ett av dokumentene hører hjemme
inbox-left = { $count ->
    [one] Ett dokument blir liggende her.
   *[other] { $count } dokumenter blir liggende her.
}
inbox-placed = { $count ->
    [one] Dokumentet er plassert.
   *[other] { $count } dokumenter er plassert.
}
inbox-to-list = Gå til listen

## The four questions

begin-title = Noen spørsmål før dere begynner
begin-lead = Svarene avgjør hvilke krav dere får se. De kan endres senere.
begin-read = Fylt ut fra filene dere la inn. Sjekk at det stemmer.
begin-orgnr = Organisasjonsnummer
begin-orgnr-hint = Ni sifre. Bruk hovedenhetens nummer, ikke underenhetens.
begin-orgnr-fixed = Nummeret kan ikke endres.
begin-orgnr-missing = Skriv organisasjonsnummeret
begin-name = Virksomhetens navn
begin-name-hint = Slik det står i Enhetsregisteret.
begin-name-missing = Skriv navnet på virksomheten
begin-calls = Ringer dere ut, eller svarer dere?
begin-several = Kryss av for alt som passer.
begin-outbound = Vi ringer ut
begin-inbound = Vi svarer på innkommende samtaler
begin-calls-missing = Kryss av for om dere ringer ut, svarer eller gjør begge deler
begin-whom = Hvem snakker dere med?
begin-b2c = Forbrukere
begin-b2b = Bedrifter
begin-whom-missing = Kryss av for hvem dere snakker med
begin-employees = Hvor mange ansatte har dere?
begin-employees-hint = Alle med arbeidsavtale, også deltid og tilkalling. Skriv et tall.
begin-employees-missing = Skriv antall ansatte med tall
begin-lang = Hvilken målform skal søknaden ha?
begin-lang-hint = Den er uavhengig av språket i vinduet.
begin-lang-nb = Bokmål
begin-lang-nn = Nynorsk
begin-submit = Fortsett
begin-later = Dere trenger ikke å ha noe annet klart nå.
begin-change-title = Endre svarene som styrer listen
begin-change-lead = Svarene avgjør hvilke krav dere får se. Det dere har skrevet og lagt ved, blir tatt vare på.

## The list

list-count = { $ready } av { $total } klare
list-only-left = Vis bare det som gjenstår
list-nothing-left = Ingenting gjenstår. Gå til gjennomgangen.
list-own = Egenkontroll
list-own-lead = For dere selv. Dette telles for seg, hindrer aldri innsending og blir bare med hvis dere vil.
list-state-exported = Søknadspakken er laget.
list-state-sent = Sendt til nemnda.
list-state-approved = Godkjent av nemnda.
list-receipt = Se kvitteringen
list-review = Gå til gjennomgangen
next-takes-minutes = tar noen minutter
next-takes-hours = kan gjøres samme dag
next-takes-days = tar noen dager
next-takes-weeks = tar noen uker
list-draft = Se utkastet
list-checklist = Lag huskeliste til regnskapsfører og HR
list-checklist-done = Huskelisten er lagret.
list-questions = Endre svarene som styrer listen
list-checklist-saved = Huskelisten er lagret som { $path }.
list-blank = Lag blank sjekkliste
list-blank-done = Den blanke sjekklisten er lagret.
list-blank-saved = Den blanke sjekklisten er lagret som { $path }.
list-self-check = Lag rapport fra egenkontrollen
list-self-check-done = Rapporten er lagret.
list-self-check-saved = Rapporten fra egenkontrollen er lagret som { $path }.
list-to-get = Dette må dere skaffe
list-to-get-lead = Det som tar lengst tid, står øverst.

## A page

page-back = Tilbake til listen
page-back-review = Tilbake til gjennomgangen
page-next = Neste side
page-previous = Forrige side
page-ways = Videre
page-autosave = Svarene lagres mens dere skriver.
page-closed = Svarene er sendt. De kan leses, men ikke endres.
page-nothing = Ingen krav på denne siden gjelder for dere slik svarene er nå.
blocking-tag = Må være avklart før innsending
missing-label = Gjenstår:
states-legend = Er dette på plass?
answer-state-in-place = På plass
answer-state-not-yet = Ikke på plass ennå
answer-state-does-not-apply = Gjelder ikke oss, fordi …
facts-explain = Kan dere ikke svare ennå? Forklar hvorfor
facts-answer = Vi kan svare nå
facts-explanation-label = Hvorfor kan dere ikke svare ennå?
facts-by-label = Når kan dere svare?
explanation-label = Hva gjør dere for å få det på plass?
explanation-hint = Teksten blir sendt med under «Forhold vi gjør oppmerksom på».
by-label = Når skal det være på plass?
why-not-label = Hvorfor gjelder det ikke dere?
own-why-hint = Blir sendt med bare hvis dere tar svaret med i søknadspakken.
why-not-hint = Begrunnelsen blir sendt med.
personal-number-here = Det står et helt fødselsnummer i dette feltet. Fjern det.
personal-number-title = Det står et helt fødselsnummer i navnet på dokumentet «{ $place }». Endre navnet.
personal-number-typed = Det står et helt fødselsnummer i «{ $place }». Fjern det.
field-optional = valgfritt
background-summary = Hvorfor spør vi, og hvor finner dere det?
background-why = Hvorfor
background-where = Hvor dere får det
background-example = Eksempel
background-basis = Hva det bygger på
background-address = adressen til «{ $title }»
note-summary = Privat notat
note-label = Notat bare for dere. Det blir aldri sendt med.
save-line-saving = Lagrer …
save-line-saved = Lagret { $time }
save-line-failed = Ikke lagret
answer-put-back = Svaret er satt tilbake slik det var.
answer-put-back-again = Svaret er som før du angret.
save-failed = Svaret på «{ $title }» er ikke lagret
save-retry = Prøv å lagre igjen
save-keep-mine = Lagre det jeg skrev
save-take-theirs = Bruk det som er lagret

## Documents

documents-heading = Dokumenter
evidence-needed = { $min ->
    [one] { $names }
   *[other] { $names } (minst { $min })
}
evidence-optional = { $names } (valgfritt)
evidence-masked = Sladd fødselsnummer og kontonummer først.
attach-button = Legg ved filer
attach-words = Dere kan også slippe dem her eller lime dem inn.
document-open = Åpne
document-rename = Endre navn
document-remove = Fjern
document-title = Navn i søknadspakken
document-removed = Dokumentet «{ $title }» er fjernet. Det ligger i papirkurven i 30 dager.
document-unreadable = Innholdet kunne ikke leses. Åpne filen, og se selv etter at den er riktig.
document-partly = Bare deler av innholdet kunne leses.
finding-accepted = Godtatt med begrunnelsen: { $reason }

## The draft

draft-title = Utkast
draft-lead = Slik blir dokumentet med svarene dere har nå. Det er merket «UTKAST» og er ikke signert.
draft-pdf = Åpne som PDF
draft-frame = Forhåndsvisning av utkastet

## The review

review-title = Gjennomgang
review-lead = Les gjennom svarene slik de blir sendt.
review-size = { $documents ->
    [0] Ingen dokumenter er lagt ved.
    [one] Ett dokument er lagt ved, { $size }.
   *[other] { $documents } dokumenter er lagt ved, til sammen { $size }.
}
review-ready = Klar til å sende
review-missing-heading = { $count ->
    [one] Én ting må avklares før alt er klart
   *[other] { $count } ting må avklares før alt er klart
}
review-now-ready = Alt er avklart. Trykk på «Klar til å sende» for å gå videre til signering.
review-unmasked-line = Et fødselsnummer er synlig i «{ $title }»
review-unmasked-heading = Synlige fødselsnumre
review-unmasked-lead = Sladd dokumentet, eller bytt det ut med en blank mal. Må nummeret være synlig, kan dere godta det og si hvorfor.
review-accept-reason = Hvorfor må nummeret være synlig?
review-accept-hint = Begrunnelsen blir sendt med.
review-accept = Godta med begrunnelse
review-accepted = Begrunnelsen er lagret.
review-typed-heading = Fødselsnumre i det dere har skrevet
review-typed-lead = Et helt fødselsnummer skal ikke stå i svarene eller i navnene på dokumentene. Fjern det før dere signerer.
review-typed-line = Det står et helt fødselsnummer i «{ $place }»
review-explained-heading = Forhold vi gjør oppmerksom på
review-explained-lead = Dette er ikke på plass ennå. Forklaringene blir sendt med.
review-open-heading = Gjenstår, men stopper ikke innsendingen
review-open-lead = Dere kan sende uten å avklare dette, men nemnda kan spørre om det.
review-answers-heading = Svarene
review-change = Endre
review-incomplete = Lag en ufullstendig pakke likevel

## Signing

sign-title = Signer og lag søknadspakken
sign-lead = Søknadspakken er én zip-fil med svarene og alle dokumentene. Signaturen viser om noe blir endret etterpå.
sign-who = Hvem signerer?
sign-not-bankid = Dette er ikke BankID. Signaturen viser at ingenting er endret. Hvem som signerte, bekreftes med kodeavtrykket.
sign-shows = Signaturen viser
sign-shows-unchanged = at ingenting i pakken er endret etter at den ble laget
sign-shows-key = hvilken signeringsnøkkel som er brukt
sign-shows-time = tidspunktet som denne maskinen oppgir
sign-shows-not = Signaturen viser ikke
sign-shows-not-person = hvem som satt ved maskinen
sign-shows-not-power = at den som signerte, har fullmakt fra virksomheten
sign-shows-not-true = at svarene er riktige
sign-together = Må to personer skrive under sammen?
sign-together-lead = Signaturen her er én persons eller virksomhetens. Lag en side med plass til to navn. Skriv under for hånd eller i tjenesten dere bruker for e-signering, og legg siden ved som et dokument.
sign-together-make = Lag side for to underskrifter
sign-together-done = Siden er lagret. Legg den ved når begge har skrevet under.
sign-identity = Signeringsnøkkel
sign-identity-missing = Lag en signeringsnøkkel
sign-passphrase = Passord for nøkkelen
sign-passphrase-hint = Passordet blir ikke lagret med mindre dere krysser av for det under.
sign-passphrase-missing = Skriv passordet for nøkkelen
sign-remembered = Passordet er husket i nøkkelringen på denne maskinen. Dere trenger ikke å skrive det.
sign-remembered-look = Ser etter passordet i nøkkelringen …
sign-path = Lagres som
sign-path-choose = Velg hvor den skal lagres
sign-path-again = Velg et annet sted
sign-path-missing = Velg hvor søknadspakken skal lagres
sign-contains = { $documents ->
    [0] Pakken inneholder svarene, men ingen dokumenter. Den er ikke kryptert: Den som får filen, kan lese alt.
    [one] Pakken inneholder svarene og ett dokument, { $size }. Den er ikke kryptert: Den som får filen, kan lese alt.
   *[other] Pakken inneholder svarene og { $documents } dokumenter, { $size }. Den er ikke kryptert: Den som får filen, kan lese alt.
}
sign-not-ready = { $count ->
    [one] Ikke klart ennå: Én ting må avklares
   *[other] Ikke klart ennå: { $count } ting må avklares
}
sign-not-ready-lead = Dere kan lage en ufullstendig pakke, for eksempel for å vise den til noen. Det står tydelig i den at den er ufullstendig.
sign-incomplete = Lag pakken som ufullstendig utkast
sign-incomplete-missing = Kryss av for at pakken skal være et ufullstendig utkast, eller gå tilbake til gjennomgangen
sign-submit = Signer og lag søknadspakken
sign-submit-incomplete = Signer og lag ufullstendig pakke
sign-running = Lager søknadspakken
sign-done = Søknadspakken er laget.
sign-cancelled = Avbrutt. Ingen fil er laget.
identity-lead = Signeringsnøkkelen er deres egen og lages på denne maskinen. Den er gyldig i fem år. Ta vare på passordet: Glemmer dere det, må dere lage en ny nøkkel.
identity-name = Navn på den som signerer
identity-name-hint = Navnet står i signaturen og kan leses av mottakeren.
identity-orgnr = Organisasjonsnummer
identity-passphrase = Passord
identity-passphrase-hint = Minst 12 tegn. Fire–fem tilfeldige ord er lette å huske og vanskelige å gjette.
identity-length = { $count ->
    [one] Ett tegn så langt.
   *[other] { $count } tegn så langt. Jo lengre, jo sikrere.
}
identity-again = Gjenta passordet
identity-again-differs = De to passordene er ikke like
identity-create = Lag signeringsnøkkel
identity-new = Lag en ny nøkkel
identity-made = Signeringsnøkkelen for { $name } er laget.
identity-expires = Gyldig til { $date }
identity-company = Oppgitt utsteder: { $issuer }. Gyldig til { $date }
identity-expired = Gikk ut { $date }. Dere kan fortsatt bruke den, men mottakeren får se det.
key-strength = Hvor vanskelig passordet er å gjette
key-import = Hent virksomhetssertifikat fra fil
key-import-lead = Har virksomheten et virksomhetssertifikat, for eksempel fra Buypass eller Commfides, kan dere signere med det. Filen slutter på .p12 eller .pfx.
key-file = Velg fil
key-file-none = Ingen fil er valgt
key-file-missing = Velg filen med virksomhetssertifikatet
key-file-passphrase = Passord for filen
key-file-passphrase-hint = Passordet fulgte med sertifikatet. Nøkkelen lagres her med det samme passordet. La feltet stå tomt hvis filen ikke har passord.
key-new-passphrase = Nytt passord for nøkkelen
key-remember = Husk passordet i nøkkelringen på denne maskinen
key-remember-hint = Nøkkelringen er systemets eget lager for passord. Alle som bruker maskinen med denne brukerkontoen, kan da signere uten å skrive passordet.
key-not-remembered = Nøkkelen til { $name } er lagret, men passordet er ikke husket: Nøkkelringen på maskinen er låst, mangler eller ga ikke tilgang. Dere signerer ved å skrive passordet.
key-remembered = Passordet er husket i nøkkelringen på denne maskinen.
key-forget = Glem passordet
key-forgotten = Passordet er glemt. Neste gang skriver dere det selv.
key-import-submit = Hent sertifikatet
key-imported = Sertifikatet for { $name } er hentet.
keys-heading = Signeringsnøkler
keys-lead = Med disse nøklene kan dere signere søknadspakker på denne maskinen.
keys-none = Det er ingen signeringsnøkler på denne maskinen. Dere trenger en når søknadspakken skal lages.
key-holder = Innehaver
key-issuer = Oppgitt utsteder
key-issuer-self = Laget på denne maskinen. Innehaveren går god for navnet selv.
key-kind = Nøkkeltype
key-valid = Gyldighet
key-standard = Brukes vanligvis
key-standard-make = Bruk denne vanligvis
key-standard-done = { $name } brukes nå vanligvis.
key-expired = Utløpt
key-fingerprint = Kodeavtrykk
key-fingerprint-lead = Les gruppene opp for mottakeren over telefon. Stemmer alle, er nøkkelen deres.
key-certificate = Lagre sertifikatet
key-certificate-done = Sertifikatet er lagret. Det er offentlig og kan deles.
key-backup = Sikkerhetskopier nøkkelen
key-backup-lead = Kopien er kryptert med nøkkelens passord. Oppbevar den et annet sted enn på denne maskinen.
key-backup-choose = Velg hvor kopien skal lagres
key-backup-done = Sikkerhetskopien er lagret.
key-remove = Fjern nøkkelen
key-remove-ask = Vil dere fjerne nøkkelen til { $name }?
key-remove-lead = Nøkkelen slettes for godt fra denne maskinen. Pakker som er signert med den, kan fortsatt kontrolleres.
key-remove-done = Nøkkelen til { $name } er fjernet.
timestamp-heading = Tidsstempel
settings-timestamp = Adressen til en tidsstempeltjeneste
settings-timestamp-hint = Et tidsstempel fra en uavhengig tjeneste beviser når pakken ble signert. Bare en kontrollsum sendes ut. La feltet stå tomt hvis dere ikke vil bruke det.
settings-timestamp-wrong = Skriv hele adressen. Den må begynne med https:// eller http://
settings-timestamp-saved = Adressen er lagret.

## The receipt

receipt-title = Søknadspakken er laget
receipt-title-sent = Søknadspakken er sendt
receipt-lead = Pakken er signert og lagret på denne maskinen. Den er ikke sendt.
receipt-lead-sent = Pakken er signert, lagret på denne maskinen og sendt.
receipt-none-title = Ingen søknadspakke er laget ennå
receipt-none = Når dere har gått gjennom svarene og signert, finner dere kvitteringen her.
receipt-incomplete = Pakken er et ufullstendig utkast. Det står tydelig i den.
receipt-file = Fil
receipt-size = Størrelse
receipt-size-files = { $size }, { $files } filer
receipt-signed = Signert av
receipt-show = Vis i mappen
receipt-fee-heading = Har dere betalt?
receipt-fee = Nemnda begynner ikke vurderingen før den har registrert at saksbehandlingsgebyret er betalt. Det dere skriver inn her, er bare til egen oversikt.
receipt-fee-link = Skriv inn betalingen
receipt-check-heading = Slik kan mottakeren kontrollere pakken
receipt-check-lead = Mottakeren trenger ikke Ringperm. Zip-filen åpnes med et dobbeltklikk, og alle svarene står i soknad.pdf. I LES-MEG.txt står det hvordan signaturen kontrolleres med vanlige verktøy.
receipt-sum = Kontrollsum (SHA-256)
receipt-sum-explained = Er summen den samme hos mottakeren, er det nøyaktig den samme filen.
receipt-made-heading = Pakkene som er laget
receipt-made-lead = Ringperm har tatt vare på hver av dem. Den øverste er den nyeste.
receipt-made-sum = Kontrollsummen begynner med { $sum }.
receipt-made-incomplete = Laget før alt var klart.
receipt-made-show = Vis pakken i mappen
receipt-made-check = Kontroller pakken
fingerprint-heading = Kodeavtrykk
fingerprint-explained = Les gruppene høyt for mottakeren på telefon. Er de like hos begge, er det dere som har signert.
after-heading = Hva skjer nå?
after-sent-heading = Send søknadspakken
after-sent-heading-done = Sendingen til nemnda
after-send-lead = Send den slik nemnda ber om. Skriv inn datoen her når det er gjort.
after-sent-date = Når ble den sendt?
after-sent-save = Lagre at den er sendt
after-sent = Sendt { $date }.
after-approved-heading = Svaret fra nemnda
after-approve-lead = Når dere er godkjent, skriver dere inn datoen fra brevet. Da regner Ringperm ut fristene.
after-approved-date = Godkjent fra
after-letter = Legg ved brevet
after-letter-other = Legg ved et annet brev
after-letter-none = Valgfritt
after-letter-kept = Brevet fra nemnda: { $title }
after-approved-save = Lagre godkjenningen
after-approved = Godkjent { $date }.
after-mend = Rett datoen

## Deadlines

deadlines-lead = Send senest på fristdagen. Faller fristen på en dag som ikke er virkedag, sender dere senest siste virkedag før.
deadlines-none = Ingen frister ennå. De kommer når godkjenningsdatoen er registrert.
deadlines-send-by = Lørdager, søndager, helligdager og 24. og 31. desember regnes ikke som virkedager.
deadline-due = Frist:
deadline-send-by = Send senest:
deadline-soon = Snart
deadline-overdue = Fristen er ute
deadline-done = Gjort

## Checking a bundle

verify-title = Kontroller en søknadspakke
verify-lead = Se om noe er endret siden pakken ble signert, hvem som signerte, og hva som står i den.
verify-choose = Velg søknadspakke
verify-another = Velg en annen pakke
verify-drop = eller slipp filer eller en mappe hvor som helst i vinduet
verify-who = Hvem har signert?
verify-claimed = Hvem er oppgitt som underskriver?
verify-claimed-lead = Dette er bare det som står i filen. Ringperm kan ikke bekrefte hvem filen kommer fra.
verify-name = Navn i signaturen
verify-orgnr = Organisasjonsnummer
verify-known-label = Kjent her
verify-known = Ja, nøkkelen ligger på denne maskinen eller er bekreftet her før.
verify-unknown = Nei, nøkkelen er ikke bekreftet her før.
verify-asserted-label = Hvem som går god for navnet
verify-asserted-self = Bare den som signerte.
verify-asserted-ca = Ingen som Ringperm har kontrollert. Sertifikatet oppgir en annen utsteder, men et slikt sertifikat kan hvem som helst lage.
verify-when = Signert
verify-when-none = Ikke oppgitt
verify-when-claimed = Tidspunktet er oppgitt av den som signerte.
verify-files = { $count ->
    [one] Én fil i pakken
   *[other] { $count } filer i pakken
}
verify-running = Åpner og kontrollerer
verify-cancelled = Kontrollen er avbrutt.
verify-hidden-other-profile = Innholdet vises ikke her, fordi Ringperm ikke vet om det er slik avsenderen laget det. Be gjerne om en søknadspakke som er laget med Ringperm.
verify-hidden-changed = Innholdet vises ikke her, fordi det ikke er slik det var da det ble signert.
verify-hidden-refused = Innholdet vises ikke her, fordi det ikke er trygt å åpne det.
verify-no-application-heading = Signaturen stemmer, men det ligger ingen søknad i pakken som Ringperm kan lese.
verify-no-application = Filene kan lagres og åpnes i andre programmer.
verify-several = { $count ->
    [one] Én pakke, { $sound } uten endringer
   *[other] { $count } pakker, { $sound } uten endringer
}
verify-several-none = Det er ingen søknadspakker her
verify-several-back = { $count ->
    [one] Tilbake til pakken som ble åpnet
    [2] Tilbake til begge pakkene
   *[other] Tilbake til alle { $count } pakkene
}
verify-file = Fil
verify-verdict = Resultat
verify-signed-by = Signert av
verify-word-intact = Uendret
verify-word-other-profile = Ikke fra Ringperm
verify-word-changed = Endret
verify-word-refused = Avvist
verify-word-problem = Ikke åpnet
verify-key-change = Samme virksomhet har tidligere brukt en annen nøkkel
verify-key-change-do = Det kan være en god grunn til det, for eksempel at den gamle nøkkelen er utløpt. Men andre kan også lage en nøkkel med dette organisasjonsnummeret. Ring virksomheten på et nummer dere kjenner fra før, og sammenlign kodeavtrykket. Til det er gjort, er det bare en påstand at pakken kommer fra dem.
verify-key-earlier-name = Navn den gangen
verify-key-earlier-seen = Sett før
verify-key-earlier = Kodeavtrykket før
verify-key-now = Kodeavtrykket i denne pakken
verify-confirm = Bekreft avsenderen
verify-confirm-lead = Ring virksomheten på et nummer dere kjenner fra før, og be dem lese opp kodeavtrykket sitt. Skriv det dere hører, så sammenligner Ringperm det med pakken.
verify-confirm-field = Kodeavtrykket som avsenderen leser opp
verify-confirm-missing = Skriv kodeavtrykket som avsenderen leser opp
verify-confirm-differs = Dette er et annet kodeavtrykk enn det i pakken. Gå gjennom gruppene en gang til sammen med avsenderen. Er det fortsatt forskjell, er pakken signert med en annen nøkkel, og dere bør ikke stole på den.
verify-confirm-short = Dere har skrevet { $count } av 16 grupper. Skriv alle gruppene som avsenderen leser opp.
verify-confirm-submit = Sammenlign og bekreft
verify-confirmed = Kodeavtrykket stemmer. Avsenderen er bekreftet, og nøkkelen er kjent her fra nå av.
verify-incomplete = Søknaden er ufullstendig
verify-incomplete-lead = Det står i pakken selv: Avsenderen laget den før alle kravene var avklart.
verify-save-all = { $count ->
    [one] Lagre dokumentet …
    [2] Lagre begge dokumentene …
   *[other] Lagre alle { $count } dokumentene …
}
verify-save-whole = Lagre alt i pakken …
verify-save-one = Lagre dette dokumentet …
verify-saving = Lagrer
verify-save-cancelled = Lagringen er avbrutt. Ingenting er lagret.
verify-saved = { $count ->
    [one] Filen er lagret i
   *[other] { $count } filer er lagret i
}
verify-since = Sammenlignet med
verify-contents = Innhold
verify-only-changed = Vis bare det som er endret
verify-only-none = Ingen av sidene har endringer.
verify-changed-tag = Endret
verify-documents = Dokumenter
verify-other-documents = Andre dokumenter i pakken
verify-about-file = Om filen
verify-entry = Navn i pakken:
verify-compare-heading = Sammenlign
verify-compare-lead = Se hva som skiller denne pakken fra en annen dere har.
verify-compare = Sammenlign med en annen pakke …
verify-compare-swap = Bytt om på før og nå
verify-compare-companies = Pakkene er fra to forskjellige virksomheter.
verify-compared = { $count ->
    [0] Ingenting er forskjellig
    [one] Ett krav er forskjellig
   *[other] { $count } krav er forskjellige
}
verify-remembered = Husket på denne maskinen
verify-remembered-lead = Ringperm husker hva som står i pakken, for å kunne vise hva som er nytt neste gang virksomheten sender noe.
verify-forget = Glem det som er husket om pakkene fra denne virksomheten
verify-forget-ask = Skal Ringperm glemme alle pakkene fra denne virksomheten?
verify-forget-lead = Filene dere har fått, blir liggende der de er, og avsendere dere har bekreftet, er fortsatt kjente.
verify-forget-yes = Glem pakkene
verify-forgotten = Pakkene er glemt. Åpner dere en på nytt, blir den husket igjen.

## The company register

register-heading = Enhetsregisteret
register-lead = Ringperm kan hente det registeret har om dere. Da går Ringperm på nettet, til { $host }, og sender bare organisasjonsnummeret. Ingenting blir fylt ut uten at dere krysser av for det.
register-fetch = Hent fra Enhetsregisteret
register-table = Det som står nå, ved siden av det registeret har
register-take-column = Ta med
register-what = Opplysning
register-now = Står nå
register-found = I registeret
register-same = Likt
register-empty = Ikke fylt ut
register-tick = Ta med: { $label }
register-take = Ta med det som er krysset av

## Call figures

list-calls = Samtaletallene måned for måned
calls-title = Samtaletall
calls-lead = Måned for måned. Videreføringen henter summene herfra.
calls-lead-empty = Etter år 1 og år 2 spør nemnda om samtaler og klager i tall. Legg dem inn måned for måned, så er summene klare når fristen kommer.
calls-teach = Slik finner dere tallene
calls-teach-report = Hent en rapport fra ringesystemet med antall samtaler per dag eller måned. Lagre den som XLSX, ODS eller CSV, eller kopier cellene.
calls-teach-columns = Rapporten må ha en kolonne med måned eller dato og minst én kolonne med antall. Tall per dag blir lagt sammen til måneder.
calls-teach-complaints = Klagene teller dere opp i egen oversikt og i brev fra Forbrukertilsynet. Dere kan legge dem til etterpå.
calls-example = Eksempel
calls-month = Måned
calls-months = Tallene måned for måned
calls-rate = Klager på den som ringte, per 1000 tilkoblede
calls-source = Kilde
calls-source-none = Skrevet eller limt inn
calls-change = Endre eller fjern
calls-edit = Endre
calls-removed = Tallene for { $month } er fjernet.
calls-missing = { $count ->
    [one] En måned mangler tall:
   *[other] { $count } måneder mangler tall:
}
calls-missing-add = Legg inn { $month }
calls-add = Legg inn en måned
calls-of = Tallene for { $month }
calls-numbers = Tallene
calls-numbers-hint = Skriv 0 når det ikke var noen. La feltet stå tomt når dere ikke vet det.
calls-number-wrong = Skriv «{ $label }» som et helt tall, eller la feltet stå tomt
calls-year = År
calls-year-wrong = Skriv året med fire sifre
calls-stands = Tallene for { $month } står i tabellen fra før. Velg «Endre» der
calls-saved = Tallene er lagret.
calls-import = Hent fra regneark
calls-file = Velg regneark
calls-file-words = eller slipp det her. XLSX, ODS eller CSV. Dere ser hva som blir hentet, før noe blir lagret.
calls-paste = Lim inn fra regneark
calls-paste-hint = Marker cellene i regnearket, også overskriftene. Kopier, og lim inn her.
calls-paste-read = Les det som er limt inn
calls-paste-missing = Lim inn cellene først
calls-preview-file = Dette fant Ringperm i { $name }
calls-preview-pasted = Dette fant Ringperm i det dere limte inn
calls-questions = Ringperm må vite mer før tallene kan hentes:
calls-columns = Er noe lest feil? Velg kolonnene selv
calls-column = Kolonne { $number }: { $samples }
calls-column-none = Ikke med
calls-sheet = Ark
calls-sheet-all = Alle ark som ikke er skjult
calls-months-year = Året månedene gjelder
calls-months-year-hint = Bare når året ikke står i regnearket.
calls-again = Les med disse kolonnene
calls-found = Dette blir hentet
calls-found-none = Ringperm fant ingen måneder med tall.
calls-found-missing = Måneder som mangler: { $months }.
calls-stands-now = Nå: { $number }
calls-collision = Fra før
calls-collision-new = Ny
calls-collision-same = Samme tall
calls-collision-differs = Andre tall
calls-replace = Erstatt tallene som står fra før
calls-replace-hint = Gjelder { $months }. Tall som ikke står i regnearket, blir borte der.
calls-replace-missing = Kryss av for å erstatte tallene, eller avbryt
calls-take = { $count ->
    [one] Hent tallene for én måned
   *[other] Hent tallene for { $count } måneder
}
calls-taken = { $count ->
    [one] Tallene for én måned er lagret.
   *[other] Tallene for { $count } måneder er lagret.
}
calls-chart = Utviklingen
calls-chart-lead = De samme tallene står i tabellen.
calls-chart-connected = Tilkoblede samtaler
calls-periods = Til sammen i hver periode
calls-periods-lead = Summene blir klare når alle månedene i perioden har tall. Lager dere videreføringen før, tar den med månedene som er over.
calls-periods-none = Periodene regnes fra datoen da dere ble godkjent. De kommer når godkjenningen er registrert.
calls-period = Periode
calls-period-missing = { $count ->
    [one] Tall mangler for 1 av { $total } måneder
   *[other] Tall mangler for { $count } av { $total } måneder
}
calls-scroll = Tabellen kan rulles sidelengs.
calls-sum-none = Ikke klar
calls-notes = Om tallene
fill-heading = Fyll ut fra samtaletallene
fill-lead = Ringperm kan fylle ut tallene for perioden. Det dere har skrevet selv, blir ikke endret uten at dere ber om det.
fill-button = Hent fra samtaletallene
fill-see = Se samtaletallene
fill-period = Perioden er { $period }.
fill-filled = Fylt ut
fill-filled-line = { $label }: { $value }
fill-differs = Ikke endret
fill-differs-line = { $label }: Dere har skrevet { $typed }, men samtaletallene gir { $value }.
fill-overwrite = Bytt til samtaletallene
fill-lacking = Ikke fylt ut
fill-lacking-line = { $label }: Det mangler tall for { $months }.
fill-elsewhere = { $count ->
    [one] Ett felt på den andre siden med tall
   *[other] { $count } felter på den andre siden med tall
}
fill-documents = Lagt ved som kilde: { $titles }.

## Later kinds of submission

carried-confirm = Bekreft
carried-or-change = eller bytt det ut nedenfor
carried-confirmed = Bekreftet. { $from }.
carried-several = { $count } svar på denne siden er hentet fra sist. Stemmer de fortsatt?
carried-confirm-page = Bekreft alt på denne siden
carried-done = { $count ->
    [one] Svaret er bekreftet.
   *[other] { $count } svar er bekreftet.
}
table-row = Rad { $row }
table-add = Legg til rad
table-remove = Fjern rad { $row }
table-removed = Raden er fjernet.
shared-label = Ta med i det dere sender
shared-hint = Ellers er svaret bare for dere selv.
list-main = { $kind ->
    [initial] Søknaden
    [renewal] Søknaden
    [reply] Svaret
   *[other] Videreføringen
}
list-own-show = Egenkontrollen
list-own-nothing-left = Ingenting gjenstår i egenkontrollen.
list-scheme-heading = Nytt i sjekklisten siden dere begynte
list-scheme-seen = Greit, jeg har sett det
start-begin-kind = { $kind ->
    [year-1] Begynn på videreføring etter år 1
    [year-2] Begynn på videreføring etter år 2
    [renewal] Begynn på ny søknad
   *[reply] Begynn på svar til nemnda
}
start-open-heading = Under arbeid
start-earlier-heading = Tidligere innsendinger
start-due-by = Send senest { $date } ({ $distance }).
start-others = Andre innsendinger
start-others-lead = Dere velger selv hva dere begynner på, og i hvilken rekkefølge.
review-changes-heading = Endret siden sist
review-changes-none = Ingenting er endret.
review-changes-before = Før
review-changes-after = Nå
review-changes-nothing = Ikke besvart
review-changes-added = Nye dokumenter
review-changes-removed = Dokumenter som er fjernet

## The approval and the board

deadlines-title = Frister og godkjenning
deadlines-empty = Her ser dere hvor dere står i ordningen: hva som er sendt, hva nemnda har svart, og hva som må gjøres når. Det begynner med den første søknaden.
deadlines-heading = Frister
deadline-reply-by = Svar senest:
deadline-fee-sent = Søknaden ble sendt:
deadline-fee-open = Ikke registrert som betalt
standing-heading = Her står dere nå
standing-next = Neste:
standing-next-due = Frist: { $date }, { $distance }
standing-until = Godkjenningen gjelder til og med { $date }.
standing-preparing = Når søknadspakken er laget, får dere en kvittering. Ved den skriver dere inn når pakken ble sendt, og når dere ble godkjent. Da kommer historikken og fristene her.
standing-waiting = Når nemnda har godkjent det dere sendte, skriver dere inn datoen ved kvitteringen.
standing-to-submission = Gå til innsendingen
board-questions = Spørsmål fra nemnda
board-question-asked = Spurt { $date }
board-question-due = Svar senest { $date }, { $distance }
board-question-no-words = Spørsmålet er registrert uten tekst.
board-reply = Svar nemnda
board-reply-continue = Fortsett med svaret
board-answered = Merk som besvart
board-answered-date = Når svarte dere?
board-answered-save = Lagre at det er besvart
board-answered-saved = Spørsmålet er markert som besvart.
board-letter = Åpne brevet
board-history = Historikk
board-history-none = Ingenting har skjedd ennå. Her samles det dere sender til nemnda, og det nemnda svarer.
board-history-state = Status etterpå: { $state }
board-record = Registrer noe fra nemnda
board-act = Hva har nemnda gjort?
board-act-asked = Stilt spørsmål
board-act-warned = Gitt en advarsel
board-act-withdrawn = Trukket godkjenningen tilbake
board-act-missing = Velg hva nemnda har gjort
board-date = Når skjedde det?
board-deadline = Når vil nemnda ha svar? (valgfritt)
board-text = Hva skrev nemnda? (valgfritt)
board-text-hint = Skriv det viktigste med få ord, eller legg ved brevet.
board-save = Lagre i historikken
board-saved = Det er lagret i historikken.
board-remove = Fjern
board-remove-ask = Ble dette registrert ved en feil? Alt som er registrert om det, blir borte fra historikken.
board-remove-yes = Ja, fjern
board-removed = Det er fjernet fra historikken.

## The fee

fees-heading = Saksbehandlingsgebyr
fees-lead = Her holder dere orden på betalingene. Ringperm stopper ingenting selv om en betaling mangler.
fees-member-yes = Beløpene gjelder for medlemmer av Virke eller ANFO, slik dere har svart.
fees-member-no = Beløpene gjelder for dem som ikke er medlem av Virke eller ANFO, slik dere har svart.
fees-member-unknown = Dere har ikke svart på om dere er medlem av Virke eller ANFO. Derfor står begge beløpene her.
fees-member-answer = Svar på spørsmålet om medlemskap
fees-unpaid = Ikke registrert som betalt
fees-unpaid-sent = Søknaden ble sendt { $date }
fees-none-unpaid = Ingen gebyrer venter på betaling.
fees-paid = Registrer betalingen
fees-paid-date = Når betalte dere?
fees-receipt = Legg ved kvittering for betalingen
fees-paid-save = Lagre betalingen
fees-paid-saved = Betalingen er registrert.
fees-prices = Dette koster det
fees-edit = Skriv inn eller endre beløpet
fees-edit-member = For medlemmer av Virke eller ANFO
fees-edit-other = For andre
fees-edit-hint = Hele kroner, uten mva.
fees-edit-wrong = Skriv beløpet i hele kroner, for eksempel 12 000
fees-edited = Endret av dere
fees-saved = Beløpet er lagret.

## What was recorded by mistake, and an approval from before

board-act-approved = Godkjent dere før dere tok i bruk Ringperm
board-reopen = Åpne spørsmålet igjen
board-reopened = Spørsmålet er åpnet igjen.
approval-remove-ask = Ble godkjenningen registrert ved en feil? Den blir borte fra historikken, og fristene som følger av den, blir også borte.
approval-removed = Godkjenningen og fristene som fulgte av den, er fjernet.
fees-paid-heading = Betalinger
fees-receipt-open = Åpne kvitteringen
fees-paid-remove = Fjern betalingen
fees-paid-remove-ask = Ble betalingen registrert ved en feil? Fjerner dere den, forsvinner datoen og koblingen til kvitteringen.
fees-paid-removed = Betalingen er fjernet.
fees-edit-empty = La feltet stå tomt hvis dere ikke vet beløpet.
before-ask = Er dere allerede godkjent?
before-record = Registrer godkjenningen dere har
before-earlier-ask = Hadde dere en godkjenning fra før?
before-earlier-record = Registrer den tidligere godkjenningen
before-lead = Skriv inn datoen fra brevet. Da regner Ringperm ut de tre fristene.
before-saved = Godkjenningen er registrert, og fristene er regnet ut.
begin-approved-lead = Først noen få spørsmål om virksomheten. Så registrerer dere godkjenningen dere har, og da kommer fristene.

## Settings

settings-more = Alle innstillinger
settings-view = Vinduet
settings-register = Adressen til Enhetsregisteret
settings-register-hint = La feltet stå tomt for å bruke registerets egen adresse. Bytt den bare hvis de som drifter nettet deres, har gitt dere en annen adresse.
settings-register-wrong = Skriv hele adressen. Den må begynne med https://
settings-register-saved = Adressen er lagret.
settings-fees = Beløpene står sammen med betalingene.
settings-fees-link = Se og endre beløpene

## The screen of a document, and masking

document-show = Vis og sladd
document-show-only = Detaljer
document-mask = Sladd
document-about = Om dokumentet
document-open-elsewhere = Åpne i et annet program
document-back-page = Tilbake til siden
document-back-inbox = Tilbake til det som ikke er plassert
document-trashed = Dokumentet ligger i papirkurven.
document-restore = Legg tilbake
preview-region = Sidene i dokumentet
preview-tools = Visning
preview-alt = Side { $page } av { $pages } i «{ $title }»
preview-loading = Henter side { $page } …
preview-failed = Side { $page } kunne ikke vises.
preview-page = Side
preview-of = av { $pages }
preview-smaller = Zoom ut
preview-larger = Zoom inn
preview-percent = { $percent } %
masking-start = Sladd i dokumentet
masking-go = Gå til sladdingen
masking-heading = Sladding
masking-lead = Det dere merker, blir dekket med svart i en kopi som bare består av bilder. Det som sto der, er ikke med i kopien og kan verken leses eller kopieres.
masking-found = { $count ->
    [0] Ringperm fant ingen fødselsnumre i teksten. Se over sidene selv. Det som står i bilder og på skannede sider, blir ikke funnet.
    [one] Ringperm fant ett sted i teksten der det står et fødselsnummer. Se over sidene selv. Det som står i bilder og på skannede sider, blir ikke funnet.
   *[other] Ringperm fant { $count } steder i teksten der det står et fødselsnummer. Se over sidene selv. Det som står i bilder og på skannede sider, blir ikke funnet.
}
masking-page = Side { $page }
masking-line = Sladd hele linjen
masking-place-unknown = Ringperm vet ikke hvor på siden dette står. Merk stedet selv, eller sladd hele siden.
masking-drawn = Eget merke { $number }
masking-mark-found = { $what }, side { $page }
masking-mark-drawn = Eget merke { $number }, side { $page }
masking-move = Flytt
masking-remove = Fjern merket
masking-word = Ord som skal sladdes
masking-word-hint = For eksempel et navn eller en adresse.
masking-word-everywhere = Sladd ordet overalt
masking-word-found = { $count ->
    [0] «{ $word }» står ikke i teksten som kan leses.
    [one] «{ $word }» er merket ett sted.
   *[other] «{ $word }» er merket { $count } steder.
}
masking-word-places = { $count ->
    [one] «{ $word }», ett sted
   *[other] «{ $word }», { $count } steder
}
masking-word-remove = Fjern ordet
masking-draw = Dere kan også dra med musen over siden, eller legge til et merke og flytte det med tastene.
masking-keys = Når et eget merke er valgt: Piltastene flytter det, Shift og en piltast endrer størrelsen, Delete fjerner det, og Enter går til listen.
masking-add = Legg til et merke på side { $page }
masking-whole = Sladd hele side { $page }
masking-whole-done = Hele side { $page } er merket.
masking-description = Beskriv dokumentet for dem som ikke kan se det
masking-description-hint = For eksempel: Arbeidsavtale mellom Eksempel AS og en selger, fast stilling på heltid. Ikke skriv noe som er sladdet.
masking-description-missing = Beskriv dokumentet for dem som ikke kan se det
masking-nothing = Merk minst ett sted som skal sladdes
masking-keep = Behold originalen
masking-keep-hint = Uten kryss legges originalen i papirkurven og ligger der i 30 dager. Med kryss flyttes den til «Ikke plassert». I begge tilfeller er det kopien som blir med i søknadspakken.
masking-submit = Lag sladdet kopi
masking-running = Lager en sladdet kopi
masking-progress = side { $page } av { $pages }
masking-cancelled = Sladdingen er avbrutt. Ingenting er endret, og det dere har merket, er fortsatt merket.
masking-done = Dette er den sladdede kopien
masking-done-trashed = Kopien har tatt plassen til originalen, som ligger i papirkurven i 30 dager. Se over sidene før dere går videre.
masking-done-kept = Kopien har tatt plassen til originalen, som nå ligger under «Ikke plassert». Se over sidene før dere går videre.
masking-to-original = Gå til originalen
masking-undone = Originalen er tilbake, og den sladdede kopien ligger i papirkurven.

## The trash, and deleting for good

document-removed-trash = Se papirkurven
trash-title = Papirkurv
trash-back = Tilbake til innstillingene
trash-lead = Det dere fjerner, ligger her i 30 dager. Deretter blir det slettet for godt.
trash-empty = Papirkurven er tom. Det dere fjerner, ligger her i 30 dager før det slettes for godt.
trash-place = Lå under: { $place }
trash-until = Slettes for godt { $date }.
trash-closed = Innsendingen er sendt, så dokumentet kan ikke legges tilbake der.
trash-restore = Legg tilbake
trash-restored = «{ $title }» ligger nå der det lå før.
trash-deleted = «{ $title }» er slettet for godt.
trash-delete-ask = Vil dere slette «{ $title }» for godt?
trash-delete-goes = Dokumentet blir borte fra Ringperm. Dette kan ikke angres.
trash-delete-stays = Søknadspakker som dokumentet er med i, og filer dere har lagret andre steder, blir ikke endret.
delete-ask = Slett for godt …
delete-write = Skriv «{ $name }» for å bekrefte
delete-yes = Slett for godt
delete-goes = Dette blir slettet:
delete-stays = Dette blir ikke slettet:
delete-final = Dette kan ikke angres.
delete-backups = Sikkerhetskopier dere har laget før, inneholder det fortsatt. Skal det bort der også, må dere slette kopiene selv og lage en ny.
delete-answers = svarene i innsendingen
delete-documents = dokumentene som hører til den, også de som ligger i papirkurven
delete-letters = brev og kvitteringer som er lagt ved den
delete-bundle = kopien av søknadspakken som Ringperm har tatt vare på
delete-approval-stays = godkjenningen og fristene som følger av den
delete-files-stay = filer dere har lagret andre steder, også søknadspakker
delete-keys-stay = signeringsnøklene
delete-submissions = alle innsendingene, med svar, dokumenter og søknadspakker
delete-standing = godkjenningen, fristene og historikken med nemnda
delete-figures = samtaletallene og det som er hentet fra Enhetsregisteret
delete-inbox-stays = dokumenter som ikke er plassert
delete-submission-ask = Vil dere slette innsendingen «{ $kind }» for { $company } for godt?
delete-submission-done = Innsendingen «{ $kind }» er slettet for godt.
delete-company = Slett hele virksomheten for godt …
delete-company-ask = Vil dere slette alt om { $name } for godt?
delete-company-done = Alt om { $name } er slettet for godt.
deletion-heading = Papirkurv og sletting
deletion-trash = Dokumenter dere fjerner, ligger i papirkurven i 30 dager.
deletion-trash-link = Åpne papirkurven
deletion-fold = Slett en innsending eller en virksomhet

## Pasting

paste-picture = Innlimt bilde { $when }
paste-unreadable = Innholdet kunne ikke hentes fra utklippstavlen.
paste-unreadable-advice = Velg filen med knappen, eller slipp den i vinduet.

backup-title = Sikkerhetskopi
backup-lead = Alt Ringperm har lagret, samles i én fil: svar, dokumenter, søknadspakker, frister og signeringsnøkler. Legg den et annet sted enn på denne maskinen.
backup-make = Lag en sikkerhetskopi
backup-last = Den forrige ble laget { $date }.
backup-never = Dere har ingen sikkerhetskopi ennå.
backup-encrypt = Krypter sikkerhetskopien med et passord
backup-encrypt-hint = Anbefales når filen skal ligge på en minnepinne eller i skyen. Uten kryptering kan alle som får tak i filen, lese kontraktene.
backup-words = Passord for sikkerhetskopien
backup-words-hint = Minst 12 tegn, for eksempel fire tilfeldige ord. Skriv det ned: Uten det kan ingen åpne filen.
backup-words-missing = Skriv et passord, eller fjern krysset for kryptering.
backup-again = Gjenta passordet
backup-again-differs = De to passordene er ikke like
backup-make-button = Velg sted og lag sikkerhetskopien
backup-running = Lager sikkerhetskopien
backup-made = Sikkerhetskopien er laget og kontrollert: { $path } ({ $size }).
backup-cancelled = Ingen sikkerhetskopi ble laget.
backup-keys = Signeringsnøklene i sikkerhetskopien er fortsatt beskyttet av sine egne passord.
backup-back = Legg tilbake en sikkerhetskopi
backup-back-lead = Dette bruker dere også når Ringperm skal flyttes til en ny maskin: Lag en sikkerhetskopi på den gamle maskinen, ta med filen, og legg den tilbake på den nye.
backup-choose = Velg sikkerhetskopi
backup-choose-other = Velg en annen sikkerhetskopi
backup-open = Passord for sikkerhetskopien
backup-open-wrong = Passordet stemmer ikke.
backup-open-button = Åpne sikkerhetskopien
backup-from = Sikkerhetskopi laget { $made }
backup-submissions = { $count ->
    [one] Én innsending
   *[other] { $count } innsendinger
}
backup-documents = { $count ->
    [one] Ett dokument
   *[other] { $count } dokumenter
}
backup-bundles = { $count ->
    [one] Én søknadspakke
   *[other] { $count } søknadspakker
}
backup-key-count = { $count ->
    [one] Én signeringsnøkkel
   *[other] { $count } signeringsnøkler
}
backup-present = Her ligger det allerede data for { $companies }.
backup-since = { $count ->
    [0] Ingenting er endret etter at sikkerhetskopien ble laget.
    [one] Én endring er gjort etter sikkerhetskopien, { $last }. Den er ikke med i sikkerhetskopien.
   *[other] { $count } endringer er gjort etter sikkerhetskopien, den siste { $last }. De er ikke med i sikkerhetskopien.
}
backup-since-rest = … og { $count } til
backup-aside = Dataene som er her nå, blir ikke slettet. De flyttes til en egen mappe på maskinen.
backup-replace = Erstatt dataene med sikkerhetskopien
backup-put-back = Legg tilbake sikkerhetskopien
backup-back-running = Legger tilbake sikkerhetskopien
backup-back-cancelled = Ingenting er endret.
backup-restored = Sikkerhetskopien er lagt tilbake.
backup-replaced = Dataene som var her, ligger nå i { $folder }.
backup-faulty = Sikkerhetskopien er lagt tilbake, men noe i den var skadet allerede da den ble laget.
backup-faulty-advice = Se over det som står her. Har dere en eldre sikkerhetskopi, kan den ha det som mangler.
settings-backup = Alt samles i én fil, som kan legges tilbake her eller på en annen maskin.
settings-backup-link = Lag eller legg tilbake en sikkerhetskopi
## The day of sending, versions, and what may go

planned-on = Dere regner med å sende { $date }.
planned-none = Sendedato er ikke satt. Alderen på dokumentene regnes fra i dag.
planned-ask = Når regner dere med å sende?
planned-hint = Vi regner ut hvor gamle attester og andre dokumenter er denne dagen.
planned-set = Sett dato
planned-change = Endre
planned-clear = Fjern datoen
review-aging-heading = Dokumenter som er gamle eller snart går ut
review-aging-lead = Alderen er regnet ut for den dagen dere sender. Dette stopper ikke søknaden.
version-replace = Bytt ut «{ $title }»
version-undo = Angre byttet
deadlines-keys = Signeringsnøkler
deadline-until = Gjelder til og med:
deadline-renew = Fornyet? Skriv ny dato
deadline-renew-until = Ny sluttdato (til og med)
deadline-renewed = Den nye datoen er lagret.
start-tidy = { $count ->
    [one] Ett dokument trengs ikke lenger.
   *[other] { $count } dokumenter trengs ikke lenger.
}
start-tidy-look = Se hva som kan ryddes bort
start-backup-old = Den siste sikkerhetskopien er fra { $date }.
start-backup-none = Dere har ingen sikkerhetskopi ennå.
start-backup-make = Lag en sikkerhetskopi
deletion-tidy-link = Se hva som kan ryddes bort
more-shown = Viser { $shown } av { $total } dokumenter.
more-show = Vis flere
more-search = Søk i listen
more-search-hint = Navn på dokument, fil eller virksomhet, eller typen dokument.
more-found = { $count ->
    [0] Fant ingenting. Prøv færre ord.
    [one] Fant ett dokument.
   *[other] Fant { $count } dokumenter.
}
tidy-title = Hva kan ryddes bort?
tidy-lead = Én gang i året spør Ringperm om dokumenter som ingen åpen søknad og ingen gjeldende godkjenning bruker. Ingenting blir borte av seg selv.
tidy-empty = Ingenting kan ryddes bort nå. Én gang i året spør Ringperm om dokumenter som ikke trengs lenger.
tidy-bundles = Dokumentene går til papirkurven. Der ligger de i 30 dager før de slettes for godt. Søknadspakkene dere har sendt, blir ikke rørt.
tidy-away = Legg i papirkurven
tidy-gone = «{ $title }» ligger i papirkurven.
tidy-all = { $count ->
    [one] Legg det i papirkurven
   *[other] Legg alle { $count } i papirkurven
}
tidy-all-gone = Alle ligger i papirkurven.
tidy-keep = Behold resten, og spør igjen om et år
tidy-kept = Resten er beholdt. Ringperm spør igjen om et år.
tidy-answered = Sist besvart { $date }.
tidy-trash = Åpne papirkurven
## Facts and items on the screen of a document

facts-heading = Opplysninger i dokumentet
facts-was-read = Lest: { $value }
facts-nothing-read = Ikke lest i dokumentet
facts-correct = Endre
facts-type = Skriv inn
facts-wrong = «{ $given }» kan ikke brukes her.
facts-as-read = Bruk det som ble lest
facts-clear = Fjern det jeg skrev
facts-saved = { $label } er lagret.
facts-taken-back = { $label } er slik den ble lest.
facts-go = Gå til { $place }
items-heading = Det en arbeidsavtale skal inneholde
items-blank = Bruk helst den blanke malen.
items-hint = Listen er bare en pekepinn. Ringperm ser bare etter ord. Det som ikke ble funnet, kan stå der med andre ord, og det som ble funnet, kan likevel være feil. Kravene står i arbeidsmiljøloven § 14-6.
items-count = { $found } av { $all } punkter funnet
## Handing over

handover-way-form = I nettskjemaet
handover-way-form-lead = Ordningen tar nå imot søknader i et nettskjema. Herfra kan dere kopiere svarene ett for ett og finne hvert dokument.
handover-way-form-go = Åpne svarene for nettskjemaet
handover-way-mail = På e-post
handover-way-mail-lead = Bruk e-post bare når mottakeren har bedt om det.
handover-recipient = Mottakerens e-postadresse
handover-recipient-hint = Ringperm kjenner ingen adresse til sekretariatet. Bruk adressen dere har fått av dem.
handover-recipient-save = Lagre adressen
handover-recipient-saved = Adressen er lagret
settings-recipient = Mottaker av søknaden
handover-draft = Lag e-postutkast
handover-draft-hint = Utkastet åpnes i e-postprogrammet deres. Ingenting sendes før dere trykker på «Send» der. Åpnes det ikke, kopierer dere teksten herfra og legger ved pakken selv.
handover-to = Til
handover-to-none = Ikke oppgitt
handover-subject = Emne
handover-body = Tekst
copy = Kopier
copy-path = Kopier filstien
copy-failed = Det lot seg ikke gjøre å kopiere. Merk teksten, og kopier den med tastaturet.

## Answers for the scheme's own form

form-title = Svar til nettskjemaet
form-lead = Svarene står i samme rekkefølge som i søknaden. Kopier dem ett for ett. Rekkefølgen kan være en annen i skjemaet.
form-opened = Vist i mappen
form-progress = { $done } av { $all } kopiert eller vist
form-progress-note = Merkene forsvinner når dere lukker Ringperm.
form-documents = Dokumenter
form-show = Vis i mappen
form-folder-note = Kopier av alle dokumentene ligger i én mappe, med navnene de har i pakken. Dra dem inn i skjemaet, eller lim inn filstien der. Når det har gått et døgn, slettes kopiene neste gang dere starter Ringperm. Dokumentene selv blir værende.
form-unmasked = Et fødselsnummer kan leses her. Sladd det før dere laster opp dokumentet.

## For clients and tenders

client-screen-title = Til oppdragsgiver eller anbud
client-screen-lead = Velg linje for linje hva som skal være med. Ingenting privat er valgt på forhånd, og hver linje viser nøyaktig hva mottakeren får se.
client-screen-by = På arket står det at det er utarbeidet av virksomheten, ikke av nemnda.
client-lines = Opplysninger
client-documents = Dokumenter som kan følge med
client-documents-lead = Velger dere dokumenter, blir det en vanlig zip-fil med arket og dokumentene.
client-documents-none = Dere har ingen dokumenter ennå.
client-answer-it = Svar på spørsmålet
client-language = Språket på arket
client-language-note = Det dere selv har skrevet, blir ikke oversatt.
client-save = Lagre arket
client-save-zip = Lagre arket og dokumentene
client-saved = Lagret: { $path }
client-link-lead = Spør en oppdragsgiver eller et anbud om godkjenningen, listevask eller forsikring?
client-link = Lag et ark til oppdragsgiveren
client-figures = Legg inn samtaler og klager
# Påminnelser og oppgaver
deadlines-picture = Tre år framover: { $list }
deadlines-today = I dag
deadlines-tasks = Før fristen
deadlines-task-from = fra { $date }
deadlines-task-who = Hvem gjør det?
deadlines-whole = Om selve fristen:
deadlines-snooze = Minn meg på det om en uke
deadlines-done = Merk som gjort
deadlines-undone = Likevel ikke gjort
deadlines-move = Flytt fristen
deadlines-move-day = Hvilken dag har nemnda gitt?
deadlines-move-save = Flytt fristen
deadlines-move-back = Flytt tilbake
deadlines-saved = Lagret.
deadlines-more = Oppgaver og påminnelser
deadlines-papers = Ta fristene med i kalenderen eller på papir
deadlines-calendar = Lag kalenderfil
deadlines-year = Året på én side (PDF)
deadlines-paper-kept = Lagret: { $path }
deadlines-calendar-share = Send kalenderfilen også til en kollega eller en fellespostkasse.
deadlines-show = Vis i mappen
reminders-heading = Påminnelser
reminders-history = Påminnelser som er vist og endret
reminders-lead = Ringperm kan minne dere på fristene også når vinduet er lukket. Da blir fristene sjekket hver dag på denne maskinen. Ingenting sendes over nettet.
reminders-on = Slå på påminnelser
reminders-again = Slå på igjen
reminders-off = Slå av påminnelser
reminders-no-thanks = Nei takk
reminders-follow-up = Videreføring: dager før fristen
reminders-renewal = Ny søknad: dager før fristen
reminders-steps-hint = Hele tall med komma mellom. 0 er selve fristdagen. Etter fristen kommer en påminnelse hver uke.
reminders-settings = Innstillinger for påminnelser
reminders-washing = Ta med vask av ringelister hver måned
reminders-washing-hint = Oppgaven vises under Frister og i påminnelser om andre frister. Den gir ingen egne varsler.
deadlines-monthly = Hver måned
deadlines-monthly-for = for { $month }

past-title = Historikk
past-link = Se historikken
past-lead = Det som er gjort i Ringperm, det nyeste først. Ved hver linje står navnet på brukeren av maskinen. Eldre linjer kan stå uten navn.
past-by = av { $who }
past-search = Søk i historikken
past-search-hint = For eksempel skatteattest, sendt, november eller et brukernavn
past-count = { $count ->
    [one] Én linje
   *[other] { $count } linjer
}
past-more = Vis eldre linjer
past-empty = Ingenting er gjort ennå. Her kommer det en linje med dag og klokkeslett for hver gang noe blir lagret, lagt inn, signert eller sendt.
past-not-found = Fant ingenting. Prøv færre ord, eller et annet ord for det samme.
