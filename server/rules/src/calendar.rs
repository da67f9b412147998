//! How days are written for people, in two languages: the one place that knows the names of months and weekdays.

use chrono::{Datelike as _, NaiveDate};

use crate::words::Language;

/// Dutch in full and short, then English in full and short.
const MONTHS: [[&str; 4]; 12] = [
    ["januari", "jan", "January", "Jan"],
    ["februari", "feb", "February", "Feb"],
    ["maart", "mrt", "March", "Mar"],
    ["april", "apr", "April", "Apr"],
    ["mei", "mei", "May", "May"],
    ["juni", "jun", "June", "Jun"],
    ["juli", "jul", "July", "Jul"],
    ["augustus", "aug", "August", "Aug"],
    ["september", "sep", "September", "Sep"],
    ["oktober", "okt", "October", "Oct"],
    ["november", "nov", "November", "Nov"],
    ["december", "dec", "December", "Dec"],
];

/// As the months; from Monday.
const WEEKDAYS: [[&str; 4]; 7] = [
    ["maandag", "ma", "Monday", "Mon"],
    ["dinsdag", "di", "Tuesday", "Tue"],
    ["woensdag", "wo", "Wednesday", "Wed"],
    ["donderdag", "do", "Thursday", "Thu"],
    ["vrijdag", "vr", "Friday", "Fri"],
    ["zaterdag", "za", "Saturday", "Sat"],
    ["zondag", "zo", "Sunday", "Sun"],
];

fn place(language: Language, short: bool) -> usize {
    2 * usize::from(language == Language::En) + usize::from(short)
}

fn month(date: NaiveDate, language: Language, short: bool) -> &'static str {
    // A month is never beyond twelve, so the conversion loses nothing.
    MONTHS[date.month0() as usize][place(language, short)]
}

/// In full: `2 maart 2026`, `2 March 2026`.
pub fn long(day: impl Into<NaiveDate>, language: Language) -> String {
    let date = day.into();
    format!("{} {}", day_and_month(date, language), date.year())
}

/// Without the year: `2 maart`, `2 March`.
pub fn day_and_month(day: impl Into<NaiveDate>, language: Language) -> String {
    let date = day.into();
    format!("{} {}", date.day(), month(date, language, false))
}

/// Short, without the year: `2 mrt`, `2 Mar`.
pub fn short(day: impl Into<NaiveDate>, language: Language) -> String {
    let date = day.into();
    format!("{} {}", date.day(), month(date, language, true))
}

/// The name of a weekday, 1 (Monday) to 7; beyond that the nearest.
pub fn weekday(iso: u8, language: Language) -> &'static str {
    WEEKDAYS[usize::from(iso.clamp(1, 7) - 1)][place(language, false)]
}

/// The short name of a weekday, as [`weekday`].
pub fn short_weekday(iso: u8, language: Language) -> &'static str {
    WEEKDAYS[usize::from(iso.clamp(1, 7) - 1)][place(language, true)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Day;

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        let day: Day = "2026-03-02".parse().unwrap();
        let table = [
            (long(day, Language::Nl), "2 maart 2026"),
            (long(day, Language::En), "2 March 2026"),
            (day_and_month(day, Language::Nl), "2 maart"),
            (short(day, Language::Nl), "2 mrt"),
            (short(day, Language::En), "2 Mar"),
        ];
        for (written, expected) in table {
            assert_eq!(written, expected);
        }
    }

    #[test]
    fn the_week_begins_on_monday() {
        assert_eq!(weekday(1, Language::Nl), "maandag");
        assert_eq!(short_weekday(7, Language::En), "Sun");
    }
}
