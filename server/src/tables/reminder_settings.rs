//! `reminder_settings`: what people chose about being reminded.

use chrono::{DateTime, Utc};
use reable_rules::PlannedDays;
use reable_rules::reminders::TimeOfDay;
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, PersonId};

/// One row of `reminder_settings`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_settings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: PersonId,
    pub org_id: OrgId,
    pub wanted: bool,
    pub at_minute: TimeOfDay,
    pub weekdays: PlannedDays,
    pub channels: String,
    pub after_silent_days: i16,
    pub snoozed_until: Option<DateTime<Utc>>,
    pub next_look_at: Option<DateTime<Utc>>,
    pub changed_at: DateTime<Utc>,
    pub changed_by: PersonId,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
