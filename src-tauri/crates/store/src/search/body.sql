SELECT search_short.seq, search_short.letters,
  (SELECT search_source.body FROM search_source WHERE search_source.seq = search_short.seq) AS body
