//! Two judges of exported FHIR that are not ours, and faults for them to find.
//!
//! Neither is enough: `tests/fhir/structure.py` knows no code lists, and `tools/fhir/bindings.mjs` follows no
//! references. [`PLANTED`] says which of them finds what, so that a judge who has fallen silent is noticed:
//!
//! ```no_run
//! use reable_tests::fhir::{self, Validator};
//! # let (folder, bundle) = (std::path::Path::new(""), serde_json::Value::Null);
//! let file = folder.join("export.json");
//! assert_eq!(fhir::faults(Validator::Structure, &[file.as_path()]), [""; 0]);
//! assert_eq!(fhir::missed(&bundle, folder), [""; 0]);
//! ```

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use Change::{Remove, Rename, Set};
use Validator::{Bindings, Structure};

/// Who judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validator {
    /// `tests/fhir/structure.py`: elements, kinds of value, references, invariants.
    Structure,
    /// `tools/fhir/bindings.mjs`: the definitions of R4, and the codes of the lists that bind.
    Bindings,
}

/// What a validator finds wrong with these files, each as `FILE: TYPE/ID: where: what`.
///
/// # Panics
/// When what it runs on is not installed, or it cannot read a file.
#[must_use]
pub fn faults(validator: Validator, files: &[&Path]) -> Vec<String> {
    let output = validator.command().args(files).output().expect("the validator starts");
    let faults: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    // Python and Node also end with 1 when they cannot begin: then there are no faults.
    assert!(
        output.status.code() == Some(i32::from(!faults.is_empty())),
        "{validator:?} could not judge ({}): {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    faults
}

/// Plants each fault of [`PLANTED`] in a copy of this faultless bundle, and says who misses which.
///
/// The copies are left in the folder.
///
/// # Panics
/// When the bundle has no place for a fault.
#[must_use]
pub fn missed(bundle: &Value, folder: &Path) -> Vec<String> {
    let files: Vec<PathBuf> = (0..PLANTED.len()).map(|number| folder.join(format!("planted-{number}.json"))).collect();
    for (planted, file) in PLANTED.iter().zip(&files) {
        std::fs::write(file, planted.plant_in(bundle).to_string()).unwrap();
    }
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let mut missed = Vec::new();
    for validator in [Structure, Bindings] {
        let faults = faults(validator, &paths);
        for (planted, file) in PLANTED.iter().zip(&files) {
            let start = format!("{}: ", file.display());
            let mut said = faults.iter().filter_map(|fault| fault.strip_prefix(&start));
            if planted.found_by.contains(&validator) && !said.any(|fault| fault.contains(planted.at)) {
                missed.push(format!("{validator:?} misses {} ({})", planted.name, file.display()));
            }
        }
    }
    missed
}

impl Validator {
    fn command(self) -> Command {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (program, script) = match self {
            Structure => (crate::python(), tests.join("fhir/structure.py")),
            Bindings => {
                (PathBuf::from("node"), installed(&tests.with_file_name("tools").join("fhir")).join("bindings.mjs"))
            }
        };
        let mut command = Command::new(program);
        command.arg(script);
        command
    }
}

/// The folder, once npm has installed what its scripts use.
fn installed(folder: &Path) -> &Path {
    let modules = folder.join("node_modules");
    assert!(
        modules.exists(),
        "there is no {}: run `./test.sh tools` once, or by hand `cd {} && npm ci --ignore-scripts`",
        modules.display(),
        folder.display()
    );
    folder
}

/// What becomes of a place in a resource, named by its JSON pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It holds this JSON; `{Patient}` in it is the id of the first patient of the bundle, and so for every type.
    Set(&'static str, &'static str),
    /// It is gone.
    Remove(&'static str),
    /// It stands under this name.
    Rename(&'static str, &'static str),
}

/// A fault to put into a faultless bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planted {
    /// What is wrong.
    pub name: &'static str,
    /// The type whose first resource in the bundle is changed; `Bundle` is the bundle itself.
    pub resource: &'static str,
    /// What is done to that resource.
    pub change: Change,
    /// What those who find it must mention, so that it was not found for another reason.
    pub at: &'static str,
    /// Who must find it.
    pub found_by: &'static [Validator],
}

impl Planted {
    /// The bundle with the fault in it.
    ///
    /// # Panics
    /// When the bundle has no such resource, or that resource no such place.
    #[must_use]
    pub fn plant_in(&self, bundle: &Value) -> Value {
        let mut changed = bundle.clone();
        self.change_in(&mut changed, bundle).unwrap_or_else(|| panic!("the bundle has no place for {self:?}"));
        changed
    }

    fn change_in(&self, changed: &mut Value, bundle: &Value) -> Option<()> {
        let resource = if self.resource == "Bundle" {
            changed
        } else {
            let entries = changed["entry"].as_array_mut()?.iter_mut();
            entries.map(|entry| &mut entry["resource"]).find(|resource| resource["resourceType"] == self.resource)?
        };
        let (Set(place, _) | Remove(place) | Rename(place, _)) = self.change;
        let (parent, name) = place.rsplit_once('/')?;
        let parent = resource.pointer_mut(parent)?.as_object_mut()?;
        match self.change {
            Set(_, json) => {
                parent.insert(name.to_owned(), with_ids(json, bundle));
            }
            Remove(_) => {
                parent.remove(name)?;
            }
            Rename(_, other) => {
                let value = parent.remove(name)?;
                parent.insert(other.to_owned(), value);
            }
        }
        Some(())
    }
}

/// The JSON, with the id of the first resource of a type where the type stands in braces.
fn with_ids(json: &str, bundle: &Value) -> Value {
    let mut text = json.to_owned();
    for entry in bundle["entry"].as_array().unwrap() {
        let resource = &entry["resource"];
        let (kind, id) = (resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap());
        text = text.replace(&format!("{{{kind}}}"), id);
    }
    serde_json::from_str(&text).unwrap()
}

const fn planted(
    name: &'static str,
    resource: &'static str,
    change: Change,
    at: &'static str,
    found_by: &'static [Validator],
) -> Planted {
    Planted { name, resource, change, at, found_by }
}

const BOTH: &[Validator] = &[Structure, Bindings];
const STRUCTURE: &[Validator] = &[Structure];
const BINDINGS: &[Validator] = &[Bindings];

/// The faults, each with whoever was seen to find it.
pub const PLANTED: &[Planted] = &[
    // What is too much, or missing.
    planted("an element that FHIR does not know", "Patient", Set("/bsn", r#""123456782""#), "bsn", BOTH),
    planted("an unknown element further inside", "Goal", Set("/description/tekst", r#""Zelf douchen""#), "tekst", BOTH),
    planted(
        "an element of R5 alone",
        "Goal",
        Set("/acceptance", r#"[{"participant": {"display": "Anna"}}]"#),
        "acceptance",
        BOTH,
    ),
    planted(
        "a required element under another name",
        "Goal",
        Rename("/lifecycleStatus", "status"),
        "lifecycleStatus",
        BINDINGS,
    ),
    planted(
        "a type of resource that FHIR does not know",
        "RelatedPerson",
        Set("/resourceType", r#""Carer""#),
        "resourceType",
        BOTH,
    ),
    planted("a goal without lifecycleStatus", "Goal", Remove("/lifecycleStatus"), "lifecycleStatus", BOTH),
    planted("a goal without description", "Goal", Remove("/description"), "description", BOTH),
    planted("a goal without subject", "Goal", Remove("/subject"), "subject", BOTH),
    planted("a care plan without status", "CarePlan", Remove("/status"), "status", BOTH),
    planted("a care plan without intent", "CarePlan", Remove("/intent"), "intent", BOTH),
    planted("a care plan without subject", "CarePlan", Remove("/subject"), "subject", BOTH),
    planted(
        "an activity without status",
        "CarePlan",
        Set("/activity", r#"[{"detail": {"description": "Oefenen"}}]"#),
        "status",
        BOTH,
    ),
    planted("an observation without status", "Observation", Remove("/status"), "status", BOTH),
    planted("an observation without code", "Observation", Remove("/code"), "code", BOTH),
    planted("a component without code", "Observation", Set("/component", r#"[{"valueInteger": 7}]"#), "code", BOTH),
    planted("an episode without status", "EpisodeOfCare", Remove("/status"), "status", BOTH),
    planted("an episode without patient", "EpisodeOfCare", Remove("/patient"), "patient", BOTH),
    planted("a related person without patient", "RelatedPerson", Remove("/patient"), "patient", BOTH),
    planted("provenance without target", "Provenance", Remove("/target"), "target", BOTH),
    planted("provenance without recorded", "Provenance", Remove("/recorded"), "recorded", BOTH),
    planted("provenance without agent", "Provenance", Remove("/agent"), "agent", BOTH),
    planted("an agent without who", "Provenance", Set("/agent", r#"[{"type": {"text": "author"}}]"#), "who", BOTH),
    planted(
        "an entity without role",
        "Provenance",
        Set("/entity", r#"[{"what": {"display": "paper diary"}}]"#),
        "role",
        BOTH,
    ),
    planted("a bundle without type", "Bundle", Remove("/type"), "type", BOTH),
    planted("a resource without id", "CareTeam", Remove("/id"), ": id", STRUCTURE),
    planted("an entry without resource", "Bundle", Remove("/entry/0/resource"), "resource", BOTH),
    // Codes of lists that bind.
    planted(
        "Goal.lifecycleStatus outside its list",
        "Goal",
        Set("/lifecycleStatus", r#""open""#),
        "lifecycleStatus",
        BINDINGS,
    ),
    planted("CarePlan.status outside its list", "CarePlan", Set("/status", r#""running""#), "status", BINDINGS),
    planted("CarePlan.intent outside its list", "CarePlan", Set("/intent", r#""directive""#), "intent", BINDINGS),
    planted(
        "CarePlan.activity.detail.status outside its list",
        "CarePlan",
        Set("/activity", r#"[{"detail": {"status": "done"}}]"#),
        "status",
        BINDINGS,
    ),
    planted(
        "CarePlan.activity.detail.kind outside its list",
        "CarePlan",
        Set("/activity", r#"[{"detail": {"status": "completed", "kind": "Goal"}}]"#),
        "kind",
        BINDINGS,
    ),
    planted("Observation.status outside its list", "Observation", Set("/status", r#""done""#), "status", BINDINGS),
    planted("EpisodeOfCare.status outside its list", "EpisodeOfCare", Set("/status", r#""ended""#), "status", BINDINGS),
    planted("CareTeam.status outside its list", "CareTeam", Set("/status", r#""closed""#), "status", BINDINGS),
    planted("Patient.gender outside its list", "Patient", Set("/gender", r#""vrouw""#), "gender", BINDINGS),
    planted("RelatedPerson.gender outside its list", "RelatedPerson", Set("/gender", r#""F""#), "gender", BINDINGS),
    planted("Bundle.type outside its list", "Bundle", Set("/type", r#""export""#), "type", BINDINGS),
    planted(
        "ContactPoint.system outside its list",
        "Patient",
        Set("/telecom", r#"[{"system": "mobile", "value": "0612345678"}]"#),
        "system",
        BINDINGS,
    ),
    planted(
        "ContactPoint.use outside its list",
        "Patient",
        Set("/telecom", r#"[{"system": "phone", "value": "0612345678", "use": "private"}]"#),
        "use",
        BINDINGS,
    ),
    planted(
        "HumanName.use outside its list",
        "Practitioner",
        Set("/name", r#"[{"use": "legal", "text": "Anna de Vries"}]"#),
        "use",
        BINDINGS,
    ),
    planted(
        "Address.use outside its list",
        "Patient",
        Set("/address", r#"[{"use": "house", "city": "Utrecht"}]"#),
        "use",
        BINDINGS,
    ),
    planted(
        "Identifier.use outside its list",
        "Patient",
        Set("/identifier", r#"[{"use": "internal", "value": "1"}]"#),
        "use",
        BINDINGS,
    ),
    planted(
        "Timing.repeat.dayOfWeek outside its list",
        "CarePlan",
        Set(
            "/activity",
            r#"[{"detail": {"status": "in-progress", "scheduledTiming": {"repeat": {"dayOfWeek": ["monday"]}}}}]"#,
        ),
        "dayOfWeek",
        BINDINGS,
    ),
    planted(
        "Timing.repeat.periodUnit outside its list",
        "CarePlan",
        Set(
            "/activity",
            r#"[{"detail": {"status": "completed", "scheduledTiming": {"repeat": {"periodUnit": "week"}}}}]"#,
        ),
        "periodUnit",
        BINDINGS,
    ),
    planted(
        "Quantity.comparator outside its list",
        "Observation",
        Set("/component", r#"[{"code": {"text": "minutes"}, "valueQuantity": {"value": 195, "comparator": "="}}]"#),
        "comparator",
        BINDINGS,
    ),
    planted(
        "Provenance.entity.role outside its list",
        "Provenance",
        Set("/entity", r#"[{"role": "copy", "what": {"display": "paper diary"}}]"#),
        "role",
        BINDINGS,
    ),
    planted(
        "Narrative.status outside its list",
        "Goal",
        Set("/text", r#"{"status": "yes", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Douchen</div>"}"#),
        "status",
        BINDINGS,
    ),
    planted("a code that begins with a space", "Patient", Set("/gender", r#"" female""#), "gender", BOTH),
    // Dates and times.
    planted("a date with the day first", "Patient", Set("/birthDate", r#""31-12-1941""#), "birthDate", BOTH),
    planted("a thirteenth month", "Patient", Set("/birthDate", r#""1941-13-01""#), "birthDate", BOTH),
    planted("a thirtieth of February", "Patient", Set("/birthDate", r#""1941-02-30""#), "birthDate", STRUCTURE),
    planted("a year as a number", "Patient", Set("/birthDate", "1941"), "birthDate", STRUCTURE),
    planted("a date with a time", "Goal", Set("/startDate", r#""2026-01-05T00:00:00Z""#), "startDate", BOTH),
    planted("a dateTime without zone", "CarePlan", Set("/created", r#""2026-01-05T10:00:00""#), "created", BOTH),
    planted("a dateTime without seconds", "CarePlan", Set("/created", r#""2026-01-05T10:00Z""#), "created", BOTH),
    planted("a dateTime with a space", "CarePlan", Set("/created", r#""2026-01-05 10:00:00Z""#), "created", BOTH),
    planted(
        "an instant without zone",
        "Provenance",
        Set("/recorded", r#""2026-01-05T10:00:00""#),
        "recorded",
        STRUCTURE,
    ),
    planted("an instant without time", "Provenance", Set("/recorded", r#""2026-01-05""#), "recorded", STRUCTURE),
    planted("an instant as a number", "Provenance", Set("/recorded", "1767607200"), "recorded", STRUCTURE),
    // Kinds of value.
    planted(
        "a whole number as a string",
        "Observation",
        Set("/component", r#"[{"code": {"text": "mark"}, "valueInteger": "7"}]"#),
        "valueInteger",
        BOTH,
    ),
    planted(
        "half a mark as a whole number",
        "Observation",
        Set("/component", r#"[{"code": {"text": "mark"}, "valueInteger": 7.5}]"#),
        "valueInteger",
        BOTH,
    ),
    planted(
        "true as a whole number",
        "Observation",
        Set("/component", r#"[{"code": {"text": "mark"}, "valueInteger": true}]"#),
        "valueInteger",
        BOTH,
    ),
    planted(
        "a quantity as a string",
        "Observation",
        Set("/component", r#"[{"code": {"text": "minutes"}, "valueQuantity": {"value": "195"}}]"#),
        "value",
        BOTH,
    ),
    planted(
        "a frequency of nought",
        "CarePlan",
        Set("/activity", r#"[{"detail": {"status": "completed", "scheduledTiming": {"repeat": {"frequency": 0}}}}]"#),
        "frequency",
        BOTH,
    ),
    planted("a boolean as a string", "Patient", Set("/active", r#""true""#), "active", BOTH),
    planted("a string as a number", "Patient", Set("/name", r#"[{"text": 5}]"#), "text", STRUCTURE),
    planted("a string as a list", "Patient", Set("/name", r#"[{"family": ["Jansen"]}]"#), "family", STRUCTURE),
    planted("a list as a string", "Patient", Set("/name", r#"[{"given": "Johanna"}]"#), "given", BOTH),
    planted("a list as an object", "Goal", Set("/note", r#"{"text": "Afgesproken"}"#), "note", BOTH),
    planted("an object as a list", "Goal", Set("/subject", r#"[{"display": "Johanna"}]"#), "subject", BOTH),
    planted("an object as a string", "Goal", Set("/description", r#""Zelf douchen""#), "description", BOTH),
    planted(
        "a component with two values",
        "Observation",
        Set("/component", r#"[{"code": {"text": "mark"}, "valueInteger": 7, "valueString": "zeven"}]"#),
        "valueInteger",
        STRUCTURE,
    ),
    planted("an id with other characters", "Patient", Set("/id", r#""jansen_1""#), ": id: ", BOTH),
    planted(
        "an id of 65 characters",
        "Patient",
        Set("/id", r#""11111111111111111111111111111111111111111111111111111111111111111""#),
        ": id: ",
        BOTH,
    ),
    planted("an empty string", "Patient", Set("/name", r#"[{"text": ""}]"#), "text", STRUCTURE),
    planted("a string of spaces alone", "Patient", Set("/name", r#"[{"text": "  "}]"#), "text", STRUCTURE),
    planted("an empty object", "Patient", Set("/name", "[{}]"), "name", STRUCTURE),
    planted("an empty list", "Patient", Set("/name", "[]"), "name", STRUCTURE),
    planted("an empty list where one is required", "Provenance", Set("/target", "[]"), "target", BOTH),
    planted("null", "Patient", Set("/gender", "null"), "gender", BOTH),
    // References and the bundle.
    planted(
        "a reference to what is not there",
        "Goal",
        Set("/subject/reference", r#""urn:uuid:00000000-0000-7000-8000-000000000000""#),
        "subject",
        STRUCTURE,
    ),
    planted(
        "a reference by type and id in a bundle",
        "Goal",
        Set("/subject/reference", r#""Patient/1""#),
        "subject",
        STRUCTURE,
    ),
    planted(
        "a goal of a practitioner",
        "Goal",
        Set("/subject/reference", r#""urn:uuid:{Practitioner}""#),
        "subject",
        STRUCTURE,
    ),
    planted(
        "a goal that addresses a patient",
        "Goal",
        Set("/addresses", r#"[{"reference": "urn:uuid:{Patient}"}]"#),
        "addresses",
        STRUCTURE,
    ),
    planted(
        "a care manager who is the patient",
        "EpisodeOfCare",
        Set("/careManager", r#"{"reference": "urn:uuid:{Patient}"}"#),
        "careManager",
        STRUCTURE,
    ),
    planted("a reference that names another type", "Goal", Set("/subject/type", r#""Practitioner""#), "subject", BOTH),
    planted(
        "two entries with one fullUrl",
        "Bundle",
        Set("/entry/0/fullUrl", r#""urn:uuid:{Patient}""#),
        "more than once",
        STRUCTURE,
    ),
    planted(
        "two resources with one id",
        "Practitioner",
        Set("/id", r#""{Patient}""#),
        "more than one resource",
        STRUCTURE,
    ),
    planted("an entry without fullUrl", "Bundle", Remove("/entry/0/fullUrl"), "fullUrl", STRUCTURE),
    planted("a fullUrl that is no UUID", "Bundle", Set("/entry/0/fullUrl", r#""urn:uuid:1""#), "fullUrl", STRUCTURE),
    planted(
        "a request in a collection",
        "Bundle",
        Set("/entry/0/request", r#"{"method": "PUT", "url": "Patient/1"}"#),
        "request",
        STRUCTURE,
    ),
    planted("a total in a collection", "Bundle", Set("/total", "15"), "total", STRUCTURE),
    // Invariants.
    planted(
        "a period that ends before it starts",
        "EpisodeOfCare",
        Set("/period", r#"{"start": "2026-03-30", "end": "2026-01-05"}"#),
        "period",
        STRUCTURE,
    ),
    planted("a target without measure", "Goal", Set("/target", r#"[{"detailInteger": 8}]"#), "target", STRUCTURE),
    planted(
        "an activity in detail and by reference",
        "CarePlan",
        Set("/activity", r#"[{"reference": {"display": "Oefenen"}, "detail": {"status": "completed"}}]"#),
        "activity",
        STRUCTURE,
    ),
    planted(
        "a telephone number without system",
        "Patient",
        Set("/telecom", r#"[{"value": "0612345678"}]"#),
        "telecom",
        STRUCTURE,
    ),
    planted(
        "a coded unit without system",
        "Observation",
        Set("/component", r#"[{"code": {"text": "minutes"}, "valueQuantity": {"value": 195, "code": "min"}}]"#),
        "valueQuantity",
        STRUCTURE,
    ),
    planted(
        "a rhythm without its unit",
        "CarePlan",
        Set("/activity", r#"[{"detail": {"status": "completed", "scheduledTiming": {"repeat": {"period": 1}}}}]"#),
        "period",
        STRUCTURE,
    ),
    planted(
        "an organisation that lives at home",
        "Organization",
        Set("/address", r#"[{"use": "home", "city": "Utrecht"}]"#),
        "home",
        STRUCTURE,
    ),
    planted(
        "an extension without a value",
        "Patient",
        Set("/extension", r#"[{"url": "https://reable.example/fhir/rated-by"}]"#),
        "extension",
        STRUCTURE,
    ),
];
