//! The meeting of a team: when it is held, who stands on its agenda, and what each kind of decision needs.
//!
//! Nothing here decides: people do, and these rules keep what they decided complete. Source: the two-weekly
//! multidisciplinary meeting (MDO) of Langer Actief Thuis.

use crate::care::{self, CareMinutes, Decision, Linked};
use crate::check_in::DAYS_BACK;
use crate::episode::ENDING_SOON_DAYS;
use crate::fault::unless_faulty;
use crate::words::{AgendaReason, MeetingDecisionKind};
use crate::{Day, Fault};

/// How many days ahead a meeting may be planned: a year and a day.
pub const MEETING_DAYS_AHEAD: i32 = 366;

/// The most days between two meetings of a series: a quarter of a year.
pub const LONGEST_INTERVAL: u16 = 92;

/// How many days ahead a decision may begin to hold, or move the last day: about three months; further off the year is
/// a typing error.
pub const DECISION_DAYS_AHEAD: i32 = 92;

/// The days of a series of meetings: the first, and then every so many days up to and including the last.
///
/// `pointer`s are `/held_on`, `/until` and `/every_days`. Codes: `too_long_ago`, `too_far_ahead`, `ends_before_start`,
/// `out_of_range`.
pub fn series(first: Day, until: Option<Day>, every_days: u16, today: Day) -> Result<Vec<Day>, Vec<Fault>> {
    let last = until.unwrap_or(first);
    let mut faults = Vec::new();
    if today.days_since(first) > DAYS_BACK {
        faults.push(Fault::new("/held_on", "too_long_ago", format!("at most {DAYS_BACK} days before {today}")));
    }
    for (day, pointer) in [(first, "/held_on"), (last, "/until")] {
        if day.days_since(today) > MEETING_DAYS_AHEAD && (pointer == "/held_on" || until.is_some()) {
            let detail = format!("at most {MEETING_DAYS_AHEAD} days after {today}");
            faults.push(Fault::new(pointer, "too_far_ahead", detail));
        }
    }
    if last < first {
        faults.push(Fault::new("/until", "ends_before_start", format!("not before {first}")));
    }
    if !(1..=LONGEST_INTERVAL).contains(&every_days) {
        faults.push(Fault::new("/every_days", "out_of_range", format!("1 to {LONGEST_INTERVAL} days")));
    }
    unless_faulty(faults, ())?;
    let days = (0..).map(|n| first.plus_days(n * i32::from(every_days)));
    Ok(days.take_while(|day| *day <= last).collect())
}

/// What must be known of an open episode to place it on the agenda of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgendaFacts {
    /// The day of the meeting.
    pub day: Day,
    /// The first day of the episode.
    pub start: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// The day on which an earlier meeting last decided on it.
    pub last_decided: Option<Day>,
    /// Days between two meetings about one client, by the programme.
    pub interval_days: u16,
    /// Whether a signal is open that nobody has answered.
    pub open_signal: bool,
}

/// Where an episode stands on the agenda of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Whether it is to be discussed in this meeting.
    pub due: bool,
    /// Why it stands where it stands, the most urgent first; never empty.
    pub why: Vec<AgendaReason>,
}

impl Place {
    /// The place in line: episodes with an open signal first, then those ending or overdue, then the others.
    pub fn rank(&self) -> u8 {
        use AgendaReason as Reason;
        match self.why.first() {
            Some(Reason::OpenSignal) => 0,
            Some(Reason::Overdue | Reason::Ending) => 1,
            _ => 2,
        }
    }
}

/// Whether an open episode is due on the day of a meeting, and why.
///
/// It is due when no meeting ever decided on it, or none within the programme's interval: of meetings every 14 days,
/// each decides on everybody.
pub fn place(facts: &AgendaFacts) -> Place {
    use AgendaReason as Reason;
    let started = facts.day >= facts.start;
    let left = facts.last_day.days_since(facts.day);
    let turn = match facts.last_decided {
        _ if !started => Reason::NotStarted,
        None => Reason::NeverDiscussed,
        Some(last) if facts.day.days_since(last) >= facts.interval_days.into() => Reason::IntervalPassed,
        Some(_) => Reason::DecidedRecently,
    };
    let why = [
        (Reason::OpenSignal, facts.open_signal),
        (Reason::Overdue, left < 0),
        (Reason::Ending, started && (0..=ENDING_SOON_DAYS).contains(&left)),
        (turn, true),
    ];
    Place {
        due: matches!(turn, Reason::NeverDiscussed | Reason::IntervalPassed),
        why: why.into_iter().filter_map(|(reason, applies)| applies.then_some(reason)).collect(),
    }
}

/// Which parts a decision carries beside its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts {
    /// New care minutes.
    pub care: bool,
    /// The days of a pause.
    pub pause: bool,
    /// A new last day.
    pub extension: bool,
    /// The end of the episode.
    pub end: bool,
}

/// Whether a decision carries the part that its kind needs, and no other.
///
/// `puts_care_right` says that it corrects a decision about care minutes: it then says what the minutes should have
/// been, also when it is to go on as agreed. Codes: `required`, `not_for_this_kind`.
pub fn check_parts(kind: MeetingDecisionKind, given: Parts, puts_care_right: bool) -> Vec<Fault> {
    use MeetingDecisionKind as Kind;
    let changes_care = matches!(kind, Kind::Taper | Kind::Raise);
    let goes_on = matches!(kind, Kind::Continue | Kind::Adjust);
    let parts = [
        ("/care", given.care, changes_care || (goes_on && puts_care_right)),
        ("/pause", given.pause, kind == Kind::Pause),
        ("/extension", given.extension, kind == Kind::Extend),
        ("/end", given.end, kind == Kind::End),
    ];
    let fault = |(pointer, given, wanted)| match (given, wanted) {
        (false, true) => Some(Fault::new(pointer, "required", format!("a decision to {kind} says so here"))),
        (true, false) => Some(Fault::new(pointer, "not_for_this_kind", format!("no part of a decision to {kind}"))),
        _ => None,
    };
    parts.into_iter().filter_map(fault).collect()
}

/// The days of the episode that a decision is about, and the day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// The first day of the episode.
    pub start: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// The last day by the programme, without extensions.
    pub limit: Day,
    /// The day it is for the client.
    pub today: Day,
}

impl Frame {
    /// Whether a decision was taken on a day of the episode, and not in the future.
    ///
    /// Codes: `before_episode_start`, `day_in_future`.
    pub fn check_decided_on(&self, day: Day) -> Option<Fault> {
        let pointer = "/decided_on";
        if day < self.start {
            Some(self.before_start(pointer))
        } else if day > self.today {
            Some(Fault::new(pointer, "day_in_future", format!("not after {}", self.today)))
        } else {
            None
        }
    }

    /// Whether something may begin on a day: within the episode, and not further ahead than [`DECISION_DAYS_AHEAD`].
    ///
    /// Codes: `before_episode_start`, `too_far_ahead`.
    pub fn check_begin(&self, day: Day, pointer: &str) -> Option<Fault> {
        if day < self.start { Some(self.before_start(pointer)) } else { self.too_far_ahead(day, self.today, pointer) }
    }

    /// Whether the last day may move to a later one; beyond the programme's limit only with a named reason.
    ///
    /// Codes: `not_later`, `too_far_ahead`, `beyond_limit`.
    pub fn check_extension(&self, last_day: Day, named_reason: bool) -> Vec<Fault> {
        let pointer = "/extension/last_day";
        let mut faults = Vec::new();
        if last_day <= self.last_day {
            faults.push(Fault::new(pointer, "not_later", format!("later than {}", self.last_day)));
        }
        faults.extend(self.too_far_ahead(last_day, self.today.max(self.last_day), pointer));
        if last_day > self.limit && !named_reason {
            let detail = format!("the programme ends on {}; say who decided to go beyond it, and why", self.limit);
            faults.push(Fault::new("/extension/beyond_limit", "beyond_limit", detail));
        }
        faults
    }

    fn before_start(&self, pointer: &str) -> Fault {
        Fault::new(pointer, "before_episode_start", format!("the episode starts on {}", self.start))
    }

    fn too_far_ahead(&self, day: Day, from: Day, pointer: &str) -> Option<Fault> {
        let detail = || format!("at most {DECISION_DAYS_AHEAD} days after {from}");
        (day.days_since(from) > DECISION_DAYS_AHEAD).then(|| Fault::new(pointer, "too_far_ahead", detail()))
    }
}

/// The minutes linked to goals after a decision that names some of them: the others keep what they have.
pub fn linked_after<G: PartialEq + Clone>(before: Option<&Decision<G>>, named: &[Linked<G>]) -> Vec<Linked<G>> {
    let kept = before.into_iter().flat_map(|before| &before.linked);
    let kept = kept.filter(|old| named.iter().all(|new| new.goal != old.goal));
    named.iter().chain(kept).cloned().collect()
}

/// Whether a taper names the goals that it is about.
///
/// Where care is linked to goals, at least one must be named; and a goal whose signal to taper is closed by this
/// decision must get less: else the same suggestion would return for ever. Pointers are those of the decision's `care`.
/// Codes: `goals_required`, `goal_not_lowered`.
pub fn check_tapered_goals<G: PartialEq>(
    before: Option<&Decision<G>>,
    named: &[Linked<G>],
    closed: &[G],
) -> Vec<Fault> {
    let linked = before.map_or(&[][..], |before| &before.linked);
    if named.is_empty() && linked.iter().any(|linked| linked.minutes > CareMinutes::NONE) {
        return vec![Fault::new("/goals", "goals_required", "care is linked to goals: name those that get less")];
    }
    let had = |goal: &G| linked.iter().find(|linked| linked.goal == *goal).map(|linked| linked.minutes);
    let fault = |goal: &G| {
        let before = had(goal).filter(|minutes| *minutes > CareMinutes::NONE)?;
        let place = named.iter().position(|linked| linked.goal == *goal);
        if place.is_some_and(|index| named[index].minutes < before) {
            return None;
        }
        let pointer = place.map_or("/goals".to_owned(), |index| format!("/goals/{index}/minutes_per_week"));
        let detail = format!("below {before}: its signal to taper is closed with this decision");
        Some(Fault::new(pointer, "goal_not_lowered", detail))
    };
    closed.iter().filter_map(fault).collect()
}

/// A care decision that is to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongCare {
    /// The day it holds from.
    pub from: Day,
    /// The places, from 0, of the care decisions that do not count: this one, and those that were put right before.
    pub void: Vec<usize>,
}

/// The decision about care that a new one is judged against: the one that holds furthest on, or where one is put right,
/// the one that held before it.
pub fn care_before<G: Clone>(taken: &[Decision<G>], wrong: Option<&WrongCare>) -> Option<Decision<G>> {
    match wrong {
        None => taken.iter().max_by_key(|decision| decision.from).cloned(),
        Some(wrong) => {
            let counts = taken.iter().enumerate().filter(|(index, _)| !wrong.void.contains(index));
            let counting: Vec<Decision<G>> = counts.map(|(_, decision)| decision.clone()).collect();
            care::in_force(&counting, wrong.from).cloned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::CareDecisionKind;
    use MeetingDecisionKind::{Adjust, Continue, End, Extend, Pause, Raise, Taper};
    use proptest::prelude::*;

    fn start() -> Day {
        "2026-03-02".parse().unwrap()
    }

    fn nth(day: i32) -> Day {
        start().plus_days(day - 1)
    }

    fn frame() -> Frame {
        Frame { start: start(), last_day: nth(84), limit: nth(84), today: nth(40) }
    }

    fn codes(faults: impl IntoIterator<Item = Fault>) -> Vec<(String, &'static str)> {
        faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn a_series_is_every_second_week_up_to_its_last_day() {
        let days = series(nth(40), Some(nth(68)), 14, nth(40)).unwrap();
        assert_eq!(days, [nth(40), nth(54), nth(68)]);
        assert_eq!(series(nth(40), None, 14, nth(40)).unwrap(), [nth(40)]);
    }

    #[test]
    fn a_series_with_impossible_days_is_refused_and_told_where() {
        let table = [
            (nth(5), None, 14, vec![]),
            (nth(4), None, 14, vec![("/held_on", "too_long_ago")]),
            (nth(406), None, 14, vec![]),
            (nth(407), None, 14, vec![("/held_on", "too_far_ahead")]),
            (nth(40), Some(nth(407)), 14, vec![("/until", "too_far_ahead")]),
            (nth(40), Some(nth(39)), 14, vec![("/until", "ends_before_start")]),
            (nth(40), Some(nth(80)), 0, vec![("/every_days", "out_of_range")]),
            (nth(40), Some(nth(80)), 93, vec![("/every_days", "out_of_range")]),
        ];
        for (first, until, every, expected) in table {
            let faults = series(first, until, every, nth(40)).err().unwrap_or_default();
            let found: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
            assert_eq!(found, expected, "{first} {until:?} {every}");
        }
    }

    #[test]
    fn an_episode_is_due_when_the_interval_has_passed_or_nobody_ever_decided() {
        use AgendaReason::*;
        let calm = AgendaFacts {
            day: nth(40),
            start: start(),
            last_day: nth(84),
            last_decided: Some(nth(26)),
            interval_days: 14,
            open_signal: false,
        };
        let table = [
            (calm, true, 2, vec![IntervalPassed]),
            (AgendaFacts { last_decided: Some(nth(27)), ..calm }, false, 2, vec![DecidedRecently]),
            (AgendaFacts { last_decided: None, ..calm }, true, 2, vec![NeverDiscussed]),
            (AgendaFacts { last_decided: None, day: nth(0), ..calm }, false, 2, vec![NotStarted]),
            (AgendaFacts { open_signal: true, ..calm }, true, 0, vec![OpenSignal, IntervalPassed]),
            (AgendaFacts { day: nth(62), ..calm }, true, 2, vec![IntervalPassed]),
            (AgendaFacts { day: nth(63), ..calm }, true, 1, vec![Ending, IntervalPassed]),
            (AgendaFacts { day: nth(85), ..calm }, true, 1, vec![Overdue, IntervalPassed]),
            (
                AgendaFacts { day: nth(85), last_decided: Some(nth(84)), open_signal: true, ..calm },
                false,
                0,
                vec![OpenSignal, Overdue, DecidedRecently],
            ),
        ];
        for (row, (facts, due, rank, why)) in table.into_iter().enumerate() {
            let place = place(&facts);
            assert_eq!((place.due, place.rank(), place.why), (due, rank, why), "row {row}");
        }
    }

    #[test]
    fn each_kind_of_decision_carries_its_own_part_and_no_other() {
        let none = Parts::default();
        let care = Parts { care: true, ..none };
        let table = [
            (Continue, none, vec![]),
            (Adjust, none, vec![]),
            (Continue, care, vec![("/care", "not_for_this_kind")]),
            (Taper, none, vec![("/care", "required")]),
            (Taper, care, vec![]),
            (Raise, care, vec![]),
            (Pause, care, vec![("/care", "not_for_this_kind"), ("/pause", "required")]),
            (Pause, Parts { pause: true, ..none }, vec![]),
            (Extend, none, vec![("/extension", "required")]),
            (End, Parts { end: true, extension: true, ..none }, vec![("/extension", "not_for_this_kind")]),
        ];
        for (kind, given, expected) in table {
            let faults = check_parts(kind, given, false);
            let found: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
            assert_eq!(found, expected, "{kind}");
        }
        assert_eq!(codes(check_parts(Continue, none, true)), [("/care".to_owned(), "required")]);
        assert_eq!(codes(check_parts(Adjust, care, true)), []);
    }

    #[test]
    fn a_decision_lies_within_the_episode_and_not_in_the_future() {
        let code = |day| frame().check_decided_on(day).map(|fault| fault.code);
        assert_eq!([code(nth(0)), code(nth(1))], [Some("before_episode_start"), None]);
        assert_eq!([code(nth(40)), code(nth(41))], [None, Some("day_in_future")]);
        let begin = |day| frame().check_begin(day, "/care/from_day").map(|fault| fault.code);
        assert_eq!([begin(nth(0)), begin(nth(1))], [Some("before_episode_start"), None]);
        assert_eq!([begin(nth(132)), begin(nth(133))], [None, Some("too_far_ahead")]);
    }

    #[test]
    fn the_limit_is_passed_only_with_a_named_reason() {
        let check = |frame: Frame, day, named| -> Vec<_> {
            frame.check_extension(day, named).into_iter().map(|fault| fault.code).collect()
        };
        assert_eq!(check(frame(), nth(84), true), ["not_later"]);
        assert_eq!(check(frame(), nth(98), false), ["beyond_limit"]);
        assert_eq!(check(frame(), nth(98), true), [""; 0]);
        assert_eq!(check(frame(), nth(84 + 93), true), ["too_far_ahead"]);
        let short = Frame { last_day: nth(42), ..frame() };
        assert_eq!(check(short, nth(84), false), [""; 0]);
        assert_eq!(check(short, nth(85), false), ["beyond_limit"]);
    }

    fn minutes(minutes: i64) -> CareMinutes {
        CareMinutes::new(minutes).unwrap()
    }

    fn part((goal, of): &(u8, i64)) -> Linked<u8> {
        Linked { goal: *goal, minutes: minutes(*of) }
    }

    fn care_from(from: Day, total: i64, linked: &[(u8, i64)]) -> Decision<u8> {
        let linked = linked.iter().map(part).collect();
        Decision { kind: CareDecisionKind::Baseline, from, total: minutes(total), linked }
    }

    #[test]
    fn a_taper_names_the_goals_that_get_less() {
        let before = care_from(start(), 195, &[(1, 60), (2, 30)]);
        let check = |named: &[(u8, i64)], closed: &[u8]| {
            let named: Vec<_> = named.iter().map(part).collect();
            let faults = check_tapered_goals(Some(&before), &named, closed);
            faults.into_iter().map(|fault| format!("{} {}", fault.pointer, fault.code)).collect::<Vec<_>>()
        };
        assert_eq!(check(&[], &[]), ["/goals goals_required"]);
        assert_eq!(check(&[(1, 30)], &[1]), [""; 0]);
        assert_eq!(check(&[(1, 60)], &[1]), ["/goals/0/minutes_per_week goal_not_lowered"]);
        assert_eq!(check(&[(1, 30)], &[1, 2]), ["/goals goal_not_lowered"]);
        assert_eq!(check(&[(1, 30)], &[3]), [""; 0], "a goal without minutes has none to lose");
        assert_eq!(check_tapered_goals(Some(&care_from(start(), 195, &[])), &[], &[]), []);
    }

    #[test]
    fn what_is_corrected_is_left_out_of_what_it_is_judged_against() {
        let taken = [care_from(nth(1), 195, &[]), care_from(nth(15), 60, &[]), care_from(nth(29), 30, &[])];
        let total = |wrong: Option<WrongCare>| {
            care_before(&taken, wrong.as_ref()).map(|decision: Decision<u8>| decision.total.get())
        };
        let wrong = |day, void: &[usize]| WrongCare { from: nth(day), void: void.to_vec() };
        assert_eq!(total(None), Some(30));
        assert_eq!(total(Some(wrong(15, &[1]))), Some(195));
        assert_eq!(total(Some(wrong(1, &[0]))), None);
        assert_eq!(total(Some(wrong(29, &[1, 2]))), Some(195), "what was put right before does not count either");
    }

    proptest! {
        #[test]
        fn what_a_decision_does_not_name_stays(
            before in proptest::collection::btree_map(0..6u8, 0..50i64, 0..5),
            named in proptest::collection::btree_map(0..6u8, 0..50i64, 0..5),
        ) {
            let list = |map: &std::collections::BTreeMap<u8, i64>| map.clone().into_iter().collect::<Vec<_>>();
            let old = care_from(start(), 10_080, &list(&before));
            let after = linked_after(Some(&old), &list(&named).iter().map(part).collect::<Vec<_>>());
            let mut expected = before.clone();
            expected.extend(named);
            let found: std::collections::BTreeMap<u8, i64> =
                after.iter().map(|linked| (linked.goal, linked.minutes.into())).collect();
            prop_assert_eq!(after.len(), found.len());
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn of_meetings_at_the_programmes_interval_each_decides_on_everybody(interval in 1..60u16, meetings in 1..6i32) {
            for n in 1..meetings {
                let day = start().plus_days(i32::from(interval) * n);
                let facts = AgendaFacts {
                    day,
                    start: start(),
                    last_day: nth(84),
                    last_decided: Some(day.plus_days(-i32::from(interval))),
                    interval_days: interval,
                    open_signal: false,
                };
                prop_assert!(place(&facts).due);
                let day_before = AgendaFacts { day: day.plus_days(-1), ..facts };
                prop_assert!(!place(&day_before).due);
            }
        }
    }
}
