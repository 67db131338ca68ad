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
cli-attached-inbox = “{ $title }” has been taken in, but not placed yet.
cli-exported = The application bundle has been made: { $path } ({ $size }).
cli-nothing-due = You have no deadlines.
cli-board-question = Question { $id } of { $date } has not been answered.
cli-board-event = number { $id }
cli-fee-set = The amount has been saved.
cli-fee-paid = The payment has been recorded.
cli-fee-unpaid = Not recorded as paid: { $kind }, submission { $id }, sent { $date }.
cli-signer-known = Signed by { $name }. The signing key is known.
cli-signer-unknown = Signed by “{ $name }”, according to the signature itself. The signing key has not been confirmed. Compare the fingerprint with the person who signed:
cli-doctor-ok = The data are in order. No faults were found.
cli-doctor-damaged = There are faults in the data. Make a copy of the whole folder, and delete nothing. This was found:
cli-scheme-valid = { $count ->
    [one] The file is well formed and has one requirement.
   *[other] The file is well formed and has { $count } requirements.
}
cli-passphrase-prompt = Passphrase of the signing key:
cli-passphrase-again = Enter the passphrase again:
