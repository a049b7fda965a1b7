FROM search CROSS JOIN search_short ON search_short.seq = search.rowid
WHERE search MATCH :found
