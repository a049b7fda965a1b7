-- Words of one or two letters are in no trigram. `instr` takes them as they are, where LIKE would need escaping.
AND instr(search_short.folded, :term) > 0
