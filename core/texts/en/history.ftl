### The history: sentences without a full stop; a name comes with its quotation marks.

history-quoted = “{ $name }”
history-some-document = a document
history-some-requirement = a requirement
history-some-submission = a submission
history-some-name = somebody
history-some-day = a day that is not given

history-company-added = The company { $name } was added
history-company-changed = The information about the company was changed
history-company-deleted = A company was deleted for good, with its history
history-submission-started = { $kind } was begun
history-submission-deleted = { $kind } was deleted for good
history-scheme-changed = The application follows a newer version of the checklist
history-sent = The submission was recorded as sent on { $date }
history-planned = The day of sending was set to { $date }
history-planned-not = The day of sending was taken away
history-approved = The board’s approval of { $date } was recorded
history-approval-removed = The approval of { $date } had been recorded by mistake and was removed
history-board-asked = It was recorded that the board asked a question on { $date }
history-board-warned = It was recorded that the board gave a warning on { $date }
history-board-withdrawn = It was recorded that the board withdrew the approval on { $date }
history-board-acted = Something from the board was recorded
history-board-act-removed = Something from the board had been recorded by mistake and was removed
history-question-answered = A question from the board was recorded as answered
history-question-reopened = A question from the board is open again
history-fee-paid = The fee was recorded as paid on { $date }
history-fee-payment-removed = A payment of the fee had been recorded by mistake and was removed
history-answer-saved = The answer to { $requirement } was saved
history-answer-put-back = Another answer to { $requirement } was put back
history-answers-confirmed = Answers from last time were confirmed: { $requirements }
history-document-added = The document { $title } was added
history-documents-placed = Documents were placed: { $titles }
history-documents-purged = { $count ->
    [one] One document was deleted for good
   *[other] { $count } documents were deleted for good
}
history-documents-tidied = { $count ->
    [one] One document that is no longer needed was moved to the trash
   *[other] { $count } documents that are no longer needed were moved to the trash
}
history-document-renamed = A document was given the name { $title }
history-document-trashed = { $title } was moved to the trash
history-document-restored = { $title } was brought back
history-document-masked = A document was masked. The copy is called { $title }
history-document-corrected = What was read from { $title } was corrected
history-document-replaced = { $title } took the place of an older document
history-replacement-undone = An older document took its place back from { $title }
history-finding-accepted = A finding in { $title } was accepted with a reason
history-identity-added = The signing key { $name } was added
history-identity-removed = The signing key { $name } was removed
history-passphrase-remembered = The passphrase of the signing key { $name } is remembered in the keyring
history-passphrase-forgotten = The passphrase of the signing key { $name } is forgotten
history-signer-trusted = The fingerprint of { $name } was confirmed
history-exported = The application bundle was signed and saved
history-exported-incomplete = An incomplete application bundle was signed and saved
history-register-fetched = Information was fetched from the register of legal entities
history-figures-recorded = Call figures were recorded: { $months }
history-figures-removed = The call figures for { $month } were removed
history-client-sheet-made = A sheet for a client was made
history-settings-saved = The settings were changed
history-backed-up = A backup was made
history-rebuilt = The database was rebuilt after damage
history-tidy-answered = The question about tidying was answered
history-renewed = { $requirement } is now valid until { $date }
history-reminders-taken = The reminders were taken over from another folder

cli-history-none = Nothing in the history fits this.
cli-history-more = Older lines: add --before { $id }.
