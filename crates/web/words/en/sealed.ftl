# What is sealed: for people whose keys are elsewhere, so that this server cannot open it.
# What stands in braces is filled in: keep it. `count` chooses the plural form, `n` is the number as it is printed.

## For whoever a case is about

reach-link = Is this about you or your family?
reach-title = Is this about you or your family?
reach-lede = You can have this page changed or taken down. You do not have to say why, and you do not have to prove anything before it is paused.
reach-what = What can be done
reach-what-hold = Put it on hold: within moments the page shows nothing any more, and no letters go. This is the quickest, and it can be undone.
reach-what-stop = Stop it for ever. Letters that were printed or mailed before cannot be called back.
reach-what-change = Change what it says: a name, a place, a fact.
reach-what-picture = Take the photograph away. It is then deleted here.
reach-no-reason = Consent can be taken back at any time. Nobody may hold it against you.
reach-safer = Which device and line are safer
reach-safer-device = Use a device that nobody looks into who could harm you: not one from work or school, not one that was in the hands of the police, not one that somebody else set up for you.
reach-safer-line = Whoever carries your connection sees that you visit this place, though not what you read or write here. Tor Browser hides that too; this page works in it with scripts off. Where Tor draws attention, use the line of somebody you trust, in another place.
reach-safer-history = Use a private window, and close it afterwards. Then the browser keeps no history of it.
reach-safer-other = Somebody you trust can do it for you: a lawyer, or an organisation that knows you.
reach-tell = Tell us here
reach-tell-help =
    { $count ->
        [one] What you write is sealed at once: only one named person of this office can open it, with a key that is not on this server. Nothing else is kept but the day: no address, no name, unless you write it.
       *[other] What you write is sealed at once: only { $n } named people of this office can open it, with keys that are not on this server. Nothing else is kept but the day: no address, no name, unless you write it.
    }
reach-words = What should be done, and whether and how we may answer you
reach-words-help = No answer comes to this page. If you want one, say how we can reach you without danger. You may also leave that out.
reach-send = Seal it and leave it here
reach-office = Or reach the office directly
reach-office-here = The office that issues the cases here:
reach-office-unnamed = This server does not name its office. Look up the organisation that issued the case yourself, and ask for the people who work on urgent actions.
reach-taken = Your words are sealed
reach-taken-text =
    { $count ->
        [one] They were taken, and the office sees that something is waiting. One person can open them, on another machine.
       *[other] They were taken, and the office sees that something is waiting. { $n } people can open them, each on another machine.
    }
reach-taken-until =
    { $count ->
        [one] They are deleted after one day at the latest.
       *[other] They are deleted after { $n } days at the latest.
    }
reach-taken-urgent = It may take a day or longer until somebody reads them. If it is urgent, reach the office directly as well.
reach-taken-traces = Now close this window. If others use this device, delete its history of today.
reach-not-kept = Your words were not kept
reach-empty = Write what should be done.
reach-too-long =
    { $count ->
        [one] This is longer than one character.
       *[other] This is longer than { $n } characters. Shorten it, or send it in two parts.
    }
reach-promise = What you write on this page is sealed. No account, no cookie, nobody else's programs on the page.
reach-full = Too much is waiting for this case already. Please reach the office directly, as it says below.
reach-no-keys = Nothing can be sealed here at this moment. Please reach the office directly, as it says below.

## The page of a case's sealed things, at the desk

sealed-title = Sealed
sealed-about = What is here was encrypted for people whose keys are not on this server. Nothing here opens it, and nobody at the desk can read it on these pages.
sealed-no-keys = Nobody is named yet who could open what is sealed. So identities cannot be kept here yet, and are not asked for.
sealed-no-keys-any-more = Nobody is named any more who could open it. What you typed was not kept.
sealed-not-carried = What you had typed to be sealed is in no page and was not kept. Type it again afterwards.
sealed-again = What you had typed to be sealed is not shown again, and was not kept. Type it once more.
sealed-too-long =
    { $count ->
        [one] This is longer than one character.
       *[other] This is longer than { $n } characters. Shorten it.
    }
sealed-group-words = Somebody it is about has written
sealed-words =
    { $count ->
        [one] 1 sealed message
       *[other] { $n } sealed messages
    }
sealed-words-help = Somebody whom the case is about, or their family, wrote. It may be urgent: if in doubt, put the case on hold first. Let somebody with a key open it, and delete it here when it has been read.
sealed-next = Let somebody with a key open what is sealed. If in doubt, put the case on hold first.
sealed-words-title = Messages
sealed-for-approvers = Approvers and operators can take the file, for whoever has the key.
sealed-words-delete = Delete all messages of this case
sealed-words-delete-understood = They have been read, or need not be. Nothing brings them back.
sealed-not-understood = Tick the box first: nothing brings them back.
sealed-nothing-deleted = Nothing was deleted.
sealed-sources = Who gave consent, and confidential sources
sealed-nothing = Nothing is sealed here.
sealed-deeds = Who did what at the desk
sealed-deeds-help =
    { $count ->
        [one] Each time that somebody with an account does something with the case, their name is sealed. It is deleted after one day.
       *[other] Each time that somebody with an account does something with the case, their name is sealed. It is deleted after { $n } days.
    }
sealed-deeds-count =
    { $count ->
        [one] 1 deed
       *[other] { $n } deeds
    }
sealed-kind-consent-giver = Who gave consent
sealed-kind-informant = Confidential source
sealed-kind-deed = Who did something
sealed-kind-word = Message
sealed-take = Take the file
sealed-delete = Delete
sealed-delete-help = It is overwritten here, and nothing brings it back. Files that somebody took remain where they are, and so do backups.
sealed-delete-now = Delete what is sealed
sealed-informant = Seal a confidential source
sealed-informant-help = For your own memory and that of whoever follows you: who said it, and how they can be reached. All of it goes into the seal; outside stands only that this case has a confidential source, and the day.
sealed-informant-about = What they are the source of
sealed-informant-about-help = A figure, a sentence, the whole case: in one line.
sealed-informant-who = Who it is
sealed-who-help =
    { $count ->
        [one] One person can open it, on another machine. It is never shown here again.
       *[other] { $n } people can open it, each on another machine. It is never shown here again.
    }
sealed-seal = Seal it
sealed-about-empty = Say in a line what they are the source of.
sealed-about-long =
    { $count ->
        [one] Say it in one character.
       *[other] Say it in one line of at most { $n } characters.
    }
sealed-who-empty = Say who it is.
sealed-not-kept = It was not sealed, because something in it is missing or too long.
sealed-full = As much of this kind is kept for this case as may be. Delete what is no longer needed first.
sealed-open = How it is opened
sealed-open-help = On a machine that is not this server, with the file of the key; the standard tool age or Clamor itself:
sealed-done-informant-title = The source is sealed
sealed-done-informant-text = From now on it can only be opened with a key that is not here.
sealed-done-deleted-title = It is deleted
sealed-done-deleted-text = What was sealed was overwritten here.
sealed-done-not-there-title = There was nothing to delete
sealed-done-not-there-text = What was to be deleted is not here: it was deleted before, or it is not sealed for this case. Look at the list below.
sealed-done-words-deleted-title = The messages are deleted
sealed-done-words-deleted-text = They were overwritten here.

## The consent form

sealed-consent-nobody = Nobody's name is stored here so that this server could read it: only the role, what may be published, and the days. Who gave consent can be sealed below.
desk-consent-giver = Who gave it, and how to reach them (optional, sealed)
sealed-giver-help =
    { $count ->
        [one] Sealed at once: one person can open it, on another machine. It is never shown here again. Leave it empty if you do not need it.
       *[other] Sealed at once: { $n } people can open it, each on another machine. It is never shown here again. Leave it empty if you do not need it.
    }
desk-done-consent-sealed-title = The consent decision is recorded
desk-done-consent-sealed-text = With its role, what may be published, and the days. Who gave it is sealed.

## The keys

sealed-keys = Keys
sealed-keys-lede = Here stands who may open what is sealed: who gave consent, confidential sources, who did what at the desk, and what people at risk write to you.
sealed-keys-who = Who can open it
sealed-keys-nobody = Nobody yet. So nothing is sealed, no form asks for identities, and people at risk find only how to reach your office.
sealed-keys-since = since { $day }
sealed-keys-remove = Remove { $name }
sealed-keys-remove-help = From now on nothing is sealed for this key. What was sealed before stays as it was: whoever has the key and the file can still open it. If the key may be in wrong hands, also delete what was sealed for it.
sealed-keys-from-now = Naming or removing somebody changes what is sealed from now on. What was sealed before stays as it was: it opens with the keys that stood here on its day, and with no other.
sealed-keys-add = Name somebody
sealed-keys-full = As many people are named as may be. Remove one first: a secret that many can open is none.
sealed-keys-make = Whoever is to open it makes a key on a machine of their own, never on this server:
sealed-keys-make-help = The file stays with them, with a copy in a safe place: without it, nobody opens anything. What begins with age1 comes here. Two people are better than one, so that somebody can always open what is urgent.
sealed-keys-name = Name
sealed-keys-name-help = Of their choice, a nickname is enough. It is stored readable.
sealed-keys-key = Public key
sealed-keys-key-help = It begins with age1.
sealed-keys-add-now = Name this key
sealed-keys-not-named = The key was not named.
sealed-keys-wrong-name =
    { $count ->
        [one] Type a name of one character.
       *[other] Type a name of at most { $n } characters.
    }
sealed-keys-wrong-key = This is no public key of the kind age1…; check that it is whole.
sealed-keys-wrong-secret = This is the secret half of a key. It must never come to this server: it has passed through it now. Do not use that key any more, make a new one, and name its public half.
sealed-keys-name-taken = Somebody of this name stands there already.
sealed-keys-key-taken = This key stands there already, under another name.
sealed-keys-done-named-title = The key is named
sealed-keys-done-named-text = From now on, things are sealed for it too.
sealed-keys-done-removed-title = The key is removed
sealed-keys-done-removed-text = From now on nothing is sealed for it. What was sealed before stays as it was.
