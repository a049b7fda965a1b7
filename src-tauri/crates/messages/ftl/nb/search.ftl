### Søk i alt fra boksen øverst.

search-jobs = Stillingene dine
search-near = Skrives nesten slik
search-facts = Fakta
search-fact = Veiledning · { $about }: { $value }
