# What the checks notice in a document. `.short` names the finding without its arguments.

finding-personal-number = { $count ->
    [one] A full national identity number can be seen. Mask it, or use a blank template.
   *[other] { $count } full national identity numbers can be seen. Mask them, or use a blank template.
}
    .short = a full national identity number can be seen
finding-account-number = { $count ->
    [one] A bank account number can be seen. Mask it if it belongs to an employee.
   *[other] { $count } bank account numbers can be seen. Mask those that belong to employees.
}
    .short = a bank account number can be seen
finding-other-company = The document is about organisation number { $found }, while yours is { $expected }. Attach a document about the main unit of your company.
    .short = it is about another company
finding-other-type = A document of the type “{ $chosen }” is expected here, but the content looks like “{ $found }”. Check that it is the right document.
    .short = it looks like another type of document
finding-not-recognised = Ringperm did not recognise the content as “{ $chosen }”. Open the document, and see for yourself that it is right.
    .short = the content was not recognised
finding-arrears = The certificate shows arrears of { $nok }. Pay them and get a new certificate, or attach a payment agreement.
    .short = the certificate shows arrears
finding-facts-missing = This was not found in the certificate: { $facts }. Open it, and see for yourself what it says.
    .short = something was not found in the certificate
finding-not-readable = { $why_not } The content has not been checked. Open the document, and see for yourself that it is right.
    .short = the content could not be read
finding-partly-readable = Only a part of the document could be read. { $why_not } Open the document, and see for yourself that the rest is right.
    .short = only a part of the content could be read
finding-is-image = { why-not-image } The content has not been checked. See for yourself that the picture is clear, and that it shows no national identity number.
    .short = the content of the picture has not been checked
finding-password-protected = { why-not-password-protected } Save it without a password, and add it again. The board can then read it too.
    .short = it is locked with a password
finding-empty-file = { why-not-empty } Find the right file, and add it again.
    .short = the file is empty
finding-older-than-90-days = { $type ->
    [firmaattest] The certificate was issued on { $issued } and is { $days } days old when you send on { $on }. The scheme sets no limit that Ringperm knows of. That it should be three months old at most is our own advice.
   *[other] The document was issued on { $issued } and is { $days } days old when you send on { $on }. Ringperm knows of no limit in the scheme, but advises you to get a new one.
}
    .short = it is more than 90 days old
finding-older-than-six-months = { $type ->
    [firmaattest] The certificate was issued on { $issued } and is more than six months old when you send on { $on }. The scheme sets no limit that Ringperm knows of, but our advice is clear: get a new certificate.
   *[other] The document was issued on { $issued } and is more than six months old when you send on { $on }. Six months is the custom elsewhere, not a rule that we have found in the scheme. We strongly advise you to get a new one.
}
    .short = it is more than six months old
finding-future-date = The date in the document, { $issued }, is in the future. Check that the date is right, and that this computer’s clock is right.
    .short = its date is in the future
finding-older-than-advised = The document is from { $issued } and is { $days } days old when you send on { $on }. The advice is that it is no older than { $limit } days.
    .short = it is older than advised
finding-runs-out-before = This is valid until { $until } ({ $distance }) and will have run out when you send on { $on }. Enter the new date when it has been renewed.
    .short = it has run out when you send
finding-runs-out-soon = This is valid until { $until } ({ $distance }), shortly after you send ({ $on }).
    .short = it runs out soon

## Why a document could not be read, or not all of it

why-not-image = The file is a picture, and Ringperm does not read text in pictures.
why-not-no-text = There are pages without text in the document. They may be scanned.
why-not-password-protected = The document is locked with a password.
why-not-empty = The file is empty.
why-not-unknown-format = Ringperm cannot read files of this format.
why-not-damaged = The file is damaged or incomplete.
why-not-too-large = The document is too large to be read.
why-not-could-not-be-read = The document could not be read.
why-not-no-character-map = The fonts in the document do not say which letters they show.
finding-not-asked = The requirement does not apply to you now, so the document is not included in the application bundle.
    .short = it does not apply to you now
why-not-old-word = Ringperm cannot read the old Word format (.doc). Save the document as .docx or PDF, and attach it again.
why-not-presentation = Ringperm cannot read presentations. Save the presentation as a PDF, and attach it again.
why-not-outlook-message = Ringperm cannot read messages from Outlook (.msg). Save the message as a PDF or .eml, and attach it again.

## What the company register shows

finding-register-deleted = The company has been deleted from the register of legal entities ({ $date }). Check that the organisation number is right.
    .short = the company has been deleted from the register
finding-register-bankrupt = The company is registered as bankrupt. If that is wrong, contact the Brønnøysund Register Centre.
    .short = the company is registered as bankrupt
finding-register-forced-dissolution = The company is registered as being forcibly wound up or dissolved. If that is wrong, contact the Brønnøysund Register Centre.
    .short = the company is being forcibly wound up or dissolved
finding-register-winding-up = The company is registered as being wound up. If that is wrong, contact the Brønnøysund Register Centre.
    .short = the company is being wound up
finding-register-no-accounts = The register shows no filed annual accounts. Check whether you are obliged to file them.
    .short = the register shows no annual accounts
finding-register-old-accounts = The last annual accounts filed are for { $year }. Check whether you are obliged to file for a later year.
    .short = the last annual accounts filed are some years old
finding-register-not-vat = The company is not in the VAT register. Check whether you are obliged to be registered.
    .short = the company is not in the VAT register
finding-register-sub-unit = The register names a unit above this one: { $orgnr }. Check that you use the main unit’s number.
    .short = the register names a unit above this one

finding-figures-unsure = Ringperm does not know for certain how to read the figures in the file. Import them on the page for call figures, and say which column is which.
    .short = it is not certain how to read the figures
finding-figures-missing-months = These months are missing from the file: { $months }. Check whether they should be there.
    .short = months are missing
finding-figures-rows-left-out = { $count ->
    [one] One row has no month or has a number that cannot be read. Check the row.
   *[other] { $count } rows have no month or have numbers that cannot be read. Check the rows.
}
    .short = some rows have not been read
finding-figures-hidden = { $count ->
    [one] One row is hidden in the file and has not been counted. Check whether it should be.
   *[other] { $count } rows are hidden in the file and have not been counted. Check whether they should be.
}
    .short = hidden rows have not been counted
finding-figures-total-rows = { $count ->
    [one] One row with a total has not been counted.
   *[other] { $count } rows with totals have not been counted.
}
    .short = rows with totals have not been counted

finding-masked-copy = This is a masked copy. Its pages are pictures, and the facts were read from the original.
    .short = it is a masked copy
finding-wrong-extension = The name of the file ends in “.{ $given }”, but the content is of the type “.{ $format }”. Give the file the right ending so that it opens in the right program.
    .short = the name has the wrong ending
finding-macros = The file contains macros, which are small programs. Many recipients do not let such files in. Save it without macros, preferably as a PDF.
    .short = the file contains macros
finding-scripts = The PDF contains scripts or starts a program when it is opened. Many recipients do not let such files in. Print it to a new PDF.
    .short = the PDF contains scripts
finding-attachments = { $count ->
    [one] There is a file within the file: { $names }. Check that it too may be sent.
   *[other] There are { $count } files within the file: { $names }. Check that they too may be sent.
}
    .short = there are other files within the file
finding-attachments-unread = { $count ->
    [one] The file within, { $names }, could not be read. It may contain national identity numbers that have not been found. Open it and check.
   *[other] { $count } of the files within could not be read: { $names }. They may contain national identity numbers that have not been found. Open them and check.
}
    .short = files within the file could not be read
finding-redaction-not-applied = Something is marked for masking, but the masking has not been applied. The text can still be read. Apply it, and add the file again.
    .short = the masking has not been applied
finding-cut-off = The end of the file is missing. What is missing has not been checked. Get the file again from where it came from.
    .short = the end of the file is missing
finding-unpacks-without-end = Unpacked, the file is far larger than any document, so reading was stopped. Check where it comes from, and use another file.
    .short = the file is far too large when unpacked
finding-entities = The file is made so that it grows when it is read, so reading was stopped. Check where it comes from, and use another file.
    .short = the file grows when it is read

## What a contract seems to lack: a hint, never a verdict

finding-filled-contract = The contract seems to be filled in or signed. Attach your blank template if you can. Then there is nothing to mask.
    .short = the contract is filled in or signed
finding-items-missing = Ringperm found nothing in the contract about { $items }. It may be there in other words, so look for yourself. Section 14-6 of the Working Environment Act says what an employment contract must contain.
    .short = something was not found in the contract
finding-items-new = Ringperm found nothing in the contract about { $items }. That became a requirement on 1 July 2024. The contract is older and may be lawful without it, but use a new template for new contracts.
    .short = the contract is older than the requirements of 1 July 2024
