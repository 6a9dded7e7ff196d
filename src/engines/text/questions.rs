//! Questions: keywords that ask something.

use super::normal::normal_form;
use super::tokens::primary_language;

/// Tells whether a keyword asks a question: it ends in a question mark of any script, or opens as
/// questions do in its language.
///
/// A language without a list is judged by the question mark alone.
pub fn is_question(text: &str, language: &str) -> bool {
    Questions::for_language(language).asks(&normal_form(text))
}

/// How questions open in one language.
#[derive(Clone, Copy, Debug)]
pub struct Questions {
    single: &'static [&'static str],
    double: &'static [(&'static str, &'static [&'static str])],
}

impl Questions {
    /// Picks the openings by a language code or tag; a language without a list has none.
    #[must_use]
    pub fn for_language(language: &str) -> Self {
        let (single, double) = match primary_language(language).as_str() {
            "de" => (GERMAN, &[][..]),
            "en" => (ENGLISH, ENGLISH_PAIRS),
            "es" => (SPANISH, SPANISH_PAIRS),
            "fr" => (FRENCH, FRENCH_PAIRS),
            "it" => (ITALIAN, &[][..]),
            "nl" => (DUTCH, &[][..]),
            "pt" => (PORTUGUESE, PORTUGUESE_PAIRS),
            "ru" => (RUSSIAN, &[][..]),
            _ => (&[][..], &[][..]),
        };
        Self { single, double }
    }

    /// Tells whether a keyword in its normal form asks a question.
    #[must_use]
    pub fn asks(self, normal: &str) -> bool {
        if normal
            .trim_end()
            .ends_with(['?', '\u{061F}', '\u{037E}', '\u{055E}'])
        {
            return true;
        }
        let start = normal.trim_start_matches(|c: char| !c.is_alphanumeric());
        let mut words = start.split(' ');
        let first = words.next().unwrap_or_default();
        let second = words.next().unwrap_or_default();
        // A lone question word is a name or a fragment (a band, a film), not a question.
        !second.is_empty()
            && (self.single.contains(&first)
                || self
                    .double
                    .iter()
                    .any(|(opener, next)| *opener == first && next.contains(&second)))
    }
}

const ENGLISH: &[&str] = &[
    "how", "how's", "what", "what's", "whats", "when", "when's", "where", "where's", "which",
    "who", "who's", "whom", "whose", "why", "why's",
];
/// Auxiliaries ask only before a subject: `can you` does, `can opener` does not.
const ENGLISH_PAIRS: &[(&str, &[&str])] = &[
    ("am", &["i"]),
    ("are", SUBJECTS),
    ("can", SUBJECTS),
    ("could", SUBJECTS),
    ("did", SUBJECTS),
    ("do", SUBJECTS),
    ("does", SUBJECTS),
    ("has", SUBJECTS),
    ("have", SUBJECTS),
    ("is", SUBJECTS),
    ("may", SUBJECTS),
    ("should", SUBJECTS),
    ("was", SUBJECTS),
    ("were", SUBJECTS),
    ("will", SUBJECTS),
    ("would", SUBJECTS),
];
const SUBJECTS: &[&str] = &[
    "a", "all", "an", "any", "anyone", "he", "i", "it", "my", "one", "our", "she", "that", "the",
    "there", "these", "they", "this", "those", "we", "you", "your",
];
const GERMAN: &[&str] = &[
    "wann", "warum", "was", "welche", "welchen", "welcher", "welches", "wer", "weshalb", "wie",
    "wieso", "wieviel", "wo", "wofür", "woher", "wohin", "womit", "wozu",
];
const SPANISH: &[&str] = &[
    "cuál", "cuáles", "cuándo", "cuánta", "cuántas", "cuánto", "cuántos", "cómo", "dónde", "quién",
    "quiénes", "qué",
];
/// Without their accents, as people type them, these words ask only before a verb or a noun that
/// people ask for.
const SPANISH_PAIRS: &[(&str, &[&str])] = &[
    (
        "como",
        &[
            "es", "hacer", "limpiar", "se", "puedo", "elegir", "saber", "usar", "funciona",
        ],
    ),
    ("cual", &["es", "son"]),
    ("cuando", &["es", "se"]),
    ("cuanto", &["cuesta", "vale", "dura", "mide", "es"]),
    ("donde", &["comprar", "está", "esta", "puedo", "hay"]),
    ("para", &["qué", "que"]),
    ("por", &["qué", "que"]),
    ("que", &["es", "son", "significa", "hacer", "hay", "se"]),
    ("quien", &["es"]),
];
const FRENCH: &[&str] = &[
    "combien",
    "comment",
    "où",
    "pourquoi",
    "qu'est-ce",
    "quand",
    "quel",
    "quelle",
    "quelles",
    "quels",
    "qui",
    "quoi",
];
const FRENCH_PAIRS: &[(&str, &[&str])] = &[
    ("est-ce", &["que", "qu'il", "qu'on"]),
    ("que", &["faire", "faut-il", "signifie", "veut"]),
];
const ITALIAN: &[&str] = &[
    "che", "chi", "com'è", "come", "cos'è", "cosa", "dov'è", "dove", "perché", "quale", "quali",
    "quando", "quanta", "quante", "quanti", "quanto",
];
const DUTCH: &[&str] = &[
    "hoe", "hoelang", "hoeveel", "waar", "waarom", "wanneer", "wat", "welk", "welke", "wie",
];
const PORTUGUESE: &[&str] = &[
    "como", "onde", "qual", "quais", "quando", "quanto", "quantos", "quem", "quê",
];
const PORTUGUESE_PAIRS: &[(&str, &[&str])] = &[
    ("o", &["que", "quê"]),
    ("para", &["que"]),
    ("por", &["que", "quê"]),
    ("que", &["é", "significa"]),
];
const RUSSIAN: &[&str] = &[
    "где",
    "зачем",
    "как",
    "какая",
    "какие",
    "какое",
    "какой",
    "когда",
    "кто",
    "куда",
    "можно",
    "откуда",
    "почему",
    "сколько",
    "чем",
    "что",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_are_told_from_phrases() {
        for (language, text, asks) in [
            ("en", "how to clean a rug", true),
            ("en", "What size rug for a queen bed", true),
            ("en", "can you paint laminate", true),
            ("en", "can opener", false),
            ("en", "coffee table", false),
            ("en", "rug pads worth it?", true),
            ("de", "wie reinigt man einen teppich", true),
            ("de", "couchtisch", false),
            ("es", "como limpiar una alfombra", true),
            ("es", "¿cómo limpiar", true),
            ("pt", "o que é mdf", true),
            ("ru", "как выбрать диван", true),
            ("ru", "диван угловой", false),
            ("xx", "how to", false),
            ("ar", "كم الساعة؟", true),
            ("en", "", false),
        ] {
            assert_eq!(is_question(text, language), asks, "{language}: {text}");
        }
    }
}
