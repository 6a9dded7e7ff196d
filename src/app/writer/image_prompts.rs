//! What the images of a piece of content should show, and where they stand. Pure.

use crate::ai::functions::generate_image_prompts::{ImagePrompt, Input, described};
use crate::app::site::Site;
use crate::domain::content::{Content, ContentKind};
use crate::engines::html::read;

/// How a brief marks a section that the article is to have; the introduction has no such mark.
const PLANNED: &str = "H2: ";

/// A section that an image can stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    /// Which `<h2>` section it is, from 1.
    pub(super) position: i64,
    /// What an image in it is about.
    pub(super) heading: String,
}

/// The headings of all `<h2>` sections, in order: the n-th belongs to position n.
pub(super) fn headings(content: &Content) -> Vec<String> {
    read::headings(&content.content_html)
        .into_iter()
        .filter(|heading| heading.level == 2)
        .map(|heading| heading.text)
        .collect()
}

/// What a model is told of content whose images at `positions` it describes.
pub(super) fn input<'a>(
    content: &'a Content,
    headings: &'a [String],
    site: &'a Site,
    positions: &'a [i64],
) -> Input<'a> {
    Input {
        language: &site.language,
        site_name: &site.name,
        title: &content.title,
        headings,
        excerpt: &content.excerpt,
        positions,
    }
}

/// The sections that images can stand in.
///
/// The sections of a brief are about the brief; only its outline is about the article to come, so
/// an image goes there, and shows the first section that is planned.
pub(super) fn sections(content: &Content) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut position = 0;
    for heading in read::headings(&content.content_html) {
        let is_planned = content.kind == ContentKind::Brief
            && heading.level == 3
            && sections.last().is_none_or(|last| last.position != position);
        if heading.level == 2 {
            position += 1;
        }
        let text = if is_planned && position > 0 {
            heading.text.strip_prefix(PLANNED)
        } else if content.kind == ContentKind::Article && heading.level == 2 {
            Some(heading.text.as_str())
        } else {
            None
        };
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        sections.extend(text.map(|text| Section {
            position,
            heading: text.to_owned(),
        }));
    }
    sections
}

/// The positions that lack an image: the featured one, and as many sections, evenly spread, as are
/// missing to `in_article`. More images than wanted are left as they are.
pub(super) fn lacking(sections: &[Section], present: &[i64], in_article: usize) -> Vec<i64> {
    let mut lacking = Vec::new();
    if !present.contains(&0) {
        lacking.push(0);
    }
    let have = present.iter().filter(|position| **position > 0).count();
    let count = sections.len();
    let spread = (0..in_article.min(count)).map(|nth| nth * count / in_article.min(count));
    let mut chosen: Vec<i64> = Vec::new();
    for index in spread.chain(0..count) {
        let position = sections[index].position;
        if chosen.len() + have >= in_article {
            break;
        }
        if !present.contains(&position) && !chosen.contains(&position) {
            chosen.push(position);
        }
    }
    chosen.sort_unstable();
    lacking.extend(chosen);
    lacking
}

/// What the card at `position` says. `None` when its section is gone.
pub(super) fn card_text(content: &Content, sections: &[Section], position: i64) -> Option<String> {
    if position == 0 {
        return Some(content.title.clone());
    }
    let section = sections
        .iter()
        .find(|section| section.position == position)?;
    Some(section.heading.clone())
}

/// The words of a card: it shows its text, so its alternative text is the same, and it needs no
/// caption.
pub(super) fn for_card(content: &Content, sections: &[Section], position: i64) -> ImagePrompt {
    let text = card_text(content, sections, position).unwrap_or_else(|| content.title.clone());
    ImagePrompt {
        position,
        prompt: text.clone(),
        alt_text: text,
        caption: String::new(),
    }
}

/// What an image model is asked for when no other model has described the image. Those who cannot see
/// it are told what it illustrates, not what the model was told.
pub(super) fn for_model(content: &Content, sections: &[Section], position: i64) -> ImagePrompt {
    let card = for_card(content, sections, position);
    described(position, &content.title, &card.prompt)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections_at(positions: &[i64]) -> Vec<Section> {
        positions
            .iter()
            .map(|&position| Section {
                position,
                heading: format!("s{position}"),
            })
            .collect()
    }

    #[test]
    fn images_are_spread_and_never_more_than_wanted() {
        let six = sections_at(&[1, 2, 3, 4, 5, 6]);
        assert_eq!(lacking(&six, &[], 1), [0, 1]);
        assert_eq!(lacking(&six, &[], 3), [0, 1, 3, 5]);
        assert_eq!(lacking(&six, &[0, 1], 3), [3, 5]);
        assert_eq!(lacking(&six, &[0, 1, 3, 5], 2), Vec::<i64>::new());
        assert_eq!(lacking(&sections_at(&[4]), &[], 3), [0, 4]);
        assert_eq!(lacking(&[], &[0], 3), Vec::<i64>::new());
        assert_eq!(lacking(&six, &[], 0), [0]);
    }

    #[test]
    fn what_is_chosen_is_never_chosen_again() {
        for count in 0..8 {
            let sections = sections_at(&(1..=count).collect::<Vec<_>>());
            for wanted in 0..7 {
                let chosen = lacking(&sections, &[], wanted);
                assert_eq!(lacking(&sections, &chosen, wanted), Vec::<i64>::new());
                assert_eq!(chosen.len(), 1 + wanted.min(sections.len()));
            }
        }
    }
}
