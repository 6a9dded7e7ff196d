//! Which links may stay.

use url::Url;

/// Where links may lead.
#[derive(Clone, Copy, Debug, Default)]
pub struct LinkRules<'a> {
    /// Hosts of others that may be linked, such as `example.org`; their subdomains too.
    pub allowed_hosts: &'a [String],
    /// The site's own hosts; their subdomains too.
    pub own_hosts: &'a [String],
    /// Whole addresses that may be linked to wherever they lead. Where this is given, it names every
    /// page of the site: an address of the site that is not among them was made up, and is refused.
    /// `None` lets any address of the site through.
    pub pages: Option<&'a [String]>,
}

impl LinkRules<'_> {
    /// Whether a link to an address may stay.
    #[must_use]
    pub fn allows(&self, href: &str) -> bool {
        judge(href, self) != Link::Refused
    }
}

/// What becomes of a link.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// It leads to the site itself.
    Own(String),
    /// It leads to an allowed host of others.
    External(String),
    /// It must go; its text stays.
    Refused,
}

/// A host nobody can own, to tell addresses within the site from all others.
const HERE: &str = "https://here.invalid/";

/// Judges an address. The one that stays is written as the URL standard writes it, so that what
/// was judged is what a browser will open.
pub(super) fn judge(href: &str, rules: &LinkRules<'_>) -> Link {
    let href = href.trim();
    let judged = judge_host(href, rules);
    let Some(pages) = rules.pages else {
        return judged;
    };
    let Some(url) = resolved(href) else {
        return Link::Refused;
    };
    if !matches!(url.scheme(), "http" | "https")
        || !url.username().is_empty()
        || url.password().is_some()
    {
        return Link::Refused;
    }
    let is_listed_page = pages.iter().any(|page| {
        Url::parse(page).is_ok_and(|page| {
            let same_host = match (url.host_str(), page.host_str()) {
                (Some("here.invalid"), Some(host)) => is_listed(host, rules.own_hosts),
                (Some(one), Some(other)) => bare(one) == bare(other),
                _ => false,
            };
            same_host && place(&page) == place(&url)
        })
    });
    match judged {
        Link::Own(_) | Link::Refused if is_listed_page && is_own(&url, rules) => {
            Link::Own(written(href, &url))
        }
        Link::Refused if is_listed_page => Link::External(url.as_str().to_owned()),
        Link::Own(_) => Link::Refused,
        other => other,
    }
}

/// An address within its site, without what does not name a page.
fn place(url: &Url) -> (&str, Option<&str>) {
    (url.path().trim_end_matches('/'), url.query())
}

fn bare(host: &str) -> &str {
    let host = host.trim_end_matches('.');
    host.strip_prefix("www.").unwrap_or(host)
}

fn is_own(url: &Url, rules: &LinkRules<'_>) -> bool {
    let host = url.host_str().unwrap_or_default();
    host == "here.invalid" || is_listed(host, rules.own_hosts)
}

/// The address as it is kept: from the root when it was written so.
fn written(href: &str, url: &Url) -> String {
    if href.starts_with('/') && !href.starts_with("//") {
        url.as_str()
            .strip_prefix(HERE)
            .map_or_else(|| url.as_str().to_owned(), |rest| format!("/{rest}"))
    } else {
        url.as_str().to_owned()
    }
}

/// The whole address that is meant, within a host that nobody can own where it names none. `None` for
/// what is no address from the root.
fn resolved(href: &str) -> Option<Url> {
    match Url::parse(href) {
        Ok(url) => Some(url),
        Err(url::ParseError::RelativeUrlWithoutBase) if href.starts_with('/') => {
            Url::parse(HERE).ok()?.join(href).ok()
        }
        Err(_) => None,
    }
}

fn judge_host(href: &str, rules: &LinkRules<'_>) -> Link {
    match Url::parse(href) {
        Ok(url) => judge_absolute(&url, rules),
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let resolved = Url::parse(HERE).and_then(|base| base.join(href));
            let Ok(url) = resolved else {
                return Link::Refused;
            };
            if url.host_str() != Some("here.invalid") {
                return judge_absolute(&url, rules);
            }
            // Only addresses from the root: others depend on where the page will stand, and
            // anchors lead nowhere because ids are not kept.
            if href.starts_with('/') {
                Link::Own(url.as_str()[HERE.len() - 1..].to_owned())
            } else {
                Link::Refused
            }
        }
        Err(_) => Link::Refused,
    }
}

fn judge_absolute(url: &Url, rules: &LinkRules<'_>) -> Link {
    match url.scheme() {
        "mailto" => Link::Own(url.as_str().to_owned()),
        "http" | "https" => {
            let Some(host) = url.host_str() else {
                return Link::Refused;
            };
            if !url.username().is_empty() || url.password().is_some() {
                // `https://bank.example@evil.example/` reads like another host.
                return Link::Refused;
            }
            if is_listed(host, rules.own_hosts) {
                Link::Own(url.as_str().to_owned())
            } else if is_listed(host, rules.allowed_hosts) {
                Link::External(url.as_str().to_owned())
            } else {
                Link::Refused
            }
        }
        _ => Link::Refused,
    }
}

fn is_listed(host: &str, hosts: &[String]) -> bool {
    let host = host.trim_end_matches('.');
    hosts.iter().any(|listed| {
        // Parsed as a URL's host, so that `Bücher.example` is compared in its encoded form.
        let Ok(url) = Url::parse(&format!("https://{}/", listed.trim())) else {
            return false;
        };
        let Some(listed) = url.host_str() else {
            return false;
        };
        let listed = listed.strip_prefix("www.").unwrap_or(listed);
        host == listed
            || host
                .strip_suffix(listed)
                .is_some_and(|sub| sub.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_decide() {
        let own = vec!["www.shop.example".to_owned()];
        let allowed = vec!["bücher.example".to_owned()];
        let rules = LinkRules {
            allowed_hosts: &allowed,
            own_hosts: &own,
            pages: None,
        };
        let judged = |href| judge(href, &rules);
        assert_eq!(
            judged("https://shop.example"),
            Link::Own("https://shop.example/".to_owned())
        );
        assert_eq!(
            judged("http://blog.shop.example/a?b#c"),
            Link::Own("http://blog.shop.example/a?b#c".to_owned())
        );
        assert_eq!(judged("/rugs/?a=1"), Link::Own("/rugs/?a=1".to_owned()));
        assert_eq!(
            judged("https://BÜCHER.example/x"),
            Link::External("https://xn--bcher-kva.example/x".to_owned())
        );
        assert_eq!(
            judged("mailto:a@b.example"),
            Link::Own("mailto:a@b.example".to_owned())
        );
        for refused in [
            "https://evilshop.example/",
            "https://shop.example.evil.example/",
            "https://shop.example@evil.example/",
            "https://user@shop.example/",
            "//evil.example/x",
            "/\\evil.example/x",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "#top",
            "page.html",
            "",
        ] {
            assert_eq!(judged(refused), Link::Refused, "{refused}");
        }
    }

    #[test]
    fn listed_pages_are_the_only_ones_of_the_site() {
        let own = vec!["shop.example".to_owned()];
        let allowed = vec!["partner.example".to_owned()];
        let pages = vec![
            "https://www.shop.example/rugs/".to_owned(),
            "https://shop.example/?p=7".to_owned(),
            "https://source.example/report".to_owned(),
        ];
        let rules = LinkRules {
            allowed_hosts: &allowed,
            own_hosts: &own,
            pages: Some(&pages),
        };
        for (href, kept) in [
            (
                "https://shop.example/rugs",
                Link::Own("https://shop.example/rugs".to_owned()),
            ),
            ("/rugs/", Link::Own("/rugs/".to_owned())),
            ("/rugs#care", Link::Own("/rugs#care".to_owned())),
            (
                "http://shop.example/?p=7",
                Link::Own("http://shop.example/?p=7".to_owned()),
            ),
            (
                "https://source.example/report",
                Link::External("https://source.example/report".to_owned()),
            ),
            (
                "https://partner.example/any",
                Link::External("https://partner.example/any".to_owned()),
            ),
        ] {
            assert_eq!(judge(href, &rules), kept, "{href}");
        }
        for refused in [
            "https://shop.example/invented",
            "/invented",
            "https://shop.example/?p=8",
            "https://source.example/other",
            "https://evil.example/rugs/",
            "https://shop.example@evil.example/rugs",
            "mailto:made-up@shop.example",
            "rugs/",
            "//evil.example/rugs",
        ] {
            assert_eq!(judge(refused, &rules), Link::Refused, "{refused}");
        }
    }
}
