//! Function words: articles, pronouns, prepositions and the like, which say nothing of the topic.

use super::tokens::primary_language;

/// The function words of one language, split by what they tell about the phrase around them.
#[derive(Clone, Copy, Debug)]
pub struct FunctionWords {
    /// Words after which the phrase only qualifies what came before: `for`, `with`, `in`.
    prepositions: &'static [&'static str],
    /// Articles, pronouns, auxiliaries, conjunctions and question words.
    others: &'static [&'static str],
}

impl FunctionWords {
    /// Picks the lists by a language code or tag; both are empty for a language without lists.
    pub fn for_language(language: &str) -> Self {
        match primary_language(language).as_str() {
            "de" => GERMAN,
            "en" => ENGLISH,
            "es" => SPANISH,
            "fr" => FRENCH,
            "it" => ITALIAN,
            "nl" => DUTCH,
            "pt" => PORTUGUESE,
            "ru" => RUSSIAN,
            _ => Self {
                prepositions: &[],
                others: &[],
            },
        }
    }

    /// Tells whether a case-folded word is a function word.
    pub fn contains(&self, word: &str) -> bool {
        self.others.contains(&word) || self.prepositions.contains(&word)
    }

    /// Tells whether a case-folded word is a preposition that opens a qualifying phrase.
    pub fn is_preposition(&self, word: &str) -> bool {
        self.prepositions.contains(&word)
    }
}

/// Tells whether a case-folded word is a function word of the language.
pub fn is_function_word(language: &str, word: &str) -> bool {
    FunctionWords::for_language(language).contains(word)
}

const ENGLISH: FunctionWords = FunctionWords {
    prepositions: &[
        "about",
        "above",
        "across",
        "after",
        "against",
        "along",
        "around",
        "as",
        "at",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "between",
        "by",
        "during",
        "for",
        "from",
        "in",
        "including",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "on",
        "onto",
        "outside",
        "over",
        "per",
        "that",
        "through",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "using",
        "via",
        "w",
        "which",
        "who",
        "with",
        "within",
        "without",
    ],
    others: &[
        "a", "all", "also", "am", "an", "and", "any", "are", "be", "because", "been", "being",
        "but", "can", "can't", "cannot", "could", "did", "didn't", "do", "does", "doesn't",
        "doing", "don't", "each", "else", "every", "had", "has", "hasn't", "have", "haven't",
        "having", "he", "her", "here", "his", "how", "i", "i'd", "i'll", "i'm", "i've", "if", "is",
        "isn't", "it", "it's", "its", "just", "may", "me", "might", "must", "my", "no", "nor",
        "not", "now", "or", "other", "our", "out", "own", "please", "shall", "she", "should", "so",
        "some", "still", "such", "than", "the", "their", "them", "then", "there", "these", "they",
        "this", "those", "too", "up", "us", "very", "was", "we", "were", "what", "what's", "when",
        "where", "whether", "whose", "why", "will", "won't", "would", "you", "your",
    ],
};

const GERMAN: FunctionWords = FunctionWords {
    prepositions: &[
        "ab", "am", "an", "auf", "aus", "ausser", "bei", "beim", "bis", "durch", "fuer", "für",
        "gegen", "hinter", "im", "in", "ins", "mit", "nach", "neben", "ohne", "per", "seit",
        "statt", "trotz", "um", "unter", "vom", "von", "vor", "wegen", "während", "zu", "zum",
        "zur", "zwischen", "über",
    ],
    others: &[
        "aber", "alle", "als", "also", "auch", "bin", "bist", "da", "damit", "das", "dass", "dein",
        "dem", "den", "denn", "der", "des", "die", "dies", "diese", "dieser", "doch", "du", "ein",
        "eine", "einem", "einen", "einer", "eines", "er", "es", "euch", "haben", "hat", "hatte",
        "ich", "ihr", "ihre", "ist", "ja", "jede", "jeder", "kann", "kein", "keine", "können",
        "man", "mein", "meine", "mich", "mir", "muss", "nicht", "noch", "nur", "ob", "oder",
        "sein", "seine", "sich", "sie", "sind", "so", "soll", "und", "uns", "war", "warum", "was",
        "welche", "welcher", "welches", "wenn", "wer", "werden", "wie", "wieso", "wir", "wird",
        "wo", "womit", "wozu",
    ],
};

const FRENCH: FunctionWords = FunctionWords {
    prepositions: &[
        "après",
        "au",
        "aux",
        "avant",
        "avec",
        "chez",
        "contre",
        "d",
        "dans",
        "de",
        "depuis",
        "derrière",
        "des",
        "devant",
        "du",
        "en",
        "entre",
        "par",
        "pendant",
        "pour",
        "sans",
        "sous",
        "sur",
        "vers",
        "à",
    ],
    others: &[
        "ai", "as", "aussi", "avoir", "c", "c'est", "ce", "ces", "cet", "cette", "comment", "dont",
        "elle", "elles", "es", "est", "et", "il", "ils", "j", "je", "l", "la", "le", "les", "leur",
        "lui", "m", "ma", "mais", "me", "mes", "moi", "mon", "n", "ne", "ni", "nos", "notre",
        "nous", "on", "ont", "ou", "où", "pas", "plus", "pourquoi", "qu", "quand", "que", "quel",
        "quelle", "quelles", "quels", "qui", "quoi", "s", "sa", "se", "ses", "si", "son", "sont",
        "ta", "te", "tes", "toi", "ton", "tu", "un", "une", "vos", "votre", "vous", "y",
    ],
};

const SPANISH: FunctionWords = FunctionWords {
    prepositions: &[
        "a", "al", "ante", "bajo", "con", "contra", "de", "del", "desde", "durante", "en", "entre",
        "hacia", "hasta", "para", "por", "según", "sin", "sobre", "tras",
    ],
    others: &[
        "como", "cual", "cuando", "cuál", "cuándo", "cuánto", "cómo", "donde", "dónde", "e", "el",
        "ella", "ellas", "ellos", "es", "esa", "ese", "esta", "este", "esto", "está", "están",
        "ha", "han", "hay", "he", "la", "las", "le", "les", "lo", "los", "me", "mi", "mis", "muy",
        "más", "ni", "no", "nos", "o", "otra", "otro", "pero", "porque", "que", "quien", "quién",
        "qué", "se", "ser", "si", "son", "su", "sus", "también", "te", "tu", "tus", "un", "una",
        "unas", "unos", "y", "ya", "yo",
    ],
};

const ITALIAN: FunctionWords = FunctionWords {
    prepositions: &[
        "a", "ad", "ai", "al", "alla", "alle", "allo", "con", "contro", "d", "da", "dagli", "dai",
        "dal", "dalla", "dalle", "degli", "dei", "del", "dell", "della", "delle", "dello", "di",
        "fra", "in", "nei", "nel", "nella", "nelle", "per", "senza", "sotto", "su", "sui", "sul",
        "sulla", "tra", "verso",
    ],
    others: &[
        "anche", "che", "chi", "ci", "come", "cosa", "cui", "dove", "e", "ed", "essere", "gli",
        "ha", "hai", "hanno", "ho", "i", "il", "io", "l", "la", "le", "lei", "lo", "loro", "lui",
        "ma", "mi", "mia", "mio", "ne", "noi", "non", "o", "perché", "più", "quale", "quali",
        "quando", "quanto", "quella", "quello", "questa", "questo", "se", "si", "sono", "sua",
        "suo", "ti", "tu", "un", "una", "uno", "vi", "voi", "è",
    ],
};

const PORTUGUESE: FunctionWords = FunctionWords {
    prepositions: &[
        "ante", "ao", "aos", "após", "até", "com", "contra", "da", "das", "de", "desde", "do",
        "dos", "em", "entre", "na", "nas", "no", "nos", "para", "pela", "pelo", "por", "pra",
        "sem", "sob", "sobre", "à", "às",
    ],
    others: &[
        "a", "as", "como", "e", "ela", "elas", "ele", "eles", "essa", "esse", "esta", "este",
        "está", "eu", "foi", "há", "isso", "isto", "já", "lhe", "mais", "mas", "me", "meu",
        "minha", "muito", "não", "o", "onde", "os", "ou", "porque", "qual", "quais", "quando",
        "quanto", "que", "quem", "quê", "se", "ser", "seu", "sua", "são", "também", "te", "tem",
        "um", "uma", "umas", "uns", "você", "é",
    ],
};

const DUTCH: FunctionWords = FunctionWords {
    prepositions: &[
        "aan", "achter", "bij", "boven", "buiten", "door", "in", "langs", "met", "na", "naar",
        "naast", "om", "onder", "op", "over", "per", "sinds", "te", "tegen", "tot", "tussen",
        "uit", "van", "via", "voor", "zonder",
    ],
    others: &[
        "al", "alle", "als", "ben", "bent", "dan", "dat", "de", "deze", "die", "dit", "doen",
        "dus", "een", "en", "er", "geen", "had", "heb", "hebben", "heeft", "hem", "het", "hij",
        "hoe", "hoeveel", "hun", "ik", "is", "je", "jij", "kan", "kun", "maar", "me", "mij",
        "mijn", "moet", "niet", "nog", "of", "ons", "ook", "u", "waar", "waarom", "wanneer", "was",
        "wat", "we", "welk", "welke", "werd", "wie", "wij", "wil", "wordt", "ze", "zich", "zij",
        "zijn", "zo", "zou",
    ],
};

const RUSSIAN: FunctionWords = FunctionWords {
    prepositions: &[
        "без",
        "в",
        "во",
        "для",
        "до",
        "за",
        "из",
        "из-за",
        "к",
        "ко",
        "между",
        "на",
        "над",
        "о",
        "об",
        "от",
        "перед",
        "по",
        "под",
        "после",
        "при",
        "про",
        "ради",
        "с",
        "со",
        "у",
        "через",
    ],
    others: &[
        "а",
        "бы",
        "был",
        "была",
        "были",
        "быть",
        "вам",
        "вас",
        "весь",
        "вот",
        "все",
        "всё",
        "вы",
        "где",
        "да",
        "ее",
        "её",
        "если",
        "есть",
        "еще",
        "ещё",
        "же",
        "и",
        "или",
        "им",
        "их",
        "как",
        "какая",
        "какие",
        "какой",
        "когда",
        "кто",
        "куда",
        "ли",
        "лучше",
        "мне",
        "можно",
        "мой",
        "мы",
        "надо",
        "нас",
        "наш",
        "не",
        "него",
        "нет",
        "ни",
        "но",
        "ну",
        "он",
        "она",
        "они",
        "оно",
        "откуда",
        "очень",
        "почему",
        "сам",
        "свой",
        "себя",
        "сколько",
        "так",
        "также",
        "такой",
        "там",
        "то",
        "тоже",
        "только",
        "тот",
        "ты",
        "уже",
        "чего",
        "чем",
        "что",
        "чтобы",
        "это",
        "этот",
        "я",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::text::normal::normal_form;

    const ALL: [FunctionWords; 8] = [
        ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, RUSSIAN,
    ];

    #[test]
    fn function_words_are_known_per_language() {
        assert!(is_function_word("en", "the"));
        assert!(is_function_word("de-AT", "für"));
        assert!(is_function_word("ru", "для"));
        assert!(!is_function_word("en", "table"));
        assert!(!is_function_word("en", "für"));
        assert!(!is_function_word("xx", "the"));
        assert!(FunctionWords::for_language("en").is_preposition("with"));
        assert!(!FunctionWords::for_language("en").is_preposition("the"));
    }

    #[test]
    fn every_word_is_in_normal_form() {
        for words in ALL {
            for word in words.prepositions.iter().chain(words.others) {
                assert!(!word.is_empty());
                // Keywords arrive folded, so the lists must be (`ß` arrives as `ss`).
                assert_eq!(*word, normal_form(word));
            }
        }
    }
}
