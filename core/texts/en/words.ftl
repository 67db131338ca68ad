# Words and short sentences that the window, the command line and the bundle share.

## Where things stand

status-not-started = Not started
status-started = Started
status-needs-attention = Something to put right
status-to-confirm = Confirm or replace
status-not-in-place = Not in place yet
status-does-not-apply = Does not apply to us
status-nothing-asked = Not relevant now
status-ready = Ready
status-from-register = Comes from the register

state-preparing = In preparation
state-exported = Bundle made
state-sent = Sent
state-approved = Approved

kind-initial = First application
kind-year-1 = Follow-up after year 1
kind-year-2 = Follow-up after year 2
kind-renewal = New application
kind-reply = Reply to the board

part-soknad = The application
part-egenkontroll = Self-check

## Requirements

basis-scheme = The scheme says so
basis-norm = The industry norm says so
basis-law = The law says so
basis-advice = Advice from Ringperm
check-law = Check the text of the law

effort-minutes = A few minutes
effort-hours = The same day
effort-days = A few days
effort-weeks = A few weeks

severity-must-fix = Must be put right
severity-should-check = Should be checked
severity-note = For information

## Days and months

weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

signing-time = { $date } at { $time }
saved-today = at { $time }
# Of a received bundle, by the timestamp in it.
time-proven = According to the timestamp, the signature existed on { $time }.

## Small words

yes = Yes
no = No
unknown = Not given
and = and
or = or

## The company

trait-employees = Number of employees
trait-question-employees = How many employees do you have?
trait-outbound = Makes outbound calls
trait-question-outbound = Do you make outbound calls?
trait-inbound = Answers inbound calls
trait-question-inbound = Do you answer inbound calls?
trait-b2c = Talks to consumers
trait-question-b2c = Do you talk to consumers?
trait-b2b = Talks to businesses
trait-question-b2b = Do you talk to businesses?
trait-sells = Sells by telephone
trait-question-sells = Do you sell anything by telephone?
trait-clients = Works for clients
trait-question-clients = Do you make or answer calls for other companies?
trait-subcontractors = Uses subcontractors
trait-question-subcontractors = Do you use subcontractors, for example for dialling, customer records or storage?
trait-records_calls = Records calls
trait-question-records_calls = Do you record calls?
trait-monitors_agents = Listens in on or measures agents
trait-question-monitors_agents = Do you listen in on calls or measure each agent?
trait-agency_staff = Has hired-in staff
trait-question-agency_staff = Do you have hired-in staff?
trait-commission_pay = Pays commission
trait-question-commission_pay = Are any of the employees paid commission?
trait-charity = Calls for charities
trait-question-charity = Do you make calls for charities?
trait-outside_eea = Work or systems outside the EEA
trait-question-outside_eea = Do you have staff or systems outside the EEA?
trait-synthetic_voice = Uses a recorded or synthetic voice
trait-question-synthetic_voice = Do you use a recorded or synthetic voice when you call?
trait-several_sites = Several sites
trait-question-several_sites = Do you have several sites (sub-units)?
trait-member = Member of Virke or ANFO
trait-question-member = Are you a member of Virke or ANFO?

member-virke = Virke
member-anfo = ANFO
member-none = Neither

## Deadlines

deadline-year-1 = Send the follow-up after year 1
deadline-year-2 = Send the follow-up after year 2
deadline-renewal = Send a new application
deadline-reply = Reply to the board
deadline-fee = Pay the processing fee

distance-in = { $days ->
    [one] in one day
   *[other] in { $days } days
}
distance-today = today
distance-tomorrow = tomorrow
distance-since = { $days ->
    [one] one day ago
   *[other] { $days } days ago
}
distance-in-span = in { $span }
distance-since-span = { $span } ago
span-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
span-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}

## The certification

certification-preparing = Nothing has been sent to the board, and no approval is recorded.
    .name = In preparation
certification-sent = Sent on { $since }. The board has not answered yet.
    .name = Sent
certification-approved = Approved on { $since }. The approval lasts up to and including { $until }.
    .name = Approved
    .reading = The scheme says that an approval lasts three years, but not from which day the years are counted. Ringperm counts from the day the board gave its approval.
certification-follow-up-due = { $what } by { $due }. The approval lasts up to and including { $until }.
    .name = Due soon
certification-overdue = { $what } as soon as you can. The deadline was { $due }. The approval lasts up to and including { $until }.
    .name = Overdue
    .reading = The scheme does not say what happens when the follow-up comes late. Ask the secretariat.
certification-renewed = Approved again on { $since }. The approval lasts up to and including { $until }.
    .name = Approved again
    .reading = The scheme says that an approval lasts three years, but not from which day the years are counted. Ringperm counts from the day the board gave its approval.
certification-warned = The board gave a warning on { $since }.
    .name = Warning
    .reading = The scheme does not say how long a warning stands. Here it stands until the board approves something again.
certification-also-due = Remember too: { $what } by { $due }.
certification-withdrawn = The board withdrew the approval on { $since }.
    .name = Withdrawn
certification-lapsed = The three years are over, and no new approval is recorded. You have been without approval since { $since }.
    .name = Lapsed
    .reading = The scheme does not say whether more time can be given, or whether the approval lasts while the board reviews a new application. Ask the secretariat.
certification-pending = The scheme does not say whether the previous approval lasts while the board reviews what you have sent. Ask the secretariat.

event-sent = Sent: { $kind }
event-approved = Approved: { $kind }
event-approved-before = Approved by the board
event-asked = The board asked a question
event-asked-by = The board asked a question, to be answered by { $date }
event-answered = The board’s question was answered
event-warned = The board gave a warning
event-withdrawn = The board withdrew the approval

## The fee

fee-first = First application
fee-follow-up = Follow-up after year 1 and year 2
fee-renewal = New application after year 3
fee-amount = { $amount } excluding VAT.
fee-amounts = { $members } for members of Virke or ANFO, { $others } for others. Both amounts exclude VAT.
fee-amount-unknown = Ringperm does not know the amount. Ask the secretariat.
trash-inbox = Not placed
fee-paid-on = Paid on { $date }.
fee-source = The amounts are from the scheme’s web page (an old page, without a date). It does not say what a new application after year 3 costs. Ask the secretariat what applies now.

## What is missing

missing-field = “{ $label }” has not been filled in.
missing-choice = “{ $label }” has not been answered.
missing-field-form = The answer in “{ $label }” cannot be used. Check how it is written.
missing-document = { $count ->
    [one] A document is missing: { $names }.
   *[other] { $count } documents are missing: { $names }.
}
missing-declaration = The declaration has not been made.
missing-explanation = The explanation is missing.
missing-by-date = The date is missing: when can you answer, or when will it be in place?
missing-by-date-form = The date cannot be used. Check how it is written.
missing-reason = The reason is missing: why does the requirement not apply?
missing-finding = The document “{ $title }” must be put right: { $finding }.
missing-contradicted = “{ $label }” does not agree with the document “{ $title }”.
missing-confirmation = Confirm the answer from last time, or replace it.
missing-confirmation-documents = Confirm what is attached from last time, or replace it.
carried-from = The answer is from { $date }
carried-documents = What is attached is from last time
carried-document = From the submission of { $date }
changed-since = Since “{ $kind }”, { $date }
read-in-document = The same was read in the document “{ $title }”.

## Answers in words

explained-by = In place by { $date }: { $explanation }
does-not-apply-because = Does not apply to us: { $why }
declared = Declared
not-declared = Not declared
answered-nothing = Not answered

## What was read from a document

fact-holder = About
fact-name = Name
fact-orgnr = Organisation number
fact-issued = Date of issue
fact-form = Form
fact-lang = Language
fact-lang-nb = Norwegian Bokmål
fact-lang-nn = Norwegian Nynorsk
fact-lang-en = English
fact-arrears_nok = Arrears
fact-arrears-none = None found
fact-signed = Signed
fact-employment = Employment
fact-employment-fast = Permanent
fact-employment-midlertidig = Temporary
fact-part_time = Part-time
fact-commission = Commission
fact-from = From
fact-to = To
fact-months = Months
fact-answered = Answered calls
fact-connected = Connected calls
fact-complaints = Complaints

## What was seen in a file, for the user to confirm

sentence-tax-none = Tax certificate for { $holder }, { $issued }, no arrears found. Is that right?
sentence-tax-arrears = Tax certificate for { $holder }, { $issued }, arrears of { $amount }. Is that right?
sentence-tax-unsure = Tax certificate for { $holder }, { $issued }. Check for yourself whether it shows arrears, because that could not be read. Is the rest right?
sentence-company-certificate = Certificate of registration for { $holder }, { $issued }. Is that right?
sentence-contract = This looks like an employment contract. Is that right?
sentence-type = This looks like a document of the type “{ $type }”. Is that right?
sentence-unread = Ringperm cannot tell where this file belongs.
sentence-unknown = The file was read, but Ringperm did not recognise the content. Choose where it belongs.
sentence-empty = The file is empty. Find the right file, and add it again.
holder-unknown = unknown company
date-unknown = unknown date

## Documents

same-as = The same file as “{ $title }”
document-type-other = Other document
place-page = Page { $page }
place-document = In the document
place-body = In the text
place-header-footer = In a header or footer
place-notes = In a footnote
place-comments = In a comment
place-properties = In the file’s properties
place-form-fields = In a form field
place-attachments = In a file within the file
place-earlier-version = In an earlier version within the file

# Name of the file that the checklist is saved as.
checklist-file-name = To-do list for { $company }
blank-file-name = Blank checklist for { $company }
blank-file-name-of-nobody = Blank checklist for Godkjent Callcenter
self-check-file-name = Self-check for { $company }
declaration-file-name = Declaration by { $company }
certificate-file-name = Certificate of { $name }
key-backup-file-name = Backup of the key of { $name }

# Of a source that bears no date.
source-undated = undated

## The company register

register-never = Not fetched from the register yet
register-fetched = Fetched from the register of legal entities on { $at }. Source: the Brønnøysund Register Centre, under the licence NLOD.
register-fetched-on = Fetched from the register of legal entities on { $date }.
register-stands-bankrupt = No bankruptcy, winding-up or forced dissolution is registered (fetched on { $date }).
register-stands-accounts = The last annual accounts filed are for { $year } (fetched on { $date }).
register-stands-vat = Registered for VAT (fetched on { $date }).
register-silent = The register does not say (fetched on { $date }).
register-chair = chair
register-name = Name of the company
register-form = Legal form
register-address = Business address
register-postal = Postal address
register-website = Website
register-phone = Telephone
register-email = E-mail
register-accounts = Last annual accounts filed
register-vat = Registered for VAT
register-employees-withheld = Not given. The register does not show numbers from 1 to 4.

## Call figures

figures-answered = Answered calls
figures-connected = Connected calls
figures-complaints = Complaints about the caller
figures-direct = Complaints made directly to you
figures-forwarded = Complaints from the Consumer Authority
figures-column-month = Month or date
figures-column-year = Year
figures-month = { $month } { $year }
figures-span = { $from } to { $to }
figures-rate = { $rate } complaints per 1,000 connected calls
figures-none = Not given
figures-meaning = Ringperm does not know what the scheme means by “answered” and “connected”. Write in the follow-up how you counted.
figures-rounding = Complaints about the caller per 1,000 connected calls are rounded to two decimals.
figures-period-note = The figures are kept by month. A month counts in the period that its 15th falls in. If you prepare the follow-up before the period is over, it covers the months that are over, and the rest belongs to the next period. This is Ringperm’s own rule; the scheme does not say.
figures-left-out-total-row = { $count ->
    [one] One row with a total has not been counted (row { $row }).
   *[other] { $count } rows with totals have not been counted (first: row { $row }).
}
figures-left-out-hidden-sheet = The sheet “{ $sheet }” is hidden and has not been counted.
figures-left-out-hidden-row = { $count ->
    [one] One hidden row has not been counted (row { $row }).
   *[other] { $count } hidden rows have not been counted (first: row { $row }).
}
figures-left-out-no-month = { $count ->
    [one] One row has numbers but no month (row { $row }).
   *[other] { $count } rows have numbers but no month (first: row { $row }).
}
figures-left-out-month-unclear = { $count ->
    [one] The month of one row cannot be read (row { $row }).
   *[other] The month cannot be read in { $count } rows (first: row { $row }).
}
figures-left-out-number-unclear = { $count ->
    [one] A number cannot be read as a count (row { $row }). The month lacks that number.
   *[other] Numbers in { $count } rows cannot be read as counts (first: row { $row }). The months lack those numbers.
}
figures-question-no-header = which column is which
figures-question-month-column = which column has the month or the date
figures-question-several-columns = which column is “{ $column }”
figures-question-no-year = which year the months are in
figures-question-several-sheets = which sheet to read, as several sheets have figures for the same months
figures-question-days-and-months = whether to count the days or the whole month, as both are there
figures-question-repeated = which row applies, as the same month or day is there several times
sentence-figures = Call figures from { $from } to { $to }. Is that right?

## Masking

mask-kind-fodselsnummer = National identity number
mask-kind-d-nummer = D number
mask-kind-h-nummer = H number
mask-kind-synthetic = Synthetic national identity number
mask-kind-personal-number = National identity number whose place was not found
mask-kind-word = The word
mask-hidden-outside = Outside the part of the page that is shown. It is not included in the masked copy.
mask-hidden-beneath = Hidden beneath something else on the page
mask-hidden-invisible = Invisible text, often behind a scanned page
mask-page = { $description } (page { $page } of { $pages })
masked-title = { $title } (masked)

## What an employment contract must say, aml § 14-6, within a sentence

item-parter = who the parties are
item-arbeidssted = the place of work
item-stilling = the position or duties
item-startdato = when the work begins
item-midlertidig = the length of and grounds for temporary employment
item-provetid = a trial period
item-ferie = holiday and other paid leave
item-oppsigelse = notice and termination
item-lonn = pay
item-arbeidstid = working hours
item-pauser = breaks
item-sarlig-arbeidstid = special working-time arrangements
item-vaktendring-overtid = shift changes and overtime
item-tariffavtale = collective agreements
item-innleier = who the employee is hired out to
item-kompetanse = skills development
item-sosial-trygghet = pension and insurance

## What runs out, versions, and what may go

deadline-expiry = Something runs out
deadline-key = The signing key runs out
deadline-key-of = The signing key “{ $name }” runs out
expiry-note = The date is in your answer to “{ $title }”. { $basis } ({ $source }).
expiry-note-ours = The date is in your answer to “{ $title }”. { $basis }.
key-note = After { $date } you cannot sign with this key. What has been signed already still holds. Make a new key in good time.
version-replaces = Replaces “{ $title }” of { $date }
version-replaced-by = Replaced by “{ $title }” of { $date }
version-may-replace = “{ $title }” of { $date } is here already, and one document is enough.
submission-tidied = Documents from here were put away on { $date }. The application bundle has been kept.
tidy-why-over = Sent with your application on { $date }. No current approval and no open application uses it now.
tidy-why-waiting = Has been lying unplaced since { $date }, for more than a year.
tidy-why-personal = Such documents may hold personal data.
## Who says what a document says, and where it says it

fact-read = Read from the document
fact-typed = Typed by you
fact-unknown = Not found
fact-arrears-zero = None
fact-arrears-skatt = tax
fact-arrears-mva = value added tax
fact-arrears-arbeidsgiveravgift = employer’s contributions
fact-arrears-hint = Type the sum of what is overdue. Type 0 if the certificate says that there is nothing.
fact-month-hint = Type year and month, for example 2026-05.
item-state-found = Found
item-state-by-reference = Refers to an act or a collective agreement
item-state-unsure = Uncertain
item-state-missing = Not found
item-since-new = New from 1 July 2024
item-since-widened = Extended from 1 July 2024
items-older = The contract is from before 1 July 2024. It is still lawful without what was new then.
## Handing over

handover-not-encrypted = E-mail is not encrypted.
handover-contains = The bundle contains:
handover-outdated = Answers or documents have changed since the bundle was made. Make the bundle again if the changes are to go along.
contains-contracts = employment contracts or other agreements with employees
contains-certificates = course certificates or other documents with names of employees
contains-tax = tax information about the company
contains-owners = information about owners, management or powers of attorney
contains-agreements = agreements with clients or suppliers
contains-customers = information about customers or complaints
contains-security = descriptions of how data are handled and protected
contains-personal-numbers = national identity numbers that are not masked, in { $titles }
contains-accounts = bank account numbers, in { $titles }
contains-unread = documents that Ringperm could not read completely: { $titles }
contains-contact = names, e-mail addresses or telephone numbers of contact persons
mail-mostly = As an e-mail the bundle becomes { $size }. Most recipients accept e-mails of that size, but not all.
mail-often-refused = As an e-mail the bundle becomes { $size }. Many recipients refuse e-mails of that size. Ask the recipient first, or deliver the bundle in another way.
mail-too-large = As an e-mail the bundle becomes { $size }. That is too much, so Ringperm makes no draft. Use the web form, a file-sharing service you trust, or a memory stick. Ask the recipient what suits them.

## For clients and tenders

client-title = Information for clients
client-file-name = Information about { $company }
client-by-company = Prepared by the company, not by the board
client-by-company-note = The company has chosen the information and answered the questions itself. The board of Godkjent Callcenter has neither made nor checked this sheet.
client-files = Documents that go along
client-group-approval = The approval
client-group-washing = Screening of call lists
client-group-data = Where the work is done, and where the data are
client-group-subcontractors = Subcontractors
client-group-recordings = Recordings
client-group-complaints = Complaints
client-group-insurance = Insurance
client-line-approval = Godkjent Callcenter (approved call centre)
client-line-complaints = Complaints about the caller per 1,000 connected calls
client-approved = Approved by the board
client-valid-until = Valid up to and including
client-standing = Status
client-standing-sent = The application was sent on { $since }. The board has not answered yet.
client-standing-warned = The board gave a warning on { $since }.
client-standing-withdrawn = The board withdrew the approval on { $since }.
client-standing-lapsed = The three years are over. Not approved from { $since }.
client-status-on = As recorded on { $date }. The last day is counted as three years after the approval.
client-as-of = Answered on { $date }.
client-counted = The company’s own figures. The scheme does not say what counts as a connected call.
client-period = Period
client-rate = Complaint rate
client-unanswered = Not answered
client-unrecorded = Not recorded
client-file-letter = Letter from the board
client-file-personal-number = A national identity number can be read in the document. Mask it first.
client-file-unread = Ringperm could not read the whole document. Look through it yourself first.
client-file-account = A bank account number can be read in the document.
client-file-contains = May contain { $what }.
## Signing keys

key-validity = Valid from { $from } to { $to }
strength-0 = Very easy to guess
strength-1 = Easy to guess
strength-2 = Can be guessed
strength-3 = Hard to guess
strength-4 = Very hard to guess
warning-key-expired = The signing key “{ $name }” expired on { $date }. The recipient will see that the certificate had expired when you signed.
warning-key-not-yet-valid = The signing key “{ $name }” is not valid before { $date }. The recipient will see that.
warning-key-other-company = The signing key “{ $name }” belongs to organisation number { $other }, but the application is for { $orgnr }. The recipient will see that.
warning-timestamp-failed = The bundle is signed, but without a timestamp. { $reason }

## Received bundles

earlier-key-confirmed = The fingerprint was confirmed on { $date }.
earlier-key-own = Your own signing key on this computer.
earlier-key-received = Used in the bundle “{ $bundle }”, opened here on { $date }.
warning-not-remembered = The bundle is signed, but the passphrase is not remembered. { $reason }

## A store on another machine

store-on-share = The data are in a folder that is shared over the network, or that another program provides: “{ $folder }”. Ringperm cannot tell whether such a folder keeps what it promises. If the connection breaks, or the data are open on two computers at once, something may be lost. Make a backup, and put it back in a folder on a disk in this computer. Until then, use Ringperm on only one computer at a time.

## What the system answers

system-answer =
    { $reason ->
        [away] the connection to the place is gone
        [busy] something else is using the place or the file
        [cannot-open] the database file cannot be opened
        [damaged] the content is damaged
        [device] the disk answered with an error
        [exists] there is something with the same name
        [folder] it is a folder
        [full] there is no space
        [gone] the place or the file does not exist
        [locking] the file cannot be locked here
        [memory] there is not enough memory
        [name] the name cannot be used there
        [no-access] no access
        [no-certificate] there is no certificate in the file
        [no-database] the file is no database
        [not-a-folder] a part of the path is not a folder
        [read-only] the place can only be read
        [too-large] the file is too large for the place
       *[other] { $reason }
    }
problem-internal = Something went wrong in Ringperm. The cause is: “{ $reason }”.
    .advice = The fault is in the program, and you did nothing wrong. Everything saved before is still there. Restart Ringperm.
