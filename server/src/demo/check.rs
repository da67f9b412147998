//! `demo --check`: the main job, once from end to end, each step said as it is seen.

use std::collections::BTreeMap;

use poem::Endpoint;
use serde_json::{Value, json};

use super::api::{Api, text};
use super::sign_in;
use super::story::{STAFF, Stop};

/// Enrol, pair, check in, sync, read it back, see the signals, hold the meeting, export.
///
/// # Errors
/// At the first step that does not go as it should.
pub async fn walk<E: Endpoint>(api: Api<E>, password: &str, mut say: impl FnMut(&str)) -> Result<(), Stop> {
    let admin = sign_in(&api, STAFF[0].email, password).await?;
    let nurse = sign_in(&api, STAFF[2].email, password).await?;
    let me = nurse.get("/v1/me").await?;
    let team = text(&me["teams"][0], "id");
    say(&format!("staff      {} signs in; the team is {}", text(&me, "name"), text(&me["teams"][0], "name")));

    let client = enrol(&admin, &team, &text(&me, "person_id")).await?;
    let (id, episode) = (text(&client, "id"), text(&client, "episode_id"));
    say(&format!("enrol      the administrator enrols {}, with an episode from today", text(&client, "name")));

    let goal = plan(&nurse, &client).await?;
    say("plan       the nurse writes a goal with two steps, a work description and 60 minutes of care a week");

    let code = nurse.post(&format!("/v1/people/{id}/pairing-codes"), json!({})).await?;
    let body = json!({"code": text(&code, "code").to_lowercase(), "device_name": "Telefoon"});
    let session = api.post("/v1/sessions/pairing", body).await?;
    let phone = api.with_token(&text(&session, "access_token"));
    say(&format!("pair       the code {} of the letter pairs a phone, typed in small letters", text(&code, "code")));

    let day = text(&phone.get("/v1/today").await?, "day");
    let seen = check_in(&phone, &goal, &day).await?;
    say(&seen);
    let seen = sync(&phone, &goal, &day).await?;
    say(&seen);
    let seen = overview(&nurse, &episode).await?;
    say(&seen);
    let seen = look_around(&nurse).await?;
    say(&seen);
    for seen in [signals(&nurse).await?, meeting(&nurse, &team, &day).await?] {
        say(&seen);
    }
    let seen = reminders(&admin).await?;
    say(&seen);
    let exported = admin.get(&format!("/v1/exports/check-ins?from={day}&to={day}")).await?;
    let rows = exported["items"].as_array().map_or(0, Vec::len);
    expect(rows > 0 && !exported.to_string().contains("DEMO-"), "an export without names", &exported)?;
    say(&format!("export     the administrator exports today's check-ins: {rows} rows, no names in them"));
    let log = phone.get("/v1/me/access-log").await?;
    let looks = log["items"].as_array().map_or(0, Vec::len);
    expect(looks > 0, "the client to see who looked", &log)?;
    say(&format!("who looked the client sees who looked at the record: {looks} entries"));
    Ok(())
}

async fn enrol<E: Endpoint>(admin: &Api<E>, team: &str, coordinator: &str) -> Result<Value, Stop> {
    let body = json!({
        "name": "Mevrouw T. Controle", "external_ref": "CHECK-001", "date_of_birth": "1942-04-01",
        "team_id": team, "coordinator_id": coordinator,
    });
    Ok(admin.post("/v1/clients", body).await?)
}

async fn plan<E: Endpoint>(nurse: &Api<E>, client: &Value) -> Result<String, Stop> {
    let episode = text(client, "episode_id");
    let goal = json!({
        "title": "Zelf brood smeren", "kind": "improve", "planned_days": [1, 2, 3, 4, 5, 6, 7],
        "steps": ["Zittend smeren", "Zelf pakken en smeren"],
        "work_description": {"client_does": "U smeert zelf.", "staff_do": "De pot opendraaien."},
    });
    let goal = text(&nurse.post(&format!("/v1/episodes/{episode}/goals"), goal).await?, "id");
    let decision = json!({
        "kind": "baseline", "from_day": nurse.get(&format!("/v1/episodes/{episode}")).await?["start_day"],
        "minutes_per_week": 60, "decided_by": "Fatima El Amrani", "reason": "Start",
        "goals": [{"goal_id": goal, "minutes_per_week": 60}],
    });
    nurse.post(&format!("/v1/episodes/{episode}/care-decisions"), decision).await?;
    Ok(goal)
}

async fn check_in<E: Endpoint>(phone: &Api<E>, goal: &str, day: &str) -> Result<String, Stop> {
    let body = json!({"help": "with_some_help", "performance": 6, "satisfaction": 7, "note": "Ging best."});
    let stored = phone.put(&format!("/v1/goals/{goal}/check-ins/{day}"), body).await?;
    expect(stored["performance"] == 6, "the check-in as it was sent", &stored)?;
    let today = phone.get("/v1/today").await?;
    let mine = &today["goals"][0]["my_check_in"]["performance"];
    expect(*mine == 6, "the check-in on today's page", &today)?;
    Ok(format!(
        "check in   recorded for {day}: with some help, performance 6, satisfaction 7; it stands on today's page"
    ))
}

async fn sync<E: Endpoint>(phone: &Api<E>, goal: &str, day: &str) -> Result<String, Stop> {
    let entry = json!({"goal_id": goal, "day": day, "help": "alone", "performance": 8, "satisfaction": 8});
    let wrong = json!({"goal_id": goal, "day": day, "help": "alone", "performance": 11, "satisfaction": 8});
    let answer = phone.post("/v1/check-ins/sync", json!({"entries": [entry, wrong]})).await?;
    let outcomes: Vec<&str> =
        answer["results"].as_array().into_iter().flatten().filter_map(|result| result["outcome"].as_str()).collect();
    expect(outcomes == ["replaced", "refused"], "one entry replaced and one refused", &answer)?;
    Ok("sync       an outbox of two: one replaces the check-in, the one with a mark of 11 is refused with a reason"
        .to_owned())
}

async fn overview<E: Endpoint>(nurse: &Api<E>, episode: &str) -> Result<String, Stop> {
    let overview = nurse.get(&format!("/v1/episodes/{episode}")).await?;
    expect(overview["series"][0]["performance"] == json!([8]), "the check-in in the overview", &overview)?;
    let day = &overview["clock"]["day"];
    Ok(format!(
        "overview   the nurse reads the episode: day {day} of {}, one goal, the rating 8, 60 minutes of care",
        overview["clock"]["of"]
    ))
}

async fn look_around<E: Endpoint>(nurse: &Api<E>) -> Result<String, Stop> {
    let caseload = nurse.get("/v1/episodes?limit=200").await?;
    let rows = caseload["items"].as_array().cloned().unwrap_or_default();
    let first = rows.first().ok_or("the caseload is empty")?;
    let longest = rows.iter().max_by_key(|row| row["clock"]["day"].as_i64()).ok_or("the caseload is empty")?;
    let overview = nurse.get(&format!("/v1/episodes/{}", text(longest, "id"))).await?;
    let ratings: usize = overview["series"].as_array().into_iter().flatten().map(count_ratings).sum();
    expect(ratings >= 5 * 80, "twelve weeks of ratings for five goals", &overview["series"])?;
    Ok(format!(
        "caseload   {} clients; first {} ({}); {} has {ratings} ratings in twelve weeks, care from {} to {} minutes",
        rows.len(),
        text(first, "client_name"),
        first["attention"][0].as_str().unwrap_or("nothing urgent"),
        text(longest, "client_name"),
        longest["care_minutes_at_start"],
        longest["care_minutes_now"],
    ))
}

/// The signals that the demonstration must show, each on at least one client.
const SHOWN: [&str; 5] = ["discuss_taper", "stalled", "declining", "silent", "insufficient_data"];

async fn signals<E: Endpoint>(nurse: &Api<E>) -> Result<String, Stop> {
    let caseload = nurse.get("/v1/episodes?limit=200").await?;
    let mut seen = BTreeMap::new();
    for row in caseload["items"].as_array().into_iter().flatten() {
        let said = nurse.get(&format!("/v1/episodes/{}/signals", text(row, "id"))).await?;
        for signal in said["signals"].as_array().into_iter().flatten() {
            seen.entry(text(signal, "signal"))
                .or_insert_with(|| (text(row, "client_name"), text(&signal["nl"], "why")));
        }
    }
    let missing: Vec<&&str> = SHOWN.iter().filter(|signal| !seen.contains_key(**signal)).collect();
    expect(missing.is_empty(), &format!("a client with each of {missing:?}"), &json!(seen))?;
    let line = |signal: &&str| seen.get(*signal).map(|(name, why)| format!("\n             {signal}: {name}. {why}"));
    Ok(format!("signals    of {} kinds, such as{}", seen.len(), SHOWN.iter().filter_map(line).collect::<String>()))
}

/// The two-weekly meeting: its agenda, its pack, a taper decided together, and the signal answered by it.
async fn meeting<E: Endpoint>(nurse: &Api<E>, team: &str, day: &str) -> Result<String, Stop> {
    let meetings = nurse.get(&format!("/v1/teams/{team}/meetings")).await?;
    let today = meetings["items"].as_array().into_iter().flatten().find(|meeting| meeting["held_on"] == day);
    let meeting = text(today.ok_or("no meeting today")?, "id");
    let pack = nurse.get(&format!("/v1/meetings/{meeting}/pack")).await?;
    let due = pack["agenda"]["due"].as_array().map_or(0, Vec::len);
    let episodes = pack["episodes"].as_array().cloned().unwrap_or_default();
    expect(due > 0 && episodes.len() == due, "a pack with every client who is due", &pack["agenda"])?;
    let ready = |episode: &&Value| signal_in(episode, "discuss_taper").is_some();
    let ready = episodes.iter().find(ready).ok_or("nobody is ready for less care")?;
    let goal = signal_in(ready, "discuss_taper").map(|signal| signal["subject_id"].clone()).unwrap_or_default();
    let decision = taper(nurse, &meeting, ready, &goal, day).await?;
    expect(decision["care_decision_id"].is_string(), "the care decision of the taper", &decision)?;
    let after = nurse.get(&format!("/v1/episodes/{}", text(ready, "id"))).await?;
    let answered = signal_in(&after, "discuss_taper").map(|signal| text(signal, "state"));
    expect(answered.as_deref() == Some("accepted"), "the signal answered by the decision", &after["signals"])?;
    let agenda = nurse.get(&format!("/v1/meetings/{meeting}")).await?;
    expect(agenda["decided"].as_array().is_some_and(|decided| decided.len() == 1), "one decision taken", &agenda)?;
    Ok(format!(
        "meeting    {due} clients on today's agenda, {} first; for {} less care is decided, and the signal is answered",
        text(&pack["agenda"]["due"][0], "client_name"),
        text(ready, "client_name"),
    ))
}

/// What has left: a client who was silent was reminded each evening, the coordinator told, the team prepared.
async fn reminders<E: Endpoint>(admin: &Api<E>) -> Result<String, Stop> {
    let mut counts = Vec::new();
    for kind in ["client_nudge", "coordinator_silence", "staff_digest"] {
        let sent = admin.get(&format!("/v1/reminder-queue?state=sent&kind={kind}&limit=200")).await?;
        let number = sent["items"].as_array().map_or(0, Vec::len);
        expect(number > 0, &format!("a {kind} that was sent"), &sent)?;
        counts.push(format!("{number} {kind}"));
    }
    let waiting = admin.get("/v1/reminder-queue?state=missed").await?;
    expect(waiting["items"] == json!([]), "no reminder that was missed", &waiting)?;
    Ok(format!("reminders  mail that left: {}; none was missed", counts.join(", ")))
}

async fn taper<E: Endpoint>(
    nurse: &Api<E>,
    meeting: &str,
    episode: &Value,
    goal: &Value,
    day: &str,
) -> Result<Value, Stop> {
    let now = episode["care_decisions"].as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
    let linked = now["goals"].as_array().into_iter().flatten().find(|linked| linked["goal_id"] == *goal);
    let linked =
        linked.and_then(|linked| linked["minutes_per_week"].as_i64()).ok_or("no care is linked to the goal")?;
    let total = now["minutes_per_week"].as_i64().unwrap_or_default();
    let me = nurse.get("/v1/me").await?;
    let body = json!({
        "episode_id": episode["id"], "kind": "taper", "reason": "Meneer gaat al twee weken zelf de trap op.",
        "present": {"staff": [me["person_id"]], "client": true},
        "care": {
            "from_day": day, "minutes_per_week": total - linked / 2,
            "goals": [{"goal_id": goal, "minutes_per_week": linked - linked / 2}],
        },
        "signals": [{"signal": "discuss_taper", "subject_id": goal, "fate": "close"}],
    });
    Ok(nurse.post(&format!("/v1/meetings/{meeting}/decisions"), body).await?)
}

fn signal_in<'a>(episode: &'a Value, name: &str) -> Option<&'a Value> {
    episode["signals"].as_array()?.iter().find(|signal| signal["signal"] == name)
}

fn count_ratings(series: &Value) -> usize {
    series["performance"].as_array().into_iter().flatten().filter(|mark| mark.is_number()).count()
}

fn expect(holds: bool, what: &str, seen: &Value) -> Result<(), Stop> {
    if holds { Ok(()) } else { Err(format!("expected {what}, saw {seen}").into()) }
}
