//! Links that may leave the program.

use url::Url;

/// A link that the system may open: `https`, `http` and `mailto`, without a user name or password in it.
///
/// Other schemes start programs, read files or reach into networks; a user name makes one host look like another.
pub fn checked_link(text: &str) -> Option<Url> {
    let url = Url::parse(text.trim()).ok()?;
    let scheme_is_safe = matches!(url.scheme(), "https" | "http" | "mailto");
    let names_no_user = url.username().is_empty() && url.password().is_none();
    (scheme_is_safe && names_no_user).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_links_leave_the_program() {
        for (link, allowed) in [
            ("https://www.finn.no/job/ad/1", true),
            ("http://example.com", true),
            ("mailto:kari@example.com", true),
            ("https://finn.no@evil.example/", false),
            ("file:///etc/passwd", false),
            ("smb://server/share", false),
            ("javascript:alert(1)", false),
            ("data:text/html,x", false),
            ("loype://inbox", false),
            ("-n", false),
            ("", false),
        ] {
            assert_eq!(checked_link(link).is_some(), allowed, "{link}");
        }
    }
}
