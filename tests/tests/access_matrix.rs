//! Every operation of the document, called by everybody, on what is theirs and on what is not.
//!
//! The expectations are those of `docs/SECURITY.md`; the last test keeps the table and the document in step.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;

use futures_util::future::join_all;
use reable_server::db::sql;
use reable_tests::operations::{Things, address, operations, things_of, things_of_other_team};
use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

/// Whoever is not signed in may call these, and no others. This list may only become shorter.
const PUBLIC: [&str; 6] =
    ["ask_password_reset", "complete_password_reset", "pair_device", "refresh_session", "sign_in", "unsubscribe"];

/// Not there, for whoever is signed in.
const NOWHERE: &str = "-..........";

/// What each caller gets: `a` let in, `f` 403, `.` 404, `-` 401. The callers, in the order of the letters:
///
/// 1. nobody
/// 2. the client
/// 3. another client of the same team
/// 4. the client's carer, with consent for everything
/// 5. a carer of the client, without any consent
/// 6. a therapist of the client's team
/// 7. a nurse of the client's team
/// 8. the client's coordinator, a nurse of the client's team
/// 9. a therapist of the other team, who coordinates the other client's care
/// 10. an administrator
/// 11. a log manager
///
/// The three columns: on what belongs to the client (or to nobody in particular), to a client of the other team, and
/// to a client of another organisation. `operation ?parameter` names the client in the query.
#[rustfmt::skip]
const TABLE: &[(&str, &str, &str, &str)] = &[
    //                                 12345678901    12345678901    12345678901
    // One's own account.
    ("get_me",                        "-aaaaaaaaaa", "",            ""),
    ("sign_out",                      "-aaaaaaaaaa", "",            ""),
    ("change_password",               "-ffffaaaaaa", "",            ""),
    ("list_own_sessions",             "-ffffaaaaaa", "",            ""),
    ("end_other_sessions",            "-ffffaaaaaa", "",            ""),
    ("start_totp",                    "-ffffaaaaaa", "",            ""),
    ("confirm_totp",                  "-ffffaaaaaa", "",            ""),
    ("renew_recovery_codes",          "-ffffaaaaaa", "",            ""),
    ("remove_totp",                   "-ffffaaaaaa", "",            ""),
    ("get_own_data",                  "-aaaaaaaaaa", "",            ""),
    ("get_own_data_page",             "-aaaaaaaaaa", "",            ""),
    ("list_own_consents",             "-aaaaaaaaaa", "",            ""),
    ("list_own_access_log",           "-aaffffffff", "",            ""),
    // The organisation.
    ("get_organisation",              "-ffffaaaaaa", "",            ""),
    ("change_organisation",           "-ffffffffaf", "",            ""),
    ("list_teams",                    "-ffffaaaaaa", "",            ""),
    ("create_team",                   "-ffffffffaf", "",            ""),
    ("change_team",                   "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("list_staff",                    "-ffffaaaaaa", "",            ""),
    ("create_staff",                  "-ffffffffaf", "",            ""),
    ("get_staff",                     "-ffffaaaaaa", "-ffffaaaaaa", "-ffff......"),
    ("change_staff",                  "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("end_staff_sessions",            "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("invite_staff",                  "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("list_programmes",               "-ffffaaaaaa", "",            ""),
    ("add_programme",                 "-ffffffffaf", "",            ""),
    ("retire_programme",              "-ffffffffaf", "",            ""),
    ("restore_programme",             "-ffffffffaf", "",            ""),
    ("list_methods",                  "-ffffaaaaaa", "",            ""),
    // Enrolment, phones, carers.
    ("enrol_client",                  "-ffffaaa.af", "-ffff...aaf", "-ffff.....f"),
    ("list_clients",                  "-ffffaaaaaf", "",            ""),
    ("get_client",                    "-f.ffaaa.af", "-.......aaf", NOWHERE),
    ("void_client",                   "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("change_client",                 "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("open_import",                   "-ffffffffaf", "",            ""),
    ("send_import_rows",              "-ffffffffaf", "",            "-ffffffff.f"),
    ("check_import",                  "-ffffffffaf", "",            "-ffffffff.f"),
    ("commit_import",                 "-ffffffffaf", "",            "-ffffffff.f"),
    ("discard_import",                "-ffffffffaf", "",            "-ffffffff.f"),
    ("link_carer",                    "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("list_carers",                   "-f.ffaaa.af", "-.......aaf", NOWHERE),
    ("change_carer",                  "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("unlink_carer",                  "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("list_consents",                 "-f.ffaaa.af", "-.......aaf", NOWHERE),
    ("create_pairing_code",           "-f.ffaaa.af", "-.......aaf", NOWHERE),
    // A carer who may record blocks the client's lost phone; who may not, does not.
    ("list_devices",                  "-a.afaaa.af", "-.......aaf", NOWHERE),
    ("revoke_device",                 "-a.afaaa.af", "-.......aaf", NOWHERE),
    ("record_advice_talk",            "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_advice_talks",             "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("start_episode",                 "-f.ffffa.af", "-.......aaf", NOWHERE),
    ("list_client_episodes",          "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("change_episode",                "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("end_episode",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("add_pause",                     "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("list_pauses",                   "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("change_pause",                  "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("withdraw_pause",                "-a.afaaa.ff", "-.......aff", NOWHERE),
    // The plan.
    ("create_goal",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_goals",                    "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("get_goal",                      "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("change_goal",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("put_steps",                     "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_step_versions",            "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("put_work_description",          "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_work_description_versions", "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("record_copm_interview",         "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_copm_interviews",          "-f.ffaaa.ff", "-.......aff", NOWHERE),
    // Care.
    ("record_care_decision",          "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_care_decisions",           "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("report_hold",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_holds",                    "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("release_hold",                  "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("send_message",                  "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_messages",                 "-f.ffaaa.ff", "-.......aff", NOWHERE),
    // The meeting of a team, for those of its members who treat clients.
    ("plan_meetings",                 "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("list_meetings",                 "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("get_meeting",                   "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("change_meeting",                "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("get_meeting_pack",              "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("record_meeting_decision",       "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("list_meeting_decisions",        "-ffffaaa.ff", "-ffff...aff", "-ffff....ff"),
    ("list_episode_decisions",        "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("record_evaluation",             "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("get_evaluation",                "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("record_follow_up",              "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_follow_ups",               "-f.ffaaa.ff", "-.......aff", NOWHERE),
    // Check-ins: recorded by the client and whoever has consent to; never by staff in their own name.
    ("record_check_in",               "-a.affff.ff", "-.......fff", NOWHERE),
    ("withdraw_check_in",             "-a.affff.ff", "-.......fff", NOWHERE),
    ("sync_check_ins",                "-a.affff.ff", "-.......fff", NOWHERE),
    ("enter_paper_diary",             "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_check_ins",                "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("list_check_in_versions",        "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("get_today ?client",             "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("get_progress ?client",          "-a.afaaa.ff", "-.......aff", NOWHERE),
    ("list_episodes",                 "-ffffaaaaff", "",            ""),
    ("get_episode",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    // Signals.
    ("get_signals",                   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_signal_history",           "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("respond_to_signal",             "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("list_signal_responses",         "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("get_signal_settings",           "-ffffaaaaaa", "",            ""),
    ("put_signal_settings",           "-ffffffffaf", "",            ""),
    ("list_signal_settings_versions", "-ffffaaaaaa", "",            ""),
    ("sweep_signals",                 "-ffffffffaf", "",            ""),
    // Carers' strain: about the carer, so whatever the client consented to.
    ("rate_burden",                   "-f.aafff.ff", "-.......fff", NOWHERE),
    ("raise_carer_alarm",             "-f.aafff.ff", "-.......fff", NOWHERE),
    ("share_strain",                  "-f.aafff.ff", "-.......fff", NOWHERE),
    ("get_carer_strain",              "-a.aaaaa.ff", "-.......aff", NOWHERE),
    ("close_carer_alarm",             "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("record_strain_score",           "-f.ffaaa.ff", "-.......aff", NOWHERE),
    // Reminders: one's own, and for the team those of the client. What a client and a carer chose is kept from each other.
    ("get_reminder_settings",         "-a...aaa.ff", "-.......aff", NOWHERE),
    ("put_reminder_settings",         "-a...aaa.ff", "-.......aff", NOWHERE),
    ("snooze_reminders",              "-a...aaa.ff", "-.......aff", NOWHERE),
    ("preview_reminder",              "-a...aaa.ff", "-.......aff", NOWHERE),
    ("create_calendar_feed",          "-a...aaa.ff", "-.......aff", NOWHERE),
    ("list_calendar_feeds",           "-a...aaa.ff", "-.......aff", NOWHERE),
    ("end_calendar_feed",             "-a...aaa.ff", "-.......aff", NOWHERE),
    ("create_push_subscription",      "-a...aaa.ff", "-.......aff", NOWHERE),
    ("list_push_subscriptions",       "-a...aaa.ff", "-.......aff", NOWHERE),
    ("end_push_subscription",         "-a...aaa.ff", "-.......aff", NOWHERE),
    ("list_reminder_queue",           "-ffffffffaf", "",            ""),
    ("retry_reminder",                "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    // What leaves, and who looked.
    ("export_check_ins",              "-ffffffffaf", "",            ""),
    ("export_episodes",               "-ffffffffaf", "",            ""),
    ("export_goals",                  "-ffffffffaf", "",            ""),
    ("export_care_minutes",           "-ffffffffaf", "",            ""),
    ("export_copm",                   "-ffffffffaf", "",            ""),
    ("export_signals",                "-ffffffffaf", "",            ""),
    ("export_fhir",                   "-ffffffffaf", "",            ""),
    ("export_episode_fhir",           "-f.ffaaa.af", "-.......aaf", NOWHERE),
    ("export_check_ins ?client",      "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("export_episodes ?client",       "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("export_goals ?client",          "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("export_care_minutes ?client",   "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("export_copm ?client",           "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("export_signals ?client",        "-f.ffaaa.ff", "-.......aff", NOWHERE),
    ("get_quarter_report",            "-ffffffffaf", "",            ""),
    ("get_quarter_report ?team",      "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("work_out_business_case",        "-ffffffffaf", "",            ""),
    ("list_audit_records",            "-fffffffffa", "",            ""),
    ("verify_audit",                  "-fffffffffa", "",            ""),
    // Emergency access: opened by who treats clients, seen and ended by the client's team too.
    ("open_emergency_access",         "-ffffaaaaff", "",            ""),
    ("list_emergency_access",         "-ffffaaaaaf", "",            ""),
    ("end_emergency_access",          "-ffffaaa.af", "-ffff...aaf", "-ffff.....f"),
    // What takes two people: asked for here by somebody else, so that only taking it back is nobody's.
    ("list_approvals",                "-ffffffffaf", "",            ""),
    ("ask_log_manager",               "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("ask_second_factor_reset",       "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("ask_merge",                     "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("unmerge_client",                "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("ask_erasure",                   "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("approve",                       "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("refuse",                        "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("withdraw_request",              "-ffffffffff", "-ffffffffff", "-ffffffff.f"),
    // How long records are kept.
    ("list_retention_due",            "-ffffffffaf", "",            ""),
    ("place_legal_hold",              "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("list_legal_holds",              "-ffffffffaf", "",            ""),
    ("release_legal_hold",            "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
    ("list_erasures",                 "-ffffffffaf", "",            ""),
    ("get_erasure",                   "-ffffffffaf", "-ffffffffaf", "-ffffffff.f"),
];

/// A body that an operation would do something with. The document's example serves where it names nobody.
fn body(operation: &str, example: Option<Value>, things: &Things) -> Option<Value> {
    let check_in = json!({ "help": "alone", "performance": 6, "satisfaction": 7 });
    Some(match operation {
        "change_password" => json!({ "current_password": "wat het was", "new_password": "kort" }),
        "change_organisation" | "change_staff" => json!({ "language": "nl" }),
        "change_team" | "change_client" | "change_carer" => json!({ "phone": "+31 70 123 4567" }),
        "enrol_client" => json!({ "name": "Nel Vos", "external_ref": "C-77", "team_id": things.get("teams")? }),
        "change_pause" => json!({ "note": "tot vrijdag" }),
        "change_episode" => json!({ "rated_by": "carer" }),
        "change_goal" => json!({ "target": 9 }),
        "record_meeting_decision" => json!({
            "episode_id": things.get("episodes")?, "kind": "continue", "reason": "gaat goed",
            "present": { "staff": [things.get("staff")?], "client": true },
        }),
        "ask_log_manager" | "ask_second_factor_reset" => {
            json!({ "staff_id": things.get("staff")?, "reason": "zo afgesproken" })
        }
        "open_emergency_access" => json!({ "reason": "gevonden op straat" }),
        "ask_merge" => {
            let client = things.get("clients")?;
            json!({ "client_id": client, "into_id": client, "reason": "dezelfde mevrouw" })
        }
        "ask_erasure" => json!({ "client_id": things.get("clients")?, "ground": "request", "reason": "zelf gevraagd" }),
        "record_check_in" => check_in,
        "sync_check_ins" => {
            let mut entry = check_in;
            entry["goal_id"] = json!(things.get("goals")?);
            entry["day"] = json!("2026-03-02");
            json!({ "entries": [entry] })
        }
        _ => return example,
    })
}

/// The letter for an answer.
fn letter(reply: &Reply, what: &str) -> char {
    // A sync answers each entry for itself.
    let status = match reply.body.pointer("/results/0/problem/status").and_then(Value::as_u64) {
        Some(status) => u16::try_from(status).unwrap(),
        None => reply.status,
    };
    match status {
        200..=204 | 409 | 412 | 422 => 'a',
        401 => '-',
        403 => 'f',
        404 => '.',
        _ => panic!("{what}: {status} {:#}", reply.body),
    }
}

/// Everybody who calls, in the order of the letters.
async fn callers(app: &TestApp, world: &World) -> Vec<Option<Person>> {
    let neighbour = app.client(world.org, "Nora Kuiper", world.team, world.coordinator.id).await;
    let (unconsented, relation) = app.carer(&world.client, "Bas de Wit").await;
    let db = app.parts.db.writer();
    let text = "UPDATE carers SET consent_read = FALSE, consent_record = FALSE, consent_reminders = FALSE \
                WHERE id = $1";
    db.execute_raw(sql(db, text, [relation.into()])).await.unwrap();
    let people = [
        &world.client,
        &neighbour,
        &world.carer,
        &unconsented,
        &world.therapist,
        &world.nurse,
        &world.coordinator,
        &world.other_therapist,
        &world.administrator,
        &world.log_manager,
    ];
    std::iter::once(None).chain(people.into_iter().cloned().map(Some)).collect()
}

/// Calls an operation as everybody, and writes down what each was answered. Nothing is kept: each call is a dry run.
async fn row(app: &TestApp, callers: &[Option<Person>], name: &str, things: &Things) -> Option<(String, Vec<Reply>)> {
    let (id, query) = name.split_once(" ?").map_or((name, None), |(id, query)| (id, Some(query)));
    let operation = operations().remove(id)?;
    let address = address(&operation.path, query, things)?;
    let body = body(id, operation.example, things);
    let headers = [("Reable-Dry-Run", "true"), ("If-Match", "\"1\"")];
    let mut letters = String::new();
    let mut replies = Vec::new();
    for caller in callers {
        let token = caller.as_ref().map(|person| person.token.as_str());
        let reply = app.call(operation.method.clone(), &address, token, body.clone(), &headers).await;
        letters.push(letter(&reply, &format!("{name} as {}", caller.as_ref().map_or("nobody", |p| p.role))));
        replies.push(reply);
    }
    Some((letters, replies))
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_may_what_the_security_page_says_and_nothing_else() {
    let app = TestApp::start().await;
    let (world, far) = (app.organisation().await, app.organisation().await);
    // Staff of the harness never set a password; who has none cannot change it.
    app.execute("UPDATE staff SET password_hash = 'unused'").await;
    let reaches =
        [things_of(&app, &world).await, things_of_other_team(&app, &world).await, things_of(&app, &far).await];
    let callers = callers(&app, &world).await;
    let mut wrong = Vec::new();
    for (name, own, other_team, other_organisation) in TABLE {
        let calls =
            [own, other_team, other_organisation].into_iter().zip(["own", "other team", "elsewhere"]).zip(&reaches);
        let calls = calls.filter(|((expected, _), _)| !expected.is_empty());
        let rows = join_all(
            calls.map(async |((expected, reach), things)| (*expected, reach, row(&app, &callers, name, things).await)),
        );
        for (expected, reach, row) in rows.await {
            let Some((got, _)) = row else {
                wrong.push(format!("{name}: there is no such operation, or nothing to call it on ({reach})"));
                continue;
            };
            if got != expected {
                wrong.push(format!("{name:30} {reach:10} expected {expected}\n{:41} but got  {got}", ""));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_elsewhere_cannot_be_told_from_what_is_nowhere() {
    let app = TestApp::start().await;
    let (world, far) = (app.organisation().await, app.organisation().await);
    let elsewhere = things_of(&app, &far).await;
    let nowhere: Things = elsewhere.keys().map(|kind| (*kind, app.id())).collect();
    let callers = callers(&app, &world).await;
    for (name, _, _, other_organisation) in TABLE {
        if other_organisation.is_empty() {
            continue;
        }
        let (_, there) = row(&app, &callers, name, &elsewhere).await.unwrap();
        let (_, absent) = row(&app, &callers, name, &nowhere).await.unwrap();
        for (there, absent) in there.into_iter().zip(absent) {
            let (mut there, mut absent) = (there.body, absent.body);
            // The answers of a sync name the goal that was asked for.
            for body in [&mut there, &mut absent] {
                body.pointer_mut("/results/0/goal_id").map(Value::take);
            }
            assert_eq!(there, absent, "{name}");
        }
    }
}

#[tokio::test]
async fn a_team_named_in_a_list_shows_nothing_beyond_ones_reach() {
    let app = TestApp::start().await;
    let (world, far) = (app.organisation().await, app.organisation().await);
    for (team, seen) in [(world.team, 1), (world.other_team, 0), (far.team, 0)] {
        for list in ["clients", "episodes"] {
            let reply = app.get(&format!("/v1/{list}?team={team}"), &world.therapist).await.ok();
            assert_eq!(reply.body["items"].as_array().unwrap().len(), seen, "{list}");
        }
    }
}

#[tokio::test]
async fn a_coordinator_who_left_the_team_reaches_the_client_and_no_longer_the_care() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let db = app.parts.db.writer();
    let leave = "DELETE FROM team_members WHERE staff_id = $1";
    db.execute_raw(sql(db, leave, [world.coordinator.id.into()])).await.unwrap();
    let client = format!("/v1/clients/{}", world.client.id);
    app.get(&client, &world.coordinator).await.ok();
    let listed = app.get("/v1/clients", &world.coordinator).await.ok();
    assert_eq!(listed.body["items"][0]["id"], json!(world.client.id));
    for care in [format!("/v1/episodes/{}", world.episode), format!("{client}/messages")] {
        app.get(&care, &world.coordinator).await.refused(404, "not_found");
    }
    let carer = json!({ "name": "Jan", "relation": "zoon", "consent": { "scopes": [], "given_on": "2026-03-01" } });
    app.post(&format!("{client}/carers"), &world.coordinator, carer).await.refused(404, "not_found");
}

#[test]
fn the_table_names_every_operation_of_the_document_and_no_other() {
    let listed: BTreeSet<String> = TABLE
        .iter()
        .map(|(name, ..)| name.split(' ').next().unwrap().to_owned())
        .chain(PUBLIC.map(str::to_owned))
        .collect();
    let known: BTreeSet<String> = operations().into_keys().collect();
    assert_eq!(listed, known);
    let public: Vec<String> =
        operations().into_iter().filter(|(_, operation)| operation.public).map(|(id, _)| id).collect();
    assert_eq!(public, PUBLIC);
}

/// Looks that are not recorded: they show nobody's data but what the caller sees of their own account.
const UNRECORDED: [&str; 0] = [];

/// How many records of what somebody did the log holds.
async fn recorded(app: &TestApp, person: &Person) -> i64 {
    let db = app.parts.db.writer();
    let text = "SELECT COUNT(*) AS n FROM audit_events WHERE org_id = $1 AND actor_id = $2";
    let row = db.query_one_raw(sql(db, text, [person.org.into(), person.id.into()])).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_looks_is_in_the_log_before_they_see_anything() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let things = things_of(&app, &world).await;
    let callers = callers(&app, &world).await;
    let mut unrecorded = BTreeSet::new();
    let mut looks = 0;
    for &(name, ..) in TABLE {
        let (id, query) = name.split_once(" ?").map_or((name, None), |(id, query)| (id, Some(query)));
        let operation = operations().remove(id).unwrap();
        let Some(address) = address(&operation.path, query, &things).filter(|_| operation.method == Method::GET) else {
            continue;
        };
        for caller in callers.iter().flatten() {
            let before = recorded(&app, caller).await;
            let reply = app.get(&address, caller).await;
            if reply.status == 200 {
                looks += 1;
                if recorded(&app, caller).await == before {
                    unrecorded.insert(id);
                }
            }
        }
    }
    assert!(looks > 100, "{looks} looks were let through");
    assert_eq!(unrecorded, BTreeSet::from(UNRECORDED), "each either leaves a record or is known not to");
}
