//! Briefs: complete, within their limits, and unchanged by the sanitiser.

use proptest::prelude::*;

use crate::engines::html::{LinkRules, read::plain_text, sanitise, to_markdown};

use super::super::{OtherPage, ideas};
use super::*;

fn keyword(text: &str, search_volume: Option<i64>, intent: Option<Intent>) -> KeywordFacts<'_> {
    KeywordFacts {
        text,
        search_volume,
        difficulty: search_volume.map(|_| 30),
        intent,
        page_group: None,
    }
}

#[test]
fn a_brief_is_complete() {
    let keywords = [
        keyword("office chair", Some(90_000), Some(Intent::Commercial)),
        keyword("leather office chair", Some(900), None),
        keyword(
            "how to clean leather office chair",
            None,
            Some(Intent::Informational),
        ),
        keyword("pink <script>alert(1)</script> [gallery] chair", None, None),
    ];
    let pages = [OtherPage {
        title: "Standing Desks & More",
        slug: "/standing-desks/",
    }];
    let facts = ClusterFacts {
        cluster_name: "office chair",
        language: "en",
        keywords: &keywords,
        site_name: "Shop",
        other_pages: &pages,
    };
    let idea = ideas(&facts, 1).remove(0);
    let draft = brief(&BriefInput {
        title: &idea.title,
        structure: idea.structure,
        keywords: &idea.keywords,
        facts: &facts,
        target_words: 1_200,
    });
    assert!(
        draft
            .html
            .starts_with("<p><strong>Content brief — not an article</strong>")
    );
    assert_eq!(draft.primary_keyword, "office chair");
    assert_eq!(
        sanitise(&draft.html, &LinkRules::default()).html,
        draft.html
    );
    insta::assert_snapshot!(to_markdown(&draft.html), @r"
    **Content brief — not an article**. These are instructions for a writer. Replace this text with the finished article before it goes live.

    ## At a glance

    - **Working title:** Office Chairs: A Buying Guide
    - **Meta title:** Office Chairs: A Buying Guide | Shop
    - **Meta description:** Office Chairs: what to compare, what to ask, and how to decide. See which option fits your needs before you decide. Practical advice you can use right away.
    - **Structure:** guide
    - **Length:** about 1200 words

    ## Target keywords

    | Keyword                                            | Role       | Searches per month | Difficulty (0–100) | Intent     |
    | -------------------------------------------------- | ---------- | ------------------ | ------------------ | ---------- |
    | office chair                                       | primary    | 90000              | 30                 | commercial |
    | leather office chair                               | supporting | 900                | 30                 | unknown    |
    | pink \<script>alert(1)\</script> \[gallery\] chair | supporting | unknown            | unknown            | unknown    |

    ## Search intent

    Intent is known for 1 of 3 target keywords: commercial (1). The reader is comparing before buying. Name the criteria, say which option suits whom, and be plain about drawbacks.

    ## Outline

    ### Introduction (no heading)

    - **Purpose:** Say in two or three sentences who this page is for and what they will be able to decide or do after reading it.
    - **Length:** about 110 words
    - **Use:** office chair

    ### H2: What to Decide Before You Choose an Office Chair

    - **Purpose:** Help readers to list their needs: where, for whom, how often, how much space and which budget.
    - **Length:** about 170 words

    ### H2: Comparing Materials

    - **Purpose:** Compare the materials by look, feel, durability, upkeep and price range.
    - **Length:** about 170 words
    - **Use:** leather office chair

    ### H2: Choosing a Color

    - **Purpose:** Show how each color works with its surroundings and how it ages in use.
    - **Length:** about 110 words
    - **Use:** pink \<script>alert(1)\</script> \[gallery\] chair

    ### H2: How to Compare Office Chairs

    - **Purpose:** Give the reader three to six criteria, ranked, with a way to check each one.
    - **Length:** about 230 words

    ### H2: Common Mistakes to Avoid

    - **Purpose:** Name the errors that cost money or time, why they happen and how to avoid them.
    - **Length:** about 140 words

    ### H2: Frequently Asked Questions

    - **Purpose:** Answer the questions of the list below, each under its own H3.
    - **Length:** about 200 words
    - **Answer:** How to clean leather office chair

    ### H2: Next Step

    - **Purpose:** Sum up in two sentences and lead to the one page that comes next.
    - **Length:** about 70 words

    ## Questions to answer

    Give each question its own H3 and answer it in two to four sentences, the direct answer first.

    - How to clean leather office chair

    ## Internal links

    Link these pages where they help the reader, with words that say what the linked page offers:

    - Standing Desks & More – `standing-desks`

    ## Checklist for the writer

    - The primary keyword is in the title, the first paragraph and one H2, and reads naturally there.
    - Every question listed above has a direct answer.
    - Every figure, price and claim has a source that was checked.
    - Examples, photographs or experience of our own are included.
    - Each image has a text that says what it shows.
    - The internal links above are placed.
    - This brief has been removed from the finished article.
    ");
}

#[test]
fn a_page_about_the_topic_ranks_for_the_topic() {
    let keywords = [
        keyword("30 inch bathroom vanity", None, None),
        keyword("dorel vanity", None, None),
    ];
    let facts = ClusterFacts {
        cluster_name: "bathroom vanity",
        language: "it",
        keywords: &keywords,
        site_name: "",
        other_pages: &[],
    };
    let input = BriefInput {
        title: "Bathroom vanity: A Practical Guide",
        structure: Structure::Guide,
        keywords: &[],
        facts: &facts,
        target_words: 1_000,
    };
    let draft = brief(&input);
    assert_eq!(draft.primary_keyword, "bathroom vanity");
    assert!(draft.html.contains("no phrases in the language “it”"));
    assert!(
        draft
            .html
            .contains("<td>bathroom vanity</td><td>primary</td><td>unknown</td>")
    );
    assert!(draft.html.contains("None yet"));
    let targets = ["dorel vanity".to_owned()];
    let draft = brief(&BriefInput {
        title: "Dorel or not",
        keywords: &targets,
        ..input
    });
    assert_eq!(draft.primary_keyword, "dorel vanity");
}

proptest! {
    #[test]
    fn any_brief_holds_its_promises(
        texts in proptest::collection::vec("((how to|what is|leather|buy|best) )?\\PC{1,30}", 0..10),
        title in "\\PC{0,80}",
        language in "(en|de|fr|es|it)",
        structure in proptest::sample::select(Structure::ALL),
        target_words in 0u32..5_000,
        chosen in 0usize..5,
    ) {
        let keywords: Vec<KeywordFacts<'_>> =
            texts.iter().map(|text| keyword(text, None, None)).collect();
        let facts = ClusterFacts {
            cluster_name: "desk lamp",
            language: &language,
            keywords: &keywords,
            site_name: "Shop",
            other_pages: &[],
        };
        let targets: Vec<String> =
            texts.iter().take(chosen).map(|text| text.trim().to_owned()).collect();
        let input = BriefInput {
            title: &title,
            structure,
            keywords: &targets,
            facts: &facts,
            target_words,
        };
        let draft = brief(&input);
        prop_assert!(draft.meta_title.chars().count() <= 60);
        prop_assert!(draft.meta_description.chars().count() <= 156);
        let clean = sanitise(&draft.html, &LinkRules::default());
        prop_assert_eq!(plain_text(&clean.html), plain_text(&draft.html));
        prop_assert!(!clean.removed_elements && clean.removed_links.is_empty());
        let sections = outline(&input, &Topic::of(&facts), "desk lamp", true);
        prop_assert_eq!(sections.iter().map(|section| section.words).sum::<u32>(), target_words);
    }
}
