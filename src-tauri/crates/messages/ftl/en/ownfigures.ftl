### Figures and statistics of the person's own, and what they looked up: entering, marking, withdrawing.

own-mark = Yours
own-mark-fetched = Fetched by you
own-undated = no date, read on { $day }
own-put = Put in your own figure
own-put-of = Put in your own figure: { $name }
own-change = Change your figure
own-change-short = Change
own-change-one = Change: { $name }
own-withdraw = Withdraw
own-withdraw-one = Withdraw: { $name }

## A figure while it is written

own-form-title = Your own figure
own-form-loading = Reading what is known
own-form-which = Which figure
own-form-guidance = The guidance says { $value }.
own-form-about = Yours takes its place wherever it is used, is marked as yours, and can be withdrawn.
own-value = Your figure
own-low = From
own-high = To
own-quartile-low = Lower quartile
own-middle = Median
own-quartile-high = Upper quartile
own-quartile-hint = May be left empty, with the other quartile
own-median-hint = Kroner a year, such as 780 000
own-source = Where it is from
own-source-hint = A union, a public office, a web page
own-url = Its address
own-url-hint = May be left empty
own-as-of = As of
own-holds-from = Holds from
own-day-hint = Such as 01.09.2026. Empty means today.
own-save = Save figure
own-cancel = Cancel
own-close = Close

## A statistic while it is written

own-statistic-new = A wage statistic
own-statistic-edit = Change the statistic
own-statistic-about = A union’s, for example. It comes first wherever the market is shown, is marked as yours, and can be withdrawn.
own-statistic-save = Save statistic
own-name = Name
own-name-hint = Such as “Tekna 2026, private sector”
own-place = City or county
own-place-hint = Empty means all of Norway
own-year = Year
own-year-hint = May be left empty
own-answers = Answers
own-answers-hint = How many are counted; may be left empty

## All of it

own-title = Your own figures
own-about = What you put in and what you looked up. Figures of yours take precedence over the guidance’s, and are part of exports and backups.
own-none = Nothing yet. Wherever a figure shows its source, you can put in your own.
own-add = Add
own-add-statistic = A wage statistic
own-add-basic = A newer basic amount (G)
own-add-floor = A newer pay floor
own-figures = Figures
own-statistics = Your wage statistics
own-floors = Pay floors
own-employers = Looked up in the Brønnøysund register
own-wages = Fetched from Statistics Norway
own-replaces = the guidance says { $value }
own-entered = entered { $day }
own-lost = The guidance in use has no such figure any more, so yours is not reckoned with.
own-norway = all of Norway
own-floor-value = Bachelor’s degree { $bachelor }, master’s degree { $master }
own-show = Show
own-show-one = Show { $name }
