FROM search_short
WHERE true
