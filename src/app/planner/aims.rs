//! Which page group an idea is for: one page answers one of them.

use std::collections::{BTreeMap, HashMap};

use crate::domain::content::Idea;
use crate::domain::ids::PageGroupId;
use crate::domain::keyword::Keyword;
use crate::domain::status::IdeaStatus;
use crate::engines::text::normal::normal_form;

/// The page groups of a cluster, and those that an idea is for already.
#[derive(Clone, Debug, Default)]
pub(super) struct Aims {
    homes: HashMap<String, PageGroupId>,
    taken: BTreeMap<PageGroupId, Taker>,
}

/// An idea that is for a page group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Taker {
    /// Its title.
    pub(super) title: String,
    /// What it is, such as `idea 4`.
    pub(super) page: String,
}

impl Aims {
    /// Reads the keywords of a cluster and the ideas it has.
    pub(super) fn new(keywords: &[Keyword], ideas: &[Idea]) -> Self {
        let homes = keywords
            .iter()
            .filter_map(|keyword| Some((normal_form(&keyword.keyword), keyword.page_group_id?)));
        let mut aims = Self {
            homes: homes.collect(),
            taken: BTreeMap::new(),
        };
        for idea in ideas
            .iter()
            .filter(|idea| idea.status != IdeaStatus::Rejected)
        {
            let page = format!("idea {}", idea.id);
            aims.give(&idea.suggested_keywords, &idea.title, page);
        }
        aims
    }

    fn home(&self, keyword: &str) -> Option<PageGroupId> {
        self.homes.get(&normal_form(keyword)).copied()
    }

    /// The keywords that an idea with these should have: those of one page group, the first of them
    /// that no idea is for yet. Without page groups they stay as they are.
    ///
    /// # Errors
    /// The idea that is for the first of the page groups, when there is one for each of them; and the
    /// keywords of that page group.
    pub(super) fn choose(
        &self,
        keywords: Vec<String>,
    ) -> Result<Vec<String>, (Taker, Vec<String>)> {
        let of = |aim: PageGroupId, mut keywords: Vec<String>| {
            keywords.retain(|keyword| self.home(keyword) == Some(aim));
            keywords
        };
        let homes: Vec<PageGroupId> = keywords
            .iter()
            .filter_map(|keyword| self.home(keyword))
            .collect();
        let open = homes.iter().find(|home| !self.taken.contains_key(home));
        if let Some(aim) = open {
            return Ok(of(*aim, keywords));
        }
        let first = homes.first();
        match first.and_then(|home| Some((*home, self.taken.get(home)?))) {
            Some((home, taker)) => Err((taker.clone(), of(home, keywords))),
            None => Ok(keywords),
        }
    }

    /// Notes that there is an idea with these keywords.
    pub(super) fn give(&mut self, keywords: &[String], title: &str, page: String) {
        if let Some(home) = keywords.first().and_then(|keyword| self.home(keyword)) {
            let title = title.to_owned();
            self.taken.entry(home).or_insert(Taker { title, page });
        }
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
        let first = aims.choose(texts(&["Rug", "wool rug", "rugs"]));
        assert_eq!(first, Ok(texts(&["Rug", "rugs"])));
        aims.give(&first.unwrap(), "Rugs", "idea 1".to_owned());
        let second = aims.choose(texts(&["rug", "wool rug"]));
        assert_eq!(second, Ok(texts(&["wool rug"])));
        aims.give(&second.unwrap(), "Wool rugs", "idea 2".to_owned());
        let third = aims.choose(texts(&["rugs", "wool rug"]));
        let (taker, kept) = third.unwrap_err();
        assert_eq!((taker.page.as_str(), kept), ("idea 1", texts(&["rugs"])));
        assert!(aims.choose(texts(&["rug price"])).is_ok());
    }

    #[test]
    fn without_page_groups_nothing_changes() {
        let keywords = [keyword("rug", None), keyword("wool rug", None)];
        let aims = Aims::new(&keywords, &[]);
        for wanted in [texts(&["rug", "wool rug"]), Vec::new()] {
            assert_eq!(aims.choose(wanted.clone()), Ok(wanted));
        }
    }
}
