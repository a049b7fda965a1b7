### Searching everything from the box at the top.

search-jobs = Your jobs
search-near = Spelled nearly like that
search-facts = Facts
search-fact = Guidance · { $about }: { $value }
