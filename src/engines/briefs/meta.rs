//! Titles and descriptions for result pages, within their lengths.

use crate::engines::html::read::cut;

use super::Structure;
use super::phrases::Phrases;

/// The most characters of a title that result pages show.
pub(super) const MAX_TITLE: usize = 60;

/// The shortest description worth having, in characters.
pub(super) const MIN_DESCRIPTION: usize = 121;

/// The longest description that result pages show, in characters.
pub(super) const MAX_DESCRIPTION: usize = 156;

/// The title for result pages: the working title, with the site's name when there is room,
/// without its second half when there is none.
pub(super) fn meta_title(title: &str, site_name: &str) -> String {
    let count = |text: &str| text.chars().count();
    if count(title) <= MAX_TITLE {
        let branded = format!("{title} | {}", site_name.trim());
        return if !site_name.trim().is_empty() && count(&branded) <= MAX_TITLE {
            branded
        } else {
            title.to_owned()
        };
    }
    let first = title.split(':').next().unwrap_or(title).trim();
    if !first.is_empty() && count(first) <= MAX_TITLE {
        return first.to_owned();
    }
    cut(title, MAX_TITLE)
}

/// A description for result pages, of 121 to 156 characters where sentences of that length can
/// be made, and never longer.
pub(super) fn meta_description(title: &str, structure: Structure, phrases: &Phrases) -> String {
    let lead = match structure {
        Structure::HowTo => phrases.meta_leads[0],
        Structure::Comparison => phrases.meta_leads[1],
        _ => phrases.meta_leads[2],
    };
    let subject = title.split(':').next().unwrap_or(title).trim();
    let subject = subject
        .trim_end_matches(['?', ' ', '\u{a0}'])
        .trim_start_matches('¿');
    let room = MAX_DESCRIPTION.saturating_sub(lead.chars().count());
    let lead = match lead.split_once(": ") {
        // A question keeps its mark, and what follows begins a sentence.
        Some((_, rest)) if title.trim_end().ends_with('?') => {
            let question = phrases.question.replacen("{}", &cut(subject, room), 1);
            let mut letters = rest.chars();
            let first = letters.next().map(char::to_uppercase).into_iter().flatten();
            format!(
                "{question} {}{}",
                first.collect::<String>(),
                letters.as_str()
            )
        }
        _ => lead.replacen("{}", &cut(subject, room), 1),
    };
    // Every choice of the further sentences, the fewest and worthiest first.
    let more = phrases.meta_more;
    let mut best = lead.clone();
    for choice in 0u32..1 << more.len() {
        let mut text = lead.clone();
        for (at, sentence) in more.iter().enumerate() {
            if choice >> at & 1 == 1 {
                text.push(' ');
                text.push_str(sentence);
            }
        }
        let length = text.chars().count();
        if length > MAX_DESCRIPTION {
            continue;
        }
        if length >= MIN_DESCRIPTION {
            return text;
        }
        if length > best.chars().count() {
            best = text;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::phrases::Tongue;
    use super::*;

    #[test]
    fn titles_fit() {
        assert_eq!(meta_title("Rugs: A Guide", "Shop"), "Rugs: A Guide | Shop");
        assert_eq!(
            meta_title(
                "Leather, Wood or Acrylic Dining Chairs: How the Materials Compare",
                "Shop"
            ),
            "Leather, Wood or Acrylic Dining Chairs"
        );
    }

    proptest! {
        #[test]
        fn lengths_hold(title in "[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,12}", site in "[A-Z]{0,20}") {
            prop_assert!(meta_title(&title, &site).chars().count() <= MAX_TITLE);
            for tongue in [Tongue::English, Tongue::German, Tongue::French, Tongue::Spanish] {
                for structure in Structure::ALL {
                    let made = meta_description(&title, *structure, tongue.phrases());
                    let length = made.chars().count();
                    prop_assert!(length <= MAX_DESCRIPTION, "{made}");
                    prop_assert!(length >= MIN_DESCRIPTION, "{length}: {made}");
                    let asked = meta_description(&format!("{title}?"), *structure, tongue.phrases());
                    prop_assert!(asked.chars().count() <= MAX_DESCRIPTION, "{asked}");
                }
            }
        }
    }
}
