//! Two organisations on one server whose people have the same names, references and addresses: neither sees anything of the
//! other, wherever it is named and whatever is listed.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::{BTreeMap, BTreeSet};

use reable_tests::operations::{Things, address, operations, things_of};
use reable_tests::{NOBODY, Person, Reply, TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

/// The rules say nothing of these clients, so there is no signal to answer, whatever else is named.
const WITHOUT_SIGNALS: &str = "respond_to_signal";
/// Answered 409 for what is one's own: no signal, no second factor.
const FOUND_AND_REFUSED: [&str; 2] = [WITHOUT_SIGNALS, "ask_second_factor_reset"];
const PASSWORD: &str = "een zin van genoeg tekens";

/// One of the two.
struct Side {
    world: World,
    things: Things,
    /// Somebody who cares for the client of the other team, and the relation between them.
    other_carer: (Person, Uuid),
    step: Uuid,
    interview: Uuid,
    decision: Uuid,
}

/// Two organisations, the one the image of the other.
struct Twins {
    app: TestApp,
    own: Side,
    far: Side,
}

impl Twins {
    async fn start() -> Self {
        let app = TestApp::start().await;
        let (own, far) = (Side::new(&app).await, Side::new(&app).await);
        let name = "(SELECT replace(lower(p.name), ' ', '.') FROM people p WHERE p.id";
        for text in [
            format!("UPDATE staff SET email = {name} = staff.id) || '@zorg.example'"),
            format!("UPDATE clients SET external_ref = {name} = clients.id), date_of_birth = '1938-05-04'"),
            "UPDATE clients SET address = 'Dorpsstraat 1'".to_owned(),
            "UPDATE people SET email = 'thuis@example.org', phone = '070 123 4567' WHERE role <> 'staff'".to_owned(),
        ] {
            app.execute(&text).await;
        }
        Self { app, own, far }
    }
}

impl Side {
    async fn new(app: &TestApp) -> Self {
        let world = app.organisation().await;
        let things = things_of(app, &world).await;
        let other_carer = app.carer(&world.other_client, "Klaas Dekker").await;
        let goal = format!("/v1/goals/{}", world.goal);
        let version = app.get(&goal, &world.therapist).await.header("etag").to_owned();
        let (steps, by) = (json!({ "steps": [{ "title": "Handdoek klaarleggen" }] }), &world.therapist);
        let headers = [("If-Match", version.as_str())];
        let put = app.call(Method::PUT, &format!("{goal}/steps"), by, Some(steps), &headers).await.ok().body;
        let baseline = care_decision(&world, "baseline", "2026-02-16", 195);
        app.post(&format!("/v1/episodes/{}/care-decisions", world.episode), by, baseline).await.ok();
        app.execute(
            "UPDATE episodes SET status = 'ended', ended_on = '2026-03-01', end_reason = 'withdrew' WHERE client_id IN \
                     (SELECT id FROM people WHERE name = 'Kees Dekker')",
        )
        .await;
        let interview = json!({ "moment": "start", "held_on": "2026-02-16", "scores":
            [{ "goal_id": world.goal, "importance": 8, "performance": 3, "satisfaction": 4 }] });
        let path = format!("/v1/episodes/{}/copm-interviews", world.episode);
        let held = app.post(&path, by, interview).await.ok().body;
        let path = format!("/v1/meetings/{}/decisions", things["meetings"]);
        let decided = app.post(&path, by, decision_of(&world)).await.ok().body;
        let id = |value: &Value| value["id"].as_str().unwrap().parse().unwrap();
        Self { step: id(&put["steps"][0]), interview: id(&held), decision: id(&decided), world, things, other_carer }
    }

    /// Everything of this side that can be named, in one order for both.
    fn ids(&self) -> Vec<Uuid> {
        let world = &self.world;
        let people = [
            &world.administrator,
            &world.log_manager,
            &world.therapist,
            &world.nurse,
            &world.coordinator,
            &world.other_therapist,
            &world.client,
            &world.carer,
            &world.other_client,
            &self.other_carer.0,
        ];
        let rest = [world.carer_relation, world.team, world.other_team, world.episode, world.goal, world.other_episode];
        let rest = rest.into_iter().chain([self.other_carer.1, self.step, self.interview, self.decision]);
        people.into_iter().map(|person| person.id).chain(rest).chain(self.things.values().copied()).collect()
    }

    /// Everybody who signs in here.
    fn callers(&self) -> [&Person; 8] {
        let world = &self.world;
        [
            &world.client,
            &world.carer,
            &world.therapist,
            &world.nurse,
            &world.coordinator,
            &world.other_therapist,
            &world.administrator,
            &world.log_manager,
        ]
    }

    /// Who calls an operation whose body names something, and a body that is taken, naming all that can be named.
    #[rustfmt::skip]
    fn call(&self, operation: &str) -> (&Person, Value) {
        let w = &self.world;
        let check_in = json!({ "goal_id": w.goal, "day": "2026-03-02", "step_id": self.step, "help": "alone",
            "performance": 6, "satisfaction": 7 });
        match operation {
            "ask_erasure" => (&w.administrator, json!({ "client_id": w.other_client.id, "ground": "request", "reason": "gevraagd" })),
            "ask_merge" => (&w.administrator, json!({ "client_id": w.other_client.id, "into_id": w.client.id, "reason": "zelfde" })),
            "ask_log_manager" | "ask_second_factor_reset" => (&w.administrator, json!({ "staff_id": w.nurse.id, "reason": "besluit" })),
            "enrol_client" => (&w.administrator, json!({ "name": "Nel Vos", "external_ref": "C-77", "team_id": w.team,
                "coordinator_id": w.nurse.id })),
            "change_client" => (&w.administrator, json!({ "team_id": w.team, "coordinator_id": w.nurse.id, "reason": "verhuisd" })),
            "create_staff" => (&w.administrator, json!({ "name": "Wim", "email": "wim@zorg.example", "role": "nurse", "teams": [w.team] })),
            "change_staff" => (&w.administrator, json!({ "teams": [w.other_team] })),
            "link_carer" => (&w.coordinator, json!({ "person_id": self.other_carer.0.id, "relation": "zoon",
                "consent": { "scopes": ["read"], "given_on": "2026-03-01" } })),
            "sync_check_ins" => (&w.client, json!({ "entries": [check_in] })),
            "record_check_in" => (&w.client, json!({ "help": "alone", "performance": 6, "satisfaction": 7, "step_id": self.step })),
            "enter_paper_diary" => (&w.nurse, json!({ "by": w.carer.id, "entries": [check_in] })),
            "put_steps" => (&w.nurse, json!({ "steps": [{ "id": self.step, "title": "Handdoek klaarleggen" }] })),
            "record_care_decision" => {
                let mut body = care_decision(w, "taper", "2026-03-09", 150);
                body["meeting_id"] = json!(self.things["meetings"]);
                (&w.nurse, body)
            }
            "record_copm_interview" => (&w.nurse, json!({ "moment": "interim", "held_on": "2026-03-01", "scores":
                [{ "goal_id": w.goal, "importance": 8, "performance": 3, "satisfaction": 4 }] })),
            "record_evaluation" => (&w.nurse, json!({ "held_on": "2026-03-01", "outcome": "no_care",
                "independence_end": 8, "minutes_per_week": 0, "copm_interview_ids": [self.interview] })),
            "respond_to_signal" => (&w.nurse, json!({ "signal": "discuss_taper", "response": "accept", "reason": "proberen",
                "goal_id": w.goal, "carer_id": w.carer_relation })),
            "record_meeting_decision" => (&w.nurse, json!({ "episode_id": w.episode, "kind": "taper", "reason": "gaat goed",
                "corrects": self.decision, "present": { "staff": [w.nurse.id], "carers": [w.carer_relation], "client": true },
                "care": { "from_day": "2026-03-09", "minutes_per_week": 150, "goals": [{ "goal_id": w.goal, "minutes_per_week": 15 }] } })),
            other => panic!("{other} takes a body that names something: say here who calls it with what"),
        }
    }
}

fn care_decision(world: &World, kind: &str, from: &str, minutes: u16) -> Value {
    json!({ "kind": kind, "from_day": from, "minutes_per_week": minutes, "decided_by": "MDO", "reason": "start",
            "goals": [{ "goal_id": world.goal, "minutes_per_week": 30 }] })
}

fn decision_of(world: &World) -> Value {
    json!({ "episode_id": world.episode, "kind": "continue", "reason": "gaat goed",
            "present": { "staff": [world.nurse.id], "client": true } })
}

/// The answer, without what repeats the question.
fn answer(reply: Reply) -> (u16, Value) {
    let mut body = reply.body;
    match body.pointer_mut("/results/0") {
        // A sync answers each entry for itself.
        Some(result) => {
            let problem = result["problem"].take();
            (u16::try_from(problem["status"].as_u64().unwrap_or(200)).unwrap(), problem)
        }
        None => (reply.status, body),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_body_names_of_the_other_organisation_is_not_there() {
    let Twins { app, own, far } = Twins::start().await;
    let twin: BTreeMap<Uuid, Uuid> = own.ids().into_iter().zip(far.ids()).collect();
    let (mut named, mut wrong) = (0, Vec::new());
    for (id, operation) in operations() {
        // A phone makes up the id that it pairs with.
        if operation.naming.is_empty() || operation.public {
            continue;
        }
        let (caller, body) = own.call(&id);
        let path = address(&operation.path, None, &own.things).unwrap();
        let version = app.get(&path, caller).await.header("etag").to_owned();
        let version = if version.is_empty() { "\"1\"".to_owned() } else { version };
        let goal = app.get(&format!("/v1/goals/{}", own.world.goal), &own.world.nurse).await.header("etag").to_owned();
        let version = if id == "put_steps" { goal } else { version };
        let headers = [("Reable-Dry-Run", "true"), ("If-Match", version.as_str())];
        let call = async |body: Value| {
            answer(app.call(operation.method.clone(), &path, &caller.token, Some(body), &headers).await)
        };
        let (status, taken) = call(body.clone()).await;
        let taken_so = matches!(status, 200..=204) || status == 409 && FOUND_AND_REFUSED.contains(&id.as_str());
        if !taken_so {
            wrong.push(format!("{id} takes what is its own: {status} {taken:#}"));
        }
        for pointer in &operation.naming {
            // A signal that is not there is refused whatever it is about: it would spoil the body for the rest.
            let signal = |subject| json!([{ "signal": "discuss_taper", "fate": "close", "subject_id": subject }]);
            let own_id = if pointer.starts_with("/signals") {
                own.world.goal
            } else {
                let id = body.pointer(pointer).unwrap_or_else(|| panic!("{id} {pointer}: name one's own there"));
                id.as_str().unwrap().parse().unwrap()
            };
            let with = |other: Uuid| {
                let mut body = body.clone();
                match body.pointer_mut(pointer) {
                    Some(place) => *place = json!(other),
                    None => body["signals"] = signal(other),
                }
                body
            };
            let (there, nowhere) = (call(with(twin[&own_id])).await, call(with(app.id())).await);
            // What is elsewhere is not there, and cannot be told from what is nowhere.
            if !matches!(there.0, 404 | 422) && id != WITHOUT_SIGNALS || there != nowhere {
                wrong.push(format!("{id} {pointer}: {there:?} {nowhere:?}"));
            }
            named += 1;
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(named > 30, "{named} fields of bodies name something");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_list_and_no_page_shows_anything_of_the_other_organisation() {
    let Twins { app, own, far } = Twins::start().await;
    let hidden: BTreeSet<String> = far.ids().iter().map(Uuid::to_string).collect();
    let known: Vec<String> = own.ids().iter().map(Uuid::to_string).collect();
    let (mut looks, mut shown) = (0, BTreeSet::new());
    for (id, operation) in operations().into_iter().filter(|(_, operation)| operation.method == Method::GET) {
        let Some(path) = address(&operation.path, None, &own.things) else { continue };
        for caller in own.callers() {
            for path in [path.clone(), format!("{path}?client={}", own.world.client.id), format!("{path}?limit=200")] {
                let reply = app.get(&path, caller).await;
                if reply.status != 200 {
                    continue;
                }
                looks += 1;
                let body = reply.body.to_string();
                let seen: Vec<&String> = hidden.iter().filter(|id| body.contains(*id)).collect();
                assert_eq!(seen, [""; 0], "{id} as {}: {body}", caller.role);
                shown.extend(known.iter().filter(|id| body.contains(*id)).cloned());
            }
        }
    }
    assert!(looks > 200, "{looks} looks were let through");
    assert!(shown.len() > 20, "and they showed {} things of one's own", shown.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_share_an_address_and_a_password_each_gets_into_their_own() {
    let Twins { app, own, far } = Twins::start().await;
    for side in [&own, &far] {
        let world = &side.world;
        let account = json!({ "name": "Noor Bos", "email": "noor@zorg.example", "role": "administrator" });
        let made = app.post("/v1/staff", &world.administrator, account).await.ok().body;
        let path = format!("/v1/staff/{}/invitations", made["id"].as_str().unwrap());
        let invited = app.send(Method::POST, &path, &world.administrator, None).await.ok().body;
        let token = invited["url"].as_str().unwrap().rsplit('/').next().unwrap();
        let body = json!({ "token": token, "new_password": PASSWORD });
        app.post("/v1/password-resets/complete", NOBODY, body).await.ok();
    }
    let mut body = json!({ "email": "noor@zorg.example", "password": PASSWORD });
    app.post("/v1/sessions/password", NOBODY, body.clone()).await.refused(409, "organisation_needed");
    for (side, other) in [(&own, &far), (&far, &own)] {
        let shown = app.get("/v1/organisation", &side.world.administrator).await.ok().body;
        body["organisation"] = shown["name"].clone();
        let pair = app.post("/v1/sessions/password", NOBODY, body.clone()).await.ok().body;
        let token = pair["access_token"].as_str().unwrap();
        let staff = app.get("/v1/staff?limit=200", token).await.ok().body.to_string();
        assert!(staff.contains(&side.world.nurse.id.to_string()) && !staff.contains(&other.world.nurse.id.to_string()));
        app.get(&format!("/v1/staff/{}", other.world.nurse.id), token).await.refused(404, "not_found");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_that_both_have_opens_ones_own_client() {
    let Twins { app, own, far } = Twins::start().await;
    let found = app.get("/v1/clients?q=corrie", &own.world.administrator).await.ok().body;
    let ids: Vec<&str> = found["items"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [own.world.client.id.to_string()]);
    let body = json!({ "external_ref": "corrie.de.wit", "reason": "gevallen op straat" });
    let opened = app.post("/v1/emergency-access", &far.world.other_therapist, body).await.ok().body;
    assert_eq!(opened["client_id"], json!(far.world.client.id));
}
