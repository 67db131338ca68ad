# Everything that the window itself says. Texts about requirements, documents and problems come from elsewhere.

## Around every screen

skip-link = Hopp til innhaldet
nav-label = Hovudmeny
nav-start = Start
nav-inbox = Ikkje plassert
nav-inbox-count = { $count ->
    [one] dokument ventar
   *[other] dokument ventar
}
nav-deadlines = Fristar
nav-verify = Kontroller pakke
footer = Ringperm er ikkje ein del av ordninga Godkjent Callcenter. Alt de skriv og legg inn, ligg på denne maskina.
settings-button = Innstillingar
settings-language = Språk i vindauget
settings-theme = Fargar
settings-theme-system = Som systemet
settings-theme-light = Lyse
settings-theme-dark = Mørke
settings-text-size = Tekststorleik
settings-text-size-usual = { $size } % (vanleg)
settings-text-size-percent = { $size } %
settings-kept = Vala blir lagra med ein gong.
wait = Hentar …
cancel = Avbryt
save = Lagre
undo = Angre
redo = Gjer om
copy-sum = Kopier
copied = Kopiert
notice-close = Lukk
date-hint = Skriv dag, månad og år, til dømes 14.05.2027.
error-title = Feil:
errors-heading = Rett dette for å gå vidare
trouble-kept = Ringperm har ikkje endra noko.
trouble-retry = Prøv igjen
rebuild-title = Dataa kan ikkje lesast
rebuild-backup = Legg tilbake ein tryggingskopi
rebuild-ask = Bygg opp databasen att …
rebuild-explained = Har de ein tryggingskopi, er han best. Utan han byggjer Ringperm opp databasen att av det som lèt seg lese, og av filene ved sida av dokumenta. Den skadde databasen blir ikkje sletta, men flytt til ei eiga mappe.
rebuild-start = Bygg opp databasen att
rebuild-running = Byggjer opp databasen att …
rebuild-done = Databasen er bygd opp att
rebuild-back = Dette er på plass att:
rebuild-whole = Ingenting ser ut til å mangle.
rebuild-lost = Dette må de sjå over:
rebuild-aside = Den skadde databasen er flytt til { $folder }. Han er ikkje sletta.
rebuild-go-on = Hald fram
close-unsaved = Noko av det de skreiv, er ikkje lagra enno.
close-unsaved-advice = Vent litt før de lukkar igjen. Lukkar de på nytt med det same, går den siste endringa tapt.
opened-waits = { $count ->
    [one] Ein søknadspakke ventar på å bli vist.
   *[other] { $count } søknadspakkar ventar på å bli viste.
}
opened-waits-advice = Det de held på med her, er ikkje lagra enno. Gjer det ferdig først. Viser de pakken no, må de byrje på nytt.
led-waits = Fristen i påminninga ventar.
led-waits-advice = Det de held på med her, er ikkje lagra enno. Gjer det ferdig først. Viser de fristen no, må de byrje på nytt.
opened-show = Vis no

## Search and help

search-button = Søk
search-title = Søk etter krav, dokument og sider
search-results = Treff
search-loading = Hentar krav og dokument …
search-count = { $count ->
    [0] Ingen treff.
    [one] Eitt treff.
   *[other] { $count } treff.
}
search-count-shown = { $count } treff. Dei første { $shown } er viste.
search-none-advice = Prøv eit anna eller kortare ord.
search-keys = Piltastane vel, Enter opnar, og Esc lukkar.
search-kind-requirement = Krav
search-kind-document = Dokument
search-kind-screen = Side
search-within = { $page }, { $submission }
search-sent = { $submission }, { $year }
search-reach = Søket gjeld krav i innsendingar under arbeid og i den nyaste for kvar verksemd, og dokumenta i alle innsendingar.
nav-help = Hjelp
guide-title = Brukarrettleiing
guide-lead = Denne rettleiinga tek dykk gjennom alt frå første fil til ny søknad, med bilete frå programmet. Ho er på bokmål.
guide-back = Tilbake til hjelpa
guide-contents = Innhald i rettleiinga
guide-up = Til innhaldet

## Taking files in

intake-running = Filene blir lagde inn
progress-item = fil { $item } av { $items }
intake-done = { $taken ->
    [0] Ingen filer vart lagde inn.
    [one] Éi fil er lagd inn.
   *[other] { $taken } filer er lagde inn.
} { $failed ->
    [0] { "" }
    [one] Éi fil kunne ikkje leggjast inn.
   *[other] { $failed } filer kunne ikkje leggjast inn.
}
left-out-heading = { $count ->
    [one] Éi fil vart ikkje lagd inn
   *[other] { $count } filer vart ikkje lagde inn
}
left-out-same-heading = { $count ->
    [one] Éi fil låg her frå før
   *[other] { $count } filer låg her frå før
}
left-out-close = Greitt

## Start

start-title = Slepp filene her, eller byrj med organisasjonsnummeret
start-lead = Ringperm les filene, foreslår kvar dei høyrer heime, og viser kva som manglar i søknaden om å bli Godkjent Callcenter.
start-choose = Vel filer
start-drop = De kan også sleppe dei her eller lime dei inn: skatteattest, firmaattest, arbeidsavtalar, rutinar – det de har.
start-or = Har de ingen filer for handa?
start-begin = Byrj med organisasjonsnummeret
start-kept = Alt er lagra på denne maskina. De kan lukke når de vil, og halde fram seinare.
start-needs-heading = Dette treng de
start-needs-lead = Det som tek lengst tid å skaffe, står øvst. Kva som gjeld for dykk, kjem an på svara på nokre få spørsmål.
start-received = Har de fått ein søknadspakke frå nokon andre?
start-verify = Kontroller ein søknadspakke
start-moving = Har de brukt Ringperm på ei anna maskin?
start-moving-link = Legg tilbake ein tryggingskopi
start-inbox = { $count ->
    [one] Eitt dokument er ikkje plassert enno
   *[other] { $count } dokument er ikkje plasserte enno
}
start-again-title = Velkomen tilbake
start-example = Dette er ei eksempelverksemd. Ingenting her er ekte, og det de sjølve har lagra, ligg ein annan stad.
example-mark = Døme
example-ask = Vil de sjå korleis det ser ut i bruk?
example-open = Sjå ei eksempelverksemd
example-lead = Dømet blir opna i eit vindauge for seg sjølv, og ingenting av dykkar blir endra.
start-orgnr = Organisasjonsnummer { $orgnr }
start-next = Neste:
start-continue = Hald fram med { $kind ->
    [initial] første søknad
    [year-1] vidareføring etter år 1
    [year-2] vidareføring etter år 2
    [renewal] ny søknad
   *[reply] svaret til nemnda
}
start-receipt = Sjå kvitteringa og vegen vidare
start-begin-company = Byrj på søknaden
start-due = Nærmaste fristar
start-all-due = Sjå alle fristar
start-another = Legg til endå ei verksemd

## Not placed

inbox-lead = Sjå om forslaga stemmer. Ingenting blir med i det de sender, før de har plassert det.
inbox-empty = Her ligg filer som ikkje høyrer til eit krav enno. Akkurat no er det tomt.
inbox-place-label = Høyrer heime under
inbox-place-none = Ikkje no
inbox-company = Slik Ringperm les filene, gjeld dei { $name }, organisasjonsnummer { $orgnr }.
inbox-continue = Stemmer. Gå vidare til spørsmåla
inbox-lead-later = Desse filene høyrer ikkje til noko krav enno. Dei blir liggjande her til de byrjar på ei ny innsending.
inbox-begin-hint = Dokumenta blir plasserte når de har svara på nokre få spørsmål.
inbox-sent = De har inga innsending under arbeid no. Det som er sendt, kan ikkje endrast.
inbox-goes-to = Dokumenta blir plasserte i innsendinga frå { $name }.
inbox-place-all = { $count ->
    [0] Plasser dokumenta
    [one] Plasser dokumentet
   *[other] Plasser alle { $count }
}
inbox-place-missing = Vel kvar minst eitt av dokumenta høyrer heime
inbox-left = { $count ->
    [one] Eitt dokument blir liggjande her.
   *[other] { $count } dokument blir liggjande her.
}
inbox-placed = { $count ->
    [one] Dokumentet er plassert.
   *[other] { $count } dokument er plasserte.
}
inbox-to-list = Gå til lista

## The four questions

begin-title = Nokre spørsmål før de byrjar
begin-lead = Svara avgjer kva krav de får sjå. Dei kan endrast seinare.
begin-read = Fylt ut frå filene de la inn. Sjekk at det stemmer.
begin-orgnr = Organisasjonsnummer
begin-orgnr-hint = Ni siffer. Bruk nummeret til hovudeininga, ikkje til undereininga.
begin-orgnr-fixed = Nummeret kan ikkje endrast.
begin-orgnr-missing = Skriv organisasjonsnummeret
begin-name = Namnet på verksemda
begin-name-hint = Slik det står i Einingsregisteret.
begin-name-missing = Skriv namnet på verksemda
begin-calls = Ringjer de ut, eller svarar de?
begin-several = Kryss av for alt som passar.
begin-outbound = Vi ringjer ut
begin-inbound = Vi svarar på innkomande samtalar
begin-calls-missing = Kryss av for om de ringjer ut, svarar eller gjer begge delar
begin-whom = Kven snakkar de med?
begin-b2c = Forbrukarar
begin-b2b = Bedrifter
begin-whom-missing = Kryss av for kven de snakkar med
begin-employees = Kor mange tilsette har de?
begin-employees-hint = Alle med arbeidsavtale, også deltid og tilkalling. Skriv eit tal.
begin-employees-missing = Skriv talet på tilsette med siffer
begin-lang = Kva målform skal søknaden ha?
begin-lang-hint = Ho er uavhengig av språket i vindauget.
begin-lang-nb = Bokmål
begin-lang-nn = Nynorsk
begin-submit = Hald fram
begin-later = De treng ikkje ha noko anna klart no.
begin-change-title = Endre svara som styrer lista
begin-change-lead = Svara avgjer kva krav de får sjå. Det de har skrive og lagt ved, blir teke vare på.

## The list

list-count = { $ready } av { $total } klare
list-only-left = Vis berre det som står att
list-nothing-left = Ingenting står att. Gå til gjennomgangen.
list-own = Eigenkontroll
list-own-lead = For dykk sjølve. Dette blir talt for seg, stoppar aldri innsendinga og blir berre med om de vil.
list-state-exported = Søknadspakken er laga.
list-state-sent = Sendt til nemnda.
list-state-approved = Godkjent av nemnda.
list-receipt = Sjå kvitteringa
list-review = Gå til gjennomgangen
next-takes-minutes = tek nokre minutt
next-takes-hours = kan gjerast same dag
next-takes-days = tek nokre dagar
next-takes-weeks = tek nokre veker
list-draft = Sjå utkastet
list-checklist = Lag hugseliste til rekneskapsførar og HR
list-checklist-done = Hugselista er lagra.
list-questions = Endre svara som styrer lista
list-checklist-saved = Hugselista er lagra som { $path }.
list-blank = Lag blank sjekkliste
list-blank-done = Den blanke sjekklista er lagra.
list-blank-saved = Den blanke sjekklista er lagra som { $path }.
list-self-check = Lag rapport frå eigenkontrollen
list-self-check-done = Rapporten er lagra.
list-self-check-saved = Rapporten frå eigenkontrollen er lagra som { $path }.
list-to-get = Dette må de skaffe
list-to-get-lead = Det som tek lengst tid, står øvst.

## A page

page-back = Tilbake til lista
page-back-review = Tilbake til gjennomgangen
page-next = Neste side
page-previous = Førre side
page-ways = Vidare
page-autosave = Svara blir lagra medan de skriv.
page-closed = Dette er sendt. Svara kan lesast, men ikkje endrast.
page-nothing = Ingen krav på denne sida gjeld for dykk slik svara er no.
blocking-tag = Må vere avklart før innsending
missing-label = Står att:
states-legend = Er dette på plass?
answer-state-in-place = På plass
answer-state-not-yet = Ikkje på plass enno
answer-state-does-not-apply = Gjeld ikkje oss, fordi …
facts-explain = Kan de ikkje svare enno? Forklar kvifor
facts-answer = Vi kan svare no
facts-explanation-label = Kvifor kan de ikkje svare enno?
facts-by-label = Når kan de svare?
explanation-label = Kva gjer de for å få det på plass?
explanation-hint = Teksten blir med i det de sender, under «Forhold vi gjer merksam på».
by-label = Når skal det vere på plass?
why-not-label = Kvifor gjeld det ikkje dykk?
own-why-hint = Blir send med berre dersom de tek svaret med i søknadspakken.
why-not-hint = Grunngivinga blir med i det de sender.
personal-number-here = Det står eit heilt fødselsnummer i dette feltet. Fjern det.
personal-number-title = Det står eit heilt fødselsnummer i namnet på dokumentet «{ $place }». Endre namnet.
personal-number-typed = Det står eit heilt fødselsnummer i «{ $place }». Fjern det.
field-optional = valfritt
background-summary = Kvifor spør vi, og kvar finn de det?
background-why = Kvifor
background-where = Kvar de får det
background-example = Døme
background-basis = Kva det byggjer på
background-address = adressa til «{ $title }»
note-summary = Privat notat
note-label = Notat berre for dykk. Det blir aldri med i det de sender.
save-line-saving = Lagrar …
save-line-saved = Lagra { $time }
save-line-failed = Ikkje lagra
answer-put-back = Svaret er sett tilbake slik det var.
answer-put-back-again = Svaret er som før du angra.
save-failed = Svaret på «{ $title }» er ikkje lagra
save-retry = Prøv å lagre igjen
save-keep-mine = Lagre det eg skreiv
save-take-theirs = Bruk det som er lagra

## Documents

documents-heading = Dokument
evidence-needed = { $min ->
    [one] { $names }
   *[other] { $names } (minst { $min })
}
evidence-optional = { $names } (valfritt)
evidence-masked = Sladd fødselsnummer og kontonummer først.
attach-button = Legg ved filer
attach-words = De kan også sleppe dei her eller lime dei inn.
document-open = Opne
document-rename = Endre namn
document-remove = Fjern
document-title = Namn i søknadspakken
document-removed = Dokumentet «{ $title }» er fjerna. Det ligg i papirkorga i 30 dagar.
document-unreadable = Innhaldet kunne ikkje lesast. Opne fila, og sjå etter at ho er rett.
document-partly = Berre delar av innhaldet kunne lesast.
finding-accepted = Godteke med grunngivinga: { $reason }

## The draft

draft-title = Utkast
draft-lead = Slik ser det ut med svara de har no. Det er merkt «UTKAST» og er ikkje signert.
draft-pdf = Opne som PDF
draft-frame = Utkast til innsendinga

## The review

review-title = Gjennomgang
review-lead = Les gjennom svara slik dei blir sende.
review-size = { $documents ->
    [0] Ingen dokument er lagde ved.
    [one] Eitt dokument er lagt ved, { $size }.
   *[other] { $documents } dokument er lagde ved, til saman { $size }.
}
review-ready = Klar til å sende
review-missing-heading = { $count ->
    [one] Éin ting må avklarast før alt er klart
   *[other] { $count } ting må avklarast før alt er klart
}
review-now-ready = Alt er avklart. Trykk på «Klar til å sende» for å gå vidare til signering.
review-unmasked-line = Eit fødselsnummer er synleg i «{ $title }»
review-unmasked-heading = Synlege fødselsnummer
review-unmasked-lead = Sladd dokumentet, eller byt det ut med ein blank mal. Må nummeret vere synleg, kan de godta det og seie kvifor.
review-accept-reason = Kvifor må nummeret vere synleg?
review-accept-hint = Grunngivinga blir med i det de sender.
review-accept = Godta med grunngiving
review-accepted = Grunngivinga er lagra.
review-typed-heading = Fødselsnummer i det de har skrive
review-typed-lead = Eit heilt fødselsnummer skal ikkje stå i svara eller i namna på dokumenta. Fjern det før de signerer.
review-typed-line = Det står eit heilt fødselsnummer i «{ $place }»
review-explained-heading = Forhold vi gjer merksam på
review-explained-lead = Dette er ikkje på plass enno. Forklaringane blir med i det de sender.
review-open-heading = Står att, men stoppar ikkje innsendinga
review-open-lead = De kan sende utan å avklare dette, men nemnda kan spørje om det.
review-answers-heading = Svara
review-change = Endre
review-incomplete = Lag ein ufullstendig pakke likevel

## Signing

sign-title = Signer og lag søknadspakken
sign-lead = Søknadspakken er éi zip-fil med svara og alle dokumenta. Signaturen viser om noko blir endra etterpå.
sign-who = Kven signerer?
sign-not-bankid = Dette er ikkje BankID. Signaturen viser at ingenting er endra. Kven som signerte, blir stadfesta med kodeavtrykket.
sign-shows = Signaturen viser
sign-shows-unchanged = at ingenting i pakken er endra etter at han vart laga
sign-shows-key = kva signeringsnøkkel som er brukt
sign-shows-time = tidspunktet som denne maskina oppgjev
sign-shows-not = Signaturen viser ikkje
sign-shows-not-person = kven som sat ved maskina
sign-shows-not-power = at den som signerte, har fullmakt frå verksemda
sign-shows-not-true = at svara er rette
sign-together = Må to personar skrive under saman?
sign-together-lead = Signaturen her er éin person sin eller verksemda sin. Lag ei side med plass til to namn. Skriv under for hand eller i tenesta de bruker for e-signering, og legg sida ved som eit dokument.
sign-together-make = Lag side for to underskrifter
sign-together-done = Sida er lagra. Legg ho ved når begge har skrive under.
sign-identity = Signeringsnøkkel
sign-identity-missing = Lag ein signeringsnøkkel
sign-passphrase = Passord for nøkkelen
sign-passphrase-hint = Passordet blir ikkje lagra med mindre de kryssar av for det under.
sign-passphrase-missing = Skriv passordet for nøkkelen
sign-remembered = Passordet er hugsa i nøkkelringen på denne maskina. De treng ikkje skrive det.
sign-remembered-look = Ser etter passordet i nøkkelringen …
sign-path = Blir lagra som
sign-path-choose = Vel kvar han skal lagrast
sign-path-again = Vel ein annan stad
sign-path-missing = Vel kvar søknadspakken skal lagrast
sign-contains = { $documents ->
    [0] Pakken inneheld svara, men ingen dokument. Han er ikkje kryptert: Den som får fila, kan lese alt.
    [one] Pakken inneheld svara og eitt dokument, { $size }. Han er ikkje kryptert: Den som får fila, kan lese alt.
   *[other] Pakken inneheld svara og { $documents } dokument, { $size }. Han er ikkje kryptert: Den som får fila, kan lese alt.
}
sign-not-ready = { $count ->
    [one] Pakken er ikkje klar: Éin ting må avklarast
   *[other] Pakken er ikkje klar: { $count } ting må avklarast
}
sign-not-ready-lead = De kan lage ein ufullstendig pakke, til dømes for å vise han til nokon. Det står tydeleg i han at han er ufullstendig.
sign-incomplete = Lag pakken som ufullstendig utkast
sign-incomplete-missing = Kryss av for at pakken skal vere eit ufullstendig utkast, eller gå tilbake til gjennomgangen
sign-submit = Signer og lag søknadspakken
sign-submit-incomplete = Signer og lag ufullstendig pakke
sign-running = Lagar søknadspakken
sign-done = Søknadspakken er laga.
sign-cancelled = Avbrote. Inga fil er laga.
identity-lead = Signeringsnøkkelen er dykkar eigen og blir laga på denne maskina. Han er gyldig i fem år. Ta vare på passordet: Gløymer de det, må de lage ein ny nøkkel.
identity-name = Namn på den som signerer
identity-name-hint = Namnet står i signaturen og kan lesast av mottakaren.
identity-orgnr = Organisasjonsnummer
identity-passphrase = Passord
identity-passphrase-hint = Minst 12 teikn. Fire–fem tilfeldige ord er lette å hugse og vanskelege å gjette.
identity-length = { $count ->
    [one] Eitt teikn så langt.
   *[other] { $count } teikn så langt. Di lengre, di sikrare.
}
identity-again = Gjenta passordet
identity-again-differs = Dei to passorda er ikkje like
identity-create = Lag signeringsnøkkel
identity-new = Lag ein ny nøkkel
identity-made = Signeringsnøkkelen for { $name } er laga.
identity-expires = Gyldig til { $date }
identity-company = Oppgitt utferdar: { $issuer }. Gyldig til { $date }
identity-expired = Gjekk ut { $date }. De kan framleis bruke han, men mottakaren får sjå det.
key-strength = Kor vanskeleg passordet er å gjette
key-import = Hent verksemdssertifikat frå fil
key-import-lead = Har verksemda eit verksemdssertifikat, til dømes frå Buypass eller Commfides, kan de signere med det. Fila sluttar på .p12 eller .pfx.
key-file = Vel fil
key-file-none = Inga fil er vald
key-file-missing = Vel fila med verksemdssertifikatet
key-file-passphrase = Passord for fila
key-file-passphrase-hint = Passordet følgde med sertifikatet. Nøkkelen blir lagra her med det same passordet. Lat feltet stå tomt om fila ikkje har passord.
key-new-passphrase = Nytt passord for nøkkelen
key-remember = Hugs passordet i nøkkelringen på denne maskina
key-remember-hint = Nøkkelringen er systemet sitt eige lager for passord. Alle som bruker maskina med denne brukarkontoen, kan då signere utan å skrive passordet.
key-not-remembered = Nøkkelen til { $name } er lagra, men passordet er ikkje hugsa: Nøkkelringen på maskina er låst, manglar eller gav ikkje tilgang. De signerer ved å skrive passordet.
key-remembered = Passordet er hugsa i nøkkelringen på denne maskina.
key-forget = Gløym passordet
key-forgotten = Passordet er gløymt. Neste gong skriv de det sjølve.
key-import-submit = Hent sertifikatet
key-imported = Sertifikatet for { $name } er henta.
keys-heading = Signeringsnøklar
keys-lead = Med desse nøklane kan de signere søknadspakkar på denne maskina.
keys-none = Det er ingen signeringsnøklar på denne maskina. De treng ein når søknadspakken skal lagast.
key-holder = Innehavar
key-issuer = Oppgitt utferdar
key-issuer-self = Laga på denne maskina. Innehavaren går god for namnet sjølv.
key-kind = Nøkkeltype
key-valid = Gyldigheit
key-standard = Blir brukt til vanleg
key-standard-make = Bruk denne til vanleg
key-standard-done = { $name } blir no brukt til vanleg.
key-expired = Gått ut
key-fingerprint = Kodeavtrykk
key-fingerprint-lead = Les gruppene opp for mottakaren over telefon. Stemmer alle, er nøkkelen dykkar.
key-certificate = Lagre sertifikatet
key-certificate-done = Sertifikatet er lagra. Det er offentleg og kan delast.
key-backup = Tryggingskopier nøkkelen
key-backup-lead = Kopien er kryptert med passordet til nøkkelen. Ta vare på han ein annan stad enn på denne maskina.
key-backup-choose = Vel kvar kopien skal lagrast
key-backup-done = Tryggingskopien er lagra.
key-remove = Fjern nøkkelen
key-remove-ask = Vil de fjerne nøkkelen til { $name }?
key-remove-lead = Nøkkelen blir sletta for godt frå denne maskina. Pakkar som er signerte med han, kan framleis kontrollerast.
key-remove-done = Nøkkelen til { $name } er fjerna.
timestamp-heading = Tidsstempel
settings-timestamp = Adressa til ei tidsstempelteneste
settings-timestamp-hint = Eit tidsstempel frå ei uavhengig teneste provar når pakken vart signert. Berre ein kontrollsum blir send ut. Lat feltet stå tomt om de ikkje vil bruke det.
settings-timestamp-wrong = Skriv heile adressa. Ho må byrje med https:// eller http://
settings-timestamp-saved = Adressa er lagra.

## The receipt

receipt-title = Søknadspakken er laga
receipt-title-sent = Søknadspakken er send
receipt-lead = Pakken er signert og lagra på denne maskina. Han er ikkje send.
receipt-lead-sent = Pakken er signert, lagra på denne maskina og send.
receipt-none-title = Ingen søknadspakke er laga enno
receipt-none = Når de har gått gjennom svara og signert, finn de kvitteringa her.
receipt-incomplete = Pakken er eit ufullstendig utkast. Det står tydeleg i han.
receipt-file = Fil
receipt-size = Storleik
receipt-size-files = { $size }, { $files } filer
receipt-signed = Signert av
receipt-show = Vis i mappa
receipt-fee-heading = Har de betalt?
receipt-fee = Nemnda startar ikkje vurderinga før ho har registrert at saksbehandlingsgebyret er betalt. Det de skriv inn her, er berre til eiga oversikt.
receipt-fee-link = Skriv inn betalinga
receipt-check-heading = Slik kan mottakaren kontrollere pakken
receipt-check-lead = Mottakaren treng ikkje Ringperm. Zip-fila blir opna med eit dobbeltklikk, og alle svara står i soknad.pdf. I LES-MEG.txt står det korleis signaturen blir kontrollert med vanlege verktøy.
receipt-sum = Kontrollsum (SHA-256)
receipt-sum-explained = Er summen den same hos mottakaren, er det nøyaktig den same fila.
receipt-made-heading = Pakkane som er laga
receipt-made-lead = Ringperm har teke vare på kvar av dei. Den øvste er den nyaste.
receipt-made-sum = Kontrollsummen byrjar med { $sum }.
receipt-made-incomplete = Laga før alt var klart.
receipt-made-show = Vis pakken i mappa
receipt-made-check = Kontroller pakken
fingerprint-heading = Kodeavtrykk
fingerprint-explained = Les gruppene høgt for mottakaren på telefon. Er dei like hos begge, er det de som har signert.
after-heading = Kva skjer no?
after-sent-heading = Send søknadspakken
after-sent-heading-done = Sendinga til nemnda
after-send-lead = Send han slik nemnda ber om. Skriv inn datoen her når det er gjort.
after-sent-date = Når vart han send?
after-sent-save = Lagre at han er send
after-sent = Vart send { $date }.
after-approved-heading = Svaret frå nemnda
after-approve-lead = Når de er godkjende, skriv de inn datoen frå brevet. Då reknar Ringperm ut fristane.
after-approved-date = Godkjent frå
after-letter = Legg ved brevet
after-letter-other = Legg ved eit anna brev
after-letter-none = Valfritt
after-letter-kept = Brevet frå nemnda: { $title }
after-approved-save = Lagre godkjenninga
after-approved = Godkjent { $date }.
after-mend = Rett datoen

## Deadlines

deadlines-lead = Send seinast på fristdagen. Fell fristen på ein dag som ikkje er yrkedag, sender de seinast siste yrkedagen før.
deadlines-none = Ingen fristar enno. Dei kjem når godkjenningsdatoen er registrert.
deadlines-send-by = Laurdagar, søndagar, heilagdagar og 24. og 31. desember blir ikkje rekna som yrkedagar.
deadline-due = Frist:
deadline-send-by = Send seinast:
deadline-soon = Snart
deadline-overdue = Fristen er ute
deadline-done = Gjort

## Checking a bundle

verify-title = Kontroller ein søknadspakke
verify-lead = Sjå om noko er endra sidan pakken vart signert, kven som signerte, og kva som står i han.
verify-choose = Vel søknadspakke
verify-another = Vel ein annan pakke
verify-drop = eller slepp filer eller ei mappe kvar som helst i vindauget
verify-who = Kven har signert?
verify-claimed = Kven er oppgitt som underskrivar?
verify-claimed-lead = Dette er berre det som står i fila. Ringperm kan ikkje stadfeste kven fila kjem frå.
verify-name = Namn i signaturen
verify-orgnr = Organisasjonsnummer
verify-known-label = Kjend her
verify-known = Ja, nøkkelen ligg på denne maskina eller er stadfesta her før.
verify-unknown = Nei, nøkkelen er ikkje stadfesta her før.
verify-asserted-label = Kven som går god for namnet
verify-asserted-self = Berre den som signerte.
verify-asserted-ca = Ingen som Ringperm har kontrollert. Sertifikatet oppgjev ein annan utferdar, men eit slikt sertifikat kan kven som helst lage.
verify-when = Signert
verify-when-none = Ikkje oppgitt
verify-when-claimed = Tidspunktet er oppgitt av den som signerte.
verify-files = { $count ->
    [one] Éi fil i pakken
   *[other] { $count } filer i pakken
}
verify-running = Opnar og kontrollerer
verify-cancelled = Kontrollen er avbroten.
verify-hidden-other-profile = Innhaldet blir ikkje vist her, fordi Ringperm ikkje veit om det er slik avsendaren laga det. Be gjerne om ein søknadspakke som er laga med Ringperm.
verify-hidden-changed = Innhaldet blir ikkje vist her, fordi det ikkje er slik det var då det vart signert.
verify-hidden-refused = Innhaldet blir ikkje vist her, fordi det ikkje er trygt å opne det.
verify-no-application-heading = Signaturen stemmer, men det ligg ingen søknad i pakken som Ringperm kan lese.
verify-no-application = Filene kan lagrast og opnast i andre program.
verify-several = { $count ->
    [one] Éin pakke, { $sound } utan endringar
   *[other] { $count } pakkar, { $sound } utan endringar
}
verify-several-none = Det er ingen søknadspakkar her
verify-several-back = { $count ->
    [one] Tilbake til pakken som vart opna
    [2] Tilbake til begge pakkane
   *[other] Tilbake til alle { $count } pakkane
}
verify-file = Fil
verify-verdict = Resultat
verify-signed-by = Signert av
verify-word-intact = Uendra
verify-word-other-profile = Ikkje frå Ringperm
verify-word-changed = Endra
verify-word-refused = Avvist
verify-word-problem = Ikkje opna
verify-key-change = Same verksemd har tidlegare brukt ein annan nøkkel
verify-key-change-do = Det kan vere ein god grunn til det, til dømes at den gamle nøkkelen har gått ut. Men andre kan også lage ein nøkkel med dette organisasjonsnummeret. Ring verksemda på eit nummer de kjenner frå før, og samanlikn kodeavtrykket. Til det er gjort, er det berre ein påstand at pakken kjem frå dei.
verify-key-earlier-name = Namn den gongen
verify-key-earlier-seen = Sett før
verify-key-earlier = Kodeavtrykket før
verify-key-now = Kodeavtrykket i denne pakken
verify-confirm = Stadfest avsendaren
verify-confirm-lead = Ring verksemda på eit nummer de kjenner frå før, og be dei lese opp kodeavtrykket sitt. Skriv det de høyrer, så samanliknar Ringperm det med pakken.
verify-confirm-field = Kodeavtrykket som avsendaren les opp
verify-confirm-missing = Skriv kodeavtrykket som avsendaren les opp
verify-confirm-differs = Dette er eit anna kodeavtrykk enn det i pakken. Gå gjennom gruppene ein gong til saman med avsendaren. Er det framleis skilnad, er pakken signert med ein annan nøkkel, og de bør ikkje stole på han.
verify-confirm-short = De har skrive { $count } av 16 grupper. Skriv alle gruppene som avsendaren les opp.
verify-confirm-submit = Samanlikn og stadfest
verify-confirmed = Kodeavtrykket stemmer. Avsendaren er stadfesta, og nøkkelen er kjend her frå no av.
verify-incomplete = Søknaden er ufullstendig
verify-incomplete-lead = Det står i sjølve pakken: Avsendaren laga han før alle krava var avklarte.
verify-save-all = { $count ->
    [one] Lagre dokumentet …
    [2] Lagre begge dokumenta …
   *[other] Lagre alle { $count } dokumenta …
}
verify-save-whole = Lagre alt i pakken …
verify-save-one = Lagre dette dokumentet …
verify-saving = Lagrar
verify-save-cancelled = Lagringa er avbroten. Ingenting er lagra.
verify-saved = { $count ->
    [one] Fila er lagra i
   *[other] { $count } filer er lagra i
}
verify-since = Samanlikna med
verify-contents = Innhald
verify-only-changed = Vis berre det som er endra
verify-only-none = Ingen av sidene har endringar.
verify-changed-tag = Endra
verify-documents = Dokument
verify-other-documents = Andre dokument i pakken
verify-about-file = Om fila
verify-entry = Namn i pakken:
verify-compare-heading = Samanlikn
verify-compare-lead = Sjå kva som skil denne pakken frå ein annan de har.
verify-compare = Samanlikn med ein annan pakke …
verify-compare-swap = Byt om på før og no
verify-compare-companies = Pakkane er frå to ulike verksemder.
verify-compared = { $count ->
    [0] Ingenting er ulikt
    [one] Eitt krav er ulikt
   *[other] { $count } krav er ulike
}
verify-remembered = Hugsa på denne maskina
verify-remembered-lead = Ringperm hugsar kva som står i pakken, for å kunne vise kva som er nytt neste gong verksemda sender noko.
verify-forget = Gløym det som er hugsa om pakkane frå denne verksemda
verify-forget-ask = Skal Ringperm gløyme alle pakkane frå denne verksemda?
verify-forget-lead = Filene de har fått, blir liggjande der dei er, og stadfesta avsendarar er framleis kjende.
verify-forget-yes = Gløym pakkane
verify-forgotten = Pakkane er gløymde. Opnar de ein på nytt, blir han hugsa igjen.

## The company register

register-heading = Einingsregisteret
register-lead = Ringperm kan hente det registeret har om dykk. Då går Ringperm på nettet, til { $host }, og sender berre organisasjonsnummeret. Ingenting blir fylt ut utan at de kryssar av for det.
register-fetch = Hent frå Einingsregisteret
register-table = Det som står no, ved sida av det registeret har
register-take-column = Ta med
register-what = Opplysning
register-now = Står no
register-found = I registeret
register-same = Likt
register-empty = Ikkje fylt ut
register-tick = Ta med: { $label }
register-take = Ta med det som er kryssa av

## Call figures

list-calls = Samtaletala månad for månad
calls-title = Samtaletal
calls-lead = Månad for månad. Vidareføringa hentar summane herifrå.
calls-lead-empty = Etter år 1 og år 2 spør nemnda om samtalar og klager i tal. Legg dei inn månad for månad, så er summane klare når fristen kjem.
calls-teach = Slik finn de tala
calls-teach-report = Hent ein rapport frå ringjesystemet med talet på samtalar per dag eller månad. Lagre han som XLSX, ODS eller CSV, eller kopier cellene.
calls-teach-columns = Rapporten må ha ein kolonne med månad eller dato og minst éin kolonne med tal. Tal per dag blir lagde saman til månader.
calls-teach-complaints = Klagene tel de opp i eiga oversikt og i brev frå Forbrukartilsynet. De kan leggje dei til etterpå.
calls-example = Døme
calls-month = Månad
calls-months = Tala månad for månad
calls-rate = Klager på den som ringde, per 1000 tilkopla
calls-source = Kjelde
calls-source-none = Skrive eller limt inn
calls-change = Endre eller fjern
calls-edit = Endre
calls-removed = Tala for { $month } er fjerna.
calls-missing = { $count ->
    [one] Ein månad manglar tal:
   *[other] { $count } månader manglar tal:
}
calls-missing-add = Legg inn { $month }
calls-add = Legg inn ein månad
calls-of = Tala for { $month }
calls-numbers = Tala
calls-numbers-hint = Skriv 0 når det ikkje var nokon. Lat feltet stå tomt når de ikkje veit det.
calls-number-wrong = Skriv «{ $label }» som eit heilt tal, eller lat feltet stå tomt
calls-year = År
calls-year-wrong = Skriv året med fire siffer
calls-stands = Tala for { $month } står i tabellen frå før. Vel «Endre» der
calls-saved = Tala er lagra.
calls-import = Hent frå rekneark
calls-file = Vel rekneark
calls-file-words = eller slepp det her. XLSX, ODS eller CSV. De ser kva som blir henta, før noko blir lagra.
calls-paste = Lim inn frå rekneark
calls-paste-hint = Merk cellene i reknearket, også overskriftene. Kopier, og lim inn her.
calls-paste-read = Les det som er limt inn
calls-paste-missing = Lim inn cellene først
calls-preview-file = Dette fann Ringperm i { $name }
calls-preview-pasted = Dette fann Ringperm i det de limte inn
calls-questions = Ringperm må vite meir før tala kan hentast:
calls-columns = Er noko lese feil? Vel kolonnane sjølve
calls-column = Kolonne { $number }: { $samples }
calls-column-none = Ikkje med
calls-sheet = Ark
calls-sheet-all = Alle ark som ikkje er gøymde
calls-months-year = Året månadene gjeld
calls-months-year-hint = Berre når året ikkje står i reknearket.
calls-again = Les med desse kolonnane
calls-found = Dette blir henta
calls-found-none = Ringperm fann ingen månader med tal.
calls-found-missing = Månader som manglar: { $months }.
calls-stands-now = No: { $number }
calls-collision = Frå før
calls-collision-new = Ny
calls-collision-same = Same tal
calls-collision-differs = Andre tal
calls-replace = Byt ut tala som står frå før
calls-replace-hint = Gjeld { $months }. Tal som ikkje står i reknearket, blir borte der.
calls-replace-missing = Kryss av for å byte ut tala, eller avbryt
calls-take = { $count ->
    [one] Hent tala for éin månad
   *[other] Hent tala for { $count } månader
}
calls-taken = { $count ->
    [one] Tala for éin månad er lagra.
   *[other] Tala for { $count } månader er lagra.
}
calls-chart = Utviklinga
calls-chart-lead = Dei same tala står i tabellen.
calls-chart-connected = Tilkopla samtalar
calls-periods = Til saman i kvar periode
calls-periods-lead = Summane blir klare når alle månadene i perioden har tal. Lagar de vidareføringa før, tek ho med månadene som er over.
calls-periods-none = Periodane blir rekna frå datoen då de vart godkjende. Dei kjem når godkjenninga er registrert.
calls-period = Periode
calls-period-missing = { $count ->
    [one] Tal manglar for 1 av { $total } månader
   *[other] Tal manglar for { $count } av { $total } månader
}
calls-scroll = Tabellen kan rullast sidelengs.
calls-sum-none = Ikkje klar
calls-notes = Om tala
fill-heading = Fyll ut frå samtaletala
fill-lead = Ringperm kan fylle ut tala for perioden. Det de har skrive sjølve, blir ikkje endra utan at de ber om det.
fill-button = Hent frå samtaletala
fill-see = Sjå samtaletala
fill-period = Perioden er { $period }.
fill-filled = Fylt ut
fill-filled-line = { $label }: { $value }
fill-differs = Ikkje endra
fill-differs-line = { $label }: De har skrive { $typed }, men samtaletala gir { $value }.
fill-overwrite = Byt til samtaletala
fill-lacking = Ikkje fylt ut
fill-lacking-line = { $label }: Det manglar tal for { $months }.
fill-elsewhere = { $count ->
    [one] Eitt felt på den andre sida med tal
   *[other] { $count } felt på den andre sida med tal
}
fill-documents = Lagt ved som kjelde: { $titles }.

## Later kinds of submission

carried-confirm = Stadfest
carried-or-change = eller byt det ut nedanfor
carried-confirmed = Stadfesta. { $from }.
carried-several = { $count } svar på denne sida er henta frå sist. Stemmer dei framleis?
carried-confirm-page = Stadfest alt på denne sida
carried-done = { $count ->
    [one] Svaret er stadfesta.
   *[other] { $count } svar er stadfesta.
}
table-row = Rad { $row }
table-add = Legg til rad
table-remove = Fjern rad { $row }
table-removed = Rada er fjerna.
shared-label = Ta med i det de sender
shared-hint = Elles er svaret berre for dykk sjølve.
list-main = { $kind ->
    [initial] Søknaden
    [renewal] Søknaden
    [reply] Svaret
   *[other] Vidareføringa
}
list-own-show = Eigenkontrollen
list-own-nothing-left = Ingenting står att i eigenkontrollen.
list-scheme-heading = Nytt i sjekklista sidan de byrja
list-scheme-seen = Greitt, eg har sett det
start-begin-kind = { $kind ->
    [year-1] Byrj på vidareføring etter år 1
    [year-2] Byrj på vidareføring etter år 2
    [renewal] Byrj på ny søknad
   *[reply] Byrj på svar til nemnda
}
start-open-heading = Under arbeid
start-earlier-heading = Tidlegare innsendingar
start-due-by = Send seinast { $date } ({ $distance }).
start-others = Andre innsendingar
start-others-lead = De vel sjølve kva de byrjar på, og i kva rekkjefølgje.
review-changes-heading = Endra sidan sist
review-changes-none = Ingenting er endra.
review-changes-before = Før
review-changes-after = No
review-changes-nothing = Ikkje svara på
review-changes-added = Nye dokument
review-changes-removed = Dokument som er fjerna

## The approval and the board

deadlines-title = Fristar og godkjenning
deadlines-empty = Her ser de kvar de står i ordninga: kva som er sendt, kva nemnda har svara, og kva som må gjerast når. Det byrjar med den første søknaden.
deadlines-heading = Fristar
deadline-reply-by = Svar seinast:
deadline-fee-sent = Søknaden vart send:
deadline-fee-open = Ikkje registrert som betalt
standing-heading = Her står de no
standing-next = Neste:
standing-next-due = Frist: { $date }, { $distance }
standing-until = Godkjenninga gjeld til og med { $date }.
standing-preparing = Når søknadspakken er laga, får de ei kvittering. Ved henne skriv de inn når pakken vart send, og når de vart godkjende. Då kjem historikken og fristane her.
standing-waiting = Når nemnda har godkjent det de sende, skriv de inn datoen ved kvitteringa.
standing-to-submission = Gå til innsendinga
board-questions = Spørsmål frå nemnda
board-question-asked = Spurt { $date }
board-question-due = Svar seinast { $date }, { $distance }
board-question-no-words = Spørsmålet er registrert utan tekst.
board-reply = Svar nemnda
board-reply-continue = Hald fram med svaret
board-answered = Merk som svara på
board-answered-date = Når svara de?
board-answered-save = Lagre at det er svara på
board-answered-saved = Spørsmålet er merkt som svara på.
board-letter = Opne brevet
board-history = Historikk
board-history-none = Ingenting har skjedd enno. Her samlar Ringperm det de sender til nemnda, og det nemnda svarar.
board-history-state = Status etterpå: { $state }
board-record = Registrer noko frå nemnda
board-act = Kva har nemnda gjort?
board-act-asked = Stilt spørsmål
board-act-warned = Gitt ei åtvaring
board-act-withdrawn = Trekt godkjenninga tilbake
board-act-missing = Vel kva nemnda har gjort
board-date = Når skjedde det?
board-deadline = Når vil nemnda ha svar? (valfritt)
board-text = Kva skreiv nemnda? (valfritt)
board-text-hint = Skriv det viktigaste med få ord, eller legg ved brevet.
board-save = Lagre i historikken
board-saved = Det er lagra i historikken.
board-remove = Fjern
board-remove-ask = Vart dette registrert ved ein feil? Alt som er registrert om det, blir borte frå historikken.
board-remove-yes = Ja, fjern
board-removed = Det er fjerna frå historikken.

## The fee

fees-heading = Saksbehandlingsgebyr
fees-lead = Her held de orden på betalingane. Ringperm stoppar ingenting sjølv om ei betaling manglar.
fees-member-yes = Beløpa gjeld for medlemmer i Virke eller ANFO, slik de har svara.
fees-member-no = Beløpa gjeld for dei som ikkje er medlem i Virke eller ANFO, slik de har svara.
fees-member-unknown = De har ikkje svara på om de er medlem i Virke eller ANFO. Difor står begge beløpa her.
fees-member-answer = Svar på spørsmålet om medlemskap
fees-unpaid = Ikkje registrert som betalt
fees-unpaid-sent = Søknaden vart send { $date }
fees-none-unpaid = Ingen gebyr ventar på betaling.
fees-paid = Registrer betalinga
fees-paid-date = Når betalte de?
fees-receipt = Legg ved kvittering for betalinga
fees-paid-save = Lagre betalinga
fees-paid-saved = Betalinga er registrert.
fees-prices = Dette kostar det
fees-edit = Skriv inn eller endre beløpet
fees-edit-member = For medlemmer i Virke eller ANFO
fees-edit-other = For andre
fees-edit-hint = Heile kroner, utan mva.
fees-edit-wrong = Skriv beløpet i heile kroner, til dømes 12 000
fees-edited = Endra av dykk
fees-saved = Beløpet er lagra.

## What was recorded by mistake, and an approval from before

board-act-approved = Godkjent dykk før de tok i bruk Ringperm
board-reopen = Opne spørsmålet igjen
board-reopened = Spørsmålet er opna igjen.
approval-remove-ask = Vart godkjenninga registrert ved ein feil? Ho blir borte frå historikken, og det same blir dei fristane ho har ført til.
approval-removed = Godkjenninga og fristane ho førte til, er fjerna.
fees-paid-heading = Betalingar
fees-receipt-open = Opne kvitteringa
fees-paid-remove = Fjern betalinga
fees-paid-remove-ask = Vart betalinga registrert ved ein feil? Fjernar de ho, forsvinn datoen og koplinga til kvitteringa.
fees-paid-removed = Betalinga er fjerna.
fees-edit-empty = Lat feltet stå tomt dersom de ikkje veit beløpet.
before-ask = Er de godkjende frå før?
before-record = Registrer godkjenninga de har
before-earlier-ask = Hadde de ei godkjenning frå før?
before-earlier-record = Registrer den tidlegare godkjenninga
before-lead = Skriv inn datoen frå brevet. Då reknar Ringperm ut dei tre fristane.
before-saved = Godkjenninga er registrert, og fristane er rekna ut.
begin-approved-lead = Først nokre få spørsmål om verksemda. Så registrerer de godkjenninga de har, og då kjem fristane.

## Settings

settings-more = Alle innstillingar
settings-view = Vindauget
settings-register = Adressa til Einingsregisteret
settings-register-hint = Lat feltet stå tomt for å bruke registeret si eiga adresse. Byt ho berre dersom dei som driftar nettet dykkar, har gitt dykk ei anna adresse.
settings-register-wrong = Skriv heile adressa. Ho må byrje med https://
settings-register-saved = Adressa er lagra.
settings-fees = Beløpa står saman med betalingane.
settings-fees-link = Sjå og endre beløpa

## The screen of a document, and masking

document-show = Vis og sladd
document-show-only = Detaljar
document-mask = Sladd
document-about = Om dokumentet
document-open-elsewhere = Opne i eit anna program
document-back-page = Tilbake til sida
document-back-inbox = Tilbake til det som ikkje er plassert
document-trashed = Dokumentet ligg i papirkorga.
document-restore = Legg tilbake
preview-region = Sidene i dokumentet
preview-tools = Vising
preview-alt = Side { $page } av { $pages } i «{ $title }»
preview-loading = Hentar side { $page } …
preview-failed = Side { $page } kunne ikkje visast.
preview-page = Side
preview-of = av { $pages }
preview-smaller = Zoom ut
preview-larger = Zoom inn
preview-percent = { $percent } %
masking-start = Sladd i dokumentet
masking-go = Gå til sladdinga
masking-heading = Sladding
masking-lead = Det de merkjer, blir dekt med svart i ein kopi som berre er sett saman av bilete. Det som stod der, er ikkje med i kopien og kan korkje lesast eller kopierast.
masking-found = { $count ->
    [0] Ringperm fann ingen fødselsnummer i teksten. Sjå over sidene sjølve. Det som står i bilete og på skanna sider, blir ikkje funne.
    [one] Ringperm fann éin stad i teksten der det står eit fødselsnummer. Sjå over sidene sjølve. Det som står i bilete og på skanna sider, blir ikkje funne.
   *[other] Ringperm fann { $count } stader i teksten der det står eit fødselsnummer. Sjå over sidene sjølve. Det som står i bilete og på skanna sider, blir ikkje funne.
}
masking-page = Side { $page }
masking-line = Sladd heile linja
masking-place-unknown = Ringperm veit ikkje kvar på sida dette står. Merk staden sjølve, eller sladd heile sida.
masking-drawn = Eige merke { $number }
masking-mark-found = { $what }, side { $page }
masking-mark-drawn = Eige merke { $number }, side { $page }
masking-move = Flytt
masking-remove = Fjern merket
masking-word = Ord som skal sladdast
masking-word-hint = Til dømes eit namn eller ei adresse.
masking-word-everywhere = Sladd ordet overalt
masking-word-found = { $count ->
    [0] «{ $word }» står ikkje i teksten som kan lesast.
    [one] «{ $word }» er merkt éin stad.
   *[other] «{ $word }» er merkt { $count } stader.
}
masking-word-places = { $count ->
    [one] «{ $word }», éin stad
   *[other] «{ $word }», { $count } stader
}
masking-word-remove = Fjern ordet
masking-draw = De kan også dra med musa over sida, eller leggje til eit merke og flytte det med tastane.
masking-keys = Når eit eige merke er valt: Piltastane flyttar det, Shift og ein piltast endrar storleiken, Delete fjernar det, og Enter går til lista.
masking-add = Legg til eit merke på side { $page }
masking-whole = Sladd heile side { $page }
masking-whole-done = Heile side { $page } er merkt.
masking-description = Beskriv dokumentet for dei som ikkje kan sjå det
masking-description-hint = Til dømes: Arbeidsavtale mellom Eksempel AS og ein seljar, fast stilling på heiltid. Ikkje skriv noko som er sladda.
masking-description-missing = Beskriv dokumentet for dei som ikkje kan sjå det
masking-nothing = Merk minst éin stad som skal sladdast
masking-keep = Behald originalen
masking-keep-hint = Utan kryss blir originalen lagd i papirkorga og ligg der i 30 dagar. Med kryss blir han flytt til «Ikkje plassert». I begge tilfelle er det kopien som blir med i søknadspakken.
masking-submit = Lag sladda kopi
masking-running = Lagar ein sladda kopi
masking-progress = side { $page } av { $pages }
masking-cancelled = Sladdinga er avbroten. Ingenting er endra, og det de har merkt, er framleis merkt.
masking-done = Dette er den sladda kopien
masking-done-trashed = Kopien har teke plassen til originalen, som ligg i papirkorga i 30 dagar. Sjå over sidene før de går vidare.
masking-done-kept = Kopien har teke plassen til originalen, som no ligg under «Ikkje plassert». Sjå over sidene før de går vidare.
masking-to-original = Gå til originalen
masking-undone = Originalen er tilbake, og den sladda kopien ligg i papirkorga.

## The trash, and deleting for good

document-removed-trash = Sjå papirkorga
trash-title = Papirkorg
trash-back = Tilbake til innstillingane
trash-lead = Det de fjernar, ligg her i 30 dagar. Deretter blir det sletta for godt.
trash-empty = Papirkorga er tom. Det de fjernar, ligg her i 30 dagar før det blir sletta for godt.
trash-place = Låg under: { $place }
trash-until = Blir sletta for godt { $date }.
trash-closed = Innsendinga er send, så dokumentet kan ikkje leggjast tilbake der.
trash-restore = Legg tilbake
trash-restored = «{ $title }» ligg no der det låg før.
trash-deleted = «{ $title }» er sletta for godt.
trash-delete-ask = Vil de slette «{ $title }» for godt?
trash-delete-goes = Dokumentet blir borte frå Ringperm. Dette kan ikkje angrast.
trash-delete-stays = Søknadspakkar som dokumentet er med i, og filer de har lagra andre stader, blir ikkje endra.
delete-ask = Slett for godt …
delete-write = Skriv «{ $name }» for å stadfeste
delete-yes = Slett for godt
delete-goes = Dette blir sletta:
delete-stays = Dette blir ikkje sletta:
delete-final = Dette kan ikkje angrast.
delete-backups = Tryggingskopiar de har laga før, inneheld det framleis. Skal det bort der også, må de slette kopiane sjølve og lage ein ny.
delete-answers = svara i innsendinga
delete-documents = dokumenta i innsendinga, også dei som ligg i papirkorga
delete-letters = brev og kvitteringar som er lagde ved innsendinga
delete-bundle = kopien av søknadspakken som Ringperm har teke vare på
delete-approval-stays = godkjenninga og fristane ho fører til
delete-files-stay = filer de har lagra andre stader, også søknadspakkar
delete-keys-stay = signeringsnøklane
delete-submissions = alle innsendingane, med svar, dokument og søknadspakkar
delete-standing = godkjenninga, fristane og historikken med nemnda
delete-figures = samtaletala og det som er henta frå Einingsregisteret
delete-inbox-stays = dokument som ikkje er plasserte
delete-submission-ask = Vil de slette innsendinga «{ $kind }» for { $company } for godt?
delete-submission-done = Innsendinga «{ $kind }» er sletta for godt.
delete-company = Slett heile verksemda for godt …
delete-company-ask = Vil de slette alt om { $name } for godt?
delete-company-done = Alt om { $name } er sletta for godt.
deletion-heading = Papirkorg og sletting
deletion-trash = Dokument de fjernar, ligg i papirkorga i 30 dagar.
deletion-trash-link = Opne papirkorga
deletion-fold = Slett ei innsending eller ei verksemd

## Pasting

paste-picture = Innlimt bilete { $when }
paste-unreadable = Innhaldet kunne ikkje hentast frå utklippstavla.
paste-unreadable-advice = Vel fila med knappen, eller slepp ho i vindauget.

backup-title = Tryggingskopi
backup-lead = Alt Ringperm har lagra, blir samla i éi fil: svar, dokument, søknadspakkar, fristar og signeringsnøklar. Legg ho ein annan stad enn på denne maskina.
backup-make = Lag ein tryggingskopi
backup-last = Den førre vart laga { $date }.
backup-never = De har ingen tryggingskopi enno.
backup-encrypt = Krypter tryggingskopien med eit passord
backup-encrypt-hint = Tilrådd når fila skal liggje på ein minnepinne eller i skya. Utan kryptering kan alle som får tak i fila, lese kontraktane.
backup-words = Passord for tryggingskopien
backup-words-hint = Minst 12 teikn, til dømes fire tilfeldige ord. Skriv det ned: Utan det kan ingen opne fila.
backup-words-missing = Skriv eit passord, eller fjern krysset for kryptering.
backup-again = Gjenta passordet
backup-again-differs = Dei to passorda er ikkje like
backup-make-button = Vel stad og lag tryggingskopien
backup-running = Lagar tryggingskopien
backup-made = Tryggingskopien er laga og kontrollert: { $path } ({ $size }).
backup-cancelled = Ingen tryggingskopi vart laga.
backup-keys = Signeringsnøklane i tryggingskopien er framleis verna av sine eigne passord.
backup-back = Legg tilbake ein tryggingskopi
backup-back-lead = Dette bruker de òg når Ringperm skal flyttast til ei ny maskin: Lag ein tryggingskopi på den gamle maskina, ta med fila, og legg ho tilbake på den nye.
backup-choose = Vel tryggingskopi
backup-choose-other = Vel ein annan tryggingskopi
backup-open = Passord for tryggingskopien
backup-open-wrong = Passordet stemmer ikkje.
backup-open-button = Opne tryggingskopien
backup-from = Tryggingskopi laga { $made }
backup-submissions = { $count ->
    [one] Éi innsending
   *[other] { $count } innsendingar
}
backup-documents = { $count ->
    [one] Eitt dokument
   *[other] { $count } dokument
}
backup-bundles = { $count ->
    [one] Éin søknadspakke
   *[other] { $count } søknadspakkar
}
backup-key-count = { $count ->
    [one] Éin signeringsnøkkel
   *[other] { $count } signeringsnøklar
}
backup-present = Her ligg det data for { $companies } frå før.
backup-since = { $count ->
    [0] Ingenting er endra etter at tryggingskopien vart laga.
    [one] Éi endring er gjord etter tryggingskopien, { $last }. Ho er ikkje med i tryggingskopien.
   *[other] { $count } endringar er gjorde etter tryggingskopien, den siste { $last }. Dei er ikkje med i tryggingskopien.
}
backup-since-rest = … og { $count } til
backup-aside = Dataa som er her no, blir ikkje sletta. Dei blir flytte til ei eiga mappe på maskina.
backup-replace = Byt ut dataa med tryggingskopien
backup-put-back = Legg tilbake tryggingskopien
backup-back-running = Legg tilbake tryggingskopien
backup-back-cancelled = Ingenting er endra.
backup-restored = Tryggingskopien er lagd tilbake.
backup-replaced = Dataa som var her, ligg no i { $folder }.
backup-faulty = Tryggingskopien er lagd tilbake, men noko i han var skadd alt då han vart laga.
backup-faulty-advice = Sjå over det som står her. Har de ein eldre tryggingskopi, kan han ha det som manglar.
settings-backup = Alt blir samla i éi fil, som kan leggjast tilbake her eller på ei anna maskin.
settings-backup-link = Lag eller legg tilbake ein tryggingskopi
## The day of sending, versions, and what may go

planned-on = De reknar med å sende { $date }.
planned-none = Sendedato er ikkje sett. Alderen på dokumenta blir rekna frå i dag.
planned-ask = Når reknar de med å sende?
planned-hint = Vi reknar ut kor gamle attestar og andre dokument er denne dagen.
planned-set = Set dato
planned-change = Endre
planned-clear = Fjern datoen
review-aging-heading = Dokument som er gamle eller snart går ut
review-aging-lead = Alderen er rekna ut for den dagen de sender. Dette stoppar ikkje søknaden.
version-replace = Byt ut «{ $title }»
version-undo = Angre bytet
deadlines-keys = Signeringsnøklar
deadline-until = Gjeld til og med:
deadline-renew = Fornya? Skriv ny dato
deadline-renew-until = Ny sluttdato (til og med)
deadline-renewed = Den nye datoen er lagra.
start-tidy = { $count ->
    [one] Eitt dokument trengst ikkje lenger.
   *[other] { $count } dokument trengst ikkje lenger.
}
start-tidy-look = Sjå kva som kan ryddast bort
start-backup-old = Den siste tryggingskopien er frå { $date }.
start-backup-none = De har ingen tryggingskopi enno.
start-backup-make = Lag ein tryggingskopi
deletion-tidy-link = Sjå kva som kan ryddast bort
more-shown = Her er { $shown } av { $total } dokument.
more-show = Vis fleire
more-search = Søk i lista
more-search-hint = Namn på dokument, fil eller verksemd, eller typen dokument.
more-found = { $count ->
    [0] Fann ingenting. Prøv færre ord.
    [one] Fann eitt dokument.
   *[other] Fann { $count } dokument.
}
tidy-title = Kva kan ryddast bort?
tidy-lead = Éin gong i året spør Ringperm om dokument som ingen open søknad og inga gjeldande godkjenning bruker. Ingenting blir borte av seg sjølv.
tidy-empty = Ingenting kan ryddast bort no. Éin gong i året spør Ringperm om dokument som ikkje trengst lenger.
tidy-bundles = Dokumenta går til papirkorga. Der ligg dei i 30 dagar før dei blir sletta for godt. Søknadspakkane de har sendt, blir ikkje rørte.
tidy-away = Legg i papirkorga
tidy-gone = «{ $title }» ligg i papirkorga.
tidy-all = { $count ->
    [one] Legg det i papirkorga
   *[other] Legg alle { $count } i papirkorga
}
tidy-all-gone = Alle ligg i papirkorga.
tidy-keep = Ta vare på resten, og spør igjen om eit år
tidy-kept = Resten er teken vare på. Ringperm spør igjen om eit år.
tidy-answered = Sist svara på { $date }.
tidy-trash = Opne papirkorga
## Facts and items on the screen of a document

facts-heading = Opplysningar i dokumentet
facts-was-read = Henta: { $value }
facts-nothing-read = Ikkje lese i dokumentet
facts-correct = Endre
facts-type = Skriv inn
facts-wrong = «{ $given }» kan ikkje brukast her.
facts-as-read = Bruk det som vart lese
facts-clear = Fjern det eg skreiv
facts-saved = { $label } er lagra.
facts-taken-back = { $label } er slik det vart lese.
facts-go = Gå til { $place }
items-heading = Det ein arbeidsavtale skal innehalde
items-blank = Bruk helst den blanke malen.
items-hint = Lista er berre ein peikepinn. Ringperm ser berre etter ord. Det som ikkje vart funne, kan stå der med andre ord, og det som vart funne, kan likevel vere feil. Krava står i arbeidsmiljølova § 14-6.
items-count = { $found } av { $all } punkt funne
## Handing over

handover-way-form = I nettskjemaet
handover-way-form-lead = Ordninga tek no imot søknader i eit nettskjema. Herifrå kan de kopiere svara eitt for eitt og finne kvart dokument.
handover-way-form-go = Opne svara for nettskjemaet
handover-way-mail = På e-post
handover-way-mail-lead = Bruk e-post berre når mottakaren har bede om det.
handover-recipient = E-postadressa til mottakaren
handover-recipient-hint = Ringperm kjenner inga adresse til sekretariatet. Bruk adressa de har fått av dei.
handover-recipient-save = Lagre adressa
handover-recipient-saved = Adressa er lagra
settings-recipient = Mottakar av søknaden
handover-draft = Lag e-postutkast
handover-draft-hint = Utkastet blir opna i e-postprogrammet dykkar. Ingenting blir sendt før de trykkjer på «Send» der. Blir det ikkje opna, kopierer de teksten herifrå og legg ved pakken sjølve.
handover-to = Til
handover-to-none = Ikkje oppgitt
handover-subject = Emne
handover-body = Tekst
copy = Kopier
copy-path = Kopier filstigen
copy-failed = Det lét seg ikkje gjere å kopiere. Merk teksten, og kopier han med tastaturet.

## Answers for the scheme's own form

form-title = Svar til nettskjemaet
form-lead = Svara står i same rekkjefølgje som i søknaden. Kopier dei eitt for eitt. Rekkjefølgja kan vere ei anna i skjemaet.
form-opened = Vist i mappa
form-progress = { $done } av { $all } kopiert eller vist
form-progress-note = Merka forsvinn når de lukkar Ringperm.
form-documents = Dokument
form-show = Vis i mappa
form-folder-note = Kopiar av alle dokumenta ligg i éi mappe, med namna dei har i pakken. Dra dei inn i skjemaet, eller lim inn filstigen der. Når det har gått eit døgn, blir kopiane sletta neste gong de startar Ringperm. Dokumenta sjølve blir verande.
form-unmasked = Eit fødselsnummer kan lesast her. Sladd det før de lastar opp dokumentet.

## For clients and tenders

client-screen-title = Til oppdragsgjevar eller anbod
client-screen-lead = Vel linje for linje kva som skal vere med. Ingenting privat er valt på førehand, og kvar linje viser nøyaktig kva mottakaren får sjå.
client-screen-by = På arket står det at det er utarbeidd av verksemda, ikkje av nemnda.
client-lines = Opplysningar
client-documents = Dokument som kan følgje med
client-documents-lead = Vel de dokument, blir det ei vanleg zip-fil med arket og dokumenta.
client-documents-none = De har ingen dokument enno.
client-answer-it = Svar på spørsmålet
client-language = Språket på arket
client-language-note = Det de sjølve har skrive, blir ikkje omsett.
client-save = Lagre arket
client-save-zip = Lagre arket og dokumenta
client-saved = Lagra: { $path }
client-link-lead = Spør ein oppdragsgjevar eller eit anbod om godkjenninga, listevask eller forsikring?
client-link = Lag eit ark til oppdragsgjevaren
client-figures = Legg inn samtalar og klager
# Påminningar og oppgåver
deadlines-picture = Tre år framover: { $list }
deadlines-today = I dag
deadlines-tasks = Før fristen
deadlines-task-from = frå { $date }
deadlines-task-who = Kven gjer det?
deadlines-whole = Om sjølve fristen:
deadlines-snooze = Minn meg på det om ei veke
deadlines-done = Merk som gjort
deadlines-undone = Likevel ikkje gjort
deadlines-move = Flytt fristen
deadlines-move-day = Kva dag har nemnda gitt?
deadlines-move-save = Flytt fristen
deadlines-move-back = Flytt tilbake
deadlines-saved = Lagra.
deadlines-more = Oppgåver og påminningar
deadlines-papers = Ta fristane med i kalenderen eller på papir
deadlines-calendar = Lag kalenderfil
deadlines-year = Året på éi side (PDF)
deadlines-paper-kept = Lagra: { $path }
deadlines-calendar-share = Send kalenderfila òg til ein kollega eller ei fellespostkasse.
deadlines-show = Vis i mappa
reminders-heading = Påminningar
reminders-history = Påminningar som er viste og endra
reminders-lead = Ringperm kan minne dykk på fristane også når vindauget er lukka. Då blir fristane sjekka kvar dag på denne maskina. Ingenting blir sendt over nettet.
reminders-on = Slå på påminningar
reminders-again = Slå på igjen
reminders-off = Slå av påminningar
reminders-no-thanks = Nei takk
reminders-follow-up = Vidareføring: dagar før fristen
reminders-renewal = Ny søknad: dagar før fristen
reminders-steps-hint = Heile tal med komma mellom. 0 er sjølve fristdagen. Etter fristen kjem det ei påminning kvar veke.
reminders-settings = Innstillingar for påminningar
reminders-washing = Ta med vask av ringjelister kvar månad
reminders-washing-hint = Oppgåva blir vist under Fristar og i påminningar om andre fristar. Ho gir ingen eigne varsel.
deadlines-monthly = Kvar månad
deadlines-monthly-for = for { $month }

past-title = Historikk
past-link = Sjå historikken
past-lead = Det som er gjort i Ringperm, det nyaste først. Ved kvar linje står namnet på brukaren av maskina. Eldre linjer kan stå utan namn.
past-by = av { $who }
past-search = Søk i historikken
past-search-hint = Til dømes skatteattest, send, november eller eit brukarnamn
past-count = { $count ->
    [one] Éi linje
   *[other] { $count } linjer
}
past-more = Vis eldre linjer
past-empty = Ingenting er gjort enno. Her kjem det ei linje med dag og klokkeslett for kvar gong noko blir lagra, lagt inn, signert eller sendt.
past-not-found = Fann ingenting. Prøv færre ord, eller eit anna ord for det same.
