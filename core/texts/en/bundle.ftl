# The application as PDF and page, LES-MEG.txt, and what the verifier says.

bundle-title-initial = Application for Godkjent Callcenter
bundle-title-year-1 = Follow-up for Godkjent Callcenter after year 1
bundle-title-year-2 = Follow-up for Godkjent Callcenter after year 2
bundle-title-renewal = New application for Godkjent Callcenter
bundle-title-reply = Reply to the board of Godkjent Callcenter
bundle-page = Page { $page } of { $pages }
bundle-draft-mark = DRAFT
bundle-draft-notice = This is a draft. It is not signed and should not be sent.
bundle-example-mark = EXAMPLE
bundle-example-notice = This is an example company. Nothing here is real, and nothing is to be sent.
bundle-incomplete =
    { $count ->
        [one] Incomplete: one requirement is not settled
       *[other] Incomplete: { $count } requirements are not settled
    }
bundle-remarks = Matters we draw attention to
bundle-changes = Changed since last time
bundle-changes-lead = This is new since the { $kind } of { $date }.
bundle-changes-none = Nothing has changed since the { $kind } of { $date }.
bundle-change-before = Before
bundle-change-after = Now
bundle-change-added = New attachment
bundle-change-removed = No longer included
bundle-change-silent = Not answered
bundle-by = In place by: { $date }
bundle-orgnr = Organisation number
bundle-orgnr-certificate = Organisation number in the signature
bundle-kind = Submission
bundle-date = Date
bundle-signed-by = Signed by
bundle-signed-at = Stated time
bundle-contents = Contents
bundle-company = About the company
bundle-status = Status
bundle-attachment = Attachment { $number }
bundle-attachments = Attachments
bundle-attachment-list = Attachments in the folder “vedlegg”
bundle-no-attachments = There are no attachments.
bundle-number = No.
bundle-document = Document
bundle-file = File
bundle-original = Original file name
bundle-original-name = Original file name: { $name }
bundle-type = Type
bundle-concerns = For the requirement
bundle-size = Size
bundle-sha256 = SHA-256
bundle-accepted = { $finding } Reason: { $reason }
bundle-considered = Assessed by the company
bundle-declarations = What the company declares
bundle-declarations-lead = By signing, { $company } declares:
bundle-signature = Signature
bundle-unsigned = Not signed. This is a draft.
bundle-fingerprint = Fingerprint
bundle-signature-proves = The signature shows that nothing in the application bundle has changed since it was signed.
bundle-signature-not = This is not BankID. If the signing key was made in the program Ringperm, the person who signed gave the name and the organisation number, and nobody else has checked them. If the certificate names another issuer, that has not been checked either until somebody has tested it against the root certificate of that issuer. The time comes from the computer of the person who signed.
bundle-signature-confirm = To confirm who signed: Call the company on a number that you have found somewhere other than in the application bundle. Ask them to read out the fingerprint, and compare it with the 16 groups under “Signature” (“Signatur”) in soknad.pdf.
bundle-not-official = Made with Ringperm, an independent program that is not part of the Godkjent Callcenter scheme.

bundle-checklist-title = To-do list
bundle-checklist-lead = These are the documents that { $company } still has to get for Godkjent Callcenter, where to get them, and how long that usually takes. What takes longest stands first.
bundle-checklist-note = Mask national identity numbers, account numbers and other private information before you pass the documents on.
bundle-blank-title = Checklist
bundle-blank-lead = Everything that { $company } is asked about for Godkjent Callcenter, and the self-check. The answers have been left out.
bundle-blank-lead-of-nobody = Everything that a company can be asked about when it applies to become Godkjent Callcenter, and the self-check. What applies to you depends on the answers about the company.
bundle-blank-note = Ringperm is not part of the scheme. Where a requirement rests on the industry norm, a law or advice from Ringperm, it says so beside the requirement.
bundle-self-check-title = Self-check
bundle-self-check-lead = { $company } has reviewed its own operations. This report is for its own use and is not part of what is sent to the board.
bundle-self-check-note = The self-check rests on the industry norm, on laws and on advice from Ringperm. An answer here is not a declaration to the board.
bundle-self-check-private = Private note: { $note }
bundle-declaration-title = Declaration by the company
bundle-declaration-lead = When two people sign for { $company } together, both can sign here. Sign by hand, or in the company’s e-signing service. Then attach the signed page to the submission.
bundle-declaration-note = This page is made by the company, not by the board. The digital signature on the application bundle shows that nothing has been changed. It does not show that two people have signed.
bundle-declaration-about = This concerns
bundle-declaration-statement = We sign for { $company } together, and both stand behind this submission in the scheme Godkjent Callcenter.
bundle-declaration-first = First signature
bundle-declaration-second = Second signature
bundle-declaration-name = Name in block letters
bundle-declaration-place-date = Place and date
bundle-declaration-signature = Signature

bundle-readme-open = You need no special program. Open soknad.pdf. The attachments are in the folder “vedlegg”.
bundle-readme-from-initial = This is the application for Godkjent Callcenter from { $company } (organisation number { $orgnr }), dated { $date }.
bundle-readme-from-year-1 = This is the follow-up for Godkjent Callcenter after year 1 from { $company } (organisation number { $orgnr }), dated { $date }.
bundle-readme-from-year-2 = This is the follow-up for Godkjent Callcenter after year 2 from { $company } (organisation number { $orgnr }), dated { $date }.
bundle-readme-from-renewal = This is the new application for Godkjent Callcenter from { $company } (organisation number { $orgnr }), dated { $date }.
bundle-readme-from-reply = This is the reply to the board of Godkjent Callcenter from { $company } (organisation number { $orgnr }), dated { $date }.
bundle-readme-incomplete =
    { $count ->
        [one] Incomplete: one requirement is not settled. It is on the first page of soknad.pdf.
       *[other] Incomplete: { $count } requirements are not settled. They are on the first page of soknad.pdf.
    }
bundle-readme-signature = What the signature means
bundle-readme-check = Technical check for those who want it
bundle-readme-check-signature = Unpack the zip file, and open a terminal window in the folder. The commands take out the certificate, show the name and the fingerprint, and check the signature. The answer should be “CAdES Verification successful”.
bundle-readme-check-list = The signature covers the list of contents in META-INF. Check that SHA256SUMS is in it. The answer should be 1.
bundle-readme-check-files = Finally, check the files. Each line should end with “OK”.
bundle-readme-check-windows = Windows without openssl: The command shows the SHA-256 of one file. Compare it with the line in SHA256SUMS. This checks the file, but not the signature.

verdict-intact = Nothing has changed since the application bundle was signed.
verdict-other-profile = The file is not made the way Ringperm makes its application bundles. That does not mean that anything is wrong, but Ringperm cannot tell whether anything has been changed.
verdict-changed = The content does not match the signature. Ask the sender to send the application bundle again.
verdict-refused = The file is damaged, or made in such a way that it cannot be checked safely. Ask the sender to send the application bundle again.

reason-not-a-zip = The file is not a zip file.
reason-zip-malformed = The zip file is incomplete or damaged.
reason-zip-ambiguous = The zip file can be read in two ways, so that two recipients may see different content.
reason-trailing-bytes = There are data after the end of the zip file.
reason-leading-bytes = There are data before the first file in the zip file.
reason-zip-gap = There are data in the zip file that belong to no file, at “{ $entry }”.
reason-zip-overlap = Two files in the zip file share the same data, which no ordinary zip file does: “{ $entry }”.
reason-headers-disagree = The zip file says two different things about “{ $entry }”.
reason-several-disks = The zip file is split into several parts.
reason-entry-encrypted = “{ $entry }” is encrypted.
reason-entry-not-a-file = “{ $entry }” is not a plain file.
reason-name-unsafe = The file name “{ $entry }” is not safe to unpack.
reason-name-duplicate = Two files have the same name on some computers: “{ $entry }”.
reason-too-many-entries = The zip file holds more files than Ringperm reads: { $count }.
reason-too-large = “{ $entry }” is larger than Ringperm reads.
reason-impossible-ratio = “{ $entry }” states a size that cannot be right.
reason-crc-mismatch = The checksum in the zip file does not match “{ $entry }”.
reason-unsigned = The file is not signed.
reason-manifest-malformed = The list of contents is damaged or lacks something.
reason-manifest-doctype = The list of contents has a document type (DOCTYPE), which is not allowed.
reason-manifest-unknown-element = The list of contents holds something unknown: { $element }.
reason-manifest-duplicate = The list of contents names “{ $entry }” twice.
reason-weak-algorithm = The checksums are made with a method that lets them be forged: { $algorithm }.
reason-checksums-disagree = The list SHA256SUMS says something different from the list of contents about “{ $entry }”.
reason-signature-malformed = The signature is damaged or lacks something.
reason-signature-trailing-bytes = There are data after the signature.
reason-signature-attached-content = The signature carries content of its own, which is not allowed here.
reason-signing-certificate-missing = The signature is not bound to the certificate, so the certificate may have been replaced.
reason-signer-certificate-missing = The certificate of the signer is missing.
reason-certificate-unrelated = The signature carries a certificate that does not belong there.
reason-certificate-critical-extension = The certificate makes a demand that Ringperm does not know: { $oid }.
reason-certificate-key-usage = The key is not meant for signatures.
reason-weak-key = The key is too short: { $bits } bits.
reason-entry-changed = “{ $entry }” has changed since the application bundle was signed.
reason-entry-missing = “{ $entry }” was there when the application bundle was signed, but is missing now.
reason-entry-extra = “{ $entry }” was added after the application bundle was signed.
reason-manifest-changed = The list of contents has changed since the application bundle was signed.
reason-manifest-missing = The list of contents is missing.
reason-signature-missing = The signature is missing.
reason-signature-damaged = The signature file is damaged.
reason-signature-invalid = The signature does not match the key of the signer.
reason-signing-certificate-mismatch = The certificate in the signature is not the one that was used when the application bundle was signed.
reason-not-asic = The file is an ordinary zip file without a signature.
reason-other-mimetype = The file says that it is something other than a signed application bundle.
reason-mimetype-not-first = The file type does not come first in the file, as it does in Ringperm’s application bundles.
reason-entry-compressed = “{ $entry }” is compressed.
reason-name-other-characters = The file name “{ $entry }” has characters that Ringperm does not use.
reason-entry-directory = The file has an entry of its own for the folder “{ $entry }”.
reason-zip-comment = The zip file has a comment.
reason-zip-form = “{ $entry }” is not written the way Ringperm writes it.
reason-xades = The file is signed with XAdES, another kind of signature.
reason-evidence-record = The file has an evidence record, which Ringperm does not check.
reason-archive-timestamp = The file has an archive timestamp, which Ringperm does not check.
reason-other-signature-files = The file has several signatures, or its signature files have names other than those Ringperm uses.
reason-manifest-form = The list of contents is not written the way Ringperm writes it.
reason-other-algorithm = The checksums are made with a method that Ringperm does not check: { $algorithm }.
reason-signature-encoding = The signature is not encoded the way Ringperm encodes it.
reason-signature-form = The signature has fields other than those Ringperm writes.
reason-unsigned-attributes = The signature has additional fields that Ringperm does not check.
reason-several-signers = Several people have signed in the same signature.
reason-sums-disagree = The list SHA256SUMS does not match the files that are signed.
reason-json-disagrees = What soknad.json says does not match the attachments or the signer.
reason-not-our-shape = The signature holds, but the content is not arranged as in Ringperm’s application bundles.

## The e-mail and the form

mail-subject = { $title } – { $company }
mail-body =
    Hello,

    Attached is “{ $title }” from { $company }, organisation number { $orgnr }.

    The attachment “{ $file }” is an ordinary zip file, and you need no program of its own. Open soknad.pdf to read everything. The documents are in the folder vedlegg. LES-MEG.txt says how the signature can be checked.
mail-greeting = Kind regards
mail-file-name = E-mail draft from { $company }
form-name = Name
form-about = About the company
form-company = Who is applying
reason-signed-attributes-missing = The signature says neither when it was made nor which certificate was used.
reason-signature-content-type = The signature says two different things about what is signed.
reason-certificate-invalid = The certificate says that it is signed with its own key, but it is not.
reason-certificate-never-valid = The certificate stops being valid before it begins, and was never valid.
reason-timestamp-malformed = The timestamp is damaged, or too weak to show anything.
reason-timestamp-invalid = The timestamp does not belong to this signature, or it has been changed.
reason-certificate-not-valid-then = The certificate was not valid at the time of the signature. Ask the signer whether the signing key was still in use.
reason-timestamp-by-unknown = The timestamp was made by “{ $name }”, according to the timestamp itself. Ringperm does not know whether that service can be trusted.
reason-signed-after-timestamp = The signature states a later time than the timestamp. The clock of the machine that signed may have been wrong. Ask the signer.
reason-signed-in-future = The signature states a time that has not come yet. A clock may be wrong, here or where it was signed.
reason-signer-other-company = The signature states organisation number { $signer }, but the application is for { $company }. Ask the company who signed on its behalf.
reason-signer-key-changed = The company has signed with another signing key than the one you know. Compare the fingerprint with the company before you trust the name.
