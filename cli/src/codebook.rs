//! What stands in each column of an export, read from the API's own document, so that the two cannot differ.

use reable_openapi::DOCUMENT;
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, Outcome};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// A civil day.
    Day,
    /// A moment, in UTC.
    Moment,
    /// Yes or no.
    YesNo,
    /// Several values, with spaces in between.
    List,
}

/// One column of an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its name.
    pub column: &'static str,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The unit, or how a day is written.
    pub unit: &'static str,
    /// The values that it may have, where they are fixed.
    pub values: String,
    /// Whether only an export with names has it.
    pub only_named: bool,
    /// Whether it may be empty.
    pub may_be_empty: bool,
    /// What it means.
    pub meaning: String,
}

/// The columns of the rows of this schema of the document.
pub fn columns(row: &str, always: &[&'static str], only_named: &[&'static str]) -> Outcome<Vec<Column>> {
    let document: Value = serde_json::from_str(DOCUMENT)
        .map_err(|error| Failure::Failed(format!("the document of the API cannot be read: {error}")))?;
    let schemas = &document["components"]["schemas"];
    let (fields, required) = (&schemas[row]["properties"], &schemas[row]["required"]);
    let column = |name: &&'static str, only_named: bool| {
        let shape = Shape::of(schemas, &fields[*name]);
        Column {
            column: name,
            kind: shape.kind,
            unit: unit(name, shape.kind),
            values: shape.values,
            only_named,
            may_be_empty: only_named || !required.as_array().into_iter().flatten().any(|known| known == name),
            meaning: fields[*name]["description"].as_str().unwrap_or_default().to_owned(),
        }
    };
    let always = always.iter().map(|name| column(name, false));
    Ok(always.chain(only_named.iter().map(|name| column(name, true))).collect())
}

/// What a schema of the document comes to.
struct Shape {
    kind: Kind,
    values: String,
}

impl Shape {
    fn of(schemas: &Value, schema: &Value) -> Self {
        if let Some(reference) = reference(schema) {
            return Self::of(schemas, &schemas[reference]);
        }
        let kind = match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("integer" | "number"), _) => Kind::Number,
            (Some("boolean"), _) => Kind::YesNo,
            (Some("array"), _) => Kind::List,
            (_, Some("date")) => Kind::Day,
            (_, Some("date-time")) => Kind::Moment,
            _ => Kind::Text,
        };
        let values = match kind {
            Kind::List => Self::of(schemas, &schema["items"]).values,
            Kind::Number => range(schema),
            _ => words(schema),
        };
        Self { kind, values }
    }
}

/// The name of the schema that this one stands for.
fn reference(schema: &Value) -> Option<&str> {
    let first = schema.pointer("/allOf/0/$ref").or_else(|| schema.get("$ref"))?;
    first.as_str()?.rsplit('/').next()
}

fn words(schema: &Value) -> String {
    schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
}

/// `1–10`, where the document names both ends.
fn range(schema: &Value) -> String {
    let end = |name: &str| schema[name].as_f64();
    end("minimum").zip(end("maximum")).map_or_else(String::new, |(least, most)| format!("{least}–{most}"))
}

/// The unit of a column.
fn unit(name: &str, kind: Kind) -> &'static str {
    match (name, kind) {
        (_, Kind::Day) => "YYYY-MM-DD",
        (_, Kind::Moment) => "UTC, RFC 3339",
        (_, Kind::YesNo) => "true or false",
        ("planned_days", _) => "weekday, 1 = Monday",
        ("minutes_per_week" | "minutes_per_week_end" | "linked_minutes_per_week", _) => "minutes a week",
        ("sequence", _) => "counts from 1",
        ("methods", _) => "number of a support method",
        (_, Kind::Number) => "mark",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_says_its_type_its_values_and_its_meaning() {
        let always = ["day", "help", "performance", "imported", "recorded_at"];
        let columns = columns("CheckInRow", &always, &["note"]).unwrap();
        let kinds: Vec<Kind> = columns.iter().map(|column| column.kind).collect();
        assert_eq!(kinds, [Kind::Day, Kind::Text, Kind::Number, Kind::YesNo, Kind::Moment, Kind::Text]);
        assert_eq!(columns[1].values, "alone with_some_help with_much_help not_done");
        assert_eq!((columns[2].values.as_str(), columns[2].unit, columns[2].may_be_empty), ("1–10", "mark", true));
        assert!(columns[5].only_named && !columns[0].only_named && !columns[0].may_be_empty);
        assert!(columns.iter().all(|column| column.meaning.len() > 5), "{columns:#?}");
    }

    #[test]
    fn lists_and_weekdays_are_lists_of_something() {
        let columns = columns("GoalRow", &["disciplines", "planned_days", "methods"], &[]).unwrap();
        assert!(columns.iter().all(|column| column.kind == Kind::List), "{columns:#?}");
        assert!(columns[0].values.contains("occupational_therapy"), "{columns:#?}");
    }
}
