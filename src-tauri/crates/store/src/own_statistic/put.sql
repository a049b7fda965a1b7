INSERT INTO own_statistic (id, name, role, level, place, year, p25_ore, p25_text, median_ore, median_text, p75_ore,
  p75_text, answers, source, url, as_of, entered_on)
VALUES (:id, :name, :role, :level, :place, :year, :p25_ore, :p25_text, :median_ore, :median_text, :p75_ore, :p75_text,
  :answers, :source, :url, :as_of, :entered_on)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, level = excluded.level,
  place = excluded.place, year = excluded.year, p25_ore = excluded.p25_ore, p25_text = excluded.p25_text,
  median_ore = excluded.median_ore, median_text = excluded.median_text, p75_ore = excluded.p75_ore,
  p75_text = excluded.p75_text, answers = excluded.answers, source = excluded.source, url = excluded.url,
  as_of = excluded.as_of, entered_on = excluded.entered_on
