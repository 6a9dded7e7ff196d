//! Whether two pages would answer the same search.

use unicode_segmentation::UnicodeSegmentation;

use crate::engines::text::embedding::Embedding;
use crate::engines::text::normal::normal_form;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::stopwords::FunctionWords;

/// From which cosine of their meanings on two titles make the same page. Set by eighteen pairs, of which
/// the tests have most: titles that differ in one word that matters, such as round and oval tables, reach
/// 0.903, and rewordings begin at 0.900. What lies below is left to the comparison of words.
pub const SAME_MEANING: f32 = 0.91;

/// A page, or the plan of one.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Its title.
    pub title: &'a str,
    /// The keyword it is meant to be found by; empty when it has none.
    pub keyword: &'a str,
}

/// What makes two pages one.
#[derive(Clone, Debug, PartialEq)]
pub enum Likeness {
    /// Both are meant to be found by the same keyword, in the same or another form.
    SameKeyword,
    /// Their titles mean nearly the same: the cosine of the two.
    SameMeaning(f32),
}

/// The pages that are there, read once.
#[derive(Debug)]
pub struct Neighbourhood {
    language: String,
    known: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    keyword: Vec<String>,
    numbers: Vec<String>,
    vector: Option<Vec<f32>>,
}

impl Neighbourhood {
    /// Makes an empty one for pages in a language.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            known: Vec::new(),
        }
    }

    /// Adds a page; pages are named by their position from 0.
    pub fn add(&mut self, page: Subject<'_>) {
        let known = self.read(page);
        self.known.push(known);
    }

    /// Finds the page that is most alike to `page`, if any would answer the same search.
    #[must_use]
    pub fn find(&self, page: Subject<'_>) -> Option<(usize, Likeness)> {
        let own = self.read(page);
        if let Some(at) = self
            .known
            .iter()
            .position(|known| !own.keyword.is_empty() && known.keyword == own.keyword)
        {
            return Some((at, Likeness::SameKeyword));
        }
        let (at, cosine) = self
            .known
            .iter()
            .enumerate()
            // Sizes, years and parts of a series are what tells such pages apart.
            .filter(|(_, known)| known.numbers == own.numbers)
            .map(|(at, known)| (at, cosine(known, &own)))
            .max_by(|one, other| one.1.total_cmp(&other.1))?;
        (cosine >= SAME_MEANING).then_some((at, Likeness::SameMeaning(cosine)))
    }

    /// The positions of all pages, nearest in meaning first; those that nobody can compare keep their
    /// order at the end.
    #[must_use]
    pub fn ranked(&self, page: Subject<'_>) -> Vec<usize> {
        let own = self.read(page);
        let mut ranked: Vec<(f32, usize)> = self
            .known
            .iter()
            .enumerate()
            .map(|(at, known)| (cosine(known, &own), at))
            .collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        ranked.into_iter().map(|(_, at)| at).collect()
    }

    fn read(&self, page: Subject<'_>) -> Known {
        let stemmer = Stemmer::for_language(&self.language);
        let empty = FunctionWords::for_language(&self.language);
        let stems = |text: &str| -> Vec<String> {
            let normal = normal_form(text);
            let mut stems: Vec<String> = normal
                .unicode_words()
                .filter(|word| !empty.contains(word))
                .map(|word| stemmer.stem(word).into_owned())
                .collect();
            stems.sort_unstable();
            stems.dedup();
            stems
        };
        let mut numbers: Vec<String> = page
            .title
            .unicode_words()
            .filter(|word| word.chars().any(char::is_numeric))
            .map(str::to_lowercase)
            .collect();
        numbers.sort_unstable();
        let vector = Embedding::open().and_then(|table| {
            let mut vector = vec![0.0; table.dimensions()];
            // Without its function words: “how to choose a” weighs as much as the thing itself.
            let normal = normal_form(page.title);
            let content: Vec<&str> = normal
                .unicode_words()
                .filter(|word| !empty.contains(word))
                .collect();
            let known = table.embed(&content.join(" "), &mut vector);
            (!known.is_poor()).then_some(vector)
        });
        Known {
            keyword: stems(page.keyword),
            numbers,
            vector,
        }
    }
}

fn cosine(one: &Known, other: &Known) -> f32 {
    match (&one.vector, &other.vector) {
        (Some(one), Some(other)) => one.iter().zip(other).map(|(a, b)| a * b).sum(),
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How near two titles are, for the message of a failing test.
    fn nearness(one: &str, other: &str) -> f32 {
        let pages = Neighbourhood::new("en");
        let read = |title| pages.read(Subject { title, keyword: "" });
        cosine(&read(one), &read(other))
    }

    fn alike(one: (&str, &str), other: (&str, &str)) -> Option<Likeness> {
        let mut pages = Neighbourhood::new("en");
        let subject = |(title, keyword)| Subject { title, keyword };
        pages.add(subject((
            "Something else entirely about garden hoses",
            "garden hose",
        )));
        pages.add(subject(other));
        pages.find(subject(one)).map(|(at, likeness)| {
            assert_eq!(at, 1);
            likeness
        })
    }

    #[test]
    fn one_keyword_makes_one_page() {
        assert_eq!(
            alike(
                ("Rugs that dry fast", "bathroom rugs"),
                ("A bath mat guide", "the bathroom rug")
            ),
            Some(Likeness::SameKeyword)
        );
        assert_eq!(
            alike(("Rugs", ""), ("Lamps", "")),
            None,
            "no keyword is no keyword in common"
        );
    }

    #[test]
    fn rewordings_are_found_and_neighbours_are_not() {
        for (one, other) in [
            (
                "How to clean a bathroom rug at home",
                "Cleaning bathroom rugs at home",
            ),
            (
                "How to measure a window for curtains",
                "Measuring windows for curtains",
            ),
        ] {
            assert!(
                matches!(
                    alike((one, "a"), (other, "b")),
                    Some(Likeness::SameMeaning(_))
                ),
                "{one} / {other}: {}",
                nearness(one, other)
            );
        }
        for (one, other) in [
            ("How to choose a bathroom rug", "How to choose a floor lamp"),
            (
                "How to choose a bathroom rug",
                "How to clean a bathroom rug",
            ),
            (
                "Guide to office chairs, part 1",
                "Guide to office chairs, part 2",
            ),
            (
                "Office chairs for tall people",
                "Office chairs for children",
            ),
            ("Best dining tables", "Best standing desks"),
            ("Round dining tables", "Oval dining tables"),
            (
                "Leather sofas for small rooms",
                "Fabric sofas for small rooms",
            ),
            ("Office chair seat height", "Office chair seat depth"),
        ] {
            let near = nearness(one, other);
            assert_eq!(
                alike((one, "a"), (other, "b")),
                None,
                "{one} / {other}: {near}"
            );
        }
    }
}
