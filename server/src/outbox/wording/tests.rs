//! What holds for every message in either language.

use chrono::{DateTime, Utc};
use mail_parser::{MessageParser, MimeHeaders as _};
use proptest::prelude::*;
use reable_rules::audit::Position;
use uuid::Uuid;

use super::*;
use crate::ids::{OrgId, PersonId, ReminderId};
use crate::outbox::channels::Outgoing;
use crate::outbox::content::MeetingAhead;

const URL: &str = "https://reable.zorggroep-de-linde.example";
const LINK: &str =
    "https://reable.zorggroep-de-linde.example/team/password/a-secret-of-43-characters-as-long-as-they-come-1";
const NAME: &str = "Łukasz O'Brien-Özdemir";

fn everything() -> Vec<Content> {
    let meeting = |team: &str, clients| MeetingAhead {
        team: team.to_owned(),
        on: "2026-03-10".parse().unwrap(),
        clients,
        attention: 2,
    };
    let expires_at = "2026-03-16T09:00:00Z".parse().unwrap();
    vec![
        Content::ClientNudge,
        Content::CarerNudge,
        Content::CoordinatorSilence { clients: 1 },
        Content::CoordinatorSilence { clients: 12 },
        Content::StaffDigest { meetings: vec![meeting("Wijkteam Noord", 1), meeting("Wijkteam Zuid", 14)] },
        Content::EpisodeEnding { clients: 1 },
        Content::EpisodeEnding { clients: 3 },
        Content::FollowUp { clients: 1 },
        Content::FollowUp { clients: 4 },
        Content::CarerAlarm,
        Content::PairingLetter { code: "K7QM-4T9V-R2XD".to_owned(), url: LINK.to_owned(), expires_at },
        Content::Invitation { url: LINK.to_owned() },
        Content::PasswordReset { url: LINK.to_owned() },
        Content::AccountChanged,
        Content::SecondFactorChanged { on: true },
        Content::SecondFactorChanged { on: false },
        Content::RecoveryCodeUsed { left: 0 },
        Content::RecoveryCodeUsed { left: 1 },
        Content::RecoveryCodeUsed { left: 9 },
        Content::RecoveryCodesMade,
        Content::SignInEnded { own: true },
        Content::SignInEnded { own: false },
        Content::NewDevice,
        Content::PhoneRevoked,
        Content::EmergencyAccess,
        Content::ApprovalAsked,
        Content::AuditHead { head: Position::start("org").to_string() },
    ]
}

fn everything_in_both_languages() -> impl Iterator<Item = (Content, Language)> {
    everything()
        .into_iter()
        .flat_map(|content| [Language::Nl, Language::En].map(|language| (content.clone(), language)))
}

fn outgoing(content: &Content, language: Language) -> Outgoing {
    let written_at: DateTime<Utc> = "2026-03-02T09:00:00Z".parse().unwrap();
    Outgoing {
        id: ReminderId(Uuid::from_u128(7)),
        org: OrgId(Uuid::nil()),
        person: PersonId(Uuid::nil()),
        recipient: "lukasz@example.org".to_owned(),
        name: NAME.to_owned(),
        language,
        written_at,
        content: content.clone(),
        unsubscribe: Some("s3cr3t-of-the-link".to_owned()),
    }
}

fn letterhead() -> Letterhead {
    Letterhead { sender: "Zorggroep De Linde <reable@delinde.example>".parse().unwrap(), public_url: URL.to_owned() }
}

fn written(outgoing: &Outgoing) -> Vec<u8> {
    mail(&letterhead(), outgoing).unwrap().formatted()
}

fn parts(mail: &[u8]) -> (String, String) {
    let parsed = MessageParser::default().parse(mail).unwrap();
    (parsed.body_text(0).unwrap().into_owned(), parsed.body_html(0).unwrap().into_owned())
}

#[test]
fn no_message_says_anything_about_health_or_a_programme() {
    let forbidden = [
        "doel",
        "goal",
        "cijfer",
        "rating",
        "score",
        "diagnos",
        "herstel",
        "recover",
        "reablement",
        "programma",
        "programme",
        "traject",
        "ziek",
        "illness",
        "thuiszorg",
        "home care",
        "beperking",
        "disab",
        "douchen",
        "shower",
        "lat-",
        "copm",
    ];
    for (content, language) in everything_in_both_languages() {
        let (text, html) = parts(&written(&outgoing(&content, language)));
        let subject = words(&content, language, URL).subject;
        let all = format!("{subject}\n{text}\n{html}\n{}", sentence(&content, language, URL)).to_lowercase();
        for word in forbidden {
            assert!(!all.contains(word), "{content:?} {language}: {word}");
        }
    }
}

#[test]
fn a_client_or_carer_is_not_called_one() {
    for content in [Content::ClientNudge, Content::CarerNudge, Content::NewDevice] {
        for language in [Language::Nl, Language::En] {
            let (text, _) = parts(&written(&outgoing(&content, language)));
            let text = text.to_lowercase();
            assert!(!["cliënt", "client", "mantelzorg", "carer", "zorg"].iter().any(|word| {
                // The address of the organisation is the reader's own business.
                text.replace(URL, "").contains(word)
            }));
        }
    }
}

#[test]
fn a_subject_names_nobody_and_is_short_and_the_same_for_all() {
    for (content, language) in everything_in_both_languages() {
        let subject = words(&content, language, URL).subject;
        assert!(!subject.contains("Łukasz") && subject.chars().count() <= 50, "{subject}");
        assert!(!subject.contains(char::is_numeric), "{subject}");
    }
}

#[test]
fn no_sentence_has_more_than_fifteen_words() {
    for (content, language) in everything_in_both_languages() {
        let words = words(&content, language, URL);
        let mut said = words.paragraphs.clone();
        said.extend(words.points.clone());
        said.extend([words.subject, words.short, &words.closing].map(ToOwned::to_owned));
        said.extend(words.code.map(|(what, _)| what.to_owned()));
        for sentence in said.iter().flat_map(|text| text.split(['.', '?', ':'])) {
            assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
        }
    }
}

#[test]
fn every_mail_reads_back_with_both_parts_and_the_name_intact() {
    for (content, language) in everything_in_both_languages() {
        let mail = written(&outgoing(&content, language));
        assert!(mail.is_ascii(), "{content:?}: a server without 8BITMIME would refuse it");
        let parsed = MessageParser::default().parse(&mail).unwrap();
        let words = words(&content, language, URL);
        assert_eq!(parsed.subject(), Some(words.subject));
        assert_eq!(parsed.to().unwrap().first().unwrap().name(), Some(NAME));
        assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("lukasz@example.org"));
        assert_eq!(parsed.from().unwrap().first().unwrap().name(), Some("Zorggroep De Linde"));
        assert_eq!(parsed.message_id(), Some(&*format!("{}@delinde.example", Uuid::from_u128(7))));
        assert_eq!(parsed.date().unwrap().to_timestamp(), 1_772_442_000);
        assert_eq!(parsed.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
        let kind = parsed.content_type().unwrap();
        assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("alternative")));
        let (text, html) = parts(&mail);
        assert!(text.contains(NAME) && html.contains("Łukasz O&#39;Brien-Özdemir"), "{text}\n{html}");
        for paragraph in &words.paragraphs {
            assert!(text.contains(paragraph.as_str()), "{text}");
        }
        assert_eq!(html.matches("background-color").count(), 1, "one button");
    }
}

#[test]
fn a_reminder_is_unsubscribed_from_with_one_click_and_a_letter_cannot_be() {
    let mut outgoing = outgoing(&Content::ClientNudge, Language::Nl);
    let mail = String::from_utf8(written(&outgoing)).unwrap();
    assert!(mail.contains(&format!("\r\nList-Unsubscribe: <{URL}/v1/unsubscribe/s3cr3t-of-the-link>\r\n")), "{mail}");
    assert!(mail.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    let (text, html) = parts(mail.as_bytes());
    let link = format!("{URL}/unsubscribe/s3cr3t-of-the-link");
    assert!(text.lines().any(|line| line == link) && html.contains(&link));
    outgoing.unsubscribe = None;
    let mail = String::from_utf8(written(&outgoing)).unwrap();
    let (text, html) = parts(mail.as_bytes());
    assert!(![&mail, &text, &html].iter().any(|text| text.to_lowercase().contains("unsubscribe")));
}

#[test]
fn a_link_stands_on_a_line_of_its_own_so_that_no_mail_program_breaks_it() {
    for (content, language) in everything_in_both_languages() {
        let url = words(&content, language, URL).button.url;
        let (text, html) = parts(&written(&outgoing(&content, language)));
        assert!(text.lines().any(|line| line == url), "{text}");
        assert!(html.contains(&format!("href=\"{url}\"")), "{html}");
    }
}

#[test]
fn a_pairing_letter_says_until_when_its_code_is_good() {
    let letter = everything().into_iter().find(|content| matches!(content, Content::PairingLetter { .. })).unwrap();
    for (language, until) in [(Language::Nl, "tot 16 maart."), (Language::En, "before 16 March.")] {
        let (text, html) = parts(&written(&outgoing(&letter, language)));
        assert!([&text, &html].iter().all(|text| text.contains(until) && text.contains("K7QM-4T9V-R2XD")), "{text}");
    }
}

#[test]
fn staff_are_led_to_the_team_page_and_others_to_the_app() {
    for (content, language) in everything_in_both_languages() {
        let url = words(&content, language, URL).button.url;
        let expected = match &content {
            Content::PairingLetter { .. } | Content::Invitation { .. } | Content::PasswordReset { .. } => {
                LINK.to_owned()
            }
            Content::ClientNudge | Content::CarerNudge | Content::NewDevice => format!("{URL}/"),
            _ => format!("{URL}/team"),
        };
        assert_eq!(url, expected, "{content:?}");
    }
}

#[test]
fn the_html_is_large_needs_nothing_from_elsewhere_and_follows_a_dark_screen() {
    for (content, language) in everything_in_both_languages() {
        let (_, html) = parts(&written(&outgoing(&content, language)));
        assert!(html.contains("font-size:20px") && html.contains("content=\"light dark\""));
        assert!(html.contains(&format!("<html lang=\"{language}\">")));
        for foreign in ["<img", "<script", "<link", "url(", "src=", "<table"] {
            assert!(!html.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn a_name_or_a_team_cannot_become_markup() {
    let team = "<b>\"Noord\" & 'Zuid'</b>".to_owned();
    let meetings = vec![MeetingAhead { team, on: "2026-03-10".parse().unwrap(), clients: 2, attention: 0 }];
    let mut outgoing = outgoing(&Content::StaffDigest { meetings }, Language::Nl);
    outgoing.name = "<script>alert(1)</script>".to_owned();
    let (_, html) = parts(&written(&outgoing));
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    assert!(html.contains("&lt;b&gt;&quot;Noord&quot; &amp; &#39;Zuid&#39;&lt;/b&gt;"), "{html}");
}

#[test]
fn a_sentence_for_a_telephone_fits_one_text_message() {
    const GSM: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿\
                       abcdefghijklmnopqrstuvwxyzäöñüà";
    for (content, language) in everything_in_both_languages() {
        let text = sentence(&content, language, URL);
        assert!(text.chars().count() <= 160 && text.chars().all(|character| GSM.contains(character)), "{text}");
        assert!(!text.contains("secret"), "a one-time link goes by mail alone");
        assert!(text.contains(URL));
    }
}

#[test]
fn an_address_that_is_none_makes_no_mail() {
    for address in ["", "nobody", "a@b@c", "a b@example.org", "a@example.org\r\nBcc: b@example.org"] {
        let outgoing = Outgoing { recipient: address.to_owned(), ..outgoing(&Content::ClientNudge, Language::Nl) };
        assert!(mail(&letterhead(), &outgoing).is_none(), "{address:?}");
    }
}

proptest! {
    /// Never a panic, never another header.
    #[test]
    fn any_name_at_all_makes_a_mail_to_one_recipient(name in "\\PC{0,80}|(.|[\r\n\t\u{0}]){0,40}") {
        let outgoing = Outgoing { name, ..outgoing(&Content::ClientNudge, Language::Nl) };
        let mail = written(&outgoing);
        let parsed = MessageParser::default().parse(&mail).unwrap();
        prop_assert_eq!(parsed.to().unwrap().iter().count(), 1);
        prop_assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some("lukasz@example.org"));
        prop_assert!(parsed.bcc().is_none() && parsed.cc().is_none());
        prop_assert_eq!(parsed.subject(), Some("Hoe ging het vandaag?"));
    }
}
