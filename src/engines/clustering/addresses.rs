//! Addresses of search results, in the form under which they are compared.

use url::Url;

/// What addresses carry only to be counted, beside everything that begins with `utm_`.
const TRACKING: &[&str] = &[
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "gad_source",
    "gad_campaignid",
    "srsltid",
    "fbclid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igshid",
    "mc_cid",
    "mc_eid",
    "_ga",
    "_gl",
    "ved",
    "usg",
];

/// Brings an address to the form under which it is compared: without scheme, `www.`, default port,
/// trailing slash, fragment and tracking, the rest of the query in order. `None` when it is none.
#[must_use]
pub fn comparable_url(text: &str) -> Option<String> {
    let text = text.trim();
    let has_scheme = text.contains("://");
    let url = if has_scheme {
        Url::parse(text)
    } else {
        Url::parse(&format!("https://{}", text.trim_start_matches('/')))
    };
    let url = url
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.username().is_empty())?;
    let host = url
        .host_str()
        .filter(|host| host.contains('.') || host.contains(':'))?;
    let mut out = host
        .trim_end_matches('.')
        .strip_prefix("www.")
        .unwrap_or(host)
        .to_owned();
    if let Some(port) = url.port() {
        out.push(':');
        out.push_str(&port.to_string());
    }
    out.push_str(url.path().trim_end_matches('/'));
    let mut pairs: Vec<(String, String)> = url
        .query_pairs()
        .into_owned()
        .filter(|(name, _)| {
            let name = name.to_ascii_lowercase();
            !name.starts_with("utm_") && !TRACKING.contains(&name.as_str())
        })
        .collect();
    if !pairs.is_empty() {
        pairs.sort();
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        out.push('?');
        out.push_str(&query);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_are_compared_without_what_does_not_matter() {
        for same in [
            "https://www.shop.example/Rugs/?b=2&a=1",
            "http://shop.example/Rugs?a=1&b=2#top",
            "HTTPS://WWW.SHOP.EXAMPLE:443/Rugs/?utm_source=x&a=1&b=2&srsltid=AfmB",
            "shop.example/Rugs?a=1&b=2",
        ] {
            let form = comparable_url(same);
            assert_eq!(form.as_deref(), Some("shop.example/Rugs?a=1&b=2"), "{same}");
        }
        assert_ne!(
            comparable_url("https://shop.example/rugs"),
            comparable_url("https://shop.example/Rugs")
        );
        assert_eq!(
            comparable_url("https://shop.example/").as_deref(),
            Some("shop.example")
        );
        for wrong in [
            "",
            "rugs",
            "mailto:a@b.example",
            "javascript:alert(1)",
            "http://",
        ] {
            assert_eq!(comparable_url(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_comparable_url_is_its_own(text in "\\PC{0,40}|https?://[a-z.]{1,12}/[a-zA-Z%/?&=#.-]{0,20}") {
            if let Some(form) = comparable_url(&text) {
                prop_assert_eq!(comparable_url(&form), Some(form.clone()));
            }
        }
    }
}
