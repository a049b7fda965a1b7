//! Why a page is no ad. The title and the link are kept, so that nothing the person gave is lost.

/// The largest page, file or text that is read, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;

/// What is known of a page that holds no ad.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The page's title, where it has one.
    pub title: Option<String>,
    /// Its address, where it is known.
    pub url: Option<String>,
}

/// Why no ad was read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAd {
    /// The site asks one to log in before it shows the ad.
    #[error("the page asks for a login")]
    LoginWall(Kept),
    /// A script fills the page in, and the file holds no text.
    #[error("the page is filled in by a script and holds no text")]
    ScriptOnly(Kept),
    /// The page lists several ads and is none of them.
    #[error("the page lists {count} ads")]
    ListPage {
        /// What is known of the page.
        kept: Kept,
        /// How many ads it lists.
        count: usize,
        /// Their titles, in the order of the page, at most a hundred.
        titles: Vec<String>,
    },
    /// Nothing on the page is an ad: an error, an empty page, a page about something else.
    #[error("there is no ad on the page")]
    NoAd(Kept),
    /// More than [`MAX_BYTES`].
    #[error("the page is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
        /// What is known of the page.
        kept: Kept,
    },
}

impl NotAnAd {
    /// The stable code of the reason.
    pub fn code(&self) -> &'static str {
        match self {
            Self::LoginWall(_) => "login_wall",
            Self::ScriptOnly(_) => "script_only",
            Self::ListPage { .. } => "list_page",
            Self::NoAd(_) => "no_ad",
            Self::TooLarge { .. } => "too_large",
        }
    }

    /// What is known of the page all the same.
    pub fn kept(&self) -> &Kept {
        match self {
            Self::LoginWall(kept) | Self::ScriptOnly(kept) | Self::NoAd(kept) => kept,
            Self::ListPage { kept, .. } | Self::TooLarge { kept, .. } => kept,
        }
    }
}
