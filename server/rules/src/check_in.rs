//! What makes a check-in valid, and which version of it is current.
//!
//! Source: design of the product, "Rules that bind"; the codes are part of the API's contract.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use serde::Serialize;

use crate::fault::unless_faulty;
use crate::text::Note;
use crate::words::{Help, NotDoneReason};
use crate::{Day, Fault, Mark};

/// How many days back a check-in may be recorded, and how long after an episode's end its days are accepted.
pub const DAYS_BACK: i32 = 35;

/// How many days ahead a check-in may be recorded: the phone may live in a zone further east.
pub const DAYS_AHEAD: i32 = 1;

/// How far a phone's clock may run ahead, in minutes, before the time of receipt counts instead.
pub const CLOCK_AHEAD_MINUTES: i64 = 10;

/// What somebody sent for one goal on one day, each value valid by itself; `S` identifies a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input<S> {
    /// How it was done.
    pub help: Help,
    /// How well it went; required unless not done, refused when not done.
    pub performance: Option<Mark>,
    /// How satisfied the author was; required unless not done.
    pub satisfaction: Option<Mark>,
    /// Why it was not done; required when not done, refused otherwise.
    pub not_done_reason: Option<NotDoneReason>,
    /// The step of the goal that was worked on.
    pub step: Option<S>,
    /// A remark.
    pub note: Option<Note>,
    /// When it was recorded, by the phone's clock.
    pub recorded_at: Option<DateTime<Utc>>,
}

/// What must be known of a goal and its episode to judge a check-in.
#[derive(Debug, Clone, Copy)]
pub struct GoalFacts<'a, S> {
    /// The goal's steps.
    pub steps: &'a [S],
    /// The first day of the episode.
    pub episode_start: Day,
    /// The last day of the episode, once a person has ended it.
    pub episode_end: Option<Day>,
    /// The day on which the goal was achieved or stopped.
    pub goal_closed_on: Option<Day>,
}

/// How a check-in reached the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The author's own phone.
    OwnPhone,
    /// A paper diary, entered by staff: may go back to the start of the episode, and is marked as imported.
    PaperDiary,
}

/// By which way and when a check-in came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The way.
    pub source: Source,
    /// The server's time of receipt.
    pub received_at: DateTime<Utc>,
}

/// The content of one check-in: everything that a later version may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer<S> {
    /// How it was done.
    pub help: Help,
    /// How well it went; present exactly when it was done.
    pub performance: Option<Mark>,
    /// How satisfied the author was; present when it was done.
    pub satisfaction: Option<Mark>,
    /// Why it was not done; present exactly when it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The step of the goal that was worked on.
    pub step: Option<S>,
    /// A remark.
    pub note: Option<Note>,
}

/// A check-in that obeys every rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn<S> {
    /// What was recorded.
    pub answer: Answer<S>,
    /// When it was recorded, at most the time of receipt plus ten minutes, in whole microseconds.
    pub recorded_at: DateTime<Utc>,
    /// Whether it was entered from a paper diary.
    pub imported: bool,
}

/// One version of a check-in: an answer, or its withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version<S> {
    /// When it was recorded; the latest is current.
    pub recorded_at: DateTime<Utc>,
    /// The answer; absent in a withdrawal.
    pub answer: Option<Answer<S>>,
}

/// What an incoming version did to what people see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// There was no check-in, now there is.
    Created,
    /// It took the place of an older version.
    Replaced,
    /// Nothing changed for anybody: a repetition, or a withdrawal of what was not there.
    Unchanged,
    /// It is older than the current version and kept as history.
    Superseded,
    /// The check-in was withdrawn.
    Withdrawn,
}

impl Outcome {
    /// The word in the answer to a sync.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Replaced => "replaced",
            Self::Unchanged => "unchanged",
            Self::Superseded => "superseded",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Where an incoming version is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// It becomes the current version, and goes into the history as well.
    Current,
    /// Only in the history.
    History,
    /// Nowhere: it is the current version over again.
    Nowhere,
}

/// The verdict on an incoming version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// What to answer.
    pub outcome: Outcome,
    /// What to store. A withdrawal that arrives before its check-in is `Current` though `Unchanged`: it must
    /// be remembered, or the older check-in that follows would come to life.
    pub place: Place,
}

impl<S> CheckIn<S> {
    /// The check-in as a version to be merged.
    pub fn into_version(self) -> Version<S> {
        Version { recorded_at: self.recorded_at, answer: Some(self.answer) }
    }
}

impl<S> Version<S> {
    /// A withdrawal, recorded at this time by the phone's clock; received at that time by the server's.
    pub fn withdrawal(claimed: Option<DateTime<Utc>>, received_at: DateTime<Utc>) -> Self {
        Self { recorded_at: recorded_at(claimed, received_at), answer: None }
    }
}

/// When a version counts as recorded, in whole microseconds.
///
/// The phone's claim counts unless it is absent or more than [`CLOCK_AHEAD_MINUTES`] ahead of the server; then
/// the time of receipt does.
pub fn recorded_at(claimed: Option<DateTime<Utc>>, received_at: DateTime<Utc>) -> DateTime<Utc> {
    let latest = received_at + TimeDelta::minutes(CLOCK_AHEAD_MINUTES);
    claimed.filter(|claim| *claim <= latest).unwrap_or(received_at).trunc_subsecs(6)
}

/// Judges one check-in by every rule at once, so that its author learns all faults together.
///
/// `day` is the day it is about and `today` the day it is now, both in the client's zone. Codes: `required`,
/// `not_allowed_with_not_done`, `not_allowed_when_done`, `unknown_step`, and those of [`check_day`].
pub fn validate<S: PartialEq>(
    input: Input<S>,
    day: Day,
    today: Day,
    facts: &GoalFacts<'_, S>,
    entry: Entry,
) -> Result<CheckIn<S>, Vec<Fault>> {
    let mut faults = answer_faults(&input);
    if input.step.as_ref().is_some_and(|step| !facts.steps.contains(step)) {
        faults.push(Fault::new("/step_id", "unknown_step", "name one of this goal's steps"));
    }
    faults.extend(check_day(day, today, facts, entry.source).err());
    let check_in = CheckIn {
        recorded_at: recorded_at(input.recorded_at, entry.received_at),
        imported: entry.source == Source::PaperDiary,
        answer: Answer {
            help: input.help,
            performance: input.performance,
            satisfaction: input.satisfaction,
            not_done_reason: input.not_done_reason,
            step: input.step,
            note: input.note,
        },
    };
    unless_faulty(faults, check_in)
}

fn answer_faults<S>(input: &Input<S>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut refuse = |is_wrong: bool, pointer: &str, code: &'static str, detail: &str| {
        if is_wrong {
            faults.push(Fault::new(pointer, code, detail));
        }
    };
    let (performance, reason) = (input.performance.is_some(), input.not_done_reason.is_some());
    if input.help.was_done() {
        refuse(!performance, "/performance", "required", "rate how well it went, 1 to 10");
        refuse(input.satisfaction.is_none(), "/satisfaction", "required", "rate how satisfied you are, 1 to 10");
        refuse(reason, "/not_done_reason", "not_allowed_when_done", "a reason belongs to not_done only");
    } else {
        refuse(performance, "/performance", "not_allowed_with_not_done", "what was not done has no rating");
        refuse(!reason, "/not_done_reason", "required", "say why it was not done");
    }
    faults
}

/// Whether a check-in, or its withdrawal, may be about this day.
///
/// Codes, the most telling first: `before_episode_start`, `episode_ended` (a day after the end, or the end is
/// more than 35 days ago), `goal_closed`, `day_in_future` (more than one day ahead), `day_too_old` (more than
/// 35 days back, unless from a paper diary).
pub fn check_day<S>(day: Day, today: Day, facts: &GoalFacts<'_, S>, source: Source) -> Result<(), Fault> {
    let fault = |code, detail| Err(Fault::new("/day", code, detail));
    let ended = |end: Day| day > end || today.days_since(end) > DAYS_BACK;
    if day < facts.episode_start {
        fault("before_episode_start", format!("the episode starts on {}", facts.episode_start))
    } else if let Some(end) = facts.episode_end.filter(|end| ended(*end)) {
        fault("episode_ended", format!("the episode ended on {end}; its days are accepted for {DAYS_BACK} days more"))
    } else if let Some(closed) = facts.goal_closed_on.filter(|closed| day > *closed) {
        fault("goal_closed", format!("the goal was closed on {closed}"))
    } else if day.days_since(today) > DAYS_AHEAD {
        fault("day_in_future", format!("at most {DAYS_AHEAD} day ahead of {today}"))
    } else if source == Source::OwnPhone && today.days_since(day) > DAYS_BACK {
        fault("day_too_old", format!("at most {DAYS_BACK} days before {today}"))
    } else {
        Ok(())
    }
}

/// Decides what an incoming version does to the current one.
///
/// The latest `recorded_at` is current; ties go to the later arrival; the same content recorded at the same
/// moment is a repetition. A withdrawal is a version too, so a later check-in may bring the day back.
pub fn merge<S: PartialEq>(current: Option<&Version<S>>, incoming: &Version<S>) -> Merged {
    let visible = current.is_some_and(|version| version.answer.is_some());
    let place = match current {
        Some(current) if current == incoming => Place::Nowhere,
        Some(current) if incoming.recorded_at < current.recorded_at => Place::History,
        _ => Place::Current,
    };
    let outcome = match (place, incoming.answer.is_some(), visible) {
        (Place::Nowhere, _, _) | (_, false, false) => Outcome::Unchanged,
        (Place::History, _, _) => Outcome::Superseded,
        (Place::Current, true, true) => Outcome::Replaced,
        (Place::Current, true, false) => Outcome::Created,
        (Place::Current, false, true) => Outcome::Withdrawn,
    };
    Merged { outcome, place }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone as _;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn at(second: i64) -> DateTime<Utc> {
        Utc.timestamp_opt(1_795_000_000 + second, 0).unwrap()
    }

    fn mark(value: i64) -> Option<Mark> {
        Some(Mark::new(value).unwrap())
    }

    fn done() -> Input<u8> {
        Input {
            help: Help::Alone,
            performance: mark(7),
            satisfaction: mark(8),
            not_done_reason: None,
            step: None,
            note: None,
            recorded_at: None,
        }
    }

    fn not_done() -> Input<u8> {
        Input {
            help: Help::NotDone,
            performance: None,
            satisfaction: None,
            not_done_reason: Some(NotDoneReason::NoOccasion),
            ..done()
        }
    }

    const STEPS: &[u8] = &[1, 2];

    fn facts() -> GoalFacts<'static, u8> {
        GoalFacts { steps: STEPS, episode_start: day("2026-01-01"), episode_end: None, goal_closed_on: None }
    }

    fn phone() -> Entry {
        Entry { source: Source::OwnPhone, received_at: at(0) }
    }

    fn codes(result: Result<CheckIn<u8>, Vec<Fault>>) -> Vec<(String, &'static str)> {
        result.err().unwrap_or_default().into_iter().map(|f| (f.pointer, f.code)).collect()
    }

    fn judge(input: Input<u8>) -> Vec<(String, &'static str)> {
        codes(validate(input, day("2026-03-10"), day("2026-03-10"), &facts(), phone()))
    }

    #[test]
    fn what_was_done_needs_both_ratings_and_no_reason() {
        assert_eq!(judge(done()), []);
        let input =
            Input { performance: None, satisfaction: None, not_done_reason: Some(NotDoneReason::Away), ..done() };
        assert_eq!(
            judge(input),
            [
                ("/performance".into(), "required"),
                ("/satisfaction".into(), "required"),
                ("/not_done_reason".into(), "not_allowed_when_done"),
            ]
        );
    }

    #[test]
    fn what_was_not_done_needs_a_reason_and_no_rating() {
        assert_eq!(judge(not_done()), []);
        assert_eq!(judge(Input { satisfaction: mark(3), ..not_done() }), []);
        assert_eq!(
            judge(Input { performance: mark(3), not_done_reason: None, ..not_done() }),
            [("/performance".into(), "not_allowed_with_not_done"), ("/not_done_reason".into(), "required")]
        );
    }

    #[test]
    fn a_step_of_another_goal_is_unknown() {
        assert_eq!(judge(Input { step: Some(2), ..done() }), []);
        assert_eq!(judge(Input { step: Some(3), ..done() }), [("/step_id".into(), "unknown_step")]);
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let input = Input { performance: None, step: Some(9), ..done() };
        let all = codes(validate(input, day("2026-03-12"), day("2026-03-10"), &facts(), phone()));
        assert_eq!(
            all.iter().map(|(_, code)| *code).collect::<Vec<_>>(),
            ["required", "unknown_step", "day_in_future"]
        );
    }

    #[test]
    fn the_window_of_days_is_35_back_and_one_ahead() {
        let table = [
            ("2026-03-11", None),
            ("2026-03-12", Some("day_in_future")),
            ("2026-02-03", None),
            ("2026-02-02", Some("day_too_old")),
            ("2025-12-31", Some("before_episode_start")),
        ];
        for (about, code) in table {
            let verdict = check_day(day(about), day("2026-03-10"), &facts(), Source::OwnPhone);
            assert_eq!(verdict.err().map(|fault| fault.code), code, "{about}");
        }
    }

    #[test]
    fn a_paper_diary_goes_back_to_the_start_and_is_marked() {
        let paper = Entry { source: Source::PaperDiary, ..phone() };
        let check_in = validate(done(), day("2026-01-01"), day("2026-03-20"), &facts(), paper).unwrap();
        assert!(check_in.imported);
        assert_eq!(
            codes(validate(done(), day("2025-12-31"), day("2026-03-20"), &facts(), paper)),
            [("/day".into(), "before_episode_start")]
        );
    }

    #[test]
    fn an_ended_episode_accepts_its_own_days_for_35_days_more() {
        let ended = GoalFacts { episode_end: Some(day("2026-03-25")), ..facts() };
        let table = [
            ("2026-03-25", "2026-03-26", None),
            ("2026-03-26", "2026-03-26", Some("episode_ended")),
            ("2026-03-25", "2026-04-29", None),
            ("2026-03-25", "2026-04-30", Some("episode_ended")),
        ];
        for (about, today, code) in table {
            let verdict = check_day(day(about), day(today), &ended, Source::OwnPhone);
            assert_eq!(verdict.err().map(|fault| fault.code), code, "{about} on {today}");
        }
    }

    #[test]
    fn a_closed_goal_accepts_days_up_to_its_closing() {
        let closed = GoalFacts { goal_closed_on: Some(day("2026-03-08")), ..facts() };
        let verdict = |about| check_day(day(about), day("2026-03-10"), &closed, Source::OwnPhone);
        assert!(verdict("2026-03-08").is_ok());
        assert_eq!(verdict("2026-03-09").unwrap_err().code, "goal_closed");
    }

    #[test]
    fn a_clock_far_ahead_counts_as_the_time_of_receipt() {
        assert_eq!(recorded_at(None, at(0)), at(0));
        assert_eq!(recorded_at(Some(at(600)), at(0)), at(600));
        assert_eq!(recorded_at(Some(at(601)), at(0)), at(0));
        assert_eq!(recorded_at(Some(at(-90_000)), at(0)), at(-90_000));
        let fine = at(0) + TimeDelta::nanoseconds(1_999);
        assert_eq!(recorded_at(Some(fine), at(0)), at(0) + TimeDelta::microseconds(1));
    }

    fn version(second: i64, rating: Option<i64>) -> Version<u8> {
        let answer = rating.map(|value| {
            let input = Input { performance: mark(value), ..done() };
            validate(input, day("2026-03-10"), day("2026-03-10"), &facts(), phone()).unwrap().answer
        });
        Version { recorded_at: at(second), answer }
    }

    #[test]
    fn versions_meet_as_the_table_says() {
        use Outcome::*;
        let (five, six, gone) = (version(10, Some(5)), version(10, Some(6)), version(10, None));
        let table = [
            (None, &five, Created, Place::Current),
            (None, &gone, Unchanged, Place::Current),
            (Some(&five), &five, Unchanged, Place::Nowhere),
            (Some(&five), &six, Replaced, Place::Current),
            (Some(&five), &version(11, Some(5)), Replaced, Place::Current),
            (Some(&five), &version(9, Some(6)), Superseded, Place::History),
            (Some(&five), &gone, Withdrawn, Place::Current),
            (Some(&five), &version(9, None), Superseded, Place::History),
            (Some(&gone), &version(11, Some(6)), Created, Place::Current),
            (Some(&gone), &version(9, Some(6)), Superseded, Place::History),
            (Some(&gone), &gone, Unchanged, Place::Nowhere),
            (Some(&gone), &version(11, None), Unchanged, Place::Current),
            (Some(&gone), &version(9, None), Unchanged, Place::History),
        ];
        for (row, (current, incoming, outcome, place)) in table.into_iter().enumerate() {
            assert_eq!(merge(current, incoming), Merged { outcome, place }, "row {row}");
        }
    }

    fn last_current(versions: &[Version<u8>]) -> Option<Version<u8>> {
        versions.iter().fold(None, |current, incoming| match merge(current.as_ref(), incoming).place {
            Place::Current => Some(incoming.clone()),
            Place::History | Place::Nowhere => current,
        })
    }

    proptest! {
        #[test]
        fn any_order_and_any_repetition_end_in_the_same_current_version(
            ratings in proptest::collection::vec(proptest::option::of(1..=10i64), 1..12),
            shuffle in any::<u64>(),
        ) {
            let in_order: Vec<_> = (0..).zip(&ratings).map(|(second, rating)| version(second, *rating)).collect();
            let mut twice = [in_order.clone(), in_order.clone()].concat();
            let mut state = shuffle;
            for i in (1..twice.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                twice.swap(i, (state >> 33) as usize % (i + 1));
            }
            prop_assert_eq!(last_current(&twice), in_order.last().cloned());
        }

        #[test]
        fn a_valid_check_in_has_a_rating_or_a_reason_never_both(
            help in proptest::sample::select(Help::ALL), performance in proptest::option::of(1..=10i64),
            reason in proptest::option::of(proptest::sample::select(NotDoneReason::ALL)),
        ) {
            let input = Input { help, performance: performance.and_then(mark), not_done_reason: reason, ..done() };
            if let Ok(valid) = validate(input, day("2026-03-10"), day("2026-03-10"), &facts(), phone()) {
                prop_assert_ne!(valid.answer.performance.is_some(), valid.answer.not_done_reason.is_some());
            }
        }
    }
}
