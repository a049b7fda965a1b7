INSERT INTO job (
  id, title, title_fold, employer_id, employer, employer_fold, orgnr, places, deadline_kind, deadline_at,
  deadline_text, posted_on, starts_on, starts_text, form, share_min, share_max, pay_min_ore,
  pay_min_currency, pay_min_period, pay_max_ore, pay_max_currency, pay_max_period, pay_step_min,
  pay_step_max, pay_share, pay_text, workplace, required_degree, languages_required, apply_url, created_at
) VALUES (
  :id, :title, :title_fold, :employer_id, :employer, :employer_fold, :orgnr, :places, :deadline_kind,
  :deadline_at, :deadline_text, :posted_on, :starts_on, :starts_text, :form, :share_min, :share_max,
  :pay_min_ore, :pay_min_currency, :pay_min_period, :pay_max_ore, :pay_max_currency, :pay_max_period,
  :pay_step_min, :pay_step_max, :pay_share, :pay_text, :workplace, :required_degree, :languages_required,
  :apply_url, :created_at
)
