//! A civil time on a civil day, as an instant.

use chrono::{DateTime, Datelike, Utc};
use jiff::civil;

use super::{Settings, TimeOfDay};
use crate::{Day, Zone};

/// The instant of the chosen time on this day; `None` when nothing was chosen for it.
///
/// Where the clock is put forward over the chosen time, the reminder comes as much later as the clock jumped; where a
/// time comes twice, it comes at the first. `None` also when that instant lies in the quiet hours or on another day
/// (zones have skipped whole days): nobody is disturbed to keep to a number.
pub fn due_moment(settings: &Settings, zone: &Zone, day: Day) -> Option<DateTime<Utc>> {
    if !settings.on || !settings.weekdays.contains(day) {
        return None;
    }
    waking_moment(day, settings.at, zone)
}

/// The next instant, strictly after this one, at which a reminder can fall due by the person's choice alone.
///
/// A week and a day ahead, since each weekday comes once in a week and a zone may skip a day.
pub fn next_look(settings: &Settings, zone: &Zone, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let today = Day::today(after, zone);
    (0..=8).filter_map(|ahead| due_moment(settings, zone, today.plus_days(ahead))).find(|at| *at > after)
}

/// As [`next_look`], for somebody who asked for quiet until an instant: its end, where the chosen time of that day has
/// passed by then and the reminder is to come after all.
pub fn next_look_after_snooze(
    settings: &Settings,
    zone: &Zone,
    snoozed_until: Option<DateTime<Utc>>,
    after: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    // Where the chosen time is still to come, it is looked then: the snooze is known to that look.
    let passed = |until: &DateTime<Utc>| {
        due_moment(settings, zone, Day::today(*until, zone)).is_some_and(|chosen| chosen <= after)
    };
    let end = snoozed_until.filter(|until| *until > after && passed(until));
    end.into_iter().chain(next_look(settings, zone, after)).min()
}

/// Whether people in this zone are not to be disturbed at this instant: from 21:00 up to, not including, 08:00.
pub fn is_quiet(now: DateTime<Utc>, zone: &Zone) -> bool {
    time_at(now, zone).is_none_or(TimeOfDay::is_quiet)
}

/// The instant of a time of day, unless it lies in the quiet hours or on another day of this zone.
pub(super) fn waking_moment(day: Day, time: TimeOfDay, zone: &Zone) -> Option<DateTime<Utc>> {
    instant(day, time, zone).filter(|at| !is_quiet(*at, zone) && Day::today(*at, zone) == day)
}

/// The instant of a time of day: after the gap where the clock skips it, the first where it comes twice.
pub(super) fn instant(day: Day, time: TimeOfDay, zone: &Zone) -> Option<DateTime<Utc>> {
    let date = day.date();
    let (month, day) = (i8::try_from(date.month()).ok()?, i8::try_from(date.day()).ok()?);
    let date = civil::Date::new(i16::try_from(date.year()).ok()?, month, day).ok()?;
    let time = civil::Time::new(i8::try_from(time.hour()).ok()?, i8::try_from(time.minute()).ok()?, 0, 0).ok()?;
    // "Compatible" is what RFC 5545 asks of calendars, so that the phone's own calendar rings at the same instant.
    let at = zone.rules().to_ambiguous_timestamp(date.to_datetime(time)).compatible().ok()?;
    DateTime::from_timestamp(at.as_second(), 0)
}

/// What the clock of a zone says at an instant, the minute begun.
pub fn time_at(now: DateTime<Utc>, zone: &Zone) -> Option<TimeOfDay> {
    let instant = jiff::Timestamp::from_second(now.timestamp()).ok()?;
    let time = zone.rules().to_datetime(instant).time();
    TimeOfDay::new(time.hour().into(), time.minute().into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PlannedDays;
    use crate::reminders::Channel;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        text.parse().unwrap()
    }

    fn settings(at: TimeOfDay, weekdays: &[u8]) -> Settings {
        let weekdays = PlannedDays::new(weekdays).unwrap();
        Settings { on: true, at, weekdays, channels: vec![Channel::Mail], after_silent_days: 3 }
    }

    /// Every day of 2026, 2027 and 2028.
    fn three_years() -> impl Iterator<Item = Day> {
        (0..365 + 365 + 366).map(|n| day("2026-01-01").plus_days(n))
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_chosen_day_has_exactly_its_moment_and_another_day_none() {
        let weekdays = [&[1, 2, 3, 4, 5, 6, 7][..], &[1, 3, 5], &[7]];
        // Each of these zones changes its clock, Cairo and Santiago at midnight, Lord Howe by half an hour.
        for name in ["Europe/Amsterdam", "Africa/Cairo", "America/Santiago", "Australia/Lord_Howe", "UTC"] {
            let zone = zone(name);
            for minutes in (8 * 60..21 * 60).step_by(20).chain([20 * 60 + 59]) {
                let at = TimeOfDay::from_minutes(minutes).unwrap();
                for weekdays in weekdays {
                    let settings = settings(at, weekdays);
                    for day in three_years() {
                        let moment = due_moment(&settings, &zone, day);
                        assert_eq!(moment.is_some(), weekdays.contains(&day.iso_weekday()), "{name} {day} {at}");
                        let Some(moment) = moment else { continue };
                        assert_eq!((Day::today(moment, &zone), time_at(moment, &zone)), (day, Some(at)), "{name}");
                        assert!(!is_quiet(moment, &zone));
                    }
                }
            }
        }
    }

    #[test]
    fn the_same_time_follows_the_clock_through_both_changes_of_2026() {
        let settings = settings(time("09:00"), &[1, 2, 3, 4, 5, 6, 7]);
        let table = [
            ("2026-03-28", "2026-03-28T08:00:00Z"),
            ("2026-03-29", "2026-03-29T07:00:00Z"),
            ("2026-10-24", "2026-10-24T07:00:00Z"),
            ("2026-10-25", "2026-10-25T08:00:00Z"),
        ];
        for (on, expected) in table {
            assert_eq!(due_moment(&settings, &zone("Europe/Amsterdam"), day(on)), Some(utc(expected)), "{on}");
        }
    }

    #[test]
    fn a_skipped_time_moves_behind_the_gap_and_a_repeated_one_takes_the_first() {
        let table = [
            ("Europe/Amsterdam", "2026-03-29", "02:30", "2026-03-29T01:30:00Z"), // 03:30 by the new clock
            ("Europe/Amsterdam", "2026-10-25", "02:30", "2026-10-25T00:30:00Z"), // still summer time
            ("America/Santiago", "2026-09-06", "00:15", "2026-09-06T04:15:00Z"), // 01:15: that day began at 01:00
            ("Africa/Cairo", "2026-04-24", "00:00", "2026-04-23T22:00:00Z"),     // 01:00
        ];
        for (name, on, at, expected) in table {
            assert_eq!(instant(day(on), time(at), &zone(name)), Some(utc(expected)), "{name} {on} {at}");
        }
    }

    #[test]
    fn no_time_of_any_night_in_which_the_clock_changes_disturbs_anybody() {
        let nights = [
            ("Europe/Amsterdam", ["2026-03-29", "2027-10-31"]),
            ("America/Santiago", ["2026-04-05", "2026-09-06"]),
            ("Africa/Cairo", ["2026-04-24", "2026-10-30"]),
        ];
        for (name, days) in nights {
            for (on, minutes) in days.into_iter().flat_map(|on| (0..1440).map(move |minutes| (on, minutes))) {
                let at = TimeOfDay::from_minutes(minutes).unwrap();
                let moment = due_moment(&settings(at, &[1, 2, 3, 4, 5, 6, 7]), &zone(name), day(on));
                assert_eq!(moment.is_some(), !at.is_quiet(), "{name} {on} {at}");
                assert!(moment.is_none_or(|moment| !is_quiet(moment, &zone(name))));
            }
        }
    }

    #[test]
    fn a_day_that_a_zone_skipped_has_no_moment() {
        // Samoa crossed the date line: Friday 30 December 2011 does not exist there.
        let settings = settings(time("09:00"), &[1, 2, 3, 4, 5, 6, 7]);
        let on = |text| due_moment(&settings, &zone("Pacific/Apia"), day(text));
        assert_eq!((on("2011-12-29").is_some(), on("2011-12-30"), on("2011-12-31").is_some()), (true, None, true));
    }

    #[test]
    fn from_look_to_look_every_chosen_day_of_three_years_is_met_once() {
        for name in ["Europe/Amsterdam", "America/Santiago", "Pacific/Apia"] {
            let (zone, settings) = (zone(name), settings(time("09:00"), &[1, 4, 7]));
            let mut after = utc("2025-12-31T00:00:00Z");
            let mut met = Vec::new();
            while let Some(at) =
                next_look(&settings, &zone, after).filter(|at| Day::today(*at, &zone) < day("2029-01-01"))
            {
                assert!(at > after);
                met.push(Day::today(at, &zone));
                after = at;
            }
            met.retain(|met| *met >= day("2026-01-01"));
            let chosen: Vec<Day> = three_years().filter(|day| settings.weekdays.contains(*day)).collect();
            assert_eq!(met, chosen, "{name}");
        }
    }

    #[test]
    fn what_is_switched_off_has_no_moment() {
        let off = Settings { on: false, ..settings(time("09:00"), &[1, 2, 3, 4, 5, 6, 7]) };
        assert_eq!(due_moment(&off, &Zone::utc(), day("2026-11-22")), None);
    }
    #[test]
    fn a_snooze_that_ends_after_the_chosen_time_is_looked_at_when_it_ends() {
        let (zone, settings) = (zone("Europe/Amsterdam"), settings(time("18:30"), &[1, 2, 3, 4, 5, 6, 7]));
        // Monday 2 March 2026; 18:30 in Amsterdam is 17:30 in UTC.
        let table = [
            ("2026-03-02T16:00:00Z", None, "2026-03-02T17:30:00Z"),
            ("2026-03-02T16:00:00Z", Some("2026-03-02T18:00:00Z"), "2026-03-02T17:30:00Z"),
            ("2026-03-02T17:45:00Z", Some("2026-03-02T18:00:00Z"), "2026-03-02T18:00:00Z"),
            ("2026-03-02T17:45:00Z", Some("2026-03-02T17:40:00Z"), "2026-03-03T17:30:00Z"),
            ("2026-03-02T17:45:00Z", Some("2026-03-03T11:00:00Z"), "2026-03-03T17:30:00Z"),
        ];
        for (after, until, expected) in table {
            let next = next_look_after_snooze(&settings, &zone, until.map(utc), utc(after));
            assert_eq!(next, Some(utc(expected)), "after {after}, snoozed until {until:?}");
        }
        let off = Settings { on: false, ..settings };
        let until = Some(utc("2026-03-02T18:00:00Z"));
        assert_eq!(next_look_after_snooze(&off, &zone, until, utc("2026-03-02T17:45:00Z")), None);
    }
}
