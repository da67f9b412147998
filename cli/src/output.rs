//! What a command prints on stdout: a table for people, JSON or CSV for programs.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use crate::csv_line::csv_line;
use crate::failure::{Failure, Outcome};

/// How the answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Columns for people.
    Table,
    /// Everything the server said, as JSON.
    Json,
    /// The columns of the table, for spreadsheets.
    Csv,
}

/// Writes answers in the format that was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    format: Format,
}

impl Output {
    /// Answers in this format.
    pub fn new(format: Format) -> Self {
        Self { format }
    }

    /// The format that was asked for.
    pub fn format(self) -> Format {
        self.format
    }

    /// Whether everything is wanted, as JSON.
    pub fn is_json(self) -> bool {
        self.format == Format::Json
    }

    /// Whether people read it, as a table.
    pub fn is_table(self) -> bool {
        self.format == Format::Table
    }

    /// A list. Columns are names of fields; `client.name` is the name inside the client.
    pub fn list<T: Serialize>(&self, columns: &[&str], rows: &[T]) -> Outcome {
        self.list_to(&mut io::stdout().lock(), columns, rows)
    }

    /// The same, to somewhere else than stdout.
    pub fn list_to<T: Serialize>(&self, out: &mut impl Write, columns: &[&str], rows: &[T]) -> Outcome {
        let rows = rows.iter().map(value).collect::<Outcome<Vec<_>>>()?;
        match self.format {
            Format::Table => out.write_all(table(columns, &rows).as_bytes())?,
            Format::Json => json(out, &Value::Array(rows))?,
            Format::Csv => csv(out, columns, &rows)?,
        }
        Ok(out.flush()?)
    }

    /// One thing with all its fields.
    pub fn one<T: Serialize>(&self, thing: &T) -> Outcome {
        let thing = value(thing)?;
        let mut out = io::stdout().lock();
        match self.format {
            Format::Table => out.write_all(fields(&thing).as_bytes())?,
            Format::Json => json(&mut out, &thing)?,
            Format::Csv => {
                let names: Vec<&str> = thing.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
                csv(&mut out, &names, std::slice::from_ref(&thing))?;
            }
        }
        Ok(out.flush()?)
    }
}

/// Writes text as it is on stdout.
pub fn print(text: &str) -> Outcome {
    print_bytes(text.as_bytes())
}

/// Writes what may be no text, as it is, on stdout.
pub fn print_bytes(bytes: &[u8]) -> Outcome {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// A thing as JSON.
pub fn value<T: Serialize>(thing: &T) -> Outcome<Value> {
    serde_json::to_value(thing).map_err(|error| Failure::Failed(format!("the answer cannot be written: {error}")))
}

fn json(out: &mut impl Write, value: &Value) -> Outcome {
    let text = format!("{value:#}\n");
    Ok(out.write_all(text.as_bytes())?)
}

fn csv(out: &mut impl Write, columns: &[&str], rows: &[Value]) -> Outcome {
    let mut text = csv_line(columns.iter().map(|column| Value::from(*column)))?;
    for row in rows {
        text.extend(csv_line(columns.iter().map(|column| find(row, column)))?);
    }
    Ok(out.write_all(&text)?)
}

/// The value at a dotted path.
fn find<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(row, |value, name| &value[name])
}

/// A value as a person reads it.
pub fn plain(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::String(text) => text.into(),
        Value::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().map(plain).collect::<Vec<_>>().join(" ").into()
        }
        other => other.to_string().into(),
    }
}

/// Text that cannot move the cursor or recolour the terminal, whoever wrote it.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn table(columns: &[&str], rows: &[Value]) -> String {
    let head: Vec<String> = columns.iter().map(|column| column.replace(['_', '.'], " ").to_uppercase()).collect();
    let body: Vec<Vec<String>> =
        rows.iter().map(|row| columns.iter().map(|column| harmless(&plain(find(row, column)))).collect()).collect();
    let widths: Vec<usize> = (0..columns.len())
        .map(|column| {
            let cells = body.iter().map(|row| row[column].chars().count());
            cells.chain([head[column].chars().count()]).max().unwrap_or(0)
        })
        .collect();
    std::iter::once(&head).chain(&body).map(|row| line(row, &widths)).collect()
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let padded: Vec<String> = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
    format!("{}\n", padded.join("  ").trim_end())
}

/// A thing as lines of name and value; things inside it are set in.
fn fields(thing: &Value) -> String {
    let mut text = String::new();
    indented(thing, 0, &mut text);
    text
}

fn indented(thing: &Value, depth: usize, text: &mut String) {
    let Some(members) = thing.as_object() else {
        text.push_str(&format!("{:indent$}{}\n", "", harmless(&plain(thing)), indent = depth * 2));
        return;
    };
    let width = members.keys().map(|name| name.chars().count()).max().unwrap_or(0);
    for (name, value) in members {
        let label = name.replace('_', " ");
        let indent = depth * 2;
        match value {
            Value::Object(_) => {
                text.push_str(&format!("{:indent$}{label}:\n", ""));
                indented(value, depth + 1, text);
            }
            Value::Array(items) if items.iter().any(Value::is_object) => {
                text.push_str(&format!("{:indent$}{label}:\n", ""));
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push('\n');
                    }
                    indented(item, depth + 1, text);
                }
            }
            _ => text.push_str(&format!("{:indent$}{label:width$}  {}\n", "", harmless(&plain(value)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn columns_line_up_whatever_the_letters() {
        let rows = [json!({"id": 1, "name": "Zoë"}), json!({"id": 22, "name": null})];
        assert_eq!(table(&["name", "id"], &rows), "NAME  ID\nZoë   1\n      22\n");
    }

    #[test]
    fn a_column_may_lie_inside_another_thing() {
        let rows = [json!({"team": {"name": "Noord"}, "scopes": ["read", "record"]})];
        assert_eq!(table(&["team.name", "scopes"], &rows), "TEAM NAME  SCOPES\nNoord      read record\n");
    }

    #[test]
    fn a_name_cannot_command_the_terminal() {
        let rows = [json!({"name": "\u{1b}[2JEva\n"})];
        assert_eq!(table(&["name"], &rows), "NAME\n [2JEva\n");
        assert!(!fields(&rows[0]).contains('\u{1b}'));
    }

    #[test]
    fn one_thing_is_a_line_a_field() {
        let thing = json!({"name": "Eva", "team": {"id": 7}, "goals": [{"title": "a"}, {"title": "b"}]});
        assert_eq!(fields(&thing), "goals:\n  title  a\n\n  title  b\nname   Eva\nteam:\n  id  7\n");
    }

    #[test]
    fn a_reader_that_leaves_is_no_failure_to_speak_of() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert_eq!(json(&mut Gone, &json!(1)), Err(Failure::ReaderLeft));
        assert_eq!(csv(&mut Gone, &["a"], &[json!({"a": 1})]), Err(Failure::ReaderLeft));
    }
}
