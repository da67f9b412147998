//! `reable check-in`: what clients and carers recorded, and their paper diaries.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use reable_openapi::types::{EntryOutcome, EntryResult, GoalView, Help, NotDoneReason, PaperDiary, Problem, SyncEntry};
use reable_openapi::{Given, Reable};
use reable_rules::Refusal;
use reable_rules::diary_file::{DiaryColumn, read_help, read_reason};
use reable_rules::enrolment::read_day;
use reable_rules::enrolment_file::Columns;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};
use crate::table_file::{self, Row, refusal, warn_of_ignored};

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
    /// Enter a paper diary from a file
    ///
    /// CSV or XLSX. The columns are goal (its title or id), day, help, performance, satisfaction, not_done_reason and note,
    /// or in Dutch doel, dag, hulp, uitvoering, tevredenheid, reden and opmerking; others are named and ignored. Help is
    /// one of our words, or: zelf, met een beetje hulp, met veel hulp, niet gedaan. Each row is judged by itself: the exit
    /// code is 3 when some were refused. What is entered is marked as imported, by whoever is signed in.
    #[command(after_help = "Example: reable check-in import diary.csv --episode EPISODE --by CARER")]
    Import {
        /// The file: CSV or XLSX
        file: PathBuf,
        /// The episode
        #[arg(long, value_name = "EPISODE")]
        episode: Uuid,
        /// Who wrote the diary: the client, or one of the carers; the client when absent
        #[arg(long, value_name = "PERSON")]
        by: Option<Uuid>,
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
        const COLUMNS: [&str; 10] = [
            "day",
            "by_name",
            "by_role",
            "help",
            "performance",
            "satisfaction",
            "not_done_reason",
            "note",
            "imported",
            "entered_by_name",
        ];
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

async fn import(context: &Context, reable: &Reable, episode: Uuid, by: Option<Uuid>, file: &Path) -> Outcome {
    let table = table_file::read(file, &[])?;
    let columns = Columns::read(table.headers.iter().map(String::as_str)).map_err(|faults| refusal(file, &faults))?;
    warn_of_ignored(file, &columns.ignored);
    let known = reable.get_episode().id(episode).send().await?.into_inner();
    let (by, goals) = (by.unwrap_or(known.client_id), known.goals);
    let mut report: Vec<Value> = Vec::new();
    let mut entries = Vec::new();
    for row in &table.rows {
        match entry(row, &columns, &goals) {
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
fn entry(row: &Row, columns: &Columns<DiaryColumn>, goals: &[GoalView]) -> Result<SyncEntry, String> {
    let cell = |column| columns.find(column, &row.cells);
    let needed = |column| cell(column).ok_or_else(|| format!("{column}: fill in this column"));
    let mark = |column| {
        cell(column).map(|text| text.parse().map_err(|_| format!("{column}: {text:?} is no whole number"))).transpose()
    };
    let (day, done) = (needed(DiaryColumn::Day)?, needed(DiaryColumn::Help)?);
    let reason = cell(DiaryColumn::NotDoneReason);
    Ok(SyncEntry {
        goal_id: goal(needed(DiaryColumn::Goal)?, goals)?,
        day: read_day(day).map_err(wrong(DiaryColumn::Day, day))?.date(),
        help: Some(ours(read_help(done).map_err(wrong(DiaryColumn::Help, done))?.as_str())?),
        not_done_reason: reason.map(not_done_reason).transpose()?,
        note: cell(DiaryColumn::Note).map(str::to_owned),
        performance: mark(DiaryColumn::Performance)?,
        recorded_at: None,
        satisfaction: mark(DiaryColumn::Satisfaction)?,
        step_id: None,
        withdraw: None,
    })
}

fn not_done_reason(text: &str) -> Result<NotDoneReason, String> {
    ours(read_reason(text).map_err(wrong(DiaryColumn::NotDoneReason, text))?.as_str())
}

/// What is wrong with a cell, and what would do.
fn wrong(column: DiaryColumn, text: &str) -> impl Fn(Refusal) -> String {
    move |refusal| format!("{column}: {text:?}: {}", refusal.detail)
}

/// A word of the rules as the client sends it.
fn ours<T: std::str::FromStr>(word: &str) -> Result<T, String> {
    word.parse().map_err(|_| format!("{word:?}: this version of reable cannot send it. Install the newest"))
}

/// The goal of this id or title.
fn goal(text: &str, goals: &[GoalView]) -> Result<Uuid, String> {
    text.parse().or_else(|_| named(text, goals))
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

    /// What a file of these columns and one row comes to.
    fn entry_of(cells: &[(&str, &str)], goals: &[GoalView]) -> Result<SyncEntry, String> {
        let columns = Columns::read(cells.iter().map(|(name, _)| *name)).unwrap();
        let row = Row { line: 2, cells: cells.iter().map(|(_, text)| (*text).to_owned()).collect() };
        entry(&row, &columns, goals)
    }

    fn titled(title: &str) -> GoalView {
        serde_json::from_value(json!({
            "agreed_help": "alone", "id": Uuid::nil(), "kind": "improve", "planned_days": [1], "start_day": "2026-09-01",
            "status": "active", "steps": [], "target": 7, "title": title, "version": 1,
        }))
        .unwrap()
    }

    #[test]
    fn a_diary_names_its_goal_by_title_and_its_day_as_the_dutch_write_it() {
        for cells in [
            [("Goal", "douchen"), ("day", "3-9-2026"), ("help", "with_some_help"), ("performance", "7")],
            [("Doel", "Douchen"), ("Datum", "2026-09-03"), ("Hulp", "Met een beetje hulp"), ("Uitvoering", "7")],
        ] {
            let entry = entry_of(&cells, &[titled("Douchen")]).unwrap();
            assert_eq!((entry.goal_id, entry.day.to_string().as_str()), (Uuid::nil(), "2026-09-03"));
            assert_eq!((entry.help, entry.performance), (Some(Help::WithSomeHelp), Some(7)));
        }
    }

    #[test]
    fn what_is_wrong_with_a_row_names_the_column_and_what_would_do() {
        let good = [("goal", "Douchen"), ("day", "2026-09-03"), ("help", "alone")];
        for (column, value, word) in [
            ("goal", "Koken", "its goals are \"Douchen\""),
            ("day", "gisteren", "day: "),
            ("help", "soms", "met een beetje hulp"),
            ("not_done_reason", "misschien", "use one of: no_occasion"),
            ("performance", "7,5", "no whole number"),
            ("help", "", "fill in"),
        ] {
            let mut cells = good.to_vec();
            cells.retain(|(name, _)| *name != column);
            cells.push((column, value));
            let reason = entry_of(&cells, &[titled("Douchen")]).unwrap_err();
            assert!(reason.starts_with(column) && reason.contains(word), "{reason}");
        }
    }

    #[test]
    fn every_word_of_the_rules_can_be_sent() {
        for help in reable_rules::words::Help::ALL {
            assert!(ours::<Help>(help.as_str()).is_ok());
        }
        for reason in reable_rules::words::NotDoneReason::ALL {
            assert!(ours::<NotDoneReason>(reason.as_str()).is_ok());
        }
    }

    #[test]
    fn two_goals_of_one_title_are_told_apart_by_id() {
        assert!(named("Douchen", &[titled("Douchen"), titled("douchen ")]).unwrap_err().contains("id"));
    }
}
