"""The batch side of the fake vendor: OpenAI's files and batches, Anthropic's message batches.

  POST|GET /v1/files   GET|DELETE /v1/files/ID   GET /v1/files/ID/content
  POST|GET /v1/batches   GET /v1/batches/ID   POST /v1/batches/ID/cancel
  POST|GET /v1/messages/batches   GET /v1/messages/batches/ID   POST .../ID/cancel   GET .../ID/results

A batch is worked on until it was asked about `batch_polls` times, or for ever with -1; then it ends as `batch_end` says: completed, expired or
failed. Half of the requests, in their order, are done before it expires or is stopped. Results come in another order than the requests. Every
request that is done is billed once, at half the price, with its custom_id as `op`.

`batch_faults` is a schedule for everything that is not a result (used up in order of arrival, then ok): PATH:KIND, where PATH is files, create, get,
list, cancel, content or results, or any. Kinds: drop (nothing happens, no answer), lost (it happens, no answer), 500 (nothing happens), 500-lost (it
happens, 500), 429, 503-retry-after, 401, 400, 404, hang.
`batch_rows` says what is odd about results, by the number of the request from 0, `{"0": "error"}`: error (not billed), missing, missing-error, repeat,
repeat-error (first an error, then the answer), foreign (a further line for somebody else), unclear (a line without a status), nonsense, or a fault of
chat replies such as length, refusal or no-usage.
"""
import json
import random
import re
import time

CHAT_FAULTS = {"length", "refusal", "filter", "null-content", "no-usage", "bad-json", "fenced"}


class Lost(Exception):
    """The connection is to be closed without an answer."""


class Batches:
    """Files and batches of one vendor."""

    def __init__(self, vendor, refusal):
        self.vendor, self.refusal = vendor, refusal
        self.files, self.batches, self.made, self.deleted = {}, {}, 0, []

    def handles(self, path):
        return bool(re.match(r"/v1/(files|batches|messages/batches)(/|$)", path))

    def stats(self):
        shown = [{"id": one["id"], "rows": len(one["rows"]), "state": one["state"], "mark": (one["metadata"] or {}).get("igny8_batch")} for one in self.batches.values()]
        return {"files": [{"id": key, "name": one["name"]} for key, one in self.files.items()], "batches": shown, "deleted_files": self.deleted}

    def _fault(self, kind):
        plan = self.vendor.options.batch_faults
        if plan and plan[0].split(":")[0] in (kind, "any"):
            return plan.pop(0).split(":")[1]
        return "ok"

    def answer(self, method, path, query, headers, raw):
        """The reply as (status, body); raises Lost or a refusal."""
        if path.startswith("/v1/messages/") and "anthropic-version" not in headers:
            raise self.refusal(400, "anthropic-version: header is required")
        kind, act = self._route(method, path, query, headers, raw)
        fault = self._fault(kind)
        self.vendor.fire("batch-" + fault) if fault != "ok" else None
        if fault in ("drop", "hang"):
            raise Lost(fault)
        known = {"500": (500, "The server had an error.", "server_error"), "429": (429, "Slow down.", "requests", None, "rate_limit_exceeded", {"retry-after": 1}),
                 "503-retry-after": (503, "Overloaded.", "server_error", None, None, {"retry-after": 1}), "401": (401, "Incorrect API key provided.", "invalid_request_error", None, "invalid_api_key"),
                 "400": (400, "The request is no good.", "invalid_request_error"), "404": (404, "No such thing.", "invalid_request_error")}
        if fault in known:
            raise self.refusal(*known[fault])
        reply = act()
        if fault == "lost":
            raise Lost(fault)
        if fault == "500-lost":
            raise self.refusal(*known["500"])
        return reply

    def _route(self, method, path, query, headers, raw):
        anthropic = path.startswith("/v1/messages/")
        rest = path[len("/v1/messages/") if anthropic else len("/v1/"):].split("/")
        if rest[0] == "files":
            if method == "POST":
                return "files", lambda: self._upload(headers, raw)
            if len(rest) == 1:
                return "files", lambda: self._page([self._file(key) for key in reversed(list(self.files))], query, "after")
            if method == "DELETE":
                return "files", lambda: self._delete(rest[1])
            if len(rest) == 3:
                return "content", lambda: (200, self._find(self.files, rest[1])["bytes"])
            return "files", lambda: (200, self._file(rest[1]))
        flavour = "anthropic" if anthropic else "openai"
        if len(rest) == 1 and method == "POST":
            return "create", lambda: self._create(flavour, json.loads(raw))
        if len(rest) == 1:
            mine = [one for one in reversed(list(self.batches.values())) if one["flavour"] == flavour]
            return "list", lambda: self._page([self._view(one) for one in mine], query, "after_id" if anthropic else "after")
        one = self._find(self.batches, rest[1])
        if rest[2:] == ["cancel"]:
            return "cancel", lambda: self._cancel(one)
        if rest[2:] == ["results"]:
            return "results", lambda: self._results(one)
        return "get", lambda: self._get(one)

    def _find(self, among, key):
        if key not in among:
            raise self.refusal(404, "No such object: %s" % key, param="id")
        return among[key]

    def _page(self, entries, query, cursor):
        size = min(int(query.get("limit", 20)), self.vendor.options.batch_page)
        start = 0
        if cursor in query:
            start = [entry["id"] for entry in entries].index(query[cursor]) + 1
        page = entries[start:start + size]
        return 200, {"object": "list", "data": page, "has_more": start + size < len(entries), "first_id": page[0]["id"] if page else None, "last_id": page[-1]["id"] if page else None}

    # ---- files

    def _name(self, kind):
        self.made += 1
        return "%s%06d" % (kind, self.made)

    def _upload(self, headers, raw):
        boundary = re.search(r'boundary="?([^";]+)', headers.get("content-type", ""))
        if not boundary:
            raise self.refusal(400, "multipart/form-data expected")
        fields, name = {}, ""
        for part in raw.split(b"--" + boundary[1].encode()):
            found = re.search(rb'name="([^"]+)"(?:; filename="([^"]*)")?.*?\r\n\r\n(.*)\r\n$', part, re.S)
            if found:
                fields[found[1].decode()] = found[3]
                name = found[2].decode() if found[2] else name
        if fields.get("purpose") != b"batch" or "file" not in fields:
            raise self.refusal(400, "Missing required parameter: 'purpose' or 'file'.")
        return 200, self._file(self._keep(name, fields["file"]))

    def _keep(self, name, data):
        key = self._name("file-")
        self.files[key] = {"name": name, "bytes": data, "at": int(time.time())}
        return key

    def _file(self, key):
        one = self._find(self.files, key)
        return {"id": key, "object": "file", "bytes": len(one["bytes"]), "created_at": one["at"], "filename": one["name"], "purpose": "batch", "status": "processed"}

    def _delete(self, key):
        self._find(self.files, key)
        del self.files[key]
        self.deleted.append(key)
        return 200, {"id": key, "object": "file", "deleted": True}

    # ---- batches

    def _create(self, flavour, body):
        if flavour == "anthropic":
            rows = [{"id": row["custom_id"], "body": row["params"], "url": "/v1/messages"} for row in body["requests"]]
            bad = [row["id"] for row in rows if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", row["id"])]
            if bad:
                raise self.refusal(400, "custom_id: invalid")
        else:
            if body.get("completion_window") != "24h":
                raise self.refusal(400, "completion_window must be '24h'", param="completion_window")
            lines = [json.loads(line) for line in self._find(self.files, body["input_file_id"])["bytes"].splitlines()]
            rows = [{"id": line["custom_id"], "body": line["body"], "url": line["url"]} for line in lines]
            if any(row["url"] != body["endpoint"] or line["method"] != "POST" for row, line in zip(rows, lines)):
                raise self.refusal(400, "The URL of a line does not match the endpoint.", param="endpoint")
            if len({row["body"]["model"] for row in rows}) > 1:
                raise self.refusal(400, "A batch can only have one model.")
        if len({row["id"] for row in rows}) != len(rows):
            raise self.refusal(400, "custom_id must be unique")
        if len(rows) > self.vendor.options.batch_limit:
            raise self.refusal(400, "too many requests in the batch")
        key = self._name("msgbatch_" if flavour == "anthropic" else "batch_")
        self.batches[key] = {"id": key, "flavour": flavour, "rows": rows, "state": "working", "polls": 0, "at": time.time() + self.vendor.options.batch_clock_s, "cancelled": False,
                             "metadata": body.get("metadata"), "endpoint": body.get("endpoint"), "input": body.get("input_file_id"), "lines": None, "counts": {}}
        return 200, self._view(self.batches[key])

    def _get(self, one):
        if one["state"] == "working":
            wanted = self.vendor.options.batch_polls
            if one["cancelled"]:
                self._end(one, "cancelled")
            elif 0 <= wanted <= one["polls"]:
                self._end(one, self.vendor.options.batch_end)
            one["polls"] += 1
        return 200, self._view(one)

    def _cancel(self, one):
        if one["state"] != "working":
            raise self.refusal(400 if one["flavour"] == "anthropic" else 409, "The batch is over.")
        one["cancelled"] = True
        return 200, self._view(one)

    def _end(self, one, how):
        """Works through the rows and bills those that were done."""
        one["state"] = how
        rows = one["rows"]
        done = {"completed": len(rows), "failed": 0}.get(how, len(rows) // 2)
        good, bad, billed = [], [], 0
        for at, row in enumerate(rows):
            odd = self.vendor.options.batch_rows.get(str(at))
            if how == "failed":
                continue
            if at >= done:
                bad.append((row["id"], {"expired": "expired", "cancelled": "cancelled"}[how]))
            elif odd in ("error", "missing-error"):
                bad.append((row["id"], "error" if odd == "error" else None))
            else:
                reply = self.vendor.answer_in_batch(row, odd if odd in CHAT_FAULTS else None)
                billed += 1
                if odd == "repeat-error":
                    bad.append((row["id"], "error"))
                if odd != "missing":
                    good += [(row["id"], odd if odd in ("unclear", "nonsense") else reply)] * (2 if odd == "repeat" else 1)
                if odd == "foreign":
                    good.append(("00000000-0000-4000-8000-000000000000", reply))
        one["counts"] = {"completed": billed, "failed": len(bad)}
        shuffle = random.Random(one["id"])
        shuffle.shuffle(good)
        shuffle.shuffle(bad)
        one["lines"] = [self._line(one, name, reply) for name, reply in good], [self._line(one, name, reply) for name, reply in bad if reply]
        if one["flavour"] == "openai" and how != "failed":
            text = lambda lines: "".join(line + "\n" for line in lines).encode()
            one["files"] = [self._keep("out.jsonl", text(lines)) if lines else None for lines in one["lines"]]

    def _line(self, one, name, reply):
        if reply == "nonsense":
            return '{"custom_id": "%s", "respo' % name
        if one["flavour"] == "anthropic":
            result = {"expired": {"type": "expired"}, "cancelled": {"type": "canceled"}, "unclear": {}, "error": {"type": "errored", "error": {"type": "error", "error": {"type": "invalid_request_error", "message": "no good"}}}}
            return json.dumps({"custom_id": name, "result": {"type": "succeeded", "message": reply} if isinstance(reply, dict) else result[reply]}, ensure_ascii=False)
        line = {"id": "batch_req_" + name[:8], "custom_id": name, "response": None, "error": None}
        if isinstance(reply, dict):
            line["response"] = {"status_code": 200, "request_id": "req_" + name[:8], "body": reply}
        elif reply == "unclear":
            line["response"] = {"status_code": 0, "request_id": "", "body": None}
        elif reply == "error":
            line["response"] = {"status_code": 400, "request_id": "req_" + name[:8], "body": {"error": {"message": "no good", "type": "invalid_request_error", "param": None, "code": None}}}
        else:
            line["error"] = {"code": "batch_" + reply, "message": "This request could not be executed."}
        return json.dumps(line, ensure_ascii=False)

    def _results(self, one):
        if one["lines"] is None:
            raise self.refusal(404, "The batch has no results yet.")
        lines = one["lines"][0] + one["lines"][1]
        random.Random(one["id"] + "all").shuffle(lines)
        return 200, "".join(line + "\n" for line in lines).encode()

    def _view(self, one):
        total, counts = len(one["rows"]), one["counts"]
        if one["flavour"] == "anthropic":
            time_of = lambda seconds: time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
            over, lines = one["state"] != "working", one["lines"] or ([], [])
            expired = sum('"type": "expired"' in line for line in lines[1])
            cancelled = sum('"type": "canceled"' in line for line in lines[1])
            good = counts.get("completed", 0)
            tally = {"processing": 0 if over else total, "succeeded": min(good, total), "errored": max(0, total - min(good, total) - expired - cancelled) if over else 0, "canceled": cancelled, "expired": expired}
            return {"id": one["id"], "type": "message_batch", "processing_status": "ended" if over else "canceling" if one["cancelled"] else "in_progress", "request_counts": tally,
                    "created_at": time_of(one["at"]), "expires_at": time_of(one["at"] + 86_400), "ended_at": time_of(one["at"]) if over else None,
                    "cancel_initiated_at": time_of(one["at"]) if one["cancelled"] else None, "archived_at": None, "results_url": "https://elsewhere.invalid/results" if over else None}
        status = one["state"] if one["state"] != "working" else "cancelling" if one["cancelled"] else "in_progress" if one["polls"] else "validating"
        view = {"id": one["id"], "object": "batch", "endpoint": one["endpoint"], "input_file_id": one["input"], "completion_window": "24h", "status": status, "created_at": int(one["at"]),
                "expires_at": int(one["at"]) + 86_400, "request_counts": {"total": total, "completed": counts.get("completed", 0), "failed": counts.get("failed", 0)}, "metadata": one["metadata"]}
        output, errors = one.get("files") or (None, None)
        view.update({"output_file_id": output, "error_file_id": errors, "errors": None})
        if status == "failed":
            view["errors"] = {"object": "list", "data": [{"code": "token_limit_exceeded", "message": "Enqueued token limit reached.", "param": None, "line": None}]}
        return view
