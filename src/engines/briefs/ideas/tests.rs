//! Ideas from clusters of real search queries and of made ones.

use super::super::OtherPage;
use super::*;

pub(crate) fn unknown<'a>(texts: &[&'a str]) -> Vec<KeywordFacts<'a>> {
    texts
        .iter()
        .map(|text| KeywordFacts {
            text,
            search_volume: None,
            difficulty: None,
            intent: None,
        })
        .collect()
}

fn titles(name: &str, keywords: &[KeywordFacts<'_>], language: &str) -> Vec<String> {
    let facts = ClusterFacts {
        cluster_name: name,
        language,
        keywords,
        site_name: "Shop",
        other_pages: &[],
    };
    ideas(&facts, 10)
        .into_iter()
        .map(|idea| format!("{} [{}]", idea.title, idea.structure))
        .collect()
}

#[test]
fn scratch() {
    for (name, keywords) in [
        (
            "bathroom vanity",
            vec![
                "30 inch bathroom vanity",
                "48 inch bathroom vanity with trough sink",
                "bathroom vanity with counter space",
                "white bathroom vanity black hardware",
                "bathroom vanity knobs",
                "dorel vanity",
                "mission double vanity",
            ],
        ),
        (
            "office chair",
            vec![
                "champagne velvet desk chair",
                "desk and chair set",
                "elegant executive chair",
                "ergonomic chair",
                "mila task chair",
                "pastel pink desk chair",
                "worn leather office chair",
                "salon chair",
            ],
        ),
        (
            "coffee table",
            vec![
                "attleboro drum coffee table",
                "block coffee table",
                "smart coffee table",
                "unique coffee tables",
                "wayfair coffee table",
                "coffee table fire pit",
                "gray leather cocktail table",
            ],
        ),
        (
            "area rug",
            vec![
                "ombre rug",
                "rug plum",
                "rug for teen room",
                "tollette teal outdoor rug",
                "bohemian",
                "carpet 5x6",
                "3 piece rug set with runners",
                "star wars rug",
            ],
        ),
        (
            "dining chair",
            vec![
                "acrylic clear chair",
                "leather dining chairs",
                "wishbone chair",
                "parsons chairs",
                "wood dining chairs",
            ],
        ),
        (
            "bar stools",
            vec![
                "bar stool 24 inches height",
                "bar stool with backrest",
                "wood bar stools",
                "brendon counter stool",
                "overstreet rustic pub stools",
            ],
        ),
        (
            "wall art",
            vec![
                "canvas map art",
                "eiffel tower wall art",
                "feather wall art",
                "mexican art",
                "wall art fiji",
                "hawaii vintage art",
            ],
        ),
        (
            "living room",
            vec![
                "living room ideas",
                "living room designs",
                "living room coffee table sets",
                "accent chairs living room",
            ],
        ),
    ] {
        println!("== {name}");
        for title in titles(name, &unknown(&keywords), "en") {
            println!("   {title}");
        }
    }
    let k = |text, volume, intent| KeywordFacts {
        text,
        search_volume: volume,
        difficulty: Some(30),
        intent,
    };
    let made = vec![
        k("office chair", Some(90000), Some(Intent::Commercial)),
        k(
            "best office chair for back pain",
            Some(14000),
            Some(Intent::Commercial),
        ),
        k(
            "how to clean leather office chair",
            Some(900),
            Some(Intent::Informational),
        ),
        k(
            "what is an ergonomic chair",
            Some(300),
            Some(Intent::Informational),
        ),
        k(
            "office chair vs gaming chair",
            Some(1200),
            Some(Intent::Commercial),
        ),
        k(
            "buy office chair online",
            Some(800),
            Some(Intent::Transactional),
        ),
        k("office chair price", Some(600), Some(Intent::Commercial)),
        k("mesh office chair review 2024", Some(100), None),
        k("leather vs fabric office chair", None, None),
    ];
    println!("== made");
    for title in titles("office chair", &made, "en") {
        println!("   {title}");
    }
    for (language, name, texts) in [
        (
            "de",
            "bürostuhl",
            vec![
                "bürostuhl ergonomisch",
                "bürostuhl",
                "bürostuhl kaufen",
                "beste bürostühle",
                "wie reinigt man einen bürostuhl",
                "was kostet ein bürostuhl",
            ],
        ),
        (
            "fr",
            "chaise de bureau",
            vec![
                "chaise de bureau",
                "chaise de bureau pas cher",
                "comment choisir une chaise de bureau",
                "meilleure chaise de bureau",
            ],
        ),
        (
            "es",
            "silla de oficina",
            vec![
                "silla de oficina",
                "cómo limpiar una silla de oficina",
                "precio silla de oficina",
                "qué silla de oficina comprar",
            ],
        ),
    ] {
        println!("== {language}");
        for title in titles(name, &unknown(&texts), language) {
            println!("   {title}");
        }
    }
}
