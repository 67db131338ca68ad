"""Makes the documents that are missing in `tests/documents`, and the table of what was put into them.

python make.py            makes what is missing
python make.py 'brev-*'   makes these anew
"""

import contracts
import contracts_in_the_wild
import corpus
import false_alarms
import hidden_elsewhere
import hidden_further
import hidden_in_pdf
import hidden_in_word
import in_the_wild
import neighbours
import odd_files
import other_certificates
import our_own
import tax_certificates
import tax_layouts

KINDS = (
    tax_certificates,
    tax_layouts,
    other_certificates,
    contracts,
    contracts_in_the_wild,
    false_alarms,
    neighbours,
    hidden_in_word,
    hidden_in_pdf,
    hidden_elsewhere,
    odd_files,
    our_own,
    hidden_further,
    in_the_wild,
)
for kind in KINDS:
    kind.all_of_them()
corpus.write_table()
