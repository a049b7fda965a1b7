UPDATE offer SET
  kind = :kind, name = :name, city = :city, received_on = :received_on, answer_by = :answer_by,
  starts_on = :starts_on, currency = :currency, rate_millionths = :rate_millionths, rate_on = :rate_on,
  rate_from = :rate_from, base_ore = :base_ore, base_text = :base_text, share_percent = :share_percent,
  holiday = :holiday, year_kind = :year_kind, bonus_ore = :bonus_ore,
  bonus_likelihood_percent = :bonus_likelihood_percent, sign_on_ore = :sign_on_ore,
  equity_year_ore = :equity_year_ore, horizon_years = :horizon_years, pension_rate = :pension_rate,
  pension_rate_above = :pension_rate_above, hours_week = :hours_week, overtime = :overtime,
  rooms = :rooms, rent_month_ore = :rent_month_ore, commute_month_ore = :commute_month_ore,
  commute_minutes_day = :commute_minutes_day, other_month_ore = :other_month_ore,
  union_dues_ore = :union_dues_ore, scheme = :scheme, required_degree = :required_degree,
  probation_months = :probation_months, temporary_months = :temporary_months,
  notice_months = :notice_months, non_compete_months = :non_compete_months,
  non_compete_paid = :non_compete_paid, overtime_percent = :overtime_percent,
  written_contract = :written_contract
WHERE id = :id
