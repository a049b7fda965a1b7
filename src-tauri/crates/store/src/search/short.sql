SELECT search_short.seq, search_short.letters
