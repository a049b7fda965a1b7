//! What columns are called, in Norwegian and English, by programs and by people.
//!
//! Each list is of words apart by spaces. Names are compared by [`key`](super::header::key): folded, without spaces and
//! signs. Those of other programs are from
//! their exports as documented or published.

use super::field::Field::{self, *};

/// Names that say what the column is.
pub(super) const NAMES: &[(Field, &str)] = &[
    (
        Title,
        "title jobtitle role position positiontitle roletitle jobname jobposition designation vacancy stilling \
         stillingstittel stillingsnavn stillinger tittel rolle jobb jobbtittel job yrke arbeidstittel",
    ),
    (
        Employer,
        "employer employername company companyname hiringcompany organization organisation organizationname \
         orgname bedrift bedriftsnavn bedriften firma firmanavn arbeidsgiver arbeidsgivere arbeidsgivernavn \
         selskap selskapsnavn virksomhet organisasjon oppdragsgiver arbeidsplass",
    ),
    (Orgnr, "orgnr organisasjonsnummer organisasjonsnr orgno orgnumber organizationnumber"),
    (
        Status,
        "status stage list listname applicationstatus jobstatus currentstatus currentstage outcome result \
         pipelinestage steg fase tilstand soknadsstatus resultat utfall stadium naverendestatus",
    ),
    (
        AppliedOn,
        "applied appliedon appliedat applieddate appliedon dateapplied applydate applicationdate \
         dateofapplication applicationsent applicationsenton applicationsubmitted submitted submittedon \
         submittedat datesubmitted submissiondate sent senton datesent sokt soktdato soktden soknadsdato \
         soknaddato soknadsendt soknadensendt soknadsendtdato soknadsendtden soknadssendt sendt sendtdato \
         sendtden sendtsoknad datosokt datosendt datoforsoknad datosoknadsendt innsendt innsendtdato datoinnsendt \
         levert levertdato datolevert",
    ),
    (
        SavedOn,
        "saved savedon savedat saveddate datesaved created createdat createdon createddate datecreated added \
         addedon addedat addeddate dateadded datefound foundon bookmarked bookmarkedat datebookmarked lagret \
         lagretdato datolagret opprettet opprettetdato lagttil datolagttil funnet funnetdato datofunnet \
         registrert registrertdato",
    ),
    (StageOn, "stagedate stageenteredat stageenteredon statusdate statuschangedat statusdato datostatus"),
    (
        InterviewOn,
        "interview interviews interviewdate interviewon interviewat dateofinterview firstinterview \
         secondinterview thirdinterview finalinterview intervju intervjuer intervjudato datointervju \
         forsteintervju andreintervju tredjeintervju forstegangsintervju andregangsintervju",
    ),
    (OfferOn, "offerdate dateofoffer offeredon offeredat tilbudsdato datotilbud tilbud offer"),
    (
        RejectedOn,
        "rejected rejecteddate daterejected rejectiondate rejectedon rejectedat avslag avslagsdato datoavslag \
         avslagdato",
    ),
    (
        Deadline,
        "deadline applicationdeadline applicationduedate applicationdue duedate due closingdate closes applyby \
         frist soknadsfrist fristdato soknadfrist sokefrist datofrist",
    ),
    (
        PostedOn,
        "posted postedon postedat posteddate dateposted publishedon publisert publisertdato datopublisert utlyst \
         utlystdato",
    ),
    (Starts, "startdate starts starttime startdato oppstart oppstartsdato tiltredelse tiltredelsesdato"),
    (
        Place,
        "location locations joblocation place city sted arbeidssted lokasjon by lokalisering kommune \
         arbeidsstedet stedby",
    ),
    (
        Url,
        "url link links joburl joblink jobpostingurl jobposting postingurl listing listingurl adurl href lenke \
         lenker linktilannonse lenketilannonse annonselenke annonse stillingslenke stillingsannonse \
         stillingsutlysning utlysning nettadresse",
    ),
    (ApplyUrl, "applyurl applylink applicationurl applicationlink soknadslenke"),
    (
        Pay,
        "salary salaryrange salaryestimate pay payrange compensation comp wage lonn arslonn lonnsniva lonnsspenn \
         lonnstrinn manedslonn timelonn lonnkr",
    ),
    (PayMin, "salarymin minsalary minimumsalary paymin lonnfra lonnmin minlonn minstelonn"),
    (PayMax, "salarymax maxsalary maximumsalary paymax lonntil lonnmaks makslonn lonnmax"),
    (PayCurrency, "salarycurrency currency valuta"),
    (
        Form,
        "jobtype employmenttype employmentform typeofemployment contracttype ansettelsesform ansettelse \
         ansettelsestype stillingstype form engagementtype",
    ),
    (Share, "stillingsprosent prosent stillingsandel stillingsbrok omfang extent fte share %"),
    (Workplace, "workplacetype workplace remote remotetype workmodel worktype locationtype hjemmekontor"),
    (
        Description,
        "description jobdescription htmldescription jobsummary adtext annonsetekst stillingsbeskrivelse \
         beskrivelse stillingstekst",
    ),
    (
        FoundAt,
        "source jobsource channel board jobboard foundat foundvia via platform site kilde kanal plattform \
         funnetpa funnethos hvorfunnet portal jobbportal nettsted",
    ),
    (Tags, "tags tag labels label etiketter etikett merkelapper stikkord emneknagger"),
    (
        Note,
        "note notes comment comments remark remarks feedback notat notater kommentar kommentarer merknad \
         merknader tilbakemelding annet diverse",
    ),
    (
        Contact,
        "contact contacts contactperson contactname recruiter recruitername hiringmanager kontaktperson \
         kontaktpersoner kontakt kontaktnavn kontakter rekrutterer",
    ),
    (ContactRole, "contacttitle contactrole contactposition kontakttittel kontaktrolle"),
    (
        ContactEmail,
        "contactemail recruiteremail email emailaddress epost epostadresse kontaktepost mail mailadresse",
    ),
    (
        ContactPhone,
        "contactphone contactphonenumber phone phonenumber telephone mobile telefon telefonnummer tlf tlfnr mobil \
         mobilnummer kontakttelefon",
    ),
    (ContactPage, "contactlinkedin linkedin linkedinurl linkedinprofile contacturl"),
    (FirstName, "firstname givenname fornavn"),
    (LastName, "lastname surname familyname etternavn"),
    (MetOn, "connectedon connected meton"),
    (Leave, "# no nr nummer id index row rownumber rad radnr lopenummer jobid uuid"),
];

/// Names that only make it likely; the person is asked.
pub(super) const LIKELY: &[(Field, &str)] = &[
    (Day, "date day dato dag when nar"),
    (StageOn, "lastupdated lastupdatedat updatedat updated updatedon lastupdate sistoppdatert oppdatert"),
    (RejectedOn, "responsedate svardato datosvar closedon closedat"),
    (Status, "state progress step svar response"),
    (Note, "info information informasjon other details detaljer nextstep nesteskritt oppfolging"),
    (Title, "name navn oppgave task card cardname kort"),
    (FoundAt, "hvor where referral referanse"),
    (Url, "website web nettside hjemmeside annonsen finn finnlenke"),
    (Form, "type kontrakt contract employment"),
];

/// Parts of names, tried in this order where the whole name says nothing; the person is asked.
pub(super) const PARTS: &[(Field, &str)] = &[
    (Deadline, "frist deadline duedate"),
    (InterviewOn, "interview intervju"),
    (ContactEmail, "email epost"),
    (ContactPhone, "telefon phone tlf"),
    (Contact, "kontakt contact recruiter"),
    (Pay, "lonn salary"),
    (Status, "status"),
    (AppliedOn, "applied submitted soktdato datosokt soknadsendt sendtsoknad innsendt"),
    (Url, "lenke link url"),
    (Employer, "employer company bedrift arbeidsgiver firma selskap"),
    (Title, "jobtitle position stilling"),
    (Place, "arbeidssted location sted"),
    (Note, "notat note comment kommentar"),
    (FoundAt, "kilde source"),
];

/// What a column of a table of persons is.
pub(super) const PEOPLE: &[(Field, &str)] = &[
    (FirstName, "firstname givenname fornavn"),
    (LastName, "lastname surname familyname etternavn"),
    (Contact, "name fullname contact contactname navn kontakt kontaktperson"),
    (ContactPage, "url link profileurl linkedin linkedinurl lenke nettside"),
    (ContactEmail, "emailaddress email epost epostadresse mail"),
    (ContactPhone, "phone phonenumber mobile telefon telefonnummer tlf mobil"),
    (Employer, "company companyname employer organization bedrift firma arbeidsgiver selskap"),
    (ContactRole, "position title role jobtitle stilling tittel rolle"),
    (MetOn, "connectedon connected meton"),
    (Note, "note notes comment comments notat notater kommentar"),
];
