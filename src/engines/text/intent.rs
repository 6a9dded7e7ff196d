//! Intent by word lists: what the wording itself gives away, and nothing more.

use super::normal::normal_form;
use super::questions::is_question;
use super::tokens::{primary_language, words};
use crate::domain::keyword::Intent;

/// The phrases of one language that give an intent away, in normal form.
struct Signals {
    /// A known place is looked for.
    navigational: &'static [&'static str],
    /// Buying or doing, even inside a question (`where to buy`).
    decided: &'static [&'static str],
    /// Comparing before buying.
    commercial: &'static [&'static str],
    /// Buying or doing.
    transactional: &'static [&'static str],
    /// Learning.
    informational: &'static [&'static str],
}

/// Returns the intent that a keyword's wording gives away; `None` when no rule fires.
///
/// A bare product name says nothing of why it is looked for, so it has no intent here.
pub fn intent(text: &str, language: &str) -> Option<Intent> {
    let normal = normal_form(text);
    if normal.contains("www.") || normal.contains("http") || normal.contains(".com") {
        return Some(Intent::Navigational);
    }
    let signals = match primary_language(language).as_str() {
        "de" => Some(&GERMAN),
        "en" => Some(&ENGLISH),
        "es" => Some(&SPANISH),
        "fr" => Some(&FRENCH),
        "it" => Some(&ITALIAN),
        "nl" => Some(&DUTCH),
        "pt" => Some(&PORTUGUESE),
        "ru" => Some(&RUSSIAN),
        _ => None,
    };
    let padded = words(&normal).fold(String::from(" "), |line, word| line + word + " ");
    let any = |phrases: &[&str]| phrases.iter().any(|phrase| has_phrase(&padded, phrase));
    if signals.is_some_and(|lists| any(lists.navigational)) {
        return Some(Intent::Navigational);
    }
    if signals.is_some_and(|lists| any(lists.decided)) {
        return Some(Intent::Transactional);
    }
    if is_question(text, language) {
        return Some(Intent::Informational);
    }
    let lists = signals?;
    [
        (lists.commercial, Intent::Commercial),
        (lists.transactional, Intent::Transactional),
        (lists.informational, Intent::Informational),
    ]
    .into_iter()
    .find_map(|(phrases, found)| any(phrases).then_some(found))
}

/// Tells whether the words of `phrase` stand in `padded`, whose words have a space on each side.
fn has_phrase(padded: &str, phrase: &str) -> bool {
    padded.match_indices(phrase).any(|(at, _)| {
        padded[..at].ends_with(' ') && padded[at + phrase.len()..].starts_with(' ')
    })
}

const ENGLISH: Signals = Signals {
    navigational: &[
        "app store", "contact number", "customer service", "homepage", "log in", "login",
        "official site", "official website", "phone number", "sign in", "signin", "website",
    ],
    decided: &[
        "best price", "for sale", "near me", "where can i buy", "where to buy", "where to get",
        "where to order",
    ],
    commercial: &[
        "alternative", "alternatives", "best", "brands", "compare", "compared", "comparison",
        "difference between", "pros and cons", "ranked", "ranking", "rating", "ratings",
        "recommended", "review", "reviews", "top 10", "top 5", "top rated", "versus", "vs",
        "worth it",
    ],
    transactional: &[
        "buy", "buying online", "cheap", "cheapest", "clearance", "coupon", "coupons", "deal",
        "deals", "delivery", "discount", "discounts", "download", "financing", "free shipping",
        "hire", "in stock", "on sale", "order online", "price", "prices", "promo code",
        "promo codes", "purchase", "quote", "rent", "rental", "shop online", "subscribe",
        "used", "voucher", "wholesale",
    ],
    informational: &[
        "benefits", "care instructions", "checklist", "definition", "diy",
        "example", "examples", "explained", "guide", "history of", "how to", "idea", "ideas",
        "inspiration", "instructions", "manual", "meaning", "pattern", "recipe", "recipes",
        "size chart", "step by step", "symptoms", "tips", "tutorial", "tutorials", "types of",
    ],
};

const GERMAN: Signals = Signals {
    navigational: &["anmelden", "einloggen", "kontakt", "kundenservice", "login", "webseite"],
    decided: &["in der nähe", "wo kann man kaufen", "wo kaufen", "zu verkaufen"],
    commercial: &[
        "alternative", "alternativen", "beste", "besten", "bester", "bestes", "bewertung",
        "bewertungen", "empfehlung", "erfahrung", "erfahrungen", "test", "testsieger",
        "unterschied", "vergleich", "vs",
    ],
    transactional: &[
        "angebot", "angebote", "bestellen", "billig", "gebraucht", "gutschein", "günstig",
        "günstige", "herunterladen", "kaufen", "mieten", "preis", "preise", "rabatt", "sale",
    ],
    informational: &[
        "anleitung", "bedeutung", "beispiel", "beispiele", "definition", "ideen", "ratgeber",
        "rezept", "rezepte", "selber machen", "tipps",
    ],
};

const FRENCH: Signals = Signals {
    navigational: &["connexion", "mon compte", "se connecter", "service client", "site officiel"],
    decided: &["où acheter", "près de chez moi", "à vendre"],
    commercial: &[
        "alternative", "alternatives", "avis", "comparatif", "comparaison", "différence entre",
        "meilleur", "meilleure", "meilleures", "meilleurs", "test", "vs",
    ],
    transactional: &[
        "acheter", "achat", "code promo", "commander", "livraison", "location", "occasion",
        "pas cher", "pas chère", "prix", "promo", "promotion", "réduction", "solde", "soldes",
        "tarif", "télécharger",
    ],
    informational: &[
        "conseils", "définition", "exemple", "exemples", "guide", "idée", "idées", "recette",
        "signification", "tuto", "tutoriel",
    ],
};

const SPANISH: Signals = Signals {
    navigational: &[
        "atención al cliente", "iniciar sesión", "mi cuenta", "página oficial", "sitio oficial",
    ],
    decided: &["cerca de mí", "cerca de mi", "donde comprar", "dónde comprar", "en venta"],
    commercial: &[
        "alternativa", "alternativas", "comparación", "comparativa", "diferencia entre", "mejor",
        "mejores", "opinion", "opiniones", "opinión", "reseña", "reseñas", "vs",
    ],
    transactional: &[
        "alquiler", "barata", "baratas", "barato", "baratos", "comprar", "cupón", "descargar",
        "descuento", "envío gratis", "oferta", "ofertas", "precio", "precios", "rebajas",
        "segunda mano",
    ],
    informational: &[
        "consejos", "definición", "ejemplo", "ejemplos", "guía", "ideas", "receta", "recetas",
        "significado", "tutorial",
    ],
};

const ITALIAN: Signals = Signals {
    navigational: &["accedi", "assistenza clienti", "login", "sito ufficiale"],
    decided: &["dove comprare", "in vendita", "vicino a me"],
    commercial: &[
        "alternativa", "alternative", "confronto", "differenza tra", "migliore", "migliori",
        "opinioni", "recensione", "recensioni", "vs",
    ],
    transactional: &[
        "acquistare", "codice sconto", "comprare", "economica", "economico", "noleggio", "offerta",
        "offerte", "ordinare", "prezzi", "prezzo", "saldi", "scaricare", "sconto", "usato",
    ],
    informational: &[
        "consigli", "definizione", "esempi", "esempio", "fai da te", "guida", "idee", "ricetta",
        "ricette", "significato", "tutorial",
    ],
};

const PORTUGUESE: Signals = Signals {
    navigational: &["entrar", "fazer login", "login", "site oficial"],
    decided: &["onde comprar", "perto de mim", "à venda"],
    commercial: &[
        "alternativa", "alternativas", "avaliação", "avaliações", "comparação", "comparativo",
        "diferença entre", "melhor", "melhores", "opiniões", "vs",
    ],
    transactional: &[
        "alugar", "aluguel", "baixar", "barata", "barato", "baratos", "comprar", "cupom",
        "desconto", "frete grátis", "oferta", "ofertas", "preço", "preços", "promoção", "usado",
    ],
    informational: &[
        "definição", "dicas", "exemplo", "exemplos", "guia", "ideias", "passo a passo", "receita",
        "receitas", "significado", "tutorial",
    ],
};

const DUTCH: Signals = Signals {
    navigational: &["inloggen", "klantenservice", "login", "officiële site"],
    decided: &["bij mij in de buurt", "te koop", "waar kopen", "waar te koop"],
    commercial: &[
        "alternatief", "alternatieven", "beste", "ervaringen", "review", "reviews", "test",
        "vergelijken", "vergelijking", "verschil tussen", "vs",
    ],
    transactional: &[
        "aanbieding", "aanbiedingen", "bestellen", "downloaden", "goedkoop", "goedkope", "huren",
        "kopen", "korting", "kortingscode", "prijs", "prijzen", "tweedehands",
    ],
    informational: &[
        "betekenis", "definitie", "handleiding", "ideeën", "recept", "recepten", "stappenplan",
        "tips", "voorbeeld", "voorbeelden", "zelf maken",
    ],
};

const RUSSIAN: Signals = Signals {
    navigational: &["войти", "вход", "личный кабинет", "официальный сайт", "сайт"],
    decided: &["где купить", "рядом со мной"],
    commercial: &[
        "vs", "аналог", "аналоги", "лучшая", "лучшие", "лучший", "обзор", "отзыв", "отзывы",
        "рейтинг", "сравнение", "топ",
    ],
    transactional: &[
        "акции", "аренда", "бесплатно", "заказать", "интернет магазин", "купить", "недорого",
        "распродажа", "скачать", "скидка", "скидки", "цена", "цены",
    ],
    informational: &[
        "идеи", "инструкция", "пошагово", "примеры", "рецепт", "рецепты", "своими руками",
        "советы", "установка", "что такое",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wording_gives_the_intent_away() {
        use Intent::{Commercial, Informational, Navigational, Transactional};
        for (language, text, expected) in [
            ("en", "how to clean a rug", Some(Informational)),
            ("en", "living room ideas", Some(Informational)),
            ("en", "best office chair", Some(Commercial)),
            ("en", "IKEA vs Wayfair", Some(Commercial)),
            ("en", "buy coffee table", Some(Transactional)),
            ("en", "where to buy curtains", Some(Transactional)),
            ("en", "best price on rugs", Some(Transactional)),
            ("en", "wayfair login", Some(Navigational)),
            ("en", "www.example.org", Some(Navigational)),
            ("en", "coffee table", None),
            ("en", "bestseller rug", None),
            ("de", "Couchtisch kaufen", Some(Transactional)),
            ("de", "matratze testsieger", Some(Commercial)),
            ("fr", "canapé pas cher", Some(Transactional)),
            ("es", "mejores colchones", Some(Commercial)),
            ("it", "idee soggiorno", Some(Informational)),
            ("pt", "comprar sofá", Some(Transactional)),
            ("nl", "bank kopen", Some(Transactional)),
            ("ru", "shop script отзывы", Some(Commercial)),
            ("ru", "купить диван", Some(Transactional)),
            ("xx", "buy", None),
            ("en", "", None),
        ] {
            assert_eq!(intent(text, language), expected, "{language}: {text}");
        }
    }

    #[test]
    fn every_signal_can_be_reached() {
        for lists in [
            &ENGLISH, &GERMAN, &FRENCH, &SPANISH, &ITALIAN, &PORTUGUESE, &DUTCH, &RUSSIAN,
        ] {
            for phrase in [
                lists.navigational,
                lists.decided,
                lists.commercial,
                lists.transactional,
                lists.informational,
            ]
            .concat()
            {
                let joined = words(&normal_form(phrase)).collect::<Vec<_>>().join(" ");
                assert_eq!(joined, phrase);
            }
        }
    }
}
