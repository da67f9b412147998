//! The quarterly report as people read it: its tables, and what each figure says in words.

pub mod page;
pub mod workbook;

use std::borrow::Cow;

use reable_openapi::types::{QuarterReport, ReportFigure};
use reable_rules::report::{FigureUnit, HIDDEN, Population, Topic, figure_in_words};
use reable_rules::words::Language;
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::output::value;

/// The texts of a report in one language.
#[derive(Debug, Clone, Copy)]
pub struct Reader(pub Language);

impl Reader {
    /// One of the two.
    pub const fn say(self, dutch: &'static str, english: &'static str) -> &'static str {
        match self.0 {
            Language::Nl => dutch,
            Language::En => english,
        }
    }

    /// A number with one decimal or none, as the language writes it.
    fn number(self, value: f64, unit: FigureUnit) -> String {
        let text = match unit {
            FigureUnit::Days | FigureUnit::Points => format!("{value:.1}"),
            _ => format!("{value:.0}"),
        };
        match self.0 {
            Language::Nl => text.replace('.', ","),
            Language::En => text,
        }
    }

    /// What stands above the columns of a table.
    pub const fn columns(self) -> [&'static str; 6] {
        let figure = self.say("Cijfer", "Figure");
        let (value, unit) = (self.say("Waarde", "Value"), self.say("Eenheid", "Unit"));
        [figure, value, unit, "%", "n", self.say("Waarover", "Of whom")]
    }

    /// What the star of a hidden figure means.
    pub const fn why_hidden(self) -> &'static str {
        self.say(
            "* Verborgen: minder dan 5, ook 0; of omdat anders uit een totaal is af te leiden welk aantal minder dan 5 is. \
             Ook een gemiddelde van minder dan 5 staat er niet (–*).",
            "* Hidden: fewer than 5, 0 among them; or because a total would otherwise tell a number under 5. A mean of \
             fewer than 5 does not stand there either (–*).",
        )
    }

    /// What n and the percentages are of.
    pub const fn what_n_means(self) -> &'static str {
        self.say(
            "n is het aantal waarover het cijfer gaat, zoals de laatste kolom het noemt. Een percentage is een deel van \
             datzelfde geheel; percentages van verschillende groepen worden nooit opgeteld.",
            "n is how many the figure is of, as the last column says. A percentage is a part of that same whole; \
             percentages of different groups are never added.",
        )
    }
}

/// What the report is called.
pub fn title(report: &QuarterReport, reader: Reader) -> String {
    format!("{} {}", reader.say("Kwartaalrapport", "Quarterly report"), report.quarter)
}

/// The organisation, and the team when it is of one.
pub fn of_whom(report: &QuarterReport) -> String {
    match &report.team_name {
        Some(team) => format!("{}, {team}", report.organisation),
        None => report.organisation.clone(),
    }
}

/// One figure, its words read.
pub struct Row<'a> {
    /// As the server gave it.
    pub figure: &'a ReportFigure,
    /// The table it stands in.
    pub topic: Topic,
    /// What its value counts or measures.
    pub unit: FigureUnit,
    population: Population,
}

impl<'a> Row<'a> {
    /// Reads the words of a figure; an error when the server has some that this version does not know.
    pub fn of(figure: &'a ReportFigure) -> Outcome<Self> {
        Ok(Self {
            figure,
            topic: known(figure.topic.to_string().parse())?,
            unit: known(figure.unit.to_string().parse())?,
            population: known(figure.population.to_string().parse())?,
        })
    }

    /// What the figure is.
    pub fn label(&self, reader: Reader) -> String {
        let words = figure_in_words(self.topic, &self.figure.name, reader.0);
        match &self.figure.method_name {
            Some(name) => format!("{words}: {name}"),
            None => words.into_owned(),
        }
    }

    /// The value with as many decimals as it has meaning.
    pub fn value(&self, reader: Reader) -> Cow<'static, str> {
        self.figure.value.map_or(self.unit.hidden().into(), |value| reader.number(value, self.unit).into())
    }

    /// The share in percent, where there is one.
    pub fn percent(&self) -> Option<String> {
        self.figure.percent.as_ref().map(|percent| format!("{percent} %"))
    }

    /// Of how many.
    pub fn n(&self) -> Cow<'static, str> {
        match (self.figure.n, self.figure.n_at_least) {
            (Some(number), _) => number.to_string().into(),
            (None, Some(least)) => format!("≥ {least}").into(),
            (None, None) => HIDDEN.into(),
        }
    }

    /// Of whom.
    pub fn of_whom(&self, reader: Reader) -> &'static str {
        self.population.in_words(reader.0)
    }
}

fn known<T, E>(word: Result<T, E>) -> Outcome<T> {
    word.map_err(|_| Failure::Failed("the server's report has words that this version does not know: update it".into()))
}

/// A table of a report: the figures of one topic, and of one moment after the end.
pub struct Table<'a> {
    /// Its rows, in the order of the report.
    pub rows: Vec<Row<'a>>,
}

impl Table<'_> {
    /// Its heading.
    pub fn heading(&self, reader: Reader) -> String {
        let Some(first) = self.rows.first() else { return String::new() };
        let topic = first.topic.in_words(reader.0);
        match first.figure.month {
            Some(month) => format!("{topic}, {month} {}", reader.say("maanden na het einde", "months after the end")),
            None => topic.to_owned(),
        }
    }

    /// Whether a row says no more than that its figure is hidden, like many others: a method that hardly anybody names.
    pub fn is_one_of_many(row: &Row<'_>) -> bool {
        row.figure.method.is_some() && row.figure.value.is_none()
    }
}

/// The tables of a report, in its order.
pub fn tables(report: &QuarterReport) -> Outcome<Vec<Table<'_>>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    for figure in &report.figures {
        let row = Row::of(figure)?;
        let key = |row: &Row<'_>| (row.topic, row.figure.month);
        match tables.last_mut().filter(|table| table.rows.first().map(key) == Some(key(&row))) {
            Some(table) => table.rows.push(row),
            None => tables.push(Table { rows: vec![row] }),
        }
    }
    Ok(tables)
}

/// A line of the report on a terminal.
#[derive(Debug, Serialize)]
pub struct Line {
    table: String,
    figure: String,
    value: String,
    unit: &'static str,
    percent: Option<String>,
    n: String,
    of: &'static str,
}

impl Line {
    /// The columns of the lines.
    pub const COLUMNS: [&str; 7] = ["table", "figure", "value", "unit", "percent", "n", "of"];

    /// The lines of a report; methods that are hidden are left out, and told of in one line.
    pub fn all(report: &QuarterReport, reader: Reader) -> Outcome<Vec<Self>> {
        let mut lines = Vec::new();
        for table in tables(report)? {
            let heading = table.heading(reader);
            let (hidden, shown): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
                table.rows.iter().partition(|row| Table::is_one_of_many(row));
            lines.extend(shown.into_iter().map(|row| Self {
                table: heading.clone(),
                figure: row.label(reader),
                value: row.value(reader).into_owned(),
                unit: row.unit.in_words(reader.0),
                percent: row.percent(),
                n: row.n().into_owned(),
                of: row.of_whom(reader),
            }));
            if let Some(first) = hidden.first() {
                lines.push(Self {
                    table: heading,
                    figure: each_of_the_others(hidden.len(), reader),
                    value: HIDDEN.to_owned(),
                    unit: first.unit.in_words(reader.0),
                    percent: None,
                    n: HIDDEN.to_owned(),
                    of: first.of_whom(reader),
                });
            }
        }
        Ok(lines)
    }
}

/// One line for so many methods that are hidden.
pub fn each_of_the_others(number: usize, reader: Reader) -> String {
    format!("{} {number}", reader.say("elk van de overige methodieken:", "each of the other methods:"))
}

/// The columns of the CSV: codes and numbers for programs, and the words beside them.
pub const COLUMNS: [&str; 13] = [
    "topic",
    "month",
    "method",
    "name",
    "words",
    "method_name",
    "population",
    "n",
    "n_at_least",
    "unit",
    "value",
    "percent",
    "hidden",
];

/// The report as records of [`COLUMNS`], every figure one.
pub fn records(report: &QuarterReport, reader: Reader) -> Outcome<Vec<Value>> {
    report.figures.iter().map(|figure| record(&Row::of(figure)?, reader)).collect()
}

fn record(row: &Row<'_>, reader: Reader) -> Outcome<Value> {
    let mut record = value(row.figure)?;
    record["words"] = format!("{}: {}", row.topic.in_words(reader.0), row.label(reader)).into();
    record["hidden"] = row.figure.value.is_none().into();
    if let Some(whole) = row.figure.value.filter(|value| value.fract() == 0.0) {
        // A count is written without a decimal; none comes near what a double no longer holds exactly.
        record["value"] = (whole as i64).into();
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A report with a shown count, a hidden one, a mean, and methods.
    pub fn report() -> QuarterReport {
        let figure = |topic: &str, name: &str, rest: serde_json::Value| {
            let mut figure = serde_json::json!({
                "topic": topic, "name": name, "population": "episodes_ended", "unit": "episodes",
            });
            figure.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
            figure
        };
        let json = serde_json::json!({
            "quarter": "2026Q3", "from": "2026-07-01", "to": "2026-09-30", "organisation": "Zorg & <Co>",
            "smallest_shown": 5,
            "figures": [
                figure("outcomes", "no_care", serde_json::json!({"n": 24, "value": 12.0, "percent": "50"})),
                figure("outcomes", "more_care", serde_json::json!({"n": 24})),
                figure("independence", "mean_at_start", serde_json::json!({
                    "n_at_least": 16, "value": 4.5, "unit": "points", "population": "ended_with_independence",
                })),
                figure("independence", "mean_at_end", serde_json::json!({
                    "n_at_least": 16, "value": 7.0, "unit": "points", "population": "ended_with_independence",
                })),
                figure("methods", "method_3", serde_json::json!({
                    "n": 6, "value": 7.0, "percent": "33", "unit": "goals", "method": 3, "method_name": "=Op eigen benen",
                    "population": "episodes_with_such_goals",
                })),
                figure("methods", "method_4", serde_json::json!({
                    "unit": "goals", "method": 4, "method_name": "Community support",
                    "population": "episodes_with_such_goals",
                })),
                figure("follow_ups", "due", serde_json::json!({
                    "month": 6, "n": 9, "value": 9.0, "unit": "follow_ups", "population": "follow_ups_due",
                })),
            ],
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn figures_are_read_as_the_language_writes_them() {
        let report = report();
        let tables = tables(&report).unwrap();
        let start = &tables[1].rows[0];
        assert_eq!(
            (start.value(Reader(Language::Nl)), start.value(Reader(Language::En))),
            ("4,5".into(), "4.5".into())
        );
        assert_eq!((start.n(), start.label(Reader(Language::Nl)).as_str()), ("≥ 16".into(), "gemiddelde bij start"));
        let hidden = &tables[0].rows[1];
        assert_eq!((hidden.value(Reader(Language::En)), hidden.percent()), (HIDDEN.into(), None));
        let mean = ReportFigure { value: None, n_at_least: None, ..start.figure.clone() };
        assert_eq!(Row::of(&mean).unwrap().value(Reader(Language::En)), "–*", "not a mean under five");
        assert_eq!(tables[3].heading(Reader(Language::Nl)), "Nametingen, 6 maanden na het einde");
    }

    #[test]
    fn methods_that_are_hidden_take_one_line_together() {
        let report = report();
        let lines = Line::all(&report, Reader(Language::En)).unwrap();
        let methods: Vec<&str> = lines.iter().filter(|line| line.unit == "goals").map(|line| &*line.figure).collect();
        assert_eq!(methods, ["goals naming method 3: =Op eigen benen", "each of the other methods: 1"]);
        assert_eq!(records(&report, Reader(Language::En)).unwrap().len(), report.figures.len());
    }
}
