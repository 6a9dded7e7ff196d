//! What WordPress sends, typed; and the lenient reader that gets it out of a reply.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use url::Url;

/// How many places are tried as the start of the JSON before a body is given up.
const MOST_STARTS: usize = 2_000;

/// A post or page as an editor sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// Its number.
    pub id: i64,
    /// Its address part; ends in `__trashed` while it is in the trash.
    #[serde(default)]
    pub slug: String,
    /// WordPress's own status: what it became, which need not be what was asked for.
    #[serde(default)]
    pub status: String,
    /// `post` or `page`.
    #[serde(default, rename = "type")]
    pub post_type: String,
    /// Where it can be read, or previewed while it is not public.
    #[serde(default, deserialize_with = "read_web_address")]
    pub link: String,
    /// When it last changed, in UTC, to the second, without a zone.
    #[serde(default)]
    pub modified_gmt: String,
    /// The title as stored.
    #[serde(default)]
    pub title: Raw,
    /// The body as stored, after WordPress's own filters.
    #[serde(default)]
    pub content: Raw,
    /// The summary as stored.
    #[serde(default)]
    pub excerpt: Raw,
    /// When it is or was to go live, in UTC, without a zone. `None` when it was never set.
    #[serde(default)]
    pub date_gmt: Option<String>,
    /// The category ids; empty for pages.
    #[serde(default)]
    pub categories: Vec<i64>,
    /// The tag ids; empty for pages.
    #[serde(default)]
    pub tags: Vec<i64>,
    /// The media item that heads it; 0 for none.
    #[serde(default)]
    pub featured_media: i64,
    /// The author's number; 0 for nobody.
    #[serde(default)]
    pub author: i64,
    /// The page above it; 0 for none.
    #[serde(default)]
    pub parent: i64,
}

impl Post {
    /// Whether it lies in the trash.
    #[must_use]
    pub fn is_trashed(&self) -> bool {
        self.status == "trash"
    }
}

/// A text that WordPress gives as stored and as shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raw {
    /// As stored; empty when the account may not edit it.
    #[serde(default)]
    pub raw: String,
}

/// A media item.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Media {
    /// Its number.
    pub id: i64,
    /// Its address part.
    #[serde(default)]
    pub slug: String,
    /// Where the file lies.
    #[serde(default)]
    pub source_url: String,
    /// What it shows, for those who cannot see it.
    #[serde(default)]
    pub alt_text: String,
}

/// A category or tag.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Term {
    pub(super) id: i64,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) slug: String,
}

/// What the root of the REST API tells about a site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SiteIndex {
    /// The site's name.
    #[serde(default)]
    pub name: String,
    /// Where WordPress itself lies.
    #[serde(default)]
    pub url: String,
    /// The APIs it offers, such as `wp/v2`.
    pub namespaces: Vec<String>,
    #[serde(default)]
    authentication: Value,
    #[serde(default)]
    timezone_string: String,
    #[serde(default)]
    gmt_offset: Value,
}

impl SiteIndex {
    /// Whether it offers core's own API.
    #[must_use]
    pub fn has_core(&self) -> bool {
        self.namespaces.iter().any(|namespace| namespace == "wp/v2")
    }

    /// The site's time zone, such as `Europe/Berlin` or `+05:30`; empty when it does not say.
    #[must_use]
    pub fn timezone(&self) -> String {
        if !self.timezone_string.is_empty() {
            return self.timezone_string.clone();
        }
        // A number of hours, or that as text.
        let text = self.gmt_offset.as_str().map(str::parse);
        let hours: Option<f64> = match text {
            Some(parsed) => parsed.ok(),
            None => self.gmt_offset.as_f64(),
        };
        let Some(hours) = hours.filter(|hours| hours.abs() <= 15.0) else {
            return String::new();
        };
        let sign = if hours < 0.0 { '-' } else { '+' };
        let (whole, rest) = (hours.abs().floor(), hours.abs().fract());
        format!("{sign}{whole:02.0}:{:02.0}", rest * 60.0)
    }

    /// Whether application passwords can be used. They are off on plain http, and where a plugin
    /// says so; `authentication` is then an empty list.
    #[must_use]
    pub fn has_application_passwords(&self) -> bool {
        self.authentication.get("application-passwords").is_some()
    }

    /// Whether the bridge plugin is active.
    #[must_use]
    pub fn has_bridge(&self) -> bool {
        self.namespaces
            .iter()
            .any(|namespace| namespace == "igny8/v1")
    }

    /// The page on which a person lets a program have an application password. `None` when the site
    /// offers none.
    #[must_use]
    pub fn approval_page(&self) -> Option<&str> {
        self.authentication
            .get("application-passwords")?
            .get("endpoints")?
            .get("authorization")?
            .as_str()
    }
}

/// An error that WordPress itself sent: only an object with `code` and `message` is one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Fault {
    pub(super) code: String,
    #[serde(default)]
    pub(super) message: String,
    #[serde(default)]
    data: Value,
}

impl Fault {
    /// The id of the term that exists already. `None` when the error is another one.
    pub(super) fn existing_term(&self) -> Option<i64> {
        if self.code != "term_exists" {
            return None;
        }
        // Older versions give the bare number.
        self.data.get("term_id").unwrap_or(&self.data).as_i64()
    }

    /// The fields that were refused, each with what WordPress says about it.
    pub(super) fn fields(&self) -> BTreeMap<String, String> {
        let Some(params) = self.data.get("params").and_then(Value::as_object) else {
            return BTreeMap::new();
        };
        params
            .iter()
            .map(|(name, said)| (name.clone(), said.as_str().unwrap_or("invalid").to_owned()))
            .collect()
    }

    /// The status that hides behind a refused field: asking for drafts without being logged in is
    /// "invalid", and only the details say 401. `None` when no field tells.
    pub(super) fn hidden_status(&self) -> Option<u64> {
        let details = self.data.get("details")?.as_object()?;
        details
            .values()
            .find_map(|detail| detail.get("data")?.get("status")?.as_u64())
    }
}

/// An address, empty when it is none of the web: nobody is to be led to `javascript:`.
pub(super) fn web_address(given: String) -> String {
    let is_web = Url::parse(&given).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if is_web && !given.contains(char::is_control) {
        given
    } else {
        String::new()
    }
}

/// Reads an address in an answer of core REST.
fn read_web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer).map(web_address)
}

/// Reads a reply's body as one object; what a plugin printed before it is skipped.
///
/// `None` when there is no object that runs to the end of the body, or it has another shape.
pub(super) fn object<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    serde_json::from_value(json_from(body, b'{')?).ok()
}

/// Reads a reply's body as a list of objects; what a plugin printed before it is skipped.
///
/// `None` when there is no list that runs to the end of the body, or it has another shape. The
/// check for objects is needed: a list of numbers would do as a struct too.
pub(super) fn list<T: DeserializeOwned>(body: &[u8]) -> Option<Vec<T>> {
    let value = json_from(body, b'[')?;
    if !value.as_array()?.iter().all(Value::is_object) {
        return None;
    }
    serde_json::from_value(value).ok()
}

/// Reads the error that WordPress sent. `None` when the body is no such error.
pub(super) fn fault(body: &[u8]) -> Option<Fault> {
    object(body)
}

/// Finds the first opening bracket from which JSON runs to the end of the body.
fn json_from(body: &[u8], opening: u8) -> Option<Value> {
    let starts = body
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == opening)
        .map(|(at, _)| at)
        .take(MOST_STARTS);
    for start in starts {
        if let Ok(value) = serde_json::from_slice(&body[start..]) {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOTICE: &str =
        "<br />\n<b>Warning</b>: Undefined array key [0] in {x} on line <b>3</b><br />\n";

    #[test]
    fn a_notice_before_the_json_is_skipped() {
        let body =
            format!("{NOTICE}{{\"id\":7,\"status\":\"draft\",\"content\":{{\"raw\":\"a\"}}}}\n");
        let post: Post = object(body.as_bytes()).unwrap();
        assert_eq!(
            (post.id, post.status.as_str(), post.content.raw.as_str()),
            (7, "draft", "a")
        );
        let posts: Vec<Post> = list(format!("{NOTICE}[]").as_bytes()).unwrap();
        assert!(posts.is_empty());
    }

    #[test]
    fn the_time_zone_has_a_name_or_an_offset() {
        for (told, zone) in [
            (
                r#""timezone_string":"Europe/Berlin","gmt_offset":1"#,
                "Europe/Berlin",
            ),
            (r#""timezone_string":"","gmt_offset":"5.5""#, "+05:30"),
            (r#""timezone_string":"","gmt_offset":-9.5"#, "-09:30"),
            (r#""gmt_offset":0"#, "+00:00"),
            (r#""gmt_offset":"x""#, ""),
            (r#""gmt_offset":1e300"#, ""),
        ] {
            let index = format!("{{\"namespaces\":[],{told}}}");
            let index: SiteIndex = serde_json::from_str(&index).unwrap();
            assert_eq!(index.timezone(), zone, "{told}");
        }
    }

    #[test]
    fn a_page_is_not_an_answer() {
        for page in [
            "<html><script>var a={\"id\":1};</script></html>",
            "",
            "{\"id\":1",
            "Forbidden [403]",
        ] {
            assert_eq!(object::<Post>(page.as_bytes()), None, "{page}");
            assert_eq!(list::<Post>(page.as_bytes()), None, "{page}");
            assert!(fault(page.as_bytes()).is_none(), "{page}");
        }
    }

    #[test]
    fn errors_tell_what_they_hide() {
        let known =
            fault(br#"{"code":"term_exists","message":"m","data":{"status":400,"term_id":2}}"#)
                .unwrap();
        assert_eq!(known.existing_term(), Some(2));
        let hidden = fault(
            br#"{"code":"rest_invalid_param","message":"m","data":{"status":400,"params":{"status":"Status is forbidden."},
            "details":{"status":{"code":"rest_forbidden_status","data":{"status":401}}}}}"#,
        )
        .unwrap();
        assert_eq!(hidden.hidden_status(), Some(401));
        assert_eq!(hidden.fields()["status"], "Status is forbidden.");
    }

    #[test]
    fn switched_off_application_passwords_show_as_an_empty_list() {
        let off: SiteIndex =
            object(br#"{"name":"x","namespaces":["wp/v2"],"authentication":[]}"#).unwrap();
        let on: SiteIndex =
            object(br#"{"namespaces":["wp/v2"],"authentication":{"application-passwords":{}}}"#)
                .unwrap();
        assert!(off.has_core() && !off.has_application_passwords());
        assert!(on.has_application_passwords());
    }

    proptest! {
        #[test]
        fn whatever_is_printed_before_the_answer_is_found(noise in "[^{\\[]{0,80}", id in 1i64..) {
            let post: Option<Post> = object(format!("{noise}{{\"id\":{id}}}").as_bytes());
            prop_assert_eq!(post.map(|post| post.id), Some(id));
        }
    }
}
