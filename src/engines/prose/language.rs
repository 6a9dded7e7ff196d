//! Tells which language a text is in, from its scripts and its function words.
//!
//! Function words are the most frequent words of any text and differ between languages, so a few
//! dozen words of prose are enough. Where the signs are few or point to two languages at once, the
//! answer is that nobody knows: a text is never called foreign on thin evidence.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::engines::text::tokens::primary_language;

/// The fewest words from which a Latin or Cyrillic text is judged.
const MIN_WORDS: usize = 20;

/// The smallest share of function words that tells a language. Prose has 0.3 and more of the lists
/// below; lists of product names have less than 0.1.
const MIN_SHARE: f64 = 0.14;

/// How many times as many function words the found language must have as the expected one.
const MIN_LEAD: f64 = 1.6;

/// What a text's language is, as far as can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Language {
    /// The expected one.
    Expected,
    /// Another one: its code.
    Other(&'static str),
    /// Too little text, no known signs, or signs of several.
    Unknown,
}

/// The most frequent function words of a language.
struct Words {
    code: &'static str,
    words: &'static [&'static str],
}

const LATIN: &[Words] = &[
    Words {
        code: "en",
        words: &[
            "the", "of", "and", "to", "a", "in", "is", "that", "it", "for", "you", "with", "on",
            "are", "as", "your", "this", "be", "or", "can", "have", "not", "they", "at", "by",
            "an", "from", "will", "if", "when", "which", "more", "than", "but", "what", "how",
            "their", "has", "its", "into", "do", "does", "should", "there", "these", "one",
        ],
    },
    Words {
        code: "de",
        words: &[
            "der", "die", "das", "und", "in", "den", "von", "zu", "mit", "sich", "des", "auf",
            "für", "ist", "im", "dem", "nicht", "ein", "eine", "als", "auch", "es", "an", "werden",
            "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "sind",
            "noch", "wie", "einem", "über", "einen", "so", "zum", "kann", "oder", "wenn", "ihre",
        ],
    },
    Words {
        code: "fr",
        words: &[
            "le", "la", "les", "de", "des", "du", "un", "une", "et", "est", "en", "que", "qui",
            "dans", "pour", "pas", "sur", "au", "avec", "ce", "il", "vous", "plus", "ne", "par",
            "se", "sont", "votre", "ou", "cette", "aux", "mais", "son", "ses", "être", "comme",
            "nous", "elle", "leur", "si", "d'un", "d'une", "c'est", "peut", "vos",
        ],
    },
    Words {
        code: "es",
        words: &[
            "el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "es", "para", "con",
            "no", "por", "se", "su", "del", "al", "lo", "como", "más", "o", "pero", "sus", "le",
            "ha", "si", "este", "esta", "son", "cuando", "muy", "sin", "sobre", "también", "puede",
            "ser", "tu", "hay", "donde", "desde", "entre", "todo",
        ],
    },
    Words {
        code: "it",
        words: &[
            "il", "la", "di", "che", "e", "un", "una", "per", "in", "non", "con", "del", "della",
            "si", "le", "i", "è", "da", "come", "sono", "al", "nel", "più", "ma", "anche", "gli",
            "lo", "dei", "se", "alla", "o", "questo", "questa", "dal", "delle", "può", "nella",
            "essere", "ha", "tra", "su", "molto",
        ],
    },
    Words {
        code: "nl",
        words: &[
            "de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "zijn", "voor", "met",
            "niet", "aan", "er", "om", "ook", "als", "dan", "maar", "bij", "je", "of", "uit",
            "nog", "door", "naar", "wordt", "kan", "die", "worden", "deze", "hebben", "heeft",
            "over", "meer", "wel", "zo", "geen", "wat", "hoe", "u",
        ],
    },
    Words {
        code: "pt",
        words: &[
            "o", "a", "de", "que", "e", "do", "da", "em", "um", "uma", "para", "com", "não", "os",
            "as", "no", "na", "por", "mais", "se", "dos", "das", "como", "mas", "ao", "é", "ou",
            "seu", "sua", "são", "quando", "muito", "também", "pode", "nos", "já", "ser", "está",
            "você", "isso", "pelo", "pela", "até",
        ],
    },
    Words {
        code: "sv",
        words: &[
            "och", "att", "det", "i", "en", "som", "på", "är", "av", "för", "med", "den", "till",
            "ett", "om", "har", "de", "inte", "kan", "man", "så", "men", "från", "eller", "när",
            "du", "din", "ditt", "där", "vid", "ska", "också", "mer", "vad", "hur", "finns",
        ],
    },
    Words {
        code: "da",
        words: &[
            "og", "at", "det", "i", "en", "som", "på", "er", "af", "for", "med", "den", "til",
            "et", "de", "ikke", "kan", "der", "har", "du", "din", "dit", "også", "eller", "når",
            "fra", "hvis", "men", "ved", "skal", "vil", "hvad", "hvor", "mere", "man", "om", "så",
        ],
    },
    Words {
        code: "no",
        words: &[
            "og", "å", "det", "i", "en", "som", "på", "er", "av", "for", "med", "den", "til", "et",
            "de", "ikke", "kan", "har", "du", "din", "ditt", "også", "eller", "når", "fra", "hvis",
            "men", "ved", "skal", "vil", "hva", "hvor", "mer", "man", "om", "så", "etter",
        ],
    },
    Words {
        code: "pl",
        words: &[
            "i", "w", "na", "z", "nie", "do", "się", "to", "jest", "że", "jak", "po", "od", "dla",
            "są", "o", "przez", "może", "lub", "tym", "oraz", "ale", "czy", "być", "które",
            "który", "która", "tego", "za", "przy", "tak", "można", "jego", "ich", "już", "ze",
            "warto",
        ],
    },
    Words {
        code: "cs",
        words: &[
            "a", "v", "na", "se", "je", "že", "to", "s", "z", "do", "o", "i", "jako", "pro",
            "jsou", "ale", "by", "který", "která", "které", "nebo", "při", "může", "od", "po",
            "za", "jak", "si", "tak", "jeho", "být", "také", "když", "pokud", "u", "k", "ve",
            "není",
        ],
    },
    Words {
        code: "fi",
        words: &[
            "ja", "on", "ei", "se", "että", "voi", "ovat", "kun", "myös", "tai", "mutta", "jos",
            "kuin", "niin", "sen", "ole", "sekä", "vain", "jotka", "joka", "hyvin", "olla", "nyt",
            "mikä", "miten", "sitä", "tämä", "ovat", "kanssa", "jälkeen", "ennen", "enemmän",
        ],
    },
    Words {
        code: "hu",
        words: &[
            "a",
            "az",
            "és",
            "hogy",
            "nem",
            "is",
            "egy",
            "van",
            "meg",
            "ez",
            "de",
            "vagy",
            "ha",
            "már",
            "csak",
            "mint",
            "még",
            "el",
            "ki",
            "lehet",
            "ezt",
            "minden",
            "azt",
            "kell",
            "amely",
            "után",
            "több",
            "által",
            "például",
            "így",
            "sem",
            "volt",
            "legyen",
        ],
    },
    Words {
        code: "ro",
        words: &[
            "și", "de", "în", "la", "cu", "pe", "un", "o", "nu", "să", "este", "că", "din", "care",
            "pentru", "mai", "ce", "sunt", "sau", "se", "dar", "ca", "prin", "fi", "poate", "al",
            "ale", "lui", "dacă", "după", "cum", "această", "acest", "fără", "foarte",
        ],
    },
    Words {
        code: "tr",
        words: &[
            "ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "daha", "çok", "en", "ne",
            "gibi", "olan", "kadar", "sonra", "ise", "her", "veya", "ama", "değil", "var", "göre",
            "o", "ki", "mi", "nasıl", "bile", "hem", "olabilir", "şekilde", "önemli",
        ],
    },
    Words {
        code: "id",
        words: &[
            "yang", "dan", "di", "untuk", "dengan", "ini", "dari", "pada", "adalah", "itu",
            "tidak", "dalam", "ke", "anda", "bisa", "atau", "juga", "akan", "oleh", "karena",
            "lebih", "agar", "dapat", "seperti", "saat", "jika", "sebagai", "memiliki", "sangat",
            "harus",
        ],
    },
];

const CYRILLIC: &[Words] = &[
    Words {
        code: "ru",
        words: &[
            "и",
            "в",
            "не",
            "на",
            "с",
            "что",
            "по",
            "для",
            "это",
            "как",
            "из",
            "к",
            "от",
            "или",
            "у",
            "то",
            "если",
            "о",
            "за",
            "так",
            "но",
            "при",
            "его",
            "чтобы",
            "можно",
            "вы",
            "более",
            "все",
            "они",
            "также",
            "только",
            "быть",
            "до",
        ],
    },
    Words {
        code: "uk",
        words: &[
            "і",
            "в",
            "не",
            "на",
            "з",
            "що",
            "для",
            "це",
            "як",
            "та",
            "до",
            "від",
            "або",
            "у",
            "й",
            "якщо",
            "про",
            "за",
            "але",
            "при",
            "його",
            "щоб",
            "можна",
            "ви",
            "більш",
            "які",
            "є",
            "також",
            "тільки",
            "бути",
            "по",
        ],
    },
    Words {
        code: "bg",
        words: &[
            "и",
            "в",
            "на",
            "с",
            "за",
            "да",
            "се",
            "е",
            "от",
            "не",
            "по",
            "че",
            "са",
            "като",
            "или",
            "които",
            "при",
            "но",
            "до",
            "може",
            "ако",
            "това",
            "си",
            "са",
            "както",
            "повече",
            "има",
        ],
    },
];

/// A script: the code it counts as, the languages that it fits, and its characters.
type Script = (&'static str, &'static [&'static str], fn(char) -> bool);

/// Scripts that one language, or one group of them, writes alone, with the code they count as.
const SCRIPTS: &[Script] = &[
    ("ja", &["ja"], |c| ('\u{3040}'..='\u{30ff}').contains(&c)),
    ("ko", &["ko"], |c| ('\u{ac00}'..='\u{d7af}').contains(&c)),
    ("el", &["el"], |c| ('\u{370}'..='\u{3ff}').contains(&c)),
    ("he", &["he", "yi"], |c| {
        ('\u{590}'..='\u{5ff}').contains(&c)
    }),
    ("ar", &["ar", "fa", "ur", "ps"], |c| {
        ('\u{600}'..='\u{6ff}').contains(&c)
    }),
    ("th", &["th"], |c| ('\u{e00}'..='\u{e7f}').contains(&c)),
    ("hi", &["hi", "mr", "ne"], |c| {
        ('\u{900}'..='\u{97f}').contains(&c)
    }),
    ("zh", &["zh", "ja"], |c| {
        ('\u{4e00}'..='\u{9fff}').contains(&c)
    }),
];

/// How much of a text each part of the judgement saw.
struct Counts {
    letters: usize,
    latin: usize,
    cyrillic: usize,
    scripts: [usize; SCRIPTS.len()],
}

fn count(text: &str) -> Counts {
    let mut counts = Counts {
        letters: 0,
        latin: 0,
        cyrillic: 0,
        scripts: [0; SCRIPTS.len()],
    };
    for character in text.chars().filter(|character| character.is_alphabetic()) {
        counts.letters += 1;
        if character.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&character) {
            counts.latin += 1;
        } else if ('\u{400}'..='\u{52f}').contains(&character) {
            counts.cyrillic += 1;
        } else if let Some(at) = SCRIPTS.iter().position(|(_, _, holds)| holds(character)) {
            counts.scripts[at] += 1;
        }
    }
    counts
}

/// The code under which the lists know a language.
fn listed(tag: &str) -> String {
    match primary_language(tag).as_str() {
        "nb" | "nn" => "no".to_owned(),
        "in" => "id".to_owned(),
        other => other.to_owned(),
    }
}

/// Languages that share most of their function words, so that one is never called the other.
const TWINS: &[&[&str]] = &[&["da", "no"], &["cs", "sk"], &["id", "ms"], &["pt", "gl"]];

fn are_twins(one: &str, other: &str) -> bool {
    one == other
        || TWINS
            .iter()
            .any(|twins| twins.contains(&one) && twins.contains(&other))
}

/// Judges whether a text is in the language that is expected, given as a code or tag.
#[must_use]
pub fn judge(text: &str, expected: &str) -> Language {
    let expected = listed(expected);
    let counts = count(text);
    if counts.letters < MIN_WORDS {
        return Language::Unknown;
    }
    // Japanese mixes its own signs with Chinese ones; a fifth of the former settles it.
    if let Some((at, seen)) = counts
        .scripts
        .iter()
        .enumerate()
        .find(|(at, seen)| **seen * if *at == 0 { 5 } else { 2 } > counts.letters)
    {
        let (code, languages, _) = SCRIPTS[at];
        let fits = languages.contains(&expected.as_str())
            && !(code == "zh" && expected == "ja" && *seen == counts.letters);
        return if fits {
            Language::Expected
        } else {
            Language::Other(code)
        };
    }
    let lists = if counts.latin * 2 > counts.letters {
        LATIN
    } else if counts.cyrillic * 2 > counts.letters {
        CYRILLIC
    } else {
        return Language::Unknown;
    };
    by_words(text, &expected, lists)
}

/// The numbers of the lists that hold a function word.
type Holders = HashMap<&'static str, Vec<usize>>;

fn holders(lists: &'static [Words]) -> Holders {
    let mut holders = Holders::new();
    for (number, list) in lists.iter().enumerate() {
        for word in list.words {
            let numbers = holders.entry(*word).or_default();
            if numbers.last() != Some(&number) {
                numbers.push(number);
            }
        }
    }
    holders
}

/// Which of some lists hold a word, by their number.
fn languages_of(word: &str, lists: &'static [Words]) -> &'static [usize] {
    static IN_LATIN: LazyLock<Holders> = LazyLock::new(|| holders(LATIN));
    static IN_CYRILLIC: LazyLock<Holders> = LazyLock::new(|| holders(CYRILLIC));
    let holders = if std::ptr::eq(lists, LATIN) {
        &IN_LATIN
    } else {
        &IN_CYRILLIC
    };
    holders.get(word).map_or(&[], Vec::as_slice)
}

fn by_words(text: &str, expected: &str, lists: &'static [Words]) -> Language {
    let words: Vec<String> = text
        .unicode_words()
        .map(|word| word.to_lowercase().replace('\u{2019}', "'"))
        .collect();
    if words.len() < MIN_WORDS {
        return Language::Unknown;
    }
    let mut hits = vec![0_usize; lists.len()];
    for word in &words {
        for list in languages_of(word, lists) {
            hits[*list] += 1;
        }
    }
    let mut best: Option<(&Words, f64)> = None;
    let mut own = None;
    for (list, hits) in lists.iter().zip(hits) {
        let found = hits as f64 / words.len() as f64;
        if list.code == expected {
            own = Some(found);
        }
        if best.is_none_or(|(_, most)| found > most) {
            best = Some((list, found));
        }
    }
    let Some((best, most)) = best.filter(|(_, most)| *most >= MIN_SHARE) else {
        return Language::Unknown;
    };
    if are_twins(best.code, expected) {
        return Language::Expected;
    }
    match own {
        Some(own) if own * MIN_LEAD >= most => Language::Unknown,
        // A language of this script without a list of its own may share words with its relatives; but
        // nothing that is no English has three tenths of English function words.
        None if is_of_script(expected, lists) && (best.code != "en" || most < 0.3) => {
            Language::Unknown
        }
        _ => Language::Other(best.code),
    }
}

/// Whether a language without a list may be written in the script of these lists.
fn is_of_script(expected: &str, lists: &[Words]) -> bool {
    let has_own_script = SCRIPTS
        .iter()
        .any(|(_, languages, _)| languages.contains(&expected));
    let is_cyrillic = matches!(
        expected,
        "ru" | "uk" | "bg" | "sr" | "mk" | "be" | "kk" | "mn"
    );
    let for_cyrillic = lists.iter().any(|list| list.code == "ru");
    !has_own_script && is_cyrillic == for_cyrillic
}

/// Judges a text by its blocks: foreign when blocks in one other language hold more than a third of
/// the words that can be judged, so that a page that changes its language half-way is found too.
#[must_use]
pub fn judge_blocks<'t>(blocks: impl Iterator<Item = &'t str>, expected: &str) -> Language {
    let blocks: Vec<&str> = blocks.collect();
    let (mut judged, mut foreign) = (0_usize, Vec::<(&'static str, usize)>::new());
    for block in &blocks {
        let words = block.unicode_words().count();
        match judge(block, expected) {
            Language::Expected => judged += words,
            Language::Other(code) => {
                judged += words;
                match foreign.iter_mut().find(|(known, _)| *known == code) {
                    Some((_, sum)) => *sum += words,
                    None => foreign.push((code, words)),
                }
            }
            Language::Unknown => {}
        }
    }
    let most = foreign.into_iter().max_by_key(|(_, words)| *words);
    match most {
        Some((code, words)) if words * 3 > judged => Language::Other(code),
        _ => match judge(&blocks.join("\n"), expected) {
            // The blocks were too short each, and together they tell.
            Language::Other(code) if judged == 0 => Language::Other(code),
            Language::Other(_) => Language::Unknown,
            other => other,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLES: &[(&str, &str)] = &[
        (
            "en",
            "The rug that you choose should leave a hand of floor on each side, and it is worth measuring the room before you order one. A thin rug dries faster than a thick one.",
        ),
        (
            "de",
            "Der Teppich, den Sie wählen, sollte auf jeder Seite eine Handbreit Boden frei lassen, und es ist gut, wenn Sie den Raum vorher messen. Ein dünner Teppich trocknet schneller als ein dicker.",
        ),
        (
            "fr",
            "Le tapis que vous choisissez doit laisser une main de sol de chaque côté, et il est utile de mesurer la pièce avant de commander. Un tapis fin sèche plus vite qu'un tapis épais.",
        ),
        (
            "es",
            "La alfombra que elijas debe dejar un palmo de suelo a cada lado, y es mejor medir la habitación antes de pedirla. Una alfombra fina se seca más rápido que una gruesa en el baño.",
        ),
        (
            "it",
            "Il tappeto che scegliete deve lasciare un palmo di pavimento su ogni lato, ed è meglio misurare la stanza prima di ordinarlo. Un tappeto sottile si asciuga più in fretta di uno spesso.",
        ),
        (
            "nl",
            "Het kleed dat je kiest moet aan elke kant een hand vloer vrij laten, en het is goed om de kamer te meten voor je het bestelt. Een dun kleed is sneller droog dan een dik kleed.",
        ),
        (
            "pt",
            "O tapete que você escolhe deve deixar um palmo de chão de cada lado, e é melhor medir o quarto antes de fazer o pedido. Um tapete fino seca mais rápido do que um grosso no banheiro.",
        ),
        (
            "sv",
            "Mattan som du väljer ska lämna en handsbredd golv på varje sida, och det är bra att mäta rummet innan du beställer den. En tunn matta torkar snabbare än en tjock matta i ett badrum.",
        ),
        (
            "pl",
            "Dywan, który wybierzesz, powinien zostawić z każdej strony kawałek podłogi, i warto zmierzyć pokój przed zakupem, bo to jest ważne. Cienki dywan schnie szybciej niż gruby, ale nie jest tak ciepły.",
        ),
        (
            "ru",
            "Ковер, который вы выбираете, должен оставлять с каждой стороны полосу пола, и лучше измерить комнату до заказа. Тонкий ковер сохнет быстрее, чем толстый, но он не так хорош для ног, если пол холодный.",
        ),
        (
            "ja",
            "選ぶ敷物は部屋の両側に床が少し見える大きさにしてください。注文する前に部屋を測ることが大切です。",
        ),
        (
            "zh",
            "选择地毯时，每一侧应留出一掌宽的地板，下单之前最好先量一下房间的大小。薄地毯比厚地毯干得更快。",
        ),
        (
            "el",
            "Το χαλί που επιλέγετε πρέπει να αφήνει μια παλάμη δάπεδο σε κάθε πλευρά και είναι καλό να μετρήσετε το δωμάτιο.",
        ),
        (
            "ar",
            "يجب أن تترك السجادة التي تختارها مسافة من الأرض على كل جانب ومن الأفضل قياس الغرفة قبل الطلب",
        ),
    ];

    #[test]
    fn each_language_is_itself_and_no_other() {
        for (code, text) in SAMPLES {
            for (expected, _) in SAMPLES {
                let judged = judge(text, expected);
                if code == expected {
                    assert_eq!(judged, Language::Expected, "{code}");
                } else {
                    assert_eq!(judged, Language::Other(code), "{code} for {expected}");
                }
            }
            assert_eq!(judge(text, &format!("{code}-XX")), Language::Expected);
        }
    }

    #[test]
    fn thin_evidence_is_none() {
        assert_eq!(judge("", "en"), Language::Unknown);
        assert_eq!(judge("Der Teppich und die Lampe", "en"), Language::Unknown);
        let names = "office chair standing desk floor lamp garden bench linen curtain wall shelf \
                     bathroom rug dining table oak walnut brass steel glass cotton wool jute sisal";
        assert_eq!(judge(names, "de"), Language::Unknown);
        // A language without a list is not taken for one that has some words in common with it.
        let catalan = "La catifa que trieu ha de deixar un pam de terra a cada costat, i és millor \
                       mesurar l'habitació abans de demanar-la, perquè així encaixa bé al bany.";
        assert_eq!(judge(catalan, "ca"), Language::Unknown);
        assert_eq!(judge(SAMPLES[0].1, "ca"), Language::Other("en"));
    }

    #[test]
    fn half_a_page_in_another_language_is_found() {
        let (english, german) = (SAMPLES[0].1, SAMPLES[1].1);
        let judged = |blocks: &[&str]| judge_blocks(blocks.iter().copied(), "en");
        assert_eq!(judged(&[english, german]), Language::Other("de"));
        assert_eq!(
            judged(&[english, english, english, english, german]),
            Language::Expected
        );
        assert_eq!(judged(&[]), Language::Unknown);
    }

    #[test]
    fn neighbours_are_not_told_apart() {
        let danish = "Det tæppe, som du vælger, skal lade en hånd gulv være fri på hver side, og det er \
                      godt at måle rummet, før du bestiller det. Et tyndt tæppe er hurtigere tørt.";
        assert_eq!(judge(danish, "nb"), Language::Expected);
        assert_eq!(judge(danish, "sv"), Language::Other("da"));
    }
}
