# The help screen, which the page fetches when it is opened.

help-title = Help
help-lead = Everything here is part of the program and works offline.
help-contents = On this page
help-copy = Copy: { $what }

## Words

help-words = Words and phrases
help-word-approval = Approval
help-word-approval-means = The board can give the company the right to call itself Godkjent Callcenter. The scheme says that an approval lasts three years.
help-word-board = The board and its secretariat
help-word-board-means = The board reviews what you send and decides whether you are approved. Its secretariat answers questions.
help-word-submission = Submission
help-word-submission-means = Anything you send to the board: the first application, a follow-up, a new application or a reply.
help-word-follow-up = Follow-up (videreføring)
help-word-follow-up-means = What you send after year 1 and year 2 to keep the approval: a confirmation, what has changed, and figures for calls and complaints.
help-word-renewal = New application
help-word-renewal-means = A full application after year 3. The answers from last time are there, and you confirm or replace them.
help-word-reply = Reply to the board
help-word-reply-means = What you send when the board asks about something, with the documents that are needed.
help-word-requirement = Requirement
help-word-requirement-means = One thing that you are asked. Each says what it is based on: the scheme, the industry norm, the law or advice from Ringperm.
help-word-remarks = Matters we draw attention to
help-word-remarks-means = What is not in place yet, with an explanation and a date. It is part of the application, so that the board can consider it.
help-word-self-check = Self-check
help-word-self-check-means = Points from the industry norm, laws and advice from Ringperm. They are for yourselves, never stop you from sending, and are included only where you tick them.
help-word-declaration = Declaration
help-word-declaration-means = What the management declares by signing, such as that the information is correct.
help-word-finding = Remark
help-word-finding-means = Something that Ringperm noticed in a document. It is marked “Must be put right”, “Should be checked” or “For information”, and never changes an answer.
help-word-mask = Mask
help-word-mask-means = To make something in a document unreadable for good. Ringperm makes a copy whose pages are pictures, and what is masked is not in it.
help-word-inbox = Not placed
help-word-inbox-means = Files that have been added but do not belong to a requirement yet. They are not included in the application bundle.
help-word-bundle = Application bundle
help-word-bundle-means = One zip file with the answers, the documents and a signature. The recipient opens it with a double click.
help-word-key = Signing key
help-word-key-means = What you sign with. The key is made on this computer, is opened with a passphrase and is valid for five years.
help-word-fingerprint = Fingerprint
help-word-fingerprint-means = Sixteen groups of characters that belong to one particular signing key. If you read them to the recipient on the telephone, you both know that the key is yours.
help-word-sum = Checksum (SHA-256)
help-word-sum-means = A long code worked out from the contents of a file. If one character in the file changes, so does the code.
help-word-fee = Processing fee
help-word-fee-means = What you pay to have your case handled. The board does not begin its review until the fee is registered as paid.
help-word-deadline = Deadline and “send by”
help-word-deadline-means = If the deadline is not a working day, “send by” is the last working day before it.
help-word-unit = Main unit (hovedenhet)
help-word-unit-means = The company itself in the register of legal entities. Its sites are sub-units with numbers of their own, but the application uses the main unit’s number.
help-word-trash = Trash
help-word-trash-means = Documents that you remove stay there for 30 days and can be put back.

## Keys

help-keys = Keyboard
help-keys-lead = Everything can be done without a mouse.
help-keys-key = Key
help-keys-does = What it does
help-keys-search = Searches requirements, documents and pages
help-keys-help = Opens this help
help-keys-larger = Shows everything in the window larger
help-keys-smaller = Shows everything in the window smaller
help-keys-usual = Shows everything in the window at its usual size
help-keys-tab = Goes to the next or previous field, link or button
help-keys-enter = Follows a link or presses a button
help-keys-space = Space
help-keys-space-does = Ticks a box or presses a button
help-keys-arrows = Arrow keys
help-keys-arrows-does = Choose among the options of a group
help-keys-escape = Closes a menu or a search
help-keys-paste = Pastes copied files or pictures
help-keys-pages = In the pages of a document: larger, smaller and original size
help-keys-mark = Move a mark of your own when you mask
help-keys-resize = Shift and arrow keys
help-keys-resize-does = Change the size of a mark of your own
help-keys-delete = Removes a mark of your own

## Checking without the program

help-check = Check an application bundle without Ringperm
help-check-lead = The recipient needs no special program to read the bundle: open the zip file, then soknad.pdf. These commands are for those who also want to check the signature. They are in LES-MEG.txt in the bundle.
help-check-linux = Linux
help-check-linux-lead = Open a terminal window in the folder with the bundle. Replace soknad.zip if the file has another name.
help-check-unpack = Unpack
help-check-who = Take out the certificate, and see the name and the fingerprint
help-check-who-lead = Compare the fingerprint with the one that the person who signed reads to you on the telephone.
help-check-signature = Check the signature
help-check-signature-lead = The answer should be “CAdES Verification successful”.
help-check-list = Check that the list of files is signed
help-check-list-lead = The answer should be 1.
help-check-files = Check the files
help-check-files-lead = Each line should end with “OK”. A file that is not in the list is not signed.
help-check-macos = macOS
help-check-macos-lead = Use the same commands. The “openssl” that comes with macOS may lack some of the options. If so, install OpenSSL 3. The files are checked like this:
help-check-windows = Windows
help-check-windows-lead = Unpack the zip file, and open a terminal window in the folder. The command shows the checksum of one file. Compare it with the line in SHA256SUMS. This checks the file against the list, but not the signature.
help-check-windows-more = If Git for Windows is installed, you can open “Git Bash” and use the commands for Linux.
help-check-own = Ringperm does all this for you on the page “Check a bundle”.
help-check-own-link = Check a bundle

## Where everything is

help-data = Where the data are
help-data-lead = Everything you write and add is in one folder on this computer:
help-data-folder = Folder:
help-data-logs = Logs:
help-data-network = Ringperm uses the internet only when you ask it to. When you fetch from the register of legal entities, it sends the organisation number and nothing else. If you have chosen a timestamp service, it gets a checksum of the signature, not the contents.
help-data-encryption = The data are not encrypted in that folder. Turn on disk encryption in the system, such as BitLocker or FileVault.
help-data-backup = Include the whole folder when you back up the computer.

## What it is not

help-not = What Ringperm is not
help-not-scheme = Ringperm is not part of the Godkjent Callcenter scheme. Only the board decides whether you are approved.
help-not-bankid = The signature is not BankID. It shows that nothing has been changed. Who signed is confirmed by the fingerprint.
help-not-law = Ringperm is not legal advice. Where it says “Check the text of the law”, the reference has not been confirmed.
help-not-approve = Ringperm reads documents, but does not approve them. “No arrears found” means that Ringperm found none in the text.
help-not-encrypt = The application bundle is not encrypted. Nor is ordinary e-mail.

## When something is wrong

help-fault = When something is wrong
help-fault-message = Every error message says what happened and what you can do.
help-fault-logs = The logs show what the program has done. They are in the folder “logs” (see above), one file for each day of two weeks. They contain no answers, names or numbers.
help-fault-report = If you report a fault to those who gave you Ringperm, include the version, what you did, what the screen said, and the log of that day.
help-fault-doctor = This command checks the data:

## About

help-about = About Ringperm
help-about-version = Version
help-about-licence = Licence
help-about-licence-which = MIT or Apache-2.0, as you choose
help-about-mit = The MIT licence
help-about-apache = The Apache licence
help-about-others = The work of others
help-about-others-lead = Ringperm builds on the work of many.
help-about-texts = The licence texts of the work of others
