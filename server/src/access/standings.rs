//! How many callers stand to many clients, for writes that are done in groups: two queries at most.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, Value};

use super::policy::{Consent, Relation};
use super::{Caller, Role, Standing};
use crate::db::{padded, sql};
use crate::ids::{ClientId, PersonId, TeamId};

/// Who cares for whom and who is in which team, of those in view.
#[derive(Debug, Default)]
pub struct Relations {
    consents: HashMap<(ClientId, PersonId), Consent>,
    teams: HashSet<(TeamId, PersonId)>,
}

impl Relations {
    /// Reads what can matter to `callers` and `clients`; a group of clients' own phones reads nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn read<'a, C: ConnectionTrait>(
        db: &C,
        callers: impl Iterator<Item = &'a Caller>,
        clients: Vec<ClientId>,
    ) -> Result<Self, DbErr> {
        let (mut carers, mut staff) = (HashSet::new(), HashSet::new());
        for caller in callers {
            match caller.role {
                Role::Client => false,
                Role::Carer => carers.insert(caller.person),
                Role::Staff(_) => staff.insert(caller.person),
            };
        }
        let mut relations = Self::default();
        if !carers.is_empty() && !clients.is_empty() {
            relations.read_consents(db, clients).await?;
        }
        if !staff.is_empty() {
            relations.read_teams(db, staff.into_iter().collect()).await?;
        }
        Ok(relations)
    }

    async fn read_consents<C: ConnectionTrait>(&mut self, db: &C, clients: Vec<ClientId>) -> Result<(), DbErr> {
        let (values, list) = padded(1, clients.into_iter().map(|id| [Value::from(id)]).collect());
        let text = format!(
            "SELECT client_id, person_id, consent_read, consent_record, consent_reminders FROM carers \
             WHERE client_id IN ({list}) AND ended_at IS NULL"
        );
        for row in db.query_all_raw(sql(db, text, values)).await? {
            let consent = Consent {
                read: row.try_get("", "consent_read")?,
                record: row.try_get("", "consent_record")?,
                reminders: row.try_get("", "consent_reminders")?,
            };
            self.consents.insert((row.try_get("", "client_id")?, row.try_get("", "person_id")?), consent);
        }
        Ok(())
    }

    async fn read_teams<C: ConnectionTrait>(&mut self, db: &C, staff: Vec<PersonId>) -> Result<(), DbErr> {
        let (values, list) = padded(1, staff.into_iter().map(|id| [Value::from(id)]).collect());
        let text = format!("SELECT team_id, staff_id FROM team_members WHERE staff_id IN ({list})");
        for row in db.query_all_raw(sql(db, text, values)).await? {
            self.teams.insert((row.try_get("", "team_id")?, row.try_get("", "staff_id")?));
        }
        Ok(())
    }

    /// How `caller` stands to the client of `standing`.
    #[must_use]
    pub fn of(&self, caller: &Caller, standing: &Standing, coordinator: Option<PersonId>) -> Relation {
        match caller.role {
            Role::Client if standing.client.0 == caller.person.0 => Relation::Own,
            Role::Carer => match self.consents.get(&(standing.client, caller.person)) {
                Some(consent) => Relation::Carer(*consent),
                None => Relation::Colleague,
            },
            Role::Staff(_) => Relation::of_staff(
                self.teams.contains(&(standing.team, caller.person)),
                coordinator == Some(caller.person),
                // Emergency access writes nothing.
                false,
            ),
            _ => Relation::Colleague,
        }
    }
}
