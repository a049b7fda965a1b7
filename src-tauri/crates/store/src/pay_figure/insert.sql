INSERT INTO pay_figure (
  id, application_id, on_day, kind, who, pay_min_ore, pay_min_currency, pay_min_period, pay_max_ore,
  pay_max_currency, pay_max_period, pay_step_min, pay_step_max, pay_share, pay_text, note, created_at
) VALUES (
  :id, :application_id, :on_day, :kind, :who, :pay_min_ore, :pay_min_currency, :pay_min_period,
  :pay_max_ore, :pay_max_currency, :pay_max_period, :pay_step_min, :pay_step_max, :pay_share, :pay_text,
  :note, :created_at
)
