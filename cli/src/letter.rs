//! Letters that bring a phone and a person together: the sheets come from the server, here they become files.

use qrcode::render::unicode;
use qrcode::{EcLevel, QrCode};

use crate::failure::{Failure, Outcome};

/// A page of HTML that begins a file of letters; sheets follow, and then [`END`].
pub const BEGINNING: &str = "<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n\
     <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
     <title>Reable</title>\n<style>@page { size: A4; margin: 10mm } body { margin: 0; background: #fff }</style>\n\
     </head>\n<body>\n";

/// What ends a file of letters.
pub const END: &str = "</body>\n</html>\n";

/// A file with one letter.
pub fn page(sheet: &str) -> String {
    format!("{BEGINNING}{sheet}{END}")
}

/// The QR of a letter's address for a terminal: light squares are drawn, dark ones left, so that it stands out on a
/// dark screen.
pub fn terminal_qr(url: &str) -> Outcome<String> {
    let qr = QrCode::with_error_correction_level(url, EcLevel::M)
        .map_err(|error| Failure::Failed(format!("the address does not fit in a QR: {error}")))?;
    let (dark, light) = (unicode::Dense1x2::Light, unicode::Dense1x2::Dark);
    Ok(qr.render::<unicode::Dense1x2>().dark_color(dark).light_color(light).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_letters_is_one_page_of_html() {
        let page = page("<article>Eva</article>");
        assert!(page.starts_with("<!doctype html>") && page.trim_end().ends_with("</html>"));
        assert_eq!(page.matches("<article>").count(), 1);
    }

    #[test]
    fn the_terminal_shows_a_square() {
        let qr = terminal_qr("https://reable.example/pair#c2VjcmV0").unwrap();
        let widths: Vec<usize> = qr.lines().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]) && widths[0] > 20, "{widths:?}");
    }
}
