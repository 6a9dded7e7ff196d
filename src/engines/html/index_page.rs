//! The page that lists the pages of a folder.

use std::fmt::Write as _;

use super::page::{head, style};
use super::write::{escape_attribute, escape_text};

/// One page on the list.
#[derive(Clone, Copy, Debug)]
pub struct IndexItem<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it is, such as `brief`.
    pub kind: &'a str,
    /// What it is about; empty for none.
    pub description: &'a str,
    /// Its address, relative to the list.
    pub href: &'a str,
    /// The address of its image. `None` when it has none.
    pub image: Option<&'a str>,
}

/// A list of pages.
#[derive(Clone, Copy, Debug)]
pub struct IndexPage<'a> {
    /// The language of the pages as a tag such as `en`; empty when unknown.
    pub language: &'a str,
    /// The name of the site; empty for none.
    pub site_name: &'a str,
    /// The pages, in the order in which they are shown.
    pub items: &'a [IndexItem<'a>],
}

/// Writes the list as a complete page: no script, no request to anywhere but for its images.
#[must_use]
pub fn index_page(page: &IndexPage<'_>) -> String {
    let title = if page.site_name.trim().is_empty() {
        "Pages"
    } else {
        page.site_name
    };
    let mut html = head(page.language, title);
    let _ = writeln!(html, "{}</head>\n<body>", style(LIST_STYLE));
    let _ = writeln!(
        html,
        "<main class=\"list\">\n<h1>{}</h1>",
        escape_text(title)
    );
    let _ = writeln!(html, "<p class=\"count\">{}</p>", counted(page.items));
    html.push_str("<ul class=\"cards\">\n");
    for item in page.items {
        let href = escape_attribute(item.href);
        html.push_str("<li>");
        if let Some(image) = item.image {
            // Decoration: the title follows at once.
            let _ = write!(
                html,
                "<img src=\"{}\" alt=\"\" width=\"1200\" height=\"630\" loading=\"lazy\">",
                escape_attribute(image)
            );
        }
        let _ = write!(
            html,
            "<span class=\"kind\">{}</span><h2><a href=\"{href}\">{}</a></h2>",
            escape_text(item.kind),
            escape_text(item.title)
        );
        if !item.description.trim().is_empty() {
            let _ = write!(html, "<p>{}</p>", escape_text(item.description));
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ul>\n</main>\n</body>\n</html>\n");
    html
}

/// Says how many pages of each kind there are.
fn counted(items: &[IndexItem<'_>]) -> String {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    for item in items {
        match kinds.iter_mut().find(|(kind, _)| *kind == item.kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((item.kind, 1)),
        }
    }
    kinds.sort_unstable();
    let parts: Vec<String> = kinds
        .iter()
        .map(|(kind, count)| {
            let plural = if *count == 1 { "" } else { "s" };
            format!("{count} {}{plural}", escape_text(kind))
        })
        .collect();
    parts.join(", ")
}

const LIST_STYLE: &str = "\
main.list{max-width:72rem}
main.list h1{margin-bottom:.25rem}
.count{color:var(--soft);margin:0 0 2rem}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr))}
.cards li{position:relative;display:flex;flex-direction:column;border:1px solid var(--line);border-radius:.6rem;overflow:hidden;background:var(--tint)}
.cards img{width:100%;aspect-ratio:1200/630;object-fit:cover;border-radius:0}
.cards .kind{margin:1rem 1rem 0;color:var(--soft);font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
.cards h2{font-size:1.1rem;line-height:1.35;margin:.25rem 1rem .5rem}
.cards h2 a{color:inherit;text-decoration:none}
.cards h2 a::after{content:\"\";position:absolute;inset:0}
.cards li:hover h2 a,.cards h2 a:focus-visible{text-decoration:underline}
.cards li:focus-within{outline:2px solid var(--link);outline-offset:2px}
.cards p{color:var(--soft);font-size:.92rem;line-height:1.5;margin:0 1rem 1rem}
";
