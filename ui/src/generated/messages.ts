// Generated from src-tauri/crates/messages/ftl by `cargo xtask generate`; edit the catalogues, not this file.

/** The id of a message in the catalogues. */
export type MessageId =
  | "ad_state-closed"
  | "ad_state-open"
  | "ad_state-unknown"
  | "aftertax-about"
  | "aftertax-amount"
  | "aftertax-amount-hint"
  | "aftertax-average"
  | "aftertax-begin"
  | "aftertax-dues"
  | "aftertax-dues-hint"
  | "aftertax-gross"
  | "aftertax-left-month"
  | "aftertax-left-months"
  | "aftertax-left-year"
  | "aftertax-lines"
  | "aftertax-loading"
  | "aftertax-marginal"
  | "aftertax-months"
  | "aftertax-months-all"
  | "aftertax-months-count"
  | "aftertax-months-hint"
  | "aftertax-rule-proposal"
  | "aftertax-rule-year"
  | "aftertax-scheme"
  | "aftertax-scheme-ordinary"
  | "aftertax-scheme-paye"
  | "aftertax-sources"
  | "aftertax-status-adopted"
  | "aftertax-status-proposed"
  | "aftertax-taxed"
  | "aftertax-taxes"
  | "aftertax-total"
  | "aftertax-year"
  | "aftertax-year-proposal"
  | "aftertax-zone"
  | "aftertax-zone-action"
  | "aftertax-zone-hint"
  | "aftertax-zone-ordinary"
  | "board-action-add"
  | "board-action-delete"
  | "board-action-move"
  | "board-action-next-stage"
  | "board-action-previous-stage"
  | "board-add-deadline-hint"
  | "board-add-do"
  | "board-add-link"
  | "board-add-pay-hint"
  | "board-add-place-hint"
  | "board-add-text"
  | "board-add-title"
  | "board-cancel"
  | "board-close"
  | "board-closed"
  | "board-closed-hide"
  | "board-closed-show"
  | "board-empty-column"
  | "board-empty-paste"
  | "board-empty-text"
  | "board-empty-title"
  | "board-keys"
  | "board-loading"
  | "board-menu-move"
  | "board-menu-move-on"
  | "board-menu-open"
  | "board-move-do"
  | "board-move-here"
  | "board-move-on"
  | "board-move-on-hint"
  | "board-move-stage"
  | "board-move-title"
  | "board-next-apply-by"
  | "board-next-apply-today"
  | "board-next-apply-today-time"
  | "board-next-apply-tomorrow"
  | "board-next-apply-tomorrow-time"
  | "board-next-asap"
  | "board-next-deadline-was"
  | "board-next-found"
  | "board-next-rolling"
  | "board-next-sent"
  | "board-next-since"
  | "board-pay-hour"
  | "board-pay-month"
  | "board-pay-year"
  | "board-retry"
  | "board-stage-first"
  | "board-stage-last"
  | "board-target-below-walk-away"
  | "board-target-stretch"
  | "board-title"
  | "board-trash-action-restore"
  | "board-warning-ad-closed"
  | "board-warning-below-floor"
  | "board-warning-deadline-passed"
  | "board-warning-quiet"
  | "capture-action-file"
  | "capture-ad-missing"
  | "capture-ad-missing-text"
  | "capture-ad-text"
  | "capture-add"
  | "capture-box"
  | "capture-box-again"
  | "capture-box-bring"
  | "capture-box-bring-how"
  | "capture-box-fetch"
  | "capture-box-open"
  | "capture-box-text"
  | "capture-by-hand"
  | "capture-check"
  | "capture-check-none"
  | "capture-check-none-text"
  | "capture-choose-file"
  | "capture-close"
  | "capture-contact-add"
  | "capture-contact-email"
  | "capture-contact-name"
  | "capture-contact-phone"
  | "capture-contact-remove"
  | "capture-contact-role"
  | "capture-desk"
  | "capture-drop-ask"
  | "capture-drop-do"
  | "capture-drop-keep"
  | "capture-drop-replace"
  | "capture-edit"
  | "capture-facts"
  | "capture-failed-title"
  | "capture-field-not-said"
  | "capture-found-in"
  | "capture-hand-save"
  | "capture-hand-text"
  | "capture-hand-text-no-link"
  | "capture-hand-title"
  | "capture-hint-day"
  | "capture-hint-deadline"
  | "capture-hint-languages"
  | "capture-hint-orgnr"
  | "capture-hint-pay"
  | "capture-hint-places"
  | "capture-hint-share"
  | "capture-keys-drop"
  | "capture-keys-save"
  | "capture-known"
  | "capture-known-again"
  | "capture-known-applied"
  | "capture-known-open"
  | "capture-known-title"
  | "capture-known-trash"
  | "capture-known-update"
  | "capture-link-kept"
  | "capture-not-found"
  | "capture-not-stated"
  | "capture-open-browser"
  | "capture-paste-hint"
  | "capture-paste-label"
  | "capture-paste-read"
  | "capture-reading-fetch"
  | "capture-reading-file"
  | "capture-reading-text"
  | "capture-review-title"
  | "capture-said-read"
  | "capture-save"
  | "capture-save-new"
  | "capture-save-same"
  | "capture-save-second"
  | "capture-saving"
  | "capture-source"
  | "capture-source-pasted"
  | "capture-state-closed"
  | "capture-stop"
  | "capture-stopped-title"
  | "capture-try-again"
  | "capture-wanted-title"
  | "capture-wanted-why"
  | "capture-warning-ad_closed"
  | "capture-warning-deadline_contradicted"
  | "capture-warning-deadline_filler"
  | "capture-warning-deadline_year_inferred"
  | "capture-warning-pay_unread"
  | "capture-warning-text_cut"
  | "capture-warning-text_missing"
  | "chart-close"
  | "chart-hint"
  | "chart-source-of"
  | "chart-table"
  | "citizenship-eea"
  | "citizenship-nordic"
  | "citizenship-other"
  | "cli-apply-by"
  | "cli-captured"
  | "cli-check-sound"
  | "cli-demo-filled"
  | "cli-floor-above"
  | "cli-floor-below"
  | "cli-floor-full-time"
  | "cli-floor-level"
  | "cli-floor-margin"
  | "cli-floor-short"
  | "cli-floor-unknown"
  | "cli-found"
  | "cli-guidance-stale"
  | "cli-job-count"
  | "cli-nothing-to-redo"
  | "cli-nothing-to-undo"
  | "cli-offer-cash"
  | "cli-offer-horizon_net"
  | "cli-offer-hours"
  | "cli-offer-left_month"
  | "cli-offer-living"
  | "cli-offer-net"
  | "cli-offer-net_hour"
  | "cli-offer-pension"
  | "cli-offer-tax"
  | "cli-offers-none"
  | "cli-redone"
  | "cli-sent"
  | "cli-since"
  | "cli-tax-gross"
  | "cli-tax-net"
  | "cli-tax-total"
  | "cli-tax-year"
  | "cli-tax-year-proposal"
  | "cli-undone"
  | "cli-verified-computed"
  | "cli-verified-one_source"
  | "cli-verified-own"
  | "cli-verified-two_or_more"
  | "cli-verified-unverified"
  | "count-ads"
  | "count-applications"
  | "count-contacts"
  | "count-days"
  | "count-employers"
  | "count-jobs"
  | "count-weeks"
  | "curve-about"
  | "curve-about-proposal"
  | "curve-gross"
  | "curve-label"
  | "curve-marginal"
  | "curve-net"
  | "curve-own"
  | "curve-said"
  | "curve-said-mark"
  | "curve-title"
  | "deadline-asap"
  | "deadline-date"
  | "deadline-datetime"
  | "deadline-rolling"
  | "deadline-unknown"
  | "degree-bachelor"
  | "degree-doctorate"
  | "degree-master"
  | "degree-none"
  | "degree-unknown"
  | "desktop-no-display"
  | "employer-careers"
  | "employer-careers-open"
  | "employer-facts"
  | "employer-follow"
  | "employer-followed-on"
  | "employer-jobs"
  | "employer-jobs-none"
  | "employer-kind"
  | "employer-kind-consultancy"
  | "employer-kind-product"
  | "employer-kind-public"
  | "employer-kind-research"
  | "employer-kind-short-consultancy"
  | "employer-kind-short-product"
  | "employer-kind-short-public"
  | "employer-kind-short-research"
  | "employer-note"
  | "employer-number"
  | "employer-places"
  | "employer-unfollow"
  | "employer-unknown"
  | "employer-work"
  | "employers-city"
  | "employers-city-any"
  | "employers-clear"
  | "employers-count"
  | "employers-followed"
  | "employers-heading"
  | "employers-industry"
  | "employers-industry-any"
  | "employers-list"
  | "employers-loading"
  | "employers-more-places"
  | "employers-none"
  | "employers-none-followed"
  | "employers-none-followed-text"
  | "employers-none-text"
  | "employers-only"
  | "employers-only-all"
  | "employers-only-followed"
  | "employers-search"
  | "employers-sub"
  | "employers-unverified"
  | "error-ad_missing"
  | "error-bad_input"
  | "error-date_missing"
  | "error-date_unread"
  | "error-demo_not_empty"
  | "error-draft_missing"
  | "error-employer_missing"
  | "error-employer_unknown"
  | "error-event_missing"
  | "error-fetch_failed"
  | "error-fetch_forbidden"
  | "error-fetch_not_a_page"
  | "error-fetch_not_https"
  | "error-fetch_private"
  | "error-fetch_redirects"
  | "error-fetch_status"
  | "error-fetch_stopped"
  | "error-fetch_timeout"
  | "error-fetch_too_large"
  | "error-figure_missing"
  | "error-file_kind"
  | "error-file_unreadable"
  | "error-floor_missing"
  | "error-floor_order"
  | "error-guidance_not_found"
  | "error-internal"
  | "error-job_ambiguous"
  | "error-job_missing"
  | "error-job_not_found"
  | "error-language_unread"
  | "error-link_unread"
  | "error-list_page"
  | "error-login_wall"
  | "error-months_unread"
  | "error-no_ad"
  | "error-not_a_note"
  | "error-note_empty"
  | "error-number_range"
  | "error-number_unread"
  | "error-offer_base_missing"
  | "error-offer_missing"
  | "error-offer_name_missing"
  | "error-offer_not_found"
  | "error-offers_unread"
  | "error-orgnr_unread"
  | "error-page_too_large"
  | "error-pay_currency"
  | "error-pay_negative"
  | "error-pay_not_year"
  | "error-pay_range"
  | "error-pay_reversed"
  | "error-pay_several"
  | "error-pay_steps"
  | "error-pay_thousands"
  | "error-pay_too_large"
  | "error-pay_unread"
  | "error-pay_zero"
  | "error-rate_not_needed"
  | "error-rate_unread"
  | "error-script_only"
  | "error-share_unread"
  | "error-skill_missing"
  | "error-skill_unknown"
  | "error-stage_missing"
  | "error-step_unknown"
  | "error-store_busy"
  | "error-store_damaged"
  | "error-store_failed"
  | "error-store_foreign"
  | "error-store_full"
  | "error-store_newer"
  | "error-store_not_a_database"
  | "error-store_unwritable"
  | "error-target_missing"
  | "error-target_order"
  | "error-target_role_missing"
  | "error-tax_year_unknown"
  | "error-tax_zone_unsure"
  | "error-title_missing"
  | "error-too_long"
  | "error-too_many"
  | "error-unknown_command"
  | "field-apply_url"
  | "field-contacts"
  | "field-deadline"
  | "field-employer"
  | "field-form"
  | "field-languages_required"
  | "field-orgnr"
  | "field-pay"
  | "field-places"
  | "field-posted_on"
  | "field-required_degree"
  | "field-share"
  | "field-starts"
  | "field-title"
  | "field-workplace"
  | "figure_kind-accepted"
  | "figure_kind-advertised"
  | "figure_kind-asked"
  | "figure_kind-offered"
  | "figure_kind-said"
  | "floor-ask-1"
  | "floor-ask-2"
  | "floor-ask-3"
  | "form-freelance"
  | "form-internship"
  | "form-permanent"
  | "form-project"
  | "form-seasonal"
  | "form-substitute"
  | "form-temporary"
  | "form-trainee"
  | "guidance-action-channels"
  | "guidance-action-cities"
  | "guidance-action-employers"
  | "guidance-action-go"
  | "guidance-action-newcomers"
  | "guidance-action-pay"
  | "guidance-action-permits"
  | "guidance-action-roles"
  | "guidance-action-stale"
  | "guidance-action-working-life"
  | "guidance-failed"
  | "guidance-loading"
  | "guidance-part-channels"
  | "guidance-part-cities"
  | "guidance-part-employers"
  | "guidance-part-newcomers"
  | "guidance-part-pay"
  | "guidance-part-permits"
  | "guidance-part-roles"
  | "guidance-part-stale"
  | "guidance-part-working-life"
  | "guidance-rail-know"
  | "guidance-title"
  | "inspector-action-note"
  | "inspector-ad-closed"
  | "inspector-ad-copied"
  | "inspector-ad-copy"
  | "inspector-ad-loading"
  | "inspector-ad-no-text"
  | "inspector-ad-not-copied"
  | "inspector-ad-offline"
  | "inspector-applied-on"
  | "inspector-as-written"
  | "inspector-capture-again"
  | "inspector-capture-again-how"
  | "inspector-capture-choose"
  | "inspector-capture-none"
  | "inspector-capture-none-text"
  | "inspector-capture-seen"
  | "inspector-capture-site"
  | "inspector-capture-unknown"
  | "inspector-captures"
  | "inspector-close"
  | "inspector-doubtful"
  | "inspector-doubtful-confirm"
  | "inspector-doubtful-confirm-one"
  | "inspector-edit"
  | "inspector-event-captured"
  | "inspector-event-captured-from"
  | "inspector-event-day"
  | "inspector-event-from"
  | "inspector-facts"
  | "inspector-facts-add"
  | "inspector-facts-add-one"
  | "inspector-facts-sources"
  | "inspector-facts-sources-hide"
  | "inspector-hint-day"
  | "inspector-hint-deadline"
  | "inspector-hint-languages"
  | "inspector-hint-orgnr"
  | "inspector-hint-pay"
  | "inspector-hint-places"
  | "inspector-hint-share"
  | "inspector-history-loading"
  | "inspector-history-more"
  | "inspector-in-trash"
  | "inspector-loading"
  | "inspector-menu"
  | "inspector-note"
  | "inspector-note-delete"
  | "inspector-note-keys"
  | "inspector-note-save"
  | "inspector-note-write"
  | "inspector-nothing"
  | "inspector-open-link"
  | "inspector-open-original"
  | "inspector-others"
  | "inspector-others-applied"
  | "inspector-others-saved"
  | "inspector-others-trash"
  | "inspector-previous"
  | "inspector-previous-open"
  | "inspector-retry"
  | "inspector-source"
  | "inspector-source-none"
  | "inspector-source-typed"
  | "inspector-stage-closed"
  | "inspector-tab-ad"
  | "inspector-tab-history"
  | "inspector-tab-overview"
  | "inspector-tab-pay"
  | "inspector-tabs"
  | "inspector-write-mail"
  | "jobpay-action-figure"
  | "jobpay-figure-add"
  | "jobpay-figure-by"
  | "jobpay-figure-change"
  | "jobpay-figure-delete"
  | "jobpay-figure-drawn-ad"
  | "jobpay-figure-drawn-offer"
  | "jobpay-figure-edit"
  | "jobpay-figure-kind"
  | "jobpay-figure-new"
  | "jobpay-figure-note"
  | "jobpay-figure-on"
  | "jobpay-figure-on-hint"
  | "jobpay-figure-pay"
  | "jobpay-figure-pay-hint"
  | "jobpay-figure-save"
  | "jobpay-figure-who"
  | "jobpay-figures"
  | "jobpay-figures-none"
  | "jobpay-floor"
  | "jobpay-loading"
  | "jobpay-market"
  | "jobpay-no-pay"
  | "jobpay-offer-add"
  | "jobpay-offer-answer"
  | "jobpay-offer-left"
  | "jobpay-offer-unreckoned"
  | "jobpay-offers"
  | "jobpay-offers-none"
  | "jobpay-offers-open"
  | "jobpay-open"
  | "jobpay-standing-as-expected"
  | "jobpay-standing-below-walk-away"
  | "jobpay-standing-expected"
  | "jobpay-standing-stretch"
  | "jobpay-standing-walk-away"
  | "jobpay-target"
  | "jobpay-target-none"
  | "jobpay-target-set"
  | "jobpay-tax"
  | "jobpay-tax-net"
  | "jobpay-tax-of"
  | "jobplace-careers"
  | "jobplace-careers-at"
  | "jobplace-compare"
  | "jobplace-county"
  | "jobplace-figures-of"
  | "jobplace-follow"
  | "jobplace-follow-one"
  | "jobplace-followed"
  | "jobplace-industry"
  | "jobplace-kind-consultancy"
  | "jobplace-kind-product"
  | "jobplace-kind-public"
  | "jobplace-kind-research"
  | "jobplace-known-for"
  | "jobplace-more"
  | "jobplace-names"
  | "jobplace-names-count"
  | "jobplace-orgnr"
  | "jobplace-other-names"
  | "jobplace-pay"
  | "jobplace-pay-open"
  | "jobplace-people"
  | "jobplace-place-add"
  | "jobplace-place-nth"
  | "jobplace-place-remove"
  | "jobplace-places"
  | "jobplace-places-more"
  | "jobplace-rent"
  | "jobplace-rent-area"
  | "jobplace-rent-rooms"
  | "jobplace-sectors"
  | "jobplace-sources"
  | "jobplace-unfollow"
  | "jobplace-unfollow-one"
  | "jobplace-universities"
  | "jobplace-work"
  | "jobplace-zone"
  | "language-ar"
  | "language-da"
  | "language-de"
  | "language-en"
  | "language-es"
  | "language-et"
  | "language-fa"
  | "language-fi"
  | "language-fr"
  | "language-hi"
  | "language-is"
  | "language-it"
  | "language-ja"
  | "language-ko"
  | "language-lt"
  | "language-lv"
  | "language-nb"
  | "language-nl"
  | "language-nn"
  | "language-no"
  | "language-pl"
  | "language-pt"
  | "language-ro"
  | "language-ru"
  | "language-se"
  | "language-so"
  | "language-sv"
  | "language-ti"
  | "language-tr"
  | "language-uk"
  | "language-ur"
  | "language-zh"
  | "level-entry"
  | "level-mid"
  | "level-senior"
  | "newcomer-about"
  | "newcomer-arrival"
  | "newcomer-begin"
  | "newcomer-cheaper"
  | "newcomer-cheaper-only"
  | "newcomer-cheaper-ordinary"
  | "newcomer-cheaper-paye"
  | "newcomer-cheaper-same"
  | "newcomer-earned"
  | "newcomer-impossible"
  | "newcomer-ordinary"
  | "newcomer-paye"
  | "newcomer-title"
  | "newcomer-why"
  | "note-accepted_below_walk_away"
  | "note-asked_below_advertised"
  | "note-asked_below_walk_away"
  | "note-asked_otherwise"
  | "note-basic_amount_older"
  | "note-bonus_counted"
  | "note-currency_changed"
  | "note-equity_expected"
  | "note-exchanged"
  | "note-first_year_holiday"
  | "note-floor_cash_only"
  | "note-floor_collective_agreement"
  | "note-floor_degree_unknown"
  | "note-floor_doctorate"
  | "note-floor_end_unknown"
  | "note-floor_local_pay"
  | "note-floor_no_degree"
  | "note-floor_no_level"
  | "note-floor_no_permit_needed"
  | "note-floor_own"
  | "note-floor_share_low"
  | "note-floor_stale"
  | "note-from_hour"
  | "note-from_month"
  | "note-hours_without_public_holidays"
  | "note-law_holiday"
  | "note-law_hours"
  | "note-law_non_compete"
  | "note-law_non_compete_need"
  | "note-law_non_compete_unpaid"
  | "note-law_notice"
  | "note-law_overtime"
  | "note-law_overtime_exempt"
  | "note-law_probation"
  | "note-law_probation_temporary"
  | "note-law_written"
  | "note-looks_huge"
  | "note-looks_monthly"
  | "note-no_holiday"
  | "note-offered_below_advertised"
  | "note-offered_below_asked"
  | "note-offered_below_said"
  | "note-overtime_exempt"
  | "note-part_year"
  | "note-paye_above_limit"
  | "note-pension_assumed"
  | "note-pension_below_minimum"
  | "note-place_unknown"
  | "note-rate_missing"
  | "note-rent_is_average"
  | "note-rent_unknown"
  | "note-sign_on_spread"
  | "note-tax_proposal"
  | "note-union_dues_capped"
  | "note-zone_part_year"
  | "note-zone_unsure"
  | "offer-line-base"
  | "offer-line-bonus"
  | "offer-line-cash"
  | "offer-line-commute"
  | "offer-line-commute_hours"
  | "offer-line-equity"
  | "offer-line-floor"
  | "offer-line-holiday_effect"
  | "offer-line-horizon_net"
  | "offer-line-hours_week"
  | "offer-line-left_month"
  | "offer-line-net"
  | "offer-line-net_hour"
  | "offer-line-other_costs"
  | "offer-line-pay"
  | "offer-line-pension"
  | "offer-line-rent"
  | "offer-line-sign_on"
  | "offer-line-target"
  | "offer-line-tax"
  | "offer-line-weeks_off"
  | "offers-action-add"
  | "offers-action-go"
  | "offers-add-answer-hint"
  | "offers-add-base-hint"
  | "offers-add-city-from-job"
  | "offers-add-do"
  | "offers-add-for"
  | "offers-add-for-none"
  | "offers-add-kind"
  | "offers-add-name-from-job"
  | "offers-add-name-hint"
  | "offers-add-text"
  | "offers-add-title"
  | "offers-answer-by"
  | "offers-answer-was"
  | "offers-behind-best"
  | "offers-best"
  | "offers-cancel"
  | "offers-close"
  | "offers-criterion"
  | "offers-criterion-growth"
  | "offers-criterion-home_office"
  | "offers-criterion-money"
  | "offers-criterion-people"
  | "offers-criterion-place"
  | "offers-criterion-security"
  | "offers-criterion-work"
  | "offers-days"
  | "offers-doubt"
  | "offers-empty-text"
  | "offers-empty-title"
  | "offers-flip"
  | "offers-flips"
  | "offers-flips-none"
  | "offers-floor-above"
  | "offers-floor-below"
  | "offers-floor-is-above"
  | "offers-floor-is-below"
  | "offers-floor-unknown"
  | "offers-group-left"
  | "offers-group-living"
  | "offers-group-pay"
  | "offers-group-stands"
  | "offers-group-tax"
  | "offers-group-time"
  | "offers-head-left"
  | "offers-heading"
  | "offers-hint-base"
  | "offers-hint-day"
  | "offers-hint-rate"
  | "offers-hint-rent"
  | "offers-holiday-five_weeks"
  | "offers-holiday-none"
  | "offers-holiday-statutory"
  | "offers-hours"
  | "offers-kind-current"
  | "offers-kind-expected"
  | "offers-kind-received"
  | "offers-law-advice"
  | "offers-law-within"
  | "offers-line"
  | "offers-loading"
  | "offers-match"
  | "offers-match-against"
  | "offers-match-less"
  | "offers-match-more"
  | "offers-match-none"
  | "offers-match-pension"
  | "offers-match-pension-none"
  | "offers-match-same"
  | "offers-match-title"
  | "offers-match-unreckoned"
  | "offers-match-who"
  | "offers-money-score"
  | "offers-no"
  | "offers-not-stated"
  | "offers-nothing"
  | "offers-open-terms"
  | "offers-order-first"
  | "offers-over-next"
  | "offers-overtime-exempt"
  | "offers-overtime-paid"
  | "offers-overtime-unknown"
  | "offers-payslip-half"
  | "offers-payslip-half-why"
  | "offers-payslip-holiday"
  | "offers-payslip-holiday-why"
  | "offers-payslip-ordinary"
  | "offers-payslip-ordinary-why"
  | "offers-payslip-paye-why"
  | "offers-payslips"
  | "offers-payslips-text"
  | "offers-place"
  | "offers-place-down"
  | "offers-place-nth"
  | "offers-place-up"
  | "offers-points"
  | "offers-rail-decide"
  | "offers-rate-fetch"
  | "offers-rate-fetch-what"
  | "offers-rate-from-norges_bank"
  | "offers-rate-from-person"
  | "offers-retry"
  | "offers-rooms"
  | "offers-rooms-none"
  | "offers-rooms-rent"
  | "offers-scheme-ordinary"
  | "offers-scheme-paye"
  | "offers-scheme-short"
  | "offers-score-none"
  | "offers-score-note"
  | "offers-score-note-add"
  | "offers-score-note-of"
  | "offers-score-of"
  | "offers-source-as-of"
  | "offers-source-open"
  | "offers-source-stale"
  | "offers-sub"
  | "offers-sub-proposal"
  | "offers-table"
  | "offers-table-keys"
  | "offers-target-below_walk_away"
  | "offers-target-expected"
  | "offers-target-over"
  | "offers-target-stretch"
  | "offers-target-under"
  | "offers-target-walk_away"
  | "offers-term-answer_by"
  | "offers-term-base"
  | "offers-term-bonus"
  | "offers-term-bonus_likelihood"
  | "offers-term-city"
  | "offers-term-commute_minutes_day"
  | "offers-term-commute_month"
  | "offers-term-equity_year"
  | "offers-term-holiday"
  | "offers-term-horizon_years"
  | "offers-term-hours_week"
  | "offers-term-kind"
  | "offers-term-name"
  | "offers-term-non_compete_months"
  | "offers-term-non_compete_paid"
  | "offers-term-notice_months"
  | "offers-term-other_month"
  | "offers-term-overtime"
  | "offers-term-overtime_percent"
  | "offers-term-pension"
  | "offers-term-pension_above"
  | "offers-term-probation_months"
  | "offers-term-rate"
  | "offers-term-received_on"
  | "offers-term-rent_month"
  | "offers-term-required_degree"
  | "offers-term-rooms"
  | "offers-term-scheme"
  | "offers-term-share"
  | "offers-term-sign_on"
  | "offers-term-starts_on"
  | "offers-term-temporary_months"
  | "offers-term-union_dues"
  | "offers-term-written_contract"
  | "offers-term-year_kind"
  | "offers-terms"
  | "offers-terms-delete"
  | "offers-terms-group-holiday"
  | "offers-terms-group-law"
  | "offers-terms-group-living"
  | "offers-terms-group-offer"
  | "offers-terms-group-pay"
  | "offers-terms-group-pension"
  | "offers-terms-group-tax"
  | "offers-terms-notes"
  | "offers-terms-open-job"
  | "offers-title"
  | "offers-unreckoned-short"
  | "offers-verified-computed"
  | "offers-verified-one_source"
  | "offers-verified-own"
  | "offers-verified-two_or_more"
  | "offers-verified-unverified"
  | "offers-warning"
  | "offers-warnings"
  | "offers-weigh"
  | "offers-weigh-name-growth"
  | "offers-weigh-name-home_office"
  | "offers-weigh-name-money"
  | "offers-weigh-name-people"
  | "offers-weigh-name-place"
  | "offers-weigh-name-security"
  | "offers-weigh-name-work"
  | "offers-weigh-table"
  | "offers-weigh-text"
  | "offers-weight"
  | "offers-weight-of"
  | "offers-why"
  | "offers-why-behind"
  | "offers-why-best"
  | "offers-why-missing"
  | "offers-why-sources"
  | "offers-written-no"
  | "offers-written-unknown"
  | "offers-written-yes"
  | "offers-year"
  | "offers-year-proposal"
  | "offers-year_kind-first"
  | "offers-year_kind-normal"
  | "offers-yes"
  | "offers-zeros-hide"
  | "offers-zeros-show"
  | "offers-zone-action"
  | "offers-zone-ordinary"
  | "origin-json_ld"
  | "origin-label"
  | "origin-microdata"
  | "origin-opengraph"
  | "origin-rdfa"
  | "origin-site"
  | "origin-state"
  | "origin-text"
  | "payscale-ad"
  | "payscale-answers"
  | "payscale-asked"
  | "payscale-expected"
  | "payscale-floor_bachelor"
  | "payscale-floor_master"
  | "payscale-head"
  | "payscale-label"
  | "payscale-least"
  | "payscale-loading"
  | "payscale-middle"
  | "payscale-most"
  | "payscale-none"
  | "payscale-offer"
  | "payscale-range"
  | "payscale-said"
  | "payscale-stretch"
  | "payscale-title"
  | "payscale-walk_away"
  | "per-hour"
  | "per-month"
  | "per-year"
  | "period-hour"
  | "period-month"
  | "period-year"
  | "places-all-employers"
  | "places-also"
  | "places-area-note"
  | "places-begin"
  | "places-city"
  | "places-close"
  | "places-communities"
  | "places-county"
  | "places-employers"
  | "places-employers-all"
  | "places-employers-here"
  | "places-everyday"
  | "places-facts"
  | "places-find"
  | "places-find-go"
  | "places-find-hint"
  | "places-gross"
  | "places-gross-hint"
  | "places-gross-target"
  | "places-heading"
  | "places-heading-at"
  | "places-industries"
  | "places-left"
  | "places-loading"
  | "places-near"
  | "places-net"
  | "places-no-figure"
  | "places-open"
  | "places-people"
  | "places-rent-area"
  | "places-rent-rooms"
  | "places-rent-what"
  | "places-retry"
  | "places-rooms"
  | "places-said"
  | "places-sub"
  | "places-sub-proposal"
  | "places-table"
  | "places-table-keys"
  | "places-universities"
  | "places-unknown"
  | "places-why"
  | "places-why-left"
  | "places-why-left-none"
  | "places-why-net"
  | "places-why-people"
  | "places-why-rent"
  | "places-why-rent-none"
  | "places-zone"
  | "places-zone-mark"
  | "places-zone-none"
  | "places-zone-some"
  | "roles-covered"
  | "roles-covered-short"
  | "roles-drivers"
  | "roles-duties"
  | "roles-gaps"
  | "roles-gaps-about"
  | "roles-gaps-in"
  | "roles-gaps-no-ads"
  | "roles-gaps-none"
  | "roles-group-described"
  | "roles-group-paid"
  | "roles-group-ranked"
  | "roles-have"
  | "roles-levels"
  | "roles-list"
  | "roles-loading"
  | "roles-note"
  | "roles-only-name"
  | "roles-only-pay"
  | "roles-own"
  | "roles-own-add"
  | "roles-own-delete"
  | "roles-own-field"
  | "roles-own-hint"
  | "roles-own-none"
  | "roles-own-unknown"
  | "roles-pay"
  | "roles-pay-none"
  | "roles-pay_note"
  | "roles-rank"
  | "roles-retry"
  | "roles-sectors"
  | "roles-skills"
  | "roles-skills-asked"
  | "roles-skills-have"
  | "roles-skills-in"
  | "roles-skills-lack"
  | "roles-skills-norway"
  | "roles-skills-other"
  | "roles-why"
  | "rule-base"
  | "rule-bonus"
  | "rule-cash"
  | "rule-commute"
  | "rule-commute_hours"
  | "rule-equity"
  | "rule-floor"
  | "rule-floor-undated"
  | "rule-floor-unknown"
  | "rule-holiday_effect"
  | "rule-horizon_net"
  | "rule-hours_week"
  | "rule-left_month"
  | "rule-net"
  | "rule-net_hour"
  | "rule-other_costs"
  | "rule-pay"
  | "rule-pension"
  | "rule-rent"
  | "rule-rent-none"
  | "rule-sign_on"
  | "rule-target"
  | "rule-tax"
  | "rule-tax-bracket_tax"
  | "rule-tax-general_income"
  | "rule-tax-minimum_deduction"
  | "rule-tax-national_insurance"
  | "rule-tax-paye_tax"
  | "rule-tax-personal_allowance"
  | "rule-tax-tax_on_general_income"
  | "rule-tax-union_dues"
  | "rule-tax-zone_allowance"
  | "rule-weeks_off"
  | "rules-area-channels"
  | "rules-area-cities"
  | "rules-area-communities"
  | "rules-area-employers"
  | "rules-area-interfaces"
  | "rules-area-job_seekers"
  | "rules-area-newcomers"
  | "rules-area-pay"
  | "rules-area-permits"
  | "rules-area-roles"
  | "rules-area-tax"
  | "rules-area-tips"
  | "rules-area-working_life"
  | "rules-channels"
  | "rules-citizenship-change"
  | "rules-citizenship-say"
  | "rules-citizenship-unsaid"
  | "rules-communities"
  | "rules-communities-about"
  | "rules-communities-anywhere"
  | "rules-due-before_first_pay"
  | "rules-due-before_start"
  | "rules-due-days_after_arrival"
  | "rules-due-months_after_arrival"
  | "rules-due-soon_after_arrival"
  | "rules-floors"
  | "rules-floors-about"
  | "rules-floors-doubt"
  | "rules-floors-enter"
  | "rules-floors-flag-doubt"
  | "rules-floors-flag-own"
  | "rules-floors-gap"
  | "rules-floors-label"
  | "rules-floors-none"
  | "rules-floors-not-known"
  | "rules-floors-own"
  | "rules-floors-remark"
  | "rules-floors-said"
  | "rules-floors-udi"
  | "rules-interfaces"
  | "rules-job-seekers"
  | "rules-limits"
  | "rules-limits-about"
  | "rules-loading"
  | "rules-not-advice"
  | "rules-on-page"
  | "rules-open-site"
  | "rules-permit-levels"
  | "rules-retry"
  | "rules-stale"
  | "rules-stale-about"
  | "rules-stale-no-page"
  | "rules-stale-none"
  | "rules-stale-none-text"
  | "rules-stale-open"
  | "rules-stale-open-one"
  | "rules-tax"
  | "rules-track"
  | "rules-track-about"
  | "rules-track-add-offer"
  | "rules-track-all"
  | "rules-track-by"
  | "rules-track-choose"
  | "rules-track-done"
  | "rules-track-done-hint"
  | "rules-track-done-on"
  | "rules-track-empty"
  | "rules-track-late"
  | "rules-track-named"
  | "rules-track-no-offer"
  | "rules-track-no-offers"
  | "rules-track-no-start"
  | "rules-track-offer"
  | "rules-track-open-offer"
  | "rules-track-progress"
  | "rules-track-starts"
  | "rules-track-waits"
  | "rules-working-life"
  | "search-archive"
  | "search-chip-city"
  | "search-chip-deadline"
  | "search-chip-employer"
  | "search-chip-floor"
  | "search-chip-most"
  | "search-chip-pay"
  | "search-chip-quiet"
  | "search-chip-source"
  | "search-chip-stage"
  | "search-chip-stage_named"
  | "search-chip-tag"
  | "search-chip-target"
  | "search-chip-unmet"
  | "search-conversation"
  | "search-document-version"
  | "search-documents"
  | "search-fact"
  | "search-facts"
  | "search-from-day"
  | "search-happenings"
  | "search-help"
  | "search-help-example"
  | "search-in-table"
  | "search-interview"
  | "search-jobs"
  | "search-nameless"
  | "search-near"
  | "search-people"
  | "search-task"
  | "search-task-done"
  | "search-understood"
  | "search-until-day"
  | "search-words-in-table"
  | "settings-citizenship"
  | "settings-citizenship-needs-eea"
  | "settings-citizenship-needs-none"
  | "settings-citizenship-needs-nordic"
  | "settings-citizenship-needs-other"
  | "settings-citizenship-none"
  | "settings-citizenship-source"
  | "settings-citizenship-text"
  | "settings-language"
  | "settings-language-en"
  | "settings-language-nb"
  | "settings-language-system"
  | "settings-look"
  | "settings-profile"
  | "settings-profile-text"
  | "settings-size"
  | "settings-size-percent"
  | "settings-stages"
  | "settings-stages-text"
  | "settings-theme"
  | "settings-theme-dark"
  | "settings-theme-light"
  | "settings-theme-system"
  | "settings-title"
  | "settings-version"
  | "share-exact"
  | "share-range"
  | "shell-action-close-job"
  | "shell-action-go-board"
  | "shell-action-go-settings"
  | "shell-action-go-trash"
  | "shell-action-larger"
  | "shell-action-own-size"
  | "shell-action-quit"
  | "shell-action-redo"
  | "shell-action-search"
  | "shell-action-shortcuts"
  | "shell-action-smaller"
  | "shell-action-undo"
  | "shell-box"
  | "shell-brand"
  | "shell-changed-outside"
  | "shell-close"
  | "shell-drop-here"
  | "shell-error-unknown"
  | "shell-group-edit"
  | "shell-group-go"
  | "shell-group-help"
  | "shell-group-job"
  | "shell-group-view"
  | "shell-inspector"
  | "shell-key-alt"
  | "shell-key-delete"
  | "shell-key-enter"
  | "shell-key-escape"
  | "shell-key-mod"
  | "shell-key-shift"
  | "shell-keys-board"
  | "shell-keys-board-go"
  | "shell-keys-board-menu"
  | "shell-keys-board-move"
  | "shell-keys-board-open"
  | "shell-loading"
  | "shell-menu"
  | "shell-messages"
  | "shell-more"
  | "shell-nav"
  | "shell-nav-board"
  | "shell-nav-settings"
  | "shell-nav-trash"
  | "shell-nothing-to-redo"
  | "shell-nothing-to-undo"
  | "shell-palette-actions"
  | "shell-palette-count"
  | "shell-palette-list"
  | "shell-pay-from"
  | "shell-pay-steps"
  | "shell-pay-up-to"
  | "shell-rail-prepare"
  | "shell-redone"
  | "shell-start-failed"
  | "shell-step-unknown"
  | "shell-trash-deleted"
  | "shell-trash-empty"
  | "shell-trash-empty-text"
  | "shell-trash-restore"
  | "shell-trash-restore-job"
  | "shell-trash-text"
  | "shell-try-again"
  | "shell-undone"
  | "shell-window"
  | "split-about"
  | "split-bracket_tax"
  | "split-commute"
  | "split-left"
  | "split-left-year"
  | "split-missing-year"
  | "split-national_insurance"
  | "split-none"
  | "split-other_costs"
  | "split-part"
  | "split-paye_tax"
  | "split-pension"
  | "split-rent"
  | "split-said"
  | "split-short"
  | "split-tax_on_general_income"
  | "split-title"
  | "split-unreckoned"
  | "stage-accepted"
  | "stage-applied"
  | "stage-expired"
  | "stage-interview"
  | "stage-no_reply"
  | "stage-offer"
  | "stage-preparing"
  | "stage-rejected"
  | "stage-saved"
  | "stage-screening"
  | "stage-withdrawn"
  | "stand-about"
  | "stand-amount"
  | "stand-band-above_middle"
  | "stand-band-below_middle"
  | "stand-band-highest_quarter"
  | "stand-band-lowest_quarter"
  | "stand-bands"
  | "stand-bands-about"
  | "stand-city"
  | "stand-counted"
  | "stand-figure-above_middle"
  | "stand-figure-below_middle"
  | "stand-figure-highest_quarter"
  | "stand-figure-lowest_quarter"
  | "stand-level"
  | "stand-loading"
  | "stand-none"
  | "stand-own"
  | "stand-own-said"
  | "stand-picture"
  | "stand-picture-alone"
  | "stand-picture-label"
  | "stand-place"
  | "stand-place-above_middle"
  | "stand-place-below_middle"
  | "stand-place-highest_quarter"
  | "stand-place-lowest_quarter"
  | "stand-place-unknown"
  | "stand-role"
  | "stand-role-hint"
  | "stand-stated"
  | "stand-stated-up-to"
  | "stand-title"
  | "stand-title-amount"
  | "stand-topics"
  | "step-add-figure"
  | "step-add-floor"
  | "step-add-job"
  | "step-add-note"
  | "step-add-offer"
  | "step-add-skill"
  | "step-add-target"
  | "step-capture-again"
  | "step-choose-newcomer"
  | "step-correct-date"
  | "step-delete-figure"
  | "step-delete-floor"
  | "step-delete-job"
  | "step-delete-note"
  | "step-delete-offer"
  | "step-delete-skill"
  | "step-delete-target"
  | "step-edit-figure"
  | "step-edit-job"
  | "step-edit-note"
  | "step-edit-offer"
  | "step-edit-target"
  | "step-fill-demo"
  | "step-follow-employer"
  | "step-mark-newcomer"
  | "step-move-job"
  | "step-rename-stage"
  | "step-restore-job"
  | "step-save-ad"
  | "step-score-offer"
  | "step-unfollow-employer"
  | "step-unmark-newcomer"
  | "step-weigh"
  | "target-about"
  | "target-action-add"
  | "target-action-go"
  | "target-anywhere"
  | "target-cancel"
  | "target-change"
  | "target-change-one"
  | "target-city"
  | "target-city-hint"
  | "target-delete"
  | "target-delete-one"
  | "target-empty"
  | "target-empty-text"
  | "target-expected"
  | "target-expected-hint"
  | "target-floor-about"
  | "target-floor-above"
  | "target-floor-add"
  | "target-floor-add-text"
  | "target-floor-amount-hint"
  | "target-floor-ask"
  | "target-floor-at"
  | "target-floor-below"
  | "target-floor-check"
  | "target-floor-from"
  | "target-floor-from-hint"
  | "target-floor-full-time"
  | "target-floor-gap"
  | "target-floor-information"
  | "target-floor-level-bachelor"
  | "target-floor-level-master"
  | "target-floor-levels"
  | "target-floor-link"
  | "target-floor-link-hint"
  | "target-floor-loading"
  | "target-floor-newest"
  | "target-floor-none"
  | "target-floor-open"
  | "target-floor-own"
  | "target-floor-pay"
  | "target-floor-pay-hint"
  | "target-floor-save"
  | "target-floor-say"
  | "target-floor-share-hint"
  | "target-floor-source"
  | "target-floor-stale"
  | "target-floor-unknown"
  | "target-floor-unsaid"
  | "target-floor-when"
  | "target-floor-withdraw"
  | "target-floor-withdraw-one"
  | "target-form-change"
  | "target-form-new"
  | "target-held-in"
  | "target-held-on"
  | "target-held-open"
  | "target-held-since"
  | "target-held-span"
  | "target-history"
  | "target-history-row"
  | "target-level"
  | "target-level-any"
  | "target-loading"
  | "target-market-answers"
  | "target-market-band"
  | "target-market-county"
  | "target-market-least"
  | "target-market-median"
  | "target-market-middle"
  | "target-market-most"
  | "target-market-occupation"
  | "target-market-quartiles"
  | "target-market-range"
  | "target-market-survey"
  | "target-reason"
  | "target-reason-hint"
  | "target-retry"
  | "target-role"
  | "target-role-hint"
  | "target-save"
  | "target-since"
  | "target-stretch"
  | "target-stretch-hint"
  | "target-suggest"
  | "target-suggest-begin"
  | "target-suggest-none"
  | "target-suggest-others"
  | "target-suggest-use"
  | "target-tab-floor"
  | "target-tab-targets"
  | "target-tab-tax"
  | "target-title"
  | "target-walk_away"
  | "target-walk_away-hint"
  | "tax-bracket_tax"
  | "tax-general_income"
  | "tax-minimum_deduction"
  | "tax-national_insurance"
  | "tax-paye_tax"
  | "tax-personal_allowance"
  | "tax-tax_on_general_income"
  | "tax-union_dues"
  | "tax-zone_allowance"
  | "taxword-current"
  | "taxword-first-year"
  | "taxword-first-year-text"
  | "taxword-free-month"
  | "taxword-free-month-text"
  | "taxword-half-month"
  | "taxword-half-month-text"
  | "taxword-paye"
  | "taxword-paye-text"
  | "taxword-source"
  | "taxword-title"
  | "word-ad"
  | "word-application"
  | "word-contact"
  | "word-document"
  | "word-employer"
  | "word-event"
  | "word-guidance"
  | "word-interview"
  | "word-job"
  | "word-note"
  | "word-offer"
  | "word-pay_figure"
  | "word-pay_floor"
  | "word-question"
  | "word-stage"
  | "word-story"
  | "word-target_pay"
  | "workplace-hybrid"
  | "workplace-onsite"
  | "workplace-remote";

/** What each message must be given; `undefined` where it takes nothing. */
export interface MessageArgs {
  "ad_state-closed": undefined;
  "ad_state-open": undefined;
  "ad_state-unknown": undefined;
  "aftertax-about": undefined;
  "aftertax-amount": undefined;
  "aftertax-amount-hint": undefined;
  "aftertax-average": undefined;
  "aftertax-begin": undefined;
  "aftertax-dues": undefined;
  "aftertax-dues-hint": undefined;
  "aftertax-gross": undefined;
  "aftertax-left-month": undefined;
  "aftertax-left-months": undefined;
  "aftertax-left-year": undefined;
  "aftertax-lines": undefined;
  "aftertax-loading": undefined;
  "aftertax-marginal": undefined;
  "aftertax-months": undefined;
  "aftertax-months-all": undefined;
  "aftertax-months-count": { count: string | number };
  "aftertax-months-hint": undefined;
  "aftertax-rule-proposal": { rule: string | number; year: string | number };
  "aftertax-rule-year": { rule: string | number; year: string | number };
  "aftertax-scheme": undefined;
  "aftertax-scheme-ordinary": undefined;
  "aftertax-scheme-paye": undefined;
  "aftertax-sources": undefined;
  "aftertax-status-adopted": { year: string | number };
  "aftertax-status-proposed": { year: string | number };
  "aftertax-taxed": undefined;
  "aftertax-taxes": undefined;
  "aftertax-total": undefined;
  "aftertax-year": undefined;
  "aftertax-year-proposal": { year: string | number };
  "aftertax-zone": undefined;
  "aftertax-zone-action": undefined;
  "aftertax-zone-hint": undefined;
  "aftertax-zone-ordinary": undefined;
  "board-action-add": undefined;
  "board-action-delete": undefined;
  "board-action-move": undefined;
  "board-action-next-stage": undefined;
  "board-action-previous-stage": undefined;
  "board-add-deadline-hint": undefined;
  "board-add-do": undefined;
  "board-add-link": undefined;
  "board-add-pay-hint": undefined;
  "board-add-place-hint": undefined;
  "board-add-text": undefined;
  "board-add-title": undefined;
  "board-cancel": undefined;
  "board-close": undefined;
  "board-closed": undefined;
  "board-closed-hide": undefined;
  "board-closed-show": { count: string | number };
  "board-empty-column": undefined;
  "board-empty-paste": undefined;
  "board-empty-text": undefined;
  "board-empty-title": undefined;
  "board-keys": undefined;
  "board-loading": undefined;
  "board-menu-move": undefined;
  "board-menu-move-on": undefined;
  "board-menu-open": undefined;
  "board-move-do": undefined;
  "board-move-here": undefined;
  "board-move-on": undefined;
  "board-move-on-hint": undefined;
  "board-move-stage": undefined;
  "board-move-title": { title: string | number };
  "board-next-apply-by": { day: string | number };
  "board-next-apply-today": undefined;
  "board-next-apply-today-time": { time: string | number };
  "board-next-apply-tomorrow": undefined;
  "board-next-apply-tomorrow-time": { time: string | number };
  "board-next-asap": undefined;
  "board-next-deadline-was": { day: string | number };
  "board-next-found": { days: string | number };
  "board-next-rolling": undefined;
  "board-next-sent": { days: string | number };
  "board-next-since": { day: string | number };
  "board-pay-hour": { figures: string | number };
  "board-pay-month": { figures: string | number };
  "board-pay-year": { figures: string | number };
  "board-retry": undefined;
  "board-stage-first": undefined;
  "board-stage-last": undefined;
  "board-target-below-walk-away": undefined;
  "board-target-stretch": undefined;
  "board-title": undefined;
  "board-trash-action-restore": undefined;
  "board-warning-ad-closed": undefined;
  "board-warning-below-floor": { amount: string | number };
  "board-warning-deadline-passed": { days: string | number };
  "board-warning-quiet": { days: string | number };
  "capture-action-file": undefined;
  "capture-ad-missing": undefined;
  "capture-ad-missing-text": undefined;
  "capture-ad-text": undefined;
  "capture-add": { field: string | number };
  "capture-box": undefined;
  "capture-box-again": undefined;
  "capture-box-bring": { site: string | number };
  "capture-box-bring-how": undefined;
  "capture-box-fetch": { host: string | number };
  "capture-box-open": { title: string | number };
  "capture-box-text": undefined;
  "capture-by-hand": undefined;
  "capture-check": { count: string | number };
  "capture-check-none": undefined;
  "capture-check-none-text": undefined;
  "capture-choose-file": undefined;
  "capture-close": undefined;
  "capture-contact-add": undefined;
  "capture-contact-email": undefined;
  "capture-contact-name": undefined;
  "capture-contact-phone": undefined;
  "capture-contact-remove": { name: string | number };
  "capture-contact-role": undefined;
  "capture-desk": undefined;
  "capture-drop-ask": undefined;
  "capture-drop-do": undefined;
  "capture-drop-keep": undefined;
  "capture-drop-replace": undefined;
  "capture-edit": { field: string | number; value: string | number };
  "capture-facts": undefined;
  "capture-failed-title": undefined;
  "capture-field-not-said": undefined;
  "capture-found-in": { origin: string | number };
  "capture-hand-save": undefined;
  "capture-hand-text": undefined;
  "capture-hand-text-no-link": undefined;
  "capture-hand-title": undefined;
  "capture-hint-day": undefined;
  "capture-hint-deadline": undefined;
  "capture-hint-languages": undefined;
  "capture-hint-orgnr": undefined;
  "capture-hint-pay": undefined;
  "capture-hint-places": undefined;
  "capture-hint-share": undefined;
  "capture-keys-drop": undefined;
  "capture-keys-save": undefined;
  "capture-known": { ago: string | number };
  "capture-known-again": undefined;
  "capture-known-applied": { ago: string | number; day: string | number };
  "capture-known-open": undefined;
  "capture-known-title": undefined;
  "capture-known-trash": undefined;
  "capture-known-update": undefined;
  "capture-link-kept": undefined;
  "capture-not-found": undefined;
  "capture-not-stated": undefined;
  "capture-open-browser": undefined;
  "capture-paste-hint": undefined;
  "capture-paste-label": undefined;
  "capture-paste-read": undefined;
  "capture-reading-fetch": { host: string | number };
  "capture-reading-file": { name: string | number };
  "capture-reading-text": undefined;
  "capture-review-title": undefined;
  "capture-said-read": { count: string | number };
  "capture-save": undefined;
  "capture-save-new": undefined;
  "capture-save-same": undefined;
  "capture-save-second": undefined;
  "capture-saving": undefined;
  "capture-source": { site: string | number };
  "capture-source-pasted": undefined;
  "capture-state-closed": undefined;
  "capture-stop": undefined;
  "capture-stopped-title": undefined;
  "capture-try-again": undefined;
  "capture-wanted-title": { site: string | number };
  "capture-wanted-why": { site: string | number };
  "capture-warning-ad_closed": undefined;
  "capture-warning-deadline_contradicted": undefined;
  "capture-warning-deadline_filler": undefined;
  "capture-warning-deadline_year_inferred": undefined;
  "capture-warning-pay_unread": undefined;
  "capture-warning-text_cut": undefined;
  "capture-warning-text_missing": undefined;
  "chart-close": undefined;
  "chart-hint": undefined;
  "chart-source-of": { name: string | number };
  "chart-table": undefined;
  "citizenship-eea": undefined;
  "citizenship-nordic": undefined;
  "citizenship-other": undefined;
  "cli-apply-by": { on: string | number };
  "cli-captured": { site: string | number };
  "cli-check-sound": undefined;
  "cli-demo-filled": { jobs: string | number };
  "cli-floor-above": undefined;
  "cli-floor-below": undefined;
  "cli-floor-full-time": undefined;
  "cli-floor-level": undefined;
  "cli-floor-margin": undefined;
  "cli-floor-short": undefined;
  "cli-floor-unknown": undefined;
  "cli-found": { on: string | number };
  "cli-guidance-stale": undefined;
  "cli-job-count": { shown: string | number; total: string | number };
  "cli-nothing-to-redo": undefined;
  "cli-nothing-to-undo": undefined;
  "cli-offer-cash": undefined;
  "cli-offer-horizon_net": undefined;
  "cli-offer-hours": undefined;
  "cli-offer-left_month": undefined;
  "cli-offer-living": undefined;
  "cli-offer-net": undefined;
  "cli-offer-net_hour": undefined;
  "cli-offer-pension": undefined;
  "cli-offer-tax": undefined;
  "cli-offers-none": undefined;
  "cli-redone": { step: string | number };
  "cli-sent": { on: string | number };
  "cli-since": { on: string | number };
  "cli-tax-gross": undefined;
  "cli-tax-net": undefined;
  "cli-tax-total": undefined;
  "cli-tax-year": { year: string | number };
  "cli-tax-year-proposal": { year: string | number };
  "cli-undone": { step: string | number };
  "cli-verified-computed": undefined;
  "cli-verified-one_source": undefined;
  "cli-verified-own": undefined;
  "cli-verified-two_or_more": undefined;
  "cli-verified-unverified": undefined;
  "count-ads": { count: string | number };
  "count-applications": { count: string | number };
  "count-contacts": { count: string | number };
  "count-days": { count: string | number };
  "count-employers": { count: string | number };
  "count-jobs": { count: string | number };
  "count-weeks": { count: string | number };
  "curve-about": { year: string | number };
  "curve-about-proposal": { year: string | number };
  "curve-gross": undefined;
  "curve-label": { from: string | number; to: string | number };
  "curve-marginal": undefined;
  "curve-net": undefined;
  "curve-own": undefined;
  "curve-said": { gross: string | number; marginal: string | number; net: string | number };
  "curve-said-mark": { gross: string | number; marginal: string | number; name: string | number; net: string | number };
  "curve-title": undefined;
  "deadline-asap": undefined;
  "deadline-date": undefined;
  "deadline-datetime": undefined;
  "deadline-rolling": undefined;
  "deadline-unknown": undefined;
  "degree-bachelor": undefined;
  "degree-doctorate": undefined;
  "degree-master": undefined;
  "degree-none": undefined;
  "degree-unknown": undefined;
  "desktop-no-display": undefined;
  "employer-careers": undefined;
  "employer-careers-open": { name: string | number };
  "employer-facts": undefined;
  "employer-follow": undefined;
  "employer-followed-on": { day: string | number };
  "employer-jobs": undefined;
  "employer-jobs-none": undefined;
  "employer-kind": undefined;
  "employer-kind-consultancy": undefined;
  "employer-kind-product": undefined;
  "employer-kind-public": undefined;
  "employer-kind-research": undefined;
  "employer-kind-short-consultancy": undefined;
  "employer-kind-short-product": undefined;
  "employer-kind-short-public": undefined;
  "employer-kind-short-research": undefined;
  "employer-note": undefined;
  "employer-number": undefined;
  "employer-places": undefined;
  "employer-unfollow": undefined;
  "employer-unknown": { name: string | number };
  "employer-work": undefined;
  "employers-city": undefined;
  "employers-city-any": undefined;
  "employers-clear": undefined;
  "employers-count": { count: string | number };
  "employers-followed": undefined;
  "employers-heading": undefined;
  "employers-industry": undefined;
  "employers-industry-any": undefined;
  "employers-list": undefined;
  "employers-loading": undefined;
  "employers-more-places": undefined;
  "employers-none": undefined;
  "employers-none-followed": undefined;
  "employers-none-followed-text": undefined;
  "employers-none-text": undefined;
  "employers-only": undefined;
  "employers-only-all": undefined;
  "employers-only-followed": undefined;
  "employers-search": undefined;
  "employers-sub": undefined;
  "employers-unverified": undefined;
  "error-ad_missing": undefined;
  "error-bad_input": { details: string | number };
  "error-date_missing": { text: string | number };
  "error-date_unread": { text: string | number };
  "error-demo_not_empty": undefined;
  "error-draft_missing": undefined;
  "error-employer_missing": undefined;
  "error-employer_unknown": undefined;
  "error-event_missing": undefined;
  "error-fetch_failed": { host: string | number };
  "error-fetch_forbidden": { site: string | number };
  "error-fetch_not_a_page": { host: string | number; type: string | number };
  "error-fetch_not_https": { url: string | number };
  "error-fetch_private": { host: string | number };
  "error-fetch_redirects": { host: string | number };
  "error-fetch_status": { host: string | number; status: string | number };
  "error-fetch_stopped": undefined;
  "error-fetch_timeout": { host: string | number };
  "error-fetch_too_large": { host: string | number };
  "error-figure_missing": undefined;
  "error-file_kind": { name: string | number };
  "error-file_unreadable": { name: string | number };
  "error-floor_missing": undefined;
  "error-floor_order": undefined;
  "error-guidance_not_found": { text: string | number };
  "error-internal": undefined;
  "error-job_ambiguous": { text: string | number };
  "error-job_missing": undefined;
  "error-job_not_found": { text: string | number };
  "error-language_unread": { text: string | number };
  "error-link_unread": { text: string | number };
  "error-list_page": { count: string | number };
  "error-login_wall": undefined;
  "error-months_unread": { text: string | number };
  "error-no_ad": undefined;
  "error-not_a_note": undefined;
  "error-note_empty": undefined;
  "error-number_range": { least: string | number; most: string | number };
  "error-number_unread": { text: string | number };
  "error-offer_base_missing": undefined;
  "error-offer_missing": undefined;
  "error-offer_name_missing": undefined;
  "error-offer_not_found": { text: string | number };
  "error-offers_unread": { details: string | number };
  "error-orgnr_unread": { text: string | number };
  "error-page_too_large": { limit: string | number };
  "error-pay_currency": { currency: string | number; text: string | number; wanted: string | number };
  "error-pay_negative": { text: string | number };
  "error-pay_not_year": { text: string | number };
  "error-pay_range": { text: string | number };
  "error-pay_reversed": { text: string | number };
  "error-pay_several": { text: string | number };
  "error-pay_steps": { text: string | number };
  "error-pay_thousands": { text: string | number; thousands: string | number };
  "error-pay_too_large": { text: string | number };
  "error-pay_unread": { text: string | number };
  "error-pay_zero": undefined;
  "error-rate_not_needed": undefined;
  "error-rate_unread": { currency: string | number };
  "error-script_only": undefined;
  "error-share_unread": { text: string | number };
  "error-skill_missing": undefined;
  "error-skill_unknown": undefined;
  "error-stage_missing": undefined;
  "error-step_unknown": undefined;
  "error-store_busy": undefined;
  "error-store_damaged": { details: string | number };
  "error-store_failed": { details: string | number };
  "error-store_foreign": { file: string | number };
  "error-store_full": undefined;
  "error-store_newer": { found: string | number; known: string | number };
  "error-store_not_a_database": { file: string | number };
  "error-store_unwritable": { folder: string | number };
  "error-target_missing": undefined;
  "error-target_order": undefined;
  "error-target_role_missing": undefined;
  "error-tax_year_unknown": { first: string | number; last: string | number; year: string | number };
  "error-tax_zone_unsure": { year: string | number };
  "error-title_missing": undefined;
  "error-too_long": { field: string | number; limit: string | number };
  "error-too_many": { limit: string | number };
  "error-unknown_command": { name: string | number };
  "field-apply_url": undefined;
  "field-contacts": undefined;
  "field-deadline": undefined;
  "field-employer": undefined;
  "field-form": undefined;
  "field-languages_required": undefined;
  "field-orgnr": undefined;
  "field-pay": undefined;
  "field-places": undefined;
  "field-posted_on": undefined;
  "field-required_degree": undefined;
  "field-share": undefined;
  "field-starts": undefined;
  "field-title": undefined;
  "field-workplace": undefined;
  "figure_kind-accepted": undefined;
  "figure_kind-advertised": undefined;
  "figure_kind-asked": undefined;
  "figure_kind-offered": undefined;
  "figure_kind-said": undefined;
  "floor-ask-1": undefined;
  "floor-ask-2": undefined;
  "floor-ask-3": undefined;
  "form-freelance": undefined;
  "form-internship": undefined;
  "form-permanent": undefined;
  "form-project": undefined;
  "form-seasonal": undefined;
  "form-substitute": undefined;
  "form-temporary": undefined;
  "form-trainee": undefined;
  "guidance-action-channels": undefined;
  "guidance-action-cities": undefined;
  "guidance-action-employers": undefined;
  "guidance-action-go": undefined;
  "guidance-action-newcomers": undefined;
  "guidance-action-pay": undefined;
  "guidance-action-permits": undefined;
  "guidance-action-roles": undefined;
  "guidance-action-stale": undefined;
  "guidance-action-working-life": undefined;
  "guidance-failed": undefined;
  "guidance-loading": undefined;
  "guidance-part-channels": undefined;
  "guidance-part-cities": undefined;
  "guidance-part-employers": undefined;
  "guidance-part-newcomers": undefined;
  "guidance-part-pay": undefined;
  "guidance-part-permits": undefined;
  "guidance-part-roles": undefined;
  "guidance-part-stale": undefined;
  "guidance-part-working-life": undefined;
  "guidance-rail-know": undefined;
  "guidance-title": undefined;
  "inspector-action-note": undefined;
  "inspector-ad-closed": undefined;
  "inspector-ad-copied": undefined;
  "inspector-ad-copy": undefined;
  "inspector-ad-loading": undefined;
  "inspector-ad-no-text": undefined;
  "inspector-ad-not-copied": undefined;
  "inspector-ad-offline": undefined;
  "inspector-applied-on": undefined;
  "inspector-as-written": { text: string | number };
  "inspector-capture-again": undefined;
  "inspector-capture-again-how": undefined;
  "inspector-capture-choose": undefined;
  "inspector-capture-none": undefined;
  "inspector-capture-none-text": undefined;
  "inspector-capture-seen": { day: string | number };
  "inspector-capture-site": { day: string | number; site: string | number };
  "inspector-capture-unknown": undefined;
  "inspector-captures": undefined;
  "inspector-close": undefined;
  "inspector-doubtful": { origin: string | number };
  "inspector-doubtful-confirm": undefined;
  "inspector-doubtful-confirm-one": { field: string | number };
  "inspector-edit": { field: string | number; value: string | number };
  "inspector-event-captured": undefined;
  "inspector-event-captured-from": { site: string | number };
  "inspector-event-day": undefined;
  "inspector-event-from": { stage: string | number };
  "inspector-facts": undefined;
  "inspector-facts-add": undefined;
  "inspector-facts-add-one": { field: string | number };
  "inspector-facts-sources": undefined;
  "inspector-facts-sources-hide": undefined;
  "inspector-hint-day": undefined;
  "inspector-hint-deadline": undefined;
  "inspector-hint-languages": undefined;
  "inspector-hint-orgnr": undefined;
  "inspector-hint-pay": undefined;
  "inspector-hint-places": undefined;
  "inspector-hint-share": undefined;
  "inspector-history-loading": undefined;
  "inspector-history-more": undefined;
  "inspector-in-trash": undefined;
  "inspector-loading": undefined;
  "inspector-menu": undefined;
  "inspector-note": undefined;
  "inspector-note-delete": undefined;
  "inspector-note-keys": undefined;
  "inspector-note-save": undefined;
  "inspector-note-write": undefined;
  "inspector-nothing": undefined;
  "inspector-open-link": { host: string | number };
  "inspector-open-original": undefined;
  "inspector-others": undefined;
  "inspector-others-applied": { day: string | number; stage: string | number };
  "inspector-others-saved": { day: string | number; stage: string | number };
  "inspector-others-trash": { stage: string | number };
  "inspector-previous": undefined;
  "inspector-previous-open": undefined;
  "inspector-retry": undefined;
  "inspector-source": { origin: string | number; percent: string | number };
  "inspector-source-none": undefined;
  "inspector-source-typed": undefined;
  "inspector-stage-closed": { furthest: string | number; stage: string | number };
  "inspector-tab-ad": undefined;
  "inspector-tab-history": undefined;
  "inspector-tab-overview": undefined;
  "inspector-tab-pay": undefined;
  "inspector-tabs": { title: string | number };
  "inspector-write-mail": { email: string | number };
  "jobpay-action-figure": undefined;
  "jobpay-figure-add": undefined;
  "jobpay-figure-by": { kind: string | number; who: string | number };
  "jobpay-figure-change": undefined;
  "jobpay-figure-delete": { day: string | number };
  "jobpay-figure-drawn-ad": undefined;
  "jobpay-figure-drawn-offer": undefined;
  "jobpay-figure-edit": { day: string | number };
  "jobpay-figure-kind": undefined;
  "jobpay-figure-new": undefined;
  "jobpay-figure-note": undefined;
  "jobpay-figure-on": undefined;
  "jobpay-figure-on-hint": undefined;
  "jobpay-figure-pay": undefined;
  "jobpay-figure-pay-hint": undefined;
  "jobpay-figure-save": undefined;
  "jobpay-figure-who": undefined;
  "jobpay-figures": undefined;
  "jobpay-figures-none": undefined;
  "jobpay-floor": undefined;
  "jobpay-loading": undefined;
  "jobpay-market": undefined;
  "jobpay-no-pay": undefined;
  "jobpay-offer-add": undefined;
  "jobpay-offer-answer": { day: string | number };
  "jobpay-offer-left": { amount: string | number };
  "jobpay-offer-unreckoned": undefined;
  "jobpay-offers": undefined;
  "jobpay-offers-none": undefined;
  "jobpay-offers-open": undefined;
  "jobpay-open": undefined;
  "jobpay-standing-as-expected": undefined;
  "jobpay-standing-below-walk-away": { amount: string | number };
  "jobpay-standing-expected": { amount: string | number };
  "jobpay-standing-stretch": { amount: string | number };
  "jobpay-standing-walk-away": { amount: string | number };
  "jobpay-target": undefined;
  "jobpay-target-none": undefined;
  "jobpay-target-set": undefined;
  "jobpay-tax": undefined;
  "jobpay-tax-net": { net: string | number };
  "jobpay-tax-of": { gross: string | number; year: string | number };
  "jobplace-careers": undefined;
  "jobplace-careers-at": { host: string | number };
  "jobplace-compare": undefined;
  "jobplace-county": undefined;
  "jobplace-figures-of": { city: string | number; place: string | number };
  "jobplace-follow": undefined;
  "jobplace-follow-one": { name: string | number };
  "jobplace-followed": { day: string | number };
  "jobplace-industry": undefined;
  "jobplace-kind-consultancy": undefined;
  "jobplace-kind-product": undefined;
  "jobplace-kind-public": undefined;
  "jobplace-kind-research": undefined;
  "jobplace-known-for": undefined;
  "jobplace-more": { name: string | number };
  "jobplace-names": undefined;
  "jobplace-names-count": { count: string | number };
  "jobplace-orgnr": undefined;
  "jobplace-other-names": undefined;
  "jobplace-pay": undefined;
  "jobplace-pay-open": undefined;
  "jobplace-people": undefined;
  "jobplace-place-add": undefined;
  "jobplace-place-nth": { number: string | number };
  "jobplace-place-remove": { number: string | number };
  "jobplace-places": undefined;
  "jobplace-places-more": { places: string | number };
  "jobplace-rent": undefined;
  "jobplace-rent-area": { area: string | number };
  "jobplace-rent-rooms": { amount: string | number; rooms: string | number };
  "jobplace-sectors": undefined;
  "jobplace-sources": { name: string | number };
  "jobplace-unfollow": undefined;
  "jobplace-unfollow-one": { name: string | number };
  "jobplace-universities": undefined;
  "jobplace-work": undefined;
  "jobplace-zone": undefined;
  "language-ar": undefined;
  "language-da": undefined;
  "language-de": undefined;
  "language-en": undefined;
  "language-es": undefined;
  "language-et": undefined;
  "language-fa": undefined;
  "language-fi": undefined;
  "language-fr": undefined;
  "language-hi": undefined;
  "language-is": undefined;
  "language-it": undefined;
  "language-ja": undefined;
  "language-ko": undefined;
  "language-lt": undefined;
  "language-lv": undefined;
  "language-nb": undefined;
  "language-nl": undefined;
  "language-nn": undefined;
  "language-no": undefined;
  "language-pl": undefined;
  "language-pt": undefined;
  "language-ro": undefined;
  "language-ru": undefined;
  "language-se": undefined;
  "language-so": undefined;
  "language-sv": undefined;
  "language-ti": undefined;
  "language-tr": undefined;
  "language-uk": undefined;
  "language-ur": undefined;
  "language-zh": undefined;
  "level-entry": undefined;
  "level-mid": undefined;
  "level-senior": undefined;
  "newcomer-about": { amount: string | number };
  "newcomer-arrival": undefined;
  "newcomer-begin": undefined;
  "newcomer-cheaper": undefined;
  "newcomer-cheaper-only": undefined;
  "newcomer-cheaper-ordinary": { amount: string | number };
  "newcomer-cheaper-paye": { amount: string | number };
  "newcomer-cheaper-same": undefined;
  "newcomer-earned": undefined;
  "newcomer-impossible": undefined;
  "newcomer-ordinary": undefined;
  "newcomer-paye": undefined;
  "newcomer-title": undefined;
  "newcomer-why": undefined;
  "note-accepted_below_walk_away": { walk_away_ore: string | number };
  "note-asked_below_advertised": { advertised_ore: string | number };
  "note-asked_below_walk_away": { walk_away_ore: string | number };
  "note-asked_otherwise": { before_on: string | number; before_ore: string | number; now_ore: string | number };
  "note-basic_amount_older": { from_on: string | number };
  "note-bonus_counted": { bonus_ore: string | number; likelihood_percent: string | number };
  "note-currency_changed": { currency: string | number };
  "note-equity_expected": undefined;
  "note-exchanged": { currency: string | number; rate: string | number; rate_on: string | number };
  "note-first_year_holiday": undefined;
  "note-floor_cash_only": undefined;
  "note-floor_collective_agreement": undefined;
  "note-floor_degree_unknown": undefined;
  "note-floor_doctorate": undefined;
  "note-floor_end_unknown": { from_on: string | number };
  "note-floor_local_pay": undefined;
  "note-floor_no_degree": undefined;
  "note-floor_no_level": { on: string | number };
  "note-floor_no_permit_needed": undefined;
  "note-floor_own": { entered_on: string | number };
  "note-floor_share_low": { share_percent: string | number };
  "note-floor_stale": { from_on: string | number };
  "note-from_hour": { amount_ore: string | number; hours_c: string | number; year_ore: string | number };
  "note-from_month": { amount_ore: string | number; year_ore: string | number };
  "note-hours_without_public_holidays": undefined;
  "note-law_holiday": undefined;
  "note-law_hours": { hours_c: string | number; limit_c: string | number };
  "note-law_non_compete": { limit: string | number; months: string | number };
  "note-law_non_compete_need": undefined;
  "note-law_non_compete_unpaid": undefined;
  "note-law_notice": { limit: string | number; months: string | number };
  "note-law_overtime": { limit: string | number; percent: string | number };
  "note-law_overtime_exempt": undefined;
  "note-law_probation": { limit: string | number; months: string | number };
  "note-law_probation_temporary": { limit: string | number; months: string | number };
  "note-law_written": { days: string | number };
  "note-looks_huge": { amount_ore: string | number };
  "note-looks_monthly": { amount_ore: string | number; year_ore: string | number };
  "note-no_holiday": undefined;
  "note-offered_below_advertised": { advertised_ore: string | number; below_ore: string | number };
  "note-offered_below_asked": { asked_ore: string | number; below_ore: string | number };
  "note-offered_below_said": { before_on: string | number; before_ore: string | number; below_ore: string | number };
  "note-overtime_exempt": undefined;
  "note-part_year": { months: string | number };
  "note-paye_above_limit": { limit_ore: string | number };
  "note-pension_assumed": undefined;
  "note-pension_below_minimum": { least_ore: string | number; pension_ore: string | number };
  "note-place_unknown": { place: string | number };
  "note-rate_missing": { currency: string | number };
  "note-rent_is_average": undefined;
  "note-rent_unknown": undefined;
  "note-sign_on_spread": { sign_on_ore: string | number; years: string | number };
  "note-tax_proposal": { year: string | number };
  "note-union_dues_capped": { cap_ore: string | number };
  "note-zone_part_year": undefined;
  "note-zone_unsure": { year: string | number };
  "offer-line-base": undefined;
  "offer-line-bonus": undefined;
  "offer-line-cash": undefined;
  "offer-line-commute": undefined;
  "offer-line-commute_hours": undefined;
  "offer-line-equity": undefined;
  "offer-line-floor": undefined;
  "offer-line-holiday_effect": undefined;
  "offer-line-horizon_net": undefined;
  "offer-line-hours_week": undefined;
  "offer-line-left_month": undefined;
  "offer-line-net": undefined;
  "offer-line-net_hour": undefined;
  "offer-line-other_costs": undefined;
  "offer-line-pay": undefined;
  "offer-line-pension": undefined;
  "offer-line-rent": undefined;
  "offer-line-sign_on": undefined;
  "offer-line-target": undefined;
  "offer-line-tax": undefined;
  "offer-line-weeks_off": undefined;
  "offers-action-add": undefined;
  "offers-action-go": undefined;
  "offers-add-answer-hint": undefined;
  "offers-add-base-hint": undefined;
  "offers-add-city-from-job": undefined;
  "offers-add-do": undefined;
  "offers-add-for": undefined;
  "offers-add-for-none": undefined;
  "offers-add-kind": undefined;
  "offers-add-name-from-job": undefined;
  "offers-add-name-hint": undefined;
  "offers-add-text": undefined;
  "offers-add-title": undefined;
  "offers-answer-by": { day: string | number; when: string | number };
  "offers-answer-was": { day: string | number };
  "offers-behind-best": { amount: string | number };
  "offers-best": undefined;
  "offers-cancel": undefined;
  "offers-close": undefined;
  "offers-criterion": undefined;
  "offers-criterion-growth": undefined;
  "offers-criterion-home_office": undefined;
  "offers-criterion-money": undefined;
  "offers-criterion-people": undefined;
  "offers-criterion-place": undefined;
  "offers-criterion-security": undefined;
  "offers-criterion-work": undefined;
  "offers-days": { days: string | number };
  "offers-doubt": undefined;
  "offers-empty-text": undefined;
  "offers-empty-title": undefined;
  "offers-flip": { at: string | number; criterion: string | number; now: string | number; offer: string | number };
  "offers-flips": undefined;
  "offers-flips-none": undefined;
  "offers-floor-above": { amount: string | number };
  "offers-floor-below": { amount: string | number };
  "offers-floor-is-above": undefined;
  "offers-floor-is-below": undefined;
  "offers-floor-unknown": undefined;
  "offers-group-left": undefined;
  "offers-group-living": undefined;
  "offers-group-pay": undefined;
  "offers-group-stands": undefined;
  "offers-group-tax": undefined;
  "offers-group-time": undefined;
  "offers-head-left": { amount: string | number };
  "offers-heading": undefined;
  "offers-hint-base": undefined;
  "offers-hint-day": undefined;
  "offers-hint-rate": undefined;
  "offers-hint-rent": undefined;
  "offers-holiday-five_weeks": undefined;
  "offers-holiday-none": undefined;
  "offers-holiday-statutory": undefined;
  "offers-hours": { hours: string | number };
  "offers-kind-current": undefined;
  "offers-kind-expected": undefined;
  "offers-kind-received": undefined;
  "offers-law-advice": undefined;
  "offers-law-within": undefined;
  "offers-line": undefined;
  "offers-loading": undefined;
  "offers-match": undefined;
  "offers-match-against": undefined;
  "offers-match-less": { percent: string | number };
  "offers-match-more": { percent: string | number };
  "offers-match-none": undefined;
  "offers-match-pension": { base: string | number };
  "offers-match-pension-none": undefined;
  "offers-match-same": undefined;
  "offers-match-title": { against: string | number; offer: string | number };
  "offers-match-unreckoned": undefined;
  "offers-match-who": undefined;
  "offers-money-score": undefined;
  "offers-no": undefined;
  "offers-not-stated": undefined;
  "offers-nothing": undefined;
  "offers-open-terms": { name: string | number };
  "offers-order-first": { offer: string | number };
  "offers-over-next": { amount: string | number };
  "offers-overtime-exempt": undefined;
  "offers-overtime-paid": undefined;
  "offers-overtime-unknown": undefined;
  "offers-payslip-half": undefined;
  "offers-payslip-half-why": undefined;
  "offers-payslip-holiday": undefined;
  "offers-payslip-holiday-why": undefined;
  "offers-payslip-ordinary": undefined;
  "offers-payslip-ordinary-why": undefined;
  "offers-payslip-paye-why": undefined;
  "offers-payslips": undefined;
  "offers-payslips-text": undefined;
  "offers-place": undefined;
  "offers-place-down": { count: string | number };
  "offers-place-nth": { place: string | number };
  "offers-place-up": { count: string | number };
  "offers-points": { points: string | number };
  "offers-rail-decide": undefined;
  "offers-rate-fetch": undefined;
  "offers-rate-fetch-what": undefined;
  "offers-rate-from-norges_bank": { day: string | number };
  "offers-rate-from-person": { day: string | number };
  "offers-retry": undefined;
  "offers-rooms": { rooms: string | number };
  "offers-rooms-none": undefined;
  "offers-rooms-rent": { rent: string | number; rooms: string | number };
  "offers-scheme-ordinary": undefined;
  "offers-scheme-paye": undefined;
  "offers-scheme-short": undefined;
  "offers-score-none": undefined;
  "offers-score-note": undefined;
  "offers-score-note-add": undefined;
  "offers-score-note-of": { criterion: string | number; offer: string | number };
  "offers-score-of": { criterion: string | number; offer: string | number };
  "offers-source-as-of": { day: string | number };
  "offers-source-open": { name: string | number };
  "offers-source-stale": undefined;
  "offers-sub": { year: string | number };
  "offers-sub-proposal": { year: string | number };
  "offers-table": undefined;
  "offers-table-keys": undefined;
  "offers-target-below_walk_away": undefined;
  "offers-target-expected": undefined;
  "offers-target-over": { amount: string | number };
  "offers-target-stretch": undefined;
  "offers-target-under": { amount: string | number };
  "offers-target-walk_away": undefined;
  "offers-term-answer_by": undefined;
  "offers-term-base": undefined;
  "offers-term-bonus": undefined;
  "offers-term-bonus_likelihood": undefined;
  "offers-term-city": undefined;
  "offers-term-commute_minutes_day": undefined;
  "offers-term-commute_month": undefined;
  "offers-term-equity_year": undefined;
  "offers-term-holiday": undefined;
  "offers-term-horizon_years": undefined;
  "offers-term-hours_week": undefined;
  "offers-term-kind": undefined;
  "offers-term-name": undefined;
  "offers-term-non_compete_months": undefined;
  "offers-term-non_compete_paid": undefined;
  "offers-term-notice_months": undefined;
  "offers-term-other_month": undefined;
  "offers-term-overtime": undefined;
  "offers-term-overtime_percent": undefined;
  "offers-term-pension": undefined;
  "offers-term-pension_above": undefined;
  "offers-term-probation_months": undefined;
  "offers-term-rate": undefined;
  "offers-term-received_on": undefined;
  "offers-term-rent_month": undefined;
  "offers-term-required_degree": undefined;
  "offers-term-rooms": undefined;
  "offers-term-scheme": undefined;
  "offers-term-share": undefined;
  "offers-term-sign_on": undefined;
  "offers-term-starts_on": undefined;
  "offers-term-temporary_months": undefined;
  "offers-term-union_dues": undefined;
  "offers-term-written_contract": undefined;
  "offers-term-year_kind": undefined;
  "offers-terms": { name: string | number };
  "offers-terms-delete": undefined;
  "offers-terms-group-holiday": undefined;
  "offers-terms-group-law": undefined;
  "offers-terms-group-living": undefined;
  "offers-terms-group-offer": undefined;
  "offers-terms-group-pay": undefined;
  "offers-terms-group-pension": undefined;
  "offers-terms-group-tax": undefined;
  "offers-terms-notes": undefined;
  "offers-terms-open-job": undefined;
  "offers-title": undefined;
  "offers-unreckoned-short": undefined;
  "offers-verified-computed": undefined;
  "offers-verified-one_source": undefined;
  "offers-verified-own": undefined;
  "offers-verified-two_or_more": undefined;
  "offers-verified-unverified": undefined;
  "offers-warning": undefined;
  "offers-warnings": { count: string | number };
  "offers-weigh": undefined;
  "offers-weigh-name-growth": undefined;
  "offers-weigh-name-home_office": undefined;
  "offers-weigh-name-money": undefined;
  "offers-weigh-name-people": undefined;
  "offers-weigh-name-place": undefined;
  "offers-weigh-name-security": undefined;
  "offers-weigh-name-work": undefined;
  "offers-weigh-table": undefined;
  "offers-weigh-text": undefined;
  "offers-weight": undefined;
  "offers-weight-of": { criterion: string | number };
  "offers-why": { line: string | number; offer: string | number };
  "offers-why-behind": { amount: string | number };
  "offers-why-best": { amount: string | number };
  "offers-why-missing": undefined;
  "offers-why-sources": undefined;
  "offers-written-no": undefined;
  "offers-written-unknown": undefined;
  "offers-written-yes": undefined;
  "offers-year": undefined;
  "offers-year-proposal": { year: string | number };
  "offers-year_kind-first": undefined;
  "offers-year_kind-normal": undefined;
  "offers-yes": undefined;
  "offers-zeros-hide": undefined;
  "offers-zeros-show": { count: string | number };
  "offers-zone-action": undefined;
  "offers-zone-ordinary": undefined;
  "origin-json_ld": undefined;
  "origin-label": undefined;
  "origin-microdata": undefined;
  "origin-opengraph": undefined;
  "origin-rdfa": undefined;
  "origin-site": undefined;
  "origin-state": undefined;
  "origin-text": undefined;
  "payscale-ad": undefined;
  "payscale-answers": { count: string | number };
  "payscale-asked": undefined;
  "payscale-expected": undefined;
  "payscale-floor_bachelor": undefined;
  "payscale-floor_master": undefined;
  "payscale-head": undefined;
  "payscale-label": { from: string | number; to: string | number };
  "payscale-least": undefined;
  "payscale-loading": undefined;
  "payscale-middle": undefined;
  "payscale-most": undefined;
  "payscale-none": undefined;
  "payscale-offer": undefined;
  "payscale-range": { high: string | number; low: string | number };
  "payscale-said": { figures: string | number; name: string | number };
  "payscale-stretch": undefined;
  "payscale-title": undefined;
  "payscale-walk_away": undefined;
  "per-hour": undefined;
  "per-month": undefined;
  "per-year": undefined;
  "period-hour": undefined;
  "period-month": undefined;
  "period-year": undefined;
  "places-all-employers": { city: string | number; count: string | number };
  "places-also": { names: string | number };
  "places-area-note": { area: string | number; cities: string | number };
  "places-begin": undefined;
  "places-city": undefined;
  "places-close": undefined;
  "places-communities": undefined;
  "places-county": undefined;
  "places-employers": undefined;
  "places-employers-all": { count: string | number };
  "places-employers-here": undefined;
  "places-everyday": undefined;
  "places-facts": undefined;
  "places-find": undefined;
  "places-find-go": undefined;
  "places-find-hint": undefined;
  "places-gross": undefined;
  "places-gross-hint": undefined;
  "places-gross-target": { role: string | number };
  "places-heading": undefined;
  "places-heading-at": { gross: string | number };
  "places-industries": undefined;
  "places-left": undefined;
  "places-loading": undefined;
  "places-near": { city: string | number; place: string | number };
  "places-net": undefined;
  "places-no-figure": undefined;
  "places-open": { name: string | number };
  "places-people": undefined;
  "places-rent-area": { area: string | number };
  "places-rent-rooms": { rooms: string | number };
  "places-rent-what": undefined;
  "places-retry": undefined;
  "places-rooms": undefined;
  "places-said": undefined;
  "places-sub": { rooms: string | number; year: string | number };
  "places-sub-proposal": { year: string | number };
  "places-table": undefined;
  "places-table-keys": undefined;
  "places-universities": undefined;
  "places-unknown": { place: string | number };
  "places-why": { city: string | number; what: string | number };
  "places-why-left": { net: string | number; rent: string | number };
  "places-why-left-none": undefined;
  "places-why-net": { gross: string | number; year: string | number };
  "places-why-people": undefined;
  "places-why-rent": { area: string | number };
  "places-why-rent-none": undefined;
  "places-zone": undefined;
  "places-zone-mark": undefined;
  "places-zone-none": undefined;
  "places-zone-some": { cities: string | number };
  "roles-covered": { all: string | number; have: string | number };
  "roles-covered-short": { all: string | number; have: string | number };
  "roles-drivers": undefined;
  "roles-duties": undefined;
  "roles-gaps": undefined;
  "roles-gaps-about": { ads: string | number };
  "roles-gaps-in": { ads: string | number; count: string | number };
  "roles-gaps-no-ads": undefined;
  "roles-gaps-none": { ads: string | number };
  "roles-group-described": undefined;
  "roles-group-paid": undefined;
  "roles-group-ranked": undefined;
  "roles-have": { name: string | number };
  "roles-levels": undefined;
  "roles-list": undefined;
  "roles-loading": undefined;
  "roles-note": undefined;
  "roles-only-name": undefined;
  "roles-only-pay": undefined;
  "roles-own": undefined;
  "roles-own-add": undefined;
  "roles-own-delete": { name: string | number };
  "roles-own-field": undefined;
  "roles-own-hint": undefined;
  "roles-own-none": undefined;
  "roles-own-unknown": { names: string | number };
  "roles-pay": undefined;
  "roles-pay-none": undefined;
  "roles-pay_note": undefined;
  "roles-rank": { rank: string | number };
  "roles-retry": undefined;
  "roles-sectors": undefined;
  "roles-skills": undefined;
  "roles-skills-asked": undefined;
  "roles-skills-have": undefined;
  "roles-skills-in": { count: string | number };
  "roles-skills-lack": undefined;
  "roles-skills-norway": undefined;
  "roles-skills-other": undefined;
  "roles-why": undefined;
  "rule-base": undefined;
  "rule-bonus": { bonus_ore: string | number; likelihood_percent: string | number };
  "rule-cash": undefined;
  "rule-commute": undefined;
  "rule-commute_hours": { minutes: string | number };
  "rule-equity": undefined;
  "rule-floor": { floor_ore: string | number; from_on: string | number; share_percent: string | number };
  "rule-floor-undated": { floor_ore: string | number; share_percent: string | number };
  "rule-floor-unknown": undefined;
  "rule-holiday_effect": { days: string | number; kind: string | number; rate_bp: string | number; year_kind: string | number };
  "rule-horizon_net": { net_ore: string | number; years: string | number };
  "rule-hours_week": undefined;
  "rule-left_month": { living_ore: string | number; net_ore: string | number };
  "rule-net": undefined;
  "rule-net_hour": { hours_c: string | number; net_ore: string | number };
  "rule-other_costs": undefined;
  "rule-pay": { base_ore: string | number; share_percent: string | number };
  "rule-pension": { g_ore: string | number; limit_ore: string | number; rate_above_bp: string | number; rate_bp: string | number };
  "rule-rent": { month_ore: string | number; rooms: string | number };
  "rule-rent-none": undefined;
  "rule-sign_on": { sign_on_ore: string | number; years: string | number };
  "rule-target": { expected_ore: string | number; role: string | number };
  "rule-tax": { average_bp: string | number; scheme: string | number; year: string | number; zone: string | number };
  "rule-tax-bracket_tax": { steps: string | number; top_bp: string | number };
  "rule-tax-general_income": undefined;
  "rule-tax-minimum_deduction": { cap_ore: string | number; months: string | number; rate_bp: string | number };
  "rule-tax-national_insurance": { limit_ore: string | number; limiting_bp: string | number; rate_bp: string | number };
  "rule-tax-paye_tax": { limit_ore: string | number; rate_bp: string | number };
  "rule-tax-personal_allowance": { allowance_ore: string | number; months: string | number };
  "rule-tax-tax_on_general_income": { rate_bp: string | number };
  "rule-tax-union_dues": { cap_ore: string | number };
  "rule-tax-zone_allowance": undefined;
  "rule-weeks_off": { days: string | number };
  "rules-area-channels": undefined;
  "rules-area-cities": undefined;
  "rules-area-communities": undefined;
  "rules-area-employers": undefined;
  "rules-area-interfaces": undefined;
  "rules-area-job_seekers": undefined;
  "rules-area-newcomers": undefined;
  "rules-area-pay": undefined;
  "rules-area-permits": undefined;
  "rules-area-roles": undefined;
  "rules-area-tax": undefined;
  "rules-area-tips": undefined;
  "rules-area-working_life": undefined;
  "rules-channels": undefined;
  "rules-citizenship-change": undefined;
  "rules-citizenship-say": undefined;
  "rules-citizenship-unsaid": undefined;
  "rules-communities": undefined;
  "rules-communities-about": undefined;
  "rules-communities-anywhere": undefined;
  "rules-due-before_first_pay": undefined;
  "rules-due-before_start": undefined;
  "rules-due-days_after_arrival": { days: string | number };
  "rules-due-months_after_arrival": { months: string | number };
  "rules-due-soon_after_arrival": undefined;
  "rules-floors": undefined;
  "rules-floors-about": undefined;
  "rules-floors-doubt": undefined;
  "rules-floors-enter": undefined;
  "rules-floors-flag-doubt": undefined;
  "rules-floors-flag-own": undefined;
  "rules-floors-gap": { from: string | number; to: string | number };
  "rules-floors-label": { from: string | number };
  "rules-floors-none": undefined;
  "rules-floors-not-known": undefined;
  "rules-floors-own": undefined;
  "rules-floors-remark": undefined;
  "rules-floors-said": { bachelor: string | number; held: string | number; master: string | number };
  "rules-floors-udi": undefined;
  "rules-interfaces": undefined;
  "rules-job-seekers": undefined;
  "rules-limits": undefined;
  "rules-limits-about": undefined;
  "rules-loading": undefined;
  "rules-not-advice": undefined;
  "rules-on-page": undefined;
  "rules-open-site": { site: string | number };
  "rules-permit-levels": undefined;
  "rules-retry": undefined;
  "rules-stale": { count: string | number; total: string | number };
  "rules-stale-about": undefined;
  "rules-stale-no-page": undefined;
  "rules-stale-none": undefined;
  "rules-stale-none-text": { total: string | number };
  "rules-stale-open": undefined;
  "rules-stale-open-one": { name: string | number };
  "rules-tax": undefined;
  "rules-track": undefined;
  "rules-track-about": undefined;
  "rules-track-add-offer": undefined;
  "rules-track-all": { total: string | number };
  "rules-track-by": { day: string | number };
  "rules-track-choose": undefined;
  "rules-track-done": { day: string | number };
  "rules-track-done-hint": undefined;
  "rules-track-done-on": { step: string | number };
  "rules-track-empty": undefined;
  "rules-track-late": { day: string | number };
  "rules-track-named": { step: string | number };
  "rules-track-no-offer": undefined;
  "rules-track-no-offers": undefined;
  "rules-track-no-start": undefined;
  "rules-track-offer": undefined;
  "rules-track-open-offer": undefined;
  "rules-track-progress": { done: string | number; total: string | number };
  "rules-track-starts": { day: string | number };
  "rules-track-waits": { steps: string | number };
  "rules-working-life": undefined;
  "search-archive": { name: string | number };
  "search-chip-city": { value: string | number };
  "search-chip-deadline": { value: string | number };
  "search-chip-employer": { value: string | number };
  "search-chip-floor": { value: string | number };
  "search-chip-most": { chip: string | number; found: string | number; used: string | number };
  "search-chip-pay": { value: string | number };
  "search-chip-quiet": { value: string | number };
  "search-chip-source": { value: string | number };
  "search-chip-stage": { value: string | number };
  "search-chip-stage_named": { value: string | number };
  "search-chip-tag": { value: string | number };
  "search-chip-target": { value: string | number };
  "search-chip-unmet": { chip: string | number };
  "search-conversation": { name: string | number };
  "search-document-version": { number: string | number };
  "search-documents": undefined;
  "search-fact": { about: string | number; value: string | number };
  "search-facts": undefined;
  "search-from-day": { day: string | number };
  "search-happenings": undefined;
  "search-help": undefined;
  "search-help-example": undefined;
  "search-in-table": { count: string | number };
  "search-interview": { round: string | number };
  "search-jobs": undefined;
  "search-nameless": undefined;
  "search-near": undefined;
  "search-people": undefined;
  "search-task": undefined;
  "search-task-done": undefined;
  "search-understood": undefined;
  "search-until-day": { day: string | number };
  "search-words-in-table": undefined;
  "settings-citizenship": undefined;
  "settings-citizenship-needs-eea": undefined;
  "settings-citizenship-needs-none": undefined;
  "settings-citizenship-needs-nordic": undefined;
  "settings-citizenship-needs-other": undefined;
  "settings-citizenship-none": undefined;
  "settings-citizenship-source": undefined;
  "settings-citizenship-text": undefined;
  "settings-language": undefined;
  "settings-language-en": undefined;
  "settings-language-nb": undefined;
  "settings-language-system": undefined;
  "settings-look": undefined;
  "settings-profile": undefined;
  "settings-profile-text": undefined;
  "settings-size": undefined;
  "settings-size-percent": { percent: string | number };
  "settings-stages": undefined;
  "settings-stages-text": undefined;
  "settings-theme": undefined;
  "settings-theme-dark": undefined;
  "settings-theme-light": undefined;
  "settings-theme-system": undefined;
  "settings-title": undefined;
  "settings-version": { version: string | number };
  "share-exact": { percent: string | number };
  "share-range": { max: string | number; min: string | number };
  "shell-action-close-job": undefined;
  "shell-action-go-board": undefined;
  "shell-action-go-settings": undefined;
  "shell-action-go-trash": undefined;
  "shell-action-larger": undefined;
  "shell-action-own-size": undefined;
  "shell-action-quit": undefined;
  "shell-action-redo": undefined;
  "shell-action-search": undefined;
  "shell-action-shortcuts": undefined;
  "shell-action-smaller": undefined;
  "shell-action-undo": undefined;
  "shell-box": undefined;
  "shell-brand": undefined;
  "shell-changed-outside": { step: string | number };
  "shell-close": undefined;
  "shell-drop-here": undefined;
  "shell-error-unknown": { code: string | number };
  "shell-group-edit": undefined;
  "shell-group-go": undefined;
  "shell-group-help": undefined;
  "shell-group-job": undefined;
  "shell-group-view": undefined;
  "shell-inspector": undefined;
  "shell-key-alt": undefined;
  "shell-key-delete": undefined;
  "shell-key-enter": undefined;
  "shell-key-escape": undefined;
  "shell-key-mod": undefined;
  "shell-key-shift": undefined;
  "shell-keys-board": undefined;
  "shell-keys-board-go": undefined;
  "shell-keys-board-menu": undefined;
  "shell-keys-board-move": undefined;
  "shell-keys-board-open": undefined;
  "shell-loading": undefined;
  "shell-menu": undefined;
  "shell-messages": undefined;
  "shell-more": undefined;
  "shell-nav": undefined;
  "shell-nav-board": undefined;
  "shell-nav-settings": undefined;
  "shell-nav-trash": undefined;
  "shell-nothing-to-redo": undefined;
  "shell-nothing-to-undo": undefined;
  "shell-palette-actions": undefined;
  "shell-palette-count": { count: string | number };
  "shell-palette-list": undefined;
  "shell-pay-from": { amount: string | number };
  "shell-pay-steps": { range: string | number };
  "shell-pay-up-to": { amount: string | number };
  "shell-rail-prepare": undefined;
  "shell-redone": { step: string | number };
  "shell-start-failed": undefined;
  "shell-step-unknown": undefined;
  "shell-trash-deleted": { day: string | number };
  "shell-trash-empty": undefined;
  "shell-trash-empty-text": undefined;
  "shell-trash-restore": undefined;
  "shell-trash-restore-job": { title: string | number };
  "shell-trash-text": undefined;
  "shell-try-again": undefined;
  "shell-undone": { step: string | number };
  "shell-window": { page: string | number };
  "split-about": undefined;
  "split-bracket_tax": undefined;
  "split-commute": undefined;
  "split-left": undefined;
  "split-left-year": { amount: string | number };
  "split-missing-year": { amount: string | number };
  "split-national_insurance": undefined;
  "split-none": undefined;
  "split-other_costs": undefined;
  "split-part": undefined;
  "split-paye_tax": undefined;
  "split-pension": undefined;
  "split-rent": undefined;
  "split-said": { amount: string | number; offer: string | number; part: string | number };
  "split-short": undefined;
  "split-tax_on_general_income": undefined;
  "split-title": undefined;
  "split-unreckoned": { names: string | number };
  "stage-accepted": undefined;
  "stage-applied": undefined;
  "stage-expired": undefined;
  "stage-interview": undefined;
  "stage-no_reply": undefined;
  "stage-offer": undefined;
  "stage-preparing": undefined;
  "stage-rejected": undefined;
  "stage-saved": undefined;
  "stage-screening": undefined;
  "stage-withdrawn": undefined;
  "stand-about": undefined;
  "stand-amount": undefined;
  "stand-band-above_middle": { amount: string | number };
  "stand-band-below_middle": { amount: string | number };
  "stand-band-highest_quarter": { amount: string | number };
  "stand-band-lowest_quarter": { amount: string | number };
  "stand-bands": undefined;
  "stand-bands-about": undefined;
  "stand-city": undefined;
  "stand-counted": undefined;
  "stand-figure-above_middle": { amount: string | number };
  "stand-figure-below_middle": { amount: string | number };
  "stand-figure-highest_quarter": { amount: string | number };
  "stand-figure-lowest_quarter": { amount: string | number };
  "stand-level": undefined;
  "stand-loading": undefined;
  "stand-none": undefined;
  "stand-own": undefined;
  "stand-own-said": { amount: string | number };
  "stand-picture": undefined;
  "stand-picture-alone": undefined;
  "stand-picture-label": { from: string | number; to: string | number };
  "stand-place": undefined;
  "stand-place-above_middle": { amount: string | number };
  "stand-place-below_middle": { amount: string | number };
  "stand-place-highest_quarter": { amount: string | number };
  "stand-place-lowest_quarter": { amount: string | number };
  "stand-place-unknown": { amount: string | number };
  "stand-role": undefined;
  "stand-role-hint": undefined;
  "stand-stated": undefined;
  "stand-stated-up-to": { high: string | number; middle: string | number };
  "stand-title": undefined;
  "stand-title-amount": { amount: string | number };
  "stand-topics": undefined;
  "step-add-figure": { title: string | number };
  "step-add-floor": undefined;
  "step-add-job": { title: string | number };
  "step-add-note": { title: string | number };
  "step-add-offer": { name: string | number };
  "step-add-skill": { name: string | number };
  "step-add-target": { role: string | number };
  "step-capture-again": { title: string | number };
  "step-choose-newcomer": undefined;
  "step-correct-date": undefined;
  "step-delete-figure": undefined;
  "step-delete-floor": undefined;
  "step-delete-job": { title: string | number };
  "step-delete-note": undefined;
  "step-delete-offer": { name: string | number };
  "step-delete-skill": { name: string | number };
  "step-delete-target": { role: string | number };
  "step-edit-figure": undefined;
  "step-edit-job": { field: string | number; title: string | number };
  "step-edit-note": undefined;
  "step-edit-offer": { name: string | number };
  "step-edit-target": { role: string | number };
  "step-fill-demo": { count: string | number };
  "step-follow-employer": { name: string | number };
  "step-mark-newcomer": undefined;
  "step-move-job": { stage: string | number; title: string | number };
  "step-rename-stage": { name: string | number };
  "step-restore-job": { title: string | number };
  "step-save-ad": { title: string | number };
  "step-score-offer": { name: string | number };
  "step-unfollow-employer": { name: string | number };
  "step-unmark-newcomer": undefined;
  "step-weigh": undefined;
  "target-about": undefined;
  "target-action-add": undefined;
  "target-action-go": undefined;
  "target-anywhere": undefined;
  "target-cancel": undefined;
  "target-change": undefined;
  "target-change-one": { role: string | number };
  "target-city": undefined;
  "target-city-hint": undefined;
  "target-delete": undefined;
  "target-delete-one": { role: string | number };
  "target-empty": undefined;
  "target-empty-text": undefined;
  "target-expected": undefined;
  "target-expected-hint": undefined;
  "target-floor-about": undefined;
  "target-floor-above": { amount: string | number };
  "target-floor-add": undefined;
  "target-floor-add-text": undefined;
  "target-floor-amount-hint": undefined;
  "target-floor-ask": undefined;
  "target-floor-at": undefined;
  "target-floor-below": { amount: string | number };
  "target-floor-check": undefined;
  "target-floor-from": undefined;
  "target-floor-from-hint": undefined;
  "target-floor-full-time": { amount: string | number };
  "target-floor-gap": undefined;
  "target-floor-information": undefined;
  "target-floor-level-bachelor": { amount: string | number; held: string | number };
  "target-floor-level-master": { amount: string | number; held: string | number };
  "target-floor-levels": undefined;
  "target-floor-link": undefined;
  "target-floor-link-hint": undefined;
  "target-floor-loading": undefined;
  "target-floor-newest": undefined;
  "target-floor-none": undefined;
  "target-floor-open": undefined;
  "target-floor-own": { day: string | number };
  "target-floor-pay": undefined;
  "target-floor-pay-hint": undefined;
  "target-floor-save": undefined;
  "target-floor-say": undefined;
  "target-floor-share-hint": undefined;
  "target-floor-source": undefined;
  "target-floor-stale": undefined;
  "target-floor-unknown": undefined;
  "target-floor-unsaid": undefined;
  "target-floor-when": undefined;
  "target-floor-withdraw": undefined;
  "target-floor-withdraw-one": { held: string | number };
  "target-form-change": { role: string | number };
  "target-form-new": undefined;
  "target-held-in": { year: string | number };
  "target-held-on": { day: string | number };
  "target-held-open": { day: string | number };
  "target-held-since": { day: string | number };
  "target-held-span": { from: string | number; to: string | number };
  "target-history": undefined;
  "target-history-row": { day: string | number; expected: string | number; stretch: string | number; walk_away: string | number };
  "target-level": undefined;
  "target-level-any": undefined;
  "target-loading": undefined;
  "target-market-answers": { count: string | number };
  "target-market-band": undefined;
  "target-market-county": undefined;
  "target-market-least": { low: string | number };
  "target-market-median": { median: string | number };
  "target-market-middle": { high: string | number; low: string | number };
  "target-market-most": { high: string | number };
  "target-market-occupation": undefined;
  "target-market-quartiles": { high: string | number; low: string | number; median: string | number };
  "target-market-range": { high: string | number; low: string | number };
  "target-market-survey": undefined;
  "target-reason": undefined;
  "target-reason-hint": undefined;
  "target-retry": undefined;
  "target-role": undefined;
  "target-role-hint": undefined;
  "target-save": undefined;
  "target-since": { day: string | number };
  "target-stretch": undefined;
  "target-stretch-hint": undefined;
  "target-suggest": undefined;
  "target-suggest-begin": undefined;
  "target-suggest-none": undefined;
  "target-suggest-others": undefined;
  "target-suggest-use": undefined;
  "target-tab-floor": undefined;
  "target-tab-targets": undefined;
  "target-tab-tax": undefined;
  "target-title": undefined;
  "target-walk_away": undefined;
  "target-walk_away-hint": undefined;
  "tax-bracket_tax": undefined;
  "tax-general_income": undefined;
  "tax-minimum_deduction": undefined;
  "tax-national_insurance": undefined;
  "tax-paye_tax": undefined;
  "tax-personal_allowance": undefined;
  "tax-tax_on_general_income": undefined;
  "tax-union_dues": undefined;
  "tax-zone_allowance": undefined;
  "taxword-current": undefined;
  "taxword-first-year": undefined;
  "taxword-first-year-text": undefined;
  "taxword-free-month": undefined;
  "taxword-free-month-text": undefined;
  "taxword-half-month": undefined;
  "taxword-half-month-text": undefined;
  "taxword-paye": undefined;
  "taxword-paye-text": undefined;
  "taxword-source": { names: string | number; when: string | number };
  "taxword-title": undefined;
  "word-ad": undefined;
  "word-application": undefined;
  "word-contact": undefined;
  "word-document": undefined;
  "word-employer": undefined;
  "word-event": undefined;
  "word-guidance": undefined;
  "word-interview": undefined;
  "word-job": undefined;
  "word-note": undefined;
  "word-offer": undefined;
  "word-pay_figure": undefined;
  "word-pay_floor": undefined;
  "word-question": undefined;
  "word-stage": undefined;
  "word-story": undefined;
  "word-target_pay": undefined;
  "workplace-hybrid": undefined;
  "workplace-onsite": undefined;
  "workplace-remote": undefined;
}
