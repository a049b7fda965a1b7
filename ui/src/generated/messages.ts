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
  | "already-archive"
  | "already-closed"
  | "already-more"
  | "already-never"
  | "already-open"
  | "already-same_ad-applied"
  | "already-same_ad-saved"
  | "already-same_employer-applied"
  | "already-same_employer-saved"
  | "already-same_position-applied"
  | "already-same_position-saved"
  | "already-title"
  | "already-trash"
  | "already-unsent"
  | "already-where"
  | "archive-accepted"
  | "archive-action"
  | "archive-back"
  | "archive-cancel"
  | "archive-empty"
  | "archive-empty-text"
  | "archive-ended"
  | "archive-find"
  | "archive-in"
  | "archive-jobs"
  | "archive-jobs-none"
  | "archive-list"
  | "archive-loading"
  | "archive-name"
  | "archive-newer"
  | "archive-older"
  | "archive-rename"
  | "archive-rename-one"
  | "archive-restore"
  | "archive-restore-one"
  | "archive-restore-text"
  | "archive-save"
  | "archive-see"
  | "archive-span"
  | "archive-text"
  | "archive-title"
  | "backup-reason-asked"
  | "backup-reason-bulk_delete"
  | "backup-reason-change"
  | "backup-reason-close"
  | "backup-reason-import"
  | "backup-reason-migration"
  | "backup-reason-restore"
  | "backups-about"
  | "backups-action-now"
  | "backups-again"
  | "backups-cli-aside"
  | "backups-cli-made"
  | "backups-cli-missing"
  | "backups-cli-none"
  | "backups-cli-recovered"
  | "backups-cli-restored"
  | "backups-cli-salvaged"
  | "backups-cli-salvaged-to"
  | "backups-cli-would"
  | "backups-damaged"
  | "backups-failing"
  | "backups-failing-second"
  | "backups-holds"
  | "backups-holds-counts"
  | "backups-holds-missing"
  | "backups-last"
  | "backups-last-none"
  | "backups-list"
  | "backups-loading"
  | "backups-look"
  | "backups-look-one"
  | "backups-made-now"
  | "backups-more"
  | "backups-none"
  | "backups-none-text"
  | "backups-now"
  | "backups-place-profile"
  | "backups-place-profile-network"
  | "backups-place-profile-removable"
  | "backups-place-profile-synced"
  | "backups-place-second"
  | "backups-place-second-network"
  | "backups-place-second-removable"
  | "backups-place-second-synced"
  | "backups-recover"
  | "backups-room"
  | "backups-room-hint"
  | "backups-room-megabytes"
  | "backups-room-set"
  | "backups-second"
  | "backups-second-choose"
  | "backups-second-folder"
  | "backups-second-hint"
  | "backups-second-kept"
  | "backups-second-none"
  | "backups-second-stop"
  | "backups-second-text"
  | "backups-see"
  | "backups-size"
  | "backups-status"
  | "backups-unsound"
  | "backups-used"
  | "backups-when"
  | "backups-where"
  | "backups-where-beside"
  | "backups-where-elsewhere"
  | "backups-where-second"
  | "backups-why"
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
  | "calendar-action-agenda"
  | "calendar-action-go"
  | "calendar-action-month"
  | "calendar-action-timeline"
  | "calendar-action-week"
  | "calendar-agenda-empty"
  | "calendar-agenda-empty-text"
  | "calendar-cancel"
  | "calendar-carry"
  | "calendar-carry-fixed"
  | "calendar-carry-let-be"
  | "calendar-choose"
  | "calendar-choose-entry"
  | "calendar-choose-stop"
  | "calendar-chosen"
  | "calendar-chosen-file"
  | "calendar-cli-written"
  | "calendar-clock-back"
  | "calendar-clock-forward"
  | "calendar-close"
  | "calendar-day-name"
  | "calendar-entry-file"
  | "calendar-entry-fixed"
  | "calendar-entry-link"
  | "calendar-entry-move"
  | "calendar-entry-open"
  | "calendar-entry-round"
  | "calendar-entry-saved"
  | "calendar-entry-there"
  | "calendar-entry-time"
  | "calendar-file"
  | "calendar-file-checked"
  | "calendar-file-failed"
  | "calendar-file-folder"
  | "calendar-file-hint"
  | "calendar-file-keep"
  | "calendar-file-kept"
  | "calendar-file-none"
  | "calendar-file-once"
  | "calendar-file-stop"
  | "calendar-file-title"
  | "calendar-file-what"
  | "calendar-form-case"
  | "calendar-form-on_site"
  | "calendar-form-phone"
  | "calendar-form-presentation"
  | "calendar-form-technical"
  | "calendar-form-video"
  | "calendar-from-to"
  | "calendar-go-today"
  | "calendar-hours"
  | "calendar-hours-23"
  | "calendar-hours-25"
  | "calendar-ics-answer"
  | "calendar-ics-deadline"
  | "calendar-ics-done"
  | "calendar-ics-interview"
  | "calendar-ics-name"
  | "calendar-ics-round"
  | "calendar-ics-start"
  | "calendar-ics-there"
  | "calendar-is-today"
  | "calendar-keys"
  | "calendar-kind-answer_by"
  | "calendar-kind-deadline"
  | "calendar-kind-follow_up"
  | "calendar-kind-interview"
  | "calendar-kind-job_start"
  | "calendar-kind-offer_start"
  | "calendar-kind-task"
  | "calendar-kind-thank_you"
  | "calendar-loading"
  | "calendar-more"
  | "calendar-move-do"
  | "calendar-move-hint"
  | "calendar-move-title"
  | "calendar-move-to"
  | "calendar-next-agenda"
  | "calendar-next-month"
  | "calendar-next-week"
  | "calendar-nothing-on-day"
  | "calendar-previous-agenda"
  | "calendar-previous-month"
  | "calendar-previous-week"
  | "calendar-retry"
  | "calendar-title"
  | "calendar-today"
  | "calendar-tone-done"
  | "calendar-tone-late"
  | "calendar-tone-soon"
  | "calendar-view-agenda"
  | "calendar-view-month"
  | "calendar-view-timeline"
  | "calendar-view-week"
  | "calendar-views"
  | "calendar-week"
  | "calendar-week-short"
  | "calendar-whole-day"
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
  | "capture-known-archive"
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
  | "checklist-add"
  | "checklist-delete"
  | "checklist-done"
  | "checklist-down"
  | "checklist-drag"
  | "checklist-hint"
  | "checklist-item"
  | "checklist-line"
  | "checklist-menu"
  | "checklist-moved"
  | "checklist-ready"
  | "checklist-ready-interview"
  | "checklist-ready-interview-1"
  | "checklist-ready-interview-2"
  | "checklist-ready-interview-3"
  | "checklist-ready-interview-4"
  | "checklist-ready-interview-5"
  | "checklist-ready-interview-6"
  | "checklist-ready-sending"
  | "checklist-ready-sending-1"
  | "checklist-ready-sending-2"
  | "checklist-ready-sending-3"
  | "checklist-ready-sending-4"
  | "checklist-ready-sending-5"
  | "checklist-ready-sending-6"
  | "checklist-ready-sending-7"
  | "checklist-ready-signing"
  | "checklist-ready-signing-1"
  | "checklist-ready-signing-2"
  | "checklist-ready-signing-3"
  | "checklist-ready-signing-4"
  | "checklist-ready-signing-5"
  | "checklist-ready-signing-6"
  | "checklist-title"
  | "checklist-up"
  | "citizenship-eea"
  | "citizenship-nordic"
  | "citizenship-other"
  | "cli-apply-by"
  | "cli-captured"
  | "cli-check-sound"
  | "cli-demo-filled"
  | "cli-document-added"
  | "cli-documents-none"
  | "cli-floor-above"
  | "cli-floor-below"
  | "cli-floor-full-time"
  | "cli-floor-level"
  | "cli-floor-margin"
  | "cli-floor-short"
  | "cli-floor-unknown"
  | "cli-found"
  | "cli-guidance-stale"
  | "cli-import-done"
  | "cli-import-more"
  | "cli-import-open"
  | "cli-import-part"
  | "cli-import-part-left"
  | "cli-import-row"
  | "cli-import-would"
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
  | "cli-pack-changed"
  | "cli-pack-lost"
  | "cli-pack-would-change"
  | "cli-pack-written"
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
  | "closed-action"
  | "closed-after"
  | "closed-after-on"
  | "closed-ask-one"
  | "closed-ask-text"
  | "closed-change"
  | "closed-clear"
  | "closed-hint"
  | "closed-note"
  | "closed-reason-not_chosen"
  | "closed-reason-other"
  | "closed-reason-other_offer"
  | "closed-reason-pay"
  | "closed-reason-place"
  | "closed-reason-position_withdrawn"
  | "closed-reason-terms"
  | "closed-save"
  | "closed-say"
  | "closed-skip"
  | "contacts-action-add"
  | "contacts-action-go"
  | "contacts-add"
  | "contacts-cancel"
  | "contacts-clear"
  | "contacts-close"
  | "contacts-count"
  | "contacts-delete"
  | "contacts-employer-from-job"
  | "contacts-entry-about"
  | "contacts-entry-interview"
  | "contacts-facts"
  | "contacts-field-address"
  | "contacts-field-email"
  | "contacts-field-employer"
  | "contacts-field-known_how"
  | "contacts-field-name"
  | "contacts-field-note"
  | "contacts-field-page"
  | "contacts-field-phone"
  | "contacts-field-role"
  | "contacts-hint-known_how"
  | "contacts-hint-page"
  | "contacts-history"
  | "contacts-history-loading"
  | "contacts-history-more"
  | "contacts-history-none"
  | "contacts-job-link"
  | "contacts-job-link-hint"
  | "contacts-job-link-none"
  | "contacts-job-unlink"
  | "contacts-jobs"
  | "contacts-jobs-count"
  | "contacts-jobs-more"
  | "contacts-jobs-none"
  | "contacts-last"
  | "contacts-list"
  | "contacts-loading"
  | "contacts-missing"
  | "contacts-more"
  | "contacts-new"
  | "contacts-none"
  | "contacts-none-found"
  | "contacts-none-found-text"
  | "contacts-none-text"
  | "contacts-nothing"
  | "contacts-of-job"
  | "contacts-of-job-open"
  | "contacts-of-job-talk"
  | "contacts-open-page"
  | "contacts-retry"
  | "contacts-same"
  | "contacts-same-email"
  | "contacts-same-merge"
  | "contacts-same-merge-hint"
  | "contacts-same-name"
  | "contacts-same-open"
  | "contacts-same-phone"
  | "contacts-save"
  | "contacts-search"
  | "contacts-talk"
  | "contacts-talk-about"
  | "contacts-talk-about-none"
  | "contacts-talk-cancel"
  | "contacts-talk-delete"
  | "contacts-talk-on"
  | "contacts-talk-on-hint"
  | "contacts-talk-save"
  | "contacts-talk-text"
  | "contacts-talk-way"
  | "contacts-title"
  | "contacts-write"
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
  | "data-action-backups"
  | "data-action-go"
  | "data-action-in"
  | "data-action-out"
  | "data-action-privacy"
  | "data-action-steps"
  | "data-failed"
  | "data-part-backups"
  | "data-part-in"
  | "data-part-out"
  | "data-part-privacy"
  | "data-part-steps"
  | "data-title"
  | "deadline-asap"
  | "deadline-date"
  | "deadline-datetime"
  | "deadline-rolling"
  | "deadline-unknown"
  | "debrief-action"
  | "debrief-asked"
  | "debrief-asked-hint"
  | "debrief-cancel"
  | "debrief-due-hint"
  | "debrief-follow_up"
  | "debrief-line"
  | "debrief-line-hint"
  | "debrief-line-kind"
  | "debrief-line-went"
  | "debrief-loading"
  | "debrief-next_step"
  | "debrief-none"
  | "debrief-open"
  | "debrief-red_flags"
  | "debrief-same"
  | "debrief-save"
  | "debrief-saved"
  | "debrief-thank_you"
  | "debrief-title"
  | "debrief-to_fix"
  | "debrief-went"
  | "debrief-went-1"
  | "debrief-went-2"
  | "debrief-went-3"
  | "debrief-went-4"
  | "debrief-went-none"
  | "degree-bachelor"
  | "degree-doctorate"
  | "degree-master"
  | "degree-none"
  | "degree-unknown"
  | "desktop-no-display"
  | "document_kind-case"
  | "document_kind-certificate"
  | "document_kind-cv"
  | "document_kind-letter"
  | "document_kind-other"
  | "document_kind-reference"
  | "documents-about"
  | "documents-action-add"
  | "documents-action-go"
  | "documents-add"
  | "documents-added"
  | "documents-adding"
  | "documents-adding-do"
  | "documents-adding-name-hint"
  | "documents-adding-next"
  | "documents-adding-note-hint"
  | "documents-adding-skip"
  | "documents-adding-version"
  | "documents-ask-do"
  | "documents-ask-text"
  | "documents-ask-title"
  | "documents-cancel"
  | "documents-close"
  | "documents-delete"
  | "documents-delete-one"
  | "documents-delete-version"
  | "documents-drop"
  | "documents-empty"
  | "documents-empty-text"
  | "documents-kind"
  | "documents-kind-case"
  | "documents-kind-certificate"
  | "documents-kind-cv"
  | "documents-kind-letter"
  | "documents-kind-other"
  | "documents-kind-reference"
  | "documents-loading"
  | "documents-more"
  | "documents-name"
  | "documents-new-version"
  | "documents-new-version-one"
  | "documents-note"
  | "documents-note-none"
  | "documents-open"
  | "documents-open-short"
  | "documents-remark"
  | "documents-retry"
  | "documents-sent"
  | "documents-sent-count"
  | "documents-sent-hidden"
  | "documents-sent-none"
  | "documents-size-bytes"
  | "documents-size-kb"
  | "documents-size-mb"
  | "documents-state-changed"
  | "documents-state-missing"
  | "documents-state-text"
  | "documents-title"
  | "documents-unsend"
  | "documents-version"
  | "documents-version-short"
  | "documents-versions"
  | "draft-closing"
  | "draft-day"
  | "draft-follow_up"
  | "draft-follow_up-more"
  | "draft-follow_up-since"
  | "draft-follow_up-subject"
  | "draft-greeting"
  | "draft-greeting-named"
  | "draft-status"
  | "draft-status-more"
  | "draft-status-since"
  | "draft-status-subject"
  | "draft-status-talk"
  | "draft-thank_you"
  | "draft-thank_you-day"
  | "draft-thank_you-more"
  | "draft-thank_you-subject"
  | "draft-withdrawal"
  | "draft-withdrawal-more"
  | "draft-withdrawal-since"
  | "draft-withdrawal-subject"
  | "draft-withdrawal-talk"
  | "drafts-action"
  | "drafts-anew"
  | "drafts-body"
  | "drafts-changed"
  | "drafts-close"
  | "drafts-copied"
  | "drafts-copy"
  | "drafts-copy-subject"
  | "drafts-kind"
  | "drafts-kind-follow_up"
  | "drafts-kind-status"
  | "drafts-kind-thank_you"
  | "drafts-kind-withdrawal"
  | "drafts-language"
  | "drafts-language-en"
  | "drafts-language-nb"
  | "drafts-loading"
  | "drafts-not-copied"
  | "drafts-open-mail"
  | "drafts-own-name"
  | "drafts-own-name-hint"
  | "drafts-sent"
  | "drafts-sent-note"
  | "drafts-subject"
  | "drafts-title"
  | "drafts-to"
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
  | "ending-accepted"
  | "ending-action"
  | "ending-archive"
  | "ending-archive-do"
  | "ending-archive-name"
  | "ending-archive-on"
  | "ending-archive-on-hint"
  | "ending-archive-suggested"
  | "ending-archive-text"
  | "ending-card"
  | "ending-card-do"
  | "ending-card-later"
  | "ending-card-text"
  | "ending-choose"
  | "ending-date-answer_by"
  | "ending-date-interview"
  | "ending-date-starts"
  | "ending-date-task"
  | "ending-dates"
  | "ending-dates-none"
  | "ending-draft"
  | "ending-draft-for"
  | "ending-lead"
  | "ending-loading"
  | "ending-none"
  | "ending-none-text"
  | "ending-others"
  | "ending-others-none"
  | "ending-others-some"
  | "ending-others-text"
  | "ending-retry"
  | "ending-since"
  | "ending-title"
  | "ending-unsent"
  | "ending-withdraw"
  | "ending-withdraw-none"
  | "error-ad_missing"
  | "error-archive_empty"
  | "error-archive_missing"
  | "error-archive_name_missing"
  | "error-backup_cap_range"
  | "error-backup_failed"
  | "error-backup_foreign"
  | "error-backup_full"
  | "error-backup_is_profile"
  | "error-backup_missing"
  | "error-backup_newer"
  | "error-backup_second_inside"
  | "error-backup_unsound"
  | "error-backup_unwritable"
  | "error-bad_input"
  | "error-checklist_empty"
  | "error-checklist_item_missing"
  | "error-column_twice"
  | "error-columns_missing"
  | "error-contact_empty"
  | "error-contact_missing"
  | "error-conversation_missing"
  | "error-date_ahead"
  | "error-date_missing"
  | "error-date_unread"
  | "error-day_not_ahead"
  | "error-demo_not_empty"
  | "error-document_empty"
  | "error-document_file_changed"
  | "error-document_file_missing"
  | "error-document_missing"
  | "error-document_name_missing"
  | "error-document_not_opened"
  | "error-document_program"
  | "error-document_same"
  | "error-document_too_large"
  | "error-draft_missing"
  | "error-email_unread"
  | "error-employer_missing"
  | "error-employer_unknown"
  | "error-entry_fixed"
  | "error-entry_missing"
  | "error-event_missing"
  | "error-fact_fixed"
  | "error-fetch_busy"
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
  | "error-field_missing"
  | "error-figure_missing"
  | "error-file_ending"
  | "error-file_exists"
  | "error-file_foreign"
  | "error-file_kind"
  | "error-file_unreadable"
  | "error-file_unwritable"
  | "error-floor_missing"
  | "error-floor_order"
  | "error-folder_full"
  | "error-folder_missing"
  | "error-folder_relative"
  | "error-folder_unfit"
  | "error-folder_unwritable"
  | "error-guidance_not_found"
  | "error-import_answer_unknown"
  | "error-import_broken"
  | "error-import_dates_open"
  | "error-import_empty"
  | "error-import_kind"
  | "error-import_not_looked"
  | "error-import_own_file"
  | "error-import_stopped"
  | "error-import_too_large"
  | "error-import_too_many_columns"
  | "error-import_too_many_rows"
  | "error-incoming_broken"
  | "error-incoming_missing"
  | "error-incoming_too_large"
  | "error-internal"
  | "error-interview_missing"
  | "error-job_ambiguous"
  | "error-job_archived"
  | "error-job_link_missing"
  | "error-job_missing"
  | "error-job_not_found"
  | "error-language_unread"
  | "error-letter_empty"
  | "error-link_unread"
  | "error-list_page"
  | "error-locked_unreadable"
  | "error-login_wall"
  | "error-look_up_astray"
  | "error-look_up_busy"
  | "error-look_up_failed"
  | "error-look_up_status"
  | "error-look_up_timeout"
  | "error-look_up_unread"
  | "error-merge_itself"
  | "error-minutes_unread"
  | "error-months_unread"
  | "error-no_ad"
  | "error-not_a_note"
  | "error-not_closed"
  | "error-not_registered"
  | "error-note_empty"
  | "error-nothing_chosen"
  | "error-number_range"
  | "error-number_unread"
  | "error-offer_base_missing"
  | "error-offer_missing"
  | "error-offer_name_missing"
  | "error-offer_not_found"
  | "error-offers_unread"
  | "error-orgnr_unread"
  | "error-own_file_broken"
  | "error-own_file_foreign"
  | "error-own_file_newer"
  | "error-own_file_too_long"
  | "error-own_file_trap"
  | "error-own_missing"
  | "error-own_order"
  | "error-pack_broken"
  | "error-pack_built_in"
  | "error-pack_faulty"
  | "error-pack_file_missing"
  | "error-pack_file_unknown"
  | "error-pack_newer"
  | "error-pack_older"
  | "error-pack_same"
  | "error-pack_too_large"
  | "error-pack_unreadable"
  | "error-page_too_large"
  | "error-passphrase_differs"
  | "error-passphrase_missing"
  | "error-passphrase_short"
  | "error-passphrase_wrong"
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
  | "error-place_unknown"
  | "error-practice_answered"
  | "error-practice_nothing"
  | "error-question_empty"
  | "error-question_missing"
  | "error-rate_not_needed"
  | "error-rate_unlikely"
  | "error-rate_unread"
  | "error-read_only"
  | "error-recovery_not_needed"
  | "error-recovery_nothing"
  | "error-requirement_empty"
  | "error-requirement_missing"
  | "error-role_unknown"
  | "error-script_only"
  | "error-sent_missing"
  | "error-session_missing"
  | "error-share_unread"
  | "error-skill_missing"
  | "error-skill_unknown"
  | "error-stage_missing"
  | "error-stage_name_missing"
  | "error-stage_name_taken"
  | "error-stage_not_empty"
  | "error-stage_only"
  | "error-stage_other_kind"
  | "error-step_missing"
  | "error-step_unknown"
  | "error-stopped"
  | "error-store_busy"
  | "error-store_damaged"
  | "error-store_failed"
  | "error-store_foreign"
  | "error-store_full"
  | "error-store_held"
  | "error-store_newer"
  | "error-store_not_a_database"
  | "error-store_unwritable"
  | "error-store_write_failed"
  | "error-story_missing"
  | "error-story_title_missing"
  | "error-tag_missing"
  | "error-tag_name_missing"
  | "error-takeout_underway"
  | "error-target_missing"
  | "error-target_order"
  | "error-target_role_missing"
  | "error-task_empty"
  | "error-task_missing"
  | "error-tax_year_unknown"
  | "error-tax_zone_unsure"
  | "error-thing_missing"
  | "error-time_skipped"
  | "error-time_twice"
  | "error-time_unread"
  | "error-title_missing"
  | "error-too_long"
  | "error-too_many"
  | "error-unknown_command"
  | "error-view_missing"
  | "error-view_name_missing"
  | "error-wipe_unconfirmed"
  | "error-zone_unread"
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
  | "foundat-hint"
  | "foundat-none"
  | "foundat-title"
  | "grade-again"
  | "grade-easy"
  | "grade-good"
  | "grade-hard"
  | "guidance-action-channels"
  | "guidance-action-cities"
  | "guidance-action-employers"
  | "guidance-action-go"
  | "guidance-action-newcomers"
  | "guidance-action-own"
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
  | "guidance-part-own"
  | "guidance-part-pay"
  | "guidance-part-permits"
  | "guidance-part-roles"
  | "guidance-part-stale"
  | "guidance-part-working-life"
  | "guidance-rail-know"
  | "guidance-title"
  | "help-action"
  | "help-any-1"
  | "help-any-2"
  | "help-board-1"
  | "help-board-2"
  | "help-board-3"
  | "help-board-4"
  | "help-calendar-1"
  | "help-calendar-2"
  | "help-calendar-3"
  | "help-contacts-1"
  | "help-contacts-2"
  | "help-contacts-3"
  | "help-documents-1"
  | "help-documents-2"
  | "help-documents-3"
  | "help-guidance-1"
  | "help-guidance-2"
  | "help-guidance-3"
  | "help-interviews-1"
  | "help-interviews-2"
  | "help-interviews-3"
  | "help-jobs-1"
  | "help-jobs-2"
  | "help-jobs-3"
  | "help-jobs-4"
  | "help-offers-1"
  | "help-offers-2"
  | "help-offers-3"
  | "help-settings-1"
  | "help-settings-2"
  | "help-target-1"
  | "help-target-2"
  | "help-target-3"
  | "help-title"
  | "help-today-1"
  | "help-today-2"
  | "help-today-3"
  | "help-today-4"
  | "help-trash-1"
  | "import-no-employer"
  | "import-untitled"
  | "inspector-action-edit"
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
  | "inspector-note-edit"
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
  | "inspector-tab-documents"
  | "inspector-tab-history"
  | "inspector-tab-overview"
  | "inspector-tab-pay"
  | "inspector-tabs"
  | "inspector-why-change"
  | "inspector-write-mail"
  | "interview_form-case"
  | "interview_form-on_site"
  | "interview_form-phone"
  | "interview_form-presentation"
  | "interview_form-technical"
  | "interview_form-video"
  | "interview_state-cancelled"
  | "interview_state-held"
  | "interview_state-planned"
  | "interviews-action-add"
  | "interviews-action-go"
  | "interviews-add"
  | "interviews-cancel"
  | "interviews-cancel-form"
  | "interviews-cancelled"
  | "interviews-coming"
  | "interviews-coming-none"
  | "interviews-coming-none-text"
  | "interviews-delete"
  | "interviews-field-asked"
  | "interviews-field-day"
  | "interviews-field-form"
  | "interviews-field-link"
  | "interviews-field-minutes"
  | "interviews-field-next_step"
  | "interviews-field-people"
  | "interviews-field-place"
  | "interviews-field-preparation"
  | "interviews-field-round"
  | "interviews-field-time"
  | "interviews-field-went"
  | "interviews-field-zone"
  | "interviews-first"
  | "interviews-held"
  | "interviews-hint-day"
  | "interviews-hint-link"
  | "interviews-hint-minutes"
  | "interviews-hint-time"
  | "interviews-hint-zone"
  | "interviews-hold"
  | "interviews-how"
  | "interviews-in-days"
  | "interviews-in-hours"
  | "interviews-in-minutes"
  | "interviews-join"
  | "interviews-join-host"
  | "interviews-loading"
  | "interviews-menu"
  | "interviews-more"
  | "interviews-more-coming"
  | "interviews-more-fields"
  | "interviews-move"
  | "interviews-move-do"
  | "interviews-move-not"
  | "interviews-new"
  | "interviews-none"
  | "interviews-nothing"
  | "interviews-now"
  | "interviews-oslo"
  | "interviews-oslo-day"
  | "interviews-overlap"
  | "interviews-overlap-open"
  | "interviews-past"
  | "interviews-past-none"
  | "interviews-person-add"
  | "interviews-person-hint"
  | "interviews-person-new"
  | "interviews-person-open"
  | "interviews-person-remove"
  | "interviews-plan"
  | "interviews-retry"
  | "interviews-round-form"
  | "interviews-save"
  | "interviews-second"
  | "interviews-span"
  | "interviews-tab"
  | "interviews-title"
  | "interviews-tomorrow"
  | "interviews-with"
  | "interviews-zone"
  | "jobdocs-drafts"
  | "jobdocs-drafts-text"
  | "jobdocs-loading"
  | "jobdocs-send"
  | "jobdocs-send-do"
  | "jobdocs-send-document"
  | "jobdocs-send-go"
  | "jobdocs-send-newest"
  | "jobdocs-send-none"
  | "jobdocs-send-on"
  | "jobdocs-send-on-hint"
  | "jobdocs-send-version"
  | "jobdocs-sent"
  | "jobdocs-sent-none"
  | "joblinks-add"
  | "joblinks-cancel"
  | "joblinks-delete"
  | "joblinks-edit"
  | "joblinks-name"
  | "joblinks-name-hint"
  | "joblinks-open"
  | "joblinks-save"
  | "joblinks-title"
  | "joblinks-url"
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
  | "jobs-action-go"
  | "jobs-cancel"
  | "jobs-close"
  | "jobs-column-ad_state"
  | "jobs-column-applied_on"
  | "jobs-column-city"
  | "jobs-column-deadline"
  | "jobs-column-degree"
  | "jobs-column-employer"
  | "jobs-column-floor"
  | "jobs-column-follow_up"
  | "jobs-column-form"
  | "jobs-column-found_at"
  | "jobs-column-languages"
  | "jobs-column-last_event"
  | "jobs-column-next"
  | "jobs-column-orgnr"
  | "jobs-column-pay"
  | "jobs-column-places"
  | "jobs-column-posted_on"
  | "jobs-column-quiet"
  | "jobs-column-saved_on"
  | "jobs-column-share"
  | "jobs-column-source"
  | "jobs-column-stage"
  | "jobs-column-starts"
  | "jobs-column-tags"
  | "jobs-column-target"
  | "jobs-column-title"
  | "jobs-column-workplace"
  | "jobs-columns"
  | "jobs-columns-text"
  | "jobs-columns-usual"
  | "jobs-count"
  | "jobs-edit"
  | "jobs-edit-hint"
  | "jobs-edit-save"
  | "jobs-empty-text"
  | "jobs-empty-title"
  | "jobs-filter-add"
  | "jobs-filter-any"
  | "jobs-filter-chip"
  | "jobs-filter-city"
  | "jobs-filter-clear"
  | "jobs-filter-day-hint"
  | "jobs-filter-deadline"
  | "jobs-filter-edit"
  | "jobs-filter-employer"
  | "jobs-filter-find"
  | "jobs-filter-floor"
  | "jobs-filter-from"
  | "jobs-filter-from-day"
  | "jobs-filter-gone"
  | "jobs-filter-more"
  | "jobs-filter-no-values"
  | "jobs-filter-pay"
  | "jobs-filter-pay-at-least"
  | "jobs-filter-pay-at-most"
  | "jobs-filter-pay-between"
  | "jobs-filter-pay-from"
  | "jobs-filter-pay-to"
  | "jobs-filter-pay-year"
  | "jobs-filter-quiet"
  | "jobs-filter-quiet-chip"
  | "jobs-filter-quiet-label"
  | "jobs-filter-range"
  | "jobs-filter-range-any"
  | "jobs-filter-range-fortnight"
  | "jobs-filter-range-month"
  | "jobs-filter-range-own"
  | "jobs-filter-range-passed"
  | "jobs-filter-range-today"
  | "jobs-filter-range-week"
  | "jobs-filter-remove"
  | "jobs-filter-sort-asap"
  | "jobs-filter-sort-dated"
  | "jobs-filter-sort-rolling"
  | "jobs-filter-sort-unknown"
  | "jobs-filter-sorts"
  | "jobs-filter-source"
  | "jobs-filter-stage"
  | "jobs-filter-stage-closed"
  | "jobs-filter-stage-open"
  | "jobs-filter-tag"
  | "jobs-filter-target"
  | "jobs-filter-text"
  | "jobs-filter-text-label"
  | "jobs-filter-to"
  | "jobs-filter-to-day"
  | "jobs-filters"
  | "jobs-floor-above"
  | "jobs-floor-below"
  | "jobs-floor-unknown"
  | "jobs-head-also"
  | "jobs-head-ascending"
  | "jobs-head-descending"
  | "jobs-head-hide"
  | "jobs-head-left"
  | "jobs-head-narrower"
  | "jobs-head-right"
  | "jobs-head-unsorted"
  | "jobs-head-wider"
  | "jobs-keys"
  | "jobs-loading"
  | "jobs-many-delete"
  | "jobs-many-follow-up"
  | "jobs-many-follow-up-do"
  | "jobs-many-follow-up-hint"
  | "jobs-many-follow-up-title"
  | "jobs-many-move"
  | "jobs-many-move-do"
  | "jobs-many-move-title"
  | "jobs-many-nothing"
  | "jobs-many-on"
  | "jobs-many-on-hint"
  | "jobs-many-tag"
  | "jobs-many-tag-do"
  | "jobs-many-tag-title"
  | "jobs-many-untag"
  | "jobs-many-untag-none"
  | "jobs-many-untag-one"
  | "jobs-many-untag-title"
  | "jobs-menu-delete"
  | "jobs-menu-edit"
  | "jobs-menu-follow-up"
  | "jobs-menu-move"
  | "jobs-menu-open"
  | "jobs-menu-select"
  | "jobs-menu-tag"
  | "jobs-none-text"
  | "jobs-none-title"
  | "jobs-not-editable"
  | "jobs-nothing"
  | "jobs-resize"
  | "jobs-retry"
  | "jobs-select-all"
  | "jobs-select-none"
  | "jobs-selected"
  | "jobs-selection"
  | "jobs-sorted-by"
  | "jobs-table"
  | "jobs-target-by"
  | "jobs-title"
  | "jobs-unsorted"
  | "jobs-verdict-above"
  | "jobs-verdict-below"
  | "jobs-verdict-unknown"
  | "jobs-view-all"
  | "jobs-view-changed"
  | "jobs-view-delete"
  | "jobs-view-down"
  | "jobs-view-manage"
  | "jobs-view-manage-title"
  | "jobs-view-name"
  | "jobs-view-name-do"
  | "jobs-view-name-hint"
  | "jobs-view-newer"
  | "jobs-view-none"
  | "jobs-view-rename"
  | "jobs-view-save"
  | "jobs-view-save-as"
  | "jobs-view-up"
  | "jobs-views"
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
  | "letters-copied"
  | "letters-copy"
  | "letters-count"
  | "letters-keep"
  | "letters-keep-hint"
  | "letters-name"
  | "letters-not-copied"
  | "letters-saved"
  | "letters-saving"
  | "letters-title"
  | "letters-write"
  | "level-entry"
  | "level-mid"
  | "level-senior"
  | "merge-action"
  | "merge-back"
  | "merge-cancel"
  | "merge-choose"
  | "merge-do"
  | "merge-fields"
  | "merge-find"
  | "merge-find-label"
  | "merge-found"
  | "merge-happens"
  | "merge-in-trash"
  | "merge-keep"
  | "merge-keep-legend"
  | "merge-keep-one"
  | "merge-letter-becomes_note"
  | "merge-letter-taken"
  | "merge-loading"
  | "merge-none"
  | "merge-nothing-found"
  | "merge-same_ad"
  | "merge-same_employer"
  | "merge-same_position"
  | "merge-saved"
  | "merge-sent"
  | "merge-stands"
  | "merge-takes"
  | "merge-takes-nothing"
  | "merge-thing-ads"
  | "merge-thing-checklist"
  | "merge-thing-contacts"
  | "merge-thing-conversations"
  | "merge-thing-documents"
  | "merge-thing-figures"
  | "merge-thing-interviews"
  | "merge-thing-links"
  | "merge-thing-moves"
  | "merge-thing-notes"
  | "merge-thing-offers"
  | "merge-thing-tags"
  | "merge-thing-tasks"
  | "merge-title"
  | "merge-trash"
  | "merge-went"
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
  | "notepreview-hint"
  | "notepreview-title"
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
  | "own-about"
  | "own-add"
  | "own-add-basic"
  | "own-add-floor"
  | "own-add-statistic"
  | "own-answers"
  | "own-answers-hint"
  | "own-as-of"
  | "own-cancel"
  | "own-change"
  | "own-change-one"
  | "own-change-short"
  | "own-close"
  | "own-day-hint"
  | "own-employers"
  | "own-entered"
  | "own-figures"
  | "own-file-done"
  | "own-file-empty"
  | "own-file-from"
  | "own-file-kept"
  | "own-file-kind"
  | "own-file-line"
  | "own-file-merge"
  | "own-file-missing"
  | "own-file-new"
  | "own-file-open"
  | "own-file-passphrase"
  | "own-file-run"
  | "own-file-same"
  | "own-file-taken"
  | "own-file-title"
  | "own-file-unchanged"
  | "own-floor-value"
  | "own-floors"
  | "own-form-about"
  | "own-form-guidance"
  | "own-form-loading"
  | "own-form-title"
  | "own-form-which"
  | "own-high"
  | "own-holds-from"
  | "own-kind-ad"
  | "own-kind-application"
  | "own-kind-archive"
  | "own-kind-contact"
  | "own-kind-conversation"
  | "own-kind-document"
  | "own-kind-document_version"
  | "own-kind-employer"
  | "own-kind-event"
  | "own-kind-interview"
  | "own-kind-job"
  | "own-kind-letter"
  | "own-kind-offer"
  | "own-kind-own_figure"
  | "own-kind-own_question"
  | "own-kind-pay_figure"
  | "own-kind-practice_answer"
  | "own-kind-prep_sheet"
  | "own-kind-rest"
  | "own-kind-saved_view"
  | "own-kind-setting"
  | "own-kind-stage"
  | "own-kind-story"
  | "own-kind-tag"
  | "own-kind-target"
  | "own-kind-task"
  | "own-lost"
  | "own-low"
  | "own-mark"
  | "own-mark-fetched"
  | "own-median-hint"
  | "own-middle"
  | "own-name"
  | "own-name-hint"
  | "own-none"
  | "own-norway"
  | "own-place"
  | "own-place-hint"
  | "own-put"
  | "own-put-of"
  | "own-quartile-high"
  | "own-quartile-hint"
  | "own-quartile-low"
  | "own-replaces"
  | "own-save"
  | "own-show"
  | "own-show-one"
  | "own-source"
  | "own-source-hint"
  | "own-statistic-about"
  | "own-statistic-edit"
  | "own-statistic-new"
  | "own-statistic-save"
  | "own-statistics"
  | "own-title"
  | "own-undated"
  | "own-url"
  | "own-url-hint"
  | "own-value"
  | "own-wages"
  | "own-withdraw"
  | "own-withdraw-one"
  | "own-year"
  | "own-year-hint"
  | "pack-added"
  | "pack-after"
  | "pack-before"
  | "pack-built-in"
  | "pack-built-in-edition"
  | "pack-cancel"
  | "pack-changed"
  | "pack-checking"
  | "pack-confirm"
  | "pack-edition"
  | "pack-export"
  | "pack-exported"
  | "pack-fact"
  | "pack-import"
  | "pack-import-hint"
  | "pack-imported"
  | "pack-is-added"
  | "pack-is-removed"
  | "pack-lost"
  | "pack-more"
  | "pack-passed-over"
  | "pack-preview"
  | "pack-preview-editions"
  | "pack-removed"
  | "pack-restore"
  | "pack-said"
  | "pack-same"
  | "pack-title"
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
  | "places-known-for"
  | "places-left"
  | "places-loading"
  | "places-names"
  | "places-near"
  | "places-net"
  | "places-no-figure"
  | "places-notes"
  | "places-open"
  | "places-people"
  | "places-rent-area"
  | "places-rent-rooms"
  | "places-rent-what"
  | "places-retry"
  | "places-rooms"
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
  | "practice-action-begin"
  | "practice-action-go"
  | "practice-action-interview"
  | "practice-action-questions"
  | "practice-answer"
  | "practice-asked"
  | "practice-back"
  | "practice-back-not"
  | "practice-begin-due"
  | "practice-begin-first"
  | "practice-begin-interview"
  | "practice-begin-new"
  | "practice-begin-weak"
  | "practice-cancel"
  | "practice-cli-again"
  | "practice-cli-done"
  | "practice-cli-good"
  | "practice-cli-how"
  | "practice-cli-judge"
  | "practice-cli-trap"
  | "practice-coming"
  | "practice-coming-days"
  | "practice-coming-line"
  | "practice-coming-practise"
  | "practice-coming-practise-for"
  | "practice-coming-ready"
  | "practice-coming-today"
  | "practice-done"
  | "practice-done-close"
  | "practice-done-more"
  | "practice-done-text"
  | "practice-due"
  | "practice-due-none-text"
  | "practice-empty-text"
  | "practice-empty-title"
  | "practice-good"
  | "practice-good-ask"
  | "practice-interview-any-role"
  | "practice-interview-any-round"
  | "practice-interview-begin"
  | "practice-interview-count"
  | "practice-interview-for"
  | "practice-interview-no-job"
  | "practice-interview-role"
  | "practice-interview-round"
  | "practice-interview-seconds"
  | "practice-interview-title"
  | "practice-judge"
  | "practice-keys"
  | "practice-last"
  | "practice-list"
  | "practice-list-before"
  | "practice-list-new"
  | "practice-loading"
  | "practice-note"
  | "practice-note-hint"
  | "practice-number"
  | "practice-other-en"
  | "practice-other-nb"
  | "practice-over"
  | "practice-plan"
  | "practice-plan-for"
  | "practice-progress-ahead"
  | "practice-progress-ahead-about"
  | "practice-progress-answers"
  | "practice-progress-count"
  | "practice-progress-day"
  | "practice-progress-days"
  | "practice-progress-firm"
  | "practice-progress-loading"
  | "practice-progress-none"
  | "practice-progress-seen"
  | "practice-progress-weak"
  | "practice-progress-week"
  | "practice-progress-weeks"
  | "practice-progress-weeks-about"
  | "practice-prospect"
  | "practice-run"
  | "practice-show"
  | "practice-show-short"
  | "practice-sitting"
  | "practice-stop"
  | "practice-summary"
  | "practice-summary-grade"
  | "practice-summary-question"
  | "practice-summary-time"
  | "practice-tab-due"
  | "practice-tab-progress"
  | "practice-tab-questions"
  | "practice-think"
  | "practice-time"
  | "practice-time-left"
  | "practice-time-spent"
  | "practice-title"
  | "practice-today-done"
  | "practice-trap"
  | "practice-trap-ask"
  | "practice-unplanned"
  | "practice-weak"
  | "prep-about-employees"
  | "prep-about-source"
  | "prep-about-title"
  | "prep-action-open"
  | "prep-action-ten"
  | "prep-add"
  | "prep-ask-hard"
  | "prep-ask-next"
  | "prep-ask-success"
  | "prep-ask-wrong"
  | "prep-asked"
  | "prep-asked-none"
  | "prep-asked-one"
  | "prep-asked-title"
  | "prep-clear"
  | "prep-clear-hint"
  | "prep-covered"
  | "prep-covered-musts"
  | "prep-drop"
  | "prep-fact-advertised"
  | "prep-fact-asked"
  | "prep-fact-floor"
  | "prep-fact-say"
  | "prep-fact-when"
  | "prep-fact-with"
  | "prep-filled"
  | "prep-for"
  | "prep-from-ad"
  | "prep-from-whole"
  | "prep-gap"
  | "prep-gap-closest"
  | "prep-head-round"
  | "prep-hint-doubts"
  | "prep-hint-figures"
  | "prep-hint-logistics"
  | "prep-hint-notes"
  | "prep-hint-to_ask"
  | "prep-hint-why_them"
  | "prep-known-asked"
  | "prep-known-doubt"
  | "prep-known-doubt-closest"
  | "prep-known-say"
  | "prep-known-walk-away"
  | "prep-known-work"
  | "prep-known-zone"
  | "prep-last"
  | "prep-last-title"
  | "prep-list-menu"
  | "prep-loading"
  | "prep-make-must"
  | "prep-make-nice"
  | "prep-meets"
  | "prep-meets-not"
  | "prep-menu"
  | "prep-need-must"
  | "prep-need-nice"
  | "prep-new"
  | "prep-new-add"
  | "prep-new-close"
  | "prep-no-story"
  | "prep-no-story-closest"
  | "prep-part-doubts"
  | "prep-part-figures"
  | "prep-part-logistics"
  | "prep-part-notes"
  | "prep-part-to_ask"
  | "prep-part-why_them"
  | "prep-pdf"
  | "prep-pdf-hint"
  | "prep-pdf-saved"
  | "prep-put-back"
  | "prep-quoted"
  | "prep-redraw"
  | "prep-retry"
  | "prep-round"
  | "prep-sheet"
  | "prep-span"
  | "prep-story-for"
  | "prep-tab"
  | "prep-ten"
  | "prep-ten-back"
  | "prep-ten-none"
  | "prep-ten-none-text"
  | "prep-weekday"
  | "prep-whole"
  | "privacy-about"
  | "privacy-bytes"
  | "privacy-calendar"
  | "privacy-folder"
  | "privacy-host-page"
  | "privacy-host-rates"
  | "privacy-host-units"
  | "privacy-host-wages"
  | "privacy-hosts"
  | "privacy-hosts-text"
  | "privacy-kept"
  | "privacy-kept-backups"
  | "privacy-kept-database"
  | "privacy-kept-documents"
  | "privacy-kept-logs"
  | "privacy-kept-opened"
  | "privacy-kept-set_aside"
  | "privacy-kept-text"
  | "privacy-second"
  | "privacy-wipe"
  | "privacy-wipe-do"
  | "privacy-wipe-field"
  | "privacy-wipe-text"
  | "privacy-wipe-word"
  | "privacy-wiped"
  | "question_kind-behavioural"
  | "question_kind-culture"
  | "question_kind-design"
  | "question_kind-pay"
  | "question_kind-technical"
  | "question_kind-to_ask"
  | "question_level-entry"
  | "question_level-mid"
  | "question_level-senior"
  | "question_round-case"
  | "question_round-final"
  | "question_round-first"
  | "question_round-technical"
  | "questions-add"
  | "questions-any"
  | "questions-asked"
  | "questions-close"
  | "questions-count"
  | "questions-delete"
  | "questions-due"
  | "questions-filters"
  | "questions-for"
  | "questions-for-fit"
  | "questions-for-here"
  | "questions-for-planned"
  | "questions-for-practise"
  | "questions-for-role"
  | "questions-kind"
  | "questions-level"
  | "questions-loading"
  | "questions-more"
  | "questions-none"
  | "questions-none-text"
  | "questions-one"
  | "questions-only"
  | "questions-only-all"
  | "questions-only-asked"
  | "questions-only-noted"
  | "questions-only-own"
  | "questions-only-practised"
  | "questions-only-weak"
  | "questions-own"
  | "questions-practise"
  | "questions-practise-no"
  | "questions-save"
  | "questions-search"
  | "questions-skill"
  | "questions-text"
  | "questions-weak"
  | "readonly-failed"
  | "readonly-full"
  | "readonly-title"
  | "readonly-try-again"
  | "recovery-anew"
  | "recovery-anew-do"
  | "recovery-anew-text"
  | "recovery-aside"
  | "recovery-backup"
  | "recovery-backup-do"
  | "recovery-backup-none"
  | "recovery-backup-text"
  | "recovery-copied"
  | "recovery-copy"
  | "recovery-copy-do"
  | "recovery-copy-folder"
  | "recovery-copy-text"
  | "recovery-done"
  | "recovery-done-anew"
  | "recovery-done-restored"
  | "recovery-elsewhere"
  | "recovery-elsewhere-do"
  | "recovery-elsewhere-folder"
  | "recovery-elsewhere-text"
  | "recovery-folder"
  | "recovery-folder-hint"
  | "recovery-kept"
  | "recovery-looking"
  | "recovery-lost"
  | "recovery-lost-at-least"
  | "recovery-lost-none"
  | "recovery-lost-table"
  | "recovery-lost-table-unknown"
  | "recovery-lost-tables"
  | "recovery-made"
  | "recovery-open"
  | "recovery-others"
  | "recovery-others-choose"
  | "recovery-others-do"
  | "recovery-salvage"
  | "recovery-salvage-do"
  | "recovery-salvage-text"
  | "recovery-title"
  | "recovery-untouched"
  | "recovery-working"
  | "register-address"
  | "register-again"
  | "register-asking"
  | "register-employees"
  | "register-find"
  | "register-form"
  | "register-found"
  | "register-industry"
  | "register-look-up"
  | "register-more"
  | "register-name"
  | "register-number"
  | "register-registered-on"
  | "register-stop"
  | "register-stopped"
  | "register-text"
  | "register-title"
  | "register-trouble-bankrupt"
  | "register-trouble-forced_winding_up"
  | "register-trouble-struck_off"
  | "register-trouble-winding_up"
  | "register-website"
  | "register-what"
  | "register-what-number"
  | "reminder-body"
  | "reminder-deadline"
  | "reminder-follow_up"
  | "reminder-interview"
  | "reminder-more"
  | "reminder-offer"
  | "reminder-task"
  | "reminder-thank_you"
  | "restore-and-more"
  | "restore-cancel"
  | "restore-come-back"
  | "restore-counted"
  | "restore-differ"
  | "restore-do"
  | "restore-done"
  | "restore-done-missing"
  | "restore-job"
  | "restore-now"
  | "restore-reading"
  | "restore-same"
  | "restore-take-back"
  | "restore-taken-back"
  | "restore-then"
  | "restore-thing"
  | "restore-thing-contact"
  | "restore-thing-document"
  | "restore-thing-interview"
  | "restore-thing-job"
  | "restore-thing-offer"
  | "restore-thing-story"
  | "restore-thing-task"
  | "restore-title"
  | "restore-undone"
  | "restore-vanish"
  | "restore-would"
  | "roles-covered"
  | "roles-covered-short"
  | "roles-drivers"
  | "roles-duties"
  | "roles-evidence"
  | "roles-evidence-none"
  | "roles-gaps"
  | "roles-gaps-about"
  | "roles-gaps-in"
  | "roles-gaps-no-ads"
  | "roles-gaps-none"
  | "roles-gaps-practise"
  | "roles-group-described"
  | "roles-group-paid"
  | "roles-group-ranked"
  | "roles-have"
  | "roles-level"
  | "roles-level-1"
  | "roles-level-2"
  | "roles-level-3"
  | "roles-level-4"
  | "roles-level-none"
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
  | "roles-stories"
  | "roles-stories-none"
  | "roles-story-begin"
  | "roles-story-show"
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
  | "settings-cities"
  | "settings-cities-hint"
  | "settings-citizenship"
  | "settings-citizenship-needs-eea"
  | "settings-citizenship-needs-none"
  | "settings-citizenship-needs-nordic"
  | "settings-citizenship-needs-other"
  | "settings-citizenship-none"
  | "settings-citizenship-source"
  | "settings-citizenship-text"
  | "settings-closing"
  | "settings-find"
  | "settings-found"
  | "settings-keys"
  | "settings-language"
  | "settings-language-en"
  | "settings-language-nb"
  | "settings-language-system"
  | "settings-look"
  | "settings-plain-keys"
  | "settings-plain-keys-text"
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
  | "settings-tray"
  | "settings-tray-text"
  | "settings-version"
  | "settings-you"
  | "settings-you-text"
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
  | "shell-keys-walk"
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
  | "stages-add"
  | "stages-add-do"
  | "stages-add-kind"
  | "stages-add-name"
  | "stages-cancel"
  | "stages-counts-as"
  | "stages-delete"
  | "stages-delete-do"
  | "stages-delete-elsewhere"
  | "stages-delete-holds"
  | "stages-delete-into"
  | "stages-delete-title"
  | "stages-delete-where"
  | "stages-down"
  | "stages-drag"
  | "stages-hidden"
  | "stages-hide"
  | "stages-jobs"
  | "stages-keys"
  | "stages-list"
  | "stages-moved"
  | "stages-name"
  | "stages-only"
  | "stages-show"
  | "stages-up"
  | "stand-about"
  | "stand-add-statistic"
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
  | "step-add-checklist"
  | "step-add-contact"
  | "step-add-conversation"
  | "step-add-document"
  | "step-add-figure"
  | "step-add-floor"
  | "step-add-interview"
  | "step-add-job"
  | "step-add-link"
  | "step-add-note"
  | "step-add-offer"
  | "step-add-question"
  | "step-add-requirement"
  | "step-add-skill"
  | "step-add-stage"
  | "step-add-story"
  | "step-add-tag"
  | "step-add-target"
  | "step-add-task"
  | "step-add-to-practice"
  | "step-add-version"
  | "step-answer-by-story"
  | "step-answer-not-by-story"
  | "step-answer-question"
  | "step-arrange-checklist"
  | "step-arrange-requirements"
  | "step-begin-practice"
  | "step-bring-own-file"
  | "step-cancel-interview"
  | "step-capture-again"
  | "step-choose-newcomer"
  | "step-clear-prep"
  | "step-correct-date"
  | "step-delete-checklist"
  | "step-delete-contact"
  | "step-delete-contact-talks"
  | "step-delete-conversation"
  | "step-delete-document"
  | "step-delete-figure"
  | "step-delete-floor"
  | "step-delete-interview"
  | "step-delete-job"
  | "step-delete-jobs"
  | "step-delete-link"
  | "step-delete-note"
  | "step-delete-offer"
  | "step-delete-question"
  | "step-delete-skill"
  | "step-delete-stage"
  | "step-delete-story"
  | "step-delete-tag"
  | "step-delete-target"
  | "step-delete-task"
  | "step-delete-version"
  | "step-delete-view"
  | "step-drop-requirement"
  | "step-edit-checklist"
  | "step-edit-contact"
  | "step-edit-conversation"
  | "step-edit-document"
  | "step-edit-figure"
  | "step-edit-interview"
  | "step-edit-job"
  | "step-edit-link"
  | "step-edit-note"
  | "step-edit-offer"
  | "step-edit-question"
  | "step-edit-requirement"
  | "step-edit-statistic"
  | "step-edit-story-skills"
  | "step-edit-target"
  | "step-edit-task"
  | "step-edit-view"
  | "step-end-practice"
  | "step-fill-demo"
  | "step-fill-example"
  | "step-finish-task"
  | "step-follow-employer"
  | "step-follow-up-jobs"
  | "step-followed-up"
  | "step-hide-stage"
  | "step-hold-interview"
  | "step-import"
  | "step-import-pack"
  | "step-judge-skill"
  | "step-keep-employer"
  | "step-keep-letter"
  | "step-link-contact"
  | "step-list-requirement"
  | "step-make-archive"
  | "step-mark-newcomer"
  | "step-merge-contacts"
  | "step-merge-jobs"
  | "step-merge-tags"
  | "step-move-entry"
  | "step-move-job"
  | "step-move-jobs"
  | "step-no-follow-up-jobs"
  | "step-note-question"
  | "step-order-views"
  | "step-own-figure"
  | "step-own-statistic"
  | "step-place-stage"
  | "step-plan-interview"
  | "step-plan-practice"
  | "step-put-away"
  | "step-put-off"
  | "step-redraw-requirements"
  | "step-refresh-wages"
  | "step-remove-example"
  | "step-remove-follow-up"
  | "step-remove-from-practice"
  | "step-rename-archive"
  | "step-rename-document"
  | "step-rename-stage"
  | "step-rename-tag"
  | "step-rename-view"
  | "step-reopen-task"
  | "step-restore-archive"
  | "step-restore-job"
  | "step-restore-pack"
  | "step-save-ad"
  | "step-save-view"
  | "step-say-meets"
  | "step-score-offer"
  | "step-send-document"
  | "step-set-follow-up"
  | "step-set-found"
  | "step-show-stage"
  | "step-tag-job"
  | "step-tag-jobs"
  | "step-thanked"
  | "step-tick-checklist"
  | "step-unfollow-employer"
  | "step-unlink-contact"
  | "step-unmark-newcomer"
  | "step-unsend-document"
  | "step-untag-job"
  | "step-untag-jobs"
  | "step-untick-checklist"
  | "step-weigh"
  | "step-why-closed"
  | "step-withdraw-employer"
  | "step-withdraw-figure"
  | "step-withdraw-others"
  | "step-withdraw-statistic"
  | "step-withdraw-wages"
  | "step-write-debrief"
  | "step-write-letter"
  | "step-write-prep"
  | "step-write-story"
  | "steps-about"
  | "steps-back"
  | "steps-back-to"
  | "steps-before-all"
  | "steps-none"
  | "steps-none-text"
  | "steps-now"
  | "steps-on"
  | "steps-on-to"
  | "steps-today"
  | "steps-went-back"
  | "steps-went-on"
  | "stories-action-add"
  | "stories-action-go"
  | "stories-add"
  | "stories-all-skills"
  | "stories-answers"
  | "stories-answers-not"
  | "stories-begin"
  | "stories-better-no_action"
  | "stories-better-no_figure"
  | "stories-better-no_result"
  | "stories-better-others_did"
  | "stories-better-too_long"
  | "stories-cancel"
  | "stories-close"
  | "stories-count"
  | "stories-delete"
  | "stories-for"
  | "stories-for-none"
  | "stories-hint-action"
  | "stories-hint-numbers"
  | "stories-hint-reflection"
  | "stories-hint-result"
  | "stories-hint-situation"
  | "stories-hint-task"
  | "stories-hints"
  | "stories-loading"
  | "stories-mark-no_action"
  | "stories-mark-no_figure"
  | "stories-mark-no_result"
  | "stories-mark-others_did"
  | "stories-mark-too_long"
  | "stories-more"
  | "stories-new"
  | "stories-new-hint"
  | "stories-none"
  | "stories-none-found"
  | "stories-none-text"
  | "stories-one"
  | "stories-part-action"
  | "stories-part-numbers"
  | "stories-part-reflection"
  | "stories-part-result"
  | "stories-part-situation"
  | "stories-part-task"
  | "stories-part-title"
  | "stories-quoted"
  | "stories-rate"
  | "stories-rate-own"
  | "stories-row-time"
  | "stories-search"
  | "stories-skill"
  | "stories-skill-add"
  | "stories-skill-field"
  | "stories-skill-remove"
  | "stories-skills"
  | "stories-time"
  | "stories-time-hint"
  | "stories-time-stop"
  | "stories-timed"
  | "stories-title"
  | "stories-told"
  | "stories-why-said"
  | "stories-why-skills"
  | "stories-why-words"
  | "tags-action-manage"
  | "tags-add"
  | "tags-add-label"
  | "tags-close"
  | "tags-delete"
  | "tags-jobs"
  | "tags-manage-text"
  | "tags-name-of"
  | "tags-none"
  | "tags-remove"
  | "tags-title"
  | "takein-alike"
  | "takein-alike-add"
  | "takein-alike-leave"
  | "takein-alike-merge"
  | "takein-another"
  | "takein-back"
  | "takein-cell"
  | "takein-choose"
  | "takein-column"
  | "takein-column-is"
  | "takein-column-of"
  | "takein-columns"
  | "takein-counts"
  | "takein-dates-choose"
  | "takein-dates-of"
  | "takein-dates-open"
  | "takein-deadline"
  | "takein-done"
  | "takein-done-counts"
  | "takein-doubt-day"
  | "takein-doubt-day_ahead"
  | "takein-doubt-email"
  | "takein-doubt-form"
  | "takein-doubt-link"
  | "takein-doubt-long"
  | "takein-doubt-no_employer"
  | "takein-doubt-no_title"
  | "takein-doubt-orgnr"
  | "takein-doubt-pay"
  | "takein-doubt-share"
  | "takein-doubt-status"
  | "takein-doubt-workplace"
  | "takein-doubt-yes_no"
  | "takein-doubtful"
  | "takein-drop"
  | "takein-earlier"
  | "takein-empty-column"
  | "takein-encoding"
  | "takein-encoding-utf-16be"
  | "takein-encoding-utf-16le"
  | "takein-encoding-utf-8"
  | "takein-encoding-windows-1252"
  | "takein-field-applied_on"
  | "takein-field-apply_url"
  | "takein-field-contact"
  | "takein-field-contact_email"
  | "takein-field-contact_page"
  | "takein-field-contact_phone"
  | "takein-field-contact_role"
  | "takein-field-day"
  | "takein-field-deadline"
  | "takein-field-description"
  | "takein-field-employer"
  | "takein-field-first_name"
  | "takein-field-form"
  | "takein-field-found_at"
  | "takein-field-interview_on"
  | "takein-field-keep"
  | "takein-field-last_name"
  | "takein-field-leave"
  | "takein-field-met_on"
  | "takein-field-note"
  | "takein-field-offer_on"
  | "takein-field-orgnr"
  | "takein-field-pay"
  | "takein-field-pay_currency"
  | "takein-field-pay_max"
  | "takein-field-pay_min"
  | "takein-field-place"
  | "takein-field-posted_on"
  | "takein-field-rejected_on"
  | "takein-field-saved_on"
  | "takein-field-sent"
  | "takein-field-share"
  | "takein-field-stage_on"
  | "takein-field-starts"
  | "takein-field-status"
  | "takein-field-tags"
  | "takein-field-title"
  | "takein-field-url"
  | "takein-field-workplace"
  | "takein-filter"
  | "takein-guessed"
  | "takein-into"
  | "takein-into-row"
  | "takein-job"
  | "takein-keep-row"
  | "takein-later"
  | "takein-lead"
  | "takein-left-already"
  | "takein-left-chosen"
  | "takein-left-nameless"
  | "takein-left-totals"
  | "takein-no-rows"
  | "takein-open"
  | "takein-order-dmy"
  | "takein-order-mdy"
  | "takein-order-ymd"
  | "takein-other"
  | "takein-outcome"
  | "takein-outcome-again"
  | "takein-outcome-joined"
  | "takein-outcome-left_out"
  | "takein-outcome-made"
  | "takein-outcome-merged"
  | "takein-outcome-person"
  | "takein-outcome-same_person"
  | "takein-page"
  | "takein-part-about"
  | "takein-part-include"
  | "takein-pay"
  | "takein-phase-comparing"
  | "takein-phase-idle"
  | "takein-phase-reading"
  | "takein-phase-writing"
  | "takein-progress"
  | "takein-remembered"
  | "takein-rest"
  | "takein-rest-leave"
  | "takein-rest-note"
  | "takein-row"
  | "takein-row-notes"
  | "takein-rows"
  | "takein-run"
  | "takein-run-count"
  | "takein-samples"
  | "takein-sending"
  | "takein-sent"
  | "takein-separator"
  | "takein-show-all"
  | "takein-show-doubtful"
  | "takein-show-left_out"
  | "takein-show-made"
  | "takein-show-merged"
  | "takein-sign-bar"
  | "takein-sign-comma"
  | "takein-sign-semicolon"
  | "takein-sign-tab"
  | "takein-source-ai_job_hunter"
  | "takein-source-career_ops"
  | "takein-source-huntr"
  | "takein-source-jobsync"
  | "takein-source-linkedin_applications"
  | "takein-source-linkedin_connections"
  | "takein-source-linkedin_saved"
  | "takein-source-reactive_resume"
  | "takein-source-simplify"
  | "takein-source-table"
  | "takein-source-teal"
  | "takein-stage"
  | "takein-status-by-dates"
  | "takein-status-count"
  | "takein-status-of"
  | "takein-status-stage"
  | "takein-status-word"
  | "takein-statuses"
  | "takein-step-columns"
  | "takein-step-done"
  | "takein-step-file"
  | "takein-step-rows"
  | "takein-steps"
  | "takein-stop"
  | "takein-stopped"
  | "takein-to-jobs"
  | "takein-to-rows"
  | "takein-told"
  | "takein-undated"
  | "takein-undo"
  | "takein-unnamed"
  | "takein-why"
  | "takeout-calendar"
  | "takeout-cli-again"
  | "takeout-cli-locked"
  | "takeout-cli-passphrase"
  | "takeout-cli-written"
  | "takeout-col-ad_url"
  | "takeout-col-applied_on"
  | "takeout-col-apply_url"
  | "takeout-col-archive"
  | "takeout-col-closed_note"
  | "takeout-col-closed_reason"
  | "takeout-col-day"
  | "takeout-col-deadline"
  | "takeout-col-deadline_on"
  | "takeout-col-deadline_time"
  | "takeout-col-degree"
  | "takeout-col-deleted_on"
  | "takeout-col-detail"
  | "takeout-col-done_on"
  | "takeout-col-employer"
  | "takeout-col-form"
  | "takeout-col-found_at"
  | "takeout-col-from"
  | "takeout-col-id"
  | "takeout-col-job_id"
  | "takeout-col-kind"
  | "takeout-col-languages"
  | "takeout-col-orgnr"
  | "takeout-col-pay"
  | "takeout-col-pay_currency"
  | "takeout-col-pay_max"
  | "takeout-col-pay_min"
  | "takeout-col-pay_period"
  | "takeout-col-person"
  | "takeout-col-places"
  | "takeout-col-posted_on"
  | "takeout-col-saved_on"
  | "takeout-col-share_max"
  | "takeout-col-share_min"
  | "takeout-col-stage"
  | "takeout-col-starts"
  | "takeout-col-starts_on"
  | "takeout-col-tags"
  | "takeout-col-time"
  | "takeout-col-title"
  | "takeout-col-to"
  | "takeout-col-words"
  | "takeout-col-workplace"
  | "takeout-done"
  | "takeout-form-events_csv"
  | "takeout-form-events_csv-hint"
  | "takeout-form-jobs_csv"
  | "takeout-form-jobs_csv-hint"
  | "takeout-form-json"
  | "takeout-form-json-hint"
  | "takeout-form-markdown"
  | "takeout-form-markdown-hint"
  | "takeout-form-xlsx"
  | "takeout-form-xlsx-hint"
  | "takeout-form-zip"
  | "takeout-form-zip-hint"
  | "takeout-intro"
  | "takeout-kind-captured"
  | "takeout-kind-conversation"
  | "takeout-kind-follow_up"
  | "takeout-kind-interview"
  | "takeout-kind-note"
  | "takeout-kind-sent"
  | "takeout-kind-stage"
  | "takeout-kind-task"
  | "takeout-kind-thank_you"
  | "takeout-lock"
  | "takeout-locked-word"
  | "takeout-md-ad"
  | "takeout-md-contacts"
  | "takeout-md-history"
  | "takeout-md-interviews"
  | "takeout-md-letter"
  | "takeout-md-prep"
  | "takeout-md-tasks"
  | "takeout-missing"
  | "takeout-passphrase"
  | "takeout-passphrase-again"
  | "takeout-passphrase-differs"
  | "takeout-passphrase-hint"
  | "takeout-passphrase-warning"
  | "takeout-prep-doubts"
  | "takeout-prep-figures"
  | "takeout-prep-logistics"
  | "takeout-prep-notes"
  | "takeout-prep-to_ask"
  | "takeout-prep-why_them"
  | "takeout-progress"
  | "takeout-readme"
  | "takeout-save"
  | "takeout-saved"
  | "takeout-saved-size"
  | "takeout-sheet-events"
  | "takeout-sheet-jobs"
  | "takeout-size-bytes"
  | "takeout-size-kb"
  | "takeout-size-mb"
  | "takeout-stop"
  | "takeout-what"
  | "takeout-where"
  | "takeout-working"
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
  | "target-market-own"
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
  | "tasks-add"
  | "tasks-delete"
  | "tasks-do"
  | "tasks-done-on"
  | "tasks-due"
  | "tasks-due-none"
  | "tasks-follow-up"
  | "tasks-kind-follow_up"
  | "tasks-kind-task"
  | "tasks-kind-thank_you"
  | "tasks-late"
  | "tasks-none"
  | "tasks-suggest-applied"
  | "tasks-suggest-day"
  | "tasks-suggest-interview"
  | "tasks-suggest-other"
  | "tasks-suggest-screening"
  | "tasks-suggest-set"
  | "tasks-tick"
  | "tasks-title"
  | "tasks-untick"
  | "tasks-what"
  | "tasks-when"
  | "tax-bracket_tax"
  | "tax-general_income"
  | "tax-minimum_deduction"
  | "tax-national_insurance"
  | "tax-paye_tax"
  | "tax-personal_allowance"
  | "tax-tax_on_general_income"
  | "tax-union_dues"
  | "tax-zone_allowance"
  | "taxword-first-year"
  | "taxword-first-year-text"
  | "taxword-free-month"
  | "taxword-free-month-text"
  | "taxword-half-month"
  | "taxword-half-month-text"
  | "taxword-paye"
  | "taxword-paye-text"
  | "taxword-title"
  | "timeline-all"
  | "timeline-answer"
  | "timeline-captured"
  | "timeline-captured-from"
  | "timeline-conversation-call"
  | "timeline-conversation-mail"
  | "timeline-conversation-meeting"
  | "timeline-conversation-message"
  | "timeline-conversation-with"
  | "timeline-deadline"
  | "timeline-done"
  | "timeline-empty"
  | "timeline-figure"
  | "timeline-history"
  | "timeline-interview"
  | "timeline-interview-cancelled"
  | "timeline-job"
  | "timeline-loading"
  | "timeline-more"
  | "timeline-newer"
  | "timeline-none"
  | "timeline-none-text"
  | "timeline-note"
  | "timeline-now"
  | "timeline-now-day"
  | "timeline-of-all"
  | "timeline-of-closed"
  | "timeline-of-job"
  | "timeline-of-underway"
  | "timeline-offer"
  | "timeline-part"
  | "timeline-part-end"
  | "timeline-part-now"
  | "timeline-retry"
  | "timeline-sent"
  | "timeline-show"
  | "timeline-stages"
  | "timeline-start"
  | "timeline-start-of"
  | "timeline-which"
  | "today-act-compare"
  | "today-act-debrief"
  | "today-act-dismiss"
  | "today-act-done"
  | "today-act-edit"
  | "today-act-follow_up"
  | "today-act-join"
  | "today-act-later"
  | "today-act-no_reply"
  | "today-act-open"
  | "today-act-practise"
  | "today-act-sent"
  | "today-action-add-task"
  | "today-action-go"
  | "today-acts"
  | "today-add"
  | "today-add-do"
  | "today-add-what"
  | "today-add-when"
  | "today-add-when-hint"
  | "today-calm"
  | "today-calm-text"
  | "today-cancel"
  | "today-count"
  | "today-detail-interviewed"
  | "today-detail-no-reply"
  | "today-detail-pay"
  | "today-detail-practice"
  | "today-detail-silent"
  | "today-detail-usual"
  | "today-form-case"
  | "today-form-on_site"
  | "today-form-phone"
  | "today-form-presentation"
  | "today-form-technical"
  | "today-form-video"
  | "today-goal"
  | "today-goal-agreed"
  | "today-goal-agreed-with"
  | "today-goal-before"
  | "today-goal-before-paused"
  | "today-goal-before-week"
  | "today-goal-change"
  | "today-goal-empty"
  | "today-goal-go-on"
  | "today-goal-none"
  | "today-goal-of"
  | "today-goal-pause"
  | "today-goal-pause-through"
  | "today-goal-pause-until"
  | "today-goal-paused"
  | "today-goal-per-week"
  | "today-goal-reached"
  | "today-goal-rest"
  | "today-goal-save"
  | "today-goal-set"
  | "today-in-hours"
  | "today-in-minutes"
  | "today-keys"
  | "today-kind-deadline"
  | "today-kind-follow_up"
  | "today-kind-interview"
  | "today-kind-offer"
  | "today-kind-task"
  | "today-kind-thank_you"
  | "today-later-date"
  | "today-later-day"
  | "today-later-do"
  | "today-later-hint"
  | "today-later-monday"
  | "today-later-title"
  | "today-later-tomorrow"
  | "today-later-week"
  | "today-line-deadline"
  | "today-line-debrief"
  | "today-line-follow-up"
  | "today-line-follow-up-suggested"
  | "today-line-interview"
  | "today-line-offer"
  | "today-line-practice"
  | "today-line-thank-you"
  | "today-line-thank-you-suggested"
  | "today-loading"
  | "today-missed"
  | "today-missed-line"
  | "today-missed-seen"
  | "today-more"
  | "today-now"
  | "today-now-about"
  | "today-quiet"
  | "today-quiet-about"
  | "today-remind"
  | "today-remind-all"
  | "today-remind-interviews"
  | "today-remind-nothing"
  | "today-rhythm"
  | "today-rhythm-applied"
  | "today-rhythm-applied-why"
  | "today-rhythm-interview"
  | "today-rhythm-interview-why"
  | "today-rhythm-no_reply"
  | "today-rhythm-no_reply-why"
  | "today-rhythm-quiet"
  | "today-rhythm-quiet-why"
  | "today-rhythm-screening"
  | "today-rhythm-screening-why"
  | "today-rhythm-text"
  | "today-rhythm-thank_you"
  | "today-rhythm-thank_you-why"
  | "today-rhythm-usual"
  | "today-stale"
  | "today-stale-check"
  | "today-stale-enter"
  | "today-stale-floor"
  | "today-stale-floor-undated"
  | "today-strip"
  | "today-strip-more"
  | "today-strip-nothing"
  | "today-strip-number"
  | "today-sub"
  | "today-sub-more"
  | "today-task-delete"
  | "today-task-save"
  | "today-task-title"
  | "today-task-what"
  | "today-title"
  | "today-week"
  | "today-week-about"
  | "today-when-any"
  | "today-when-silent"
  | "today-when-time"
  | "today-when-under-way"
  | "tray-open"
  | "tray-quit"
  | "wages-asking"
  | "wages-fetched"
  | "wages-fetched-on"
  | "wages-in-force"
  | "wages-refresh"
  | "wages-title"
  | "wages-updated-on"
  | "wages-what"
  | "wages-withdraw"
  | "way-call"
  | "way-mail"
  | "way-meeting"
  | "way-message"
  | "welcome-action"
  | "welcome-cities"
  | "welcome-citizenship-why"
  | "welcome-degree"
  | "welcome-degree-none"
  | "welcome-degree-why"
  | "welcome-examples"
  | "welcome-examples-remove"
  | "welcome-examples-text"
  | "welcome-lead"
  | "welcome-look-around"
  | "welcome-private"
  | "welcome-rather-not"
  | "welcome-role"
  | "welcome-role-hint"
  | "welcome-situation"
  | "welcome-situation-applying"
  | "welcome-situation-deciding"
  | "welcome-situation-interviewing"
  | "welcome-situation-looking"
  | "welcome-skip"
  | "welcome-start"
  | "welcome-title"
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
  "already-archive": { name: string | number };
  "already-closed": { furthest: string | number; stage: string | number };
  "already-more": { count: string | number };
  "already-never": undefined;
  "already-open": { title: string | number };
  "already-same_ad-applied": { day: string | number };
  "already-same_ad-saved": { day: string | number };
  "already-same_employer-applied": { day: string | number };
  "already-same_employer-saved": { day: string | number };
  "already-same_position-applied": { day: string | number };
  "already-same_position-saved": { day: string | number };
  "already-title": undefined;
  "already-trash": undefined;
  "already-unsent": undefined;
  "already-where": { outcome: string | number; title: string | number };
  "archive-accepted": { employer: string | number; title: string | number };
  "archive-action": undefined;
  "archive-back": undefined;
  "archive-cancel": undefined;
  "archive-empty": undefined;
  "archive-empty-text": undefined;
  "archive-ended": { day: string | number };
  "archive-find": undefined;
  "archive-in": { name: string | number };
  "archive-jobs": { name: string | number };
  "archive-jobs-none": undefined;
  "archive-list": undefined;
  "archive-loading": undefined;
  "archive-name": undefined;
  "archive-newer": undefined;
  "archive-older": undefined;
  "archive-rename": undefined;
  "archive-rename-one": { name: string | number };
  "archive-restore": undefined;
  "archive-restore-one": { name: string | number };
  "archive-restore-text": undefined;
  "archive-save": undefined;
  "archive-see": undefined;
  "archive-span": { from: string | number; to: string | number };
  "archive-text": undefined;
  "archive-title": undefined;
  "backup-reason-asked": undefined;
  "backup-reason-bulk_delete": undefined;
  "backup-reason-change": undefined;
  "backup-reason-close": undefined;
  "backup-reason-import": undefined;
  "backup-reason-migration": undefined;
  "backup-reason-restore": undefined;
  "backups-about": undefined;
  "backups-action-now": undefined;
  "backups-again": undefined;
  "backups-cli-aside": { folder: string | number };
  "backups-cli-made": { path: string | number };
  "backups-cli-missing": { files: string | number };
  "backups-cli-none": undefined;
  "backups-cli-recovered": { name: string | number };
  "backups-cli-restored": { before: string | number; name: string | number };
  "backups-cli-salvaged": { jobs: string | number; kept: string | number; lost: string | number; sure: string | number };
  "backups-cli-salvaged-to": { path: string | number };
  "backups-cli-would": { back: string | number; differ: string | number; gone: string | number };
  "backups-damaged": { why: string | number };
  "backups-failing": { why: string | number };
  "backups-failing-second": { why: string | number };
  "backups-holds": undefined;
  "backups-holds-counts": { applications: string | number; documents: string | number; jobs: string | number };
  "backups-holds-missing": { files: string | number };
  "backups-last": { reason: string | number; time: string | number };
  "backups-last-none": undefined;
  "backups-list": undefined;
  "backups-loading": undefined;
  "backups-look": undefined;
  "backups-look-one": { time: string | number };
  "backups-made-now": { jobs: string | number };
  "backups-more": undefined;
  "backups-none": undefined;
  "backups-none-text": undefined;
  "backups-now": undefined;
  "backups-place-profile": undefined;
  "backups-place-profile-network": { system: string | number };
  "backups-place-profile-removable": { system: string | number };
  "backups-place-profile-synced": { service: string | number };
  "backups-place-second": undefined;
  "backups-place-second-network": { system: string | number };
  "backups-place-second-removable": { system: string | number };
  "backups-place-second-synced": { service: string | number };
  "backups-recover": undefined;
  "backups-room": undefined;
  "backups-room-hint": undefined;
  "backups-room-megabytes": undefined;
  "backups-room-set": undefined;
  "backups-second": undefined;
  "backups-second-choose": undefined;
  "backups-second-folder": undefined;
  "backups-second-hint": undefined;
  "backups-second-kept": { path: string | number };
  "backups-second-none": undefined;
  "backups-second-stop": undefined;
  "backups-second-text": undefined;
  "backups-see": undefined;
  "backups-size": undefined;
  "backups-status": undefined;
  "backups-unsound": undefined;
  "backups-used": { cap: string | number; folder: string | number; size: string | number };
  "backups-when": undefined;
  "backups-where": undefined;
  "backups-where-beside": undefined;
  "backups-where-elsewhere": undefined;
  "backups-where-second": undefined;
  "backups-why": undefined;
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
  "calendar-action-agenda": undefined;
  "calendar-action-go": undefined;
  "calendar-action-month": undefined;
  "calendar-action-timeline": undefined;
  "calendar-action-week": undefined;
  "calendar-agenda-empty": undefined;
  "calendar-agenda-empty-text": undefined;
  "calendar-cancel": undefined;
  "calendar-carry": { title: string | number };
  "calendar-carry-fixed": { title: string | number };
  "calendar-carry-let-be": { title: string | number };
  "calendar-choose": undefined;
  "calendar-choose-entry": { title: string | number };
  "calendar-choose-stop": undefined;
  "calendar-chosen": { count: string | number };
  "calendar-chosen-file": undefined;
  "calendar-cli-written": { count: string | number; path: string | number };
  "calendar-clock-back": undefined;
  "calendar-clock-forward": undefined;
  "calendar-close": undefined;
  "calendar-day-name": { count: string | number; day: string | number };
  "calendar-entry-file": undefined;
  "calendar-entry-fixed": undefined;
  "calendar-entry-link": undefined;
  "calendar-entry-move": undefined;
  "calendar-entry-open": undefined;
  "calendar-entry-round": { form: string | number; round: string | number };
  "calendar-entry-saved": { path: string | number };
  "calendar-entry-there": { time: string | number; zone: string | number };
  "calendar-entry-time": { from: string | number; to: string | number };
  "calendar-file": undefined;
  "calendar-file-checked": { time: string | number };
  "calendar-file-failed": { why: string | number };
  "calendar-file-folder": undefined;
  "calendar-file-hint": { example: string | number };
  "calendar-file-keep": undefined;
  "calendar-file-kept": { path: string | number };
  "calendar-file-none": undefined;
  "calendar-file-once": undefined;
  "calendar-file-stop": undefined;
  "calendar-file-title": undefined;
  "calendar-file-what": undefined;
  "calendar-form-case": undefined;
  "calendar-form-on_site": undefined;
  "calendar-form-phone": undefined;
  "calendar-form-presentation": undefined;
  "calendar-form-technical": undefined;
  "calendar-form-video": undefined;
  "calendar-from-to": { from: string | number; to: string | number };
  "calendar-go-today": undefined;
  "calendar-hours": undefined;
  "calendar-hours-23": undefined;
  "calendar-hours-25": undefined;
  "calendar-ics-answer": { what: string | number };
  "calendar-ics-deadline": { what: string | number };
  "calendar-ics-done": { what: string | number };
  "calendar-ics-interview": { what: string | number };
  "calendar-ics-name": undefined;
  "calendar-ics-round": { form: string | number; round: string | number };
  "calendar-ics-start": { what: string | number };
  "calendar-ics-there": { time: string | number; zone: string | number };
  "calendar-is-today": undefined;
  "calendar-keys": undefined;
  "calendar-kind-answer_by": undefined;
  "calendar-kind-deadline": undefined;
  "calendar-kind-follow_up": undefined;
  "calendar-kind-interview": undefined;
  "calendar-kind-job_start": undefined;
  "calendar-kind-offer_start": undefined;
  "calendar-kind-task": undefined;
  "calendar-kind-thank_you": undefined;
  "calendar-loading": undefined;
  "calendar-more": { count: string | number };
  "calendar-move-do": undefined;
  "calendar-move-hint": undefined;
  "calendar-move-title": { title: string | number };
  "calendar-move-to": undefined;
  "calendar-next-agenda": undefined;
  "calendar-next-month": undefined;
  "calendar-next-week": undefined;
  "calendar-nothing-on-day": undefined;
  "calendar-previous-agenda": undefined;
  "calendar-previous-month": undefined;
  "calendar-previous-week": undefined;
  "calendar-retry": undefined;
  "calendar-title": undefined;
  "calendar-today": undefined;
  "calendar-tone-done": undefined;
  "calendar-tone-late": undefined;
  "calendar-tone-soon": undefined;
  "calendar-view-agenda": undefined;
  "calendar-view-month": undefined;
  "calendar-view-timeline": undefined;
  "calendar-view-week": undefined;
  "calendar-views": undefined;
  "calendar-week": { week: string | number };
  "calendar-week-short": undefined;
  "calendar-whole-day": undefined;
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
  "capture-known-archive": undefined;
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
  "checklist-add": undefined;
  "checklist-delete": undefined;
  "checklist-done": { count: string | number; done: string | number };
  "checklist-down": undefined;
  "checklist-drag": { text: string | number };
  "checklist-hint": undefined;
  "checklist-item": undefined;
  "checklist-line": undefined;
  "checklist-menu": { text: string | number };
  "checklist-moved": { count: string | number; place: string | number };
  "checklist-ready": undefined;
  "checklist-ready-interview": undefined;
  "checklist-ready-interview-1": undefined;
  "checklist-ready-interview-2": undefined;
  "checklist-ready-interview-3": undefined;
  "checklist-ready-interview-4": undefined;
  "checklist-ready-interview-5": undefined;
  "checklist-ready-interview-6": undefined;
  "checklist-ready-sending": undefined;
  "checklist-ready-sending-1": undefined;
  "checklist-ready-sending-2": undefined;
  "checklist-ready-sending-3": undefined;
  "checklist-ready-sending-4": undefined;
  "checklist-ready-sending-5": undefined;
  "checklist-ready-sending-6": undefined;
  "checklist-ready-sending-7": undefined;
  "checklist-ready-signing": undefined;
  "checklist-ready-signing-1": undefined;
  "checklist-ready-signing-2": undefined;
  "checklist-ready-signing-3": undefined;
  "checklist-ready-signing-4": undefined;
  "checklist-ready-signing-5": undefined;
  "checklist-ready-signing-6": undefined;
  "checklist-title": undefined;
  "checklist-up": undefined;
  "citizenship-eea": undefined;
  "citizenship-nordic": undefined;
  "citizenship-other": undefined;
  "cli-apply-by": { on: string | number };
  "cli-captured": { site: string | number };
  "cli-check-sound": undefined;
  "cli-demo-filled": { jobs: string | number };
  "cli-document-added": { id: string | number };
  "cli-documents-none": undefined;
  "cli-floor-above": undefined;
  "cli-floor-below": undefined;
  "cli-floor-full-time": undefined;
  "cli-floor-level": undefined;
  "cli-floor-margin": undefined;
  "cli-floor-short": undefined;
  "cli-floor-unknown": undefined;
  "cli-found": { on: string | number };
  "cli-guidance-stale": undefined;
  "cli-import-done": { doubtful: string | number; left: string | number; made: string | number; merged: string | number; name: string | number; people: string | number; unchanged: string | number };
  "cli-import-more": { count: string | number };
  "cli-import-open": { header: string | number };
  "cli-import-part": { name: string | number; rows: string | number; source: string | number };
  "cli-import-part-left": { name: string | number; source: string | number };
  "cli-import-row": { part: string | number; row: string | number; text: string | number };
  "cli-import-would": { doubtful: string | number; left: string | number; made: string | number; merged: string | number; name: string | number; people: string | number; rows: string | number };
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
  "cli-pack-changed": { added: string | number; changed: string | number; current: string | number; edition: string | number; removed: string | number };
  "cli-pack-lost": { fact: string | number };
  "cli-pack-would-change": { added: string | number; changed: string | number; current: string | number; edition: string | number; removed: string | number };
  "cli-pack-written": { file: string | number };
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
  "closed-action": undefined;
  "closed-after": { furthest: string | number; stage: string | number };
  "closed-after-on": { day: string | number; furthest: string | number; stage: string | number };
  "closed-ask-one": { title: string | number };
  "closed-ask-text": undefined;
  "closed-change": undefined;
  "closed-clear": undefined;
  "closed-hint": undefined;
  "closed-note": undefined;
  "closed-reason-not_chosen": undefined;
  "closed-reason-other": undefined;
  "closed-reason-other_offer": undefined;
  "closed-reason-pay": undefined;
  "closed-reason-place": undefined;
  "closed-reason-position_withdrawn": undefined;
  "closed-reason-terms": undefined;
  "closed-save": undefined;
  "closed-say": undefined;
  "closed-skip": undefined;
  "contacts-action-add": undefined;
  "contacts-action-go": undefined;
  "contacts-add": undefined;
  "contacts-cancel": undefined;
  "contacts-clear": undefined;
  "contacts-close": undefined;
  "contacts-count": { count: string | number };
  "contacts-delete": undefined;
  "contacts-employer-from-job": undefined;
  "contacts-entry-about": { employer: string | number; title: string | number };
  "contacts-entry-interview": { form: string | number; round: string | number };
  "contacts-facts": { name: string | number };
  "contacts-field-address": undefined;
  "contacts-field-email": undefined;
  "contacts-field-employer": undefined;
  "contacts-field-known_how": undefined;
  "contacts-field-name": undefined;
  "contacts-field-note": undefined;
  "contacts-field-page": undefined;
  "contacts-field-phone": undefined;
  "contacts-field-role": undefined;
  "contacts-hint-known_how": undefined;
  "contacts-hint-page": undefined;
  "contacts-history": undefined;
  "contacts-history-loading": undefined;
  "contacts-history-more": undefined;
  "contacts-history-none": undefined;
  "contacts-job-link": undefined;
  "contacts-job-link-hint": undefined;
  "contacts-job-link-none": undefined;
  "contacts-job-unlink": { title: string | number };
  "contacts-jobs": undefined;
  "contacts-jobs-count": { count: string | number };
  "contacts-jobs-more": { count: string | number };
  "contacts-jobs-none": undefined;
  "contacts-last": { day: string | number; way: string | number };
  "contacts-list": undefined;
  "contacts-loading": undefined;
  "contacts-missing": undefined;
  "contacts-more": undefined;
  "contacts-new": undefined;
  "contacts-none": undefined;
  "contacts-none-found": undefined;
  "contacts-none-found-text": undefined;
  "contacts-none-text": undefined;
  "contacts-nothing": undefined;
  "contacts-of-job": undefined;
  "contacts-of-job-open": { name: string | number };
  "contacts-of-job-talk": { name: string | number };
  "contacts-open-page": { host: string | number };
  "contacts-retry": undefined;
  "contacts-same": { count: string | number };
  "contacts-same-email": undefined;
  "contacts-same-merge": undefined;
  "contacts-same-merge-hint": undefined;
  "contacts-same-name": undefined;
  "contacts-same-open": { name: string | number };
  "contacts-same-phone": undefined;
  "contacts-save": undefined;
  "contacts-search": undefined;
  "contacts-talk": undefined;
  "contacts-talk-about": undefined;
  "contacts-talk-about-none": undefined;
  "contacts-talk-cancel": undefined;
  "contacts-talk-delete": undefined;
  "contacts-talk-on": undefined;
  "contacts-talk-on-hint": undefined;
  "contacts-talk-save": undefined;
  "contacts-talk-text": undefined;
  "contacts-talk-way": undefined;
  "contacts-title": undefined;
  "contacts-write": { email: string | number };
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
  "data-action-backups": undefined;
  "data-action-go": undefined;
  "data-action-in": undefined;
  "data-action-out": undefined;
  "data-action-privacy": undefined;
  "data-action-steps": undefined;
  "data-failed": undefined;
  "data-part-backups": undefined;
  "data-part-in": undefined;
  "data-part-out": undefined;
  "data-part-privacy": undefined;
  "data-part-steps": undefined;
  "data-title": undefined;
  "deadline-asap": undefined;
  "deadline-date": undefined;
  "deadline-datetime": undefined;
  "deadline-rolling": undefined;
  "deadline-unknown": undefined;
  "debrief-action": undefined;
  "debrief-asked": undefined;
  "debrief-asked-hint": undefined;
  "debrief-cancel": undefined;
  "debrief-due-hint": undefined;
  "debrief-follow_up": undefined;
  "debrief-line": { number: string | number };
  "debrief-line-hint": undefined;
  "debrief-line-kind": { number: string | number };
  "debrief-line-went": { number: string | number };
  "debrief-loading": undefined;
  "debrief-next_step": undefined;
  "debrief-none": undefined;
  "debrief-open": undefined;
  "debrief-red_flags": undefined;
  "debrief-same": { text: string | number };
  "debrief-save": undefined;
  "debrief-saved": { practise: string | number; questions: string | number; tasks: string | number };
  "debrief-thank_you": undefined;
  "debrief-title": { employer: string | number; title: string | number };
  "debrief-to_fix": undefined;
  "debrief-went": undefined;
  "debrief-went-1": undefined;
  "debrief-went-2": undefined;
  "debrief-went-3": undefined;
  "debrief-went-4": undefined;
  "debrief-went-none": undefined;
  "degree-bachelor": undefined;
  "degree-doctorate": undefined;
  "degree-master": undefined;
  "degree-none": undefined;
  "degree-unknown": undefined;
  "desktop-no-display": undefined;
  "document_kind-case": undefined;
  "document_kind-certificate": undefined;
  "document_kind-cv": undefined;
  "document_kind-letter": undefined;
  "document_kind-other": undefined;
  "document_kind-reference": undefined;
  "documents-about": undefined;
  "documents-action-add": undefined;
  "documents-action-go": undefined;
  "documents-add": undefined;
  "documents-added": { day: string | number };
  "documents-adding": undefined;
  "documents-adding-do": undefined;
  "documents-adding-name-hint": undefined;
  "documents-adding-next": { count: string | number };
  "documents-adding-note-hint": undefined;
  "documents-adding-skip": undefined;
  "documents-adding-version": { name: string | number };
  "documents-ask-do": undefined;
  "documents-ask-text": { count: string | number };
  "documents-ask-title": { name: string | number };
  "documents-cancel": undefined;
  "documents-close": undefined;
  "documents-delete": undefined;
  "documents-delete-one": { name: string | number };
  "documents-delete-version": { number: string | number };
  "documents-drop": undefined;
  "documents-empty": undefined;
  "documents-empty-text": undefined;
  "documents-kind": undefined;
  "documents-kind-case": undefined;
  "documents-kind-certificate": undefined;
  "documents-kind-cv": undefined;
  "documents-kind-letter": undefined;
  "documents-kind-other": undefined;
  "documents-kind-reference": undefined;
  "documents-loading": undefined;
  "documents-more": undefined;
  "documents-name": undefined;
  "documents-new-version": undefined;
  "documents-new-version-one": { name: string | number };
  "documents-note": undefined;
  "documents-note-none": undefined;
  "documents-open": { file: string | number };
  "documents-open-short": undefined;
  "documents-remark": undefined;
  "documents-retry": undefined;
  "documents-sent": undefined;
  "documents-sent-count": { count: string | number };
  "documents-sent-hidden": { count: string | number };
  "documents-sent-none": undefined;
  "documents-size-bytes": { size: string | number };
  "documents-size-kb": { size: string | number };
  "documents-size-mb": { size: string | number };
  "documents-state-changed": undefined;
  "documents-state-missing": undefined;
  "documents-state-text": undefined;
  "documents-title": undefined;
  "documents-unsend": { day: string | number; employer: string | number; name: string | number };
  "documents-version": { number: string | number };
  "documents-version-short": { number: string | number };
  "documents-versions": undefined;
  "draft-closing": undefined;
  "draft-day": { day: string | number; month: string | number };
  "draft-follow_up": { employer: string | number; title: string | number };
  "draft-follow_up-more": undefined;
  "draft-follow_up-since": { day: string | number; employer: string | number; title: string | number };
  "draft-follow_up-subject": { title: string | number };
  "draft-greeting": undefined;
  "draft-greeting-named": { name: string | number };
  "draft-status": { employer: string | number; title: string | number };
  "draft-status-more": undefined;
  "draft-status-since": { day: string | number; employer: string | number; title: string | number };
  "draft-status-subject": { title: string | number };
  "draft-status-talk": { day: string | number; title: string | number };
  "draft-thank_you": { employer: string | number; title: string | number };
  "draft-thank_you-day": { day: string | number; employer: string | number; title: string | number };
  "draft-thank_you-more": undefined;
  "draft-thank_you-subject": { title: string | number };
  "draft-withdrawal": { employer: string | number; title: string | number };
  "draft-withdrawal-more": undefined;
  "draft-withdrawal-since": { day: string | number; employer: string | number; title: string | number };
  "draft-withdrawal-subject": { title: string | number };
  "draft-withdrawal-talk": { day: string | number };
  "drafts-action": undefined;
  "drafts-anew": undefined;
  "drafts-body": undefined;
  "drafts-changed": undefined;
  "drafts-close": undefined;
  "drafts-copied": undefined;
  "drafts-copy": undefined;
  "drafts-copy-subject": undefined;
  "drafts-kind": undefined;
  "drafts-kind-follow_up": undefined;
  "drafts-kind-status": undefined;
  "drafts-kind-thank_you": undefined;
  "drafts-kind-withdrawal": undefined;
  "drafts-language": undefined;
  "drafts-language-en": undefined;
  "drafts-language-nb": undefined;
  "drafts-loading": undefined;
  "drafts-not-copied": undefined;
  "drafts-open-mail": undefined;
  "drafts-own-name": undefined;
  "drafts-own-name-hint": undefined;
  "drafts-sent": undefined;
  "drafts-sent-note": { kind: string | number; subject: string | number };
  "drafts-subject": undefined;
  "drafts-title": { title: string | number };
  "drafts-to": { email: string | number };
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
  "ending-accepted": undefined;
  "ending-action": undefined;
  "ending-archive": undefined;
  "ending-archive-do": undefined;
  "ending-archive-name": undefined;
  "ending-archive-on": undefined;
  "ending-archive-on-hint": undefined;
  "ending-archive-suggested": { month: string | number };
  "ending-archive-text": undefined;
  "ending-card": { title: string | number };
  "ending-card-do": undefined;
  "ending-card-later": undefined;
  "ending-card-text": undefined;
  "ending-choose": { employer: string | number; title: string | number };
  "ending-date-answer_by": { text: string | number };
  "ending-date-interview": { text: string | number };
  "ending-date-starts": { text: string | number };
  "ending-date-task": { text: string | number };
  "ending-dates": undefined;
  "ending-dates-none": undefined;
  "ending-draft": undefined;
  "ending-draft-for": { employer: string | number };
  "ending-lead": undefined;
  "ending-loading": undefined;
  "ending-none": undefined;
  "ending-none-text": undefined;
  "ending-others": undefined;
  "ending-others-none": undefined;
  "ending-others-some": { count: string | number; shown: string | number };
  "ending-others-text": { count: string | number };
  "ending-retry": undefined;
  "ending-since": { day: string | number };
  "ending-title": undefined;
  "ending-unsent": { count: string | number };
  "ending-withdraw": { count: string | number };
  "ending-withdraw-none": undefined;
  "error-ad_missing": undefined;
  "error-archive_empty": undefined;
  "error-archive_missing": undefined;
  "error-archive_name_missing": undefined;
  "error-backup_cap_range": { least: string | number; most: string | number };
  "error-backup_failed": { details: string | number; folder: string | number };
  "error-backup_foreign": { name: string | number };
  "error-backup_full": { folder: string | number };
  "error-backup_is_profile": { name: string | number };
  "error-backup_missing": { name: string | number };
  "error-backup_newer": { found: string | number; known: string | number; name: string | number };
  "error-backup_second_inside": { folder: string | number };
  "error-backup_unsound": { details: string | number; name: string | number };
  "error-backup_unwritable": { folder: string | number };
  "error-bad_input": { details: string | number };
  "error-checklist_empty": undefined;
  "error-checklist_item_missing": undefined;
  "error-column_twice": undefined;
  "error-columns_missing": undefined;
  "error-contact_empty": undefined;
  "error-contact_missing": undefined;
  "error-conversation_missing": undefined;
  "error-date_ahead": { text: string | number };
  "error-date_missing": { text: string | number };
  "error-date_unread": { text: string | number };
  "error-day_not_ahead": { text: string | number };
  "error-demo_not_empty": undefined;
  "error-document_empty": { name: string | number };
  "error-document_file_changed": { name: string | number };
  "error-document_file_missing": { name: string | number };
  "error-document_missing": undefined;
  "error-document_name_missing": undefined;
  "error-document_not_opened": { name: string | number };
  "error-document_program": { name: string | number };
  "error-document_same": { number: string | number };
  "error-document_too_large": { limit: string | number; name: string | number };
  "error-draft_missing": undefined;
  "error-email_unread": { text: string | number };
  "error-employer_missing": undefined;
  "error-employer_unknown": undefined;
  "error-entry_fixed": { of: string | number };
  "error-entry_missing": undefined;
  "error-event_missing": undefined;
  "error-fact_fixed": { fact: string | number };
  "error-fetch_busy": { host: string | number; seconds: string | number };
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
  "error-field_missing": { field: string | number };
  "error-figure_missing": undefined;
  "error-file_ending": { name: string | number };
  "error-file_exists": { name: string | number };
  "error-file_foreign": { path: string | number };
  "error-file_kind": { name: string | number };
  "error-file_unreadable": { name: string | number };
  "error-file_unwritable": { name: string | number };
  "error-floor_missing": undefined;
  "error-floor_order": undefined;
  "error-folder_full": { folder: string | number };
  "error-folder_missing": { folder: string | number };
  "error-folder_relative": { folder: string | number };
  "error-folder_unfit": { folder: string | number };
  "error-folder_unwritable": { folder: string | number };
  "error-guidance_not_found": { text: string | number };
  "error-import_answer_unknown": { known: string | number; text: string | number };
  "error-import_broken": { details: string | number; name: string | number };
  "error-import_dates_open": { columns: string | number };
  "error-import_empty": { name: string | number };
  "error-import_kind": { name: string | number };
  "error-import_not_looked": undefined;
  "error-import_own_file": { name: string | number };
  "error-import_stopped": undefined;
  "error-import_too_large": { limit: string | number; name: string | number };
  "error-import_too_many_columns": { limit: string | number; name: string | number };
  "error-import_too_many_rows": { limit: string | number; name: string | number };
  "error-incoming_broken": { name: string | number };
  "error-incoming_missing": undefined;
  "error-incoming_too_large": { limit: string | number; name: string | number };
  "error-internal": undefined;
  "error-interview_missing": undefined;
  "error-job_ambiguous": { text: string | number };
  "error-job_archived": { name: string | number };
  "error-job_link_missing": undefined;
  "error-job_missing": undefined;
  "error-job_not_found": { text: string | number };
  "error-language_unread": { text: string | number };
  "error-letter_empty": undefined;
  "error-link_unread": { text: string | number };
  "error-list_page": { count: string | number };
  "error-locked_unreadable": { details: string | number };
  "error-login_wall": undefined;
  "error-look_up_astray": { host: string | number };
  "error-look_up_busy": { host: string | number; seconds: string | number };
  "error-look_up_failed": { host: string | number };
  "error-look_up_status": { host: string | number; status: string | number };
  "error-look_up_timeout": { host: string | number };
  "error-look_up_unread": { host: string | number };
  "error-merge_itself": undefined;
  "error-minutes_unread": { text: string | number };
  "error-months_unread": { text: string | number };
  "error-no_ad": undefined;
  "error-not_a_note": undefined;
  "error-not_closed": undefined;
  "error-not_registered": { text: string | number };
  "error-note_empty": undefined;
  "error-nothing_chosen": undefined;
  "error-number_range": { least: string | number; most: string | number };
  "error-number_unread": { text: string | number };
  "error-offer_base_missing": undefined;
  "error-offer_missing": undefined;
  "error-offer_name_missing": undefined;
  "error-offer_not_found": { text: string | number };
  "error-offers_unread": { details: string | number };
  "error-orgnr_unread": { text: string | number };
  "error-own_file_broken": { details: string | number; place: string | number };
  "error-own_file_foreign": undefined;
  "error-own_file_newer": { found: string | number; known: string | number };
  "error-own_file_too_long": { place: string | number };
  "error-own_file_trap": { details: string | number };
  "error-own_missing": undefined;
  "error-own_order": undefined;
  "error-pack_broken": { details: string | number; file: string | number };
  "error-pack_built_in": undefined;
  "error-pack_faulty": { count: string | number; details: string | number };
  "error-pack_file_missing": { file: string | number };
  "error-pack_file_unknown": { file: string | number };
  "error-pack_newer": { file: string | number; found: string | number; known: string | number };
  "error-pack_older": { current: string | number; edition: string | number };
  "error-pack_same": { edition: string | number };
  "error-pack_too_large": { limit: string | number };
  "error-pack_unreadable": { name: string | number };
  "error-page_too_large": { limit: string | number };
  "error-passphrase_differs": undefined;
  "error-passphrase_missing": undefined;
  "error-passphrase_short": { least: string | number };
  "error-passphrase_wrong": undefined;
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
  "error-place_unknown": { text: string | number };
  "error-practice_answered": undefined;
  "error-practice_nothing": undefined;
  "error-question_empty": undefined;
  "error-question_missing": undefined;
  "error-rate_not_needed": undefined;
  "error-rate_unlikely": { least: string | number; most: string | number };
  "error-rate_unread": { currency: string | number };
  "error-read_only": undefined;
  "error-recovery_not_needed": undefined;
  "error-recovery_nothing": undefined;
  "error-requirement_empty": undefined;
  "error-requirement_missing": undefined;
  "error-role_unknown": { text: string | number };
  "error-script_only": undefined;
  "error-sent_missing": undefined;
  "error-session_missing": undefined;
  "error-share_unread": { text: string | number };
  "error-skill_missing": undefined;
  "error-skill_unknown": undefined;
  "error-stage_missing": undefined;
  "error-stage_name_missing": undefined;
  "error-stage_name_taken": { name: string | number };
  "error-stage_not_empty": { count: string | number; elsewhere: string | number };
  "error-stage_only": undefined;
  "error-stage_other_kind": undefined;
  "error-step_missing": undefined;
  "error-step_unknown": undefined;
  "error-stopped": undefined;
  "error-store_busy": undefined;
  "error-store_damaged": { details: string | number };
  "error-store_failed": { details: string | number };
  "error-store_foreign": { file: string | number };
  "error-store_full": undefined;
  "error-store_held": { by: string | number };
  "error-store_newer": { found: string | number; known: string | number };
  "error-store_not_a_database": { file: string | number };
  "error-store_unwritable": { folder: string | number };
  "error-store_write_failed": { details: string | number };
  "error-story_missing": undefined;
  "error-story_title_missing": undefined;
  "error-tag_missing": undefined;
  "error-tag_name_missing": undefined;
  "error-takeout_underway": undefined;
  "error-target_missing": undefined;
  "error-target_order": undefined;
  "error-target_role_missing": undefined;
  "error-task_empty": undefined;
  "error-task_missing": undefined;
  "error-tax_year_unknown": { first: string | number; last: string | number; year: string | number };
  "error-tax_zone_unsure": { year: string | number };
  "error-thing_missing": undefined;
  "error-time_skipped": { next: string | number; time: string | number; zone: string | number };
  "error-time_twice": { time: string | number; zone: string | number };
  "error-time_unread": { text: string | number };
  "error-title_missing": undefined;
  "error-too_long": { field: string | number; limit: string | number };
  "error-too_many": { limit: string | number };
  "error-unknown_command": { name: string | number };
  "error-view_missing": undefined;
  "error-view_name_missing": undefined;
  "error-wipe_unconfirmed": undefined;
  "error-zone_unread": { text: string | number };
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
  "foundat-hint": undefined;
  "foundat-none": undefined;
  "foundat-title": undefined;
  "grade-again": undefined;
  "grade-easy": undefined;
  "grade-good": undefined;
  "grade-hard": undefined;
  "guidance-action-channels": undefined;
  "guidance-action-cities": undefined;
  "guidance-action-employers": undefined;
  "guidance-action-go": undefined;
  "guidance-action-newcomers": undefined;
  "guidance-action-own": undefined;
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
  "guidance-part-own": undefined;
  "guidance-part-pay": undefined;
  "guidance-part-permits": undefined;
  "guidance-part-roles": undefined;
  "guidance-part-stale": undefined;
  "guidance-part-working-life": undefined;
  "guidance-rail-know": undefined;
  "guidance-title": undefined;
  "help-action": undefined;
  "help-any-1": undefined;
  "help-any-2": undefined;
  "help-board-1": undefined;
  "help-board-2": undefined;
  "help-board-3": undefined;
  "help-board-4": undefined;
  "help-calendar-1": undefined;
  "help-calendar-2": undefined;
  "help-calendar-3": undefined;
  "help-contacts-1": undefined;
  "help-contacts-2": undefined;
  "help-contacts-3": undefined;
  "help-documents-1": undefined;
  "help-documents-2": undefined;
  "help-documents-3": undefined;
  "help-guidance-1": undefined;
  "help-guidance-2": undefined;
  "help-guidance-3": undefined;
  "help-interviews-1": undefined;
  "help-interviews-2": undefined;
  "help-interviews-3": undefined;
  "help-jobs-1": undefined;
  "help-jobs-2": undefined;
  "help-jobs-3": undefined;
  "help-jobs-4": undefined;
  "help-offers-1": undefined;
  "help-offers-2": undefined;
  "help-offers-3": undefined;
  "help-settings-1": undefined;
  "help-settings-2": undefined;
  "help-target-1": undefined;
  "help-target-2": undefined;
  "help-target-3": undefined;
  "help-title": { page: string | number };
  "help-today-1": undefined;
  "help-today-2": undefined;
  "help-today-3": undefined;
  "help-today-4": undefined;
  "help-trash-1": undefined;
  "import-no-employer": undefined;
  "import-untitled": undefined;
  "inspector-action-edit": undefined;
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
  "inspector-note-edit": undefined;
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
  "inspector-tab-documents": undefined;
  "inspector-tab-history": undefined;
  "inspector-tab-overview": undefined;
  "inspector-tab-pay": undefined;
  "inspector-tabs": { title: string | number };
  "inspector-why-change": undefined;
  "inspector-write-mail": { email: string | number };
  "interview_form-case": undefined;
  "interview_form-on_site": undefined;
  "interview_form-phone": undefined;
  "interview_form-presentation": undefined;
  "interview_form-technical": undefined;
  "interview_form-video": undefined;
  "interview_state-cancelled": undefined;
  "interview_state-held": undefined;
  "interview_state-planned": undefined;
  "interviews-action-add": undefined;
  "interviews-action-go": undefined;
  "interviews-add": undefined;
  "interviews-cancel": undefined;
  "interviews-cancel-form": undefined;
  "interviews-cancelled": undefined;
  "interviews-coming": undefined;
  "interviews-coming-none": undefined;
  "interviews-coming-none-text": undefined;
  "interviews-delete": undefined;
  "interviews-field-asked": undefined;
  "interviews-field-day": undefined;
  "interviews-field-form": undefined;
  "interviews-field-link": undefined;
  "interviews-field-minutes": undefined;
  "interviews-field-next_step": undefined;
  "interviews-field-people": undefined;
  "interviews-field-place": undefined;
  "interviews-field-preparation": undefined;
  "interviews-field-round": undefined;
  "interviews-field-time": undefined;
  "interviews-field-went": undefined;
  "interviews-field-zone": undefined;
  "interviews-first": undefined;
  "interviews-held": undefined;
  "interviews-hint-day": undefined;
  "interviews-hint-link": undefined;
  "interviews-hint-minutes": undefined;
  "interviews-hint-time": undefined;
  "interviews-hint-zone": undefined;
  "interviews-hold": undefined;
  "interviews-how": undefined;
  "interviews-in-days": { count: string | number };
  "interviews-in-hours": { hours: string | number; minutes: string | number };
  "interviews-in-minutes": { count: string | number };
  "interviews-join": undefined;
  "interviews-join-host": { host: string | number };
  "interviews-loading": undefined;
  "interviews-menu": { round: string | number };
  "interviews-more": undefined;
  "interviews-more-coming": undefined;
  "interviews-more-fields": undefined;
  "interviews-move": { stage: string | number };
  "interviews-move-do": undefined;
  "interviews-move-not": undefined;
  "interviews-new": undefined;
  "interviews-none": undefined;
  "interviews-nothing": undefined;
  "interviews-now": undefined;
  "interviews-oslo": { from: string | number; to: string | number };
  "interviews-oslo-day": { day: string | number; from: string | number; to: string | number };
  "interviews-overlap": { day: string | number; employer: string | number; from: string | number; title: string | number; to: string | number };
  "interviews-overlap-open": undefined;
  "interviews-past": undefined;
  "interviews-past-none": undefined;
  "interviews-person-add": undefined;
  "interviews-person-hint": undefined;
  "interviews-person-new": { name: string | number };
  "interviews-person-open": { name: string | number };
  "interviews-person-remove": { name: string | number };
  "interviews-plan": undefined;
  "interviews-retry": undefined;
  "interviews-round-form": { form: string | number; round: string | number };
  "interviews-save": undefined;
  "interviews-second": undefined;
  "interviews-span": { from: string | number; to: string | number };
  "interviews-tab": undefined;
  "interviews-title": undefined;
  "interviews-tomorrow": undefined;
  "interviews-with": { people: string | number };
  "interviews-zone": { city: string | number };
  "jobdocs-drafts": undefined;
  "jobdocs-drafts-text": undefined;
  "jobdocs-loading": undefined;
  "jobdocs-send": undefined;
  "jobdocs-send-do": undefined;
  "jobdocs-send-document": undefined;
  "jobdocs-send-go": undefined;
  "jobdocs-send-newest": { number: string | number };
  "jobdocs-send-none": undefined;
  "jobdocs-send-on": undefined;
  "jobdocs-send-on-hint": undefined;
  "jobdocs-send-version": undefined;
  "jobdocs-sent": undefined;
  "jobdocs-sent-none": undefined;
  "joblinks-add": undefined;
  "joblinks-cancel": undefined;
  "joblinks-delete": { name: string | number };
  "joblinks-edit": { name: string | number };
  "joblinks-name": undefined;
  "joblinks-name-hint": undefined;
  "joblinks-open": { host: string | number; name: string | number };
  "joblinks-save": undefined;
  "joblinks-title": undefined;
  "joblinks-url": undefined;
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
  "jobs-action-go": undefined;
  "jobs-cancel": undefined;
  "jobs-close": undefined;
  "jobs-column-ad_state": undefined;
  "jobs-column-applied_on": undefined;
  "jobs-column-city": undefined;
  "jobs-column-deadline": undefined;
  "jobs-column-degree": undefined;
  "jobs-column-employer": undefined;
  "jobs-column-floor": undefined;
  "jobs-column-follow_up": undefined;
  "jobs-column-form": undefined;
  "jobs-column-found_at": undefined;
  "jobs-column-languages": undefined;
  "jobs-column-last_event": undefined;
  "jobs-column-next": undefined;
  "jobs-column-orgnr": undefined;
  "jobs-column-pay": undefined;
  "jobs-column-places": undefined;
  "jobs-column-posted_on": undefined;
  "jobs-column-quiet": undefined;
  "jobs-column-saved_on": undefined;
  "jobs-column-share": undefined;
  "jobs-column-source": undefined;
  "jobs-column-stage": undefined;
  "jobs-column-starts": undefined;
  "jobs-column-tags": undefined;
  "jobs-column-target": undefined;
  "jobs-column-title": undefined;
  "jobs-column-workplace": undefined;
  "jobs-columns": undefined;
  "jobs-columns-text": undefined;
  "jobs-columns-usual": undefined;
  "jobs-count": { count: string | number };
  "jobs-edit": { column: string | number };
  "jobs-edit-hint": undefined;
  "jobs-edit-save": undefined;
  "jobs-empty-text": undefined;
  "jobs-empty-title": undefined;
  "jobs-filter-add": undefined;
  "jobs-filter-any": undefined;
  "jobs-filter-chip": { filter: string | number; values: string | number };
  "jobs-filter-city": undefined;
  "jobs-filter-clear": undefined;
  "jobs-filter-day-hint": undefined;
  "jobs-filter-deadline": undefined;
  "jobs-filter-edit": { filter: string | number };
  "jobs-filter-employer": undefined;
  "jobs-filter-find": undefined;
  "jobs-filter-floor": undefined;
  "jobs-filter-from": undefined;
  "jobs-filter-from-day": { day: string | number };
  "jobs-filter-gone": undefined;
  "jobs-filter-more": { count: string | number; value: string | number };
  "jobs-filter-no-values": undefined;
  "jobs-filter-pay": undefined;
  "jobs-filter-pay-at-least": { least: string | number };
  "jobs-filter-pay-at-most": { most: string | number };
  "jobs-filter-pay-between": { least: string | number; most: string | number };
  "jobs-filter-pay-from": undefined;
  "jobs-filter-pay-to": undefined;
  "jobs-filter-pay-year": undefined;
  "jobs-filter-quiet": undefined;
  "jobs-filter-quiet-chip": { days: string | number };
  "jobs-filter-quiet-label": undefined;
  "jobs-filter-range": undefined;
  "jobs-filter-range-any": undefined;
  "jobs-filter-range-fortnight": undefined;
  "jobs-filter-range-month": undefined;
  "jobs-filter-range-own": undefined;
  "jobs-filter-range-passed": undefined;
  "jobs-filter-range-today": undefined;
  "jobs-filter-range-week": undefined;
  "jobs-filter-remove": undefined;
  "jobs-filter-sort-asap": undefined;
  "jobs-filter-sort-dated": undefined;
  "jobs-filter-sort-rolling": undefined;
  "jobs-filter-sort-unknown": undefined;
  "jobs-filter-sorts": undefined;
  "jobs-filter-source": undefined;
  "jobs-filter-stage": undefined;
  "jobs-filter-stage-closed": undefined;
  "jobs-filter-stage-open": undefined;
  "jobs-filter-tag": undefined;
  "jobs-filter-target": undefined;
  "jobs-filter-text": undefined;
  "jobs-filter-text-label": undefined;
  "jobs-filter-to": undefined;
  "jobs-filter-to-day": { day: string | number };
  "jobs-filters": undefined;
  "jobs-floor-above": { amount: string | number };
  "jobs-floor-below": { amount: string | number };
  "jobs-floor-unknown": undefined;
  "jobs-head-also": undefined;
  "jobs-head-ascending": undefined;
  "jobs-head-descending": undefined;
  "jobs-head-hide": undefined;
  "jobs-head-left": undefined;
  "jobs-head-narrower": undefined;
  "jobs-head-right": undefined;
  "jobs-head-unsorted": undefined;
  "jobs-head-wider": undefined;
  "jobs-keys": undefined;
  "jobs-loading": undefined;
  "jobs-many-delete": undefined;
  "jobs-many-follow-up": undefined;
  "jobs-many-follow-up-do": undefined;
  "jobs-many-follow-up-hint": undefined;
  "jobs-many-follow-up-title": undefined;
  "jobs-many-move": undefined;
  "jobs-many-move-do": undefined;
  "jobs-many-move-title": undefined;
  "jobs-many-nothing": undefined;
  "jobs-many-on": undefined;
  "jobs-many-on-hint": undefined;
  "jobs-many-tag": undefined;
  "jobs-many-tag-do": undefined;
  "jobs-many-tag-title": undefined;
  "jobs-many-untag": undefined;
  "jobs-many-untag-none": undefined;
  "jobs-many-untag-one": { count: string | number; name: string | number };
  "jobs-many-untag-title": undefined;
  "jobs-menu-delete": undefined;
  "jobs-menu-edit": undefined;
  "jobs-menu-follow-up": undefined;
  "jobs-menu-move": undefined;
  "jobs-menu-open": undefined;
  "jobs-menu-select": undefined;
  "jobs-menu-tag": undefined;
  "jobs-none-text": undefined;
  "jobs-none-title": undefined;
  "jobs-not-editable": undefined;
  "jobs-nothing": undefined;
  "jobs-resize": undefined;
  "jobs-retry": undefined;
  "jobs-select-all": { count: string | number };
  "jobs-select-none": undefined;
  "jobs-selected": { count: string | number };
  "jobs-selection": undefined;
  "jobs-sorted-by": { column: string | number };
  "jobs-table": undefined;
  "jobs-target-by": { amount: string | number; step: string | number };
  "jobs-title": undefined;
  "jobs-unsorted": undefined;
  "jobs-verdict-above": undefined;
  "jobs-verdict-below": undefined;
  "jobs-verdict-unknown": undefined;
  "jobs-view-all": undefined;
  "jobs-view-changed": { name: string | number };
  "jobs-view-delete": { name: string | number };
  "jobs-view-down": { name: string | number };
  "jobs-view-manage": undefined;
  "jobs-view-manage-title": undefined;
  "jobs-view-name": undefined;
  "jobs-view-name-do": undefined;
  "jobs-view-name-hint": undefined;
  "jobs-view-newer": { name: string | number };
  "jobs-view-none": undefined;
  "jobs-view-rename": { number: string | number };
  "jobs-view-save": { name: string | number };
  "jobs-view-save-as": undefined;
  "jobs-view-up": { name: string | number };
  "jobs-views": undefined;
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
  "letters-copied": undefined;
  "letters-copy": undefined;
  "letters-count": { characters: string | number; words: string | number };
  "letters-keep": undefined;
  "letters-keep-hint": undefined;
  "letters-name": { employer: string | number; title: string | number };
  "letters-not-copied": undefined;
  "letters-saved": undefined;
  "letters-saving": undefined;
  "letters-title": undefined;
  "letters-write": undefined;
  "level-entry": undefined;
  "level-mid": undefined;
  "level-senior": undefined;
  "merge-action": undefined;
  "merge-back": undefined;
  "merge-cancel": undefined;
  "merge-choose": undefined;
  "merge-do": undefined;
  "merge-fields": { fields: string | number };
  "merge-find": undefined;
  "merge-find-label": undefined;
  "merge-found": undefined;
  "merge-happens": undefined;
  "merge-in-trash": { employer: string | number; title: string | number };
  "merge-keep": undefined;
  "merge-keep-legend": undefined;
  "merge-keep-one": { day: string | number; employer: string | number; title: string | number };
  "merge-letter-becomes_note": undefined;
  "merge-letter-taken": undefined;
  "merge-loading": undefined;
  "merge-none": undefined;
  "merge-nothing-found": undefined;
  "merge-same_ad": undefined;
  "merge-same_employer": undefined;
  "merge-same_position": undefined;
  "merge-saved": { day: string | number };
  "merge-sent": { day: string | number };
  "merge-stands": { stage: string | number };
  "merge-takes": { things: string | number };
  "merge-takes-nothing": undefined;
  "merge-thing-ads": { count: string | number };
  "merge-thing-checklist": { count: string | number };
  "merge-thing-contacts": { count: string | number };
  "merge-thing-conversations": { count: string | number };
  "merge-thing-documents": { count: string | number };
  "merge-thing-figures": { count: string | number };
  "merge-thing-interviews": { count: string | number };
  "merge-thing-links": { count: string | number };
  "merge-thing-moves": { count: string | number };
  "merge-thing-notes": { count: string | number };
  "merge-thing-offers": { count: string | number };
  "merge-thing-tags": { count: string | number };
  "merge-thing-tasks": { count: string | number };
  "merge-title": { title: string | number };
  "merge-trash": undefined;
  "merge-went": { title: string | number };
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
  "notepreview-hint": undefined;
  "notepreview-title": undefined;
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
  "own-about": undefined;
  "own-add": undefined;
  "own-add-basic": undefined;
  "own-add-floor": undefined;
  "own-add-statistic": undefined;
  "own-answers": undefined;
  "own-answers-hint": undefined;
  "own-as-of": undefined;
  "own-cancel": undefined;
  "own-change": undefined;
  "own-change-one": { name: string | number };
  "own-change-short": undefined;
  "own-close": undefined;
  "own-day-hint": undefined;
  "own-employers": undefined;
  "own-entered": { day: string | number };
  "own-figures": undefined;
  "own-file-done": undefined;
  "own-file-empty": undefined;
  "own-file-from": { day: string | number; program: string | number };
  "own-file-kept": undefined;
  "own-file-kind": undefined;
  "own-file-line": { kept: string | number; name: string | number; new: string | number; same: string | number; taken: string | number };
  "own-file-merge": undefined;
  "own-file-missing": { count: string | number };
  "own-file-new": undefined;
  "own-file-open": undefined;
  "own-file-passphrase": undefined;
  "own-file-run": undefined;
  "own-file-same": undefined;
  "own-file-taken": undefined;
  "own-file-title": { name: string | number };
  "own-file-unchanged": undefined;
  "own-floor-value": { bachelor: string | number; master: string | number };
  "own-floors": undefined;
  "own-form-about": undefined;
  "own-form-guidance": { value: string | number };
  "own-form-loading": undefined;
  "own-form-title": undefined;
  "own-form-which": undefined;
  "own-high": undefined;
  "own-holds-from": undefined;
  "own-kind-ad": undefined;
  "own-kind-application": undefined;
  "own-kind-archive": undefined;
  "own-kind-contact": undefined;
  "own-kind-conversation": undefined;
  "own-kind-document": undefined;
  "own-kind-document_version": undefined;
  "own-kind-employer": undefined;
  "own-kind-event": undefined;
  "own-kind-interview": undefined;
  "own-kind-job": undefined;
  "own-kind-letter": undefined;
  "own-kind-offer": undefined;
  "own-kind-own_figure": undefined;
  "own-kind-own_question": undefined;
  "own-kind-pay_figure": undefined;
  "own-kind-practice_answer": undefined;
  "own-kind-prep_sheet": undefined;
  "own-kind-rest": undefined;
  "own-kind-saved_view": undefined;
  "own-kind-setting": undefined;
  "own-kind-stage": undefined;
  "own-kind-story": undefined;
  "own-kind-tag": undefined;
  "own-kind-target": undefined;
  "own-kind-task": undefined;
  "own-lost": undefined;
  "own-low": undefined;
  "own-mark": undefined;
  "own-mark-fetched": undefined;
  "own-median-hint": undefined;
  "own-middle": undefined;
  "own-name": undefined;
  "own-name-hint": undefined;
  "own-none": undefined;
  "own-norway": undefined;
  "own-place": undefined;
  "own-place-hint": undefined;
  "own-put": undefined;
  "own-put-of": { name: string | number };
  "own-quartile-high": undefined;
  "own-quartile-hint": undefined;
  "own-quartile-low": undefined;
  "own-replaces": { value: string | number };
  "own-save": undefined;
  "own-show": undefined;
  "own-show-one": { name: string | number };
  "own-source": undefined;
  "own-source-hint": undefined;
  "own-statistic-about": undefined;
  "own-statistic-edit": undefined;
  "own-statistic-new": undefined;
  "own-statistic-save": undefined;
  "own-statistics": undefined;
  "own-title": undefined;
  "own-undated": { day: string | number };
  "own-url": undefined;
  "own-url-hint": undefined;
  "own-value": undefined;
  "own-wages": undefined;
  "own-withdraw": undefined;
  "own-withdraw-one": { name: string | number };
  "own-year": undefined;
  "own-year-hint": undefined;
  "pack-added": { count: string | number };
  "pack-after": undefined;
  "pack-before": undefined;
  "pack-built-in": undefined;
  "pack-built-in-edition": { day: string | number };
  "pack-cancel": undefined;
  "pack-changed": { count: string | number };
  "pack-checking": { name: string | number };
  "pack-confirm": undefined;
  "pack-edition": { count: string | number; day: string | number };
  "pack-export": undefined;
  "pack-exported": { name: string | number };
  "pack-fact": undefined;
  "pack-import": undefined;
  "pack-import-hint": undefined;
  "pack-imported": { day: string | number; name: string | number };
  "pack-is-added": undefined;
  "pack-is-removed": undefined;
  "pack-lost": { names: string | number };
  "pack-more": { count: string | number };
  "pack-passed-over": { day: string | number; name: string | number };
  "pack-preview": { name: string | number };
  "pack-preview-editions": { current: string | number; edition: string | number };
  "pack-removed": { count: string | number };
  "pack-restore": undefined;
  "pack-said": { day: string | number; text: string | number };
  "pack-same": undefined;
  "pack-title": undefined;
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
  "places-known-for": undefined;
  "places-left": undefined;
  "places-loading": undefined;
  "places-names": undefined;
  "places-near": { city: string | number; place: string | number };
  "places-net": undefined;
  "places-no-figure": undefined;
  "places-notes": undefined;
  "places-open": { name: string | number };
  "places-people": undefined;
  "places-rent-area": { area: string | number };
  "places-rent-rooms": { rooms: string | number };
  "places-rent-what": undefined;
  "places-retry": undefined;
  "places-rooms": undefined;
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
  "practice-action-begin": undefined;
  "practice-action-go": undefined;
  "practice-action-interview": undefined;
  "practice-action-questions": undefined;
  "practice-answer": undefined;
  "practice-asked": { employer: string | number; on: string | number };
  "practice-back": undefined;
  "practice-back-not": undefined;
  "practice-begin-due": undefined;
  "practice-begin-first": undefined;
  "practice-begin-interview": undefined;
  "practice-begin-new": undefined;
  "practice-begin-weak": undefined;
  "practice-cancel": undefined;
  "practice-cli-again": { days: string | number };
  "practice-cli-done": { again: string | number; answers: string | number; easy: string | number; good: string | number; hard: string | number };
  "practice-cli-good": undefined;
  "practice-cli-how": undefined;
  "practice-cli-judge": undefined;
  "practice-cli-trap": undefined;
  "practice-coming": undefined;
  "practice-coming-days": { days: string | number };
  "practice-coming-line": { questions: string | number; ready: string | number };
  "practice-coming-practise": undefined;
  "practice-coming-practise-for": { employer: string | number };
  "practice-coming-ready": undefined;
  "practice-coming-today": { count: string | number };
  "practice-done": undefined;
  "practice-done-close": undefined;
  "practice-done-more": undefined;
  "practice-done-text": { answers: string | number; minutes: string | number };
  "practice-due": { count: string | number };
  "practice-due-none-text": undefined;
  "practice-empty-text": undefined;
  "practice-empty-title": undefined;
  "practice-good": undefined;
  "practice-good-ask": undefined;
  "practice-interview-any-role": undefined;
  "practice-interview-any-round": undefined;
  "practice-interview-begin": undefined;
  "practice-interview-count": undefined;
  "practice-interview-for": undefined;
  "practice-interview-no-job": undefined;
  "practice-interview-role": undefined;
  "practice-interview-round": undefined;
  "practice-interview-seconds": undefined;
  "practice-interview-title": undefined;
  "practice-judge": undefined;
  "practice-keys": undefined;
  "practice-last": undefined;
  "practice-list": undefined;
  "practice-list-before": { employer: string | number; on: string | number };
  "practice-list-new": undefined;
  "practice-loading": undefined;
  "practice-note": undefined;
  "practice-note-hint": undefined;
  "practice-number": { number: string | number; total: string | number };
  "practice-other-en": undefined;
  "practice-other-nb": undefined;
  "practice-over": undefined;
  "practice-plan": undefined;
  "practice-plan-for": { employer: string | number };
  "practice-progress-ahead": undefined;
  "practice-progress-ahead-about": undefined;
  "practice-progress-answers": undefined;
  "practice-progress-count": undefined;
  "practice-progress-day": undefined;
  "practice-progress-days": undefined;
  "practice-progress-firm": undefined;
  "practice-progress-loading": undefined;
  "practice-progress-none": undefined;
  "practice-progress-seen": undefined;
  "practice-progress-weak": undefined;
  "practice-progress-week": undefined;
  "practice-progress-weeks": undefined;
  "practice-progress-weeks-about": { weeks: string | number };
  "practice-prospect": { days: string | number };
  "practice-run": { days: string | number; since: string | number };
  "practice-show": undefined;
  "practice-show-short": undefined;
  "practice-sitting": undefined;
  "practice-stop": undefined;
  "practice-summary": undefined;
  "practice-summary-grade": undefined;
  "practice-summary-question": undefined;
  "practice-summary-time": undefined;
  "practice-tab-due": undefined;
  "practice-tab-progress": undefined;
  "practice-tab-questions": undefined;
  "practice-think": undefined;
  "practice-time": { minutes: string | number; seconds: string | number };
  "practice-time-left": undefined;
  "practice-time-spent": undefined;
  "practice-title": undefined;
  "practice-today-done": { count: string | number };
  "practice-trap": undefined;
  "practice-trap-ask": undefined;
  "practice-unplanned": { employer: string | number; title: string | number; when: string | number };
  "practice-weak": { count: string | number };
  "prep-about-employees": { count: string | number };
  "prep-about-source": { day: string | number; source: string | number };
  "prep-about-title": { employer: string | number };
  "prep-action-open": undefined;
  "prep-action-ten": undefined;
  "prep-add": undefined;
  "prep-ask-hard": undefined;
  "prep-ask-next": undefined;
  "prep-ask-success": undefined;
  "prep-ask-wrong": undefined;
  "prep-asked": undefined;
  "prep-asked-none": undefined;
  "prep-asked-one": undefined;
  "prep-asked-title": { asked: string | number; met: string | number };
  "prep-clear": undefined;
  "prep-clear-hint": undefined;
  "prep-covered": { asked: string | number; met: string | number };
  "prep-covered-musts": { asked: string | number; met: string | number };
  "prep-drop": undefined;
  "prep-fact-advertised": undefined;
  "prep-fact-asked": undefined;
  "prep-fact-floor": undefined;
  "prep-fact-say": undefined;
  "prep-fact-when": undefined;
  "prep-fact-with": undefined;
  "prep-filled": undefined;
  "prep-for": undefined;
  "prep-from-ad": undefined;
  "prep-from-whole": undefined;
  "prep-gap": undefined;
  "prep-gap-closest": { story: string | number };
  "prep-head-round": { day: string | number; round: string | number; time: string | number };
  "prep-hint-doubts": undefined;
  "prep-hint-figures": undefined;
  "prep-hint-logistics": undefined;
  "prep-hint-notes": undefined;
  "prep-hint-to_ask": undefined;
  "prep-hint-why_them": undefined;
  "prep-known-asked": { day: string | number; pay: string | number };
  "prep-known-doubt": { asked: string | number };
  "prep-known-doubt-closest": { asked: string | number; story: string | number };
  "prep-known-say": { pay: string | number };
  "prep-known-walk-away": { pay: string | number };
  "prep-known-work": { employer: string | number };
  "prep-known-zone": { city: string | number; day: string | number; time: string | number };
  "prep-last": { day: string | number; round: string | number };
  "prep-last-title": { round: string | number };
  "prep-list-menu": undefined;
  "prep-loading": undefined;
  "prep-make-must": undefined;
  "prep-make-nice": undefined;
  "prep-meets": { title: string | number };
  "prep-meets-not": { title: string | number };
  "prep-menu": { text: string | number };
  "prep-need-must": undefined;
  "prep-need-nice": undefined;
  "prep-new": undefined;
  "prep-new-add": undefined;
  "prep-new-close": undefined;
  "prep-no-story": undefined;
  "prep-no-story-closest": { title: string | number };
  "prep-part-doubts": undefined;
  "prep-part-figures": undefined;
  "prep-part-logistics": undefined;
  "prep-part-notes": undefined;
  "prep-part-to_ask": undefined;
  "prep-part-why_them": undefined;
  "prep-pdf": undefined;
  "prep-pdf-hint": undefined;
  "prep-pdf-saved": { path: string | number };
  "prep-put-back": { text: string | number };
  "prep-quoted": { story: string | number };
  "prep-redraw": undefined;
  "prep-retry": undefined;
  "prep-round": { day: string | number; form: string | number; round: string | number };
  "prep-sheet": undefined;
  "prep-span": { from: string | number; to: string | number };
  "prep-story-for": undefined;
  "prep-tab": undefined;
  "prep-ten": undefined;
  "prep-ten-back": undefined;
  "prep-ten-none": undefined;
  "prep-ten-none-text": undefined;
  "prep-weekday": { weekday: string | number };
  "prep-whole": undefined;
  "privacy-about": undefined;
  "privacy-bytes": { size: string | number; unit: string | number };
  "privacy-calendar": { path: string | number };
  "privacy-folder": undefined;
  "privacy-host-page": undefined;
  "privacy-host-rates": { host: string | number };
  "privacy-host-units": { host: string | number };
  "privacy-host-wages": { host: string | number };
  "privacy-hosts": undefined;
  "privacy-hosts-text": undefined;
  "privacy-kept": undefined;
  "privacy-kept-backups": undefined;
  "privacy-kept-database": undefined;
  "privacy-kept-documents": undefined;
  "privacy-kept-logs": undefined;
  "privacy-kept-opened": undefined;
  "privacy-kept-set_aside": undefined;
  "privacy-kept-text": undefined;
  "privacy-second": { path: string | number };
  "privacy-wipe": undefined;
  "privacy-wipe-do": undefined;
  "privacy-wipe-field": { word: string | number };
  "privacy-wipe-text": undefined;
  "privacy-wipe-word": undefined;
  "privacy-wiped": undefined;
  "question_kind-behavioural": undefined;
  "question_kind-culture": undefined;
  "question_kind-design": undefined;
  "question_kind-pay": undefined;
  "question_kind-technical": undefined;
  "question_kind-to_ask": undefined;
  "question_level-entry": undefined;
  "question_level-mid": undefined;
  "question_level-senior": undefined;
  "question_round-case": undefined;
  "question_round-final": undefined;
  "question_round-first": undefined;
  "question_round-technical": undefined;
  "questions-add": undefined;
  "questions-any": undefined;
  "questions-asked": { count: string | number };
  "questions-close": undefined;
  "questions-count": { count: string | number };
  "questions-delete": undefined;
  "questions-due": { day: string | number };
  "questions-filters": undefined;
  "questions-for": undefined;
  "questions-for-fit": undefined;
  "questions-for-here": undefined;
  "questions-for-planned": { count: string | number };
  "questions-for-practise": undefined;
  "questions-for-role": { role: string | number };
  "questions-kind": undefined;
  "questions-level": undefined;
  "questions-loading": undefined;
  "questions-more": undefined;
  "questions-none": undefined;
  "questions-none-text": undefined;
  "questions-one": undefined;
  "questions-only": undefined;
  "questions-only-all": undefined;
  "questions-only-asked": undefined;
  "questions-only-noted": undefined;
  "questions-only-own": undefined;
  "questions-only-practised": undefined;
  "questions-only-weak": undefined;
  "questions-own": undefined;
  "questions-practise": undefined;
  "questions-practise-no": undefined;
  "questions-save": undefined;
  "questions-search": undefined;
  "questions-skill": undefined;
  "questions-text": undefined;
  "questions-weak": undefined;
  "readonly-failed": { folder: string | number };
  "readonly-full": { folder: string | number };
  "readonly-title": undefined;
  "readonly-try-again": undefined;
  "recovery-anew": undefined;
  "recovery-anew-do": undefined;
  "recovery-anew-text": undefined;
  "recovery-aside": { folder: string | number };
  "recovery-backup": undefined;
  "recovery-backup-do": undefined;
  "recovery-backup-none": undefined;
  "recovery-backup-text": { reason: string | number; time: string | number };
  "recovery-copied": { path: string | number };
  "recovery-copy": undefined;
  "recovery-copy-do": undefined;
  "recovery-copy-folder": undefined;
  "recovery-copy-text": undefined;
  "recovery-done": undefined;
  "recovery-done-anew": undefined;
  "recovery-done-restored": undefined;
  "recovery-elsewhere": undefined;
  "recovery-elsewhere-do": undefined;
  "recovery-elsewhere-folder": undefined;
  "recovery-elsewhere-text": undefined;
  "recovery-folder": undefined;
  "recovery-folder-hint": undefined;
  "recovery-kept": { jobs: string | number; kept: string | number };
  "recovery-looking": undefined;
  "recovery-lost": { lost: string | number };
  "recovery-lost-at-least": { lost: string | number };
  "recovery-lost-none": undefined;
  "recovery-lost-table": { kept: string | number; lost: string | number; table: string | number };
  "recovery-lost-table-unknown": { kept: string | number; table: string | number };
  "recovery-lost-tables": undefined;
  "recovery-made": { made: string | number };
  "recovery-open": undefined;
  "recovery-others": undefined;
  "recovery-others-choose": undefined;
  "recovery-others-do": undefined;
  "recovery-salvage": undefined;
  "recovery-salvage-do": undefined;
  "recovery-salvage-text": undefined;
  "recovery-title": undefined;
  "recovery-untouched": undefined;
  "recovery-working": undefined;
  "register-address": undefined;
  "register-again": undefined;
  "register-asking": undefined;
  "register-employees": undefined;
  "register-find": undefined;
  "register-form": undefined;
  "register-found": { count: string | number };
  "register-industry": undefined;
  "register-look-up": undefined;
  "register-more": { shown: string | number };
  "register-name": undefined;
  "register-number": undefined;
  "register-registered-on": undefined;
  "register-stop": undefined;
  "register-stopped": undefined;
  "register-text": undefined;
  "register-title": undefined;
  "register-trouble-bankrupt": undefined;
  "register-trouble-forced_winding_up": undefined;
  "register-trouble-struck_off": undefined;
  "register-trouble-winding_up": undefined;
  "register-website": undefined;
  "register-what": { name: string | number };
  "register-what-number": undefined;
  "reminder-body": { employer: string | number; title: string | number };
  "reminder-deadline": { days: string | number };
  "reminder-follow_up": undefined;
  "reminder-interview": { days: string | number; time: string | number };
  "reminder-more": { count: string | number };
  "reminder-offer": { days: string | number };
  "reminder-task": undefined;
  "reminder-thank_you": undefined;
  "restore-and-more": { count: string | number };
  "restore-cancel": undefined;
  "restore-come-back": { count: string | number };
  "restore-counted": undefined;
  "restore-differ": { count: string | number };
  "restore-do": undefined;
  "restore-done": { time: string | number };
  "restore-done-missing": { files: string | number };
  "restore-job": { employer: string | number; title: string | number };
  "restore-now": undefined;
  "restore-reading": undefined;
  "restore-same": undefined;
  "restore-take-back": undefined;
  "restore-taken-back": undefined;
  "restore-then": undefined;
  "restore-thing": undefined;
  "restore-thing-contact": undefined;
  "restore-thing-document": undefined;
  "restore-thing-interview": undefined;
  "restore-thing-job": undefined;
  "restore-thing-offer": undefined;
  "restore-thing-story": undefined;
  "restore-thing-task": undefined;
  "restore-title": { time: string | number };
  "restore-undone": undefined;
  "restore-vanish": { count: string | number };
  "restore-would": undefined;
  "roles-covered": { all: string | number; have: string | number };
  "roles-covered-short": { all: string | number; have: string | number };
  "roles-drivers": undefined;
  "roles-duties": undefined;
  "roles-evidence": { name: string | number };
  "roles-evidence-none": undefined;
  "roles-gaps": undefined;
  "roles-gaps-about": { ads: string | number };
  "roles-gaps-in": { ads: string | number; count: string | number };
  "roles-gaps-no-ads": undefined;
  "roles-gaps-none": { ads: string | number };
  "roles-gaps-practise": undefined;
  "roles-group-described": undefined;
  "roles-group-paid": undefined;
  "roles-group-ranked": undefined;
  "roles-have": { name: string | number };
  "roles-level": { name: string | number };
  "roles-level-1": undefined;
  "roles-level-2": undefined;
  "roles-level-3": undefined;
  "roles-level-4": undefined;
  "roles-level-none": undefined;
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
  "roles-stories": { count: string | number };
  "roles-stories-none": undefined;
  "roles-story-begin": { name: string | number };
  "roles-story-show": { count: string | number; name: string | number };
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
  "settings-cities": undefined;
  "settings-cities-hint": undefined;
  "settings-citizenship": undefined;
  "settings-citizenship-needs-eea": undefined;
  "settings-citizenship-needs-none": undefined;
  "settings-citizenship-needs-nordic": undefined;
  "settings-citizenship-needs-other": undefined;
  "settings-citizenship-none": undefined;
  "settings-citizenship-source": undefined;
  "settings-citizenship-text": undefined;
  "settings-closing": undefined;
  "settings-find": undefined;
  "settings-found": { count: string | number };
  "settings-keys": undefined;
  "settings-language": undefined;
  "settings-language-en": undefined;
  "settings-language-nb": undefined;
  "settings-language-system": undefined;
  "settings-look": undefined;
  "settings-plain-keys": undefined;
  "settings-plain-keys-text": undefined;
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
  "settings-tray": undefined;
  "settings-tray-text": undefined;
  "settings-version": { version: string | number };
  "settings-you": undefined;
  "settings-you-text": undefined;
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
  "shell-keys-walk": undefined;
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
  "stages-add": undefined;
  "stages-add-do": undefined;
  "stages-add-kind": undefined;
  "stages-add-name": undefined;
  "stages-cancel": undefined;
  "stages-counts-as": { kind: string | number };
  "stages-delete": { stage: string | number };
  "stages-delete-do": undefined;
  "stages-delete-elsewhere": { count: string | number };
  "stages-delete-holds": { count: string | number };
  "stages-delete-into": undefined;
  "stages-delete-title": { stage: string | number };
  "stages-delete-where": undefined;
  "stages-down": { stage: string | number };
  "stages-drag": { stage: string | number };
  "stages-hidden": undefined;
  "stages-hide": { stage: string | number };
  "stages-jobs": { count: string | number };
  "stages-keys": undefined;
  "stages-list": undefined;
  "stages-moved": { count: string | number; place: string | number; stage: string | number };
  "stages-name": { stage: string | number };
  "stages-only": { kind: string | number };
  "stages-show": { stage: string | number };
  "stages-up": { stage: string | number };
  "stand-about": undefined;
  "stand-add-statistic": undefined;
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
  "step-add-checklist": { title: string | number };
  "step-add-contact": { name: string | number };
  "step-add-conversation": { name: string | number };
  "step-add-document": { name: string | number };
  "step-add-figure": { title: string | number };
  "step-add-floor": undefined;
  "step-add-interview": { title: string | number };
  "step-add-job": { title: string | number };
  "step-add-link": { title: string | number };
  "step-add-note": { title: string | number };
  "step-add-offer": { name: string | number };
  "step-add-question": { text: string | number };
  "step-add-requirement": { title: string | number };
  "step-add-skill": { name: string | number };
  "step-add-stage": { name: string | number };
  "step-add-story": { title: string | number };
  "step-add-tag": { name: string | number };
  "step-add-target": { role: string | number };
  "step-add-task": { kind: string | number; text: string | number };
  "step-add-to-practice": { count: string | number };
  "step-add-version": { name: string | number };
  "step-answer-by-story": { title: string | number };
  "step-answer-not-by-story": { title: string | number };
  "step-answer-question": { text: string | number };
  "step-arrange-checklist": undefined;
  "step-arrange-requirements": { title: string | number };
  "step-begin-practice": undefined;
  "step-bring-own-file": { day: string | number };
  "step-cancel-interview": { title: string | number };
  "step-capture-again": { title: string | number };
  "step-choose-newcomer": undefined;
  "step-clear-prep": { title: string | number };
  "step-correct-date": undefined;
  "step-delete-checklist": undefined;
  "step-delete-contact": { name: string | number };
  "step-delete-contact-talks": { name: string | number };
  "step-delete-conversation": { name: string | number };
  "step-delete-document": { name: string | number };
  "step-delete-figure": undefined;
  "step-delete-floor": undefined;
  "step-delete-interview": { title: string | number };
  "step-delete-job": { title: string | number };
  "step-delete-jobs": { count: string | number; form: string | number };
  "step-delete-link": undefined;
  "step-delete-note": undefined;
  "step-delete-offer": { name: string | number };
  "step-delete-question": { text: string | number };
  "step-delete-skill": { name: string | number };
  "step-delete-stage": { name: string | number };
  "step-delete-story": { title: string | number };
  "step-delete-tag": { name: string | number };
  "step-delete-target": { role: string | number };
  "step-delete-task": { kind: string | number; text: string | number };
  "step-delete-version": { name: string | number };
  "step-delete-view": { name: string | number };
  "step-drop-requirement": { title: string | number };
  "step-edit-checklist": undefined;
  "step-edit-contact": { name: string | number };
  "step-edit-conversation": { name: string | number };
  "step-edit-document": { name: string | number };
  "step-edit-figure": undefined;
  "step-edit-interview": { title: string | number };
  "step-edit-job": { field: string | number; title: string | number };
  "step-edit-link": undefined;
  "step-edit-note": undefined;
  "step-edit-offer": { name: string | number };
  "step-edit-question": { text: string | number };
  "step-edit-requirement": { title: string | number };
  "step-edit-statistic": { name: string | number };
  "step-edit-story-skills": { title: string | number };
  "step-edit-target": { role: string | number };
  "step-edit-task": { kind: string | number; text: string | number };
  "step-edit-view": { name: string | number };
  "step-end-practice": undefined;
  "step-fill-demo": { count: string | number };
  "step-fill-example": undefined;
  "step-finish-task": { kind: string | number; text: string | number };
  "step-follow-employer": { name: string | number };
  "step-follow-up-jobs": { count: string | number; day: string | number; form: string | number };
  "step-followed-up": { title: string | number };
  "step-hide-stage": { name: string | number };
  "step-hold-interview": { title: string | number };
  "step-import": { count: string | number; name: string | number };
  "step-import-pack": { edition: string | number };
  "step-judge-skill": { name: string | number };
  "step-keep-employer": { name: string | number };
  "step-keep-letter": { name: string | number };
  "step-link-contact": { name: string | number; title: string | number };
  "step-list-requirement": { title: string | number };
  "step-make-archive": { name: string | number };
  "step-mark-newcomer": undefined;
  "step-merge-contacts": { name: string | number };
  "step-merge-jobs": { other: string | number; title: string | number };
  "step-merge-tags": { before: string | number; name: string | number };
  "step-move-entry": { day: string | number; kind: string | number; title: string | number };
  "step-move-job": { stage: string | number; title: string | number };
  "step-move-jobs": { count: string | number; form: string | number; stage: string | number };
  "step-no-follow-up-jobs": { count: string | number; form: string | number };
  "step-note-question": { text: string | number };
  "step-order-views": undefined;
  "step-own-figure": { source: string | number };
  "step-own-statistic": { name: string | number };
  "step-place-stage": { name: string | number };
  "step-plan-interview": { title: string | number };
  "step-plan-practice": { title: string | number };
  "step-put-away": { title: string | number };
  "step-put-off": { day: string | number; title: string | number };
  "step-redraw-requirements": { title: string | number };
  "step-refresh-wages": { year: string | number };
  "step-remove-example": undefined;
  "step-remove-follow-up": { title: string | number };
  "step-remove-from-practice": { text: string | number };
  "step-rename-archive": { name: string | number };
  "step-rename-document": { name: string | number };
  "step-rename-stage": { name: string | number };
  "step-rename-tag": { before: string | number; name: string | number };
  "step-rename-view": { name: string | number };
  "step-reopen-task": { kind: string | number; text: string | number };
  "step-restore-archive": { name: string | number };
  "step-restore-job": { title: string | number };
  "step-restore-pack": undefined;
  "step-save-ad": { title: string | number };
  "step-save-view": { name: string | number };
  "step-say-meets": { title: string | number };
  "step-score-offer": { name: string | number };
  "step-send-document": { employer: string | number; name: string | number };
  "step-set-follow-up": { day: string | number; title: string | number };
  "step-set-found": { title: string | number };
  "step-show-stage": { name: string | number };
  "step-tag-job": { name: string | number; title: string | number };
  "step-tag-jobs": { count: string | number; form: string | number; name: string | number };
  "step-thanked": { title: string | number };
  "step-tick-checklist": { text: string | number };
  "step-unfollow-employer": { name: string | number };
  "step-unlink-contact": { name: string | number; title: string | number };
  "step-unmark-newcomer": undefined;
  "step-unsend-document": { employer: string | number; name: string | number };
  "step-untag-job": { name: string | number; title: string | number };
  "step-untag-jobs": { count: string | number; form: string | number; name: string | number };
  "step-untick-checklist": { text: string | number };
  "step-weigh": undefined;
  "step-why-closed": { title: string | number };
  "step-withdraw-employer": { name: string | number };
  "step-withdraw-figure": { source: string | number };
  "step-withdraw-others": { count: string | number };
  "step-withdraw-statistic": { name: string | number };
  "step-withdraw-wages": undefined;
  "step-write-debrief": { title: string | number };
  "step-write-letter": { title: string | number };
  "step-write-prep": { title: string | number };
  "step-write-story": undefined;
  "steps-about": undefined;
  "steps-back": undefined;
  "steps-back-to": { count: string | number; step: string | number };
  "steps-before-all": undefined;
  "steps-none": undefined;
  "steps-none-text": undefined;
  "steps-now": undefined;
  "steps-on": undefined;
  "steps-on-to": { count: string | number; step: string | number };
  "steps-today": undefined;
  "steps-went-back": { count: string | number };
  "steps-went-on": { count: string | number };
  "stories-action-add": undefined;
  "stories-action-go": undefined;
  "stories-add": undefined;
  "stories-all-skills": undefined;
  "stories-answers": undefined;
  "stories-answers-not": undefined;
  "stories-begin": undefined;
  "stories-better-no_action": undefined;
  "stories-better-no_figure": undefined;
  "stories-better-no_result": undefined;
  "stories-better-others_did": undefined;
  "stories-better-too_long": undefined;
  "stories-cancel": undefined;
  "stories-close": undefined;
  "stories-count": { count: string | number };
  "stories-delete": { title: string | number };
  "stories-for": undefined;
  "stories-for-none": undefined;
  "stories-hint-action": undefined;
  "stories-hint-numbers": undefined;
  "stories-hint-reflection": undefined;
  "stories-hint-result": undefined;
  "stories-hint-situation": undefined;
  "stories-hint-task": undefined;
  "stories-hints": undefined;
  "stories-loading": undefined;
  "stories-mark-no_action": undefined;
  "stories-mark-no_figure": undefined;
  "stories-mark-no_result": undefined;
  "stories-mark-others_did": undefined;
  "stories-mark-too_long": undefined;
  "stories-more": undefined;
  "stories-new": undefined;
  "stories-new-hint": undefined;
  "stories-none": undefined;
  "stories-none-found": undefined;
  "stories-none-text": undefined;
  "stories-one": undefined;
  "stories-part-action": undefined;
  "stories-part-numbers": undefined;
  "stories-part-reflection": undefined;
  "stories-part-result": undefined;
  "stories-part-situation": undefined;
  "stories-part-task": undefined;
  "stories-part-title": undefined;
  "stories-quoted": { title: string | number };
  "stories-rate": { rate: string | number };
  "stories-rate-own": { rate: string | number };
  "stories-row-time": { time: string | number };
  "stories-search": undefined;
  "stories-skill": undefined;
  "stories-skill-add": undefined;
  "stories-skill-field": undefined;
  "stories-skill-remove": { name: string | number };
  "stories-skills": undefined;
  "stories-time": undefined;
  "stories-time-hint": undefined;
  "stories-time-stop": undefined;
  "stories-timed": { rate: string | number; time: string | number };
  "stories-title": undefined;
  "stories-told": { time: string | number; words: string | number };
  "stories-why-said": undefined;
  "stories-why-skills": { skills: string | number };
  "stories-why-words": { words: string | number };
  "tags-action-manage": undefined;
  "tags-add": undefined;
  "tags-add-label": undefined;
  "tags-close": undefined;
  "tags-delete": { name: string | number };
  "tags-jobs": { count: string | number };
  "tags-manage-text": undefined;
  "tags-name-of": { name: string | number };
  "tags-none": undefined;
  "tags-remove": { name: string | number };
  "tags-title": undefined;
  "takein-alike": undefined;
  "takein-alike-add": undefined;
  "takein-alike-leave": undefined;
  "takein-alike-merge": undefined;
  "takein-another": undefined;
  "takein-back": undefined;
  "takein-cell": { header: string | number; text: string | number; why: string | number };
  "takein-choose": undefined;
  "takein-column": undefined;
  "takein-column-is": undefined;
  "takein-column-of": { header: string | number };
  "takein-columns": { name: string | number };
  "takein-counts": { left: string | number; made: string | number; merged: string | number; people: string | number; rows: string | number };
  "takein-dates-choose": undefined;
  "takein-dates-of": { header: string | number };
  "takein-dates-open": undefined;
  "takein-deadline": undefined;
  "takein-done": { name: string | number };
  "takein-done-counts": { left: string | number; made: string | number; merged: string | number; people: string | number; unchanged: string | number };
  "takein-doubt-day": undefined;
  "takein-doubt-day_ahead": undefined;
  "takein-doubt-email": undefined;
  "takein-doubt-form": undefined;
  "takein-doubt-link": undefined;
  "takein-doubt-long": undefined;
  "takein-doubt-no_employer": undefined;
  "takein-doubt-no_title": undefined;
  "takein-doubt-orgnr": undefined;
  "takein-doubt-pay": undefined;
  "takein-doubt-share": undefined;
  "takein-doubt-status": undefined;
  "takein-doubt-workplace": undefined;
  "takein-doubt-yes_no": undefined;
  "takein-doubtful": { count: string | number };
  "takein-drop": undefined;
  "takein-earlier": undefined;
  "takein-empty-column": undefined;
  "takein-encoding": undefined;
  "takein-encoding-utf-16be": undefined;
  "takein-encoding-utf-16le": undefined;
  "takein-encoding-utf-8": undefined;
  "takein-encoding-windows-1252": undefined;
  "takein-field-applied_on": undefined;
  "takein-field-apply_url": undefined;
  "takein-field-contact": undefined;
  "takein-field-contact_email": undefined;
  "takein-field-contact_page": undefined;
  "takein-field-contact_phone": undefined;
  "takein-field-contact_role": undefined;
  "takein-field-day": undefined;
  "takein-field-deadline": undefined;
  "takein-field-description": undefined;
  "takein-field-employer": undefined;
  "takein-field-first_name": undefined;
  "takein-field-form": undefined;
  "takein-field-found_at": undefined;
  "takein-field-interview_on": undefined;
  "takein-field-keep": undefined;
  "takein-field-last_name": undefined;
  "takein-field-leave": undefined;
  "takein-field-met_on": undefined;
  "takein-field-note": undefined;
  "takein-field-offer_on": undefined;
  "takein-field-orgnr": undefined;
  "takein-field-pay": undefined;
  "takein-field-pay_currency": undefined;
  "takein-field-pay_max": undefined;
  "takein-field-pay_min": undefined;
  "takein-field-place": undefined;
  "takein-field-posted_on": undefined;
  "takein-field-rejected_on": undefined;
  "takein-field-saved_on": undefined;
  "takein-field-sent": undefined;
  "takein-field-share": undefined;
  "takein-field-stage_on": undefined;
  "takein-field-starts": undefined;
  "takein-field-status": undefined;
  "takein-field-tags": undefined;
  "takein-field-title": undefined;
  "takein-field-url": undefined;
  "takein-field-workplace": undefined;
  "takein-filter": undefined;
  "takein-guessed": undefined;
  "takein-into": { employer: string | number; outcome: string | number; title: string | number };
  "takein-into-row": { outcome: string | number; row: string | number };
  "takein-job": undefined;
  "takein-keep-row": { row: string | number };
  "takein-later": undefined;
  "takein-lead": undefined;
  "takein-left-already": undefined;
  "takein-left-chosen": undefined;
  "takein-left-nameless": undefined;
  "takein-left-totals": undefined;
  "takein-no-rows": undefined;
  "takein-open": { count: string | number };
  "takein-order-dmy": undefined;
  "takein-order-mdy": undefined;
  "takein-order-ymd": undefined;
  "takein-other": undefined;
  "takein-outcome": undefined;
  "takein-outcome-again": undefined;
  "takein-outcome-joined": undefined;
  "takein-outcome-left_out": undefined;
  "takein-outcome-made": undefined;
  "takein-outcome-merged": undefined;
  "takein-outcome-person": undefined;
  "takein-outcome-same_person": undefined;
  "takein-page": { from: string | number; to: string | number; total: string | number };
  "takein-part-about": { rows: string | number; source: string | number };
  "takein-part-include": { name: string | number };
  "takein-pay": undefined;
  "takein-phase-comparing": undefined;
  "takein-phase-idle": undefined;
  "takein-phase-reading": undefined;
  "takein-phase-writing": undefined;
  "takein-progress": { done: string | number; phase: string | number; total: string | number };
  "takein-remembered": undefined;
  "takein-rest": undefined;
  "takein-rest-leave": undefined;
  "takein-rest-note": undefined;
  "takein-row": undefined;
  "takein-row-notes": { count: string | number };
  "takein-rows": undefined;
  "takein-run": undefined;
  "takein-run-count": { count: string | number };
  "takein-samples": undefined;
  "takein-sending": { name: string | number };
  "takein-sent": undefined;
  "takein-separator": undefined;
  "takein-show-all": undefined;
  "takein-show-doubtful": undefined;
  "takein-show-left_out": undefined;
  "takein-show-made": undefined;
  "takein-show-merged": undefined;
  "takein-sign-bar": undefined;
  "takein-sign-comma": undefined;
  "takein-sign-semicolon": undefined;
  "takein-sign-tab": undefined;
  "takein-source-ai_job_hunter": undefined;
  "takein-source-career_ops": undefined;
  "takein-source-huntr": undefined;
  "takein-source-jobsync": undefined;
  "takein-source-linkedin_applications": undefined;
  "takein-source-linkedin_connections": undefined;
  "takein-source-linkedin_saved": undefined;
  "takein-source-reactive_resume": undefined;
  "takein-source-simplify": undefined;
  "takein-source-table": undefined;
  "takein-source-teal": undefined;
  "takein-stage": undefined;
  "takein-status-by-dates": undefined;
  "takein-status-count": undefined;
  "takein-status-of": { text: string | number };
  "takein-status-stage": undefined;
  "takein-status-word": undefined;
  "takein-statuses": undefined;
  "takein-step-columns": undefined;
  "takein-step-done": undefined;
  "takein-step-file": undefined;
  "takein-step-rows": undefined;
  "takein-steps": undefined;
  "takein-stop": undefined;
  "takein-stopped": undefined;
  "takein-to-jobs": undefined;
  "takein-to-rows": undefined;
  "takein-told": undefined;
  "takein-undated": { stages: string | number };
  "takein-undo": undefined;
  "takein-unnamed": { number: string | number };
  "takein-why": { outcome: string | number; why: string | number };
  "takeout-calendar": undefined;
  "takeout-cli-again": undefined;
  "takeout-cli-locked": undefined;
  "takeout-cli-passphrase": undefined;
  "takeout-cli-written": { path: string | number; size: string | number };
  "takeout-col-ad_url": undefined;
  "takeout-col-applied_on": undefined;
  "takeout-col-apply_url": undefined;
  "takeout-col-archive": undefined;
  "takeout-col-closed_note": undefined;
  "takeout-col-closed_reason": undefined;
  "takeout-col-day": undefined;
  "takeout-col-deadline": undefined;
  "takeout-col-deadline_on": undefined;
  "takeout-col-deadline_time": undefined;
  "takeout-col-degree": undefined;
  "takeout-col-deleted_on": undefined;
  "takeout-col-detail": undefined;
  "takeout-col-done_on": undefined;
  "takeout-col-employer": undefined;
  "takeout-col-form": undefined;
  "takeout-col-found_at": undefined;
  "takeout-col-from": undefined;
  "takeout-col-id": undefined;
  "takeout-col-job_id": undefined;
  "takeout-col-kind": undefined;
  "takeout-col-languages": undefined;
  "takeout-col-orgnr": undefined;
  "takeout-col-pay": undefined;
  "takeout-col-pay_currency": undefined;
  "takeout-col-pay_max": undefined;
  "takeout-col-pay_min": undefined;
  "takeout-col-pay_period": undefined;
  "takeout-col-person": undefined;
  "takeout-col-places": undefined;
  "takeout-col-posted_on": undefined;
  "takeout-col-saved_on": undefined;
  "takeout-col-share_max": undefined;
  "takeout-col-share_min": undefined;
  "takeout-col-stage": undefined;
  "takeout-col-starts": undefined;
  "takeout-col-starts_on": undefined;
  "takeout-col-tags": undefined;
  "takeout-col-time": undefined;
  "takeout-col-title": undefined;
  "takeout-col-to": undefined;
  "takeout-col-words": undefined;
  "takeout-col-workplace": undefined;
  "takeout-done": undefined;
  "takeout-form-events_csv": undefined;
  "takeout-form-events_csv-hint": undefined;
  "takeout-form-jobs_csv": undefined;
  "takeout-form-jobs_csv-hint": undefined;
  "takeout-form-json": undefined;
  "takeout-form-json-hint": undefined;
  "takeout-form-markdown": undefined;
  "takeout-form-markdown-hint": undefined;
  "takeout-form-xlsx": undefined;
  "takeout-form-xlsx-hint": undefined;
  "takeout-form-zip": undefined;
  "takeout-form-zip-hint": undefined;
  "takeout-intro": undefined;
  "takeout-kind-captured": undefined;
  "takeout-kind-conversation": undefined;
  "takeout-kind-follow_up": undefined;
  "takeout-kind-interview": undefined;
  "takeout-kind-note": undefined;
  "takeout-kind-sent": undefined;
  "takeout-kind-stage": undefined;
  "takeout-kind-task": undefined;
  "takeout-kind-thank_you": undefined;
  "takeout-lock": undefined;
  "takeout-locked-word": undefined;
  "takeout-md-ad": undefined;
  "takeout-md-contacts": undefined;
  "takeout-md-history": undefined;
  "takeout-md-interviews": undefined;
  "takeout-md-letter": undefined;
  "takeout-md-prep": undefined;
  "takeout-md-tasks": undefined;
  "takeout-missing": { count: string | number };
  "takeout-passphrase": undefined;
  "takeout-passphrase-again": undefined;
  "takeout-passphrase-differs": undefined;
  "takeout-passphrase-hint": undefined;
  "takeout-passphrase-warning": undefined;
  "takeout-prep-doubts": undefined;
  "takeout-prep-figures": undefined;
  "takeout-prep-logistics": undefined;
  "takeout-prep-notes": undefined;
  "takeout-prep-to_ask": undefined;
  "takeout-prep-why_them": undefined;
  "takeout-progress": { done: string | number; total: string | number };
  "takeout-readme": undefined;
  "takeout-save": undefined;
  "takeout-saved": { path: string | number };
  "takeout-saved-size": { folder: string | number; size: string | number };
  "takeout-sheet-events": undefined;
  "takeout-sheet-jobs": undefined;
  "takeout-size-bytes": { count: string | number };
  "takeout-size-kb": { count: string | number };
  "takeout-size-mb": { count: string | number };
  "takeout-stop": undefined;
  "takeout-what": undefined;
  "takeout-where": undefined;
  "takeout-working": undefined;
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
  "target-market-own": undefined;
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
  "tasks-add": undefined;
  "tasks-delete": { name: string | number };
  "tasks-do": undefined;
  "tasks-done-on": { day: string | number };
  "tasks-due": undefined;
  "tasks-due-none": undefined;
  "tasks-follow-up": undefined;
  "tasks-kind-follow_up": undefined;
  "tasks-kind-task": undefined;
  "tasks-kind-thank_you": undefined;
  "tasks-late": undefined;
  "tasks-none": undefined;
  "tasks-suggest-applied": { days: string | number };
  "tasks-suggest-day": undefined;
  "tasks-suggest-interview": { days: string | number };
  "tasks-suggest-other": undefined;
  "tasks-suggest-screening": { days: string | number };
  "tasks-suggest-set": undefined;
  "tasks-tick": { name: string | number };
  "tasks-title": undefined;
  "tasks-untick": { name: string | number };
  "tasks-what": undefined;
  "tasks-when": undefined;
  "tax-bracket_tax": undefined;
  "tax-general_income": undefined;
  "tax-minimum_deduction": undefined;
  "tax-national_insurance": undefined;
  "tax-paye_tax": undefined;
  "tax-personal_allowance": undefined;
  "tax-tax_on_general_income": undefined;
  "tax-union_dues": undefined;
  "tax-zone_allowance": undefined;
  "taxword-first-year": undefined;
  "taxword-first-year-text": undefined;
  "taxword-free-month": undefined;
  "taxword-free-month-text": undefined;
  "taxword-half-month": undefined;
  "taxword-half-month-text": undefined;
  "taxword-paye": undefined;
  "taxword-paye-text": undefined;
  "taxword-title": undefined;
  "timeline-all": undefined;
  "timeline-answer": { name: string | number };
  "timeline-captured": undefined;
  "timeline-captured-from": { site: string | number };
  "timeline-conversation-call": undefined;
  "timeline-conversation-mail": undefined;
  "timeline-conversation-meeting": undefined;
  "timeline-conversation-message": undefined;
  "timeline-conversation-with": { name: string | number; way: string | number };
  "timeline-deadline": undefined;
  "timeline-done": undefined;
  "timeline-empty": undefined;
  "timeline-figure": { pay: string | number; said: string | number };
  "timeline-history": undefined;
  "timeline-interview": { form: string | number; round: string | number };
  "timeline-interview-cancelled": { round: string | number };
  "timeline-job": undefined;
  "timeline-loading": undefined;
  "timeline-more": undefined;
  "timeline-newer": undefined;
  "timeline-none": undefined;
  "timeline-none-text": undefined;
  "timeline-note": undefined;
  "timeline-now": undefined;
  "timeline-now-day": { day: string | number };
  "timeline-of-all": undefined;
  "timeline-of-closed": undefined;
  "timeline-of-job": undefined;
  "timeline-of-underway": undefined;
  "timeline-offer": { name: string | number };
  "timeline-part": { from: string | number; stage: string | number; to: string | number };
  "timeline-part-end": { from: string | number; stage: string | number };
  "timeline-part-now": { from: string | number; stage: string | number };
  "timeline-retry": undefined;
  "timeline-sent": { name: string | number; number: string | number };
  "timeline-show": undefined;
  "timeline-stages": undefined;
  "timeline-start": undefined;
  "timeline-start-of": { name: string | number };
  "timeline-which": undefined;
  "today-act-compare": undefined;
  "today-act-debrief": undefined;
  "today-act-dismiss": undefined;
  "today-act-done": undefined;
  "today-act-edit": undefined;
  "today-act-follow_up": undefined;
  "today-act-join": undefined;
  "today-act-later": undefined;
  "today-act-no_reply": undefined;
  "today-act-open": undefined;
  "today-act-practise": undefined;
  "today-act-sent": undefined;
  "today-action-add-task": undefined;
  "today-action-go": undefined;
  "today-acts": { name: string | number };
  "today-add": undefined;
  "today-add-do": undefined;
  "today-add-what": undefined;
  "today-add-when": undefined;
  "today-add-when-hint": undefined;
  "today-calm": undefined;
  "today-calm-text": undefined;
  "today-cancel": undefined;
  "today-count": { count: string | number };
  "today-detail-interviewed": { day: string | number };
  "today-detail-no-reply": undefined;
  "today-detail-pay": { amount: string | number };
  "today-detail-practice": { day: string | number; employer: string | number };
  "today-detail-silent": { days: string | number };
  "today-detail-usual": { days: string | number };
  "today-form-case": undefined;
  "today-form-on_site": undefined;
  "today-form-phone": undefined;
  "today-form-presentation": undefined;
  "today-form-technical": undefined;
  "today-form-video": undefined;
  "today-goal": undefined;
  "today-goal-agreed": { count: string | number };
  "today-goal-agreed-with": undefined;
  "today-goal-before": undefined;
  "today-goal-before-paused": { count: string | number; week: string | number };
  "today-goal-before-week": { count: string | number; week: string | number };
  "today-goal-change": undefined;
  "today-goal-empty": undefined;
  "today-goal-go-on": undefined;
  "today-goal-none": { count: string | number };
  "today-goal-of": { count: string | number; goal: string | number };
  "today-goal-pause": undefined;
  "today-goal-pause-through": undefined;
  "today-goal-pause-until": undefined;
  "today-goal-paused": { count: string | number; day: string | number };
  "today-goal-per-week": undefined;
  "today-goal-reached": { count: string | number };
  "today-goal-rest": undefined;
  "today-goal-save": undefined;
  "today-goal-set": undefined;
  "today-in-hours": { hours: string | number; minutes: string | number };
  "today-in-minutes": { minutes: string | number };
  "today-keys": undefined;
  "today-kind-deadline": undefined;
  "today-kind-follow_up": undefined;
  "today-kind-interview": undefined;
  "today-kind-offer": undefined;
  "today-kind-task": undefined;
  "today-kind-thank_you": undefined;
  "today-later-date": undefined;
  "today-later-day": undefined;
  "today-later-do": undefined;
  "today-later-hint": undefined;
  "today-later-monday": undefined;
  "today-later-title": { name: string | number };
  "today-later-tomorrow": undefined;
  "today-later-week": undefined;
  "today-line-deadline": { title: string | number };
  "today-line-debrief": { title: string | number };
  "today-line-follow-up": { title: string | number };
  "today-line-follow-up-suggested": { title: string | number };
  "today-line-interview": { round: string | number; title: string | number };
  "today-line-offer": { name: string | number };
  "today-line-practice": { count: string | number };
  "today-line-thank-you": { title: string | number };
  "today-line-thank-you-suggested": { title: string | number };
  "today-loading": undefined;
  "today-missed": undefined;
  "today-missed-line": { kind: string | number; title: string | number };
  "today-missed-seen": undefined;
  "today-more": undefined;
  "today-now": undefined;
  "today-now-about": undefined;
  "today-quiet": undefined;
  "today-quiet-about": undefined;
  "today-remind": undefined;
  "today-remind-all": undefined;
  "today-remind-interviews": undefined;
  "today-remind-nothing": undefined;
  "today-rhythm": undefined;
  "today-rhythm-applied": undefined;
  "today-rhythm-applied-why": undefined;
  "today-rhythm-interview": undefined;
  "today-rhythm-interview-why": undefined;
  "today-rhythm-no_reply": undefined;
  "today-rhythm-no_reply-why": undefined;
  "today-rhythm-quiet": undefined;
  "today-rhythm-quiet-why": undefined;
  "today-rhythm-screening": undefined;
  "today-rhythm-screening-why": undefined;
  "today-rhythm-text": undefined;
  "today-rhythm-thank_you": undefined;
  "today-rhythm-thank_you-why": undefined;
  "today-rhythm-usual": { days: string | number };
  "today-stale": undefined;
  "today-stale-check": undefined;
  "today-stale-enter": undefined;
  "today-stale-floor": { day: string | number };
  "today-stale-floor-undated": undefined;
  "today-strip": undefined;
  "today-strip-more": undefined;
  "today-strip-nothing": undefined;
  "today-strip-number": { week: string | number };
  "today-sub": { count: string | number; week: string | number };
  "today-sub-more": { count: string | number; week: string | number };
  "today-task-delete": undefined;
  "today-task-save": undefined;
  "today-task-title": undefined;
  "today-task-what": undefined;
  "today-title": undefined;
  "today-week": undefined;
  "today-week-about": undefined;
  "today-when-any": undefined;
  "today-when-silent": { days: string | number };
  "today-when-time": { day: string | number; time: string | number };
  "today-when-under-way": undefined;
  "tray-open": undefined;
  "tray-quit": undefined;
  "wages-asking": undefined;
  "wages-fetched": { occupations: string | number; year: string | number };
  "wages-fetched-on": { day: string | number };
  "wages-in-force": { count: string | number };
  "wages-refresh": undefined;
  "wages-title": undefined;
  "wages-updated-on": { day: string | number };
  "wages-what": undefined;
  "wages-withdraw": undefined;
  "way-call": undefined;
  "way-mail": undefined;
  "way-meeting": undefined;
  "way-message": undefined;
  "welcome-action": undefined;
  "welcome-cities": undefined;
  "welcome-citizenship-why": undefined;
  "welcome-degree": undefined;
  "welcome-degree-none": undefined;
  "welcome-degree-why": undefined;
  "welcome-examples": undefined;
  "welcome-examples-remove": undefined;
  "welcome-examples-text": undefined;
  "welcome-lead": undefined;
  "welcome-look-around": undefined;
  "welcome-private": undefined;
  "welcome-rather-not": undefined;
  "welcome-role": undefined;
  "welcome-role-hint": undefined;
  "welcome-situation": undefined;
  "welcome-situation-applying": undefined;
  "welcome-situation-deciding": undefined;
  "welcome-situation-interviewing": undefined;
  "welcome-situation-looking": undefined;
  "welcome-skip": undefined;
  "welcome-start": undefined;
  "welcome-title": undefined;
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
