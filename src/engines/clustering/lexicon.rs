//! Words that qualify a thing rather than name it, by language.

use crate::engines::text::stems::Stemmer;
use crate::engines::text::tokens::primary_language;
use std::collections::HashSet;

/// Where a language puts the head noun of a plain phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadSide {
    /// `table basse`: the head opens the phrase.
    First,
    /// `coffee table`: the head closes it.
    Last,
    /// Not known, or free order: no side is favoured.
    Either,
}

/// What is known of a language's qualifying words; stems, so that every form is met.
#[derive(Debug)]
pub(super) struct Lexicon {
    modifiers: HashSet<String>,
    light_heads: HashSet<String>,
    /// Where the head noun stands.
    pub(super) head_side: HeadSide,
}

impl Lexicon {
    /// Gathers the lists of a language, stemmed by the same stemmer as the keywords.
    pub(super) fn new(language: &str, stemmer: &Stemmer) -> Self {
        let primary = primary_language(language);
        let (modifiers, light_heads): (&[&str], &[&str]) = match primary.as_str() {
            "en" => (ENGLISH_MODIFIERS, ENGLISH_LIGHT_HEADS),
            "de" => (GERMAN_MODIFIERS, GERMAN_LIGHT_HEADS),
            "fr" => (FRENCH_MODIFIERS, FRENCH_LIGHT_HEADS),
            "es" => (SPANISH_MODIFIERS, SPANISH_LIGHT_HEADS),
            "it" => (ITALIAN_MODIFIERS, ITALIAN_LIGHT_HEADS),
            "pt" => (PORTUGUESE_MODIFIERS, PORTUGUESE_LIGHT_HEADS),
            "nl" => (DUTCH_MODIFIERS, DUTCH_LIGHT_HEADS),
            "ru" => (RUSSIAN_MODIFIERS, RUSSIAN_LIGHT_HEADS),
            _ => (&[], &[]),
        };
        let head_side = match primary.as_str() {
            "en" | "de" | "nl" | "sv" | "da" | "no" | "nb" | "nn" | "fi" | "hu" | "tr" | "ko"
            | "ja" | "zh" | "hi" => HeadSide::Last,
            "fr" | "es" | "it" | "pt" | "ro" | "ca" | "ar" | "he" | "id" | "vi" => HeadSide::First,
            _ => HeadSide::Either,
        };
        let stemmed = |words: &[&str]| {
            words.iter().map(|word| stemmer.stem(word).into_owned()).collect::<HashSet<_>>()
        };
        Self { modifiers: stemmed(modifiers), light_heads: stemmed(light_heads), head_side }
    }

    /// Tells whether a stem names a colour, material, size, style, place, buyer or number.
    pub(super) fn is_modifier(&self, stem: &str) -> bool {
        self.modifiers.contains(stem) || stem.contains(char::is_numeric)
    }

    /// Tells whether a stem stands where a head stands but names no thing: `set`, `ideas`.
    pub(super) fn is_light_head(&self, stem: &str) -> bool {
        self.light_heads.contains(stem)
    }
}

const ENGLISH_MODIFIERS: &[&str] = &[
    // Colours.
    "amber", "aqua", "beige", "black", "blk", "blue", "blush", "bronze", "brown", "burgundy",
    "champagne", "charcoal", "clear", "colorful", "colour", "color", "colored", "copper", "coral", "cream", "dark", "emerald", "gold",
    "golden", "gray", "green", "grey", "indigo", "ivory", "lavender", "light", "lilac", "magenta",
    "maroon", "matte", "mauve", "mint", "multi", "multicolor", "multicolored", "mustard", "navy", "ombre", "orange",
    "pastel", "peach", "pink", "plum", "purple", "red", "rose", "rust", "sage", "silver", "tan",
    "taupe", "teal", "turquoise", "violet", "white", "yellow",
    // Materials.
    "acrylic", "aluminum", "bamboo", "birch", "brass", "brick", "canvas", "cast", "cedar", "ceramic", "chrome",
    "concrete", "cotton", "denim", "driftwood", "fabric", "faux", "foam", "fur", "glass", "granite", "hardwood",
    "iron", "jute", "leather", "linen", "mahogany", "maple", "marble", "melamine", "mesh", "metal", "microfiber",
    "nickel", "oak", "paper", "pine", "plastic", "polyester", "porcelain", "quartz", "rattan", "resin", "rope", "rubber",
    "satin", "sherpa", "silk", "slate", "solid", "stainless", "steel", "stone", "suede", "teak", "velvet", "vinyl",
    "walnut", "wicker", "wire", "wood", "wooden", "wool", "woven", "wrought",
    // Sizes and counts.
    "big", "compact", "cup", "deep", "double", "dual", "extra", "foot", "feet", "ft", "full", "giant", "half", "heavy", "high", "huge",
    "in", "inch", "inches", "jumbo", "king", "large", "lightweight", "little", "long", "low", "medium", "mini", "narrow",
    "one", "oversized", "pc", "piece", "qt", "queen", "short", "single", "size", "sized", "skinny", "slim",
    "small", "super", "tall", "thick", "thin", "three", "tiny", "triple", "twin", "twinxl", "two", "four", "five", "six", "eight",
    "wide", "width", "xl", "cm", "mm", "xxl", "weight", "height", "capacity",
    // Shapes and styles.
    "antique", "abstract", "arched", "art deco", "artificial", "boho", "bohemian", "century", "chinese", "circle", "classic", "coastal",
    "contemporary", "corner", "country", "cute", "decorative", "elegant", "ergonomic", "farmhouse", "fancy", "floral", "flush", "french", "geometric", "handmade",
    "industrial", "inspired", "l", "luxury", "mexican", "mid", "midcentury", "minimalist", "mission", "modern", "nautical", "oriental", "oval",
    "profile", "rectangle", "rectangular", "retro", "round", "rustic", "scandinavian", "semi", "shape", "shaped", "silent", "square", "standard", "style",
    "traditional", "transitional", "tropical", "tufted", "unique", "upholstered", "victorian",
    "vintage", "whimsical",
    // Features.
    "adjustable", "attached", "automatic", "brushed", "cheap", "best", "comfortable", "convertible", "electric",
    "enclosed", "expandable", "floating", "foldable", "folding", "freestanding", "free", "hanging", "hinged", "indoor",
    "led", "locking", "mounted", "new", "non", "open", "outdoor", "patterned", "personalized", "portable", "power",
    "premium", "real", "removable", "retractable", "reversible", "rotating", "slip", "sliding", "smart", "soft", "solar",
    "stackable", "standing", "swivel", "thermal", "tiered", "usb", "waterproof", "wireless", "zipper", "zippered",
    // Who and where.
    "baby", "bathroom", "bedroom", "boys", "child", "entrance", "entry", "entryway", "family", "front", "garage", "garden", "girl", "girls", "hallway",
    "infant", "kid", "kids", "kitchen", "ladies", "laundry", "living", "men", "nursery", "office", "patio", "porch",
    "room", "teen", "toddler", "women", "house",
    // Holidays, sellers.
    "christmas", "wayfair", "lowes", "ikea", "amazon", "walmart", "allmodern",
];

const ENGLISH_LIGHT_HEADS: &[&str] = &[
    "accessories", "arrangement", "collection", "design", "designs", "furniture", "height", "idea", "ideas",
    "item", "items", "kit", "only", "pack", "pair", "part", "parts", "piece", "pieces", "product",
    "products", "replacement", "set", "sets", "space", "style", "styles", "system", "type", "types", "unit", "way",
];

const GERMAN_MODIFIERS: &[&str] = &[
    "anthrazit", "antik", "beige", "billig", "blau", "braun", "breit", "bunt", "dunkel", "eiche", "eckig", "edelstahl",
    "elektrisch", "extra", "gelb", "glas", "gold", "grau", "groß", "grün", "günstig", "hell", "hoch", "holz",
    "höhenverstellbar", "industrial", "keramik", "kinder", "klappbar", "klein", "kunststoff", "kupfer", "lang",
    "leder", "leinen", "lila", "marmor", "massivholz", "metall", "mini", "modern", "neu", "orange", "oval", "outdoor", "rattan",
    "rosa", "rot", "rund", "rustikal", "samt", "schmal", "schwarz", "silber", "skandinavisch", "stoff", "tief",
    "türkis", "vintage", "weiß", "wolle", "xl", "xxl", "cm",
];
const GERMAN_LIGHT_HEADS: &[&str] =
    &["ideen", "kollektion", "paar", "sets", "set", "stück", "teile", "zubehör", "kaufen"];

const FRENCH_MODIFIERS: &[&str] = &[
    "acier", "ancien", "ancienne", "argent", "beige", "blanc", "blanche", "bleu", "bleue", "bois", "brun", "carré", "carrée", "céramique",
    "chêne", "cuir", "design", "doré", "enfant", "extérieur", "gris", "grise", "grand", "grande", "haut", "haute", "industriel", "industrielle", "jaune",
    "laine", "lin", "long", "longue", "marbre", "marron", "massif", "métal", "mini", "moderne", "neuf", "noir", "noire", "or", "orange", "ovale",
    "petit", "petite", "plastique", "pliable", "pliant", "rectangulaire", "rond", "ronde", "rose", "rotin", "rouge", "rustique", "scandinave",
    "velours", "verre", "vert", "verte", "vintage", "violet", "cm", "xl",
];
const FRENCH_LIGHT_HEADS: &[&str] = &["ensemble", "idée", "idées", "kit", "lot", "modèle", "paire", "set", "type"];

const SPANISH_MODIFIERS: &[&str] = &[
    "acero", "alto", "alta", "amarillo", "antiguo", "azul", "barato", "beige", "blanco", "blanca", "cerámica", "cristal", "cuadrado", "cuero", "dorado",
    "exterior", "gris", "grande", "hierro", "infantil", "industrial", "largo", "lino", "madera", "marrón", "mármol", "metal", "mini", "moderno", "moderna", "naranja",
    "negro", "negra", "nuevo", "nórdico", "oro", "ovalado", "pequeño", "pequeña", "piel", "plata", "plegable", "plástico", "ratán", "redondo", "redonda", "rojo", "rosa",
    "rústico", "terciopelo", "verde", "vintage", "cm", "xl",
];
const SPANISH_LIGHT_HEADS: &[&str] =
    &["conjunto", "idea", "ideas", "juego", "kit", "modelo", "modelos", "par", "set", "tipo", "tipos"];

const ITALIAN_MODIFIERS: &[&str] = &[
    "acciaio", "alto", "antico", "arancione", "argento", "azzurro", "beige", "bianco", "bianca", "blu", "ceramica", "cuoio", "ferro", "giallo", "grande",
    "grigio", "industriale", "legno", "lino", "lungo", "marmo", "marrone", "metallo", "mini", "moderno", "moderna", "nero", "nera", "nuovo", "oro", "ovale", "pelle",
    "piccolo", "piccola", "pieghevole", "plastica", "quadrato", "rattan", "rosa", "rosso", "rotondo", "rustico", "velluto", "verde", "vetro", "vintage", "cm", "xl",
];
const ITALIAN_LIGHT_HEADS: &[&str] =
    &["coppia", "idea", "idee", "kit", "modelli", "modello", "set", "tipi", "tipo"];

const PORTUGUESE_MODIFIERS: &[&str] = &[
    "alto", "amarelo", "antigo", "azul", "bege", "branco", "branca", "castanho", "cerâmica", "cinza", "couro", "dourado", "ferro", "grande", "industrial", "infantil",
    "laranja", "linho", "longo", "madeira", "marrom", "metal", "mini", "moderno", "moderna", "mármore", "novo", "ouro", "oval", "pequeno", "pequena", "plástico", "prata", "preto", "preta",
    "quadrado", "redondo", "redonda", "rosa", "roxo", "rústico", "veludo", "verde", "vermelho", "vidro", "vintage", "cm", "xl",
];
const PORTUGUESE_LIGHT_HEADS: &[&str] =
    &["conjunto", "ideia", "ideias", "jogo", "kit", "modelo", "modelos", "par", "tipo", "tipos"];

const DUTCH_MODIFIERS: &[&str] = &[
    "antiek", "beige", "blauw", "breed", "bruin", "buiten", "donker", "eiken", "geel", "glas", "goud", "goedkoop", "grijs", "groen", "groot", "hoog", "hout", "houten",
    "industrieel", "kinder", "klein", "lang", "laag", "leer", "leren", "licht", "linnen", "marmer", "metaal", "metalen", "mini", "modern", "nieuw", "oranje", "ovaal", "paars", "plastic",
    "rood", "rond", "roze", "rotan", "smal", "vierkant", "vintage", "wit", "wol", "zilver", "zwart", "cm", "xl",
];
const DUTCH_LIGHT_HEADS: &[&str] =
    &["delig", "ideeën", "paar", "set", "sets", "soorten", "stuks", "type"];

const RUSSIAN_MODIFIERS: &[&str] = &[
    "бежевый", "белый", "большой", "бронзовый", "высокий", "голубой", "дерево", "деревянный", "детский", "длинный", "желтый", "зеленый", "золотой", "квадратный",
    "кожаный", "коричневый", "красный", "круглый", "маленький", "мини", "металлический", "мягкий", "новый", "овальный", "оранжевый", "пластиковый", "розовый", "садовый",
    "серый", "синий", "складной", "современный", "стеклянный", "темный", "тканевый", "узкий", "уличный", "фиолетовый", "черный", "широкий", "см", "купить", "цена", "недорого",
];
const RUSSIAN_LIGHT_HEADS: &[&str] =
    &["вариант", "варианты", "виды", "идеи", "комплект", "набор", "пара", "тип", "штук"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_are_met_in_every_form() {
        let stemmer = Stemmer::for_language("en");
        let lexicon = Lexicon::new("en-US", &stemmer);
        assert!(lexicon.is_modifier(&stemmer.stem("wooden")));
        assert!(lexicon.is_modifier("18x18"));
        assert!(!lexicon.is_modifier(&stemmer.stem("chairs")));
        assert!(lexicon.is_light_head(&stemmer.stem("sets")));
        assert_eq!(lexicon.head_side, HeadSide::Last);
        assert_eq!(Lexicon::new("fr", &stemmer).head_side, HeadSide::First);
        assert_eq!(Lexicon::new("xx", &stemmer).head_side, HeadSide::Either);
    }
}
