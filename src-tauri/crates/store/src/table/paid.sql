SELECT seq, title, places ->> '$[0].city' AS city, pay_min_ore, pay_min_currency, pay_min_period, pay_max_ore,
  pay_max_currency, pay_max_period, pay_step_min, pay_step_max, pay_share, pay_text, share_min, share_max, required_degree
FROM job
WHERE pay_min_currency = 'NOK' OR pay_max_currency = 'NOK'
