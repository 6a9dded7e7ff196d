//! Markets as tools name them, in columns and in the names of files.

use super::tools::Tool;
use crate::app::error::AppError;
use crate::engines::text::normal::normal_form;

/// The longest name of a market, in characters.
const MAX_MARKET_CHARS: usize = 64;

/// The country codes of ISO 3166-1.
const CODES: &str = "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm \
    bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk \
    dm do dz ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt \
    gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw \
    ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv \
    mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa \
    re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj \
    tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

/// Names of countries that tools write out, with their codes.
const NAMES: &[(&str, &str)] = &[
    ("united states", "us"),
    ("united states of america", "us"),
    ("usa", "us"),
    ("united kingdom", "gb"),
    ("great britain", "gb"),
    ("uk", "gb"),
    ("argentina", "ar"),
    ("australia", "au"),
    ("austria", "at"),
    ("belgium", "be"),
    ("brazil", "br"),
    ("canada", "ca"),
    ("chile", "cl"),
    ("china", "cn"),
    ("colombia", "co"),
    ("czechia", "cz"),
    ("czech republic", "cz"),
    ("denmark", "dk"),
    ("finland", "fi"),
    ("france", "fr"),
    ("germany", "de"),
    ("deutschland", "de"),
    ("greece", "gr"),
    ("hungary", "hu"),
    ("india", "in"),
    ("indonesia", "id"),
    ("ireland", "ie"),
    ("israel", "il"),
    ("italy", "it"),
    ("japan", "jp"),
    ("malaysia", "my"),
    ("mexico", "mx"),
    ("netherlands", "nl"),
    ("new zealand", "nz"),
    ("norway", "no"),
    ("pakistan", "pk"),
    ("philippines", "ph"),
    ("poland", "pl"),
    ("portugal", "pt"),
    ("romania", "ro"),
    ("russia", "ru"),
    ("saudi arabia", "sa"),
    ("singapore", "sg"),
    ("south africa", "za"),
    ("south korea", "kr"),
    ("spain", "es"),
    ("sweden", "se"),
    ("switzerland", "ch"),
    ("taiwan", "tw"),
    ("thailand", "th"),
    ("turkey", "tr"),
    ("ukraine", "ua"),
    ("united arab emirates", "ae"),
    ("vietnam", "vn"),
];

/// Words that name no market.
const UNSET: &[&str] = &[
    "-",
    "–",
    "—",
    "n/a",
    "all",
    "global",
    "worldwide",
    "anywhere",
    "all locations",
];

/// Gives the market that a word names, in lower case; empty for unset. `None` when it is too long.
///
/// A country is its ISO code however it is named, so that the exports of all tools meet: `UK`,
/// `United Kingdom` and `en-GB` are `gb`.
#[must_use]
pub fn market(text: &str) -> Option<String> {
    let market = normal_form(text);
    if market.chars().count() > MAX_MARKET_CHARS {
        return None;
    }
    if UNSET.contains(&market.as_str()) {
        return Some(String::new());
    }
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == market) {
        return Some((*code).to_owned());
    }
    // A language and a country, or a device and a country: `en-us`, `mobile-us`.
    if let Some((first, code)) = market.split_once(['-', '_'])
        && is_code(code)
        && (first.len() == 2 || first == "mobile")
    {
        return Some(code.to_owned());
    }
    Some(market)
}

/// Gives the market that somebody typed; empty for unset. Files may have places that are no countries,
/// a typed one is a slip.
///
/// # Errors
/// `Usage` when it is no country.
pub fn named_market(text: &str) -> Result<String, AppError> {
    market(text)
        .filter(|market| market.is_empty() || is_code(market))
        .ok_or_else(|| {
            AppError::usage(
                format!("`{text}` is no market"),
                "give the code of a country, such as `us` or `gb`, or `global` for none",
            )
        })
}

fn is_code(word: &str) -> bool {
    word.len() == 2 && CODES.split(' ').any(|code| code == word)
}

/// What the name of a file tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NameTokens {
    /// The market. `None` when there is none.
    pub(super) market: Option<String>,
    /// The day of the export as `YYYY-MM-DD`. `None` when there is none.
    pub(super) date: Option<String>,
}

/// Reads the market and the day from the name of a file, as tools put them in:
/// `sofa_broad-match_us_2025-11-06.csv`, `google_us_sofa_matching-terms_2026-01-04_20-37-45.csv`,
/// `example.com-organic.Positions-us-20250911-2025-09-12T16_10_02Z.csv`.
pub(super) fn name_tokens(name: &str, tool: Tool) -> NameTokens {
    let lower = name.to_lowercase();
    let mut found = NameTokens::default();
    let bytes = lower.as_bytes();
    let mut before_date = None;
    for at in 0..bytes.len() {
        let starts_word = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        if starts_word && let Some(date) = date_at(&bytes[at..]) {
            found.date = Some(date);
            before_date = lower.get(..at);
            break;
        }
    }
    if !(tool.is_ahrefs() || tool.is_semrush()) {
        return found;
    }
    let separators = ['_', '-', '.', ' '];
    let last_word = before_date.and_then(|text| {
        let text = text.trim_end_matches(separators);
        text.rsplit(separators).next()
    });
    let after_google = lower
        .strip_prefix("google_")
        .and_then(|rest| rest.split(separators).next());
    found.market = [after_google, last_word]
        .into_iter()
        .flatten()
        .find(|word| is_code(word) || *word == "uk")
        .and_then(market);
    found
}

/// Reads `YYYY-MM-DD` or `YYYYMMDD`.
fn date_at(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes.get(..10).or_else(|| bytes.get(..8))?).ok()?;
    let (year, month, day) = if text.as_bytes().get(4) == Some(&b'-') {
        if text.as_bytes().get(7) != Some(&b'-') {
            return None;
        }
        (text.get(..4)?, text.get(5..7)?, text.get(8..10)?)
    } else {
        let goes_on = bytes.get(8).is_some_and(u8::is_ascii_digit);
        if goes_on {
            return None;
        }
        (text.get(..4)?, text.get(4..6)?, text.get(6..8)?)
    };
    let number = |digits: &str, least: u16, most: u16| {
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number: u16 = digits.parse().ok()?;
        (is_number && (least..=most).contains(&number)).then_some(())
    };
    number(year, 1990, 2099)?;
    number(month, 1, 12)?;
    number(day, 1, 31)?;
    Some(format!("{year}-{month}-{day}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_meet_however_they_are_named() {
        for (text, read) in [
            ("US", "us"),
            ("United States", "us"),
            ("en-US", "us"),
            ("mobile-us", "us"),
            ("UK", "gb"),
            ("gb", "gb"),
            ("Anywhere", ""),
            ("-", ""),
            ("", ""),
            ("New York, NY", "new york, ny"),
        ] {
            assert_eq!(market(text).as_deref(), Some(read), "{text:?}");
        }
        assert_eq!(market(&"x".repeat(65)), None);
    }

    #[test]
    fn names_of_files_tell_market_and_day() {
        use Tool::{AhrefsKeywords, SemrushMagic, SemrushPositions, SemrushStrategy};
        for (name, tool, market, date) in [
            (
                "sofa_broad-match_us_2025-11-06.csv",
                SemrushMagic,
                Some("us"),
                Some("2025-11-06"),
            ),
            (
                "google_uk_sofa bed_matching-terms_2026-01-04_20-37-45.csv",
                AhrefsKeywords,
                Some("gb"),
                Some("2026-01-04"),
            ),
            (
                "example.com-organic.Positions-us-20250911-2025-09-12T16_10_02Z.csv",
                SemrushPositions,
                Some("us"),
                Some("2025-09-11"),
            ),
            (
                "sofas_clusters_2025-03-28.csv",
                SemrushStrategy,
                None,
                Some("2025-03-28"),
            ),
            (
                "how_to_be_2025-03-28.csv",
                Tool::Other,
                None,
                Some("2025-03-28"),
            ),
            ("sofa_us.csv", SemrushMagic, None, None),
            ("90212345678.csv", Tool::Other, None, None),
            ("диван_ru_2025-13-01.csv", SemrushMagic, None, None),
        ] {
            let found = name_tokens(name, tool);
            assert_eq!(found.market.as_deref(), market, "{name}");
            assert_eq!(found.date.as_deref(), date, "{name}");
        }
    }
}
