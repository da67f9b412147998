//! The pages of the plan: goals with their steps and work descriptions, and the COPM interviews.

use askama::Template;
use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::words::{
    CopmArea, CopmMoment, DemandArea, Discipline, GoalKind, GoalStatus, Help, Intervention, Picture, QuestionType,
    RatedBy,
};
use reable_rules::{Day, Mark};
use uuid::Uuid;

use super::api::GoalsApi;
use super::shapes::{CopmInterview, Goal, WorkDescription};
use super::store::{self, Which};
use super::{copm, work_descriptions};
use crate::access::Deed;
use crate::ids::{EpisodeId, GoalId};
use crate::pages::form::{self, Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, decimal, go_to, weekdays};
use crate::parts::Parts;
use crate::problem::Problem;

/// The help that may be agreed: whatever is done at all.
const AGREED: &[Help] = &[Help::Alone, Help::WithSomeHelp, Help::WithMuchHelp];
/// How many empty lines for steps a form offers.
const MORE_STEPS: usize = 3;
/// How many steps a goal has at most.
const MOST_STEPS: usize = 20;
/// How many versions of a work description are shown.
const VERSIONS: i64 = 20;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/clients/:episode/goals", get(show_goals))
        .at("/team/clients/:episode/goals/new", get(new_goal).post(add_goal))
        .at("/team/clients/:episode/copm", get(show_interviews).post(record_interview))
        .at("/team/goals/:goal", get(show_goal).post(change_goal))
        .at("/team/goals/:goal/steps", post(put_steps))
        .at("/team/goals/:goal/work-description", post(put_work_description))
}

#[derive(Template)]
#[template(path = "goals/goals.html")]
struct GoalsPage {
    look: Look,
    head: Head,
    goals: Vec<Goal>,
}

#[handler]
async fn show_goals(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    let access = staff.who().may_read(&parts, Deed::ReadCare, episode).await?;
    let today = access.today(parts.clock.now())?;
    let db = parts.db.snapshot().await?;
    Page::of(&GoalsPage {
        look: Look::of(&staff),
        head: Head::read(&db, &access, episode).await?,
        goals: store::read(&db, &access, Which::Of(episode), today).await?,
    })
}

impl GoalsPage {
    fn planned(&self, goal: &Goal) -> String {
        weekdays(goal.planned_days.weekdays(), self.look.language)
    }
}

#[derive(Template)]
#[template(path = "goals/new_goal.html")]
struct NewGoalPage {
    look: Look,
    head: Head,
    form: Form,
    id: Uuid,
}

#[handler]
async fn new_goal(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    new_goal_page(&staff, &parts, episode, Form::empty(staff.language())).await
}

async fn new_goal_page(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let head = Head::read(parts.db.read(), &access, episode).await?;
    let (status, id) = (form.status(), parts.dice.uuid(parts.clock.now()));
    Page::with_status(&NewGoalPage { look: Look::of(staff), head, form, id }, status)
}

#[handler]
async fn add_goal(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, form: Form) -> Shown {
    let mut form = form;
    let made = async { GoalsApi.create_goal(staff.who(), Data(parts.0), ApiPath(episode), form.body()?).await };
    match made.await {
        Ok(_) => Ok(go_to(&format!("/team/clients/{episode}/goals"))),
        Err(problem) => new_goal_page(&staff, &parts, episode, form.refused(problem)).await,
    }
}

#[derive(Template)]
#[template(path = "goals/goal.html")]
struct GoalPage {
    look: Look,
    head: Head,
    goal: Goal,
    about: Form,
    steps: Form,
    work: Form,
    versions: Vec<WorkDescription>,
    step_rows: Vec<StepRow>,
}

/// One line of the steps as the form shows it.
struct StepRow {
    index: usize,
    id: String,
    title: String,
    reached_on: Option<Day>,
}

#[handler]
async fn show_goal(staff: Staff, parts: Data<&Parts>, Path(goal): Path<GoalId>) -> Shown {
    goal_page(&staff, &parts, goal, Refused::none()).await
}

async fn goal_page(staff: &Staff, parts: &Parts, id: GoalId, mut refused: Refused) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, id).await?;
    let (today, language) = (access.today(parts.clock.now())?, staff.language());
    let db = parts.db.snapshot().await?;
    let goal = store::get(&db, &access, id, today).await?;
    let status = refused.status();
    let steps = refused.take("steps", language);
    let page = GoalPage {
        look: Look::of(staff),
        head: Head::read(&db, &access, goal.episode_id).await?,
        versions: work_descriptions::versions(&db, &access, id, None, VERSIONS).await?,
        step_rows: step_rows(&goal, &steps),
        about: refused.take("about", language),
        work: refused.take("work", language),
        steps,
        goal,
    };
    Page::with_status(&page, status)
}

/// The steps there are, the lines that were filled in and refused, and some empty lines.
fn step_rows(goal: &Goal, form: &Form) -> Vec<StepRow> {
    let sent = (0..MOST_STEPS + MORE_STEPS).filter(|row| form.value(&format!("steps.{row}.title")).is_some()).count();
    let rows = (goal.steps.len() + MORE_STEPS).max(sent).min(MOST_STEPS);
    let row = |index: usize| match goal.steps.get(index) {
        Some(step) => {
            StepRow { index, id: step.id.to_string(), title: step.title.clone(), reached_on: step.reached_on }
        }
        None => StepRow { index, id: String::new(), title: String::new(), reached_on: None },
    };
    (0..rows).map(row).collect()
}

#[handler]
async fn change_goal(staff: Staff, parts: Data<&Parts>, Path(goal): Path<GoalId>, mut form: Form) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let changed = async { GoalsApi.change_goal(who, Data(parts.0), ApiPath(goal), version, form.body()?).await };
    let changed = changed.await.map(|_| ());
    after_change(&staff, &parts, goal, form, changed).await
}

#[handler]
async fn put_steps(staff: Staff, parts: Data<&Parts>, Path(goal): Path<GoalId>, form: Form) -> Shown {
    let mut tidy = form.without_rows("steps", "title");
    let (who, version) = (staff.who(), tidy.version());
    let put = async { GoalsApi.put_steps(who, Data(parts.0), ApiPath(goal), version, tidy.body()?).await };
    let put = put.await.map(|_| ());
    after_change(&staff, &parts, goal, tidy, put).await
}

#[handler]
async fn put_work_description(staff: Staff, parts: Data<&Parts>, Path(goal): Path<GoalId>, mut form: Form) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let put = async { GoalsApi.put_work_description(who, Data(parts.0), ApiPath(goal), version, form.body()?).await };
    let put = put.await.map(|_| ());
    after_change(&staff, &parts, goal, form, put).await
}

async fn after_change(staff: &Staff, parts: &Parts, goal: GoalId, form: Form, done: Result<(), Problem>) -> Shown {
    match done {
        Ok(()) => Ok(go_to(&format!("/team/goals/{goal}"))),
        Err(problem) => goal_page(staff, parts, goal, Refused::form(form, problem)).await,
    }
}

impl GoalPage {
    /// What the client reads to have been agreed from which day.
    fn agreed(&self) -> impl Iterator<Item = String> {
        let language = self.look.language;
        self.goal.agreements.iter().map(move |agreement| {
            format!(
                "{}: {} {}, {}, {}",
                agreement.from_day.short(language),
                self.look.say("doel", "target"),
                agreement.target,
                agreement.agreed_help.label(language),
                weekdays(agreement.planned_days.weekdays(), language)
            )
        })
    }
}

#[derive(Template)]
#[template(path = "goals/copm.html")]
struct CopmPage {
    look: Look,
    head: Head,
    goals: Vec<Goal>,
    interviews: Vec<CopmInterview>,
    form: Form,
    id: Uuid,
    today: Day,
}

#[handler]
async fn show_interviews(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    copm_page(&staff, &parts, episode, Form::empty(staff.language())).await
}

async fn copm_page(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let now = parts.clock.now();
    let today = access.today(now)?;
    let db = parts.db.snapshot().await?;
    let status: StatusCode = form.status();
    let page = CopmPage {
        look: Look::of(staff),
        head: Head::read(&db, &access, episode).await?,
        goals: store::read(&db, &access, Which::Of(episode), today).await?,
        interviews: copm::list(&db, &access, episode).await?,
        form,
        id: parts.dice.uuid(now),
        today,
    };
    Page::with_status(&page, status)
}

#[handler]
async fn record_interview(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let who = staff.who();
    let recorded = async { GoalsApi.record_copm_interview(who, Data(parts.0), ApiPath(episode), form.body()?).await };
    match recorded.await {
        Ok(_) => Ok(go_to(&format!("/team/clients/{episode}/copm"))),
        Err(problem) => copm_page(&staff, &parts, episode, form.refused(problem)).await,
    }
}

impl CopmPage {
    fn score<'a>(&self, interview: &'a CopmInterview, goal: &Goal) -> Option<[&'a Mark; 3]> {
        let score = interview.scores.iter().find(|score| score.goal_id == goal.id)?;
        Some([&score.importance, &score.performance, &score.satisfaction])
    }

    fn mean(&self, value: &f64) -> String {
        decimal(*value, self.look.language)
    }

    fn change(&self, value: &f64) -> String {
        let sign = if *value > 0.0 { "+" } else { "" };
        format!("{sign}{}", decimal(*value, self.look.language))
    }
}
