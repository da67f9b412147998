//! Cells that a spreadsheet will not run as a formula.

use std::borrow::Cow;

/// The text as a CSV cell that never starts with `= + - @`, tab or carriage return: an apostrophe goes before.
///
/// Only for texts; callers write numbers as numbers. Quoting is the CSV writer's task. Source: OWASP, CSV injection.
pub fn safe_cell(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_becomes_a_text() {
        assert_eq!(safe_cell("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(safe_cell("douchen = fijn"), "douchen = fijn");
        assert_eq!(safe_cell(""), "");
    }

    proptest! {
        #[test]
        fn no_cell_starts_dangerously_and_none_loses_its_text(text in "[=+@\t\r-]?.{0,8}") {
            let cell = safe_cell(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
            prop_assert!(cell.ends_with(text.as_str()));
        }
    }
}
