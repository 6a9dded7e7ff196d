//! What a provider can prove of a call of which nobody here knows whether it ran.
//!
//! An answer that is found is adopted: kept and settled like one that arrived, and used by the next run.
//! That there is none is proof only where the server was to keep it, has had the time to, and shows that
//! it keeps others. Everything else leaves the call as it was.

use super::answer::Parsed;
use super::engine::outcome_of;
use super::error::AiError;
use super::models::ModelTable;
use super::pricing::{Price, PriceKnowledge};
use super::provider::{Provider, ProviderProblem};
use crate::config::secrets::Secrets;
use crate::config::settings::Settings;
use crate::domain::ids::OpId;
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::http::retry::{RetryPolicy, get_with_retries};
use crate::http::{HttpClient, HttpReply};
use crate::os::clock::Clock;
use crate::providers::lookup::{Traces, lookup_reply, lookup_request, was_kept};
use crate::providers::{self, Dialect, ProviderError, Target};
use crate::store::ai_calls::{self, AiCall, Settlement};
use crate::store::{Store, ledger};

/// How long after it was sent the absence of an answer says anything, in seconds: a call may take ten
/// minutes, and a list some more to show it.
const SETTLED_AFTER_S: i64 = 30 * 60;

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The answer was there. It is kept, and cost so much; `None` when nobody knows the price.
    Adopted(Option<UsdMicros>),
    /// It certainly never ran: the money is back.
    NeverRan(String),
    /// It is as it was, for this reason.
    Open(String),
}

/// Whom to ask, and with what.
pub struct Lookup<'a> {
    /// The workspace.
    pub store: &'a Store,
    /// The client that asks.
    pub http: &'a HttpClient,
    /// How a free request is repeated.
    pub retries: RetryPolicy,
    /// The clock.
    pub clock: &'a Clock,
    /// The settings, which say where a provider is.
    pub settings: &'a Settings,
    /// The keys.
    pub secrets: &'a Secrets,
    /// The models.
    pub models: &'a ModelTable,
}

/// Whether the provider of a call could say what became of it.
///
/// # Errors
/// A failure of the store.
pub fn can_be_asked(store: &Store, call: &AiCall) -> Result<bool, AiError> {
    Ok(match Dialect::named(&call.dialect) {
        Some(Dialect::Runware) => call.batch_id.is_none(),
        Some(Dialect::OpenAiChat) => {
            let (body, _) = ai_calls::bodies(store.connection(), call.op_id)?;
            call.batch_id.is_none() && was_kept(&body, call.op_id.0)
        }
        _ => false,
    })
}

impl Lookup<'_> {
    /// Asks the provider of an unresolved call what became of it, and books what it proves.
    ///
    /// # Errors
    /// A failure of the store.
    pub async fn ask(&self, call: &AiCall) -> Result<Verdict, AiError> {
        let open = |reason: String| Ok(Verdict::Open(reason));
        if !can_be_asked(self.store, call)? {
            return open("its provider keeps nothing that could be asked for".to_owned());
        }
        let target = match self.target(call) {
            Ok(Some(target)) => target,
            Ok(None) => {
                return open("the settings name another server for its provider".to_owned());
            }
            Err(problem) => return open(problem.to_string()),
        };
        let traces = match self.traces(&target, call.op_id).await {
            Ok(traces) => traces,
            Err(error) => return open(error.to_string()),
        };
        match traces {
            Traces::Answer(body) => self.adopt(&target, call, body),
            Traces::Several => open("its provider has several answers to it".to_owned()),
            Traces::Silent(reason) => open(reason),
            Traces::None => self.absent(&target, call).await,
        }
    }

    /// The server that was asked, with the key that is in force. `None` when the settings have moved.
    fn target(&self, call: &AiCall) -> Result<Option<Target>, ProviderProblem> {
        let (settings, secrets) = (self.settings, self.secrets);
        let provider = Provider::resolve_server(&call.provider, settings, secrets, self.models)?;
        let mut target = provider.target;
        let sent_to = ai_calls::sent_to(self.store.connection(), call.op_id).unwrap_or_default();
        if target.base_url.as_str() != sent_to {
            return Ok(None);
        }
        let Some(dialect) = Dialect::named(&call.dialect) else {
            return Ok(None);
        };
        target.dialect = dialect;
        target.model.clone_from(&call.model);
        Ok(Some(target))
    }

    async fn traces(&self, target: &Target, op_id: OpId) -> Result<Traces, ProviderError> {
        let Some(request) = lookup_request(target, op_id.0) else {
            return Ok(Traces::Silent("it cannot be asked".to_owned()));
        };
        let reply = get_with_retries(self.http, &request, self.retries).await;
        lookup_reply(target, op_id.0, &reply.map_err(ProviderError::Network)?)
    }

    /// Judges that the server lists no answer.
    async fn absent(&self, target: &Target, call: &AiCall) -> Result<Verdict, AiError> {
        let open = |reason: &str| Ok(Verdict::Open(reason.to_owned()));
        let sent: Option<jiff::Timestamp> = call.sent_at.parse().ok();
        let age_s = sent.map_or(0, |sent| self.clock.now().duration_since(sent).as_secs());
        if age_s < SETTLED_AFTER_S {
            return open(
                "no answer is listed yet, half an hour after it was sent that says something",
            );
        }
        // A list that shows nothing of anybody proves nothing: the key may be of another project.
        let (Some(witness), later) = self.witnesses(call)? else {
            return open(
                "no answer is listed, and there is no earlier call to show that the list works",
            );
        };
        for op_id in [Some(witness), later].into_iter().flatten() {
            if !matches!(self.traces(target, op_id).await, Ok(Traces::Answer(_))) {
                return open(
                    "no answer is listed, and neither is that of a call that certainly ran",
                );
            }
        }
        let evidence = format!(
            "{} lists the answer to call {witness} and none to this one, {} minutes after it was sent",
            call.provider,
            age_s / 60
        );
        let now = self.clock.now_text();
        let (op_id, note) = (call.op_id, evidence.as_str());
        self.store.write(|transaction| {
            ai_calls::close(transaction, op_id, CallState::Void, None, note, None, &now)?;
            ledger::void(transaction, op_id, note, &now)?;
            Ok::<_, AiError>(())
        })?;
        Ok(Verdict::NeverRan(evidence))
    }

    /// The last call before and the first after this one, to the same server, that certainly ran with an
    /// answer that was to be kept. One before has to be there: the key may have been changed since.
    fn witnesses(&self, call: &AiCall) -> Result<(Option<OpId>, Option<OpId>), AiError> {
        let connection = self.store.connection();
        let sent_to = ai_calls::sent_to(connection, call.op_id)?;
        let filter = ai_calls::CallFilter {
            state: Some(CallState::Settled),
            ..ai_calls::CallFilter::default()
        };
        let mut earlier = None;
        for known in ai_calls::list(connection, &filter)? {
            let same = known.provider == call.provider && known.dialect == call.dialect;
            let arrived = matches!(
                known.cost_source.as_deref(),
                Some("usage" | "provider" | "local")
            );
            if same
                && arrived
                && ai_calls::sent_to(connection, known.op_id)? == sent_to
                && can_be_asked(self.store, &known)?
            {
                if known.sent_at > call.sent_at {
                    return Ok((earlier, Some(known.op_id)));
                }
                earlier = Some(known.op_id);
            }
        }
        Ok((earlier, None))
    }

    /// Keeps and settles the answer as if it had arrived.
    fn adopt(&self, target: &Target, call: &AiCall, body: Vec<u8>) -> Result<Verdict, AiError> {
        let reply = HttpReply {
            status: 200,
            headers: Vec::new(),
            body,
            final_url: target.base_url.clone(),
        };
        let parsed = if target.dialect.is_chat() {
            providers::chat_reply(target, &reply).map(Parsed::Chat)
        } else {
            providers::image_reply(target, &reply).map(Parsed::Image)
        };
        let parsed = match parsed {
            Ok(parsed) => parsed,
            Err(error) => return Ok(Verdict::Open(error.to_string())),
        };
        let price = price_of(target, call);
        let most = call.price_input.map(|_| call.reserved_usd_micros);
        let (cost, cost_source) = parsed.booked(&price, most);
        let usage = parsed.usage();
        let count = |tokens: u64| i64::try_from(tokens).unwrap_or(i64::MAX);
        let settlement = Settlement {
            cost,
            cost_source,
            input_tokens: usage.map(|usage| count(usage.input)),
            cached_input_tokens: usage.map(|usage| count(usage.cached_input)),
            output_tokens: usage.map(|usage| count(usage.output)),
            reasoning_tokens: usage.map(|usage| count(usage.reasoning)),
            http_status: Some(200),
            provider_request_id: parsed.provider_request_id(),
            raw_answer: Some(&reply.body),
        };
        let (now, op_id) = (self.clock.now_text(), call.op_id);
        let note = if cost.is_none() {
            "found at the provider; the price is unknown"
        } else {
            "found at the provider"
        };
        self.store.write(|transaction| {
            ai_calls::settle(transaction, op_id, &settlement, &now)?;
            ledger::settle(transaction, op_id, cost.unwrap_or_default(), note, &now)?;
            Ok::<_, AiError>(())
        })?;
        if let Err(error) = parsed.into_material() {
            // Paid for and of no use, as it would have been had it arrived.
            let (reason, outcome) = (error.to_string(), outcome_of(&error));
            self.store.write(|transaction| {
                ai_calls::consume(transaction, op_id, outcome, Some(&reason), &now)
            })?;
        }
        Ok(Verdict::Adopted(cost))
    }
}

/// The price that was reserved at, whatever the tables say by now.
fn price_of(target: &Target, call: &AiCall) -> PriceKnowledge {
    let (Some(input), Some(output)) = (call.price_input, call.price_output) else {
        return if target.local {
            PriceKnowledge::LocalFree
        } else {
            PriceKnowledge::Unknown
        };
    };
    PriceKnowledge::Known(Price {
        input: UsdMicros(input),
        cached_input: UsdMicros(call.price_cached_input.unwrap_or(input)),
        output: UsdMicros(output),
        per_image: UsdMicros::ZERO,
        image_output_tokens: 0,
        image_tokens_per_megapixel: None,
        version: call.price_version.clone(),
    })
}
