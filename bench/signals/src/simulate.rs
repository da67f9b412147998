//! How often the rules fire on series of known course: their false findings and what they miss.

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use reable_rules::Mark;
use reable_rules::signals::goal::goal_signals;
use reable_rules::signals::statistics::median;
use reable_rules::signals::{Signal, Thresholds, Window};

use crate::series::{Course, facts};

/// An episode's length.
const DAYS: u32 = 84;

/// How often the team looks, and how often the nightly sweep does.
const MEETING: i32 = 14;
const NIGHT: i32 = 1;

/// One line of the table: what fires on which series.
struct Question {
    what: &'static str,
    truth: &'static str,
    level: fn(f64) -> f64,
    /// Days between two evaluations.
    every: i32,
    /// Evaluations before this day do not count.
    from_day: i32,
    rule: Rule,
    /// How many goals there are, of which one suffices.
    goals: u32,
}

/// What is asked of a series.
#[derive(Clone, Copy)]
enum Rule {
    /// Whether a signal fires at any of the evaluations.
    Fires(Signal),
    /// Whether any rating lies two points or more below the median of the two weeks before it, if these have four.
    TwoBelowRecentMedian,
}

/// The day from which a drop holds.
const DROP_DAY: i32 = 47;

const fn question(what: &'static str, truth: &'static str, level: fn(f64) -> f64, signal: Signal) -> Question {
    Question { what, truth, level, every: MEETING, from_day: 1, rule: Rule::Fires(signal), goals: 1 }
}

/// A true level that stays.
const SEVEN: fn(f64) -> f64 = |_| 7.0;

const QUESTIONS: [Question; 14] = [
    question("`declining`, false", "stable at 7", SEVEN, Signal::Declining),
    Question {
        goals: 5,
        ..question("`declining`, false, in any of five goals", "stable at 7", SEVEN, Signal::Declining)
    },
    Question {
        from_day: DROP_DAY,
        ..question("`declining`, found", "2 points lower from day 47", |day| after_drop(day, 2.0), Signal::Declining)
    },
    Question {
        from_day: DROP_DAY,
        ..question("`declining`, found", "3 points lower from day 47", |day| after_drop(day, 3.0), Signal::Declining)
    },
    Question {
        every: NIGHT,
        ..question("`sudden_drop`, false, looked for every night", "stable at 7", SEVEN, Signal::SuddenDrop)
    },
    question("`sudden_drop`, false, looked for every 14 days", "stable at 7", SEVEN, Signal::SuddenDrop),
    question("`discuss_taper`, one point too early", "stable at 6, target 7", |_| 6.0, Signal::DiscussTaper),
    question("`discuss_taper`, half a point too early", "stable at 6.5, target 7", |_| 6.5, Signal::DiscussTaper),
    question("`discuss_taper`, found", "stable at 7.5, target 7", |_| 7.5, Signal::DiscussTaper),
    question("`stalled`, false", "rises from 4 to 8 in 6 weeks", |day| rise(day, 6.0), Signal::Stalled),
    question("`stalled`, false", "rises from 4 to 8 in 9 weeks", |day| rise(day, 9.0), Signal::Stalled),
    question("`stalled`, false", "rises from 4 to 8 in 12 weeks", |day| rise(day, 12.0), Signal::Stalled),
    question("`stalled`, found", "stable at 4.5", |_| 4.5, Signal::Stalled),
    Question {
        rule: Rule::TwoBelowRecentMedian,
        ..question("naive \"2 below the recent median\", false", "stable at 7", SEVEN, Signal::Declining)
    },
];

fn after_drop(day: f64, points: f64) -> f64 {
    if day < f64::from(DROP_DAY) { 7.0 } else { 7.0 - points }
}

/// From 4 to 8 in so many weeks, and 8 afterwards.
fn rise(day: f64, weeks: f64) -> f64 {
    4.0 + 4.0 * (day / (7.0 * weeks)).min(1.0)
}

/// Prints how often each signal fires on so many series of each course.
pub fn run(series: u32, seed: u64) {
    println!("| what | true course | at correlation 0.3 | at correlation 0.6 |");
    println!("| --- | --- | ---: | ---: |");
    for question in &QUESTIONS {
        let [weak, strong] = [0.3, 0.6].map(|correlation| percent(question, correlation, series, seed));
        println!("| {} | {} | {weak:.1} % | {strong:.1} % |", question.what, question.truth);
    }
}

/// On how many percent of so many series the question is answered with yes.
fn percent(question: &Question, correlation: f64, series: u32, seed: u64) -> f64 {
    // Each cell starts from the same chance, so that a line more changes no other.
    let mut chance = StdRng::seed_from_u64(seed);
    let course = Course { level: question.level, correlation };
    let fired = (0..series).filter(|_| fires(question, course, &mut chance)).count();
    100.0 * fired as f64 / f64::from(series)
}

fn fires(question: &Question, course: Course, chance: &mut StdRng) -> bool {
    let fired = |chance: &mut StdRng| {
        let ratings = course.ratings(DAYS, chance);
        match question.rule {
            Rule::Fires(signal) => ever_fires(signal, question, &ratings),
            Rule::TwoBelowRecentMedian => ever_two_below(&ratings),
        }
    };
    // All goals are drawn, so that the next series starts where it would anyhow.
    (0..question.goals).fold(false, |any, _| fired(chance) || any)
}

fn ever_fires(signal: Signal, question: &Question, ratings: &[Option<Mark>]) -> bool {
    let thresholds = Thresholds::default();
    let mut days = (1..=DAYS.cast_signed()).filter(|day| *day >= question.from_day && *day % question.every == 0);
    days.any(|day| goal_signals(&facts(day, ratings), &thresholds).signals().contains(&signal))
}

fn ever_two_below(ratings: &[Option<Mark>]) -> bool {
    (1..).zip(ratings).any(|(day, rating)| {
        let before: Vec<Mark> = Window::recent(day - 1).marks(ratings).collect();
        let middle = median(&before).filter(|_| before.len() >= 4);
        rating.zip(middle).is_some_and(|(rating, middle)| i64::from(rating) * 10 <= middle.tenths() - 20)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answer at correlation 0.3 to the first question that starts so and is asked of such a course.
    fn answer(what: &str, truth: &str) -> f64 {
        let question = QUESTIONS.iter().find(|question| question.what.starts_with(what) && question.truth == truth);
        percent(question.unwrap(), 0.3, 1500, 1)
    }

    #[test]
    fn the_rules_are_no_more_often_wrong_than_the_documents_say() {
        assert!(answer("`declining`, false", "stable at 7") < 9.0);
        assert!(answer("`sudden_drop`, false, looked for every night", "stable at 7") < 8.0);
        assert!(answer("`discuss_taper`, one point too early", "stable at 6, target 7") < 8.0);
        assert!(answer("`stalled`, false", "rises from 4 to 8 in 6 weeks") < 5.0);
    }

    #[test]
    fn the_rules_find_what_the_documents_say() {
        assert!(answer("`declining`, found", "2 points lower from day 47") > 55.0);
        assert!(answer("`declining`, found", "3 points lower from day 47") > 88.0);
        assert!(answer("`discuss_taper`, found", "stable at 7.5, target 7") > 95.0);
        assert!(answer("`stalled`, found", "stable at 4.5") > 97.0);
    }

    #[test]
    fn the_same_seed_gives_the_same_answer() {
        let again = || percent(&QUESTIONS[0], 0.6, 200, 7);
        assert!((again() - again()).abs() < f64::EPSILON);
    }
}
