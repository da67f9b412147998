//! One episode as a FHIR R4 `Bundle` of the kind `collection`: pure, and the same for the same record.
//!
//! Each entry's `fullUrl` is the `urn:uuid:` of its resource, and every reference is one of those. Resources that are
//! something of ours bear our id; what FHIR asks for and we have no row of (a care team, a care plan, a check-in) bears
//! a UUID made of the ids that it consists of (version 5), so that it is the same in every export.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::{DateTime, SecondsFormat, Utc};
use poem_openapi::Object;
use reable_rules::words::{AuthorRole, Discipline, EndReason, GoalKind, GoalStatus, Intervention, Language, RatedBy};
use reable_rules::{Day, Mark, PlannedDays};
use serde_json::{Value, json};
use uuid::Uuid;

use super::codes::{self, Activity, Coded, Finding};
use super::record::{CareDecision, Carer, CheckIn, CopmScore, Evaluation, FollowUp, Goal, LinkedCare, Record, Step};
use crate::goals::store::list;
use crate::ids::{GoalId, StaffId};
use crate::pages::labels::Label;

const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const ACHIEVEMENT: &str = "http://terminology.hl7.org/CodeSystem/goal-achievement";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const UCUM: &str = "http://unitsofmeasure.org";

/// A FHIR R4 Bundle of the kind `collection`.
#[derive(Object, Debug)]
pub struct FhirBundle {
    /// `Bundle`.
    #[oai(rename = "resourceType")]
    pub resource_type: String,
    /// `collection`.
    #[oai(rename = "type")]
    pub kind: String,
    /// When it was made.
    pub timestamp: DateTime<Utc>,
    /// The resources; every reference in them is the `fullUrl` of an entry.
    pub entry: Vec<FhirEntry>,
}

/// A resource in a bundle.
#[derive(Object, Debug)]
pub struct FhirEntry {
    /// `urn:uuid:` and the resource's id.
    #[oai(rename = "fullUrl")]
    pub full_url: String,
    /// A resource of FHIR R4; `resourceType` says which.
    pub resource: Value,
}

/// The episode as a bundle that was made at `now`.
#[must_use]
pub fn bundle(record: &Record, now: DateTime<Utc>) -> FhirBundle {
    let entry = |resource: Value| {
        let resource = pruned(resource);
        FhirEntry { full_url: format!("urn:uuid:{}", resource["id"].as_str().unwrap_or_default()), resource }
    };
    FhirBundle {
        resource_type: "Bundle".to_owned(),
        kind: "collection".to_owned(),
        timestamp: now,
        entry: resources(record).into_iter().map(entry).collect(),
    }
}

fn resources(record: &Record) -> Vec<Value> {
    let writer = Writer { record };
    let mut all = vec![writer.organisation()];
    all.extend(record.staff.iter().map(|member| writer.practitioner(member.id, &member.name)));
    all.push(writer.patient());
    all.extend(record.carers.iter().map(|carer| writer.related_person(carer)));
    all.extend([writer.care_team(), writer.episode_of_care(), writer.care_plan()]);
    all.extend(record.goals.iter().map(|goal| writer.goal(goal)));
    all.extend(writer.start_and_end());
    all.extend(record.copm.iter().map(|score| writer.copm(score)));
    all.extend(record.care.iter().map(|decision| writer.care(decision)));
    all.extend(record.linked.iter().filter_map(|linked| writer.linked_care(linked)));
    all.extend(record.check_ins.iter().map(|check_in| writer.check_in(check_in)));
    all.extend(writer.paper_diaries());
    all.extend(codes::systems());
    all
}

struct Writer<'a> {
    record: &'a Record,
}

/// Who took part.
impl Writer<'_> {
    fn organisation(&self) -> Value {
        let episode = &self.record.episode;
        json!({ "resourceType": "Organization", "id": episode.org_id, "active": true, "name": episode.org_name })
    }

    fn practitioner(&self, id: StaffId, name: &str) -> Value {
        json!({ "resourceType": "Practitioner", "id": id, "name": [{ "text": name }] })
    }

    fn patient(&self) -> Value {
        let client = &self.record.episode;
        json!({
            "resourceType": "Patient",
            "id": client.client_id,
            "identifier": [{ "value": client.external_ref, "assigner": reference(client.org_id) }],
            "name": [{ "text": client.name }],
            "telecom": telecom(client.phone.as_deref(), client.email.as_deref()),
            "birthDate": client.date_of_birth,
            "deceasedBoolean": (client.died == 1).then_some(true),
            "address": client.address.as_ref().map(|address| json!([{ "text": address }])),
            "communication": [{
                "language": { "coding": [{ "system": "urn:ietf:bcp:47", "code": client.language }] },
                "preferred": true,
            }],
            "managingOrganization": reference(client.org_id),
        })
    }

    fn related_person(&self, carer: &Carer) -> Value {
        json!({
            "resourceType": "RelatedPerson",
            "id": carer.id,
            "active": carer.ended_at.is_none(),
            "patient": self.client(),
            "relationship": [{ "text": carer.relation }],
            "name": [{ "text": carer.name }],
            "telecom": telecom(carer.phone.as_deref(), carer.email.as_deref()),
            "period": { "start": instant(carer.created_at), "end": carer.ended_at.map(instant) },
        })
    }

    /// The team of today, the client among them, and whom the client chose from the family.
    fn care_team(&self) -> Value {
        let episode = &self.record.episode;
        let member = |role: &str, member: Value| json!({ "role": [{ "text": role }], "member": member });
        let staff = self.record.staff.iter().filter(|colleague| colleague.team_id.is_some()).map(|colleague| {
            let coordinates = episode.coordinator_id == Some(colleague.id);
            member(if coordinates { "coördinator" } else { nl(colleague.role) }, reference(colleague.id))
        });
        let chosen = self.record.carers.iter().filter(|carer| carer.core_team && carer.ended_at.is_none());
        let mut participants = vec![member("cliënt", self.client())];
        participants.extend(chosen.map(|carer| member(&carer.relation, reference(carer.id))));
        participants.extend(staff);
        json!({
            "resourceType": "CareTeam",
            "id": self.care_team_id(),
            "status": if episode.ended_on.is_some() { "inactive" } else { "active" },
            "name": episode.team_name,
            "subject": self.client(),
            "period": { "start": episode.start_day, "end": episode.ended_on },
            "participant": participants,
            "managingOrganization": [reference(episode.org_id)],
            "telecom": telecom(episode.team_phone.as_deref(), None),
        })
    }
}

/// The plan.
impl Writer<'_> {
    fn episode_of_care(&self) -> Value {
        let episode = &self.record.episode;
        let status = match (episode.ended_on, self.record.paused) {
            (Some(_), _) => "finished",
            (None, _) if episode.start_day > self.record.today => "planned",
            (None, true) => "onhold",
            (None, false) => "active",
        };
        json!({
            "resourceType": "EpisodeOfCare",
            "id": episode.id,
            "status": status,
            "type": [codes::programme(&episode.programme, &self.record.programme)],
            "patient": self.client(),
            "managingOrganization": reference(episode.org_id),
            "period": { "start": episode.start_day, "end": episode.ended_on },
            "careManager": episode.coordinator_id.and_then(|id| self.staff(id)),
            "team": [reference(self.care_team_id())],
        })
    }

    fn care_plan(&self) -> Value {
        let episode = &self.record.episode;
        let status = match (episode.end_reason, self.record.paused) {
            (Some(EndReason::GoalsReached | EndReason::MaximumReached), _) => "completed",
            (Some(_), _) => "revoked",
            (None, true) => "on-hold",
            (None, false) => "active",
        };
        let by_carer = episode.rated_by == RatedBy::Carer;
        json!({
            "resourceType": "CarePlan",
            "id": self.care_plan_id(),
            "status": status,
            "intent": "plan",
            "title": self.record.programme,
            "subject": self.client(),
            "period": { "start": episode.start_day, "end": episode.ended_on.unwrap_or(episode.last_day) },
            "created": instant(episode.created_at),
            "author": episode.coordinator_id.and_then(|id| self.staff(id)),
            "careTeam": [reference(self.care_team_id())],
            "goal": self.record.goals.iter().map(|goal| reference(goal.id)).collect::<Vec<_>>(),
            "activity": self.record.goals.iter().flat_map(|goal| self.activities(goal)).collect::<Vec<_>>(),
            "note": by_carer.then(|| json!([{ "text": "De mantelzorger beoordeelt; dat wordt geëvalueerd." }])),
        })
    }

    /// The work description, client and staff apart, the steps, and the interventions that the plan names for a goal.
    fn activities(&self, goal: &Goal) -> Vec<Value> {
        let status = match goal.status {
            GoalStatus::Active => "in-progress",
            GoalStatus::Achieved => "completed",
            GoalStatus::Stopped => "stopped",
        };
        let activity = |code: Value, status: &str, rest: Value| {
            let detail = json!({ "code": code, "status": status, "goal": [reference(goal.id)] });
            json!({ "detail": with(detail, rest) })
        };
        let work = self.record.work.iter().find(|work| work.goal_id == goal.id);
        let days = PlannedDays::from_mask(goal.planned_days).ok().map(weekdays);
        let client_does = json!({
            "description": work.map(|work| &work.client_does),
            "scheduledTiming": { "repeat": { "dayOfWeek": days } },
            "performer": [self.client()],
        });
        let mut all = vec![activity(Activity::ClientDoes.concept(), status, client_does)];
        if let Some(work) = work {
            let disciplines: Vec<Discipline> = list(&goal.disciplines);
            let named = disciplines.into_iter().map(|discipline| json!({ "display": nl(discipline) }));
            let performer: Vec<Value> = std::iter::once(reference(self.care_team_id())).chain(named).collect();
            let staff_do = json!({ "description": work.staff_do, "performer": performer });
            all.push(activity(Activity::StaffDo.concept(), status, staff_do));
        }
        let steps: Vec<&Step> = self.record.steps.iter().filter(|step| step.goal_id == goal.id).collect();
        let next = steps.iter().position(|step| step.reached_on.is_none());
        for (place, step) in steps.into_iter().enumerate() {
            let status = match (step.reached_on, goal.status) {
                (Some(_), _) => "completed",
                (None, GoalStatus::Active) if Some(place) == next => "in-progress",
                (None, GoalStatus::Active) => "not-started",
                (None, GoalStatus::Achieved | GoalStatus::Stopped) => "cancelled",
            };
            let step = json!({ "description": step.title, "performer": [self.client()] });
            all.push(activity(Activity::Step.concept(), status, step));
        }
        let interventions: Vec<Intervention> = list(&goal.interventions);
        all.extend(interventions.into_iter().map(|named| activity(named.concept(), status, json!({}))));
        all
    }

    fn goal(&self, goal: &Goal) -> Value {
        let lifecycle = match goal.status {
            GoalStatus::Active if goal.start_day > self.record.today => "planned",
            GoalStatus::Active => "active",
            GoalStatus::Achieved => "completed",
            GoalStatus::Stopped => "cancelled",
        };
        let achievement = match (goal.status, goal.kind) {
            (GoalStatus::Active, GoalKind::Improve) => ("in-progress", "In Progress"),
            (GoalStatus::Active, GoalKind::Maintain) => ("sustaining", "Sustaining"),
            (GoalStatus::Achieved, _) => ("achieved", "Achieved"),
            (GoalStatus::Stopped, _) => ("not-achieved", "Not Achieved"),
        };
        let areas = [
            Some(goal.kind.concept()),
            goal.demand_area.map(Coded::concept),
            goal.copm_area.map(Coded::concept),
            goal.question_type.map(Coded::concept),
        ];
        json!({
            "resourceType": "Goal",
            "id": goal.id,
            "lifecycleStatus": lifecycle,
            "achievementStatus": { "coding": [codes::coding(ACHIEVEMENT, achievement.0, achievement.1)] },
            "category": areas,
            "description": { "text": goal.title },
            "subject": self.client(),
            "startDate": goal.start_day,
            "target": [{
                "measure": Finding::Performance.concept(),
                "detailInteger": goal.target,
                "dueDate": self.record.episode.last_day,
            }],
            "statusDate": goal.closed_on,
            "expressedBy": self.client(),
        })
    }
}

/// What was found.
impl Writer<'_> {
    fn observation(&self, id: Uuid, finding: Finding, rest: Value) -> Value {
        let observation = json!({
            "resourceType": "Observation",
            "id": id,
            "status": "final",
            "code": finding.concept(),
            "subject": self.client(),
        });
        with(observation, rest)
    }

    /// What was asked of somebody on a day.
    fn survey(&self, id: Uuid, finding: Finding, on: Day, rest: Value) -> Value {
        let survey = json!({
            "category": [{ "coding": [codes::coding(CATEGORY, "survey", "Survey")] }],
            "effectiveDateTime": on,
        });
        self.observation(id, finding, with(survey, rest))
    }

    fn check_in(&self, check_in: &CheckIn) -> Value {
        let not_done = check_in.not_done_reason.map(|reason| {
            let coding = codes::coding(ABSENT, "not-performed", "Not Performed");
            json!({ "coding": [coding, reason.concept()["coding"][0]] })
        });
        let rating = |finding: Finding, mark: Option<Mark>| match (mark, &not_done) {
            (Some(mark), _) => Some(json!({ "code": finding.concept(), "valueInteger": mark })),
            (None, Some(reason)) => Some(json!({ "code": finding.concept(), "dataAbsentReason": reason })),
            (None, None) => None,
        };
        let author = self.author(check_in);
        let note = |note: &String| json!([{ "authorReference": author, "text": note }]);
        let rest = json!({
            "focus": [reference(check_in.goal_id)],
            "issued": instant(check_in.recorded_at),
            "performer": [author],
            "dataAbsentReason": not_done,
            "note": check_in.note.as_ref().map(note),
            "component": [
                { "code": Finding::HowDone.concept(), "valueCodeableConcept": check_in.help.concept() },
                rating(Finding::Performance, check_in.performance),
                rating(Finding::Satisfaction, check_in.satisfaction),
            ],
        });
        self.survey(check_in_id(check_in), Finding::CheckIn, check_in.day, rest)
    }

    fn copm(&self, score: &CopmScore) -> Value {
        let rating = |finding: Finding, mark: Mark| json!({ "code": finding.concept(), "valueInteger": mark });
        // Which carer answered for the client is not recorded.
        let client = (score.respondent == RatedBy::Client).then(|| self.client());
        let rest = json!({
            "focus": [reference(score.goal_id)],
            "performer": [client, self.staff(score.recorded_by)],
            "component": [
                rating(Finding::Importance, score.importance),
                rating(Finding::Performance, score.performance),
                rating(Finding::Satisfaction, score.satisfaction),
                { "code": Finding::Moment.concept(), "valueCodeableConcept": score.moment.concept() },
            ],
        });
        self.survey(made_of(score.interview_id.0, score.goal_id), Finding::Copm, score.held_on, rest)
    }

    /// What a decision about formal care set from a day on.
    fn care(&self, decision: &CareDecision) -> Value {
        let rest = json!({
            "focus": [reference(self.care_plan_id())],
            "effectivePeriod": { "start": decision.from_day },
            "performer": [self.staff(decision.recorded_by)],
            "valueQuantity": minutes_a_week(decision.minutes_per_week),
            "note": [{ "text": format!("{}: {}", decision.decided_by, decision.reason) }],
            "component": [
                { "code": Finding::Decision.concept(), "valueCodeableConcept": decision.kind.concept() },
            ],
        });
        self.observation(decision.id.0, Finding::FormalCare, rest)
    }

    fn linked_care(&self, linked: &LinkedCare) -> Option<Value> {
        let decision = self.record.care.iter().find(|decision| decision.id == linked.decision_id)?;
        let rest = json!({
            "focus": [reference(linked.goal_id)],
            "effectivePeriod": { "start": decision.from_day },
            "performer": [self.staff(decision.recorded_by)],
            "valueQuantity": minutes_a_week(linked.minutes_per_week),
            "derivedFrom": [reference(decision.id)],
        });
        Some(self.observation(made_of(decision.id.0, linked.goal_id), Finding::LinkedCare, rest))
    }

    /// What was asked at the start, at the evaluation and months after the end.
    fn start_and_end(&self) -> Vec<Value> {
        let episode = &self.record.episode;
        let mut all = Vec::new();
        if let Some(score) = episode.independence_start {
            let rest = json!({ "performer": [self.client()], "valueInteger": score });
            all.push(self.survey(self.made("independence-start"), Finding::Independence, episode.start_day, rest));
        }
        if let Some((on, reason)) = episode.ended_on.zip(episode.end_reason) {
            let rest = json!({ "effectiveDateTime": on, "valueCodeableConcept": reason.concept() });
            all.push(self.observation(self.made("ended"), Finding::Ended, rest));
        }
        all.extend(self.record.evaluation.iter().flat_map(|held| self.evaluation(held)));
        all.extend(self.record.follow_ups.iter().flat_map(|held| self.follow_up(held)));
        all
    }

    fn evaluation(&self, held: &Evaluation) -> Vec<Value> {
        let asked = |value: Value| with(json!({ "performer": [self.client(), self.staff(held.recorded_by)] }), value);
        let score = held.independence_end.map(|score| {
            let rest = asked(json!({ "valueInteger": score }));
            self.survey(self.made("independence-end"), Finding::Independence, held.held_on, rest)
        });
        let outcome = held.outcome.as_ref().map(|outcome| {
            let rest = asked(json!({ "valueCodeableConcept": codes::outcome(outcome) }));
            self.survey(self.made("outcome"), Finding::Outcome, held.held_on, rest)
        });
        score.into_iter().chain(outcome).collect()
    }

    fn follow_up(&self, held: &FollowUp) -> Vec<Value> {
        let finding = |finding: Finding, value: Value| {
            let id = self.made(&format!("{}-{}", finding.word(), held.month));
            let performer = json!({ "performer": [self.staff(held.recorded_by)] });
            self.survey(id, finding, held.held_on, with(performer, value))
        };
        let mut all = vec![finding(Finding::LivingAtHome, json!({ "valueBoolean": held.living_at_home }))];
        all.extend(held.quality_of_life.map(|mark| finding(Finding::QualityOfLife, json!({ "valueInteger": mark }))));
        all.extend(held.outcome.as_ref().map(|outcome| {
            finding(Finding::FollowUpOutcome, json!({ "valueCodeableConcept": codes::outcome(outcome) }))
        }));
        all
    }

    /// Who copied a paper diary, which the client or a carer had written; one for each time that somebody did.
    fn paper_diaries(&self) -> Vec<Value> {
        let mut copied: BTreeMap<_, Vec<&CheckIn>> = BTreeMap::new();
        for check_in in &self.record.check_ins {
            if let Some(by) = check_in.entered_by {
                copied.entry((check_in.received_at, by, check_in.author_id)).or_default().push(check_in);
            }
        }
        let agent = |role: &str, display: &str, who: Value| json!({ "type": { "coding": [codes::coding(PARTICIPANT, role, display)] }, "who": who });
        let provenance = |((at, by, author), check_ins): (&(DateTime<Utc>, StaffId, _), &Vec<&CheckIn>)| {
            let writer = check_ins.first().map(|check_in| self.author(check_in))?;
            Some(json!({
                "resourceType": "Provenance",
                "id": self.made(&format!("paper {} {by} {author}", instant(*at))),
                "target": check_ins.iter().map(|check_in| reference(check_in_id(check_in))).collect::<Vec<_>>(),
                "recorded": instant(*at),
                "agent": [agent("author", "Author", writer), agent("enterer", "Enterer", self.staff(*by)?)],
                "entity": [{ "role": "source", "what": { "display": "papieren dagboek" } }],
            }))
        };
        copied.iter().filter_map(provenance).collect()
    }
}

/// Who and what is referred to.
impl Writer<'_> {
    fn client(&self) -> Value {
        reference(self.record.episode.client_id)
    }

    /// A member of staff, of those whom the bundle holds.
    fn staff(&self, id: StaffId) -> Option<Value> {
        self.record.staff.iter().find(|member| member.id == id).map(|member| reference(member.id))
    }

    /// The client, or the carer as they stand to the client now.
    fn author(&self, check_in: &CheckIn) -> Value {
        match check_in.author_role {
            AuthorRole::Client => self.client(),
            AuthorRole::Carer => {
                let carer = self.record.carers.iter().rfind(|carer| carer.person_id == check_in.author_id);
                carer.map_or_else(|| json!({ "display": "mantelzorger" }), |carer| reference(carer.id))
            }
        }
    }

    fn care_team_id(&self) -> Uuid {
        self.made("care-team")
    }

    fn care_plan_id(&self) -> Uuid {
        self.made("care-plan")
    }

    /// The id of a part of the episode that has none of its own.
    fn made(&self, part: &str) -> Uuid {
        made_of(self.record.episode.id.0, part)
    }
}

fn made_of(whole: Uuid, part: impl Display) -> Uuid {
    Uuid::new_v5(&whole, part.to_string().as_bytes())
}

fn check_in_id(check_in: &CheckIn) -> Uuid {
    let GoalId(goal) = check_in.goal_id;
    made_of(goal, format!("{} {}", check_in.day, check_in.author_id))
}

fn reference(id: impl Display) -> Value {
    json!({ "reference": format!("urn:uuid:{id}") })
}

fn telecom(phone: Option<&str>, email: Option<&str>) -> Value {
    let point = |system: &str, value: Option<&str>| value.map(|value| json!({ "system": system, "value": value }));
    json!([point("phone", phone), point("email", email)])
}

fn minutes_a_week(minutes: i16) -> Value {
    json!({ "value": minutes, "unit": "minuten per week", "system": UCUM, "code": "min/wk" })
}

fn weekdays(days: PlannedDays) -> Vec<&'static str> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    days.weekdays().filter_map(|day| NAMES.get(usize::from(day).checked_sub(1)?).copied()).collect()
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn nl(word: impl Label) -> &'static str {
    word.label(Language::Nl)
}

/// `base` with the fields of `rest`.
fn with(mut base: Value, rest: Value) -> Value {
    if let (Value::Object(base), Value::Object(rest)) = (&mut base, rest) {
        base.extend(rest);
    }
    base
}

/// Without what is nothing: FHIR knows no null, no empty list and no empty object.
fn pruned(value: Value) -> Value {
    let is_something = |value: &Value| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(pruned).filter(is_something).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(fields.filter(|(_, value)| is_something(value)).collect())
        }
        other => other,
    }
}
