//! What the reader of a clustering ought to know.

use serde::Serialize;

use crate::engines::clustering::Note;

/// A remark about how keywords were grouped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// A word that stays the same.
    pub code: &'static str,
    /// How many keywords it is about.
    pub count: usize,
    /// In words.
    pub text: String,
    /// What to do about it. `None` when nothing is to be done.
    pub hint: Option<String>,
}

impl Remark {
    /// Makes a remark that needs nothing done.
    pub(super) fn new(code: &'static str, count: usize, text: String) -> Self {
        Self {
            code,
            count,
            text,
            hint: None,
        }
    }

    /// Says that keywords of older clusters got a page group. `None` when there were none.
    pub(super) fn completed(count: usize) -> Option<Self> {
        (count > 0).then(|| {
            let text = format!("{count} keyword(s) that were in a cluster got a page group");
            Self::new("pages_completed", count, text)
        })
    }

    /// Adds a remark; what two sectors have to say alike is said once, with both counts.
    pub(super) fn add(remarks: &mut Vec<Self>, remark: Option<Self>) {
        let Some(remark) = remark else { return };
        let same = remarks.iter_mut().find(|known| known.code == remark.code);
        let Some(known) = same else {
            remarks.push(remark);
            return;
        };
        let before = format!("{} keyword(s)", known.count);
        known.count += remark.count;
        let after = format!("{} keyword(s)", known.count);
        known.text = known.text.replacen(&before, &after, 1);
    }
}

impl From<Note> for Remark {
    fn from(note: Note) -> Self {
        match note {
            Note::GroupedByWords { count, language } => {
                // The table is of English: then these are in another language than the site's.
                let language = match language.as_str() {
                    "" => "their language well".to_owned(),
                    "en" => "their language well; `site.language` says `en`".to_owned(),
                    _ => format!("the language `{language}` well"),
                };
                let text = format!(
                    "{count} keyword(s) were grouped by their words: the embedded table does not \
                     know {language}"
                );
                Self::new("grouped_by_words", count, text)
            }
            Note::WithoutVector { count } => {
                let text = format!(
                    "{count} keyword(s) came without a vector and were grouped by their words"
                );
                Self::new("without_vector", count, text)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_sectors_say_alike_is_said_once() {
        let mut remarks = Vec::new();
        for count in [12, 0, 3] {
            Remark::add(&mut remarks, Remark::completed(count));
        }
        let [remark] = &remarks[..] else {
            panic!("{remarks:?}")
        };
        assert_eq!(remark.count, 15);
        assert!(
            remark.text.starts_with("15 keyword(s) that"),
            "{}",
            remark.text
        );
    }
}
