//! The quarterly report as one page of HTML: charts and tables, for the screen and for A4, with nothing from elsewhere.

use reable_openapi::types::QuarterReport;
use reable_rules::calendar;
use reable_rules::chart::{Bar, Bars, STYLE as CHARTS};
use reable_rules::report::{FigureUnit, HIDDEN};

use super::{Reader, Row, Table, each_of_the_others, of_whom, tables, title};
use crate::failure::Outcome;

/// How the page looks: A4, a table and its charts together.
const STYLE: &str = "\
@page { size: A4; margin: 12mm }
body { font: 11pt/1.4 Arial, Helvetica, 'Liberation Sans', sans-serif; color: #1c1c1a; background: #fff;
  max-width: 186mm; margin: 0 auto; padding: 4mm }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm }
h2 { font-size: 13pt; margin: 8mm 0 2mm; break-after: avoid }
p { margin: 0 0 2mm }
figure { margin: 0 0 3mm; break-inside: avoid }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm; border-bottom: .3mm solid #d9d4c6 }
thead th { border-bottom: .5mm solid #55554f }
tbody th { font-weight: normal }
td.number { text-align: right; white-space: nowrap }
tr { break-inside: avoid }
.legend { color: #33332f }
.chart .chart-bar { fill: #0b4f4a; stroke: none }
@media print { body { padding: 0; max-width: none } .chart .chart-bar { fill: #000 } }
";

/// The page.
pub fn page(report: &QuarterReport, reader: Reader) -> Outcome<String> {
    let tables = tables(report)?;
    let sections: String = tables.iter().enumerate().map(|(place, table)| section(place, table, reader)).collect();
    Ok(format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>\n{CHARTS}{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n\
         <p>{of_whom}, {from} {until} {to}</p>\n<p class=\"legend\">{n}</p>\n<p class=\"legend\">{why}</p>\n\
         {sections}</body>\n</html>\n",
        lang = reader.0,
        title = escape(&title(report, reader)),
        of_whom = escape(&of_whom(report)),
        from = calendar::long(report.from, reader.0),
        until = reader.say("tot en met", "to"),
        to = calendar::long(report.to, reader.0),
        n = escape(reader.what_n_means()),
        why = escape(reader.why_hidden()),
    ))
}

fn section(place: usize, table: &Table<'_>, reader: Reader) -> String {
    let heading = table.heading(reader);
    let charts: String = charts(place, table, &heading, reader);
    let shown = table.rows.iter().filter(|row| !Table::is_one_of_many(row));
    let mut rows: String = shown.map(|row| table_row(row, reader)).collect();
    let hidden: Vec<&Row<'_>> = table.rows.iter().filter(|row| Table::is_one_of_many(row)).collect();
    if let Some(first) = hidden.first() {
        let words = each_of_the_others(hidden.len(), reader);
        rows.push_str(&cells(&words, HIDDEN, (first.unit, ""), HIDDEN, first.of_whom(reader), reader));
    }
    let head: String = reader.columns().iter().map(|word| format!("<th scope=\"col\">{word}</th>")).collect();
    format!(
        "<section>\n<h2>{}</h2>\n{charts}<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n\
         </table>\n</section>\n",
        escape(&heading)
    )
}

fn table_row(row: &Row<'_>, reader: Reader) -> String {
    let percent = row.percent().unwrap_or_default();
    cells(&row.label(reader), &row.value(reader), (row.unit, &percent), &row.n(), row.of_whom(reader), reader)
}

fn cells(
    label: &str,
    value: &str,
    (unit, percent): (FigureUnit, &str),
    n: &str,
    of_whom: &str,
    reader: Reader,
) -> String {
    format!(
        "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td>{}</td><td class=\"number\">{}</td>\
         <td class=\"number\">{}</td><td>{}</td></tr>\n",
        escape(label),
        escape(value),
        escape(unit.in_words(reader.0)),
        escape(percent),
        escape(n),
        escape(of_whom),
    )
}

/// A chart for each unit of the table: of counts, and of means before and after.
fn charts(place: usize, table: &Table<'_>, heading: &str, reader: Reader) -> String {
    let mut units: Vec<FigureUnit> = Vec::new();
    for row in &table.rows {
        if !units.contains(&row.unit) {
            units.push(row.unit);
        }
    }
    let chart = |unit: FigureUnit| {
        // A difference has no length of its own: it lies between the two bars.
        let is_drawn = |row: &&Row<'_>| row.unit == unit && row.figure.name != "change" && !Table::is_one_of_many(row);
        let bars: Vec<Bar> = table.rows.iter().filter(is_drawn).map(|row| bar(row, reader)).collect();
        if bars.iter().all(|bar| bar.length.is_none()) {
            return String::new();
        }
        let title = format!("{heading}: {}", unit.in_words(reader.0));
        // Marks are drawn on their whole scale.
        let full = if unit == FigureUnit::Points { 10.0 } else { 0.0 };
        let id = format!("chart-{place}-{unit}");
        format!("<figure>{}</figure>\n", Bars { id: &id, title: &title, full, bars: &bars }.svg())
    };
    units.into_iter().map(chart).collect()
}

fn bar(row: &Row<'_>, reader: Reader) -> Bar {
    let percent = row.percent().map(|percent| format!(" ({percent})")).unwrap_or_default();
    let shown = format!("{}{percent}; n = {}", row.value(reader), row.n());
    Bar { label: row.label(reader), length: row.figure.value, shown }
}

/// Text as HTML text or the value of an attribute.
fn escape(text: &str) -> String {
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
    use reable_rules::words::Language;

    use super::super::tests::report;
    use super::*;

    #[test]
    fn the_page_speaks_both_languages_and_escapes_what_people_wrote() {
        let dutch = page(&report(), Reader(Language::Nl)).unwrap();
        assert!(dutch.contains("<html lang=\"nl\">") && dutch.contains("Kwartaalrapport 2026Q3"), "{dutch}");
        assert!(dutch.contains("Zorg &amp; &lt;Co&gt;, 1 juli 2026 tot en met 30 september 2026"), "{dutch}");
        let english = page(&report(), Reader(Language::En)).unwrap();
        assert!(english.contains("<html lang=\"en\">") && english.contains("1 July 2026 to 30 September 2026"));
    }

    #[test]
    fn the_page_needs_nothing_from_elsewhere_and_runs_nothing() {
        let html = page(&report(), Reader(Language::Nl)).unwrap();
        for word in ["<script", "src=", "href=", "url(", "@import", "javascript:", "onload"] {
            assert!(!html.contains(word), "{word}");
        }
    }

    #[test]
    fn every_figure_stands_there_with_its_n() {
        let html = page(&report(), Reader(Language::Nl)).unwrap();
        let rows: Vec<&str> = html.lines().filter(|line| line.starts_with("<tr><th")).collect();
        assert_eq!(rows.len(), report().figures.len());
        assert!(rows[0].contains(">12<") && rows[0].contains(">50 %<") && rows[0].contains(">24<"), "{}", rows[0]);
        assert!(rows[1].contains("&lt; 5*") && !rows[1].contains('%'), "{}", rows[1]);
        assert!(rows[2].contains(">4,5<") && rows[2].contains(">≥ 16<"), "{}", rows[2]);
    }

    #[test]
    fn charts_say_what_the_tables_say() {
        let html = page(&report(), Reader(Language::Nl)).unwrap();
        assert!(html.contains(">12 (50 %); n = 24</text>"), "{html}");
        assert!(html.contains("geen zorg meer: 12 (50 %); n = 24; meer zorg: &lt; 5*; n = 24</desc>"), "{html}");
        assert_eq!(html.matches("<svg").count(), 4, "outcomes, independence, methods, follow-ups");
    }
}
