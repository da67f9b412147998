//! The file that a FHIR export writes: the bundles of many episodes as one, or a resource a line.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::path::Path;

use reable_openapi::types::{FhirBundle, FhirEntry};
use serde_json::{Map, Value, json};

use crate::failure::Outcome;
use crate::part_file::PartFile;

/// How the resources are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// One Bundle of type collection; references are the fullUrl of an entry.
    Bundle,
    /// A resource a line, for bulk tools; references are Type/id.
    Ndjson,
}

/// The types of which one resource stands in the bundles of several episodes.
const SHARED: [&str; 5] = ["Organization", "Practitioner", "Patient", "RelatedPerson", "CodeSystem"];

/// Resources being written to a file or to stdout. A file has its name once it is whole; half of one is not left.
pub struct FhirFile {
    part: Option<PartFile>,
    form: Form,
    /// Which resources of the shared types were written.
    seen: HashSet<String>,
    bundles: u64,
    resources: u64,
}

impl FhirFile {
    /// Begins a file; stdout without one.
    pub fn open(out: Option<&Path>, form: Form) -> Outcome<Self> {
        let part = out.map(PartFile::begin).transpose()?;
        Ok(Self { part, form, seen: HashSet::new(), bundles: 0, resources: 0 })
    }

    /// Writes the resources of one episode's bundle; those that an earlier one shared with it are there already.
    pub fn add(&mut self, bundle: &FhirBundle) -> Outcome {
        let mut text = String::new();
        if self.form == Form::Bundle && self.bundles == 0 {
            let head = json!({ "resourceType": "Bundle", "type": "collection", "timestamp": bundle.timestamp });
            text.push_str(head.to_string().trim_end_matches('}'));
        }
        self.bundles += 1;
        let types: HashMap<&str, &str> = bundle.entry.iter().map(|entry| (&*entry.full_url, type_of(entry))).collect();
        for entry in &bundle.entry {
            if SHARED.contains(&type_of(entry)) && !self.seen.insert(entry.full_url.clone()) {
                continue;
            }
            match self.form {
                Form::Bundle => {
                    // What holds no resource has no entry: FHIR knows no empty list.
                    text.push_str(if self.resources == 0 { ",\"entry\":[\n" } else { ",\n" });
                    text.push_str(&json!({ "fullUrl": entry.full_url, "resource": entry.resource }).to_string());
                }
                Form::Ndjson => {
                    text.push_str(&with_typed_references(entry.resource.clone(), &types).to_string());
                    text.push('\n');
                }
            }
            self.resources += 1;
        }
        self.write(&text)
    }

    /// Closes the file, gives it its name, and says how many episodes and resources it holds.
    pub fn finish(mut self) -> Outcome<(u64, u64)> {
        if self.form == Form::Bundle {
            self.write(match (self.bundles, self.resources) {
                (0, _) => "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n",
                (_, 0) => "}\n",
                _ => "\n]}\n",
            })?;
        }
        if let Some(part) = &self.part {
            part.finish()?;
        }
        Ok((self.bundles, self.resources))
    }

    fn write(&mut self, text: &str) -> Outcome {
        match &mut self.part {
            Some(part) => part.add(text),
            None => Ok(io::stdout().write_all(text.as_bytes())?),
        }
    }
}

impl Drop for FhirFile {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            part.throw_away();
        }
    }
}

fn type_of(entry: &FhirEntry) -> &str {
    entry.resource["resourceType"].as_str().unwrap_or_default()
}

/// The resource with `Type/id` for every `urn:uuid:id`.
fn with_typed_references(resource: Value, types: &HashMap<&str, &str>) -> Value {
    let field = |(name, value): (String, Value)| match (name.as_str(), &value) {
        ("reference", Value::String(url)) => {
            let id = url.trim_start_matches("urn:uuid:");
            let typed = types.get(url.as_str()).map(|known| json!(format!("{known}/{id}")));
            (name, typed.unwrap_or(value))
        }
        _ => (name, with_typed_references(value, types)),
    };
    match resource {
        Value::Object(fields) => Value::Object(fields.into_iter().map(field).collect::<Map<_, _>>()),
        Value::Array(items) => items.into_iter().map(|item| with_typed_references(item, types)).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn bundle(observation: &str) -> FhirBundle {
        let entry = |id: &str, resource: Value| json!({ "fullUrl": format!("urn:uuid:{id}"), "resource": resource });
        serde_json::from_value(json!({
            "resourceType": "Bundle", "type": "collection", "timestamp": "2026-11-22T09:00:00Z", "entry": [
                entry("p", json!({ "resourceType": "Patient", "id": "p" })),
                entry(observation, json!({
                    "resourceType": "Observation", "id": observation, "subject": { "reference": "urn:uuid:p" },
                    "note": [{ "text": "reference" }],
                })),
            ],
        }))
        .unwrap()
    }

    fn written(form: Form, bundles: &[FhirBundle]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.json");
        let mut file = FhirFile::open(Some(&path), form).unwrap();
        bundles.iter().try_for_each(|bundle| file.add(bundle)).unwrap();
        assert!(!path.exists(), "half a file has no name");
        file.finish().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn two_episodes_of_one_client_name_the_client_once() {
        let whole: Value = serde_json::from_str(&written(Form::Bundle, &[bundle("a"), bundle("b")])).unwrap();
        let ids: Vec<&str> =
            whole["entry"].as_array().unwrap().iter().map(|entry| entry["fullUrl"].as_str().unwrap()).collect();
        assert_eq!(ids, ["urn:uuid:p", "urn:uuid:a", "urn:uuid:b"]);
        assert_eq!(whole["entry"][2]["resource"]["subject"]["reference"], "urn:uuid:p");
    }

    #[test]
    fn an_export_that_breaks_off_leaves_nothing_of_anybody() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = FhirFile::open(Some(&folder.path().join("out.json")), Form::Bundle).unwrap();
        file.add(&bundle("a")).unwrap();
        drop(file);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_bundle_of_nothing_has_no_entry() {
        let empty: Value = serde_json::from_str(&written(Form::Bundle, &[])).unwrap();
        assert_eq!(empty, json!({ "resourceType": "Bundle", "type": "collection" }));
        assert_eq!(written(Form::Ndjson, &[]), "");
    }

    #[test]
    fn a_resource_a_line_refers_by_type_and_id() {
        let text = written(Form::Ndjson, &[bundle("a"), bundle("b")]);
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[1]["subject"]["reference"], "Patient/p");
        assert_eq!(lines[1]["note"][0]["text"], "reference");
    }
}
