//! What is found in a text before it is stored: pure, and the same for the same text.

use super::desk::{Desk, Slop};
use crate::ai::functions::article::Article;
use crate::domain::content::Task;
use crate::domain::review::{Finding, Weight};
use crate::engines::html::read::links;
use crate::engines::prose::language::{self, Language};
use crate::engines::prose::length::{self, Length};
use crate::engines::prose::slop::{self, Material};
use crate::engines::prose::topics::mentions;
use crate::engines::prose::{Parts, style};

/// The language that a text is in, when it is not the site's.
pub(super) fn foreign_language(desk: &Desk, text: &str) -> Option<&'static str> {
    match language::judge_blocks(text.lines(), &desk.site.language) {
        Language::Other(code) => Some(code),
        Language::Expected | Language::Unknown => None,
    }
}

/// The banned topics that a text names.
pub(super) fn banned_topics(desk: &Desk, text: &str) -> Option<Finding> {
    let found = mentions(text, &desk.banned, &desk.site.language);
    let first = found.first()?;
    let topics: Vec<String> = found
        .iter()
        .map(|mention| format!("`{}`", mention.topic))
        .collect();
    let said = format!("it names the banned topic {}", topics.join(", "));
    let count = found.iter().map(|mention| mention.count).sum();
    Some(
        Finding::whole("topic.banned", Weight::Stop, said)
            .at(&first.words)
            .times(count),
    )
}

/// Everything that is found in a text; `so_far` is what was found on the way to it.
pub(super) fn judge(
    desk: &Desk,
    task: &Task,
    article: &Article,
    so_far: Vec<Finding>,
) -> Vec<Finding> {
    let parts = Parts::of(&article.html);
    let text = parts.text();
    let mut found = so_far;
    if let Some(code) = foreign_language(desk, &text)
        && !found.iter().any(|finding| finding.rule == "language.other")
    {
        found.push(other_language(desk, code));
    }
    if !found.iter().any(|finding| finding.rule == "topic.banned") {
        let whole = [
            article.title.as_str(),
            &article.meta_title,
            &article.meta_description,
            &article.excerpt,
            &parts.headings().collect::<Vec<_>>().join("\n"),
            &text,
        ];
        found.extend(banned_topics(desk, &whole.join("\n")));
    }
    let is_whole = !found.iter().any(|finding| finding.weight == Weight::Stop);
    let (fewest, most) = length::bounds(desk.words);
    let words = article.words();
    let ordered = desk.words;
    match length::judge(ordered, words) {
        // What was stopped on its way is no text to be measured.
        Length::Short(_) if is_whole => found.push(Finding::whole(
            "length.short",
            Weight::Review,
            format!("it has {words} words of {ordered} ordered; at least {fewest} keep the order"),
        )),
        Length::Long(_) => found.push(Finding::whole(
            "length.long",
            Weight::Review,
            format!("it has {words} words of {ordered} ordered; at most {most} keep the order"),
        )),
        _ => {}
    }
    found.extend(links_of(desk, article));
    found.extend(article.findings.iter().cloned());
    if let Some(target) = desk.style_of(task) {
        let actual = style::measure(text.lines(), &desk.site.language);
        for gap in style::gaps(target, &actual) {
            let said = format!(
                "{} is {}, and {} in the author's own texts",
                gap.what.replace('_', " "),
                gap.actual,
                gap.target
            );
            found.push(Finding::whole(
                &format!("style.{}", gap.what),
                Weight::Note,
                said,
            ));
        }
    }
    if desk.slop != Slop::Off {
        let given = desk.given(task);
        let material = Material {
            language: &desk.site.language,
            keyword: task.keywords.first().map_or("", String::as_str),
            given: &given,
        };
        for mut finding in slop::check(&parts, &material) {
            if desk.slop == Slop::Stop {
                finding.weight = Weight::Stop;
            }
            found.push(finding);
        }
    }
    found
}

/// That a text is in another language than the site's.
pub(super) fn other_language(desk: &Desk, code: &str) -> Finding {
    let said = format!(
        "it is in the language `{code}`, also when asked again, and the site is in `{}`",
        desk.site.language
    );
    Finding::whole("language.other", Weight::Stop, said)
}

fn links_of(desk: &Desk, article: &Article) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(first) = article.removed_links.first() {
        let said = "links that are not on the list were taken out; their words stay";
        found.push(
            Finding::whole("links.removed", Weight::Note, said)
                .at(first)
                .times(article.removed_links.len()),
        );
    }
    let pages = desk.linkable();
    let strict = crate::engines::html::LinkRules {
        allowed_hosts: &[],
        ..desk.link_rules(&pages)
    };
    let unchecked: Vec<String> = links(&article.html)
        .into_iter()
        .map(|link| link.href)
        .filter(|href| !strict.allows(href))
        .collect();
    if let Some(first) = unchecked.first() {
        let said = "links lead to allowed hosts, and nobody knows whether these pages exist";
        found.push(
            Finding::whole("links.unchecked", Weight::Note, said)
                .at(first)
                .times(unchecked.len()),
        );
    }
    found
}
