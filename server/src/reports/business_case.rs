//! The business case: the caller's inputs, completed from the organisation's own data.

use std::str::FromStr;

use reable_rules::business_case::{Cents, Inputs, Scenario, Weeks, business_case};
use reable_rules::care::CareMinutes;
use reable_rules::report::CareOfEnded;
use reable_rules::{Day, Fault, Refusal};
use sea_orm::ConnectionTrait;

use super::facts;
use super::shapes::{BusinessCase, BusinessCaseQuestion, ReportFigure, ScenarioCase};
use crate::access::{Access, Organisation, Write};
use crate::problem::{Answer, Problem};

/// The business case for these inputs.
///
/// # Errors
/// 409 `too_few_episodes` when what is to come from the data is hidden; 422 with everything that is wrong.
pub async fn work_out<C: ConnectionTrait>(
    db: &C,
    access: &Access<Write, Organisation>,
    asked: BusinessCaseQuestion,
) -> Answer<BusinessCase> {
    let money = Money::read(&asked).map_err(Problem::invalid)?;
    let span = span(&asked)?;
    let given = asked.clients.zip(asked.minutes_start).zip(asked.minutes_end);
    let (figures, ((clients, start), end)) = match (given, span) {
        (Some(given), _) => (Vec::new(), given),
        (None, Some(span)) => {
            let care = CareOfEnded::of(&facts::care_of_ended(db, access.org(), span).await?);
            let completed = completed(&asked, &care)?;
            (care.figures.into_iter().map(ReportFigure::from).collect(), completed)
        }
        (None, None) => return Err(Problem::invalid(missing(&asked))),
    };
    let inputs = Inputs {
        minutes_start: start,
        minutes_end: end,
        weeks: money.weeks,
        rate: money.rate,
        programme_cost: money.programme_cost,
        funded: money.funded,
        clients,
    };
    let scenarios = asked.scenarios.map(|all| all.into_iter().map(Scenario::from).collect());
    let scenarios = scenarios.unwrap_or_else(|| vec![Scenario::AS_GIVEN]);
    let cases = business_case(&inputs, &scenarios)
        .map_err(|faults| Problem::invalid(faults.into_iter().map(where_it_was_sent)))?;
    let used = span.filter(|_| !figures.is_empty());
    Ok(BusinessCase {
        from: used.map(|(from, _)| from),
        to: used.map(|(_, to)| to),
        figures,
        cases: cases.into_iter().map(ScenarioCase::from).collect(),
    })
}

/// The decimal numbers, which are sent as texts: JSON's own are binary fractions to some who read them.
struct Money {
    weeks: Weeks,
    rate: Cents,
    programme_cost: Cents,
    funded: Cents,
}

impl Money {
    fn read(asked: &BusinessCaseQuestion) -> Result<Self, Vec<Fault>> {
        let weeks = read("/weeks", &asked.weeks);
        let rate = read("/rate", &asked.rate);
        let programme_cost = read("/programme_cost", &asked.programme_cost);
        let funded = asked.funded.as_deref().map_or(Ok(Cents::new(0)), |text| read("/funded", text));
        match (weeks, rate, programme_cost, funded) {
            (Ok(weeks), Ok(rate), Ok(programme_cost), Ok(funded)) => Ok(Self { weeks, rate, programme_cost, funded }),
            (weeks, rate, programme_cost, funded) => {
                Err([weeks.err(), rate.err(), programme_cost.err(), funded.err()].into_iter().flatten().collect())
            }
        }
    }
}

fn read<T: FromStr<Err = Refusal>>(pointer: &str, text: &str) -> Result<T, Fault> {
    text.parse().map_err(|refusal: Refusal| Fault::new(pointer, refusal.code, refusal.detail))
}

/// Clients, and minutes at the start and at the end.
type Completed = ((i64, CareMinutes), CareMinutes);

/// What was given, and from the data what was not.
fn completed(asked: &BusinessCaseQuestion, care: &CareOfEnded) -> Answer<Completed> {
    let clients = asked.clients.or(care.ended());
    let start = asked.minutes_start.or(care.means().map(|means| means.start));
    let end = asked.minutes_end.or(care.means().map(|means| means.end));
    clients.zip(start).zip(end).ok_or_else(|| {
        Problem::conflict(
            "too_few_episodes",
            "Too few episodes ended on these days with their care minutes at the start and at the end recorded to say \
             anything of them. Take a longer span, or give clients, minutes_start and minutes_end.",
        )
    })
}

fn span(asked: &BusinessCaseQuestion) -> Answer<Option<(Day, Day)>> {
    match (asked.from, asked.to) {
        (Some(from), Some(to)) if from > to => {
            Err(Problem::invalid_at("/to", "before_from", format!("Not before {from}.")))
        }
        (Some(_), None) => Err(Problem::invalid_at("/to", "required", "from and to go together")),
        (None, Some(_)) => Err(Problem::invalid_at("/from", "required", "from and to go together")),
        (from, to) => Ok(from.zip(to)),
    }
}

fn missing(asked: &BusinessCaseQuestion) -> Vec<Fault> {
    let fields = [
        ("/clients", asked.clients.is_none()),
        ("/minutes_start", asked.minutes_start.is_none()),
        ("/minutes_end", asked.minutes_end.is_none()),
    ];
    let missing = fields.into_iter().filter(|(_, is_missing)| *is_missing);
    missing.map(|(pointer, _)| Fault::new(pointer, "required", "or from and to, to take it from the data")).collect()
}

/// The rules keep the inputs apart; the request does not.
fn where_it_was_sent(fault: Fault) -> Fault {
    match fault.pointer.strip_prefix("/inputs") {
        Some(pointer) => Fault { pointer: pointer.to_owned(), ..fault },
        None => fault,
    }
}
