# What this server holds. Each holding has a name, what it is, and why it is kept; whom it names, how long it lasts, who can
# open it and how it dies are the same few sentences for all.

holdings = What this server holds
holdings-lede = This server holds no list of who wrote for whom. Nobody who writes has an account, a cookie, a stored name, address or text here.
holdings-lede-others = Whoever carries the connection, the mail or the letter sees what passes through them, and so does whoever receives it. The people named in cases are held, in plain text. Whoever works at the desk and chose to come back by an account is held by a name of their choice; what they did is not held with it. Who gave consent, who a confidential source is, who did what at the desk and what people at risk tell is sealed, if it is kept at all: this server cannot open it.
holdings-lede-version = Nothing is sent from here, and nobody can leave an address to be told the news. Should that come, this page will say so before the program does it.
holdings-table = All that is kept
holdings-rows =
    { $count ->
        [one] 1 row now.
       *[other] { $n } rows now.
    }
holdings-what = What
holdings-why = Why
holdings-where = Where
holdings-names = Whom it names
holdings-lasts = How long
holdings-opens = Who can open it
holdings-dies = How it ends

## Where it is

holdings-where-database = in the database: { $tables }
holdings-where-folder = in the folder { $name } beside the database
holdings-where-beside = in the data folder, beside the database: clamor.db.before-N
holdings-where-memory = in the memory of the running program only
holdings-where-device = on a device, not on this server
holdings-where-outside = outside this program

## Whom it names

holdings-names-nobody = Nobody.
holdings-names-people = The people at risk and whoever else the document names.
holdings-names-pictured = Whoever can be recognised, and whom the desk names beside it.
holdings-names-desk = The people of the desk, by the name that they chose. It is the most dangerous list here: keep it short, and prefer nicknames.
holdings-names-key = Nobody by name; a key that only the list of accounts can be compared with.
holdings-names-writer = Whoever writes, for that moment.
holdings-names-sealed = Nobody that this server could name; whom it names is inside the seal.
holdings-names-keyholders = The people who may open what is sealed, by the name that they chose: prefer nicknames.

## How long

holdings-lasts-case =
    { $count ->
        [one] Until somebody deletes it, at the desk or with `clamor delete`; stopping it takes its content from the pages at once. A draft that was never issued goes by itself when nobody has touched it for a day.
       *[other] Until somebody deletes it, at the desk or with `clamor delete`; stopping it takes its content from the pages at once. A draft that was never issued goes by itself when nobody has touched it for { $n } days.
    }
holdings-lasts-after-acts =
    { $count ->
        [one] Until a day after the last one on which the case could take any: its deadline, or the day on which it was stopped. With the case, if that is deleted before.
       *[other] Until { $n } days after the last one on which the case could take any: its deadline, or the day on which it was stopped. With the case, if that is deleted before.
    }
holdings-lasts-counts = As long as the data folder exists, also after the case was deleted: they were published. Those of a draft go with it.
holdings-lasts-installation = As long as the data folder exists.
holdings-lasts-shown = Until it is taken away, the consent no longer covers it, or the case is stopped.
holdings-lasts-account = Until the account ends.
holdings-lasts-deleted = Until the desk deletes it.
holdings-lasts-days =
    { $count ->
        [one] A day at most, or until the desk deletes it.
       *[other] { $n } days at most, or until the desk deletes it.
    }
holdings-lasts-removed = Until an operator removes it.
holdings-lasts-next-deed = Until the next deed with the case, or the end of the account.
holdings-lasts-link =
    { $count ->
        [one] Until it is used, or until the day after it was made has ended.
       *[other] Until it is used, or until { $n } days after it was made have ended.
    }
holdings-lasts-update =
    { $count ->
        [one] Until something is deleted that it would still show, or until the day after the update has ended.
       *[other] Until something is deleted that it would still show, or until { $n } days after the update have ended.
    }
holdings-lasts-idle =
    { $count ->
        [one] Until nothing came from that browser for an hour, somebody leaves, or the server stops.
       *[other] Until nothing came from that browser for { $n } hours, somebody leaves, or the server stops.
    }
holdings-lasts-hours =
    { $count ->
        [one] An hour at most, or until the server stops.
       *[other] { $n } hours at most, or until the server stops.
    }
holdings-lasts-minutes =
    { $count ->
        [one] A minute at most, or until the server stops.
       *[other] { $n } minutes at most, or until the server stops.
    }
holdings-lasts-answered = Until somebody answers it, or the account ends.
holdings-lasts-changed = Until it changes or is deleted, or the server stops.
holdings-lasts-request = As long as the answer takes. What is freed is overwritten at once, also the copies that the network, the form and the typesetter make.
holdings-lasts-device =
    { $count ->
        [one] Until it is wiped; what is older than a day goes when such a page is next opened there.
       *[other] Until it is wiped; what is older than { $n } days goes when such a page is next opened there.
    }
holdings-lasts-journal = As long as the system's journal keeps it.

## Who can open it

holdings-opens-all = Everybody.
holdings-opens-issued = What is issued, everybody. All of it, whoever can read the folder or a backup.
holdings-opens-folder = Whoever can read the folder or a backup.
holdings-opens-data-folder = Whoever can read the data folder. Backups do not hold it.
holdings-opens-operators = Operators see names, roles and days. Whoever can read the folder sees the rows; a hash of a password can be tried against guesses, the secret of an authenticator gives its codes.
holdings-opens-keys = Whoever has one of the keys for which it was sealed. They are not on this server.
holdings-opens-nobody = Nobody: a hash opens nothing.
holdings-opens-machine = Whoever has all rights on the running machine.
holdings-opens-device = Whoever uses that browser.
holdings-opens-operator = Whoever runs the server.

## How it ends

holdings-dies-folder = With the folder and its backups.
holdings-dies-overwritten = Deleted, and overwritten with zeros in the file.
holdings-dies-memory = Forgotten.
holdings-dies-wiped = Overwritten in memory, as far as it is in the program's own hands.
holdings-dies-device = By a button on the page, by leaving, or by its age.
holdings-dies-journal = As the system is told to.

## Each thing

holdings-cases = The cases
holdings-cases-what = Each document as it came in (its text, a hash of its bytes, no metadata), the case file with its values and words, every correction, translations; of each deed its day and the role in which it was done. Drafts that were never issued are among them.
holdings-cases-why = The page, the letters and the chain are made from it, and what was issued must be able to be shown later.
holdings-consent = The consent decisions
holdings-consent-what = In which role it was decided, what may be published, the day and the last day. No field that this server could read takes the name of who gave it.
holdings-consent-why = No case is issued without one, and a case takes nothing after its end.
holdings-photographs = Photographs
holdings-photographs-what = For a case that has one, the photograph in two sizes, whose it is, what can be seen on it. Nothing else of the file that came in: no place, no time, no device.
holdings-photographs-why = The page of the case, where the people in it want that.
holdings-counts = The counts
holdings-counts-what = For each case, kind and day a number: writing pages opened, forms handed over, letters printed, said sent. The same again for the edition of each office, by its code. And how many rows of “I have sent it” were let go, so that the count can still be checked.
holdings-counts-why = The counts on the pages. There they move when a day has ended, and in steps, so that nobody can tell from them at what moment somebody wrote; the desk and whoever runs the server see them at once.
holdings-said-sent = “I have sent it”
holdings-said-sent-what = One row for each: a random key of 128 bits, the case, the day, the channel. No time of day, no number of the row. Once a day the rows are put into the order of their keys.
holdings-said-sent-why = A form that comes twice must count once, and the count is checked against the rows.
holdings-paper = Letters on paper
holdings-paper-what = One row for each evening that was counted: a random key, the case, the day, how many letters by how many people, in which languages, the day it was entered, the hash of the link of that evening, and which entry it corrects; and whether it counts. No name, no place, no school. Beside them one secret of this server, with which the links of evenings are made and checked.
holdings-paper-why = So that letters written by hand are counted too, and a correction shows what it corrected. The pages show the sum, when a day has ended.
holdings-paper-waiting = Who entered what waits
holdings-paper-waiting-what = For a large or late entry: the key of the account that entered it.
holdings-paper-waiting-why = Somebody else has to look. No page shows it.
holdings-accounts = The people of the desk
holdings-accounts-what = A random key, the name that colleagues see, the role, the day it was made; the hash of a password (Argon2id), the secret of the authenticator, hashes of recovery codes, public keys of passkeys. No address, no telephone number, no time.
holdings-accounts-why = To let them in again, and nobody else; and so that an operator can end an account.
holdings-keyholders = The keys that open what is sealed
holdings-keyholders-what = For each person who may open it, a name, a public key, the day. No key that opens anything.
holdings-keyholders-why = Without them nothing can be sealed.
holdings-sealed = Who gave consent, and confidential sources, sealed
holdings-sealed-what = A random number, the case, which of the two it is, the day; the rest encrypted (age) and filled up to multiples of 1,024 bytes, so that its length says nothing. Only where somebody was named who can open it, and the desk typed it.
holdings-sealed-why = So that the office can ask again, and answer for what it says, without a list that somebody could take.
holdings-sealed-words = What people at risk and their families tell, sealed
holdings-sealed-words-what = The same, for what somebody writes on the page “Is this about you or your family?”. No address, no time of day.
holdings-sealed-words-why = So that they reach somebody who can stop it.
holdings-sealed-deeds = Who did what at the desk, sealed
holdings-sealed-deeds-what = The same, for the name of whoever did something with a case, where they have an account.
holdings-sealed-deeds-why = So that an office can find out what went wrong, and nobody else can.
holdings-asking = Who asked for an approval
holdings-asking-what = Where the office wants two pairs of eyes: the key of the account that asked.
holdings-asking-why = The same person must not approve. No page shows it.
holdings-tombstones = What stays of deleted cases
holdings-tombstones-what = The id that the case had in addresses (in its row of the table gate, which stays for that, emptied of everything else), the day on which it was deleted, whether everybody could know of it. Not why, and not who did it.
holdings-tombstones-why = Its addresses answer for ever that it was deleted, and no other case gets its id.
holdings-links = One-time links to the desk
holdings-links-what = The hash of a link's secret, its role, its last day.
holdings-links-why = It lets one person in once.
holdings-installation = What the installation remembers
holdings-installation-what = The id of its sample case, that somebody was invited to the desk once, at which address it was served last; whether something was deleted since the file was written anew.
holdings-installation-why = So that a restart goes on where it was.
holdings-before = The copy from before an update
holdings-before-what = After an update that changes the form of the database: all that stood in the database until then, but neither what had been deleted nor the order in which acts came.
holdings-before-why = So that one can go back to the program of before, if the new one does not do.
holdings-sessions = Sessions of the desk
holdings-sessions-what = The hash of a browser's key, whose it is, its role, when it began and was last seen, its language; while somebody sets up how to come back, the new secret.
holdings-sessions-why = So that whoever came in stays in.
holdings-attempts = Attempts to sign in
holdings-attempts-what = A hash of the name that was tried, how often, until when to wait; the last code that each account used, without its time.
holdings-attempts-why = So that nobody guesses for long, and a code works once.
holdings-questions = Questions to passkeys
holdings-questions-what = A random question to the device of somebody who comes in.
holdings-questions-why = The answer is only worth something for this question.
holdings-pressure = How much comes from where
holdings-pressure-what = For each network that asked just now, a number under a hash with a key of the hour, which is thrown away; for a minute, the random number of each form whose device worked instead of waiting. No address.
holdings-pressure-why = A flood slows the flood, and not the people.
holdings-certificates = The certificate of this server
holdings-certificates-what = Where Clamor itself fetches one: the certificate, its key, and the key of the account at the authority that gave it.
holdings-certificates-why = Without them the line is not encrypted, and each start would ask for a new one.

holdings-pages = Rendered pages
holdings-pages-what = Pages and parsed cases, as everybody sees them; drafts that the desk looks at.
holdings-pages-why = So that they are served at once.
holdings-typed = What a supporter types
holdings-typed-what = The words and the name, while the letter is put together, shown or typeset. Nothing of it is written to the disk; the typesetter's memory is emptied after each letter.
holdings-typed-why = There is no letter without it.
holdings-kept = What a supporter keeps on their device
holdings-kept-what = What they typed, in their own browser, if they tick the box that says so.
holdings-kept-why = A tab that dies loses nothing.
holdings-desk-kept = What the desk keeps on its devices
holdings-desk-kept-what = What was typed into a form of the desk and not saved yet, in their own browser.
holdings-desk-kept-why = A line that drops loses nothing.
holdings-journal = What the program prints
holdings-journal-what = Its version, how many cases it serves and where, that it stopped, what went wrong, how many rows were deleted and requests sent away; to the terminal alone the link of an invitation and the names of accounts that were asked for. No request, no address, nothing that somebody typed.
holdings-journal-why = So that an operator knows how it is.

## A seizure

holdings-seizure = What a seizure yields
holdings-seized = What is taken
holdings-yields = What it gives
holdings-yields-not = What it does not give
holdings-seized-disk = The disk of a machine that is off
holdings-seized-disk-yields = All cases that were not deleted, drafts too, with the people named in them; the people of the desk by the names that they chose; who asked for an approval that is still open; consent decisions by role; counts by day; keys, cases, days and channels of “I have sent it”; that something is sealed for a case, of which kind and from which day, and the names of those who may open it. With swap on, perhaps pieces of what people were typing. If the disk is encrypted, nothing without its key.
holdings-seized-disk-not = Who wrote, what, from where, at what hour; who did what at the desk, and when somebody was there; what is sealed, without one of its keys.
holdings-seized-backup = A backup
holdings-seized-backup-yields = If it was made for a key: nothing without that key. Else the same as the disk, as of its day; two of them show which rows came between.
holdings-seized-backup-not = The same.
holdings-seized-running = The running machine
holdings-seized-running-yields = The same, and from then on whatever passes through: each letter and each sealed thing as it is typed, each session of the desk. From memory: the letters that are being written at that moment.
holdings-seized-running-not = What people wrote before and what has been overwritten since.
holdings-seized-proxy = The proxy or the host, seen from inside
holdings-seized-proxy-yields = Addresses of readers, when they came, how much they sent; with the key of the certificate, everything they read and typed. If it logs, also of the past.
holdings-seized-proxy-not = What it did not log.
holdings-seized-line = The line, seen from outside
holdings-seized-line-yields = That an address talks to this server, when and about how much. Pages and letters come in steps of a few kilobytes, so that one case looks like others; what is sent here, and photographs, do not.
holdings-seized-line-not = What is read and typed.
holdings-seized-device = A supporter's device
holdings-seized-device-yields = What is on it: the history of the browser, the letter as a file, the mail in the folder of sent ones.
holdings-seized-device-not = Who else wrote.
holdings-seized-recipient = The recipient, the post, the mail provider
holdings-seized-recipient-yields = The letter, with whatever name and address the writer put on it.
holdings-seized-recipient-not = Who printed without sending.
holdings-order = An order to begin to collect is worse than a seizure: a changed program or a proxy that logs sees everything from that day on. Nothing in a program can rule that out. What it can do is to have nothing of the past.
holdings-matters = If this matters to you: the pages work in Tor Browser with scripts off; the letter can be printed and signed with initials; and the page says before writing when it is better not to write.
holdings-onion = There is also an onion service, which hides from everybody on the way who comes here: { $address }

## Deletion, and who is responsible

holdings-deletion = What deletion does
holdings-deletion-what = A case that is deleted goes whole, in one step: its documents, corrections, decisions, translations, photograph, rows. What the database deletes is overwritten with zeros in the file; then the whole file is written anew, so that no copy stays between other rows, and the log is emptied. That happens at once when a case is deleted, and else when nothing has happened for some seconds and when the server stops. Every hour it is looked whether something has reached its end. Backups that were made before still have what was deleted: 30 days are long enough to keep one. What a file gives back to the disk stays there until it is used again, and disks that move blocks around by themselves keep old copies that no program can reach; an encrypted disk whose key is destroyed is the only deletion there.
holdings-law = For lawyers and data-protection officers
holdings-law-controller = Who decides about these data is whoever runs this server. They say of themselves: { $office }.
holdings-law-controller-unnamed = Who decides about these data is whoever runs this server. They have not said here who they are.
holdings-law-supporters = Of supporters nothing is stored, so there is nothing to give access to, to correct, to carry elsewhere or to hand over. That somebody wrote is political opinion in the sense of article 9 of the General Data Protection Regulation; not holding it is the measure.
holdings-law-people = The people named in cases are held on the ground of their consent, or that of those who may decide for them; its record holds a role and days; who gave it is sealed, if it is kept. A withdrawn consent closes the page at once.
holdings-law-transfer = Nothing is passed on: no third party is asked for anything when a page is read, and this server sends nothing by itself; only where it fetches its own certificate does it ask the authority for it, with its own name.
holdings-not-yet = What is not yet true
holdings-not-yet-encrypted = What is stored is not encrypted by this program: use an encrypted disk.
