//! A text as it stands in WordPress, as one of ours: only when nothing of it would be lost. Pure.

use std::collections::BTreeSet;

use url::Url;
use uuid::Uuid;

use crate::domain::image::Image;
use crate::engines::html::read::links;
use crate::engines::html::{LinkRules, sanitise};

/// The blocks whose content is HTML that we keep.
const BLOCKS: &[&str] = &[
    "paragraph",
    "heading",
    "list",
    "list-item",
    "image",
    "table",
    "quote",
    "code",
    "preformatted",
    "details",
    "separator",
    "html",
    "freeform",
];

/// How the classes begin that our own blocks carry.
const CLASSES: &[&str] = &[
    "wp-block-",
    "wp-element-",
    "wp-image-",
    "size-",
    "has-fixed-layout",
    "has-alpha-channel-opacity",
    "igny8-",
];

/// A text that was read from WordPress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Body {
    /// The text as ours.
    pub(super) html: String,
    /// What of it igny8 does not keep; empty when nothing is lost.
    pub(super) lost: Vec<String>,
}

/// Reads a text. Images that came from here stand in it as they stand in `ours`; `token` makes words
/// that no text holds.
pub(super) fn read(theirs: &str, ours: &str, images: &[Image], token: Uuid) -> Body {
    let mut lost = BTreeSet::new();
    foreign_blocks(theirs, &mut lost);
    shortcodes(theirs, &mut lost);
    formatting(theirs, &mut lost);
    let (marked, figures) = without_our_figures(theirs, ours, images, token);
    let hosts: Vec<String> = links(&marked)
        .iter()
        .filter_map(|link| Url::parse(&link.href).ok()?.host_str().map(str::to_owned))
        .collect();
    // A person put the links there: they stay, wherever they lead.
    let rules = LinkRules {
        allowed_hosts: &hosts,
        own_hosts: &[],
        pages: None,
    };
    let mut clean = sanitise(&marked, &rules);
    if clean.removed_elements {
        lost.insert("elements such as images or embeds of others".to_owned());
    }
    for link in &clean.removed_links {
        lost.insert(format!("the link {link}"));
    }
    for (word, figure) in figures {
        let paragraph = format!("<p>{word}</p>");
        if clean.html.contains(&paragraph) {
            clean.html = clean.html.replacen(&paragraph, &figure, 1);
        } else {
            clean.html = clean.html.replace(&word, "");
            lost.insert("an image that stands within other text".to_owned());
        }
    }
    Body {
        html: clean.html,
        lost: lost.into_iter().collect(),
    }
}

fn foreign_blocks(html: &str, lost: &mut BTreeSet<String>) {
    for (at, _) in html.match_indices("<!-- wp:") {
        let name: String = html[at + "<!-- wp:".len()..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'))
            .collect();
        let name = name.strip_prefix("core/").unwrap_or(&name);
        if !BLOCKS.contains(&name) {
            lost.insert(format!("the block {name}"));
        }
    }
}

fn shortcodes(html: &str, lost: &mut BTreeSet<String>) {
    for (at, _) in html.match_indices('[') {
        let name: String = html[at + 1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect();
        let is_closed = html[at..].find(']').is_some_and(|end| end < 500);
        if is_closed && name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            lost.insert(format!("the shortcode [{name}]"));
        }
    }
}

fn formatting(html: &str, lost: &mut BTreeSet<String>) {
    for tag in html.split('<').skip(1) {
        let Some((tag, _)) = tag.split_once('>') else {
            continue;
        };
        if tag.starts_with('!') {
            continue;
        }
        let styled = tag.contains(" style=") || tag.contains(" id=");
        let classes = tag
            .split(" class=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let foreign = classes
            .unwrap_or_default()
            .split_whitespace()
            .any(|class| !CLASSES.iter().any(|known| class.starts_with(known)));
        if styled || foreign {
            lost.insert("colours, alignment or other formatting".to_owned());
        }
    }
}

/// Exchanges each figure of one of our images for a word in a paragraph of its own; gives the words
/// with the figures as we have them.
fn without_our_figures(
    theirs: &str,
    ours: &str,
    images: &[Image],
    token: Uuid,
) -> (String, Vec<(String, String)>) {
    let mut marked = theirs.to_owned();
    let mut figures = Vec::new();
    for image in images {
        let (Some(number), Some(own)) = (&image.external_id, our_figure(ours, image.uuid)) else {
            continue;
        };
        let Some(found) = their_figure(&marked, number) else {
            continue;
        };
        let word = format!("igny8figure{}x{}", token.simple(), figures.len());
        marked.replace_range(found, &format!("\n<p>{word}</p>\n"));
        figures.push((word, own.to_owned()));
    }
    (marked, figures)
}

/// The figure of an image as WordPress has it: known by the class that carries its number.
fn their_figure(html: &str, number: &str) -> Option<std::ops::Range<usize>> {
    let class = format!("wp-image-{number}");
    let at = html.match_indices(&class).find_map(|(at, _)| {
        let behind = html[at + class.len()..].chars().next();
        (!behind.is_some_and(|c| c.is_ascii_digit())).then_some(at)
    })?;
    let start = html[..at].rfind("<figure")?;
    let end = at + html[at..].find("</figure>")? + "</figure>".len();
    (!html[start..at].contains("</figure>")).then_some(start..end)
}

/// The figure of an image as we have it.
fn our_figure(html: &str, image: Uuid) -> Option<&str> {
    let mark = format!("data-igny8-image=\"{image}\"");
    let at = html.find(&mark)?;
    let start = html[..at].rfind("<figure")?;
    let end = at + html[at..].find("</figure>")? + "</figure>".len();
    Some(&html[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{ContentId, ImageId};

    fn read_plain(theirs: &str) -> Body {
        read(theirs, "", &[], Uuid::from_u128(9))
    }

    #[test]
    fn what_our_own_blocks_hold_comes_back_whole() {
        let body = read_plain(
            "<!-- wp:paragraph -->\n<p>A <strong>rug</strong>, see <a href=\"https://x.example/a\">there</a> [1].</p>\n<!-- /wp:paragraph -->\n\n\
             <!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Sizes</h2>\n<!-- /wp:heading -->\n\n\
             <!-- wp:list -->\n<ul class=\"wp-block-list\"><!-- wp:list-item -->\n<li>One</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->\n\n\
             <!-- wp:html -->\n<!-- igny8:01928374-aaaa-7bbb-8ccc-0123456789ab -->\n<!-- /wp:html -->",
        );
        assert_eq!(body.lost, Vec::<String>::new());
        assert!(body.html.contains("<h2>Sizes</h2>") && body.html.contains("<li>One</li>"));
        assert!(body.html.contains("https://x.example/a"), "{}", body.html);
        assert!(!body.html.contains("wp:") && !body.html.contains("igny8:"));
    }

    #[test]
    fn what_would_be_lost_is_named() {
        for (theirs, what) in [
            ("<!-- wp:latest-posts /-->", "latest-posts"),
            ("<p>[gallery ids=\"1\"]</p>", "[gallery]"),
            (
                "<p>x</p><iframe src=\"https://x.example\"></iframe>",
                "embeds",
            ),
            ("<p style=\"color:red\">x</p>", "formatting"),
            ("<p class=\"has-text-align-center\">x</p>", "formatting"),
            (
                "<h2 class=\"wp-block-heading\" id=\"a\">x</h2>",
                "formatting",
            ),
            ("<p>x</p><img src=\"https://x.example/a.png\">", "images"),
        ] {
            let lost = read_plain(theirs).lost.join(", ");
            assert!(lost.contains(what), "{theirs}: {lost}");
        }
    }

    #[test]
    fn our_images_stand_where_they_were_moved_to() {
        let uuid = Uuid::from_u128(5);
        let own = format!(
            "<figure class=\"igny8-image\" data-igny8-image=\"{uuid}\"><img alt=\"A\" src=\"images/a.png\"></figure>"
        );
        let ours = format!("<p>One.</p>\n{own}\n<p>Two.</p>\n");
        let image = Image {
            id: ImageId(1),
            uuid,
            content_id: ContentId(1),
            task_id: None,
            image_url: None,
            file: Some("images/a.png".to_owned()),
            sha256: None,
            prompt: String::new(),
            is_featured: false,
            position: 1,
            alt_text: String::new(),
            caption: String::new(),
            width: None,
            height: None,
            external_id: Some("12".to_owned()),
            model: String::new(),
            created_at: String::new(),
            updated_at: String::new(),
        };
        let theirs = "<!-- wp:paragraph -->\n<p>One and more.</p>\n<!-- /wp:paragraph -->\n\n\
             <!-- wp:paragraph -->\n<p>Two.</p>\n<!-- /wp:paragraph -->\n\n\
             <!-- wp:image {\"id\":12} -->\n<figure class=\"wp-block-image size-large\"><img src=\"https://s/a.png\" alt=\"A\" class=\"wp-image-12\"/></figure>\n<!-- /wp:image -->";
        let body = read(theirs, &ours, &[image], Uuid::from_u128(9));
        assert_eq!(body.lost, Vec::<String>::new());
        let (text, figure) = body.html.split_once("<figure").unwrap();
        assert!(text.contains("One and more.") && text.contains("Two."));
        assert!(figure.contains("images/a.png") && !body.html.contains("https://s/"));
    }
}
