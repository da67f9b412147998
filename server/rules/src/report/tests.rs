use proptest::prelude::*;

use super::*;
use crate::copm::Score;
use crate::signals::Thousandths;
use crate::words::Language;

const QUARTER: &str = "2026Q3";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn mark(value: i64) -> Mark {
    Mark::new(value).unwrap()
}

fn totals(performance: i64, satisfaction: i64) -> Totals {
    let score = Score { importance: mark(8), performance: mark(performance), satisfaction: mark(satisfaction) };
    copm::totals(&[score]).unwrap()
}

/// An episode of 84 days that ended well in the quarter, everything recorded.
fn ended() -> Episode {
    Episode {
        start: day("2026-05-11"),
        ended: Some((day("2026-08-02"), EndReason::GoalsReached)),
        outcome: Some("no_care".into()),
        copm: Some(Pair { start: totals(4, 4), end: totals(7, 7) }),
        independence: Some(Pair { start: mark(4), end: mark(8) }),
        care: Some(Pair { start: CareMinutes::new(195).unwrap(), end: CareMinutes::new(75).unwrap() }),
        check_ins: CheckIns { planned: 30, filled: 24 },
        goals: vec![vec![1, 3], vec![]],
    }
}

fn settings() -> Settings {
    let outcomes = ["no_care", "less_care", "same_care", "more_care"].map(str::to_owned).to_vec();
    Settings { outcomes, ..Settings::default() }
}

fn of(facts: &Facts) -> Report {
    report(QUARTER.parse().unwrap(), facts, &settings())
}

fn of_episodes(episodes: Vec<Episode>) -> Report {
    of(&Facts { episodes, ..Facts::default() })
}

fn figure<'a>(report: &'a Report, topic: Topic, name: &str) -> &'a Figure {
    report.about(topic).find(|figure| figure.name == name).unwrap()
}

fn value(report: &Report, topic: Topic, name: &str) -> Option<f64> {
    figure(report, topic, name).value.map(Thousandths::value)
}

/// The shown values of a table, in its order.
fn shown(report: &Report, topic: Topic) -> Vec<(&str, Option<f64>)> {
    report.about(topic).map(|figure| (figure.name.as_str(), figure.value.map(Thousandths::value))).collect()
}

/// Episodes of which none of the tables holds a small count: six of each kind.
fn twelve() -> Vec<Episode> {
    let other = Episode {
        start: day("2026-07-01"),
        ended: Some((day("2026-09-30"), EndReason::MaximumReached)),
        outcome: Some("less_care".into()),
        copm: None,
        independence: None,
        care: None,
        check_ins: CheckIns { planned: 40, filled: 10 },
        goals: vec![vec![3]],
    };
    [vec![ended(); 6], vec![other; 6]].concat()
}

#[test]
fn a_quarter_without_anybody_shows_no_count() {
    let report = of(&Facts::default());
    assert!(report.figures.iter().all(|figure| figure.value.is_none() && figure.n == Sample::Hidden));
    assert_eq!(report.about(Topic::FollowUps).count(), 0);
}

#[test]
fn ended_episodes_are_counted_measured_and_sorted() {
    let report = of_episodes(twelve());
    assert_eq!(shown(&report, Topic::Episodes), [("started", Some(6.0)), ("ended", Some(12.0))]);
    assert_eq!(shown(&report, Topic::Duration), [("mean", Some(88.0)), ("median", Some(88.0))]);
    assert_eq!(value(&report, Topic::EndReasons, "goals_reached"), Some(6.0));
    let goals_reached = figure(&report, Topic::EndReasons, "goals_reached");
    assert_eq!(goals_reached.percent.unwrap().to_string(), "50");
    assert_eq!((goals_reached.n, goals_reached.population), (Sample::Exactly(12), Population::EpisodesEnded));
}

#[test]
fn before_and_after_stand_beside_their_difference() {
    let report = of_episodes(twelve());
    let table = [
        (Topic::CopmPerformance, [4.0, 7.0, 3.0]),
        (Topic::CopmSatisfaction, [4.0, 7.0, 3.0]),
        (Topic::Independence, [4.0, 8.0, 4.0]),
        (Topic::CareMinutes, [195.0, 75.0, -120.0]),
    ];
    for (topic, expected) in table {
        let means = ["mean_at_start", "mean_at_end", "change"].map(|name| value(&report, topic, name).unwrap());
        assert_eq!(means, expected, "{topic}");
        assert_eq!(figure(&report, topic, "change").n, Sample::Exactly(6), "{topic}");
    }
}

#[test]
fn the_same_change_may_matter_for_performance_and_not_for_satisfaction() {
    let with = |end| Episode { copm: Some(Pair { start: totals(4, 4), end }), ..ended() };
    let episodes = [
        vec![with(totals(7, 7)); 6],
        vec![with(totals(5, 5)); 7],
        vec![with(totals(1, 1)); 8],
        vec![with(totals(8, 8)); 9],
        vec![Episode { copm: None, ..ended() }; 10],
    ];
    let report = of_episodes(episodes.concat());
    let numbers = |topic| {
        ["improved_beyond_error", "within_error", "worsened_beyond_error", "improved_important"]
            .map(|name| (value(&report, topic, name), figure(&report, topic, name).percent.map(|p| p.to_string())))
    };
    let count = |number, percent: &str| (Some(number), Some(percent.to_owned()));
    // Performance: all fifteen by 3.0 or more; "important" is therefore not told from zero others.
    assert_eq!(
        numbers(Topic::CopmSatisfaction),
        [count(15.0, "50"), count(7.0, "23"), count(8.0, "27"), count(9.0, "30")]
    );
    assert_eq!(numbers(Topic::CopmPerformance)[3], (None, None));
    assert_eq!(figure(&report, Topic::CopmSatisfaction, "within_error").n, Sample::Exactly(30));
}

#[test]
fn a_mean_of_few_is_hidden_and_so_is_one_that_tells_how_few_are_missing() {
    let without = Episode { independence: None, ..ended() };
    let report =
        |with: usize, missing: usize| of_episodes([vec![ended(); with], vec![without.clone(); missing]].concat());
    let independence = |report: &Report| {
        let change = figure(report, Topic::Independence, "change");
        (change.n, change.value.map(Thousandths::value))
    };
    assert_eq!(independence(&report(4, 20)).1, None, "a mean of four");
    assert_eq!(independence(&report(6, 6)), (Sample::Exactly(6), Some(4.0)));
    // Eighteen of twenty would tell that two are missing.
    assert_eq!(independence(&report(18, 2)), (Sample::AtLeast(16), Some(4.0)));
    assert_eq!(independence(&report(9, 2)), (Sample::AtLeast(7), None), "so few that the mean could tell the number");
}

#[test]
fn only_the_quarter_counts() {
    let at = |start, end: Option<&str>| Episode {
        start: day(start),
        ended: end.map(|end| (day(end), EndReason::Other)),
        ..ended()
    };
    let episodes = [
        vec![at("2026-06-30", Some("2026-07-01")); 5],
        vec![at("2026-07-01", Some("2026-09-30")); 6],
        vec![at("2026-09-30", Some("2026-10-01")); 7],
        vec![at("2026-06-01", Some("2026-06-30")); 8],
        vec![at("2026-10-01", None); 9],
    ];
    assert_eq!(
        shown(&of_episodes(episodes.concat()), Topic::Episodes),
        [("started", Some(13.0)), ("ended", Some(11.0))]
    );
}

#[test]
fn pauses_and_days_without_occasion_are_neither_planned_nor_filled() {
    use PlannedDay::*;
    let check_ins: CheckIns = [Filled, Empty, Paused, NoOccasion, Filled, Empty, Filled].into_iter().collect();
    assert_eq!(check_ins, CheckIns { planned: 5, filled: 3 });
    let report = of_episodes(vec![Episode { check_ins, ..ended() }; 5]);
    assert_eq!(
        shown(&report, Topic::CheckIns),
        [("planned", Some(25.0)), ("filled", Some(15.0)), ("missed", Some(10.0))]
    );
    let filled = figure(&report, Topic::CheckIns, "filled");
    assert_eq!((filled.n, filled.percent.unwrap().to_string().as_str()), (Sample::Exactly(5), "60"));
    let few = of_episodes(vec![Episode { check_ins, ..ended() }; 4]);
    assert!(few.about(Topic::CheckIns).all(|figure| figure.value.is_none()), "few people, however many days");
}

#[test]
fn follow_ups_are_told_by_month() {
    let found = |outcome: &str, living_at_home, quality: i64| FollowUp {
        month: 6,
        due_on: day("2026-08-01"),
        held: Some(FollowUpFindings {
            outcome: Some(outcome.into()),
            living_at_home,
            quality_of_life: Some(mark(quality)),
        }),
    };
    let missed = FollowUp { month: 6, due_on: day("2026-08-01"), held: None };
    let next_quarter = FollowUp { due_on: day("2026-10-01"), ..missed.clone() };
    let follow_ups = [
        vec![found("no_care", true, 8); 7],
        vec![found("less_care", true, 6); 6],
        vec![found("less_care", false, 5); 5],
        vec![missed; 9],
        vec![next_quarter; 9],
        vec![FollowUp { month: 12, due_on: day("2026-09-01"), held: None }; 2],
    ];
    let report = of(&Facts { follow_ups: follow_ups.concat(), ..Facts::default() });
    let six: Vec<(&str, Option<f64>)> = report
        .figures
        .iter()
        .filter(|figure| figure.month == Some(6))
        .map(|figure| (figure.name.as_str(), figure.value.map(Thousandths::value)))
        .collect();
    assert_eq!(six[..3], [("due", Some(27.0)), ("held", Some(18.0)), ("not_held", Some(9.0))]);
    assert!(six.contains(&("living_at_home", Some(13.0))) && six.contains(&("living_elsewhere", Some(5.0))), "{six:?}");
    // Nobody without an answer is a small count like any other: it takes another with it.
    assert!(six.contains(&("care_not_recorded", None)) && six.contains(&("with_care", None)), "{six:?}");
    assert!(six.contains(&("mean_quality_of_life", Some(6.5))), "{six:?}");
    assert!(report.figures.iter().filter(|figure| figure.month == Some(12)).all(|figure| figure.value.is_none()));
}

#[test]
fn every_figure_has_a_name_of_its_own() {
    let report = of(&Facts {
        episodes: twelve(),
        follow_ups: vec![FollowUp { month: 6, due_on: day("2026-08-01"), held: None }],
        ..Facts::default()
    });
    let names: BTreeSet<_> = report.figures.iter().map(|figure| (figure.topic, figure.month, &figure.name)).collect();
    assert_eq!(names.len(), report.figures.len());
    assert!(report.figures.is_sorted_by_key(|figure| figure.topic), "table by table");
}

#[test]
fn an_outcome_that_nobody_listed_is_shown_after_the_others() {
    let report = of_episodes([twelve(), vec![Episode { outcome: Some("moved_in".into()), ..ended() }; 9]].concat());
    let names: Vec<&str> = shown(&report, Topic::Outcomes).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["no_care", "less_care", "same_care", "more_care", "moved_in", "not_recorded"]);
}

fn any_episode() -> impl Strategy<Value = Episode> {
    let pair = || proptest::option::of((1..=10i64, 1..=10i64));
    (0..7usize, 0..5usize, pair(), pair(), 0..40u32, 0..90i32).prop_map(
        |(reason, outcome, copm, marks, planned, end)| Episode {
            start: day("2026-05-11"),
            ended: Some((day("2026-07-01").plus_days(end), EndReason::ALL[reason])),
            outcome: settings().outcomes.get(outcome).cloned(),
            copm: copm.map(|(start, end)| Pair { start: totals(start, end), end: totals(end, start) }),
            independence: marks.map(|(start, end)| Pair { start: mark(start), end: mark(end) }),
            care: None,
            check_ins: CheckIns { planned, filled: planned / 2 },
            goals: (0..planned % 6).map(|goal| vec![1 + (goal as u8 + planned as u8) % 4]).collect(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_small_count_is_ever_shown_nor_left_alone_beside_its_total(
        episodes in proptest::collection::vec(any_episode(), 0..60),
    ) {
        let report = of_episodes(episodes);
        for figure in &report.figures {
            let is_count = matches!(figure.unit, FigureUnit::Episodes | FigureUnit::AdviceTalks | FigureUnit::CheckIns | FigureUnit::Goals | FigureUnit::FollowUps);
            prop_assert!(!is_count || figure.value.is_none_or(|value| value.get() >= 5_000), "{:?}", figure);
            prop_assert!(figure.n != Sample::Hidden || figure.value.is_none(), "{:?}", figure);
        }
        let ended = figure(&report, Topic::Episodes, "ended").value;
        for topic in [Topic::EndReasons, Topic::Outcomes] {
            let hidden = report.about(topic).filter(|figure| figure.value.is_none()).count();
            prop_assert!(ended.is_none() || hidden != 1, "{:?}", report.about(topic).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(episodes in proptest::collection::vec(any_episode(), 0..30)) {
        let reversed = episodes.iter().rev().cloned().collect();
        prop_assert_eq!(of_episodes(episodes), of_episodes(reversed));
    }
}

#[test]
fn the_two_copm_tables_together_do_not_tell_how_many_lack_an_interview() {
    // All parts of satisfaction are large: shown beside a performance table with its total, they would give 18 of 20.
    let with = |performance, satisfaction| Episode {
        copm: Some(Pair { start: totals(4, 4), end: totals(performance, satisfaction) }),
        ..ended()
    };
    let episodes =
        [vec![with(7, 8); 6], vec![with(5, 5); 6], vec![with(1, 1); 6], vec![Episode { copm: None, ..ended() }; 2]];
    let report = of_episodes(episodes.concat());
    assert_eq!(value(&report, Topic::Episodes, "ended"), Some(20.0));
    assert_eq!(value(&report, Topic::CopmPerformance, "start_and_end_recorded"), None);
    for topic in [Topic::CopmPerformance, Topic::CopmSatisfaction] {
        let parts = ["improved_beyond_error", "within_error", "worsened_beyond_error"];
        assert!(parts.iter().any(|name| value(&report, topic, name).is_none()), "{topic}");
        assert!(matches!(figure(&report, topic, "change").n, Sample::AtLeast(16..20)), "{topic}");
    }
}

/// The goals of the figures about methods that are shown, by name.
fn methods(report: &Report) -> Vec<(&str, i64, Sample)> {
    let shown = report.about(Topic::Methods).filter_map(|figure| Some((figure, figure.value?)));
    shown.map(|(figure, value)| (figure.name.as_str(), value.get() / 1000, figure.n)).collect()
}

#[test]
fn goals_are_counted_by_the_methods_that_their_plans_name() {
    // Six episodes with two goals, one of which names 1 and 3; six with one goal, which names 3.
    let report = of_episodes(twelve());
    let twelve_of = |goals| ("method_3", goals, Sample::AtLeast(8));
    assert_eq!(
        methods(&report),
        [
            ("worked_on", 18, Sample::Exactly(12)),
            ("naming_none", 6, Sample::Exactly(6)),
            ("method_1", 6, Sample::Exactly(6)),
            // All twelve name it: that nobody does not is a small count like any other.
            twelve_of(12),
        ]
    );
    let first = figure(&report, Topic::Methods, "method_1");
    assert_eq!((first.method, first.percent.unwrap().to_string().as_str()), (Some(1), "33"));
}

#[test]
fn many_goals_of_few_people_stay_hidden() {
    let busy = Episode { goals: vec![vec![7]; 5], ..ended() };
    let other = Episode { goals: vec![vec![]], ..ended() };
    let report = of_episodes([vec![busy; 4], vec![other; 20]].concat());
    assert_eq!(value(&report, Topic::Methods, "method_7"), None, "twenty goals, but of four people");
    assert_eq!(value(&report, Topic::Methods, "worked_on"), Some(40.0));
}

#[test]
fn what_is_left_over_does_not_tell_how_few_do_without() {
    let with = Episode { goals: vec![vec![7]], ..ended() };
    let without = Episode { goals: vec![vec![]], ..ended() };
    let report = of_episodes([vec![with; 18], vec![without; 2]].concat());
    assert_eq!(value(&report, Topic::Methods, "worked_on"), Some(20.0));
    assert_eq!(value(&report, Topic::Methods, "method_7"), None, "eighteen of twenty leaves two");
    assert_eq!(value(&report, Topic::Methods, "naming_none"), None);
}

#[test]
fn the_care_of_any_span_of_days_hides_what_the_report_hides() {
    let pair = |start, end| Pair { start: CareMinutes::new(start).unwrap(), end: CareMinutes::new(end).unwrap() };
    let care = CareOfEnded::of(&[vec![Some(pair(195, 75)); 10], vec![None; 5]].concat());
    assert_eq!((care.ended(), care.means()), (Some(15), Some(pair(195, 75))));
    let few = CareOfEnded::of(&[Some(pair(195, 75)); 4]);
    assert_eq!((few.ended(), few.means()), (None, None));
    // Six of eight would tell that two are missing, and a mean of six could tell that they are six.
    let nearly = CareOfEnded::of(&[vec![Some(pair(195, 75)); 6], vec![None; 2]].concat());
    assert_eq!((nearly.ended(), nearly.means()), (Some(8), None));
}

#[test]
fn every_figure_has_words_of_its_own_in_both_languages() {
    let follow_up = FollowUp { month: 6, due_on: day("2026-08-01"), held: None };
    let report = of(&Facts { episodes: twelve(), follow_ups: vec![follow_up], ..Facts::default() });
    for language in [Language::Nl, Language::En] {
        let words: BTreeSet<_> = report.figures.iter().map(|one| (one.topic, one.in_words(language))).collect();
        assert_eq!(words.len(), report.figures.len(), "{language}");
        for figure in &report.figures {
            assert!(!figure.in_words(language).contains('_'), "{}", figure.name);
        }
    }
    for figure in &report.figures {
        assert_ne!(figure.in_words(Language::Nl), figure.name.replace('_', " "), "{} has no Dutch", figure.name);
    }
    assert_eq!(figure_in_words(Topic::Outcomes, "moved_in", Language::Nl), "moved in");
}
