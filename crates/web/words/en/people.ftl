# The people of the desk: invitations, ways to sign in, roles, sessions.
# What stands in braces is filled in: keep it. `count` chooses the plural form, `n` is the number as it is printed.

## Roles

people-role-desk = the desk
people-role-sample = Clamor itself, for the sample
people-role-reader = reader
people-role-editor = editor
people-role-approver = approver
people-role-operator = operator
people-about-reader = Sees everything at the desk, and changes nothing.
people-about-editor = Puts documents in, corrects, records consent, translates, asks for approval, puts on hold.
people-about-approver = Does what an editor does; also issues, sends back, lifts holds, stops, deletes, and takes out what is sealed.
people-about-operator = Does everything; also invites people, ends their sessions and accounts, and names the keys that open what is sealed.
people-limits-reader = As a reader you see everything and change nothing. Editors can correct and put on hold.
people-limits-editor = As an editor you cannot issue, lift a hold or stop. That is for approvers.
people-needs-approver = Issuing is for approvers.
refused-role-title = This is not for your role
refused-role-text = For this one needs at least the role “{ $role }”. Ask an operator of this desk.

## Signing in

people-sign-in = Sign in to the desk
people-not-in = You are not signed in
people-name = Your name at the desk
people-password = Password
people-code = Code
people-code-help = The six digits that your authenticator shows now, or one of your recovery codes.
people-or = Or, without a password:
people-passkey-use = Use a passkey
people-passkey-failed = That did not work. Try again, or use the other way.
people-passkey-unknown = This passkey is not known here, or the answer took too long. Try again, or use your password.
people-sign-in-wrong = The name, the password or the code is not right. A code works once: wait for the next one.
people-link-used = This link does not open the desk any more. It works once, until the day after it was made: it was used already, or its time is over, or a piece of it was lost in copying. If it was you who used it, sign in here with what you chose then. Else ask for a new link, as below; and tell an operator if you never used it, since somebody else may have.
people-sign-in-busy = Too many people are signing in at this moment. Try again shortly.
people-wait-seconds =
    { $count ->
        [one] That was tried too often. Wait one second, then try again.
       *[other] That was tried too often. Wait { $n } seconds, then try again.
    }
people-wait-minutes =
    { $count ->
        [one] That was tried too often. Wait one minute, then try again.
       *[other] That was tried too often. Wait { $n } minutes, then try again.
    }
people-no-account = If you cannot sign in
people-no-account-text = An operator of the desk can make a new link for you.

## A form that came without a session

people-carried = Your session has ended, and nothing is lost.
people-carried-text = What you typed is kept in this page. Sign in here, and it goes on.
people-carried-file = The file that you had chosen could not be kept. Choose it again afterwards.
people-again-help = Or open a new link in another tab, and then go on here.
people-again = I am signed in again: go on
people-resume = You are signed in again
people-resume-text = What you typed is still here. It has not been sent yet.
people-resume-send = Send it now
people-resume-drop = Do not send it

## Invitations

people-invited = You are invited to the desk
people-invited-text = This link opens the desk of { $server }. Your role there: { $role }.
people-invited-once = It works once, until { $day }.
people-invited-open = Open the desk
people-invited-not = If you did not expect this link, close the page and tell whoever gave it to you.
people-invite = Invite somebody
people-invite-help = The link works once, today or tomorrow. Give it on over a way that you trust: whoever has it first is in.
people-invite-role = Role
people-invite-make = Make a link
people-link = A link for one person, role: { $role }
people-link-help = It is shown this once. It works once, today or tomorrow.

## Oneself, and how one comes back

people = People
people-you = You
people-your-role = Your role: { $role }.
people-your-ways = You come in by: { $ways }.
people-only-this-time = You are here for this time only. When this session ends, you need a new link.
people-two-pairs = At this office it takes two people to issue a case: one asks, another approves.
people-come-back = How will you come back?
people-come-back-help = Choose one way. No e-mail address is asked, and nobody's deeds are kept by name.
people-come-back-again = How you come back
people-come-back-change = Set a new password, or add a passkey
people-name-help = A first name or a nickname is enough. Colleagues see it, and you sign in with it.
people-way-password = password and code
people-way-passkeys =
    { $count ->
        [one] one passkey
       *[other] { $n } passkeys
    }
people-passkey = With a passkey
people-passkey-help = Your device keeps a key and asks for your finger, face or PIN. There is nothing to remember, and nothing that could be given away by mistake.
people-passkey-make = Make a passkey
people-way-password-title = With a password and a code
people-password-help = At least 12 characters. A short sentence is good.
people-new-password = New password
people-current = Your password now
people-authenticator = Add this to an authenticator on your telephone. It then shows a new code every 30 seconds.
people-picture = Picture for the camera of an authenticator; the same secret stands beside it as text
people-secret = Without a camera, type this secret into the authenticator:
people-confirm-code = Code that it shows now
people-confirm-code-help = Six digits. So we know that it works.
people-save-password = Save
people-ends-others = This ends your sessions on other devices. Old codes and recovery codes stop working.
people-once = Only this time
people-once-help = Then nothing about you is stored. You need a new link next time.
people-once-go = Go to the desk
people-not-saved = This was not saved
people-wrong-name = Write a name of at most 40 characters.
people-wrong-taken = Somebody at this desk has this name already. Choose another one.
people-wrong-many = This desk has as many accounts as it can have. End one that is not used.
people-wrong-password = The password must have at least 12 and at most 200 characters, and not be your name.
people-wrong-current = Your password now is not right.
people-wrong-code = The code is not right. Check the clock of your telephone, and type the code that it shows now.
people-wrong-passkey = No passkey was made. Try again, or use a password.
people-recovery = Your recovery codes
people-recovery-text = Write these down and keep them away from your telephone. Each one lets you in once, in the place of a code.
people-recovery-once = They are shown this once. Nobody can look them up later.
people-recovery-kept = I have kept them

## Sessions

people-sessions = Your sessions
people-sessions-help = A session ends after twelve hours without a step, and when the server is started again.
people-this-session = this one
people-began-day = began in the last 24 hours
people-began-week = began this week
people-began-earlier = began earlier
people-end-session = End this session
people-without-account = without an account ({ $role })
people-everybody = Everybody at the desk
people-nobody = Nobody has an account yet.
people-self = you
people-account-line = since { $day }; comes in by: { $ways }
people-end-account = End the account of { $name }
people-end-account-help = The account is deleted, and all its sessions end at once. What was done with it stays in the cases, by role and day. To let the person in again, make a new link. An operator’s account takes all links along that still let somebody in, because nobody knows who made them: make new ones.
people-other-sessions = Sessions of others
people-done-welcome = Welcome
people-done-welcome-text = You are in. Below, choose how you will come back next time.
people-done-passkey = The passkey is saved
people-done-passkey-text = Next time, choose “Use a passkey” when you sign in on this device.
people-done-session-ended = The session has ended
people-done-session-ended-text = Whoever uses that browser has to sign in again.
people-done-account-ended = The account has ended
people-done-account-ended-text = It is deleted, and its sessions are over.

## Two pairs of eyes

people-group-approval = Waiting for approval
people-ask = Ask for approval
people-ask-help = Another person, an approver, then looks at the case and issues it. A change in between withdraws the request.
people-asked-on = Approval was asked for on { $day }.
people-asked-oneself = You asked yourself: somebody else must approve.
people-approve = Approve and issue
people-send-back = Send back
people-send-back-help = The case is a draft again. Say in your own way what is to be changed.
people-next-approval = An approver looks at it, then issues it or sends it back.
people-refusal-not-asked = At this office it takes two people to issue a case. First somebody asks for approval of the case as it is.
people-refusal-asked = Approval was asked for on { $day } already.
people-refusal-same = You asked for this approval yourself. Somebody else must approve.
desk-done-asked-title = Approval is asked for
desk-done-asked-text = Another person with the role approver can issue the case now. If it is changed, ask again.
desk-done-sent-back-title = The case was sent back
desk-done-sent-back-text = It is a draft again. Tell whoever works on it what is to be changed.

## The history of a case

people-history = What was done to this case
people-history-back = Back to the case
people-history-help = Each deed with its day and the role in which it was done, the newest first. Who did it is not kept.
people-history-day = Day
people-history-deed = Deed
people-history-role = Role
people-deed-imported = A document was put in
people-deed-corrected = Values or words were corrected
people-deed-consent-decided = A consent decision was recorded
people-deed-translation-added = A translation was added: { $language }
people-deed-approval-asked = Approval was asked for
people-deed-sent-back = It was sent back
people-deed-issued = It was issued
people-deed-held = It was put on hold
people-deed-hold-lifted = The hold was lifted
people-deed-stopped = It was stopped
people-deed-picture-given = A photograph was added
people-deed-picture-taken-away = The photograph was taken away
