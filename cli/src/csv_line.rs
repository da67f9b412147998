//! CSV that leaves: numbers as they are, and no text that a spreadsheet would run as a formula.

use std::borrow::Borrow;

use reable_rules::csv_cell::safe_cell;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::output::plain;

/// These cells as one line.
pub fn csv_line(cells: impl IntoIterator<Item = impl Borrow<Value>>) -> Outcome<Vec<u8>> {
    // Writing into memory fails no more than memory does.
    let failed = |error: &dyn std::fmt::Display| Failure::Failed(format!("CSV: {error}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    for each in cells {
        writer.write_field(cell(each.borrow())).map_err(|error| failed(&error))?;
    }
    writer.write_record(None::<&[u8]>).map_err(|error| failed(&error))?;
    writer.into_inner().map_err(|error| failed(&error))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        other => safe_cell(&plain(other)).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cell_is_never_run_and_a_number_stays_a_number() {
        let line = |cells: Value| String::from_utf8(csv_line(cells.as_array().unwrap()).unwrap()).unwrap();
        assert_eq!(line(json!(["=1+1; \"x\"", -2, true, null, [1, 3]])), "\"'=1+1; \"\"x\"\"\",-2,true,,1 3\n");
        for begins in ["=", "+", "-", "@", "\t", "\r"] {
            assert!(line(json!([format!("{begins}x")])).trim_start_matches('"').starts_with('\''), "{begins:?}");
        }
    }
}
