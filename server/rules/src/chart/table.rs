//! The numbers of a chart as a table, for whoever does not see the chart.

use super::goal::{ChartFacts, Rating};
use crate::Day;
use crate::words::{AuthorRole, Help};

/// A table for a template to write out; no HTML, nothing escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the table says, in words.
    pub caption: String,
    /// The headings of the columns, that of the days first.
    pub headers: Vec<String>,
    /// The rows, by day.
    pub rows: Vec<Row>,
}

/// One day of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The day.
    pub day: Day,
    /// The day in words: the heading of the row.
    pub header: String,
    /// One cell for each further column; empty where nothing was recorded.
    pub cells: Vec<String>,
}

impl ChartFacts<'_> {
    /// The numbers of the chart: one row for each day on which anything was recorded.
    ///
    /// Two columns for the client, the rating and the help, and two for the carer when the facts hold any of a carer's.
    pub fn table(&self) -> Table {
        let words = self.frame.words();
        let authors: &[AuthorRole] = if self.has_carer() { AuthorRole::ALL } else { &[AuthorRole::Client] };
        let columns = authors.iter().map(|author| self.by_day(*author)).collect::<Vec<_>>();
        let mut headers = vec![words.day_heading().to_owned()];
        headers.extend(authors.iter().flat_map(|author| words.column_headings(*author)));
        let row = |(position, day): (usize, Day)| {
            let entries: Vec<_> = columns.iter().map(|column| column.get(position).copied().flatten()).collect();
            entries.iter().any(Option::is_some).then(|| Row {
                day,
                header: words.day(day),
                cells: entries.into_iter().flat_map(|entry| self.cells(entry)).collect(),
            })
        };
        Table {
            caption: words.goal_title(self.title, self.frame.is_whole),
            headers,
            rows: self.frame.days().enumerate().filter_map(row).collect(),
        }
    }

    fn cells(&self, entry: Option<Rating>) -> [String; 2] {
        let Some(entry) = entry else { return [String::new(), String::new()] };
        let rating = entry.rating.filter(|_| entry.help != Help::NotDone);
        let rating = rating.map(|mark| mark.to_string()).unwrap_or_default();
        [rating, self.frame.words().help(entry.help, entry.reason).to_owned()]
    }
}
