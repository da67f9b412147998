//! The page on the end of an episode: its evaluation, and what was found months later.

use askama::Template;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::Language;
use uuid::Uuid;

use super::endings_api::EndingsApi;
use super::evaluations::{self, Evaluation};
use super::follow_ups::{self, FollowUp};
use crate::access::Deed;
use crate::enrolment::programmes;
use crate::goals::copm;
use crate::goals::shapes::CopmInterview;
use crate::ids::EpisodeId;
use crate::pages::form::{Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to, say};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/clients/:episode/ending", get(show_ending).post(evaluate))
        .at("/team/clients/:episode/follow-ups", post(follow_up))
}

/// A choice by the text that is sent, with what it is called.
type Options = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "meetings/ending.html")]
struct EndingPage {
    look: Look,
    head: Head,
    evaluation: Option<Evaluation>,
    interviews: Options,
    outcomes: Options,
    follow_ups: Vec<FollowUpRow>,
    follow_up_outcomes: Options,
    plan: Form,
    held: Form,
    plan_id: Uuid,
    held_id: Uuid,
    today: Day,
}

/// One follow-up, with its form.
struct FollowUpRow {
    known: FollowUp,
    form: Form,
    id: Uuid,
}

#[handler]
async fn show_ending(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    ending_page(&staff, &parts, episode, Refused::none()).await
}

async fn ending_page(staff: &Staff, parts: &Parts, episode: EpisodeId, mut refused: Refused) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let (now, language) = (parts.clock.now(), staff.language());
    let db = parts.db.snapshot().await?;
    let head = Head::read(&db, &access, episode).await?;
    let programme = programmes::find(&db, access.org(), &head.programme).await?.ok_or_else(Problem::unavailable)?;
    let evaluation = match evaluations::get(&db, &access, episode, None).await {
        Ok(evaluation) => Some(evaluation),
        Err(problem) if problem.code() == "not_found" => None,
        Err(problem) => return Err(problem),
    };
    let interviews = copm::list(&db, &access, episode).await?;
    let follow_ups = follow_ups::list(&db, &access, episode).await?;
    let status = refused.status();
    let row = |known: FollowUp| FollowUpRow {
        form: refused.take(&format!("month-{}", known.month), language),
        id: parts.dice.uuid(now),
        known,
    };
    let page = EndingPage {
        look: Look::of(staff),
        head,
        evaluation,
        interviews: interviews.iter().map(|interview| named(interview, language)).collect(),
        outcomes: outcomes(&programme.outcomes, language),
        follow_up_outcomes: outcomes(&programme.follow_up_outcomes, language),
        follow_ups: follow_ups.into_iter().map(row).collect(),
        plan: refused.take("plan", language),
        held: refused.take("held", language),
        plan_id: parts.dice.uuid(now),
        held_id: parts.dice.uuid(now),
        today: access.today(now)?,
    };
    Page::with_status(&page, status)
}

fn named(interview: &CopmInterview, language: Language) -> (String, String) {
    let label = format!("{}, {}", interview.moment.label(language), interview.held_on.long(language));
    (interview.id.to_string(), label)
}

fn outcomes(words: &[String], language: Language) -> Options {
    words.iter().map(|word| (word.clone(), outcome(word, language).to_owned())).collect()
}

/// What an outcome is called; an organisation's own programme may have words of its own.
fn outcome(word: &str, language: Language) -> &str {
    let (nl, en) = match word {
        "no_care" => ("geen zorg meer", "no more care"),
        "less_care" => ("minder zorg", "less care"),
        "same_care" => ("evenveel zorg", "the same care"),
        "more_care" => ("meer zorg", "more care"),
        "living_at_home" => ("woont thuis", "lives at home"),
        "moved" => ("verhuisd", "moved"),
        "died" => ("overleden", "died"),
        other => return other,
    };
    say(language, nl, en)
}

async fn back<T>(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form, done: Answer<T>) -> Shown {
    match done {
        Ok(_) => Ok(go_to(&format!("/team/clients/{episode}/ending"))),
        Err(problem) => ending_page(staff, parts, episode, Refused::form(form, problem)).await,
    }
}

#[handler]
async fn evaluate(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let done = async { EndingsApi.evaluate(staff.who(), Data(parts.0), ApiPath(episode), form.body()?).await };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

#[handler]
async fn follow_up(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let done = async { EndingsApi.follow_up(staff.who(), Data(parts.0), ApiPath(episode), form.body()?).await };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

impl EndingPage {
    fn outcome<'a>(&self, word: &'a str) -> &'a str {
        outcome(word, self.look.language)
    }
}
