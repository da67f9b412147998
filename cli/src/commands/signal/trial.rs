//! `reable signal try`: the rules on one's own series, without any server.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use reable_rules::enrolment::read_day;
use reable_rules::signals::example::{self, Example, Verdict};
use reable_rules::signals::goal::GoalEvaluation;
use reable_rules::signals::{Evidence, Finding, Median, Name, Share, Thresholds, Window, sentence};
use reable_rules::words::{GoalKind, Language};
use reable_rules::{Day, Fault, Mark, Refusal};
use serde::Serialize;
use serde_json::Value;

use crate::context::rules_word;
use crate::failure::{Failure, Outcome};
use crate::output::{Output, print};
use crate::table_file;

/// The names that a column of days may have.
const DAY_COLUMNS: [&str; 4] = ["date", "datum", "day", "dag"];

/// The names that a column of ratings may have.
const RATING_COLUMNS: [&str; 6] = ["rating", "cijfer", "performance", "uitvoering", "mark", "score"];

/// What the rules are tried on.
#[derive(Debug, Args)]
pub struct Try {
    /// A JSON file of examples
    #[arg(required_unless_present = "csv", conflicts_with = "csv")]
    file: Option<PathBuf>,
    /// A CSV file of one series: a date and a rating on each row, with ; or , between the cells
    #[arg(long, value_name = "FILE", requires = "start")]
    csv: Option<PathBuf>,
    #[command(flatten)]
    goal: Goal,
    /// A JSON file of other thresholds than the defaults
    #[arg(long, value_name = "FILE")]
    thresholds: Option<PathBuf>,
    /// The language of the sentences
    #[arg(long, default_value = "nl", value_parser = rules_word!(Language))]
    language: Language,
}

/// What was agreed about the goal of a CSV file.
#[derive(Debug, Args)]
struct Goal {
    /// The first day of the programme
    #[arg(long, value_name = "DAY", requires = "csv", value_parser = read_day)]
    start: Option<Day>,
    /// The day on which the rules look; the last in the file when absent
    #[arg(long, value_name = "DAY", requires = "csv", value_parser = read_day)]
    day: Option<Day>,
    /// The agreed target, 1 to 10; 7 when absent
    #[arg(long, value_name = "MARK", requires = "csv")]
    target: Option<Mark>,
    /// To improve or to maintain; improve when absent
    #[arg(long, requires = "csv", value_parser = rules_word!(GoalKind))]
    kind: Option<GoalKind>,
    /// Planned occasions a week, 1 to 7; 7 when absent
    #[arg(long, value_name = "NUMBER", requires = "csv", value_parser = clap::value_parser!(u8).range(1..=7))]
    planned_per_week: Option<u8>,
    /// A paused day, or the first and the last: 2026-03-10..2026-03-16; may be repeated
    #[arg(long, value_name = "DAYS", requires = "csv", value_parser = paused)]
    paused: Vec<(Day, Day)>,
    /// Median satisfaction of the last 14 days, 1 to 10; without it a goal is never steady
    #[arg(long, value_name = "POINTS", requires = "csv", value_parser = half_points)]
    satisfaction: Option<Median>,
    /// Percent of the last week done with no more help than agreed; without it a goal is never steady
    #[arg(long, value_name = "PERCENT", requires = "csv", value_parser = percent)]
    own_share: Option<Share>,
    /// Minutes of formal care a week linked to the goal; none when absent
    #[arg(long, value_name = "MINUTES", requires = "csv", value_parser = clap::value_parser!(u32).range(0..=10_080))]
    linked_minutes: Option<u32>,
}

impl Try {
    /// Runs the rules and prints what they say.
    pub fn run(&self, output: Output) -> Outcome {
        let thresholds = self.thresholds.as_deref().map_or_else(|| Ok(Thresholds::default()), read_thresholds)?;
        match (&self.file, &self.csv) {
            (Some(file), _) => show_verdicts(&read_examples(file)?, &thresholds, output),
            (None, Some(csv)) => {
                let (example, start) = self.goal.example(csv)?;
                self.show_series(&example, start, &thresholds, output)
            }
            (None, None) => Err(Failure::Usage("name a file of examples, or a series with --csv".to_owned())),
        }
    }

    fn show_series(&self, example: &Example, start: Day, thresholds: &Thresholds, output: Output) -> Outcome {
        let evaluation = example.evaluate(thresholds);
        if output.is_json() {
            let findings = evaluation.findings.iter().map(|finding| Told::of(finding, self.language)).collect();
            return print_json(&[Series { verdict: verdict(example, &evaluation), findings }]);
        }
        if !output.is_table() {
            return list(&[verdict(example, &evaluation)], output);
        }
        print(&self.told(example, start, &evaluation))
    }

    /// The findings on one series, for people.
    fn told(&self, example: &Example, start: Day, evaluation: &GoalEvaluation) -> String {
        let date = start.plus_days(example.day - 1);
        let mut text = match self.language {
            Language::Nl => format!("{date}, dag {} van het traject\n\n", example.day),
            Language::En => format!("{date}, day {} of the programme\n\n", example.day),
        };
        for finding in &evaluation.findings {
            let told = Told::of(finding, self.language);
            text.push_str(&format!("{} [{}]\n", told.name, finding.signal));
            for sentence in [told.why.as_str(), told.clears.as_str(), told.discuss] {
                text.push_str(&format!("  {sentence}\n"));
            }
            text.push('\n');
        }
        if evaluation.findings.is_empty() {
            text.push_str(match self.language {
                Language::Nl => "Geen signaal.\n\n",
                Language::En => "No signal.\n\n",
            });
        }
        text + &numbers(&evaluation.evidence)
    }
}

/// The numbers of a series, one a line.
fn numbers(evidence: &Evidence) -> String {
    evidence.iter().map(|(measure, number)| format!("{:22}{number}\n", measure.as_str().replace('_', " "))).collect()
}

fn verdict(example: &Example, evaluation: &GoalEvaluation) -> Verdict {
    Verdict { id: example.id.clone(), signals: evaluation.signals(), evidence: evaluation.evidence.clone() }
}

/// A verdict on one series, with the findings in words.
#[derive(Serialize)]
struct Series<'a> {
    #[serde(flatten)]
    verdict: Verdict,
    findings: Vec<Told<'a>>,
}

/// A finding in words.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    name: &'static str,
    why: String,
    clears: String,
    discuss: &'static str,
}

impl<'a> Told<'a> {
    fn of(finding: &'a Finding, language: Language) -> Self {
        Self {
            finding,
            name: sentence::name(finding.signal, language),
            why: sentence::why(finding, language),
            clears: sentence::clears(finding, language),
            discuss: sentence::discuss(language),
        }
    }
}

fn show_verdicts(examples: &[Example], thresholds: &Thresholds, output: Output) -> Outcome {
    let verdicts: Vec<Verdict> = examples.iter().map(|example| example.verdict(thresholds)).collect();
    if output.is_json() {
        return print_json(&verdicts);
    }
    list(&verdicts, output)
}

/// Verdicts as rows, with the numbers that most of them have.
fn list(verdicts: &[Verdict], output: Output) -> Outcome {
    let columns = [
        "id",
        "signals",
        "ratings_in_window",
        "ratings_needed",
        "median_14d",
        "median_7d",
        "change_vs_reference",
        "nap_vs_reference",
        "share_at_target",
    ];
    let rows: Vec<Row> = verdicts.iter().map(Row::from).collect();
    output.list(&columns, &rows)
}

/// A verdict on one line.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    signals: &'a [reable_rules::signals::Signal],
    #[serde(flatten)]
    evidence: &'a Evidence,
}

impl<'a> From<&'a Verdict> for Row<'a> {
    fn from(verdict: &'a Verdict) -> Self {
        Self { id: &verdict.id, signals: &verdict.signals, evidence: &verdict.evidence }
    }
}

/// JSON with its fields in the order in which the rules give them.
fn print_json<T: Serialize>(things: &[T]) -> Outcome {
    let text = serde_json::to_string_pretty(things)
        .map_err(|error| Failure::Failed(format!("the answer cannot be written: {error}")))?;
    print(&(text + "\n"))
}

fn read_examples(path: &Path) -> Outcome<Vec<Example>> {
    example::parse(&read_text(path)?).map_err(|faults| refused(path, &faults))
}

fn read_thresholds(path: &Path) -> Outcome<Thresholds> {
    let json: Value = serde_json::from_str(&read_text(path)?)
        .map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    Thresholds::from_json(&json).map_err(|faults| refused(path, &faults))
}

fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

/// All that is wrong with a file, each on a line of its own.
fn refused(path: &Path, faults: &[Fault]) -> Failure {
    let mut text = format!("{}: this cannot be read:", path.display());
    for Fault { pointer, code, detail } in faults {
        let place = if pointer.is_empty() { "the whole" } else { pointer };
        text.push_str(&format!("\n  {place}: {detail} [{code}]"));
    }
    Failure::Usage(text)
}

impl Goal {
    /// The series of a CSV file with what was agreed, and the first day.
    fn example(&self, path: &Path) -> Outcome<(Example, Day)> {
        let wrong = |reason: String| Failure::Usage(format!("{}: {reason}", path.display()));
        let start = self.start.ok_or_else(|| wrong("name the first day of the programme with --start".to_owned()))?;
        let table = table_file::read(path, &[]).map_err(|failure| Failure::Usage(failure.to_string()))?;
        let rows = dated(&table).map_err(wrong)?;
        let last = rows.iter().map(|row| row.day).max().or(self.day);
        let last = last.ok_or_else(|| wrong("there are no ratings in it".to_owned()))?;
        let day = self.day.unwrap_or(last);
        let programme_day = day.programme_day(start);
        if !(1..=MOST_DAYS).contains(&programme_day) {
            return Err(wrong(format!("{day} is no day of a programme that starts on {start}")));
        }
        let pairs: Vec<_> = rows.iter().map(|row| (row.day, row.mark)).collect();
        // What came after the day is there and not looked at, as it was on that day.
        let ratings = example::by_programme_day(start, last.max(day), &pairs).map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(|fault| explain(fault, &rows)).collect();
            wrong(lines.join("\n  "))
        })?;
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let base = Example::of(name, programme_day, ratings);
        let window = |(first, last): &(Day, Day)| Window::new(first.programme_day(start), last.programme_day(start));
        let example = Example {
            target: self.target.unwrap_or(base.target),
            planned_per_week: self.planned_per_week.unwrap_or(base.planned_per_week),
            kind: self.kind.unwrap_or(base.kind),
            satisfaction: self.satisfaction,
            own_share: self.own_share,
            paused: self.paused.iter().map(window).collect(),
            linked_minutes: self.linked_minutes.unwrap_or(0),
            ..base
        };
        Ok((example, start))
    }
}

/// The longest series that is looked at: two years.
const MOST_DAYS: i32 = 728;

/// A rating with its day and its line in the file.
struct Dated {
    line: usize,
    day: Day,
    mark: Option<Mark>,
}

/// The ratings of a table; a cell without one is a day without.
fn dated(table: &table_file::Table) -> Result<Vec<Dated>, String> {
    let (days, marks) = (column(&table.headers, &DAY_COLUMNS)?, column(&table.headers, &RATING_COLUMNS)?);
    let read = |row: &table_file::Row| {
        let cell = |column: usize| row.cells.get(column).map_or("", |cell| cell.trim());
        let wrong = |column: usize, refusal: &Refusal| {
            let (line, found, column) = (row.line, cell(column), &table.headers[column]);
            format!("line {line}, column {column}: {found:?}: {} [{}]", refusal.detail, refusal.code)
        };
        let day = read_day(cell(days)).map_err(|refusal| wrong(days, &refusal))?;
        let mark = match cell(marks) {
            "" => None,
            text => Some(text.parse().map_err(|refusal| wrong(marks, &refusal))?),
        };
        Ok(Dated { line: row.line, day, mark })
    };
    let (rows, faults): (Vec<_>, Vec<_>) = table.rows.iter().map(read).partition(Result::is_ok);
    let faults: Vec<String> = faults.into_iter().filter_map(Result::err).collect();
    if faults.is_empty() { Ok(rows.into_iter().flatten().collect()) } else { Err(faults.join("\n  ")) }
}

/// The place of the one column that has one of these names, whatever its capitals.
fn column(headers: &[String], names: &[&str]) -> Result<usize, String> {
    let is_named = |header: &String| names.contains(&header.to_lowercase().as_str());
    let found: Vec<usize> = (0..headers.len()).filter(|place| is_named(&headers[*place])).collect();
    match found[..] {
        [one] => Ok(one),
        [] => Err(format!("line 1 names no column {}", names.join(", "))),
        _ => Err(format!("line 1 names more than one column of {}: keep one", names.join(", "))),
    }
}

/// A fault in the list of rows, told with its line in the file.
fn explain(fault: &Fault, rows: &[Dated]) -> String {
    let row = fault.pointer.trim_start_matches('/').parse().ok().and_then(|index: usize| rows.get(index));
    let line = row.map_or(0, |row| row.line);
    format!("line {line}: {} [{}]", fault.detail, fault.code)
}

/// One day, or the first and the last of several with two points between.
fn paused(text: &str) -> Result<(Day, Day), Refusal> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let (first, last) = (read_day(first)?, read_day(last)?);
    if last < first {
        return Err(Refusal::new("pause_ends_before_start", format!("{last} lies before {first}")));
    }
    Ok((first, last))
}

/// A median in whole or half points, with a point or a comma.
fn half_points(text: &str) -> Result<Median, Refusal> {
    let points = text.replace(',', ".").parse::<f64>().unwrap_or(0.0) * 2.0;
    Median::from_halves(if points.fract() == 0.0 { points as i64 } else { 0 })
}

/// A share in whole percent.
fn percent(text: &str) -> Result<Share, Refusal> {
    let percent = text.trim_end_matches('%').parse().unwrap_or(-1);
    Share::new(percent, 100).map_err(|_| Refusal::new("out_of_range", "a whole percentage from 0 to 100"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(headers: &[&str], rows: &[(&str, &str)]) -> table_file::Table {
        let row = |(place, (day, mark)): (usize, &(&str, &str))| table_file::Row {
            line: place + 2,
            cells: vec![(*day).to_owned(), (*mark).to_owned()],
        };
        table_file::Table {
            headers: headers.iter().map(|name| (*name).to_owned()).collect(),
            rows: rows.iter().enumerate().map(row).collect(),
        }
    }

    #[test]
    fn dutch_and_english_columns_say_the_same() {
        for (headers, day) in [(["Datum", "Cijfer"], "1-3-2026"), (["date", "rating"], "2026-03-01")] {
            let rows = dated(&table(&headers, &[(day, "7"), ("2026-03-02", " ")])).unwrap();
            assert_eq!(rows[0].day.to_string(), "2026-03-01");
            assert_eq!((rows[0].mark, rows[1].mark), (Mark::new(7).ok(), None));
        }
    }

    #[test]
    fn what_is_wrong_in_a_table_is_said_with_line_and_column() {
        let said = |headers: &[&str], rows: &[(&str, &str)]| dated(&table(headers, rows)).err().unwrap();
        let both = said(&["datum", "cijfer"], &[("2026-03-01", "11"), ("gisteren", "7"), ("2026-03-03", "7,5")]);
        assert!(both.contains("line 2, column cijfer: \"11\"") && both.contains("[out_of_range]"), "{both}");
        assert!(both.contains("line 3, column datum: \"gisteren\"") && both.contains("line 4"), "{both}");
        assert!(said(&["datum", "naam"], &[]).contains("no column rating, cijfer"));
        assert!(said(&["datum", "date"], &[]).contains("more than one column"));
    }

    #[test]
    fn a_pause_is_one_day_or_from_one_to_another() {
        let day = |text: &str| read_day(text).unwrap();
        assert_eq!(paused("2026-03-10"), Ok((day("2026-03-10"), day("2026-03-10"))));
        assert_eq!(paused("10-3-2026..2026-03-16"), Ok((day("2026-03-10"), day("2026-03-16"))));
        assert!(paused("2026-03-10..2026-03-09").is_err() && paused("2026-03-10..").is_err());
    }

    #[test]
    fn a_satisfaction_is_a_whole_or_half_number_and_a_share_a_percentage() {
        assert_eq!(half_points("7,5").map(Median::halves), Ok(15));
        assert!(half_points("7.25").is_err() && half_points("11").is_err() && half_points("NaN").is_err());
        assert_eq!(percent("80%"), Share::new(80, 100));
        assert!(percent("101").is_err() && percent("x").is_err());
    }
}
