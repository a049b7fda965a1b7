//! Oslo's clock for programs that do not know it: summer time from the last Sunday of March to the last of October.
//! Source: Directive 2000/84/EC, and since 1996 the same in Norway.

use super::line::Lines;

/// The zone's name in the tz database.
pub(super) const NAME: &str = "Europe/Oslo";

pub(super) fn write(lines: &mut Lines) {
    for (name, value) in [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", NAME),
        ("BEGIN", "DAYLIGHT"),
        ("DTSTART", "19960331T020000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("TZOFFSETFROM", "+0100"),
        ("TZOFFSETTO", "+0200"),
        ("TZNAME", "CEST"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"),
        ("DTSTART", "19961027T030000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("TZOFFSETFROM", "+0200"),
        ("TZOFFSETTO", "+0100"),
        ("TZNAME", "CET"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ] {
        lines.add(name, value);
    }
}
