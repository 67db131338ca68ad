# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Everything is ready. You can make the application bundle.
cli-not-ready = { $count ->
    [one] Not ready yet: one requirement remains.
   *[other] Not ready yet: { $count } requirements remain.
}
cli-status-count = { $ready } of { $total } ready
cli-saved = Saved.
cli-company = { $name } (organisation number { $orgnr })
cli-submission = Submission { $id }: { $kind }
cli-attached = “{ $title }” has been attached to the requirement “{ $requirement }”.
cli-attached-inbox = “{ $title }” has been added, but not placed yet.
cli-exported = The application bundle has been made: { $path } ({ $size }).
cli-signed-at = Signed { $time }. The time is stated by the person who signed.
cli-timestamped = Timestamp: { $time }.
cli-nothing-due = You have no deadlines.
cli-board-question = Question { $id } of { $date } has not been answered.
cli-board-approval = approval number { $id }
cli-fee-unpaid-again = The payment has been removed.
cli-deleted = Deleted for good. Backups made before are not changed: they still contain it.
cli-trash-empty = The trash is empty.
cli-board-event = number { $id }
cli-fee-set = The amount has been saved.
cli-fee-paid = The payment has been recorded.
cli-fee-unpaid = Not recorded as paid: { $kind }, submission { $id }, sent on { $date }.
cli-signer-known = Signed by { $name }. The signing key is known.
cli-signer-unknown = Signed by “{ $name }”, according to the signature itself. The signing key has not been confirmed. Compare the fingerprint with the person who signed:
cli-doctor-ok = The data are in order. No faults were found.
cli-doctor-damaged = There are faults in the data. Make a copy of the whole folder, and delete nothing. This was found:
cli-doctor-rebuild = If you have a backup, restore it with “ringperm restore”. If you have none, “ringperm doctor --rebuild” recovers what can be read.
cli-rebuilt = The database was rebuilt. This is here now:
cli-rebuilt-lost = Look this over:
cli-rebuilt-whole = Nothing seems to be missing.
cli-rebuilt-aside = The damaged database was moved to { $folder }. It was not deleted.
cli-scheme-valid = { $count ->
    [one] The file is well formed and has one requirement.
   *[other] The file is well formed and has { $count } requirements.
}
cli-passphrase-prompt = Passphrase of the signing key:
cli-passphrase-again = Enter the passphrase again:
cli-remembered = The passphrase is remembered in the keyring on this computer.
cli-no-difference = No difference in answers or documents.
cli-register-line = { $id }: { $label } – here: { $now }; in the register: { $found }
cli-register-same = { $id }: { $label } – the same here and in the register: { $found }
cli-register-empty = (not filled in)
cli-register-take = Nothing is used unless you ask for it. Write --take and the name before the colon for what you want.
cli-figures-saved = The figures for { $month } are recorded.
cli-figures-removed = The figures for { $month } are removed.
cli-figures-empty = No figures are recorded.
cli-figures-sum = In all
cli-figures-missing = These months are missing: { $months }.
cli-figures-taken = { $count ->
    [one] Figures for one month are recorded.
   *[other] Figures for { $count } months are recorded.
}
cli-figures-unsure = You need to say: { $questions }
cli-figures-stands = already has different figures
cli-figures-column = Column { $number }: { $samples }
cli-figures-filled = “{ $label }” is filled in: { $value }
cli-figures-differs = “{ $label }”: you have written { $typed }, but the figures give { $value }. The answer has not been changed.
cli-figures-lacking = “{ $label }” is not filled in. There are no figures for: { $months }.
cli-masked = “{ $title }” has taken the place of the original.
cli-masked-trashed = The original stays in the trash for 30 days. Put it back with “ringperm undelete { $id }”.
cli-masked-kept = The original is kept outside the application.
cli-mask-none = Ringperm found nothing to mask.
cli-mask-find = { $id }: page { $page }, { $kind } { $masked }
cli-backed-up = The backup has been made and checked: { $path } ({ $size }).
cli-backup-holds = The backup was made { $made }. It holds { $companies } with { $submissions } submissions, { $documents } documents and { $bundles } bundles.
cli-backup-present = There is already data here for { $companies }.
cli-backup-since = { $count ->
    [0] Nothing has changed since the backup was made.
    [one] One change was made after the backup, { $last }. It is not in the backup.
   *[other] { $count } changes were made after the backup, the latest { $last }. They are not in the backup.
}
cli-backup-rest = … and { $count } more.
cli-backup-replace = Use --replace to put the backup in its place. The data here now will be moved to a folder of its own, not deleted.
cli-restored = The backup has been restored: { $companies }.
cli-replaced = The data that were here are now in { $folder }.
cli-planned = You expect to send on { $date }.
cli-not-planned = No day of sending is set. Age counts from today.
cli-tidy-nothing = Nothing can be put away now.
cli-tidy-ask = These documents are no longer needed. Should they go to the trash? The bundles that you have sent are kept.
cli-tidy-kept = The rest is kept. The question comes back in a year.

cli-fact = { $label }: { $value }. { $origin }.
cli-fact-at = { $label }: { $value }. { $origin }, { $place }
cli-fact-unknown = { $label }: not found
cli-item = { $label }: { $state }
cli-item-at = { $label }: { $state }, { $place }
cli-drafted = The draft is in { $path }. It has not been sent.
cli-no-recipient = No recipient has been named.
cli-where = { $place }: “{ $words }”
cli-earlier-key = The same company has been seen here with another key: { $name }. { $seen }
cli-since = Changed since { $earlier }:
cli-received-incomplete = The bundle itself says that it was made before everything was in place.
