# Words and short sentences that the window, the command line and the bundle share.

## Where things stand

status-not-started = Ikke begynt
status-started = Påbegynt
status-needs-attention = Noe må rettes
status-to-confirm = Bekreft eller bytt
status-not-in-place = Ikke på plass ennå
status-does-not-apply = Gjelder ikke oss
status-nothing-asked = Ikke aktuelt nå
status-ready = Klar
status-from-register = Hentes fra registeret

state-preparing = Under arbeid
state-exported = Pakken er laget
state-sent = Sendt
state-approved = Godkjent

kind-initial = Første søknad
kind-year-1 = Videreføring etter år 1
kind-year-2 = Videreføring etter år 2
kind-renewal = Ny søknad
kind-reply = Svar til nemnda

part-soknad = Søknaden
part-egenkontroll = Egenkontroll

## Requirements

basis-scheme = Ordningen sier det
basis-norm = Bransjenormen sier det
basis-law = Loven sier det
basis-advice = Råd fra Ringperm
check-law = Sjekk lovteksten

effort-minutes = Noen minutter
effort-hours = Samme dag
effort-days = Noen dager
effort-weeks = Noen uker

severity-must-fix = Må rettes
severity-should-check = Bør sjekkes
severity-note = Til orientering

## Days and months

weekday-0 = mandag
weekday-1 = tirsdag
weekday-2 = onsdag
weekday-3 = torsdag
weekday-4 = fredag
weekday-5 = lørdag
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
time-proven = Ifølge tidsstempelet fantes signaturen { $time }.

## Small words

yes = Ja
no = Nei
unknown = Ikke oppgitt
and = og
or = eller

## The company

trait-employees = Antall ansatte
trait-question-employees = Hvor mange ansatte har dere?
trait-outbound = Ringer ut
trait-question-outbound = Ringer dere ut?
trait-inbound = Svarer på innkommende samtaler
trait-question-inbound = Svarer dere på innkommende samtaler?
trait-b2c = Snakker med forbrukere
trait-question-b2c = Snakker dere med forbrukere?
trait-b2b = Snakker med bedrifter
trait-question-b2b = Snakker dere med bedrifter?
trait-sells = Selger på telefon
trait-question-sells = Selger dere noe på telefon?
trait-clients = Har oppdragsgivere
trait-question-clients = Ringer eller svarer dere for andre virksomheter?
trait-subcontractors = Bruker underleverandører
trait-question-subcontractors = Bruker dere underleverandører, for eksempel til ringesystem, kundesystem eller lagring?
trait-records_calls = Tar opp samtaler
trait-question-records_calls = Tar dere opp samtaler?
trait-monitors_agents = Bruker medlytt eller måler arbeidet til hver enkelt
trait-question-monitors_agents = Bruker dere medlytt, eller måler dere arbeidet til hver enkelt medarbeider?
trait-agency_staff = Har innleide medarbeidere
trait-question-agency_staff = Har dere innleide medarbeidere?
trait-commission_pay = Betaler provisjon
trait-question-commission_pay = Får noen av de ansatte provisjon?
trait-charity = Ringer for frivillige organisasjoner
trait-question-charity = Ringer dere for frivillige organisasjoner?
trait-outside_eea = Arbeid eller systemer utenfor EØS
trait-question-outside_eea = Har dere medarbeidere eller systemer utenfor EØS?
trait-synthetic_voice = Bruker innspilt eller kunstig stemme
trait-question-synthetic_voice = Bruker dere innspilt eller kunstig stemme når dere ringer?
trait-several_sites = Flere driftssteder
trait-question-several_sites = Har dere flere driftssteder (underenheter)?
trait-member = Medlem av Virke eller ANFO
trait-question-member = Er dere medlem av Virke eller ANFO?

member-virke = Virke
member-anfo = ANFO
member-none = Ingen av dem

## Deadlines

deadline-year-1 = Send videreføring etter år 1
deadline-year-2 = Send videreføring etter år 2
deadline-renewal = Send ny søknad
deadline-reply = Svar nemnda
deadline-fee = Betal saksbehandlingsgebyret

distance-in = { $days ->
    [one] om én dag
   *[other] om { $days } dager
}
distance-today = i dag
distance-tomorrow = i morgen
distance-since = { $days ->
    [one] for én dag siden
   *[other] for { $days } dager siden
}
distance-in-span = om { $span }
distance-since-span = for { $span } siden
span-years = { $years ->
    [one] 1 år
   *[other] { $years } år
}
span-months = { $months ->
    [one] 1 måned
   *[other] { $months } måneder
}

## The certification

certification-preparing = Ingenting er sendt til nemnda, og ingen godkjenning er registrert.
    .name = Under arbeid
certification-sent = Sendt { $since }. Nemnda har ikke svart ennå.
    .name = Sendt
certification-approved = Godkjent { $since }. Godkjenningen gjelder til og med { $until }.
    .name = Godkjent
    .reading = Ordningen sier at godkjenningen gjelder i tre år, men ikke hvilken dag årene regnes fra. Ringperm regner fra datoen da nemnda godkjente.
certification-follow-up-due = { $what } senest { $due }. Godkjenningen gjelder til og med { $until }.
    .name = Snart frist
certification-overdue = { $what } så snart dere kan. Fristen var { $due }. Godkjenningen gjelder til og med { $until }.
    .name = Fristen er ute
    .reading = Ordningen sier ikke hva som skjer når videreføringen kommer for sent. Spør sekretariatet.
certification-renewed = Godkjent på nytt { $since }. Godkjenningen gjelder til og med { $until }.
    .name = Godkjent på nytt
    .reading = Ordningen sier at godkjenningen gjelder i tre år, men ikke hvilken dag årene regnes fra. Ringperm regner fra datoen da nemnda godkjente.
certification-warned = Nemnda ga en advarsel { $since }.
    .name = Advarsel
    .reading = Ordningen sier ikke hvor lenge en advarsel gjelder. Her står den til nemnda godkjenner noe på nytt.
certification-also-due = Husk også: { $what } senest { $due }.
certification-withdrawn = Nemnda trakk godkjenningen tilbake { $since }.
    .name = Trukket tilbake
certification-lapsed = De tre årene er over, og ingen ny godkjenning er registrert. Dere er ikke godkjent fra og med { $since }.
    .name = Utløpt
    .reading = Ordningen sier ikke om dere kan få utsettelse, eller om godkjenningen gjelder mens nemnda behandler en ny søknad. Spør sekretariatet.
certification-pending = Ordningen sier ikke om den forrige godkjenningen gjelder mens nemnda behandler søknaden. Spør sekretariatet.

event-sent = Sendt: { $kind }
event-approved = Godkjent: { $kind }
event-approved-before = Godkjent av nemnda
event-asked = Nemnda stilte spørsmål
event-asked-by = Nemnda stilte spørsmål, med svarfrist { $date }
event-answered = Spørsmålet fra nemnda er besvart
event-warned = Nemnda ga en advarsel
event-withdrawn = Nemnda trakk godkjenningen tilbake

## The fee

fee-first = Første søknad
fee-follow-up = Videreføring etter år 1 og år 2
fee-renewal = Ny søknad etter år 3
fee-amount = { $amount } uten mva.
fee-amounts = { $members } for medlemmer av Virke eller ANFO, { $others } for andre. Begge beløpene er uten mva.
fee-amount-unknown = Ringperm kjenner ikke beløpet. Spør sekretariatet.
trash-inbox = Ikke plassert
fee-paid-on = Betalt { $date }.
fee-source = Beløpene er fra nettsiden til ordningen (gammel side, uten dato). Der står det ikke hva en ny søknad etter år 3 koster. Spør sekretariatet hva som gjelder nå.

## What is missing

missing-field = «{ $label }» er ikke fylt ut.
missing-choice = «{ $label }» er ikke besvart.
missing-field-form = Svaret i «{ $label }» kan ikke brukes slik det er skrevet. Sjekk skrivemåten.
missing-document = { $count ->
    [one] Ett dokument mangler: { $names }.
   *[other] { $count } dokumenter mangler: { $names }.
}
missing-declaration = Erklæringen er ikke gitt.
missing-explanation = Forklaringen mangler.
missing-by-date = Datoen mangler: Når kan dere svare, eller når er det på plass?
missing-by-date-form = Datoen kan ikke brukes slik den er skrevet. Sjekk skrivemåten.
missing-reason = Begrunnelsen mangler: Hvorfor gjelder ikke kravet?
missing-finding = Dokumentet «{ $title }» må rettes: { $finding }.
missing-contradicted = «{ $label }» stemmer ikke med dokumentet «{ $title }».
missing-confirmation = Bekreft svaret fra sist, eller bytt det ut.
missing-confirmation-documents = Bekreft det som ligger ved fra sist, eller bytt det ut.
carried-from = Svaret er fra { $date }
carried-documents = Det som ligger ved, er fra sist
carried-document = Fra innsendingen { $date }
changed-since = Siden «{ $kind }», { $date }
read-in-document = Det samme ble lest i dokumentet «{ $title }».

## Answers in words

explained-by = På plass innen { $date }: { $explanation }
does-not-apply-because = Gjelder ikke oss: { $why }
declared = Erklært
not-declared = Ikke erklært
answered-nothing = Ikke besvart

## What was read from a document

fact-holder = Gjelder
fact-name = Navn
fact-orgnr = Organisasjonsnummer
fact-issued = Utstedelsesdato
fact-form = Skjema
fact-lang = Språk
fact-lang-nb = Bokmål
fact-lang-nn = Nynorsk
fact-lang-en = Engelsk
fact-arrears_nok = Restanser
fact-arrears-none = Ingen funnet
fact-signed = Signert
fact-employment = Ansettelse
fact-employment-fast = Fast
fact-employment-midlertidig = Midlertidig
fact-part_time = Deltid
fact-commission = Provisjon
fact-from = Fra
fact-to = Til
fact-months = Måneder
fact-answered = Besvarte samtaler
fact-connected = Tilkoblede samtaler
fact-complaints = Klager

## What was seen in a file, for the user to confirm

sentence-tax-none = Skatteattest for { $holder }, { $issued }, ingen restanser funnet. Stemmer det?
sentence-tax-arrears = Skatteattest for { $holder }, { $issued }, restanser på { $amount }. Stemmer det?
sentence-tax-unsure = Skatteattest for { $holder }, { $issued }. Se selv om den viser restanser, for det kunne ikke leses. Stemmer resten?
sentence-company-certificate = Firmaattest for { $holder }, { $issued }. Stemmer det?
sentence-contract = Dette ser ut som en arbeidsavtale. Stemmer det?
sentence-type = Dette ser ut som et dokument av typen «{ $type }». Stemmer det?
sentence-unread = Ringperm vet ikke hvor denne filen hører hjemme.
sentence-unknown = Filen er lest, men Ringperm kjente ikke igjen innholdet. Velg hvor den hører hjemme.
sentence-empty = Filen er tom. Finn riktig fil, og legg den inn på nytt.
holder-unknown = ukjent virksomhet
date-unknown = ukjent dato

## Documents

same-as = Samme fil som «{ $title }»
document-type-other = Annet dokument
place-page = Side { $page }
place-document = I dokumentet
place-body = I teksten
place-header-footer = I topptekst eller bunntekst
place-notes = I en fotnote
place-comments = I en kommentar
place-properties = I egenskapene til filen
place-form-fields = I et skjemafelt
place-attachments = I en fil inni filen
place-earlier-version = I en tidligere utgave inni filen

# Name of the file that the checklist is saved as.
checklist-file-name = Huskeliste for { $company }
blank-file-name = Blank sjekkliste for { $company }
blank-file-name-of-nobody = Blank sjekkliste for Godkjent Callcenter
self-check-file-name = Egenkontroll for { $company }
declaration-file-name = Erklæring fra { $company }
certificate-file-name = Sertifikat for { $name }
key-backup-file-name = Sikkerhetskopi av nøkkelen til { $name }

# Of a source that bears no date.
source-undated = udatert

## The company register

register-never = Ikke hentet fra registeret ennå
register-fetched = Hentet fra Enhetsregisteret { $at }. Kilde: Brønnøysundregistrene, med lisensen NLOD.
register-fetched-on = Hentet fra Enhetsregisteret { $date }.
register-stands-bankrupt = Ingen konkurs, avvikling eller tvangsoppløsning er registrert (hentet { $date }).
register-stands-accounts = Siste innsendte årsregnskap er for { $year } (hentet { $date }).
register-stands-vat = Registrert i Merverdiavgiftsregisteret (hentet { $date }).
register-silent = Registeret oppgir ikke dette (hentet { $date }).
register-chair = styreleder
register-name = Navnet på virksomheten
register-form = Organisasjonsform
register-address = Forretningsadresse
register-postal = Postadresse
register-website = Nettsted
register-phone = Telefon
register-email = E-post
register-accounts = Siste innsendte årsregnskap
register-vat = Registrert i Merverdiavgiftsregisteret
register-employees-withheld = Ikke oppgitt. Registeret viser ikke tall fra 1 til 4.

## Call figures

figures-answered = Besvarte samtaler
figures-connected = Tilkoblede samtaler
figures-complaints = Klager på den som ringte
figures-direct = Klager direkte til dere
figures-forwarded = Klager fra Forbrukertilsynet
figures-column-month = Måned eller dato
figures-column-year = År
figures-month = { $month } { $year }
figures-span = { $from } til { $to }
figures-rate = { $rate } klager per 1000 tilkoblede samtaler
figures-none = Ikke oppgitt
figures-meaning = Ringperm vet ikke hva ordningen mener med «besvart» og «tilkoblet». Skriv i videreføringen hvordan dere har telt.
figures-rounding = Klager på den som ringte, per 1000 tilkoblede samtaler, er avrundet til to desimaler.
figures-period-note = Tallene står måned for måned. En måned regnes med i den perioden som den 15. i måneden faller i. Lager dere videreføringen før perioden er over, tar den med månedene som er over, og resten hører til neste periode. Dette er Ringperms egen regel. Ordningen sier ikke noe om det.
figures-left-out-total-row = { $count ->
    [one] Én rad med sum er ikke talt med (rad { $row }).
   *[other] { $count } rader med summer er ikke talt med (første: rad { $row }).
}
figures-left-out-hidden-sheet = Arket «{ $sheet }» er skjult og er ikke talt med.
figures-left-out-hidden-row = { $count ->
    [one] Én skjult rad er ikke talt med (rad { $row }).
   *[other] { $count } skjulte rader er ikke talt med (første: rad { $row }).
}
figures-left-out-no-month = { $count ->
    [one] Én rad har tall, men ingen måned (rad { $row }).
   *[other] { $count } rader har tall, men ingen måned (første: rad { $row }).
}
figures-left-out-month-unclear = { $count ->
    [one] Måneden i én rad kan ikke leses (rad { $row }).
   *[other] Måneden kan ikke leses i { $count } rader (første: rad { $row }).
}
figures-left-out-number-unclear = { $count ->
    [one] Ett tall kan ikke leses som et antall (rad { $row }). Måneden mangler det tallet.
   *[other] Tall i { $count } rader kan ikke leses som antall (første: rad { $row }). Månedene mangler de tallene.
}
figures-question-no-header = hvilken kolonne som er hva
figures-question-month-column = hvilken kolonne som har måneden eller datoen
figures-question-several-columns = hvilken kolonne som er «{ $column }»
figures-question-no-year = hvilket år månedene gjelder
figures-question-several-sheets = hvilket ark som skal leses, for flere ark har tall for de samme månedene
figures-question-days-and-months = om dagene eller hele måneden skal telles, for begge deler står der
figures-question-repeated = hvilken rad som gjelder, for samme måned eller dag står flere ganger
sentence-figures = Samtaletall fra { $from } til { $to }. Stemmer det?

## Masking

mask-kind-fodselsnummer = Fødselsnummer
mask-kind-d-nummer = D-nummer
mask-kind-h-nummer = H-nummer
mask-kind-synthetic = Syntetisk fødselsnummer
mask-kind-personal-number = Fødselsnummer, men stedet er ikke funnet
mask-kind-word = Ordet
mask-hidden-outside = Utenfor den delen av siden som vises. Det blir ikke med i den sladdede kopien.
mask-hidden-beneath = Skjult under noe annet på siden
mask-hidden-invisible = Usynlig tekst, ofte bak en skannet side
mask-page = { $description } (side { $page } av { $pages })
masked-title = { $title } (sladdet)

## What an employment contract must say, aml § 14-6, within a sentence

item-parter = hvem partene er
item-arbeidssted = arbeidssted
item-stilling = stilling eller arbeidsoppgaver
item-startdato = når arbeidet begynner
item-midlertidig = varighet av og grunnlag for midlertidig ansettelse
item-provetid = prøvetid
item-ferie = ferie og annet betalt fravær
item-oppsigelse = oppsigelse
item-lonn = lønn
item-arbeidstid = arbeidstid
item-pauser = pauser
item-sarlig-arbeidstid = særlig arbeidstidsordning
item-vaktendring-overtid = vaktendringer og overtid
item-tariffavtale = tariffavtale
item-innleier = hvem som leier inn den ansatte
item-kompetanse = kompetanseutvikling
item-sosial-trygghet = pensjon og forsikring

## What runs out, versions, and what may go

deadline-expiry = Noe går ut
deadline-key = Signeringsnøkkelen går ut
deadline-key-of = Signeringsnøkkelen «{ $name }» går ut
expiry-note = Datoen står i svaret deres på «{ $title }». { $basis } ({ $source }).
expiry-note-ours = Datoen står i svaret deres på «{ $title }». { $basis }.
key-note = Etter { $date } kan dere ikke signere med denne nøkkelen. Det som alt er signert, gjelder fortsatt. Lag en ny nøkkel i tide.
version-replaces = Bytter ut «{ $title }» av { $date }
version-replaced-by = Byttet ut med «{ $title }» av { $date }
version-may-replace = «{ $title }» av { $date } ligger her allerede, og ett dokument er nok.
submission-tidied = Dokumenter herfra ble ryddet bort { $date }. Søknadspakken er beholdt.
tidy-why-over = Lå ved det dere sendte { $date }. Ingen gjeldende godkjenning og ingen åpen søknad bruker det nå.
tidy-why-waiting = Har ligget uten plass siden { $date }, altså i mer enn ett år.
tidy-why-personal = Slike dokumenter kan inneholde personopplysninger.
## Who says what a document says, and where it says it

fact-read = Lest fra dokumentet
fact-typed = Skrevet av deg
fact-unknown = Ikke funnet
fact-arrears-zero = Ingen
fact-arrears-skatt = skatt
fact-arrears-mva = merverdiavgift
fact-arrears-arbeidsgiveravgift = arbeidsgiveravgift
fact-arrears-hint = Skriv summen av det som er forfalt. Skriv 0 hvis attesten sier at det ikke er noe.
fact-month-hint = Skriv år og måned, for eksempel 2026-05.
item-state-found = Funnet
item-state-by-reference = Viser til lov eller tariffavtale
item-state-unsure = Usikkert
item-state-missing = Ikke funnet
item-since-new = Nytt fra 1. juli 2024
item-since-widened = Utvidet fra 1. juli 2024
items-older = Avtalen er fra før 1. juli 2024. Den er fortsatt lovlig uten det som ble nytt da.
## Handing over

handover-not-encrypted = E-post er ikke kryptert.
handover-contains = Pakken inneholder:
handover-outdated = Svar eller dokumenter er endret etter at pakken ble laget. Lag pakken på nytt hvis endringene skal være med.
contains-contracts = arbeidsavtaler eller andre avtaler med ansatte
contains-certificates = kursbevis eller andre dokumenter med navn på ansatte
contains-tax = skatteopplysninger om virksomheten
contains-owners = opplysninger om eiere, ledelse eller fullmakter
contains-agreements = avtaler med oppdragsgivere eller leverandører
contains-customers = opplysninger om kunder eller klager
contains-security = beskrivelser av hvordan opplysninger behandles og sikres
contains-personal-numbers = fødselsnumre som ikke er sladdet, i { $titles }
contains-accounts = kontonumre, i { $titles }
contains-unread = dokumenter som Ringperm ikke har kunnet lese helt: { $titles }
contains-contact = navn, e-postadresse eller telefonnummer til kontaktpersoner
mail-mostly = Som e-post blir pakken { $size }. De fleste tar imot så store e-poster, men ikke alle.
mail-often-refused = Som e-post blir pakken { $size }. Mange mottakere avviser så store e-poster. Spør mottakeren først, eller lever pakken på en annen måte.
mail-too-large = Som e-post blir pakken { $size }. Det er for mye, så Ringperm lager ikke noe utkast. Bruk nettskjemaet, en fildelingstjeneste dere stoler på, eller en minnepenn. Spør mottakeren hva som passer.

## For clients and tenders

client-title = Opplysninger til oppdragsgivere
client-file-name = Opplysninger om { $company }
client-by-company = Utarbeidet av virksomheten, ikke av nemnda
client-by-company-note = Virksomheten har selv valgt ut opplysningene og svart på spørsmålene. Nemnda for Godkjent Callcenter har verken laget eller kontrollert dette arket.
client-files = Dokumenter som følger med
client-group-approval = Godkjenningen
client-group-washing = Vask av ringelister
client-group-data = Hvor arbeidet skjer, og hvor opplysningene ligger
client-group-subcontractors = Underleverandører
client-group-recordings = Lydopptak
client-group-complaints = Klager
client-group-insurance = Forsikring
client-line-approval = Godkjent Callcenter
client-line-complaints = Klager på den som ringte, per 1000 tilkoblede samtaler
client-approved = Godkjent av nemnda
client-valid-until = Gjelder til og med
client-standing = Status
client-standing-sent = Søknaden ble sendt { $since }. Nemnda har ikke svart ennå.
client-standing-warned = Nemnda ga en advarsel { $since }.
client-standing-withdrawn = Nemnda trakk godkjenningen tilbake { $since }.
client-standing-lapsed = De tre årene er over. Ikke godkjent fra og med { $since }.
client-status-on = Slik det var registrert { $date }. Siste dag er regnet som tre år etter godkjenningen.
client-as-of = Besvart { $date }.
client-counted = Virksomhetens egne tall. Ordningen sier ikke hva som skal regnes som en tilkoblet samtale.
client-period = Periode
client-rate = Klagefrekvens
client-unanswered = Ikke besvart
client-unrecorded = Ikke registrert
client-file-letter = Brev fra nemnda
client-file-personal-number = Et fødselsnummer kan leses i dokumentet. Sladd det først.
client-file-unread = Ringperm har ikke kunnet lese hele dokumentet. Se gjennom det selv først.
client-file-account = Et kontonummer kan leses i dokumentet.
client-file-contains = Kan inneholde { $what }.
## Signing keys

key-validity = Gyldig fra { $from } til { $to }
strength-0 = Svært lett å gjette
strength-1 = Lett å gjette
strength-2 = Kan gjettes
strength-3 = Vanskelig å gjette
strength-4 = Svært vanskelig å gjette
warning-key-expired = Signeringsnøkkelen «{ $name }» gikk ut { $date }. Mottakeren får se at sertifikatet var utløpt da dere signerte.
warning-key-not-yet-valid = Signeringsnøkkelen «{ $name }» er ikke gyldig før { $date }. Mottakeren får se det.
warning-key-other-company = Signeringsnøkkelen «{ $name }» hører til organisasjonsnummer { $other }, men søknaden gjelder { $orgnr }. Mottakeren får se det.
warning-timestamp-failed = Pakken er signert, men uten tidsstempel. { $reason }

## Received bundles

earlier-key-confirmed = Kodeavtrykket ble bekreftet { $date }.
earlier-key-own = Deres egen signeringsnøkkel på denne maskinen.
earlier-key-received = Brukt i pakken «{ $bundle }», som ble åpnet her { $date }.
warning-not-remembered = Pakken er signert, men passordet er ikke husket. { $reason }

## A store on another machine

store-on-share = Dataene ligger i en mappe som deles over nettverket, eller som et annet program legger fram: «{ $folder }». Ringperm får ikke vite om en slik mappe holder det den lover. Blir forbindelsen brutt, eller er dataene åpne på to maskiner samtidig, kan noe gå tapt. Lag en sikkerhetskopi, og legg den tilbake i en mappe på en disk i denne maskinen. Fram til da bør dere bruke Ringperm på bare én maskin om gangen.

## What the system answers

system-answer =
    { $reason ->
        [away] forbindelsen til stedet er borte
        [busy] noe annet er i gang med å bruke stedet eller filen
        [cannot-open] databasefilen kan ikke åpnes
        [damaged] innholdet er skadet
        [device] disken svarte med en feil
        [exists] det finnes noe med samme navn
        [folder] det er en mappe
        [full] det er ikke plass
        [gone] stedet eller filen finnes ikke
        [locking] filen kan ikke låses her
        [memory] det er ikke nok minne
        [name] navnet kan ikke brukes der
        [no-access] ingen tilgang
        [no-certificate] det er ikke noe sertifikat i filen
        [no-database] filen er ikke en database
        [not-a-folder] en del av adressen er ikke en mappe
        [read-only] stedet kan bare leses
        [too-large] filen er for stor for stedet
       *[other] { $reason }
    }
problem-internal = Noe gikk galt i Ringperm. Årsaken er: «{ $reason }».
    .advice = Feilen ligger i programmet, og dere har ikke gjort noe galt. Alt som var lagret fra før, er der fortsatt. Start Ringperm på nytt.
