//! The exports of other programs, to their documented columns.

use domain::stage::StageKind::{Applied, Interview, Offer, Rejected, Saved, Withdrawn};

use super::*;

#[test]
fn linkedin_applications_are_month_first_with_line_breaks_and_a_mark() {
    let text = "\u{feff}Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\r\n\
        \"11/20/24, 8:15 AM\",me@example.com,+47 900 00 001,Entur AS,\"Backend Developer, Platform\",https://www.linkedin.com/jobs/view/4000000001,CV_2024.pdf,\"Years of Rust?: 3 |\nNotice?: 3 months\"\r\n\
        \"3/4/25, 11:05 PM\",me@example.com,,Ruter,Data Engineer,https://www.linkedin.com/jobs/view/4000000002,,\r\n";
    let part = part(text);
    assert_eq!((part.source, part.kind), (Source::LinkedInApplications, PartKind::Jobs));
    assert_eq!(fields(&part), ["applied_on", "leave", "leave", "employer", "title", "url", "keep", "leave"]);
    let jobs = jobs(&part);
    assert_eq!(jobs.len(), 2);
    assert_eq!((jobs[0].applied_on, jobs[1].applied_on), (day("2024-11-20"), day("2025-03-04")));
    assert_eq!((jobs[0].stage, &*jobs[0].steps), (Applied, &[(Applied, day("2024-11-20"))][..]));
    assert_eq!(jobs[0].fields.title, "Backend Developer, Platform");
    assert_eq!(jobs[0].notes, ["Resume Name: CV_2024.pdf"]);
    assert!(jobs[0].fields.contacts.is_empty(), "the address is the applicant's own");
    assert_eq!(jobs[1].url.as_deref(), Some("https://www.linkedin.com/jobs/view/4000000002"));
}

#[test]
fn linkedins_dates_are_month_first_also_where_none_shows_it() {
    let part = part(
        "Saved Date,Job Url,Job Title,Company Name\n\"1/2/25, 8:15 AM\",https://www.linkedin.com/jobs/view/1,A,B\n",
    );
    assert_eq!(part.source, Source::LinkedInSaved);
    assert_eq!(jobs(&part)[0].saved_on, day("2025-01-02"));
}

#[test]
fn linkedins_connections_stand_below_notes() {
    let text = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\n\
        First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Kari,Nordmann,https://www.linkedin.com/in/kari,kari@entur.no,Entur,Tech Lead,20 Nov 2024\n\
        ,,,,,,\n";
    let part = part(text);
    assert_eq!(
        (part.source, part.kind, part.header_line),
        (Source::LinkedInConnections, PartKind::People, Some(4))
    );
    let rows = rows(&part);
    assert_eq!(rows.len(), 1);
    let Entry::Person(person) = &rows[0].entry else { panic!("{rows:?}") };
    assert_eq!(person.contact.name.as_deref(), Some("Kari Nordmann"));
    assert_eq!(
        (person.contact.role.as_deref(), person.employer.as_deref()),
        (Some("Tech Lead"), Some("Entur"))
    );
    assert_eq!((person.met_on, person.contact.email.as_deref()), (day("2024-11-20"), Some("kari@entur.no")));
}

#[test]
fn an_archive_gives_its_tables_of_jobs_and_persons_and_no_other() {
    let zip = crate::text_zip::write_texts([
        ("Jobs/Job Applications.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"11/20/24, 8:15 AM\",,,Entur,Dev,https://www.linkedin.com/jobs/view/1,,\n"),
        ("Jobs/Job Applications_1.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"11/21/24, 8:15 AM\",,,Ruter,Dev,https://www.linkedin.com/jobs/view/2,,\n"),
        ("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n\"1/14/25, 8:15 AM\",https://www.linkedin.com/jobs/view/3,A,B\n"),
        ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nOld,Dev,,Oslo,Jan 2020,\n"),
        ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKari,N,,,,,20 Nov 2024\n"),
        ("Profile.csv", "First Name,Last Name,Maiden Name\nMe,Me,\n"),
    ])
    .unwrap();
    let parts = parts("Complete_LinkedInDataExport.zip", &zip);
    let sources: Vec<Source> = parts.iter().map(|part| part.source).collect();
    assert_eq!(
        sources,
        [
            Source::LinkedInApplications,
            Source::LinkedInApplications,
            Source::LinkedInSaved,
            Source::LinkedInConnections
        ]
    );
}

#[test]
fn each_trackers_own_stages_are_known() {
    for (source, text, expected) in [
        (
            Source::Huntr,
            "title,companyName,location,listName,htmlDescription,requirements\nDev,Entur,Oslo,Offer Received,<p>Vi søker</p>,Rust\n",
            Offer,
        ),
        (
            Source::Huntr,
            "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nEntur,Dev,Wishlist,https://entur.no/1,Oslo,,2026-03-01,\n",
            Saved,
        ),
        (Source::Huntr, "Company,Title,List,Date Applied\nEntur,Dev,Interview,2026-03-14\n", Interview),
        (
            Source::Teal,
            "Company Name,Job Title,Status,Job URL,Location,Salary\nEntur,Dev,Interviewing,https://entur.no/1,Oslo,700000\n",
            Interview,
        ),
        (
            Source::Simplify,
            "Job Title,Company Name,Application Date,Status\nDev,Entur,2026-03-14,Applied\n",
            Applied,
        ),
        (
            Source::JobSync,
            "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\r\n1,2026-03-01,Yes,2026-03-14,Entur,Dev,Full-time,Hybrid,Oslo,Indeed,rejected\r\n",
            Rejected,
        ),
        (
            Source::ReactiveResume,
            "Company,Role,Stage,Applied Date,Stage Entered At,Location,Salary Range,Source,Notes,URL,Tags\nEntur,Dev,screening,2026-03-14,2026-03-20,Oslo,700-800k,FINN,,https://entur.no/1,rust\n",
            domain::stage::StageKind::Screening,
        ),
    ] {
        let part = part(text);
        assert_eq!(part.source, source, "{text}");
        let jobs = jobs(&part);
        assert_eq!(jobs.len(), 1, "{text}");
        assert_eq!((jobs[0].fields.title.as_str(), jobs[0].fields.employer.trim()), ("Dev", "Entur"));
        assert_eq!(jobs[0].stage, expected, "{text}");
        assert!(rows(&part)[0].doubts.is_empty(), "{:?}", rows(&part)[0].doubts);
    }
}

#[test]
fn jobsync_says_whether_it_was_sent_and_when() {
    let head = "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status\r\n";
    let part = part(&format!(
        "{head}1,2026-03-01,No,N/A,Entur,Dev,Full-time,Remote,Oslo,Indeed,draft\r\n2,2026-03-01,Yes,2026-03-14,Ruter,Ops,Part-time,On-site,Oslo,Indeed,applied\r\n"
    ));
    let jobs = jobs(&part);
    assert_eq!((jobs[0].stage, jobs[0].applied_on), (domain::stage::StageKind::Preparing, None));
    assert_eq!(
        (jobs[1].stage, jobs[1].applied_on, jobs[1].saved_on),
        (Applied, day("2026-03-14"), day("2026-03-01"))
    );
    assert_eq!(jobs[1].found_at.as_deref(), Some("Indeed"));
}

#[test]
fn career_ops_keeps_a_table_of_markdown() {
    let text = "# Applications\n\n| # | Date | Company | Role | Score | Status | PDF | Report | Notes |\n|---|------|---------|------|-------|--------|-----|--------|-------|\n\
        | 1 | 2026-03-14 | Entur | [Backend Dev](https://entur.no/jobs/1) | 4.2/5 | **Applied** | ✅ | [001](reports/001.md) | Asks for Rust \\| Go |\n\
        | 2 | 2026-03-15 | Ruter | Ops | 2.0/5 | SKIP | ❌ | - | |\n";
    let part = parts("applications.md", text.as_bytes()).remove(0);
    assert_eq!(part.source, Source::CareerOps);
    let jobs = jobs(&part);
    assert_eq!((jobs[0].stage, jobs[1].stage), (Applied, Withdrawn));
    assert_eq!(
        (jobs[0].saved_on, jobs[0].applied_on),
        (day("2026-03-14"), None),
        "the date is that of the evaluation"
    );
    assert_eq!(
        (jobs[0].fields.title.as_str(), jobs[0].url.as_deref()),
        ("Backend Dev", Some("https://entur.no/jobs/1"))
    );
    assert_eq!(jobs[0].notes, ["Asks for Rust | Go", "- Score: 4.2/5\n- Report: [001](reports/001.md)"]);
}

#[test]
fn ai_job_hunters_backup_has_milliseconds_and_two_ends_of_pay() {
    let text = r#"{"version":1,"exportedAt":1764000000000,"stores":{"documents":[{"id":"d"}],"applications":[
        {"id":"a","status":"interviewing","appliedAt":1773500000000,"createdAt":1773400000000,"updatedAt":1773600000000,
         "jobUrl":"https://entur.no/1","board":"LinkedIn","company":"Entur","title":"Dev","answers":{"health":"private"},
         "jobDescription":"Vi søker deg","notes":"Ring","comp":null,"contactName":"Kari","contactEmail":"kari@entur.no",
         "salaryMin":700000,"salaryMax":800000,"salaryCurrency":"NOK"},
        {"id":"b","status":"ghosted","company":"Ruter","title":"Ops"}],"referrals":[]}}"#;
    let part = parts("ajh-backup-2026-03-20.json", text.as_bytes()).remove(0);
    assert_eq!(part.source, Source::AiJobHunter);
    let jobs = jobs(&part);
    assert_eq!((jobs[0].applied_on, jobs[0].saved_on), (day("2026-03-14"), day("2026-03-13")));
    assert_eq!((jobs[0].stage, jobs[1].stage), (Interview, domain::stage::StageKind::NoReply));
    let pay = jobs[0].fields.pay.as_ref().unwrap();
    assert_eq!((pay.min.unwrap().ore, pay.max.unwrap().ore), (70_000_000, 80_000_000));
    assert_eq!(jobs[0].fields.contacts[0].email.as_deref(), Some("kari@entur.no"));
    assert_eq!(
        (jobs[0].description.as_deref(), &*jobs[0].notes),
        (Some("Vi søker deg"), &["Ring".to_owned()][..])
    );
    assert!(!format!("{:?}", jobs[0]).contains("private"), "answers are not kept unless one wishes");
}
