# What the checks notice in a document. `.short` names the finding without its arguments.

finding-personal-number = { $count ->
    [one] Eit heilt fødselsnummer er synleg. Sladd det, eller bruk ein blank mal.
   *[other] { $count } heile fødselsnummer er synlege. Sladd dei, eller bruk ein blank mal.
}
    .short = eit heilt fødselsnummer er synleg
finding-account-number = { $count ->
    [one] Eit kontonummer er synleg. Sladd det dersom det høyrer til ein tilsett.
   *[other] { $count } kontonummer er synlege. Sladd dei som høyrer til tilsette.
}
    .short = eit kontonummer er synleg
finding-other-company = Dokumentet gjeld organisasjonsnummer { $found }, medan de har { $expected }. Legg ved eit dokument som gjeld hovudeininga i verksemda dykkar.
    .short = det gjeld ei anna verksemd
finding-other-type = Her skal det liggje eit dokument av typen «{ $chosen }», men innhaldet liknar på «{ $found }». Sjekk at det er rett dokument.
    .short = det liknar på ein annan type dokument
finding-not-recognised = Ringperm kjende ikkje att innhaldet som «{ $chosen }». Opne dokumentet, og sjå sjølve at det er rett.
    .short = innhaldet vart ikkje kjent att
finding-arrears = Attesten viser restansar på { $nok }. Betal dei og hent ein ny attest, eller legg ved ein betalingsavtale.
    .short = attesten viser restansar
finding-facts-missing = Dette vart ikkje funne i attesten: { $facts }. Opne attesten, og sjå kva som står der.
    .short = det er noko som ikkje vart funne i attesten
finding-not-readable = { $why_not } Innhaldet er ikkje kontrollert. Opne dokumentet, og sjå sjølve at det er rett.
    .short = innhaldet kunne ikkje lesast
finding-partly-readable = Berre ein del av dokumentet kunne lesast. { $why_not } Opne dokumentet, og sjå sjølve at resten er rett.
    .short = berre ein del av innhaldet kunne lesast
finding-is-image = { why-not-image } Innhaldet er ikkje kontrollert. Sjå sjølve at biletet er tydeleg, og at det ikkje viser fødselsnummer.
    .short = innhaldet i biletet er ikkje kontrollert
finding-password-protected = { why-not-password-protected } Lagre det utan passord, og legg det inn på nytt. Då kan også nemnda lese det.
    .short = det er låst med passord
finding-empty-file = { why-not-empty } Finn rett fil, og legg ho inn på nytt.
    .short = fila er tom
finding-older-than-90-days = { $type ->
    [firmaattest] Attesten vart utferda { $issued } og er { $days } dagar gammal når de sender { $on }. Ordninga set inga grense som Ringperm kjenner til. At han bør vere høgst tre månader gammal, er vårt eige råd.
   *[other] Dokumentet vart utferda { $issued } og er { $days } dagar gammalt når de sender { $on }. Ringperm kjenner ikkje til noka grense i ordninga, men rår dykk til å hente eit nytt.
}
    .short = det er meir enn 90 dagar gammalt
finding-older-than-six-months = { $type ->
    [firmaattest] Attesten vart utferda { $issued } og er meir enn seks månader gammal når de sender { $on }. Ordninga set inga grense som Ringperm kjenner til, men rådet vårt er klart: Hent ein ny attest.
   *[other] Dokumentet vart utferda { $issued } og er meir enn seks månader gammalt når de sender { $on }. Seks månader er vanleg praksis andre stader, ikkje ein regel vi har funne i ordninga. Vi rår dykk sterkt til å hente eit nytt.
}
    .short = det er meir enn seks månader gammalt
finding-future-date = Datoen i dokumentet, { $issued }, ligg fram i tid. Sjekk at datoen er rett, og at klokka på maskina viser rett dato.
    .short = datoen ligg fram i tid
finding-older-than-advised = Dokumentet er frå { $issued } og er { $days } dagar gammalt når de sender { $on }. Rådet er at det ikkje er eldre enn { $limit } dagar.
    .short = det er eldre enn rådet
finding-runs-out-before = Det som står her, gjeld til { $until } ({ $distance }) og har gått ut når de sender { $on }. Skriv ny dato når det er fornya.
    .short = det har gått ut når de sender
finding-runs-out-soon = Det som står her, gjeld til { $until } ({ $distance }), kort tid etter at de sender ({ $on }).
    .short = det går snart ut

## Why a document could not be read, or not all of it

why-not-image = Fila er eit bilete, og Ringperm les ikkje tekst i bilete.
why-not-no-text = Dokumentet har sider utan tekst. Dei kan vere skanna.
why-not-password-protected = Dokumentet er låst med passord.
why-not-empty = Fila er tom.
why-not-unknown-format = Ringperm kan ikkje lese filer i dette formatet.
why-not-damaged = Fila er skadd eller ikkje fullstendig.
why-not-too-large = Dokumentet er for stort til å bli lese.
why-not-could-not-be-read = Dokumentet kunne ikkje lesast.
why-not-no-character-map = Skriftene i dokumentet seier ikkje kva bokstavar dei viser.
why-not-old-word = Ringperm kan ikkje lese det gamle Word-formatet (.doc). Lagre dokumentet som .docx eller PDF, og legg det ved på nytt.
why-not-presentation = Ringperm kan ikkje lese presentasjonar. Lagre presentasjonen som PDF, og legg han ved på nytt.
why-not-outlook-message = Ringperm kan ikkje lese meldingar frå Outlook (.msg). Lagre meldinga som PDF eller .eml, og legg ho ved på nytt.
finding-not-asked = Kravet gjeld ikkje dykk no, så dokumentet blir ikkje med i søknadspakken.
    .short = gjeld ikkje dykk no

## What the company register shows

finding-register-deleted = Verksemda er sletta i Einingsregisteret ({ $date }). Sjekk at organisasjonsnummeret er rett.
    .short = verksemda er sletta i Einingsregisteret
finding-register-bankrupt = Verksemda er registrert som konkurs. Stemmer ikkje det, tek de kontakt med Brønnøysundregistera.
    .short = verksemda er registrert som konkurs
finding-register-forced-dissolution = Verksemda er registrert under tvangsavvikling eller tvangsoppløysing. Stemmer ikkje det, tek de kontakt med Brønnøysundregistera.
    .short = verksemda er under tvangsavvikling eller tvangsoppløysing
finding-register-winding-up = Verksemda er registrert under avvikling. Stemmer ikkje det, tek de kontakt med Brønnøysundregistera.
    .short = verksemda er under avvikling
finding-register-no-accounts = Registeret viser ikkje nokon innsend årsrekneskap. Sjekk om de har plikt til å sende inn.
    .short = registeret viser ikkje nokon innsend årsrekneskap
finding-register-old-accounts = Siste innsende årsrekneskap er for { $year }. Sjekk om de har plikt til å sende inn for eit seinare år.
    .short = siste innsende årsrekneskap er nokre år gammal
finding-register-not-vat = Verksemda står ikkje i Meirverdiavgiftsregisteret. Sjekk om de har plikt til å vere registrerte.
    .short = verksemda står ikkje i Meirverdiavgiftsregisteret
finding-register-sub-unit = Registeret oppgir ei eining over denne: { $orgnr }. Sjekk at de bruker nummeret til hovudeininga.
    .short = registeret oppgir ei eining over denne

finding-figures-unsure = Ringperm veit ikkje sikkert korleis tala i fila skal lesast. Hent dei inn på sida «Samtaletal», og vel kva kvar kolonne inneheld.
    .short = det er ikkje sikkert korleis tala skal lesast
finding-figures-missing-months = Desse månadene manglar i fila: { $months }. Sjekk om dei skal vere med.
    .short = det manglar månader
finding-figures-rows-left-out = { $count ->
    [one] Éi rad manglar månad eller har eit tal som ikkje kan lesast. Sjekk rada.
   *[other] { $count } rader manglar månad eller har tal som ikkje kan lesast. Sjekk radene.
}
    .short = det er rader som ikkje er lesne
finding-figures-hidden = { $count ->
    [one] Éi rad er gøymd i fila og er ikkje tald med. Sjekk om ho skal vere med.
   *[other] { $count } rader er gøymde i fila og er ikkje talde med. Sjekk om dei skal vere med.
}
    .short = gøymde rader er ikkje talde med
finding-figures-total-rows = { $count ->
    [one] Éi rad med sum er ikkje tald med.
   *[other] { $count } rader med summar er ikkje talde med.
}
    .short = rader med summar er ikkje talde med

finding-masked-copy = Dette er ein sladda kopi. Sidene er bilete, og opplysningane er lesne frå originalen.
    .short = det er ein sladda kopi
finding-wrong-extension = Namnet på fila sluttar på «.{ $given }», men innhaldet er av typen «.{ $format }». Gi fila rett ending, så ho blir opna i rett program.
    .short = namnet har feil ending
finding-macros = Fila inneheld makroar, altså små program. Mange mottakarar slepp ikkje slike filer inn. Lagre ho utan makroar, helst som PDF.
    .short = fila inneheld makroar
finding-scripts = PDF-fila inneheld skript eller startar eit program når ho blir opna. Mange mottakarar slepp ikkje slike filer inn. Skriv ho ut til ei ny PDF-fil.
    .short = PDF-fila inneheld skript
finding-attachments = { $count ->
    [one] Det ligg ei fil inni fila: { $names }. Sjekk at ho også kan sendast.
   *[other] Det ligg { $count } filer inni fila: { $names }. Sjekk at dei også kan sendast.
}
    .short = det ligg andre filer inni fila
finding-attachments-unread = { $count ->
    [one] Fila inni, { $names }, kunne ikkje lesast. Ho kan innehalde fødselsnummer som ikkje er funne. Opne ho og sjå etter.
   *[other] { $count } av filene inni kunne ikkje lesast: { $names }. Dei kan innehalde fødselsnummer som ikkje er funne. Opne dei og sjå etter.
}
    .short = filer inni fila kunne ikkje lesast
finding-redaction-not-applied = Noko er merkt for sladding, men sladdinga er ikkje utført. Teksten kan framleis lesast. Utfør sladdinga, og legg inn fila på nytt.
    .short = sladdinga er ikkje utført
finding-cut-off = Slutten av fila manglar. Det som manglar, er ikkje kontrollert. Hent fila på nytt der ho kom frå.
    .short = slutten av fila manglar
finding-unpacks-without-end = Fila blir langt større enn eit dokument når ho blir pakka ut, så lesinga vart stoppa. Sjekk kvar ho kjem frå, og bruk ei anna fil.
    .short = fila blir altfor stor når ho blir pakka ut
finding-entities = Fila er laga slik at ho veks når ho blir lesen, så lesinga vart stoppa. Sjekk kvar ho kjem frå, og bruk ei anna fil.
    .short = fila veks når ho blir lesen

## What a contract seems to lack: a hint, never a verdict

finding-filled-contract = Avtalen ser ut til å vere fylt ut eller signert. Legg helst ved den blanke malen. Då slepp de å sladde.
    .short = avtalen er fylt ut eller signert
finding-items-missing = Ringperm fann ikkje noko i avtalen om { $items }. Det kan stå der med andre ord, så sjå etter sjølve. Arbeidsmiljølova § 14-6 seier kva ein arbeidsavtale skal innehalde.
    .short = det er noko som ikkje vart funne i avtalen
finding-items-new = Ringperm fann ikkje noko i avtalen om { $items }. Det vart eit krav 1. juli 2024. Avtalen er eldre og kan vere lovleg utan, men bruk ein ny mal for nye avtalar.
    .short = avtalen er eldre enn krava frå 1. juli 2024
