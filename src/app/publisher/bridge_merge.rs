//! Three ways at once: what is wanted here, what was agreed last, and what stands on the site now. Pure.

use serde_json::Value;

use super::bridge_article::folded;
use crate::wordpress::bridge::{BridgePost, PostParts};

/// The fields of a post that people can change too, with what they are called.
const FIELDS: &[(&str, &str)] = &[
    ("title", "title"),
    ("content", "text"),
    ("excerpt", "excerpt"),
    ("slug", "slug"),
    ("parent", "parent"),
    ("author", "author"),
    ("featured_media", "featured image"),
    ("meta_title", "meta title"),
    ("meta_description", "meta description"),
    ("focus_keyword", "focus keyword"),
];

/// What is to be sent, and what became of the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Merge {
    /// Only what has to be sent.
    pub(super) parts: PostParts,
    /// What others have changed and nobody here: it stays theirs.
    pub(super) kept: Vec<String>,
    /// What both have changed.
    pub(super) conflicts: Vec<String>,
}

impl Merge {
    /// Whether nothing has to be sent.
    pub(super) fn is_empty(&self) -> bool {
        self.parts == PostParts::default()
    }
}

/// Merges field by field. `last` is what was asked for at our last write, `base` what the post was after
/// it; `None` when that is not known: then all that differs is held to be changed by both.
pub(super) fn merge(
    mine: &PostParts,
    last: Option<&Value>,
    base: Option<&BridgePost>,
    theirs: &BridgePost,
) -> Merge {
    let mut merged = Merge::default();
    let wanted = json(mine);
    for (field, called) in FIELDS {
        let Some(want) = wanted.get(*field) else {
            continue;
        };
        let is_same = same(want, &remote(theirs, field));
        let by_me = last.is_none_or(|last| last.get(*field) != Some(want));
        let by_them = base.is_none_or(|base| remote(base, field) != remote(theirs, field));
        match decide(is_same, by_me, by_them) {
            Fate::Nothing => {}
            Fate::Keep => merged.kept.push((*called).to_owned()),
            Fate::Conflict => merged.conflicts.push((*called).to_owned()),
            Fate::Send => take(&mut merged.parts, mine, field),
        }
    }
    for (taxonomy, wishes) in mine.terms.iter().flatten() {
        let names = |post: &BridgePost| {
            let mut names: Vec<String> = post
                .terms
                .get(taxonomy)
                .into_iter()
                .flatten()
                .map(|term| folded(&term.name))
                .collect();
            names.sort_unstable();
            names
        };
        let mut want: Vec<String> = wishes.iter().map(|wish| folded(&wish.name)).collect();
        want.sort_unstable();
        let now = names(theirs);
        let by_me = last.is_none_or(|last| {
            last.pointer(&format!("/terms/{taxonomy}"))
                != wanted.pointer(&format!("/terms/{taxonomy}"))
        });
        let by_them = base.is_none_or(|base| names(base) != now);
        match decide(want == now, by_me, by_them) {
            Fate::Nothing => {}
            Fate::Keep => merged.kept.push(format!("terms of {taxonomy}")),
            Fate::Conflict => merged.conflicts.push(format!("terms of {taxonomy}")),
            Fate::Send => {
                let terms = merged.parts.terms.get_or_insert_default();
                terms.insert(taxonomy.clone(), wishes.clone());
            }
        }
    }
    // The site shows it to nobody, so that nobody else changes it either.
    let structured = wanted.get("structured_data");
    if structured.is_some() && last.is_none_or(|last| last.get("structured_data") != structured) {
        merged
            .parts
            .structured_data
            .clone_from(&mine.structured_data);
    }
    merged
}

/// The post as the base of the next change: what others had set is as it was before, so that it is still
/// theirs.
pub(super) fn base_after(now: &BridgePost, before: &BridgePost, kept: &[String]) -> BridgePost {
    let mut base = now.clone();
    for called in kept {
        match called.as_str() {
            "title" => base.title.clone_from(&before.title),
            "text" => base.content.clone_from(&before.content),
            "excerpt" => base.excerpt.clone_from(&before.excerpt),
            "slug" => base.slug.clone_from(&before.slug),
            "parent" => base.parent = before.parent,
            "author" => base.author.clone_from(&before.author),
            "featured image" => base.featured_media.clone_from(&before.featured_media),
            "meta title" => base.seo.title.clone_from(&before.seo.title),
            "meta description" => base.seo.description.clone_from(&before.seo.description),
            "focus keyword" => base.seo.focus_keyword.clone_from(&before.seo.focus_keyword),
            terms => {
                let taxonomy = terms.strip_prefix("terms of ").unwrap_or_default();
                match before.terms.get(taxonomy) {
                    Some(terms) => base.terms.insert(taxonomy.to_owned(), terms.clone()),
                    None => base.terms.remove(taxonomy),
                };
            }
        }
    }
    base
}

/// The parts as JSON: what is kept of them, and compared.
pub(super) fn json(parts: &PostParts) -> Value {
    serde_json::to_value(parts).unwrap_or_default()
}

enum Fate {
    Nothing,
    Send,
    Keep,
    Conflict,
}

const fn decide(is_same: bool, by_me: bool, by_them: bool) -> Fate {
    match (is_same, by_me, by_them) {
        (true, ..) | (_, false, false) => Fate::Nothing,
        (_, true, false) => Fate::Send,
        (_, false, true) => Fate::Keep,
        (_, true, true) => Fate::Conflict,
    }
}

/// A field as the site has it.
fn remote(post: &BridgePost, field: &str) -> Value {
    match field {
        "title" => Value::from(post.title.as_str()),
        "content" => Value::from(post.content.as_deref().unwrap_or_default()),
        "excerpt" => Value::from(post.excerpt.as_str()),
        "slug" => Value::from(post.slug.as_str()),
        "parent" => Value::from(post.parent),
        "author" => Value::from(post.author.as_ref().map_or(0, |author| author.id)),
        "featured_media" => Value::from(post.featured_media.as_ref().map_or(0, |image| image.id)),
        "meta_title" => Value::from(post.seo.title.as_str()),
        "meta_description" => Value::from(post.seo.description.as_str()),
        "focus_keyword" => Value::from(post.seo.focus_keyword.as_str()),
        _ => Value::Null,
    }
}

/// Whether a field is already as it is wanted; the site shows white space of texts collapsed.
fn same(want: &Value, is: &Value) -> bool {
    match (want, is) {
        (Value::String(want), Value::String(is)) if want != is => {
            !want.contains('<') && folded_case(want) == folded_case(is)
        }
        _ => want == is,
    }
}

fn folded_case(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn take(into: &mut PostParts, from: &PostParts, field: &str) {
    match field {
        "title" => into.title.clone_from(&from.title),
        "content" => into.content.clone_from(&from.content),
        "excerpt" => into.excerpt.clone_from(&from.excerpt),
        "slug" => into.slug.clone_from(&from.slug),
        "parent" => into.parent = from.parent,
        "author" => into.author.clone_from(&from.author),
        "featured_media" => into.featured_media = from.featured_media,
        "meta_title" => into.meta_title.clone_from(&from.meta_title),
        "meta_description" => into.meta_description.clone_from(&from.meta_description),
        _ => into.focus_keyword.clone_from(&from.focus_keyword),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn post(title: &str, content: &str, slug: &str) -> BridgePost {
        serde_json::from_value(serde_json::json!({
            "id": 1, "state_hash": "s", "title": title, "content": content, "slug": slug
        }))
        .unwrap()
    }

    fn parts(title: &str, content: &str, slug: &str) -> PostParts {
        PostParts {
            title: Some(title.to_owned()),
            content: Some(content.to_owned()),
            slug: Some(slug.to_owned()),
            ..PostParts::default()
        }
    }

    #[test]
    fn what_a_person_renamed_stays_and_what_changed_here_is_sent() {
        let last = json(&parts("Rugs", "<p>a</p>", "rugs"));
        let base = post("Rugs", "<p>a</p>", "rugs-2");
        let theirs = post("Rugs", "<p>a</p>", "wool-rugs");
        let merged = merge(
            &parts("Rugs", "<p>b</p>", "rugs"),
            Some(&last),
            Some(&base),
            &theirs,
        );
        assert_eq!(merged.kept, ["slug"]);
        assert!(merged.conflicts.is_empty());
        assert_eq!(merged.parts.content.as_deref(), Some("<p>b</p>"));
        assert_eq!((merged.parts.title, merged.parts.slug), (None, None));
        // What both changed, each in another way, is nobody's to decide; in the same way, nothing.
        let theirs = post("Rugs", "<p>c</p>", "rugs-2");
        let mine = parts("Rugs", "<p>b</p>", "rugs");
        let merged = merge(&mine, Some(&last), Some(&base), &theirs);
        assert_eq!(merged.conflicts, ["text"]);
        assert!(merged.is_empty());
        let theirs = post("Rugs", "<p>b</p>", "rugs-2");
        let merged = merge(&mine, Some(&last), Some(&base), &theirs);
        assert!(merged.is_empty() && merged.conflicts.is_empty());
    }

    proptest! {
        /// Nothing that somebody else has changed is ever sent over.
        #[test]
        fn nobody_is_overwritten(
            mine in prop::array::uniform3("[ab]{1,2}"),
            last in prop::option::of(prop::array::uniform3("[ab]{1,2}")),
            base in prop::option::of(prop::array::uniform3("[ab]{1,2}")),
            theirs in prop::array::uniform3("[ab]{1,2}"),
        ) {
            let of = |a: &[String; 3]| post(&a[0], &a[1], &a[2]);
            let ours = |a: &[String; 3]| parts(&a[0], &a[1], &a[2]);
            let last = last.as_ref().map(|last| json(&ours(last)));
            let base_post = base.as_ref().map(of);
            let merged = merge(&ours(&mine), last.as_ref(), base_post.as_ref(), &of(&theirs));
            let sent = [&merged.parts.title, &merged.parts.content, &merged.parts.slug];
            for (at, sent) in sent.into_iter().enumerate() {
                let changed = base.as_ref().is_none_or(|base| base[at] != theirs[at]);
                if changed {
                    prop_assert!(sent.is_none());
                }
                if let Some(sent) = sent {
                    prop_assert_eq!(sent, &mine[at]);
                }
            }
        }
    }
}
