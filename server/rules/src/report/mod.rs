//! The quarterly report: what became of the clients of one quarter, in figures without names.
//!
//! Facts in, figures out. Every figure says what it is, of whom, of how many and in which unit. Counts under five are
//! hidden, zeros among them, and so is what would give them away by subtraction, within a table or through a total that
//! several share: the module `small_cells` says how, and why. A mean over fewer than five is hidden too. Percentages are
//! of the population that the figure names and are never added across populations.
//!
//! | table | of | what |
//! | --- | --- | --- |
//! | `advice_talks` | talks held in the quarter | the four outcomes |
//! | `episodes` | episodes started, episodes ended in the quarter | their number |
//! | `duration` | ended | mean and median, in days; the first and the last day count |
//! | `end_reasons`, `outcomes` | ended | each reason; each outcome of the evaluation, and `not_recorded` |
//! | `copm_performance`, `copm_satisfaction` | ended with COPM at start and end | means, change, how many changed how |
//! | `independence`, `care_minutes` | ended with both values | means and their difference |
//! | `check_ins` | episodes with check-ins planned in the quarter | filled of planned |
//! | `methods` | episodes with goals worked on in the quarter | goals, and those whose plan names each support method |
//! | `follow_ups` | due in the quarter, by month after the end | held, without care, at home, quality of life |

mod figure;
mod sheet;
mod small_cells;
mod wording;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use figure::{Figure, FigureUnit, Percent, Population, Sample, Topic};
pub use small_cells::SMALLEST_SHOWN;
pub use wording::{HIDDEN, figure_in_words};

use crate::care::CareMinutes;
use crate::copm::{self, ChangeMeaning, Totals};
use crate::goal::METHODS;
use crate::quarter::Quarter;
use crate::words::{AdviceOutcome, EndReason};
use crate::{Day, Mark};
use sheet::{Average, Heading, Part, Sheet};
use small_cells::Cell;

/// The outcome of an evaluation or follow-up that says: no more care.
const NO_CARE: &str = "no_care";

/// One advice talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdviceTalk {
    /// The day it was held.
    pub held_on: Day,
    /// What came of it.
    pub outcome: AdviceOutcome,
}

/// The same thing at the start and at the end of an episode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<T> {
    /// At the start.
    pub start: T,
    /// At the end.
    pub end: T,
}

/// What is known of one day on which a goal was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlannedDay {
    /// The episode was paused.
    Paused,
    /// Recorded as not done, because there was no occasion.
    NoOccasion,
    /// Anything else was recorded.
    Filled,
    /// Nothing was recorded.
    Empty,
}

/// Planned check-ins and how many of them came; pauses and days without occasion count in neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CheckIns {
    /// Check-ins planned.
    pub planned: u32,
    /// Of those, the ones that came.
    pub filled: u32,
}

impl FromIterator<PlannedDay> for CheckIns {
    fn from_iter<I: IntoIterator<Item = PlannedDay>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), |Self { planned, filled }, day| match day {
            PlannedDay::Paused | PlannedDay::NoOccasion => Self { planned, filled },
            PlannedDay::Filled => Self { planned: planned + 1, filled: filled + 1 },
            PlannedDay::Empty => Self { planned: planned + 1, filled },
        })
    }
}

/// One episode, as far as the report asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Episode {
    /// Its first day.
    pub start: Day,
    /// The day on which it ended, and why; absent while it is open.
    pub ended: Option<(Day, EndReason)>,
    /// The outcome of its evaluation, one of its programme's words.
    pub outcome: Option<String>,
    /// The totals of its first and its last COPM interview, when both were held.
    pub copm: Option<Pair<Totals>>,
    /// Its independence scores.
    pub independence: Option<Pair<Mark>>,
    /// Its formal care: the baseline, and what the evaluation found.
    pub care: Option<Pair<CareMinutes>>,
    /// Its check-ins planned on days of the quarter.
    pub check_ins: CheckIns,
    /// Its goals that were worked on in the quarter: of each the numbers of the support methods that its plan names.
    pub goals: Vec<Vec<u8>>,
}

/// One moment at which a former client was to be followed up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// How many months after the end.
    pub month: u8,
    /// The day it was due.
    pub due_on: Day,
    /// What was found; absent when it was not held.
    pub held: Option<FollowUpFindings>,
}

/// What a follow-up found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpFindings {
    /// What care there is, one of the programme's words.
    pub outcome: Option<String>,
    /// Whether the client lives at home.
    pub living_at_home: bool,
    /// The client's mark for quality of life.
    pub quality_of_life: Option<Mark>,
}

/// All that a report rests on; what lies outside the quarter is left out by [`report`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Advice talks.
    pub advice_talks: Vec<AdviceTalk>,
    /// Episodes that ran on any day of the quarter.
    pub episodes: Vec<Episode>,
    /// Follow-ups of episodes that ended before.
    pub follow_ups: Vec<FollowUp>,
}

/// What an organisation may set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// From when a change of COPM means something.
    pub copm: copm::Thresholds,
    /// The outcomes of its programmes in the order in which they are shown; others that occur follow by name.
    pub outcomes: Vec<String>,
}

/// The report of one quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The quarter.
    pub quarter: Quarter,
    /// Its figures, table by table.
    pub figures: Vec<Figure>,
}

impl Report {
    /// The figures of one table, in order.
    pub fn about(&self, topic: Topic) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(move |figure| figure.topic == topic)
    }
}

/// The report of a quarter; the same facts in any order give the same report.
pub fn report(quarter: Quarter, facts: &Facts, settings: &Settings) -> Report {
    let mut sheet = Sheet::default();
    advice_talks(&mut sheet, quarter, &facts.advice_talks);
    let started = facts.episodes.iter().filter(|episode| quarter.contains(episode.start)).count();
    let heading = heading(Topic::Episodes, Population::EpisodesStarted, FigureUnit::Episodes);
    sheet.whole(heading, "started", count(started));
    let ended: Vec<Ended<'_>> = facts.episodes.iter().filter_map(|episode| Ended::of(episode, quarter)).collect();
    ended_episodes(&mut sheet, &ended, settings);
    check_ins(&mut sheet, &facts.episodes);
    methods(&mut sheet, &facts.episodes);
    follow_ups(&mut sheet, quarter, &facts.follow_ups);
    Report { quarter, figures: sheet.publish() }
}

/// An episode that ended in the quarter.
struct Ended<'a> {
    episode: &'a Episode,
    on: Day,
    reason: EndReason,
}

impl<'a> Ended<'a> {
    fn of(episode: &'a Episode, quarter: Quarter) -> Option<Self> {
        let (on, reason) = episode.ended.filter(|(on, _)| quarter.contains(*on))?;
        Some(Self { episode, on, reason })
    }

    /// How many days it lasted; none when it ended before it began.
    fn days(&self) -> i64 {
        self.on.programme_day(self.episode.start).max(0).into()
    }
}

const fn heading(topic: Topic, population: Population, unit: FigureUnit) -> Heading {
    Heading { topic, month: None, method: None, population, unit }
}

/// A number of facts as a count; there are never as many as would not fit.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn how_many<T>(all: &[T], claim: impl Fn(&T) -> bool) -> i64 {
    count(all.iter().filter(|one| claim(one)).count())
}

fn advice_talks(sheet: &mut Sheet, quarter: Quarter, talks: &[AdviceTalk]) {
    let talks: Vec<&AdviceTalk> = talks.iter().filter(|talk| quarter.contains(talk.held_on)).collect();
    let heading = heading(Topic::AdviceTalks, Population::AdviceTalks, FigureUnit::AdviceTalks);
    let held = sheet.whole(heading, "held", count(talks.len()));
    let number = |outcome: &AdviceOutcome| (outcome.as_str(), how_many(&talks, |talk| talk.outcome == *outcome));
    let parts: Vec<(&str, i64)> = AdviceOutcome::ALL.iter().map(number).collect();
    sheet.split(heading, held, &parts);
}

fn ended_episodes(sheet: &mut Sheet, ended: &[Ended<'_>], settings: &Settings) {
    let of_ended = |topic| heading(topic, Population::EpisodesEnded, FigureUnit::Episodes);
    let whole = sheet.whole(of_ended(Topic::Episodes), "ended", count(ended.len()));
    duration(sheet, whole, ended);
    let number = |reason: &EndReason| (reason.as_str(), how_many(ended, |one| one.reason == *reason));
    let parts: Vec<(&str, i64)> = EndReason::ALL.iter().map(number).collect();
    sheet.split(of_ended(Topic::EndReasons), whole, &parts);
    let outcomes: Vec<Option<&str>> = ended.iter().map(|one| one.episode.outcome.as_deref()).collect();
    sheet.split(of_ended(Topic::Outcomes), whole, &outcome_parts(&outcomes, settings));
    copm_scores(sheet, whole, ended, &settings.copm);
    independence(sheet, whole, ended);
    let care: Vec<_> = ended.iter().map(|one| one.episode.care).collect();
    care_minutes(sheet, whole, &care);
}

fn duration(sheet: &mut Sheet, whole: Cell, ended: &[Ended<'_>]) {
    let heading = heading(Topic::Duration, Population::EpisodesEnded, FigureUnit::Days);
    let mut days: Vec<i64> = ended.iter().map(Ended::days).collect();
    days.sort_unstable();
    sheet.mean(heading, "mean", whole, mean(&days, 10));
    // The one in the middle, or the two beside it.
    let middle = days.get(days.len().saturating_sub(1) / 2..=days.len() / 2).unwrap_or_default();
    sheet.mean(heading, "median", whole, mean(middle, 10));
}

/// The mean of whole values, shown in so many steps a unit.
fn mean(values: &[i64], per_unit: i64) -> Average {
    Average::new(values.iter().copied().map(i128::from).sum(), count(values.len()).into(), per_unit)
}

/// Each outcome with its number, and how many have none.
fn outcome_parts<'a>(outcomes: &[Option<&'a str>], settings: &'a Settings) -> Vec<(&'a str, i64)> {
    let listed: Vec<&str> = settings.outcomes.iter().map(String::as_str).collect();
    let others: BTreeSet<&str> = outcomes.iter().flatten().copied().filter(|word| !listed.contains(word)).collect();
    let mut seen = BTreeSet::new();
    let words = listed.into_iter().chain(others).filter(|word| seen.insert(*word));
    let mut parts: Vec<(&str, i64)> =
        words.map(|word| (word, how_many(outcomes, |outcome| *outcome == Some(word)))).collect();
    parts.push(("not_recorded", how_many(outcomes, Option::is_none)));
    parts
}

/// Parts of a point that the number of goals in an interview divides: exact up to sixteen goals.
const PARTS_OF_A_POINT: i64 = 720_720;

fn copm_scores(sheet: &mut Sheet, whole: Cell, ended: &[Ended<'_>], thresholds: &copm::Thresholds) {
    let pairs: Vec<Pair<Totals>> = ended.iter().filter_map(|one| one.episode.copm).collect();
    let of_ended = heading(Topic::CopmPerformance, Population::EpisodesEnded, FigureUnit::Episodes);
    let with = both_known(sheet, of_ended, whole, ended.len(), pairs.len());
    let performance = pairs.iter().map(|pair| {
        let means = Pair { start: pair.start.performance, end: pair.end.performance };
        let change = means.end.change_from(means.start);
        (means, change, thresholds.of_performance(change))
    });
    copm_score(sheet, Topic::CopmPerformance, with, &performance.collect::<Vec<_>>());
    let satisfaction = pairs.iter().map(|pair| {
        let means = Pair { start: pair.start.satisfaction, end: pair.end.satisfaction };
        let change = means.end.change_from(means.start);
        (means, change, thresholds.of_satisfaction(change))
    });
    copm_score(sheet, Topic::CopmSatisfaction, with, &satisfaction.collect::<Vec<_>>());
}

/// One client's means at both ends, the change between them, and what that means.
type Course = (Pair<copm::Mean>, copm::Change, ChangeMeaning);

fn copm_score(sheet: &mut Sheet, topic: Topic, with: Cell, courses: &[Course]) {
    let average = |at: fn(&Pair<copm::Mean>) -> copm::Mean| {
        let sum = courses.iter().map(|(means, ..)| i128::from(at(means).in_parts(PARTS_OF_A_POINT))).sum();
        Average::new(sum, i128::from(count(courses.len())) * i128::from(PARTS_OF_A_POINT), 10)
    };
    let points = heading(topic, Population::EndedWithCopm, FigureUnit::Points);
    sheet.before_and_after(points, with, average(|means| means.start), average(|means| means.end));
    changed_how(sheet, heading(topic, Population::EndedWithCopm, FigureUnit::Episodes), with, courses);
}

/// How many improved or got worse beyond the error, or stayed within it; and how many improved by as much as matters.
fn changed_how(sheet: &mut Sheet, heading: Heading, with: Cell, courses: &[Course]) {
    let within = how_many(courses, |(.., meaning)| *meaning == ChangeMeaning::WithinError);
    let beyond = |worse: bool| {
        move |(_, change, meaning): &Course| {
            *meaning != ChangeMeaning::WithinError && change.is_for_the_worse() == worse
        }
    };
    let better = how_many(courses, beyond(false));
    let important = how_many(courses, |course| beyond(false)(course) && course.2 == ChangeMeaning::Important);
    let parts = [
        ("improved_beyond_error", better),
        ("within_error", within),
        ("worsened_beyond_error", how_many(courses, beyond(true))),
    ];
    let parts_of_better = [("improved_important", important), ("improved_less_than_important", better - important)];
    if let Some(better) = sheet.split(heading, with, &parts).first() {
        sheet.split_part(heading, *better, with, &parts_of_better);
    }
}

/// How many of the ended have a value at both ends, and how many have not.
fn both_known(sheet: &mut Sheet, heading: Heading, whole: Cell, ended: usize, known: usize) -> Cell {
    let parts = [("start_and_end_recorded", count(known)), ("not_recorded", count(ended - known))];
    let cells = sheet.split(heading, whole, &parts);
    cells.first().copied().unwrap_or(whole)
}

fn independence(sheet: &mut Sheet, whole: Cell, ended: &[Ended<'_>]) {
    let pairs: Vec<Pair<Mark>> = ended.iter().filter_map(|one| one.episode.independence).collect();
    let of_ended = heading(Topic::Independence, Population::EpisodesEnded, FigureUnit::Episodes);
    let with = both_known(sheet, of_ended, whole, ended.len(), pairs.len());
    let starts: Vec<i64> = pairs.iter().map(|pair| pair.start.into()).collect();
    let ends: Vec<i64> = pairs.iter().map(|pair| pair.end.into()).collect();
    let heading = heading(Topic::Independence, Population::EndedWithIndependence, FigureUnit::Points);
    sheet.before_and_after(heading, with, mean(&starts, 10), mean(&ends, 10));
}

fn care_minutes(sheet: &mut Sheet, whole: Cell, of_ended: &[Option<Pair<CareMinutes>>]) {
    let pairs: Vec<Pair<CareMinutes>> = of_ended.iter().copied().flatten().collect();
    let of_all = heading(Topic::CareMinutes, Population::EpisodesEnded, FigureUnit::Episodes);
    let with = both_known(sheet, of_all, whole, of_ended.len(), pairs.len());
    let starts: Vec<i64> = pairs.iter().map(|pair| pair.start.into()).collect();
    let ends: Vec<i64> = pairs.iter().map(|pair| pair.end.into()).collect();
    let heading = heading(Topic::CareMinutes, Population::EndedWithCareMinutes, FigureUnit::MinutesPerWeek);
    sheet.before_and_after(heading, with, mean(&starts, 1), mean(&ends, 1));
}

/// The formal care of episodes that ended in some span of days, each with its minutes where both are known: what the
/// report says of it, and nothing that the report would hide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CareOfEnded {
    /// The figures `ended`, `start_and_end_recorded`, `not_recorded`, `mean_at_start`, `mean_at_end`, `change`.
    pub figures: Vec<Figure>,
}

impl CareOfEnded {
    /// The figures of these episodes; the order does not matter.
    pub fn of(ended: &[Option<Pair<CareMinutes>>]) -> Self {
        let mut sheet = Sheet::default();
        let heading = heading(Topic::Episodes, Population::EpisodesEnded, FigureUnit::Episodes);
        let whole = sheet.whole(heading, "ended", count(ended.len()));
        care_minutes(&mut sheet, whole, ended);
        Self { figures: sheet.publish() }
    }

    /// How many ended; absent when they are too few to say.
    pub fn ended(&self) -> Option<i64> {
        self.whole("ended")
    }

    /// The mean minutes of formal care a week at the start and at the end; absent when they are of too few.
    pub fn means(&self) -> Option<Pair<CareMinutes>> {
        let minutes = |name| CareMinutes::new(self.whole(name)?).ok();
        Some(Pair { start: minutes("mean_at_start")?, end: minutes("mean_at_end")? })
    }

    /// A value that is shown in whole numbers.
    fn whole(&self, name: &str) -> Option<i64> {
        let figure = self.figures.iter().find(|figure| figure.name == name)?;
        figure.value.map(|value| value.get() / 1000)
    }
}

fn check_ins(sheet: &mut Sheet, episodes: &[Episode]) {
    let heading = heading(Topic::CheckIns, Population::EpisodesWithCheckInsPlanned, FigureUnit::CheckIns);
    let people = sheet.people(how_many(episodes, |episode| episode.check_ins.planned > 0));
    let planned = episodes.iter().map(|episode| i64::from(episode.check_ins.planned)).sum();
    let filled =
        episodes.iter().map(|episode| i64::from(episode.check_ins.filled.min(episode.check_ins.planned))).sum();
    let whole = sheet.what_people_did(heading, "planned", people, planned);
    sheet.split_what_people_did(heading, whole, people, &[("filled", filled), ("missed", planned - filled)]);
}

/// How many goals were worked on, how many of them name no support method, and how many name each.
fn methods(sheet: &mut Sheet, episodes: &[Episode]) {
    let working: Vec<&Episode> = episodes.iter().filter(|episode| !episode.goals.is_empty()).collect();
    let all = heading(Topic::Methods, Population::EpisodesWithGoals, FigureUnit::Goals);
    let people = sheet.people(count(working.len()));
    let goals_of = |claim: &dyn Fn(&[u8]) -> bool| -> Vec<i64> {
        working.iter().map(|episode| how_many(&episode.goals, |goal| claim(goal))).collect()
    };
    let done = sheet.what_people_did(all, "worked_on", people, goals_of(&|_| true).iter().sum());
    let mut figure = |method: Option<u8>, name: &str, claim: &dyn Fn(&[u8]) -> bool| {
        let goals = goals_of(claim);
        let such = Heading { method, population: Population::EpisodesWithSuchGoals, ..all };
        let with_any = Part { of: people, count: how_many(&goals, |number| *number > 0) };
        sheet.part_that_some_did(such, name, with_any, Part { of: done, count: goals.iter().sum() });
    };
    figure(None, "naming_none", &<[u8]>::is_empty);
    for number in 1..=METHODS {
        figure(Some(number), &format!("method_{number}"), &|goal| goal.contains(&number));
    }
}

fn follow_ups(sheet: &mut Sheet, quarter: Quarter, follow_ups: &[FollowUp]) {
    let mut by_month: BTreeMap<u8, Vec<&FollowUp>> = BTreeMap::new();
    for follow_up in follow_ups.iter().filter(|follow_up| quarter.contains(follow_up.due_on)) {
        by_month.entry(follow_up.month).or_default().push(follow_up);
    }
    for (month, due) in by_month {
        follow_ups_of_month(sheet, month, &due);
    }
}

fn follow_ups_of_month(sheet: &mut Sheet, month: u8, due: &[&FollowUp]) {
    let of = |population, unit| Heading { topic: Topic::FollowUps, month: Some(month), method: None, population, unit };
    let of_due = of(Population::FollowUpsDue, FigureUnit::FollowUps);
    let held: Vec<&FollowUpFindings> = due.iter().filter_map(|follow_up| follow_up.held.as_ref()).collect();
    let whole = sheet.whole(of_due, "due", count(due.len()));
    let parts = [("held", count(held.len())), ("not_held", count(due.len() - held.len()))];
    let Some(held_cell) = sheet.split(of_due, whole, &parts).first().copied() else { return };
    let of_held = of(Population::FollowUpsHeld, FigureUnit::FollowUps);
    let without_care = how_many(&held, |found| found.outcome.as_deref() == Some(NO_CARE));
    let care_unknown = how_many(&held, |found| found.outcome.is_none());
    let parts = [
        ("without_care", without_care),
        ("with_care", count(held.len()) - without_care - care_unknown),
        ("care_not_recorded", care_unknown),
    ];
    sheet.split(of_held, held_cell, &parts);
    let at_home = how_many(&held, |found| found.living_at_home);
    let parts = [("living_at_home", at_home), ("living_elsewhere", count(held.len()) - at_home)];
    sheet.split(of_held, held_cell, &parts);
    let quality: Vec<i64> = held.iter().filter_map(|found| found.quality_of_life).map(i64::from).collect();
    let parts = [
        ("quality_of_life_recorded", count(quality.len())),
        ("quality_of_life_not_recorded", count(held.len() - quality.len())),
    ];
    let asked = sheet.split(of_held, held_cell, &parts).first().copied().unwrap_or(held_cell);
    let heading = of(Population::FollowUpsWithQualityOfLife, FigureUnit::Points);
    sheet.mean(heading, "mean_quality_of_life", asked, mean(&quality, 10));
}

#[cfg(test)]
mod tests;
