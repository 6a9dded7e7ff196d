"""The fake vendor's replies as streams of server-sent events, in the tongue that was asked in."""
import json


def is_wanted(path, body):
    return path.endswith(":streamGenerateContent") or (isinstance(body, dict) and body.get("stream") is True)


def _pieces(text):
    """A text in pieces of a few letters."""
    return [text[start : start + 12] for start in range(0, len(text), 12)]


def _line(data, name=None):
    head = "event: %s\n" % name if name else ""
    return "%sdata: %s\n\n" % (head, data if isinstance(data, str) else json.dumps(data, ensure_ascii=False))


def events(dialect, reply, body):
    """The bytes of the stream that says what `reply` says."""
    maker = {"responses": _responses, "anthropic": _anthropic, "gemini": _gemini}.get(dialect, _chat)
    return "".join(maker(reply, body)).encode()


def _chat(reply, body):
    head = {"id": reply["id"], "object": "chat.completion.chunk", "model": reply["model"]}
    chunk = lambda delta, finish=None: _line({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]})
    yield ": OPENROUTER PROCESSING\n\n"
    yield _line({**head, "choices": [], "prompt_filter_results": []})
    for choice in reply["choices"]:
        message = choice["message"]
        yield chunk({"role": "assistant", "content": None})
        for piece in _pieces(message.get("content") or ""):
            yield chunk({"content": piece})
        if message.get("refusal"):
            yield chunk({"refusal": message["refusal"]})
        yield chunk({}, choice["finish_reason"])
    if "usage" in reply and (body.get("stream_options") or {}).get("include_usage"):
        yield _line({**head, "choices": [], "usage": reply["usage"]})
    yield _line("[DONE]")


def _responses(reply, body):
    named = lambda name, rest: _line({"type": name, **rest}, name)
    yield named("response.created", {"response": {**reply, "status": "in_progress", "output": []}})
    for item in reply["output"]:
        for part in item["content"]:
            kind = "response.output_text.delta" if part["type"] == "output_text" else "response.refusal.delta"
            for piece in _pieces(part.get("text") or part.get("refusal") or ""):
                yield named(kind, {"delta": piece})
    yield named("response.%s" % reply["status"], {"response": reply})


def _anthropic(reply, body):
    named = lambda name, rest: _line({"type": name, **rest}, name)
    used = reply.get("usage") or {}
    yield named("message_start", {"message": {**reply, "content": [], "stop_reason": None, "usage": {**used, "output_tokens": 1} if used else {}}})
    yield named("ping", {})
    for index, block in enumerate(reply["content"]):
        yield named("content_block_start", {"index": index, "content_block": {"type": "text", "text": ""}})
        for piece in _pieces(block["text"]):
            yield named("content_block_delta", {"index": index, "delta": {"type": "text_delta", "text": piece}})
        yield named("content_block_stop", {"index": index})
    late = {"output_tokens": used["output_tokens"]} if used else {}
    yield named("message_delta", {"delta": {"stop_reason": reply["stop_reason"], "stop_sequence": None}, "usage": late})
    yield named("message_stop", {})


def _gemini(reply, body):
    head = {key: reply[key] for key in ("modelVersion", "responseId", "promptFeedback") if key in reply}
    for candidate in reply["candidates"]:
        text = "".join(part["text"] for part in candidate["content"]["parts"])
        for piece in _pieces(text):
            yield _line({**head, "candidates": [{"content": {"role": "model", "parts": [{"text": piece}]}, "index": 0}]})
        ending = {"content": {"role": "model", "parts": []}, "finishReason": candidate["finishReason"], "index": 0}
        yield _line({**head, "candidates": [ending], **({"usageMetadata": reply["usageMetadata"]} if "usageMetadata" in reply else {})})
    if not reply["candidates"]:
        yield _line({**head, **({"usageMetadata": reply["usageMetadata"]} if "usageMetadata" in reply else {})})
