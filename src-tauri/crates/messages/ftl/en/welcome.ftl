### The first questions, and the example data to look around in.

welcome-action = First questions again
welcome-title = Welcome to Løype
welcome-lead = A few questions, so that the program shows first what you need. All of them can be left out and changed later in Settings.
welcome-situation = Where are you in your search?
welcome-situation-looking = Finding out what there is
welcome-situation-applying = Sending applications
welcome-situation-interviewing = Going to interviews
welcome-situation-deciding = Choosing between offers
welcome-role = What work do you look for?
welcome-role-hint = For example: backend developer, machine learning engineer, nurse.
welcome-cities = Where?
welcome-citizenship-why = Only for the pay floors and the rules of permits and tax: what a work permit asks for differs by citizenship.
welcome-degree = Your highest degree
welcome-degree-why = Only for the pay floors: a permit as a skilled worker asks for more pay where the post needs a master’s degree.
welcome-degree-none = No degree
welcome-rather-not = I’d rather not say
welcome-private = Your answers stay in your profile on this machine, like everything else. Nothing is sent anywhere.
welcome-look-around = Look around with example data
welcome-skip = Skip all
welcome-start = Start
welcome-examples = You are looking at example data: invented jobs at real employers.
welcome-examples-remove = Remove the example data
welcome-examples-text = What you added to an example job goes with it. You can undo this.
