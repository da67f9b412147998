//! Checking the rows of a bulk enrolment against the rules and against what the organisation has.

use std::collections::{BTreeMap, HashMap, HashSet};

use reable_rules::Day;
use reable_rules::enrolment::{CellFault, Column, Row, read_row};
use reable_rules::episode::check_start_day;
use reable_rules::programme::Programme as Template;
use reable_rules::words::RatedBy;
use sea_orm::{ConnectionTrait, DbErr};

use super::clients::{Defaults, Newcomer};
use super::episodes::Opening;
use super::imports::ImportFault;
use super::programmes;
use crate::db::{padded, sql};
use crate::ids::{ClientId, EpisodeId, OrgId, StaffId, TeamId};

/// How many references are looked up at once.
const REFERENCES_A_QUERY: usize = 512;

/// A row as it was sent.
pub(super) struct Staged {
    /// The number its file gives it.
    pub row_no: i32,
    /// Its cells, by column header.
    pub values: BTreeMap<String, String>,
    /// Who was enrolled from it, once it was.
    pub client: Option<ClientId>,
}

impl Staged {
    fn external_ref(&self) -> Option<&str> {
        self.cell(Column::ExternalRef).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    fn cell(&self, column: Column) -> Option<(&str, &str)> {
        let cells = self.values.iter().map(|(header, value)| (header.as_str(), value.as_str()));
        cells.into_iter().find(|(header, _)| Column::from_header(header) == Some(column))
    }

    /// A fault in one of this row's cells, in the file's own words.
    fn fault(&self, column: Column, code: &'static str, mend: impl Into<String>) -> CellFault {
        let (header, value) = self.cell(column).unwrap_or((column.as_str(), ""));
        CellFault { column: header.to_owned(), value: value.to_owned(), code, mend: mend.into() }
    }
}

/// What is to become of a row.
pub(super) enum Verdict {
    /// The commit enrolled it.
    Enrolled,
    /// A client with its reference was there already: skipped.
    AlreadyEnrolled,
    /// It can be enrolled.
    Ready(Box<Ready>),
    /// It cannot be enrolled as it stands.
    Faulty(Vec<ImportFault>),
}

/// A row that can be enrolled, with what its names stand for.
pub(super) struct Ready {
    row: Row,
    team: TeamId,
    coordinator: Option<StaffId>,
    last_day: Day,
}

impl Ready {
    /// The row as a newcomer with these ids.
    pub fn newcomer(self, id: ClientId, episode: EpisodeId, defaults: &Defaults) -> Newcomer {
        let Self { row, team, coordinator, last_day } = self;
        let opening = Opening {
            id: episode,
            programme: row.programme.into_string(),
            start_day: row.start_date,
            last_day,
            rated_by: RatedBy::Client,
            independence_start: None,
        };
        Newcomer {
            id,
            name: row.name.into_string(),
            external_ref: row.external_ref.into_string(),
            date_of_birth: Some(row.birth_date),
            address: None,
            email: row.email.map(|email| email.into_string()),
            phone: row.phone.map(|phone| phone.into_string()),
            language: row.language.unwrap_or(defaults.language),
            time_zone: row.time_zone.map_or_else(|| defaults.time_zone.clone(), |zone| zone.name().to_owned()),
            team,
            coordinator,
            episode: Some(opening),
        }
    }
}

/// What the organisation has that a row may name.
struct Known {
    teams: HashMap<String, TeamId>,
    coordinators: HashMap<String, (StaffId, HashSet<TeamId>)>,
    programmes: HashMap<String, Template>,
    /// The programmes with which no episode starts any more.
    retired: HashSet<String>,
    references: HashSet<String>,
}

impl Known {
    async fn load<C: ConnectionTrait>(db: &C, org: OrgId, rows: &[Staged]) -> Result<Self, DbErr> {
        let programmes = programmes::all(db, org).await?;
        Ok(Self {
            retired: programmes::retired(db, org).await?,
            teams: teams(db, org).await?,
            coordinators: coordinators(db, org).await?,
            programmes: programmes.into_iter().map(|template| (template.id.clone(), template)).collect(),
            references: references(db, org, rows).await?,
        })
    }

    /// The fault of a row that names a team which is not there; one that names none has another fault.
    fn unknown_team(&self, staged: &Staged) -> Option<CellFault> {
        let (_, named) = staged.cell(Column::Team)?;
        let unknown = !named.trim().is_empty() && !self.teams.contains_key(named.trim());
        let mend = "use the name of a team as it is spelled there, or make the team first";
        unknown.then(|| staged.fault(Column::Team, "unknown_team", mend))
    }

    /// What the names in a row stand for, or all that stand for nothing.
    fn resolve(&self, staged: &Staged, row: Row, today: Day) -> Result<Ready, Vec<CellFault>> {
        let mut faults: Vec<CellFault> = self.unknown_team(staged).into_iter().collect();
        let team = self.teams.get(row.team.as_str()).copied();
        let template = self.programmes.get(row.programme.as_str());
        if template.is_none() {
            let mend = "use the id of a programme, such as lat, or leave it empty";
            faults.push(staged.fault(Column::Programme, "unknown_programme", mend));
        } else if self.retired.contains(row.programme.as_str()) {
            let mend = "the organisation starts no more episodes with this programme: name another";
            faults.push(staged.fault(Column::Programme, "programme_retired", mend));
        }
        let coordinator = row.coordinator.as_ref().map(|email| self.coordinators.get(email.as_str()));
        match (coordinator, team) {
            (Some(None), _) => {
                let mend = "use the e-mail address of an active therapist or nurse, or leave it empty";
                faults.push(staged.fault(Column::Coordinator, "unknown_coordinator", mend));
            }
            (Some(Some((_, teams))), Some(team)) if !teams.contains(&team) => {
                let mend = "use a coordinator of this team, or add them to the team first";
                faults.push(staged.fault(Column::Coordinator, "not_in_team", mend));
            }
            _ => {}
        }
        let last_day = template.map(|template| template.last_day(row.start_date));
        if let Some(Err(refusal)) = last_day.map(|last_day| check_start_day(row.start_date, last_day, today)) {
            faults.push(staged.fault(Column::StartDate, refusal.code, refusal.detail));
        }
        match (team, last_day) {
            (Some(team), Some(last_day)) if faults.is_empty() => {
                Ok(Ready { team, coordinator: coordinator.flatten().map(|(staff, _)| *staff), last_day, row })
            }
            _ => Err(faults),
        }
    }
}

/// What is to become of each row, in order.
pub(super) async fn check<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    rows: Vec<Staged>,
    today: Day,
) -> Result<Vec<(i32, Verdict)>, DbErr> {
    let known = Known::load(db, org, &rows).await?;
    let mut first_with: HashMap<String, i32> = HashMap::new();
    Ok(rows.iter().map(|row| (row.row_no, judge(&known, &mut first_with, row, today))).collect())
}

fn judge(known: &Known, first_with: &mut HashMap<String, i32>, staged: &Staged, today: Day) -> Verdict {
    let reference = staged.external_ref();
    let first = reference.map_or(staged.row_no, |r| *first_with.entry(r.to_owned()).or_insert(staged.row_no));
    if staged.client.is_some() {
        return Verdict::Enrolled;
    }
    let mut faults = Vec::new();
    // Looked at first, so that a file has the same faults before and after its sound rows were enrolled.
    if first != staged.row_no {
        let mend = format!("row {first} has the same reference; keep one of the two");
        faults.push(staged.fault(Column::ExternalRef, "repeated_reference", mend));
    } else if reference.is_some_and(|reference| known.references.contains(reference)) {
        return Verdict::AlreadyEnrolled;
    }
    let cells = staged.values.iter().map(|(header, value)| (header.as_str(), value.as_str()));
    match read_row(cells, today).map(|row| known.resolve(staged, row, today)) {
        Ok(Ok(ready)) if faults.is_empty() => return Verdict::Ready(Box::new(ready)),
        Ok(Ok(_)) => {}
        Ok(Err(more)) => faults.extend(more),
        // What cannot be read does not hide that the team is unknown.
        Err(more) => faults.extend(more.into_iter().chain(known.unknown_team(staged))),
    }
    Verdict::Faulty(faults.into_iter().map(|fault| ImportFault::new(staged.row_no, fault)).collect())
}

async fn teams<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<HashMap<String, TeamId>, DbErr> {
    let rows = db.query_all_raw(sql(db, "SELECT id, name FROM teams WHERE org_id = $1", [org.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get("", "name")?, row.try_get("", "id")?))).collect()
}

/// Everybody who may coordinate, by e-mail address, with their teams.
async fn coordinators<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
) -> Result<HashMap<String, (StaffId, HashSet<TeamId>)>, DbErr> {
    let text = "SELECT s.id, s.email, m.team_id FROM staff s JOIN team_members m ON m.staff_id = s.id \
                WHERE s.org_id = $1 AND s.deactivated_at IS NULL AND s.role IN ('therapist', 'nurse')";
    let mut found: HashMap<String, (StaffId, HashSet<TeamId>)> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, [org.into()])).await? {
        let staff: StaffId = row.try_get("", "id")?;
        let entry = found.entry(row.try_get("", "email")?).or_insert_with(|| (staff, HashSet::new()));
        entry.1.insert(row.try_get("", "team_id")?);
    }
    Ok(found)
}

/// Which of the rows' references a client has already.
async fn references<C: ConnectionTrait>(db: &C, org: OrgId, rows: &[Staged]) -> Result<HashSet<String>, DbErr> {
    let wanted: Vec<&str> = rows.iter().filter_map(Staged::external_ref).collect();
    let mut found = HashSet::new();
    for chunk in wanted.chunks(REFERENCES_A_QUERY) {
        let (list, marks) = padded(2, chunk.iter().map(|reference| [(*reference).into()]).collect());
        let text = format!("SELECT external_ref FROM clients WHERE org_id = $1 AND external_ref IN ({marks})");
        let values = std::iter::once(org.into()).chain(list);
        for row in db.query_all_raw(sql(db, text, values)).await? {
            found.insert(row.try_get("", "external_ref")?);
        }
    }
    Ok(found)
}
