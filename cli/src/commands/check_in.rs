//! `reable check-in`: what clients and carers recorded, and their paper diaries.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use reable_openapi::types::{EntryOutcome, EntryResult, GoalView, Help, NotDoneReason, PaperDiary, Problem, SyncEntry};
use reable_openapi::{Given, Reable};
use reable_rules::enrolment::read_day;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};
use crate::table_file::{self, Row};

/// The most entries that the server takes at once.
const MOST_ENTRIES: usize = 500;

/// Check-ins: read them, and enter paper diaries
#[derive(Debug, Subcommand)]
pub enum CheckIn {
    /// List the check-ins of a goal, by day
    List {
        /// The goal
        goal: Uuid,
        /// The first day; the start of the goal when absent
        #[arg(long, value_name = "DAY")]
        from: Option<NaiveDate>,
        /// The last day; the newest when absent
        #[arg(long, value_name = "DAY")]
        to: Option<NaiveDate>,
    },
    /// List every version of the check-ins of a goal on a day, withdrawn ones too
    History {
        /// The goal
        goal: Uuid,
        /// The day
        day: NaiveDate,
    },
    /// Enter one day of a paper diary
    Paper(Paper),
    /// Enter a paper diary from a CSV file
    ///
    /// The columns are goal (its title or id), day, help, performance, satisfaction, not_done_reason and note. Each
    /// row is judged by itself: the exit code is 3 when some were refused.
    Import {
        /// The episode
        episode: Uuid,
        /// The file, with ; or , between the cells
        file: PathBuf,
        /// Who wrote the diary: the client or one of the carers
        #[arg(long, value_name = "PERSON")]
        by: Uuid,
    },
}

/// One day of a paper diary.
#[derive(Debug, Args)]
pub struct Paper {
    /// The episode
    episode: Uuid,
    /// Who wrote the diary: the client or one of the carers
    #[arg(long, value_name = "PERSON")]
    by: Uuid,
    /// The goal
    #[arg(long)]
    goal: Uuid,
    /// The day it is about
    #[arg(long)]
    day: NaiveDate,
    /// How it was done
    #[arg(long, value_name = "HELP", value_parser = word!(Help))]
    done: Help,
    /// How well it went, 1 to 10
    #[arg(long, value_name = "MARK")]
    performance: Option<i64>,
    /// How satisfied the writer was, 1 to 10
    #[arg(long, value_name = "MARK")]
    satisfaction: Option<i64>,
    /// Why it was not done
    #[arg(long, value_name = "REASON", value_parser = word!(NotDoneReason))]
    not_done_reason: Option<NotDoneReason>,
    /// What the diary says besides
    #[arg(long)]
    note: Option<String>,
}

impl CheckIn {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        const COLUMNS: [&str; 8] =
            ["day", "by_name", "by_role", "help", "performance", "satisfaction", "not_done_reason", "note"];
        match self {
            Self::List { goal, from, to } => {
                let call = reable.list_check_ins().goal(goal);
                let call = call.given(from, |call, day| call.from(day)).given(to, |call, day| call.to(day));
                context.output.list(&COLUMNS, &call.send().await?.into_inner().items)
            }
            Self::History { goal, day } => {
                let versions = reable.list_check_in_versions().goal(goal).day(day).send().await?.into_inner();
                let columns = [&["revision", "recorded_at", "received_at", "withdrawn"], &COLUMNS[..]].concat();
                context.output.list(&columns, &versions.items)
            }
            Self::Paper(paper) => {
                let (episode, by) = (paper.episode, paper.by);
                let results = send(&reable, episode, by, vec![paper.entry()]).await?;
                match results.first().and_then(|result| result.problem.as_ref()) {
                    Some(problem) => Err(Failure::Failed(explain(problem))),
                    None => context.output.list(&["outcome", "check_in.day", "check_in.help"], &results),
                }
            }
            Self::Import { episode, file, by } => import(context, &reable, episode, by, &file).await,
        }
    }
}

impl Paper {
    fn entry(self) -> SyncEntry {
        SyncEntry {
            day: self.day,
            goal_id: self.goal,
            help: Some(self.done),
            not_done_reason: self.not_done_reason,
            note: self.note,
            performance: self.performance,
            recorded_at: None,
            satisfaction: self.satisfaction,
            step_id: None,
            withdraw: None,
        }
    }
}

async fn send(reable: &Reable, episode: Uuid, by: Uuid, entries: Vec<SyncEntry>) -> Outcome<Vec<EntryResult>> {
    let diary = PaperDiary { by, entries };
    Ok(reable.enter_paper_diary().id(episode).body(diary).send().await?.into_inner().results)
}

async fn import(context: &Context, reable: &Reable, episode: Uuid, by: Uuid, file: &Path) -> Outcome {
    let table = table_file::read(file)?;
    let goals = reable.get_episode().id(episode).send().await?.into_inner().goals;
    let mut report: Vec<Value> = Vec::new();
    let mut entries = Vec::new();
    for row in &table.rows {
        match entry(row, &goals) {
            Ok(entry) => entries.push((row.line, entry)),
            Err(reason) => report.push(json!({"line": row.line, "outcome": "refused", "reason": reason})),
        }
    }
    for chunk in entries.chunks(MOST_ENTRIES) {
        let results = send(reable, episode, by, chunk.iter().map(|(_, entry)| entry.clone()).collect()).await?;
        report.extend(chunk.iter().zip(results).map(|((line, _), result)| {
            json!({"line": line, "outcome": result.outcome, "reason": result.problem.as_ref().map(explain)})
        }));
    }
    report.sort_by_key(|entry| entry["line"].as_u64());
    context.output.list(&["line", "outcome", "reason"], &report)?;
    let refused = report.iter().filter(|entry| entry["outcome"] == json!(EntryOutcome::Refused)).count();
    match refused {
        0 => Ok(()),
        all if all == report.len() => Err(Failure::Failed(format!("none of the {all} rows could be entered"))),
        some => Err(Failure::Partly(format!(
            "{some} of {} rows could not be entered. Mend them and import the file again: what is there stays as it is",
            report.len()
        ))),
    }
}

fn explain(problem: &Problem) -> String {
    match problem.errors.as_slice() {
        [] => problem.detail.clone(),
        errors => errors
            .iter()
            .map(|error| format!("{}: {}", error.pointer.trim_start_matches('/'), error.detail))
            .collect::<Vec<_>>()
            .join("; "),
    }
}

/// One row of a diary as an entry, or what is wrong with it.
fn entry(row: &Row, goals: &[GoalView]) -> Result<SyncEntry, String> {
    let cell = |name: &str| {
        let cell = row.cells.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
        cell.map(|(_, text)| text.trim()).filter(|text| !text.is_empty())
    };
    let needed = |name: &str| cell(name).ok_or_else(|| format!("{name}: fill in this column"));
    let mark = |name: &str| {
        cell(name).map(|text| text.parse().map_err(|_| format!("{name}: {text:?} is no whole number"))).transpose()
    };
    let goal = needed("goal")?;
    let goal_id = match goal.parse() {
        Ok(id) => id,
        Err(_) => named(goal, goals)?,
    };
    let day = needed("day")?;
    Ok(SyncEntry {
        day: read_day(day).map_err(|refusal| format!("day: {:?}: {}", day, refusal.detail))?.date(),
        goal_id,
        help: Some(help(needed("help")?)?),
        not_done_reason: cell("not_done_reason").map(reason).transpose()?,
        note: cell("note").map(str::to_owned),
        performance: mark("performance")?,
        recorded_at: None,
        satisfaction: mark("satisfaction")?,
        step_id: None,
        withdraw: None,
    })
}

fn help(text: &str) -> Result<Help, String> {
    let all = reable_rules::words::Help::ALL;
    text.parse().map_err(|_| one_of("help", text, all.iter().map(ToString::to_string)))
}

fn reason(text: &str) -> Result<NotDoneReason, String> {
    let all = reable_rules::words::NotDoneReason::ALL;
    text.parse().map_err(|_| one_of("not_done_reason", text, all.iter().map(ToString::to_string)))
}

fn one_of(column: &str, text: &str, words: impl Iterator<Item = String>) -> String {
    format!("{column}: {text:?}: use one of: {}", words.collect::<Vec<_>>().join(" "))
}

/// The goal of this title.
fn named(title: &str, goals: &[GoalView]) -> Result<Uuid, String> {
    let mut found = goals.iter().filter(|goal| goal.title.trim().to_lowercase() == title.to_lowercase());
    match (found.next(), found.next()) {
        (Some(goal), None) => Ok(goal.id),
        (Some(_), Some(_)) => Err(format!("goal: two goals are called {title:?}: write the goal's id instead")),
        (None, _) => {
            let titles: Vec<String> = goals.iter().map(|goal| format!("{:?}", goal.title)).collect();
            Err(format!("goal: there is no {title:?} in this episode; its goals are {}", titles.join(", ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[(&str, &str)]) -> Row {
        Row { line: 2, cells: cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect() }
    }

    fn goal(title: &str) -> GoalView {
        serde_json::from_value(json!({
            "agreed_help": "alone", "id": Uuid::nil(), "kind": "improve", "planned_days": [1], "start_day": "2026-09-01",
            "status": "active", "steps": [], "target": 7, "title": title, "version": 1,
        }))
        .unwrap()
    }

    #[test]
    fn a_diary_names_its_goal_by_title_and_its_day_as_the_dutch_write_it() {
        let row = row(&[("Goal", "douchen"), ("day", "3-9-2026"), ("help", "alone"), ("performance", "7")]);
        let entry = entry(&row, &[goal("Douchen")]).unwrap();
        assert_eq!(
            (entry.goal_id, entry.day.to_string(), entry.performance),
            (Uuid::nil(), "2026-09-03".into(), Some(7))
        );
    }

    #[test]
    fn what_is_wrong_with_a_row_names_the_column_and_what_would_do() {
        let good = [("goal", "Douchen"), ("day", "2026-09-03"), ("help", "alone")];
        for (column, value, word) in [
            ("goal", "Koken", "its goals are \"Douchen\""),
            ("day", "gisteren", "day: "),
            ("help", "zelf", "use one of: alone"),
            ("performance", "7,5", "no whole number"),
            ("help", "", "fill in"),
        ] {
            let mut cells = good.to_vec();
            cells.retain(|(name, _)| *name != column);
            cells.push((column, value));
            let reason = entry(&row(&cells), &[goal("Douchen")]).unwrap_err();
            assert!(reason.starts_with(column) && reason.contains(word), "{reason}");
        }
    }

    #[test]
    fn two_goals_of_one_title_are_told_apart_by_id() {
        assert!(named("Douchen", &[goal("Douchen"), goal("douchen ")]).unwrap_err().contains("id"));
    }
}
