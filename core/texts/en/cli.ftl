# What the command line says to people. With --json none of this is shown, problems excepted.

cli-ready = Everything is ready. You can make the application package.
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
cli-exported = The application package has been made: { $path } ({ $size }).
cli-nothing-due = You have no deadlines.
cli-passphrase-prompt = Passphrase of the signing key:
cli-passphrase-again = Enter the passphrase again:
cli-passphrase-differ = The passphrases are not the same. Try again.
