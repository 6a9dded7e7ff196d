//! Topics that a site does not write about.

use unicode_segmentation::UnicodeSegmentation;

use crate::engines::text::stems::Stemmer;

/// A banned topic in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The topic, as the settings have it.
    pub topic: String,
    /// The words of the text that name it.
    pub words: String,
    /// How often it is named.
    pub count: usize,
}

/// Finds the topics that a text names, in the order of `topics`, each once.
///
/// A topic is named where the forms of its words stand one after the other: `lottery ticket` is in
/// "Lottery tickets pay", and `bet` is not in "better".
#[must_use]
pub fn mentions(text: &str, topics: &[String], language: &str) -> Vec<Mention> {
    if topics.is_empty() {
        return Vec::new();
    }
    let stemmer = Stemmer::for_language(language);
    let stems = |text: &str| -> Vec<String> {
        text.unicode_words()
            .map(|word| stemmer.stem(&word.to_lowercase()).into_owned())
            .collect()
    };
    let (words, own): (Vec<&str>, Vec<String>) = (text.unicode_words().collect(), stems(text));
    let mut found = Vec::new();
    for topic in topics {
        let wanted = stems(topic);
        if wanted.is_empty() || wanted.len() > own.len() {
            continue;
        }
        let places: Vec<usize> = own
            .windows(wanted.len())
            .enumerate()
            .filter(|(_, window)| *window == wanted)
            .map(|(at, _)| at)
            .collect();
        if let Some(first) = places.first() {
            found.push(Mention {
                topic: topic.clone(),
                words: words[*first..*first + wanted.len()].join(" "),
                count: places.len(),
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_found_in_any_form_and_nowhere_else() {
        let topics = ["lottery ticket".to_owned(), "bet".to_owned(), String::new()];
        let found = mentions(
            "Buying LOTTERY tickets, better than a lottery ticket.",
            &topics,
            "en",
        );
        assert_eq!(
            found,
            [Mention {
                topic: "lottery ticket".to_owned(),
                words: "LOTTERY tickets".to_owned(),
                count: 2,
            }]
        );
        assert!(mentions("A ticket for the lottery", &topics, "en").is_empty());
        assert!(mentions("", &topics, "en").is_empty());
        let german = ["Glücksspiel".to_owned()];
        assert_eq!(mentions("Über Glücksspiele", &german, "de").len(), 1);
        assert!(mentions("anything", &[], "en").is_empty());
    }
}
