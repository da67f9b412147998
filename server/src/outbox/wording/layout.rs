//! The same words twice: as plain text, and as simple HTML in large type that needs no image and follows the reader's
//! light or dark screen.

use reable_rules::words::Language;

use super::Words;

/// Everything around the words.
pub(super) struct Frame<'a> {
    pub language: Language,
    pub name: &'a str,
    /// Where one click ends reminders, where it can.
    pub unsubscribe: Option<String>,
}

impl Frame<'_> {
    fn greeting(&self) -> String {
        match self.language {
            Language::Nl => format!("Dag {},", self.name),
            Language::En => format!("Hello {},", self.name),
        }
    }

    fn farewell(&self) -> &'static str {
        match self.language {
            Language::Nl => "Met vriendelijke groet,",
            Language::En => "Kind regards,",
        }
    }

    fn no_more(&self) -> &'static str {
        match self.language {
            Language::Nl => "Wilt u geen herinneringen meer? Meld u hier af:",
            Language::En => "No more reminders? Unsubscribe here:",
        }
    }

    fn unsubscribe_label(&self) -> &'static str {
        match self.language {
            Language::Nl => "Afmelden",
            Language::En => "Unsubscribe",
        }
    }
}

/// Links stand on lines of their own, so that no mail program breaks them.
pub(super) fn plain(words: &Words, frame: &Frame<'_>) -> String {
    let mut parts = vec![frame.greeting()];
    parts.extend(words.paragraphs.iter().cloned());
    if !words.points.is_empty() {
        parts.push(words.points.iter().map(|point| format!("- {point}")).collect::<Vec<_>>().join("\n"));
    }
    parts.push(format!("{}:\n{}", words.button.label, words.button.url));
    parts.extend(words.code.iter().map(|(what, code)| format!("{what}\n{code}")));
    if !words.closing.is_empty() {
        parts.push(words.closing.clone());
    }
    parts.push(format!("{}\nReable", frame.farewell()));
    parts.extend(frame.unsubscribe.iter().map(|url| format!("{}\n{url}", frame.no_more())));
    parts.join("\n\n") + "\n"
}

const BODY: &str =
    "margin:0 auto;padding:16px;max-width:36em;font-family:Verdana,Arial,sans-serif;font-size:20px;line-height:1.5";
const BUTTON: &str = "display:inline-block;padding:16px 28px;border-radius:8px;background-color:#00508f;color:#ffffff;\
                      font-weight:bold;text-decoration:none";
const CODE: &str = "font-family:Consolas,'Courier New',monospace;font-size:28px;letter-spacing:2px";

/// No colour but the button's, which brings both of its own, so that a dark screen turns the rest as it likes.
pub(super) fn html(words: &Words, frame: &Frame<'_>) -> String {
    let paragraph = |text: &str| format!("<p>{}</p>\n", escaped(text));
    let mut body = paragraph(&frame.greeting());
    body.extend(words.paragraphs.iter().map(|text| paragraph(text)));
    if !words.points.is_empty() {
        let points: String = words.points.iter().map(|point| format!("<li>{}</li>\n", escaped(point))).collect();
        body += &format!("<ul>\n{points}</ul>\n");
    }
    let (label, url) = (escaped(words.button.label), escaped(&words.button.url));
    body += &format!("<p><a href=\"{url}\" style=\"{BUTTON}\">{label}</a></p>\n");
    if let Some((what, code)) = &words.code {
        body += &paragraph(what);
        body += &format!("<p style=\"{CODE}\">{}</p>\n", escaped(code));
    }
    if !words.closing.is_empty() {
        body += &paragraph(&words.closing);
    }
    body += &format!("<p>{}<br>Reable</p>\n", escaped(frame.farewell()));
    if let Some(url) = &frame.unsubscribe {
        let (no_more, label) = (escaped(frame.no_more()), escaped(frame.unsubscribe_label()));
        body += &format!("<hr>\n<p>{no_more} <a href=\"{}\">{label}</a></p>\n", escaped(url));
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n</head>\n\
         <body style=\"{BODY}\">\n{body}</body>\n</html>\n",
        frame.language.as_str(),
        escaped(words.subject),
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
