//! One client on one A4: what the team reads before the MDO, on the screen and on paper.

use askama::Template;
use askama::filters::HtmlSafe;
use reable_rules::care::CareMinutes;
use reable_rules::chart::{self, CareChart, ChartFacts, EpisodeDays, Rating, Table};
use reable_rules::episode::Pause;
use reable_rules::signals::Signal;
use reable_rules::words::{AuthorRole, CopmMoment, GoalStatus, Language, RatedBy};
use reable_rules::{Day, Mark};

use super::overview::{CopmScoreView, Overview};
use super::plan::{CareDecisionView, GoalView, SeriesView};
use crate::ids::GoalId;
use crate::meetings::shapes::MeetingDecision;
use crate::pages::labels::Label;
use crate::pages::{Show, decimal, minutes_more, say, weekdays};
use crate::signals::shapes::{Explanation, SignalView};
use crate::strain::shapes::CarerStrain;

/// How many notes stand on the sheet.
const NOTES: usize = 6;
/// How many decisions stand on the sheet.
const DECISIONS: usize = 3;
/// How many ratings make the first and the last mean.
const MEAN_OF: usize = 3;

/// One client, ready to be shown.
#[derive(Template)]
#[template(path = "check_ins/sheet.html")]
pub struct Sheet {
    language: Language,
    today: Day,
    next_meeting: Option<Day>,
    overview: Overview,
    goals: Vec<GoalSheet>,
    care: CareSheet,
    legend: String,
    copm: Option<CopmTable>,
}

impl HtmlSafe for Sheet {}

/// One goal with its charts.
struct GoalSheet {
    goal: GoalView,
    fortnight: String,
    whole: String,
    table: Table,
    course: Option<String>,
}

/// The formal care with its charts.
struct CareSheet {
    now: Option<i16>,
    start: Option<i16>,
    fortnight: String,
    whole: String,
    table: Table,
}

/// The COPM scores of the start beside the latest ones.
struct CopmTable {
    start_on: Day,
    latest: Option<(Day, CopmMoment)>,
    rows: Vec<CopmRow>,
}

/// One goal's scores: importance, then performance and satisfaction at the start and at the latest interview.
struct CopmRow {
    title: String,
    start: Option<[Mark; 3]>,
    latest: Option<[Mark; 3]>,
}

impl Sheet {
    /// The sheet of an overview; `today` is the client's.
    #[must_use]
    pub fn new(language: Language, overview: Overview, today: Day, next_meeting: Option<Day>) -> Self {
        let pauses: Vec<Pause> =
            overview.pauses.iter().map(|p| Pause { from: p.first_day, until: p.last_day }).collect();
        let last = overview.ended_on.unwrap_or(if overview.clock.overdue { today } else { overview.last_day });
        let days = EpisodeDays { language, start: overview.start_day, last, today, pauses: &pauses };
        let shown = |goal: &&GoalView| goal.status == GoalStatus::Active || overview.goals.len() <= 5;
        let goals = overview.goals.iter().filter(shown).enumerate();
        let goals = goals.map(|(number, goal)| GoalSheet::new(&overview, days, goal, number)).collect();
        Self {
            language,
            today,
            next_meeting,
            goals,
            care: CareSheet::new(&overview, days),
            legend: chart::legend(&id_of(&overview, "legend"), language),
            copm: CopmTable::new(&overview),
            overview,
        }
    }

    /// The client's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.overview.client_name
    }

    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        say(self.language, nl, en)
    }

    fn age(&self) -> Option<String> {
        let born = self.overview.date_of_birth?;
        // The years between two days, counted in days: on a birthday itself it may be a day early.
        let years = self.today.days_since(born) * 100 / 36_525;
        Some(format!("{} ({years})", born.long(self.language)))
    }

    /// The signals that say something, those that wait for an answer first.
    fn signals(&self) -> Vec<&SignalView> {
        let told = |signal: &&SignalView| Signal::ASKING.contains(&signal.signal) || signal.signal == Signal::Steady;
        let mut signals: Vec<&SignalView> = self.overview.signals.iter().filter(told).collect();
        signals
            .sort_by_key(|signal| (!signal.state.is_open(), Signal::ASKING.iter().position(|s| *s == signal.signal)));
        signals
    }

    fn words_of<'a>(&self, signal: &'a SignalView) -> &'a Explanation {
        match self.language {
            Language::Nl => &signal.nl,
            Language::En => &signal.en,
        }
    }

    fn notes(&self) -> impl Iterator<Item = (String, &str, &str, &str)> {
        let title = |goal: GoalId| self.overview.goals.iter().find(|g| g.id == goal).map_or("", |g| g.title.as_str());
        let notes = self.overview.notes.iter().take(NOTES);
        notes.map(move |note| {
            (note.day.short(self.language), title(note.goal_id), note.by_name.as_str(), note.note.as_str())
        })
    }

    fn decisions(&self) -> impl Iterator<Item = &MeetingDecision> {
        self.overview.decisions.iter().take(DECISIONS)
    }

    /// The latest word of each carer about how heavy it weighs.
    fn burden(&self, carer: &CarerStrain) -> Option<String> {
        let latest = carer.burdens.last()?;
        let first = carer.burdens.first().filter(|first| first.day != latest.day);
        let from = first.map(|first| format!("{} → ", first.burden)).unwrap_or_default();
        Some(format!("{from}{} {} 10 ({})", latest.burden, self.say("van", "of"), latest.day.short(self.language)))
    }

    fn planned(&self, goal: &GoalView) -> String {
        weekdays(goal.planned_days.weekdays(), self.language)
    }
}

fn id_of(overview: &Overview, part: &str) -> String {
    format!("chart-{}-{part}", overview.id.0.simple())
}

impl GoalSheet {
    fn new(overview: &Overview, days: EpisodeDays<'_>, goal: &GoalView, number: usize) -> Self {
        let of = |role: AuthorRole| -> Vec<Rating> {
            let own = overview.series.iter().filter(|series| series.goal_id == goal.id && series.by_role == role);
            own.flat_map(ratings).collect()
        };
        let (client, carer) = (of(AuthorRole::Client), of(AuthorRole::Carer));
        let start = overview.copm.iter().filter(|score| score.moment == CopmMoment::Start && score.goal_id == goal.id);
        let baseline = start.map(|score| score.performance).next_back();
        let (short_id, whole_id) =
            (id_of(overview, &format!("{number}-days")), id_of(overview, &format!("{number}-all")));
        let (fortnight, whole) = (days.fortnight(&short_id), days.whole(&whole_id));
        let facts = |frame| ChartFacts {
            frame,
            title: &goal.title,
            target: Some(goal.target),
            baseline,
            client: &client,
            carer: &carer,
        };
        let evaluated = match overview.rated_by {
            RatedBy::Client => &client,
            RatedBy::Carer => &carer,
        };
        // Only the first of the charts says what its weeks are; the others stand right below it.
        let (fortnight, compact) =
            if number == 0 { (fortnight, whole) } else { (fortnight.compact(), whole.compact()) };
        Self {
            fortnight: facts(fortnight).svg(),
            whole: facts(compact).svg(),
            table: facts(whole).table(),
            course: course(evaluated, days.language),
            goal: goal.clone(),
        }
    }
}

/// One author's records, day by day.
fn ratings(series: &SeriesView) -> impl Iterator<Item = Rating> {
    series.help.iter().enumerate().filter_map(|(position, help)| {
        let offset = i32::try_from(position).ok()?;
        Some(Rating {
            day: series.first_day.plus_days(offset),
            help: (*help)?,
            rating: series.performance[position],
            reason: series.not_done_reason[position],
        })
    })
}

/// The mean of the first ratings and of the last: `3,3 → 6,7`. Nothing while the two would overlap.
fn course(ratings: &[Rating], language: Language) -> Option<String> {
    let marks: Vec<f64> = ratings.iter().filter_map(|rating| rating.rating).map(|mark| f64::from(mark.get())).collect();
    if marks.len() < 2 * MEAN_OF {
        return None;
    }
    let mean = |marks: &[f64]| decimal(marks.iter().sum::<f64>() / 3.0, language);
    Some(format!("{} → {}", mean(&marks[..MEAN_OF]), mean(&marks[marks.len() - MEAN_OF..])))
}

impl CareSheet {
    fn new(overview: &Overview, days: EpisodeDays<'_>) -> Self {
        let step = |decision: &CareDecisionView| {
            CareMinutes::new(i64::from(decision.minutes_per_week)).ok().map(|minutes| (decision.from_day, minutes))
        };
        let minutes: Vec<(Day, CareMinutes)> = overview.care_decisions.iter().filter_map(step).collect();
        let (short_id, whole_id) = (id_of(overview, "care-days"), id_of(overview, "care-all"));
        let chart = |frame| CareChart { frame, minutes: &minutes };
        let latest = |until: Day| {
            let held = overview.care_decisions.iter().filter(|decision| decision.from_day <= until);
            held.max_by_key(|decision| decision.from_day).map(|decision| decision.minutes_per_week)
        };
        Self {
            now: latest(days.today),
            start: overview.care_decisions.first().map(|decision| decision.minutes_per_week),
            fortnight: chart(days.fortnight(&short_id).compact()).svg(),
            whole: chart(days.whole(&whole_id).compact()).svg(),
            table: chart(days.whole(&whole_id)).table(),
        }
    }

    fn difference(&self, language: Language) -> Option<String> {
        minutes_more(i32::from(self.now?) - i32::from(self.start?), language)
    }
}

impl CopmTable {
    fn new(overview: &Overview) -> Option<Self> {
        let first = overview.copm.iter().rfind(|score| score.moment == CopmMoment::Start)?;
        let last = overview.copm.last().filter(|score| score.interview_id != first.interview_id);
        let of = |interview: &CopmScoreView, goal: GoalId| {
            let score = overview.copm.iter().find(|s| s.interview_id == interview.interview_id && s.goal_id == goal)?;
            Some([score.importance, score.performance, score.satisfaction])
        };
        let row = |goal: &GoalView| {
            let (start, latest) = (of(first, goal.id), last.and_then(|last| of(last, goal.id)));
            (start.is_some() || latest.is_some()).then(|| CopmRow { title: goal.title.clone(), start, latest })
        };
        Some(Self {
            start_on: first.held_on,
            latest: last.map(|last| (last.held_on, last.moment)),
            rows: overview.goals.iter().filter_map(row).collect(),
        })
    }

    /// The means over the goals at one of the two interviews: performance, satisfaction.
    fn means(&self, latest: bool, language: Language) -> Option<[String; 2]> {
        let scores: Vec<[Mark; 3]> =
            self.rows.iter().filter_map(|row| if latest { row.latest } else { row.start }).collect();
        let count = f64::from(u8::try_from(scores.len()).ok().filter(|count| *count > 0)?);
        let mean = |place: usize| scores.iter().map(|s| f64::from(s[place].get())).sum::<f64>() / count;
        Some([decimal(mean(1), language), decimal(mean(2), language)])
    }
}

#[cfg(test)]
mod tests {
    use reable_rules::words::Help;

    use super::*;

    fn rated(marks: &[i64]) -> Vec<Rating> {
        let first: Day = "2026-03-02".parse().unwrap();
        let rating = |(day, mark): (i32, &i64)| Rating {
            day: first.plus_days(day),
            help: Help::Alone,
            rating: Mark::new(*mark).ok(),
            reason: None,
        };
        (0..).zip(marks).map(rating).collect()
    }

    #[test]
    fn the_course_compares_the_first_ratings_with_the_last() {
        assert_eq!(course(&rated(&[3, 3, 4, 9, 6, 7, 7]), Language::Nl), Some("3,3 → 6,7".to_owned()));
    }

    #[test]
    fn too_few_ratings_have_no_course() {
        assert_eq!(course(&rated(&[3, 3, 4, 7, 7]), Language::Nl), None);
    }
}
