//! The fixed phrases of the builtin writer, one table per language.

mod english;
mod french;
mod german;
mod spanish;

/// A language the builtin writer has phrases for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    English,
    German,
    French,
    Spanish,
}

impl Tongue {
    /// Reads a language tag by its first part. `None` when there are no phrases for it.
    pub(super) fn of(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or("");
        match language.to_lowercase().as_str() {
            "" | "en" => Some(Self::English),
            "de" => Some(Self::German),
            "fr" => Some(Self::French),
            "es" => Some(Self::Spanish),
            _ => None,
        }
    }

    /// Every language.
    pub(super) const ALL: [Self; 4] = [Self::English, Self::German, Self::French, Self::Spanish];

    pub(super) const fn phrases(self) -> &'static Phrases {
        match self {
            Self::English => &english::PHRASES,
            Self::German => &german::PHRASES,
            Self::French => &french::PHRASES,
            Self::Spanish => &spanish::PHRASES,
        }
    }
}

/// What a section of the outline is for. Its place here is its place in `Phrases::sections`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SectionKind {
    Intro,
    Basics,
    Decide,
    Size,
    Material,
    Color,
    Style,
    Feature,
    Place,
    Audience,
    Variants,
    Criteria,
    Sides,
    Verdict,
    Preparation,
    Steps,
    Mistakes,
    Picks,
    Price,
    Offer,
    Proof,
    Specifications,
    Faq,
    Next,
}

/// How many kinds of sections there are.
const SECTIONS: usize = 24;

/// Every fixed phrase in one language. `{}` and `{n}` stand for what is filled in.
pub(super) struct Phrases {
    /// The first line of every brief.
    pub(super) mark: &'static str,
    pub(super) mark_more: &'static str,
    /// Said when the site's language has no phrases and English stands in.
    pub(super) fallback: &'static str,
    pub(super) basics: &'static str,
    pub(super) working_title: &'static str,
    pub(super) meta_title: &'static str,
    pub(super) meta_description: &'static str,
    pub(super) structure: &'static str,
    pub(super) length: &'static str,
    pub(super) words: &'static str,
    pub(super) target_keywords: &'static str,
    pub(super) keyword_columns: [&'static str; 5],
    pub(super) roles: [&'static str; 2],
    pub(super) unknown: &'static str,
    /// In the order of `Intent::ALL`.
    pub(super) intents: [&'static str; 4],
    pub(super) search_intent: &'static str,
    /// What a page for each intent must do, in the order of `Intent::ALL`.
    pub(super) intent_advice: [&'static str; 4],
    pub(super) intent_known: &'static str,
    pub(super) intent_guessed: &'static str,
    pub(super) outline: &'static str,
    pub(super) purpose: &'static str,
    pub(super) use_keywords: &'static str,
    pub(super) answer: &'static str,
    pub(super) subheadings: &'static str,
    pub(super) faq: &'static str,
    pub(super) faq_advice: &'static str,
    pub(super) links: &'static str,
    pub(super) links_advice: &'static str,
    pub(super) no_links: &'static str,
    pub(super) checklist: &'static str,
    pub(super) checks: [&'static str; 7],
    pub(super) excerpt: &'static str,
    /// How a meta description begins, for how-to pages, comparisons, and all others.
    pub(super) meta_leads: [&'static str; 3],
    /// Sentences that fill a meta description up, in order of worth.
    pub(super) meta_more: [&'static str; 6],
    /// Titles: buying guide, explaining guide, best, ideas, review, price, variant, faq, landing.
    pub(super) titles: [&'static str; 9],
    /// Comparison and question.
    pub(super) versus: &'static str,
    pub(super) question: &'static str,
    /// Titles by facet, in the order of `Facet::ALL`.
    pub(super) facets: [&'static str; 7],
    /// Descriptions by structure, in the order of `Structure::ALL`.
    pub(super) descriptions: [&'static str; 8],
    /// Heading and purpose of each section, in the order of `SectionKind`.
    pub(super) sections: [(&'static str, &'static str); SECTIONS],
}
