# Several people in one draft: what others changed, what is kept on the device, the board.

## What is kept on the device

keep-line =
    { $count ->
        [one] What you type here is kept on this device until it is saved, until you leave the desk, or for one day.
       *[other] What you type here is kept on this device until it is saved, until you leave the desk, or for { $n } days.
    }
keep-ask =
    { $count ->
        [one] Keep what I type on this device, for one day at most. Whoever uses this device can then read it.
       *[other] Keep what I type on this device, for { $n } days at most. Whoever uses this device can then read it.
    }
keep-wipe = Wipe it from this device
keep-wiped = It is wiped from this device.
keep-taken = It is back in the fields. It is not saved yet.
keep-full = This browser keeps nothing on the device. Copy longer texts somewhere safe before you send them.
keep-offline = Not sent: this device is offline. What you typed is still here. Press the button again when you are back on line.
keep-unreached = Not sent: the server does not answer. What you typed is still here. Press the button again in a while.
keep-ended = Not sent: your session at the desk has ended. What you typed is still here. Open the desk in another tab, come in again, then press the button once more.
keep-offer = You typed this here, and it was not saved:
keep-offer-what = What it is
keep-offer-rest = These texts have no free field any more. Copy what you still need:
keep-take = Take it
keep-drop = Throw it away
keep-hint = Something that you typed on this page earlier was not saved. It is offered in its form.
