# Reading with care: easy words, photographs, whether a call is real, what to do when threatened, sharing, counts as a picture.
