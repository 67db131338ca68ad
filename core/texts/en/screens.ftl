# Everything that the window itself says. Texts about requirements, documents and problems come from elsewhere.

## Around every screen

skip-link = Skip to the content
nav-label = Main menu
nav-start = Start
nav-inbox = Not placed
nav-inbox-count = { $count ->
    [one] document waiting
   *[other] documents waiting
}
nav-deadlines = Deadlines
nav-verify = Check a bundle
footer = Ringperm is not part of the Godkjent Callcenter scheme. Everything you write and add stays on this computer.
settings-button = Settings
settings-language = Language of the window
settings-theme = Colours
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-size-usual = { $size } % (usual)
settings-text-size-percent = { $size } %
settings-kept = Your choices are saved at once.
wait = Loading …
cancel = Cancel
save = Save
undo = Undo
redo = Redo
copy-sum = Copy
copied = Copied
notice-close = Close
date-hint = Enter day, month and year, for example 14.05.2027.
error-title = Error:
errors-heading = Correct this to continue
trouble-kept = Ringperm has changed nothing.
trouble-retry = Try again
rebuild-title = The data cannot be read
rebuild-backup = Restore a backup
rebuild-ask = Rebuild the database …
rebuild-explained = If you have a backup, it is the better way. Without one, Ringperm rebuilds the database from what can still be read and from the files beside the documents. The damaged database is not deleted, but moved to a folder of its own.
rebuild-start = Rebuild the database
rebuild-running = Rebuilding the database …
rebuild-done = The database was rebuilt
rebuild-back = This is back in place:
rebuild-whole = Nothing seems to be missing.
rebuild-lost = Look this over:
rebuild-aside = The damaged database was moved to { $folder }. It was not deleted.
rebuild-go-on = Continue
close-unsaved = Some of what you wrote has not been saved yet.
close-unsaved-advice = Wait a moment, then close again. If you close again right away, the latest change is lost.
opened-waits = { $count ->
    [one] An application bundle is waiting to be shown.
   *[other] { $count } application bundles are waiting to be shown.
}
opened-waits-advice = What you are doing here has not been saved yet. Finish it first. If you show the bundle now, you will have to start again.
led-waits = The deadline of the reminder is waiting.
led-waits-advice = What you are doing here has not been saved yet. Finish it first. If you show the deadline now, you will have to start again.
opened-show = Show now

## Search and help

search-button = Search
search-title = Search requirements, documents and pages
search-results = Results
search-loading = Loading requirements and documents …
search-count = { $count ->
    [0] No results.
    [one] One result.
   *[other] { $count } results.
}
search-count-shown = { $count } results. The first { $shown } are shown.
search-none-advice = Try another word, or a shorter one.
search-keys = The arrow keys choose, Enter opens, and Esc closes.
search-kind-requirement = Requirement
search-kind-document = Document
search-kind-screen = Page
search-within = { $page }, { $submission }
search-sent = { $submission }, { $year }
search-reach = This searches requirements of submissions under way and of the newest of each company, and the documents of every submission.
nav-help = Help
guide-title = User’s guide
guide-lead = This guide takes you through everything from the first file to the new application, with pictures from the program. It is written in Norwegian (bokmål).
guide-back = Back to help
guide-contents = Contents of the guide
guide-up = To the contents

## Taking files in

intake-running = Adding files
progress-item = file { $item } of { $items }
intake-done = { $taken ->
    [0] No files were added.
    [one] One file was added.
   *[other] { $taken } files were added.
} { $failed ->
    [0] { "" }
    [one] One file could not be added.
   *[other] { $failed } files could not be added.
}
left-out-heading = { $count ->
    [one] One file was not added
   *[other] { $count } files were not added
}
left-out-same-heading = { $count ->
    [one] One file was here already
   *[other] { $count } files were here already
}
left-out-close = OK

## Start

start-title = Drop your files here, or begin with the organisation number
start-lead = Ringperm reads the files, suggests where they belong, and shows what is missing from the application to become a Godkjent Callcenter.
start-choose = Choose files
start-drop = You can also drop them here or paste them: tax certificate, certificate of registration, employment contracts, routines – whatever you have.
start-or = No files at hand?
start-begin = Begin with the organisation number
start-kept = Everything is saved on this computer. You can close whenever you like, and continue later.
start-needs-heading = What you will need
start-needs-lead = What takes longest to get is listed first. What applies to you depends on your answers to a few questions.
start-received = Has somebody sent you an application bundle?
start-verify = Check an application bundle
start-moving = Have you used Ringperm on another computer?
start-moving-link = Restore a backup
start-inbox = { $count ->
    [one] One document has not been placed yet
   *[other] { $count } documents have not been placed yet
}
start-again-title = Welcome back
start-example = You are looking at an example company. Nothing here is real, and your own applications are kept elsewhere.
example-mark = Example
example-ask = Would you like to see it in use?
example-open = See an example company
example-lead = It opens in a window of its own, and nothing of yours is changed.
start-orgnr = Organisation number { $orgnr }
start-next = Next:
start-continue = Continue with { $kind ->
    [initial] the first application
    [year-1] the follow-up after year 1
    [year-2] the follow-up after year 2
    [renewal] the new application
   *[reply] the reply to the board
}
start-receipt = See the receipt and what comes next
start-begin-company = Begin the application
start-due = Nearest deadlines
start-all-due = See all deadlines
start-another = Add another company

## Not placed

inbox-lead = See whether the suggestions are right. Nothing is included in what you send until you place it.
inbox-empty = Files that do not belong to a requirement yet are kept here. Right now there are none.
inbox-place-label = Belongs under
inbox-place-none = Not now
inbox-company = As far as Ringperm can read, the files are about { $name }, organisation number { $orgnr }.
inbox-continue = That is right. Continue to the questions
inbox-lead-later = These files do not belong to a requirement yet. They stay here until you begin a new submission.
inbox-begin-hint = The documents are placed once you have answered a few questions.
inbox-sent = You have no submission under way now. What has been sent cannot be changed.
inbox-goes-to = The documents will be placed under { $name }.
inbox-place-all = { $count ->
    [0] Place the documents
    [one] Place the document
   *[other] Place all { $count }
}
inbox-place-missing = Choose where at least one of the documents belongs
inbox-left = { $count ->
    [one] One document stays here.
   *[other] { $count } documents stay here.
}
inbox-placed = { $count ->
    [one] The document has been placed.
   *[other] { $count } documents have been placed.
}
inbox-to-list = Go to the list

## The four questions

begin-title = A few questions before you begin
begin-lead = The answers decide which requirements you will see. They can be changed later.
begin-read = Filled in from the files you added. Check that it is right.
begin-orgnr = Organisation number
begin-orgnr-hint = Nine digits. Use the number of the main unit (hovedenhet), not of a sub-unit.
begin-orgnr-fixed = The number cannot be changed.
begin-orgnr-missing = Enter the organisation number
begin-name = Name of the company
begin-name-hint = As it appears in the register of legal entities (Enhetsregisteret).
begin-name-missing = Enter the name of the company
begin-calls = Do you make calls, or answer them?
begin-several = Tick all that apply.
begin-outbound = We make outgoing calls
begin-inbound = We answer incoming calls
begin-calls-missing = Tick whether you make calls, answer them, or both
begin-whom = Who do you talk to?
begin-b2c = Consumers
begin-b2b = Businesses
begin-whom-missing = Tick who you talk to
begin-employees = How many employees do you have?
begin-employees-hint = Everyone with an employment contract, part-time and on-call included. Enter a number.
begin-employees-missing = Enter the number of employees in figures
begin-lang = Which written form of Norwegian should the application use?
begin-lang-hint = It does not depend on the language of the window.
begin-lang-nb = Bokmål
begin-lang-nn = Nynorsk
begin-submit = Continue
begin-later = You do not need to have anything else ready now.
begin-change-title = Change the answers that decide the list
begin-change-lead = The answers decide which requirements you see. What you have written and attached is kept.

## The list

list-count = { $ready } of { $total } ready
list-only-left = Show only what remains
list-nothing-left = Nothing remains. Go to the review.
list-own = Self-check
list-own-lead = For yourselves. It is counted separately, never stops you from sending, and is included only if you want it to be.
list-state-exported = The application bundle has been made.
list-state-sent = The submission has been sent.
list-state-approved = The submission has been approved.
list-receipt = See the receipt
list-review = Go to the review
next-takes-minutes = takes a few minutes
next-takes-hours = can be done the same day
next-takes-days = takes a few days
next-takes-weeks = takes a few weeks
list-draft = See the draft
list-checklist = Make a to-do list for the accountant and HR
list-checklist-done = The to-do list has been saved.
list-questions = Change the answers that decide the list
list-checklist-saved = The to-do list has been saved as { $path }.
list-blank = Make a blank checklist
list-blank-done = The blank checklist has been saved.
list-blank-saved = The blank checklist has been saved as { $path }.
list-self-check = Make a report of the self-check
list-self-check-done = The report has been saved.
list-self-check-saved = The report of the self-check has been saved as { $path }.
list-to-get = What you need to get
list-to-get-lead = What takes longest to get is listed first.

## A page

page-back = Back to the list
page-back-review = Back to the review
page-next = Next page
page-previous = Previous page
page-ways = Where to go next
page-autosave = Answers are saved as you write.
page-closed = The submission has been sent. The answers can be read, but not changed.
page-nothing = As the answers stand now, no requirement on this page applies to you.
blocking-tag = Must be settled before you send
missing-label = What remains:
states-legend = Is this in place?
answer-state-in-place = In place
answer-state-not-yet = Not in place yet
answer-state-does-not-apply = Does not apply to us, because …
facts-explain = Can’t answer yet? Explain why
facts-answer = We can answer now
facts-explanation-label = Why can’t you answer yet?
facts-by-label = When can you answer?
explanation-label = What are you doing to get it in place?
explanation-hint = The text is included in what you send, under “Matters we draw attention to”.
by-label = When will it be in place?
why-not-label = Why does it not apply to you?
own-why-hint = Sent only if you include the answer in the application bundle.
why-not-hint = The reason is included in what you send.
personal-number-here = This field shows a full national identity number. Remove it.
personal-number-title = The name of the document “{ $place }” shows a full national identity number. Change the name.
personal-number-typed = “{ $place }” shows a full national identity number. Remove it.
field-optional = optional
background-summary = Why do we ask, and where do you find it?
background-why = Why
background-where = Where to get it
background-example = Example
background-basis = What it is based on
background-address = the address of “{ $title }”
note-summary = Private note
note-label = A note for yourselves only. It is never sent to the board.
save-line-saving = Saving …
save-line-saved = Saved { $time }
save-line-failed = Not saved
answer-put-back = The answer was put back as it was.
answer-put-back-again = The answer is as it was before you undid it.
save-failed = The answer to “{ $title }” has not been saved
save-retry = Try saving again
save-keep-mine = Save what I wrote
save-take-theirs = Use what is saved

## Documents

documents-heading = Documents
evidence-needed = { $min ->
    [one] { $names }
   *[other] { $names } (at least { $min })
}
evidence-optional = { $names } (optional)
evidence-masked = Mask national identity numbers and account numbers first.
attach-button = Attach files
attach-words = You can also drop them here or paste them.
document-open = Open
document-rename = Rename
document-remove = Remove
document-title = Name the board will see
document-removed = “{ $title }” has been removed. It stays in the trash for 30 days.
document-unreadable = The content could not be read. Open the file and see for yourself that it is the right one.
document-partly = Only parts of the content could be read.
finding-accepted = Accepted, with the reason: { $reason }

## The draft

draft-title = Draft
draft-lead = This is what you would send with the answers you have now. It is marked as a draft and is not signed.
draft-pdf = Open as PDF
draft-frame = The draft

## The review

review-title = Review
review-lead = Read through the answers as they will be sent.
review-size = { $documents ->
    [0] No documents are attached.
    [one] One document is attached, { $size }.
   *[other] { $documents } documents are attached, { $size } in all.
}
review-ready = Ready to send
review-missing-heading = { $count ->
    [one] One thing must be settled before this is ready to send
   *[other] { $count } things must be settled before this is ready to send
}
review-now-ready = Everything is settled. Press “Ready to send” to go on to signing.
review-unmasked-line = A national identity number is visible in “{ $title }”
review-unmasked-heading = Visible national identity numbers
review-unmasked-lead = Mask the document, or replace it with a blank template. If the number has to be visible, you can accept it and say why.
review-accept-reason = Why does the number have to be visible?
review-accept-hint = The reason is included in what you send.
review-accept = Accept with this reason
review-accepted = The reason is saved.
review-typed-heading = National identity numbers in what you have written
review-typed-lead = No answer and no document name should show a full national identity number. Remove it before you sign.
review-typed-line = “{ $place }” shows a full national identity number
review-explained-heading = Matters we draw attention to
review-explained-lead = This is not in place yet. The explanations are included in what you send.
review-open-heading = Remaining, but not required for sending
review-open-lead = You can send without settling this, but the board may ask about it.
review-answers-heading = The answers
review-change = Change
review-incomplete = Make an incomplete bundle anyway

## Signing

sign-title = Sign and make the application bundle
sign-lead = The application bundle is one zip file with your answers and all the documents. The signature shows whether anything has been changed afterwards.
sign-who = Who signs?
sign-not-bankid = This is not BankID. The signature shows that nothing has been changed. Who signed is confirmed by the fingerprint.
sign-shows = The signature shows
sign-shows-unchanged = that nothing in the bundle has been changed since it was made
sign-shows-key = which signing key was used
sign-shows-time = the time that this computer states
sign-shows-not = It does not show
sign-shows-not-person = who sat at the computer
sign-shows-not-power = that the signer has authority from the company
sign-shows-not-true = that the answers are correct
sign-together = Do two people have to sign together?
sign-together-lead = The signature here is one person’s, or the company’s. Make a page with room for two names. Sign it by hand or in the service you use for e-signing, and attach the page as a document.
sign-together-make = Make a page for two signatures
sign-together-done = The page is saved. Attach it when both have signed.
sign-identity = Signing key
sign-identity-missing = Make a signing key
sign-passphrase = Passphrase for the key
sign-passphrase-hint = The passphrase is not saved unless you tick the box below.
sign-passphrase-missing = Enter the passphrase of the key
sign-remembered = The passphrase is remembered in the keyring on this computer. You do not have to type it.
sign-remembered-look = Looking for the passphrase in the keyring …
sign-path = Save as
sign-path-choose = Choose where to save it
sign-path-again = Choose another place
sign-path-missing = Choose where to save the application bundle
sign-contains = { $documents ->
    [0] The bundle contains the answers, but no documents. It is not encrypted: whoever gets the file can read everything.
    [one] The bundle contains the answers and one document, { $size }. It is not encrypted: whoever gets the file can read everything.
   *[other] The bundle contains the answers and { $documents } documents, { $size }. It is not encrypted: whoever gets the file can read everything.
}
sign-not-ready = { $count ->
    [one] This is not ready to send: one thing must be settled
   *[other] This is not ready to send: { $count } things must be settled
}
sign-not-ready-lead = You can make an incomplete bundle, for example to show it to somebody. It says clearly that it is incomplete.
sign-incomplete = Make the bundle as an incomplete draft
sign-incomplete-missing = Tick that the bundle is to be an incomplete draft, or go back to the review
sign-submit = Sign and make the application bundle
sign-submit-incomplete = Sign and make an incomplete bundle
sign-running = Making the application bundle
sign-done = The application bundle has been made.
sign-cancelled = Cancelled. No file has been made.
identity-lead = A signing key is your own and is made on this computer. It is valid for five years. Keep the passphrase safe: if you forget it, you have to make a new key.
identity-name = Name of the person who signs
identity-name-hint = The name appears in the signature and can be read by the recipient.
identity-orgnr = Organisation number
identity-passphrase = Passphrase
identity-passphrase-hint = At least 12 characters. Four or five random words are easy to remember and hard to guess.
identity-length = { $count ->
    [one] One character so far.
   *[other] { $count } characters so far. The longer, the safer.
}
identity-again = Repeat the passphrase
identity-again-differs = The two passphrases are not the same
identity-create = Make the signing key
identity-new = Make a new key
identity-made = The signing key of { $name } has been made.
identity-expires = Valid until { $date }
identity-company = Issuer as stated: { $issuer }. Lasts until { $date }
identity-expired = Expired on { $date }. You can still use it, but the recipient will see that.
key-strength = How hard the passphrase is to guess
key-import = Get a company certificate from a file
key-import-lead = If the company has a company certificate, for example from Buypass or Commfides, you can sign with that. The file ends in .p12 or .pfx.
key-file = Choose file
key-file-none = No file is chosen
key-file-missing = Choose the file with the company certificate
key-file-passphrase = Password for the file
key-file-passphrase-hint = The password came with the certificate. Here it becomes the passphrase of the key. Leave the field empty if the file has no password.
key-new-passphrase = New passphrase for the key
key-remember = Remember the passphrase in the keyring on this computer
key-remember-hint = The keyring is where the system itself keeps passwords. Anyone who uses this computer with your user account can then sign without typing the passphrase.
key-not-remembered = The key of { $name } is saved, but its passphrase is not remembered: the keyring on this computer is locked, missing or did not let Ringperm in. You sign by typing the passphrase.
key-remembered = The passphrase is remembered in the keyring on this computer.
key-forget = Forget the passphrase
key-forgotten = The passphrase is forgotten. Next time you type it yourself.
key-import-submit = Get the certificate
key-imported = The certificate of { $name } is here.
keys-heading = Signing keys
keys-lead = With these keys you can sign application bundles on this computer.
keys-none = There are no signing keys on this computer. You need one when the application bundle is to be made.
key-holder = Holder
key-issuer = Issuer as stated
key-issuer-self = Made on this computer. The holder vouches for the name.
key-kind = Kind of key
key-valid = Validity
key-standard = Normally used
key-standard-make = Use this one normally
key-standard-done = { $name } is now normally used.
key-expired = Expired
key-fingerprint = Fingerprint
key-fingerprint-lead = Read the groups to the recipient over the phone. If they all match, the key is yours.
key-certificate = Save the certificate
key-certificate-done = The certificate is saved. It is public and can be shared.
key-backup = Back up the key
key-backup-lead = The copy is encrypted with the passphrase of the key. Keep it somewhere other than on this computer.
key-backup-choose = Choose where to save the copy
key-backup-done = The backup is saved.
key-remove = Remove the key
key-remove-ask = Do you want to remove the key of { $name }?
key-remove-lead = The key is deleted from this computer for good. Bundles signed with it can still be checked.
key-remove-done = The key of { $name } is removed.
timestamp-heading = Timestamp
settings-timestamp = Address of a timestamp service
settings-timestamp-hint = A timestamp from an independent service proves when the bundle was signed. Only a checksum is sent out. Leave the field empty if you do not want to use one.
settings-timestamp-wrong = Write the whole address. It must begin with https:// or http://
settings-timestamp-saved = The address is saved.

## The receipt

receipt-title = The application bundle has been made
receipt-title-sent = The application bundle has been sent
receipt-lead = The bundle is signed and saved on this computer. It has not been sent.
receipt-lead-sent = The bundle is signed and saved on this computer, and the submission has been sent.
receipt-none-title = No application bundle has been made yet
receipt-none = Once you have reviewed and signed, you will find the receipt here.
receipt-incomplete = The bundle is an incomplete draft. It says so clearly.
receipt-file = File
receipt-size = Size
receipt-size-files = { $size }, { $files } files
receipt-signed = Signed by
receipt-show = Show in folder
receipt-fee-heading = Have you paid?
receipt-fee = The board does not begin its review until it has recorded the processing fee as paid. What you enter here is only for your own overview.
receipt-fee-link = Enter the payment
receipt-check-heading = How the recipient can check the bundle
receipt-check-lead = The recipient does not need Ringperm. The zip file opens with a double click, and soknad.pdf is the document to read. LES-MEG.txt says how to check the signature with ordinary tools.
receipt-sum = Checksum (SHA-256)
receipt-sum-explained = If the recipient gets the same sum, it is exactly the same file.
receipt-made-heading = The bundles that were made
receipt-made-lead = Ringperm has kept each of them. The one at the top is the newest.
receipt-made-sum = The checksum begins with { $sum }.
receipt-made-incomplete = Made before everything was ready.
receipt-made-show = Show the bundle in its folder
receipt-made-check = Check the bundle
fingerprint-heading = Fingerprint
fingerprint-explained = Read the groups aloud to the recipient on the telephone. If both have the same, it was you who signed.
after-heading = What happens now?
after-sent-heading = Send the application bundle
after-sent-heading-done = What was sent to the board
after-send-lead = Send it the way the board asks for. Enter the date here once you have done so.
after-sent-date = When was it sent?
after-sent-save = Save that it has been sent
after-sent = Sent on { $date }.
after-approved-heading = The answer from the board
after-approve-lead = When the board has given its approval, enter the date given in the letter. Ringperm then works out the deadlines.
after-approved-date = Approved from
after-letter = Attach the letter
after-letter-other = Attach another letter
after-letter-none = Optional
after-letter-kept = The letter from the board: { $title }
after-approved-save = Save the approval
after-approved = Approved on { $date }.
after-mend = Correct the date

## Deadlines

deadlines-lead = Send no later than the day of the deadline. If that is not a working day, send no later than the last working day before it.
deadlines-none = No deadlines yet. They appear once the date of approval is recorded.
deadlines-send-by = Saturdays, Sundays, public holidays and 24 and 31 December do not count as working days.
deadline-due = Deadline:
deadline-send-by = Send by:
deadline-soon = Soon
deadline-overdue = Past the deadline
deadline-done = Done

## Checking a bundle

verify-title = Check an application bundle
verify-lead = See whether anything has been changed since the bundle was signed, who signed it, and what it says.
verify-choose = Choose a bundle
verify-another = Choose another bundle
verify-drop = or drop files or a folder anywhere in the window
verify-who = Who signed?
verify-claimed = Who is said to have signed?
verify-claimed-lead = This is only what the file says. Ringperm cannot confirm who the file comes from.
verify-name = Name in the signature
verify-orgnr = Organisation number
verify-known-label = Known here
verify-known = Yes, the key is on this computer or was confirmed here before.
verify-unknown = No, the key has not been confirmed here before.
verify-asserted-label = Who vouches for the name
verify-asserted-self = Only the person who signed.
verify-asserted-ca = Nobody that Ringperm has checked. The certificate names another issuer, but anyone can make such a certificate.
verify-when = Signed
verify-when-none = Not stated
verify-when-claimed = The time is stated by the person who signed.
verify-files = { $count ->
    [one] One file in the bundle
   *[other] { $count } files in the bundle
}
verify-running = Opening and checking
verify-cancelled = The check was cancelled.
verify-hidden-other-profile = The contents are not shown here, because Ringperm does not know whether they are as the sender made them. You may ask for a bundle that was made with Ringperm.
verify-hidden-changed = The contents are not shown here, because they are not as they were when they were signed.
verify-hidden-refused = The contents are not shown here, because it is not safe to open them.
verify-no-application-heading = The signature holds, but the bundle has no application that Ringperm can read.
verify-no-application = You can save the files and open them in other programs.
verify-several = { $count ->
    [one] One bundle, { $sound } unchanged
   *[other] { $count } bundles, { $sound } unchanged
}
verify-several-none = There are no application bundles here
verify-several-back = { $count ->
    [one] Back to the bundle that was opened
    [2] Back to both bundles
   *[other] Back to all { $count } bundles
}
verify-file = File
verify-verdict = Result
verify-signed-by = Signed by
verify-word-intact = Unchanged
verify-word-other-profile = Not from Ringperm
verify-word-changed = Changed
verify-word-refused = Refused
verify-word-problem = Not opened
verify-key-change = The same company has used another key before
verify-key-change-do = There may be a good reason, such as the old key having expired. But others can also make a key with this organisation number. Call the company on a number you already know, and compare the fingerprint. Until that is done, it is only a claim that the bundle comes from them.
verify-key-earlier-name = Name at that time
verify-key-earlier-seen = Seen before
verify-key-earlier = The fingerprint before
verify-key-now = The fingerprint in this bundle
verify-confirm = Confirm the sender
verify-confirm-lead = Call the company on a number you already know, and ask them to read out their fingerprint. Write what you hear, and Ringperm compares it with the bundle.
verify-confirm-field = The fingerprint that the sender reads out
verify-confirm-missing = Write the fingerprint that the sender reads out
verify-confirm-differs = This is not the same as the fingerprint in the bundle. Go through the groups once more with the sender. If they still differ, the bundle was signed with another key, and you should not trust it.
verify-confirm-short = You have typed { $count } of 16 groups. Type all the groups that the sender reads out.
verify-confirm-submit = Compare and confirm
verify-confirmed = The fingerprint agrees. The sender is confirmed, and the key is known here from now on.
verify-incomplete = The application is incomplete
verify-incomplete-lead = The bundle says so itself: the sender made it before all requirements were settled.
verify-save-all = { $count ->
    [one] Save the document …
    [2] Save both documents …
   *[other] Save all { $count } documents …
}
verify-save-whole = Save all that is in the bundle …
verify-save-one = Save this document …
verify-saving = Saving
verify-save-cancelled = Saving was cancelled. Nothing was saved.
verify-saved = { $count ->
    [one] The file is saved in
   *[other] { $count } files are saved in
}
verify-since = Compared with
verify-contents = Contents
verify-only-changed = Show only what has changed
verify-only-none = None of the pages has changes.
verify-changed-tag = Changed
verify-documents = Documents
verify-other-documents = Other documents in the bundle
verify-about-file = About the file
verify-entry = Name in the bundle:
verify-compare-heading = Compare
verify-compare-lead = See what differs from another bundle that you have.
verify-compare = Compare with another bundle …
verify-compare-swap = Swap before and now
verify-compare-companies = The bundles are from two different companies.
verify-compared = { $count ->
    [0] Nothing differs
    [one] One requirement differs
   *[other] { $count } requirements differ
}
verify-remembered = Remembered on this computer
verify-remembered-lead = Ringperm remembers what the bundle says, so that it can show what is new the next time the company sends something.
verify-forget = Forget what is remembered of the bundles from this company
verify-forget-ask = Forget all bundles from this company?
verify-forget-lead = The files you were sent stay where they are, and confirmed senders are still known.
verify-forget-yes = Forget the bundles
verify-forgotten = The bundles are forgotten. If you open one again, it is remembered again.

## The company register

register-heading = The register of legal entities
register-lead = Ringperm can fetch what the register has about you. It then connects to { $host } over the internet, and sends the organisation number and nothing else. Nothing is filled in unless you tick it.
register-fetch = Fetch from the register
register-table = What you have now, beside what the register has
register-take-column = Use
register-what = Detail
register-now = Now
register-found = In the register
register-same = The same
register-empty = Not filled in
register-tick = Use: { $label }
register-take = Use what is ticked

## Call figures

list-calls = Call figures month by month
calls-title = Call figures
calls-lead = Month by month. The follow-up takes its totals from here.
calls-lead-empty = After year 1 and year 2 the board asks for calls and complaints in figures. Enter them month by month, and the totals are ready when the deadline comes.
calls-teach = Where to find the figures
calls-teach-report = Get a report from your dialler with the number of calls per day or month. Save it as XLSX, ODS or CSV, or copy the cells.
calls-teach-columns = The report needs a column with the month or date and at least one column with numbers. Numbers per day are added up to months.
calls-teach-complaints = Count the complaints in your own list and in letters from the Consumer Authority. You can add them afterwards.
calls-example = Example
calls-month = Month
calls-months = The figures month by month
calls-rate = Complaints about the caller per 1,000 connected
calls-source = Source
calls-source-none = Typed or pasted
calls-change = Change or remove
calls-edit = Change
calls-removed = The figures for { $month } are removed.
calls-missing = { $count ->
    [one] A gap in the months:
   *[other] { $count } gaps in the months:
}
calls-missing-add = Add { $month }
calls-add = Add a month
calls-of = The figures for { $month }
calls-numbers = The figures
calls-numbers-hint = Enter 0 when there were none. Leave the field empty when you do not know.
calls-number-wrong = Enter “{ $label }” as a whole number, or leave the field empty
calls-year = Year
calls-year-wrong = Enter the year with four digits
calls-stands = The figures for { $month } are already in the table. Choose “Change” there
calls-saved = The figures are saved.
calls-import = Import from a spreadsheet
calls-file = Choose a spreadsheet
calls-file-words = or drop it here. XLSX, ODS or CSV. You will see what will be imported before anything is saved.
calls-paste = Paste from a spreadsheet
calls-paste-hint = Select the cells in the spreadsheet, headings too. Copy, and paste here.
calls-paste-read = Read what is pasted
calls-paste-missing = Paste the cells first
calls-preview-file = What Ringperm found in { $name }
calls-preview-pasted = What Ringperm found in what you pasted
calls-questions = Ringperm needs to know more before the figures can be imported:
calls-columns = Has something been read wrongly? Choose the columns yourself
calls-column = Column { $number }: { $samples }
calls-column-none = Not included
calls-sheet = Sheet
calls-sheet-all = All sheets that are not hidden
calls-months-year = The year of the months
calls-months-year-hint = Only when the year is not in the spreadsheet.
calls-again = Read with these columns
calls-found = What will be imported
calls-found-none = Ringperm found no months with figures.
calls-found-missing = Months that are missing: { $months }.
calls-stands-now = Now: { $number }
calls-collision = Already here
calls-collision-new = New
calls-collision-same = Same figures
calls-collision-differs = Different figures
calls-replace = Replace the figures that are here
calls-replace-hint = This applies to { $months }. Numbers there that are not in the spreadsheet are lost.
calls-replace-missing = Tick to replace the figures, or cancel
calls-take = { $count ->
    [one] Import the figures for one month
   *[other] Import the figures for { $count } months
}
calls-taken = { $count ->
    [one] The figures for one month are saved.
   *[other] The figures for { $count } months are saved.
}
calls-chart = The figures over time
calls-chart-lead = The same figures are in the table.
calls-chart-connected = Connected calls
calls-periods = Totals for each period
calls-periods-lead = The totals are ready when every month of the period has figures. If you prepare the follow-up earlier, it covers the months that are over.
calls-periods-none = The periods run from the date of your approval. They appear once the approval has been recorded.
calls-period = Period
calls-period-missing = { $count ->
    [one] 1 of { $total } months has no figures
   *[other] { $count } of { $total } months have no figures
}
calls-scroll = The table scrolls sideways.
calls-sum-none = Not ready
calls-notes = About the figures
fill-heading = Fill in from the call figures
fill-lead = Ringperm can fill in the figures for the period. What you typed yourselves is not changed unless you ask for it.
fill-button = Fill in the figures
fill-see = See the call figures
fill-period = The period is { $period }.
fill-filled = Filled in
fill-filled-line = { $label }: { $value }
fill-differs = Not changed
fill-differs-line = { $label }: you typed { $typed }, but the call figures give { $value }.
fill-overwrite = Change to the call figures
fill-lacking = Not filled in
fill-lacking-line = { $label }: figures are missing for { $months }.
fill-elsewhere = { $count ->
    [one] One field on the other page with figures
   *[other] { $count } fields on the other page with figures
}
fill-documents = Attached as source: { $titles }.

## Later kinds of submission

carried-confirm = Confirm
carried-or-change = or replace it below
carried-confirmed = Confirmed. { $from }.
carried-several = { $count } answers on this page come from last time. Are they still right?
carried-confirm-page = Confirm everything on this page
carried-done = { $count ->
    [one] The answer is confirmed.
   *[other] { $count } answers are confirmed.
}
table-row = Row { $row }
table-add = Add row
table-remove = Remove row { $row }
table-removed = The row is removed.
shared-label = Include in what you send
shared-hint = Otherwise the answer is only for yourselves.
list-main = { $kind ->
    [initial] The application
    [renewal] The application
    [reply] The reply
   *[other] The follow-up
}
list-own-show = The self-check
list-own-nothing-left = Nothing remains in the self-check.
list-scheme-heading = New in the checklist since you began
list-scheme-seen = Fine, I have seen it
start-begin-kind = { $kind ->
    [year-1] Begin the follow-up after year 1
    [year-2] Begin the follow-up after year 2
    [renewal] Begin a new application
   *[reply] Begin a reply to the board
}
start-open-heading = In progress
start-earlier-heading = Earlier submissions
start-due-by = Send by { $date } ({ $distance }).
start-others = Other submissions
start-others-lead = You choose what to begin, and in which order.
review-changes-heading = Changed since last time
review-changes-none = Nothing has changed.
review-changes-before = Before
review-changes-after = Now
review-changes-nothing = Not answered
review-changes-added = New documents
review-changes-removed = Documents removed

## The approval and the board

deadlines-title = Deadlines and approval
deadlines-empty = Here you see where you stand in the scheme: what has been sent, what the board has answered, and what must be done by when. It begins with the first application.
deadlines-heading = Deadlines
deadline-reply-by = Reply by:
deadline-fee-sent = The application was sent:
deadline-fee-open = Not recorded as paid
standing-heading = Where you stand now
standing-next = Next:
standing-next-due = Deadline: { $date }, { $distance }
standing-until = The approval lasts up to and including { $date }.
standing-preparing = Once the application bundle is made, you get a receipt. Enter there when the bundle was sent, and when you were approved. The history and the deadlines then appear here.
standing-waiting = When the board has approved what you sent, enter the date by the receipt.
standing-to-submission = Go to the submission
board-questions = Questions from the board
board-question-asked = Asked on { $date }
board-question-due = Reply by { $date }, { $distance }
board-question-no-words = The question was recorded without any words.
board-reply = Reply to the board
board-reply-continue = Continue with the reply
board-answered = Mark as answered
board-answered-date = When did you answer?
board-answered-save = Save that it is answered
board-answered-saved = The question is marked as answered.
board-letter = Open the letter
board-history = History
board-history-none = Nothing has happened yet. Everything you send to the board, and its replies, is collected here.
board-history-state = Status afterwards: { $state }
board-record = Record something from the board
board-act = What has the board done?
board-act-asked = Asked a question
board-act-warned = Given a warning
board-act-withdrawn = Withdrawn the approval
board-act-missing = Choose what the board has done
board-date = When did it happen?
board-deadline = When does the board want an answer? (optional)
board-text = What did the board write? (optional)
board-text-hint = Write the most important part in a few words, or attach the letter.
board-save = Save in the history
board-saved = It is saved in the history.
board-remove = Remove
board-remove-ask = Was this recorded by mistake? Everything recorded about it will be removed from the history.
board-remove-yes = Yes, remove
board-removed = It is removed from the history.

## The fee

fees-heading = Processing fee
fees-lead = Keep track of the payments here. Ringperm does not stop you if a payment is missing.
fees-member-yes = The amounts are for members of Virke or ANFO, as you have answered.
fees-member-no = The amounts are for those who are not members of Virke or ANFO, as you have answered.
fees-member-unknown = You have not answered whether you are a member of Virke or ANFO. That is why both amounts are shown.
fees-member-answer = Answer the question about membership
fees-unpaid = Not recorded as paid
fees-unpaid-sent = Application sent on { $date }
fees-none-unpaid = No fees are waiting to be paid.
fees-paid = Record the payment
fees-paid-date = When did you pay?
fees-receipt = Attach proof of payment
fees-paid-save = Save the payment
fees-paid-saved = The payment is recorded.
fees-prices = What it costs
fees-edit = Enter or change the amount
fees-edit-member = For members of Virke or ANFO
fees-edit-other = For others
fees-edit-hint = Whole kroner, excluding VAT.
fees-edit-wrong = Enter the amount in whole kroner, for example 12,000
fees-edited = Changed by you
fees-saved = The amount is saved.

## What was recorded by mistake, and an approval from before

board-act-approved = Approved you before you began to use Ringperm
board-reopen = Open the question again
board-reopened = The question is open again.
approval-remove-ask = Was the approval recorded by mistake? It will be gone from the history, and so will the deadlines that follow from it.
approval-removed = The approval and the deadlines that followed from it are removed.
fees-paid-heading = Payments
fees-receipt-open = Open the receipt
fees-paid-remove = Remove the payment
fees-paid-remove-ask = Was the payment recorded by mistake? If you remove it, the date and the link to the receipt are lost.
fees-paid-removed = The payment is removed.
fees-edit-empty = Leave the field empty if you do not know the amount.
before-ask = Are you approved already?
before-record = Record the approval you have
before-earlier-ask = Did you already have an approval?
before-earlier-record = Record the earlier approval
before-lead = Enter the date from the letter. Ringperm then works out the three deadlines.
before-saved = The approval is recorded, and the deadlines are worked out.
begin-approved-lead = First a few questions about the company. Then you record the approval you have, and the deadlines appear.

## Settings

settings-more = All settings
settings-view = The window
settings-register = Address of the register of legal entities
settings-register-hint = Leave the field empty to use the register’s own address. Change it only if those who run your network have given you another address.
settings-register-wrong = Enter the whole address. It must begin with https://
settings-register-saved = The address is saved.
settings-fees = The amounts are kept together with the payments.
settings-fees-link = See and change the amounts

## The screen of a document, and masking

document-show = View and mask
document-show-only = Details
document-mask = Mask
document-about = About the document
document-open-elsewhere = Open in another program
document-back-page = Back to the page
document-back-inbox = Back to what is not placed
document-trashed = The document is in the trash.
document-restore = Put back
preview-region = Pages of the document
preview-tools = View
preview-alt = Page { $page } of { $pages } of “{ $title }”
preview-loading = Fetching page { $page } …
preview-failed = Page { $page } could not be shown.
preview-page = Page
preview-of = of { $pages }
preview-smaller = Zoom out
preview-larger = Zoom in
preview-percent = { $percent }%
masking-start = Mask in the document
masking-go = Go to the masking
masking-heading = Masking
masking-lead = What you mark turns black in a copy that consists of pictures only. What was there is not in the copy, and can be neither read nor copied.
masking-found = { $count ->
    [0] Ringperm found no national identity numbers in the text. Look through the pages yourself: what is in pictures and on scanned pages is not found.
    [one] Ringperm found one place in the text that shows a national identity number. Look through the pages yourself: what is in pictures and on scanned pages is not found.
   *[other] Ringperm found { $count } places in the text that show a national identity number. Look through the pages yourself: what is in pictures and on scanned pages is not found.
}
masking-page = Page { $page }
masking-line = Mask the whole line
masking-place-unknown = Ringperm does not know where on the page this is. Mark the place yourself, or mask the whole page.
masking-drawn = Your mark { $number }
masking-mark-found = { $what }, page { $page }
masking-mark-drawn = Your mark { $number }, page { $page }
masking-move = Move
masking-remove = Remove the mark
masking-word = Word to mask
masking-word-hint = For example a name or an address.
masking-word-everywhere = Mask the word everywhere
masking-word-found = { $count ->
    [0] “{ $word }” does not occur in the text that can be read.
    [one] “{ $word }” is marked in one place.
   *[other] “{ $word }” is marked in { $count } places.
}
masking-word-places = { $count ->
    [one] “{ $word }”, one place
   *[other] “{ $word }”, { $count } places
}
masking-word-remove = Remove the word
masking-draw = You can also draw over the page with the mouse, or add a mark and move it with the keys.
masking-keys = When a mark of your own has the focus: the arrow keys move it, Shift and an arrow key change its size, Delete removes it, and Enter goes to the list.
masking-add = Add a mark on page { $page }
masking-whole = Mask the whole of page { $page }
masking-whole-done = The whole of page { $page } is marked.
masking-description = Describe the document for those who cannot see it
masking-description-hint = For example: Employment contract between Eksempel AS and a sales agent, permanent and full-time. Leave out anything you have masked.
masking-description-missing = Describe the document for those who cannot see it
masking-nothing = Mark at least one place to mask
masking-keep = Keep the original
masking-keep-hint = Unless you tick this, the original goes to the trash and stays there for 30 days. If you tick it, it moves to “Not placed”. Either way, it is the copy that goes into the application bundle.
masking-submit = Make the masked copy
masking-running = Making a masked copy
masking-progress = page { $page } of { $pages }
masking-cancelled = The masking was cancelled. Nothing has changed, and what you have marked is still marked.
masking-done = This is the masked copy
masking-done-trashed = The copy has taken the place of the original, which stays in the trash for 30 days. Look through the pages before you go on.
masking-done-kept = The copy has taken the place of the original, which is now under “Not placed”. Look through the pages before you go on.
masking-to-original = Go to the original
masking-undone = The original is back, and the masked copy is in the trash.

## The trash, and deleting for good

document-removed-trash = See the trash
trash-title = Trash
trash-back = Back to the settings
trash-lead = What you remove stays here for 30 days. Then it is deleted for good.
trash-empty = The trash is empty. What you remove stays here for 30 days before it is deleted for good.
trash-place = Was under: { $place }
trash-until = Will be deleted for good on { $date }.
trash-closed = The submission has been sent, so the document cannot be put back there.
trash-restore = Put back
trash-restored = “{ $title }” is back where it was.
trash-deleted = “{ $title }” has been deleted for good.
trash-delete-ask = Do you want to delete “{ $title }” for good?
trash-delete-goes = The document disappears from Ringperm. This cannot be undone.
trash-delete-stays = Application bundles that contain the document, and files that you have saved elsewhere, do not change.
delete-ask = Delete for good …
delete-write = Type “{ $name }” to confirm
delete-yes = Delete for good
delete-goes = This will be deleted:
delete-stays = This will not be deleted:
delete-final = This cannot be undone.
delete-backups = Earlier backups still contain it. To remove it from them too, delete them yourself and make a new one.
delete-answers = the answers in the submission
delete-documents = the documents that belong to it, including those in the trash
delete-letters = letters and receipts that are attached to it
delete-bundle = the copy of the application bundle that Ringperm has kept
delete-approval-stays = the approval and the deadlines that follow from it
delete-files-stay = files that you have saved elsewhere, including application bundles
delete-keys-stay = the signing keys
delete-submissions = all submissions, with answers, documents and application bundles
delete-standing = the approval, the deadlines and the history with the board
delete-figures = the call figures and what was fetched from the register of legal entities
delete-inbox-stays = documents that have not been placed
delete-submission-ask = Do you want to delete the submission “{ $kind }” for { $company } for good?
delete-submission-done = The submission “{ $kind }” has been deleted for good.
delete-company = Delete the whole company for good …
delete-company-ask = Do you want to delete everything about { $name } for good?
delete-company-done = Everything about { $name } has been deleted for good.
deletion-heading = Trash and deletion
deletion-trash = Documents that you remove stay in the trash for 30 days.
deletion-trash-link = Open the trash
deletion-fold = Delete a submission or a company

## Pasting

paste-picture = Pasted picture { $when }
paste-unreadable = The contents could not be read from the clipboard.
paste-unreadable-advice = Choose the file with the button, or drop it on the window.

backup-title = Backup
backup-lead = Everything Ringperm has saved goes into one file: answers, documents, application bundles, deadlines and signing keys. Keep it somewhere other than on this computer.
backup-make = Make a backup
backup-last = The last one was made on { $date }.
backup-never = You have no backup yet.
backup-encrypt = Encrypt the backup with a passphrase
backup-encrypt-hint = Recommended if the file is to be kept on a memory stick or in the cloud. Without encryption, anyone who gets hold of the file can read the contracts.
backup-words = Passphrase for the backup
backup-words-hint = At least 12 characters, for example four random words. Write it down: nobody can open the file without it.
backup-words-missing = Enter a passphrase, or untick encryption.
backup-again = Repeat the passphrase
backup-again-differs = The two passphrases are not the same
backup-make-button = Choose a place and make the backup
backup-running = Making the backup
backup-made = The backup has been made and checked: { $path } ({ $size }).
backup-cancelled = No backup was made.
backup-keys = The signing keys in the backup are still protected by their own passphrases.
backup-back = Restore a backup
backup-back-lead = Use this also to move Ringperm to a new computer: make a backup on the old one, bring the file, and restore it on the new one.
backup-choose = Choose a backup
backup-choose-other = Choose another backup
backup-open = Passphrase for the backup
backup-open-wrong = The passphrase is not right.
backup-open-button = Open the backup
backup-from = Backup made on { $made }
backup-submissions = { $count ->
    [one] One submission
   *[other] { $count } submissions
}
backup-documents = { $count ->
    [one] One document
   *[other] { $count } documents
}
backup-bundles = { $count ->
    [one] One bundle
   *[other] { $count } bundles
}
backup-key-count = { $count ->
    [one] One signing key
   *[other] { $count } signing keys
}
backup-present = Data for { $companies } are already here.
backup-since = { $count ->
    [0] Nothing has changed since the backup was made.
    [one] One change was made after the backup, { $last }. It is not in the backup.
   *[other] { $count } changes were made after the backup, the latest { $last }. They are not in the backup.
}
backup-since-rest = … and { $count } more
backup-aside = The data here now will not be deleted. They will be moved to a folder of their own on this computer.
backup-replace = Replace the data with the backup
backup-put-back = Restore the backup
backup-back-running = Restoring the backup
backup-back-cancelled = Nothing was changed.
backup-restored = The backup has been restored.
backup-replaced = The data that were here are now in { $folder }.
backup-faulty = The backup has been restored, but something in it was damaged already when it was made.
backup-faulty-advice = Look over what is listed here. If you have an older backup, it may hold what is missing.
settings-backup = Everything goes into one file, which can be restored here or on another computer.
settings-backup-link = Make or restore a backup
## The day of sending, versions, and what may go

planned-on = You expect to send on { $date }.
planned-none = No sending date is set. The age of documents is worked out as of today.
planned-ask = When do you expect to send?
planned-hint = The age of certificates and other documents is worked out for this day.
planned-set = Set a date
planned-change = Change
planned-clear = Remove the date
review-aging-heading = Documents that are old or about to run out
review-aging-lead = The age is worked out for the day you send. This does not stop the application.
version-replace = Replace “{ $title }”
version-undo = Undo the replacement
deadlines-keys = Signing keys
deadline-until = Valid up to and including:
deadline-renew = Renewed? Enter the new date
deadline-renew-until = New end date (up to and including)
deadline-renewed = The new date has been saved.
start-tidy = { $count ->
    [one] One document is no longer needed.
   *[other] { $count } documents are no longer needed.
}
start-tidy-look = See what can be cleared out
start-backup-old = The last backup is from { $date }.
start-backup-none = You have no backup yet.
start-backup-make = Make a backup
deletion-tidy-link = See what can be cleared out
more-shown = Showing { $shown } of { $total } documents.
more-show = Show more
more-search = Search the list
more-search-hint = The name of a document, file or company, or the type of document.
more-found = { $count ->
    [0] Nothing was found. Try fewer words.
    [one] Found one document.
   *[other] Found { $count } documents.
}
tidy-title = What can be cleared out?
tidy-lead = Once a year, Ringperm asks about documents that no open application or current approval uses. Nothing is removed automatically.
tidy-empty = There is nothing to clear out now. Once a year Ringperm asks about documents that are no longer needed.
tidy-bundles = The documents go to the trash. They stay there for 30 days before they are deleted for good. The application bundles you have sent are not touched.
tidy-away = Move to the trash
tidy-gone = “{ $title }” is in the trash.
tidy-all = { $count ->
    [one] Move it to the trash
   *[other] Move all { $count } to the trash
}
tidy-all-gone = All of them are in the trash.
tidy-keep = Keep what is left here, and ask again in a year
tidy-kept = The rest is kept. Ringperm asks again in a year.
tidy-answered = Last answered on { $date }.
tidy-trash = Open the trash
## Facts and items on the screen of a document

facts-heading = Facts in the document
facts-was-read = Read: { $value }
facts-nothing-read = Not read in the document
facts-correct = Change
facts-type = Type it in
facts-wrong = “{ $given }” cannot be used here.
facts-as-read = Use what was read
facts-clear = Remove what I typed
facts-saved = { $label } is saved.
facts-taken-back = { $label } is as it was read.
facts-go = Go to { $place }
items-heading = What an employment contract must say
items-blank = Please use the blank template.
items-hint = The list is a hint, not a verdict. Ringperm only looks for words. What was not found may be there in other words, and what was found may still be wrong. The requirements are in section 14-6 of the Working Environment Act.
items-count = { $found } of { $all } items found
## Handing over

handover-way-form = In the web form
handover-way-form-lead = The scheme now takes applications in a web form. From here you can copy the answers one by one and find each document.
handover-way-form-go = Open the answers for the web form
handover-way-mail = By e-mail
handover-way-mail-lead = Use e-mail only when the recipient has asked for it.
handover-recipient = The recipient’s e-mail address
handover-recipient-hint = Ringperm knows no address of the secretariat. Use the address they have given you.
handover-recipient-save = Save the address
handover-recipient-saved = The address is saved
settings-recipient = Recipient of the application
handover-draft = Make an e-mail draft
handover-draft-hint = The draft opens in your e-mail program. Nothing is sent until you press Send there. If it does not open, copy the text from here and attach the bundle yourself.
handover-to = To
handover-to-none = Not given
handover-subject = Subject
handover-body = Text
copy = Copy
copy-path = Copy the file path
copy-failed = It could not be copied. Select the text, and copy it with the keyboard.

## Answers for the scheme's own form

form-title = Answers for the web form
form-lead = The answers are in the same order as in the application. Copy them one by one. The form may be in a different order.
form-opened = Shown in folder
form-progress = { $done } of { $all } copied or shown
form-progress-note = The marks disappear when you close Ringperm.
form-documents = Documents
form-show = Show in folder
form-folder-note = Copies of all the documents are in one folder, with the names they have in the bundle. Drag them into the form, or paste the file path there. After a day, the copies are deleted the next time you start Ringperm. The documents themselves remain.
form-unmasked = A national identity number can be read here. Mask it before you upload the document.

## For clients and tenders

client-screen-title = For a client or a tender
client-screen-lead = Choose line by line what is to be included. Nothing private is chosen beforehand, and each line shows exactly what the recipient will see.
client-screen-by = The sheet says that it is prepared by the company, not by the board.
client-lines = Information
client-documents = Documents that can be included
client-documents-lead = If you choose documents, you get an ordinary zip file with the sheet and the documents.
client-documents-none = You have no documents yet.
client-answer-it = Answer the question
client-language = The language of the sheet
client-language-note = What you have written yourselves is not translated.
client-save = Save the sheet
client-save-zip = Save the sheet and the documents
client-saved = Saved: { $path }
client-link-lead = Does a client or a tender ask about the approval, list screening or insurance?
client-link = Make a sheet for the client
client-figures = Enter calls and complaints
# Reminders and tasks
deadlines-picture = Three years ahead: { $list }
deadlines-today = Today
deadlines-tasks = Before the deadline
deadlines-task-from = from { $date }
deadlines-task-who = Who does it?
deadlines-whole = About the deadline itself:
deadlines-snooze = Remind me in a week
deadlines-done = Mark as done
deadlines-undone = Not done after all
deadlines-move = Move the deadline
deadlines-move-day = Which day has the board given?
deadlines-move-save = Move the deadline
deadlines-move-back = Move back
deadlines-saved = Saved.
deadlines-more = Tasks and reminders
deadlines-papers = Put the deadlines in your calendar or on paper
deadlines-calendar = Make a calendar file
deadlines-year = The year on one page (PDF)
deadlines-paper-kept = Saved: { $path }
deadlines-calendar-share = Send the calendar file to a colleague or a shared mailbox as well.
deadlines-show = Show in folder
reminders-heading = Reminders
reminders-history = Reminders shown and changed
reminders-lead = Ringperm can remind you of the deadlines even when the window is closed. The deadlines are then checked every day on this computer. Nothing is sent over the network.
reminders-on = Turn on reminders
reminders-again = Turn on again
reminders-off = Turn off reminders
reminders-no-thanks = No thanks
reminders-follow-up = Follow-up: days before the deadline
reminders-renewal = New application: days before the deadline
reminders-steps-hint = Whole numbers with commas between them. 0 is the day of the deadline. After the deadline a reminder comes every week.
reminders-settings = Settings for reminders
reminders-washing = Include screening the call lists every month
reminders-washing-hint = The task is shown under Deadlines and in reminders about other deadlines. It sends no notifications of its own.
deadlines-monthly = Every month
deadlines-monthly-for = for { $month }

past-title = History
past-link = See the history
past-lead = What has been done in Ringperm, newest first. Each line names the user of the computer. Older lines may have no name.
past-by = by { $who }
past-search = Search the history
past-search-hint = For example tax certificate, sent, November or a user name
past-count = { $count ->
    [one] One line
   *[other] { $count } lines
}
past-more = Show older lines
past-empty = Nothing has been done yet. A line with the day and the time will appear here whenever something is saved, added, signed or sent.
past-not-found = Nothing was found. Try fewer words, or another word for the same thing.
