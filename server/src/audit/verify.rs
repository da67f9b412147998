//! Verifies the audit log of an organisation: every link of its chain, every erasable text, and its end.

use chrono::{DateTime, Utc};
use reable_rules::audit::{self as chain, Broken, Damage, Hash, Position, Record};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use uuid::Uuid;

use crate::db::sql;
use crate::ids::OrgId;

/// How many records are read at a time.
const PAGE: i64 = 1000;

/// What a verification found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verification {
    /// How many records stand before the end or before the first broken one.
    pub records: u64,
    /// The first broken record, when there is one.
    pub first_broken: Option<Broken>,
}

/// As [`verify`], and whether the log still leads through the head that was told on an earlier day to somebody who kept
/// it elsewhere: who may write to the database can write the whole chain anew.
///
/// # Errors
/// When the database refuses.
pub async fn verify_through<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    told: Option<Position>,
) -> Result<Verification, DbErr> {
    let mut found = verify(db, org).await?;
    if let (None, Some(told)) = (found.first_broken, told) {
        found.first_broken = compare_with(db, org, told, found.records).await?;
    }
    Ok(found)
}

/// Whether the chain, which is whole up to `records`, leads through the head that was told.
async fn compare_with<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    told: Position,
    records: u64,
) -> Result<Option<Broken>, DbErr> {
    if told.seq > records {
        return Ok(Some(Broken { seq: records + 1, what: Damage::CutOff }));
    }
    let text = "SELECT hash FROM audit_events WHERE org_id = $1 AND seq = $2";
    let row = db.query_one_raw(sql(db, text, [org.into(), number(told.seq).into()])).await?;
    let hash: Option<Vec<u8>> = row.map(|row| row.try_get("", "hash")).transpose()?;
    let same = hash.is_some_and(|hash| hash == told.hash);
    Ok((!same).then_some(Broken { seq: told.seq, what: Damage::Rewritten }))
}

/// Verifies the whole log of `org` in pages, however long it is; records that arrive meanwhile are left for next time.
///
/// # Errors
/// When the database refuses.
pub async fn verify<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Verification, DbErr> {
    let end = read_end(db, org).await?;
    let mut at = Position::start(&org.to_string());
    while at.seq < end.head {
        let page = read_page(db, org, at.seq, end.head).await?;
        if page.records.is_empty() && !page.cut_short {
            break;
        }
        match page.check(at) {
            Ok(reached) => at = reached,
            Err(broken) => return Ok(Verification { records: broken.seq - 1, first_broken: Some(broken) }),
        }
    }
    Ok(Verification { records: at.seq, first_broken: end.compare(at) })
}

/// Where the log says that it ends.
struct End {
    /// The number of the last record, as the head keeps it.
    head: u64,
    /// Its hash, as the head keeps it; absent when the head is gone.
    hash: Option<Vec<u8>>,
    /// The number of the last record that is there.
    last: u64,
}

impl End {
    /// What is wrong with the end of a log whose records are good up to `reached`.
    fn compare(&self, reached: Position) -> Option<Broken> {
        if reached.seq < self.head {
            return Some(Broken { seq: reached.seq + 1, what: Damage::CutOff });
        }
        if self.last > self.head {
            // The head was set back: it vouches for less than is there.
            return Some(Broken { seq: self.head + 1, what: Damage::HashDiffers });
        }
        let agrees = self.hash.as_deref().is_some_and(|hash| hash == reached.hash.as_slice());
        (!agrees).then_some(Broken { seq: reached.seq.max(1), what: Damage::HashDiffers })
    }
}

/// One statement, so that head and records are seen at one moment.
async fn read_end<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<End, DbErr> {
    let text = "SELECT h.seq, h.hash, (SELECT MAX(a.seq) FROM audit_events a WHERE a.org_id = o.id) AS last \
                FROM organisations o LEFT JOIN audit_heads h ON h.org_id = o.id WHERE o.id = $1";
    let row = db.query_one_raw(sql(db, text, [org.into()])).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound(format!("organisation {org}")))?;
    let count = |column| Ok::<_, DbErr>(row.try_get::<Option<i64>>("", column)?.unwrap_or(0).unsigned_abs());
    Ok(End { head: count("seq")?, hash: row.try_get("", "hash")?, last: count("last")? })
}

/// One record as it is stored.
struct Stored {
    seq: u64,
    at: DateTime<Utc>,
    actor: Option<String>,
    role: String,
    on_behalf_of: Option<String>,
    action: String,
    object_kind: String,
    object_id: String,
    client: Option<String>,
    outcome: String,
    session: Option<String>,
    salt: Option<Vec<u8>>,
    purpose: Option<String>,
    address: Option<String>,
    private_digest: Hash,
    hash: Hash,
}

impl Stored {
    fn record(&self) -> Record<'_> {
        Record {
            seq: self.seq,
            at: self.at,
            actor: self.actor.as_deref(),
            role: Some(&self.role),
            on_behalf_of: self.on_behalf_of.as_deref(),
            action: &self.action,
            object_kind: &self.object_kind,
            object_id: Some(&self.object_id),
            client: self.client.as_deref(),
            outcome: &self.outcome,
            session: self.session.as_deref(),
            private: Some(&self.private_digest),
        }
    }

    /// Whether purpose and address are what they were, or were erased together with the salt.
    fn private_holds(&self) -> bool {
        let Some(salt) = &self.salt else { return self.purpose.is_none() && self.address.is_none() };
        <&[u8; 16]>::try_from(salt.as_slice()).is_ok_and(|salt| {
            chain::private_digest(salt, self.purpose.as_deref(), self.address.as_deref()) == self.private_digest
        })
    }
}

/// Some records in order.
struct Stretch {
    records: Vec<Stored>,
    /// Whether the next one is there and cannot be read.
    cut_short: bool,
}

impl Stretch {
    /// The place reached after these records, or the first broken one.
    fn check(&self, from: Position) -> Result<Position, Broken> {
        let reached = check_page(from, &self.records)?;
        if self.cut_short {
            return Err(Broken { seq: reached.seq + 1, what: Damage::Unreadable });
        }
        Ok(reached)
    }
}

/// The place reached after a page of records, or the first broken one in it.
fn check_page(from: Position, page: &[Stored]) -> Result<Position, Broken> {
    let verdict = chain::verify(from, page.iter().map(|stored| (stored.record(), stored.hash)));
    let private = page.iter().find(|stored| !stored.private_holds());
    match (verdict, private) {
        (Err(broken), Some(stored)) if broken.seq <= stored.seq => Err(broken),
        (_, Some(stored)) => Err(Broken { seq: stored.seq, what: Damage::PrivateDiffers }),
        (verdict, None) => verdict,
    }
}

async fn read_page<C: ConnectionTrait>(db: &C, org: OrgId, after: u64, until: u64) -> Result<Stretch, DbErr> {
    let text = "SELECT seq, at, actor_id, actor_role, on_behalf_of, action, object_kind, object_id, client_id, outcome, \
                session_id, salt, purpose, address, private_digest, hash FROM audit_events \
                WHERE org_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4";
    let values = [org.into(), number(after).into(), number(until).into(), PAGE.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    let records: Vec<Stored> = rows.iter().map_while(|row| read(row).ok()).collect();
    Ok(Stretch { cut_short: records.len() < rows.len(), records })
}

fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

fn read(row: &QueryResult) -> Result<Stored, DbErr> {
    let id = |column| Ok::<_, DbErr>(row.try_get::<Option<Uuid>>("", column)?.map(|id| id.to_string()));
    // A hash of another length agrees with nothing.
    let hash = |column| Ok::<_, DbErr>(row.try_get::<Vec<u8>>("", column)?.try_into().unwrap_or([0; 32]));
    Ok(Stored {
        seq: row.try_get::<i64>("", "seq")?.unsigned_abs(),
        at: row.try_get("", "at")?,
        actor: id("actor_id")?,
        role: row.try_get("", "actor_role")?,
        on_behalf_of: id("on_behalf_of")?,
        action: row.try_get("", "action")?,
        object_kind: row.try_get("", "object_kind")?,
        object_id: row.try_get("", "object_id")?,
        client: id("client_id")?,
        outcome: row.try_get("", "outcome")?,
        session: id("session_id")?,
        salt: row.try_get("", "salt")?,
        purpose: row.try_get("", "purpose")?,
        address: row.try_get("", "address")?,
        private_digest: hash("private_digest")?,
        hash: hash("hash")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(seq: u64, before: &Position, address: Option<&str>) -> Stored {
        let salt = [7; 16];
        let mut stored = Stored {
            seq,
            at: DateTime::from_timestamp(1_770_000_000, 0).unwrap(),
            actor: Some("a".to_owned()),
            role: "nurse".to_owned(),
            on_behalf_of: None,
            action: "read".to_owned(),
            object_kind: "goal".to_owned(),
            object_id: "g".to_owned(),
            client: None,
            outcome: "done".to_owned(),
            session: None,
            salt: Some(salt.to_vec()),
            purpose: None,
            address: address.map(str::to_owned),
            private_digest: chain::private_digest(&salt, None, address),
            hash: [0; 32],
        };
        stored.hash = chain::link(&before.hash, &stored.record());
        stored
    }

    fn chain_of(count: u64) -> (Position, Vec<Stored>) {
        let start = Position::start("org");
        let mut at = start;
        let mut records = Vec::new();
        for seq in 1..=count {
            let record = stored(seq, &at, Some("192.0.2.1"));
            at = Position { seq, hash: record.hash };
            records.push(record);
        }
        (start, records)
    }

    #[test]
    fn text_erased_with_its_salt_leaves_the_log_whole() {
        let (start, mut records) = chain_of(3);
        (records[1].salt, records[1].address) = (None, None);
        assert_eq!(check_page(start, &records).map(|at| at.seq), Ok(3));
    }

    #[test]
    fn changed_text_is_found_though_the_chain_holds() {
        let (start, mut records) = chain_of(3);
        records[1].address = Some("198.51.100.9".to_owned());
        assert_eq!(check_page(start, &records), Err(Broken { seq: 2, what: Damage::PrivateDiffers }));
    }

    #[test]
    fn the_first_of_two_breaks_is_named() {
        let (start, mut records) = chain_of(4);
        records[3].address = None;
        records[1].outcome = "refused".to_owned();
        assert_eq!(check_page(start, &records), Err(Broken { seq: 2, what: Damage::HashDiffers }));
    }

    #[test]
    fn a_record_that_cannot_be_read_is_named() {
        let (start, records) = chain_of(2);
        let stretch = Stretch { records, cut_short: true };
        assert_eq!(stretch.check(start), Err(Broken { seq: 3, what: Damage::Unreadable }));
    }

    #[test]
    fn a_tail_that_was_cut_off_is_found() {
        let (start, records) = chain_of(3);
        let end = End { head: 3, hash: Some(records[2].hash.to_vec()), last: 2 };
        let reached = check_page(start, &records[..2]).unwrap();
        assert_eq!(end.compare(reached), Some(Broken { seq: 3, what: Damage::CutOff }));
        assert_eq!(end.compare(check_page(start, &records).unwrap()), None);
    }

    #[test]
    fn a_head_that_was_set_back_or_removed_is_found() {
        let (start, records) = chain_of(2);
        let reached = check_page(start, &records[..1]).unwrap();
        let set_back = End { head: 1, hash: Some(records[0].hash.to_vec()), last: 2 };
        assert_eq!(set_back.compare(reached), Some(Broken { seq: 2, what: Damage::HashDiffers }));
        let removed = End { head: 0, hash: None, last: 2 };
        assert_eq!(removed.compare(start), Some(Broken { seq: 1, what: Damage::HashDiffers }));
    }
}
