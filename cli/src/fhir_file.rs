//! The file that a FHIR export writes: the bundles of many episodes as one, or a resource a line.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use reable_openapi::types::{FhirBundle, FhirEntry};
use serde_json::{Map, Value, json};

use crate::failure::{Failure, Outcome};
use crate::profile::private_file;

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

/// Resources being written to a file or to stdout. A file has its name once it is whole.
pub struct FhirFile {
    sink: Box<dyn Write>,
    place: Option<Place>,
    form: Form,
    /// Which resources of the shared types were written.
    seen: HashSet<String>,
    bundles: u64,
    resources: u64,
}

/// The file, and what it is called until it is whole.
struct Place {
    file: PathBuf,
    part: PathBuf,
    handle: File,
}

impl FhirFile {
    /// Begins a file; stdout without one.
    pub fn open(out: Option<&Path>, form: Form) -> Outcome<Self> {
        let (sink, place): (Box<dyn Write>, _) = match out {
            None => (Box::new(BufWriter::new(io::stdout())), None),
            Some(file) => {
                let part = file.with_added_extension("part");
                let failed = |error: io::Error| Failure::of_file(&file.display().to_string(), &error);
                let handle = private_file(&part).map_err(failed)?;
                let sink = Box::new(BufWriter::new(handle.try_clone().map_err(failed)?));
                (sink, Some(Place { file: file.to_owned(), part, handle }))
            }
        };
        Ok(Self { sink, place, form, seen: HashSet::new(), bundles: 0, resources: 0 })
    }

    /// Writes the resources of one episode's bundle; those that an earlier one shared with it are there already.
    pub fn add(&mut self, bundle: &FhirBundle) -> Outcome {
        if self.form == Form::Bundle && self.bundles == 0 {
            // What holds no resource has no entry, for an empty list is no FHIR.
            let head = json!({ "resourceType": "Bundle", "type": "collection", "timestamp": bundle.timestamp });
            let head = head.to_string();
            self.sink.write_all(head.trim_end_matches('}').as_bytes())?;
        }
        self.bundles += 1;
        let types: HashMap<&str, &str> = bundle.entry.iter().map(|entry| (&*entry.full_url, type_of(entry))).collect();
        for entry in &bundle.entry {
            if SHARED.contains(&type_of(entry)) && !self.seen.insert(entry.full_url.clone()) {
                continue;
            }
            match self.form {
                Form::Bundle => {
                    let before = if self.resources == 0 { ",\"entry\":[\n" } else { ",\n" };
                    let entry = json!({ "fullUrl": entry.full_url, "resource": entry.resource });
                    write!(self.sink, "{before}{entry}")?;
                }
                Form::Ndjson => writeln!(self.sink, "{}", with_typed_references(entry.resource.clone(), &types))?,
            }
            self.resources += 1;
        }
        Ok(())
    }

    /// Closes the file, gives it its name, and says how many episodes and resources it holds.
    pub fn finish(mut self) -> Outcome<(u64, u64)> {
        if self.form == Form::Bundle {
            let end = match (self.bundles, self.resources) {
                (0, _) => "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n",
                (_, 0) => "}\n",
                _ => "\n]}\n",
            };
            self.sink.write_all(end.as_bytes())?;
        }
        self.sink.flush()?;
        if let Some(place) = self.place {
            place.handle.sync_all()?;
            fs::rename(&place.part, &place.file)?;
        }
        Ok((self.bundles, self.resources))
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
