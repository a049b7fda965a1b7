UPDATE interview SET
  round = :round, form = :form, starts_at = :starts_at, zone = :zone, minutes = :minutes, place = :place,
  link = :link, state = :state, preparation = :preparation, asked = :asked, went = :went, next_step = :next_step
WHERE id = :id
