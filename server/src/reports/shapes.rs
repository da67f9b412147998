//! What reports look like in the API.

use poem_openapi::Object;
use reable_rules::Day;
use reable_rules::business_case::{Case, Line, Quantity, Scenario, ScenarioLabel};
use reable_rules::care::CareMinutes;
use reable_rules::report::{Figure, FigureUnit, Population, Topic};

use crate::enrolment::programmes;
use crate::ids::TeamId;

/// One figure of a report: what it is, of whom, of how many, in which unit, and its value unless that is hidden.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct ReportFigure {
    /// The table it stands in.
    pub topic: Topic,
    /// The months after the end, for a follow-up.
    pub month: Option<u8>,
    /// The number of the support method, for a figure about one.
    pub method: Option<u8>,
    /// The name of that method.
    pub method_name: Option<String>,
    /// What it is, such as `goals_reached` or `mean_at_start`; with topic and month it is unique in the report.
    pub name: String,
    /// Of whom or what.
    pub population: Population,
    /// Of how many of them; absent when that is hidden.
    pub n: Option<i64>,
    /// Of how many at least, when the number itself would give a small count away.
    pub n_at_least: Option<i64>,
    /// What the value counts or measures.
    pub unit: FigureUnit,
    /// The value; absent when it is hidden.
    pub value: Option<f64>,
    /// What share of its whole the value is, in whole percent, `<1` and `>99` at the ends; absent when either is
    /// hidden, and for what is no share.
    pub percent: Option<String>,
}

impl From<Figure> for ReportFigure {
    fn from(figure: Figure) -> Self {
        let known = figure.method.and_then(|number| programmes::methods().iter().find(|known| known.number == number));
        Self {
            topic: figure.topic,
            month: figure.month,
            method: figure.method,
            method_name: known.map(|method| method.name.clone()),
            name: figure.name,
            population: figure.population,
            n: figure.n.exactly(),
            n_at_least: figure.n.at_least(),
            unit: figure.unit,
            value: figure.value.map(|value| value.value()),
            percent: figure.percent.map(|percent| percent.to_string()),
        }
    }
}

/// What became of the clients of one quarter, in figures without names.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct QuarterReport {
    /// The quarter, such as `2026Q3`.
    pub quarter: String,
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The name of the organisation.
    pub organisation: String,
    /// The team, when the report is of one.
    pub team_id: Option<TeamId>,
    /// The name of that team.
    pub team_name: Option<String>,
    /// The smallest count that is shown.
    pub smallest_shown: i64,
    /// The figures, table by table, always in the same order.
    pub figures: Vec<ReportFigure>,
}

/// What a scenario makes of the inputs, in percent of what was given; 100 leaves it as it is.
#[derive(Object, Debug, Clone, Copy)]
#[oai(deny_unknown_fields)]
pub struct CaseScenario {
    /// What it is called; `as_given` changes nothing.
    pub label: ScenarioLabel,
    /// Of the minutes of care saved a week, 1 to 1000.
    pub less_care_percent: i64,
    /// Of the weeks with less care, 1 to 1000.
    pub weeks_percent: i64,
    /// Of what the programme costs a client, 1 to 1000; the funded part stays, up to the cost.
    pub cost_percent: i64,
}

impl From<CaseScenario> for Scenario {
    fn from(scenario: CaseScenario) -> Self {
        let CaseScenario { label, less_care_percent, weeks_percent, cost_percent } = scenario;
        Self { label, less_care_percent, weeks_percent, cost_percent }
    }
}

impl From<Scenario> for CaseScenario {
    fn from(scenario: Scenario) -> Self {
        let Scenario { label, less_care_percent, weeks_percent, cost_percent } = scenario;
        Self { label, less_care_percent, weeks_percent, cost_percent }
    }
}

/// What the business case is to be worked out with; amounts are for one client.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct BusinessCaseQuestion {
    /// The first day of the span of which the episodes that ended give what is not given here: how many clients, and
    /// the mean care at the start and at the end.
    pub from: Option<Day>,
    /// The last day of that span.
    pub to: Option<Day>,
    /// How many clients; the number of episodes that ended when absent.
    pub clients: Option<i64>,
    /// Minutes of formal care a week at the start; the mean of the ended episodes when absent.
    pub minutes_start: Option<CareMinutes>,
    /// Minutes of formal care a week at the end; the mean of the ended episodes when absent.
    pub minutes_end: Option<CareMinutes>,
    /// Over how many weeks less care was given, with at most one decimal, such as `7.7`.
    pub weeks: String,
    /// What an hour of care costs, in euros with at most two decimals, such as `45` or `45.50`.
    pub rate: String,
    /// What the programme costs a client, in euros.
    pub programme_cost: String,
    /// How much of that somebody pays already, in euros; nothing when absent.
    pub funded: Option<String>,
    /// The scenarios to work out, in this order; the inputs as they were given when absent.
    pub scenarios: Option<Vec<CaseScenario>>,
}

/// A value with its unit.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct CaseQuantity {
    /// The unit: `minutes_per_week minutes_per_year hundredth_hours_per_year tenth_weeks weeks_per_year
    /// minutes_per_hour cents_per_hour cents_per_week cents_per_year cents_per_client cents percent clients`, or
    /// `never`.
    pub unit: String,
    /// The value, in whole units; absent for `never`: what is saved never makes up for the cost.
    pub value: Option<i64>,
    /// The value as people read it: `€ 90.00 a week`.
    pub text: String,
}

impl From<Quantity> for CaseQuantity {
    fn from(quantity: Quantity) -> Self {
        Self { unit: quantity.unit().to_owned(), value: quantity.value(), text: quantity.to_string() }
    }
}

/// Something that goes into a formula.
#[derive(Object, Debug)]
pub struct CaseTerm {
    /// Its name: an input's, or an earlier result's.
    pub name: String,
    /// Its value.
    pub value: CaseQuantity,
}

/// One result, and how it was made.
#[derive(Object, Debug)]
pub struct CaseLine {
    /// Its name, which later formulas use.
    pub name: String,
    /// The formula in words.
    pub words: String,
    /// The formula in the names of its terms.
    pub symbols: String,
    /// What went into it.
    pub terms: Vec<CaseTerm>,
    /// What came out.
    pub result: CaseQuantity,
}

impl From<Line> for CaseLine {
    fn from(line: Line) -> Self {
        let term =
            |term: reable_rules::business_case::Term| CaseTerm { name: term.name.to_owned(), value: term.value.into() };
        Self {
            name: line.name.to_owned(),
            words: line.words.to_owned(),
            symbols: line.symbols.to_owned(),
            terms: line.terms.into_iter().map(term).collect(),
            result: line.result.into(),
        }
    }
}

/// The sums of one scenario.
#[derive(Object, Debug)]
pub struct ScenarioCase {
    /// The scenario.
    pub scenario: CaseScenario,
    /// The results, in the order in which they were made.
    pub lines: Vec<CaseLine>,
}

impl From<Case> for ScenarioCase {
    fn from(case: Case) -> Self {
        Self { scenario: case.scenario.into(), lines: case.lines.into_iter().map(CaseLine::from).collect() }
    }
}

/// Whether the programme pays: every result with its formula and what went into it.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct BusinessCase {
    /// The first day of the span that the figures below are of.
    pub from: Option<Day>,
    /// The last day of that span.
    pub to: Option<Day>,
    /// What was taken from the organisation's own data, each with its n; none when everything was given.
    pub figures: Vec<ReportFigure>,
    /// The sums, a scenario each.
    pub cases: Vec<ScenarioCase>,
}
