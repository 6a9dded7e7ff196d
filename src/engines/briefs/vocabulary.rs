//! The words by which keywords are read.

use super::phrases::Tongue;

/// How questions about a task begin, by language.
pub(super) const HOW_TO: &[(Tongue, &[&str])] = &[
    (
        Tongue::English,
        &["how to", "how do i", "how do you", "how can i"],
    ),
    (Tongue::German, &["wie"]),
    (Tongue::French, &["comment"]),
    (Tongue::Spanish, &["cómo", "como"]),
];

/// First words of all other questions, by language.
pub(super) const QUESTIONS: &[(Tongue, &[&str])] = &[
    (
        Tongue::English,
        &[
            "how", "what", "what's", "whats", "which", "why", "when", "where", "who", "can",
            "should", "is", "are", "do", "does", "will",
        ],
    ),
    (
        Tongue::German,
        &[
            "was", "welche", "welcher", "welches", "warum", "wann", "wo", "wer", "kann", "ist",
            "sind",
        ],
    ),
    (
        Tongue::French,
        &[
            "quel", "quelle", "quels", "quelles", "pourquoi", "combien", "quand", "où", "qui",
            "est-ce",
        ],
    ),
    (
        Tongue::Spanish,
        &[
            "qué", "que", "cuál", "cual", "cuáles", "por", "cuándo", "dónde", "cuánto", "cuánta",
        ],
    ),
];

/// Words that ask for the best.
pub(super) const BEST: &[&str] = &[
    "best",
    "top",
    "beste",
    "besten",
    "bester",
    "bestes",
    "meilleur",
    "meilleure",
    "meilleurs",
    "meilleures",
    "mejor",
    "mejores",
];

/// Words that ask for ideas.
pub(super) const IDEAS: &[&str] = &[
    "ideas",
    "inspiration",
    "designs",
    "ideen",
    "idées",
    "idee",
    "examples",
];

/// Words that ask for a judgement.
pub(super) const REVIEW: &[&str] = &[
    "review",
    "reviews",
    "erfahrungen",
    "avis",
    "opiniones",
    "reseña",
];

/// Words that ask for the price.
pub(super) const PRICE: &[&str] = &[
    "price",
    "prices",
    "cost",
    "costs",
    "cheap",
    "cheapest",
    "affordable",
    "preis",
    "preise",
    "günstig",
    "kosten",
    "prix",
    "tarif",
    "precio",
    "precios",
    "barato",
    "barata",
];

/// Words that ask for a shop.
pub(super) const BUY: &[&str] = &[
    "buy",
    "sale",
    "deals",
    "order",
    "shop",
    "online",
    "kaufen",
    "bestellen",
    "acheter",
    "comprar",
];

/// Sizes.
pub(super) const SIZES: &[&str] = &[
    "small",
    "large",
    "big",
    "huge",
    "medium",
    "mini",
    "compact",
    "tall",
    "wide",
    "narrow",
    "twin",
    "twinxl",
    "queen",
    "king",
    "full",
    "oversized",
    "xl",
    "size",
    "long",
    "short",
    "slim",
];

/// Materials.
pub(super) const MATERIALS: &[&str] = &[
    "leather",
    "wood",
    "wooden",
    "metal",
    "glass",
    "velvet",
    "marble",
    "brass",
    "steel",
    "acrylic",
    "ceramic",
    "porcelain",
    "wool",
    "cotton",
    "linen",
    "bamboo",
    "rattan",
    "wicker",
    "teak",
    "oak",
    "stone",
    "resin",
    "plastic",
    "iron",
    "chrome",
    "bronze",
    "nickel",
    "foam",
    "driftwood",
    "hardwood",
    "vinyl",
    "fabric",
    "walnut",
    "pine",
    "concrete",
    "silk",
    "dolomite",
];

/// Colors.
pub(super) const COLORS: &[&str] = &[
    "black",
    "white",
    "gray",
    "grey",
    "blue",
    "navy",
    "teal",
    "turquoise",
    "green",
    "olive",
    "pink",
    "red",
    "gold",
    "silver",
    "brown",
    "beige",
    "cream",
    "purple",
    "plum",
    "orange",
    "yellow",
    "ivory",
    "peach",
    "magenta",
    "colorful",
];

/// Styles.
pub(super) const STYLES: &[&str] = &[
    "modern",
    "industrial",
    "farmhouse",
    "rustic",
    "bohemian",
    "boho",
    "mid-century",
    "midcentury",
    "vintage",
    "antique",
    "contemporary",
    "traditional",
    "scandinavian",
    "nautical",
    "oriental",
    "minimalist",
    "victorian",
    "mediterranean",
    "abstract",
    "retro",
    "elegant",
];

/// Features.
pub(super) const FEATURES: &[&str] = &[
    "adjustable",
    "storage",
    "floating",
    "swivel",
    "folding",
    "waterproof",
    "upholstered",
    "tufted",
    "ergonomic",
    "portable",
    "freestanding",
    "electric",
    "wireless",
    "cordless",
    "smart",
    "stackable",
    "retractable",
    "sliding",
    "heated",
    "modular",
    "hanging",
    "enclosed",
    "blackout",
    "double",
    "leaning",
    "framed",
    "hinged",
    "extendable",
    "rechargeable",
];

/// Places.
pub(super) const PLACES: &[&str] = &[
    "outdoor",
    "indoor",
    "patio",
    "garden",
    "bedroom",
    "bathroom",
    "kitchen",
    "office",
    "entryway",
    "garage",
    "nursery",
    "porch",
    "dining",
    "foyer",
    "closet",
    "laundry",
    "fireplace",
    "hallway",
];

/// Those a thing is for.
pub(super) const AUDIENCES: &[&str] = &[
    "kid",
    "kids",
    "child",
    "children",
    "toddler",
    "girl",
    "girls",
    "boy",
    "boys",
    "teen",
    "women",
    "men",
    "ladies",
    "dog",
    "dogs",
    "cat",
    "cats",
    "beginner",
    "beginners",
    "senior",
    "seniors",
    "infant",
    "baby",
    "student",
    "students",
];
