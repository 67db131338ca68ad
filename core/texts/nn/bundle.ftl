# The application as PDF and page, LES-MEG.txt, and what the verifier says.

bundle-title-initial = Søknad om Godkjent Callcenter
bundle-title-year-1 = Vidareføring av Godkjent Callcenter etter år 1
bundle-title-year-2 = Vidareføring av Godkjent Callcenter etter år 2
bundle-title-renewal = Ny søknad om Godkjent Callcenter
bundle-title-reply = Svar til nemnda for Godkjent Callcenter
bundle-page = Side { $page } av { $pages }
bundle-draft-mark = UTKAST
bundle-draft-notice = Dette er eit utkast. Det er ikkje signert og skal ikkje sendast.
bundle-example-mark = DØME
bundle-example-notice = Dette er ei eksempelverksemd. Ingenting her er ekte, og ingenting skal sendast.
bundle-incomplete =
    { $count ->
        [one] Ufullstendig: eitt krav er ikkje avklart
       *[other] Ufullstendig: { $count } krav er ikkje avklarte
    }
bundle-remarks = Forhold vi gjer merksam på
bundle-changes = Endra sidan sist
bundle-changes-lead = Dette er nytt sidan { $kind }, { $date }.
bundle-changes-none = Ingenting er endra sidan { $kind }, { $date }.
bundle-change-before = Før
bundle-change-after = No
bundle-change-added = Nytt vedlegg
bundle-change-removed = Ikkje lenger med
bundle-change-silent = Ikkje svara på
bundle-by = På plass innan: { $date }
bundle-orgnr = Organisasjonsnummer
bundle-orgnr-certificate = Organisasjonsnummer i signaturen
bundle-kind = Innsending
bundle-date = Dato
bundle-signed-by = Signert av
bundle-signed-at = Oppgitt tidspunkt
bundle-contents = Innhald
bundle-company = Om verksemda
bundle-status = Status
bundle-attachment = Vedlegg { $number }
bundle-attachments = Vedlegg
bundle-attachment-list = Vedlegg i mappa «vedlegg»
bundle-no-attachments = Ingen vedlegg.
bundle-number = Nr.
bundle-document = Dokument
bundle-file = Fil
bundle-original = Opphavleg filnamn
bundle-original-name = Opphavleg filnamn: { $name }
bundle-type = Type
bundle-concerns = Gjeld kravet
bundle-size = Storleik
bundle-sha256 = SHA-256
bundle-accepted = { $finding } Grunngiving: { $reason }
bundle-considered = Vurdert av verksemda
bundle-declarations = Dette erklærer verksemda
bundle-declarations-lead = Ved å signere erklærer { $company }:
bundle-signature = Signatur
bundle-unsigned = Ikkje signert. Dette er eit utkast.
bundle-fingerprint = Kodeavtrykk
bundle-signature-proves = Signaturen viser at ingenting i søknadspakken er endra etter at han vart signert.
bundle-signature-not = Dette er ikkje BankID. Dersom signeringsnøkkelen er laga i programmet Ringperm, er namnet og organisasjonsnummeret oppgitte av den som signerte, og ingen andre har kontrollert dei. Oppgjev sertifikatet ein annan utferdar, er det heller ikkje kontrollert før nokon har prøvd det mot rotsertifikatet til utferdaren. Tidspunktet er henta frå maskina til den som signerte.
bundle-signature-confirm = Slik stadfestar du kven som signerte: Ring verksemda på eit nummer du har funne ein annan stad enn i søknadspakken. Be dei lese opp kodeavtrykket, og samanlikn det med dei 16 gruppene under «Signatur» i soknad.pdf.
bundle-not-official = Laga med Ringperm, eit sjølvstendig program som ikkje er ein del av ordninga Godkjent Callcenter.

bundle-checklist-title = Hugseliste
bundle-checklist-lead = Desse dokumenta manglar { $company } i ordninga Godkjent Callcenter. Her står det også kvar du får tak i dei, og kor lang tid det plar ta. Det som tek lengst tid, står øvst.
bundle-checklist-note = Sladd fødselsnummer, kontonummer og andre private opplysningar før du sender dokumenta vidare.
bundle-blank-title = Sjekkliste
bundle-blank-lead = Lista viser det { $company } skal svare på for Godkjent Callcenter, og eigenkontrollen. Svara er ikkje med.
bundle-blank-lead-of-nobody = Alt ei verksemd kan bli spurd om når ho søkjer om å bli Godkjent Callcenter, og eigenkontrollen. Kva som gjeld for dykk, kjem an på svara om verksemda.
bundle-blank-note = Ringperm er ikkje ein del av ordninga. Der kravet byggjer på bransjenorma, ei lov eller råd frå Ringperm, står det ved sida av.
bundle-self-check-title = Eigenkontroll
bundle-self-check-lead = { $company } har gått gjennom drifta si. Denne rapporten er til eige bruk og er ikkje ein del av innsendinga.
bundle-self-check-note = Eigenkontrollen byggjer på bransjenorma, lover og råd frå Ringperm. Eit svar her er ikkje ei erklæring til nemnda.
bundle-self-check-private = Privat notat: { $note }
bundle-declaration-title = Erklæring frå verksemda
bundle-declaration-lead = Når to personar teiknar { $company } i fellesskap, kan begge skrive under her. Skriv under for hand, eller bruk tenesta verksemda har for e-signering. Legg deretter den underskrivne sida ved innsendinga.
bundle-declaration-note = Sida er laga av verksemda, ikkje av nemnda. Den digitale signaturen på søknadspakken viser at ingenting er endra. Han viser ikkje at to personar har skrive under.
bundle-declaration-about = Dette gjeld
bundle-declaration-statement = Vi teiknar { $company } i fellesskap og står saman bak denne innsendinga i ordninga Godkjent Callcenter.
bundle-declaration-first = Første underskrift
bundle-declaration-second = Andre underskrift
bundle-declaration-name = Namn med blokkbokstavar
bundle-declaration-place-date = Stad og dato
bundle-declaration-signature = Underskrift

bundle-readme-open = Du treng ikkje noko program: opne soknad.pdf; vedlegga ligg i mappa vedlegg.
bundle-readme-from-initial = Dette er søknaden om Godkjent Callcenter frå { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-year-1 = Dette er vidareføringa av Godkjent Callcenter etter år 1 frå { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-year-2 = Dette er vidareføringa av Godkjent Callcenter etter år 2 frå { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-renewal = Dette er den nye søknaden om Godkjent Callcenter frå { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-from-reply = Dette er svaret til nemnda for Godkjent Callcenter frå { $company } (organisasjonsnummer { $orgnr }), datert { $date }.
bundle-readme-incomplete =
    { $count ->
        [one] Ufullstendig: Eitt krav er ikkje avklart. Det står på første side i soknad.pdf.
       *[other] Ufullstendig: { $count } krav er ikkje avklarte. Dei står på første side i soknad.pdf.
    }
bundle-readme-signature = Kva signaturen tyder
bundle-readme-check = Teknisk kontroll for dei som ønskjer det
bundle-readme-check-signature = Pakk ut zip-fila, og opne eit terminalvindauge i mappa. Kommandoane hentar sertifikatet, viser namnet og kodeavtrykket, og kontrollerer signaturen. Svaret skal vere «CAdES Verification successful».
bundle-readme-check-list = Signaturen gjeld innhaldslista i META-INF. Kontroller at SHA256SUMS står i lista. Svaret skal vere 1.
bundle-readme-check-files = Kontroller til slutt filene. Kvar linje skal slutte med «OK».
bundle-readme-check-windows = Windows utan openssl: Kommandoen viser SHA-256 for éi fil. Samanlikn med linja i SHA256SUMS. Dette kontrollerer fila, men ikkje signaturen.

verdict-intact = Ingenting er endra sidan søknadspakken vart signert.
verdict-other-profile = Fila er laga på ein annan måte enn søknadspakkane frå Ringperm. Det tyder ikkje at noko er gale, men Ringperm kan ikkje seie om noko er endra.
verdict-changed = Innhaldet stemmer ikkje med signaturen. Be avsendaren om å sende søknadspakken på nytt.
verdict-refused = Fila er skadd eller laga slik at ho ikkje kan kontrollerast på ein trygg måte. Be avsendaren om å sende søknadspakken på nytt.

reason-not-a-zip = Fila er ikkje ei zip-fil.
reason-zip-malformed = Zip-fila er ufullstendig eller skadd.
reason-zip-ambiguous = Zip-fila kan lesast på to måtar, slik at to mottakarar kan sjå ulikt innhald.
reason-trailing-bytes = Det ligg data etter slutten av zip-fila.
reason-leading-bytes = Det ligg data framfor den første fila i zip-fila.
reason-zip-gap = Det ligg data i zip-fila som ikkje høyrer til noka fil, ved «{ $entry }».
reason-zip-overlap = To filer i zip-fila bruker dei same dataa, og det gjer dei ikkje i ei vanleg zip-fil: «{ $entry }».
reason-headers-disagree = Zip-fila seier to ulike ting om «{ $entry }».
reason-several-disks = Zip-fila er delt i fleire delar.
reason-entry-encrypted = «{ $entry }» er kryptert.
reason-entry-not-a-file = «{ $entry }» er ikkje ei vanleg fil.
reason-name-unsafe = Filnamnet «{ $entry }» er ikkje trygt å pakke ut.
reason-name-duplicate = To filer har same namn på nokre maskiner: «{ $entry }».
reason-too-many-entries = Zip-fila inneheld fleire filer enn Ringperm les: { $count }.
reason-too-large = «{ $entry }» er større enn Ringperm les.
reason-impossible-ratio = «{ $entry }» oppgir ein storleik som ikkje kan stemme.
reason-crc-mismatch = Kontrollsummen i zip-fila stemmer ikkje for «{ $entry }».
reason-unsigned = Fila er ikkje signert.
reason-manifest-malformed = Innhaldslista er skadd eller manglar noko.
reason-manifest-doctype = Innhaldslista inneheld ein dokumenttype (DOCTYPE), og det er ikkje tillate.
reason-manifest-unknown-element = Innhaldslista inneheld noko ukjent: { $element }.
reason-manifest-duplicate = Innhaldslista nemner «{ $entry }» to gonger.
reason-weak-algorithm = Kontrollsummane er laga med ein metode som gjer det mogleg å forfalske dei: { $algorithm }.
reason-checksums-disagree = Lista SHA256SUMS seier noko anna enn innhaldslista om «{ $entry }».
reason-signature-malformed = Signaturen er skadd eller manglar noko.
reason-signature-trailing-bytes = Det ligg data etter signaturen.
reason-signature-attached-content = Signaturen har med eige innhald, og det er ikkje tillate her.
reason-signing-certificate-missing = Signaturen er ikkje bunden til sertifikatet, slik at sertifikatet kan vere bytt ut.
reason-signer-certificate-missing = Sertifikatet til den som signerte, manglar.
reason-certificate-unrelated = Signaturen har med eit sertifikat som ikkje høyrer heime der.
reason-certificate-critical-extension = Sertifikatet stiller eit krav som Ringperm ikkje kjenner: { $oid }.
reason-certificate-key-usage = Nøkkelen er ikkje meint for signaturar.
reason-weak-key = Nøkkelen er for kort: { $bits } bit.
reason-entry-changed = «{ $entry }» er endra etter at søknadspakken vart signert.
reason-entry-missing = «{ $entry }» var med då søknadspakken vart signert, men manglar no.
reason-entry-extra = «{ $entry }» er lagd til etter at søknadspakken vart signert.
reason-manifest-changed = Innhaldslista er endra etter at søknadspakken vart signert.
reason-manifest-missing = Innhaldslista manglar.
reason-signature-missing = Signaturen manglar.
reason-signature-damaged = Signaturfila er skadd.
reason-signature-invalid = Signaturen stemmer ikkje med nøkkelen til den som signerte.
reason-signing-certificate-mismatch = Sertifikatet i signaturen er ikkje det som vart brukt då søknadspakken vart signert.
reason-not-asic = Fila er ei vanleg zip-fil utan signatur.
reason-other-mimetype = Fila oppgir at ho er noko anna enn ein signert søknadspakke.
reason-mimetype-not-first = Filtypen står ikkje først i fila, slik han gjer i søknadspakkane frå Ringperm.
reason-entry-compressed = «{ $entry }» er komprimert.
reason-name-other-characters = Filnamnet «{ $entry }» har andre teikn enn dei Ringperm bruker.
reason-entry-directory = Fila inneheld ei eiga oppføring for mappa «{ $entry }».
reason-zip-comment = Zip-fila inneheld ein kommentar.
reason-zip-form = «{ $entry }» er skriven på ein annan måte enn Ringperm gjer det.
reason-xades = Fila er signert med XAdES, ein annan type signatur.
reason-evidence-record = Fila har med ein bevispost (evidence record), som Ringperm ikkje kontrollerer.
reason-archive-timestamp = Fila har med eit arkivtidsstempel, som Ringperm ikkje kontrollerer.
reason-other-signature-files = Fila har fleire signaturar, eller signaturfilene har andre namn enn Ringperm bruker.
reason-manifest-form = Innhaldslista er skriven på ein annan måte enn Ringperm gjer det.
reason-other-algorithm = Kontrollsummane er laga med ein metode som Ringperm ikkje kontrollerer: { $algorithm }.
reason-signature-encoding = Signaturen er koda på ein annan måte enn Ringperm gjer det.
reason-signature-form = Signaturen har andre opplysningar enn Ringperm skriv.
reason-unsigned-attributes = Signaturen har tilleggsopplysningar som Ringperm ikkje kontrollerer.
reason-several-signers = Fleire har signert i same signatur.
reason-sums-disagree = Lista SHA256SUMS stemmer ikkje med filene som er signerte.
reason-json-disagrees = Opplysningane i soknad.json stemmer ikkje med vedlegga eller med den som signerte.
reason-not-our-shape = Signaturen stemmer, men innhaldet er ordna på ein annan måte enn i søknadspakkane frå Ringperm.

## The e-mail and the form

mail-subject = { $title } – { $company }
mail-body =
    Hei!

    Vedlagt er «{ $title }» frå { $company }, organisasjonsnummer { $orgnr }.

    Vedlegget «{ $file }» er ei vanleg zip-fil, og de treng ikkje noko eige program. Opne soknad.pdf for å lese alt. Dokumenta ligg i mappa vedlegg. I LES-MEG.txt står det korleis signaturen kan kontrollerast.
mail-greeting = Venleg helsing
mail-file-name = E-postutkast frå { $company }
form-name = Namn
form-about = Om verksemda
form-company = Kven som søkjer
reason-signed-attributes-missing = Signaturen seier verken når han vart laga, eller kva sertifikat som vart brukt.
reason-signature-content-type = Signaturen seier to ulike ting om kva som er signert.
reason-certificate-invalid = Sertifikatet oppgjev at det er signert med sin eigen nøkkel, men det stemmer ikkje.
reason-certificate-never-valid = Sertifikatet sluttar å gjelde før det byrjar, og har aldri vore gyldig.
reason-timestamp-malformed = Tidsstempelet er skadd eller for svakt til å vise noko.
reason-timestamp-invalid = Tidsstempelet høyrer ikkje til denne signaturen, eller det er endra.
reason-certificate-not-valid-then = Sertifikatet gjaldt ikkje på tidspunktet for signaturen. Spør den som signerte, om signeringsnøkkelen framleis var i bruk.
reason-timestamp-by-unknown = Tidsstempelet er laga av «{ $name }», ifølgje tidsstempelet sjølv. Ringperm veit ikkje om denne tenesta er til å stole på.
reason-signed-after-timestamp = Signaturen oppgjev eit seinare tidspunkt enn tidsstempelet. Klokka på maskina som signerte, kan ha gått feil. Spør den som signerte.
reason-signed-in-future = Signaturen oppgjev eit tidspunkt som ikkje har vore enno. Ei klokke kan gå feil, her eller hos den som signerte.
reason-signer-other-company = Signaturen oppgir organisasjonsnummer { $signer }, men søknaden gjeld { $company }. Spør verksemda kven som har signert for henne.
reason-signer-key-changed = Verksemda har signert med ein annan signeringsnøkkel enn den du kjenner frå før. Samanlikn kodeavtrykket med verksemda før du stoler på namnet.
