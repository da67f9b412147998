//! `reable programme`: the templates that episodes follow.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use reable_openapi::Reable;
use reable_openapi::types::{Programme as Shown, Retirement};
use reable_rules::programme::Programme as Template;
use serde_json::Value;

use crate::context::Context;
use crate::failure::{Failure, Outcome};

/// Programmes: the templates that episodes follow
#[derive(Debug, Subcommand)]
pub enum Programme {
    /// List the programmes
    List,
    /// Show a programme
    ///
    /// As JSON it is a file to begin an own programme with: reable -o json programme show lat > own.json
    Show {
        /// The programme's id
        id: String,
    },
    /// Say what is wrong with the file of a programme; needs no server
    Validate {
        /// The JSON file
        file: PathBuf,
    },
    /// Add a programme of the organisation's own from a JSON file
    ///
    /// Once added it never changes, since episodes follow it. For other rules, add one with another id and retire this one.
    Add {
        /// The file, in the form that `reable -o json programme show lat` prints
        file: PathBuf,
    },
    /// Start no more episodes with a programme; those under way go on by its rules
    Retire {
        /// The programme's id
        id: String,
        /// Why
        #[arg(long, value_name = "TEXT", required_unless_present = "undo")]
        reason: Option<String>,
        /// Start episodes with it again
        #[arg(long, conflicts_with = "reason")]
        undo: bool,
    },
}

impl Programme {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let file = match self {
            Self::Add { ref file } => Some(read(file)?),
            Self::Validate { file } => return validate(&file),
            _ => None,
        };
        let reable = context.reable()?;
        match (self, file) {
            (Self::Show { id }, _) => {
                let found = list(&reable).await?.into_iter().find(|programme| programme.id == id);
                let none = || Failure::Failed(format!("there is no programme {id:?}: see reable programme list"));
                context.output.one(&found.ok_or_else(none)?)
            }
            (Self::Add { .. }, Some(template)) => {
                context.output.one(&reable.add_programme().body(as_sent(&template)?).send().await?.into_inner())
            }
            (Self::Retire { id, reason: Some(reason), .. }, _) => {
                let body = Retirement { reason };
                context.output.one(&reable.retire_programme().id(id).body(body).send().await?.into_inner())
            }
            (Self::Retire { id, .. }, _) => {
                context.output.one(&reable.restore_programme().id(id).send().await?.into_inner())
            }
            _ => {
                let columns = [
                    "id",
                    "name_nl",
                    "max_weeks",
                    "mdo_interval_days",
                    "max_goals",
                    "goal_kinds",
                    "shipped",
                    "retired",
                ];
                context.output.list(&columns, &list(&reable).await?)
            }
        }
    }
}

async fn list(reable: &Reable) -> Outcome<Vec<Shown>> {
    Ok(reable.list_programmes().send().await?.into_inner().items)
}

/// Says that a file is sound, or everything that is wrong with it.
pub fn validate(file: &Path) -> Outcome {
    let template = read(file)?;
    eprintln!("reable: {} is a sound programme: {}, {} weeks", file.display(), template.id, template.max_weeks);
    Ok(())
}

fn read(file: &Path) -> Outcome<Template> {
    let place = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| Failure::of_file(&place, &error))?;
    parse(&text).map_err(|reason| Failure::Failed(format!("{place} is no programme: {reason}")))
}

/// The template in a file, or everything that is wrong with it.
fn parse(text: &str) -> Result<Template, String> {
    let mut value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if let Some(fields) = value.as_object_mut() {
        // What the server says of a programme besides its rules.
        fields.retain(|name, _| !matches!(name.as_str(), "shipped" | "retired"));
    }
    let template: Template = serde_json::from_value(value).map_err(|error| at_line(text, &error.to_string()))?;
    let told = |faults: Vec<reable_rules::Fault>| {
        let said = faults.iter().map(|fault| format!("{}: {}", fault.pointer.trim_start_matches('/'), fault.detail));
        said.collect::<Vec<_>>().join("; ")
    };
    template.validate().map_err(told)?;
    Ok(template)
}

/// The reason with the line on which the field stands that it names.
fn at_line(text: &str, reason: &str) -> String {
    let field = reason.split('`').nth(1).filter(|_| reason.starts_with("unknown"));
    let line = field.and_then(|field| text.lines().position(|line| line.contains(&format!("\"{field}\""))));
    line.map_or_else(|| reason.to_owned(), |place| format!("line {}: {reason}", place + 1))
}

/// The template as the API takes it.
fn as_sent(template: &Template) -> Outcome<Shown> {
    let value = serde_json::to_value(template).and_then(serde_json::from_value);
    value.map_err(|error| Failure::Failed(format!("the programme cannot be sent: {error}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lat() -> Value {
        serde_json::to_value(&reable_rules::programme::shipped()[0]).unwrap()
    }

    #[test]
    fn what_the_server_shows_is_a_file_to_begin_with() {
        let mut shown = lat();
        shown["id"] = json!("eigen");
        shown["shipped"] = json!(true);
        shown["retired"] = json!(false);
        let template = parse(&shown.to_string()).unwrap();
        assert_eq!((template.id.as_str(), template.max_weeks), ("eigen", 12));
        assert_eq!(as_sent(&template).unwrap().id, "eigen");
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let mut wrong = lat();
        wrong["max_week"] = json!(6);
        let reason = parse(&format!("{wrong:#}")).unwrap_err();
        assert!(reason.starts_with("line ") && reason.contains("max_week"), "{reason}");
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let mut wrong = lat();
        wrong["max_weeks"] = json!(0);
        wrong["max_goals"] = json!(9);
        let reason = parse(&wrong.to_string()).unwrap_err();
        assert!(reason.contains("max_weeks: ") && reason.contains("max_goals: "), "{reason}");
    }

    #[test]
    fn broken_json_is_told_with_its_line() {
        assert!(parse("{\n  \"id\": \"x\",\n}").unwrap_err().contains("line 3"));
    }
}
