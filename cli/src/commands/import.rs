//! `reable client import`: a whole file of clients, checked before the first is enrolled.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use reable_openapi::Reable;
use reable_openapi::types::{ImportCommit, ImportReport, ImportRow, ImportRows, NewImport};
use reable_rules::enrolment_file::{Columns, FileFault, read_columns};
use uuid::Uuid;

use super::import_template::SHEETS;
use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::fault_file::FaultFile;
use crate::table_file::{Row, TableFile, Unreadable, refusal, warn_of_ignored};

/// The most rows that the server takes at once.
const MOST_ROWS: usize = 1000;
/// The most letters that are sent at once; the server takes 8 MiB, quotes and names of columns included.
const MOST_LETTERS: usize = 2 << 20;

/// A file of clients to enrol.
#[derive(Debug, Args)]
pub struct Import {
    /// The file: CSV or XLSX
    file: PathBuf,
    /// Enrol the sound rows also when others are faulty: the exit code is 3 then
    #[arg(long)]
    partial: bool,
    /// Write what is wrong into this CSV file as well, made anew: row, column, value, reason, mend
    #[arg(long, value_name = "FILE")]
    errors_to: Option<PathBuf>,
}

/// Why nobody was enrolled.
enum Stopped {
    /// The file itself is faulty, before any of its rows is judged.
    Faulty(Vec<FileFault>),
    /// Anything else.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl From<FileFault> for Stopped {
    fn from(fault: FileFault) -> Self {
        Self::Faulty(vec![fault])
    }
}

impl From<Unreadable> for Stopped {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Closed(failure) => Self::Failed(failure),
            Unreadable::Faulty(fault) => fault.into(),
        }
    }
}

impl Import {
    /// Stages the rows, shows what is wrong with them, and enrols.
    pub async fn run(self, context: &Context) -> Outcome {
        let faults = self.errors_to.as_deref().map(|path| FaultFile::begin(path, &self.file)).transpose()?;
        let report = match self.import(context).await {
            Ok(report) => report,
            Err(Stopped::Failed(failure)) => return Err(failure),
            Err(Stopped::Faulty(found)) => {
                faults.map(|file| file.write_of_file(&found)).transpose()?;
                return Err(refusal(&self.file, &found));
            }
        };
        show(context, &report)?;
        faults.map(|file| file.write_of_rows(&report.faults)).transpose()?;
        self.verdict(context, &report)
    }

    /// What became of the rows, or would become of them.
    async fn import(&self, context: &Context) -> Result<ImportReport, Stopped> {
        let mut table = TableFile::open(&self.file, &SHEETS)?;
        let columns = read_columns(table.headers.iter().map(String::as_str)).map_err(Stopped::Faulty)?;
        warn_of_ignored(&self.file, &columns.ignored);
        // Staging is no dry run: it enrols nobody, and what is never committed goes away.
        let reable = context.signed_in()?;
        let import = reable.open_import().body(NewImport { id: None }).send().await?.into_inner().id;
        let progress = Progress::shown();
        let outcome = self.stage(context, &reable, import, &mut table, &columns, &progress).await;
        progress.end();
        match &outcome {
            Ok(report) if report.committed_at.is_some() => {}
            // What was staged is taken back; should that fail as well, the server forgets it within a day.
            _ => drop(reable.discard_import().id(import).send().await),
        }
        outcome
    }

    /// Sends the rows, asks what would become of them, and enrols when that may be.
    async fn stage(
        &self,
        context: &Context,
        reable: &Reable,
        import: Uuid,
        table: &mut TableFile,
        columns: &Columns,
        progress: &Progress,
    ) -> Result<ImportReport, Stopped> {
        while let Some(rows) = chunk(table, columns)? {
            reable.send_import_rows().id(import).body(ImportRows { rows }).send().await?;
            progress.sent(table.progress());
        }
        progress.waits("checking");
        let report = reable.check_import().id(import).send().await?.into_inner();
        if context.dry_run || (report.faulty > 0 && !self.partial) {
            return Ok(report);
        }
        progress.waits("enrolling");
        let body = ImportCommit { partial: Some(self.partial) };
        Ok(reable.commit_import().id(import).body(body).send().await?.into_inner())
    }

    fn verdict(&self, context: &Context, report: &ImportReport) -> Outcome {
        let (faulty, rows) = (report.faulty, report.rows);
        match (faulty, report.committed_at) {
            (0, _) => Ok(()),
            (_, Some(_)) if report.enrolled > 0 => Err(Failure::Partly(format!(
                "faulty rows: {faulty} of {rows}, which were left out. Mend them and import the file again: who is enrolled is skipped"
            ))),
            _ if context.dry_run => Err(Failure::Failed(format!("faulty rows: {faulty} of {rows}"))),
            _ => Err(Failure::Failed(format!(
                "faulty rows: {faulty} of {rows}, so nobody was enrolled. Mend them, or use --partial to enrol the others"
            ))),
        }
    }
}

/// The next rows as they are sent, as many as go at once; `None` after the last.
fn chunk(table: &mut TableFile, columns: &Columns) -> Result<Option<Vec<ImportRow>>, FileFault> {
    let (mut rows, mut letters) = (Vec::new(), 0);
    while rows.len() < MOST_ROWS && letters < MOST_LETTERS {
        let Some(row) = table.next_row()? else { break };
        letters += row.cells.iter().map(String::len).sum::<usize>();
        rows.push(sent(&row, columns)?);
    }
    Ok(Some(rows).filter(|rows| !rows.is_empty()))
}

/// A row as it is sent; it is known by its line in the file.
fn sent(row: &Row, columns: &Columns) -> Result<ImportRow, FileFault> {
    let cells = columns.cells(row.line, row.cells.iter().map(String::as_str))?;
    let values = cells.into_iter().map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect();
    // A file is too small to have more lines than that.
    Ok(ImportRow { row_no: i32::try_from(row.line).unwrap_or(i32::MAX), values })
}

fn show(context: &Context, report: &ImportReport) -> Outcome {
    eprintln!(
        "reable: rows: {}; enrolled: {}; to enrol: {}; enrolled before: {}; faulty: {}",
        report.rows, report.enrolled, report.ready, report.already_enrolled, report.faulty
    );
    if context.output.is_json() {
        return context.output.one(report);
    }
    if context.output.is_table() && report.faults.is_empty() {
        return Ok(());
    }
    context.output.list(&["row_no", "column", "value", "detail", "mend"], &report.faults)
}

/// A bar that shows how far it is, where a person looks on.
struct Progress(ProgressBar);

impl Progress {
    fn shown() -> Self {
        if !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(1);
        // Without colours, as NO_COLOR and a white terminal want it.
        if let Ok(style) = ProgressStyle::with_template("{msg:9} [{bar:40}] {percent:>3} % {elapsed}") {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message("sending");
        bar.tick();
        Self(bar)
    }

    fn sent(&self, (done, all): (u64, u64)) {
        self.0.set_length(all);
        self.0.set_position(done);
    }

    fn waits(&self, what: &'static str) {
        self.0.set_message(what);
        self.0.enable_steady_tick(Duration::from_millis(250));
    }

    fn end(self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_known_by_its_line_and_sends_only_what_means_something() {
        let columns = read_columns("ref;naam;huisarts;geboortedatum;team;start".split(';')).unwrap();
        let cells = ["A-1", "Eva", "Dr. Bos", "1-2-1940"].map(str::to_owned).to_vec();
        let sent = sent(&Row { line: 7, cells }, &columns).unwrap();
        assert_eq!((sent.row_no, sent.values["naam"].as_str(), sent.values.len()), (7, "Eva", 3));
    }

    #[test]
    fn a_file_goes_up_in_pieces_that_the_server_takes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.csv");
        let head = "ref;naam;geboortedatum;team;start\n";
        let pieces = |rows: String| {
            std::fs::write(&path, format!("{head}{rows}")).unwrap();
            let Ok(mut table) = TableFile::open(&path, &[]) else { panic!("it is sound") };
            let columns = read_columns(table.headers.iter().map(String::as_str)).unwrap();
            let mut pieces = Vec::new();
            while let Some(rows) = chunk(&mut table, &columns).unwrap() {
                pieces.push(rows.len());
            }
            pieces
        };
        assert_eq!(pieces("A;Eva;1-2-1940;Noord;1-9-2026\n".repeat(2001)), [1000, 1000, 1]);
        let long = "x".repeat(4000);
        assert_eq!(pieces(format!("{long};{long}\n").repeat(500)), [263, 237]);
        assert_eq!(pieces(String::new()), [] as [usize; 0]);
    }
}
