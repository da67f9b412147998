//! The letter that brings a phone and a person together: large type, plain words, nothing about health.

use qrcode::render::{svg, unicode};
use qrcode::{EcLevel, QrCode};
use reable_rules::words::Language;
use reable_rules::{Day, calendar};

use crate::failure::{Failure, Outcome};

/// What a letter says.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// To whom.
    pub name: &'a str,
    /// In which language.
    pub language: Language,
    /// The code to type, in three groups of four.
    pub code: &'a str,
    /// The address behind the QR, with its secret.
    pub url: &'a str,
    /// The last day on which the code certainly works.
    pub valid_until: Day,
}

/// The fixed words of a letter in one language.
struct Words {
    lang: &'static str,
    title: &'static str,
    greeting: &'static str,
    intro: &'static str,
    steps: [&'static str; 4],
    typed: &'static str,
    once: &'static str,
    until: &'static str,
    lost: &'static str,
}

const DUTCH: Words = Words {
    lang: "nl",
    title: "Uw telefoon aanmelden",
    greeting: "Voor",
    intro: "Met deze brief meldt u uw telefoon aan. Dat doet u één keer. Iemand anders mag u erbij helpen.",
    steps: [
        "Pak uw telefoon en open de camera.",
        "Houd de camera boven het vierkant hieronder.",
        "Tik op de regel die op uw scherm verschijnt.",
        "Tik op „Aanmelden”. Klaar!",
    ],
    typed: "Lukt het niet met de camera? Ga op uw telefoon naar het adres hieronder en typ de code.",
    once: "De code werkt één keer. Geef de brief aan niemand mee, en gooi hem daarna weg.",
    until: "De code werkt tot en met",
    lost: "Werkt de code niet meer, of is de brief kwijt? Vraag uw team om een nieuwe brief.",
};

const ENGLISH: Words = Words {
    lang: "en",
    title: "Sign in on your phone",
    greeting: "For",
    intro: "With this letter you sign in on your phone. You do this once. Somebody may help you.",
    steps: [
        "Take your phone and open the camera.",
        "Hold the camera above the square below.",
        "Tap the line that appears on your screen.",
        "Tap “Sign in”. Done!",
    ],
    typed: "Does the camera not work? Go to the address below on your phone and type the code.",
    once: "The code works once. Give this letter to nobody, and throw it away afterwards.",
    until: "The code works up to and including",
    lost: "Does the code no longer work, or is the letter lost? Ask your team for a new one.",
};

/// How the page looks: A4, type that an 80-year-old reads without searching for glasses.
const STYLE: &str = "\
@page { size: A4; margin: 20mm }
body { font: 16pt/1.45 Verdana, 'DejaVu Sans', sans-serif; color: #000; background: #fff; max-width: 170mm; margin: 0 auto }
h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 8mm }
p, ol { margin: 0 0 6mm }
li { margin: 0 0 2mm }
.qr { text-align: center; break-inside: avoid }
.qr svg { width: 55mm; height: 55mm }
.code { font: bold 26pt/1.3 'DejaVu Sans Mono', monospace; text-align: center; white-space: nowrap; break-inside: avoid }
.address { text-align: center; overflow-wrap: anywhere }
";

impl Letter<'_> {
    fn words(&self) -> &'static Words {
        match self.language {
            Language::Nl => &DUTCH,
            Language::En => &ENGLISH,
        }
    }

    /// The letter as one page of HTML that needs nothing from elsewhere.
    pub fn html(&self) -> Outcome<String> {
        let words = self.words();
        let steps: String = words.steps.iter().map(|step| format!("<li>{}</li>\n", escape(step))).collect();
        Ok(format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n\
             <p>{greeting} {name}</p>\n<p>{intro}</p>\n<ol>\n{steps}</ol>\n<div class=\"qr\">{qr}</div>\n\
             <p>{typed}</p>\n<p class=\"address\">{address}</p>\n<p class=\"code\">{code}</p>\n\
             <p>{until} <strong>{day}</strong>. {once}</p>\n<p>{lost}</p>\n</body>\n</html>\n",
            lang = words.lang,
            title = escape(words.title),
            greeting = escape(words.greeting),
            name = escape(self.name),
            intro = escape(words.intro),
            qr = self.qr_svg()?,
            typed = escape(words.typed),
            address = escape(self.address()),
            code = escape(self.code),
            until = escape(words.until),
            day = escape(&self.written_day()),
            once = escape(words.once),
            lost = escape(words.lost),
        ))
    }

    /// The address to type: without the secret, which only the QR carries.
    fn address(&self) -> &str {
        self.url.split('#').next().unwrap_or(self.url)
    }

    fn written_day(&self) -> String {
        calendar::long(self.valid_until, self.language)
    }

    fn qr(&self) -> Outcome<QrCode> {
        QrCode::with_error_correction_level(self.url, EcLevel::M)
            .map_err(|error| Failure::Failed(format!("the address does not fit in a QR: {error}")))
    }

    fn qr_svg(&self) -> Outcome<String> {
        let image = self.qr()?.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
        // Inside a page an SVG has no XML declaration.
        Ok(image.split_once("?>").map_or(image.as_str(), |(_, svg)| svg).to_owned())
    }

    /// The QR for a terminal: light squares are drawn, dark ones left, so that it stands out on a dark screen.
    pub fn terminal_qr(&self) -> Outcome<String> {
        let (dark, light) = (unicode::Dense1x2::Light, unicode::Dense1x2::Dark);
        Ok(self.qr()?.render::<unicode::Dense1x2>().dark_color(dark).light_color(light).build())
    }
}

/// Text as HTML text or the value of an attribute.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(name: &str, language: Language) -> Letter<'_> {
        Letter {
            name,
            language,
            code: "7K2M-9QXD-R4TZ",
            url: "https://reable.example/#pair=c2VjcmV0",
            valid_until: "2026-12-06".parse().unwrap(),
        }
    }

    #[test]
    fn a_name_is_text_and_never_markup() {
        let html = letter("<script>alert('x')</script> & \"Zn\"", Language::Nl).html().unwrap();
        assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Zn&quot;"));
        assert!(!html.contains("<script"));
    }

    #[test]
    fn the_letter_speaks_the_readers_language_and_names_the_last_day() {
        let dutch = letter("mevrouw De Vries", Language::Nl).html().unwrap();
        assert!(dutch.contains("lang=\"nl\"") && dutch.contains("6 december 2026") && dutch.contains("Voor mevrouw"));
        let english = letter("Mrs De Vries", Language::En).html().unwrap();
        assert!(english.contains("lang=\"en\"") && english.contains("6 December 2026") && english.contains("For Mrs"));
    }

    #[test]
    fn the_secret_is_in_the_qr_and_nowhere_in_the_text() {
        let html = letter("Eva", Language::Nl).html().unwrap();
        assert!(html.contains("<svg") && html.contains("7K2M-9QXD-R4TZ") && html.contains("https://reable.example/"));
        assert!(!html.contains("c2VjcmV0"));
    }

    #[test]
    fn the_letter_fetches_nothing_from_elsewhere() {
        let html = letter("Eva", Language::Nl).html().unwrap();
        for word in ["src=", "href=", "url(", "@import", "<?xml"] {
            assert!(!html.contains(word), "{word}");
        }
    }

    #[test]
    fn the_terminal_shows_a_square() {
        let qr = letter("Eva", Language::Nl).terminal_qr().unwrap();
        let widths: Vec<usize> = qr.lines().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]) && widths[0] > 20, "{widths:?}");
    }
}
