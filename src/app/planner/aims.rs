//! Which page group an idea is for: one page answers one of them.

use std::collections::{BTreeSet, HashMap};

use crate::domain::content::Idea;
use crate::domain::ids::PageGroupId;
use crate::domain::keyword::Keyword;
use crate::domain::status::IdeaStatus;
use crate::engines::text::normal::normal_form;

/// The page groups of a cluster, and those that an idea is for already.
#[derive(Clone, Debug, Default)]
pub(super) struct Aims {
    homes: HashMap<String, PageGroupId>,
    taken: BTreeSet<PageGroupId>,
}

impl Aims {
    /// Reads the keywords of a cluster and the ideas it has.
    pub(super) fn new(keywords: &[Keyword], ideas: &[Idea]) -> Self {
        let homes = keywords
            .iter()
            .filter_map(|keyword| Some((normal_form(&keyword.keyword), keyword.page_group_id?)));
        let mut aims = Self {
            homes: homes.collect(),
            taken: BTreeSet::new(),
        };
        for idea in ideas
            .iter()
            .filter(|idea| idea.status != IdeaStatus::Rejected)
        {
            let first = idea.suggested_keywords.first();
            aims.taken
                .extend(first.and_then(|keyword| aims.home(keyword)));
        }
        aims
    }

    fn home(&self, keyword: &str) -> Option<PageGroupId> {
        self.homes.get(&normal_form(keyword)).copied()
    }

    /// The keywords that an idea with these should have: those of one page group, the first of them
    /// that no idea is for yet. Without page groups they stay as they are.
    pub(super) fn take(&mut self, keywords: Vec<String>) -> Vec<String> {
        let homes: Vec<PageGroupId> = keywords
            .iter()
            .filter_map(|keyword| self.home(keyword))
            .collect();
        let is_open = |home: &&PageGroupId| !self.taken.contains(home);
        let Some(aim) = homes.iter().find(is_open).or(homes.first()).copied() else {
            return keywords;
        };
        self.taken.insert(aim);
        let mut aimed = keywords;
        aimed.retain(|keyword| self.home(keyword) == Some(aim));
        aimed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{KeywordId, SectorId};
    use crate::domain::keyword::KeywordSource;
    use crate::domain::status::KeywordStatus;

    fn keyword(text: &str, group: Option<i64>) -> Keyword {
        Keyword {
            id: KeywordId(1),
            sector_id: SectorId(1),
            keyword: text.to_owned(),
            normal_form: text.to_owned(),
            market: String::new(),
            search_volume: None,
            volume_kind: None,
            volume_min: None,
            volume_max: None,
            impressions: None,
            difficulty: None,
            cpc_micros: None,
            intent: None,
            intent_origin: None,
            status: KeywordStatus::Active,
            source: KeywordSource::Manual,
            cluster_id: None,
            page_group_id: group.map(PageGroupId),
            is_pinned: false,
            import_id: None,
            edited: crate::domain::said::Edited::default(),
            created_at: String::new(),
            updated_at: String::new(),
        }
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn an_idea_is_for_one_page_group_and_the_next_for_another() {
        let keywords = [
            keyword("rug", Some(1)),
            keyword("wool rug", Some(2)),
            keyword("rugs", Some(1)),
            keyword("rug price", Some(3)),
        ];
        let mut aims = Aims::new(&keywords, &[]);
        assert_eq!(
            aims.take(texts(&["Rug", "wool rug", "rugs"])),
            ["Rug", "rugs"]
        );
        assert_eq!(aims.take(texts(&["rug", "wool rug"])), ["wool rug"]);
        // All that it could be for is taken: it is for the first all the same.
        assert_eq!(aims.take(texts(&["rugs", "wool rug"])), ["rugs"]);
    }

    #[test]
    fn without_page_groups_nothing_changes() {
        let keywords = [keyword("rug", None), keyword("wool rug", None)];
        let mut aims = Aims::new(&keywords, &[]);
        assert_eq!(aims.take(texts(&["rug", "wool rug"])), ["rug", "wool rug"]);
        assert_eq!(aims.take(Vec::new()), Vec::<String>::new());
    }
}
