# The words of a copy of the site, as files on another host or in a folder.

copy-is = This is a copy of { $day }.
copy-host = Something may have changed since. What it promises holds for the original page: whoever hosts the copy can see who reads it.
copy-living = To the original page
copy-foot = This copy takes nothing in: no form, no cookie for readers, no programs on the page. What its host writes down about readers, nobody here knows.
copy-write = Where you write
copy-until = After that day, please do not write before you have asked.
copy-write-living = At the original page your letter is made as a PDF or put into your mail program, and you can say that you have sent it.
copy-write-go = Write at the original page
copy-write-else = If you cannot reach it, write by hand or with your own program, as it says below. Such a letter is not counted. It arrives all the same.
copy-write-alone = This copy takes nothing in. Write by hand or with your own program, as it says below. Such a letter is not counted. It arrives all the same.
copy-opening = To { $name }:
copy-own-ends = Begin and end it as the model letter does. Put the day on top, and sign it as is said above.
copy-model-help = Ready to be sent as it is. Put the day on top, and sign it as is said above.
copy-pdf = To { $name }, as PDF
