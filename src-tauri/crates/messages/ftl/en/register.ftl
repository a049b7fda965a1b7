### Looking an employer up in the Brønnøysund register, on request only.

register-title = In the Brønnøysund register
register-look-up = Look up in the Brønnøysund register
register-what = Asks data.brreg.no for “{ $name }”, and sends nothing else.
register-what-number = Asks data.brreg.no for the organisation number, and sends nothing else.
register-asking = Asking the register
register-stop = Stop
register-stopped = Stopped. Nothing was changed.
register-text = Name or organisation number
register-find = Look up
register-found = { $count ->
    [0] None fits.
    [one] { $count } fits. Choose it if it is the one.
   *[other] { $count } fit. Choose the one you mean.
 }
register-more = The first { $shown } are shown; write more of the name to see others.
register-again = Look again
register-number = Organisation number
register-name = Registered name
register-form = Form
register-address = Address
register-industry = Industry
register-employees = Employees
register-registered-on = Registered
register-website = Website
register-trouble-bankrupt = Bankrupt
register-trouble-winding_up = Being wound up
register-trouble-forced_winding_up = Being wound up by order of a court
register-trouble-struck_off = Struck off the register
