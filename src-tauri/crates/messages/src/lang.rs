//! The languages the program speaks.

use std::fmt;
use std::str::FromStr;

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Norwegian bokmål.
    Nb,
}

/// A language the program does not speak.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the language is `en` or `nb`, not `{0}`")]
pub struct UnknownLang(pub String);

impl Lang {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::En, Self::Nb];

    /// The stable tag: `en` or `nb`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nb => "nb",
        }
    }

    /// The language that suits a system locale (`nb_NO.UTF-8`, `nn`, `en-GB`, `C`): bokmål for every kind of
    /// Norwegian, English for all else.
    pub fn from_locale(locale: &str) -> Self {
        let primary =
            locale.split(['_', '-', '.', '@']).next().unwrap_or_default().trim().to_ascii_lowercase();
        match primary.as_str() {
            "nb" | "nn" | "no" | "norwegian" => Self::Nb,
            _ => Self::En,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads `en` or `nb`, exactly as [`Lang::tag`] writes them.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|lang| lang.tag() == text).ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_read_back_and_others_are_refused() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
        }
        for other in ["", "nn", "NB", "en_GB", "norsk"] {
            assert_eq!(other.parse::<Lang>(), Err(UnknownLang(other.to_owned())));
        }
    }

    #[test]
    fn every_norwegian_locale_means_bokmal_and_the_rest_english() {
        for (locale, lang) in [
            ("nb_NO.UTF-8", Lang::Nb),
            ("nb-NO", Lang::Nb),
            ("no", Lang::Nb),
            ("no_NO@euro", Lang::Nb),
            ("nn", Lang::Nb),
            ("NN_no", Lang::Nb),
            ("Norwegian_Norway.1252", Lang::Nb),
            ("en_GB", Lang::En),
            ("en", Lang::En),
            ("C", Lang::En),
            ("C.UTF-8", Lang::En),
            ("POSIX", Lang::En),
            ("de_DE", Lang::En),
            ("nbx", Lang::En),
            ("", Lang::En),
        ] {
            assert_eq!(Lang::from_locale(locale), lang, "{locale}");
        }
    }
}
