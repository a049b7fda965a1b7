AND (instr(search_short.folded, :term) > 0
  OR instr((SELECT folded FROM search_body WHERE search_body.seq = search_short.seq), :term) > 0)
