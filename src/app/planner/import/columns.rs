//! Which column of a file holds what.

use super::headings::{FIELDS, Field, GSC_HEADINGS, Heading, is_no_keyword, plain};
use super::tools::Tool;
use super::words::{month, month_after};
use crate::app::error::AppError;

/// Where each field is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mapping {
    /// The headings as they stand in the file; `column 1` and so on when it has none.
    pub(super) headings: Vec<String>,
    /// The tool that the file is from.
    pub(super) tool: Tool,
    /// The columns of searches in one month, with the months as `YYYY-MM`.
    pub(super) months: Vec<(usize, String)>,
    /// The column of searches in a row of months, and the first of them.
    pub(super) month_list: Option<(usize, String)>,
    /// The ISO code of the currency that a heading names. `None` when none does.
    pub(super) currency: Option<String>,
    places: [Option<usize>; FIELDS.len()],
}

impl Mapping {
    /// Finds the columns.
    ///
    /// `chosen` are pairs of field and heading (or number, from 1) that go before the headings;
    /// `from` are the tools that the user named, or none.
    ///
    /// # Errors
    /// `Invalid` when there is no column of keywords, or a choice names what is not there.
    pub(super) fn find(
        headings: Vec<String>,
        chosen: &[(String, String)],
        has_header: bool,
        from: &[Tool],
    ) -> Result<Self, AppError> {
        let known: Vec<Heading> = if has_header {
            headings.iter().map(|text| Heading::new(text)).collect()
        } else {
            Vec::new()
        };
        let detected = Tool::of(&known);
        let tool = match from.first() {
            Some(_) if from.contains(&detected) => detected,
            Some(first) => *first,
            None => detected,
        };
        let mut found = Self {
            tool,
            months: Vec::new(),
            month_list: None,
            currency: None,
            places: [None; FIELDS.len()],
            headings,
        };
        if has_header {
            found.take_aliases(&known);
            found.take_tool(&known);
            found.take_months(&known);
        } else {
            found.set(Field::Keyword, Some(0));
        }
        for (field, heading) in chosen {
            found.choose(field, heading, &known)?;
        }
        found.currency = found
            .place(Field::Cpc)
            .and_then(|place| currency(known.get(place)?));
        if found.place(Field::Keyword).is_none() {
            return Err(no_keywords(&found.headings));
        }
        Ok(found)
    }

    /// Makes the mapping of a table of Search Console in a language that is not known.
    pub(super) fn of_search_console(headings: Vec<String>) -> Self {
        let mut found = Self {
            tool: Tool::Gsc,
            months: Vec::new(),
            month_list: None,
            currency: None,
            places: [None; FIELDS.len()],
            headings,
        };
        found.set(Field::Keyword, Some(0));
        found.set(Field::Clicks, Some(1));
        found.set(Field::Impressions, Some(2));
        found.set(Field::Position, Some(4));
        found
    }

    fn take_aliases(&mut self, known: &[Heading]) {
        for (field, _, aliases) in FIELDS {
            let place = aliases.iter().find_map(|alias| {
                let full = known.iter().position(|heading| heading.full == *alias);
                full.or_else(|| {
                    known.iter().position(|heading| {
                        heading.plain == *alias && !says_something_else(field, heading)
                    })
                })
            });
            self.set(field, place);
        }
        // `CPC/USD`: the currency stands behind a stroke instead of in brackets.
        let stroked = || {
            known
                .iter()
                .position(|heading| heading.plain.starts_with("cpc/"))
        };
        self.set(Field::Cpc, self.place(Field::Cpc).or_else(stroked));
    }

    /// Takes what headings mean with one tool only.
    fn take_tool(&mut self, known: &[Heading]) {
        let at = |name: &str| known.iter().position(|heading| heading.plain == name);
        let holding = |part: &str| {
            known.iter().position(|heading| {
                heading.plain.len() > part.len() && heading.plain.contains(part)
            })
        };
        if let Some(names) = GSC_HEADINGS.iter().find(|names| at(names.query).is_some())
            && self.tool == Tool::Gsc
        {
            self.set(Field::Keyword, at(names.query));
            self.set(Field::Clicks, at(names.clicks));
            self.set(Field::Impressions, at(names.impressions));
            let place = names.positions.iter().find_map(|name| at(name));
            self.set(Field::Position, place.or_else(|| at("position")));
            self.set(Field::Url, at("page").or(self.place(Field::Url)));
        }
        // Elsewhere `Clicks` are those on all results of a search.
        if !self.tool.is_search_report() && self.place(Field::Impressions).is_none() {
            self.set(Field::Clicks, None);
        }
        match self.tool {
            Tool::SemrushStrategy => {
                self.set(Field::Topic, at("topic"));
                self.set(Field::Page, at("page"));
                self.set(Field::ParentKeyword, at("seedkeyword"));
            }
            Tool::SemrushTracking => {
                let ranking = holding("ranking").or(self.place(Field::Position));
                self.set(Field::Position, ranking);
                self.set(Field::Url, holding("landingpage"));
            }
            Tool::AhrefsOrganic => {
                let code = at("countrycode").or(self.place(Field::Market));
                self.set(Field::Market, code);
            }
            Tool::AlsoAsked => {
                let question = at("question").or_else(|| at("text"));
                let term = at("searchterm").or_else(|| at("term"));
                self.set(Field::Keyword, question.or(term));
                self.set(Field::ParentKeyword, term.filter(|_| question.is_some()));
            }
            Tool::AnswerThePublic => {
                let suggestion = at("suggestion").or(self.place(Field::Keyword));
                self.set(Field::Keyword, suggestion);
                let topic =
                    at("topic").or_else(|| at("keyword").filter(|&at| Some(at) != suggestion));
                self.set(Field::ParentKeyword, topic);
            }
            _ => {}
        }
    }

    /// Takes the columns of single months and of lists of months.
    fn take_months(&mut self, known: &[Heading]) {
        for (index, heading) in known.iter().enumerate() {
            if self.field(index).is_some() {
                continue;
            }
            let text = heading.text.as_str();
            if heading.plain == "svtrend" {
                let range = text.split_once('(').map_or("", |(_, range)| range);
                let first = range.split(" - ").next().and_then(month);
                self.month_list = first.map(|first| (index, first));
                continue;
            }
            let name = text
                .split_once(':')
                .map(|(_, name)| name)
                .or_else(|| text.strip_prefix("Search Volume "))
                .unwrap_or(text);
            if let Some(month) = month(name.trim()) {
                self.months.push((index, month));
            }
        }
        self.months.sort_by(|one, other| one.1.cmp(&other.1));
        self.months.dedup_by(|one, other| one.1 == other.1);
    }

    fn choose(&mut self, field: &str, heading: &str, known: &[Heading]) -> Result<(), AppError> {
        let Some(wanted) = Field::named(field) else {
            let names: Vec<&str> = FIELDS.iter().map(|(_, name, _)| *name).collect();
            return Err(AppError::invalid(
                format!("`{field}` is not a field of a keyword"),
                &format!("the fields are {}", names.join(", ")),
            ));
        };
        let by_number = heading
            .parse::<usize>()
            .ok()
            .filter(|number| (1..=self.headings.len()).contains(number))
            .map(|number| number - 1);
        let by_name = || {
            let sought = plain(heading);
            known.iter().position(|known| known.plain == sought)
        };
        let exact = self
            .headings
            .iter()
            .position(|known| !known.is_empty() && known.trim() == heading.trim());
        let exact = exact.filter(|_| !known.is_empty());
        let Some(place) = exact.or_else(by_name).or(by_number) else {
            return Err(AppError::invalid(
                format!("the file has no column `{heading}`"),
                &format!("its columns are {}", listed(&self.headings)),
            ));
        };
        // A column that is chosen for one thing is no longer taken for another.
        for other in &mut self.places {
            if *other == Some(place) {
                *other = None;
            }
        }
        self.months.retain(|(index, _)| *index != place);
        self.set(wanted, Some(place));
        Ok(())
    }

    fn set(&mut self, field: Field, place: Option<usize>) {
        self.places[field as usize] = place;
    }

    /// Where a field is. `None` when the file does not have it.
    #[must_use]
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    /// Whether rows may say more than what is asked of every keyword.
    pub(super) fn has_extras(&self) -> bool {
        const PLAIN: [Field; 9] = [
            Field::Keyword,
            Field::SearchVolume,
            Field::VolumeMin,
            Field::VolumeMax,
            Field::Impressions,
            Field::Difficulty,
            Field::Cpc,
            Field::CpcMicros,
            Field::Market,
        ];
        let is_extra = |(field, ..): &(Field, &str, &[&str])| {
            !PLAIN.contains(field) && self.place(*field).is_some()
        };
        FIELDS.iter().any(is_extra)
            || !self.months.is_empty()
            || self.month_list.is_some()
            || self.currency.is_some()
            || self.place(Field::Cpc).is_some()
    }

    /// The field that a column holds. `None` when the column is left alone.
    fn field(&self, column: usize) -> Option<Field> {
        let index = self
            .places
            .iter()
            .position(|place| *place == Some(column))?;
        Some(FIELDS[index].0)
    }

    /// The name of what a column is read as. `None` when the column is left alone.
    #[must_use]
    pub(super) fn field_of(&self, column: usize) -> Option<&'static str> {
        let is_month = || {
            self.months.iter().any(|(index, _)| *index == column)
                || self
                    .month_list
                    .as_ref()
                    .is_some_and(|(index, _)| *index == column)
        };
        match self.field(column) {
            Some(field) => Some(field.name()),
            None => is_month().then_some("monthly"),
        }
    }
}

/// Whether the brackets of a heading turn its meaning: `Volume (Global)` is not the market's.
fn says_something_else(field: Field, heading: &Heading) -> bool {
    field == Field::SearchVolume && heading.full.ends_with("(global)")
}

/// Says that no column holds keywords, with the columns that there are.
pub(super) fn no_keywords(headings: &[String]) -> AppError {
    let shown = listed(headings);
    if let Some(first) = headings.first()
        && is_no_keyword(&Heading::new(first))
    {
        return AppError::invalid(
            format!("no keyword column: this is a table of another kind; the columns are {shown}"),
            "import the table of queries, or name the column of keywords with `--map keyword=COLUMN`",
        );
    }
    // Nobody calls a column `100`: the first line is a row already.
    let is_number = |heading: &String| {
        let text = heading.trim();
        text.starts_with(|c: char| c.is_ascii_digit())
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || ",. \u{a0}".contains(c))
    };
    if let Some(number) = headings.iter().position(is_number)
        && number > 0
    {
        return AppError::invalid(
            format!(
                "no keyword column: the first line, {shown}, looks like a row, not like headings"
            ),
            &format!(
                "add `--no-header`, and `--map volume={}` when that column holds searches per month",
                number + 1
            ),
        );
    }
    let example = headings.iter().find(|heading| !heading.trim().is_empty());
    let example = example.map_or("COLUMN".to_owned(), |heading| {
        heading
            .chars()
            .filter(|c| !c.is_control())
            .take(60)
            .collect()
    });
    AppError::invalid(
        format!("no keyword column; the columns are {shown}"),
        &format!(
            "name it, as in `--map keyword='{example}'`, or add `--no-header` when the first line is a keyword"
        ),
    )
}

/// Reads the currency from a heading such as `CPC (USD)` or `CPC/USD`.
fn currency(heading: &Heading) -> Option<String> {
    let text = heading.text.as_str();
    let unit = match text.split_once('(') {
        Some((_, rest)) => rest.trim_end_matches(')'),
        None => text.split_once('/')?.1,
    };
    let unit = unit.trim();
    match unit {
        "€" => Some("EUR".to_owned()),
        "£" => Some("GBP".to_owned()),
        "US$" => Some("USD".to_owned()),
        _ => {
            let is_code = unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase());
            is_code.then(|| unit.to_owned())
        }
    }
}

/// Lists some headings.
pub(super) fn listed(headings: &[String]) -> String {
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

/// Gives the months from `first` on, as many as there are values.
pub(super) fn months_from(first: &str, count: usize) -> Vec<String> {
    let following = std::iter::successors(Some(first.to_owned()), |month| month_after(month));
    following.take(count).collect()
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
        Mapping::find(headings, &chosen, has_header, &[])
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
                "Colour",
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
        let refused = find(&["led lamp", "1,000"], &[], true).unwrap_err();
        assert!(
            refused.to_string().contains("looks like a row"),
            "{refused}"
        );
        let refused = find(&["salon chair"], &[], true).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "no keyword column; the columns are `salon chair`"
        );
    }
}
