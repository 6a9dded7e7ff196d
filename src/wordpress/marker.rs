//! The names under which our posts and images are found again on a site that has nothing unique.

use uuid::Uuid;

/// The comment that ends the body of a post: WordPress keeps it, also for authors.
#[must_use]
pub fn content_marker(content: Uuid) -> String {
    format!("<!-- igny8:{content} -->")
}

/// The search words that lead to that comment.
pub(super) fn marker_search(content: Uuid) -> String {
    format!("igny8:{content}")
}

/// The name of an image's file: `SLUG-MARK.EXTENSION`.
///
/// The mark is the last twelve hex digits of the image's UUID. The first ones of a UUIDv7 are the
/// time, so all images of one minute would share them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaName {
    slug: String,
    mark: String,
    extension: String,
}

impl MediaName {
    /// Names an image. `slug` and `extension` are ASCII, such as `garden-rugs` and `png`.
    #[must_use]
    pub fn new(slug: &str, image: Uuid, extension: &str) -> Self {
        let digits = image.simple().to_string();
        Self {
            slug: slug.to_owned(),
            mark: digits[20..].to_owned(),
            extension: extension.to_owned(),
        }
    }

    /// The same name for a file of another kind.
    #[must_use]
    pub fn with_extension(&self, extension: &str) -> Self {
        Self {
            extension: extension.to_owned(),
            ..self.clone()
        }
    }

    /// The file's name, such as `garden-rugs-8ccc0123456789.png`.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.{}", self.stem(), self.extension)
    }

    /// The file's name without its extension; also the media item's slug.
    #[must_use]
    pub fn stem(&self) -> String {
        if self.slug.is_empty() {
            self.mark.clone()
        } else {
            format!("{}-{}", self.slug, self.mark)
        }
    }

    /// The part that no other image has.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Whether the address of a stored file is this image's. WordPress may have put a number or
    /// `-scaled` behind the name, or changed the extension.
    #[must_use]
    pub fn is_in(&self, source_url: &str) -> bool {
        let path = source_url.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        file.split(['-', '.']).any(|part| part == self.mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uuid(text: &str) -> Uuid {
        Uuid::parse_str(text).unwrap()
    }

    #[test]
    fn images_of_the_same_moment_have_names_of_their_own() {
        let one = MediaName::new("rugs", uuid("01928374-aaaa-7bbb-8ccc-0123456789ab"), "png");
        let two = MediaName::new("rugs", uuid("01928374-aaaa-7bbb-8ccc-0123456789ac"), "png");
        assert_eq!(one.file_name(), "rugs-0123456789ab.png");
        assert_ne!(one.file_name(), two.file_name());
    }

    #[test]
    fn a_stored_file_is_recognised_whatever_wordpress_added() {
        let name = MediaName::new("rugs", uuid("01928374-aaaa-7bbb-8ccc-0123456789ab"), "png");
        let folder = "https://example.com/wp-content/uploads/2026/11";
        for file in [
            "rugs-0123456789ab.png",
            "rugs-0123456789ab-1.png",
            "rugs-0123456789ab-scaled.webp?x=1",
        ] {
            assert!(name.is_in(&format!("{folder}/{file}")), "{file}");
        }
        for file in [
            "rugs-0123456789ac.png",
            "rugs-0123456789abc.png",
            "rugs.png",
        ] {
            assert!(!name.is_in(&format!("{folder}/{file}")), "{file}");
        }
    }

    #[test]
    fn the_marker_is_the_agreed_comment() {
        assert_eq!(
            content_marker(uuid("01928374-aaaa-7bbb-8ccc-0123456789ab")),
            "<!-- igny8:01928374-aaaa-7bbb-8ccc-0123456789ab -->"
        );
    }
}
