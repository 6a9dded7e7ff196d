//! Each rule has texts that it finds something in, and texts in which it finds nothing.

use proptest::prelude::*;

use super::*;

/// What the checks find in paragraphs, by rule.
fn rules(paragraphs: &[&str], language: &str) -> Vec<String> {
    found(
        paragraphs,
        &Material {
            language,
            ..Material::default()
        },
    )
}

fn found(paragraphs: &[&str], material: &Material<'_>) -> Vec<String> {
    let html = format!("<p>{}</p>", paragraphs.join("</p><p>"));
    check(&Parts::of(&html), material)
        .into_iter()
        .map(|finding| finding.rule)
        .collect()
}

/// Holds one rule to texts that it must find, and to such that it must not.
fn holds(rule: &str, hits: &[(&str, &[&str])], misses: &[(&str, &[&str])]) {
    assert!(RULES.iter().any(|(known, _)| *known == rule), "{rule}");
    for (language, paragraphs) in hits {
        let found = rules(paragraphs, language);
        assert!(
            found.iter().any(|one| one == rule),
            "{paragraphs:?} gave {found:?}"
        );
    }
    for (language, paragraphs) in misses {
        let found = rules(paragraphs, language);
        assert!(
            !found.iter().any(|one| one == rule),
            "{paragraphs:?} gave {found:?}"
        );
    }
}

#[test]
fn cliches() {
    holds(
        "slop.cliche",
        &[
            ("en", &["This rug is a real game-changer for small rooms."]),
            ("en", &["Let\u{2019}s delve into the details."]),
            ("de", &["Das ist das A und O beim Kauf."]),
            ("fr", &["Ne cherchez plus, voici le tapis."]),
            ("es", &["Lleva tu sala al siguiente nivel."]),
        ],
        &[
            ("en", &["The rules of the game change every year."]),
            ("de", &["This is a game-changer, sagt der Prospekt."]),
            ("en", &["Measure the room before you order."]),
        ],
    );
}

#[test]
fn openings() {
    holds(
        "slop.opening",
        &[
            (
                "en",
                &["In today\u{2019}s fast-paced world, rugs matter.", "More."],
            ),
            ("en", &["When it comes to rugs, size is first."]),
            ("de", &["Wenn es um Teppiche geht, zählt die Größe."]),
        ],
        &[
            (
                "en",
                &["A rug should fit. When it comes to price, look twice."],
            ),
            ("en", &["Rugs differ in size."]),
        ],
    );
}

#[test]
fn hedging() {
    holds(
        "slop.hedging",
        &[
            (
                "en",
                &["It is important to note that rugs wear. It's worth noting that they fade."],
            ),
            (
                "de",
                &["Unter Umständen reißt er. Möglicherweise auch nicht."],
            ),
        ],
        &[
            ("en", &["It is worth noting that rugs wear."]),
            ("en", &["Rugs wear, and they fade."]),
        ],
    );
}

#[test]
fn dashes() {
    holds(
        "slop.dashes",
        &[("en", &["A rug — any rug — is soft. Buy one — or two."])],
        &[
            ("en", &["A rug — any rug — is soft. Buy one."]),
            (
                "en",
                &["A well-made, hard-wearing, low-priced rug of 2-3 metres is soft."],
            ),
        ],
    );
}

#[test]
fn contrasts() {
    holds(
        "slop.contrast",
        &[
            ("en", &["It is not only soft but also warm."]),
            (
                "en",
                &["A rug isn\u{2019}t just a cover. It\u{2019}s a statement."],
            ),
            ("de", &["Er ist nicht nur weich, sondern auch warm."]),
            ("fr", &["Il est non seulement doux, mais aussi chaud."]),
            ("es", &["No solo es suave, sino también cálido."]),
        ],
        &[
            ("en", &["It is not only for kitchens."]),
            ("en", &["It is soft, but also thin."]),
        ],
    );
}

#[test]
fn same_openings() {
    holds(
        "slop.same_openings",
        &[("en", &["You measure. You order.", "You wait."])],
        &[("en", &["You measure. You order. Then you wait. You sit."])],
    );
}

#[test]
fn repetition() {
    holds(
        "slop.repetition",
        &[
            (
                "en",
                &[
                    "Measure the room before you order a rug.",
                    "Between. Measure the room before you order a rug!",
                ],
            ),
            (
                "en",
                &[
                    "You should measure the whole room twice before you ever order a rug.",
                    "You should measure the whole room twice before you ever order any rug.",
                ],
            ),
        ],
        &[
            (
                "en",
                &[
                    "Measure the room before you order a rug.",
                    "Vacuum the rug once a week on both sides.",
                ],
            ),
            ("en", &["Yes, it does.", "Yes, it does."]),
        ],
    );
}

#[test]
fn stuffing() {
    let stuffed =
        "Bathroom rugs are nice. A bathroom rug is soft. Buy a bathroom rug. Bathroom rugs dry.";
    let material = |keyword| Material {
        language: "en",
        keyword,
        given: "",
    };
    assert!(found(&[stuffed], &material("bathroom rug")).contains(&"slop.stuffing".to_owned()));
    assert!(!found(&[stuffed], &material("floor lamp")).contains(&"slop.stuffing".to_owned()));
    assert!(!found(&[stuffed], &material("")).contains(&"slop.stuffing".to_owned()));
    let calm = format!(
        "A bathroom rug is soft. {}",
        "Other words stand here and say other things. ".repeat(20)
    );
    assert!(!found(&[&calm], &material("bathroom rug")).contains(&"slop.stuffing".to_owned()));
}

#[test]
fn numbers() {
    holds(
        "slop.number",
        &[
            ("en", &["73% of buyers return a rug."]),
            ("en", &["It costs $1,299 today."]),
            ("en", &["More than 4 million homes have one."]),
            ("en", &["9 out of 10 owners agree."]),
            ("de", &["Rund 40 Prozent der Käufer."]),
        ],
        &[
            ("en", &["Leave 10 cm on each of the 4 sides in 2026."]),
            ("en", &["Wash it at 30 degrees for 45 minutes."]),
        ],
    );
    let given = Material {
        language: "en",
        keyword: "",
        given: "our survey: 73 percent; price 1299",
    };
    let text = ["73% of buyers paid $1,299."];
    assert!(!found(&text, &given).contains(&"slop.number".to_owned()));
}

#[test]
fn quotes() {
    holds(
        "slop.quote",
        &[
            (
                "en",
                &["\u{201c}A rug must be as wide as the sofa,\u{201d} says Jane Doe."],
            ),
            (
                "de",
                &["„Ein Teppich muss so breit sein wie das Sofa“, sagt die Designerin."],
            ),
        ],
        &[
            (
                "en",
                &["Shops call this a \u{201c}runner\u{201d}, says the label."],
            ),
            (
                "en",
                &["The sign \u{201c}do not wash above thirty degrees\u{201d} is on the back."],
            ),
        ],
    );
    let given = Material {
        language: "en",
        keyword: "",
        given: "Jane: A rug must be as wide as the sofa, always",
    };
    let text = ["\u{201c}A rug must be as wide as the sofa,\u{201d} says Jane."];
    assert!(!found(&text, &given).contains(&"slop.quote".to_owned()));
}

#[test]
fn sources() {
    holds(
        "slop.source",
        &[
            ("en", &["Studies show that wool lasts longer."]),
            ("de", &["Laut einer Studie hält Wolle länger."]),
        ],
        &[
            (
                "en",
                &[
                    "<a href=\"https://a.example/wool\">According to a study</a>, wool lasts longer.",
                ],
            ),
            ("en", &["He studies rugs and shows them."]),
        ],
    );
}

#[test]
fn leftovers() {
    holds(
        "slop.leftover",
        &[
            ("en", &["Buy it at [insert shop name] today."]),
            ("fi", &["As an AI language model, I have no rug."]),
        ],
        &[("en", &["Insert the pad below the rug [1]."])],
    );
}

#[test]
fn every_rule_has_a_test_and_good_prose_has_no_finding() {
    let source = include_str!("tests.rs");
    for (rule, _) in RULES {
        assert!(
            source.contains(&format!("\"{rule}\"")),
            "{rule} is not tested"
        );
    }
    let good = [
        "Measure the longest and the shortest side of the room before you look at prices.",
        "Leave a hand of floor on each side, so that the rug does not look like a carpet.",
        "Thin rugs dry by noon. Thick ones stay wet until the evening, and in a bath without a \
         window they begin to smell.",
        "If the floor is heated, look for the sign on the label: rubber backings block the warmth.",
    ];
    assert_eq!(rules(&good, "en"), Vec::<String>::new());
    assert!(rules(&[], "en").is_empty());
}

proptest! {
    #[test]
    fn any_text_is_survived_and_counts_are_true(text in "\\PC{0,300}", keyword in "\\PC{0,20}") {
        let material = Material { language: "en", keyword: &keyword, given: "" };
        let html = format!("<p>{}</p>", crate::engines::html::escape_text(&text));
        for finding in check(&Parts::of(&html), &material) {
            prop_assert!(finding.count >= 1);
            prop_assert!(RULES.iter().any(|(rule, _)| *rule == finding.rule));
        }
        prop_assert_eq!(check(&Parts::of(&html), &material), check(&Parts::of(&html), &material));
    }
}
