#!/usr/bin/env python3
"""A fake AI vendor on 127.0.0.1: real HTTP, prices, limits, faults, and a bill to hold a ledger against.

  POST /v1/chat/completions     OpenAI chat; response_format json_schema is honoured, its facts come from the prompt's <data> block
  POST /v1/responses, /v1/messages, /v1beta/models/MODEL:generateContent      the same in OpenAI's, Anthropic's and Google's own tongues
  POST /v1/images/generations   OpenAI images (always PNG)
  POST /v1/embeddings           OpenAI embeddings: texts that share words get similar vectors
  POST /v1, POST /runware/v1    Runware: a JSON array of tasks
  GET  /v1/models               GET /img/NAME_WxH.png
  /v1/files, /v1/batches, /v1/messages/batches      batches, see fake_batches.py
  GET  /stats  POST /_config {json}  POST /_reset  GET /_bodies  GET /healthz      for the test, never counted

Faults hit billable requests only. They come, in this order of precedence, from the prompt ("[[fault:KIND]]"), from the model name
("fault-KIND"), from a schedule for one function ("faults_for": {"generate_content": ["ok", "500"]}, by schema name, or "images" or "embeddings"), from
the schedule for all ("faults": ["ok", "drop-after"], used up in order of arrival, then ok), from rates ("fault_rates": {"500": 0.1},
drawn from the seed, the request and its attempt, not from the order of arrival). KIND*N in a prompt or model name: only the first N
attempts of that request.

  not billed             500 502html 503 503-retry-after 429 429-no-retry-after quota 401 400ctx 408 hang drop html200 error200
  billed, reply lost     drop-after drop-mid malformed stall
  billed, reply whole    slowloris no-usage split-utf8 refusal filter length null-content empty-choices fenced preamble bad-json
                         drop-ids invent-ids repeat-ids (lists with ids only)
                         german half double off-links banned cliches long-meta (texts only)
                         shuffled wrong-count double-index nan wrong-length (vectors only; `shuffled` is sound)
  and the rarer ones of fake_faults.py

The bill has one row per reply that the model finished, delivered or not, as real vendors bill. Two rows with one `request` are the same
logical request billed twice: path and body, without what may differ between attempts (metadata, user, taskUUID, seed). `op` is the
request's x-client-request-id. `delivered` says that the whole reply was handed to an open connection, not that anybody read it.

Prints one JSON line {"url","base_url","port","pid"} when it listens. Ends on SIGTERM, when its parent is gone, or after --max-seconds.
Standard library only, Python >= 3.9.
"""
import argparse
import asyncio
import base64
import collections
import hashlib
import json
import math
import os
import re
import signal
import struct
import time
import urllib.parse

import fake_batches
import fake_dialects
import fake_faults
import fake_streams
from fake_answers import VECTOR_LENGTH, Answer, find_data_block, png, seeded, vector

IMAGE_OUTPUT_TOKENS = 1056
MUTABLE_FIELDS = {"metadata", "user", "taskUUID", "seed"}
UUID_V4 = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"

# kind: (status, message, type, param, code, headers)
REFUSED = {
    "500": (500, "The server had an error while processing your request.", "server_error", None, None, {}),
    "503": (503, "The engine is currently overloaded, please try again later.", "server_error", None, None, {}),
    "503-retry-after": (503, "The engine is currently overloaded, please try again later.", "server_error", None, None, {"retry-after": 1}),
    "429": (429, "Rate limit reached for requests.", "requests", None, "rate_limit_exceeded", {"retry-after": 1}),
    "429-no-retry-after": (429, "Rate limit reached for requests.", "requests", None, "rate_limit_exceeded", {}),
    "quota": (429, "You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", None, "insufficient_quota", {}),
    "401": (401, "Incorrect API key provided.", "invalid_request_error", None, "invalid_api_key", {}),
    "400ctx": (400, "This model's maximum context length is 128000 tokens.", "invalid_request_error", "messages", "context_length_exceeded", {}),
    "408": (408, "Request timed out.", "server_error", None, None, {}),
}
ODD_UNBILLED = {"502html", "hang", "drop", "html200", "error200"}
BROKEN_DELIVERY = {"drop-after", "drop-mid", "malformed", "stall"}
CHANGED_REPLY = {"slowloris", "no-usage", "split-utf8", "refusal", "filter", "length", "null-content", "empty-choices", "fenced", "preamble", "bad-json"}
CHANGED_IDS = {"drop-ids", "invent-ids", "repeat-ids"}
CHANGED_TEXTS = {"german", "half", "double", "off-links", "banned", "cliches", "long-meta"}
CHANGED_VECTORS = {"shuffled", "wrong-count", "double-index", "nan", "wrong-length"}
REFUSED.update(fake_faults.REFUSED)
ODD_UNBILLED |= fake_faults.ODD_UNBILLED
BROKEN_DELIVERY |= fake_faults.BROKEN_DELIVERY
CHANGED_REPLY |= fake_faults.CHANGED_REPLY
KINDS = set(REFUSED) | ODD_UNBILLED | BROKEN_DELIVERY | CHANGED_REPLY | CHANGED_IDS | CHANGED_TEXTS | CHANGED_VECTORS


class Refusal(Exception):
    """A request that the vendor turns down with a status."""

    def __init__(self, status, message, kind="invalid_request_error", param=None, code=None, headers=None):
        super().__init__(message)
        self.status, self.message, self.kind, self.param, self.code, self.headers = status, message, kind, param, code, headers or {}

    def body(self, runware):
        if runware:
            return {"errors": [{"code": self.code or "invalidParameter", "message": self.message, "parameter": self.param, "type": self.kind, "taskUUID": None}]}
        return {"error": {"message": self.message, "type": self.kind, "param": self.param, "code": self.code}}


class Bucket:
    """A limit per minute that refills continuously; it holds `burst_s` seconds of the limit."""

    def __init__(self, per_minute, burst_s):
        self.per_minute = per_minute
        self.per_second = per_minute / 60.0
        self.capacity = max(1.0, self.per_second * burst_s)
        self.level, self.filled_at = self.capacity, time.monotonic()

    def fill(self):
        now = time.monotonic()
        self.level = min(self.capacity, self.level + (now - self.filled_at) * self.per_second)
        self.filled_at = now

    def wait_s(self, amount):
        self.fill()
        amount = min(amount, self.capacity)
        return 0.0 if self.level >= amount - 1e-9 else (amount - self.level) / self.per_second

    def take(self, amount):
        self.level -= min(amount, self.capacity)


def count_tokens(text):
    return max(1, math.ceil(len(text) / 4))


def cost_micros(tokens, per_million):
    """Micro-USD, rounded up to the next one."""
    return -(-tokens * per_million // 1_000_000)


def logical_request(path, body):
    """A name for the request that stays the same when it is sent again."""
    strip = lambda part: {name: value for name, value in part.items() if name not in MUTABLE_FIELDS} if isinstance(part, dict) else part
    rest = [strip(part) for part in body] if isinstance(body, list) else strip(body)
    text = path + "\0" + json.dumps(rest, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def message_text(messages, role=None):
    """The text of all messages, or of those of one role."""
    texts = []
    for message in messages:
        if role and message.get("role") != role:
            continue
        content = message.get("content")
        texts.append(content if isinstance(content, str) else " ".join(part.get("text", "") for part in content or [] if isinstance(part, dict)))
    return "\n".join(texts)


def check_strict_schema(schema, path="()"):
    """Refuses what the vendor's strict mode refuses: objects that are open or have optional properties."""
    if not isinstance(schema, dict):
        return
    said = "Invalid schema for response_format: In context=%s, " % path
    if schema.get("type") == "object" or "properties" in schema:
        if schema.get("additionalProperties") is not False:
            raise Refusal(400, said + "'additionalProperties' is required to be supplied and to be false.", param="response_format")
        missing = [name for name in schema.get("properties", {}) if name not in schema.get("required", [])]
        if missing:
            raise Refusal(400, said + "'required' must include every key in properties. Missing '%s'." % missing[0], param="response_format")
    for group in ("properties", "$defs"):
        for name, part in schema.get(group, {}).items():
            check_strict_schema(part, "('%s', '%s')" % (group, name))
    check_strict_schema(schema.get("items"), path + ".items")


class Vendor:
    """Everything the fake knows: its options, its bill, its counters."""

    def __init__(self, options):
        self.options = options
        self.inflight = 0
        self.reset()

    def reset(self):
        self.requests = 0
        self.pictures_fetched = self.keys_at_pictures = 0
        self.by_path, self.statuses, self.fired, self.attempts = {}, {}, {}, {}
        self.bill, self.bad_requests = [], []
        self.log = collections.deque(maxlen=10_000)
        # Of all requests, also those that the log has forgotten.
        self.first_at_s = self.last_replied_s = None
        self.bodies = collections.deque(maxlen=500)
        self.max_inflight = self.inflight
        self.rate_limited = 0
        self.runware_results = {}
        self.stored = []
        self.batches = fake_batches.Batches(self, Refusal)
        self.set_limits()

    def set_limits(self):
        options = self.options
        self.request_limit = Bucket(options.rpm, options.burst_s) if options.rpm else None
        self.token_limit = Bucket(options.tpm, options.burst_s) if options.tpm else None

    def configure(self, changes):
        """Changes options while running. Bill and counters stay."""
        for name, value in changes.items():
            if name not in vars(self.options):
                raise Refusal(400, "unknown option %r" % name)
            kinds = {"faults": value, "fault_rates": value, "faults_for": sum(value.values(), []) if name == "faults_for" else []}.get(name, [])
            for kind in kinds or []:
                if kind != "ok" and kind not in KINDS:
                    raise Refusal(400, "unknown fault %r" % kind)
            setattr(self.options, name, value)
        self.set_limits()

    def stats(self):
        by_request = collections.Counter(row["request"] for row in self.bill)
        repeats = [
            {"request": request, "times": times, "ops": [row["op"] for row in self.bill if row["request"] == request]}
            for request, times in by_request.items()
            if times > 1
        ]
        sound, paid_again = set(), 0
        for row in self.bill:
            paid_again += row["request"] in sound
            if row["delivered"] and row["fault"] in (None, "slowloris", "split-utf8", "shuffled") + tuple(CHANGED_TEXTS - {"german"}):
                sound.add(row["request"])
        return {
            "requests": self.requests,
            "pictures_fetched": self.pictures_fetched,
            "keys_at_pictures": self.keys_at_pictures,
            "by_path": self.by_path,
            "statuses": self.statuses,
            "billed": self.bill,
            "billed_count": len(self.bill),
            "cost_micros": sum(row["cost_micros"] for row in self.bill),
            "tokens_in": sum(row["tokens_in"] for row in self.bill),
            "tokens_out": sum(row["tokens_out"] for row in self.bill),
            "undelivered": sum(not row["delivered"] for row in self.bill),
            "double_billed": sum(repeat["times"] - 1 for repeat in repeats),
            "paid_again_after_sound_reply": paid_again,
            "repeats": repeats,
            "faults": self.fired,
            "faults_left": len(self.options.faults),
            "rate_limited": self.rate_limited,
            "inflight": self.inflight,
            "max_inflight": self.max_inflight,
            **self.batches.stats(),
            "bad_requests": self.bad_requests[-20:],
            "first_at_s": self.first_at_s,
            "last_replied_s": self.last_replied_s,
            "log": list(self.log),
        }

    # ---- faults

    def pick_fault(self, request, function, model, prompt):
        attempt = self.attempts[request] = self.attempts.get(request, 0) + 1
        asked = re.search(r"\[\[fault:([^\]]+)\]\]", prompt)
        asked = asked[1] if asked else model[6:] if model.startswith("fault-") else None
        if asked:
            kind, _, times = asked.partition("*")
            kind = kind if not times or attempt <= int(times) else "ok"
        elif self.options.faults_for.get(function):
            kind = self.options.faults_for[function].pop(0)
        elif self.options.faults:
            kind = self.options.faults.pop(0)
        else:
            draw, kind = seeded(self.options.seed, "fault", request, attempt).random(), "ok"
            for name, rate in self.options.fault_rates.items():
                if draw < rate:
                    kind = name
                    break
                draw -= rate
        return None if kind == "ok" else kind

    def fire(self, kind):
        self.fired[kind] = self.fired.get(kind, 0) + 1

    def hold_to_limits(self, tokens):
        if self.options.max_concurrent and self.inflight > self.options.max_concurrent:
            self.rate_limited += 1
            raise Refusal(429, "Too many concurrent requests.", "requests", None, "rate_limit_exceeded", {"retry-after": 1})
        for name, bucket, amount in (("requests", self.request_limit, 1), ("tokens", self.token_limit, tokens)):
            wait_s = bucket.wait_s(amount) if bucket else 0
            if wait_s > 0:
                self.rate_limited += 1
                if self.options.count_429 and self.request_limit:
                    self.request_limit.fill()
                    self.request_limit.take(1)
                headers = {"retry-after": max(1, math.ceil(wait_s)), "retry-after-ms": math.ceil(wait_s * 1000)}
                raise Refusal(429, "Rate limit reached for %s per min. Limit: %d." % (name, bucket.per_minute), name, None, "rate_limit_exceeded", headers)
        for bucket, amount in ((self.request_limit, 1), (self.token_limit, tokens)):
            if bucket:
                bucket.take(amount)

    # ---- replies: each returns (reply, tokens_in, tokens_out, cost in micro-USD)

    def chat(self, body, request, fault):
        messages = body.get("messages")
        if not isinstance(messages, list) or not messages:
            raise Refusal(400, "Missing required parameter: 'messages'.", param="messages", code="missing_required_parameter")
        model = str(body.get("model", ""))
        if not model:
            raise Refusal(400, "you must provide a model parameter")
        self._refuse_parameters(model, body)
        text, schema = self._chat_text(body, messages, request, fault)
        finish = "length" if fault == "length" else "stop"
        limit = body.get("max_completion_tokens") or body.get("max_tokens")
        if limit and count_tokens(text) > limit:
            text, finish = text[: limit * 4], "length"
        message = {"role": "assistant", "content": text, "refusal": None}
        if fault == "refusal":
            message = {"role": "assistant", "content": None, "refusal": "I'm sorry, I can't help with that."}
        if fault == "filter":
            finish, message["content"] = "content_filter", ""
        if fault == "null-content":
            message["content"] = None
        tokens_in = count_tokens(message_text(messages)) + (count_tokens(json.dumps(schema)) if schema else 0)
        tokens_out = count_tokens(text)
        usage = {
            "prompt_tokens": tokens_in,
            "completion_tokens": tokens_out,
            "total_tokens": tokens_in + tokens_out,
            "prompt_tokens_details": {"cached_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 0},
        }
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": finish}
        reply = {
            "id": "chatcmpl-%s-%d" % (request, self.attempts.get(request, 1)),
            "object": "chat.completion",
            "created": int(time.time()),
            "model": model,
            "system_fingerprint": "fp_fake",
            "choices": [] if fault == "empty-choices" else [choice],
        }
        if fault != "no-usage":
            reply["usage"] = usage
        if fault == "reasoning":
            reply = fake_faults.without_answer(reply)
        cost = cost_micros(tokens_in, self.options.price_in) + cost_micros(tokens_out, self.options.price_out)
        return reply, tokens_in, tokens_out, cost

    def _refuse_parameters(self, model, body):
        if re.match(r"^(o\d|gpt-[5-9])", model):
            if "max_tokens" in body:
                said = "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
                raise Refusal(400, said, param="max_tokens", code="unsupported_parameter")
            if body.get("temperature", 1) != 1:
                said = "Unsupported value: 'temperature' does not support %s with this model. Only the default (1) value is supported."
                raise Refusal(400, said % body["temperature"], param="temperature", code="unsupported_value")

    def _chat_text(self, body, messages, request, fault):
        wanted = body.get("response_format") or {}
        schema = None
        if wanted.get("type") == "json_schema":
            described = wanted.get("json_schema") or {}
            if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", described.get("name", "")):
                raise Refusal(400, "Missing required parameter: 'response_format.json_schema.name'.", param="response_format.json_schema.name")
            schema = described.get("schema", {})
            if described.get("strict"):
                check_strict_schema(schema)
        elif wanted.get("type") == "json_object" and "json" not in message_text(messages).lower():
            raise Refusal(400, "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", param="messages")
        data = find_data_block(message_text(messages, "user"))
        answer = Answer(schema or {}, data, request, self.options.seed, self.options.words, {fault} if fault in CHANGED_IDS | CHANGED_TEXTS | {"split-utf8"} else ())
        if schema is not None:
            text = json.dumps(answer.make(), ensure_ascii=False)
        elif wanted.get("type") == "json_object":
            text = json.dumps({"result": answer.article()}, ensure_ascii=False)
        else:
            text = answer.article()
        for kind in answer.applied:
            self.fire(kind)
        if fault == "fenced":
            text = "```json\n%s\n```" % text
        elif fault == "preamble":
            text = "Sure! Here is what you asked for:\n\n%s\n\nLet me know if you need more." % text
        elif fault in ("length", "bad-json"):
            text = text[: max(1, len(text) // 2)]
        return text, schema

    def images(self, body, request, fault):
        model, prompt, count = str(body.get("model", "")), body.get("prompt"), body.get("n", 1)
        if not prompt:
            raise Refusal(400, "Missing required parameter: 'prompt'.", param="prompt", code="missing_required_parameter")
        if not isinstance(count, int) or not 1 <= count <= 10:
            raise Refusal(400, "Invalid 'n': expected a value between 1 and 10.", param="n")
        if "response_format" in body and not model.startswith("dall-e"):
            raise Refusal(400, "Unknown parameter: 'response_format'.", param="response_format", code="unknown_parameter")
        if fault in ("filter", "refusal"):
            self.fire(fault)
            raise Refusal(400, "Your request was rejected by the safety system.", "image_generation_user_error", None, "moderation_blocked")
        matched = re.fullmatch(r"(\d+)x(\d+)", body.get("size", "1024x1024"))
        width, height = (int(matched[1]), int(matched[2])) if matched else (1024, 1024)
        data = [{"url": self.picture_url("%s%d" % (request[:12], index), width, height)} for index in range(count)] if self.options.image_url else [{"b64_json": base64.b64encode(png(width, height, request + str(index))).decode()} for index in range(count)]
        tokens_in, tokens_out = count_tokens(prompt), IMAGE_OUTPUT_TOKENS * count
        reply = {
            "created": int(time.time()),
            "data": [] if fault == "empty-choices" else data,
            "background": "opaque",
            "output_format": "png",
            "quality": body.get("quality", "high"),
        }
        if (width, height) in ((1024, 1024), (1024, 1536), (1536, 1024)):
            # The specification has no word for any other size in a reply.
            reply["size"] = "%dx%d" % (width, height)
        if fault != "no-usage":
            details = {"text_tokens": tokens_in, "image_tokens": 0}
            reply["usage"] = {"input_tokens": tokens_in, "input_tokens_details": details, "output_tokens": tokens_out, "total_tokens": tokens_in + tokens_out}
        options = self.options
        cost = options.price_image * count if options.price_image else cost_micros(tokens_in, options.price_in) + cost_micros(tokens_out, options.price_out)
        return reply, tokens_in, tokens_out, cost

    def embeddings(self, body, request, fault):
        texts, encoding = body.get("input"), body.get("encoding_format", "float")
        texts = [texts] if isinstance(texts, str) else texts
        if not isinstance(texts, list) or not 1 <= len(texts) <= 2048 or not all(isinstance(text, str) and text for text in texts):
            raise Refusal(400, "'$.input' is invalid. Please check the API reference.", param="input")
        if encoding not in ("float", "base64"):
            raise Refusal(400, "'encoding_format' must be one of float, base64.", param="encoding_format")
        length = body.get("dimensions") or VECTOR_LENGTH
        if not isinstance(length, int) or length < 1:
            raise Refusal(400, "Invalid value for 'dimensions'.", param="dimensions")
        vectors = [vector(text, length + (fault == "wrong-length")) for text in texts]
        if fault == "nan":
            vectors[0][0] = float("nan")
        packed = lambda numbers: base64.b64encode(struct.pack("<%df" % len(numbers), *numbers)).decode()
        shown = lambda numbers: packed(numbers) if encoding == "base64" else [None if math.isnan(number) else number for number in numbers]
        data = [{"object": "embedding", "index": index, "embedding": shown(numbers)} for index, numbers in enumerate(vectors)]
        if fault == "shuffled":
            data.reverse()
        if fault == "wrong-count":
            data.pop()
        if fault == "double-index":
            data[-1]["index"] = 0 if len(data) > 1 else 1
        if fault in CHANGED_VECTORS:
            self.fire(fault)
        tokens = sum(count_tokens(text) for text in texts)
        reply = {"object": "list", "data": data, "model": str(body.get("model", ""))}
        if fault != "no-usage":
            reply["usage"] = {"prompt_tokens": tokens, "total_tokens": tokens}
        return reply, tokens, 0, cost_micros(tokens, self.options.price_in)

    def runware(self, tasks, request, fault, authorized):
        if not isinstance(tasks, list) or not tasks:
            raise Refusal(400, "The request body must be a JSON array of tasks.", code="invalidJSON")
        data, errors, cost = [], [], 0

        def wrong(code, message, parameter):
            errors.append({"code": code, "message": message, "parameter": parameter, "type": "string", "taskType": kind, "taskUUID": task_id})

        for task in tasks:
            kind, task_id = task.get("taskType"), str(task.get("taskUUID"))
            if kind == "authentication":
                authorized = self._key_fits(task.get("apiKey"))
                data.append({"taskType": kind, "connectionSessionUUID": "fake"})
            elif not authorized:
                wrong("missingApiKey", "Missing or wrong API key.", "apiKey")
            elif kind == "getResponse":
                data.extend(self.runware_results.get(task_id, []))
                if task_id not in self.runware_results:
                    wrong("taskNotFound", "No task has this UUID.", "taskUUID")
            elif kind != "imageInference":
                wrong("unsupportedTaskType", "Unsupported task type.", "taskType")
            elif not re.fullmatch(UUID_V4, task_id):
                wrong("invalidTaskUUID", "Invalid taskUUID: must be a UUIDv4.", "taskUUID")
            elif task_id in self.runware_results:
                wrong("conflictTaskUUID", "A task with this UUID exists already.", "taskUUID")
            elif [name for name in ("model", "positivePrompt", "width", "height") if name not in task]:
                wrong("missingParameter", "Missing required parameter.", None)
            elif not 2 <= len(task["positivePrompt"]) <= 3000:
                wrong("invalidPositivePrompt", "positivePrompt must be 2-3000 characters.", "positivePrompt")
            elif [side for side in (task["width"], task["height"]) if not isinstance(side, int) or not 128 <= side <= 2048 or side % 64]:
                wrong("invalidWidth", "width and height must be multiples of 64 within 128-2048.", "width")
            elif fault in ("filter", "refusal"):
                self.fire(fault)
                wrong("inferenceError", "Invalid content detected.", "positivePrompt")
            else:
                results = [self._runware_image(task, task_id, request, index) for index in range(task.get("numberResults", 1))]
                self.runware_results[task_id] = results
                cost += self.options.price_runware * len(results)
                data.extend(results if fault != "empty-choices" else [])
        reply = {"data": data}
        if errors:
            reply["errors"] = errors
            if not data:
                raise Refusal(401 if errors[0]["code"] == "missingApiKey" else 400, reply)
        return reply, 0, 0, cost

    def _runware_image(self, task, task_id, request, index):
        name = "%s%s%d" % (request[:12], task_id[:8], index)
        picture = {"taskType": "imageInference", "taskUUID": task_id, "imageUUID": "00000000-0000-4000-8000-%012d" % index, "seed": 7, "NSFWContent": False}
        output = task.get("outputType", "URL")
        output = output[0] if isinstance(output, list) else output
        if output == "URL" or self.options.image_url:
            picture["imageURL"] = self.picture_url(name, task["width"], task["height"])
        else:
            encoded = base64.b64encode(png(task["width"], task["height"], name)).decode()
            if output == "base64Data":
                picture["imageBase64Data"] = encoded
            else:
                picture["imageDataURI"] = "data:image/png;base64," + encoded
        if task.get("includeCost"):
            picture["cost"] = self.options.price_runware / 1_000_000
        return picture

    def picture_url(self, name, width, height):
        if self.options.image_url not in ("", "own"):
            return self.options.image_url
        return "http://127.0.0.1:%d/img/%s_%dx%d.png" % (self.options.port, name, width, height)

    def _key_fits(self, given):
        return given == self.options.key if self.options.key else bool(given)

    # ---- one request

    async def serve(self, method, path, headers, raw, connection):
        """Answers one request; False when the connection must close."""
        if path == "/healthz":
            return await connection.send(200, {"status": "ok"})
        if path == "/stats":
            return await connection.send(200, self.stats())
        if path == "/_bodies":
            return await connection.send(200, list(self.bodies))
        if path == "/_reset":
            self.reset()
            return await connection.send(200, {"ok": True})
        if path == "/_config":
            try:
                self.configure(json.loads(raw or b"{}"))
            except (Refusal, ValueError, AttributeError) as problem:
                return await connection.send(400, {"error": str(problem)})
            return await connection.send(200, vars(self.options))
        picture = re.fullmatch(r"/img/(.+)_(\d+)x(\d+)\.png", path)
        if picture:
            self.pictures_fetched += 1
            self.keys_at_pictures += any(name in headers for name in ("authorization", "x-api-key", "x-client-request-id"))
            if self.options.image_status != 200:
                return await connection.send(self.options.image_status, {"error": "no picture"})
            return await connection.send(200, png(int(picture[2]), int(picture[3]), picture[1]), {"content-type": "image/png"})
        self.requests += 1
        self.by_path[method + " " + path] = self.by_path.get(method + " " + path, 0) + 1
        self.inflight += 1
        self.max_inflight = max(self.max_inflight, self.inflight)
        path = path.split("?")[0]
        runware = path in ("/v1", "/runware/v1")
        entry = {"op": headers.get("x-client-request-id"), "path": path, "function": None, "fault": None, "status": None, "at_s": time.monotonic(), "replied_s": None}
        self.log.append(entry)
        self.first_at_s = self.first_at_s or entry["at_s"]
        connection.entry = entry
        try:
            return await self._serve_vendor(method, path, headers, raw, connection, runware, entry)
        except Refusal as refusal:
            if refusal.status == 400:
                self.bad_requests.append(str(refusal.message)[:200])
            body = refusal.message if isinstance(refusal.message, dict) else refusal.body(runware)
            body = fake_dialects.error_body(fake_dialects.dialect_of(path), refusal.status, body)
            return await connection.send(refusal.status, body, refusal.headers)
        finally:
            self.inflight -= 1

    async def _serve_vendor(self, method, path, headers, raw, connection, runware, entry):
        given = headers.get("authorization", "")
        given = given[7:] if given.startswith("Bearer ") else headers.get("x-api-key") or headers.get("x-goog-api-key") or headers.get("api-key") or ""
        connection.key = given
        dialect = fake_dialects.dialect_of(path)
        if dialect == "anthropic" and "anthropic-version" not in headers:
            raise Refusal(400, "anthropic-version: header is required")
        if self.options.key and given != self.options.key and not runware:
            raise Refusal(401, "Incorrect API key provided.", code="invalid_api_key")
        if self.batches.handles(path):
            return await self._serve_batches(method, path, connection.query, headers, raw, connection)
        if path == "/v1/chat/completions" and method == "GET":
            wanted = {name[9:-1]: value for name, value in connection.query.items() if name.startswith("metadata[")}
            found = [item for item in self.stored if all(item["metadata"].get(name) == value for name, value in wanted.items())]
            return await connection.send(200, {"object": "list", "data": [] if self.options.stored_hidden else found[:20], "first_id": None, "last_id": None, "has_more": len(found) > 20})
        if path == "/v1/models" and method == "GET":
            data = [{"id": name, "object": "model", "created": 1, "owned_by": "fake"} for name in self.options.models.split(",")]
            return await connection.send(200, {"object": "list", "data": data})
        reply_of = {"/v1/chat/completions": self.chat, "/v1/images/generations": self.images, "/v1/embeddings": self.embeddings}
        reply_of = reply_of.get(path, self.chat if dialect else None)
        if method != "POST" or not (runware or reply_of):
            raise Refusal(404, "Invalid URL (%s %s)" % (method, path), code="unknown_url")
        try:
            body = json.loads(raw)
        except ValueError:
            raise Refusal(400, "We could not parse the JSON body of your request.")
        if not runware and not isinstance(body, dict):
            raise Refusal(400, "The JSON body must be an object.")
        self.bodies.append({"op": entry["op"], "path": path, "body": body})
        fields = body if isinstance(body, dict) else {}
        if dialect:
            try:
                fields = fake_dialects.to_chat(dialect, path, body)
            except (ValueError, KeyError, TypeError) as problem:
                raise Refusal(400, str(problem))
        messages = fields.get("messages") if isinstance(fields.get("messages"), list) else []
        texts = fields.get("input") if isinstance(fields.get("input"), list) else []
        prompt = message_text(messages) or " ".join(map(str, texts)) or str(fields.get("prompt") or raw.decode("utf8", "replace"))
        shape = fields.get("response_format")
        schema_name = ((shape if isinstance(shape, dict) else {}).get("json_schema") or {}).get("name")
        entry["function"] = function = "images" if runware or reply_of == self.images else "embeddings" if reply_of == self.embeddings else schema_name or "chat"
        request = logical_request(path, body)
        fault = entry["fault"] = self.pick_fault(request, function, str(fields.get("model", "")), prompt)
        if fault in REFUSED:
            self.fire(fault)
            status, message, *rest = REFUSED[fault]
            raise Refusal(status, message.replace("KEY", fake_faults.echo(given)) if fault.endswith("-echo") else message, *rest)
        if fault in ODD_UNBILLED:
            self.fire(fault)
            return await self._odd_unbilled(fault, connection)
        entry["charged"] = count_tokens(prompt) + int(fields.get("max_completion_tokens") or fields.get("max_tokens") or 0)
        self.hold_to_limits(entry["charged"])
        if runware:
            reply, tokens_in, tokens_out, cost = self.runware(body, request, fault, self._key_fits(given))
        else:
            reply, tokens_in, tokens_out, cost = reply_of(fields, request, fault)
            if dialect:
                reply = fake_dialects.from_chat(dialect, reply, fields.get("max_completion_tokens"))
        if fields.get("store") is True and reply_of == self.chat and not dialect:
            self.stored.append({**reply, "metadata": fields.get("metadata") or {}})
        jitter_ms = seeded(self.options.seed, "latency", request, self.attempts[request]).random() * self.options.jitter_ms
        await asyncio.sleep((self.options.latency_ms + jitter_ms) / 1000)
        row = {
            "op": entry["op"],
            "path": path,
            "function": function,
            "request": request,
            "fault": fault,
            "tokens_in": tokens_in,
            "tokens_out": tokens_out,
            "cost_micros": cost,
            "delivered": False,
        }
        if not runware or cost:
            self.bill.append(row)
        chat_only = {"length", "null-content", "fenced", "preamble", "bad-json", "reasoning"}
        if fault in (BROKEN_DELIVERY | CHANGED_REPLY) - {"split-utf8"} and not (fault in chat_only and function == "images") and fault not in ("refusal", "filter"):
            self.fire(fault)
        elif fault in ("refusal", "filter") and function != "images":
            self.fire(fault)
        if connection.gone():
            return False
        # Set before the last byte leaves, so that a client that has read it finds it so in /stats.
        row["delivered"] = fault not in BROKEN_DELIVERY
        try:
            stream = fake_streams.events(dialect, reply, body) if not runware and fake_streams.is_wanted(path, body) else None
            return await self._deliver(reply, fault, connection, stream)
        except ConnectionError:
            row["delivered"] = False
            raise

    def answer_in_batch(self, row, fault):
        """Does one request of a batch and bills it at half the price."""
        path, body = row["url"], row["body"]
        dialect = fake_dialects.dialect_of(path)
        fields = fake_dialects.to_chat(dialect, path, body) if dialect else body
        request = logical_request(path, body)
        reply_of = self.images if path == "/v1/images/generations" else self.chat
        reply, tokens_in, tokens_out, _ = reply_of(fields, request, fault)
        if dialect:
            reply = fake_dialects.from_chat(dialect, reply, fields.get("max_completion_tokens"))
        options = self.options
        cost = -(-(tokens_in * options.price_in + tokens_out * options.price_out) // 2_000_000)
        shape = fields.get("response_format") or {}
        function = "images" if reply_of == self.images else (shape.get("json_schema") or {}).get("name") or "chat"
        self.bill.append({"op": row["id"], "path": path, "function": function, "request": request, "fault": fault, "tokens_in": tokens_in, "tokens_out": tokens_out, "cost_micros": cost, "delivered": True, "batch": True})
        self.bodies.append({"op": row["id"], "path": path, "body": body})
        return reply

    async def _serve_batches(self, method, path, query, headers, raw, connection):
        await asyncio.sleep(self.options.latency_ms / 1000)
        try:
            status, body = self.batches.answer(method, path, query, headers, raw)
        except fake_batches.Lost as lost:
            if str(lost) == "hang":
                await connection.wait_until_gone(self.options.hang_s)
            return False
        kind = {"content-type": "application/jsonl"} if isinstance(body, bytes) else None
        return await connection.send(status, body, kind)

    async def _odd_unbilled(self, fault, connection):
        if fault in fake_faults.ODD_UNBILLED:
            return await fake_faults.odd_unbilled(fault, connection)
        if fault == "hang":
            await connection.wait_until_gone(self.options.hang_s)
            return False
        if fault == "drop":
            return False
        if fault == "error200":
            return await connection.send(200, {"error": {"message": "Provider returned error", "code": 502, "metadata": {"provider_name": "fake"}}})
        status, title = (502, "502 Bad Gateway") if fault == "502html" else (200, "Sign in to the network")
        page = "<!doctype html><html><head><title>%s</title></head><body>%s</body></html>" % (title, title)
        return await connection.send(status, page.encode(), {"content-type": "text/html"})

    async def _deliver(self, reply, fault, connection, stream=None):
        """Sends a paid reply, or what the fault leaves of it; False when the connection must close."""
        if fault == "drop-after":
            return False
        data = stream or json.dumps(reply, ensure_ascii=False).encode()
        if fault in fake_faults.BROKEN_DELIVERY | fake_faults.CHANGED_REPLY - {"reasoning"}:
            return await fake_faults.deliver(fault, data, connection, self.options)
        half = len(data) // 2
        if fault == "malformed":
            return await connection.send(200, data[:half])
        if fault in ("drop-mid", "stall"):
            await connection.head(200, {}, len(data))
            await connection.write(data[:half])
            if fault == "stall":
                await connection.wait_until_gone(self.options.hang_s)
            return False
        if fault in ("slowloris", "split-utf8"):
            # split-utf8 cuts between the bytes of one character, slowloris sends fifty crumbs.
            cuts = [index for index, byte in enumerate(data) if byte & 0xC0 == 0x80] if fault == "split-utf8" else range(0, len(data), max(1, len(data) // 50))
            edges = [0, *(cut for cut in cuts if cut > 0), len(data)]
            await connection.head(200, {}, len(data))
            for start, end in zip(edges, edges[1:]):
                if connection.gone():
                    raise ConnectionResetError
                await connection.write(data[start:end])
                await asyncio.sleep((self.options.slow_ms if fault == "slowloris" else 1) / 1000)
            return True
        return await connection.send(200, data)


class Connection:
    """One client's connection, HTTP/1.1 with keep-alive."""

    def __init__(self, reader, writer, vendor):
        self.reader, self.writer, self.vendor, self.entry = reader, writer, vendor, None

    def gone(self):
        return self.reader.at_eof() or self.writer.is_closing()

    async def wait_until_gone(self, seconds):
        try:
            await asyncio.wait_for(self.reader.read(1), seconds)
        except (asyncio.TimeoutError, ConnectionError):
            pass

    async def head(self, status, headers, length):
        if self.entry is not None:
            self.entry["status"], self.entry["replied_s"] = status, time.monotonic()
            self.vendor.last_replied_s = self.entry["replied_s"]
            self.vendor.statuses[str(status)] = self.vendor.statuses.get(str(status), 0) + 1
            self.entry = None
        headers = {"content-type": "application/json", "x-request-id": "req_%06d" % self.vendor.requests, "content-length": length, **headers}
        for name, bucket in (("requests", self.vendor.request_limit), ("tokens", self.vendor.token_limit)):
            if bucket and not self.vendor.options.no_rate_headers:
                bucket.fill()
                headers["x-ratelimit-limit-" + name] = bucket.per_minute
                headers["x-ratelimit-remaining-" + name] = max(0, int(bucket.level))
                headers["x-ratelimit-reset-" + name] = "%dms" % math.ceil((bucket.capacity - bucket.level) / bucket.per_second * 1000)
        lines = "".join("%s: %s\r\n" % pair for pair in headers.items())
        await self.write(("HTTP/1.1 %d Fake\r\n%s\r\n" % (status, lines)).encode())

    async def write(self, data):
        self.writer.write(data)
        await self.writer.drain()

    async def send(self, status, body, headers=None):
        data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        await self.head(status, headers or {}, len(data))
        await self.write(data)
        return True

    async def run(self):
        try:
            while await self._one():
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            self.writer.close()

    async def _one(self):
        lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin1").split("\r\n")
        method, path, _ = lines[0].split(" ", 2)
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:] if ":" in line)}
        if headers.get("expect", "").lower() == "100-continue":
            await self.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        raw = b""
        if "chunked" in headers.get("transfer-encoding", ""):
            length = -1
            while length:
                length = int((await self.reader.readline()).split(b";")[0], 16)
                raw += await self.reader.readexactly(length)
                await self.reader.readline()
        elif "content-length" in headers:
            raw = await self.reader.readexactly(int(headers["content-length"]))
        self.query = dict(urllib.parse.parse_qsl(path.partition("?")[2]))
        stays_open = await self.vendor.serve(method, path.split("?")[0], headers, raw, self)
        return stays_open and headers.get("connection", "").lower() != "close"


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    rates = lambda text: {kind: float(rate or 1) for kind, _, rate in (part.partition("=") for part in text.split(",") if part)}
    add("--port", type=int, default=0, help="0: a free port")
    add("--key", default="", help="the only API key that is accepted; empty: any")
    add("--models", default="fake-model,fake-image", help="what GET /v1/models lists")
    add("--seed", default="0")
    add("--words", type=int, default=120, help="words of a generated article")
    add("--count-429", action="store_true", help="refused requests use up the limit of requests too, as real vendors count")
    add("--no-rate-headers", action="store_true", help="say nothing of limits but in the words of a refusal")
    add("--latency-ms", type=float, default=5)
    add("--jitter-ms", type=float, default=0, help="added to the latency, drawn from the seed")
    add("--price-in", type=int, default=150_000, help="micro-USD per million prompt tokens")
    add("--price-out", type=int, default=600_000, help="micro-USD per million answer tokens")
    add("--price-image", type=int, default=0, help="micro-USD per OpenAI image; 0: by its tokens")
    add("--stored-hidden", action="store_true", help="lists no stored answer, as for the key of another project")
    add("--image-url", default="", help="images come as addresses: `own` of this server, else as given")
    add("--image-status", type=int, default=200, help="how this server answers when its images are fetched")
    add("--price-runware", type=int, default=1_300, help="micro-USD per Runware image")
    add("--faults", type=lambda text: [kind for kind in text.split(",") if kind], default=[], help="a schedule: ok,500,drop-after")
    add("--faults-for", type=json.loads, default={}, help='schedules by function: {"generate_content": ["500"]}')
    add("--fault-rates", type=rates, default={}, help="500=0.1,drop-after=0.05")
    add("--rpm", type=int, default=0, help="requests per minute; 0: no limit")
    add("--tpm", type=int, default=0, help="tokens per minute; 0: no limit")
    add("--burst-s", type=float, default=1, help="seconds of a limit that may come at once")
    add("--max-concurrent", type=int, default=0, help="429 above this many at once; 0: no limit")
    add("--batch-polls", type=int, default=0, help="how often a batch is asked about before it has ended; -1: it never ends")
    add("--batch-end", default="completed", help="how it ends: completed, expired or failed")
    add("--batch-rows", type=json.loads, default={}, help='what is odd about results: {"0": "error"}, see fake_batches.py')
    add("--batch-faults", type=lambda text: [kind for kind in text.split(",") if kind], default=[], help="a schedule: create:lost,get:500")
    add("--batch-limit", type=int, default=50_000, help="the most requests of a batch")
    add("--batch-page", type=int, default=100, help="the most entries of a list")
    add("--batch-clock-s", type=float, default=0, help="how far the vendor's clock is ahead")
    add("--slow-ms", type=float, default=200, help="pause between the crumbs of slowloris")
    add("--hang-s", type=float, default=600, help="how long hang and stall hold a connection")
    add("--cut-at", type=int, default=0, help="how many bytes of its reply cut-at sends")
    add("--max-seconds", type=float, default=3_600, help="ends by itself after this time")
    return parser.parse_args()


async def main(options):
    started, parent = time.monotonic(), os.getppid()
    initial = {name: getattr(options, name) for name in ("faults", "faults_for", "fault_rates")}
    vendor = Vendor(options)
    vendor.configure(initial)
    server = await asyncio.start_server(lambda reader, writer: Connection(reader, writer, vendor).run(), "127.0.0.1", options.port, limit=1 << 20, backlog=1024)
    options.port = server.sockets[0].getsockname()[1]
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    url = "http://127.0.0.1:%d" % options.port
    print(json.dumps({"url": url, "base_url": url + "/v1", "port": options.port, "pid": os.getpid()}), flush=True)
    while not stop.is_set() and os.getppid() == parent and time.monotonic() - started < options.max_seconds:
        try:
            await asyncio.wait_for(stop.wait(), 0.5)
        except asyncio.TimeoutError:
            pass
    server.close()


if __name__ == "__main__":
    try:
        asyncio.run(main(parse_options()))
    except KeyboardInterrupt:
        pass
