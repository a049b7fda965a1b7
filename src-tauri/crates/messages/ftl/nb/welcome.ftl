### De første spørsmålene, og eksempeldata å se seg rundt i.

welcome-action = De første spørsmålene på nytt
welcome-title = Velkommen til Løype
welcome-lead = Noen få spørsmål, så programmet først viser det du trenger. Alle kan hoppes over og endres senere under Innstillinger.
welcome-situation = Hvor i jobbsøket er du?
welcome-situation-looking = Finner ut hva som finnes
welcome-situation-applying = Sender søknader
welcome-situation-interviewing = Går på intervjuer
welcome-situation-deciding = Velger mellom tilbud
welcome-role = Hva slags arbeid ser du etter?
welcome-role-hint = For eksempel: backendutvikler, maskinlæringsingeniør, sykepleier.
welcome-cities = Hvor?
welcome-citizenship-why = Bare for lønnsgulv og regler om tillatelser og skatt: kravene til oppholdstillatelse avhenger av statsborgerskap.
welcome-degree = Din høyeste grad
welcome-degree-why = Bare for lønnsgulvene: en tillatelse som faglært krever høyere lønn der stillingen krever mastergrad.
welcome-degree-none = Ingen grad
welcome-rather-not = Vil helst ikke si det
welcome-private = Svarene blir i profilen din på denne maskinen, som alt annet. Ingenting sendes noe sted.
welcome-look-around = Se deg rundt med eksempeldata
welcome-skip = Hopp over alt
welcome-start = Kom i gang
welcome-examples = Du ser på eksempeldata: oppdiktede stillinger hos virkelige arbeidsgivere.
welcome-examples-remove = Fjern eksempeldataene
welcome-examples-text = Det du har lagt til på en eksempelstilling, forsvinner med den. Du kan angre.
