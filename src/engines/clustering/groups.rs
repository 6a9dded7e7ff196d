//! Groups as the file that keywords came from has them.

use std::collections::BTreeMap;

use super::{Item, PageGroupDraft};
use crate::domain::ids::KeywordId;
use crate::engines::text::display::strip_controls;
use crate::engines::text::normal::normal_form;

/// A keyword with the groups that its source files it under.
#[derive(Clone, Copy, Debug)]
pub struct Labelled<'a> {
    /// The keyword.
    pub item: Item<'a>,
    /// The first level. `None` when the source has none.
    pub topic: Option<&'a str>,
    /// The second level, or the keyword whose page answers this one. `None` when the source has none.
    pub page: Option<&'a str>,
}

/// A topic as a source has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceTopic {
    /// What it is called.
    pub name: String,
    /// Its page groups, largest first.
    pub pages: Vec<PageGroupDraft>,
    /// Its keywords that are in no page group, in the order of their ids.
    pub loose: Vec<KeywordId>,
}

/// What a source says of a set of keywords; each of them is in exactly one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceGroups {
    /// The topics, largest first.
    pub topics: Vec<SourceTopic>,
    /// The page groups of no topic, largest first.
    pub pages: Vec<PageGroupDraft>,
    /// The keywords that the source files under nothing, in the order of their ids.
    pub unlabelled: Vec<KeywordId>,
}

/// One level of groups by the normal forms of their names.
type Level<'a> = BTreeMap<String, Vec<&'a Labelled<'a>>>;

/// Reads the groups of a source. Names that differ only in writing are one; the most searched
/// keyword decides how it is written. The order of the keywords changes nothing.
#[must_use]
pub fn groups(keywords: &[Labelled<'_>]) -> SourceGroups {
    let mut ordered: Vec<&Labelled<'_>> = keywords.iter().collect();
    ordered.sort_by(|one, other| {
        let (one, other) = (&one.item, &other.item);
        let volume = other.search_volume.cmp(&one.search_volume);
        volume.then_with(|| (one.text, one.id).cmp(&(other.text, other.id)))
    });
    let mut seen = std::collections::HashSet::new();
    ordered.retain(|keyword| seen.insert(keyword.item.id));

    let mut topics: Level<'_> = BTreeMap::new();
    let mut no_topic: Vec<&Labelled<'_>> = Vec::new();
    for keyword in ordered {
        match form(keyword.topic) {
            Some(topic) => topics.entry(topic).or_default().push(keyword),
            None => no_topic.push(keyword),
        }
    }
    let mut found = SourceGroups::default();
    for members in topics.into_values() {
        let name = members.first().and_then(|first| first.topic);
        let (pages, loose) = by_page(&members);
        found.topics.push(SourceTopic {
            name: shown(name),
            pages,
            loose,
        });
    }
    let size = |topic: &SourceTopic| {
        let paged: usize = topic.pages.iter().map(|page| page.members.len()).sum();
        paged + topic.loose.len()
    };
    found.topics.sort_by(|one, other| {
        let sizes = size(other).cmp(&size(one));
        sizes.then_with(|| one.name.cmp(&other.name))
    });
    (found.pages, found.unlabelled) = by_page(&no_topic);
    found
}

/// Parts keywords by their pages, largest first; those of none are given apart.
fn by_page(members: &[&Labelled<'_>]) -> (Vec<PageGroupDraft>, Vec<KeywordId>) {
    let mut pages: Level<'_> = BTreeMap::new();
    let mut loose = Vec::new();
    for keyword in members {
        match form(keyword.page) {
            Some(page) => pages.entry(page).or_default().push(keyword),
            None => loose.push(keyword.item.id),
        }
    }
    loose.sort_unstable();
    let mut drafts: Vec<PageGroupDraft> = pages
        .into_values()
        .map(|members| PageGroupDraft {
            name: shown(members.first().and_then(|first| first.page)),
            members: members.iter().map(|keyword| keyword.item.id).collect(),
        })
        .collect();
    drafts.sort_by(|one, other| {
        let sizes = other.members.len().cmp(&one.members.len());
        sizes.then_with(|| one.name.cmp(&other.name))
    });
    (drafts, loose)
}

fn form(name: Option<&str>) -> Option<String> {
    let form = normal_form(name?);
    (!form.is_empty()).then_some(form)
}

fn shown(name: Option<&str>) -> String {
    let name = strip_controls(name.unwrap_or_default());
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn labelled<'a>(id: i64, topic: Option<&'a str>, page: Option<&'a str>) -> Labelled<'a> {
        Labelled {
            item: Item {
                id: KeywordId(id),
                text: "x",
                search_volume: Some(100 - id),
            },
            topic,
            page,
        }
    }

    #[test]
    fn both_levels_are_kept_as_the_source_has_them() {
        let found = groups(&[
            labelled(1, Some("Rugs"), Some("wool rugs")),
            labelled(2, Some(" rugs "), Some("Wool Rugs")),
            labelled(3, Some("Rugs"), None),
            labelled(4, None, Some("sofas")),
            labelled(5, None, None),
            labelled(6, Some(""), Some(" ")),
        ]);
        let page = |name: &str, ids: &[i64]| PageGroupDraft {
            name: name.to_owned(),
            members: ids.iter().copied().map(KeywordId).collect(),
        };
        assert_eq!(
            found,
            SourceGroups {
                topics: vec![SourceTopic {
                    name: "Rugs".to_owned(),
                    pages: vec![page("wool rugs", &[1, 2])],
                    loose: vec![KeywordId(3)],
                }],
                pages: vec![page("sofas", &[4])],
                unlabelled: vec![KeywordId(5), KeywordId(6)],
            }
        );
    }

    proptest! {
        #[test]
        fn each_keyword_is_in_one_place(
            labels in prop::collection::vec(
                (prop::option::of("[ab ]{0,2}"), prop::option::of("[cdC]{0,2}")), 0..40),
        ) {
            let keywords: Vec<Labelled<'_>> = (1..)
                .zip(&labels)
                .map(|(id, (topic, page))| labelled(id, topic.as_deref(), page.as_deref()))
                .collect();
            let found = groups(&keywords);
            let mut seen = found.unlabelled.clone();
            seen.extend(found.pages.iter().flat_map(|page| &page.members));
            for topic in &found.topics {
                prop_assert!(!topic.name.is_empty());
                seen.extend(&topic.loose);
                seen.extend(topic.pages.iter().flat_map(|page| &page.members));
            }
            seen.sort_unstable();
            let given: Vec<KeywordId> = keywords.iter().map(|keyword| keyword.item.id).collect();
            prop_assert_eq!(seen, given);
            let mut turned = keywords.clone();
            turned.reverse();
            prop_assert_eq!(groups(&turned), found);
        }
    }
}
