//! How long a record is kept.
//!
//! Source: art. 7:454 of the Dutch civil code (WGBO): twenty years from the last change of the record, which an
//! organisation may lengthen where good care asks for it.

use chrono::Months;

use crate::Day;

/// The first day on which a record that was changed last on `last_change` need not be kept any longer. A record of 29
/// February is kept until the last day of a February without one, and a day.
#[must_use]
pub fn due_on(last_change: Day, years: u16) -> Day {
    let end = last_change.date().checked_add_months(Months::new(u32::from(years) * 12));
    let end = end.and_then(|date| Day::try_from(date).ok());
    // Beyond the calendar of the product, in which every year is short enough for that.
    end.unwrap_or_else(|| last_change.plus_days(i32::from(years) * 366)).plus_days(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_record_is_kept_for_whole_years_after_its_last_change() {
        for (last, years, due) in [
            ("2006-11-23", 20, "2026-11-24"),
            ("2024-02-29", 1, "2025-03-01"),
            ("2024-02-29", 4, "2028-03-01"),
            ("2025-12-31", 20, "2046-01-01"),
        ] {
            assert_eq!(due_on(day(last), years), day(due), "{last} and {years} years");
        }
    }

    proptest! {
        #[test]
        fn a_later_change_is_never_due_sooner(a in 0i32..20_000, b in 0i32..20_000, years in 1u16..100) {
            let (a, b) = (day("2000-01-01").plus_days(a), day("2000-01-01").plus_days(b));
            prop_assert_eq!(a <= b, due_on(a, years) <= due_on(b, years) || a == b);
        }
    }
}
