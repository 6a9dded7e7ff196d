//! Finds the questions and answers of a page: what search engines are told of a FAQ.

use scraper::{ElementRef, Html};

use super::read::plain_text;

/// The words by which a section for questions is known, in lower case.
const SECTION_NAMES: &[&str] = &[
    "faq",
    "frequently asked",
    "common questions",
    "questions and answers",
    "häufige fragen",
    "häufig gestellte fragen",
    "fragen und antworten",
    "preguntas frecuentes",
    "questions fréquentes",
    "foire aux questions",
    "domande frequenti",
    "perguntas frequentes",
    "veelgestelde vragen",
    "частые вопросы",
    "часто задаваемые вопросы",
];

/// The longest answer that is told, in bytes: the site takes 5,000.
const MAX_ANSWER_BYTES: usize = 4_800;

/// The most questions that are told.
const MAX_QUESTIONS: usize = 50;

/// A question with its answer, as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionAnswer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// The questions of `html`: headings that end in a question mark below a heading that names a FAQ; of
/// the whole page when `everywhere`. Fewer than two are no FAQ.
#[must_use]
pub fn questions(html: &str, everywhere: bool) -> Vec<QuestionAnswer> {
    let document = Html::parse_fragment(html);
    let mut found: Vec<QuestionAnswer> = Vec::new();
    let mut section_level = everywhere.then_some(0);
    let mut is_open = false;
    for element in document.root_element().child_elements() {
        let text = || plain_text(&element.inner_html());
        let Some(level) = heading_level(element) else {
            if is_open && let Some(last) = found.last_mut() {
                let more = text();
                if !last.answer.is_empty() && !more.is_empty() {
                    last.answer.push(' ');
                }
                last.answer.push_str(&more);
            }
            continue;
        };
        let title = text();
        is_open = false;
        if section_level.is_some_and(|of| of > 0 && level <= of) {
            section_level = None;
        }
        if section_level.is_none() && names_a_faq(&title) {
            section_level = Some(level);
        } else if section_level.is_some() && title.trim_end().ends_with(['?', '？', '؟']) {
            is_open = found.len() < MAX_QUESTIONS;
            if is_open {
                found.push(QuestionAnswer {
                    question: title,
                    answer: String::new(),
                });
            }
        }
    }
    found.retain(|one| !one.answer.trim().is_empty());
    for one in &mut found {
        one.answer = super::read::cut(one.answer.trim(), MAX_ANSWER_BYTES / 4);
    }
    if found.len() < 2 {
        found.clear();
    }
    found
}

fn heading_level(element: ElementRef<'_>) -> Option<u8> {
    match element.value().name() {
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        _ => None,
    }
}

fn names_a_faq(title: &str) -> bool {
    let title = title.to_lowercase();
    SECTION_NAMES.iter().any(|name| title.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_of_a_faq_are_found_and_others_are_not() {
        let html = "<h2>Why wool?</h2><p>It lasts.</p><h2>FAQ: wool rugs</h2><p>Short answers.</p>\
                    <h3>How hot?</h3><p>Cold &amp; slow.</p><ul><li>30 degrees at most</li></ul>\
                    <h3>How often?</h3><p>Once a year.</p><h3>No question</h3><p>x</p>\
                    <h2>Where to buy?</h2><p>Here.</p>";
        let told = questions(html, false);
        let questions_only: Vec<&str> = told.iter().map(|one| one.question.as_str()).collect();
        assert_eq!(questions_only, ["How hot?", "How often?"]);
        assert_eq!(told[0].answer, "Cold & slow. 30 degrees at most");
        assert_eq!(told[1].answer, "Once a year.");
        assert_eq!(questions(html, true).len(), 4);
        assert!(questions("<h2>FAQ</h2><h3>One?</h3><p>a</p>", false).is_empty());
        assert!(questions("<p>x</p>", true).is_empty());
    }
}
