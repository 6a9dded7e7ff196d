//! Whether a page would compete with one that is there, before anything is paid for it.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

use crate::app::error::AppError;
use crate::domain::content::Task;
use crate::domain::ids::{PageGroupId, TaskId};
use crate::engines::briefs::similar::TakenTitles;
use crate::engines::prose::nearness::{Likeness, Neighbourhood, Subject};
use crate::engines::text::normal::normal_form;
use crate::store::content::{self, ContentFilter};
use crate::store::keywords::Page;
use crate::store::page_groups;

/// The pages that are there, and those that a run is about to write.
pub(super) struct Near {
    pages: Vec<String>,
    titles: TakenTitles,
    meanings: Neighbourhood,
    groups: HashMap<PageGroupId, usize>,
}

impl Near {
    /// Reads every page that is there, written here or imported, but for those of `own` tasks.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn read(
        connection: &Connection,
        language: &str,
        own: &BTreeSet<TaskId>,
    ) -> Result<Self, AppError> {
        let mut near = Self {
            pages: Vec::new(),
            titles: TakenTitles::default(),
            meanings: Neighbourhood::new(language),
            groups: HashMap::new(),
        };
        for row in content::list(connection, &ContentFilter::default(), Page::default())? {
            if row.task_id.is_some_and(|task| own.contains(&task)) {
                continue;
            }
            let address = row
                .external_url
                .filter(|url| !url.is_empty())
                .map(|url| format!(" ({url})"));
            let name = format!(
                "content {}, “{}”{}",
                row.id,
                row.title,
                address.unwrap_or_default()
            );
            near.put(connection, name, &row.title, &row.primary_keyword)?;
        }
        Ok(near)
    }

    /// Adds a task that is about to be written.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn add(&mut self, connection: &Connection, task: &Task) -> Result<(), AppError> {
        let name = format!(
            "task {}, “{}”, which is to be written too",
            task.id, task.title
        );
        self.put(connection, name, &task.title, primary(task))
    }

    fn put(
        &mut self,
        connection: &Connection,
        name: String,
        title: &str,
        keyword: &str,
    ) -> Result<(), AppError> {
        let at = self.pages.len();
        self.titles.add(title, &at.to_string());
        self.meanings.add(Subject { title, keyword });
        if let Some((group, _)) = page_groups::home_of(connection, &normal_form(keyword))? {
            self.groups.entry(group).or_insert(at);
        }
        self.pages.push(name);
        Ok(())
    }

    /// Says which page a task would compete with, and why. `None` when it would with none.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn find(
        &self,
        connection: &Connection,
        task: &Task,
    ) -> Result<Option<String>, AppError> {
        let name = |at: usize| self.pages.get(at).map_or("another page", String::as_str);
        let keyword = primary(task);
        if let Some((_, at)) = self.titles.find(&task.title) {
            let at = at.parse().unwrap_or(usize::MAX);
            return Ok(Some(format!(
                "{}: their titles make the same page",
                name(at)
            )));
        }
        let subject = Subject {
            title: &task.title,
            keyword,
        };
        let said = match self.meanings.find(subject) {
            Some((at, Likeness::SameKeyword)) => Some(format!(
                "{}: both are meant for the keyword `{keyword}`",
                name(at)
            )),
            Some((at, Likeness::SameMeaning(cosine))) => Some(format!(
                "{}: their titles mean nearly the same ({cosine:.2}, from {:.2} on)",
                name(at),
                crate::engines::prose::nearness::SAME_MEANING
            )),
            None => None,
        };
        if said.is_some() {
            return Ok(said);
        }
        let home = page_groups::home_of(connection, &normal_form(keyword))?;
        Ok(home.and_then(|(group, of_group)| {
            let at = self.groups.get(&group)?;
            Some(format!(
                "{}: the keywords of both belong to the page group `{of_group}`",
                name(*at)
            ))
        }))
    }
}

fn primary(task: &Task) -> &str {
    task.keywords.first().map_or("", String::as_str)
}
