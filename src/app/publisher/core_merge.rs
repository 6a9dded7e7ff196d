//! What of a post is sent over core REST: field by field, as far as nobody else has changed it. Pure.

use serde_json::{Map, Value, json};

use super::wp_body::{stored_hash, text_hash};
use super::wp_item::Item;
use crate::store::publish_records::PublishRecord;
use crate::wordpress::{Post, PostFields, PostType};

/// What the text is called.
const TEXT: &str = "text";

/// The fields beside the text that people can change too, with what they are called.
const FIELDS: &[(&str, &str)] = &[
    ("excerpt", "excerpt"),
    ("slug", "slug"),
    ("categories", "categories"),
    ("tags", "tags"),
    ("featured_media", "featured image"),
];

/// What a record knows of a post that was written over core REST.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// What was asked for.
    sent: Value,
    /// The post after our last write, what others had set left out of it.
    base: Post,
}

impl Known {
    /// `None` for a record that kept neither: then only the whole text can be compared.
    pub(super) fn read(done: &PublishRecord) -> Option<Self> {
        Some(Self {
            sent: serde_json::from_str(done.sent_parts.as_deref()?).ok()?,
            base: serde_json::from_str(done.remote_state.as_deref()?).ok()?,
        })
    }
}

/// What is to be sent, and what became of the rest.
#[derive(Clone, Debug, Default)]
pub(super) struct CoreMerge {
    /// Only what has to be sent.
    pub(super) fields: PostFields,
    /// What others have changed and nobody here: it stays theirs.
    pub(super) kept: Vec<&'static str>,
    /// What both have changed.
    pub(super) conflicts: Vec<&'static str>,
}

/// Whether the text there is somebody else's, and what is to become of that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextFate {
    /// It is as our last write left it.
    Ours,
    /// Somebody has changed it there, and nobody here.
    Kept,
    /// Both have.
    Conflict,
}

/// Judges the text of a post that is to be changed.
pub(super) fn text_fate(item: &Item, done: &PublishRecord, post: &Post) -> TextFate {
    let Some(known) = Known::read(done) else {
        let is_ours = done.remote_hash.as_deref() == Some(stored_hash(post).as_str())
            && done.remote_changed.as_deref() == Some(post.modified_gmt.as_str());
        return if is_ours {
            TextFate::Ours
        } else {
            TextFate::Conflict
        };
    };
    if stored_hash(&known.base) == stored_hash(post) {
        TextFate::Ours
    } else if known.sent.get(TEXT).and_then(Value::as_str) == Some(&item.text_revision()) {
        TextFate::Kept
    } else {
        TextFate::Conflict
    }
}

/// What is asked for, as it is kept: texts as people read them, so that a pull can compare them.
pub(super) fn wanted(item: &Item, fields: &PostFields) -> Value {
    let content = &item.content;
    let mut wanted = json!({
        TEXT: item.text_revision(),
        "title": content.title,
        "excerpt": content.excerpt,
        "slug": content.slug,
        "featured_media": fields.featured_media,
    });
    if let Some(terms) = &fields.categories {
        wanted["categories"] = sorted(terms);
    }
    if let Some(terms) = &fields.tags {
        wanted["tags"] = sorted(terms);
    }
    item.placement.note_in(&mut wanted);
    wanted
}

/// Leaves out of a change what nobody here has changed since, and what others have.
pub(super) fn merge(
    mut fields: PostFields,
    wanted: &Value,
    known: &Known,
    theirs: &Post,
    text: TextFate,
) -> CoreMerge {
    let mut merged = CoreMerge::default();
    match text {
        TextFate::Ours => {}
        TextFate::Kept => merged.kept.push(TEXT),
        TextFate::Conflict => merged.conflicts.push(TEXT),
    }
    if text != TextFate::Ours {
        fields.title = None;
        fields.content = None;
    }
    let (is, was) = (comparable(theirs), comparable(&known.base));
    let asked = object(&fields);
    for (field, called) in FIELDS {
        let Some(want) = asked.get(*field) else {
            continue;
        };
        let want = match want {
            Value::Array(_) => wanted.get(*field).unwrap_or(want),
            want => want,
        };
        let by_me = known.sent.get(*field) != wanted.get(*field);
        let by_them = is.get(*field) != was.get(*field);
        if is.get(*field) != Some(want) {
            match (by_me, by_them) {
                (true, false) => continue,
                (true, true) => merged.conflicts.push(called),
                (false, true) => merged.kept.push(called),
                (false, false) => {}
            }
        }
        forget(&mut fields, field);
    }
    merged.fields = fields;
    merged
}

/// The post as the base of the next change: what others had set is as it was, so that it is still theirs.
pub(super) fn base_after(now: &Post, known: Option<&Known>, kept: &[&'static str]) -> Post {
    let mut base = now.clone();
    let Some(Known { base: before, .. }) = known else {
        return base;
    };
    for called in kept {
        match *called {
            TEXT => {
                base.title.clone_from(&before.title);
                base.content.clone_from(&before.content);
            }
            "excerpt" => base.excerpt.clone_from(&before.excerpt),
            "slug" => base.slug.clone_from(&before.slug),
            "categories" => base.categories.clone_from(&before.categories),
            "tags" => base.tags.clone_from(&before.tags),
            _ => base.featured_media = before.featured_media,
        }
    }
    base
}

/// The hash of the text that will stand there, by which an attempt that was cut off is known.
pub(super) fn text_there(item: &Item, post: &Post, text: TextFate) -> String {
    match text {
        TextFate::Kept => text_hash(&post.title.raw, &post.content.raw),
        TextFate::Ours | TextFate::Conflict => item.sent_hash(),
    }
}

fn comparable(post: &Post) -> Map<String, Value> {
    let mut all = object(&PostFields::before_image(post, PostType::Post));
    all.insert("categories".to_owned(), sorted(&post.categories));
    all.insert("tags".to_owned(), sorted(&post.tags));
    all
}

fn object(fields: &PostFields) -> Map<String, Value> {
    match serde_json::to_value(fields) {
        Ok(Value::Object(all)) => all,
        _ => Map::new(),
    }
}

fn sorted(terms: &[i64]) -> Value {
    let mut terms = terms.to_vec();
    terms.sort_unstable();
    Value::from(terms)
}

fn forget(fields: &mut PostFields, field: &str) {
    match field {
        "excerpt" => fields.excerpt = None,
        "slug" => fields.slug = None,
        "categories" => fields.categories = None,
        "tags" => fields.tags = None,
        _ => fields.featured_media = None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(excerpt: &str, tags: &[i64]) -> Post {
        serde_json::from_value(json!({
            "id": 7, "title": {"raw": "T"}, "content": {"raw": "C"},
            "excerpt": {"raw": excerpt}, "tags": tags, "featured_media": 3,
        }))
        .unwrap()
    }

    #[test]
    fn each_field_is_merged_by_itself() {
        let known = Known {
            sent: json!({"excerpt": "mine", "tags": [1, 2]}),
            base: post("mine", &[2, 1]),
        };
        let asked = |excerpt: &str, tags: &[i64]| {
            let fields = PostFields {
                title: Some("T".to_owned()),
                excerpt: Some(excerpt.to_owned()),
                tags: Some(tags.to_vec()),
                ..PostFields::default()
            };
            (fields, json!({"excerpt": excerpt, "tags": sorted(tags)}))
        };
        let merged = |(fields, wanted): (PostFields, Value), theirs: &Post, text| {
            merge(fields, &wanted, &known, theirs, text)
        };
        // Nobody changed anything: only the text goes.
        let none = merged(
            asked("mine", &[1, 2]),
            &post("mine", &[1, 2]),
            TextFate::Ours,
        );
        assert!(none.fields.excerpt.is_none() && none.fields.tags.is_none());
        assert!(none.fields.title.is_some());
        // Each side changed another field.
        let both = merged(
            asked("new", &[1, 2]),
            &post("mine", &[1, 9]),
            TextFate::Ours,
        );
        assert_eq!(both.fields.excerpt.as_deref(), Some("new"));
        assert_eq!((both.kept, both.fields.tags), (vec!["tags"], None));
        // Both changed the same one.
        let clash = merged(
            asked("new", &[1, 2]),
            &post("theirs", &[1, 2]),
            TextFate::Kept,
        );
        assert_eq!(clash.conflicts, ["excerpt"]);
        assert_eq!(clash.kept, ["text"]);
        // What was kept is theirs after the write too.
        let base = base_after(&post("mine", &[1, 9]), Some(&known), &["tags"]);
        assert_eq!(base.tags, [2, 1]);
    }
}
