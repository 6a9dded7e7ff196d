"""The other tongues of the fake vendor: Responses, Messages and Gemini, carried over to chat completions and back.

A request is read into the chat request that means the same, the fake answers that, and the reply is written in the tongue that was
asked in. So every fault, limit and price is the same for each of them.
"""
import re

PATHS = {"/v1/responses": "responses", "/v1/messages": "anthropic"}
GEMINI_PATH = re.compile(r"/v1(?:beta)?/models/([^/:]+):(?:g|streamG)enerateContent")


def dialect_of(path):
    """The tongue of a path, or None for those that the vendor speaks itself."""
    return "gemini" if GEMINI_PATH.fullmatch(path) else PATHS.get(path)


def to_chat(dialect, path, body):
    """The chat request that means the same. Raises ValueError with the reason why there is none."""
    chat = {}
    if dialect == "responses":
        if "input" not in body:
            raise ValueError("Missing required parameter: 'input'.")
        if int(body.get("max_output_tokens") or 16) < 16:
            raise ValueError("Invalid 'max_output_tokens': expected a value >= 16.")
        chat["messages"] = _messages(body.get("instructions"), body["input"])
        chat["max_completion_tokens"] = body.get("max_output_tokens")
        shape = (body.get("text") or {}).get("format")
        if shape and shape.get("type") == "json_schema":
            chat["response_format"] = {"type": "json_schema", "json_schema": {key: shape[key] for key in ("name", "schema", "strict") if key in shape}}
        chat["model"] = body.get("model")
    elif dialect == "anthropic":
        if not body.get("max_tokens"):
            raise ValueError("max_tokens: Field required")
        chat["messages"] = _messages(body.get("system"), "\n".join(message["content"] for message in body["messages"]))
        chat["max_completion_tokens"] = body["max_tokens"]
        shape = (body.get("output_config") or {}).get("format")
        if shape:
            chat["response_format"] = _named_schema(shape["schema"])
        chat["model"] = body.get("model")
    else:
        text = lambda content: "".join(part["text"] for part in content["parts"])
        system = body.get("systemInstruction")
        chat["messages"] = _messages(text(system) if system else None, "\n".join(text(content) for content in body["contents"]))
        config = body.get("generationConfig") or {}
        chat["max_completion_tokens"] = config.get("maxOutputTokens")
        if config.get("responseMimeType") == "application/json" and config.get("responseJsonSchema"):
            chat["response_format"] = _named_schema(config["responseJsonSchema"])
        chat["model"] = GEMINI_PATH.fullmatch(path)[1]
    return {name: value for name, value in chat.items() if value is not None}


def _messages(system, user):
    return ([{"role": "system", "content": system}] if system else []) + [{"role": "user", "content": user}]


def _named_schema(schema):
    """A schema of a tongue that gives it no name: the one property of its root names the function."""
    properties = list(schema.get("properties") or {})
    names = {"clusters": "auto_cluster", "ideas": "generate_ideas", "prompts": "generate_image_prompts"}
    name = next((names[one] for one in properties if one in names), "generate_content")
    return {"type": "json_schema", "json_schema": {"name": name, "schema": schema, "strict": True}}


def from_chat(dialect, reply, limit):
    """The reply in the tongue that was asked in."""
    choice = (reply["choices"] or [None])[0]
    message = choice["message"] if choice else {}
    text, refusal, finish = message.get("content"), message.get("refusal"), choice["finish_reason"] if choice else None
    used = reply.get("usage")
    if dialect == "responses":
        part = {"type": "refusal", "refusal": refusal} if refusal else {"type": "output_text", "text": text or "", "annotations": [], "logprobs": []}
        said = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
        reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(finish)
        answer = {
            "id": reply["id"].replace("chatcmpl", "resp"),
            "object": "response",
            "created_at": reply["created"],
            "instructions": None,
            "metadata": {},
            "parallel_tool_calls": True,
            "temperature": 1.0,
            "tool_choice": "auto",
            "tools": [],
            "top_p": 1.0,
            "status": "incomplete" if reason else "completed",
            "incomplete_details": {"reason": reason} if reason else None,
            "error": None,
            "model": reply["model"],
            "max_output_tokens": limit,
            "output": [said] if choice and (refusal or text is not None) else [],
        }
        if used:
            answer["usage"] = {
                "input_tokens": used["prompt_tokens"],
                "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
                "output_tokens": used["completion_tokens"],
                "output_tokens_details": {"reasoning_tokens": used["completion_tokens_details"]["reasoning_tokens"]},
                "total_tokens": used["total_tokens"],
            }
    elif dialect == "anthropic":
        reason = "refusal" if refusal or finish == "content_filter" else {"stop": "end_turn", "length": "max_tokens"}.get(finish, finish)
        answer = {
            "id": reply["id"].replace("chatcmpl", "msg"),
            "type": "message",
            "role": "assistant",
            "model": reply["model"],
            "content": [{"type": "text", "text": refusal or text}] if refusal or text else [],
            "stop_reason": reason if choice else "end_turn",
            "stop_sequence": None,
        }
        if used:
            answer["usage"] = {"input_tokens": used["prompt_tokens"], "cache_read_input_tokens": 0, "cache_creation_input_tokens": 0, "output_tokens": used["completion_tokens"]}
    else:
        reason = "SAFETY" if refusal else {"stop": "STOP", "length": "MAX_TOKENS", "content_filter": "SAFETY"}.get(finish, finish)
        content = {"role": "model", "parts": [{"text": text}] if text and not refusal else []}
        answer = {"candidates": [{"content": content, "finishReason": reason, "index": 0}] if choice else [], "modelVersion": reply["model"], "responseId": reply["id"]}
        if not choice:
            answer["promptFeedback"] = {"blockReason": "OTHER"}
        if used:
            answer["usageMetadata"] = _gemini_counts(used)
    return answer


def _gemini_counts(used):
    """Its counts: hidden reasoning stands beside the answer there, not within it."""
    hidden = used["completion_tokens_details"]["reasoning_tokens"]
    counts = {"promptTokenCount": used["prompt_tokens"], "candidatesTokenCount": used["completion_tokens"] - hidden, "totalTokenCount": used["total_tokens"]}
    return {**counts, "thoughtsTokenCount": hidden} if hidden else counts


def error_body(dialect, status, body):
    """A refusal in the tongue that was asked in."""
    error = body.get("error") or {}
    if dialect == "anthropic":
        kinds = {400: "invalid_request_error", 401: "authentication_error", 403: "permission_error", 404: "not_found_error", 413: "request_too_large", 429: "rate_limit_error", 529: "overloaded_error"}
        message = "prompt is too long: 210000 tokens > 200000 maximum" if error.get("code") == "context_length_exceeded" else error.get("message")
        return {"type": "error", "error": {"type": kinds.get(status, "api_error"), "message": message}, "request_id": "req_fake"}
    if dialect == "gemini":
        words = {400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED", 503: "UNAVAILABLE"}
        return {"error": {"code": status, "message": error.get("message"), "status": words.get(status, "INTERNAL")}}
    return body
