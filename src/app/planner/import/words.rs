//! Words in the cells of keyword tools: intents, features of result pages, competition, months.

use unicode_normalization::UnicodeNormalization;

use super::numbers::is_unknown;
use crate::domain::keyword::Intent;

/// What a cell of intents names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IntentWord {
    /// One of the four.
    Of(Intent),
    /// The searcher looks for a brand.
    Branded,
    /// The searcher looks for a place nearby.
    Local,
}

impl IntentWord {
    /// The word that is stored.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Of(intent) => intent.as_str(),
            Self::Branded => "branded",
            Self::Local => "local",
        }
    }
}

/// Whether the digits of Semrush's API stand for intents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IntentCodes {
    /// They do: 0 commercial, 1 informational, 2 navigational, 3 transactional.
    Semrush,
    /// They do not.
    None,
}

/// Hands every intent that a cell names to `take`, in its order; says whether every word was known.
pub(super) fn intents(text: &str, codes: IntentCodes, mut take: impl FnMut(IntentWord)) -> bool {
    if is_unknown(text) {
        return true;
    }
    let mut all_known = true;
    let separator =
        |c: char| matches!(c, ',' | ';' | '/' | '|' | '+' | '&' | ' ' | '[' | ']' | '"');
    // What a keyword is not says no more than silence.
    let is_denial = |word: &str| DENIALS.iter().any(|known| word.eq_ignore_ascii_case(known));
    let words = text.split(separator);
    for word in words.filter(|word| !word.is_empty() && !is_denial(word)) {
        match intent_word(word, codes) {
            Some(word) => take(word),
            None => all_known = false,
        }
    }
    all_known
}

/// How Ahrefs marks what is neither about a brand nor about a place.
const DENIALS: [&str; 2] = ["non-branded", "non-local"];

fn intent_word(word: &str, codes: IntentCodes) -> Option<IntentWord> {
    const WORDS: &[(&str, IntentWord)] = &[
        ("i", IntentWord::Of(Intent::Informational)),
        ("info", IntentWord::Of(Intent::Informational)),
        ("informational", IntentWord::Of(Intent::Informational)),
        ("informative", IntentWord::Of(Intent::Informational)),
        ("c", IntentWord::Of(Intent::Commercial)),
        ("comm", IntentWord::Of(Intent::Commercial)),
        ("commercial", IntentWord::Of(Intent::Commercial)),
        ("t", IntentWord::Of(Intent::Transactional)),
        ("trans", IntentWord::Of(Intent::Transactional)),
        ("transactional", IntentWord::Of(Intent::Transactional)),
        ("n", IntentWord::Of(Intent::Navigational)),
        ("nav", IntentWord::Of(Intent::Navigational)),
        ("navigational", IntentWord::Of(Intent::Navigational)),
        ("branded", IntentWord::Branded),
        ("local", IntentWord::Local),
    ];
    if codes == IntentCodes::Semrush {
        match word {
            "0" => return Some(IntentWord::Of(Intent::Commercial)),
            "1" => return Some(IntentWord::Of(Intent::Informational)),
            "2" => return Some(IntentWord::Of(Intent::Navigational)),
            "3" => return Some(IntentWord::Of(Intent::Transactional)),
            _ => {}
        }
    }
    let found = WORDS
        .iter()
        .find(|(known, _)| word.eq_ignore_ascii_case(known))?;
    Some(found.1)
}

/// Tells whether a cell of a yes-or-no column says yes.
pub(super) fn is_yes(text: &str) -> bool {
    ["true", "yes", "1", "x", "✓"]
        .iter()
        .any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// Gives the middle of the third of the scale from 0 to 100 that Google means by a word for the
/// competition among advertisers. `None` for all other words.
pub(super) fn competition(text: &str) -> Option<i64> {
    match text.trim().to_lowercase().as_str() {
        "low" | "niedrig" | "gering" | "faible" | "baja" | "bajo" | "bassa" | "baixa" | "laag"
        | "низкий" | "низкая" => Some(17),
        "medium" | "mittel" | "moyenne" | "media" | "medio" | "média" | "gemiddeld" | "средний"
        | "средняя" => Some(50),
        "high" | "hoch" | "élevée" | "elevée" | "alta" | "alto" | "hoog" | "высокий"
        | "высокая" => Some(83),
        _ => None,
    }
}

/// Names of features of a result page, without spaces and marks, and their slugs.
const FEATURES: &[(&str, &str)] = &[
    ("paa", "paa"),
    ("peoplealsoask", "paa"),
    ("peoplealsoasked", "paa"),
    ("question", "paa"),
    ("questions", "paa"),
    ("relatedquestions", "paa"),
    ("aioverview", "ai_overview"),
    ("aioverviews", "ai_overview"),
    ("aioverviewsitelink", "ai_overview"),
    ("featuredsnippet", "featured_snippet"),
    ("featuredsnippets", "featured_snippet"),
    ("instantanswer", "featured_snippet"),
    ("snippet", "featured_snippet"),
    ("image", "image_pack"),
    ("images", "image_pack"),
    ("imagepack", "image_pack"),
    ("imagespack", "image_pack"),
    ("video", "video"),
    ("videos", "video"),
    ("videocarousel", "video"),
    ("videopreview", "video"),
    ("featuredvideo", "video"),
    ("shopping", "shopping"),
    ("shoppingads", "shopping"),
    ("shoppingresults", "shopping"),
    ("popularproducts", "shopping"),
    ("localpack", "local_pack"),
    ("local", "local_pack"),
    ("localresults", "local_pack"),
    ("mappack", "local_pack"),
    ("topstories", "top_stories"),
    ("topstory", "top_stories"),
    ("news", "top_stories"),
    ("knowledgepanel", "knowledge_panel"),
    ("knowledgegraph", "knowledge_panel"),
    ("knowledgecard", "knowledge_panel"),
    ("sitelink", "sitelinks"),
    ("sitelinks", "sitelinks"),
    ("discussions", "discussions"),
    ("discussion", "discussions"),
    ("discussionsandforums", "discussions"),
    ("discussionsforums", "discussions"),
    ("forums", "discussions"),
    ("ads", "ads"),
    ("adstop", "ads"),
    ("topads", "ads"),
    ("adsbottom", "ads"),
    ("bottomads", "ads"),
    ("adwordstop", "ads"),
    ("adwordsbottom", "ads"),
    ("paid", "ads"),
];

/// The longest name of a feature that is kept, in characters.
const MAX_FEATURE_CHARS: usize = 60;

/// How many features of one result page are kept.
const MAX_FEATURES: usize = 60;

/// Reads the features of a result page as slugs, each once; one that is not known is `other:` and
/// its name.
pub(super) fn features(text: &str, found: &mut Vec<String>) {
    if is_unknown(text) {
        return;
    }
    for name in text.split([',', ';', '|', '\n']).map(str::trim) {
        let name = name.trim_matches(['[', ']', '"', '\'']).trim();
        let plain: String = name
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        if plain.is_empty() || found.len() >= MAX_FEATURES {
            continue;
        }
        let known = FEATURES.iter().find(|(known, _)| *known == plain);
        let slug = if let Some((_, slug)) = known {
            (*slug).to_owned()
        } else {
            let name: String = name.chars().take(MAX_FEATURE_CHARS).collect();
            format!("other:{}", name.to_lowercase())
        };
        if !found.contains(&slug) {
            found.push(slug);
        }
    }
}

/// The beginnings of the names of months, from January, as planners write them in English, German,
/// French, Spanish, Italian, Portuguese, Dutch, Polish and Russian; longer ones before shorter.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "sty", "янв"],
    &["feb", "fév", "fev", "lut", "фев"],
    &["mar", "mär", "maa", "mrt", "мар"],
    &["apr", "avr", "abr", "kwi", "апр"],
    &["may", "mai", "mei", "mag", "maj", "maio", "май", "мая"],
    &["jun", "juin", "giu", "cze", "июн"],
    &["jul", "juil", "lug", "lip", "июл"],
    &["aug", "aoû", "aou", "ago", "sie", "авг"],
    &["sep", "set", "wrz", "сен"],
    &["oct", "okt", "ott", "out", "paź", "paz", "окт"],
    &["nov", "lis", "ноя"],
    &["dec", "dez", "déc", "dic", "gru", "дек"],
];

/// Reads the name of a month, in short or in full; 1 to 12.
fn month_of(word: &str) -> Option<u8> {
    let word: String = word.nfkc().flat_map(char::to_lowercase).collect();
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u8::try_from(at + 1).ok()
}

/// Reads a month and its year: `Apr 2025`, `4/2025`, `04-2025`, `2025-04`; as `YYYY-MM`.
pub(super) fn month(text: &str) -> Option<String> {
    let mut parts = text
        .split([' ', '/', '-', '.', '\u{A0}'])
        .filter(|part| !part.is_empty());
    let (first, second) = (parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let year = |word: &str| {
        let year: u16 = word.parse().ok()?;
        (word.len() == 4 && (1990..2100).contains(&year)).then_some(year)
    };
    let number = |word: &str| {
        let month: u8 = word.parse().ok()?;
        (word.len() <= 2 && (1..=12).contains(&month)).then_some(month)
    };
    let (month, year) = match (year(first), year(second)) {
        (Some(year), None) => (number(second).or_else(|| month_of(second))?, year),
        (None, Some(year)) => (number(first).or_else(|| month_of(first))?, year),
        _ => return None,
    };
    Some(format!("{year:04}-{month:02}"))
}

/// Gives the month after one as `month` writes it.
pub(super) fn month_after(month: &str) -> Option<String> {
    let (year, number) = month.split_once('-')?;
    let (year, number): (u16, u8) = (year.parse().ok()?, number.parse().ok()?);
    Some(if number >= 12 {
        format!("{:04}-01", year + 1)
    } else {
        format!("{year:04}-{:02}", number + 1)
    })
}

/// Reads a date in words: `March 31, 2026`, `30 novembre 2025`, `31. März 2026`; as `YYYY-MM-DD`.
pub(super) fn date_in_words(text: &str) -> Option<String> {
    let (mut day, mut month, mut year) = (None, None, None);
    let words = text.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        match word.parse::<u16>() {
            Ok(number) if word.len() == 4 => year = year.or(Some(number)),
            Ok(number) if (1..=31).contains(&number) => day = day.or(Some(number)),
            Ok(_) => return None,
            Err(_) => month = month.or_else(|| month_of(word)),
        }
    }
    Some(format!("{:04}-{:02}-{:02}", year?, month?, day?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, codes: IntentCodes) -> (Vec<&'static str>, bool) {
        let mut found = Vec::new();
        let known = intents(text, codes, |word| found.push(word.as_str()));
        (found, known)
    }

    #[test]
    fn intents_are_words_letters_or_codes() {
        for (text, found, known) in [
            ("Informational", vec!["informational"], true),
            ("t", vec!["transactional"], true),
            (
                "Commercial, Transactional",
                vec!["commercial", "transactional"],
                true,
            ),
            ("N/I", vec!["navigational", "informational"], true),
            (
                "Informational,Branded,Local",
                vec!["informational", "branded", "local"],
                true,
            ),
            (
                "Informational,Non-branded,Non-local",
                vec!["informational"],
                true,
            ),
            ("n/a", vec![], true),
            ("", vec![], true),
            ("research", vec![], false),
            ("1", vec![], false),
        ] {
            assert_eq!(words(text, IntentCodes::None), (found, known), "{text:?}");
        }
        let (found, known) = words("0,1,2,3", IntentCodes::Semrush);
        assert_eq!(
            found,
            [
                "commercial",
                "informational",
                "navigational",
                "transactional"
            ]
        );
        assert!(known);
    }

    #[test]
    fn features_have_one_name_each() {
        let mut found = Vec::new();
        features(
            "Sitelinks, Video, Video carousel, People also ask, Carousel X",
            &mut found,
        );
        assert_eq!(found, ["sitelinks", "video", "paa", "other:carousel x"]);
        found.clear();
        features("n/a", &mut found);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn months_and_dates_are_read_in_several_languages() {
        for (text, read) in [
            ("Apr 2025", Some("2025-04")),
            ("4/2025", Some("2025-04")),
            ("2025-04", Some("2025-04")),
            ("12-2025", Some("2025-12")),
            ("März 2026", Some("2026-03")),
            ("août 2025", Some("2025-08")),
            ("13/2025", None),
            ("Keyword", None),
            ("Position 2", None),
            ("1 2", None),
        ] {
            assert_eq!(month(text).as_deref(), read, "{text:?}");
        }
        assert_eq!(month_after("2025-12").as_deref(), Some("2026-01"));
        for (text, read) in [
            ("March 31, 2026", Some("2026-03-31")),
            ("30 novembre 2025", Some("2025-11-30")),
            ("31. März 2026", Some("2026-03-31")),
            ("Total Keywords", None),
            ("2026", None),
        ] {
            assert_eq!(date_in_words(text).as_deref(), read, "{text:?}");
        }
    }
}
