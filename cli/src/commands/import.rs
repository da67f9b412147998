//! `reable client import`: a whole file of clients, checked before the first is enrolled.

use std::path::PathBuf;

use clap::Args;
use reable_openapi::Reable;
use reable_openapi::types::{ImportCommit, ImportReport, ImportRow, ImportRows, NewImport};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::table_file::{self, Table};

/// The most rows that the server takes at once.
const MOST_ROWS: usize = 1000;

/// A file of clients to enrol.
#[derive(Debug, Args)]
pub struct Import {
    /// The file, with ; or , between the cells
    file: PathBuf,
    /// Enrol the sound rows also when others are faulty
    #[arg(long)]
    partial: bool,
}

impl Import {
    /// Stages the rows, shows what is wrong with them, and enrols.
    pub async fn run(self, context: &Context) -> Outcome {
        let rows = rows(table_file::read(&self.file)?)?;
        // Staging is no dry run: it enrols nobody, and what is never committed goes away.
        let reable = context.signed_in()?;
        let import = reable.open_import().body(NewImport { id: None }).send().await?.into_inner().id;
        let report = match stage(&reable, import, &rows).await {
            Ok(report) => report,
            Err(failure) => return discarded(&reable, import, failure).await,
        };
        if context.dry_run || (report.faulty > 0 && !self.partial) {
            show(context, &report)?;
            let verdict = self.verdict(context, &report);
            reable.discard_import().id(import).send().await?;
            return verdict;
        }
        let body = ImportCommit { partial: Some(self.partial) };
        let report = reable.commit_import().id(import).body(body).send().await?.into_inner();
        show(context, &report)?;
        self.verdict(context, &report)
    }

    fn verdict(&self, context: &Context, report: &ImportReport) -> Outcome {
        let (faulty, rows) = (report.faulty, report.rows);
        match (faulty, report.committed_at) {
            (0, _) => Ok(()),
            (_, Some(_)) if report.enrolled > 0 => Err(Failure::Partly(format!(
                "{faulty} of {rows} rows are faulty and were left out. Mend them and import the file again: who is enrolled is skipped"
            ))),
            _ if context.dry_run => Err(Failure::Failed(format!("{faulty} of {rows} rows are faulty"))),
            _ => Err(Failure::Failed(format!(
                "nobody was enrolled: {faulty} of {rows} rows are faulty. Mend them, or use --partial to enrol the others"
            ))),
        }
    }
}

/// The rows as they are sent; each is known by its line in the file.
fn rows(table: Table) -> Outcome<Vec<ImportRow>> {
    let too_long = |_| Failure::Failed("the file has too many lines".to_owned());
    table
        .rows
        .into_iter()
        .map(|row| {
            let row_no = i32::try_from(row.line).map_err(too_long)?;
            Ok(ImportRow { row_no, values: row.cells.into_iter().collect() })
        })
        .collect()
}

/// Sends the rows, and asks what would become of them.
async fn stage(reable: &Reable, import: Uuid, rows: &[ImportRow]) -> Outcome<ImportReport> {
    for chunk in rows.chunks(MOST_ROWS) {
        let body = ImportRows { rows: chunk.to_vec() };
        reable.send_import_rows().id(import).body(body).send().await?;
    }
    Ok(reable.check_import().id(import).send().await?.into_inner())
}

/// Takes back what was staged; should that fail as well, the server forgets it within a day.
async fn discarded(reable: &Reable, import: Uuid, failure: Failure) -> Outcome {
    let _forgotten_anyway = reable.discard_import().id(import).send().await;
    Err(failure)
}

fn show(context: &Context, report: &ImportReport) -> Outcome {
    eprintln!(
        "reable: {} rows: {} enrolled, {} to enrol, {} enrolled before, {} faulty",
        report.rows, report.enrolled, report.ready, report.already_enrolled, report.faulty
    );
    if context.output.is_json() {
        return context.output.one(report);
    }
    context.output.list(&["row_no", "column", "value", "detail", "mend"], &report.faults)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table_file::Row;

    #[test]
    fn a_row_is_known_by_its_line_in_the_file() {
        let row = Row { line: 7, cells: [("naam".to_owned(), "Eva".to_owned())].into() };
        let sent = rows(Table { headers: vec!["naam".to_owned()], rows: vec![row] }).unwrap();
        assert_eq!((sent[0].row_no, sent[0].values["naam"].as_str()), (7, "Eva"));
    }
}
