//! Reads fields by the schema of the body that they make.

use serde_json::{Map, Value};

use crate::document;

/// Reads fields by a schema.
pub(super) struct Reader<'a> {
    pub(super) fields: &'a [(String, String)],
    /// Where each field stands in the body: its JSON pointer, and its name.
    pub(super) places: Vec<(String, String)>,
}

impl Reader<'_> {
    /// The value at `pointer` from the fields named `name`; nothing when none of them is there, null when all are empty.
    pub(super) fn read(&mut self, schema: &Value, pointer: &str, name: &str) -> Option<Value> {
        let schema = resolved(schema);
        match kind(schema) {
            "object" => self.object(schema, pointer, name),
            "array" => self.array(&schema["items"], pointer, name),
            kind => {
                self.places.push((pointer.to_owned(), name.to_owned()));
                let texts: Vec<&str> = self.of(name).collect();
                let last = texts.last()?;
                Some(match kind {
                    "boolean" => Value::Bool(texts.contains(&"true")),
                    _ if last.trim().is_empty() => Value::Null,
                    kind => scalar(kind, last),
                })
            }
        }
    }

    fn of(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn object(&mut self, schema: &Value, pointer: &str, name: &str) -> Option<Value> {
        let mut found = Map::new();
        for (property, schema) in schema["properties"].as_object()? {
            let inner = if name.is_empty() { property.clone() } else { format!("{name}.{property}") };
            if let Some(value) = self.read(schema, &format!("{pointer}/{property}"), &inner) {
                found.insert(property.clone(), value);
            }
        }
        match found.values().all(Value::is_null) {
            true if found.is_empty() => None,
            true if !name.is_empty() => Some(Value::Null),
            _ => Some(Value::Object(found)),
        }
    }

    fn array(&mut self, items: &Value, pointer: &str, name: &str) -> Option<Value> {
        let items = resolved(items);
        self.places.push((pointer.to_owned(), name.to_owned()));
        if kind(items) != "object" {
            let texts: Vec<&str> = self.of(name).collect();
            let given = texts.iter().filter(|text| !text.trim().is_empty());
            return if texts.is_empty() { None } else { Some(given.map(|text| scalar(kind(items), text)).collect()) };
        }
        let prefix = format!("{name}.");
        let mut rows: Vec<usize> = self
            .fields
            .iter()
            .filter_map(|(field, _)| field.strip_prefix(&prefix)?.split('.').next()?.parse().ok())
            .collect();
        rows.sort_unstable();
        rows.dedup();
        let mut list = Vec::new();
        for row in rows {
            let known = self.places.len();
            match self.read(items, &format!("{pointer}/{}", list.len()), &format!("{prefix}{row}")) {
                Some(Value::Object(fields)) if says_something(&fields) => list.push(Value::Object(fields)),
                _ => self.places.truncate(known),
            }
        }
        (!list.is_empty()).then_some(Value::Array(list))
    }
}

/// Whether a row holds more than the ids that the page itself put there.
fn says_something(row: &Map<String, Value>) -> bool {
    row.iter().any(|(name, value)| !value.is_null() && name != "id" && !name.ends_with("_id"))
}

/// A schema behind references and the wrapping that gives them a description.
fn resolved(schema: &Value) -> &Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let place = reference.strip_prefix('#').unwrap_or_default();
        return document::value().pointer(place).map_or(schema, resolved);
    }
    let wrapped = ["allOf", "anyOf", "oneOf"].iter().find_map(|word| schema[*word].as_array()?.first());
    wrapped.map_or(schema, resolved)
}

fn kind(schema: &Value) -> &str {
    schema["type"].as_str().unwrap_or("string")
}

/// What cannot be read as a number is sent as it is, so that the fault is found where all faults are.
fn scalar(kind: &str, text: &str) -> Value {
    let number = || match kind {
        "integer" => text.trim().parse::<i64>().ok().map(Value::from),
        "number" => text.trim().replace(',', ".").parse::<f64>().ok().map(Value::from),
        _ => None,
    };
    number().unwrap_or_else(|| Value::String(text.trim_end().to_owned()))
}
