#!/usr/bin/env python3
"""Holds our requests and the fake vendor's replies against the vendors' own libraries; `sdk-check.sh` runs it.

For each line of the file named first, the vendor's own library is given the same parameters and told to send them to the fake vendor on
the port named second. What it sends must be our body, field by field, and what comes back must be a reply that the library takes in its
strictest mode. Then each library meets each refusal, and must see it as the error that it is.

Prints {"checked": {dialect: count}, "refusals": count, "failed": ["what is wrong", ...]}.
"""
import json
import sys
import urllib.request

import anthropic
import openai
from google import genai
from google.genai import errors as genai_errors
from google.genai import types as genai_types
from runware import Runware, types as runware_types
from runware.utils import instantiateDataclass

PORT = int(sys.argv[2])
ROOT = "http://127.0.0.1:%d" % PORT
KEY = "test-key"
checked, failed = {}, []

# fault: what it is called in the libraries of OpenAI and Anthropic, the status that Gemini's tells
REFUSALS = {
    "401": ("AuthenticationError", 401),
    "400ctx": ("BadRequestError", 400),
    "429": ("RateLimitError", 429),
    "quota": ("RateLimitError", 429),
    "500": ("InternalServerError", 500),
    "503": ("InternalServerError", 503),
}


def ask(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(ROOT + path, data, {"content-type": "application/json"})
    return json.load(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30))


def last_sent():
    return ask("/_bodies")[-1]["body"]


def same(ours, theirs):
    """Where two bodies differ, in words; None when they do not."""
    if ours == theirs:
        return None
    return "ours is %s, the library's is %s" % (json.dumps(ours)[:1500], json.dumps(theirs)[:1500])


openai_client = openai.OpenAI(api_key=KEY, base_url=ROOT + "/v1", max_retries=0, _strict_response_validation=True)
anthropic_client = anthropic.Anthropic(api_key=KEY, base_url=ROOT, max_retries=0, _strict_response_validation=True)
gemini_client = genai.Client(api_key=KEY, vertexai=False, http_options=genai_types.HttpOptions(base_url=ROOT, api_version="v1beta"))


def gemini(body):
    # The library takes the generation's settings and the system's text as one object, which refuses what it does not know.
    settings = dict(body.get("generationConfig") or {})
    if "systemInstruction" in body:
        settings["systemInstruction"] = body["systemInstruction"]
    config = genai_types.GenerateContentConfig.model_validate(settings)
    contents = [genai_types.Content.model_validate(content) for content in body["contents"]]
    unknown = set(body) - {"contents", "systemInstruction", "generationConfig"}
    if unknown:
        raise ValueError("fields that the library does not know: %s" % unknown)
    # Any other reply than one that the type describes is refused: the type forbids what it does not know.
    raw = {}
    reply = gemini_client.models.generate_content(model="fake-model", contents=contents, config=config)
    raw = json.loads(reply.sdk_http_response.body) if reply.sdk_http_response and reply.sdk_http_response.body else raw
    if raw:
        genai_types.GenerateContentResponse.model_validate(raw)
    if not reply.text or reply.usage_metadata.prompt_token_count < 1 or reply.candidates[0].finish_reason not in ("STOP", "MAX_TOKENS"):
        raise ValueError("the library reads nothing in the reply: %r" % reply)
    sent = last_sent()
    sent.get("systemInstruction", {}).pop("role", None)
    return same(body, sent)


def openai_chat(body):
    reply = openai_client.chat.completions.create(**body)
    if not reply.choices[0].message.content or reply.usage.prompt_tokens < 1:
        raise ValueError("the library reads nothing in the reply")
    return same(body, last_sent())


def openai_responses(body):
    reply = openai_client.responses.create(**body)
    if not reply.output_text or reply.usage.input_tokens < 1:
        raise ValueError("the library reads nothing in the reply")
    return same(body, last_sent())


def openai_images(body):
    reply = openai_client.images.generate(**body)
    if not reply.data[0].b64_json:
        raise ValueError("the library finds no image")
    return same(body, last_sent())


def openai_embeddings(body):
    # The library asks for base64 by itself unless told otherwise; what is asked for must be said to be compared.
    given = body if "encoding_format" in body else {**body, "encoding_format": "float"}
    # What was asked for as base64 comes as text, for which the strict mode has no type.
    client = openai_client if given["encoding_format"] == "float" else openai_client.copy()
    client._strict_response_validation = given["encoding_format"] == "float"
    reply = client.embeddings.create(**given)
    if len(reply.data) != len(body["input"]):
        raise ValueError("the library finds other vectors")
    return same(given, last_sent())


def anthropic_messages(body):
    # The newest models take no temperature, so the library has no word for it any more; older ones still do.
    known = {name: value for name, value in body.items() if name != "temperature"}
    older = {"temperature": body["temperature"]} if "temperature" in body else None
    reply = anthropic_client.messages.create(**known, extra_body=older)
    if not reply.content[0].text or reply.usage.input_tokens < 1:
        raise ValueError("the library reads nothing in the reply")
    return same(body, last_sent())


def runware(tasks):
    # Its library speaks over a socket only: its builder makes the task, and its types read the result.
    for task in tasks:
        given = {name: value for name, value in task.items() if name != "taskType"}
        wanted = runware_types.IImageInference(**given)
        client = object.__new__(Runware)
        built = client._buildImageRequest(wanted, given["positivePrompt"], [], None, None, None, None, None)
        # `sync` is what the service does when nothing is said.
        built.pop("deliveryMethod", None)
        problem = same(dict(sorted(task.items())), dict(sorted(built.items())))
        if problem:
            return problem
    request = urllib.request.Request(ROOT + "/runware/v1", json.dumps(tasks).encode(), {"content-type": "application/json", "authorization": "Bearer " + KEY})
    reply = json.load(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30))
    for result in reply["data"]:
        unknown = set(result) - set(runware_types.IImage.__dataclass_fields__)
        if unknown:
            raise ValueError("fields that the library does not know: %s" % unknown)
        image = instantiateDataclass(runware_types.IImage, result)
        if not image.imageBase64Data or image.cost is None or image.taskUUID != tasks[0]["taskUUID"]:
            raise ValueError("the library finds no image")
    return None


ASK = {
    "openai-chat": openai_chat,
    "openai-responses": openai_responses,
    "anthropic": anthropic_messages,
    "gemini": gemini,
    "openai-images": openai_images,
    "openai-embeddings": openai_embeddings,
    "runware": runware,
}


def refusals(first):
    """Each library meets each refusal."""
    count = 0
    for dialect in ("openai-chat", "openai-responses", "anthropic", "gemini"):
        for fault, (name, status) in REFUSALS.items():
            ask("/_config", {"faults": [fault]})
            try:
                ASK[dialect](first[dialect])
            except genai_errors.APIError as error:
                if error.code != status or not error.message:
                    failed.append("%s: the library takes %s for %r" % (dialect, fault, error))
            except (openai.APIStatusError, anthropic.APIStatusError) as error:
                if type(error).__name__ not in (name, "ServiceUnavailableError", "OverloadedError") or error.status_code != status or not error.message:
                    failed.append("%s: the library takes %s for %r" % (dialect, fault, error))
            else:
                failed.append("%s: the library takes %s for a reply" % (dialect, fault))
            count += 1
    ask("/_config", {"faults": []})
    return count


def main():
    first = {}
    for line in open(sys.argv[1], encoding="utf8"):
        row = json.loads(line)
        dialect = row["dialect"]
        first.setdefault(dialect, row["body"])
        try:
            problem = ASK[dialect](row["body"])
        except Exception as error:  # Whatever a library says against it is what this looks for.
            problem = "%s: %s" % (type(error).__name__, str(error)[:600])
        if problem:
            failed.append("%s: %s" % (dialect, problem))
        checked[dialect] = checked.get(dialect, 0) + 1
    print(json.dumps({"checked": checked, "refusals": refusals(first), "failed": failed[:20]}))


main()
