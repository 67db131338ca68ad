# What came of making a damaged database anew. Whole sentences; a name comes with its quotation marks.

rebuilt-companies = Companies: { $names }
rebuilt-submissions = Submissions: { $count }
rebuilt-answers = Answers: { $count }
rebuilt-documents = Documents, including those in the trash: { $count }
rebuilt-from-files = Of these, put back with the help of the files beside the documents: { $count }
rebuilt-bundles = Application bundles: { $count }
rebuilt-keys = Signing keys: { $count }

rebuilt-company-anew = The company “{ $name }”: only the name was found. Fill in the rest again.
rebuilt-submission-anew = { $kind } (submission { $id }): only the most important things were found. Check that the dates are right.
rebuilt-unplaced = “{ $title }” is now under “Not placed”. Ringperm no longer knows which submission the document belongs to.
rebuilt-missing = “{ $title }” was not put back, because the file is gone or has changed. Add it again.
rebuilt-answer = { $requirement }: the answer is gone. Answer again.
rebuilt-bundle = The application bundle “{ $name }” was not put back.
rebuilt-areas = Something may be missing here: { $areas }. Look it over.

rebuilt-area-companies = information about the company
rebuilt-area-submissions = submissions
rebuilt-area-answers = answers
rebuilt-area-documents = what was read in the documents
rebuilt-area-board = letters and decisions from the board
rebuilt-area-fees = fees paid
rebuilt-area-keys = signing keys
rebuilt-area-bundles = the list of application bundles
rebuilt-area-signers = confirmed senders
rebuilt-area-register = information from the register of legal entities
rebuilt-area-settings = settings
rebuilt-area-figures = call figures
rebuilt-area-history = the history
rebuilt-area-deadlines = deadlines and reminders
rebuilt-area-received = received application bundles

integrity-titled = The document “{ $title }” is gone or altered.
integrity-document = A document is gone or altered. Its checksum should begin with { $what }.
integrity-unlisted = A document lies among the files, but the database knows nothing of it. Its checksum begins with { $what }.
integrity-key = A signing key is gone or altered. Its fingerprint begins with { $what }.
integrity-bundle = A bundle is gone or altered. Its checksum should begin with { $what }.
integrity-database = The database is damaged ({ $what }).
