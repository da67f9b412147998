//! One run through a programme: its clock, its phase, its pauses, its end, and what deserves attention.

use serde::Serialize;

use crate::check_in::DAYS_BACK;
use crate::fault::{Refusal, unless_faulty};
use crate::programme::Phase;
use crate::words::{AttentionReason, EndReason};
use crate::{Day, Fault};

/// From how many days left an episode is ending: day 63 of 84 is when the evaluation is to be planned.
pub const ENDING_SOON_DAYS: i32 = 21;

/// After how many days without any check-in the coordinator is to call. Source: design, signal `silent`.
pub const SILENT_DAYS: i32 = 7;

/// How many days ahead an episode may be planned: about as long as an operation is known of beforehand.
pub const START_DAYS_AHEAD: i32 = 90;

/// Where an episode stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "server", derive(poem_openapi::Object))]
pub struct EpisodeClock {
    /// The day of the programme, 1 on the first day; 0 or less before it.
    pub day: i32,
    /// How many days the programme has, extensions included; 84 for twelve weeks.
    pub of: i32,
    /// Days left after today; 0 from the last day on.
    pub days_left: i32,
    /// Past its last day and not ended by anybody: it stays open until somebody decides.
    pub overdue: bool,
}

/// The clock of an episode today; one that has ended stands still on its last day.
///
/// `last_day` includes extensions by decision; `ended_on` is the day on which a person ended it.
pub fn clock(start: Day, last_day: Day, ended_on: Option<Day>, today: Day) -> EpisodeClock {
    let on = ended_on.map_or(today, |end| end.min(today));
    EpisodeClock {
        day: on.programme_day(start),
        of: last_day.programme_day(start),
        days_left: last_day.days_since(on).max(0),
        overdue: ended_on.is_none() && today > last_day,
    }
}

/// The phase of the programme on a day of it, counted from 1; `None` for a programme without phases, and before the
/// first day.
///
/// After the phases' weeks the last phase goes on.
pub fn phase_on(phases: &[Phase], programme_day: i32) -> Option<(usize, &Phase)> {
    if programme_day < 1 {
        return None;
    }
    let mut last_day_of_phase = 0;
    let mut numbered = (1..).zip(phases);
    let current = numbered.find(|(_, phase)| {
        last_day_of_phase += i32::from(phase.weeks) * 7;
        programme_day <= last_day_of_phase
    });
    current.or(phases.last().map(|last| (phases.len(), last)))
}

/// What must be known of an episode to say whether it deserves attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttentionFacts {
    /// The day it is.
    pub today: Day,
    /// The first day of the episode.
    pub start: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// Whether a person has ended it.
    pub ended: bool,
    /// How many goals are open.
    pub open_goals: usize,
    /// The day of the latest check-in by anybody, on any goal.
    pub last_check_in: Option<Day>,
    /// Whether it is paused today.
    pub paused: bool,
    /// Whether something holds tapering back today.
    pub on_hold: bool,
    /// Whether the client or a carer ever paired a phone.
    pub paired: bool,
    /// Whether somebody coordinates the care who can.
    pub coordinated: bool,
    /// Whether a carer's overload waits for an answer.
    pub carer_overload: bool,
    /// Whether another signal waits for an answer.
    pub signal: bool,
}

/// Why an episode deserves the team's attention, the most urgent first; empty for one that has ended.
///
/// Somebody who never paired, who is paused, who has no goals yet or whose episode is yet to start is not
/// called silent as well.
pub fn attention(facts: &AttentionFacts) -> Vec<AttentionReason> {
    use AttentionReason as Reason;
    if facts.ended {
        return Vec::new();
    }
    let overdue = facts.today > facts.last_day;
    let started = facts.today >= facts.start;
    // With no check-in at all, silence counts from the day before the first.
    let quiet_since = facts.last_check_in.unwrap_or(facts.start.plus_days(-1));
    let expected = started && facts.paired && !facts.paused && facts.open_goals > 0;
    [
        (Reason::CarerOverload, facts.carer_overload),
        (Reason::Overdue, overdue),
        (Reason::Signal, facts.signal),
        (Reason::OnHold, facts.on_hold),
        (Reason::NoCoordinator, !facts.coordinated),
        (Reason::NoRecentCheckIn, expected && facts.today.days_since(quiet_since) >= SILENT_DAYS),
        (Reason::NeverPaired, !facts.paired),
        (Reason::NoGoals, started && facts.open_goals == 0),
        (Reason::EndingSoon, started && !overdue && facts.last_day.days_since(facts.today) <= ENDING_SOON_DAYS),
        (Reason::Paused, facts.paused),
    ]
    .into_iter()
    .filter_map(|(reason, applies)| applies.then_some(reason))
    .collect()
}

/// Whether an episode may be ended on this day.
///
/// Codes: `episode_ended` (already), `before_episode_start`, `day_in_future`.
pub fn check_end(start: Day, ended_on: Option<Day>, on: Day, today: Day) -> Result<(), Fault> {
    if let Some(end) = ended_on {
        Err(Fault::new("", "episode_ended", format!("the episode ended on {end}")))
    } else if on < start {
        Err(Fault::new("/day", "before_episode_start", format!("the episode starts on {start}")))
    } else if on > today {
        Err(Fault::new("/day", "day_in_future", format!("not after {today}")))
    } else {
        Ok(())
    }
}

/// Whether a client may start another episode; `episode_open` while one is open.
pub fn check_start(has_open_episode: bool) -> Result<(), Fault> {
    if has_open_episode {
        return Err(Fault::new("", "episode_open", "end the open episode first; never two at once"));
    }
    Ok(())
}

/// Whether an episode may be entered today that runs from `start` to `last_day`.
///
/// One that runs already may still be entered, also after its last day for as long as its days are still accepted
/// ([`DAYS_BACK`]); one of `lat` so up to 118 days after its first day. Further off the year is a typing error.
/// Codes: `start_too_long_ago`, `start_too_far_ahead` ([`START_DAYS_AHEAD`]).
pub fn check_start_day(start: Day, last_day: Day, today: Day) -> Result<(), Refusal> {
    if today.days_since(last_day) > DAYS_BACK {
        let detail = format!("such an episode ended on {last_day}, more than {DAYS_BACK} days before {today}");
        Err(Refusal::new("start_too_long_ago", detail))
    } else if start.days_since(today) > START_DAYS_AHEAD {
        Err(Refusal::new("start_too_far_ahead", format!("at most {START_DAYS_AHEAD} days after {today}")))
    } else {
        Ok(())
    }
}

impl EndReason {
    /// Whether every reminder, letter and message stops at once.
    pub const fn silences_everything(self) -> bool {
        matches!(self, Self::Died)
    }

    /// Whether the client has left: letters on their way open nothing any more, and no compliments are sent.
    pub const fn leaves(self) -> bool {
        matches!(self, Self::Died | Self::Admitted | Self::Withdrew | Self::Moved)
    }
}

/// A stretch of days, both included, on which an episode is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The first paused day.
    pub from: Day,
    /// The last paused day; open when not known yet.
    pub until: Option<Day>,
}

impl Pause {
    /// Whether this day is paused.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether two pauses share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let starts_in_time = |a: &Self, b: &Self| b.until.is_none_or(|until| a.from <= until);
        starts_in_time(self, other) && starts_in_time(other, self)
    }
}

/// Whether a pause may be added beside the others of its episode.
///
/// When one is changed, leave its old form out of `others`. Codes: `pause_ends_before_start`,
/// `before_episode_start`, `pause_overlaps`.
pub fn check_pause(others: &[Pause], next: &Pause, episode_start: Day) -> Result<(), Vec<Fault>> {
    let mut faults = Vec::new();
    if next.until.is_some_and(|until| until < next.from) {
        faults.push(Fault::new("/until", "pause_ends_before_start", format!("not before {}", next.from)));
    }
    if next.from < episode_start {
        faults.push(Fault::new("/from", "before_episode_start", format!("the episode starts on {episode_start}")));
    }
    if let Some(other) = others.iter().find(|other| other.overlaps(next)) {
        let until = other.until.map_or_else(|| "an open end".into(), |until| until.to_string());
        faults.push(Fault::new("/from", "pause_overlaps", format!("paused already from {} to {until}", other.from)));
    }
    unless_faulty(faults, ())
}

/// Whether an episode is paused on this day.
pub fn paused_on(pauses: &[Pause], day: Day) -> bool {
    pauses.iter().any(|pause| pause.contains(day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn start() -> Day {
        day("2026-03-01")
    }

    fn nth(programme_day: i32) -> Day {
        start().plus_days(programme_day - 1)
    }

    #[test]
    fn the_clock_runs_as_the_table_says() {
        let table = [
            (nth(1), None, (1, 83, false)),
            (nth(84), None, (84, 0, false)),
            (nth(85), None, (85, 0, true)),
            (nth(85), Some(nth(80)), (80, 4, false)),
            (nth(0), None, (0, 84, false)),
        ];
        for (today, ended, (day, days_left, overdue)) in table {
            let expected = EpisodeClock { day, of: 84, days_left, overdue };
            assert_eq!(clock(start(), nth(84), ended, today), expected, "{today}");
        }
    }

    #[test]
    fn the_three_phases_of_cti_follow_each_other() {
        let cti = programme::shipped().into_iter().find(|programme| programme.id == "cti").unwrap();
        let numbers = [1, 91, 92, 182, 183, 273, 300].map(|day| phase_on(&cti.phases, day).unwrap().0);
        assert_eq!(numbers, [1, 1, 2, 2, 3, 3, 3]);
        assert_eq!(phase_on(&cti.phases, 92).unwrap().1.name_nl.as_str(), "uitproberen");
        assert_eq!(phase_on(&cti.phases, 0), None);
        assert_eq!(phase_on(&[], 5), None);
    }

    fn calm() -> AttentionFacts {
        AttentionFacts {
            today: nth(30),
            start: start(),
            last_day: nth(84),
            ended: false,
            open_goals: 3,
            last_check_in: Some(nth(29)),
            paused: false,
            on_hold: false,
            paired: true,
            coordinated: true,
            carer_overload: false,
            signal: false,
        }
    }

    #[test]
    fn attention_names_its_reasons_the_most_urgent_first() {
        use AttentionReason::*;
        let table = [
            (calm(), vec![]),
            (AttentionFacts { last_check_in: Some(nth(23)), ..calm() }, vec![NoRecentCheckIn]),
            (AttentionFacts { last_check_in: Some(nth(24)), ..calm() }, vec![]),
            (AttentionFacts { last_check_in: None, ..calm() }, vec![NoRecentCheckIn]),
            (AttentionFacts { last_check_in: None, today: nth(6), ..calm() }, vec![]),
            (AttentionFacts { last_check_in: None, today: nth(7), ..calm() }, vec![NoRecentCheckIn]),
            (AttentionFacts { last_check_in: None, paired: false, ..calm() }, vec![NeverPaired]),
            (AttentionFacts { last_check_in: None, paused: true, ..calm() }, vec![Paused]),
            (AttentionFacts { open_goals: 0, last_check_in: None, ..calm() }, vec![NoGoals]),
            (AttentionFacts { today: nth(62), last_check_in: Some(nth(62)), ..calm() }, vec![]),
            (AttentionFacts { today: nth(63), last_check_in: Some(nth(63)), ..calm() }, vec![EndingSoon]),
            (AttentionFacts { today: nth(85), on_hold: true, ..calm() }, vec![Overdue, OnHold, NoRecentCheckIn]),
            (AttentionFacts { signal: true, on_hold: true, ..calm() }, vec![Signal, OnHold]),
            (AttentionFacts { coordinated: false, on_hold: true, ..calm() }, vec![OnHold, NoCoordinator]),
            (AttentionFacts { coordinated: false, ended: true, ..calm() }, vec![]),
            (AttentionFacts { carer_overload: true, signal: true, ..calm() }, vec![CarerOverload, Signal]),
            (AttentionFacts { today: nth(85), ended: true, ..calm() }, vec![]),
        ];
        for (row, (facts, expected)) in table.into_iter().enumerate() {
            assert_eq!(attention(&facts), expected, "row {row}");
        }
    }

    #[test]
    fn an_episode_ends_once_not_before_its_start_nor_in_the_future() {
        let code = |ended, on| check_end(start(), ended, on, nth(40)).err().map(|fault| fault.code);
        assert_eq!(code(None, nth(40)), None);
        assert_eq!(code(None, nth(41)), Some("day_in_future"));
        assert_eq!(code(None, nth(0)), Some("before_episode_start"));
        assert_eq!(code(Some(nth(20)), nth(40)), Some("episode_ended"));
        assert_eq!(check_start(true).unwrap_err().code, "episode_open");
    }

    #[test]
    fn an_episode_is_entered_until_its_days_are_refused_and_ninety_days_ahead() {
        let code = |today| check_start_day(start(), nth(84), today).err().map(|refusal| refusal.code);
        assert_eq!(code(nth(84 + 35)), None);
        assert_eq!(code(nth(84 + 36)), Some("start_too_long_ago"));
        assert_eq!(code(start().plus_days(-90)), None);
        assert_eq!(code(start().plus_days(-91)), Some("start_too_far_ahead"));
    }

    #[test]
    fn pauses_never_overlap() {
        let pause = |from, until: Option<i32>| Pause { from: nth(from), until: until.map(nth) };
        let others = [pause(10, Some(20)), pause(40, None)];
        let codes = |next| -> Vec<_> {
            check_pause(&others, &next, start()).err().unwrap_or_default().into_iter().map(|fault| fault.code).collect()
        };
        assert_eq!(codes(pause(21, Some(39))), [""; 0]);
        assert_eq!(codes(pause(20, Some(22))), ["pause_overlaps"]);
        assert_eq!(codes(pause(30, None)), ["pause_overlaps"]);
        assert_eq!(codes(pause(30, Some(29))), ["pause_ends_before_start"]);
        assert_eq!(codes(pause(0, Some(5))), ["before_episode_start"]);
        assert!(paused_on(&others, nth(20)) && !paused_on(&others, nth(21)) && paused_on(&others, nth(400)));
    }

    proptest! {
        #[test]
        fn two_pauses_overlap_exactly_when_they_share_a_day(
            a in 1..40i32, a_days in proptest::option::of(0..10i32),
            b in 1..40i32, b_days in proptest::option::of(0..10i32),
        ) {
            let pause = |from: i32, days: Option<i32>| Pause { from: nth(from), until: days.map(|days| nth(from + days)) };
            let (first, second) = (pause(a, a_days), pause(b, b_days));
            let share = (1..60).any(|n| first.contains(nth(n)) && second.contains(nth(n)));
            prop_assert_eq!(first.overlaps(&second), share);
        }
    }
}
