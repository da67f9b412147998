//! Trying the rules on series of one's own, without any server: a file of worked examples, or one plain series.
//!
//! The format is that of `server/rules/vectors/signals.json`, described in the README beside it.

use serde::Serialize;
use serde_json::{Map, Value};

use super::goal::{GoalEvaluation, GoalFacts, goal_signals};
use super::numbers::Evidence;
use super::settings::Thresholds;
use super::statistics::{Median, Share};
use super::window::Window;
use super::{Signal, TaperHold};
use crate::fault::unless_faulty;
use crate::words::{GoalKind, RatedBy};
use crate::{Day, Fault, Mark, Refusal};

/// The latest programme day that is looked at: two years.
const LATEST_DAY: i64 = 728;

/// One goal on one programme day, as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it is called.
    pub id: String,
    /// The programme day on which the rules look.
    pub day: i32,
    /// The ratings by programme day; position 0 is day 1.
    pub ratings: Vec<Option<Mark>>,
    /// The agreed target; 7 when absent.
    pub target: Mark,
    /// Planned occasions a week; 7 when absent.
    pub planned_per_week: u8,
    /// To improve or to maintain; improve when absent.
    pub kind: GoalKind,
    /// Whose ratings they are; the client's when absent.
    pub rated_by: RatedBy,
    /// Median satisfaction of the last 14 days.
    pub satisfaction: Option<Median>,
    /// Share of the last 7 days done with no more help than agreed.
    pub own_share: Option<Share>,
    /// Paused days.
    pub paused: Vec<Window>,
    /// Minutes of formal care a week linked to the goal.
    pub linked_minutes: u32,
    /// What holds tapering back.
    pub holds: Vec<TaperHold>,
}

impl Example {
    /// An example with nothing but ratings, and for everything else what holds when nothing was agreed.
    pub fn of(id: impl Into<String>, day: i32, ratings: Vec<Option<Mark>>) -> Self {
        Self {
            id: id.into(),
            day,
            ratings,
            target: Mark::DEFAULT_TARGET,
            planned_per_week: 7,
            kind: GoalKind::Improve,
            rated_by: RatedBy::Client,
            satisfaction: None,
            own_share: None,
            paused: Vec::new(),
            linked_minutes: 0,
            holds: Vec::new(),
        }
    }

    /// What the rules say about it.
    pub fn evaluate(&self, thresholds: &Thresholds) -> GoalEvaluation {
        let facts = GoalFacts {
            day: self.day,
            ratings: &self.ratings,
            target: self.target,
            planned_per_week: self.planned_per_week,
            kind: self.kind,
            rated_by: self.rated_by,
            satisfaction: self.satisfaction,
            own_share: self.own_share,
            paused: &self.paused,
            linked_minutes: self.linked_minutes,
            holds: &self.holds,
            stalls: true,
        };
        goal_signals(&facts, thresholds)
    }

    /// What the rules say about it, in the shape that is printed.
    pub fn verdict(&self, thresholds: &Thresholds) -> Verdict {
        let evaluation = self.evaluate(thresholds);
        Verdict { id: self.id.clone(), signals: evaluation.signals(), evidence: evaluation.evidence }
    }
}

/// What the rules say about one example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The example.
    pub id: String,
    /// The signals that fire.
    pub signals: Vec<Signal>,
    /// The numbers of the series.
    pub evidence: Evidence,
}

/// Reads a file of examples: a JSON array, in its order.
///
/// Codes: `invalid_json` (the sentence says line and column), `wrong_type`, `required`, `unknown_field`, `out_of_range`,
/// `unknown_word`. Pointers lead into the array: `/3/ratings/12`.
pub fn parse(json: &str) -> Result<Vec<Example>, Vec<Fault>> {
    let value: Value =
        serde_json::from_str(json).map_err(|error| vec![Fault::new("", "invalid_json", error.to_string())])?;
    let Value::Array(items) = value else {
        return Err(vec![Fault::new(
            "",
            "wrong_type",
            "a list of examples: [{\"id\": …, \"day\": …, \"ratings\": […]}, …]",
        )]);
    };
    let mut faults = Vec::new();
    let mut examples = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        match parse_one(item) {
            Ok(example) => examples.push(example),
            Err(wrong) => faults.extend(wrong.into_iter().map(|fault| fault.under(&format!("/{index}")))),
        }
    }
    unless_faulty(faults, examples)
}

fn parse_one(item: &Value) -> Result<Example, Vec<Fault>> {
    let object = item.as_object().ok_or_else(|| vec![Fault::new("", "wrong_type", "an example is an object")])?;
    let mut fields = Fields { object, faults: Vec::new() };
    let id = fields.required("id", |value| value.as_str().map(str::to_owned).ok_or_else(|| wrong_type("a text")));
    let day = fields.required("day", |value| within(value, 1, LATEST_DAY).map(|day| day as i32));
    let ratings = fields.ratings();
    let mut example = Example::of(id.unwrap_or_default(), day.unwrap_or(1), ratings);
    example.target = fields.optional("target", mark).unwrap_or(example.target);
    let per_week = fields.optional("planned_per_week", |value| within(value, 1, 7));
    example.planned_per_week = per_week.and_then(|days| u8::try_from(days).ok()).unwrap_or(example.planned_per_week);
    example.kind = fields.optional("kind", word).unwrap_or(example.kind);
    example.rated_by = fields.optional("rated_by", word).unwrap_or(example.rated_by);
    example.satisfaction = fields.optional("median_satisfaction", half_points);
    example.own_share = fields.optional("own_share", share);
    example.paused = fields.list("paused_days", |value| {
        let day = within(value, 1, LATEST_DAY)? as i32;
        Ok(Window { first: day, last: day })
    });
    let minutes = fields.optional("linked_care_minutes", |value| within(value, 0, 10_080));
    example.linked_minutes = minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or(0);
    example.holds = fields.list("holds", word);
    if fields.optional("carer_overload_open", truth) == Some(true) && !example.holds.contains(&TaperHold::CarerOverload)
    {
        example.holds.push(TaperHold::CarerOverload);
    }
    fields.refuse_others();
    unless_faulty(fields.faults, example)
}

/// Every field of an example; `what`, `expect` and `evidence` are for its reader.
const FIELDS: [&str; 15] = [
    "id",
    "what",
    "day",
    "ratings",
    "target",
    "planned_per_week",
    "kind",
    "rated_by",
    "median_satisfaction",
    "own_share",
    "paused_days",
    "carer_overload_open",
    "linked_care_minutes",
    "holds",
    "expect",
];

/// Reads the fields of one object and remembers what was wrong with them.
struct Fields<'a> {
    object: &'a Map<String, Value>,
    faults: Vec<Fault>,
}

impl Fields<'_> {
    fn required<T>(&mut self, name: &str, read: impl Fn(&Value) -> Result<T, Refusal>) -> Option<T> {
        if !self.object.contains_key(name) {
            self.faults.push(Fault::new(format!("/{name}"), "required", format!("an example needs `{name}`")));
        }
        self.read(name, read)
    }

    /// The field, unless it is absent or null.
    fn optional<T>(&mut self, name: &str, read: impl Fn(&Value) -> Result<T, Refusal>) -> Option<T> {
        if self.object.get(name).is_none_or(Value::is_null) {
            return None;
        }
        self.read(name, read)
    }

    fn read<T>(&mut self, name: &str, read: impl Fn(&Value) -> Result<T, Refusal>) -> Option<T> {
        let outcome = read(self.object.get(name)?);
        outcome.map_err(|refusal| self.faults.push(refusal.at(format!("/{name}")))).ok()
    }

    fn list<T>(&mut self, name: &str, read: impl Fn(&Value) -> Result<T, Refusal>) -> Vec<T> {
        let Some(items) = self.optional(name, |value| value.as_array().cloned().ok_or_else(|| wrong_type("a list")))
        else {
            return Vec::new();
        };
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            match read(item) {
                Ok(value) => values.push(value),
                Err(refusal) => self.faults.push(refusal.at(format!("/{name}/{index}"))),
            }
        }
        values
    }

    fn ratings(&mut self) -> Vec<Option<Mark>> {
        if self.object.get("ratings").is_none_or(Value::is_null) {
            self.faults.push(Fault::new(
                "/ratings",
                "required",
                "an example needs `ratings`, one for each programme day",
            ));
        }
        self.list("ratings", |value| if value.is_null() { Ok(None) } else { mark(value).map(Some) })
    }

    /// A misspelt field would quietly change what the rules see.
    fn refuse_others(&mut self) {
        for name in self.object.keys().filter(|name| !FIELDS.contains(&name.as_str()) && *name != "evidence") {
            let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            self.faults.push(Fault::new(pointer, "unknown_field", format!("use: {}", FIELDS.join(" "))));
        }
    }
}

fn wrong_type(wanted: &str) -> Refusal {
    Refusal::new("wrong_type", format!("expected {wanted}"))
}

fn within(value: &Value, lowest: i64, highest: i64) -> Result<i64, Refusal> {
    let number = value.as_number().ok_or_else(|| wrong_type("a whole number"))?;
    let whole = number.as_i64().filter(|number| (lowest..=highest).contains(number));
    whole.ok_or_else(|| Refusal::new("out_of_range", format!("a whole number from {lowest} to {highest}")))
}

fn mark(value: &Value) -> Result<Mark, Refusal> {
    let number = value.as_number().ok_or_else(|| wrong_type("a mark, or null"))?;
    Mark::new(number.as_i64().unwrap_or(0))
}

fn word<T: std::str::FromStr<Err = Refusal>>(value: &Value) -> Result<T, Refusal> {
    value.as_str().ok_or_else(|| wrong_type("a word"))?.parse()
}

fn truth(value: &Value) -> Result<bool, Refusal> {
    value.as_bool().ok_or_else(|| wrong_type("true or false"))
}

/// A median of whole marks: a whole or half number.
fn half_points(value: &Value) -> Result<Median, Refusal> {
    let doubled = value.as_f64().ok_or_else(|| wrong_type("a number, or null"))? * 2.0;
    // Halves are exact in binary, so nothing is lost; what is no half becomes a number that is refused.
    Median::from_halves(if doubled.fract() == 0.0 { doubled as i64 } else { 0 })
}

/// A share with up to nine decimals.
fn share(value: &Value) -> Result<Share, Refusal> {
    const WHOLE: i64 = 1_000_000_000;
    let share = value.as_f64().ok_or_else(|| wrong_type("a number, or null"))?;
    Share::new((share * WHOLE as f64).round() as i64, WHOLE)
}

/// The ratings by programme day from dated ones, up to a day.
///
/// Codes: `before_episode_start`, `day_in_future` (after `day`), `duplicate_day`; pointers are places in the list.
pub fn by_programme_day(start: Day, day: Day, dated: &[(Day, Option<Mark>)]) -> Result<Vec<Option<Mark>>, Vec<Fault>> {
    let days = usize::try_from(day.programme_day(start)).unwrap_or(0);
    let mut ratings = vec![None; days];
    let mut seen = vec![false; days];
    let mut faults = Vec::new();
    for (index, (date, mark)) in dated.iter().enumerate() {
        let place = usize::try_from(date.days_since(start)).ok();
        let (code, detail) = match place {
            None => ("before_episode_start", format!("{date} lies before the start, {start}")),
            Some(place) if place >= days => ("day_in_future", format!("{date} lies after {day}")),
            Some(place) if seen[place] => ("duplicate_day", format!("{date} stands there twice: one rating a day")),
            Some(place) => {
                seen[place] = true;
                ratings[place] = *mark;
                continue;
            }
        };
        faults.push(Fault::new(format!("/{index}"), code, detail));
    }
    unless_faulty(faults, ratings)
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Name;
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;
    use serde_json::json;

    const VECTORS: &str = include_str!("../../vectors/signals.json");

    fn codes(example: Value) -> Vec<(String, &'static str)> {
        let faults = parse(&json!([example]).to_string()).err().unwrap_or_default();
        let mut codes: Vec<_> = faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect();
        codes.sort_unstable();
        codes
    }

    #[test]
    fn every_worked_example_comes_out_as_it_says_with_just_the_numbers_it_names() {
        let examples = parse(VECTORS).unwrap();
        let expected: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
        assert_eq!((examples.len(), expected.len()), (16, 16));
        for (example, expected) in examples.iter().zip(&expected) {
            let verdict = example.verdict(&Thresholds::default());
            let wanted: BTreeSet<&str> =
                expected["expect"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
            let found: BTreeSet<&str> = verdict.signals.iter().map(|signal| signal.as_str()).collect();
            assert_eq!(found, wanted, "{}", example.id);
            let shown: BTreeMap<&str, f64> =
                verdict.evidence.iter().map(|(measure, number)| (measure.as_str(), number.value())).collect();
            let named: BTreeMap<&str, f64> = expected["evidence"]
                .as_object()
                .unwrap()
                .iter()
                .map(|(name, number)| (name.as_str(), number.as_f64().unwrap()))
                .collect();
            assert_eq!(shown, named, "{}", example.id);
        }
    }

    #[test]
    fn a_verdict_prints_its_evidence_in_order() {
        let verdict = parse(VECTORS).unwrap()[8].verdict(&Thresholds::default());
        assert_eq!(
            serde_json::to_string(&verdict).unwrap(),
            "{\"id\":\"V9\",\"signals\":[\"sudden_drop\"],\"evidence\":{\"ratings_in_window\":12,\"ratings_needed\":6,\
             \"median_before_drop\":7.0,\"median_14d\":7.0,\"change_vs_reference\":0.0,\"nap_vs_reference\":0.391,\
             \"median_7d\":5.5}}"
        );
    }

    #[test]
    fn all_that_is_wrong_with_an_example_is_said_with_its_place() {
        let wrong = json!({
            "day": 0, "ratings": [5, null, 11, 5.5, "8"], "target": 0, "planned_per_week": 8, "kind": "grow",
            "median_satisfaction": 7.25, "own_share": 1.1, "paused_days": [0], "carer_overload_open": "no",
            "linked_care_minutes": -1, "holds": ["rain"], "rated_by": "nurse", "paused_day": [3],
        });
        let expected = [
            ("/0/carer_overload_open", "wrong_type"),
            ("/0/day", "out_of_range"),
            ("/0/holds/0", "unknown_word"),
            ("/0/id", "required"),
            ("/0/kind", "unknown_word"),
            ("/0/linked_care_minutes", "out_of_range"),
            ("/0/median_satisfaction", "out_of_range"),
            ("/0/own_share", "out_of_range"),
            ("/0/paused_day", "unknown_field"),
            ("/0/paused_days/0", "out_of_range"),
            ("/0/planned_per_week", "out_of_range"),
            ("/0/rated_by", "unknown_word"),
            ("/0/ratings/2", "out_of_range"),
            ("/0/ratings/3", "out_of_range"),
            ("/0/ratings/4", "wrong_type"),
            ("/0/target", "out_of_range"),
        ];
        assert_eq!(codes(wrong), expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn what_is_no_list_of_examples_is_refused() {
        let code = |json: &str| parse(json).unwrap_err().remove(0).code;
        assert_eq!((code("{"), code("{}"), code("[3]")), ("invalid_json", "wrong_type", "wrong_type"));
        assert!(parse("[\n  {\"id\": }\n]").unwrap_err()[0].detail.contains("line 2 column"));
        assert_eq!(parse("[]"), Ok(vec![]));
    }

    #[test]
    fn what_is_left_out_of_an_example_means_what_holds_without_agreement() {
        let short = parse(r#"[{"id": "a", "day": 3, "ratings": [5]}]"#).unwrap().remove(0);
        assert_eq!(short, Example::of("a", 3, vec![Mark::new(5).ok()]));
    }

    #[test]
    fn dated_ratings_outside_the_days_or_twice_on_one_are_refused() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let rating = Mark::new(6).ok();
        let dated = [
            (day("2026-03-01"), rating),
            (day("2026-02-28"), rating),
            (day("2026-03-04"), None),
            (day("2026-03-04"), rating),
            (day("2026-03-06"), rating),
        ];
        let (start, until) = (day("2026-03-01"), day("2026-03-05"));
        let faults = by_programme_day(start, until, &dated).unwrap_err();
        let found: Vec<_> = faults.iter().map(|fault| (fault.pointer.as_str(), fault.code)).collect();
        assert_eq!(found, [("/1", "before_episode_start"), ("/3", "duplicate_day"), ("/4", "day_in_future")]);
        assert_eq!(by_programme_day(start, until, &dated[..1]).unwrap(), [rating, None, None, None, None]);
    }

    proptest! {
        #[test]
        fn shifting_all_dates_changes_nothing(
            shift in -4000..4000i32, ratings in proptest::collection::vec(proptest::option::of(1..=10i64), 1..84),
        ) {
            let verdict = |start: Day| {
                let dated: Vec<_> = (0..)
                    .zip(&ratings)
                    .map(|(offset, mark)| (start.plus_days(offset), mark.map(|mark| Mark::new(mark).unwrap())))
                    .collect();
                let last = dated.last().unwrap().0;
                let ratings = by_programme_day(start, last, &dated).unwrap();
                Example::of("a", last.programme_day(start), ratings).evaluate(&Thresholds::default())
            };
            let start: Day = "2026-03-01".parse().unwrap();
            prop_assert_eq!(verdict(start), verdict(start.plus_days(shift)));
        }
    }
}
