//! `outbox`: what waits to leave, and what became of it.

use chrono::{DateTime, Utc};
use reable_rules::reminders::{Channel, ReminderKind, ReminderState};
use reable_rules::{Day, Zone};
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, PersonId};

/// One row of `outbox`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub kind: ReminderKind,
    pub channel: Channel,
    pub day: Day,
    pub time_zone: Zone,
    pub due_at: DateTime<Utc>,
    pub once: bool,
    pub recipient: String,
    pub content: String,
    pub unsubscribe_digest: Option<Vec<u8>>,
    pub state: ReminderState,
    pub reason: Option<String>,
    pub tries: i16,
    pub next_try_at: DateTime<Utc>,
    pub claim: Option<Uuid>,
    pub created_at: DateTime<Utc>,
    pub settled_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
