//! The body of a post as it is sent: blocks or plain HTML, with the addresses of uploaded images and
//! the marker.

use std::fmt::Write as _;

use uuid::Uuid;

use crate::ai::prompts::hex_digest;
use crate::domain::publishing::BodyFormat;
use crate::engines::html::read::plain_text;
use crate::engines::html::{LibraryImage, blocks, escape_attribute, replace_sources};
use crate::wordpress::{Post, content_marker};

/// An image of the workspace that has its place in WordPress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Uploaded {
    /// The file, relative to the workspace: its address in our HTML.
    pub(super) file: String,
    /// The media item.
    pub(super) id: i64,
    /// Its address there.
    pub(super) url: String,
    /// Whether it heads the post.
    pub(super) is_featured: bool,
}

/// Writes the body: images with their new addresses and WordPress's own class, then the marker, which
/// among blocks is one of its own: a bare comment would be a Classic block.
///
/// # Errors
/// The address of an image that was not uploaded: a reader would see a hole.
pub(super) fn body(
    html: &str,
    images: &[Uploaded],
    content: Uuid,
    format: BodyFormat,
) -> Result<String, String> {
    let marker = content_marker(content);
    let text = unmarked_body(html, images, format)?;
    Ok(match format {
        BodyFormat::Classic => format!("{text}\n\n{marker}"),
        BodyFormat::Blocks => format!("{text}\n\n<!-- wp:html -->\n{marker}\n<!-- /wp:html -->"),
    })
}

/// Writes the body without the marker: the bridge knows a post by its own table.
///
/// # Errors
/// As `body`.
pub(super) fn unmarked_body(
    html: &str,
    images: &[Uploaded],
    format: BodyFormat,
) -> Result<String, String> {
    let sources: Vec<(String, String)> = images
        .iter()
        .map(|image| (image.file.clone(), image.url.clone()))
        .collect();
    let html = if images.is_empty() {
        html.to_owned()
    } else {
        replace_sources(html, &sources)
    };
    let classic = with_classes(&html, images)?;
    Ok(match format {
        BodyFormat::Classic => classic.trim_end().to_owned(),
        BodyFormat::Blocks => {
            let library: Vec<LibraryImage<'_>> = images
                .iter()
                .map(|image| LibraryImage {
                    url: &image.url,
                    id: image.id,
                })
                .collect();
            blocks(&html, &library)
        }
    })
}

/// Writes a body in the very bytes that the bridge's allow-list leaves as they are: void elements end
/// in ` />`, numbers of characters have three digits. In our HTML, text and values are escaped, so that
/// these endings stand in tags only.
pub(super) fn as_the_bridge_keeps_it(body: &str) -> String {
    body.replace("\"/>", "\" />")
        .replace("<br>", "<br />")
        .replace("<hr>", "<hr />")
        .replace("<br/>", "<br />")
        .replace("<hr/>", "<hr />")
        .replace("&#91;", "&#091;")
        .replace("&#93;", "&#093;")
        .replace("&#58;", "&#058;")
}

/// Gives each uploaded image the class by which WordPress knows it, so that it adds smaller sizes.
///
/// In our HTML `<img` is always the start of a tag and `>` its end: text and values are escaped.
fn with_classes(html: &str, images: &[Uploaded]) -> Result<String, String> {
    let mut out = String::with_capacity(html.len() + images.len() * 24);
    let mut rest = html;
    while let Some(start) = rest.find("<img ") {
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |length| start + length);
        let tag = &rest[start..end];
        out.push_str(&rest[..start]);
        let known = images
            .iter()
            .find(|image| tag.contains(&format!(" src=\"{}\"", escape_attribute(&image.url))));
        match known {
            Some(image) if !tag.contains(" class=\"") => {
                let _ = write!(out, "<img class=\"wp-image-{}\"", image.id);
                out.push_str(&tag["<img".len()..]);
            }
            _ => {
                if let Some(source) = local_source(tag) {
                    return Err(source.to_owned());
                }
                out.push_str(tag);
            }
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The address of an image that lies in the workspace. `None` when it lies on the web.
fn local_source(tag: &str) -> Option<&str> {
    let (_, after) = tag.split_once(" src=\"")?;
    let (source, _) = after.split_once('"')?;
    let on_the_web = ["https://", "http://", "//"]
        .iter()
        .any(|start| source.starts_with(start));
    (!on_the_web).then_some(source)
}

/// SHA-256 in hex of what a reader reads: the same whatever WordPress's filters do to markup.
pub(super) fn text_hash(title: &str, html: &str) -> String {
    hash(&[&plain_text(title), &plain_text(html)])
}

/// SHA-256 in hex of title and body exactly as WordPress has them.
pub(super) fn stored_hash(post: &Post) -> String {
    hash(&[&post.title.raw, &post.content.raw])
}

/// SHA-256 in hex of texts, each with its length, so that no two lists are the same.
pub(super) fn hash(parts: &[&str]) -> String {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(part.as_bytes());
    }
    hex_digest(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rug() -> Uploaded {
        Uploaded {
            file: "images/rug.png".to_owned(),
            id: 7,
            url: "https://example.com/up/rug-1.png?a=1&b=2".to_owned(),
            is_featured: false,
        }
    }

    #[test]
    fn images_get_their_address_and_class_and_the_marker_ends_the_body() {
        let html = "<p>src=\"images/rug.png\"</p><figure><img alt=\"A rug\" src=\"images/rug.png\"></figure>\n";
        let body = body(html, &[rug()], Uuid::nil(), BodyFormat::Classic).unwrap();
        assert_eq!(
            body,
            "<p>src=\"images/rug.png\"</p><figure><img class=\"wp-image-7\" alt=\"A rug\" \
             src=\"https://example.com/up/rug-1.png?a=1&amp;b=2\"></figure>\n\n\
             <!-- igny8:00000000-0000-0000-0000-000000000000 -->"
        );
    }

    #[test]
    fn blocks_end_in_a_block_that_holds_the_marker() {
        let html = "<p>Soft</p><figure><img alt=\"A rug\" src=\"images/rug.png\"></figure>\n";
        let written = body(html, &[rug()], Uuid::nil(), BodyFormat::Blocks).unwrap();
        insta::assert_snapshot!(written, @r#"
        <!-- wp:paragraph -->
        <p>Soft</p>
        <!-- /wp:paragraph -->

        <!-- wp:image {"id":7,"sizeSlug":"large","linkDestination":"none"} -->
        <figure class="wp-block-image size-large"><img src="https://example.com/up/rug-1.png?a=1&amp;b=2" alt="A rug" class="wp-image-7"/></figure>
        <!-- /wp:image -->

        <!-- wp:html -->
        <!-- igny8:00000000-0000-0000-0000-000000000000 -->
        <!-- /wp:html -->
        "#);
        let missing = body(html, &[], Uuid::nil(), BodyFormat::Blocks);
        assert_eq!(missing, Err("images/rug.png".to_owned()));
    }

    #[test]
    fn an_image_that_was_not_uploaded_is_named() {
        let html = "<p><img alt=\"\" src=\"images/other.png\"></p>";
        assert_eq!(
            body(html, &[rug()], Uuid::nil(), BodyFormat::Classic),
            Err("images/other.png".to_owned())
        );
        let far = "<p><img alt=\"\" src=\"https://example.com/a.png\"></p>";
        assert!(
            body(far, &[], Uuid::nil(), BodyFormat::Classic)
                .unwrap()
                .starts_with(far)
        );
    }

    #[test]
    fn text_is_the_same_whatever_happens_to_its_markup() {
        let ours = text_hash("A &amp; B", "<p>One <b>two</b></p><img src=\"a\">");
        let theirs = text_hash(
            "A &#038; B",
            "<p>One <strong>two</strong></p><img src=\"b\" />",
        );
        assert_eq!(ours, theirs);
        assert_ne!(ours, text_hash("A &amp; B", "<p>One three</p>"));
        assert_ne!(hash(&["a", "b"]), hash(&["ab", ""]));
    }
}
