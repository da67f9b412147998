//! The English words.

use reable_rules::words::Language;
use reable_rules::{Day, calendar};

use super::{Button, Words, counted, home};
use crate::outbox::Content;
use crate::outbox::content::MeetingAhead;

pub(super) fn words(content: &Content, public_url: &str) -> Words {
    let app = || Button { label: "Open the app", url: home(content, public_url) };
    let team = || Button { label: "Go to the team page", url: home(content, public_url) };
    match content {
        Content::ClientNudge => Words::plain(
            "How did it go today?",
            "How did it go today? You can fill it in now:",
            "How did it go today? You can fill it in now. It takes a minute.",
            Button { label: "Fill it in", ..app() },
        ),
        Content::CarerNudge => Words::plain(
            "Would you have a look?",
            "Nothing was filled in for a few days. Would you have a look?",
            "Nothing was filled in for a few days. Would you have a look? Perhaps you can help to fill it in.",
            app(),
        ),
        Content::CoordinatorSilence { clients } => Words::plain(
            "Whom will you call today?",
            "There is somebody to call today. See the team page:",
            format!(
                "You have not heard from {} for a while. Would you call today? The team page says whom.",
                counted(*clients, "one client", "clients")
            ),
            team(),
        ),
        Content::StaffDigest { meetings } => Words {
            points: meetings.iter().map(meeting).collect(),
            ..Words::plain(
                "The meeting ahead",
                "A meeting is coming up. Its agenda is ready:",
                "A meeting is coming up. Its agenda is ready on the team page.",
                team(),
            )
        },
        Content::EpisodeEnding { clients } => Words::plain(
            "Time to plan a talk",
            "There is a talk to plan. See the team page:",
            format!(
                "For {} the end comes nearer. Would you plan the last talk?",
                counted(*clients, "one client", "clients")
            ),
            team(),
        ),
        Content::FollowUp { clients } => Words::plain(
            "Time to ask once more how things are",
            "It is time to call somebody once more. See the team page:",
            format!(
                "You have {} to call once more. The team page says whom.",
                counted(*clients, "one client", "clients")
            ),
            team(),
        ),
        Content::CarerAlarm => Words::plain(
            "Would you call today?",
            "Somebody asks you to call today. See the team page:",
            "A carer asks for help. Would you call today? The team page says who it is.",
            team(),
        ),
        Content::PairingLetter { code, url, expires_at } => Words {
            code: Some(("Does the app ask for a code? Then type this one:", code.clone())),
            closing: format!(
                "The link and the code work once, before {}. Give them to nobody else.",
                calendar::day_and_month(expires_at.date_naive(), Language::En)
            ),
            ..Words::plain(
                "Your code to get started",
                "There is a letter for you. It holds your code:",
                "This link opens the app. Use it on your own phone.",
                Button { label: "Open the app", url: url.clone() },
            )
        },
        Content::Invitation { url } => Words {
            closing: "Did you not expect this mail? Then you need not do anything.".to_owned(),
            ..Words::plain(
                "Your account for Reable",
                "An account was made for you. See your mail:",
                "An account was made for you. Choose your password with this link. The link works once, for 72 hours.",
                Button { label: "Choose your password", url: url.clone() },
            )
        },
        Content::PasswordReset { url } => Words {
            closing: "Was it not you? Then you need not do anything. Your password stays as it is.".to_owned(),
            ..Words::plain(
                "A new password for Reable",
                "Somebody asked for a new password. See your mail:",
                "Somebody asked for a new password for your account. Choose it with this link. The link works once, for \
                 an hour.",
                Button { label: "Choose a new password", url: url.clone() },
            )
        },
        Content::AccountChanged => Words::plain(
            "Your account for Reable was changed",
            "Your account was changed. Was it not you? Call your administrator.",
            "The password or the mail address of your account was changed. Did you not do that, or ask for it? Then call \
             your administrator at once.",
            team(),
        ),
        Content::SecondFactorChanged { on: true } => Words::plain(
            "Signing in to Reable with a code",
            "Your account now asks for a code too. Was it not you? Call your administrator.",
            "From now on your account also asks for a code of your phone. Did you not set that up yourself? Then call \
             your administrator at once.",
            team(),
        ),
        Content::SecondFactorChanged { on: false } => Words::plain(
            "Signing in to Reable without a code",
            "Your account asks for no code any more. Was it not you? Call your administrator.",
            "Your account no longer asks for a code of your phone. Did you not change that yourself? Then call your \
             administrator at once.",
            team(),
        ),
        Content::PhoneRevoked => Words::plain(
            "A phone was unlinked",
            "A carer unlinked a phone of a client of yours.",
            "A carer unlinked the phone of a client. Perhaps that phone was lost. Whose it was is not in a mail. The client \
             or the carer will ask for a new letter. You make it on the team page.",
            team(),
        ),
        Content::EmergencyAccess => Words::plain(
            "Emergency access to a record",
            "A colleague of another team reads a record of your team.",
            "A colleague of another team reads a record of your team. It lasts for eight hours. Below the list of clients \
             you find Emergency access. There you see who it is and why. You can end it there as well.",
            team(),
        ),
        Content::ApprovalAsked => Words::plain(
            "A colleague asks for your approval in Reable",
            "A colleague asks for something that takes two people.",
            "A colleague asks for something that takes two people. See it with: reable approval list.",
            team(),
        ),
        Content::RecoveryCodeUsed { left } => Words {
            closing: match left {
                0 => "You have no backup codes left. Make new ones at once, on the page of your account.".to_owned(),
                1 => "You have one backup code left. Make new ones, on the page of your account.".to_owned(),
                left => format!("You have {left} backup codes left."),
            },
            ..Words::plain(
                "Signed in to Reable with a backup code",
                "Somebody signed in with a backup code of yours. Was it not you? Call your administrator.",
                "Somebody signed in to your account with your password and a backup code. Was it not you? Then call \
                 your administrator at once.",
                team(),
            )
        },
        Content::RecoveryCodesMade => Words::plain(
            "New backup codes for Reable",
            "There are new backup codes. Was it not you? Call your administrator.",
            "New backup codes were made for your account. The old ones no longer work. Did you not do that yourself? \
             Then call your administrator at once.",
            team(),
        ),
        Content::AuditHead { head } => Words {
            points: vec![head.clone()],
            closing: "To see later whether the log is still the same: reable audit verify --head HEAD.".to_owned(),
            ..Words::plain(
                "Where the audit log stands",
                "Where the audit log stood this morning was mailed.",
                "This is where the audit log stood this morning. Keep this mail.",
                team(),
            )
        },
        Content::SignInEnded { own: true } => Words::plain(
            "A sign-in to Reable was ended",
            "A sign-in of yours was ended. Sign in again:",
            "One of your sign-ins was used in two places at once. So it was ended. Sign in again. Was it not you? Then \
             choose a new password. Call your administrator as well.",
            team(),
        ),
        Content::SignInEnded { own: false } => Words::plain(
            "A sign-in to Reable was ended",
            "A sign-in of a phone was ended. See the team page:",
            "A phone in your care was used in two places at once. So its sign-in was ended. The team page shows which. \
             Make a new pairing code if need be.",
            team(),
        ),
        Content::NewDevice => Words::plain(
            "A phone was linked to your account",
            "A phone was linked to your account. Was it not you? Then call us.",
            "A phone was linked to your account. Did you do that yourself? Then you need not do anything. Was it not \
             you? Then call your contact person at once.",
            app(),
        ),
    }
}

fn meeting(ahead: &MeetingAhead) -> String {
    let MeetingAhead { team, on, clients, attention } = ahead;
    let clients = counted(*clients, "1 client", "clients");
    format!("{}: {team}. On the agenda: {clients}, {attention} asking for attention.", date(*on))
}

fn date(day: Day) -> String {
    let weekday = calendar::weekday(day.iso_weekday(), Language::En);
    format!("{weekday} {}", calendar::day_and_month(day, Language::En))
}
