AND (instr((SELECT folded FROM search_short WHERE search_short.seq = job.seq), :term) > 0
  OR instr((SELECT folded FROM search_body WHERE search_body.seq = job.seq), :term) > 0)
