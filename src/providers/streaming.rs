//! Answers that come in pieces: how they are asked for, and how the pieces become the reply that the
//! same server would have given in one.
//!
//! What is stored is the stream as it came, so that a waiting answer is read like any other. A stream
//! without its end is no reply: nobody knows whether it was billed.

use serde_json::{Map, Value, json};

use super::error::ProviderError;
use super::sse::{Event, Reader};
use super::target::Dialect;
use crate::http::{Body, HttpRequest};

/// Asks for the answer in pieces.
///
/// # Errors
/// `NotSupported` when the dialect knows no pieces.
pub(super) fn in_pieces(
    dialect: Dialect,
    vendor: &str,
    mut request: HttpRequest,
) -> Result<HttpRequest, ProviderError> {
    let not_supported = || ProviderError::NotSupported {
        vendor: vendor.to_owned(),
        what: "streams".to_owned(),
    };
    if dialect == Dialect::Gemini {
        let path = request.url.path().to_owned();
        let path = path
            .strip_suffix(":generateContent")
            .ok_or_else(not_supported)?;
        request
            .url
            .set_path(&format!("{path}:streamGenerateContent"));
        request.url.query_pairs_mut().append_pair("alt", "sse");
        return Ok(request);
    }
    let Body::Json(bytes) = &request.body else {
        return Err(not_supported());
    };
    let body = serde_json::from_slice::<Map<String, Value>>(bytes);
    let (Ok(mut body), true) = (body, dialect.is_chat()) else {
        return Err(not_supported());
    };
    body.insert("stream".to_owned(), true.into());
    if dialect == Dialect::OpenAiChat {
        // Without it there are no counts, and the most the call can cost would be booked.
        let options = json!({"include_usage": true});
        body.insert("stream_options".to_owned(), options);
    }
    request.body = Body::Json(Value::Object(body).to_string().into_bytes());
    Ok(request)
}

/// Whether bytes are a stream and no JSON.
pub(super) fn is_stream(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let begin = bytes.trim_ascii_start();
    [&b"data:"[..], b"event:", b"id:", b"retry:", b":"]
        .iter()
        .any(|mark| begin.starts_with(mark))
}

/// Puts a whole stream together into the body of a reply in one piece.
///
/// # Errors
/// `BadReply` when its end is missing.
pub(super) fn put_together(dialect: Dialect, bytes: &[u8]) -> Result<Value, ProviderError> {
    let mut pieces = Pieces::new(dialect);
    pieces.push(bytes);
    pieces.finish()
}

/// The text of a stream as far as it came, whatever its end. `None` when bytes are no stream.
pub(super) fn text_so_far(dialect: Dialect, bytes: &[u8]) -> Option<String> {
    if !is_stream(bytes) {
        return None;
    }
    let mut pieces = Pieces::new(dialect);
    let mut text = pieces.push(bytes);
    text.push_str(&pieces.end());
    Some(text)
}

/// Puts an answer together, piece by piece.
#[derive(Clone, Debug)]
pub struct Pieces {
    dialect: Dialect,
    reader: Reader,
    text: String,
    refusal: String,
    /// What is known of the reply besides its text.
    reply: Map<String, Value>,
    usage: Map<String, Value>,
    finish: Option<Value>,
    /// The whole reply, where the server sends it once more at the end.
    whole: Option<Value>,
    error: Option<Value>,
    ended: bool,
}

impl Pieces {
    /// Begins an answer in a dialect.
    #[must_use]
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            reader: Reader::default(),
            text: String::new(),
            refusal: String::new(),
            reply: Map::new(),
            usage: Map::new(),
            finish: None,
            whole: None,
            error: None,
            ended: false,
        }
    }

    /// Takes further bytes and gives the text that they hold.
    pub fn push(&mut self, bytes: &[u8]) -> String {
        let before = self.text.len();
        for event in self.reader.push(bytes) {
            self.take(&event);
        }
        self.text[before..].to_owned()
    }

    fn end(&mut self) -> String {
        let before = self.text.len();
        if let Some(event) = self.reader.finish() {
            self.take(&event);
        }
        self.text[before..].to_owned()
    }

    fn take(&mut self, event: &Event) {
        if event.data.trim() == "[DONE]" {
            self.ended = true;
            return;
        }
        let Ok(data) = serde_json::from_str::<Value>(&event.data) else {
            return;
        };
        let error = data.get("error").filter(|error| !error.is_null());
        if let Some(error) = error {
            self.error = Some(error.clone());
            return;
        }
        match self.dialect {
            Dialect::OpenAiResponses => self.take_responses(&data),
            Dialect::Anthropic => self.take_anthropic(&data),
            Dialect::Gemini => self.take_gemini(&data),
            _ => self.take_chat(&data),
        }
    }

    fn take_chat(&mut self, data: &Value) {
        self.keep(data, &["id", "model"]);
        if let Some(Value::Object(usage)) = data.get("usage") {
            self.usage.clone_from(usage);
        }
        let Some(choice) = data.pointer("/choices/0") else {
            return;
        };
        let delta = |name: &str| choice.get("delta")?.get(name)?.as_str();
        self.text.push_str(delta("content").unwrap_or_default());
        self.refusal.push_str(delta("refusal").unwrap_or_default());
        let finish = choice.get("finish_reason");
        if let Some(finish) = finish.filter(|finish| !finish.is_null()) {
            self.finish = Some(finish.clone());
        }
    }

    fn take_responses(&mut self, data: &Value) {
        let kind = data.get("type").and_then(Value::as_str).unwrap_or_default();
        match kind {
            "response.output_text.delta" => {
                let delta = data.get("delta").and_then(Value::as_str);
                self.text.push_str(delta.unwrap_or_default());
            }
            "response.completed" | "response.incomplete" | "response.failed" => {
                let response = data.get("response").cloned().unwrap_or_default();
                self.error = response
                    .get("error")
                    .filter(|error| !error.is_null())
                    .cloned();
                self.whole = Some(response);
                self.ended = true;
            }
            "error" => self.error = Some(data.clone()),
            _ => {}
        }
    }

    fn take_anthropic(&mut self, data: &Value) {
        let kind = data.get("type").and_then(Value::as_str).unwrap_or_default();
        match kind {
            "message_start" => {
                if let Some(message) = data.get("message") {
                    self.keep(message, &["id", "model", "type", "role"]);
                    self.add_usage(message.get("usage"));
                }
            }
            "content_block_delta" => {
                let text = data.pointer("/delta/text").and_then(Value::as_str);
                self.text.push_str(text.unwrap_or_default());
            }
            "message_delta" => {
                let reason = data.pointer("/delta/stop_reason");
                if let Some(reason) = reason.filter(|reason| !reason.is_null()) {
                    self.finish = Some(reason.clone());
                }
                self.add_usage(data.get("usage"));
            }
            "message_stop" => self.ended = true,
            _ => {}
        }
    }

    fn take_gemini(&mut self, data: &Value) {
        self.keep(data, &["modelVersion", "responseId", "promptFeedback"]);
        self.ended |= data.pointer("/promptFeedback/blockReason").is_some();
        self.add_usage(data.get("usageMetadata"));
        let parts = data.pointer("/candidates/0/content/parts");
        for part in parts.and_then(Value::as_array).into_iter().flatten() {
            if part.get("thought") != Some(&Value::Bool(true)) {
                let text = part.get("text").and_then(Value::as_str);
                self.text.push_str(text.unwrap_or_default());
            }
        }
        let reason = data.pointer("/candidates/0/finishReason");
        if let Some(reason) = reason.filter(|reason| !reason.is_null()) {
            self.finish = Some(reason.clone());
        }
    }

    fn keep(&mut self, from: &Value, names: &[&str]) {
        for name in names {
            if let Some(value) = from.get(name).filter(|value| !value.is_null()) {
                self.reply.insert((*name).to_owned(), value.clone());
            }
        }
    }

    /// The later counts are the fuller ones; what they leave out stays.
    fn add_usage(&mut self, usage: Option<&Value>) {
        for (name, count) in usage.and_then(Value::as_object).into_iter().flatten() {
            if !count.is_null() {
                self.usage.insert(name.clone(), count.clone());
            }
        }
    }

    /// Gives the body that the server would have sent in one piece.
    ///
    /// # Errors
    /// `BadReply` when the end is missing.
    pub(super) fn finish(mut self) -> Result<Value, ProviderError> {
        self.end();
        if let Some(error) = self.error {
            return Ok(json!({ "error": error }));
        }
        if let Some(whole) = self.whole {
            return Ok(whole);
        }
        let has_end = match self.dialect {
            Dialect::OpenAiResponses => false,
            Dialect::Anthropic => self.ended && self.finish.is_some(),
            _ => self.finish.is_some() || self.ended,
        };
        if !has_end {
            return Err(ProviderError::bad_reply("the stream has no end"));
        }
        let (mut reply, text) = (self.reply, self.text);
        let usage = (!self.usage.is_empty()).then_some(Value::Object(self.usage));
        match self.dialect {
            Dialect::Anthropic => {
                let blocks = if text.is_empty() {
                    json!([])
                } else {
                    json!([{"type": "text", "text": text}])
                };
                reply.insert("content".to_owned(), blocks);
                reply.insert("stop_reason".to_owned(), self.finish.unwrap_or_default());
                reply.extend(usage.map(|usage| ("usage".to_owned(), usage)));
            }
            Dialect::Gemini => {
                if self.finish.is_some() || !text.is_empty() {
                    let candidate = json!({
                        "content": {"role": "model", "parts": [{"text": text}]},
                        "finishReason": self.finish,
                    });
                    reply.insert("candidates".to_owned(), json!([candidate]));
                }
                reply.extend(usage.map(|usage| ("usageMetadata".to_owned(), usage)));
            }
            _ => {
                let refusal = (!self.refusal.is_empty()).then_some(self.refusal);
                let message = json!({"role": "assistant", "content": text, "refusal": refusal});
                let choice = json!({"index": 0, "message": message, "finish_reason": self.finish});
                reply.insert("choices".to_owned(), json!([choice]));
                reply.extend(usage.map(|usage| ("usage".to_owned(), usage)));
            }
        }
        Ok(Value::Object(reply))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::testing::{json_body, reply, target};
    use crate::providers::{Billing, ChatRequest, chat_reply, chat_request, chat_stream_request};

    const DIALECTS: [Dialect; 4] = [
        Dialect::OpenAiChat,
        Dialect::OpenAiResponses,
        Dialect::Anthropic,
        Dialect::Gemini,
    ];

    /// The same answer, `Чай ☕ now`, as each dialect streams it: nine tokens in, four out.
    fn sample(dialect: Dialect) -> String {
        let lines: &[&str] = match dialect {
            Dialect::OpenAiResponses => &[
                "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}",
                "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"delta\":\"Чай ☕\"}",
                "data: {\"type\":\"response.output_text.delta\",\"delta\":\" now\"}",
                "event: response.completed\ndata: {\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"status\":\"completed\",\"error\":null,\"model\":\"m\",\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Чай ☕ now\"}]}],\"usage\":{\"input_tokens\":9,\"output_tokens\":4}}}",
            ],
            Dialect::Anthropic => &[
                "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"r\",\"model\":\"m\",\"usage\":{\"input_tokens\":9,\"output_tokens\":1}}}",
                "event: ping\ndata: {\"type\":\"ping\"}",
                "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}",
                "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"Чай ☕\"}}",
                "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\" now\"}}",
                "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":4}}",
                "event: message_stop\ndata: {\"type\":\"message_stop\"}",
            ],
            Dialect::Gemini => &[
                "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"hm\",\"thought\":true},{\"text\":\"Чай ☕\"}]}}],\"responseId\":\"r\",\"modelVersion\":\"m\"}",
                "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\" now\"}]},\"finishReason\":\"STOP\"}],\"usageMetadata\":{\"promptTokenCount\":9,\"candidatesTokenCount\":4}}",
            ],
            _ => &[
                ": OPENROUTER PROCESSING",
                "data: {\"id\":\"r\",\"model\":\"m\",\"choices\":[],\"prompt_filter_results\":[]}",
                "data: {\"id\":\"r\",\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":null}}]}",
                "data: {\"id\":\"r\",\"choices\":[{\"delta\":{\"content\":\"Чай ☕\"}}]}",
                "data: {\"id\":\"r\",\"choices\":[{\"delta\":{\"content\":\" now\"},\"finish_reason\":null}]}",
                "data: {\"id\":\"r\",\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}",
                "data: {\"id\":\"r\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4}}",
                "data: [DONE]",
            ],
        };
        format!("{}\n\n", lines.join("\n\n"))
    }

    #[test]
    fn a_stream_becomes_the_reply_in_one_piece() {
        for dialect in DIALECTS {
            let target = target(dialect);
            let parsed = chat_reply(&target, &reply(200, &sample(dialect))).unwrap();
            assert_eq!(parsed.answer(), Ok("Чай ☕ now"), "{dialect:?}");
            let usage = parsed.usage.unwrap();
            assert_eq!((usage.input, usage.output), (9, 4), "{dialect:?}");
            assert_eq!(parsed.model, "m", "{dialect:?}");
            assert_eq!(parsed.provider_request_id.as_deref(), Some("r"));
        }
    }

    #[test]
    fn the_text_comes_whole_wherever_the_bytes_are_cut() {
        for dialect in DIALECTS {
            let sample = sample(dialect);
            let bytes = sample.as_bytes();
            for cut in 0..=bytes.len() {
                let mut pieces = Pieces::new(dialect);
                let mut text = pieces.push(&bytes[..cut]);
                text.push_str(&pieces.push(&bytes[cut..]));
                assert_eq!(text, "Чай ☕ now", "{dialect:?} at {cut}");
            }
        }
    }

    #[test]
    fn a_stream_that_was_cut_is_no_reply_and_its_text_stays() {
        for dialect in DIALECTS {
            let whole = sample(dialect);
            let end = whole.find(" now").unwrap();
            let cut = &whole[..end];
            let error = chat_reply(&target(dialect), &reply(200, cut)).unwrap_err();
            assert_eq!(error.billing(), Billing::Unknown, "{dialect:?}: {error}");
            let text = text_so_far(dialect, cut.as_bytes()).unwrap();
            assert_eq!(text, "Чай ☕", "{dialect:?}");
        }
        assert_eq!(text_so_far(Dialect::OpenAiChat, b"{}"), None);
    }

    #[test]
    fn an_error_on_the_way_is_an_error() {
        for dialect in DIALECTS {
            let whole = sample(dialect);
            let error = "data: {\"type\":\"error\",\"error\":{\"code\":502,\"message\":\"upstream died\"}}\n\n";
            let end = whole.find(" now").unwrap();
            let begin = whole[..end].rfind("\n\n").unwrap() + 2;
            let stream = format!("{}{error}", &whole[..begin]);
            let failed = chat_reply(&target(dialect), &reply(200, &stream)).unwrap_err();
            assert_eq!(failed.billing(), Billing::Unknown, "{dialect:?}");
            assert!(failed.to_string().contains("upstream died"), "{failed}");
        }
    }

    #[test]
    fn pieces_are_asked_for_and_nothing_else_changes() {
        let ask = ChatRequest {
            system: "s".into(),
            user: "u".into(),
            schema: None,
            max_output_tokens: 100,
            temperature: None,
            seed: None,
        };
        for dialect in DIALECTS {
            let target = target(dialect);
            let whole = chat_request(&target, &ask).unwrap();
            let pieces = chat_stream_request(&target, whole.clone()).unwrap();
            let (before, mut after) = (json_body(&whole), json_body(&pieces));
            if dialect == Dialect::Gemini {
                assert!(
                    pieces
                        .url
                        .as_str()
                        .ends_with(":streamGenerateContent?alt=sse")
                );
            } else {
                let fields = after.as_object_mut().unwrap();
                assert_eq!(fields.remove("stream"), Some(true.into()));
                let options = fields.remove("stream_options");
                assert_eq!(options.is_some(), dialect == Dialect::OpenAiChat);
            }
            assert_eq!(before, after);
        }
    }
}
