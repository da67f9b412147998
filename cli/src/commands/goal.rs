//! `reable goal`: the plan: goals, steps, who does what, COPM interviews.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use futures_util::TryStreamExt;
use reable_openapi::types::{
    CopmArea, CopmMoment, CopmScore, DemandArea, Discipline, Goal as GoalShown, GoalChange, GoalKind, GoalStatus, Help,
    Intervention, NewCopmInterview, NewGoal, NewWorkDescription, PutStep, PutSteps, QuestionType, RatedBy, StepView,
};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

/// Goals: the plan, its steps, who does what, COPM interviews
#[derive(Debug, Subcommand)]
pub enum Goal {
    /// Add a goal to an episode
    Create(Create),
    /// List the goals of an episode, open ones first
    List {
        /// The episode
        episode: Uuid,
    },
    /// Show everything about a goal
    Show {
        /// The goal
        goal: Uuid,
    },
    /// Change what is agreed, or close a goal
    Change(Change),
    /// List the steps of a goal, or put a new list
    ///
    /// A step that keeps its title keeps its place in the check-ins; one that is left out is retired.
    Steps {
        /// The goal
        goal: Uuid,
        /// The whole new list, in order; without it the steps are listed
        #[arg(long = "step", value_name = "TITLE")]
        steps: Vec<String>,
        /// Steps, by title, that were reached today or on DAY: TITLE or TITLE=DAY
        #[arg(long, value_name = "TITLE=DAY", value_parser = reached)]
        reached: Vec<(String, NaiveDate)>,
    },
    /// List the versions of who does what, or put a new one
    WorkDescription {
        /// The goal
        goal: Uuid,
        /// What the client does
        #[arg(long, value_name = "TEXT", requires = "staff_do")]
        client_does: Option<String>,
        /// What staff do
        #[arg(long, value_name = "TEXT", requires = "client_does")]
        staff_do: Option<String>,
    },
    /// List the COPM interviews of an episode, or record one
    Copm(Copm),
}

/// A goal to add.
#[derive(Debug, Args)]
pub struct Create {
    /// The episode
    episode: Uuid,
    /// The goal in the client's own words
    #[arg(long)]
    title: String,
    /// To gain something, or to keep it
    #[arg(long, value_parser = word!(GoalKind), default_value = "improve")]
    kind: GoalKind,
    /// The rating aimed at, 1 to 10
    #[arg(long, value_name = "MARK")]
    target: Option<i64>,
    /// The help that is agreed
    #[arg(long, value_name = "HELP", value_parser = word!(Help))]
    agreed_help: Option<Help>,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday)
    #[arg(long, value_name = "DAYS", value_delimiter = ',', default_value = "1,2,3,4,5,6,7")]
    planned_days: Vec<i64>,
    /// The demand area
    #[arg(long, value_name = "AREA", value_parser = word!(DemandArea))]
    demand_area: Option<DemandArea>,
    /// The area of the COPM
    #[arg(long, value_name = "AREA", value_parser = word!(CopmArea))]
    copm_area: Option<CopmArea>,
    /// The type of question behind it
    #[arg(long, value_name = "TYPE", value_parser = word!(QuestionType))]
    question_type: Option<QuestionType>,
    /// A discipline responsible for it; repeat for more
    #[arg(long = "discipline", value_name = "DISCIPLINE", value_parser = word!(Discipline))]
    disciplines: Vec<Discipline>,
    /// An intervention named for it; repeat for more
    #[arg(long = "intervention", value_name = "INTERVENTION", value_parser = word!(Intervention))]
    interventions: Vec<Intervention>,
    /// A support method named for it, by number (see: reable method list); repeat for more
    #[arg(long = "method", value_name = "NUMBER")]
    methods: Vec<u8>,
    /// From which day it is worked on; today when absent
    #[arg(long, value_name = "DAY")]
    start_day: Option<NaiveDate>,
    /// A small step on the way; repeat for more, in order
    #[arg(long = "step", value_name = "TITLE")]
    steps: Vec<String>,
    /// What the client does
    #[arg(long, value_name = "TEXT", requires = "staff_do")]
    client_does: Option<String>,
    /// What staff do
    #[arg(long, value_name = "TEXT", requires = "client_does")]
    staff_do: Option<String>,
}

/// What to change about a goal; what is absent stays as it is.
#[derive(Debug, Args)]
pub struct Change {
    /// The goal
    goal: Uuid,
    /// The goal in the client's own words
    #[arg(long)]
    title: Option<String>,
    /// The rating aimed at, 1 to 10
    #[arg(long, value_name = "MARK")]
    target: Option<i64>,
    /// The help that is agreed
    #[arg(long, value_name = "HELP", value_parser = word!(Help))]
    agreed_help: Option<Help>,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday)
    #[arg(long, value_name = "DAYS", value_delimiter = ',')]
    planned_days: Vec<i64>,
    /// From which day target, help and weekdays hold; today when absent
    #[arg(long, value_name = "DAY")]
    from_day: Option<NaiveDate>,
    /// Close it as achieved or stopped, or open it again
    #[arg(long, value_parser = word!(GoalStatus))]
    status: Option<GoalStatus>,
    /// The day it was achieved or stopped; today when absent
    #[arg(long, value_name = "DAY")]
    closed_on: Option<NaiveDate>,
}

/// A COPM interview to record; without a moment the interviews are listed.
#[derive(Debug, Args)]
pub struct Copm {
    /// The episode
    episode: Uuid,
    /// When in the episode it was held
    #[arg(long, value_parser = word!(CopmMoment), requires_all = ["held_on", "scores"])]
    moment: Option<CopmMoment>,
    /// The day it was held
    #[arg(long, value_name = "DAY", requires = "moment")]
    held_on: Option<NaiveDate>,
    /// Who answered; the one whose ratings the episode evaluates when absent
    #[arg(long, value_parser = word!(RatedBy), requires = "moment")]
    respondent: Option<RatedBy>,
    /// What a goal scored: its importance, performance and satisfaction, 1 to 10; repeat for each goal
    #[arg(long = "score", value_name = "GOAL=I,P,S", value_parser = score, requires = "moment")]
    scores: Vec<CopmScore>,
}

/// A step that was reached: `TITLE=2026-11-22`.
fn reached(text: &str) -> Result<(String, NaiveDate), String> {
    let (title, day) = text.rsplit_once('=').ok_or("write it as TITLE=DAY, the day as 2026-11-22")?;
    Ok((title.to_owned(), day.parse().map_err(|_| format!("{day:?} is no day: write it as 2026-11-22"))?))
}

/// The scores of a goal: `0198…=8,4,3`.
fn score(text: &str) -> Result<CopmScore, String> {
    let form = || "write it as GOAL=I,P,S: the goal's id, then three marks from 1 to 10".to_owned();
    let (goal, marks) = text.split_once('=').ok_or_else(form)?;
    let marks: Vec<i64> = marks.split(',').map(str::parse).collect::<Result<_, _>>().map_err(|_| form())?;
    let [importance, performance, satisfaction] = marks[..] else { return Err(form()) };
    Ok(CopmScore { goal_id: goal.parse().map_err(|_| form())?, importance, performance, satisfaction })
}

impl Goal {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Create(create) => {
                let (episode, body) = (create.episode, create.body());
                context.output.one(&reable.create_goal().id(episode).body(body).send().await?.into_inner())
            }
            Self::List { episode } => list(context, &reable, episode).await,
            Self::Show { goal } => context.output.one(&read(&reable, goal).await?),
            Self::Change(change) => {
                let version = read(&reable, change.goal).await?.version;
                let call = reable.change_goal().id(change.goal).if_match(etag(version));
                context.output.one(&call.body(change.body()).send().await?.into_inner())
            }
            Self::Steps { goal, steps, reached } => put_steps(context, &reable, goal, &steps, &reached).await,
            Self::WorkDescription { goal, client_does: Some(client_does), staff_do: Some(staff_do) } => {
                let version = read(&reable, goal).await?.version;
                let body = NewWorkDescription { client_does, staff_do };
                let call = reable.put_work_description().id(goal).if_match(etag(version)).body(body);
                context.output.one(&call.send().await?.into_inner().work_description)
            }
            Self::WorkDescription { goal, .. } => {
                let versions: Vec<_> = paged(|cursor| {
                    let call = reable.list_work_description_versions().id(goal);
                    call.given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                let columns = ["version", "client_does", "staff_do", "recorded_by_name", "recorded_at"];
                context.output.list(&columns, &versions)
            }
            Self::Copm(copm) => copm.run(context, &reable).await,
        }
    }
}

/// The version of a goal, as a change must name it.
fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

async fn read(reable: &Reable, goal: Uuid) -> Outcome<GoalShown> {
    Ok(reable.get_goal().id(goal).send().await?.into_inner())
}

async fn list(context: &Context, reable: &Reable, episode: Uuid) -> Outcome {
    let goals: Vec<_> = paged(|cursor| {
        let call = reable.list_goals().id(episode);
        call.given(cursor, |call, cursor| call.cursor(cursor)).send()
    })
    .try_collect()
    .await?;
    let columns = ["id", "title", "kind", "status", "target", "agreed_help", "planned_days", "start_day", "closed_on"];
    context.output.list(&columns, &goals)
}

async fn put_steps(
    context: &Context,
    reable: &Reable,
    goal: Uuid,
    titles: &[String],
    reached: &[(String, NaiveDate)],
) -> Outcome {
    let mut shown = read(reable, goal).await?;
    if !titles.is_empty() || !reached.is_empty() {
        let body = PutSteps { steps: new_steps(&shown.steps, titles, reached)? };
        let call = reable.put_steps().id(goal).if_match(etag(shown.version)).body(body);
        shown = call.send().await?.into_inner();
    }
    context.output.list(&["id", "title", "reached_on"], &shown.steps)
}

/// The new list: the titles given (else those there are), known steps with their id, and when each was reached.
fn new_steps(now: &[StepView], titles: &[String], reached: &[(String, NaiveDate)]) -> Outcome<Vec<PutStep>> {
    let titles: Vec<&str> = match titles {
        [] => now.iter().map(|step| step.title.as_str()).collect(),
        some => some.iter().map(String::as_str).collect(),
    };
    if let Some((unknown, _)) = reached.iter().find(|(title, _)| !titles.contains(&title.as_str())) {
        return Err(Failure::Usage(format!("--reached names {unknown:?}, which is no step of the list")));
    }
    Ok(titles
        .into_iter()
        .map(|title| {
            let known = now.iter().find(|step| step.title == title);
            let day = reached.iter().find(|(name, _)| name == title).map(|(_, day)| *day);
            PutStep {
                id: known.map(|step| step.id),
                title: title.to_owned(),
                reached_on: day.or_else(|| known.and_then(|step| step.reached_on)),
            }
        })
        .collect())
}

impl Create {
    fn body(self) -> NewGoal {
        NewGoal {
            agreed_help: self.agreed_help,
            copm_area: self.copm_area,
            demand_area: self.demand_area,
            disciplines: self.disciplines,
            id: None,
            interventions: self.interventions,
            kind: self.kind,
            methods: self.methods,
            picture: None,
            planned_days: self.planned_days,
            question_type: self.question_type,
            start_day: self.start_day,
            steps: self.steps,
            target: self.target,
            title: self.title,
            work_description: self
                .client_does
                .zip(self.staff_do)
                .map(|(client_does, staff_do)| NewWorkDescription { client_does, staff_do }),
        }
    }
}

impl Change {
    fn body(self) -> GoalChange {
        GoalChange {
            agreed_help: self.agreed_help,
            closed_on: self.closed_on,
            from_day: self.from_day,
            planned_days: self.planned_days,
            status: self.status,
            target: self.target,
            title: self.title,
            ..GoalChange::default()
        }
    }
}

impl Copm {
    async fn run(self, context: &Context, reable: &Reable) -> Outcome {
        let (Some(moment), Some(held_on)) = (self.moment, self.held_on) else {
            return list_interviews(context, reable, self.episode).await;
        };
        let body = NewCopmInterview { held_on, id: None, moment, respondent: self.respondent, scores: self.scores };
        let call = reable.record_copm_interview().id(self.episode).body(body);
        context.output.one(&call.send().await?.into_inner())
    }
}

async fn list_interviews(context: &Context, reable: &Reable, episode: Uuid) -> Outcome {
    let interviews: Vec<_> = paged(|cursor| {
        let call = reable.list_copm_interviews().id(episode);
        call.given(cursor, |call, cursor| call.cursor(cursor)).send()
    })
    .try_collect()
    .await?;
    let columns = [
        "held_on",
        "moment",
        "respondent",
        "totals.performance",
        "totals.satisfaction",
        "change.performance",
        "change.performance_meaning",
        "change.satisfaction",
        "change.satisfaction_meaning",
    ];
    context.output.list(&columns, &interviews)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn step(id: u128, title: &str, reached_on: Option<&str>) -> StepView {
        let id = Uuid::from_u128(id);
        serde_json::from_value(json!({"id": id, "title": title, "reached_on": reached_on})).unwrap()
    }

    #[test]
    fn a_step_that_keeps_its_title_keeps_its_id_and_its_day() {
        let now = [step(1, "zitten", Some("2026-11-01")), step(2, "staan", None)];
        let titles = ["staan".to_owned(), "lopen".to_owned(), "zitten".to_owned()];
        let day: NaiveDate = "2026-11-20".parse().unwrap();
        let steps = new_steps(&now, &titles, &[("staan".to_owned(), day)]).unwrap();
        let seen: Vec<_> = steps.iter().map(|step| (step.id.map(|id| id.as_u128()), step.reached_on)).collect();
        assert_eq!(seen, [(Some(2), Some(day)), (None, None), (Some(1), "2026-11-01".parse().ok())]);
    }

    #[test]
    fn only_a_step_of_the_list_can_be_reached() {
        let day: NaiveDate = "2026-11-20".parse().unwrap();
        let refused = new_steps(&[step(1, "zitten", None)], &[], &[("vliegen".to_owned(), day)]);
        assert_eq!(refused.err().map(|failure| failure.code()), Some(2));
    }

    #[test]
    fn a_score_is_a_goal_and_three_marks() {
        let id = Uuid::from_u128(7);
        let read = score(&format!("{id}=8,4,3")).unwrap();
        assert_eq!((read.goal_id, read.importance, read.performance, read.satisfaction), (id, 8, 4, 3));
        for wrong in ["8,4,3".to_owned(), format!("{id}=8,4"), format!("{id}=8,4,x"), "x=8,4,3".to_owned()] {
            assert!(score(&wrong).is_err(), "{wrong}");
        }
    }
}
