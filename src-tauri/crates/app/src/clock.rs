//! The one place that reads the time. Everything else is given it.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Europe::Oslo;

/// The program's clock: the system's, or one that tests set.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's clock.
    System,
    /// A clock that stands still until it is set.
    Fixed(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    /// A clock that stands at `instant`.
    pub fn fixed(instant: DateTime<Utc>) -> Self {
        Self::Fixed(Arc::new(Mutex::new(instant)))
    }

    /// The present instant.
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everything else is given")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Fixed(instant) => *instant.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Today in Oslo: the day that deadlines and events are told by.
    ///
    /// The program is for a search in Norway, so the person's zone is Oslo's even while they sit elsewhere.
    pub fn today(&self) -> NaiveDate {
        oslo_day(self.now())
    }

    /// Sets a fixed clock; a system clock stays as it is.
    pub fn set(&self, instant: DateTime<Utc>) {
        if let Self::Fixed(current) = self {
            *current.lock().unwrap_or_else(PoisonError::into_inner) = instant;
        }
    }
}

/// The day in Oslo at an instant.
pub(crate) fn oslo_day(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&Oslo).date_naive()
}

/// The time of day in Oslo at an instant.
pub(crate) fn oslo_time(instant: DateTime<Utc>) -> NaiveTime {
    instant.with_timezone(&Oslo).time()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_oslo() {
        for (instant, day) in [
            ("2026-11-22T22:59:59Z", "2026-11-22"),
            ("2026-11-22T23:00:00Z", "2026-11-23"),
            ("2026-06-30T21:59:59Z", "2026-06-30"),
            ("2026-06-30T22:00:00Z", "2026-07-01"),
            ("2028-02-28T23:30:00Z", "2028-02-29"),
        ] {
            assert_eq!(Clock::fixed(instant.parse().unwrap()).today(), day.parse().unwrap());
        }
    }
}
