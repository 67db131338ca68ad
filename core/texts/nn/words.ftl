# Words and short sentences that the window, the command line and the bundle share.

## Where things stand

status-not-started = Ikkje byrja
status-started = Påbyrja
status-needs-attention = Noko må rettast
status-to-confirm = Stadfest eller byt
status-not-in-place = Ikkje på plass enno
status-does-not-apply = Gjeld ikkje oss
status-nothing-asked = Ikkje aktuelt no
status-ready = Klar
status-from-register = Blir henta frå registeret

state-preparing = Under arbeid
state-exported = Pakken er laga
state-sent = Sendt
state-approved = Godkjent

kind-initial = Første søknad
kind-year-1 = Vidareføring etter år 1
kind-year-2 = Vidareføring etter år 2
kind-renewal = Ny søknad
kind-reply = Svar til nemnda

part-soknad = Søknaden
part-egenkontroll = Eigenkontroll

## Requirements

basis-scheme = Ordninga seier det
basis-norm = Bransjenorma seier det
basis-law = Lova seier det
basis-advice = Råd frå Ringperm
check-law = Sjekk lovteksten

effort-minutes = Nokre minutt
effort-hours = Same dag
effort-days = Nokre dagar
effort-weeks = Nokre veker

severity-must-fix = Må rettast
severity-should-check = Bør sjekkast
severity-note = Til orientering

## Days and months

weekday-0 = måndag
weekday-1 = tysdag
weekday-2 = onsdag
weekday-3 = torsdag
weekday-4 = fredag
weekday-5 = laurdag
weekday-6 = søndag

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

signing-time = { $date } kl. { $time }
saved-today = kl. { $time }
# Of a received bundle, by the timestamp in it.
time-proven = Ifølgje tidsstempelet fanst signaturen { $time }.

## Small words

yes = Ja
no = Nei
unknown = Ikkje oppgitt
and = og
or = eller

## The company

trait-employees = Talet på tilsette
trait-question-employees = Kor mange tilsette har de?
trait-outbound = Ringjer ut
trait-question-outbound = Ringjer de ut?
trait-inbound = Svarar på innkomande samtalar
trait-question-inbound = Svarar de på innkomande samtalar?
trait-b2c = Snakkar med forbrukarar
trait-question-b2c = Snakkar de med forbrukarar?
trait-b2b = Snakkar med bedrifter
trait-question-b2b = Snakkar de med bedrifter?
trait-sells = Sel på telefon
trait-question-sells = Sel de noko på telefon?
trait-clients = Har oppdragsgjevarar
trait-question-clients = Ringjer eller svarar de for andre verksemder?
trait-subcontractors = Bruker underleverandørar
trait-question-subcontractors = Bruker de underleverandørar, til dømes til ringjesystem, kundesystem eller lagring?
trait-records_calls = Tek opp samtalar
trait-question-records_calls = Tek de opp samtalar?
trait-monitors_agents = Bruker medlytt eller måler arbeidet til kvar einskild
trait-question-monitors_agents = Bruker de medlytt, eller måler de arbeidet til kvar einskild medarbeidar?
trait-agency_staff = Har innleigde medarbeidarar
trait-question-agency_staff = Har de innleigde medarbeidarar?
trait-commission_pay = Betaler provisjon
trait-question-commission_pay = Får nokon av dei tilsette provisjon?
trait-charity = Ringjer for frivillige organisasjonar
trait-question-charity = Ringjer de for frivillige organisasjonar?
trait-outside_eea = Arbeid eller system utanfor EØS
trait-question-outside_eea = Har de medarbeidarar eller system utanfor EØS?
trait-synthetic_voice = Bruker innspelt eller kunstig stemme
trait-question-synthetic_voice = Bruker de innspelt eller kunstig stemme når de ringjer?
trait-several_sites = Fleire driftsstader
trait-question-several_sites = Har de fleire driftsstader (undereiningar)?
trait-member = Medlem i Virke eller ANFO
trait-question-member = Er de medlem i Virke eller ANFO?

member-virke = Virke
member-anfo = ANFO
member-none = Ingen av dei

## Deadlines

deadline-year-1 = Send vidareføring etter år 1
deadline-year-2 = Send vidareføring etter år 2
deadline-renewal = Send ny søknad
deadline-reply = Svar nemnda
deadline-fee = Betal saksbehandlingsgebyret

distance-in = { $days ->
    [one] om éin dag
   *[other] om { $days } dagar
}
distance-today = i dag
distance-tomorrow = i morgon
distance-since = { $days ->
    [one] for éin dag sidan
   *[other] for { $days } dagar sidan
}
distance-in-span = om { $span }
distance-since-span = for { $span } sidan
span-years = { $years ->
    [one] 1 år
   *[other] { $years } år
}
span-months = { $months ->
    [one] 1 månad
   *[other] { $months } månader
}

## The certification

certification-preparing = Ingenting er sendt til nemnda, og inga godkjenning er registrert.
    .name = Under arbeid
certification-sent = Vart send { $since }. Nemnda har ikkje svara enno.
    .name = Sendt
certification-approved = Godkjent { $since }. Godkjenninga gjeld til og med { $until }.
    .name = Godkjent
    .reading = Ordninga seier at godkjenninga gjeld i tre år, men ikkje kva dag åra skal reknast frå. Ringperm reknar frå datoen då nemnda godkjende.
certification-follow-up-due = { $what } seinast { $due }. Godkjenninga gjeld til og med { $until }.
    .name = Snart frist
certification-overdue = { $what } så snart de kan. Fristen var { $due }. Godkjenninga gjeld til og med { $until }.
    .name = Fristen er ute
    .reading = Ordninga seier ikkje kva som skjer når vidareføringa kjem for seint. Spør sekretariatet.
certification-renewed = Godkjent på nytt { $since }. Godkjenninga gjeld til og med { $until }.
    .name = Godkjent på nytt
    .reading = Ordninga seier at godkjenninga gjeld i tre år, men ikkje kva dag åra skal reknast frå. Ringperm reknar frå datoen då nemnda godkjende.
certification-warned = Nemnda gav ei åtvaring { $since }.
    .name = Åtvaring
    .reading = Ordninga seier ikkje kor lenge ei åtvaring gjeld. Her står ho til nemnda godkjenner noko på nytt.
certification-also-due = Hugs også: { $what } seinast { $due }.
certification-withdrawn = Nemnda trekte godkjenninga tilbake { $since }.
    .name = Trekt tilbake
certification-lapsed = Dei tre åra er over, og inga ny godkjenning er registrert. De er ikkje godkjende frå og med { $since }.
    .name = Gått ut
    .reading = Ordninga seier ikkje om de kan få utsetjing, eller om godkjenninga gjeld medan nemnda behandlar ein ny søknad. Spør sekretariatet.
certification-pending = Ordninga seier ikkje om den førre godkjenninga gjeld medan nemnda behandlar søknaden. Spør sekretariatet.

event-sent = Sendt: { $kind }
event-approved = Godkjent: { $kind }
event-approved-before = Godkjent av nemnda
event-asked = Nemnda stilte spørsmål
event-asked-by = Nemnda stilte spørsmål, med svarfrist { $date }
event-answered = Spørsmålet frå nemnda er svara på
event-warned = Nemnda gav ei åtvaring
event-withdrawn = Nemnda trekte godkjenninga tilbake

## The fee

fee-first = Første søknad
fee-follow-up = Vidareføring etter år 1 og år 2
fee-renewal = Ny søknad etter år 3
fee-amount = { $amount } utan mva.
fee-amounts = { $members } for medlemmer i Virke eller ANFO, { $others } for andre. Begge beløpa er utan mva.
fee-amount-unknown = Ringperm kjenner ikkje beløpet. Spør sekretariatet.
trash-inbox = Ikkje plassert
fee-paid-on = Betalt { $date }.
fee-source = Beløpa er frå nettsida til ordninga (gammal side, utan dato). Der står det ikkje kva ein ny søknad etter år 3 kostar. Spør sekretariatet kva som gjeld no.

## What is missing

missing-field = «{ $label }» er ikkje fylt ut.
missing-choice = «{ $label }» er ikkje svara på.
missing-field-form = Svaret i «{ $label }» kan ikkje brukast slik det er skrive. Sjekk skrivemåten.
missing-document = { $count ->
    [one] Eitt dokument manglar: { $names }.
   *[other] { $count } dokument manglar: { $names }.
}
missing-declaration = Erklæringa er ikkje gitt.
missing-explanation = Forklaringa manglar.
missing-by-date = Datoen manglar: Når kan de svare, eller når er det på plass?
missing-by-date-form = Datoen kan ikkje brukast slik han er skriven. Sjekk skrivemåten.
missing-reason = Grunngivinga manglar: Kvifor gjeld ikkje kravet?
missing-finding = Dokumentet «{ $title }» må rettast: { $finding }.
missing-contradicted = «{ $label }» stemmer ikkje med dokumentet «{ $title }».
missing-confirmation = Stadfest svaret frå sist, eller byt det ut.
missing-confirmation-documents = Stadfest det som ligg ved frå sist, eller byt det ut.
carried-from = Svaret er frå { $date }
carried-documents = Det som ligg ved, er frå sist
carried-document = Frå innsendinga { $date }
changed-since = Sidan «{ $kind }», { $date }
read-in-document = Det same vart lese i dokumentet «{ $title }».

## Answers in words

explained-by = På plass innan { $date }: { $explanation }
does-not-apply-because = Gjeld ikkje oss: { $why }
declared = Erklært
not-declared = Ikkje erklært
answered-nothing = Ikkje svara på

## What was read from a document

fact-holder = Gjeld
fact-name = Namn
fact-orgnr = Organisasjonsnummer
fact-issued = Utferdingsdato
fact-form = Skjema
fact-lang = Språk
fact-lang-nb = Bokmål
fact-lang-nn = Nynorsk
fact-lang-en = Engelsk
fact-arrears_nok = Restansar
fact-arrears-none = Ingen funne
fact-signed = Signert
fact-employment = Tilsetjing
fact-employment-fast = Fast
fact-employment-midlertidig = Mellombels
fact-part_time = Deltid
fact-commission = Provisjon
fact-from = Frå
fact-to = Til
fact-months = Månader
fact-answered = Samtalar som er svara på
fact-connected = Tilkopla samtalar
fact-complaints = Klager

## What was seen in a file, for the user to confirm

sentence-tax-none = Skatteattest for { $holder }, { $issued }, ingen restansar funne. Stemmer det?
sentence-tax-arrears = Skatteattest for { $holder }, { $issued }, restansar på { $amount }. Stemmer det?
sentence-tax-unsure = Skatteattest for { $holder }, { $issued }. Sjå sjølv om han viser restansar, for det kunne ikkje lesast. Stemmer resten?
sentence-company-certificate = Firmaattest for { $holder }, { $issued }. Stemmer det?
sentence-contract = Dette ser ut som ein arbeidsavtale. Stemmer det?
sentence-type = Dette ser ut som eit dokument av typen «{ $type }». Stemmer det?
sentence-unread = Ringperm veit ikkje kvar denne fila høyrer heime.
sentence-unknown = Fila er lesen, men Ringperm kjende ikkje att innhaldet. Vel kvar ho høyrer heime.
sentence-empty = Fila er tom. Finn rett fil, og legg ho inn på nytt.
holder-unknown = ukjend verksemd
date-unknown = ukjend dato

## Documents

same-as = Same fil som «{ $title }»
document-type-other = Anna dokument
place-page = Side { $page }
place-document = I dokumentet
place-body = I teksten
place-header-footer = I topptekst eller botntekst
place-notes = I ein fotnote
place-comments = I ein kommentar
place-properties = I eigenskapane til fila
place-form-fields = I eit skjemafelt
place-attachments = I ei fil inni fila
place-earlier-version = I ei tidlegare utgåve inni fila

# Name of the file that the checklist is saved as.
checklist-file-name = Hugseliste for { $company }
blank-file-name = Blank sjekkliste for { $company }
blank-file-name-of-nobody = Blank sjekkliste for Godkjent Callcenter
self-check-file-name = Eigenkontroll for { $company }
declaration-file-name = Erklæring frå { $company }
certificate-file-name = Sertifikat for { $name }
key-backup-file-name = Tryggingskopi av nøkkelen til { $name }

# Of a source that bears no date.
source-undated = udatert

## The company register

register-never = Ikkje henta frå registeret enno
register-fetched = Henta frå Einingsregisteret { $at }. Kjelde: Brønnøysundregistera, med lisensen NLOD.
register-fetched-on = Henta frå Einingsregisteret { $date }.
register-stands-bankrupt = Ingen konkurs, avvikling eller tvangsoppløysing er registrert (henta { $date }).
register-stands-accounts = Siste årsrekneskap som er sendt inn, er for { $year } (henta { $date }).
register-stands-vat = Registrert i Meirverdiavgiftsregisteret (henta { $date }).
register-silent = Registeret oppgir ikkje dette (henta { $date }).
register-chair = styreleiar
register-name = Namnet på verksemda
register-form = Organisasjonsform
register-address = Forretningsadresse
register-postal = Postadresse
register-website = Nettstad
register-phone = Telefon
register-email = E-post
register-accounts = Siste årsrekneskap som er sendt inn
register-vat = Registrert i Meirverdiavgiftsregisteret
register-employees-withheld = Ikkje oppgitt. Registeret viser ikkje tal frå 1 til 4.

## Call figures

figures-answered = Samtalar som er svara på
figures-connected = Tilkopla samtalar
figures-complaints = Klager på den som ringde
figures-direct = Klager direkte til dykk
figures-forwarded = Klager frå Forbrukartilsynet
figures-column-month = Månad eller dato
figures-column-year = År
figures-month = { $month } { $year }
figures-span = { $from } til { $to }
figures-rate = { $rate } klager per 1000 tilkopla samtalar
figures-none = Ikkje oppgitt
figures-meaning = Ringperm veit ikkje kva ordninga meiner med «svara på» og «tilkopla». Skriv i vidareføringa korleis de har talt.
figures-rounding = Klager på den som ringde, per 1000 tilkopla samtalar, er runda av til to desimalar.
figures-period-note = Tala står månad for månad. Ein månad høyrer til den perioden der den 15. i månaden ligg. Lagar de vidareføringa før perioden er over, tek ho med månadene som er over, og resten høyrer til neste periode. Dette er Ringperm sin eigen regel. Ordninga seier ikkje noko om det.
figures-left-out-total-row = { $count ->
    [one] Éi rad med sum er ikkje tald med (rad { $row }).
   *[other] { $count } rader med summar er ikkje talde med (første: rad { $row }).
}
figures-left-out-hidden-sheet = Arket «{ $sheet }» er gøymt og er ikkje talt med.
figures-left-out-hidden-row = { $count ->
    [one] Éi gøymd rad er ikkje tald med (rad { $row }).
   *[other] { $count } gøymde rader er ikkje talde med (første: rad { $row }).
}
figures-left-out-no-month = { $count ->
    [one] Éi rad har tal, men ingen månad (rad { $row }).
   *[other] { $count } rader har tal, men ingen månad (første: rad { $row }).
}
figures-left-out-month-unclear = { $count ->
    [one] Månaden i éi rad kan ikkje lesast (rad { $row }).
   *[other] Månaden kan ikkje lesast i { $count } rader (første: rad { $row }).
}
figures-left-out-number-unclear = { $count ->
    [one] Eitt tal kan ikkje lesast som eit antal (rad { $row }). Månaden manglar det talet.
   *[other] Tal i { $count } rader kan ikkje lesast som antal (første: rad { $row }). Månadene manglar dei tala.
}
figures-question-no-header = kva kvar kolonne inneheld
figures-question-month-column = kva kolonne som har månaden eller datoen
figures-question-several-columns = kva kolonne som er «{ $column }»
figures-question-no-year = kva år månadene gjeld
figures-question-several-sheets = kva ark som skal lesast, for fleire ark har tal for dei same månadene
figures-question-days-and-months = om dagane eller heile månaden skal teljast, for begge delar står der
figures-question-repeated = kva rad som gjeld, for same månad eller dag står fleire gonger
sentence-figures = Samtaletal frå { $from } til { $to }. Stemmer det?

## Masking

mask-kind-fodselsnummer = Fødselsnummer
mask-kind-d-nummer = D-nummer
mask-kind-h-nummer = H-nummer
mask-kind-synthetic = Syntetisk fødselsnummer
mask-kind-personal-number = Fødselsnummer, men staden er ikkje funnen
mask-kind-word = Ordet
mask-hidden-outside = Utanfor den delen av sida som blir vist. Det blir ikkje med i den sladda kopien.
mask-hidden-beneath = Skjult under noko anna på sida
mask-hidden-invisible = Usynleg tekst, ofte bak ei skanna side
mask-page = { $description } (side { $page } av { $pages })
masked-title = { $title } (sladda)

## What an employment contract must say, aml § 14-6, within a sentence

item-parter = kven partane er
item-arbeidssted = arbeidsstad
item-stilling = stilling eller arbeidsoppgåver
item-startdato = når arbeidet tek til
item-midlertidig = lengda på og grunnlaget for mellombels tilsetjing
item-provetid = prøvetid
item-ferie = ferie og anna betalt fråvær
item-oppsigelse = oppseiing
item-lonn = løn
item-arbeidstid = arbeidstid
item-pauser = pausar
item-sarlig-arbeidstid = særleg arbeidstidsordning
item-vaktendring-overtid = vaktendringar og overtid
item-tariffavtale = tariffavtale
item-innleier = kven som leiger inn den tilsette
item-kompetanse = kompetanseutvikling
item-sosial-trygghet = pensjon og forsikring

## What runs out, versions, and what may go

deadline-expiry = Noko går ut
deadline-key = Signeringsnøkkelen går ut
deadline-key-of = Signeringsnøkkelen «{ $name }» går ut
expiry-note = Datoen står i svaret på «{ $title }». { $basis } ({ $source }).
expiry-note-ours = Datoen står i svaret på «{ $title }». { $basis }.
key-note = Etter { $date } kan de ikkje signere med denne nøkkelen. Det som alt er signert, gjeld framleis. Lag ein ny nøkkel i tide.
version-replaces = Byter ut «{ $title }» av { $date }
version-replaced-by = Bytt ut med «{ $title }» av { $date }
version-may-replace = «{ $title }» av { $date } ligg her alt, og eitt dokument er nok.
submission-tidied = Dokument herifrå vart rydda bort { $date }. Søknadspakken er teken vare på.
tidy-why-over = Låg ved det de sende { $date }. Inga gjeldande godkjenning og ingen open søknad bruker det no.
tidy-why-waiting = Har lege utan plass sidan { $date }, altså i meir enn eitt år.
tidy-why-personal = Slike dokument kan innehalde personopplysningar.
## Who says what a document says, and where it says it

fact-read = Henta frå dokumentet
fact-typed = Skrive av deg
fact-unknown = Ikkje funne
fact-arrears-zero = Ingen
fact-arrears-skatt = skatt
fact-arrears-mva = meirverdiavgift
fact-arrears-arbeidsgiveravgift = arbeidsgivaravgift
fact-arrears-hint = Skriv summen av det som er forfalle. Skriv 0 om attesten seier at det ikkje er noko.
fact-month-hint = Skriv år og månad, til dømes 2026-05.
item-state-found = Funne
item-state-by-reference = Viser til lov eller tariffavtale
item-state-unsure = Usikkert
item-state-missing = Ikkje funne
item-since-new = Nytt frå 1. juli 2024
item-since-widened = Utvida frå 1. juli 2024
items-older = Avtalen er frå før 1. juli 2024. Han er framleis lovleg utan det som vart nytt då.
## Handing over

handover-not-encrypted = E-post er ikkje kryptert.
handover-contains = Pakken inneheld:
handover-outdated = Svar eller dokument er endra etter at pakken vart laga. Lag pakken på nytt dersom endringane skal vere med.
contains-contracts = arbeidsavtalar eller andre avtalar med tilsette
contains-certificates = kursbevis eller andre dokument med namn på tilsette
contains-tax = skatteopplysningar om verksemda
contains-owners = opplysningar om eigarar, leiing eller fullmakter
contains-agreements = avtalar med oppdragsgjevarar eller leverandørar
contains-customers = opplysningar om kundar eller klager
contains-security = omtale av korleis opplysningar blir behandla og sikra
contains-personal-numbers = fødselsnummer som ikkje er sladda, i { $titles }
contains-accounts = kontonummer, i { $titles }
contains-unread = dokument som Ringperm ikkje har kunna lese heilt: { $titles }
contains-contact = namn, e-postadresse eller telefonnummer til kontaktpersonar
mail-mostly = Som e-post blir pakken { $size }. Dei fleste tek imot så store e-postar, men ikkje alle.
mail-often-refused = Som e-post blir pakken { $size }. Mange mottakarar avviser så store e-postar. Spør mottakaren først, eller lever pakken på ein annan måte.
mail-too-large = Som e-post blir pakken { $size }. Det er for mykje, så Ringperm lagar ikkje noko utkast. Bruk nettskjemaet, ei fildelingsteneste de stoler på, eller ein minnepenn. Spør mottakaren kva som høver.

## For clients and tenders

client-title = Opplysningar til oppdragsgjevarar
client-file-name = Opplysningar om { $company }
client-by-company = Utarbeidd av verksemda, ikkje av nemnda
client-by-company-note = Verksemda har sjølv valt ut opplysningane og svara på spørsmåla. Nemnda for Godkjent Callcenter har korkje laga eller kontrollert dette arket.
client-files = Dokument som følgjer med
client-group-approval = Godkjenninga
client-group-washing = Vask av ringjelister
client-group-data = Kvar arbeidet skjer, og kvar opplysningane ligg
client-group-subcontractors = Underleverandørar
client-group-recordings = Lydopptak
client-group-complaints = Klager
client-group-insurance = Forsikring
client-line-approval = Godkjent Callcenter
client-line-complaints = Klager på den som ringde, per 1000 tilkopla samtalar
client-approved = Godkjend av nemnda
client-valid-until = Gjeld til og med
client-standing = Status
client-standing-sent = Søknaden vart send { $since }. Nemnda har ikkje svara enno.
client-standing-warned = Nemnda gav ei åtvaring { $since }.
client-standing-withdrawn = Nemnda trekte godkjenninga tilbake { $since }.
client-standing-lapsed = Dei tre åra er over. Ikkje godkjend frå og med { $since }.
client-status-on = Slik det var registrert { $date }. Siste dag er rekna som tre år etter godkjenninga.
client-as-of = Svara { $date }.
client-counted = Eigne tal frå verksemda. Ordninga seier ikkje kva som skal reknast som ein tilkopla samtale.
client-period = Periode
client-rate = Klagefrekvens
client-unanswered = Ikkje svara på
client-unrecorded = Ikkje registrert
client-file-letter = Brev frå nemnda
client-file-personal-number = Eit fødselsnummer kan lesast i dokumentet. Sladd det først.
client-file-unread = Ringperm har ikkje kunna lese heile dokumentet. Sjå gjennom det sjølv først.
client-file-account = Eit kontonummer kan lesast i dokumentet.
client-file-contains = Kan innehalde { $what }.
## Signing keys

key-validity = Gyldig frå { $from } til { $to }
strength-0 = Svært lett å gjette
strength-1 = Lett å gjette
strength-2 = Kan gjettast
strength-3 = Vanskeleg å gjette
strength-4 = Svært vanskeleg å gjette
warning-key-expired = Signeringsnøkkelen «{ $name }» gjekk ut { $date }. Mottakaren får sjå at sertifikatet var gått ut då de signerte.
warning-key-not-yet-valid = Signeringsnøkkelen «{ $name }» er ikkje gyldig før { $date }. Mottakaren får sjå det.
warning-key-other-company = Signeringsnøkkelen «{ $name }» høyrer til organisasjonsnummer { $other }, men søknaden gjeld { $orgnr }. Mottakaren får sjå det.
warning-timestamp-failed = Pakken er signert, men utan tidsstempel. { $reason }

## Received bundles

earlier-key-confirmed = Kodeavtrykket vart stadfesta { $date }.
earlier-key-own = Dykkar eigen signeringsnøkkel på denne maskina.
earlier-key-received = Brukt i pakken «{ $bundle }», som vart opna her { $date }.
warning-not-remembered = Pakken er signert, men passordet er ikkje hugsa. { $reason }

## A store on another machine

store-on-share = Dataa ligg i ei mappe som blir delt over nettverket, eller som eit anna program legg fram: «{ $folder }». Ringperm får ikkje vite om ei slik mappe held det ho lovar. Blir sambandet brote, eller er dataa opne på to maskiner samstundes, kan noko gå tapt. Lag ein tryggingskopi, og legg han tilbake i ei mappe på ein disk i denne maskina. Fram til då bør de bruke Ringperm på berre éi maskin om gongen.

## What the system answers

system-answer =
    { $reason ->
        [away] sambandet til staden er borte
        [busy] noko anna er i gang med å bruke staden eller fila
        [cannot-open] databasefila kan ikkje opnast
        [damaged] innhaldet er skadd
        [device] disken svarte med ein feil
        [exists] det finst noko med same namn
        [folder] det er ei mappe
        [full] det er ikkje plass
        [gone] staden eller fila finst ikkje
        [locking] fila kan ikkje låsast her
        [memory] det er ikkje nok minne
        [name] namnet kan ikkje brukast der
        [no-access] ingen tilgang
        [no-certificate] det er ikkje noko sertifikat i fila
        [no-database] fila er ikkje ein database
        [not-a-folder] ein del av adressa er ikkje ei mappe
        [read-only] staden kan berre lesast
        [too-large] fila er for stor for staden
       *[other] { $reason }
    }
problem-internal = Noko gjekk gale i Ringperm. Årsaka er: «{ $reason }».
    .advice = Feilen ligg i programmet, og de har ikkje gjort noko gale. Alt som var lagra frå før, er der framleis. Start Ringperm på nytt.
