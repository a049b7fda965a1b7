UPDATE job SET
  title = :title, title_fold = :title_fold, employer_id = :employer_id, employer = :employer, employer_fold
  = :employer_fold, orgnr = :orgnr, places = :places, deadline_kind = :deadline_kind, deadline_at =
  :deadline_at, deadline_text = :deadline_text, posted_on = :posted_on, starts_on = :starts_on, starts_text
  = :starts_text, form = :form, share_min = :share_min, share_max = :share_max, pay_min_ore = :pay_min_ore,
  pay_min_currency = :pay_min_currency, pay_min_period = :pay_min_period, pay_max_ore = :pay_max_ore,
  pay_max_currency = :pay_max_currency, pay_max_period = :pay_max_period, pay_step_min = :pay_step_min,
  pay_step_max = :pay_step_max, pay_share = :pay_share, pay_text = :pay_text, workplace = :workplace,
  required_degree = :required_degree, languages_required = :languages_required, apply_url = :apply_url
WHERE id = :id
