//! One figure of a report: what it is, of whom, of how many, in which unit, and its value unless that is hidden.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::signals::Thousandths;

words! {
    /// What a figure is about; the tables of a report, in their order.
    Topic {
        /// Outcomes of the advice talks.
        AdviceTalks = "advice_talks",
        /// Episodes started and ended.
        Episodes = "episodes",
        /// How long episodes lasted.
        Duration = "duration",
        /// Why episodes ended.
        EndReasons = "end_reasons",
        /// Outcomes of the evaluations.
        Outcomes = "outcomes",
        /// Clients' own rating of how it goes.
        CopmPerformance = "copm_performance",
        /// Clients' satisfaction with how it goes.
        CopmSatisfaction = "copm_satisfaction",
        /// The independence score.
        Independence = "independence",
        /// Formal care.
        CareMinutes = "care_minutes",
        /// How many of the planned check-ins came.
        CheckIns = "check_ins",
        /// The goals worked on, and the support methods that their plans name.
        Methods = "methods",
        /// How former clients are doing.
        FollowUps = "follow_ups",
    }

    /// Of whom or what a figure is. Percentages of different populations are never added.
    Population {
        /// Advice talks held in the quarter.
        AdviceTalks = "advice_talks",
        /// Episodes that started in the quarter.
        EpisodesStarted = "episodes_started",
        /// Episodes that ended in the quarter.
        EpisodesEnded = "episodes_ended",
        /// Of those, the ones with a COPM interview at the start and at the end.
        EndedWithCopm = "ended_with_copm",
        /// Of the ended, the ones with an independence score at the start and at the end.
        EndedWithIndependence = "ended_with_independence",
        /// Of the ended, the ones whose care minutes at the start and at the end are known.
        EndedWithCareMinutes = "ended_with_care_minutes",
        /// Episodes for which check-ins were planned on days of the quarter.
        EpisodesWithCheckInsPlanned = "episodes_with_check_ins_planned",
        /// Episodes with goals that were worked on in the quarter.
        EpisodesWithGoals = "episodes_with_goals",
        /// Of those, the ones with a goal that the figure counts.
        EpisodesWithSuchGoals = "episodes_with_such_goals",
        /// Follow-ups that fell due in the quarter.
        FollowUpsDue = "follow_ups_due",
        /// Of those, the ones that were held.
        FollowUpsHeld = "follow_ups_held",
        /// Of the held, the ones at which quality of life was asked.
        FollowUpsWithQualityOfLife = "follow_ups_with_quality_of_life",
    }

    /// What a value counts or measures.
    FigureUnit {
        /// Advice talks.
        AdviceTalks = "advice_talks",
        /// Episodes.
        Episodes = "episodes",
        /// Days; the first and the last count.
        Days = "days",
        /// Points on a scale from 1 to 10.
        Points = "points",
        /// Minutes of formal care a week.
        MinutesPerWeek = "minutes_per_week",
        /// Check-ins.
        CheckIns = "check_ins",
        /// Goals.
        Goals = "goals",
        /// Follow-ups.
        FollowUps = "follow_ups",
    }
}

/// Of how many a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sample {
    /// Exactly so many.
    Exactly(i64),
    /// At least so many; the number itself would give a small count away.
    AtLeast(i64),
    /// Under five, or five at least with nothing more to be said.
    Hidden,
}

impl Sample {
    /// The number, when it may be known exactly.
    pub const fn exactly(self) -> Option<i64> {
        match self {
            Self::Exactly(number) => Some(number),
            Self::AtLeast(_) | Self::Hidden => None,
        }
    }

    /// What the number is at least, when only that may be known.
    pub const fn at_least(self) -> Option<i64> {
        match self {
            Self::AtLeast(least) => Some(least),
            Self::Exactly(_) | Self::Hidden => None,
        }
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => f.pad(&number.to_string()),
            Self::AtLeast(number) => f.pad(&format!("≥{number}")),
            Self::Hidden => f.pad("·"),
        }
    }
}

/// A share in whole percent that says neither 0 nor 100 of what is not: `<1`, `18`, `>99`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Percent {
    part: i64,
    whole: i64,
}

impl Percent {
    /// So much of so much; `None` unless the part lies between nothing and the whole, and the whole is something.
    pub fn of(part: i64, whole: i64) -> Option<Self> {
        (whole > 0 && (0..=whole).contains(&part)).then_some(Self { part, whole })
    }

    /// So much of so much, for what is known to lie within its whole.
    pub(crate) fn of_positive(part: i64, whole: i64) -> Self {
        let whole = whole.max(1);
        Self { part: part.clamp(0, whole), whole }
    }

    /// The share rounded to whole percent, halves up; 1 to 99 unless it is exactly nothing or all.
    pub fn rounded(self) -> i64 {
        let (part, whole) = (i128::from(self.part), i128::from(self.whole));
        // At most 100, so the conversion loses nothing.
        let nearest = ((part * 200 + whole) / (whole * 2)) as i64;
        match self.part {
            0 => 0,
            part if part == self.whole => 100,
            _ => nearest.clamp(1, 99),
        }
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (part, whole) = (i128::from(self.part), i128::from(self.whole));
        // What would round to nothing or to all says on which side it lies.
        let sign = if part > 0 && part * 200 < whole {
            "<"
        } else if part < whole && part * 200 >= whole * 199 {
            ">"
        } else {
            ""
        };
        f.pad(&format!("{sign}{}", self.rounded()))
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// One figure of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The table it stands in.
    pub topic: Topic,
    /// The months after the end, for a follow-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<u8>,
    /// The number of the support method, for a figure about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<u8>,
    /// What it is, such as `goals_reached` or `mean_at_start`; with topic and month it is unique in the report.
    pub name: String,
    /// Of whom or what.
    pub population: Population,
    /// Of how many of them.
    pub n: Sample,
    /// What the value counts or measures.
    pub unit: FigureUnit,
    /// The value; absent when it is hidden or there is none.
    #[serde(serialize_with = "as_number")]
    pub value: Option<Thousandths>,
    /// What share of its whole the value is; absent when either is hidden, and for what is no share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<Percent>,
}

fn as_number<S: Serializer>(value: &Option<Thousandths>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        None => serializer.serialize_none(),
        Some(number) if number.get() % 1000 == 0 => serializer.serialize_i64(number.get() / 1000),
        Some(number) => serializer.serialize_f64(number.value()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_share_is_shown_in_whole_percent_with_its_side_at_the_ends() {
        let table = [
            ((560, 3103), "18"),
            ((1, 8), "13"),
            ((0, 7), "0"),
            ((7, 7), "100"),
            ((1, 200), "1"),
            ((1, 201), "<1"),
            ((199, 200), ">99"),
            ((197, 199), "99"),
            ((999, 1000), ">99"),
        ];
        for ((part, whole), shown) in table {
            assert_eq!(Percent::of(part, whole).unwrap().to_string(), shown, "{part} of {whole}");
        }
        assert_eq!((Percent::of(1, 0), Percent::of(3, 2), Percent::of(-1, 2)), (None, None, None));
    }

    proptest! {
        #[test]
        fn nothing_and_all_are_said_of_nothing_else(part in 0..3_000i64, more in 0..3_000i64) {
            if let Some(percent) = Percent::of(part, part + more) {
                prop_assert_eq!(percent.to_string() == "0", part == 0);
                prop_assert_eq!(percent.to_string() == "100", more == 0);
                let exact = part as f64 * 100.0 / (part + more) as f64;
                prop_assert!((percent.rounded() as f64 - exact).abs() <= 1.0);
            }
        }
    }

    #[test]
    fn a_figure_says_in_json_what_it_is_of_how_many() {
        let figure = Figure {
            topic: Topic::CopmPerformance,
            month: None,
            method: None,
            name: "mean_at_start".into(),
            population: Population::EndedWithCopm,
            n: Sample::AtLeast(17),
            unit: FigureUnit::Points,
            value: Some(Thousandths::new(3_400)),
            percent: None,
        };
        let json = serde_json::json!({
            "topic": "copm_performance", "name": "mean_at_start", "population": "ended_with_copm",
            "n": {"at_least": 17}, "unit": "points", "value": 3.4,
        });
        assert_eq!(serde_json::to_value(&figure).unwrap(), json);
        let hidden = Figure { n: Sample::Hidden, value: None, ..figure };
        let json = serde_json::to_value(&hidden).unwrap();
        assert_eq!((&json["n"], &json["value"]), (&"hidden".into(), &serde_json::Value::Null));
    }
}
