//! `reable report`: figures without names, for whoever pays and decides.

use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use reable_openapi::Given;
use reable_openapi::types::{
    BusinessCase, BusinessCaseQuestion, CaseLine, CaseScenario, QuarterReport, ReportFigure, ScenarioLabel,
};
use reable_rules::business_case::{Cents, Weeks};
use reable_rules::quarter::Quarter;
use reable_rules::words::Language;
use serde::Serialize;
use uuid::Uuid;

use crate::context::{Context, rules_word};
use crate::failure::{Failure, Outcome};
use crate::output::{Format, Output, print_bytes, value};
use crate::report::{COLUMNS, Line, Reader, Row, page, records, workbook};

/// Reports: figures without names, small counts hidden
#[derive(Debug, Subcommand)]
pub enum Report {
    /// What became of the clients of a quarter: outcomes, COPM, care, check-ins, methods, follow-ups
    #[command(after_help = "\
Examples:
  reable report quarter 2026Q3
  reable report quarter 2026Q3 --format html --out 2026Q3.html
  reable report quarter 2026Q3 --team 01955a00-0000-7000-8000-000000000001 --out noord.xlsx

Counts under 5 are hidden, and so is what would give them away. Print the HTML on A4 from a browser.")]
    Quarter(Box<QuarterArguments>),
    /// Whether the programme pays: every result with its formula and what went into it
    #[command(after_help = "\
Examples:
  reable report business-case --from 2026-01-01 --to 2026-12-31 --rate 45 --weeks 7.7 --programme-cost 3103
  reable report business-case --clients 100 --minutes-start 195 --minutes-end 75 --rate 45 --weeks 7.7 \\
      --programme-cost 3103 --funded 2543 --scenario as_given=100,100,100 --scenario cautious=75,75,110

With --from and --to the number of clients and their mean care come from the episodes that ended on those days.")]
    BusinessCase(Box<CaseArguments>),
}

/// The report of a quarter.
#[derive(Debug, Args)]
pub struct QuarterArguments {
    /// The quarter, such as 2026Q3
    quarter: Quarter,
    /// Only clients who belonged to this team when the quarter ended
    #[arg(long, value_name = "TEAM")]
    team: Option<Uuid>,
    /// How the report is written; by the ending of --out, else as --output says, when absent
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Shape>,
    /// The file to write; stdout when absent
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The language of what people read
    #[arg(long, default_value = "nl", value_parser = rules_word!(Language))]
    language: Language,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shape {
    /// Columns for people
    Table,
    /// Everything the server said
    Json,
    /// A line a figure, for programs
    Csv,
    /// A spreadsheet
    Xlsx,
    /// One page with charts, for the screen and for A4
    Html,
}

impl From<Format> for Shape {
    fn from(format: Format) -> Self {
        match format {
            Format::Table => Self::Table,
            Format::Json => Self::Json,
            Format::Csv => Self::Csv,
        }
    }
}

impl Shape {
    /// By the ending of a file's name.
    fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            "html" | "htm" => Some(Self::Html),
            _ => None,
        }
    }

    /// The report in this shape.
    fn write(self, report: &QuarterReport, reader: Reader) -> Outcome<Vec<u8>> {
        let mut written = Vec::new();
        match self {
            Self::Table => {
                Output::new(Format::Table).list_to(&mut written, &Line::COLUMNS, &Line::all(report, reader)?)?;
            }
            Self::Json => writeln!(written, "{:#}", value(report)?)?,
            Self::Csv => {
                Output::new(Format::Csv).list_to(&mut written, &COLUMNS, &records(report, reader)?)?;
            }
            Self::Xlsx => written = workbook::workbook(report, reader)?,
            Self::Html => written = page::page(report, reader)?.into_bytes(),
        }
        Ok(written)
    }
}

/// The inputs of a business case.
#[derive(Debug, Args)]
pub struct CaseArguments {
    /// The first day of the span whose ended episodes give what is not given here
    #[arg(long, value_name = "DAY", requires = "to")]
    from: Option<NaiveDate>,
    /// The last day of that span
    #[arg(long, value_name = "DAY", requires = "from")]
    to: Option<NaiveDate>,
    /// What an hour of care costs, in euros, such as 45 or 45.50
    #[arg(long, value_name = "EUROS", value_parser = checked::<Cents>)]
    rate: String,
    /// Over how many weeks less care was given, such as 7.7
    #[arg(long, value_name = "WEEKS", value_parser = checked::<Weeks>)]
    weeks: String,
    /// What the programme costs a client, in euros
    #[arg(long, value_name = "EUROS", value_parser = checked::<Cents>)]
    programme_cost: String,
    /// How much of that somebody pays already, in euros
    #[arg(long, value_name = "EUROS", value_parser = checked::<Cents>)]
    funded: Option<String>,
    /// How many clients, instead of how many episodes ended
    #[arg(long, required_unless_present = "from")]
    clients: Option<i64>,
    /// Minutes of formal care a week at the start, instead of the mean
    #[arg(long, value_name = "MINUTES", required_unless_present = "from")]
    minutes_start: Option<i64>,
    /// Minutes of formal care a week at the end, instead of the mean
    #[arg(long, value_name = "MINUTES", required_unless_present = "from")]
    minutes_end: Option<i64>,
    /// A scenario: as_given, cautious or hopeful, and percents of the care saved, the weeks and the cost; repeat for each
    #[arg(long = "scenario", value_name = "LABEL=CARE,WEEKS,COST", value_parser = scenario)]
    scenarios: Vec<CaseScenario>,
}

/// Text that reads as this kind of number; it is sent as it was written.
fn checked<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str) -> Result<String, String> {
    text.parse::<T>().map(|_| text.to_owned()).map_err(|error| error.to_string())
}

/// Reads `cautious=75,75,110`.
fn scenario(text: &str) -> Result<CaseScenario, String> {
    let form = || "write it as LABEL=CARE,WEEKS,COST in percent, such as cautious=75,75,110".to_owned();
    let (label, percents) = text.split_once('=').ok_or_else(form)?;
    let label: ScenarioLabel = label.parse().map_err(|_| "the label is as_given, cautious or hopeful".to_owned())?;
    let percents: Vec<i64> = percents.split(',').map(str::parse).collect::<Result<_, _>>().map_err(|_| form())?;
    let [less_care_percent, weeks_percent, cost_percent] = percents[..] else { return Err(form()) };
    Ok(CaseScenario { cost_percent, label, less_care_percent, weeks_percent })
}

impl Report {
    /// Takes it.
    pub async fn run(self, context: &Context) -> Outcome {
        match self {
            Self::Quarter(arguments) => arguments.run(context).await,
            Self::BusinessCase(arguments) => arguments.run(context).await,
        }
    }
}

impl QuarterArguments {
    async fn run(self, context: &Context) -> Outcome {
        let of_file = || self.out.as_deref().and_then(Shape::of_file);
        let shape = self.format.or_else(of_file).unwrap_or(context.output.format().into());
        if shape == Shape::Xlsx && self.out.is_none() && io::stdout().is_terminal() {
            return Err(Failure::Usage("a spreadsheet is no text: name a file with --out".to_owned()));
        }
        // Taking a report changes nothing but the audit log, where it belongs also in a dry run.
        let reable = context.signed_in()?;
        let call = reable.get_quarter_report().year(self.quarter.year()).quarter(self.quarter.number());
        let report = call.given(self.team, |call, team| call.team(team)).send().await?.into_inner();
        let reader = Reader(self.language);
        let written = shape.write(&report, reader)?;
        match &self.out {
            None => print_bytes(&written)?,
            Some(path) => {
                fs::write(path, written).map_err(|error| Failure::of_file(&path.display().to_string(), &error))?;
            }
        }
        if shape == Shape::Table && report.figures.iter().any(|figure| figure.value.is_none()) {
            eprintln!("{}", reader.why_hidden());
        }
        Ok(())
    }
}

/// A result, or something that it rests on, as it is printed.
#[derive(Debug, Serialize)]
struct CaseRow {
    scenario: String,
    name: String,
    result: String,
    formula: String,
    with: String,
    words: String,
}

const CASE: [&str; 6] = ["scenario", "name", "result", "formula", "with", "words"];

impl CaseArguments {
    async fn run(self, context: &Context) -> Outcome {
        let reable = context.signed_in()?;
        let case = reable.work_out_business_case().body(self.question()).send().await?.into_inner();
        if context.output.is_json() {
            return context.output.one(&case);
        }
        context.output.list(&CASE, &rows(&case)?)
    }

    fn question(self) -> BusinessCaseQuestion {
        BusinessCaseQuestion {
            clients: self.clients,
            from: self.from,
            funded: self.funded,
            minutes_end: self.minutes_end,
            minutes_start: self.minutes_start,
            programme_cost: self.programme_cost,
            rate: self.rate,
            scenarios: self.scenarios,
            to: self.to,
            weeks: self.weeks,
        }
    }
}

/// What was taken from the data, then the results of each scenario.
fn rows(case: &BusinessCase) -> Outcome<Vec<CaseRow>> {
    let mut rows = case.figures.iter().map(from_data).collect::<Outcome<Vec<_>>>()?;
    for one in &case.cases {
        let scenario = &one.scenario;
        let label = match [scenario.less_care_percent, scenario.weeks_percent, scenario.cost_percent] {
            [100, 100, 100] => scenario.label.to_string(),
            [care, weeks, cost] => format!("{} (care {care} %, weeks {weeks} %, cost {cost} %)", scenario.label),
        };
        rows.extend(one.lines.iter().map(|line| result(&label, line)));
    }
    Ok(rows)
}

fn from_data(figure: &ReportFigure) -> Outcome<CaseRow> {
    let (row, reader) = (Row::of(figure)?, Reader(Language::En));
    Ok(CaseRow {
        scenario: "data".to_owned(),
        name: figure.name.clone(),
        result: format!("{} {}", row.value(reader), row.unit.in_words(reader.0)),
        formula: String::new(),
        with: format!("n = {}", row.n()),
        words: row.of_whom(reader).to_owned(),
    })
}

fn result(scenario: &str, line: &CaseLine) -> CaseRow {
    let terms = line.terms.iter().filter(|term| !term.name.chars().all(|c| c.is_ascii_digit()));
    CaseRow {
        scenario: scenario.to_owned(),
        name: line.name.clone(),
        result: line.result.text.clone(),
        formula: line.symbols.clone(),
        with: terms.map(|term| format!("{} = {}", term.name, term.value.text)).collect::<Vec<_>>().join("; "),
        words: line.words.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_is_a_label_and_three_percents() {
        let read = scenario("cautious=75,80,110").unwrap();
        assert_eq!((read.less_care_percent, read.weeks_percent, read.cost_percent), (75, 80, 110));
        for wrong in ["cautious", "cautious=75", "cautious=75,75", "cautious=75,75,1,1", "wild=1,1,1", "cautious=a,b,c"]
        {
            assert!(scenario(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_ending_of_a_file_says_its_shape() {
        for (name, shape) in [
            ("q.XLSX", Some(Shape::Xlsx)),
            ("a/q.html", Some(Shape::Html)),
            ("q.csv", Some(Shape::Csv)),
            ("q.txt", None),
            ("q", None),
        ] {
            assert_eq!(Shape::of_file(Path::new(name)), shape, "{name}");
        }
    }
}
