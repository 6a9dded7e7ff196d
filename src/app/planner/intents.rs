//! Intent by rules: what the wording gives away, where neither a file nor a person has said it.

use serde::Serialize;

use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::domain::ids::KeywordId;
use crate::domain::keyword::Intent;
use crate::engines::text::intent::{IntentRules, RULED_LANGUAGES, has_rules, own_brands};
use crate::store::intents::{self, Unsaid};
use crate::store::runs;

/// How many keywords are read at once.
const CHUNK: usize = 10_000;

/// The fact that holds the newest row which the rules have read.
const READ_UP_TO: &str = "intents_read_up_to";

/// How to read the wording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntentRequest {
    /// Further names that are brands, beside the site's own and those of the settings.
    pub brands: Vec<String>,
    /// The language of the keywords. `None` for the site's own.
    pub language: Option<String>,
}

/// What the rules made of the keywords that had no intent of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IntentOutcome {
    /// The language whose rules were used.
    pub language: String,
    /// The names that count as brands.
    pub brands: Vec<String>,
    /// How many keywords were read.
    pub read: u64,
    /// How many of them have another intent than before.
    pub changed: u64,
    /// To learn something.
    pub informational: u64,
    /// To compare before buying.
    pub commercial: u64,
    /// To buy or to do.
    pub transactional: u64,
    /// To reach a known place.
    pub navigational: u64,
    /// How many give nothing away.
    pub unknown: u64,
    /// How many ask a question.
    pub questions: u64,
    /// How many look for something nearby.
    pub local: u64,
    /// How many name a brand.
    pub branded: u64,
}

/// Makes the rules for the site's keywords.
#[must_use]
pub fn rules(session: &Session<'_>, request: &IntentRequest) -> (IntentRules, IntentOutcome) {
    let site = session.site();
    let mut brands = own_brands(&site.name, &site.own_hosts);
    brands.extend(site.brands);
    brands.extend(request.brands.iter().cloned());
    let language = request.language.clone().unwrap_or(site.language);
    let rules = IntentRules::new(&language, &brands);
    let outcome = IntentOutcome {
        language,
        brands,
        ..IntentOutcome::default()
    };
    (rules, outcome)
}

/// Refuses a language that was asked for and has no rules: reading by none would only take away what
/// is known.
fn check(request: &IntentRequest) -> Result<(), AppError> {
    match &request.language {
        Some(language) if !has_rules(language) => Err(AppError::usage(
            format!("there are no rules for the language `{language}`"),
            &format!("those there are: {}", RULED_LANGUAGES.join(", ")),
        )),
        _ => Ok(()),
    }
}

/// Reads all keywords whose intent neither a file nor a person has given, and stores what the rules
/// say of them.
///
/// # Errors
/// `Usage` when the language that is asked for has no rules, a failure of the store, or `Interrupted`; what was read until then is kept.
pub fn derive(
    session: &Session<'_>,
    request: &IntentRequest,
    reporter: &dyn Reporter,
) -> Result<IntentOutcome, AppError> {
    check(request)?;
    store_from(session, request, KeywordId(0), reporter)
}

/// How many new keywords are read without being asked: a second or so. A million would take longer than
/// their import may, about half a microsecond each for the rules and two for the rows.
const UNASKED: i64 = 500_000;

/// What became of the keywords that have come since the rules last read any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaughtUp {
    /// They were read.
    Read(IntentOutcome),
    /// There are so many that they wait for `derive`.
    TooMany,
}

/// Reads the keywords that have come since the rules last read any, unless there are too many.
///
/// # Errors
/// As `derive`.
pub fn catch_up(session: &Session<'_>, reporter: &dyn Reporter) -> Result<CaughtUp, AppError> {
    let connection = session.store.connection();
    let read_up_to = runs::fact(connection, READ_UP_TO)?;
    let read_up_to: i64 = read_up_to.and_then(|id| id.parse().ok()).unwrap_or(0);
    let newest = intents::newest(connection)?.map_or(0, |id| id.0);
    if newest <= read_up_to {
        return Ok(CaughtUp::Read(IntentOutcome::default()));
    }
    if newest - read_up_to > UNASKED {
        return Ok(CaughtUp::TooMany);
    }
    let request = IntentRequest::default();
    store_from(session, &request, KeywordId(read_up_to), reporter).map(CaughtUp::Read)
}

/// Says what `derive` would do.
///
/// # Errors
/// As `derive`.
pub fn rehearse(session: &Session<'_>, request: &IntentRequest) -> Result<IntentOutcome, AppError> {
    check(request)?;
    let (rules, mut outcome) = rules(session, request);
    let mut after = KeywordId(0);
    loop {
        let found = intents::unsaid(session.store.connection(), after, CHUNK)?;
        let Some(last) = found.last() else {
            return Ok(outcome);
        };
        after = last.id;
        for keyword in &found {
            outcome.add(&rules, keyword);
        }
    }
}

fn store_from(
    session: &Session<'_>,
    request: &IntentRequest,
    mut after: KeywordId,
    reporter: &dyn Reporter,
) -> Result<IntentOutcome, AppError> {
    let (rules, mut outcome) = rules(session, request);
    reporter.event(&Event::Begin {
        what: "reading the wording of keywords",
        total: None,
    });
    loop {
        if session.app.interrupt.requested() {
            return Err(AppError::Interrupted);
        }
        let done = session
            .store
            .write(|transaction| -> Result<bool, AppError> {
                let found = intents::unsaid(transaction, after, CHUNK)?;
                for keyword in &found {
                    let intent = outcome.add(&rules, keyword);
                    if intent != keyword.intent {
                        intents::set_by_rules(transaction, keyword.id, intent)?;
                    }
                }
                reporter.event(&Event::Advance(found.len() as u64));
                let is_last = found.len() < CHUNK;
                after = match found.last() {
                    Some(last) if !is_last => last.id,
                    _ => intents::newest(transaction)?.unwrap_or(after),
                };
                runs::set_fact(transaction, READ_UP_TO, &after.to_string())?;
                Ok(is_last)
            })?;
        if done {
            reporter.event(&Event::End);
            return Ok(outcome);
        }
    }
}

impl IntentOutcome {
    /// Reads a keyword and counts what it gives away.
    fn add(&mut self, rules: &IntentRules, keyword: &Unsaid) -> Option<Intent> {
        let reading = rules.read(&keyword.normal_form);
        self.read += 1;
        self.changed += u64::from(reading.intent != keyword.intent);
        self.questions += u64::from(reading.is_question);
        self.local += u64::from(reading.is_local);
        self.branded += u64::from(reading.is_branded);
        *match reading.intent {
            Some(Intent::Informational) => &mut self.informational,
            Some(Intent::Commercial) => &mut self.commercial,
            Some(Intent::Transactional) => &mut self.transactional,
            Some(Intent::Navigational) => &mut self.navigational,
            None => &mut self.unknown,
        } += 1;
        reading.intent
    }
}
