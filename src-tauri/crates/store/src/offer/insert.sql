INSERT INTO offer (
  id, job_id, kind, name, city, received_on, answer_by, starts_on, currency, rate_millionths, rate_on,
  rate_from, base_ore, base_text, share_percent, holiday, year_kind, bonus_ore, bonus_likelihood_percent,
  sign_on_ore, equity_year_ore, horizon_years, pension_rate, pension_rate_above, hours_week, overtime,
  rooms, rent_month_ore, commute_month_ore, commute_minutes_day, other_month_ore, union_dues_ore, scheme,
  required_degree, probation_months, temporary_months, notice_months, non_compete_months,
  non_compete_paid, overtime_percent, written_contract, created_at
) VALUES (
  :id, :job_id, :kind, :name, :city, :received_on, :answer_by, :starts_on, :currency, :rate_millionths,
  :rate_on, :rate_from, :base_ore, :base_text, :share_percent, :holiday, :year_kind, :bonus_ore,
  :bonus_likelihood_percent, :sign_on_ore, :equity_year_ore, :horizon_years, :pension_rate,
  :pension_rate_above, :hours_week, :overtime, :rooms, :rent_month_ore, :commute_month_ore,
  :commute_minutes_day, :other_month_ore, :union_dues_ore, :scheme, :required_degree, :probation_months,
  :temporary_months, :notice_months, :non_compete_months, :non_compete_paid, :overtime_percent,
  :written_contract, :created_at
)
