# What the checks notice in a document. `.short` names the finding without its arguments.

finding-personal-number = { $count ->
    [one] Et helt fødselsnummer er synlig. Sladd det, eller bruk en blank mal.
   *[other] { $count } hele fødselsnumre er synlige. Sladd dem, eller bruk en blank mal.
}
    .short = et helt fødselsnummer er synlig
finding-account-number = { $count ->
    [one] Et kontonummer er synlig. Sladd det hvis det tilhører en ansatt.
   *[other] { $count } kontonumre er synlige. Sladd dem som tilhører ansatte.
}
    .short = et kontonummer er synlig
finding-other-company = Dokumentet gjelder organisasjonsnummer { $found }, mens dere har { $expected }. Legg ved et dokument som gjelder hovedenheten deres.
    .short = det gjelder en annen virksomhet
finding-other-type = Her skal det ligge et dokument av typen «{ $chosen }», men innholdet ligner på «{ $found }». Sjekk at det er riktig dokument.
    .short = det ligner på en annen type dokument
finding-not-recognised = Ringperm kjente ikke igjen innholdet som «{ $chosen }». Åpne dokumentet, og se selv at det er riktig.
    .short = innholdet ble ikke kjent igjen
finding-arrears = Attesten viser restanser på { $nok }. Betal dem og bestill en ny attest, eller legg ved en betalingsavtale.
    .short = attesten viser restanser
finding-facts-missing = Dette ble ikke funnet i attesten: { $facts }. Åpne attesten, og se selv hva som står der.
    .short = det er noe som ikke ble funnet i attesten
finding-not-readable = { $why_not } Innholdet er ikke kontrollert. Åpne dokumentet, og se selv at det er riktig.
    .short = innholdet kunne ikke leses
finding-partly-readable = Bare en del av dokumentet kunne leses. { $why_not } Åpne dokumentet, og se selv at resten er riktig.
    .short = bare en del av innholdet kunne leses
finding-is-image = { why-not-image } Innholdet er ikke kontrollert. Se selv at bildet er tydelig, og at det ikke viser fødselsnumre.
    .short = innholdet i bildet er ikke kontrollert
finding-password-protected = { why-not-password-protected } Lagre det uten passord, og legg det inn på nytt. Da kan også nemnda lese det.
    .short = det er låst med passord
finding-empty-file = { why-not-empty } Finn riktig fil, og legg den inn på nytt.
    .short = filen er tom
finding-older-than-90-days = { $type ->
    [firmaattest] Attesten ble utstedt { $issued } og er { $days } dager gammel når dere sender { $on }. Ordningen setter ingen grense som Ringperm kjenner til. At den bør være høyst tre måneder gammel, er vårt eget råd.
   *[other] Dokumentet ble utstedt { $issued } og er { $days } dager gammelt når dere sender { $on }. Ringperm kjenner ikke til noen grense i ordningen, men råder dere til å hente et nytt.
}
    .short = det er mer enn 90 dager gammelt
finding-older-than-six-months = { $type ->
    [firmaattest] Attesten ble utstedt { $issued } og er mer enn seks måneder gammel når dere sender { $on }. Ordningen setter ingen grense som Ringperm kjenner til, men vårt råd er klart: Hent en ny attest.
   *[other] Dokumentet ble utstedt { $issued } og er mer enn seks måneder gammelt når dere sender { $on }. Seks måneder er vanlig praksis andre steder, ikke en regel vi har funnet i ordningen. Vi råder dere sterkt til å hente et nytt.
}
    .short = det er mer enn seks måneder gammelt
finding-future-date = Datoen i dokumentet, { $issued }, ligger fram i tid. Sjekk at datoen er riktig, og at klokken på maskinen viser riktig dato.
    .short = datoen ligger fram i tid
finding-older-than-advised = Dokumentet er fra { $issued } og er { $days } dager gammelt når dere sender { $on }. Rådet er at det ikke er eldre enn { $limit } dager.
    .short = det er eldre enn rådet
finding-runs-out-before = Det som står her, gjelder til { $until } ({ $distance }) og er utløpt når dere sender { $on }. Skriv ny dato når det er fornyet.
    .short = det er gått ut når dere sender
finding-runs-out-soon = Det som står her, gjelder til { $until } ({ $distance }), kort tid etter at dere sender ({ $on }).
    .short = det går snart ut

## Why a document could not be read, or not all of it

why-not-image = Filen er et bilde, og Ringperm leser ikke tekst i bilder.
why-not-no-text = Dokumentet har sider uten tekst. De kan være skannet.
why-not-password-protected = Dokumentet er låst med passord.
why-not-empty = Filen er tom.
why-not-unknown-format = Ringperm kan ikke lese filer i dette formatet.
why-not-damaged = Filen er skadet eller ikke fullstendig.
why-not-too-large = Dokumentet er for stort til å bli lest.
why-not-could-not-be-read = Dokumentet kunne ikke leses.
why-not-no-character-map = Skriftene i dokumentet sier ikke hvilke bokstaver de viser.
why-not-old-word = Ringperm kan ikke lese det gamle Word-formatet (.doc). Lagre dokumentet som .docx eller PDF, og legg det ved på nytt.
why-not-presentation = Ringperm kan ikke lese presentasjoner. Lagre presentasjonen som PDF, og legg den ved på nytt.
why-not-outlook-message = Ringperm kan ikke lese meldinger fra Outlook (.msg). Lagre meldingen som PDF eller .eml, og legg den ved på nytt.
finding-not-asked = Kravet gjelder ikke dere nå, så dokumentet blir ikke med i søknadspakken.
    .short = gjelder ikke dere nå

## What the company register shows

finding-register-deleted = Virksomheten er slettet i Enhetsregisteret ({ $date }). Sjekk at organisasjonsnummeret er riktig.
    .short = virksomheten er slettet i Enhetsregisteret
finding-register-bankrupt = Virksomheten er registrert som konkurs. Stemmer ikke det, tar dere kontakt med Brønnøysundregistrene.
    .short = virksomheten er registrert som konkurs
finding-register-forced-dissolution = Virksomheten er registrert under tvangsavvikling eller tvangsoppløsning. Stemmer ikke det, tar dere kontakt med Brønnøysundregistrene.
    .short = virksomheten er under tvangsavvikling eller tvangsoppløsning
finding-register-winding-up = Virksomheten er registrert under avvikling. Stemmer ikke det, tar dere kontakt med Brønnøysundregistrene.
    .short = virksomheten er under avvikling
finding-register-no-accounts = Registeret viser ikke noe innsendt årsregnskap. Sjekk om dere har plikt til å sende inn.
    .short = registeret viser ikke noe innsendt årsregnskap
finding-register-old-accounts = Siste innsendte årsregnskap er for { $year }. Sjekk om dere har plikt til å sende inn for et senere år.
    .short = siste innsendte årsregnskap er noen år gammelt
finding-register-not-vat = Virksomheten står ikke i Merverdiavgiftsregisteret. Sjekk om dere har plikt til å være registrert.
    .short = virksomheten står ikke i Merverdiavgiftsregisteret
finding-register-sub-unit = Registeret oppgir en enhet over denne: { $orgnr }. Sjekk at dere bruker nummeret til hovedenheten.
    .short = registeret oppgir en enhet over denne

finding-figures-unsure = Ringperm vet ikke sikkert hvordan tallene i filen skal leses. Hent dem inn på siden «Samtaletall», og velg hvilken kolonne som er hva.
    .short = det er ikke sikkert hvordan tallene skal leses
finding-figures-missing-months = Disse månedene mangler i filen: { $months }. Sjekk om de skal være med.
    .short = det mangler måneder
finding-figures-rows-left-out = { $count ->
    [one] Én rad mangler måned eller har et tall som ikke kan leses. Sjekk raden.
   *[other] { $count } rader mangler måned eller har tall som ikke kan leses. Sjekk radene.
}
    .short = det er rader som ikke er lest
finding-figures-hidden = { $count ->
    [one] Én rad er skjult i filen og er ikke talt med. Sjekk om den skal være med.
   *[other] { $count } rader er skjult i filen og er ikke talt med. Sjekk om de skal være med.
}
    .short = skjulte rader er ikke talt med
finding-figures-total-rows = { $count ->
    [one] Én rad med sum er ikke talt med.
   *[other] { $count } rader med summer er ikke talt med.
}
    .short = rader med summer er ikke talt med

finding-masked-copy = Dette er en sladdet kopi. Sidene er bilder, og opplysningene er lest fra originalen.
    .short = det er en sladdet kopi
finding-wrong-extension = Navnet på filen slutter på «.{ $given }», men innholdet er av typen «.{ $format }». Gi filen riktig endelse, så den åpnes i riktig program.
    .short = navnet har feil endelse
finding-macros = Filen inneholder makroer, altså små programmer. Mange mottakere slipper ikke slike filer inn. Lagre den uten makroer, helst som PDF.
    .short = filen inneholder makroer
finding-scripts = PDF-filen inneholder skript eller starter et program når den åpnes. Mange mottakere slipper ikke slike filer inn. Skriv den ut til en ny PDF-fil.
    .short = PDF-filen inneholder skript
finding-attachments = { $count ->
    [one] Det ligger en fil inni filen: { $names }. Sjekk at også den kan sendes.
   *[other] Det ligger { $count } filer inni filen: { $names }. Sjekk at også de kan sendes.
}
    .short = det ligger andre filer inni filen
finding-attachments-unread = { $count ->
    [one] Filen inni, { $names }, kunne ikke leses. Den kan inneholde fødselsnumre som ikke er funnet. Åpne den og se etter.
   *[other] { $count } av filene inni kunne ikke leses: { $names }. De kan inneholde fødselsnumre som ikke er funnet. Åpne dem og se etter.
}
    .short = filer inni filen kunne ikke leses
finding-redaction-not-applied = Noe er merket for sladding, men sladdingen er ikke utført. Teksten kan fortsatt leses. Utfør sladdingen, og legg inn filen på nytt.
    .short = sladdingen er ikke utført
finding-cut-off = Slutten av filen mangler. Det som mangler, er ikke kontrollert. Hent filen på nytt der den kom fra.
    .short = slutten av filen mangler
finding-unpacks-without-end = Filen blir langt større enn et dokument når den pakkes ut, så lesingen ble stoppet. Sjekk hvor den kommer fra, og bruk en annen fil.
    .short = filen blir altfor stor når den pakkes ut
finding-entities = Filen er laget slik at den vokser når den leses, så lesingen ble stoppet. Sjekk hvor den kommer fra, og bruk en annen fil.
    .short = filen vokser når den leses

## What a contract seems to lack: a hint, never a verdict

finding-filled-contract = Avtalen ser ut til å være fylt ut eller signert. Legg helst ved den blanke malen. Da slipper dere å sladde.
    .short = avtalen er fylt ut eller signert
finding-items-missing = Ringperm fant ikke noe i avtalen om { $items }. Det kan stå der med andre ord, så se etter selv. Arbeidsmiljøloven § 14-6 sier hva en arbeidsavtale skal inneholde.
    .short = det er noe som ikke ble funnet i avtalen
finding-items-new = Ringperm fant ikke noe i avtalen om { $items }. Det ble et krav 1. juli 2024. Avtalen er eldre og kan være lovlig uten, men bruk en ny mal for nye avtaler.
    .short = avtalen er eldre enn kravene fra 1. juli 2024
