//! The report of a quarter: of an organisation, or of one of its teams.

use reable_rules::quarter::Quarter;
use reable_rules::report::{SMALLEST_SHOWN, report};
use reable_rules::{Day, Fault, Zone};
use sea_orm::{ConnectionTrait, DbErr};

use super::facts::{self, Scope};
use super::shapes::{QuarterReport, ReportFigure};
use crate::access::{Access, Organisation, Write};
use crate::audit::Action;
use crate::db::sql;
use crate::ids::{OrgId, TeamId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// The report, which the audit log knows of before anything is read.
///
/// # Errors
/// 404 when the team is not one of the organisation's; 422 when there is no such quarter.
pub async fn take(
    parts: &Parts,
    access: &Access<Write, Organisation>,
    asked: (Option<i32>, Option<u8>),
    team: Option<TeamId>,
) -> Answer<QuarterReport> {
    let db = parts.db.read();
    let (organisation, zone) = organisation(db, access.org()).await?;
    let today = Day::today(parts.clock.now(), &zone);
    let quarter = quarter_asked(asked, today)?;
    let team_name = match team {
        Some(team) => Some(team_name(db, access.org(), team).await?.ok_or_else(Problem::not_found)?),
        None => None,
    };
    let what = team.map_or_else(|| quarter.to_string(), |team| format!("{quarter} {team}"));
    parts.sightings.write(access.did(Action::Export, "quarter_report", what)).await?;
    let facts = facts::gather(db, &Scope { org: access.org(), team, quarter, today }).await?;
    let report = report(quarter, &facts, &facts::settings(db, access.org()).await?);
    Ok(QuarterReport {
        quarter: quarter.to_string(),
        from: quarter.first_day(),
        to: quarter.last_day(),
        organisation,
        team_id: team,
        team_name,
        smallest_shown: SMALLEST_SHOWN,
        figures: report.figures.into_iter().map(ReportFigure::from).collect(),
    })
}

/// The quarter that is asked for; the last one that is over when none is.
fn quarter_asked(asked: (Option<i32>, Option<u8>), today: Day) -> Answer<Quarter> {
    let required = |place: &str| {
        let fault = Fault::new(format!("/query/{place}"), "required", "year and quarter go together");
        Problem::invalid([fault])
    };
    match asked {
        (Some(year), Some(number)) => Quarter::new(year, number)
            .map_err(|refusal| Problem::invalid_at("/query/quarter", refusal.code, refusal.detail)),
        (None, None) => Ok(Quarter::of(today).previous().unwrap_or(Quarter::of(today))),
        (Some(_), None) => Err(required("quarter")),
        (None, Some(_)) => Err(required("year")),
    }
}

async fn organisation<C: ConnectionTrait>(db: &C, org: OrgId) -> Answer<(String, Zone)> {
    let text = "SELECT name, time_zone FROM organisations WHERE id = $1";
    let row = db.query_one_raw(sql(db, text, [org.into()])).await?.ok_or_else(Problem::not_found)?;
    Ok((row.try_get("", "name")?, row.try_get("", "time_zone")?))
}

async fn team_name<C: ConnectionTrait>(db: &C, org: OrgId, team: TeamId) -> Result<Option<String>, DbErr> {
    let text = "SELECT name FROM teams WHERE id = $1 AND org_id = $2";
    let row = db.query_one_raw(sql(db, text, [team.into(), org.into()])).await?;
    row.map(|row| row.try_get("", "name")).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_quarter_the_last_one_that_is_over_is_meant() {
        let on = |text: &str| quarter_asked((None, None), text.parse().unwrap()).unwrap().to_string();
        assert_eq!((on("2026-10-01"), on("2026-09-30")), ("2026Q3".to_owned(), "2026Q2".to_owned()));
        assert_eq!(on("2026-01-15"), "2025Q4");
    }

    #[test]
    fn half_a_quarter_is_none() {
        let today: Day = "2026-10-01".parse().unwrap();
        for (asked, pointer, code) in [
            ((Some(2026), None), "/query/quarter", "required"),
            ((None, Some(3)), "/query/year", "required"),
            ((Some(2026), Some(5)), "/query/quarter", "invalid_quarter"),
        ] {
            let problem = quarter_asked(asked, today).unwrap_err();
            let error = &problem.errors()[0];
            assert_eq!((error.pointer.as_str(), error.code.as_str()), (pointer, code));
        }
    }
}
