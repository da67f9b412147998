//! When a client or a carer is reminded, and why not.

use chrono::{DateTime, Utc};

use super::course::Course;
use super::moment::{due_moment, is_quiet};
use super::{Channel, Due, ReminderKind, Settings, WhyNot};
use crate::{Day, Zone};

/// How far ahead the next reminder is looked for: a year, longer than any episode is planned ahead or paused.
pub const HORIZON_DAYS: i32 = 366;

/// Who is reminded.
#[derive(Debug, Clone, Copy)]
pub enum Recipient<'a> {
    /// The client.
    Client,
    /// A carer, who is reminded only of a silence.
    Carer {
        /// Whether the client's consent for this carer includes `reminders`.
        consented: bool,
        /// The days for which the client, or another carer, recorded anything.
        others_recorded: &'a [Day],
    },
}

/// What must be known to say when a client or a carer is reminded. Lists of days need no order.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Who is reminded.
    pub recipient: Recipient<'a>,
    /// What they chose.
    pub settings: &'a Settings,
    /// Their own time zone: it decides which instant a chosen time is, and which day an instant belongs to.
    pub zone: &'a Zone,
    /// The episode.
    pub course: Course<'a>,
    /// The days for which they recorded anything themselves.
    pub checked_in: &'a [Day],
    /// Until when they asked for quiet.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// The days that they were reminded of already, sent or perhaps sent.
    pub sent: &'a [Day],
    /// The channels that reach them now: an address, a feed, a number, a subscription.
    pub reachable: &'a [Channel],
}

/// The first reminder that is due strictly after an instant, as far as is known now; `None` within [`HORIZON_DAYS`].
///
/// Of days to come it is supposed that nobody records anything, so ask again when somebody did.
pub fn next_due(facts: &Facts<'_>, after: DateTime<Utc>) -> Option<Due> {
    let first = Day::today(after, facts.zone);
    let days = (0..=HORIZON_DAYS).map(|ahead| first.plus_days(ahead));
    days.take_while(|day| !facts.course.has_ended_by(*day))
        .filter_map(|day| verdict_on(facts, day).ok())
        .find(|due| due.at > after)
}

/// The reminder of a day, or the first reason why there is none, the most lasting reason first.
pub fn verdict_on(facts: &Facts<'_>, day: Day) -> Result<Due, WhyNot> {
    check_wanted(facts)?;
    facts.course.check_runs(day)?;
    check_planned(facts, day)?;
    check_needed(facts, day)?;
    let at = after_snooze(facts, day)?;
    if facts.settings.channels_within(facts.reachable).is_empty() {
        return Err(WhyNot::NoAddress);
    }
    Ok(Due { kind: facts.kind(), day, at })
}

fn check_wanted(facts: &Facts<'_>) -> Result<(), WhyNot> {
    if matches!(facts.recipient, Recipient::Carer { consented: false, .. }) {
        Err(WhyNot::NoConsent)
    } else if !facts.settings.on {
        Err(WhyNot::SwitchedOff)
    } else {
        Ok(())
    }
}

fn check_planned(facts: &Facts<'_>, day: Day) -> Result<(), WhyNot> {
    if !facts.settings.weekdays.contains(day) {
        Err(WhyNot::OtherWeekday)
    } else if !facts.course.has_planned(day) {
        Err(WhyNot::NotPlanned)
    } else {
        Ok(())
    }
}

fn check_needed(facts: &Facts<'_>, day: Day) -> Result<(), WhyNot> {
    if facts.sent.contains(&day) {
        Err(WhyNot::AlreadySent)
    } else if facts.checked_in.contains(&day) {
        Err(WhyNot::AlreadyCheckedIn)
    } else if facts.silent_long_enough(day) {
        Ok(())
    } else {
        Err(WhyNot::NotSilentLongEnough)
    }
}

/// The moment chosen, or the end of a snooze where that comes later on the same day and outside the quiet hours.
fn after_snooze(facts: &Facts<'_>, day: Day) -> Result<DateTime<Utc>, WhyNot> {
    let at = due_moment(facts.settings, facts.zone, day).ok_or(WhyNot::QuietHours)?;
    let Some(until) = facts.snoozed_until.filter(|until| *until > at) else { return Ok(at) };
    if Day::today(until, facts.zone) == day && !is_quiet(until, facts.zone) { Ok(until) } else { Err(WhyNot::Snoozed) }
}

impl Facts<'_> {
    fn kind(&self) -> ReminderKind {
        match self.recipient {
            Recipient::Client => ReminderKind::ClientNudge,
            Recipient::Carer { .. } => ReminderKind::CarerNudge,
        }
    }

    /// Whether the silence asks for a reminder: a carer's does once nothing was recorded on the chosen number of
    /// planned days, by the carer either; a client is reminded of every day.
    fn silent_long_enough(&self, day: Day) -> bool {
        let Recipient::Carer { others_recorded, .. } = self.recipient else { return true };
        let recorded = [self.checked_in, others_recorded].concat();
        self.course.silence_before(day, &recorded).planned_days >= i64::from(self.settings.after_silent_days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PlannedDays;
    use crate::episode::Pause;
    use crate::reminders::{GoalDays, TimeOfDay};
    use proptest::prelude::*;

    /// Facts that own their lists, so that a test names only what differs.
    #[derive(Debug)]
    struct Story {
        settings: Settings,
        zone: Zone,
        start: Day,
        ended_on: Option<Day>,
        pauses: Vec<Pause>,
        goals: Vec<GoalDays>,
        checked_in: Vec<Day>,
        snoozed_until: Option<DateTime<Utc>>,
        sent: Vec<Day>,
        reachable: Vec<Channel>,
        /// A carer's consent, and the days that others recorded; a client without.
        carer: Option<(bool, Vec<Day>)>,
    }

    impl Story {
        fn facts(&self) -> Facts<'_> {
            let recipient = match &self.carer {
                None => Recipient::Client,
                Some((consented, days)) => Recipient::Carer { consented: *consented, others_recorded: days },
            };
            Facts {
                recipient,
                settings: &self.settings,
                zone: &self.zone,
                course: Course { start: self.start, ended_on: self.ended_on, pauses: &self.pauses, goals: &self.goals },
                checked_in: &self.checked_in,
                snoozed_until: self.snoozed_until,
                sent: &self.sent,
                reachable: &self.reachable,
            }
        }

        fn on(&self, day: Day) -> Result<Due, WhyNot> {
            verdict_on(&self.facts(), day)
        }

        fn why_not(&self, day: Day) -> Option<WhyNot> {
            self.on(day).err()
        }

        /// Every reminder from an instant up to, not including, a day.
        fn walk(&self, mut after: DateTime<Utc>, until: Day) -> Vec<Due> {
            let mut met = Vec::new();
            while let Some(due) = next_due(&self.facts(), after).filter(|due| due.day < until) {
                assert!(due.at > after, "{due:?} is not after {after}");
                after = due.at;
                met.push(due);
            }
            met
        }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn weekdays(weekdays: &[u8]) -> PlannedDays {
        PlannedDays::new(weekdays).unwrap()
    }

    fn daily_goal() -> GoalDays {
        GoalDays { start: day("2026-01-01"), closed_on: None, planned: PlannedDays::DAILY }
    }

    fn client() -> Story {
        Story {
            settings: Settings {
                on: true,
                at: "18:30".parse().unwrap(),
                weekdays: PlannedDays::DAILY,
                channels: vec![Channel::Mail],
                after_silent_days: 3,
            },
            zone: "Europe/Amsterdam".parse().unwrap(),
            start: day("2026-01-01"),
            ended_on: None,
            pauses: vec![],
            goals: vec![daily_goal()],
            checked_in: vec![],
            snoozed_until: None,
            sent: vec![],
            reachable: vec![Channel::Mail],
            carer: None,
        }
    }

    fn carer(others_recorded: &[&str]) -> Story {
        Story { carer: Some((true, others_recorded.iter().map(|text| day(text)).collect())), ..client() }
    }

    #[test]
    fn each_reason_holds_a_reminder_back() {
        let today = day("2026-07-01"); // a Wednesday
        let pause = |from, until: Option<&str>| Pause { from: day(from), until: until.map(day) };
        let settings = client().settings;
        let over = |settings| Story { settings, ..client() };
        let table = [
            (client(), None),
            (over(Settings { on: false, ..settings.clone() }), Some(WhyNot::SwitchedOff)),
            (Story { start: day("2026-07-02"), ..client() }, Some(WhyNot::NotStarted)),
            (Story { start: today, ..client() }, None),
            (Story { ended_on: Some(today), ..client() }, Some(WhyNot::EpisodeEnded)),
            (Story { ended_on: Some(day("2026-05-01")), ..client() }, Some(WhyNot::EpisodeEnded)),
            (Story { pauses: vec![pause("2026-06-30", None)], ..client() }, Some(WhyNot::Paused)),
            (Story { pauses: vec![pause("2026-06-01", Some("2026-06-30"))], ..client() }, None),
            (over(Settings { weekdays: weekdays(&[1, 2, 4]), ..settings.clone() }), Some(WhyNot::OtherWeekday)),
            (Story { goals: vec![], ..client() }, Some(WhyNot::NotPlanned)),
            (
                Story { goals: vec![GoalDays { planned: weekdays(&[1, 5]), ..daily_goal() }], ..client() },
                Some(WhyNot::NotPlanned),
            ),
            (
                Story { goals: vec![GoalDays { closed_on: Some(today), ..daily_goal() }], ..client() },
                Some(WhyNot::NotPlanned),
            ),
            (Story { sent: vec![today], ..client() }, Some(WhyNot::AlreadySent)),
            (Story { sent: vec![today.plus_days(-1)], ..client() }, None),
            (Story { checked_in: vec![today], ..client() }, Some(WhyNot::AlreadyCheckedIn)),
            (Story { checked_in: vec![today.plus_days(-1)], ..client() }, None),
            (over(Settings { at: "22:00".parse().unwrap(), ..settings }), Some(WhyNot::QuietHours)),
            (Story { snoozed_until: Some(utc("2026-07-02T06:00:00Z")), ..client() }, Some(WhyNot::Snoozed)),
            (Story { reachable: vec![Channel::Push], ..client() }, Some(WhyNot::NoAddress)),
            (Story { carer: Some((false, vec![])), ..client() }, Some(WhyNot::NoConsent)),
            (carer(&["2026-06-29"]), Some(WhyNot::NotSilentLongEnough)),
        ];
        for (row, (story, expected)) in table.into_iter().enumerate() {
            assert_eq!(story.why_not(today), expected, "row {row}");
        }
    }

    #[test]
    fn an_overdue_episode_is_reminded_until_a_person_ends_it() {
        let story = Story { start: day("2026-01-01"), ended_on: Some(day("2026-06-01")), ..client() };
        assert_eq!(story.why_not(day("2026-05-31")), None, "day 151");
        assert_eq!(story.why_not(day("2026-06-01")), Some(WhyNot::EpisodeEnded));
    }

    #[test]
    fn a_snooze_moves_the_reminder_within_the_day_or_skips_the_day() {
        // 18:30 in Amsterdam is 16:30 UTC.
        let table = [
            ("2026-07-01T12:00:00Z", Ok("2026-07-01T16:30:00Z")),
            ("2026-07-01T16:30:00Z", Ok("2026-07-01T16:30:00Z")),
            ("2026-07-01T17:45:00Z", Ok("2026-07-01T17:45:00Z")),
            ("2026-07-01T18:59:59Z", Ok("2026-07-01T18:59:59Z")),
            ("2026-07-01T19:00:00Z", Err(WhyNot::Snoozed)),
            ("2026-07-02T07:00:00Z", Err(WhyNot::Snoozed)),
        ];
        for (until, expected) in table {
            let story = Story { snoozed_until: Some(utc(until)), ..client() };
            assert_eq!(story.on(day("2026-07-01")).map(|due| due.at), expected.map(utc), "{until}");
        }
    }

    #[test]
    fn a_carer_is_reminded_after_so_many_silent_planned_days() {
        let after = |days, others: &[&str]| Story {
            settings: Settings { after_silent_days: days, ..client().settings },
            ..carer(others)
        };
        let late = Some(WhyNot::NotSilentLongEnough);
        let (friday, saturday) = (day("2026-07-03"), day("2026-07-04"));
        let table = [
            (after(2, &["2026-07-01"]), friday, late),
            (after(2, &["2026-07-01"]), saturday, None),
            (after(1, &["2026-07-01"]), friday, None),
            // The client recorded this morning: the silence is over.
            (after(2, &["2026-07-04"]), saturday, late),
            (after(14, &[]), saturday, None),
            // What the carer recorded ends the silence too.
            (Story { checked_in: vec![day("2026-07-02")], ..after(2, &[]) }, saturday, late),
            (Story { checked_in: vec![saturday], ..after(2, &[]) }, saturday, Some(WhyNot::AlreadyCheckedIn)),
            // Paused days do not count.
            (
                Story {
                    pauses: vec![Pause { from: day("2026-07-02"), until: Some(day("2026-07-02")) }],
                    ..after(2, &["2026-07-01"])
                },
                saturday,
                late,
            ),
            // Neither do days without a plan: of Thursday and Friday one is planned.
            (
                Story {
                    goals: vec![GoalDays { planned: weekdays(&[5, 6]), ..daily_goal() }],
                    ..after(2, &["2026-07-01"])
                },
                saturday,
                late,
            ),
        ];
        for (row, (story, on, expected)) in table.into_iter().enumerate() {
            assert_eq!(story.why_not(on), expected, "row {row}");
        }
        let due = after(2, &["2026-07-01"]).on(saturday).unwrap();
        assert_eq!(due.kind, ReminderKind::CarerNudge);
    }

    #[test]
    fn walking_three_years_meets_each_chosen_day_once() {
        let (first, end) = (day("2026-01-01"), day("2029-01-01"));
        for name in ["Europe/Amsterdam", "America/Santiago", "Africa/Cairo", "Pacific/Kiritimati"] {
            for chosen in [PlannedDays::DAILY, weekdays(&[7]), weekdays(&[1, 3, 6])] {
                for at in ["08:00", "20:59"] {
                    let settings = Settings { at: at.parse().unwrap(), weekdays: chosen, ..client().settings };
                    let story = Story { settings, zone: name.parse().unwrap(), ..client() };
                    let met: Vec<Day> =
                        story.walk(utc("2025-12-30T00:00:00Z"), end).iter().map(|due| due.day).collect();
                    let expected: Vec<Day> = (0..end.days_since(first))
                        .map(|n| first.plus_days(n))
                        .filter(|day| chosen.contains(*day))
                        .collect();
                    assert_eq!(met, expected, "{name} {chosen:?} {at}");
                }
            }
        }
    }

    #[test]
    fn a_silent_client_brings_the_carer_one_reminder_a_day_from_the_fourth_on() {
        let days: Vec<Day> = carer(&["2026-06-30"])
            .walk(utc("2026-06-30T00:00:00Z"), day("2026-07-08"))
            .iter()
            .map(|due| due.day)
            .collect();
        assert_eq!(days, (4..=7).map(|n| Day::new(2026, 7, n).unwrap()).collect::<Vec<_>>());
    }

    #[test]
    fn what_lies_beyond_the_horizon_is_not_promised() {
        let never = Story { pauses: vec![Pause { from: day("2026-01-01"), until: None }], ..client() };
        assert_eq!(next_due(&never.facts(), utc("2026-07-01T00:00:00Z")), None);
        let dead = Story { ended_on: Some(day("2026-06-30")), ..client() };
        assert_eq!(next_due(&dead.facts(), utc("2026-07-01T00:00:00Z")), None);
    }

    /// Days of the first three months of 2026, in which the clock goes forward, and of the month after.
    fn some_day() -> impl Strategy<Value = Day> {
        (0..120i32).prop_map(|n| day("2026-01-01").plus_days(n))
    }

    fn some_days() -> impl Strategy<Value = Vec<Day>> {
        proptest::collection::vec(some_day(), 0..6)
    }

    prop_compose! {
        fn any_story()(
            minutes in 0..1440i16,
            mask in 1..=127i16,
            goals in proptest::collection::vec((some_day(), proptest::option::of(some_day()), 1..=127i16), 0..3),
            zone in prop::sample::select(vec!["Europe/Amsterdam", "Africa/Cairo", "America/Santiago"]),
            start in some_day(),
            ended_on in proptest::option::of(some_day()),
            checked_in in some_days(),
            sent in some_days(),
            pause in proptest::option::of((some_day(), proptest::option::of(0..30i32))),
            snooze in proptest::option::of(0..120 * 24 * 60i64),
            others in proptest::option::of(some_days()),
        ) -> Story {
            Story {
                settings: Settings {
                    at: TimeOfDay::from_minutes(minutes).unwrap(),
                    weekdays: PlannedDays::from_mask(mask).unwrap(),
                    ..client().settings
                },
                zone: zone.parse().unwrap(),
                start,
                ended_on,
                pauses: pause
                    .map(|(from, days)| Pause { from, until: days.map(|n| from.plus_days(n)) })
                    .into_iter()
                    .collect(),
                goals: goals.into_iter().map(|(start, closed_on, mask)| GoalDays {
                    start, closed_on, planned: PlannedDays::from_mask(mask).unwrap(),
                }).collect(),
                checked_in,
                sent,
                snoozed_until: snooze.map(|minutes| utc("2026-01-01T00:00:00Z") + chrono::TimeDelta::minutes(minutes)),
                carer: others.map(|days| (true, days)),
                ..client()
            }
        }
    }

    proptest! {
        #[test]
        fn no_reminder_breaks_a_rule_whatever_the_facts(story in any_story()) {
            let met = story.walk(utc("2025-12-30T00:00:00Z"), day("2026-06-01"));
            for due in &met {
                prop_assert_eq!(Day::today(due.at, &story.zone), due.day);
                prop_assert!(!is_quiet(due.at, &story.zone));
                prop_assert!(story.start <= due.day && story.ended_on.is_none_or(|end| due.day < end));
                prop_assert!(!story.pauses.iter().any(|pause| pause.contains(due.day)));
                prop_assert!(story.snoozed_until.is_none_or(|until| due.at >= until));
                prop_assert!(!story.sent.contains(&due.day) && !story.checked_in.contains(&due.day));
                prop_assert!(story.settings.weekdays.contains(due.day));
                prop_assert!(story.goals.iter().any(|goal| goal.contains(due.day)));
            }
            prop_assert!(met.windows(2).all(|pair| pair[0].day < pair[1].day), "never two a day");
        }

        #[test]
        fn the_walk_and_the_verdicts_agree(story in any_story()) {
            let met = story.walk(utc("2025-12-30T00:00:00Z"), day("2026-06-01"));
            let days = (0..152).map(|n| day("2025-12-31").plus_days(n));
            let due: Vec<Due> = days.filter_map(|day| story.on(day).ok()).collect();
            prop_assert_eq!(met, due);
        }
    }
}
