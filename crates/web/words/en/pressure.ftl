# The words for floods and counts that look padded. What the marks mean stands at the head of public.ftl.

## Counts that look padded

padding-days =
    { $count ->
        [one] On one day, more letters were said to be sent than opened pages and letters made here explain.
       *[other] On { $n } days, more letters were said to be sent than opened pages and letters made here explain.
    }
padding-beyond =
    { $count ->
        [one] That is one letter too many.
       *[other] That is { $n } letters too many.
    }
padding-may-be = The count may be padded.
padding-meaning = Where many more letters are said to be sent than the pages here explain, that is said beside the numbers. It accuses nobody: after a backup was brought back it can happen by itself.

## While a form computes instead of waiting

pace-moment = One moment: many people are writing just now. Your device is working for some seconds, so that your letter need not wait.

## The desk: how much comes in

pressure-title = How much comes in
pressure-lede = Floods and padding, in numbers. No address and no network is kept, so none stands here.
pressure-since = Since the server was started
pressure-what = What
pressure-number = How many
pressure-waited = Requests that waited for their turn
pressure-sent-away = Requests that were told to come back later
pressure-full = Requests that were refused because too much was waiting to be stored
pressure-proofs = Forms whose device worked instead of waiting
pressure-connections = Connections that were refused because their network had too many
pressure-working = Requests at work just now
pressure-waiting = Requests that wait just now
pressure-help = Only a network that asks for more than people do waits, and only one that does not stop is sent away. What was refused was not counted; what was acknowledged is stored. A restart begins these numbers anew.
pressure-cases = By case, the last six weeks
pressure-none = Nothing has been counted in the last six weeks.
pressure-more =
    { $count ->
        [one] One more case has counts.
       *[other] { $n } more cases have counts.
    }
