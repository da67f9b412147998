//! Signals about one goal, from the daily ratings of one author: the client, or the carer where the plan says so.

use super::numbers::{Evidence, Measure, Thousandths};
use super::settings::Thresholds;
use super::statistics::{Median, Nap, Share, Tally};
use super::window::Window;
use super::{Finding, Signal, TaperHold};
use crate::Mark;
use crate::words::{AuthorRole, GoalKind, Help, NotDoneReason, RatedBy};

/// What must be known of a goal on a programme day; target, planned days and linked minutes are those valid on it.
#[derive(Debug, Clone, Copy)]
pub struct GoalFacts<'a> {
    /// The programme day D on which the rules look; day 1 is the start date.
    pub day: i32,
    /// The evaluated author's performance ratings; position 0 is day 1. What lies after `day` is not looked at.
    pub ratings: &'a [Option<Mark>],
    /// The agreed target T.
    pub target: Mark,
    /// Planned occasions a week, 1 to 7.
    pub planned_per_week: u8,
    /// To improve or to maintain.
    pub kind: GoalKind,
    /// Whose ratings these are.
    pub rated_by: RatedBy,
    /// Median satisfaction of the last 14 days; see [`satisfaction`].
    pub satisfaction: Option<Median>,
    /// Share of the last 7 days done with no more help than agreed; see [`own_share`].
    pub own_share: Option<Share>,
    /// The episode's pauses; see [`paused_days`](super::window::paused_days).
    pub paused: &'a [Window],
    /// Minutes of formal care a week linked to the goal.
    pub linked_minutes: u32,
    /// What holds the suggestion to taper back.
    pub holds: &'a [TaperHold],
    /// Whether the programme knows the signal `stalled`; not where stability is success.
    pub stalls: bool,
}

/// What the rules say about a goal on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalEvaluation {
    /// The numbers of the series, also when nothing fires; a number that cannot be computed is absent.
    pub evidence: Evidence,
    /// The signals that fire and are not switched off. Their evidence holds these numbers and those compared besides.
    pub findings: Vec<Finding>,
}

impl GoalEvaluation {
    /// The names of the findings.
    pub fn signals(&self) -> Vec<Signal> {
        self.findings.iter().map(|finding| finding.signal).collect()
    }
}

/// Evaluates every rule about a goal.
///
/// A signal that the organisation switched off still plays its part: a hidden `declining` keeps a goal from being
/// `steady`, and a hidden `steady` lets `discuss_taper` fire.
pub fn goal_signals(facts: &GoalFacts<'_>, thresholds: &Thresholds) -> GoalEvaluation {
    let figures = Figures::of(facts, thresholds);
    let evidence = figures.evidence();
    let signals = figures.signals(facts, thresholds);
    let found = signals.into_iter().flatten();
    let findings = found.filter_map(|signal| figures.finding(signal, &evidence, facts, thresholds)).collect();
    GoalEvaluation { evidence, findings }
}

/// What one author recorded for a goal on one programme day, as far as the rules go by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// The programme day.
    pub day: i32,
    /// Who wrote it.
    pub author: AuthorRole,
    /// How it was done.
    pub help: Help,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// How well it went.
    pub performance: Option<Mark>,
    /// How satisfied the author was.
    pub satisfaction: Option<Mark>,
}

/// What check-ins come to for the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    /// Performance ratings; position 0 is day 1, the last one `day`.
    pub ratings: Vec<Option<Mark>>,
    /// Median satisfaction of the last 14 days.
    pub satisfaction: Option<Median>,
    /// Share of the last 7 days done with no more help than agreed.
    pub own_share: Option<Share>,
}

/// Takes from the check-ins of a goal what the rules need on a programme day: only those of the author who counts.
///
/// Of two entries on one day the later in the list counts. `agreed` is the help that was agreed, valid on `day`.
pub fn gather(day: i32, rated_by: RatedBy, agreed: Help, entries: &[Recorded]) -> Gathered {
    let mut days: Vec<Option<&Recorded>> = vec![None; usize::try_from(day).unwrap_or(0)];
    for entry in entries.iter().filter(|entry| entry.author == rated_by.author()) {
        let place = usize::try_from(entry.day).ok().and_then(|day| day.checked_sub(1));
        if let Some(slot) = place.and_then(|place| days.get_mut(place)) {
            *slot = Some(entry);
        }
    }
    let marks = |of: fn(&Recorded) -> Option<Mark>| days.iter().map(|entry| of((*entry)?)).collect::<Vec<_>>();
    let week = Window::week(day).of(&days).iter().flatten();
    Gathered {
        ratings: marks(|entry| entry.performance),
        satisfaction: satisfaction(&marks(|entry| entry.satisfaction), day),
        own_share: own_share(week.map(|entry| (entry.help, entry.not_done_reason)), agreed),
    }
}

/// The median satisfaction in points over the 14 days up to a programme day; position 0 of the series is day 1.
pub fn satisfaction(series: &[Option<Mark>], day: i32) -> Option<Median> {
    Window::recent(day).marks(series).collect::<Tally>().median()
}

/// The share of a week's check-ins done with no more help than agreed; `None` without any that counts.
///
/// A day without occasion counts in neither numerator nor denominator; not done for another reason was not done.
pub fn own_share(week: impl IntoIterator<Item = (Help, Option<NotDoneReason>)>, agreed: Help) -> Option<Share> {
    let counted = week.into_iter().filter(|(_, reason)| *reason != Some(NotDoneReason::NoOccasion));
    let (own, all) = counted.fold((0, 0), |(own, all), (help, _)| (own + i64::from(is_own(help, agreed)), all + 1));
    Share::new(own, all).ok()
}

/// Whether an activity was done, and with no more help than agreed.
fn is_own(help: Help, agreed: Help) -> bool {
    // The words stand in order, from no help to not done.
    help.was_done() && help <= agreed
}

/// How the last 14 days compare to earlier ones.
#[derive(Debug, Clone, Copy)]
struct Comparison {
    earlier: Median,
    change_tenths: i64,
    nap: Nap,
}

impl Comparison {
    fn between(earlier: &Tally, recent: &Tally) -> Option<Self> {
        let (before, after) = (earlier.median()?, recent.median()?);
        Some(Self { earlier: before, change_tenths: after.tenths_above(before), nap: earlier.nap_to(recent)? })
    }
}

/// A run of low ratings.
#[derive(Debug, Clone, Copy)]
struct Drop {
    before: Median,
    highest: Mark,
    first_day: i32,
}

/// Everything that is computed of a series, each only where the rules get to it.
#[derive(Debug, Clone, Copy)]
struct Figures {
    recent: Tally,
    week: Tally,
    needed: i64,
    drop: Option<Drop>,
    median: Option<Median>,
    week_median: Option<Median>,
    against_reference: Option<Comparison>,
    declining: bool,
    /// How many ratings stand at or above the target, once that is judged.
    at_target: Option<i64>,
    against_four_weeks: Option<Comparison>,
}

impl Figures {
    fn of(facts: &GoalFacts<'_>, thresholds: &Thresholds) -> Self {
        let window = Window::recent(facts.day);
        let recent = tally(facts, window);
        let needed = thresholds.ratings_needed(facts.planned_per_week, window.days_outside(facts.paused));
        let mut figures = Self {
            recent,
            week: tally(facts, Window::week(facts.day)),
            needed,
            drop: sudden_drop(facts, thresholds),
            median: None,
            week_median: None,
            against_reference: None,
            declining: false,
            at_target: None,
            against_four_weeks: None,
        };
        if recent.number() >= needed {
            figures.compare(facts, thresholds);
        }
        figures
    }

    fn compare(&mut self, facts: &GoalFacts<'_>, thresholds: &Thresholds) {
        self.median = self.recent.median();
        let reference = tally(facts, Window::reference(facts.day));
        if reference.number() >= thresholds.decline_ratings_reference {
            self.against_reference = Comparison::between(&reference, &self.recent);
        }
        let day = i64::from(facts.day);
        let week_suffices = self.week.number() >= thresholds.week_ratings_needed(facts.planned_per_week);
        let late_enough = day >= thresholds.steady_from_day;
        if week_suffices && (late_enough || self.against_reference.is_some()) {
            self.week_median = self.week.median();
        }
        self.declining = self.is_declining(thresholds);
        if self.declining || self.drop.is_some() {
            return;
        }
        if week_suffices && late_enough {
            self.at_target = Some(self.recent.at_least(facts.target.into()));
        }
        if self.may_have_stalled(facts, thresholds) {
            let earlier = tally(facts, Window::four_weeks_earlier(facts.day));
            if earlier.number() >= self.needed {
                self.against_four_weeks = Comparison::between(&earlier, &self.recent);
            }
        }
    }

    fn is_declining(&self, thresholds: &Thresholds) -> bool {
        let (Some(reference), Some(week)) = (self.against_reference, self.week_median) else { return false };
        reference.change_tenths <= -thresholds.decline_tenths
            && reference.nap.is_at_most(thresholds.decline_nap_hundredths)
            && week.tenths_above(reference.earlier) <= -thresholds.decline_tenths
    }

    /// Whether progress is asked of the goal by now, and it lies below its target.
    fn may_have_stalled(&self, facts: &GoalFacts<'_>, thresholds: &Thresholds) -> bool {
        facts.stalls
            && facts.kind == GoalKind::Improve
            && i64::from(facts.day) >= thresholds.stalled_from_day
            && self.median.is_some_and(|median| median.tenths() < tenths(facts.target))
    }

    fn is_steady(&self, facts: &GoalFacts<'_>, thresholds: &Thresholds) -> bool {
        let Some(at_target) = self.at_target else { return false };
        let target = tenths(facts.target);
        // Marks are whole, so the highest that is too low is the limit rounded down.
        let too_low = (target - thresholds.steady_low_tenths).div_euclid(10);
        at_target * 100 >= thresholds.steady_percent_at_target * self.recent.number()
            && self.week_median.is_some_and(|median| median.tenths() >= target)
            && self.week.at_least(too_low + 1) == self.week.number()
            && facts.satisfaction.is_some_and(|median| median.tenths() >= thresholds.steady_satisfaction_tenths)
            && facts.own_share.is_some_and(|share| share.is_at_least(thresholds.steady_percent_own))
    }

    fn has_stalled(&self, thresholds: &Thresholds) -> bool {
        self.against_four_weeks.is_some_and(|earlier| {
            earlier.change_tenths < thresholds.stalled_tenths && earlier.nap.is_below(thresholds.stalled_nap_hundredths)
        })
    }

    /// The signals that fire, whether switched off or not.
    fn signals(&self, facts: &GoalFacts<'_>, thresholds: &Thresholds) -> [Option<Signal>; 6] {
        let steady = self.is_steady(facts, thresholds);
        let taper = if facts.holds.is_empty() { Signal::DiscussTaper } else { Signal::DiscussTaperOnHold };
        [
            (self.recent.number() < self.needed).then_some(Signal::InsufficientData),
            self.drop.is_some().then_some(Signal::SuddenDrop),
            self.declining.then_some(Signal::Declining),
            steady.then_some(Signal::Steady),
            (steady && facts.linked_minutes > 0).then_some(taper),
            self.has_stalled(thresholds).then_some(Signal::Stalled),
        ]
    }

    /// The numbers of the series in their fixed order.
    fn evidence(&self) -> Evidence {
        let mut evidence = Evidence::with_room(12);
        evidence.count(Measure::RatingsInWindow, self.recent.number());
        evidence.count(Measure::RatingsNeeded, self.needed);
        evidence.set(Measure::MedianBeforeDrop, self.drop.map(|drop| drop.before.thousandths()));
        evidence.set(Measure::Median14d, self.median.map(Median::thousandths));
        if let Some(reference) = self.against_reference {
            evidence.set(Measure::ChangeVsReference, Some(points(reference.change_tenths)));
            evidence.set(Measure::NapVsReference, reference.nap.thousandths());
        }
        evidence.set(Measure::Median7d, self.week_median.map(Median::thousandths));
        if let Some(at_target) = self.at_target {
            evidence.set(Measure::ShareAtTarget, Thousandths::ratio(at_target, self.recent.number()));
        }
        if let Some(earlier) = self.against_four_weeks {
            evidence.set(Measure::ChangeVsFourWeeks, Some(points(earlier.change_tenths)));
            evidence.set(Measure::NapVsFourWeeks, earlier.nap.thousandths());
        }
        evidence
    }

    /// The finding of a signal, with what it compared besides the numbers of the series.
    fn finding(
        &self,
        signal: Signal,
        series: &Evidence,
        facts: &GoalFacts<'_>,
        thresholds: &Thresholds,
    ) -> Option<Finding> {
        let mut evidence = series.clone();
        let mut window = Window::recent(facts.day);
        match signal {
            Signal::SuddenDrop => {
                let drop = self.drop?;
                evidence.count(Measure::HighestOfDrop, drop.highest.into());
                window = Window::new(drop.first_day - DAYS_BEFORE_DROP, facts.day);
            }
            Signal::Declining => {
                let earlier = self.against_reference.map(|reference| reference.earlier.thousandths());
                evidence.set(Measure::MedianReference, earlier);
                window = Window::new(Window::reference(facts.day).first, facts.day);
            }
            Signal::Stalled => {
                let earlier = self.against_four_weeks.map(|earlier| earlier.earlier.thousandths());
                evidence.set(Measure::MedianFourWeeks, earlier);
                evidence.count(Measure::Target, facts.target.into());
                window = Window::new(Window::reference(facts.day).first, facts.day);
            }
            Signal::Steady | Signal::DiscussTaper | Signal::DiscussTaperOnHold => {
                evidence.count(Measure::Target, facts.target.into());
                evidence.count(Measure::RatingsAtTarget, self.at_target?);
                evidence.set(Measure::Satisfaction, facts.satisfaction.map(Median::thousandths));
                evidence.set(Measure::OwnShare, facts.own_share.and_then(Share::thousandths));
                evidence.count(Measure::LinkedMinutes, facts.linked_minutes.into());
            }
            _ => {}
        }
        let holds = if signal == Signal::DiscussTaperOnHold { facts.holds.to_vec() } else { Vec::new() };
        let finding = Finding::new(signal, window, evidence, thresholds)?;
        Some(Finding { rated_by: Some(facts.rated_by), holds, ..finding })
    }
}

/// How many days before a drop it is compared to.
const DAYS_BEFORE_DROP: i32 = 14;

fn tally(facts: &GoalFacts<'_>, window: Window) -> Tally {
    window.marks(facts.ratings).collect()
}

fn tenths(mark: Mark) -> i64 {
    i64::from(mark) * 10
}

fn points(tenths: i64) -> Thousandths {
    Thousandths::new(tenths * 100)
}

/// The last ratings, when all of them lie well below the two weeks before the first of them.
fn sudden_drop(facts: &GoalFacts<'_>, thresholds: &Thresholds) -> Option<Drop> {
    let wanted = usize::try_from(thresholds.drop_ratings).ok()?;
    let within = i32::try_from(thresholds.drop_within_days).ok()?;
    let days = Window::new(facts.day.saturating_sub(within - 1), facts.day);
    let rated = days.days().zip(days.of(facts.ratings)).filter_map(|(day, mark)| Some((day, (*mark)?)));
    let skipped = rated.clone().count().checked_sub(wanted)?;
    let (first_day, _) = rated.clone().nth(skipped)?;
    let highest = rated.skip(skipped).map(|(_, mark)| mark).max()?;
    let before = tally(facts, Window::new(first_day - DAYS_BEFORE_DROP, first_day - 1));
    if before.number() < thresholds.drop_ratings_before {
        return None;
    }
    let before = before.median()?;
    (tenths(highest) <= before.tenths() - thresholds.drop_tenths).then_some(Drop { before, highest, first_day })
}

#[cfg(test)]
mod tests {
    use super::super::settings::Limit;
    use super::*;
    use Signal::{Declining, DiscussTaper, DiscussTaperOnHold, InsufficientData, Stalled, Steady, SuddenDrop};
    use proptest::prelude::*;

    /// A goal with everything in order but its ratings; tests change what they are about.
    fn facts(day: i32, ratings: &[Option<Mark>]) -> GoalFacts<'_> {
        GoalFacts {
            day,
            ratings,
            target: Mark::DEFAULT_TARGET,
            planned_per_week: 7,
            kind: GoalKind::Improve,
            rated_by: RatedBy::Client,
            satisfaction: Median::from_halves(16).ok(),
            own_share: Share::new(1, 1).ok(),
            paused: &[],
            linked_minutes: 0,
            holds: &[],
            stalls: true,
        }
    }

    /// Ratings as letters: a digit a day, `T` for ten, `.` for a day without.
    fn rated(letters: &str) -> Vec<Option<Mark>> {
        let mark = |letter: char| match letter {
            '.' => None,
            'T' => Some(Mark::HIGHEST),
            digit => Some(Mark::new(digit.to_digit(10).unwrap().into()).unwrap()),
        };
        letters.chars().filter(|letter| *letter != ' ').map(mark).collect()
    }

    fn evaluate(facts: &GoalFacts<'_>) -> GoalEvaluation {
        goal_signals(facts, &Thresholds::default())
    }

    fn signals_of(letters: &str) -> Vec<Signal> {
        let ratings = rated(letters);
        evaluate(&facts(i32::try_from(ratings.len()).unwrap(), &ratings)).signals()
    }

    /// Six weeks: four of `before`, then these two.
    fn after_four_weeks(before: &str, recent: &str) -> Vec<Signal> {
        signals_of(&(before.repeat(28 / before.len()) + recent))
    }

    #[test]
    fn fewer_ratings_than_needed_are_too_few_and_as_many_are_enough() {
        // Planned daily: 6 of 14.
        assert_eq!(signals_of("5.5.5.5.5....."), [InsufficientData]);
        assert_eq!(signals_of("5.5.5.5.5.5..."), []);
        // On the first day already, with none.
        assert_eq!(signals_of("."), [InsufficientData]);
        assert_eq!(signals_of("555."), [InsufficientData]);
        assert_eq!(signals_of("5555"), []);
    }

    #[test]
    fn too_few_ratings_are_put_before_people_from_day_seven() {
        let thresholds = Thresholds::default();
        assert!(!InsufficientData.is_put_before_people(6, &thresholds));
        assert!(InsufficientData.is_put_before_people(7, &thresholds));
        assert!(SuddenDrop.is_put_before_people(1, &thresholds));
    }

    #[test]
    fn three_low_ratings_within_a_week_are_a_sudden_drop() {
        let table = [
            ("77777777777 444", true),
            ("77777777777 445", false),
            ("77777777777 544", false),
            ("77777777777 434", true),
            // Median 7.5 before: 4.5 is the border, so 4 is low enough and 5 is not.
            ("787878 444", true),
            ("787878 445", false),
            // Five ratings before are too few, six are enough.
            ("77777 444", false),
            ("777777 444", true),
            // The first of the three on the first day of the week, or before it.
            ("777777777 4..4..4", true),
            ("777777777 4...4..4", false),
            ("777777777 444....", true),
            ("777777777 444.....", false),
        ];
        for (letters, expected) in table {
            assert_eq!(signals_of(letters).contains(&SuddenDrop), expected, "{letters}");
        }
    }

    #[test]
    fn a_drop_is_told_even_where_there_are_too_few_ratings() {
        assert_eq!(signals_of("777777 ........ 4.4.4"), [InsufficientData, SuddenDrop]);
        assert_eq!(signals_of("77777. ........ 4.4.4"), [InsufficientData]);
    }

    #[test]
    fn the_two_weeks_before_a_drop_are_fourteen_days() {
        // Six ratings, the first of them 14 days before the first low one, then 15.
        assert!(signals_of("777777 ........ 444").contains(&SuddenDrop));
        assert!(!signals_of("777777 ......... 444").contains(&SuddenDrop));
    }

    #[test]
    fn a_fall_of_one_and_a_half_points_is_declining_and_of_one_is_not() {
        let table = [
            ("55555555555555", true),
            ("65656565656565", true),
            ("66666666666666", false),
            // The last week counts by itself: half a point above the border is too high, on it is low enough.
            ("55555557777777", false),
            ("5555555.556666", false),
            ("5555555.555666", true),
            // Three ratings in the last week are enough, two are not.
            ("5555555...5.5.", false),
            ("5555555..55.5.", true),
        ];
        for (recent, expected) in table {
            assert_eq!(after_four_weeks("7", recent).contains(&Declining), expected, "{recent}");
        }
    }

    #[test]
    fn six_ratings_in_the_four_weeks_before_are_enough_to_compare() {
        let recent = "5".repeat(14);
        let on = |before: &str| signals_of(&(before.to_owned() + &".".repeat(28 - before.len()) + &recent));
        assert_eq!(on("777777"), [Declining]);
        assert_eq!(on("77777"), []);
    }

    #[test]
    fn a_fall_with_a_nap_of_a_quarter_is_declining_and_above_it_is_not() {
        // Of four pairs, two ties make 0.25; half of the reference at 3 lifts NAP above it.
        let quarter = "7".repeat(14) + &"5".repeat(14) + &"5".repeat(14);
        assert_eq!(evaluation_nap(&quarter), 250);
        assert!(!signals_of(&quarter).contains(&Declining), "medians 6 and 5 differ by 1 only");
        let below = "7".repeat(15) + &"5".repeat(13) + &"5".repeat(14);
        assert!(signals_of(&below).contains(&Declining));
        let above = "7".repeat(15) + &"3".repeat(13) + &"5".repeat(14);
        assert!(evaluation_nap(&above) > 250 && !signals_of(&above).contains(&Declining));
        let exactly = "7".repeat(21) + &"3".repeat(7) + &"5".repeat(14);
        assert_eq!(evaluation_nap(&exactly), 250);
        assert!(signals_of(&exactly).contains(&Declining));
    }

    fn evaluation_nap(letters: &str) -> i64 {
        let ratings = rated(letters);
        let evidence = evaluate(&facts(i32::try_from(ratings.len()).unwrap(), &ratings)).evidence;
        evidence.get(Measure::NapVsReference).unwrap().get()
    }

    #[test]
    fn steady_asks_for_two_weeks_on_target() {
        let table = [
            ("77777777777777", true),
            ("7777777777777", false),
            // 80 % of 10 ratings, and 7 of 9.
            ("66..7777.777.7", true),
            ("66..777..777.7", false),
            // The last week's median: at the target, and half a point under it.
            ("7777777 6667777", false),
            ("77777777 6.6777", true),
            ("77777777 6.6677", false),
            // A low rating of 5 is not too low, a 4 is.
            ("77777777777577", true),
            ("77777777777477", false),
            ("77777747777777", true),
            // Two ratings in the last week are too few.
            ("7777777.7...7.", false),
            ("7777777.7.7.7.", true),
        ];
        for (letters, expected) in table {
            assert_eq!(signals_of(letters).contains(&Steady), expected, "{letters}");
        }
    }

    #[test]
    fn steady_asks_for_satisfaction_and_no_more_help_than_agreed() {
        let ratings = rated(&"7".repeat(14));
        let base = facts(14, &ratings);
        let halves = |halves| Median::from_halves(halves).ok();
        let table = [
            (halves(12), Share::new(4, 5).ok(), true),
            (halves(11), Share::new(4, 5).ok(), false),
            (None, Share::new(4, 5).ok(), false),
            (halves(12), Share::new(79, 100).ok(), false),
            (halves(12), None, false),
        ];
        for (satisfaction, own_share, expected) in table {
            let signals = evaluate(&GoalFacts { satisfaction, own_share, ..base }).signals();
            assert_eq!(signals.contains(&Steady), expected, "{satisfaction:?} {own_share:?}");
        }
    }

    #[test]
    fn tapering_is_discussed_where_care_is_linked_and_nothing_holds_it() {
        let ratings = rated(&"7".repeat(14));
        let base = facts(14, &ratings);
        assert_eq!(evaluate(&base).signals(), [Steady]);
        assert_eq!(evaluate(&GoalFacts { linked_minutes: 1, ..base }).signals(), [Steady, DiscussTaper]);
        for hold in TaperHold::ALL {
            let held = evaluate(&GoalFacts { linked_minutes: 1, holds: &[*hold], ..base });
            assert_eq!(held.signals(), [Steady, DiscussTaperOnHold]);
            assert_eq!(held.findings[1].holds, [*hold]);
            assert_eq!(held.findings[0].holds, []);
        }
    }

    #[test]
    fn stalled_asks_for_six_weeks_below_target_without_progress() {
        let table = [
            ("4", "44444444444444", vec![Stalled]),
            ("4", "55555555555555", vec![]),
            ("45", "45454545454545", vec![Stalled]),
            // Half a point up, NAP 0.75: progress.
            ("4", "45454545454545", vec![]),
            ("7", "77777777777777", vec![Steady]),
            // Half a point up, NAP just below 0.65 and at it: 4s and 5s against 3s to 5s.
            ("4", "44444444445555", vec![Stalled]),
        ];
        for (before, recent, expected) in table {
            assert_eq!(after_four_weeks(before, recent), expected, "{before} {recent}");
        }
        assert_eq!(signals_of(&"4".repeat(41)), []);
        assert_eq!(signals_of(&"4".repeat(42)), [Stalled]);
    }

    #[test]
    fn a_nap_of_sixty_five_hundredths_is_progress() {
        // Ties half: of 14 times 10 pairs the share that goes up is (10 − n)/10, so 0.5 + fives/20.
        let on = |recent: &str| signals_of(&("4".repeat(14) + &".".repeat(14) + recent));
        assert_eq!(on("4444444555...."), []);
        assert_eq!(on("44444444455..."), [Stalled]);
    }

    #[test]
    fn four_weeks_earlier_needs_as_many_ratings_as_the_last_two() {
        let on = |earlier: &str| signals_of(&(earlier.to_owned() + &".".repeat(28 - earlier.len()) + &"4".repeat(14)));
        assert_eq!(on("444444"), [Stalled]);
        assert_eq!(on("44444"), []);
    }

    #[test]
    fn nothing_stalls_that_is_to_be_maintained_or_where_stability_is_success() {
        let ratings = rated(&"4".repeat(42));
        let base = facts(42, &ratings);
        assert_eq!(evaluate(&GoalFacts { kind: GoalKind::Maintain, ..base }).signals(), []);
        let elsewhere = evaluate(&GoalFacts { stalls: false, ..base });
        assert_eq!(elsewhere.signals(), []);
        assert_eq!(elsewhere.evidence.get(Measure::ChangeVsFourWeeks), None);
    }

    #[test]
    fn a_goal_planned_seldom_needs_fewer_ratings() {
        let ratings = rated("7...... 7...... 7...... 7...... 7..7... 7..7...");
        let base = facts(42, &ratings);
        assert_eq!(evaluate(&GoalFacts { planned_per_week: 2, ..base }).signals(), [Steady]);
        assert_eq!(evaluate(&GoalFacts { planned_per_week: 5, ..base }).signals(), []);
        assert_eq!(evaluate(&GoalFacts { planned_per_week: 7, ..base }).signals(), [InsufficientData]);
    }

    #[test]
    fn a_switched_off_signal_is_hidden_and_makes_no_other_fire() {
        let off = |signals: &[Signal]| Thresholds { off: signals.iter().copied().collect(), ..Thresholds::default() };
        let declining = rated(&("7".repeat(28) + &"5".repeat(14)));
        assert_eq!(goal_signals(&facts(42, &declining), &off(&[Declining])).signals(), []);
        let steady = rated(&"7".repeat(14));
        let linked = GoalFacts { linked_minutes: 10, ..facts(14, &steady) };
        assert_eq!(goal_signals(&linked, &off(&[Steady])).signals(), [DiscussTaper]);
        let held = GoalFacts { holds: &[TaperHold::Fall], ..linked };
        assert_eq!(goal_signals(&held, &off(&[DiscussTaperOnHold])).signals(), [Steady]);
        let few = rated("7");
        let hidden = goal_signals(&facts(1, &few), &off(&[InsufficientData]));
        assert_eq!(
            (hidden.signals(), hidden.evidence.get(Measure::RatingsNeeded).map(Thousandths::get)),
            (vec![], Some(4000))
        );
    }

    #[test]
    fn a_finding_says_all_that_it_went_by() {
        let ratings = rated(&"7".repeat(14));
        let found = evaluate(&GoalFacts { linked_minutes: 35, rated_by: RatedBy::Carer, ..facts(14, &ratings) });
        let taper = &found.findings[1];
        assert_eq!(
            (taper.signal, taper.rated_by, taper.window),
            (DiscussTaper, Some(RatedBy::Carer), Window::new(1, 14))
        );
        let shown = serde_json::to_value(taper).unwrap();
        assert_eq!(
            shown["evidence"],
            serde_json::json!({
                "ratings_in_window": 14, "ratings_needed": 6, "median_14d": 7.0, "median_7d": 7.0, "share_at_target": 1.0,
                "target": 7, "ratings_at_target": 14, "satisfaction": 8.0, "own_share": 1.0, "linked_minutes": 35,
            })
        );
        assert_eq!(shown["thresholds"]["steady_percent_at_target"], 80);
        assert_eq!(taper.thresholds.get(Limit::DropTenths), None);
        assert_eq!(serde_json::from_value::<Finding>(shown).unwrap(), *taper);
    }

    fn entry(day: i32, author: AuthorRole, help: Help, rating: i64) -> Recorded {
        let mark = help.was_done().then(|| Mark::new(rating).unwrap());
        let reason = (!help.was_done()).then_some(NotDoneReason::Unwell);
        Recorded { day, author, help, not_done_reason: reason, performance: mark, satisfaction: mark }
    }

    #[test]
    fn own_share_counts_what_was_done_with_no_more_help_than_agreed() {
        use Help::{Alone, NotDone, WithMuchHelp, WithSomeHelp};
        let week = [
            (Alone, None),
            (WithSomeHelp, None),
            (WithMuchHelp, None),
            (NotDone, Some(NotDoneReason::Unwell)),
            (NotDone, Some(NotDoneReason::NoOccasion)),
        ];
        let share = |agreed| own_share(week, agreed);
        assert_eq!(share(Alone), Share::new(1, 4).ok());
        assert_eq!(share(WithSomeHelp), Share::new(2, 4).ok());
        assert_eq!(share(WithMuchHelp), Share::new(3, 4).ok());
        assert_eq!(own_share([(NotDone, Some(NotDoneReason::NoOccasion))], Alone), None);
        assert_eq!(own_share([], Alone), None);
    }

    #[test]
    fn check_ins_become_ratings_by_programme_day() {
        let client = AuthorRole::Client;
        let entries = [
            entry(0, client, Help::Alone, 1),
            entry(2, client, Help::WithMuchHelp, 6),
            entry(9, client, Help::WithSomeHelp, 8),
            entry(10, client, Help::NotDone, 1),
            entry(11, client, Help::Alone, 1),
            entry(3, AuthorRole::Carer, Help::Alone, 2),
        ];
        let gathered = gather(10, RatedBy::Client, Help::Alone, &entries);
        assert_eq!(gathered.ratings, rated(".6......8."));
        assert_eq!(gathered.satisfaction.map(Median::halves), Some(14));
        // Day 2 lies before the week.
        assert_eq!(gathered.own_share, Share::new(0, 2).ok());
        assert_eq!(gather(0, RatedBy::Client, Help::Alone, &entries).ratings, []);
    }

    fn any_ratings() -> impl Strategy<Value = Vec<Option<Mark>>> {
        let mark = proptest::option::weighted(0.7, 1..=10i64);
        proptest::collection::vec(mark.prop_map(|mark| mark.map(|mark| Mark::new(mark).unwrap())), 0..100)
    }

    /// A level that moves once, with little noise: what makes signals fire more often than pure chance.
    fn lively_ratings() -> impl Strategy<Value = Vec<Option<Mark>>> {
        let rating = (proptest::bool::weighted(0.75), -1..=1i64);
        (2..=9i64, 2..=9i64, 1..84usize, proptest::collection::vec(rating, 84)).prop_map(
            |(before, after, at, noise)| {
                let level = |day| if day < at { before } else { after };
                let rate =
                    |(day, (given, noise)): (usize, (bool, i64))| given.then(|| Mark::new(level(day) + noise).unwrap());
                noise.into_iter().enumerate().map(rate).collect()
            },
        )
    }

    fn any_series() -> impl Strategy<Value = Vec<Option<Mark>>> {
        prop_oneof![any_ratings(), lively_ratings()]
    }

    proptest! {
        #[test]
        fn a_missing_day_more_changes_nothing(ratings in any_series(), day in 1..100i32, missing in 1..30usize) {
            let mut cut = ratings;
            cut.truncate(usize::try_from(day).unwrap());
            let mut longer = cut.clone();
            longer.extend(vec![None; missing]);
            prop_assert_eq!(evaluate(&facts(day, &cut)), evaluate(&facts(day, &longer)));
        }

        #[test]
        fn what_lies_after_the_day_is_not_looked_at(ratings in any_series(), later in any_series(), day in 1..80i32) {
            let until = usize::try_from(day).unwrap();
            let mut known = ratings;
            known.resize(until, None);
            let mut all = known.clone();
            all.extend(later);
            prop_assert_eq!(evaluate(&facts(day, &known)), evaluate(&facts(day, &all)));
        }

        #[test]
        fn days_before_the_windows_change_nothing(ratings in lively_ratings(), earlier in any_series()) {
            // Programme days only shift: 42 days and the two weeks before a drop are looked at.
            let recent = &ratings[ratings.len() - 56..];
            let mut shifted = earlier;
            shifted.resize(28, None);
            shifted.extend_from_slice(recent);
            let mut plain = vec![None; 28];
            plain.extend_from_slice(recent);
            prop_assert_eq!(evaluate(&facts(84, &shifted)), evaluate(&facts(84, &plain)));
        }

        #[test]
        fn a_carers_rating_never_changes_a_goal_that_the_client_rates(
            ratings in any_series(), carer in proptest::collection::vec((1..84i32, 1..=10i64), 0..40), day in 1..84i32,
        ) {
            let own = (1..).zip(&ratings).filter_map(|(day, mark)| Some(entry(day, AuthorRole::Client, Help::Alone, (*mark)?.into())));
            let own: Vec<_> = own.collect();
            let mut both = own.clone();
            both.extend(carer.into_iter().map(|(day, mark)| entry(day, AuthorRole::Carer, Help::WithMuchHelp, mark)));
            let gathered = |entries: &[Recorded]| gather(day, RatedBy::Client, Help::Alone, entries);
            prop_assert_eq!(gathered(&own), gathered(&both));
        }

        #[test]
        fn too_few_ratings_exclude_everything_but_a_sudden_drop(ratings in any_series(), day in 1..90i32, linked_minutes in 0..2u32) {
            let signals = evaluate(&GoalFacts { linked_minutes, ..facts(day, &ratings) }).signals();
            if signals.contains(&InsufficientData) {
                prop_assert!(signals.iter().all(|signal| matches!(signal, InsufficientData | SuddenDrop)), "{:?}", signals);
            }
        }

        #[test]
        fn nothing_held_back_is_ever_put_forward(
            ratings in lively_ratings(), day in 14..84i32, holds in proptest::sample::subsequence(TaperHold::ALL, 1..=5),
        ) {
            let signals = evaluate(&GoalFacts { linked_minutes: 30, holds: &holds, ..facts(day, &ratings) }).signals();
            prop_assert!(!signals.contains(&DiscussTaper));
        }

        #[test]
        fn decline_and_drop_exclude_steady_and_stalled(ratings in any_series(), day in 1..90i32) {
            let signals = evaluate(&facts(day, &ratings)).signals();
            if signals.contains(&Declining) || signals.contains(&SuddenDrop) {
                prop_assert!(!signals.contains(&Steady) && !signals.contains(&Stalled), "{:?}", signals);
            }
        }

        #[test]
        fn a_paused_day_is_neither_planned_nor_missing(
            ratings in lively_ratings(), day in 14..84i32, first in 1..84i32, length in 1..14i32,
        ) {
            let paused = [Window::new(first, first + length - 1)];
            let (with, without) = (evaluate(&GoalFacts { paused: &paused, ..facts(day, &ratings) }), evaluate(&facts(day, &ratings)));
            let number = |evaluation: &GoalEvaluation, measure| evaluation.evidence.get(measure).unwrap().get() / 1000;
            let open = Window::recent(day).days_outside(&paused);
            prop_assert_eq!(number(&with, Measure::RatingsNeeded), 4.max((2 * 7 * open + 34) / 35));
            prop_assert_eq!(number(&with, Measure::RatingsInWindow), number(&without, Measure::RatingsInWindow));
        }

        #[test]
        fn no_day_and_no_series_is_too_strange(ratings in any_series(), day in any::<i32>(), planned_per_week in any::<u8>()) {
            // Only days that the windows can count: a programme is no longer than two years.
            let day = day % 1000;
            let evaluation = evaluate(&GoalFacts { planned_per_week, ..facts(day, &ratings) });
            prop_assert!(evaluation.evidence.get(Measure::RatingsInWindow).is_some());
        }
    }
}
