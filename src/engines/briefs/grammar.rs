//! English for titles: number, articles and capitals, as far as rules can tell.

use crate::engines::text::spellings::known_spelling;

/// Nouns without a plural, and adjectives that must not get one when a keyword ends with them.
const INVARIABLE: &[&str] = &[
    "furniture",
    "decor",
    "décor",
    "lighting",
    "hardware",
    "bedding",
    "storage",
    "flooring",
    "equipment",
    "art",
    "wallpaper",
    "software",
    "insurance",
    "seo",
    "hosting",
    "marketing",
    "clothing",
    "jewelry",
    "jewellery",
    "advice",
    "information",
    "luggage",
    "coffee",
    "tea",
    "water",
    "milk",
    "rice",
    "bread",
    "money",
    "music",
    "housing",
    "research",
    "training",
    "cookware",
    "glassware",
    "flatware",
    "tableware",
    "cutlery",
    "seating",
    "shelving",
    "molding",
    "millwork",
    "wainscoting",
    "fencing",
    "carpeting",
    "upholstery",
    "stuff",
    "skincare",
    "makeup",
    "health",
    "fitness",
    "yoga",
    "gold",
    "silver",
    "black",
    "white",
    "gray",
    "grey",
    "red",
    "blue",
    "green",
    "pink",
    "brown",
    "beige",
    "teal",
    "turquoise",
    "navy",
    "purple",
    "orange",
    "yellow",
    "plum",
    "cream",
    "ivory",
    "modern",
    "industrial",
    "bohemian",
    "boho",
    "rustic",
    "vintage",
    "abstract",
    "contemporary",
    "traditional",
    "farmhouse",
    "indoor",
    "outdoor",
    "wide",
    "tall",
    "large",
    "small",
    "cheap",
    "leather",
    "wood",
    "metal",
    "glass",
    "marble",
    "teak",
    "oak",
    "velvet",
    "cotton",
    "wool",
    "linen",
    "steel",
    "brass",
    "bronze",
    "chrome",
    "nickel",
    "plastic",
    "foam",
    "sheep",
    "fish",
    "series",
    "species",
    "diy",
    "hood vent",
    "dining",
    "doning",
    "queen",
    "king",
    "twin",
    "only",
    "room",
    "bedroom",
    "bathroom",
    "kitchen",
    "color",
    "colour",
    "size",
    "price",
    "cost",
    "near me",
    "online",
];

/// Plurals that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[
    ("child", "children"),
    ("person", "people"),
    ("man", "men"),
    ("woman", "women"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("mouse", "mice"),
    ("shelf", "shelves"),
    ("bookshelf", "bookshelves"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("loaf", "loaves"),
    ("scarf", "scarves"),
    ("half", "halves"),
    ("wolf", "wolves"),
    ("life", "lives"),
    ("potato", "potatoes"),
    ("tomato", "tomatoes"),
    ("hero", "heroes"),
];

/// Words after which a phrase tells more about what stands before them.
const PREPOSITIONS: &[&str] = &[
    "for",
    "with",
    "without",
    "in",
    "on",
    "of",
    "to",
    "from",
    "by",
    "under",
    "over",
    "near",
    "between",
    "behind",
    "above",
    "including",
    "that",
    "who",
    "like",
    "at",
    "as",
];

/// Words that stay small within a title.
const SMALL: &[&str] = &[
    "a", "an", "the", "and", "or", "but", "nor", "for", "with", "in", "on", "of", "to", "from",
    "by", "at", "as", "vs", "vs.", "over", "per", "via", "between",
];

/// Words that are written in capitals in a title, beside those that always are.
const CAPITALS: &[&str] = &["us", "ac", "dc", "3d", "4k", "ii", "iii"];

/// Units that join their number with a hyphen before a noun, as in "48-Inch Vanity".
const JOINED_UNITS: &[&str] = &[
    "inch", "foot", "piece", "drawer", "light", "tier", "door", "seat", "shelf", "person", "panel",
    "gang", "seater", "draw", "week", "day", "minute", "hour", "gallon", "quart", "pound", "speed",
];

/// Units and measures that may end a keyword without being what it is about.
const MEASURES: &[&str] = &[
    "inch", "inches", "in", "ft", "feet", "foot", "cm", "mm", "m", "x", "by", "height", "high",
    "wide", "width", "tall", "long", "length", "deep", "depth", "lb", "lbs", "kg", "qt", "oz",
];

/// The plural of a noun; what is plural or has none stays.
pub(super) fn plural(word: &str) -> String {
    if is_plural(word) || INVARIABLE.contains(&word) || !ends_in_letter(word) {
        return word.to_owned();
    }
    if let Some((_, many)) = IRREGULAR.iter().find(|(one, _)| *one == word) {
        return (*many).to_owned();
    }
    if let Some(stem) = word.strip_suffix("man").filter(|stem| stem.len() > 2) {
        return format!("{stem}men");
    }
    if ["s", "x", "z", "ch", "sh"]
        .iter()
        .any(|end| word.ends_with(end))
    {
        return format!("{word}es");
    }
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{word}s"),
    }
}

/// The singular of a noun, as far as its ending tells.
pub(super) fn singular(word: &str) -> String {
    if INVARIABLE.contains(&word) {
        return word.to_owned();
    }
    if let Some((one, _)) = IRREGULAR.iter().find(|(_, many)| *many == word) {
        return (*one).to_owned();
    }
    if !is_plural(word) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    for end in ["sses", "xes", "zes", "ches", "shes"] {
        if word.ends_with(end) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Whether a word looks like a plural.
pub(super) fn is_plural(word: &str) -> bool {
    IRREGULAR.iter().any(|(_, many)| *many == word)
        || (word.len() > 3
            && word.ends_with('s')
            && !["ss", "us", "is", "as", "'s"]
                .iter()
                .any(|end| word.ends_with(end)))
}

fn ends_in_letter(word: &str) -> bool {
    word.chars().last().is_some_and(char::is_alphabetic)
}

/// The place of the word that a phrase is about. `None` when no word can be it.
pub(super) fn head_at(words: &[&str]) -> Option<usize> {
    let mut end = words
        .iter()
        .enumerate()
        .position(|(at, word)| at > 0 && PREPOSITIONS.contains(word))
        .unwrap_or(words.len());
    // A measure at the end says how large, not what: "bar stool 24 inches height".
    while end > 1 {
        let last = words[end - 1];
        let is_number = last.starts_with(|c: char| c.is_ascii_digit());
        let follows_number = end > 2 && words[end - 2].starts_with(|c: char| c.is_ascii_digit());
        let is_measure = MEASURES.contains(&last)
            && (follows_number || (end > 2 && MEASURES.contains(&words[end - 2])));
        if is_number || is_measure {
            end -= 1;
        } else {
            break;
        }
    }
    // Shoppers put the place last: "accent chairs living room" is about chairs.
    let earlier = (1..end.saturating_sub(1)).find(|&at| is_plural(words[at]));
    match earlier {
        Some(at) if !is_plural(words[end - 1]) => Some(at),
        _ => (end > 0).then(|| end - 1),
    }
}

/// A phrase with its head noun in the plural.
pub(super) fn pluralised(phrase: &str) -> String {
    with_head(phrase, plural)
}

/// A phrase with its head noun in the singular.
pub(super) fn singularised(phrase: &str) -> String {
    with_head(phrase, singular)
}

fn with_head(phrase: &str, change: fn(&str) -> String) -> String {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let Some(head) = head_at(&words) else {
        return phrase.to_owned();
    };
    let mut changed: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    changed[head] = change(&changed[head]);
    changed.join(" ")
}

/// The head noun of a phrase in the singular; empty when there is none.
pub(super) fn head_noun(phrase: &str) -> String {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    head_at(&words).map_or_else(String::new, |at| singular(words[at]))
}

/// Whether the head noun can be counted, so that it takes "a" and a plural.
pub(super) fn is_countable(phrase: &str) -> bool {
    let head = head_noun(phrase);
    !head.is_empty() && ends_in_letter(&head) && !INVARIABLE.contains(&head.as_str())
}

/// "a" or "an", by the first letter and the usual exceptions.
pub(super) fn article(phrase: &str) -> &'static str {
    let lower = phrase.to_lowercase();
    let first = lower.split_whitespace().next().unwrap_or("");
    let sounds_like_consonant = ["uni", "use", "usb", "eu", "one", "ui", "uk", "us "]
        .iter()
        .any(|start| first.starts_with(start))
        && !first.starts_with("unin");
    let sounds_like_vowel = matches!(first, "hour" | "honest" | "led" | "rv" | "lcd" | "hd")
        || first.starts_with('8')
        || first.starts_with("11")
        || first.starts_with("18");
    if sounds_like_vowel || (first.starts_with(['a', 'e', 'i', 'o', 'u']) && !sounds_like_consonant)
    {
        "an"
    } else {
        "a"
    }
}

/// Writes a phrase in Title Case; words that hold capitals already are kept as they are.
pub(super) fn title_case(phrase: &str) -> String {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let mut made: Vec<String> = Vec::with_capacity(words.len());
    let mut starts = true;
    for (at, word) in words.iter().enumerate() {
        let is_edge = starts || at + 1 == words.len();
        starts = word.ends_with([':', '?', '!', '.']) && *word != "vs." && *word != "vs";
        made.push(title_word(word, is_edge));
    }
    let mut joined: Vec<String> = Vec::with_capacity(made.len());
    for (at, word) in made.into_iter().enumerate() {
        let is_joined_unit = JOINED_UNITS.contains(&words[at])
            && at + 1 < words.len()
            && !words[at].ends_with([':', ','])
            && !PREPOSITIONS.contains(&words[at + 1]);
        match joined.last_mut() {
            Some(number)
                if is_joined_unit && number.chars().all(|c| c.is_ascii_digit() || c == '.') =>
            {
                number.push('-');
                number.push_str(&word);
            }
            _ => joined.push(word),
        }
    }
    joined.join(" ")
}

fn title_word(word: &str, is_edge: bool) -> String {
    let lower = word.to_lowercase();
    let bare = lower.trim_end_matches([':', ',', '?', '!', '.']);
    if CAPITALS.contains(&bare) {
        return word.to_uppercase();
    }
    if let Some(spelt) = known_spelling(bare) {
        return spelt + &lower[bare.len()..];
    }
    if word.chars().any(char::is_uppercase) {
        return word.to_owned();
    }
    if bare == "vs" {
        return "vs.".to_owned();
    }
    if !is_edge && SMALL.contains(&bare) {
        return lower;
    }
    let mut made = String::with_capacity(word.len());
    let mut capital = true;
    for character in lower.chars() {
        if capital && character.is_alphabetic() {
            made.extend(character.to_uppercase());
            capital = false;
        } else {
            made.push(character);
            if character.is_ascii_digit() {
                capital = false;
            }
        }
        if matches!(character, '-' | '/' | '(' | '&' | '"') {
            capital = true;
        }
    }
    made
}

/// Takes out words that repeat the word before them.
pub(super) fn without_doubles(phrase: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for word in phrase.split_whitespace() {
        let same = |a: &str, b: &str| {
            let a = a
                .trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase();
            let b = b
                .trim_matches(|c: char| !c.is_alphanumeric())
                .to_lowercase();
            !a.is_empty() && a == b
        };
        if kept.last().is_some_and(|last| same(last, word)) {
            // The later one may carry the punctuation.
            kept.pop();
        }
        kept.push(word);
    }
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_follows_the_head() {
        for (phrase, many) in [
            ("bathroom vanity", "bathroom vanities"),
            ("desk for kids", "desks for kids"),
            ("bench", "benches"),
            ("wall shelves", "wall shelves"),
            ("wall shelf", "wall shelves"),
            ("outdoor furniture", "outdoor furniture"),
            ("bar stool 24 inches height", "bar stools 24 inches height"),
            ("black 5 drawer dresser", "black 5 drawer dressers"),
            ("carpet 5x6", "carpets 5x6"),
            ("beds that have leds", "beds that have leds"),
            ("glass", "glass"),
            ("compass", "compasses"),
            ("decorative white", "decorative white"),
        ] {
            assert_eq!(pluralised(phrase), many);
        }
        assert_eq!(
            singularised("coffee tables with storage"),
            "coffee table with storage"
        );
        assert_eq!(singular("benches"), "bench");
        assert_eq!(singular("vases"), "vase");
        assert_eq!(head_noun("accent chairs living room"), "chair");
        assert_eq!(head_noun("living room coffee table sets"), "set");
    }

    #[test]
    fn articles_and_capitals() {
        assert_eq!(article("office chair"), "an");
        assert_eq!(article("LED light"), "an");
        assert_eq!(article("unique table"), "a");
        assert_eq!(article("8 inch pan"), "an");
        assert_eq!(
            title_case("48 inch tv stand with led light"),
            "48-Inch TV Stand with LED Light"
        );
        assert_eq!(title_case("what size: a guide"), "What Size: A Guide");
        assert_eq!(title_case("rugs and mats for"), "Rugs and Mats For");
        assert_eq!(title_case("mid-century desk"), "Mid-Century Desk");
        assert_eq!(title_case("writing desk 48\""), "Writing Desk 48\"");
        assert_eq!(without_doubles("Best best rugs: rugs"), "best rugs");
    }
}
