### The guidance: what a newcomer would else gather from many pages. Its page and its parts.

guidance-title = Guidance
guidance-rail-know = Know
guidance-action-go = Guidance
guidance-loading = Opening this part
guidance-failed = This part could not be opened.

## Its parts

guidance-part-cities = Cities
guidance-part-employers = Employers
guidance-part-roles = Roles
guidance-part-pay = Pay
guidance-part-permits = Floors and permits
guidance-part-working-life = Working life
guidance-part-newcomers = Newcomers
guidance-part-channels = Where to look
guidance-part-stale = Out of date
guidance-part-own = Your own
guidance-action-cities = Guidance: Cities
guidance-action-employers = Guidance: Employers
guidance-action-roles = Guidance: Roles
guidance-action-pay = Guidance: Pay
guidance-action-permits = Guidance: Floors and permits
guidance-action-working-life = Guidance: Working life
guidance-action-newcomers = Guidance: Newcomers
guidance-action-channels = Guidance: Where to look
guidance-action-stale = Guidance: Out of date
guidance-action-own = Guidance: Your own figures
