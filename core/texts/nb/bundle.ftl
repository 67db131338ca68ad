# The application as PDF and page, LES-MEG.txt, and what the verifier says.

bundle-title-initial = Søknad om Godkjent Callcenter
bundle-title-year-1 = Videreføring av Godkjent Callcenter etter år 1
bundle-title-year-2 = Videreføring av Godkjent Callcenter etter år 2
bundle-title-renewal = Ny søknad om Godkjent Callcenter
bundle-title-reply = Svar til nemnda for Godkjent Callcenter
bundle-page = Side { $page } av { $pages }
bundle-draft-mark = UTKAST
bundle-draft-notice = Dette er et utkast. Det er ikke signert og skal ikke sendes.
bundle-example-mark = EKSEMPEL
bundle-example-notice = Dette er en eksempelvirksomhet. Ingenting her er ekte, og ingenting skal sendes.
bundle-incomplete =
    { $count ->
        [one] Ufullstendig: ett krav er ikke avklart
       *[other] Ufullstendig: { $count } krav er ikke avklart
    }
bundle-remarks = Forhold vi gjør oppmerksom på
bundle-changes = Endret siden sist
bundle-changes-lead = Dette er nytt siden { $kind }, { $date }.
bundle-changes-none = Ingenting er endret siden { $kind }, { $date }.
bundle-change-before = Før
bundle-change-after = Nå
bundle-change-added = Nytt vedlegg
bundle-change-removed = Ikke lenger med
bundle-change-silent = Ikke besvart
bundle-by = På plass innen: { $date }
bundle-orgnr = Organisasjonsnummer
bundle-orgnr-certificate = Organisasjonsnummer i signaturen
bundle-kind = Innsending
bundle-date = Dato
bundle-signed-by = Signert av
bundle-signed-at = Oppgitt tidspunkt
bundle-contents = Innhold
bundle-company = Om virksomheten
bundle-status = Status
bundle-attachment = Vedlegg { $number }
bundle-attachments = Vedlegg
bundle-attachment-list = Vedlegg i mappen «vedlegg»
bundle-no-attachments = Det er ingen vedlegg.
bundle-number = Nr.
bundle-document = Dokument
bundle-file = Fil
bundle-original = Opprinnelig filnavn
bundle-original-name = Opprinnelig filnavn: { $name }
bundle-type = Type
bundle-concerns = Gjelder kravet
bundle-size = Størrelse
bundle-sha256 = SHA-256
bundle-accepted = { $finding } Begrunnelse: { $reason }
bundle-considered = Vurdert av virksomheten
bundle-declarations = Dette erklærer virksomheten
bundle-declarations-lead = Ved å signere erklærer { $company }:
bundle-signature = Signatur
bundle-unsigned = Ikke signert. Dette er et utkast.
bundle-fingerprint = Kodeavtrykk
bundle-signature-proves = Signaturen viser at ingenting i søknadspakken er endret etter at den ble signert.
bundle-signature-not = Dette er ikke BankID. Hvis signeringsnøkkelen er laget i programmet Ringperm, er navnet og organisasjonsnummeret oppgitt av den som signerte, og ingen andre har kontrollert dem. Oppgir sertifikatet en annen utsteder, er det heller ikke kontrollert før noen har prøvd det mot rotsertifikatet til utstederen. Tidspunktet er tatt fra maskinen til den som signerte.
bundle-signature-confirm = Slik bekrefter du hvem som signerte: Ring virksomheten på et nummer du har funnet et annet sted enn i søknadspakken. Be dem lese opp kodeavtrykket, og sammenlign det med de 16 gruppene under «Signatur» i soknad.pdf.
bundle-not-official = Laget med Ringperm, et selvstendig program som ikke er en del av ordningen Godkjent Callcenter.

bundle-checklist-title = Huskeliste
bundle-checklist-lead = Disse dokumentene mangler { $company } i ordningen Godkjent Callcenter. Her står det også hvor du får tak i dem, og hvor lang tid det pleier å ta. Det som tar lengst tid, står øverst.
bundle-checklist-note = Sladd fødselsnummer, kontonummer og andre private opplysninger før du sender dokumentene videre.
bundle-blank-title = Sjekkliste
bundle-blank-lead = Alt { $company } skal svare på i ordningen Godkjent Callcenter, og egenkontrollen. Listen er uten svar.
bundle-blank-lead-of-nobody = Alt en virksomhet kan bli spurt om når den søker om å bli Godkjent Callcenter, og egenkontrollen. Hva som gjelder for dere, avhenger av svarene om virksomheten.
bundle-blank-note = Ringperm er ikke en del av ordningen. Der kravet bygger på bransjenormen, en lov eller råd fra Ringperm, står det ved siden av.
bundle-self-check-title = Egenkontroll
bundle-self-check-lead = { $company } har gått gjennom egen drift. Denne rapporten er til eget bruk og følger ikke med innsendingen.
bundle-self-check-note = Egenkontrollen bygger på bransjenormen, lover og råd fra Ringperm. Et svar her er ikke en erklæring til nemnda.
bundle-self-check-private = Privat notat: { $note }
bundle-declaration-title = Erklæring fra virksomheten
bundle-declaration-lead = Når to personer tegner { $company } i fellesskap, kan begge skrive under her. Skriv under for hånd, eller bruk virksomhetens tjeneste for e-signering. Legg deretter den underskrevne siden ved innsendingen.
bundle-declaration-note = Siden er laget av virksomheten, ikke av nemnda. Den digitale signaturen på søknadspakken viser at ingenting er endret. Den viser ikke at to personer har skrevet under.
bundle-declaration-about = Dette gjelder
bundle-declaration-statement = Vi tegner { $company } i fellesskap og står sammen bak denne innsendingen i ordningen Godkjent Callcenter.
bundle-declaration-first = Første underskrift
bundle-declaration-second = Andre underskrift
bundle-declaration-name = Navn med blokkbokstaver
bundle-declaration-place-date = Sted og dato
bundle-declaration-signature = Underskrift

bundle-readme-open = Du trenger ikke noe program: åpne soknad.pdf; vedleggene ligger i mappen vedlegg.
bundle-readme-from-initial = Dette er søknaden om Godkjent Callcenter fra { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-year-1 = Dette er videreføringen av Godkjent Callcenter etter år 1 fra { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-year-2 = Dette er videreføringen av Godkjent Callcenter etter år 2 fra { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-renewal = Dette er den nye søknaden om Godkjent Callcenter fra { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-reply = Dette er svaret til nemnda for Godkjent Callcenter fra { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-incomplete =
    { $count ->
        [one] Ufullstendig: Ett krav er ikke avklart. Det står på første side i soknad.pdf.
       *[other] Ufullstendig: { $count } krav er ikke avklart. De står på første side i soknad.pdf.
    }
bundle-readme-signature = Hva signaturen betyr
bundle-readme-check = Teknisk kontroll for dem som ønsker det
bundle-readme-check-signature = Pakk ut zip-filen, og åpne et terminalvindu i mappen. Kommandoene henter sertifikatet, viser navnet og kodeavtrykket, og kontrollerer signaturen. Svaret skal være «CAdES Verification successful».
bundle-readme-check-list = Signaturen gjelder innholdslisten i META-INF. Kontroller at SHA256SUMS står i den. Svaret skal være 1.
bundle-readme-check-files = Kontroller til slutt filene. Hver linje skal slutte med «OK».
bundle-readme-check-windows = Windows uten openssl: Kommandoen viser SHA-256 for én fil. Sammenlign med linjen i SHA256SUMS. Dette kontrollerer filen, men ikke signaturen.

verdict-intact = Ingenting er endret siden søknadspakken ble signert.
verdict-other-profile = Filen er laget på en annen måte enn søknadspakkene fra Ringperm. Det betyr ikke at noe er galt, men Ringperm kan ikke si om noe er endret.
verdict-changed = Innholdet stemmer ikke med signaturen. Be avsenderen om å sende søknadspakken på nytt.
verdict-refused = Filen er skadet eller laget slik at den ikke kan kontrolleres på en trygg måte. Be avsenderen om å sende søknadspakken på nytt.

reason-not-a-zip = Filen er ikke en zip-fil.
reason-zip-malformed = Zip-filen er ufullstendig eller skadet.
reason-zip-ambiguous = Zip-filen kan leses på to måter, slik at to mottakere kan se ulikt innhold.
reason-trailing-bytes = Det ligger data etter slutten av zip-filen.
reason-leading-bytes = Det ligger data foran den første filen i zip-filen.
reason-zip-gap = Det ligger data i zip-filen som ikke hører til noen fil, ved «{ $entry }».
reason-zip-overlap = To filer i zip-filen bruker de samme dataene, og det gjør de ikke i en vanlig zip-fil: «{ $entry }».
reason-headers-disagree = Zip-filen sier to forskjellige ting om «{ $entry }».
reason-several-disks = Zip-filen er delt i flere deler.
reason-entry-encrypted = «{ $entry }» er kryptert.
reason-entry-not-a-file = «{ $entry }» er ikke en vanlig fil.
reason-name-unsafe = Filnavnet «{ $entry }» er ikke trygt å pakke ut.
reason-name-duplicate = To filer har samme navn på noen maskiner: «{ $entry }».
reason-too-many-entries = Zip-filen inneholder flere filer enn Ringperm leser: { $count }.
reason-too-large = «{ $entry }» er større enn Ringperm leser.
reason-impossible-ratio = «{ $entry }» oppgir en størrelse som ikke kan stemme.
reason-crc-mismatch = Kontrollsummen i zip-filen stemmer ikke for «{ $entry }».
reason-unsigned = Filen er ikke signert.
reason-manifest-malformed = Innholdslisten er skadet eller mangler noe.
reason-manifest-doctype = Innholdslisten inneholder en dokumenttype (DOCTYPE), og det er ikke tillatt.
reason-manifest-unknown-element = Innholdslisten inneholder noe ukjent: { $element }.
reason-manifest-duplicate = Innholdslisten nevner «{ $entry }» to ganger.
reason-weak-algorithm = Kontrollsummene er laget med en metode som gjør det mulig å forfalske dem: { $algorithm }.
reason-checksums-disagree = Listen SHA256SUMS sier noe annet enn innholdslisten om «{ $entry }».
reason-signature-malformed = Signaturen er skadet eller mangler noe.
reason-signature-trailing-bytes = Det ligger data etter signaturen.
reason-signature-attached-content = Signaturen har med sitt eget innhold, og det er ikke tillatt her.
reason-signing-certificate-missing = Signaturen er ikke bundet til sertifikatet, slik at sertifikatet kan være byttet ut.
reason-signer-certificate-missing = Sertifikatet til den som signerte, mangler.
reason-certificate-unrelated = Signaturen har med et sertifikat som ikke hører hjemme der.
reason-certificate-critical-extension = Sertifikatet stiller et krav som Ringperm ikke kjenner: { $oid }.
reason-certificate-key-usage = Nøkkelen er ikke ment for signaturer.
reason-weak-key = Nøkkelen er for kort: { $bits } bit.
reason-entry-changed = «{ $entry }» er endret etter at søknadspakken ble signert.
reason-entry-missing = «{ $entry }» var med da søknadspakken ble signert, men mangler nå.
reason-entry-extra = «{ $entry }» er lagt til etter at søknadspakken ble signert.
reason-manifest-changed = Innholdslisten er endret etter at søknadspakken ble signert.
reason-manifest-missing = Innholdslisten mangler.
reason-signature-missing = Signaturen mangler.
reason-signature-damaged = Signaturfilen er skadet.
reason-signature-invalid = Signaturen stemmer ikke med nøkkelen til den som signerte.
reason-signing-certificate-mismatch = Sertifikatet i signaturen er ikke det som ble brukt da søknadspakken ble signert.
reason-not-asic = Filen er en vanlig zip-fil uten signatur.
reason-other-mimetype = Filen oppgir at den er noe annet enn en signert søknadspakke.
reason-mimetype-not-first = Filtypen står ikke først i filen, slik den gjør i søknadspakkene fra Ringperm.
reason-entry-compressed = «{ $entry }» er komprimert.
reason-name-other-characters = Filnavnet «{ $entry }» har andre tegn enn de Ringperm bruker.
reason-entry-directory = Filen inneholder en egen oppføring for mappen «{ $entry }».
reason-zip-comment = Zip-filen inneholder en kommentar.
reason-zip-form = «{ $entry }» er skrevet på en annen måte enn Ringperm gjør det.
reason-xades = Filen er signert med XAdES, en annen type signatur.
reason-evidence-record = Filen har med en bevispost (evidence record), som Ringperm ikke kontrollerer.
reason-archive-timestamp = Filen har med et arkivtidsstempel, som Ringperm ikke kontrollerer.
reason-other-signature-files = Filen har flere signaturer, eller signaturfilene har andre navn enn Ringperm bruker.
reason-manifest-form = Innholdslisten er skrevet på en annen måte enn Ringperm gjør det.
reason-other-algorithm = Kontrollsummene er laget med en metode som Ringperm ikke kontrollerer: { $algorithm }.
reason-signature-encoding = Signaturen er kodet på en annen måte enn Ringperm gjør det.
reason-signature-form = Signaturen har andre opplysninger enn Ringperm skriver.
reason-unsigned-attributes = Signaturen har tilleggsopplysninger som Ringperm ikke kontrollerer.
reason-several-signers = Flere har signert i samme signatur.
reason-sums-disagree = Listen SHA256SUMS stemmer ikke med filene som er signert.
reason-json-disagrees = Opplysningene i soknad.json stemmer ikke med vedleggene eller med den som signerte.
reason-not-our-shape = Signaturen stemmer, men innholdet er ordnet på en annen måte enn i søknadspakkene fra Ringperm.

## The e-mail and the form

mail-subject = { $title } – { $company }
mail-body =
    Hei!

    Vedlagt er «{ $title }» fra { $company }, organisasjonsnummer { $orgnr }.

    Vedlegget «{ $file }» er en vanlig zip-fil, og dere trenger ikke noe eget program. Åpne soknad.pdf for å lese alt. Dokumentene ligger i mappen vedlegg. I LES-MEG.txt står det hvordan signaturen kan kontrolleres.
mail-greeting = Vennlig hilsen
mail-file-name = E-postutkast fra { $company }
form-name = Navn
form-about = Om virksomheten
form-company = Hvem som søker
reason-signed-attributes-missing = Signaturen sier verken når den ble laget, eller hvilket sertifikat som ble brukt.
reason-signature-content-type = Signaturen sier to forskjellige ting om hva som er signert.
reason-certificate-invalid = Sertifikatet oppgir at det er signert med sin egen nøkkel, men det stemmer ikke.
reason-certificate-never-valid = Sertifikatet slutter å gjelde før det begynner, og har aldri vært gyldig.
reason-timestamp-malformed = Tidsstempelet er skadet eller for svakt til å vise noe.
reason-timestamp-invalid = Tidsstempelet hører ikke til denne signaturen, eller det er endret.
reason-certificate-not-valid-then = Sertifikatet gjaldt ikke på tidspunktet for signaturen. Spør den som signerte, om signeringsnøkkelen fortsatt var i bruk.
reason-timestamp-by-unknown = Tidsstempelet er laget av «{ $name }», ifølge tidsstempelet selv. Ringperm vet ikke om denne tjenesten er til å stole på.
reason-signed-after-timestamp = Signaturen oppgir et senere tidspunkt enn tidsstempelet. Klokken på maskinen som signerte, kan ha gått feil. Spør den som signerte.
reason-signed-in-future = Signaturen oppgir et tidspunkt som ikke har vært ennå. En klokke kan gå feil, her eller hos den som signerte.
reason-signer-other-company = Signaturen oppgir organisasjonsnummer { $signer }, men søknaden gjelder { $company }. Spør virksomheten hvem som har signert for den.
reason-signer-key-changed = Virksomheten har signert med en annen signeringsnøkkel enn den du kjenner fra før. Sammenlign kodeavtrykket med virksomheten før du stoler på navnet.
