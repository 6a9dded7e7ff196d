//! Long lists: all of it in JSON, the first rows for people, a page where one is asked for.

use clap::Args;
use clap::builder::RangedU64ValueParser;

use crate::app::envelope::Paging;

/// What takes a count of things to do: none is no count, for nothing would be done and nothing be said of why.
#[must_use]
pub fn at_least_one() -> RangedU64ValueParser<usize> {
    RangedU64ValueParser::new().range(1..)
}

/// How many rows people are shown when they ask for no page.
const SHOWN_ROWS: usize = 50;

/// Which part of a list to show.
#[derive(Clone, Copy, Debug, Args)]
pub struct PageArgs {
    /// Show this page only, from 1
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    page: Option<u32>,
    /// Show so many rows per page
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    page_size: Option<u32>,
}

impl PageArgs {
    /// What is asked for; its count is still to be filled in.
    #[must_use]
    pub fn paging(self) -> Paging {
        let Some(page) = self.page.or(self.page_size.map(|_| 1)) else {
            return Paging::complete(0);
        };
        Paging {
            count: 0,
            page: Some(i64::from(page)),
            page_size: self
                .page_size
                .map_or_else(|| i64::try_from(SHOWN_ROWS).unwrap_or(i64::MAX), i64::from),
        }
    }
}

/// The rows to show to people, and the note about the rest; the note is empty when that is all.
#[must_use]
pub fn shown<T>(rows: &[T], paging: Paging) -> (&[T], String) {
    if paging.page.is_some() {
        let note = format!("{} of {}", rows.len(), paging.count);
        return (rows, note);
    }
    if rows.len() <= SHOWN_ROWS {
        return (rows, String::new());
    }
    let note = format!(
        "the first {SHOWN_ROWS} of {}; `--page 2` shows more, `--json` all",
        rows.len()
    );
    (&rows[..SHOWN_ROWS], note)
}
