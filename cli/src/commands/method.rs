//! `reable method`: the support methods that a goal's plan may name.

use clap::Subcommand;
use reable_openapi::types::Method as Shown;

use crate::context::Context;
use crate::failure::{Failure, Outcome};

/// Support methods that a goal may name
#[derive(Debug, Subcommand)]
pub enum Method {
    /// List the methods
    List,
    /// Show a method
    Show {
        /// Its number, 1 to 29
        number: u8,
    },
    /// Find methods for a need, such as: reable method find --need "dementia carer"
    Find {
        /// Words of which a method must have all; the catalogue is in English, its names are Dutch
        #[arg(long, value_name = "WORDS")]
        need: String,
    },
}

const COLUMNS: [&str; 4] = ["number", "name", "for_whom", "roles"];

impl Method {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let mut methods = context.reable()?.list_methods().send().await?.into_inner().items;
        match self {
            Self::List => context.output.list(&COLUMNS, &methods),
            Self::Show { number } => {
                let found = methods.into_iter().find(|method| method.number == number);
                let none = || Failure::Failed(format!("there is no method {number}: see reable method list"));
                context.output.one(&found.ok_or_else(none)?)
            }
            Self::Find { need } => {
                methods.retain(|method| meets(method, &need));
                if methods.is_empty() {
                    eprintln!("reable: no method names {need:?}: try fewer words; the catalogue is in English");
                }
                context.output.list(&COLUMNS, &methods)
            }
        }
    }
}

/// Whether a method has every word of a need somewhere, in capitals or not.
fn meets(method: &Shown, need: &str) -> bool {
    let texts = [&method.name, &method.for_whom, &method.structure_and_limits, &method.roles, &method.scores_or_tools];
    let texts = texts.map(|text| text.to_lowercase());
    need.to_lowercase().split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_met_where_all_its_words_stand() {
        let method = Shown {
            beacons: vec![],
            for_whom: "Mensen met dementie en hun mantelzorgers".to_owned(),
            name: "DemenTalent".to_owned(),
            number: 7,
            page: 20,
            roles: "vrijwilligers".to_owned(),
            scores_or_tools: String::new(),
            structure_and_limits: "groepen".to_owned(),
        };
        for (need, met) in [("dementie", true), ("Dementie groepen", true), ("dementie schulden", false)] {
            assert_eq!(meets(&method, need), met, "{need}");
        }
    }
}
