// Generated from src-tauri/crates/messages/ftl by `cargo xtask generate`; edit the catalogues, not this file.

/** The id of a message in the catalogues. */
export type MessageId =
  | "ad_state-closed"
  | "ad_state-open"
  | "ad_state-unknown"
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
  | "board-title"
  | "board-trash-action-restore"
  | "board-warning-ad-closed"
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
  | "cli-apply-by"
  | "cli-captured"
  | "cli-check-sound"
  | "cli-demo-filled"
  | "cli-found"
  | "cli-job-count"
  | "cli-nothing-to-redo"
  | "cli-nothing-to-undo"
  | "cli-redone"
  | "cli-sent"
  | "cli-since"
  | "cli-undone"
  | "count-ads"
  | "count-applications"
  | "count-contacts"
  | "count-days"
  | "count-employers"
  | "count-jobs"
  | "count-weeks"
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
  | "error-ad_missing"
  | "error-bad_input"
  | "error-date_missing"
  | "error-date_unread"
  | "error-demo_not_empty"
  | "error-draft_missing"
  | "error-employer_missing"
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
  | "error-file_kind"
  | "error-file_unreadable"
  | "error-internal"
  | "error-job_ambiguous"
  | "error-job_missing"
  | "error-job_not_found"
  | "error-language_unread"
  | "error-link_unread"
  | "error-list_page"
  | "error-login_wall"
  | "error-no_ad"
  | "error-not_a_note"
  | "error-note_empty"
  | "error-orgnr_unread"
  | "error-page_too_large"
  | "error-pay_reversed"
  | "error-pay_several"
  | "error-pay_too_large"
  | "error-pay_unread"
  | "error-script_only"
  | "error-share_unread"
  | "error-stage_missing"
  | "error-store_busy"
  | "error-store_damaged"
  | "error-store_failed"
  | "error-store_foreign"
  | "error-store_full"
  | "error-store_newer"
  | "error-store_not_a_database"
  | "error-store_unwritable"
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
  | "form-freelance"
  | "form-internship"
  | "form-permanent"
  | "form-project"
  | "form-seasonal"
  | "form-substitute"
  | "form-temporary"
  | "form-trainee"
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
  | "inspector-tabs"
  | "inspector-write-mail"
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
  | "origin-json_ld"
  | "origin-label"
  | "origin-microdata"
  | "origin-opengraph"
  | "origin-rdfa"
  | "origin-site"
  | "origin-state"
  | "origin-text"
  | "per-hour"
  | "per-month"
  | "per-year"
  | "period-hour"
  | "period-month"
  | "period-year"
  | "search-jobs"
  | "search-near"
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
  | "step-add-job"
  | "step-add-note"
  | "step-capture-again"
  | "step-correct-date"
  | "step-delete-job"
  | "step-delete-note"
  | "step-edit-job"
  | "step-edit-note"
  | "step-fill-demo"
  | "step-move-job"
  | "step-rename-stage"
  | "step-restore-job"
  | "step-save-ad"
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
  "board-title": undefined;
  "board-trash-action-restore": undefined;
  "board-warning-ad-closed": undefined;
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
  "cli-apply-by": { on: string | number };
  "cli-captured": { site: string | number };
  "cli-check-sound": undefined;
  "cli-demo-filled": { jobs: string | number };
  "cli-found": { on: string | number };
  "cli-job-count": { shown: string | number; total: string | number };
  "cli-nothing-to-redo": undefined;
  "cli-nothing-to-undo": undefined;
  "cli-redone": { step: string | number };
  "cli-sent": { on: string | number };
  "cli-since": { on: string | number };
  "cli-undone": { step: string | number };
  "count-ads": { count: string | number };
  "count-applications": { count: string | number };
  "count-contacts": { count: string | number };
  "count-days": { count: string | number };
  "count-employers": { count: string | number };
  "count-jobs": { count: string | number };
  "count-weeks": { count: string | number };
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
  "error-ad_missing": undefined;
  "error-bad_input": { details: string | number };
  "error-date_missing": { text: string | number };
  "error-date_unread": { text: string | number };
  "error-demo_not_empty": undefined;
  "error-draft_missing": undefined;
  "error-employer_missing": undefined;
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
  "error-file_kind": { name: string | number };
  "error-file_unreadable": { name: string | number };
  "error-internal": undefined;
  "error-job_ambiguous": { text: string | number };
  "error-job_missing": undefined;
  "error-job_not_found": { text: string | number };
  "error-language_unread": { text: string | number };
  "error-link_unread": { text: string | number };
  "error-list_page": { count: string | number };
  "error-login_wall": undefined;
  "error-no_ad": undefined;
  "error-not_a_note": undefined;
  "error-note_empty": undefined;
  "error-orgnr_unread": { text: string | number };
  "error-page_too_large": { limit: string | number };
  "error-pay_reversed": { text: string | number };
  "error-pay_several": { text: string | number };
  "error-pay_too_large": { text: string | number };
  "error-pay_unread": { text: string | number };
  "error-script_only": undefined;
  "error-share_unread": { text: string | number };
  "error-stage_missing": undefined;
  "error-store_busy": undefined;
  "error-store_damaged": { details: string | number };
  "error-store_failed": { details: string | number };
  "error-store_foreign": { file: string | number };
  "error-store_full": undefined;
  "error-store_newer": { found: string | number; known: string | number };
  "error-store_not_a_database": { file: string | number };
  "error-store_unwritable": { folder: string | number };
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
  "form-freelance": undefined;
  "form-internship": undefined;
  "form-permanent": undefined;
  "form-project": undefined;
  "form-seasonal": undefined;
  "form-substitute": undefined;
  "form-temporary": undefined;
  "form-trainee": undefined;
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
  "inspector-tabs": { title: string | number };
  "inspector-write-mail": { email: string | number };
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
  "origin-json_ld": undefined;
  "origin-label": undefined;
  "origin-microdata": undefined;
  "origin-opengraph": undefined;
  "origin-rdfa": undefined;
  "origin-site": undefined;
  "origin-state": undefined;
  "origin-text": undefined;
  "per-hour": undefined;
  "per-month": undefined;
  "per-year": undefined;
  "period-hour": undefined;
  "period-month": undefined;
  "period-year": undefined;
  "search-jobs": undefined;
  "search-near": undefined;
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
  "step-add-job": { title: string | number };
  "step-add-note": { title: string | number };
  "step-capture-again": { title: string | number };
  "step-correct-date": undefined;
  "step-delete-job": { title: string | number };
  "step-delete-note": undefined;
  "step-edit-job": { field: string | number; title: string | number };
  "step-edit-note": undefined;
  "step-fill-demo": { count: string | number };
  "step-move-job": { stage: string | number; title: string | number };
  "step-rename-stage": { name: string | number };
  "step-restore-job": { title: string | number };
  "step-save-ad": { title: string | number };
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
