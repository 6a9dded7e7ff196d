//! The tools that keyword files come from, told by their headings.

use super::headings::{GSC_HEADINGS, Heading};

/// A tool, and one of its exports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// Google Keyword Planner.
    Gkp,
    /// Google Search Console, queries of a performance report.
    Gsc,
    /// Ahrefs Keywords Explorer.
    AhrefsKeywords,
    /// Ahrefs Site Explorer, organic keywords.
    AhrefsOrganic,
    /// Semrush Keyword Magic.
    SemrushMagic,
    /// Semrush Keyword Strategy Builder, once Keyword Manager; it has groups.
    SemrushStrategy,
    /// Semrush Organic Positions.
    SemrushPositions,
    /// Semrush's API.
    SemrushApi,
    /// Semrush Position Tracking.
    SemrushTracking,
    /// Ubersuggest.
    Ubersuggest,
    /// Moz Keyword Explorer.
    Moz,
    /// Mangools `KWFinder`.
    Mangools,
    /// Keywords Everywhere.
    KeywordsEverywhere,
    /// Bing Webmaster Tools.
    Bing,
    /// AlsoAsked.
    AlsoAsked,
    /// AnswerThePublic.
    AnswerThePublic,
    /// `keywords export` of this program.
    Igny8,
    /// One keyword per line.
    List,
    /// Anything else, read by its headings.
    #[default]
    Other,
}

/// Every tool with its id and its name.
const TOOLS: &[(Tool, &str, &str)] = &[
    (Tool::Gkp, "gkp", "Google Keyword Planner"),
    (Tool::Gsc, "gsc", "Google Search Console"),
    (
        Tool::AhrefsKeywords,
        "ahrefs-ke",
        "Ahrefs Keywords Explorer",
    ),
    (Tool::AhrefsOrganic, "ahrefs-se", "Ahrefs Site Explorer"),
    (Tool::SemrushMagic, "semrush-kmt", "Semrush Keyword Magic"),
    (
        Tool::SemrushStrategy,
        "semrush-ksb",
        "Semrush Keyword Strategy Builder",
    ),
    (
        Tool::SemrushPositions,
        "semrush-positions",
        "Semrush Organic Positions",
    ),
    (Tool::SemrushApi, "semrush-api", "Semrush API"),
    (
        Tool::SemrushTracking,
        "semrush-tracking",
        "Semrush Position Tracking",
    ),
    (Tool::Ubersuggest, "ubersuggest", "Ubersuggest"),
    (Tool::Moz, "moz", "Moz Keyword Explorer"),
    (Tool::Mangools, "mangools", "Mangools KWFinder"),
    (
        Tool::KeywordsEverywhere,
        "keywords-everywhere",
        "Keywords Everywhere",
    ),
    (Tool::Bing, "bing", "Bing Webmaster Tools"),
    (Tool::AlsoAsked, "alsoasked", "AlsoAsked"),
    (Tool::AnswerThePublic, "answerthepublic", "AnswerThePublic"),
    (Tool::Igny8, "igny8", "igny8"),
    (Tool::List, "list", "a list of one keyword per line"),
    (Tool::Other, "other", "no known tool"),
];

/// Names that stand for several exports, and those that they stand for; the commonest first.
const FAMILIES: &[(&str, &[Tool])] = &[
    ("ahrefs", &[Tool::AhrefsKeywords, Tool::AhrefsOrganic]),
    (
        "semrush",
        &[
            Tool::SemrushMagic,
            Tool::SemrushStrategy,
            Tool::SemrushPositions,
            Tool::SemrushApi,
            Tool::SemrushTracking,
        ],
    ),
    ("txt", &[Tool::List]),
    ("auto", &[]),
];

impl Tool {
    /// Its id, as `--from` takes it.
    #[must_use]
    pub fn id(self) -> &'static str {
        TOOLS
            .iter()
            .find(|(tool, ..)| *tool == self)
            .map_or("other", |(_, id, _)| id)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        TOOLS
            .iter()
            .find(|(tool, ..)| *tool == self)
            .map_or("", |(.., name)| name)
    }

    /// Gives the tools that an id or the name of a family means; none for `auto`. `None` when it is
    /// unknown.
    #[must_use]
    pub fn named(word: &str) -> Option<Vec<Self>> {
        let word = word.to_lowercase();
        if let Some((_, tools)) = FAMILIES.iter().find(|(name, _)| *name == word) {
            return Some(tools.to_vec());
        }
        let (tool, ..) = TOOLS.iter().find(|(_, id, _)| *id == word)?;
        Some(vec![*tool])
    }

    /// Every word that `named` knows.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        let families = FAMILIES.iter().map(|(name, _)| *name);
        families.chain(TOOLS.iter().map(|(_, id, _)| *id)).collect()
    }

    /// Whether it is one of Semrush's.
    pub(super) fn is_semrush(self) -> bool {
        FAMILIES[1].1.contains(&self)
    }

    /// Whether it is one of Ahrefs'.
    pub(super) fn is_ahrefs(self) -> bool {
        FAMILIES[0].1.contains(&self)
    }

    /// Whether its numbers of impressions and clicks are those of the user's own site.
    pub(super) fn is_search_report(self) -> bool {
        matches!(self, Self::Gsc | Self::Bing)
    }

    /// Whether it writes the competition among advertisers as a share of one, not of a hundred.
    pub(super) fn writes_competition_as_share(self) -> bool {
        self.is_semrush() || self == Self::KeywordsEverywhere
    }

    /// Tells the tool by the headings of a file.
    pub(super) fn of(headings: &[Heading]) -> Self {
        let plain = |name: &str| headings.iter().any(|heading| heading.plain == name);
        let full = |name: &str| headings.iter().any(|heading| heading.full == name);
        let holds = |part: &str| {
            let is_longer = |text: &str| text.len() > part.len() && text.contains(part);
            headings.iter().any(|heading| is_longer(&heading.plain))
        };
        let any = |names: &[&str]| names.iter().any(|name| plain(name));
        let all = |names: &[&str]| names.iter().all(|name| plain(name));
        let is_gsc = GSC_HEADINGS
            .iter()
            .any(|names| plain(names.query) && (plain(names.impressions) || plain(names.clicks)));
        if all(&["id", "keyword", "searchvolume", "sector"]) {
            Self::Igny8
        } else if is_gsc {
            Self::Gsc
        } else if all(&["seedkeyword", "topic", "page"]) {
            Self::SemrushStrategy
        } else if all(&["keyword", "previousposition"])
            && any(&[
                "keywordintents",
                "serpfeaturesbykeyword",
                "positiontype",
                "traffic",
            ])
            && !any(&["kd", "currentposition"])
        {
            Self::SemrushPositions
        } else if plain("keyworddifficultyindex") {
            Self::SemrushApi
        } else if holds("ranking") && holds("landingpage") {
            Self::SemrushTracking
        } else if any(&[
            "currentposition",
            "currentorganictraffic",
            "positionhistory",
        ]) || all(&["kd", "currenturl"])
        {
            Self::AhrefsOrganic
        } else if any(&["avgsearchvolume", "keywordinterestgrowth"])
            || all(&["ppc", "keyworddifficulty"])
        {
            Self::Mangools
        } else if any(&[
            "avgmonthlysearches",
            "topofpagebid",
            "inplan?",
            "inaccount?",
        ]) {
            Self::Gkp
        } else if any(&[
            "parentkeyword",
            "parenttopic",
            "cps",
            "globaltrafficpotential",
        ]) {
            Self::AhrefsKeywords
        } else if any(&["seodifficulty"]) {
            Self::Ubersuggest
        } else if all(&["minvolume", "maxvolume"]) || all(&["volumerange", "relevance"]) {
            Self::Moz
        } else if all(&["keyworddifficulty", "serpfeatures"])
            || all(&["competitivedensity", "numberofresults"])
        {
            Self::SemrushMagic
        } else if full("searchvolume(global)") || any(&["cmp", "comp"]) {
            Self::KeywordsEverywhere
        } else if all(&["keyword", "impressions", "clicks", "avgposition"]) {
            Self::Bing
        } else if any(&["question", "text"]) && any(&["depth", "level", "searchterm"]) {
            Self::AlsoAsked
        } else if plain("questiontype") || all(&["suggestion", "modifier"]) {
            Self::AnswerThePublic
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_known_and_names_its_tool() {
        for (tool, id, name) in TOOLS {
            assert_eq!(Tool::named(id), Some(vec![*tool]));
            assert_eq!((tool.id(), tool.name()), (*id, *name));
        }
        assert_eq!(Tool::named("auto"), Some(vec![]));
        assert_eq!(Tool::named("Semrush").map(|tools| tools.len()), Some(5));
        assert_eq!(Tool::named("unheard-of"), None);
    }
}
