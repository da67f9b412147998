//! Whose page it is: what stands above every page about one client.

use reable_rules::Day;
use reable_rules::words::EpisodeStatus;
use sea_orm::ConnectionTrait;

use crate::access::Access;
use crate::db::sql;
use crate::ids::{ClientId, EpisodeId};
use crate::problem::{Answer, Problem};

/// A client and the episode that the page is about.
pub struct Head {
    /// The episode.
    pub episode: EpisodeId,
    /// The client.
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// The programme's key.
    pub programme: String,
    /// The first day.
    pub start_day: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// The version of the episode.
    pub version: i32,
}

impl Head {
    /// Reads it. One query.
    ///
    /// # Errors
    /// 404 when the episode is not within `access`.
    pub async fn read<C: ConnectionTrait, M>(db: &C, access: &Access<M>, episode: EpisodeId) -> Answer<Self> {
        let text = "SELECT p.name, e.status, e.programme, e.start_day, e.last_day, e.version FROM episodes e \
                    JOIN people p ON p.id = e.client_id WHERE e.id = $1 AND e.client_id = $2 AND e.org_id = $3";
        let values = [episode.into(), access.client().into(), access.org().into()];
        let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
        Ok(Self {
            episode,
            client: access.client(),
            name: row.try_get("", "name")?,
            status: row.try_get("", "status")?,
            programme: row.try_get("", "programme")?,
            start_day: row.try_get("", "start_day")?,
            last_day: row.try_get("", "last_day")?,
            version: row.try_get("", "version")?,
        })
    }

    /// Whether anything can still be added to the plan.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.status == EpisodeStatus::Open
    }
}
