//! The words themselves: folded, without signs, apart by commas. Those of other programs are from their exports as documented.

use domain::stage::StageKind::{
    self, Accepted, Applied, Expired, Interview, NoReply, Offer, Preparing, Rejected, Saved, Screening,
    Withdrawn,
};

/// Words that say what they mean.
pub(super) const WORDS: &[(StageKind, &str)] = &[
    (
        Saved,
        "saved, bookmarked, wishlist, wish list, interested, to apply, todo, to do, not applied, not applied yet, \
         not started, new, lead, leads, prospect, backlog, researching, evaluated, considering, lagret, \
         interessant, aktuell, vurderer, skal soke, ikke sokt, ikke sokt enda, ikke sokt enna, ikke startet, ny, \
         nye, onskeliste, planlagt, bokmerket, funnet",
    ),
    (
        Preparing,
        "preparing, drafting, draft, applying, started, writing, in preparation, utkast, under arbeid, \
         forbereder, forberedes, klargjores, pabegynt, skriver, skriver soknad, holder pa",
    ),
    (
        Applied,
        "applied, submitted, sent, application sent, application submitted, application received, received, \
         waiting, awaiting response, pending, in review, under review, in consideration, viewed, application \
         viewed, sokt, har sokt, sendt, innsendt, levert, soknad sendt, sendt soknad, soknad levert, sokt pa, \
         venter, venter svar, venter pa svar, avventer, avventer svar, til vurdering, under vurdering, mottatt, \
         soknad mottatt, til behandling, under behandling",
    ),
    (
        Screening,
        "screening, phone screen, phone screening, recruiter screen, recruiter call, hr screen, screen, \
         assessment, online assessment, test, responded, contacted, shortlisted, in contact, telefonsamtale, \
         samtale, innledende samtale, kontaktet, i dialog, dialog, videre",
    ),
    (
        Interview,
        "interview, interviewing, interviews, interviewed, interview scheduled, first interview, second \
         interview, third interview, final interview, final round, onsite, on site, technical interview, \
         intervju, pa intervju, til intervju, innkalt til intervju, intervju avtalt, forstegangsintervju, \
         andregangsintervju, gangs intervju, gangsintervju, forste intervju, andre intervju, intervjurunde, \
         intervjuet, runde, case, caseintervju, siste runde",
    ),
    (
        Offer,
        "offer, offered, offer received, offer extended, job offer, negotiating, negotiation, tilbud, fatt \
         tilbud, fikk tilbud, tilbud mottatt, jobbtilbud, forhandler, forhandling",
    ),
    (
        Accepted,
        "accepted, offer accepted, hired, signed, won, got the job, akseptert, takket ja, ansatt, fatt jobben, \
         fikk jobben, signert, tilbud akseptert, takket ja til tilbud",
    ),
    (
        Rejected,
        "rejected, rejection, declined by employer, not selected, not chosen, unsuccessful, turned down, denied, \
         no longer considered, no longer under consideration, avslag, avslatt, avvist, fatt avslag, fikk avslag, \
         nei, ikke videre, gikk ikke videre, ikke gatt videre, ikke innkalt, ikke aktuell for dem",
    ),
    (
        Withdrawn,
        "withdrawn, withdrew, i withdrew, offer declined, offer rejected, declined offer, not interested, \
         discarded, skip, skipped, dropped, trukket, trakk, trakk meg, trukket soknad, soknad trukket, takket \
         nei, takket nei til tilbud, uaktuell, uaktuelt, ikke aktuell, ikke aktuelt, ikke interessert, forkastet, \
         droppet",
    ),
    (
        NoReply,
        "no reply, no response, no answer, ghosted, ikke svar, intet svar, ingen svar, ingen respons, ikke hort \
         noe, ikke hort, ikke fatt svar, ubesvart, stille",
    ),
    (
        Expired,
        "expired, job closed, position closed, position filled, deadline passed, utlopt, utgatt, stengt, frist \
         utlopt, fristen utlopt, fristen gikk ut, stillingen besatt, for sent",
    ),
];

/// Parts of longer statuses, in this order; what they make of it is asked.
pub(super) const PARTS: &[(StageKind, &str)] = &[
    (NoReply, "ghost, no reply, no response, ikke svar, ingen svar, intet svar, ikke hort"),
    (Saved, "ikke sokt, not applied, skal soke, to apply"),
    (Withdrawn, "withdr, trukket, trakk, takket nei, takker nei, uaktuel, ikke interess, offer declined"),
    (Accepted, "takket ja, takker ja, offer accepted, hired, fikk jobben, fatt jobben"),
    (Rejected, "avslag, reject, avvist, not selected, unsuccessful, declined"),
    (Expired, "expired, utlop, utgatt, stengt, closed, besatt"),
    (Offer, "offer, tilbud"),
    (Interview, "interview, intervju"),
    (Screening, "screen, assessment, telefonsamtale, speedinterv"),
    (Preparing, "utkast, draft, skriver"),
    (Applied, "applied, submitted, sokt, sendt, levert, venter, waiting, review, vurdering"),
    (Saved, "saved, lagret, wishlist, bookmark, interessant, vurderer"),
];
