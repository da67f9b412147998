//! Staged bulk enrolment.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::payload::Json;

use super::imports::{self, ImportCommit, ImportReport, ImportRows, NewImport, StagedImport};
use crate::access::{Duty, SignedIn};
use crate::answers::{Created, Done};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::ImportId;
use crate::parts::Parts;
use crate::problem::Answer;

/// Staged bulk enrolment.
pub struct ImportsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl ImportsApi {
    /// Open a bulk enrolment
    ///
    /// Rows are sent next, then checked, then committed. What is never committed enrols nobody; everything is gone
    /// after 24 hours. For administrators.
    #[oai(path = "/imports", method = "post", operation_id = "open_import")]
    async fn open(&self, who: SignedIn, parts: Data<&Parts>, body: Body<NewImport>) -> Answer<Created<StagedImport>> {
        let access = who.may_manage(Duty::BulkEnrol)?;
        let mut txn = parts.db.write().await?;
        let (import, fresh) = imports::open(&mut txn, &access, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(import, fresh))
    }

    /// Send rows of a bulk enrolment
    ///
    /// At most 1,000 a call; a row number that was sent before is replaced, so a call may be repeated. Nothing is checked
    /// yet. 409 `import_committed` after the commit.
    #[oai(path = "/imports/:id/rows", method = "post", operation_id = "send_import_rows")]
    async fn rows(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The import.
        id: Path<ImportId>,
        body: Body<ImportRows, 8>,
    ) -> Answer<Json<StagedImport>> {
        let access = who.may_manage(Duty::BulkEnrol)?;
        let mut txn = parts.db.write().await?;
        let import = imports::put_rows(&mut txn, &access, id.0, body.into_value().rows).await?;
        txn.commit().await?;
        Ok(Json(import))
    }

    /// Check a bulk enrolment
    ///
    /// How many rows would be enrolled, are enrolled already (a client has their reference) or are faulty, with every
    /// fault and how to mend it.
    #[oai(path = "/imports/:id", method = "get", operation_id = "check_import")]
    async fn check(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The import.
        id: Path<ImportId>,
    ) -> Answer<Json<ImportReport>> {
        let access = who.may_look(&parts, Duty::BulkEnrol, "import").await?;
        Ok(Json(imports::report(parts.db.read(), &access, id.0, parts.clock.now()).await?))
    }

    /// Commit a bulk enrolment
    ///
    /// Checks all rows and enrols them at once; who is enrolled already is skipped. One faulty row refuses everything
    /// (422 `import_faulty` with every fault), unless `partial`. The same call again answers the same. No pairing codes
    /// are made.
    #[oai(path = "/imports/:id/commit", method = "post", operation_id = "commit_import")]
    async fn commit(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The import.
        id: Path<ImportId>,
        body: Body<ImportCommit>,
    ) -> Answer<Json<ImportReport>> {
        let access = who.may_manage(Duty::BulkEnrol)?;
        let mut txn = parts.db.write().await?;
        let report = imports::commit(&mut txn, &access, id.0, body.partial.unwrap_or(false)).await?;
        txn.commit().await?;
        Ok(Json(report))
    }

    /// Throw a bulk enrolment away
    ///
    /// Its rows are gone at once; who was enrolled from it stays enrolled.
    #[oai(path = "/imports/:id", method = "delete", operation_id = "discard_import")]
    async fn discard(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The import.
        id: Path<ImportId>,
    ) -> Answer<Done> {
        let access = who.may_manage(Duty::BulkEnrol)?;
        let mut txn = parts.db.write().await?;
        imports::discard(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Done)
    }
}
