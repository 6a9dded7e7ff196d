//! Which column of a file holds what.

use crate::app::error::AppError;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The keyword.
    Keyword,
    /// Searches per month.
    SearchVolume,
    /// Difficulty, 0–100.
    Difficulty,
    /// What the searcher wants.
    Intent,
    /// Cost per click.
    Cpc,
    /// The market, such as a country.
    Market,
}

/// Every field with its own name and the headings it is known by, the surest first; as `plain`
/// leaves them.
const FIELDS: [(Field, &str, &[&str]); 6] = [
    (
        Field::Keyword,
        "keyword",
        &["keyword", "keywords", "query", "searchterm", "term", "text"],
    ),
    (
        Field::SearchVolume,
        "search_volume",
        &["searchvolume", "volume", "avgmonthlysearches"],
    ),
    (
        Field::Difficulty,
        "difficulty",
        &["difficulty", "kd", "keyworddifficulty"],
    ),
    (Field::Intent, "intent", &["intent"]),
    (Field::Cpc, "cpc", &["cpc"]),
    (Field::Market, "market", &["market", "country"]),
];

/// Where each field is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mapping {
    /// The headings as they stand in the file; `column 1` and so on when it has none.
    pub(super) headings: Vec<String>,
    places: [Option<usize>; FIELDS.len()],
}

impl Mapping {
    /// Finds the columns.
    ///
    /// `chosen` are pairs of field and heading (or number, from 1) that go before the headings.
    ///
    /// # Errors
    /// `Invalid` when there is no column of keywords, or a choice names what is not there.
    pub(super) fn find(
        headings: Vec<String>,
        chosen: &[(String, String)],
        has_header: bool,
    ) -> Result<Self, AppError> {
        let plain_headings: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
        let mut places = [None; FIELDS.len()];
        if has_header {
            for (place, (_, _, aliases)) in places.iter_mut().zip(FIELDS) {
                *place = aliases
                    .iter()
                    .find_map(|alias| plain_headings.iter().position(|plain| plain == alias));
            }
        } else {
            places[0] = Some(0);
        }
        for (field, heading) in chosen {
            let wanted = plain(field);
            let Some(index) = FIELDS
                .iter()
                .position(|(_, _, aliases)| aliases.contains(&wanted.as_str()))
            else {
                let known: Vec<&str> = FIELDS.iter().map(|(_, name, _)| *name).collect();
                return Err(AppError::invalid(
                    format!("`{field}` is not a field of a keyword"),
                    &format!("the fields are {}", known.join(", ")),
                ));
            };
            let by_number = heading
                .parse::<usize>()
                .ok()
                .filter(|number| (1..=headings.len()).contains(number))
                .map(|number| number - 1);
            let by_name = plain_headings
                .iter()
                .position(|known| has_header && *known == plain(heading));
            let Some(place) = by_name.or(by_number) else {
                return Err(AppError::invalid(
                    format!("the file has no column `{heading}`"),
                    &format!("its columns are {}", listed(&headings)),
                ));
            };
            // A column that is chosen for one thing is no longer taken for another.
            for other in &mut places {
                if *other == Some(place) {
                    *other = None;
                }
            }
            places[index] = Some(place);
        }
        if places[0].is_none() {
            return Err(AppError::invalid(
                format!("no keyword column; the columns are {}", listed(&headings)),
                "name it with `--map keyword=COLUMN`, or add `--no-header` when the first line is a keyword",
            ));
        }
        Ok(Self { headings, places })
    }

    /// Where a field is. `None` when the file does not have it.
    #[must_use]
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    /// The name of the field that a column holds. `None` when the column is left alone.
    #[must_use]
    pub(super) fn field_of(&self, column: usize) -> Option<&'static str> {
        let index = self
            .places
            .iter()
            .position(|place| *place == Some(column))?;
        Some(FIELDS[index].1)
    }
}

/// Makes a heading comparable: no case, spaces, underscores, dots, hyphens, and no unit in brackets.
fn plain(heading: &str) -> String {
    let without_unit = heading.split('(').next().unwrap_or_default();
    without_unit
        .trim_start_matches('\u{FEFF}')
        .chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '_' | '.' | '-' | '#')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

fn listed(headings: &[String]) -> String {
    let shown: Vec<String> = headings
        .iter()
        .take(20)
        .map(|heading| format!("`{}`", heading.chars().take(60).collect::<String>()))
        .collect();
    let more = if headings.len() > shown.len() {
        format!(" and {} more", headings.len() - shown.len())
    } else {
        String::new()
    };
    format!("{}{more}", shown.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(
        headings: &[&str],
        chosen: &[(&str, &str)],
        has_header: bool,
    ) -> Result<Mapping, AppError> {
        let headings = headings.iter().map(|&heading| heading.to_owned()).collect();
        let chosen: Vec<_> = chosen
            .iter()
            .map(|&(field, column)| (field.to_owned(), column.to_owned()))
            .collect();
        Mapping::find(headings, &chosen, has_header)
    }

    #[test]
    fn headings_are_known_in_any_writing() {
        let found = find(
            &[
                "Term",
                "Avg. Monthly Searches",
                "KD",
                "Search_Term",
                "CPC (USD)",
                "Country",
                "Trend",
            ],
            &[],
            true,
        )
        .unwrap();
        let fields: Vec<_> = (0..7).map(|column| found.field_of(column)).collect();
        assert_eq!(
            fields,
            [
                None,
                Some("search_volume"),
                Some("difficulty"),
                Some("keyword"),
                Some("cpc"),
                Some("market"),
                None
            ]
        );
    }

    #[test]
    fn a_choice_goes_before_the_headings() {
        let found = find(&["keyword", "phrase"], &[("keyword", "Phrase")], true).unwrap();
        assert_eq!(found.place(Field::Keyword), Some(1));
        let by_number = find(&["column 1", "column 2"], &[("Volume", "2")], false).unwrap();
        assert_eq!(by_number.place(Field::Keyword), Some(0));
        assert_eq!(by_number.place(Field::SearchVolume), Some(1));
        for (chosen, named) in [
            (("colour", "1"), "not a field"),
            (("keyword", "none"), "no column `none`"),
        ] {
            let refused = find(&["keyword"], &[chosen], true).unwrap_err().to_string();
            assert!(refused.contains(named), "{refused}");
        }
        let refused = find(&["salon chair"], &[], true).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "no keyword column; the columns are `salon chair`"
        );
    }
}
