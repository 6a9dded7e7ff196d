//! Attacks, shapes of model output, and the rule that a second pass changes nothing.

use proptest::prelude::*;
use scraper::Html;

use super::*;

fn hosts(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn clean(html: &str) -> Sanitised {
    let own = hosts(&["shop.example"]);
    let allowed = hosts(&["wiki.example"]);
    sanitise(
        html,
        &LinkRules {
            allowed_hosts: &allowed,
            own_hosts: &own,
            pages: None,
        },
    )
}

/// Holds the promise of the module to a result, by parsing it again as a browser would.
fn assert_safe(whole: &str) {
    let made = clean(whole);
    let given: String = whole.chars().take(300).collect();
    assert_eq!(clean(&made.html).html, made.html, "not settled: {given}");
    assert!(
        made.html.chars().all(is_clean),
        "control character: {given:?}"
    );
    for (at, _) in made.html.match_indices('[') {
        let inner: String = made.html[at + 1..]
            .chars()
            .take_while(|c| *c != ']')
            .collect();
        assert!(
            !inner.is_empty() && inner.chars().all(|c| c.is_ascii_digit()),
            "shortcode from {given}: {}",
            made.html
        );
    }
    let document = Html::parse_fragment(&made.html);
    for node in document.tree.nodes() {
        assert!(!node.value().is_comment(), "comment from {given}");
    }
    for element in document.root_element().descendent_elements().skip(1) {
        let name = element.value().name();
        assert!(
            ALLOWED.contains(&name),
            "<{name}> from {given}: {}",
            made.html
        );
        for (key, value) in element.value().attrs() {
            match (name, key) {
                ("a", "href") => assert!(
                    value.starts_with("https://shop.example/")
                        || value.starts_with("http://shop.example/")
                        || value.starts_with("https://wiki.example/")
                        || value.starts_with("mailto:")
                        || (value.starts_with('/') && !value.starts_with("//")),
                    "href {value} from {given}"
                ),
                ("a", "rel") => assert_eq!(value, "nofollow noopener"),
                ("td" | "th", "colspan" | "rowspan" | "scope") => {}
                _ => panic!("attribute {key} of <{name}> from {given}"),
            }
        }
    }
}

/// Written for this test after the known families of attacks.
const ATTACKS: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script/x>alert(1)</script >",
    "<script\u{b}>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=`javascript:alert(1)`>",
    "<img/src/onerror=alert(1)//",
    "<image src=x onerror=alert(1)>",
    "<p onclick=alert(1) style=\"background:url(//evil.example)\" class=x id=y>t</p>",
    "<h2 onmouseover='alert(1)'>t</h2>",
    "<a href=\"javascript:alert(1)\">t</a>",
    "<a href=\"JaVaScRiPt:alert(1)\">t</a>",
    "<a href=\" &#1; javascript:alert(1)\">t</a>",
    "<a href=\"java&#x09;script:alert(1)\">t</a>",
    "<a href=\"java&NewLine;script&colon;alert(1)\">t</a>",
    "<a href=\"&#106;avascript:alert(1)\">t</a>",
    "<a href=\"vbscript:msgbox(1)\">t</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">t</a>",
    "<a href=\"//evil.example/x\">t</a>",
    "<a href=\"/\\evil.example/x\">t</a>",
    "<a href=\"\\\\evil.example\">t</a>",
    "<a href=\"https://shop.example@evil.example\">t</a>",
    "<a href=\"https://shop.example.evil.example\">t</a>",
    "<a href=\"https:evil.example\">t</a>",
    "<a href=\"http://\u{ff45}vil.example\">t</a>",
    "<a href=\"https://wiki.example/\" target=_blank rel=dofollow ping=//evil.example download>t</a>",
    "<a href=\"https://wiki.example/\" href=\"javascript:alert(1)\">t</a>",
    "<a href='https://wiki.example/\"onclick=\"alert(1)'>t</a>",
    "<a xlink:href=\"javascript:alert(1)\">t</a>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>t</text></a></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\">",
    "<iframe><a title=\"</iframe><img src onerror=alert(1)>\">test",
    "<object data=\"data:text/html,x\"></object><embed src=//evil.example>",
    "<base href=//evil.example/><a href=x>t</a>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example';</style>",
    "<style><!--</style><script>alert(1)//--></script>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    "<title><img title=\"</title><img src=x onerror=alert(1)>\"></title>",
    "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
    "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<noembed><img title=\"</noembed><img src onerror=alert(1)>\"></noembed>",
    "<select><option><script>alert(1)</script></option></select>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    "<table background=//evil.example><td background=//evil.example colspan=2 onclick=x>t",
    "<table><tr><td><table><tr><p>x<a href=\"javascript:alert(1)\">y</table>",
    "<table>loose<a href=\"/a\">x<td>y<table>z",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>t</button><input autofocus onfocus=alert(1)></form>",
    "<details open ontoggle=alert(1)><summary onclick=x>t</summary></details>",
    "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>t</marquee><isindex type=image src=1 onerror=alert(1)>",
    "<body onload=alert(1)><frameset onload=alert(1)>",
    "<html><head><title>x</title></head><body><p>t</p></body></html>",
    "<!-- comment --><p>t</p><!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- wp:html --><p>t</p><!-- /wp:html -->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php system('id'); ?><p>t</p>",
    "<%= system('id') %>",
    "<custom-tag onclick=alert(1)>t</custom-tag>",
    "<a><b><i><u><p>x</a></b></i></u></p>",
    "<p>[php]echo 1;[/php] [gallery ids=\"1\"] [[embed]] [1] [12] [x1]</p>",
    "<a href=\"https://wiki.example/?q=[gallery]&amp;r=[1]\">t</a>",
    "<p>&#91;gallery&#93; &lbrack;embed]</p>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;",
    "<p>a\u{0}b\u{8}c\u{c}d\u{1f}e&#1;f&#12;g&#x7f;h</p>",
    "<pre>\n\n\n  code</pre>",
    "<pre>\n<script>alert(1)</script></pre>",
    "<ul><li>a<ul><li>b</ul><li>c",
    "<p><ul><li>x</li></ul></p>",
    "<em><p>a</p><p>b</p></em>",
    "<a href=\"/a\"><a href=\"/b\">x</a></a>",
    "<strong>a<h2>b</strong>c</h2>",
    "<dl><dt>a<dd>b</dl>",
    "<figure><img src=//evil.example><figcaption>t</figcaption></figure>",
    "<![if<img src=x onerror=alert(1)>",
    "<p/onclick=alert(1)>x</p/>",
    "<a href=&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#58;alert(1)>t</a>",
    "# x\n\n[a](javascript:alert(1)) ![b](//evil.example/x.png) <img src=x onerror=alert(1)>",
    "[a](https://wiki.example/\"onclick=\"alert(1))",
    "`<script>alert(1)</script>` and ```\n<script>alert(1)</script>\n```",
    "```html\n<p onclick=alert(1)>x</p>\n```",
];

#[test]
fn attacks_come_to_nothing() {
    assert!(ATTACKS.len() >= 60);
    for attack in ATTACKS {
        assert_safe(attack);
        // The same within other contexts.
        for (before, after) in [
            ("<p>", "</p>"),
            ("<table><tr><td>", "</td></tr></table>"),
            ("<pre><code>", "</code></pre>"),
            ("<svg><desc>", "</desc></svg>"),
            ("<ul><li>", "</li></ul>"),
            ("<details><summary>", "</summary></details>"),
        ] {
            assert_safe(&format!("{before}{attack}{after}"));
        }
    }
}

#[test]
fn an_article_comes_through() {
    let article = "<h2>Sizes</h2>\n<p>A <strong>wide</strong> &amp; <em>low</em> one: 3 &lt; 4 [1].</p>\n\
        <ul><li>one</li><li>two</li></ul>\n<table><thead><tr><th scope=\"col\">A</th></tr></thead>\
        <tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>\n<blockquote><p>q</p></blockquote>\n\
        <pre><code>x &lt; y</code></pre>\n<hr>\n<details><summary>s</summary><p>d</p></details>\n\
        <p>See <a href=\"https://shop.example/a\">ours</a> and <a href=\"https://wiki.example/b\" rel=\"nofollow noopener\">theirs</a>.</p>\n";
    let made = clean(article);
    assert_eq!(made.html, article);
    assert!(made.removed_links.is_empty() && !made.removed_elements);
}

#[test]
fn other_shapes_become_ours() {
    for (given, expected) in [
        (
            "<h1>T</h1><b>x</b> y<h5>z</h5>",
            "<h2>T</h2>\n<p><strong>x</strong> y</p>\n<h4>z</h4>\n",
        ),
        (
            "<div>a</div><div>b <span>c</span></div>",
            "<p>a</p>\n<p>b c</p>\n",
        ),
        (
            "<section><p>a</p>loose</section>",
            "<p>a</p>\n<p>loose</p>\n",
        ),
        (
            "<p></p><p>&nbsp;</p><p>x</p><h2><br></h2>",
            "<p>x</p>\n<h2><br></h2>\n",
        ),
        ("Just text & more", "<p>Just text &amp; more</p>\n"),
        (
            "## T\n\n- a\n- **b**",
            "<h2>T</h2>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n",
        ),
        (
            "<figure><table><tr><td>1</td></tr></table></figure>",
            "<table><tbody><tr><td>1</td></tr></tbody></table>\n",
        ),
        ("<p>see [shop] [1]</p>", "<p>see &#91;shop] [1]</p>\n"),
        ("", ""),
        (" \n ", ""),
    ] {
        let html = clean(given).html;
        assert_eq!(
            html,
            expected.replace(
                "<h2><br></h2>\n",
                if given.contains("h2><br") {
                    "<h2><br></h2>\n"
                } else {
                    ""
                }
            ),
            "{given}"
        );
    }
}

#[test]
fn removals_are_reported() {
    let made = clean(
        "<p><a href=\"https://evil.example/x\">text</a> <a href=\"javascript:x\">more</a> <a href=\"https://evil.example/x\">again</a></p>",
    );
    assert_eq!(made.html, "<p>text more again</p>\n");
    assert_eq!(
        made.removed_links,
        ["https://evil.example/x", "javascript:x"]
    );
    assert!(!made.removed_elements);
    assert!(clean("<p>a<script>b</script></p>").removed_elements);
    assert!(clean("<img src=x>").removed_elements);
}

#[test]
fn plain_text_for_titles() {
    for (given, expected) in [
        ("<b>AT&amp;T</b>  &lt;3\n rugs", "AT&T <3 rugs"),
        ("a < b\u{7}c", "a < bc"),
        ("<script>x</script>Rugs [gallery]", "Rugs [gallery]"),
        ("<p>One</p><p>Two</p>", "One Two"),
    ] {
        assert_eq!(plain(given), expected);
    }
}

#[test]
fn deep_input_ends() {
    assert_safe(&format!("{}x", "<blockquote>".repeat(2_000)));
}

#[test]
fn misnested_input_ends() {
    assert_safe(&format!("{}x", "<b><i><a href=/a>".repeat(100)));
}

#[test]
fn long_input_ends() {
    assert_safe(&"a [b] <c> &d; ".repeat(2_000));
    let made = clean(&"a [b] <c> &d; ".repeat(100_000));
    assert!(made.html.starts_with("<p>a &#91;b]") && made.removed_elements);
    assert_safe(&"<blockquote>x</em>".repeat(100_000));
}

proptest! {
    #[test]
    fn any_text_is_safe(text in "\\PC{0,200}") {
        assert_safe(&text);
    }

    #[test]
    fn any_soup_is_safe(parts in proptest::collection::vec(
        prop_oneof![
            Just("<p>"), Just("</p>"), Just("<table>"), Just("</table>"), Just("<td>"), Just("<tr>"),
            Just("<a href=\"/x\">"), Just("</a>"), Just("<b>"), Just("</b>"), Just("<i>"), Just("<ul>"),
            Just("<li>"), Just("</ul>"), Just("<pre>"), Just("</pre>"), Just("\n"), Just("<svg>"),
            Just("</svg>"), Just("<math>"), Just("<mtext>"), Just("<style>"), Just("</style>"),
            Just("<!--"), Just("-->"), Just("<h1>"), Just("</h1>"), Just("<script>"), Just("</script>"),
            Just("<div>"), Just("</div>"), Just("<details>"), Just("<summary>"), Just("text [x] "),
            Just("\" onclick=alert(1) "), Just("&lt;"), Just("**"), Just("## "), Just("- "), Just("<br>"),
            Just("<select>"), Just("<template>"), Just("<caption>"), Just("<th>"), Just("<form>"),
            Just("<figure>"), Just("<img>"), Just("</figure>"), Just("`"), Just("\r\n"),
        ], 0..40))
    {
        assert_safe(&parts.concat());
    }
}
