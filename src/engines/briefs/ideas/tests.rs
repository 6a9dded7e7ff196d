//! Ideas from clusters of real search queries and of made ones.

use proptest::prelude::*;

use super::super::OtherPage;
use super::*;
use crate::domain::ids::PageGroupId;

fn unknown<'a>(texts: &[&'a str]) -> Vec<KeywordFacts<'a>> {
    texts
        .iter()
        .map(|text| KeywordFacts {
            text,
            search_volume: None,
            difficulty: None,
            intent: None,
            page_group: None,
        })
        .collect()
}

fn of<'a>(
    name: &'a str,
    keywords: &'a [KeywordFacts<'a>],
    language: &'a str,
    other_pages: &'a [OtherPage<'a>],
) -> ClusterFacts<'a> {
    ClusterFacts {
        cluster_name: name,
        language,
        keywords,
        site_name: "Shop",
        other_pages,
    }
}

fn titles(name: &str, keywords: &[KeywordFacts<'_>], language: &str) -> String {
    ideas(&of(name, keywords, language, &[]), 10)
        .iter()
        .map(|idea| format!("{} [{}]", idea.title, idea.structure))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn shop_queries_give_titles_an_editor_would_take() {
    let vanities = unknown(&[
        "30 inch bathroom vanity",
        "48 inch bathroom vanity with trough sink",
        "bathroom vanity with counter space",
        "white bathroom vanity black hardware",
        "dorel vanity",
        "mission double vanity",
    ]);
    insta::assert_snapshot!(titles("bathroom vanity", &vanities, "en"), @r"
    Bathroom Vanities: A Buying Guide [guide]
    What Size Bathroom Vanity Do You Need? [guide]
    Bathroom Vanities: Which Features Matter [guide]
    30-Inch Bathroom Vanities: Measurements and Fit [guide]
    48-Inch Bathroom Vanities with Trough Sink: Measurements and Fit [guide]
    Bathroom Vanities with Counter Space: What to Look For [guide]
    White Bathroom Vanity Black Hardware: Ideas and Pairings [guide]
    Dorel Vanities: What to Know Before You Choose [guide]
    Mission Double Vanities: What to Look For [guide]
    ");
    let rugs = unknown(&[
        "rug for teen room",
        "teal outdoor rug",
        "bohemian",
        "carpet 5x6",
    ]);
    insta::assert_snapshot!(titles("area rug", &rugs, "en"), @r"
    Area Rugs: A Buying Guide [guide]
    Teal Outdoor Rugs: Ideas and Pairings [guide]
    Bohemian Area Rugs: Ideas and Pairings [guide]
    Carpet 5x6: Measurements and Fit [guide]
    Rugs for Teen Room: How to Choose Well [guide]
    ");
    let rooms = unknown(&[
        "living room ideas",
        "living room designs",
        "living room coffee table sets",
    ]);
    insta::assert_snapshot!(titles("living room", &rooms, ""), @r"
    Living Room Ideas: How to Find One That Works for You [listicle]
    Living Room: A Practical Guide [guide]
    Living Room Coffee Table Sets: What to Know Before You Choose [guide]
    ");
}

#[test]
fn volumes_intents_and_questions_shape_the_ideas() {
    let made = |text, search_volume, intent| KeywordFacts {
        text,
        search_volume,
        difficulty: Some(30),
        intent,
        page_group: None,
    };
    let chairs = [
        made(
            "how to clean leather office chair",
            Some(900),
            Some(Intent::Informational),
        ),
        made("office chair", Some(90_000), Some(Intent::Commercial)),
        made(
            "best office chair for back pain",
            Some(14_000),
            Some(Intent::Commercial),
        ),
        made(
            "what is an ergonomic chair",
            Some(300),
            Some(Intent::Informational),
        ),
        made(
            "office chair vs gaming chair",
            Some(1_200),
            Some(Intent::Commercial),
        ),
        made(
            "buy office chair online",
            Some(800),
            Some(Intent::Transactional),
        ),
        made("office chair price", Some(600), Some(Intent::Commercial)),
        made("mesh office chair review 2024", None, None),
        made("leather vs fabric office chair", None, None),
    ];
    insta::assert_snapshot!(titles("office chair", &chairs, "en"), @r"
    Office Chairs: A Buying Guide [guide]
    The Best Office Chairs for Back Pain: How to Compare Them [listicle]
    Office Chair FAQ: Common Questions Answered [faq]
    Office Chairs vs. Gaming Chairs: How to Decide [comparison]
    Shop Office Chairs by Material [landing-page]
    How to Clean Leather Office Chairs [how-to]
    Office Chairs: What Drives the Price [guide]
    What Is an Ergonomic Chair? [guide]
    Leather vs. Fabric Office Chairs: How to Decide [comparison]
    Mesh Office Chair Review: What to Check Before You Buy [review]
    ");
    let facts = of("office chair", &chairs, "en", &[]);
    let found = ideas(&facts, 5);
    assert_eq!(found.len(), 5);
    assert_eq!(found[0].keywords[0], "office chair");
    assert_eq!(
        (found[0].intent, found[0].content_type),
        (Intent::Commercial, "post")
    );
    let landing = found
        .iter()
        .find(|idea| idea.structure == Structure::LandingPage)
        .unwrap();
    assert_eq!(
        (landing.intent, landing.content_type),
        (Intent::Transactional, "page")
    );
    // A question that is searched most comes first.
    let asked = [
        made("how to clean a rug", Some(500), None),
        made("rug cleaning", Some(100), None),
    ];
    let found = ideas(&of("rug cleaning", &asked, "en", &[]), 3);
    assert_eq!(
        (found[0].title.as_str(), found[0].structure),
        ("How to Clean a Rug", Structure::HowTo)
    );
}

#[test]
fn other_languages_keep_their_own_words() {
    let german = unknown(&[
        "bürostuhl",
        "beste bürostühle",
        "wie reinigt man einen bürostuhl",
        "was kostet ein bürostuhl",
    ]);
    insta::assert_snapshot!(titles("bürostuhl", &german, "de-AT"), @r"
    Bürostuhl: Ratgeber zur Auswahl [guide]
    Bürostühle: Worauf es beim Vergleich ankommt [listicle]
    Bürostuhl: Häufige Fragen und Antworten [faq]
    Was kostet ein Bürostuhl? [guide]
    Wie reinigt man einen Bürostuhl? [how-to]
    ");
    let french = unknown(&["chaise de bureau", "comment choisir une chaise de bureau"]);
    insta::assert_snapshot!(titles("chaise de bureau", &french, "fr"), @r"
    Chaise de bureau : l’essentiel à savoir [guide]
    Comment choisir une chaise de bureau ? [how-to]
    ");
    let spanish = unknown(&["silla de oficina", "qué silla de oficina comprar"]);
    insta::assert_snapshot!(titles("silla de oficina", &spanish, "es"), @r"
    Silla de oficina: lo esencial que hay que saber [guide]
    ¿Qué silla de oficina comprar? [guide]
    ");
    let italian = unknown(&["sedia da ufficio", "sedia da ufficio ergonomica"]);
    insta::assert_snapshot!(titles("sedia da ufficio", &italian, "it"), @r"
    Sedia da ufficio: A Practical Guide [guide]
    Sedia da ufficio ergonomica: What to Know Before You Choose [guide]
    ");
}

#[test]
fn pages_that_exist_are_not_proposed_again() {
    let keywords = unknown(&["office chair", "leather office chair", "mesh office chair"]);
    let pages = [OtherPage {
        title: "The Office Chair Buying Guide",
        slug: "office-chairs",
    }];
    let found = ideas(&of("office chair", &keywords, "en", &pages), 10);
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|idea| idea.title != "Office Chairs: A Buying Guide")
    );
    // Only comparisons, which a page of the range could not target.
    let versus = unknown(&["leather vs mesh chair", "black vs leather chair"]);
    for idea in ideas(&of("chair", &versus, "en", &[]), 10) {
        assert!(!idea.keywords.is_empty(), "{}", idea.title);
    }
    assert!(ideas(&of("", &[], "en", &[]), 3).is_empty());
    assert_eq!(ideas(&of("rugs", &[], "en", &[]), 3).len(), 1);
}

proptest! {
    #[test]
    fn any_cluster_gives_distinct_ideas_about_its_keywords(
        texts in proptest::collection::vec(
            "((best|how to|what is|buy|leather|black|30 inch|small) )?[a-z]{1,8}( (for|vs|with|best|\\PC)){0,2}( [a-z<>&]{1,8}){0,2}( 2024)?",
            1..8,
        ),
        language in "(en|de|fr|es|it)",
        how_many in 0usize..8,
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let keywords = unknown(&texts);
        let facts = of(texts[0], &keywords, &language, &[]);
        let found = ideas(&facts, how_many);
        prop_assert!(found.len() <= how_many);
        prop_assert_eq!(&found, &ideas(&facts, how_many));
        for (at, idea) in found.iter().enumerate() {
            prop_assert!(!idea.title.trim().is_empty(), "empty title");
            let earlier: Vec<&str> = found[..at].iter().map(|idea| idea.title.as_str()).collect();
            prop_assert_eq!(near_duplicate(&idea.title, &earlier), None);
            let words: Vec<String> = idea.title.split_whitespace().map(str::to_lowercase).collect();
            let doubled = words
                .windows(2)
                .any(|pair| pair[0] == pair[1] && pair[0].contains(char::is_alphanumeric));
            prop_assert!(!doubled, "{}", idea.title);
            prop_assert!(!idea.keywords.is_empty());
            for keyword in &idea.keywords {
                prop_assert!(texts.iter().any(|text| text.trim() == keyword));
            }
        }
    }
}

#[test]
fn an_idea_is_for_one_page_group_and_the_next_for_another() {
    let keyword = |text, group| KeywordFacts {
        text,
        search_volume: None,
        difficulty: None,
        intent: None,
        page_group: Some(PageGroupId(group)),
    };
    let chairs = [
        keyword("office chair", 1),
        keyword("office chairs", 1),
        keyword("leather office chair", 2),
        keyword("mesh office chair", 3),
        keyword("how to clean an office chair", 4),
    ];
    let made = ideas(&of("Office Chair", &chairs, "en", &[]), 3);
    assert_eq!(made.len(), 3);
    let group = |text: &String| {
        let known = chairs.iter().find(|keyword| keyword.text == text);
        known.and_then(|keyword| keyword.page_group)
    };
    let mut aims = Vec::new();
    for idea in &made {
        let first = group(&idea.keywords[0]);
        assert!(
            idea.keywords.iter().all(|keyword| group(keyword) == first),
            "{idea:?}"
        );
        aims.push(first);
    }
    aims.sort_unstable();
    aims.dedup();
    assert_eq!(aims.len(), 3, "{made:?}");
}
