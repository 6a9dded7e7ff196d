//! A complete page around an article, for publishing into a folder.

use std::fmt::Write as _;

use super::write::{escape_attribute, escape_text};

/// What a page shows.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The language as a tag such as `en`; empty when unknown.
    pub language: &'a str,
    /// The heading of the page.
    pub title: &'a str,
    /// The title for result pages and tabs; empty means the heading.
    pub meta_title: &'a str,
    /// The description for result pages; empty for none.
    pub meta_description: &'a str,
    /// Where the page will be found. `None` when that is not known.
    pub canonical: Option<&'a str>,
    /// The name of the site; empty for none.
    pub site_name: &'a str,
    /// Where the site's name leads, relative to the page. `None` for nowhere.
    pub home: Option<&'a str>,
    /// The article, sanitised, with its figures.
    pub body_html: &'a str,
}

/// Reads well on paper, phones and large screens, by day and by night, without any request.
const STYLE: &str = "\
:root{color-scheme:light dark;--text:#1d2126;--soft:#59626d;--page:#fff;--line:#d9dde2;--tint:#f4f5f7;--link:#0b57b0}
@media (prefers-color-scheme:dark){:root{--text:#e6e8eb;--soft:#a3abb5;--page:#15181c;--line:#343a42;--tint:#1e2228;--link:#8ab8f5}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:break-word;background:var(--page);color:var(--text);font:1.0625rem/1.65 system-ui,sans-serif}
header,main{max-width:44rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem;color:var(--soft);font-size:.9rem}
main{padding-bottom:4rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.2rem);line-height:1.2;margin:1.5rem 0}
h2{font-size:1.45rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.15rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}
img{max-width:100%;height:auto;border-radius:.4rem}
figure{margin:1.75rem 0}
figcaption{color:var(--soft);font-size:.9rem;margin-top:.4rem}
table{border-collapse:collapse;display:block;overflow-x:auto;margin:1.5rem 0}
th,td{border:1px solid var(--line);padding:.45rem .7rem;text-align:left;vertical-align:top}
th{background:var(--tint)}
blockquote{margin:1.5rem 0;padding-left:1rem;border-left:.2rem solid var(--line);color:var(--soft)}
code,pre{font-family:ui-monospace,monospace;font-size:.92em;background:var(--tint);border-radius:.25rem}
code{padding:.1em .3em}
pre{padding:1rem;overflow-x:auto}
pre code{padding:0}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
@media (max-width:30rem){table{font-size:.875rem}th,td{padding:.35rem .45rem}}
";

/// Writes a complete page: no script, no request to anywhere, its style within.
#[must_use]
pub fn page(page: &Page<'_>) -> String {
    let title = if page.meta_title.trim().is_empty() {
        page.title
    } else {
        page.meta_title
    };
    let mut html = head(page.language, title);
    if !page.meta_description.trim().is_empty() {
        let _ = writeln!(
            html,
            "<meta name=\"description\" content=\"{}\">",
            escape_attribute(page.meta_description)
        );
    }
    if let Some(canonical) = page.canonical {
        let _ = writeln!(
            html,
            "<link rel=\"canonical\" href=\"{}\">",
            escape_attribute(canonical)
        );
    }
    let _ = writeln!(html, "{}</head>\n<body>", style(""));
    let site_name = escape_text(page.site_name.trim());
    match page.home {
        _ if site_name.is_empty() => {}
        Some(home) => {
            let _ = writeln!(
                html,
                "<header><a href=\"{}\">{site_name}</a></header>",
                escape_attribute(home)
            );
        }
        None => {
            let _ = writeln!(html, "<header>{site_name}</header>");
        }
    }
    let _ = writeln!(
        html,
        "<main>\n<article>\n<h1>{}</h1>\n{}\n</article>\n</main>\n</body>\n</html>",
        escape_text(page.title),
        page.body_html.trim_end()
    );
    html
}

/// The beginning of a page, up to its title.
pub(super) fn head(language: &str, title: &str) -> String {
    let mut html = String::from("<!DOCTYPE html>\n<html");
    if !language.is_empty() {
        let _ = write!(html, " lang=\"{}\"", escape_attribute(language));
    }
    html.push_str(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let _ = writeln!(html, "<title>{}</title>", escape_text(title));
    html
}

/// The style of all pages, with more for one kind of them.
pub(super) fn style(more: &str) -> String {
    format!("<style>\n{STYLE}{more}</style>\n")
}

#[cfg(test)]
mod tests {
    use scraper::{Html, Selector};

    use super::*;

    #[test]
    fn a_page_is_whole_and_asks_for_nothing() {
        let html = page(&Page {
            language: "en",
            title: "Rugs & <mats>",
            meta_title: "",
            meta_description: "All \"about\" rugs",
            canonical: Some("https://shop.example/rugs/?a=1&b=2"),
            site_name: "Shop",
            home: Some("index.html"),
            body_html: "<p>Text</p>\n",
        });
        let document = Html::parse_document(&html);
        let find = |query: &str| {
            let selector = Selector::parse(query).unwrap();
            document.select(&selector).next().map(|found| {
                (
                    found.text().collect::<String>(),
                    found
                        .attr("content")
                        .or(found.attr("href"))
                        .map(str::to_owned),
                )
            })
        };
        assert_eq!(find("title").unwrap().0, "Rugs & <mats>");
        assert_eq!(find("h1").unwrap().0, "Rugs & <mats>");
        assert_eq!(find("article p").unwrap().0, "Text");
        assert_eq!(
            find("meta[name=description]").unwrap().1.as_deref(),
            Some("All \"about\" rugs")
        );
        assert_eq!(
            find("link[rel=canonical]").unwrap().1.as_deref(),
            Some("https://shop.example/rugs/?a=1&b=2")
        );
        assert!(find("script").is_none() && find("link[rel=stylesheet]").is_none());
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    }
}
