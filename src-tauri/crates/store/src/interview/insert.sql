INSERT INTO interview (
  id, application_id, round, form, starts_at, zone, minutes, place, link, state, preparation, asked, went,
  next_step, created_at
) VALUES (
  :id, :application_id, :round, :form, :starts_at, :zone, :minutes, :place, :link, :state, :preparation, :asked,
  :went, :next_step, :created_at
)
