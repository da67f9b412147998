//! Formal care in minutes a week: which decisions may follow which, and what is given on a day.
//!
//! Care changes only by a decision that names who decided, when and why; nothing here changes it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::unless_faulty;
use crate::words::CareDecisionKind;
use crate::{Day, Fault, Refusal};

/// Minutes of formal care a week: 0 to 10,080, the minutes that a week has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType))]
pub struct CareMinutes(i32);

impl CareMinutes {
    /// No formal care.
    pub const NONE: Self = Self(0);
    /// All the minutes of a week.
    pub const MOST: Self = Self(10_080);

    /// This many minutes a week; `out_of_range` below 0 or above 10,080.
    pub fn new(minutes: i64) -> Result<Self, Refusal> {
        match i32::try_from(minutes) {
            Ok(minutes @ 0..=10_080) => Ok(Self(minutes)),
            _ => Err(Refusal::new("out_of_range", "whole minutes a week, from 0 to 10080")),
        }
    }

    /// The minutes as a number.
    pub const fn get(self) -> i32 {
        self.0
    }

    /// How many minutes a week more than before; negative when less.
    pub const fn difference(self, before: Self) -> i32 {
        self.0 - before.0
    }
}

impl TryFrom<i64> for CareMinutes {
    type Error = Refusal;

    fn try_from(minutes: i64) -> Result<Self, Refusal> {
        Self::new(minutes)
    }
}

impl From<CareMinutes> for i64 {
    fn from(minutes: CareMinutes) -> Self {
        minutes.0.into()
    }
}

impl fmt::Display for CareMinutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "server")]
api_value! {
    CareMinutes,
    name: "CareMinutes",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("Whole minutes of formal care a week."),
        minimum: Some(0.0),
        maximum: Some(10_080.0),
        example: Some(195.into()),
        ..poem_openapi::registry::MetaSchema::new("integer")
    },
    from_json: |json| match json.as_i64() {
        Some(minutes) => CareMinutes::new(minutes),
        None if json.is_number() => CareMinutes::new(-1),
        None => Err(Refusal::new("wrong_type", format!("expected a whole number, found {}", crate::api::kind(&json)))),
    },
    from_text: |text| CareMinutes::new(text.parse().unwrap_or(-1)),
    to_json: |minutes| minutes.get().into(),
}

/// The part of the care that belongs to one goal; `G` identifies the goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked<G> {
    /// The goal.
    pub goal: G,
    /// Minutes a week spent on what the goal is about.
    pub minutes: CareMinutes,
}

/// One decision about formal care, in the order in which they were taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision<G> {
    /// What it does.
    pub kind: CareDecisionKind,
    /// The first day on which it holds.
    pub from: Day,
    /// All formal care from then on, in minutes a week.
    pub total: CareMinutes,
    /// The parts of it that belong to goals, each goal once.
    pub linked: Vec<Linked<G>>,
}

/// Whether a decision may follow the one before it.
///
/// Codes: `baseline_first`, `baseline_exists`, `taper_must_lower`, `raise_must_raise`, `before_last_decision`,
/// `linked_exceed_total`, `duplicate_goal`.
pub fn judge<G: PartialEq>(previous: Option<&Decision<G>>, next: &Decision<G>) -> Result<(), Vec<Fault>> {
    let mut faults = linked_faults(next);
    match (previous, next.kind) {
        (None, CareDecisionKind::Baseline) => {}
        (None, _) => faults.push(Fault::new("/kind", "baseline_first", "the first decision is the baseline")),
        (Some(previous), kind) => faults.extend(succession_faults(previous, next, kind)),
    }
    unless_faulty(faults, ())
}

fn succession_faults<G>(previous: &Decision<G>, next: &Decision<G>, kind: CareDecisionKind) -> Vec<Fault> {
    let mut faults = Vec::new();
    let now = previous.total;
    match kind {
        CareDecisionKind::Baseline => {
            faults.push(Fault::new("/kind", "baseline_exists", "the baseline is there; correct it instead"));
        }
        CareDecisionKind::Taper if next.total >= now => {
            faults.push(Fault::new("/minutes_per_week", "taper_must_lower", format!("below {now}")));
        }
        CareDecisionKind::Raise if next.total <= now => {
            faults.push(Fault::new("/minutes_per_week", "raise_must_raise", format!("above {now}")));
        }
        CareDecisionKind::Taper | CareDecisionKind::Raise | CareDecisionKind::Correction => {}
    }
    if kind != CareDecisionKind::Correction && next.from < previous.from {
        let detail = format!("not before {}, unless it is a correction", previous.from);
        faults.push(Fault::new("/from_day", "before_last_decision", detail));
    }
    faults
}

fn linked_faults<G: PartialEq>(decision: &Decision<G>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, linked) in decision.linked.iter().enumerate() {
        if decision.linked[..index].iter().any(|earlier| earlier.goal == linked.goal) {
            faults.push(Fault::new(format!("/goals/{index}/goal_id"), "duplicate_goal", "each goal once"));
        }
    }
    let sum: i64 = decision.linked.iter().map(|linked| i64::from(linked.minutes)).sum();
    if sum > decision.total.into() {
        let detail = format!("the goals' minutes add up to {sum}, more than the total of {}", decision.total);
        faults.push(Fault::new("/goals", "linked_exceed_total", detail));
    }
    faults
}

/// The decision that holds on a day: the latest start up to that day, and of equal starts the last one taken.
///
/// `decisions` are in the order in which they were taken. A correction therefore replaces the decision that
/// starts on its own day, and leaves later ones alone.
pub fn in_force<G>(decisions: &[Decision<G>], day: Day) -> Option<&Decision<G>> {
    // `max_by_key` gives the last of equals.
    decisions.iter().filter(|decision| decision.from <= day).max_by_key(|decision| decision.from)
}

/// The care given on a day, in minutes a week; `None` before the baseline.
pub fn minutes_on<G>(decisions: &[Decision<G>], day: Day) -> Option<CareMinutes> {
    in_force(decisions, day).map(|decision| decision.total)
}

/// The part of the care linked to one goal on a day, in minutes a week; `None` before the baseline.
pub fn linked_minutes_on<G: PartialEq>(decisions: &[Decision<G>], goal: &G, day: Day) -> Option<CareMinutes> {
    let linked = &in_force(decisions, day)?.linked;
    let part = linked.iter().find(|linked| linked.goal == *goal);
    Some(part.map_or(CareMinutes::NONE, |linked| linked.minutes))
}

/// How much the care changed between two days, in minutes a week, negative when less; `None` before the baseline.
pub fn difference<G>(decisions: &[Decision<G>], from: Day, to: Day) -> Option<i32> {
    Some(minutes_on(decisions, to)?.difference(minutes_on(decisions, from)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use CareDecisionKind::{Baseline, Correction, Raise, Taper};
    use proptest::prelude::*;

    fn decision(kind: CareDecisionKind, from: &str, total: i64, linked: &[(u8, i64)]) -> Decision<u8> {
        Decision {
            kind,
            from: from.parse().unwrap(),
            total: CareMinutes::new(total).unwrap(),
            linked: linked
                .iter()
                .map(|(goal, minutes)| Linked { goal: *goal, minutes: CareMinutes::new(*minutes).unwrap() })
                .collect(),
        }
    }

    fn codes(previous: Option<&Decision<u8>>, next: &Decision<u8>) -> Vec<&'static str> {
        judge(previous, next).err().unwrap_or_default().into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn decisions_follow_each_other_as_the_table_says() {
        let before = decision(Baseline, "2026-01-10", 195, &[]);
        let table = [
            (None, decision(Baseline, "2026-01-10", 195, &[]), vec![]),
            (None, decision(Taper, "2026-01-10", 195, &[]), vec!["baseline_first"]),
            (None, decision(Correction, "2026-01-10", 195, &[]), vec!["baseline_first"]),
            (Some(&before), decision(Baseline, "2026-02-01", 100, &[]), vec!["baseline_exists"]),
            (Some(&before), decision(Taper, "2026-02-01", 194, &[]), vec![]),
            (Some(&before), decision(Taper, "2026-02-01", 195, &[]), vec!["taper_must_lower"]),
            (Some(&before), decision(Raise, "2026-02-01", 196, &[]), vec![]),
            (Some(&before), decision(Raise, "2026-02-01", 195, &[]), vec!["raise_must_raise"]),
            (Some(&before), decision(Taper, "2026-01-09", 100, &[]), vec!["before_last_decision"]),
            (Some(&before), decision(Correction, "2026-01-09", 300, &[]), vec![]),
            (Some(&before), decision(Taper, "2026-01-10", 0, &[]), vec![]),
        ];
        for (row, (previous, next, expected)) in table.into_iter().enumerate() {
            assert_eq!(codes(previous, &next), expected, "row {row}");
        }
    }

    #[test]
    fn linked_minutes_never_exceed_the_total() {
        assert_eq!(codes(None, &decision(Baseline, "2026-01-01", 100, &[(1, 60), (2, 40)])), [""; 0]);
        assert_eq!(codes(None, &decision(Baseline, "2026-01-01", 100, &[(1, 60), (2, 41)])), ["linked_exceed_total"]);
        assert_eq!(codes(None, &decision(Baseline, "2026-01-01", 100, &[(1, 10), (1, 10)])), ["duplicate_goal"]);
    }

    #[test]
    fn a_correction_replaces_the_decision_of_its_own_day_only() {
        let decisions = [
            decision(Baseline, "2026-01-01", 195, &[(1, 60)]),
            decision(Taper, "2026-02-01", 150, &[(1, 30)]),
            decision(Correction, "2026-01-01", 200, &[]),
        ];
        let on = |day: &str| minutes_on(&decisions, day.parse().unwrap()).map(CareMinutes::get);
        assert_eq!(on("2025-12-31"), None);
        assert_eq!(on("2026-01-31"), Some(200));
        assert_eq!(on("2026-02-01"), Some(150));
        let linked = linked_minutes_on(&decisions, &1, "2026-02-01".parse().unwrap());
        assert_eq!(linked.map(CareMinutes::get), Some(30));
        let change = difference(&decisions, "2026-01-01".parse().unwrap(), "2026-03-01".parse().unwrap());
        assert_eq!(change, Some(-50));
    }

    #[test]
    fn a_week_has_no_more_than_10080_minutes() {
        assert!(CareMinutes::new(10_080).is_ok());
        assert!(CareMinutes::new(10_081).is_err() && CareMinutes::new(-1).is_err());
        assert!(serde_json::from_str::<CareMinutes>("1.5").is_err());
    }

    proptest! {
        #[test]
        fn an_accepted_taper_lowers_and_an_accepted_raise_raises(before in 0..=10_080i64, after in 0..=10_080i64) {
            let previous = decision(Baseline, "2026-01-01", before, &[]);
            let accepted = |kind| judge(Some(&previous), &decision(kind, "2026-02-01", after, &[])).is_ok();
            prop_assert_eq!(accepted(Taper), after < before);
            prop_assert_eq!(accepted(Raise), after > before);
            prop_assert!(accepted(Correction));
        }
    }
}
