# What went wrong, and what the user can do (.advice). One message for each code in core/src/problem.rs.

## The company

problem-orgnr-shape = An organisation number has nine digits. You wrote “{ $given }”.
    .advice = Enter the number of the main unit. It is on the certificate of registration and in the register of legal entities at brreg.no.
problem-orgnr-check-digit = “{ $given }” is not a valid organisation number. The last digit does not match the others.
    .advice = Look for a typing error, such as two digits swapped. Use the number of the main unit, not of the sub-unit.
problem-company-unknown = No company with organisation number { $orgnr } has been added.
    .advice = Add the company first, or choose one that is already there.
problem-company-ambiguous = Several companies have been added, and none of them is chosen.
    .advice = Choose which company this is about. On the command line, give --company and the organisation number.
problem-no-company = No company has been added yet.
    .advice = Start with the organisation number of the company.
problem-company-exists = The company with organisation number { $orgnr } has already been added. Nothing was changed.
    .advice = Continue with the one that is there. You can correct its name and other details.
problem-company-name-missing = The company has no name.
    .advice = Enter the name as it appears on the certificate of registration.
problem-trait-unknown = Ringperm does not know “{ $name }” as something to record about a company.
    .advice = You can use these names: employees, outbound, inbound, b2c, b2b, sells, clients, subcontractors, records_calls, monitors_agents, agency_staff, commission_pay, charity, outside_eea, synthetic_voice, several_sites, member.
problem-trait-value = “{ $name }” cannot have the value “{ $given }”. Nothing was changed.
    .advice = Give a whole number for employees, and virke, anfo or none for member. The others take true or false.

## The submission and its answers

problem-submission-unknown = There is no submission with number { $id }.
    .advice = Choose a submission from the list. On the command line, “ringperm submission list” shows the numbers.
problem-no-submission = You have not begun a submission yet.
    .advice = Begin one first. On the command line, use “ringperm submission start initial”.
problem-submission-open = You already have a submission of this kind under way. It has number { $id }.
    .advice = Continue with that one. Everything saved in it is still there.
problem-nothing-to-confirm = The answer to “{ $requirement }” was not carried over from an earlier submission.
    .advice = Confirm only answers that are marked with the date they come from.
problem-nothing-to-undo = There is nothing to undo in the answer to “{ $requirement }”.
    .advice = An earlier answer is kept for 30 days. Type the answer again.
problem-not-an-application = “{ $path }” contains nothing that Ringperm can compare.
    .advice = Choose a bundle that was made with Ringperm.
problem-kind-unknown = Ringperm does not know the kind of submission “{ $given }”.
    .advice = Use one of these: initial, year-1, year-2, renewal, reply.
problem-submission-closed = The submission has been sent, so its answers can no longer be changed.
    .advice = Everything is kept just as you sent it. Contact the board’s secretariat if something must be corrected.
problem-requirement-unknown = The submission has no requirement called “{ $id }”.
    .advice = Check the spelling. On the command line, “ringperm scheme show” lists all requirements.
problem-field-unknown = The requirement “{ $requirement }” has no field called “{ $field }”. Nothing was changed.
    .advice = Check the spelling of the field’s name, and try again.
problem-field-value = The field “{ $field }” cannot have the value “{ $given }”.
    .advice = These can be used: { $allowed }.
problem-field-too-long = The text in the field “{ $field }” is longer than { $max } characters.
    .advice = Shorten the text, or put it in a document that you attach.
problem-must-apply = The requirement “{ $requirement }” applies to everyone.
    .advice = If it is not met, answer “Not in place yet”, explain why and give a date. You can then still send your submission.
problem-explanation-incomplete = When something is not in place yet, both an explanation and a date are needed.
    .advice = Explain briefly why, and say on which day it will be in place.
problem-answer-changed = The answer to “{ $requirement }” was changed somewhere else after you opened it. Your change was not saved, and nothing was overwritten.
    .advice = Look at the answer that is saved now. Then enter what you want to change.
problem-date-shape = “{ $given }” is not a date that Ringperm can read.
    .advice = Write day, month and year, for example 14.05.2027. On the command line, write 2027-05-14.
problem-date-unlikely = { $given } cannot be right: the scheme began in { $first }, and what you record must have happened before { $last }. Nothing has been changed.
    .advice = Look for a typing error in the year, and try again.
problem-board-event-unknown = Nothing that the board has done is recorded with number { $id }.
    .advice = Look in the history. On the command line, “ringperm board show” gives the numbers.
problem-confirmation-differs = Type “{ $expected }” to confirm. Nothing has been deleted.
    .advice = Type it exactly as it is shown, and try again.
problem-approval-unknown = There is no approval with number { $id }.
    .advice = Look in the history. On the command line, “ringperm board show” gives the numbers.
problem-no-open-question = No question from the board is waiting for an answer.
    .advice = Record the question first, or choose one from the history.
problem-fee-unknown = Ringperm does not know the fee “{ $given }”.
    .advice = Use one of these: first, follow-up, renewal.
problem-page-unknown = There is no page called “{ $id }”.
    .advice = Go back to the list, and choose a page there.

## Documents and their findings

problem-document-unknown = There is no document with number { $id }.
    .advice = Choose a document from the list. If it was deleted for good, you can add the file again.
problem-document-not-in-trash = Document number { $id } is not in the trash.
    .advice = Look for it among the documents. It may have been brought back already.
problem-document-type-unknown = Ringperm does not know the document type “{ $given }”.
    .advice = Check the spelling, or leave the type out. Ringperm then suggests one.
problem-finding-unknown = None of the documents has the remark “{ $given }”.
    .advice = The remark is gone if the document was removed or replaced. See which remarks the document has now.
problem-reason-missing = The reason is missing.
    .advice = Write briefly why the document can be sent as it is. The reason is included in what you send.

## Files to read

problem-file-missing = Ringperm cannot find the file “{ $path }”.
    .advice = It may have been moved, deleted or renamed. Find it, and try again.
problem-file-is-folder = “{ $path }” is a folder, not a file.
    .advice = Open the folder, and choose the files in it.
problem-file-not-regular = “{ $path }” is not an ordinary file.
    .advice = Choose a document, such as a PDF file, a Word document or a picture.
problem-file-unreadable = Ringperm cannot read the file “{ $path }”. The system answered: “{ system-answer }”.
    .advice = Check that you have access to the file, and that no other program has locked it. Then try again.
problem-file-vanished = The file “{ $path }” was changed or disappeared while it was being copied. The copy was discarded.
    .advice = Everything saved before is still there. Check that the file has been saved completely, and try again.
problem-file-too-large = The file “{ $path }” is larger than { $max } MB, which is more than Ringperm reads.
    .advice = Check that it is the right file.
problem-file-empty = The file “{ $path }” is empty.
    .advice = Check that it is the right file. If it is, you need a new one: download it again, or ask to have it sent again.

## Files to write

problem-folder-missing = Ringperm cannot find the folder in which to save “{ $path }”.
    .advice = Choose another folder. Your answers and documents are safe.
problem-disk-full = There is no room to save “{ $path }”.
    .advice = Everything saved before is still there. Free some space and try again. If you choose the folder of the file yourselves, you can also choose another disk.
problem-not-writable = Ringperm cannot save “{ $path }”. The system answered: “{ system-answer }”.
    .advice = Choose a folder in which you may save, such as Documents. Your answers and documents are safe.
problem-cancelled = The work was stopped.
    .advice = Everything saved before is still there. You can start again whenever you like.

## The store

problem-store-newer = The data were saved by a newer version of Ringperm than the one you are using. Nothing was changed.
    .advice = Install the newest version of Ringperm, and open that. The data have format { $found }. This version can read formats up to { $supported }.
problem-store-upgraded = A newer version of Ringperm took over the data while this window was open. The window can no longer read or save them. Everything that was saved is still there.
    .advice = If you have written something that is not saved, copy it first. Then close Ringperm and open it again. You will then be using the new version. The data have format { $found }. This window can read formats up to { $supported }.
problem-store-replaced = A backup was put back in “{ $path }” while this window was open. The change was not saved.
    .advice = Close Ringperm and open it again. You will then see the data from the backup.
problem-backup-damaged = “{ $path }” is not a complete Ringperm backup. Nothing was changed.
    .advice = Choose another backup. If the file was downloaded or copied, try fetching it again.
problem-backup-passphrase = The backup “{ $path }” is encrypted. The passphrase is missing or wrong.
    .advice = Enter the passphrase that was chosen when the backup was made. Nobody can open the file without it.
problem-backup-newer = The backup “{ $path }” was made by a newer version of Ringperm ({ $program }). Nothing was changed.
    .advice = Install the newest version of Ringperm, and restore the backup with that.
problem-store-older = The data were saved by an older version of Ringperm. They must be brought from format { $found } to format { $supported }. Nothing was changed.
    .advice = Open the Ringperm window once. The data are then brought up to date, and everything you saved comes along.
problem-store-damaged = Ringperm cannot read the data in “{ $path }”. The system answered: “{ system-answer }”.
    .advice = Make a copy of the whole folder, and delete nothing. If you have a backup, restore it. If you have none, Ringperm can recover what can still be read.
problem-store-busy = Another window or program is using the data right now. Everything saved before is still there.
    .advice = Wait a moment, and try again. If that does not help, close the other Ringperm windows.
problem-store-missing = There is no Ringperm data in the folder “{ $path }”. Nothing was created.
    .advice = Check the folder you gave with --store or in RINGPERM_STORE. If you have not begun yet, run “ringperm company add” first.
problem-store-unusable = Ringperm cannot open or save the data in “{ $path }”. The system answered: “{ system-answer }”.
    .advice = Check that you have access to the folder, and that the disk is not full. Nothing was deleted.
problem-store-not-lockable = Ringperm cannot lock files in the folder “{ $path }”. Two programs could then write at once and spoil each other’s work, so Ringperm saves nothing there. Nothing was changed.
    .advice = Move the whole folder to a disk in this computer, and open it there with --store or RINGPERM_STORE. If the folder is on a network drive, those who run the drive can turn on file locking.
problem-document-damaged = The document “{ $title }” is missing, or has changed since it was added.
    .advice = Add the original file again. Your answers and the other documents are not affected.

## Signing keys

problem-no-identity = There is no signing key yet.
    .advice = Make a signing key before you sign. All you need is your name and a passphrase.
problem-identity-ambiguous = There are several signing keys, and none of them is chosen.
    .advice = Choose who signs. On the command line, give --identity and the name of the key.
problem-identity-unknown = There is no signing key called “{ $name }”.
    .advice = Choose a key from the list, or make a new one.
problem-identity-exists = There is already a signing key called “{ $name }”. It was not changed.
    .advice = Use the key that is there, or give the new one another name.
problem-identity-name-missing = The signing key has no name.
    .advice = Enter the name of the person who will sign.
problem-passphrase-wrong = The passphrase does not open the signing key.
    .advice = Check that Caps Lock is off, and try again. A forgotten passphrase cannot be recovered, but you can make a new key.
problem-passphrase-missing = The passphrase of the signing key is missing.
    .advice = Enter the passphrase. On the command line you can also put it in RINGPERM_PASSPHRASE.
problem-passphrase-short = The passphrase must have at least { $min } characters.
    .advice = Several ordinary words in a row work well. They are easy to remember and hard to guess.
problem-passphrases-differ = The two passphrases are not the same. Nothing was changed.
    .advice = Enter the same passphrase both times.
problem-identity-damaged = Ringperm cannot read the signing key “{ $name }”.
    .advice = Restore the key file from a backup, or make a new key. Your answers and documents are safe.
problem-certificate-file = The file “{ $path }” is not a company certificate, or it is damaged.
    .advice = Choose the file that ends in .p12 or .pfx, as you got it from the issuer. If it is damaged, download it again.
problem-certificate-file-unsupported = The file is encrypted in a way that Ringperm cannot read ({ $what }).
    .advice = Ask the issuer for a new file, or save it again with AES encryption in the program it came from.
problem-certificate-file-costly = Opening the file “{ $path }” would take minutes, the way it is made.
    .advice = Real certificate files are not like that. Ask the issuer for a new file, or save it again in the program it came from.
problem-certificate-file-no-key = The file “{ $path }” contains no private key.
    .advice = Choose the file with both key and certificate. It usually ends in .p12 or .pfx.
problem-certificate-file-no-certificate = The file “{ $path }” contains a key, but not the certificate that belongs to it.
    .advice = Export key and certificate together, and choose the new file.
problem-key-weak = The key is too short: { $bits } bits. Such a signature is no longer safe.
    .advice = Ask the issuer for a certificate with a key of at least 2048 bits.
problem-key-kind = The application bundle cannot be signed with a key of this kind.
    .advice = Use a certificate with an RSA key, or a key on the curve P-256 or P-384.
problem-certificate-usage = The certificate in “{ $name }” is not made for signing.
    .advice = Choose the file with the certificate for signing. Issuers often hand out several files.
problem-passphrase-needed = The file has no password, and Ringperm keeps no key without a passphrase.
    .advice = Choose a passphrase for the key. On the command line, put it in RINGPERM_NEW_PASSPHRASE.
problem-key-store-missing = The keyring of the system does not answer, or there is none on this computer.
    .advice = You can always sign by typing the passphrase. Nothing was lost.
problem-key-store-refused = The keyring of the system is locked, or Ringperm was not let in.
    .advice = Unlock the keyring and try again, or type the passphrase.
problem-passphrase-not-there = The passphrase of “{ $name }” is no longer in the keyring on this computer.
    .advice = Type the passphrase. You can choose to have it remembered again at the same time.
problem-remembered-wrong = The remembered passphrase does not open the signing key “{ $name }”. It is now forgotten.
    .advice = Type the passphrase that the key has now. You can choose to have it remembered again at the same time.
problem-timestamp-address = “{ $given }” is not the address of a timestamp service.
    .advice = Write the whole address. It begins with https:// or http://.
problem-timestamp-unreachable = The timestamp service { $host } did not answer.
    .advice = Check the network connection and the address. You can use the bundle without a timestamp.
problem-timestamp-status = The timestamp service { $host } gave no timestamp (status { $status }).
    .advice = Check the address in the settings. You can use the bundle without a timestamp.
problem-timestamp-invalid = The answer from the timestamp service proves nothing ({ $fault }).
    .advice = Try another service. You can use the bundle without a timestamp.

## Export

problem-not-ready = The submission is not ready. This remains: { $missing }.
    .advice = Answer what remains. If something is not in place yet, explain why and give a date. You can also make a bundle that is marked as incomplete.
problem-personal-number = A full national identity number can be seen in: { $documents }.
    .advice = Mask the number, or use a blank template, and add the file again. If the number has to be there, accept the remark and give a reason.
problem-fingerprint-differs = The signature has not been confirmed. Either the bundle has been changed, or it was signed with another key. The fingerprint in the bundle is “{ $found }”.
    .advice = Compare the fingerprint with the person who signed, for example by telephone. If it does not match, do not trust the bundle.
problem-pdf-failed = Ringperm could not make the PDF file. The cause is: “{ $reason }”.
    .advice = Your answers and documents are safe. Restart Ringperm, and try again.
problem-bundle-failed = Ringperm could not make the application bundle. The cause is: “{ $reason }”.
    .advice = Your answers and documents are safe. Try again, perhaps in another folder.

## The program itself

problem-scheme-invalid = The file with the scheme’s requirements has a mistake on line { $line }: “{ $reason }”.
    .advice = Correct the line, and try again. If you have not changed the file yourself, install Ringperm again.
problem-reader-missing = Ringperm cannot find the program that reads documents. It should be here: “{ $path }”.
    .advice = Install Ringperm again. Your answers and documents are safe.
problem-open-failed = Ringperm cannot open “{ $path }”. The system answered: “{ system-answer }”.
    .advice = Open the file from the folder it is in. Check that the computer has a program that can show it.
problem-output-failed = Ringperm cannot write the result to standard output. The system answered: “{ system-answer }”.
    .advice = The command may have been carried out all the same. Check with “ringperm status”, and send the result to a place with free space.
problem-usage = The command is incomplete, or written in a way that Ringperm does not understand: “{ $detail }”.
    .advice = Run “ringperm --help” to see the commands. Add --help after a command to see what it takes.
problem-inside-store = “{ $path }” is in the folder where Ringperm keeps its data. Files there can neither be added nor overwritten.
    .advice = Choose another folder, such as Documents. Nothing was changed.
problem-nothing-to-answer = The requirement “{ $requirement }” has nothing to answer.
    .advice = The information is in the register, or follows from what you chose when you began. Go on to the next requirement.
problem-why-missing = You have not said why the requirement does not apply to you.
    .advice = Write a short reason. It is included in what you send.
problem-store-lost = The database in “{ $path }” is gone, but the documents are still there.
    .advice = Do not delete the folder: the documents in it are intact. If you have a backup, restore it. If you have none, Ringperm can rebuild the database from the files beside the documents.
problem-store-sound = The database in “{ $path }” is sound and does not need to be rebuilt.
    .advice = Nothing was changed. If the fault is about a document, add the original file again.
problem-store-foreign = “{ $path }” is a database that belongs to another program.
    .advice = Choose another folder for the data. Nothing was changed.
problem-identity-name = The name of the signing key can have { $max } characters at most, on one line.
    .advice = Write a shorter name, such as the name of whoever signs.
problem-personal-number-typed = What you have written shows a full national identity number: { $places }.
    .advice = Remove the number from the answer or from the name of the document. The board does not need it, and the bundle often goes by e-mail.

## The company register

problem-register-address = “{ $given }” cannot be used as the address of the register of legal entities.
    .advice = The address must begin with https://. Without an address of your own, Ringperm uses the usual one.
problem-register-offline = Ringperm cannot reach { $host }. Nothing has been changed.
    .advice = Check that the computer is online, and try again. You can also fill in everything by hand.
problem-register-timeout = { $host } did not answer within { $seconds } seconds. Nothing has been changed.
    .advice = Try again later. You can also fill in everything by hand.
problem-register-tls = Ringperm could not make a secure connection to { $host }. Nothing has been fetched or changed.
    .advice = Check that the date and time of the computer are right. A firewall at work can also be the cause, so ask those who run the network.
problem-register-unknown = The register of legal entities has no main unit with organisation number { $orgnr }. Nothing has been changed.
    .advice = Check whether the number belongs to a sub-unit. Ringperm needs the main unit’s number.
problem-register-removed = The register of legal entities has removed the unit with organisation number { $orgnr }. Nothing has been changed.
    .advice = Check that the number is right. You can look it up at brreg.no.
problem-register-busy = { $wait ->
    [none] The register of legal entities is too busy just now. Nothing has been changed.
   *[other] The register of legal entities is too busy just now and asks Ringperm to wait { $wait } seconds. Nothing has been changed.
}
    .advice = Wait a little, and try again.
problem-register-moved = { $host } pointed to another address, and Ringperm does not follow such pointers. Nothing has been changed.
    .advice = If you have given an address of your own for the register, correct it. Otherwise look for a newer version of Ringperm.
problem-register-status = The register of legal entities answered with error code { $status }. Nothing has been changed.
    .advice = Try again later. You can also fill in everything by hand.
problem-register-too-large = The answer from the register of legal entities was far too long and has been thrown away. Nothing has been changed.
    .advice = Try again later. You can also fill in everything by hand.
problem-register-broken = The connection broke before the whole answer from the register of legal entities had arrived. Nothing has been changed.
    .advice = Try again.
problem-register-odd = The answer cannot be read as one from the register of legal entities. Nothing has been changed.
    .advice = If your network wants you to log in with the browser, do that first. Otherwise try again later.
problem-register-not-fetched = Nothing has been fetched from the register of legal entities yet.
    .advice = Fetch the entry first. On the command line, write “ringperm company fetch”.
problem-register-line-unknown = The register has nothing to fill in for “{ $id }”. Nothing has been changed.
    .advice = Choose one of the lines that were fetched. On the command line, “ringperm company fetch” shows their names.

problem-month-shape = “{ $given }” is not a month.
    .advice = Write year and month like this: 2026-01.
problem-figures-unknown = No figures are recorded for { $month }.
    .advice = See which months have figures, and choose one of them.
problem-figures-empty = You have not given any figures.
    .advice = Give at least one figure, such as answered or connected calls. Write 0 when there were none.
problem-figures-none = Ringperm found no months with figures.
    .advice = Check that it is the right file or sheet, and that each row has a month and a number. You can also say which column is which.
problem-figures-unsure = Ringperm needs to know more before the figures can be imported: { $questions }.
    .advice = Choose columns, sheet or year, or correct the file, and try again. Nothing has been recorded.
problem-figures-not-readable = { $why_not } So the figures have not been read, or not all of them.
    .advice = Save the spreadsheet again as XLSX, ODS or CSV, and try again. You can also paste or type the figures. Nothing has been recorded.
problem-figures-collide = These months already have different figures: { $months }. Nothing has been recorded.
    .advice = Check which figures are right. Choose to replace the old ones if the new ones are right.
problem-column-unknown = “{ $given }” is not a column that can be chosen.
    .advice = Write what the column holds, and its number: month, year, answered, connected, complaints, direct or forwarded.
problem-no-period = Ringperm does not know which period the figures are for.
    .advice = The period follows from the date of approval. Record the approval, and use the figures in a follow-up after year 1 or year 2.

## Masking

problem-cannot-be-shown = Ringperm cannot show “{ $title }”.
    .advice = Try again, or open the file in another program. If you can save it as PDF there, add the PDF file instead.
problem-picture-format = “{ $title }” is a picture in a format that Ringperm cannot show.
    .advice = Open the picture in an image program, save it as JPEG or PNG, and add it again.
problem-document-locked = “{ $title }” is locked with a password.
    .advice = Open the document with the password, save it without one, and add it again.
problem-mask-in-office = “{ $title }” has to be masked in the program it was made with. Ringperm can only mask PDF files and pictures.
    .advice = Open the document in Word or the program it was made with. Delete what must not be shown, also in headers, comments and tracked changes. Save the document as PDF, add the PDF file, and remove the old document. Placing a black box over the text is not enough.
problem-mask-description-missing = The description is missing.
    .advice = The masked copy is made of pictures. Write in a few words what the document is, for those who cannot see the pictures.
problem-mask-description-number = The description shows a full national identity number. Nothing has been changed.
    .advice = Remove the number, and try again.
problem-mask-nothing-marked = Nothing is marked for masking.
    .advice = Choose at least one place in the document. On the command line, “ringperm mask” with --list shows what was found.
problem-mask-place-unknown = “{ $given }” is not in the document. Nothing has been changed.
    .advice = Check the page number, the word or the number of what was found. An area is written as page:x,y,width,height in points from the upper left corner.
problem-mask-still-shows = The masked copy of “{ $title }” was checked, and something in it could still be read. The copy was thrown away, and nothing has been changed.
    .advice = Try again. If it happens more than once, mask the document in another program or use a blank template.
problem-nothing-replaced = “{ $title }” has not taken the place of any other document.
    .advice = The list of documents shows what replaces what. What has been deleted for good cannot come back.
problem-nothing-runs-out = “{ $requirement }” has no last day.
    .advice = Look at your deadlines to find what runs out.
problem-still-needed = “{ $title }” is still needed, or is in the trash already.
    .advice = Look at the list of documents that may go. Remove other documents where they are.

## Handing over

problem-no-bundle = No application bundle has been made of this application yet.
    .advice = Go through the answers and sign first. On the command line, write “ringperm export”.
problem-bundle-damaged = The copy of “{ $file_name }” that Ringperm kept is gone or has changed.
    .advice = Use the file that you saved yourself, or get the copy from a backup. If the bundle has not been sent yet, you can make it again.
problem-recipient-shape = “{ $given }” is not an e-mail address that can be used.
    .advice = Write one address with an at sign, without a name in front.
problem-mail-too-large = As an e-mail the bundle becomes { $size }. Ringperm makes no draft larger than { $max }.
    .advice = Use the web form, a file-sharing service you trust, or a memory stick. Ask the recipient what suits them.
problem-client-line-unknown = “{ $given }” is not one of the lines that can be chosen.
    .advice = On the command line, “ringperm client” without a file name shows the lines.
problem-client-line-unanswered = “{ $title }” is not answered and cannot be on the sheet.
    .advice = Answer the question first, or leave the line out.
problem-client-nothing-chosen = Nothing has been chosen.
    .advice = Choose at least one line or one document.
problem-deadline-unknown = There is no deadline called { $given }.
    .advice = Run ringperm due --json and use an id from there.
problem-task-unknown = There is no task called { $given }.
    .advice = Use one of these: person, contract-template, tax-certificate, fee, complaint-log.
problem-reminder-days = “{ $given }” is no list of days before the deadline.
    .advice = Write whole numbers between 0 and 1096 with commas between them, such as 60, 14, 3, 0. Twelve numbers at most.
problem-day-past = { $given } is not a day to come.
    .advice = Choose a day after today.
problem-schedule-failed = The system could not be set up to check the deadlines: { $what } ({ system-answer }).
    .advice = Put the deadlines into the calendar instead, or ask whoever looks after the computer.
problem-notification-failed = The message could not be shown ({ $reason }).
    .advice = See whether notifications are turned on in the system. The reminder is tried again at the next check.
problem-mask-document-changed = “{ $title }” was changed while the masked copy was being made. The copy was thrown away, and nothing has been replaced.
    .advice = Open the document and mask it again.
problem-bundle-not-intact = Nothing can be saved from “{ $path }”. The bundle is not intact, or it contains no application.
    .advice = Ask the sender to send the bundle again.
problem-bundle-exchanged = “{ $path }” is no longer the bundle that was checked. The file has been replaced or changed. Nothing has been saved.
    .advice = Open the file again and see what the check says.
