//! Staged bulk enrolment: rows go up in chunks, all are checked together, one commit enrols. Gone after a day.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use poem_openapi::Object;
use reable_rules::enrolment::CellFault;
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Value,
};
use uuid::Uuid;

use super::import_check::{Staged, Verdict, check};
use super::{clients, today_in};
use crate::access::{Access, Organisation, Read, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{ClientId, EpisodeId, ImportId, OrgId};
use crate::problem::{Answer, FieldError, Problem};
use crate::tables::{import_rows, imports};

/// How long an import is kept.
const KEPT: TimeDelta = TimeDelta::hours(24);
/// How many rows one import may hold.
const MOST_ROWS: u64 = 20_000;

/// An import to open.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewImport {
    /// An id made by the caller, so that a repeat opens nothing twice.
    pub id: Option<Uuid>,
}

/// One row of an enrolment file.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct ImportRow {
    /// The number its file gives it, 1 or more; the same number again replaces the row.
    #[oai(validator(minimum(value = "1")))]
    pub row_no: i32,
    /// Its cells by column header, in Dutch or English: `external_ref`, `name`, `birth_date`, `team` (by name) and
    /// `start_date` are required; `language`, `time_zone`, `phone`, `email`, `coordinator` (by e-mail address) and
    /// `programme` (by id) are not.
    pub values: BTreeMap<String, String>,
}

/// Rows of an enrolment file.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct ImportRows {
    /// At most 1,000 at a time.
    #[oai(validator(max_items = 1000))]
    pub rows: Vec<ImportRow>,
}

/// How to commit an import.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ImportCommit {
    /// Whether to enrol the sound rows also when others are faulty; all or nothing when absent.
    pub partial: Option<bool>,
}

/// An import and how much was sent so far.
#[derive(Object, Debug)]
pub struct StagedImport {
    /// The import.
    pub id: ImportId,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it goes away by itself, committed or not.
    pub expires_at: DateTime<Utc>,
    /// How many rows it holds.
    pub rows: u64,
}

/// An import, and what is to become of its rows.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct ImportReport {
    /// The import.
    pub id: ImportId,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it goes away by itself, committed or not.
    pub expires_at: DateTime<Utc>,
    /// When it was committed; absent before.
    pub committed_at: Option<DateTime<Utc>>,
    /// How many rows it holds.
    pub rows: u64,
    /// How many rows the commit enrolled.
    pub enrolled: u64,
    /// How many rows can be enrolled.
    pub ready: u64,
    /// How many rows are skipped, since a client has their reference already.
    pub already_enrolled: u64,
    /// How many rows cannot be enrolled as they stand.
    pub faulty: u64,
    /// Everything wrong with the faulty rows, in the order of the rows.
    pub faults: Vec<ImportFault>,
}

/// One thing wrong with one cell.
#[derive(Object, Clone)]
pub struct ImportFault {
    /// The number of the row.
    pub row_no: i32,
    /// The column, as the file calls it, or by our name when it is missing.
    pub column: String,
    /// What the cell holds.
    pub value: String,
    /// What is wrong, as a stable word: `required`, `unknown_column`, `duplicate_column`, `too_long`, `invalid_day`,
    /// `day_in_future`, `invalid_email`, `invalid_phone_number`, `unknown_word`, `unknown_zone`, `unknown_team`,
    /// `unknown_programme`, `unknown_coordinator`, `not_in_team`, `repeated_reference`, `start_too_long_ago`,
    /// `start_too_far_ahead` and others.
    pub code: String,
    /// What is wrong, in a sentence.
    pub detail: String,
    /// How to mend it.
    pub mend: String,
}

impl std::fmt::Debug for ImportFault {
    // The value is personal data and stays out of logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "row {} {}: {}", self.row_no, self.column, self.code)
    }
}

impl ImportFault {
    /// A fault of the rules, in its row.
    pub(super) fn new(row_no: i32, fault: CellFault) -> Self {
        let what = match fault.code {
            "required" => "is empty or missing",
            "unknown_column" => "is no column of an enrolment file",
            "duplicate_column" => "means the same as another column",
            "unknown_team" => "names no team of this organisation",
            "unknown_programme" => "names no programme",
            "unknown_coordinator" => "names nobody who can coordinate",
            "not_in_team" => "names somebody outside the team",
            "repeated_reference" => "repeats the reference of another row",
            "day_in_future" => "lies in the future",
            "start_too_long_ago" => "lies too far back",
            "start_too_far_ahead" => "lies too far ahead",
            "too_long" => "is too long",
            _ => "cannot be read",
        };
        Self {
            row_no,
            detail: format!("Row {row_no}: {} {what}.", fault.column),
            column: fault.column,
            value: fault.value,
            code: fault.code.to_owned(),
            mend: fault.mend,
        }
    }

    fn field_error(&self) -> FieldError {
        // RFC 6901 escapes the two characters that a pointer gives a meaning to.
        let column = self.column.replace('~', "~0").replace('/', "~1");
        FieldError {
            pointer: format!("/rows/{}/{column}", self.row_no),
            code: self.code.clone(),
            detail: format!("{} Mend: {}.", self.detail, self.mend),
        }
    }
}

/// Opens an import, or finds the one that the same call opened before; what has expired is removed on the way.
///
/// # Errors
/// 409 `id_taken` when the id was used for something else.
pub async fn open(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    body: Body<NewImport>,
) -> Answer<(StagedImport, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = ImportId(id);
    let expired = "DELETE FROM imports WHERE org_id = $1 AND expires_at <= $2";
    txn.execute_raw(sql(&**txn, expired, [access.org().into(), txn.now().into()])).await?;
    if fresh {
        let row = imports::ActiveModel {
            id: Set(id),
            org_id: Set(access.org()),
            created_by: Set(access.person()),
            created_at: Set(txn.now()),
            expires_at: Set(txn.now() + KEPT),
            committed_at: Set(None),
        };
        row.insert(&**txn).await?;
    }
    txn.audit(access.did(Action::Create, "import", id));
    let import = lock(txn, access, id).await?;
    Ok((staged(txn, import).await?, fresh))
}

async fn staged(txn: &Txn, import: imports::Model) -> Result<StagedImport, DbErr> {
    let rows = import_rows::Entity::find().filter(import_rows::Column::ImportId.eq(import.id)).count(&**txn).await?;
    Ok(StagedImport { id: import.id, created_at: import.created_at, expires_at: import.expires_at, rows })
}

fn live(org: OrgId, id: ImportId, now: DateTime<Utc>) -> sea_orm::Select<imports::Entity> {
    imports::Entity::find_by_id(id).filter(imports::Column::OrgId.eq(org)).filter(imports::Column::ExpiresAt.gt(now))
}

async fn lock(txn: &Txn, access: &Access<Write, Organisation>, id: ImportId) -> Answer<imports::Model> {
    let import = live(access.org(), id, txn.now()).lock_exclusive().one(&**txn).await?;
    import.ok_or_else(Problem::not_found)
}

/// Puts rows into an import; a row that was there under the same number is replaced.
///
/// # Errors
/// 404 when the import is gone; 409 `import_committed`; 422 `repeated` or `too_many`.
pub async fn put_rows(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: ImportId,
    rows: Vec<ImportRow>,
) -> Answer<StagedImport> {
    let import = lock(txn, access, id).await?;
    if import.committed_at.is_some() {
        let detail = "This import was committed. Open a new one; who is enrolled already is skipped there.";
        return Err(Problem::conflict("import_committed", detail));
    }
    let mut seen = HashSet::new();
    if let Some(index) = rows.iter().position(|row| !seen.insert(row.row_no)) {
        let detail = "Send each row number once in a call.";
        return Err(Problem::invalid_at(&format!("/rows/{index}/row_no"), "repeated", detail));
    }
    let rows = rows.iter().map(|row| stored(access.org(), id, row)).collect::<Answer<Vec<_>>>()?;
    let into = "import_rows (org_id, import_id, row_no, content)";
    let replace = " ON CONFLICT (import_id, row_no) DO UPDATE SET content = excluded.content";
    insert_rows(&**txn, into, rows, replace).await?;
    txn.audit(access.did(Action::Change, "import", id));
    let staged = staged(txn, import).await?;
    if staged.rows > MOST_ROWS {
        return Err(Problem::invalid_at("/rows", "too_many", format!("An import holds at most {MOST_ROWS} rows.")));
    }
    Ok(staged)
}

fn stored(org: OrgId, id: ImportId, row: &ImportRow) -> Answer<Vec<Value>> {
    let content = serde_json::to_string(&row.values).map_err(|_| Problem::unavailable())?;
    Ok(vec![org.into(), id.into(), row.row_no.into(), content.into()])
}

/// What would become of an import's rows if it were committed now, or what became of them.
///
/// # Errors
/// 404 when the import is gone.
pub async fn report<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    id: ImportId,
    now: DateTime<Utc>,
) -> Answer<ImportReport> {
    let import = live(access.org(), id, now).one(db).await?.ok_or_else(Problem::not_found)?;
    let verdicts = verdicts(db, access.org(), id, now).await?;
    Ok(summary(import, &verdicts))
}

async fn verdicts<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    id: ImportId,
    now: DateTime<Utc>,
) -> Answer<Vec<(i32, Verdict)>> {
    let rows = import_rows::Entity::find()
        .filter(import_rows::Column::OrgId.eq(org))
        .filter(import_rows::Column::ImportId.eq(id))
        .order_by_asc(import_rows::Column::RowNo)
        .all(db)
        .await?;
    let staged = |row: import_rows::Model| Staged {
        row_no: row.row_no,
        // What was stored was written by `stored`, and reads.
        values: serde_json::from_str(&row.content).unwrap_or_default(),
        client: row.client_id,
    };
    let today = today_in(now, &clients::defaults(db, org).await?.time_zone)?;
    Ok(check(db, org, rows.into_iter().map(staged).collect(), today).await?)
}

fn summary(import: imports::Model, verdicts: &[(i32, Verdict)]) -> ImportReport {
    let mut report = ImportReport {
        id: import.id,
        created_at: import.created_at,
        expires_at: import.expires_at,
        committed_at: import.committed_at,
        rows: 0,
        enrolled: 0,
        ready: 0,
        already_enrolled: 0,
        faulty: 0,
        faults: Vec::new(),
    };
    for (_, verdict) in verdicts {
        report.rows += 1;
        match verdict {
            Verdict::Enrolled => report.enrolled += 1,
            Verdict::AlreadyEnrolled => report.already_enrolled += 1,
            Verdict::Ready(_) => report.ready += 1,
            Verdict::Faulty(faults) => {
                report.faulty += 1;
                report.faults.extend(faults.iter().cloned());
            }
        }
    }
    report
}

/// Enrols every sound row at once; the same call again answers the same.
///
/// # Errors
/// 404 when the import is gone; 422 `import_faulty` with every fault, unless `partial`.
pub async fn commit(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: ImportId,
    partial: bool,
) -> Answer<ImportReport> {
    let mut import = lock(txn, access, id).await?;
    let verdicts = verdicts(&**txn, access.org(), id, txn.now()).await?;
    txn.audit(access.did(Action::Change, "import", id));
    if import.committed_at.is_some() {
        return Ok(summary(import, &verdicts));
    }
    import.committed_at = Some(txn.now());
    let mut report = summary(import, &verdicts);
    if report.faulty > 0 && !partial {
        return Err(refusal(&report));
    }
    (report.enrolled, report.ready) = (report.ready, 0);
    enrol(txn, access, id, verdicts).await?;
    Ok(report)
}

fn refusal(report: &ImportReport) -> Problem {
    let detail = format!(
        "{} of {} rows cannot be enrolled as they stand, so nobody was. Mend them, or commit with partial.",
        report.faulty, report.rows
    );
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "import_faulty", detail)
        .with_errors(report.faults.iter().map(ImportFault::field_error))
}

/// Writes the newcomers, and with each row who was enrolled from it.
async fn enrol(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: ImportId,
    verdicts: Vec<(i32, Verdict)>,
) -> Answer<()> {
    let defaults = clients::defaults(&**txn, access.org()).await?;
    let (mut newcomers, mut marks) = (Vec::new(), Vec::new());
    for (row_no, verdict) in verdicts {
        let Verdict::Ready(ready) = verdict else { continue };
        let client = ClientId(txn.uuid());
        marks.push(vec![access.org().into(), id.into(), row_no.into(), "".into(), client.into()]);
        newcomers.push(ready.newcomer(client, EpisodeId(txn.uuid()), &defaults));
    }
    clients::insert(txn, access, newcomers).await?;
    let into = "import_rows (org_id, import_id, row_no, content, client_id)";
    // Every row is there: none of these texts is ever stored.
    let mark = " ON CONFLICT (import_id, row_no) DO UPDATE SET client_id = excluded.client_id";
    insert_rows(&**txn, into, marks, mark).await?;
    let update = "UPDATE imports SET committed_at = $1 WHERE id = $2 AND org_id = $3";
    txn.execute_raw(sql(&**txn, update, [txn.now().into(), id.into(), access.org().into()])).await?;
    Ok(())
}

/// Throws an import away; who was enrolled stays enrolled.
///
/// # Errors
/// 404 when it is gone.
pub async fn discard(txn: &mut Txn, access: &Access<Write, Organisation>, id: ImportId) -> Answer<()> {
    lock(txn, access, id).await?;
    let delete = "DELETE FROM imports WHERE id = $1 AND org_id = $2";
    txn.execute_raw(sql(&**txn, delete, [id.into(), access.org().into()])).await?;
    txn.audit(access.did(Action::Delete, "import", id));
    Ok(())
}
