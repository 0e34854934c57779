# Writing on a telephone without a printer: large letters to copy by hand, postcards, what is kept on the device.

## The letter in large type, to copy by hand

hand-title = Copy it by hand
hand-help = No printer? The letter in large type, one paragraph after the other, with a box to tick for each.
hand-button = Show it in large type
hand-lede = Take paper and a pen. Tick each part once it is on the paper, so that you find your place again.
hand-size = How large?
hand-size-1 = Large
hand-size-2 = Larger
hand-size-3 = Largest
hand-envelope = On the envelope
hand-envelope-help = In the middle of the front, with the country last and in capitals. The stamp goes to the upper right.
hand-envelope-done = The envelope is written
hand-paper = On the paper
hand-paper-help = You may shorten it or change words while you write. Handwriting need not be beautiful; it has to be readable.
hand-done = Part { $n } of { $all } is on the paper
hand-sign = Read it once more, and sign it if your name stands in it.
to-the-letter = Back to the letter

## A postcard

card-title = Send a postcard
card-help = Your words are short enough for a postcard. It needs no envelope, and often less postage.
card-button = Make a postcard of it
card-too-long =
    { $count ->
        [one] For a postcard this is about one character too long.
       *[other] For a postcard this is about { $n } characters too long. Shorten it, or send it as a letter.
    }
card-hint =
    { $count ->
        [one] Short words also fit a postcard: about one character.
       *[other] Short words also fit a postcard: up to about { $n } characters.
    }
card-lede = Two sides to copy by hand onto any postcard, or to print.
card-open = Everybody on the way can read a postcard. Put nothing on it that only the office should see; a letter in an envelope is closed.
card-size = Which size?
card-size-a6 = A6 (148 × 105 mm)
card-size-4x6 = 4 × 6 inches
card-words-side = The side with your words
card-address-side = The side with the address
card-address-help = The address goes to the right half. Leave the upper right corner to the stamp, and a strip of 16 mm at the bottom to the machines of the post.
card-stamp = Stamp
card-print = Print it
card-print-help = A PDF with two pages, for both sides of one card. Print in the real size (100 %), on stiff paper.
refused-long-for-card-title = This is too long for a postcard
refused-long-for-card-text =
    { $count ->
        [one] It is about one character too long. Close this window and shorten it, or send it as a letter.
       *[other] It is about { $n } characters too long. Close this window and shorten it, or send it as a letter.
    }
refused-tall-address-title = The address does not fit a postcard
refused-tall-address-text = It has too many lines for half a card. Close this window and send a letter in an envelope.

## Kept on the device, only when somebody asks for it

device-keep-ask = Keep what I type on this device, in case the page is lost
device-keep-means =
    { $count ->
        [one] It then lies in this browser, on this device, for one day at most, and nowhere else. Whoever can open this device can find it. Leave the box empty on a device that is not yours, or if somebody may search it.
       *[other] It then lies in this browser, on this device, for { $n } days at most, and nowhere else. Whoever can open this device can find it. Leave the box empty on a device that is not yours, or if somebody may search it.
    }
device-keep-ends = It is wiped when you press “I have sent it”, when you take the tick away, and after that time as soon as a page for writing is opened here again. If you will not come back on this device, wipe it yourself.
device-keep-wipe = Wipe what is kept on this device
device-keep-wiped = Nothing of this is kept on this device any more.
device-keep-full = This browser keeps nothing. Copy your text somewhere else before you leave the page.
device-keep-taken = Your words are back in the form.
device-keep-offline = There is no connection. Nothing was sent; your words are still here. Try again when you are connected.
device-keep-found = On this device there is something that you typed here and have not sent, from
device-keep-take = Put it back into the form
device-keep-drop = Throw it away
device-keep-rest = This found no place in the form:

## Thanks

thanks-until = Your letter is in time if it is on its way before the last day. It need not have arrived by then.
thanks-follow = If you want to know how it goes on
thanks-follow-help = Nobody can write to you, because nobody here knows who you are. But your own calendar, or a program that reads feeds, can look here from time to time. You leave no address for it.
thanks-follow-day = The last day, for my calendar
thanks-follow-all = Ways to follow
thanks-threat = If somebody threatens you because you wrote
thanks-threat-help = It is rare, and you are not alone with it.
thanks-threat-link = What to do then
thanks-more = One letter more
