//! Programmes are templates of rules: the five that are shipped, and those that organisations add from a file.
//!
//! Figures of the shipped programmes, and where they come from:
//!
//! | id | figures | source |
//! | --- | --- | --- |
//! | `lat` | 12 weeks, MDO every 14 days, 5 goals, follow-up at 6 and 12 months | Langer Actief Thuis, final report |
//! | `lvt` | as `lat`; quality of life at start, end and +6 months | Langer Vitaal Thuis |
//! | `zelfsterk` | introduction of 6 weeks, intaker 2 h (120 minutes) a week alongside, household minutes | ZELFSterk |
//! | `ouderenzorg8` | short and intensive; stability is success, so no stalled signal; living at home at 12 months | Ouderenzorg 8.0 |
//! | `cti` | three phases of about 3 months (13 weeks), 9 months (39 weeks) at most | Critical Time Intervention |
//!
//! Where a source names no figure (the maximum weeks of `ouderenzorg8`, the MDO interval outside `lat`), LAT's
//! stands in; an organisation that knows better adds its own template.

use serde::{Deserialize, Serialize};

use crate::fault::unless_faulty;
use crate::text::Line;
use crate::words::{CareDomain, CareUnit, GoalKind, QualityOfLifeMoment};
use crate::{Day, Fault};

/// The most goals that any programme may have open at once, and the number that the tables enforce.
pub const MOST_GOALS: u8 = 5;

/// The longest that a programme may last, in weeks.
const MOST_WEEKS: u16 = 104;

/// One phase of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its Dutch name.
    pub name_nl: Line,
    /// Its English name.
    pub name_en: Line,
    /// How long it lasts, in weeks.
    pub weeks: u16,
}

/// The rules of one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// A short word: lower-case letters, digits and underscores, 2 to 40, a letter first.
    pub id: String,
    /// Its Dutch name.
    pub name_nl: Line,
    /// Its English name.
    pub name_en: Line,
    /// How long an episode lasts at most, in weeks; longer only by a named decision.
    pub max_weeks: u16,
    /// Days between two multidisciplinary meetings about one client.
    pub mdo_interval_days: u16,
    /// Open goals at most, up to five.
    pub max_goals: u8,
    /// The kinds of goal it knows.
    pub goal_kinds: Vec<GoalKind>,
    /// Its phases in order, together as long as the programme; none when it has no phases.
    #[serde(default)]
    pub phases: Vec<Phase>,
    /// The formal care it counts.
    pub care_unit: CareUnit,
    /// The domain it belongs to.
    pub domain: CareDomain,
    /// Guidance alongside, beyond the formal care, in minutes a week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guidance_minutes_per_week: Option<u16>,
    /// When former clients are followed up, in months after the end, ascending.
    pub follow_up_months: Vec<u8>,
    /// The outcomes that an evaluation chooses from.
    pub outcomes: Vec<String>,
    /// The outcomes that a follow-up chooses from.
    #[serde(default)]
    pub follow_up_outcomes: Vec<String>,
    /// When quality of life is asked.
    #[serde(default)]
    pub quality_of_life_moments: Vec<QualityOfLifeMoment>,
    /// Whether standing still is a finding; not where stability is success.
    pub stalled_signal: bool,
    /// Whether clients who already receive care may start it.
    pub existing_clients: bool,
}

impl Programme {
    /// Reads and validates one template from JSON; `invalid_template` when its shape is wrong.
    pub fn from_json(json: &str) -> Result<Self, Vec<Fault>> {
        let programme: Self =
            serde_json::from_str(json).map_err(|error| vec![Fault::new("", "invalid_template", error.to_string())])?;
        programme.validate()?;
        Ok(programme)
    }

    /// Whether the template's rules make sense together; codes `invalid_word`, `out_of_range`, `required`,
    /// `not_ascending`, `phases_differ_from_weeks`.
    pub fn validate(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let mut demand = |holds: bool, pointer: &str, code: &'static str, detail: &str| {
            if !holds {
                faults.push(Fault::new(pointer, code, detail));
            }
        };
        let days = self.max_weeks.saturating_mul(7);
        demand(is_word(&self.id), "/id", "invalid_word", WORD);
        demand((1..=MOST_WEEKS).contains(&self.max_weeks), "/max_weeks", "out_of_range", "1 to 104 weeks");
        demand(
            (1..=days.max(1)).contains(&self.mdo_interval_days),
            "/mdo_interval_days",
            "out_of_range",
            "at least 1 day and no longer than the programme",
        );
        demand((1..=MOST_GOALS).contains(&self.max_goals), "/max_goals", "out_of_range", "1 to 5 goals");
        demand(!self.goal_kinds.is_empty(), "/goal_kinds", "required", "at least one kind of goal");
        demand(!self.outcomes.is_empty(), "/outcomes", "required", "at least one outcome");
        demand(self.outcomes.iter().all(|word| is_word(word)), "/outcomes", "invalid_word", WORD);
        demand(self.follow_up_outcomes.iter().all(|word| is_word(word)), "/follow_up_outcomes", "invalid_word", WORD);
        demand(
            is_ascending(&self.follow_up_months),
            "/follow_up_months",
            "not_ascending",
            "each month once, ascending",
        );
        demand(
            self.follow_up_months.iter().all(|month| (1..=60).contains(month)),
            "/follow_up_months",
            "out_of_range",
            "1 to 60 months",
        );
        let weeks: u32 = self.phases.iter().map(|phase| u32::from(phase.weeks)).sum();
        demand(
            self.phases.is_empty() || weeks == u32::from(self.max_weeks),
            "/phases",
            "phases_differ_from_weeks",
            "the phases together last as long as the programme",
        );
        unless_faulty(faults, ())
    }

    /// The last day of an episode that starts on this day, without extension.
    pub fn last_day(&self, start: Day) -> Day {
        last_day(start, self.max_weeks)
    }
}

const WORD: &str = "2 to 40 lower-case letters, digits and underscores, a letter first";

fn is_word(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

fn is_ascending(months: &[u8]) -> bool {
    months.windows(2).all(|pair| pair[0] < pair[1])
}

/// The last day of so many weeks from a first day, which counts as day 1: day 84 of twelve weeks is the start + 83.
pub fn last_day(start: Day, weeks: u16) -> Day {
    start.plus_days(i32::from(weeks) * 7 - 1)
}

/// The programmes that come with the software, a file each.
///
/// A shipped template never changes, since episodes are under way with it: other rules get another id, and an
/// organisation retires the one it no longer starts.
const SHIPPED: [&str; 5] = [
    include_str!("programmes/lat.json"),
    include_str!("programmes/lvt.json"),
    include_str!("programmes/zelfsterk.json"),
    include_str!("programmes/ouderenzorg8.json"),
    include_str!("programmes/cti.json"),
];

/// The programmes that come with the software.
pub fn shipped() -> Vec<Programme> {
    // A test reads the files, so that a broken one never leaves the workshop.
    SHIPPED.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lat() -> Programme {
        shipped().into_iter().find(|programme| programme.id == "lat").unwrap()
    }

    fn codes(programme: &Programme) -> Vec<(String, &'static str)> {
        programme.validate().err().unwrap_or_default().into_iter().map(|f| (f.pointer, f.code)).collect()
    }

    #[test]
    fn the_five_shipped_programmes_are_valid() {
        let ids: Vec<String> = shipped().into_iter().map(|programme| programme.id).collect();
        assert_eq!(ids, ["lat", "lvt", "zelfsterk", "ouderenzorg8", "cti"]);
        for programme in shipped() {
            assert_eq!(codes(&programme), [], "{}", programme.id);
        }
    }

    #[test]
    fn lat_ends_on_its_84th_day() {
        let start: Day = "2026-03-01".parse().unwrap();
        assert_eq!(lat().last_day(start), start.plus_days(83));
        assert_eq!(lat().last_day(start).programme_day(start), 84);
        assert_eq!((lat().max_goals, lat().mdo_interval_days), (5, 14));
    }

    #[test]
    fn only_where_stability_is_success_nothing_stalls() {
        let without: Vec<String> = shipped().into_iter().filter(|p| !p.stalled_signal).map(|p| p.id).collect();
        assert_eq!(without, ["ouderenzorg8"]);
    }

    #[test]
    fn a_template_is_told_all_its_faults() {
        let wrong = Programme {
            id: "Lat 2".into(),
            max_weeks: 0,
            max_goals: 6,
            goal_kinds: vec![],
            outcomes: vec![],
            follow_up_months: vec![12, 6],
            ..lat()
        };
        let pointers: Vec<String> = codes(&wrong).into_iter().map(|(pointer, _)| pointer).collect();
        assert_eq!(
            pointers,
            ["/id", "/max_weeks", "/mdo_interval_days", "/max_goals", "/goal_kinds", "/outcomes", "/follow_up_months"]
        );
    }

    #[test]
    fn phases_that_do_not_fill_the_programme_are_refused() {
        let phase = Phase { name_nl: Line::new("fase").unwrap(), name_en: Line::new("phase").unwrap(), weeks: 5 };
        let wrong = Programme { phases: vec![phase], ..lat() };
        assert_eq!(codes(&wrong), [("/phases".into(), "phases_differ_from_weeks")]);
    }

    #[test]
    fn a_template_with_an_unknown_field_is_refused() {
        let mut json = serde_json::to_value(lat()).unwrap();
        assert_eq!(Programme::from_json(&json.to_string()), Ok(lat()));
        json["max_goal"] = 3.into();
        assert_eq!(Programme::from_json(&json.to_string()).unwrap_err()[0].code, "invalid_template");
    }

    proptest! {
        #[test]
        fn a_programme_lasts_seven_days_a_week(weeks in 1..=MOST_WEEKS) {
            let start: Day = "2026-03-01".parse().unwrap();
            prop_assert_eq!(last_day(start, weeks).programme_day(start), i32::from(weeks) * 7);
        }
    }
}
