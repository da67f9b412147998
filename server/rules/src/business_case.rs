//! Does it pay? What less care is worth, what the programme costs, and after how many weeks the one makes up for the
//! other.
//!
//! The inputs are the organisation's own. Every result comes with its formula and what went into it, so that a reader
//! can do the sum again by hand: each formula takes the results above it as they are printed. Money is in whole cents,
//! weeks in tenths, hours in hundredths; all round to the nearest, halves up.
//!
//! The worked figures in the tests are those of the Langer Actief Thuis report. Its "ruim 21 weken" does not follow from
//! the figures it gives and is therefore nowhere in here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::care::CareMinutes;
use crate::fault::unless_faulty;
use crate::report::Percent;
use crate::{Fault, Refusal};

/// The weeks that a year of unchanged care is counted with. Source: Langer Actief Thuis, final report.
const WEEKS_A_YEAR: i64 = 52;

/// The most that a rate for an hour of care may be: € 10,000.00.
const HIGHEST_RATE: i64 = 1_000_000;

/// The most that a programme may cost a client: € 1,000,000.00.
const HIGHEST_COST: i64 = 100_000_000;

/// The most clients that are counted.
const MOST_CLIENTS: i64 = 1_000_000;

/// The longest time over which savings are counted: ten years, in tenths of a week.
const MOST_WEEKS: i64 = 5_200;

/// So many decimals after the point of a plain number such as `7.7` or `45,50`, as a whole number of the last decimal.
fn read_decimal(text: &str, decimals: usize) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let complete = !whole.is_empty() && whole.len() <= 12 && part.len() <= decimals;
    let trailing_point = text.ends_with(['.', ',']);
    if !complete || trailing_point || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{whole}{part:0<decimals$}").parse().ok()
}

/// A number with commas between its thousands.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { String::from("-") } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// An amount of money in whole euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(i64);

impl Cents {
    /// So many cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in cents.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl FromStr for Cents {
    type Err = Refusal;

    /// Reads euros as people write them, `45`, `45.5` or `45,50`; `invalid_amount` otherwise.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new("invalid_amount", "write an amount in euros, such as 45 or 45.50");
        read_decimal(text, 2).map(Self).ok_or_else(refused)
    }
}

impl fmt::Display for Cents {
    /// In euros: `€ 7,605.00`, `-€ 12.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let euros = grouped(i64::try_from(size / 100).unwrap_or(i64::MAX));
        f.pad(&format!("{sign}€ {euros}.{:02}", size % 100))
    }
}

/// A number of weeks, in tenths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weeks(i64);

impl Weeks {
    /// So many tenths of a week.
    pub const fn from_tenths(tenths: i64) -> Self {
        Self(tenths)
    }

    /// The weeks in tenths: 77 is 7.7.
    pub const fn tenths(self) -> i64 {
        self.0
    }
}

impl FromStr for Weeks {
    type Err = Refusal;

    /// Reads weeks with at most one decimal, `7`, `7.7` or `7,7`; `invalid_weeks` otherwise.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new("invalid_weeks", "write weeks with at most one decimal, such as 7.7");
        read_decimal(text, 1).map(Self).ok_or_else(refused)
    }
}

impl fmt::Display for Weeks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        f.pad(&format!("{sign}{}.{} weeks", size / 10, size % 10))
    }
}

/// What an organisation puts in; amounts are for one client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inputs {
    /// Minutes of formal care a week at the start.
    pub minutes_start: CareMinutes,
    /// Minutes of formal care a week at the end.
    pub minutes_end: CareMinutes,
    /// Over how many weeks less care was given.
    pub weeks: Weeks,
    /// What an hour of care costs.
    pub rate: Cents,
    /// What the programme costs a client.
    pub programme_cost: Cents,
    /// How much of that somebody pays already.
    pub funded: Cents,
    /// How many clients.
    pub clients: i64,
}

impl Inputs {
    /// Whether such inputs can be; more care at the end than at the start can. Codes: `out_of_range`, `exceeds_cost`.
    pub fn validate(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let mut demand = |pointer: &str, value: i64, least: i64, most: i64, detail: &str| {
            if !(least..=most).contains(&value) {
                faults.push(Fault::new(pointer, "out_of_range", detail));
            }
        };
        demand("/weeks", self.weeks.0, 1, MOST_WEEKS, "0.1 to 520 weeks");
        demand("/rate", self.rate.0, 1, HIGHEST_RATE, "€ 0.01 to € 10,000 an hour");
        demand("/programme_cost", self.programme_cost.0, 1, HIGHEST_COST, "€ 0.01 to € 1,000,000 a client");
        demand("/funded", self.funded.0, 0, i64::MAX, "not less than nothing");
        demand("/clients", self.clients, 1, MOST_CLIENTS, "1 to 1,000,000 clients");
        if self.funded > self.programme_cost {
            faults.push(Fault::new("/funded", "exceeds_cost", "at most what the programme costs"));
        }
        unless_faulty(faults, ())
    }
}

words! {
    /// How far to trust the inputs of a scenario.
    ScenarioLabel {
        /// The inputs as they were given.
        AsGiven = "as_given",
        /// Less goes well than was given.
        Cautious = "cautious",
        /// More goes well than was given.
        Hopeful = "hopeful",
    }
}

/// What a scenario makes of the inputs, in percent of what was given; 100 leaves it as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it is called.
    pub label: ScenarioLabel,
    /// Of the minutes of care saved a week.
    pub less_care_percent: i64,
    /// Of the weeks with less care.
    pub weeks_percent: i64,
    /// Of what the programme costs a client; the funded part stays, up to the cost.
    pub cost_percent: i64,
}

impl Scenario {
    /// The inputs as they were given.
    pub const AS_GIVEN: Self =
        Self { label: ScenarioLabel::AsGiven, less_care_percent: 100, weeks_percent: 100, cost_percent: 100 };

    /// Whether its factors make sense: each 1 to 1,000 percent, all 100 when it is called as given; `out_of_range`.
    pub fn validate(&self) -> Result<(), Vec<Fault>> {
        let factors = [
            ("/less_care_percent", self.less_care_percent),
            ("/weeks_percent", self.weeks_percent),
            ("/cost_percent", self.cost_percent),
        ];
        let (most, detail) = match self.label {
            ScenarioLabel::AsGiven => (100..=100, "100: what is as given is not changed"),
            ScenarioLabel::Cautious | ScenarioLabel::Hopeful => (1..=1000, "1 to 1000 percent"),
        };
        let wrong = factors.into_iter().filter(|(_, percent)| !most.contains(percent));
        unless_faulty(wrong.map(|(pointer, _)| Fault::new(pointer, "out_of_range", detail)).collect(), ())
    }
}

/// A value with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "unit", content = "value", rename_all = "snake_case")]
pub enum Quantity {
    /// Minutes of care a week.
    MinutesPerWeek(i64),
    /// Minutes of care a year.
    MinutesPerYear(i64),
    /// Hours of care a year, in hundredths.
    HundredthHoursPerYear(i64),
    /// Weeks, in tenths.
    TenthWeeks(Weeks),
    /// Weeks in a year.
    WeeksPerYear(i64),
    /// Minutes in an hour.
    MinutesPerHour(i64),
    /// Cents for an hour of care.
    CentsPerHour(Cents),
    /// Cents a week.
    CentsPerWeek(Cents),
    /// Cents a year.
    CentsPerYear(Cents),
    /// Cents for one client.
    CentsPerClient(Cents),
    /// Cents.
    Cents(Cents),
    /// A share of the whole.
    Percent(Percent),
    /// Clients.
    Clients(i64),
    /// There is no such time: what is saved never makes up for the cost.
    Never,
}

impl Quantity {
    /// The unit, as in JSON.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::MinutesPerWeek(_) => "minutes_per_week",
            Self::MinutesPerYear(_) => "minutes_per_year",
            Self::HundredthHoursPerYear(_) => "hundredth_hours_per_year",
            Self::TenthWeeks(_) => "tenth_weeks",
            Self::WeeksPerYear(_) => "weeks_per_year",
            Self::MinutesPerHour(_) => "minutes_per_hour",
            Self::CentsPerHour(_) => "cents_per_hour",
            Self::CentsPerWeek(_) => "cents_per_week",
            Self::CentsPerYear(_) => "cents_per_year",
            Self::CentsPerClient(_) => "cents_per_client",
            Self::Cents(_) => "cents",
            Self::Percent(_) => "percent",
            Self::Clients(_) => "clients",
            Self::Never => "never",
        }
    }

    /// The value in that unit, percentages in whole percent; absent for never.
    pub fn value(self) -> Option<i64> {
        match self {
            Self::MinutesPerWeek(number)
            | Self::MinutesPerYear(number)
            | Self::HundredthHoursPerYear(number)
            | Self::WeeksPerYear(number)
            | Self::MinutesPerHour(number)
            | Self::Clients(number) => Some(number),
            Self::TenthWeeks(weeks) => Some(weeks.tenths()),
            Self::CentsPerHour(money)
            | Self::CentsPerWeek(money)
            | Self::CentsPerYear(money)
            | Self::CentsPerClient(money)
            | Self::Cents(money) => Some(money.get()),
            Self::Percent(percent) => Some(percent.rounded()),
            Self::Never => None,
        }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MinutesPerWeek(minutes) => write!(f, "{} min a week", grouped(*minutes)),
            Self::MinutesPerYear(minutes) => write!(f, "{} min a year", grouped(*minutes)),
            Self::HundredthHoursPerYear(hours) => match hours % 100 {
                0 => write!(f, "{} h a year", grouped(hours / 100)),
                part => write!(f, "{}.{part:02} h a year", grouped(hours / 100)),
            },
            Self::TenthWeeks(weeks) => weeks.fmt(f),
            Self::WeeksPerYear(weeks) => write!(f, "{weeks} weeks a year"),
            Self::MinutesPerHour(minutes) => write!(f, "{minutes} min an hour"),
            Self::CentsPerHour(money) => write!(f, "{money} an hour"),
            Self::CentsPerWeek(money) => write!(f, "{money} a week"),
            Self::CentsPerYear(money) => write!(f, "{money} a year"),
            Self::CentsPerClient(money) => write!(f, "{money} a client"),
            Self::Cents(money) => money.fmt(f),
            Self::Percent(percent) => write!(f, "{percent} %"),
            Self::Clients(clients) => write!(f, "{} clients", grouped(*clients)),
            Self::Never => f.write_str("never"),
        }
    }
}

/// Something that goes into a formula.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    /// Its name: an input's, or an earlier result's.
    pub name: &'static str,
    /// Its value.
    pub value: Quantity,
}

/// One result, and how it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its name, which later formulas use.
    pub name: &'static str,
    /// The formula in words.
    pub words: &'static str,
    /// The formula in the names of its terms.
    pub symbols: &'static str,
    /// What went into it.
    pub terms: Vec<Term>,
    /// What came out.
    pub result: Quantity,
}

/// The sums of one scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Case {
    /// The scenario.
    pub scenario: Scenario,
    /// The inputs after the scenario's factors.
    pub inputs: Inputs,
    /// The results, in the order in which they were made.
    pub lines: Vec<Line>,
}

impl Case {
    /// The result of this name.
    pub fn result(&self, name: &str) -> Option<Quantity> {
        self.lines.iter().find(|line| line.name == name).map(|line| line.result)
    }
}

/// The sums of each scenario, in their order; faults point into `{"inputs": …, "scenarios": […]}`.
///
/// Codes: those of [`Inputs::validate`] and [`Scenario::validate`], and `required` without any scenario.
pub fn business_case(inputs: &Inputs, scenarios: &[Scenario]) -> Result<Vec<Case>, Vec<Fault>> {
    let mut faults: Vec<Fault> = under("/inputs", inputs.validate()).collect();
    for (place, scenario) in scenarios.iter().enumerate() {
        faults.extend(under(&format!("/scenarios/{place}"), scenario.validate()));
    }
    if scenarios.is_empty() {
        faults.push(Fault::new("/scenarios", "required", "at least one scenario"));
    }
    unless_faulty(faults, ())?;
    Ok(scenarios.iter().map(|scenario| case(inputs, *scenario)).collect())
}

fn under(parent: &str, checked: Result<(), Vec<Fault>>) -> impl Iterator<Item = Fault> {
    checked.err().unwrap_or_default().into_iter().map(move |fault| fault.under(parent))
}

/// The quotient to the nearest whole number, halves up; the divisor is positive.
fn divided(dividend: i64, divisor: i64) -> i64 {
    let (dividend, divisor) = (i128::from(dividend), i128::from(divisor));
    // Within the bounds of the inputs every result fits; beyond them the largest number is as wrong as any.
    i64::try_from((dividend * 2 + divisor).div_euclid(divisor * 2)).unwrap_or(i64::MAX)
}

fn percent_of(value: i64, percent: i64) -> i64 {
    divided(value.saturating_mul(percent), 100)
}

/// The inputs after a scenario's factors; minutes and weeks stay within what can be.
fn adjusted(inputs: &Inputs, scenario: Scenario) -> Inputs {
    let start = i64::from(inputs.minutes_start);
    let less = percent_of(start - i64::from(inputs.minutes_end), scenario.less_care_percent);
    // Nobody can receive less than no care, nor more than a week has.
    let minutes_end = CareMinutes::new((start - less).clamp(0, i64::from(CareMinutes::MOST)));
    // A cent and a tenth of a week are the least that the inputs allow, and stay the least.
    let programme_cost = Cents(percent_of(inputs.programme_cost.0, scenario.cost_percent).max(1));
    Inputs {
        minutes_end: minutes_end.unwrap_or(inputs.minutes_end),
        weeks: Weeks(percent_of(inputs.weeks.0, scenario.weeks_percent).max(1)),
        programme_cost,
        funded: inputs.funded.min(programme_cost),
        ..*inputs
    }
}

fn case(given: &Inputs, scenario: Scenario) -> Case {
    let inputs = adjusted(given, scenario);
    let savings = Savings::of(&inputs);
    let mut lines = savings.lines(&inputs);
    lines.extend(cost_lines(&inputs, &savings));
    lines.extend(year_lines(&inputs));
    lines.extend(all_clients_lines(&inputs, &savings));
    Case { scenario, inputs, lines }
}

fn term(name: &'static str, value: Quantity) -> Term {
    Term { name, value }
}

/// What less care is worth for one client.
struct Savings {
    less_care: i64,
    a_week: Cents,
    over_the_weeks: Cents,
}

impl Savings {
    fn of(inputs: &Inputs) -> Self {
        let less_care = i64::from(inputs.minutes_start) - i64::from(inputs.minutes_end);
        let a_week = divided(less_care * inputs.rate.0, 60);
        let over_the_weeks = divided(inputs.weeks.0 * a_week, 10);
        Self { less_care, a_week: Cents(a_week), over_the_weeks: Cents(over_the_weeks) }
    }

    fn lines(&self, inputs: &Inputs) -> Vec<Line> {
        let saving = term("saving_per_week", Quantity::CentsPerWeek(self.a_week));
        vec![
            Line {
                name: "less_care",
                words: "care at the start minus care at the end",
                symbols: "minutes_start - minutes_end",
                terms: vec![
                    term("minutes_start", Quantity::MinutesPerWeek(inputs.minutes_start.into())),
                    term("minutes_end", Quantity::MinutesPerWeek(inputs.minutes_end.into())),
                ],
                result: Quantity::MinutesPerWeek(self.less_care),
            },
            Line {
                name: "saving_per_week",
                words: "less care, in hours, times the rate",
                symbols: "less_care / 60 × rate",
                terms: vec![
                    term("less_care", Quantity::MinutesPerWeek(self.less_care)),
                    term("60", Quantity::MinutesPerHour(60)),
                    term("rate", Quantity::CentsPerHour(inputs.rate)),
                ],
                result: Quantity::CentsPerWeek(self.a_week),
            },
            Line {
                name: "saving",
                words: "weeks with less care times the saving a week",
                symbols: "weeks × saving_per_week",
                terms: vec![term("weeks", Quantity::TenthWeeks(inputs.weeks)), saving],
                result: Quantity::CentsPerClient(self.over_the_weeks),
            },
        ]
    }
}

fn cost_lines(inputs: &Inputs, savings: &Savings) -> Vec<Line> {
    let cost = term("programme_cost", Quantity::CentsPerClient(inputs.programme_cost));
    let saving = term("saving_per_week", Quantity::CentsPerWeek(savings.a_week));
    let unfunded = Cents(inputs.programme_cost.0 - inputs.funded.0);
    let unfunded_term = term("unfunded", Quantity::CentsPerClient(unfunded));
    vec![
        Line {
            name: "weeks_to_pay_back",
            words: "what the programme costs a client divided by the saving a week",
            symbols: "programme_cost / saving_per_week",
            terms: vec![cost.clone(), saving.clone()],
            result: weeks_to_pay_back(inputs.programme_cost, savings.a_week),
        },
        Line {
            name: "unfunded",
            words: "what the programme costs a client minus what somebody pays already",
            symbols: "programme_cost - funded",
            terms: vec![cost.clone(), term("funded", Quantity::CentsPerClient(inputs.funded))],
            result: Quantity::CentsPerClient(unfunded),
        },
        Line {
            name: "unfunded_share",
            words: "the unfunded part as a share of what the programme costs",
            symbols: "unfunded / programme_cost",
            terms: vec![unfunded_term.clone(), cost],
            result: Quantity::Percent(Percent::of_positive(unfunded.0, inputs.programme_cost.0)),
        },
        Line {
            name: "weeks_to_pay_back_unfunded",
            words: "the unfunded part divided by the saving a week",
            symbols: "unfunded / saving_per_week",
            terms: vec![unfunded_term, saving],
            result: weeks_to_pay_back(unfunded, savings.a_week),
        },
    ]
}

fn weeks_to_pay_back(cost: Cents, a_week: Cents) -> Quantity {
    match (cost.0, a_week.0) {
        (0, _) => Quantity::TenthWeeks(Weeks(0)),
        (_, saving) if saving <= 0 => Quantity::Never,
        (cost, saving) => Quantity::TenthWeeks(Weeks(divided(cost * 10, saving))),
    }
}

fn year_lines(inputs: &Inputs) -> Vec<Line> {
    let minutes = i64::from(inputs.minutes_start) * WEEKS_A_YEAR;
    let minutes_term = term("care_minutes_a_year", Quantity::MinutesPerYear(minutes));
    vec![
        Line {
            name: "care_minutes_a_year",
            words: "care at the start, unchanged for a year",
            symbols: "minutes_start × 52",
            terms: vec![
                term("minutes_start", Quantity::MinutesPerWeek(inputs.minutes_start.into())),
                term("52", Quantity::WeeksPerYear(WEEKS_A_YEAR)),
            ],
            result: Quantity::MinutesPerYear(minutes),
        },
        Line {
            name: "care_hours_a_year",
            words: "the same in hours",
            symbols: "care_minutes_a_year / 60",
            terms: vec![minutes_term.clone(), term("60", Quantity::MinutesPerHour(60))],
            result: Quantity::HundredthHoursPerYear(divided(minutes * 100, 60)),
        },
        Line {
            name: "care_cost_a_year",
            words: "what a year of unchanged care costs; from the minutes, so that no hour is rounded",
            symbols: "care_minutes_a_year / 60 × rate",
            terms: vec![
                minutes_term,
                term("60", Quantity::MinutesPerHour(60)),
                term("rate", Quantity::CentsPerHour(inputs.rate)),
            ],
            result: Quantity::CentsPerYear(Cents(divided(minutes * inputs.rate.0, 60))),
        },
    ]
}

fn all_clients_lines(inputs: &Inputs, savings: &Savings) -> Vec<Line> {
    let clients = term("clients", Quantity::Clients(inputs.clients));
    let saved = Cents(inputs.clients.saturating_mul(savings.over_the_weeks.0));
    let cost = Cents(inputs.clients.saturating_mul(inputs.programme_cost.0));
    let balance = Cents(saved.0.saturating_sub(cost.0));
    vec![
        Line {
            name: "saving_of_all",
            words: "clients times the saving of one over the weeks",
            symbols: "clients × saving",
            terms: vec![clients.clone(), term("saving", Quantity::CentsPerClient(savings.over_the_weeks))],
            result: Quantity::Cents(saved),
        },
        Line {
            name: "cost_of_all",
            words: "clients times what the programme costs one",
            symbols: "clients × programme_cost",
            terms: vec![clients, term("programme_cost", Quantity::CentsPerClient(inputs.programme_cost))],
            result: Quantity::Cents(cost),
        },
        Line {
            name: "balance",
            words: "what all save over the weeks minus what all cost; negative when it does not pay yet",
            symbols: "saving_of_all - cost_of_all",
            terms: vec![term("saving_of_all", Quantity::Cents(saved)), term("cost_of_all", Quantity::Cents(cost))],
            result: Quantity::Cents(balance),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn minutes(value: i64) -> CareMinutes {
        CareMinutes::new(value).unwrap()
    }

    /// The figures of the Langer Actief Thuis report.
    fn lat() -> Inputs {
        Inputs {
            minutes_start: minutes(195),
            minutes_end: minutes(75),
            weeks: "7.7".parse().unwrap(),
            rate: "45".parse().unwrap(),
            programme_cost: "3103".parse().unwrap(),
            funded: "2543".parse().unwrap(),
            clients: 100,
        }
    }

    fn only(inputs: Inputs) -> Case {
        business_case(&inputs, &[Scenario::AS_GIVEN]).unwrap().remove(0)
    }

    fn faults(inputs: Inputs, scenario: Scenario) -> Vec<(String, &'static str)> {
        let refused = business_case(&inputs, &[scenario]).err().unwrap_or_default();
        refused.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn the_worked_figures_of_the_report_come_out_to_the_cent() {
        let case = only(lat());
        let table = [
            ("less_care", Quantity::MinutesPerWeek(120), "120 min a week"),
            ("saving_per_week", Quantity::CentsPerWeek(Cents(9000)), "€ 90.00 a week"),
            ("saving", Quantity::CentsPerClient(Cents(69_300)), "€ 693.00 a client"),
            ("weeks_to_pay_back", Quantity::TenthWeeks(Weeks(345)), "34.5 weeks"),
            ("unfunded", Quantity::CentsPerClient(Cents(56_000)), "€ 560.00 a client"),
            ("unfunded_share", Quantity::Percent(Percent::of_positive(56_000, 310_300)), "18 %"),
            ("weeks_to_pay_back_unfunded", Quantity::TenthWeeks(Weeks(62)), "6.2 weeks"),
            ("care_minutes_a_year", Quantity::MinutesPerYear(10_140), "10,140 min a year"),
            ("care_hours_a_year", Quantity::HundredthHoursPerYear(16_900), "169 h a year"),
            ("care_cost_a_year", Quantity::CentsPerYear(Cents(760_500)), "€ 7,605.00 a year"),
            ("saving_of_all", Quantity::Cents(Cents(6_930_000)), "€ 69,300.00"),
            ("cost_of_all", Quantity::Cents(Cents(31_030_000)), "€ 310,300.00"),
            ("balance", Quantity::Cents(Cents(-24_100_000)), "-€ 241,000.00"),
        ];
        assert_eq!(case.lines.len(), table.len());
        for (line, (name, result, shown)) in case.lines.iter().zip(table) {
            assert_eq!((line.name, line.result, line.result.to_string().as_str()), (name, result, shown));
        }
    }

    #[test]
    fn every_formula_rests_on_inputs_and_earlier_results_alone() {
        let mut known = vec!["minutes_start", "minutes_end", "weeks", "rate", "programme_cost", "funded", "clients"];
        known.extend(["60", "52"]);
        for line in only(lat()).lines {
            for term in &line.terms {
                assert!(known.contains(&term.name), "{} of {}", term.name, line.name);
                assert!(line.symbols.contains(term.name), "{} of {}", term.name, line.name);
            }
            known.push(line.name);
        }
    }

    #[test]
    fn what_saves_nothing_never_pays_back() {
        for minutes_end in [195, 300] {
            let case = only(Inputs { minutes_end: minutes(minutes_end), ..lat() });
            assert_eq!(case.result("weeks_to_pay_back"), Some(Quantity::Never), "{minutes_end}");
        }
        let more = only(Inputs { minutes_end: minutes(300), ..lat() });
        assert_eq!(more.result("saving_per_week"), Some(Quantity::CentsPerWeek(Cents(-7875))));
        let funded = only(Inputs { funded: Cents(310_300), minutes_end: minutes(195), ..lat() });
        assert_eq!(funded.result("weeks_to_pay_back_unfunded"), Some(Quantity::TenthWeeks(Weeks(0))));
    }

    #[test]
    fn scenarios_change_what_they_name_and_say_so() {
        let cautious =
            Scenario { label: ScenarioLabel::Cautious, less_care_percent: 50, weeks_percent: 80, cost_percent: 110 };
        let hopeful =
            Scenario { label: ScenarioLabel::Hopeful, less_care_percent: 500, weeks_percent: 100, cost_percent: 50 };
        let cases = business_case(&lat(), &[Scenario::AS_GIVEN, cautious, hopeful]).unwrap();
        assert_eq!(cases.iter().map(|case| case.scenario.label).collect::<Vec<_>>(), ScenarioLabel::ALL);
        assert_eq!(cases[1].inputs.minutes_end, minutes(135));
        assert_eq!((cases[1].inputs.weeks, cases[1].inputs.programme_cost), (Weeks(62), Cents(341_330)));
        // Five times as much less care would be less than none; and nobody funds more than it costs.
        assert_eq!((cases[2].inputs.minutes_end, cases[2].inputs.funded), (minutes(0), Cents(155_150)));
        assert_eq!(cases[0].inputs, lat());
    }

    #[test]
    fn inputs_that_cannot_be_are_all_pointed_at() {
        let wrong = Inputs {
            weeks: Weeks(0),
            rate: Cents(0),
            programme_cost: Cents(100),
            funded: Cents(101),
            clients: 0,
            ..lat()
        };
        let scenario = Scenario { weeks_percent: 90, ..Scenario::AS_GIVEN };
        let expected = [
            ("/inputs/weeks", "out_of_range"),
            ("/inputs/rate", "out_of_range"),
            ("/inputs/clients", "out_of_range"),
            ("/inputs/funded", "exceeds_cost"),
            ("/scenarios/0/weeks_percent", "out_of_range"),
        ];
        assert_eq!(faults(wrong, scenario), expected.map(|(pointer, code)| (pointer.to_owned(), code)));
        assert_eq!(business_case(&lat(), &[]).unwrap_err()[0].code, "required");
        let zero = Scenario { label: ScenarioLabel::Hopeful, cost_percent: 0, ..Scenario::AS_GIVEN };
        assert_eq!(faults(lat(), zero), [("/scenarios/0/cost_percent".to_owned(), "out_of_range")]);
    }

    #[test]
    fn amounts_and_weeks_are_read_as_people_write_them() {
        for (text, cents) in [("45", 4500), ("45.5", 4550), ("45,50", 4550), ("0.01", 1), ("3103.00", 310_300)] {
            assert_eq!(text.parse::<Cents>(), Ok(Cents(cents)), "{text}");
        }
        for text in ["", "-1", "45.505", "1,000.00", "4 5", "€ 45", ".5", "45.", "1e3", "+5", "9999999999999"] {
            assert_eq!(text.parse::<Cents>().unwrap_err().code, "invalid_amount", "{text}");
        }
        assert_eq!("7,7".parse(), Ok(Weeks(77)));
        assert_eq!("7.75".parse::<Weeks>().unwrap_err().code, "invalid_weeks");
    }

    #[test]
    fn halves_round_up_also_below_nothing() {
        for ((dividend, divisor), quotient) in
            [((1, 2), 1), ((-1, 2), 0), ((-3, 2), -1), ((5, 3), 2), ((4, 3), 1), ((-5, 3), -2), ((0, 7), 0)]
        {
            assert_eq!(divided(dividend, divisor), quotient, "{dividend} / {divisor}");
        }
    }

    #[test]
    fn a_result_says_its_unit_in_json() {
        let json = serde_json::to_value(Quantity::CentsPerWeek(Cents(9000))).unwrap();
        assert_eq!(json, serde_json::json!({"unit": "cents_per_week", "value": 9000}));
        assert_eq!(serde_json::to_value(Quantity::Never).unwrap(), serde_json::json!({"unit": "never"}));
        let results = only(lat())
            .lines
            .into_iter()
            .flat_map(|line| line.terms.into_iter().map(|term| term.value).chain([line.result]).collect::<Vec<_>>());
        for quantity in results.chain([Quantity::Never]) {
            assert_eq!(serde_json::to_value(quantity).unwrap()["unit"], quantity.unit(), "{quantity}");
        }
    }

    #[test]
    fn no_factor_makes_the_least_inputs_vanish() {
        let least = Inputs { weeks: Weeks(1), rate: Cents(1), programme_cost: Cents(1), funded: Cents(0), ..lat() };
        let scenario =
            Scenario { label: ScenarioLabel::Cautious, less_care_percent: 1, weeks_percent: 1, cost_percent: 1 };
        let case = business_case(&least, &[scenario]).unwrap().remove(0);
        assert_eq!((case.inputs.weeks, case.inputs.programme_cost), (Weeks(1), Cents(1)));
        assert_eq!(case.result("weeks_to_pay_back"), Some(Quantity::Never));
    }

    proptest! {
        #[test]
        fn money_reads_back_as_it_was_written(cents in 0..1_000_000_000i64) {
            let written = format!("{}.{:02}", cents / 100, cents % 100);
            prop_assert_eq!(written.parse(), Ok(Cents(cents)));
        }

        #[test]
        fn after_the_weeks_to_pay_back_the_cost_is_saved_to_the_tenth_of_a_week(
            less in 1..=195i64, rate in 100..=15_000_i64, cost in 100..=1_000_000_i64,
        ) {
            let inputs = Inputs {
                minutes_end: minutes(195 - less), rate: Cents(rate), programme_cost: Cents(cost), funded: Cents(0), ..lat()
            };
            let case = only(inputs);
            let (Some(Quantity::CentsPerWeek(saving)), Some(Quantity::TenthWeeks(weeks))) =
                (case.result("saving_per_week"), case.result("weeks_to_pay_back")) else { panic!("{case:?}") };
            prop_assert!((weeks.tenths() * saving.get() - cost * 10).abs() * 2 <= saving.get());
        }

        #[test]
        fn no_inputs_within_their_bounds_overflow(
            start in 0..=10_080i64, end in 0..=10_080i64, weeks in 1..=MOST_WEEKS, rate in 1..=HIGHEST_RATE,
            cost in 1..=HIGHEST_COST, clients in 1..=MOST_CLIENTS, percent in 1..=1000i64,
        ) {
            let inputs = Inputs {
                minutes_start: minutes(start), minutes_end: minutes(end), weeks: Weeks(weeks), rate: Cents(rate),
                programme_cost: Cents(cost), funded: Cents(cost / 2), clients,
            };
            let scenario = Scenario {
                label: ScenarioLabel::Hopeful, less_care_percent: percent, weeks_percent: percent, cost_percent: percent,
            };
            let case = business_case(&inputs, &[scenario]).unwrap().remove(0);
            let most = Quantity::Cents(Cents(i64::MAX));
            prop_assert!(case.lines.iter().all(|line| line.result != most));
        }
    }
}
