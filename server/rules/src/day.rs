//! Civil days, the zone that decides what today is, and the weekdays planned for a goal.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::Refusal;

/// One civil day, such as 2026-11-22, in the zone of the person it concerns.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType))]
pub struct Day(NaiveDate);

impl Day {
    /// The day with this year, month and day of the month; `invalid_day` when there is none, or outside 1900–2200.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, Refusal> {
        NaiveDate::from_ymd_opt(year, month, day)
            .filter(|_| (1900..=2200).contains(&year))
            .map(Self)
            .ok_or_else(invalid_day)
    }

    /// What day it is at this instant, in this zone.
    pub fn today(now: DateTime<Utc>, zone: &Zone) -> Self {
        let local = jiff::Timestamp::from_second(now.timestamp()).map(|instant| zone.0.to_datetime(instant).date());
        let date = local.ok().and_then(|date| {
            let (month, day) = (u32::try_from(date.month()).ok()?, u32::try_from(date.day()).ok()?);
            NaiveDate::from_ymd_opt(date.year().into(), month, day)
        });
        // Only an instant beyond the year 9999 gets here without a date.
        Self(date.unwrap_or_else(|| now.date_naive()))
    }

    /// The day this many days later (earlier when negative); stops at the end of the calendar.
    pub fn plus_days(self, days: i32) -> Self {
        let distance = Days::new(days.unsigned_abs().into());
        Self(if days >= 0 {
            self.0.checked_add_days(distance).unwrap_or(NaiveDate::MAX)
        } else {
            self.0.checked_sub_days(distance).unwrap_or(NaiveDate::MIN)
        })
    }

    /// How many days this day lies after another; negative when before.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.num_days_from_ce() - earlier.0.num_days_from_ce()
    }

    /// Which day of a programme this is: the start is day 1, the day before it day 0.
    pub fn programme_day(self, start: Self) -> i32 {
        self.days_since(start) + 1
    }

    /// The weekday as ISO 8601 numbers it: Monday 1 to Sunday 7.
    pub fn iso_weekday(self) -> u8 {
        // Always 1 to 7, so the conversion loses nothing.
        self.0.weekday().number_from_monday() as u8
    }

    /// The day as a `chrono` date.
    pub const fn date(self) -> NaiveDate {
        self.0
    }
}

fn invalid_day() -> Refusal {
    Refusal::new("invalid_day", "a day is written YYYY-MM-DD, between 1900-01-01 and 2200-12-31")
}

/// Two or four digits as a number; signs and spaces are not digits.
fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

impl TryFrom<NaiveDate> for Day {
    type Error = Refusal;

    fn try_from(date: NaiveDate) -> Result<Self, Refusal> {
        Self::new(date.year(), date.month(), date.day())
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl FromStr for Day {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || !text.is_ascii() || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(invalid_day());
        }
        let parts = (digits(&text[..4]), digits(&text[5..7]), digits(&text[8..]));
        let (Some(year), Some(month), Some(day)) = parts else { return Err(invalid_day()) };
        Self::new(i32::try_from(year).unwrap_or(0), month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

serde_as_text!(Day);

#[cfg(feature = "server")]
api_text! {
    Day,
    name: "Day",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("A civil day, YYYY-MM-DD."),
        example: Some("2026-11-22".into()),
        ..poem_openapi::registry::MetaSchema::new_with_format("string", "date")
    }
}

/// A time zone of the IANA database, such as `Europe/Amsterdam`; the database is built in.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType), sea_orm(value_type = "String", column_type = "Text"))]
pub struct Zone(TimeZone);

impl Zone {
    /// Coordinated universal time.
    pub const fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The zone's rules, for civil times.
    pub(crate) const fn rules(&self) -> &TimeZone {
        &self.0
    }

    /// The zone's IANA name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }
}

impl FromStr for Zone {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        TimeZone::get(text)
            .ok()
            .filter(|zone| zone.iana_name().is_some())
            .map(Self)
            .ok_or_else(|| Refusal::new("unknown_zone", "use the name of an IANA time zone, such as Europe/Amsterdam"))
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

serde_as_text!(Zone);

#[cfg(feature = "server")]
api_text! {
    Zone,
    name: "Zone",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("The name of an IANA time zone."),
        example: Some("Europe/Amsterdam".into()),
        max_length: Some(64),
        ..poem_openapi::registry::MetaSchema::new("string")
    }
}

/// The weekdays on which a goal is planned; at least one.
///
/// JSON is an ascending array of ISO weekday numbers (Monday 1 to Sunday 7); tables hold a bit mask, Monday
/// the lowest bit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<u8>", into = "Vec<u8>")]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType))]
pub struct PlannedDays(i16);

impl PlannedDays {
    /// Every day of the week.
    pub const DAILY: Self = Self(0b111_1111);

    /// The days with these ISO numbers; `invalid_planned_days` unless unique, ascending, 1 to 7 and at least one.
    pub fn new(weekdays: &[u8]) -> Result<Self, Refusal> {
        let ascending = weekdays.windows(2).all(|pair| pair[0] < pair[1]);
        let in_a_week = weekdays.iter().all(|day| (1..=7).contains(day));
        if weekdays.is_empty() || !ascending || !in_a_week {
            return Err(Refusal::new(
                "invalid_planned_days",
                "name at least one weekday, each once and ascending, from 1 (Monday) to 7 (Sunday)",
            ));
        }
        Ok(Self(weekdays.iter().map(|day| 1 << (day - 1)).sum()))
    }

    /// The days that a stored bit mask names; refused when it names none or more than a week.
    pub fn from_mask(mask: i16) -> Result<Self, Refusal> {
        let weekdays: Vec<u8> = (1..=7).filter(|day| mask & (1 << (day - 1)) != 0).collect();
        Self::new(&weekdays)
            .ok()
            .filter(|days| days.0 == mask)
            .ok_or_else(|| Refusal::new("invalid_planned_days", "a mask of weekdays lies between 1 and 127"))
    }

    /// The bit mask, Monday the lowest bit: 1 to 127.
    pub const fn mask(self) -> i16 {
        self.0
    }

    /// How many days a week are planned: 1 to 7.
    pub const fn per_week(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the goal is planned on this day.
    pub fn contains(self, day: Day) -> bool {
        self.0 & (1 << (day.iso_weekday() - 1)) != 0
    }

    /// The ISO numbers of the planned weekdays, ascending.
    pub fn weekdays(self) -> impl Iterator<Item = u8> {
        (1..=7).filter(move |day| self.0 & (1 << (day - 1)) != 0)
    }
}

impl TryFrom<Vec<u8>> for PlannedDays {
    type Error = Refusal;

    fn try_from(weekdays: Vec<u8>) -> Result<Self, Refusal> {
        Self::new(&weekdays)
    }
}

impl From<PlannedDays> for Vec<u8> {
    fn from(days: PlannedDays) -> Self {
        days.weekdays().collect()
    }
}

impl fmt::Debug for PlannedDays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.weekdays()).finish()
    }
}

#[cfg(feature = "server")]
api_value! {
    PlannedDays,
    name: "PlannedDays",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("ISO weekday numbers, Monday 1 to Sunday 7, ascending."),
        items: Some(Box::new(poem_openapi::registry::MetaSchemaRef::Inline(Box::new(
            poem_openapi::registry::MetaSchema {
                minimum: Some(1.0),
                maximum: Some(7.0),
                ..poem_openapi::registry::MetaSchema::new("integer")
            },
        )))),
        min_items: Some(1),
        max_items: Some(7),
        unique_items: Some(true),
        example: Some(serde_json::json!([1, 3, 5])),
        ..poem_openapi::registry::MetaSchema::new("array")
    },
    from_json: |json| serde_json::from_value::<Vec<u8>>(json)
        .map_err(|_| Refusal::new("wrong_type", "expected an array of weekday numbers"))
        .and_then(|weekdays| PlannedDays::new(&weekdays)),
    from_text: |text| text
        .split(',')
        .map(|part| part.trim().parse().unwrap_or(0))
        .collect::<Vec<u8>>()
        .try_into(),
    to_json: |days| days.weekdays().collect::<Vec<u8>>().into(),
}

/// Lets a day be part of a table's key; a key is never made from a row number.
#[cfg(feature = "server")]
impl sea_orm::TryFromU64 for Day {
    fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
        Err(sea_orm::DbErr::ConvertFromU64("Day"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone as _;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn only_the_strict_form_is_a_day() {
        for text in [
            "2026-2-30",
            "2026-02-30",
            "26-02-03",
            "+026-02-03",
            "2026/02/03",
            "2026-02-03 ",
            "1899-12-31",
            "2201-01-01",
            "",
            "2026-02-0é",
            "20260203",
            "2025-02-29",
        ] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
    }

    #[test]
    fn the_zone_decides_what_today_is() {
        let amsterdam = "Europe/Amsterdam".parse().unwrap();
        let late = Utc.with_ymd_and_hms(2026, 7, 1, 22, 30, 0).unwrap();
        assert_eq!(Day::today(late, &amsterdam), day("2026-07-02"));
        assert_eq!(Day::today(late, &"UTC".parse().unwrap()), day("2026-07-01"));
        let winter = Utc.with_ymd_and_hms(2026, 1, 1, 22, 30, 0).unwrap();
        assert_eq!(Day::today(winter, &amsterdam), day("2026-01-01"));
    }

    #[test]
    fn an_unknown_zone_is_refused() {
        for name in ["Europe/Utrecht", "", "CEST+2", "../etc/passwd"] {
            assert!(name.parse::<Zone>().is_err(), "{name}");
        }
    }

    #[test]
    fn the_first_day_of_a_programme_is_day_one() {
        assert_eq!(day("2026-03-01").programme_day(day("2026-03-01")), 1);
        assert_eq!(day("2026-05-23").programme_day(day("2026-03-01")), 84);
        assert_eq!(day("2026-02-28").programme_day(day("2026-03-01")), 0);
    }

    #[test]
    fn planned_days_know_their_weekdays() {
        let days = PlannedDays::new(&[1, 3, 5]).unwrap();
        assert_eq!(days.per_week(), 3);
        assert!(days.contains(day("2026-11-23")), "a Monday");
        assert!(!days.contains(day("2026-11-22")), "a Sunday");
        assert_eq!(serde_json::to_string(&days).unwrap(), "[1,3,5]");
        for wrong in [&[][..], &[0], &[8], &[1, 1], &[3, 1]] {
            assert!(PlannedDays::new(wrong).is_err(), "{wrong:?}");
        }
        assert!(PlannedDays::from_mask(0).is_err() && PlannedDays::from_mask(128).is_err());
    }

    proptest! {
        #[test]
        fn adding_days_and_counting_them_agree(start in 0..100_000i32, days in -20_000..20_000i32) {
            let first = day("1950-01-01").plus_days(start);
            prop_assert_eq!(first.plus_days(days).days_since(first), days);
        }

        #[test]
        fn a_day_reads_back_as_itself(offset in 0..109_000i32) {
            let any = day("1900-01-01").plus_days(offset);
            prop_assert_eq!(any.to_string().parse::<Day>().unwrap(), any);
        }

        #[test]
        fn a_mask_reads_back_as_itself(mask in 1..=127i16) {
            let days = PlannedDays::from_mask(mask).unwrap();
            let json = serde_json::to_string(&days).unwrap();
            prop_assert_eq!(serde_json::from_str::<PlannedDays>(&json).unwrap(), days);
            prop_assert_eq!(days.mask(), mask);
        }

        #[test]
        fn no_text_makes_the_day_parser_panic(text in ".{0,12}") {
            let _ = text.parse::<Day>();
        }
    }
}
