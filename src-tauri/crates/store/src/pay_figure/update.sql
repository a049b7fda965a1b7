UPDATE pay_figure SET
  on_day = :on_day, kind = :kind, who = :who, pay_min_ore = :pay_min_ore,
  pay_min_currency = :pay_min_currency, pay_min_period = :pay_min_period, pay_max_ore = :pay_max_ore,
  pay_max_currency = :pay_max_currency, pay_max_period = :pay_max_period, pay_step_min = :pay_step_min,
  pay_step_max = :pay_step_max, pay_share = :pay_share, pay_text = :pay_text, note = :note
WHERE id = :id
