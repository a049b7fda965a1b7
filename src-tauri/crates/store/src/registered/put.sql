INSERT INTO registered_employer (orgnr, name, form, form_text, address, municipality, industry, industry_text,
  employees, website, registered_on, trouble, known_as, url, fetched_on)
VALUES (:orgnr, :name, :form, :form_text, :address, :municipality, :industry, :industry_text, :employees, :website,
  :registered_on, :trouble, :known_as, :url, :fetched_on)
ON CONFLICT (orgnr) DO UPDATE SET name = excluded.name, form = excluded.form, form_text = excluded.form_text,
  address = excluded.address, municipality = excluded.municipality, industry = excluded.industry,
  industry_text = excluded.industry_text, employees = excluded.employees, website = excluded.website,
  registered_on = excluded.registered_on, trouble = excluded.trouble, known_as = excluded.known_as,
  url = excluded.url, fetched_on = excluded.fetched_on
