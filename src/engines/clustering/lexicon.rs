//! Words that qualify a thing rather than name it, by language.

use std::collections::HashSet;

use crate::engines::text::normal::normal_form;
use crate::engines::text::stems::Stemmer;
use crate::engines::text::tokens::primary_language;

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

/// What is known of a language's qualifying words.
#[derive(Debug)]
pub(super) struct Lexicon {
    modifiers: HashSet<String>,
    light_heads: HashSet<String>,
    fillers: HashSet<String>,
    /// Whether the lists hold stems, because the language inflects these words.
    inflected: bool,
    /// Where the head noun stands.
    pub(super) head_side: HeadSide,
}

impl Lexicon {
    /// Gathers the lists of a language, stemmed by the same stemmer as the keywords.
    pub(super) fn new(language: &str, stemmer: &Stemmer) -> Self {
        let primary = primary_language(language);
        let (modifiers, light_heads, fillers) = match primary.as_str() {
            "en" => (ENGLISH_MODIFIERS, ENGLISH_LIGHT_HEADS, ENGLISH_FILLERS),
            "de" => (GERMAN_MODIFIERS, GERMAN_LIGHT_HEADS, GERMAN_FILLERS),
            "fr" => (FRENCH_MODIFIERS, FRENCH_LIGHT_HEADS, FRENCH_FILLERS),
            "es" => (SPANISH_MODIFIERS, SPANISH_LIGHT_HEADS, SPANISH_FILLERS),
            "it" => (ITALIAN_MODIFIERS, ITALIAN_LIGHT_HEADS, ITALIAN_FILLERS),
            "pt" => (
                PORTUGUESE_MODIFIERS,
                PORTUGUESE_LIGHT_HEADS,
                PORTUGUESE_FILLERS,
            ),
            "nl" => (DUTCH_MODIFIERS, DUTCH_LIGHT_HEADS, DUTCH_FILLERS),
            "ru" => (RUSSIAN_MODIFIERS, RUSSIAN_LIGHT_HEADS, RUSSIAN_FILLERS),
            _ => ("", "", ""),
        };
        let head_side = match primary.as_str() {
            "en" | "de" | "nl" | "sv" | "da" | "no" | "nb" | "nn" | "fi" | "hu" | "tr" | "ko"
            | "ja" | "zh" | "hi" => HeadSide::Last,
            "fr" | "es" | "it" | "pt" | "ro" | "ca" | "ar" | "he" | "id" | "vi" => HeadSide::First,
            _ => HeadSide::Either,
        };
        // English adjectives have one form, and share stems with nouns: `decorative` and `decor`.
        let inflected = primary != "en";
        let gathered = |words: &str| -> HashSet<String> {
            let forms = words.split_whitespace().map(|word| {
                if inflected {
                    stemmer.stem(&normal_form(word)).into_owned()
                } else {
                    word.to_owned()
                }
            });
            forms.collect()
        };
        Self {
            modifiers: gathered(modifiers),
            light_heads: gathered(light_heads),
            fillers: gathered(fillers),
            inflected,
            head_side,
        }
    }

    /// Tells whether a word names a colour, material, size, style, place, buyer or number.
    pub(super) fn is_modifier(&self, word: &str, stem: &str) -> bool {
        let form = if self.inflected { stem } else { word };
        self.modifiers.contains(form) || word.contains(char::is_numeric)
    }

    /// Tells whether a word praises or offers, or names the year, so that a page without it answers the
    /// keyword too: `best`, `buy`, `free`, `powered`, `2026`. Without `free` among them, an export's page
    /// of free tools drew in the free tools of every trade.
    pub(super) fn is_filler(&self, word: &str, stem: &str) -> bool {
        let form = if self.inflected { stem } else { word };
        let is_year = word.len() == 4
            && word.starts_with("20")
            && word.bytes().all(|byte| byte.is_ascii_digit());
        is_year || self.fillers.contains(form)
    }

    /// Tells whether a word stands where a head stands but names no thing: `set`, `ideas`.
    pub(super) fn is_light_head(&self, word: &str, stem: &str) -> bool {
        self.light_heads
            .contains(if self.inflected { stem } else { word })
    }
}

// Colours, materials, sizes and counts, shapes and styles, features, people and places, sellers.
const ENGLISH_MODIFIERS: &str = "\
    amber aqua beige black blk blue blush bronze brown burgundy champagne charcoal clear color
    colored colorful colour copper coral cream dark emerald gold golden gray green grey indigo
    ivory lavender lilac magenta maroon matte mauve mint multi multicolor multicolored mustard
    navy ombre orange pastel peach pink plum purple red rose rust sage silver tan taupe teal
    turquoise violet white yellow
    acrylic aluminum bamboo birch brass brick canvas cast cedar ceramic chrome concrete cotton
    denim driftwood fabric faux foam fur glass granite hardwood iron jute leather linen
    mahogany maple marble melamine mesh metal microfiber nickel oak paper pine plastic
    polyester porcelain quartz rattan resin rope rubber satin sherpa silk slate solid
    stainless steel stone suede teak velvet vinyl walnut wicker wire wood wooden wool woven
    wrought
    big capacity cm compact cup deep double dual eight extra feet five foot four ft full giant
    half heavy height high huge inch inches jumbo king large lightweight little long low
    medium mini mm narrow one oversized pc piece qt queen short single six size sized skinny
    slim small super tall thick thin three tiny triple twin twinxl two weight wide width xl
    xxl
    abstract antique arched artificial bohemian boho century chinese circle classic coastal
    contemporary corner country cute decorative elegant ergonomic fancy farmhouse floral flush
    french geometric handmade industrial inspired l luxury mexican mid midcentury minimalist
    mission modern nautical oriental oval profile rectangle rectangular retro round rustic
    scandinavian semi shape shaped silent square standard style traditional transitional
    tropical tufted unique upholstered victorian vintage whimsical
    adjustable attached automatic best brushed cheap comfortable convertible electric enclosed
    expandable floating foldable folding free freestanding hanging hinged indoor led locking
    mounted new non open outdoor patterned personalized portable power premium real removable
    retractable reversible rotating sliding slip smart soft solar stackable standing swivel
    thermal tiered usb waterproof wireless zipper zippered
    baby bathroom bedroom boys child entrance entry entryway family front garage garden girl
    girls hallway house infant kid kids kitchen ladies laundry living men nursery office patio
    porch room teen toddler women
    allmodern amazon christmas ikea lowes walmart wayfair";

const ENGLISH_LIGHT_HEADS: &str = "\
    accessories arrangement collection design designs furniture height idea ideas item items
    kit only pack pair part parts piece pieces product products replacement set sets space
    style styles system type types unit way";
const ENGLISH_FILLERS: &str = "\
    affordable amazing awesome based best better buy cheap cheapest cool current driven enabled
    example examples favorite favourite free get good great latest list new newest nice online
    popular powered recommended sale shop top trending ultimate";

const GERMAN_MODIFIERS: &str = "\
    anthrazit antik beige billig blau braun breit bunt cm dunkel eckig edelstahl eiche
    elektrisch extra gelb glas gold grau groß grün günstig hell hoch holz höhenverstellbar
    industrial keramik kinder klappbar klein kunststoff kupfer lang leder leinen lila marmor
    massivholz metall mini modern neu orange outdoor oval rattan rosa rot rund rustikal samt
    schmal schwarz silber skandinavisch stoff tief türkis vintage weiß wolle xl xxl";
const GERMAN_LIGHT_HEADS: &str = "\
    ideen kaufen kollektion paar set sets stück teile zubehör";
const GERMAN_FILLERS: &str = "\
    aktuell beispiel beliebt best bester bestellen gratis gut günstig günstige kaufen kostenlos
    neu neueste online shop tipps top";

const FRENCH_MODIFIERS: &str = "\
    acier ancien ancienne argent beige blanc blanche bleu bleue bois brun carré carrée chêne
    cm cuir céramique design doré enfant extérieur grand grande gris grise haut haute
    industriel industrielle jaune laine lin long longue marbre marron massif mini moderne
    métal neuf noir noire or orange ovale petit petite plastique pliable pliant rectangulaire
    rond ronde rose rotin rouge rustique scandinave velours verre vert verte vintage violet xl";
const FRENCH_LIGHT_HEADS: &str = "\
    ensemble idée idées kit lot modèle paire set type";
const FRENCH_FILLERS: &str = "\
    acheter bon bonne exemple gratuit gratuite ligne meilleur meilleure meilleures meilleurs
    nouveau nouvelle prix vente top";

const SPANISH_MODIFIERS: &str = "\
    acero alta alto amarillo antiguo azul barato beige blanca blanco cerámica cm cristal
    cuadrado cuero dorado exterior grande gris hierro industrial infantil largo lino madera
    marrón metal mini moderna moderno mármol naranja negra negro nuevo nórdico oro ovalado
    pequeña pequeño piel plata plegable plástico ratán redonda redondo rojo rosa rústico
    terciopelo verde vintage xl";
const SPANISH_LIGHT_HEADS: &str = "\
    conjunto idea ideas juego kit modelo modelos par set tipo tipos";
const SPANISH_FILLERS: &str = "\
    barato barata buena bueno comprar ejemplo gratis línea mejor mejores nuevo nueva online top
    venta";

const ITALIAN_MODIFIERS: &str = "\
    acciaio alto antico arancione argento azzurro beige bianca bianco blu ceramica cm cuoio
    ferro giallo grande grigio industriale legno lino lungo marmo marrone metallo mini moderna
    moderno nera nero nuovo oro ovale pelle piccola piccolo pieghevole plastica quadrato
    rattan rosa rosso rotondo rustico velluto verde vetro vintage xl";
const ITALIAN_LIGHT_HEADS: &str = "\
    coppia idea idee kit modelli modello set tipi tipo";
const ITALIAN_FILLERS: &str = "\
    acquistare comprare economico esempio gratis gratuito migliore migliori nuova nuovo online
    top vendita";

const PORTUGUESE_MODIFIERS: &str = "\
    alto amarelo antigo azul bege branca branco castanho cerâmica cinza cm couro dourado ferro
    grande industrial infantil laranja linho longo madeira marrom metal mini moderna moderno
    mármore novo ouro oval pequena pequeno plástico prata preta preto quadrado redonda redondo
    rosa roxo rústico veludo verde vermelho vidro vintage xl";
const PORTUGUESE_LIGHT_HEADS: &str = "\
    conjunto ideia ideias jogo kit modelo modelos par tipo tipos";
const PORTUGUESE_FILLERS: &str = "\
    barato barata boa bom comprar exemplo gratuito grátis melhor melhores nova novo online top
    venda";

const DUTCH_MODIFIERS: &str = "\
    antiek beige blauw breed bruin buiten cm donker eiken geel glas goedkoop goud grijs groen
    groot hoog hout houten industrieel kinder klein laag lang leer leren licht linnen marmer
    metaal metalen mini modern nieuw oranje ovaal paars plastic rond rood rotan roze smal
    vierkant vintage wit wol xl zilver zwart";
const DUTCH_LIGHT_HEADS: &str = "\
    delig ideeën paar set sets soorten stuks type";
const DUTCH_FILLERS: &str = "\
    beste bestellen goed goede goedkoop goedkope gratis kopen nieuw nieuwe nieuwste online top
    voorbeeld";

const RUSSIAN_MODIFIERS: &str = "\
    бежевый белый большой бронзовый высокий голубой дерево деревянный детский длинный желтый
    зеленый золотой квадратный кожаный коричневый красный круглый купить маленький
    металлический мини мягкий недорого новый овальный оранжевый пластиковый розовый садовый
    серый синий складной см современный стеклянный темный тканевый узкий уличный фиолетовый
    цена черный широкий";
const RUSSIAN_LIGHT_HEADS: &str = "\
    вариант варианты виды идеи комплект набор пара тип штук";
const RUSSIAN_FILLERS: &str = "\
    бесплатно бесплатный дешево дешевый купить лучший недорого недорогой новый онлайн пример
    продажа топ хороший";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modifiers_are_met_in_every_form() {
        let stemmer = Stemmer::for_language("en");
        let lexicon = Lexicon::new("en-US", &stemmer);
        assert!(lexicon.is_modifier("wooden", "wooden"));
        assert!(lexicon.is_modifier("18x18", "18x18"));
        assert!(lexicon.is_modifier("decorative", "decor"));
        assert!(!lexicon.is_modifier("decor", "decor"));
        assert!(lexicon.is_light_head("sets", "set"));
        let german = Stemmer::for_language("de");
        let lexicon_of_german = Lexicon::new("de", &german);
        for form in ["schwarze", "schwarzer", "weisses"] {
            assert!(
                lexicon_of_german.is_modifier(form, &german.stem(form)),
                "{form}"
            );
        }
        assert_eq!(lexicon.head_side, HeadSide::Last);
        assert_eq!(Lexicon::new("fr", &stemmer).head_side, HeadSide::First);
        assert_eq!(Lexicon::new("xx", &stemmer).head_side, HeadSide::Either);
    }
}
