//! Questions that were answered before: the same question of the same site costs nothing.
//!
//! Only texts are answered from here. Vectors are kept by text already, and an image that is asked
//! for again is meant to differ.

use uuid::Uuid;

use super::answer::{Answer, Parsed, Wanted};
use super::engine::{CallStep, Engine, Purpose};
use super::error::AiError;
use super::prompts::hex_digest;
use crate::domain::ids::OpId;
use crate::domain::money::UsdMicros;
use crate::http::{Body, HttpReply};
use crate::providers::Dialect;
use crate::store::ai_calls::{self, NewCall, Settlement};
use crate::store::answer_cache::{self, Stored};
use crate::store::ledger;

impl Engine<'_> {
    /// The name of a question: a hash of all that decides the answer. `None` for what is not kept.
    ///
    /// # Errors
    /// As building the request.
    pub(super) fn question_key(
        &self,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
    ) -> Result<Option<String>, AiError> {
        if !matches!(wanted, Wanted::Chat(_)) {
            return Ok(None);
        }
        let target = &self.provider.target;
        let request = wanted.request(target, Uuid::nil())?;
        // The body holds the model, the schema and how is sampled.
        let body = hex_digest(wanted.body_for_hash(&request, Uuid::nil()));
        let parts = [
            &self.provider.name,
            target.base_url.as_str(),
            target.dialect.name(),
            &target.model,
            purpose.function,
            purpose.prompt_name,
            purpose.prompt_version,
            &body,
        ];
        Ok(Some(hex_digest(parts.join("\n"))))
    }

    /// Gives the answer that this question got before, checked again and booked at no cost. `None`
    /// when it is of no use any more.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn answered_before(
        &self,
        purpose: &Purpose<'_>,
        wanted: &Wanted,
        key: &str,
        stored: Stored,
    ) -> Result<Option<Answer>, AiError> {
        let mut target = self.provider.target.clone();
        if let Some(dialect) = Dialect::named(&stored.dialect) {
            target.dialect = dialect;
        }
        let status = stored
            .http_status
            .and_then(|status| u16::try_from(status).ok());
        let reply = HttpReply {
            status: status.unwrap_or(200),
            headers: Vec::new(),
            body: stored.raw_answer,
            final_url: target.base_url.clone(),
        };
        let parsed = wanted.parse(&target, &reply);
        let Ok(material) = parsed.and_then(Parsed::into_material) else {
            self.store
                .write(|transaction| answer_cache::forget(transaction, stored.op_id))?;
            return Ok(None);
        };
        let op_id = OpId(self.clock.new_uuid_v4());
        let request = wanted.request(&self.provider.target, op_id.0)?;
        let body: &[u8] = match &request.body {
            Body::Json(body) => body,
            _ => &[],
        };
        let hash = hex_digest(wanted.body_for_hash(&request, op_id.0));
        let now = self.clock.now_text();
        let note = format!("answered by call {}", stored.op_id);
        self.store.write(|transaction| {
            let attempt = ai_calls::attempts(transaction, purpose.function, &purpose.subject)? + 1;
            let call = NewCall {
                op_id,
                run_id: self.run_id,
                function: purpose.function,
                subject: &purpose.subject,
                attempt,
                provider: &self.provider.name,
                model: &target.model,
                dialect: target.dialect.name(),
                base_url: target.base_url.as_str(),
                request_hash: &hash,
                prompt_name: purpose.prompt_name,
                prompt_version: purpose.prompt_version,
                request_body: body,
                price_version: "",
                price_input: None,
                price_cached_input: None,
                price_output: None,
                reserved: UsdMicros::ZERO,
                cache_key: Some(key),
                cached_from: Some(stored.op_id),
            };
            ai_calls::insert_sent(transaction, &call, &now)?;
            ledger::reserve_and_send(transaction, op_id, UsdMicros::ZERO, &now)?;
            let settlement = Settlement {
                cost: Some(UsdMicros::ZERO),
                cost_source: "cache",
                http_status: stored.http_status,
                raw_answer: Some(&reply.body),
                ..Settlement::default()
            };
            ai_calls::settle(transaction, op_id, &settlement, &now)?;
            ledger::settle(transaction, op_id, UsdMicros::ZERO, &note, &now)?;
            answer_cache::note_hit(transaction, key, &now)?;
            Ok::<_, AiError>(())
        })?;
        (self.watch)(CallStep::Cached(op_id, stored.op_id));
        Ok(Some(Answer {
            op_id,
            material,
            model: target.model,
            cost: Some(UsdMicros::ZERO),
            reused: true,
        }))
    }
}
