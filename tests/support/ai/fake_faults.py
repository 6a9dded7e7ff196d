"""The rarer ways in which the fake vendor turns a request down or loses a reply: odd statuses, odd waits, and raw bytes that are no reply.

  not billed             400bad 402 403 404 409 413 529 429-date 429-absurd 307-loop reset error-text
                         401-echo 500-echo echo-page (they repeat the key that they were given, in several forms)
  billed, reply lost     echo-cut reset-after head-cut cut-at (see --cut-at) drop-last huge-length endless never-closing bad-chunk drip gzip-bomb
  billed, no reply       nul latin1 deep (all of it arrives, and it is no JSON that can be read)
  billed, reply whole    echo-reply chunked wrong-type duplicate-keys reasoning
"""
import asyncio
import base64
import email.utils
import gzip
import json
import socket
import struct
import time
import urllib.parse


class _DateIn:
    """A header's text: the date of so many seconds from now, as RFC 9110 writes it."""

    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        return email.utils.formatdate(time.time() + self.seconds, usegmt=True)


# kind: (status, message, type, param, code, headers)
REFUSED = {
    "400bad": (400, "Invalid type for 'messages': expected an array.", "invalid_request_error", "messages", "invalid_type", {}),
    "402": (402, "Insufficient credits. Add more and try again.", "invalid_request_error", None, "insufficient_credits", {}),
    "403": (403, "Your key does not have permission for this model.", "permission_error", None, "permission_denied", {}),
    "404": (404, "The model does not exist or you do not have access to it.", "invalid_request_error", None, "model_not_found", {}),
    "409": (409, "The request conflicts with another one.", "conflict_error", None, None, {}),
    "413": (413, "Request too large.", "invalid_request_error", None, "request_too_large", {}),
    "529": (529, "Overloaded", "overloaded_error", None, None, {}),
    "429-date": (429, "Rate limit reached for requests.", "requests", None, "rate_limit_exceeded", {"date": _DateIn(0), "retry-after": _DateIn(1)}),
    "429-absurd": (429, "Rate limit reached for requests.", "requests", None, "rate_limit_exceeded", {"retry-after": 1_000_000_000}),
    "401-echo": (401, "This key is unknown here: KEY", "invalid_request_error", None, "invalid_api_key", {}),
    "500-echo": (500, "Internal error. Request was: KEY", "server_error", None, None, {}),
    "307-loop": (307, "Moved.", "invalid_request_error", None, None, {"location": "?again"}),
}
ODD_UNBILLED = {"reset", "error-text", "echo-page"}
BROKEN_DELIVERY = {
    "echo-cut", "reset-after", "head-cut", "cut-at", "drop-last", "huge-length", "endless", "never-closing", "bad-chunk", "drip", "gzip-bomb", "nul", "latin1", "deep",
}
CHANGED_REPLY = {"echo-reply", "chunked", "wrong-type", "duplicate-keys", "reasoning"}

HEAD = b"HTTP/1.1 200 Fake\r\ncontent-type: application/json\r\n"


def reset(connection):
    """Ends a connection the rude way: what was sent may be thrown away, and the other end is told of an error."""
    linger = struct.pack("ii", 1, 0)
    connection.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.writer.transport.abort()


def echo(key):
    """A key as careless servers repeat it: as it is, quoted, encoded and in hex."""
    basic = base64.b64encode(b"user:" + key.encode()).decode()
    return " ".join([key, "Bearer " + key, json.dumps(key).replace("/", "\\/"), urllib.parse.quote(key, safe=""), basic, key.encode().hex()])


async def odd_unbilled(kind, connection):
    if kind == "echo-page":
        return await connection.send(200, b"<html><pre>authorization: " + echo(connection.key).encode() + b"</pre></html>", {"x-echo": connection.key})
    if kind == "reset":
        reset(connection)
        return False
    return await connection.send(200, {"error": "Unexpected endpoint or method. (POST /v1/chat)"})


async def deliver(kind, data, connection, options):
    """Sends a paid reply in the way of a fault; False when the connection must close."""
    write = connection.write
    if kind in ("echo-cut", "echo-reply"):
        data = b'{"echo": ' + json.dumps(echo(connection.key)).encode() + b", " + data[1:]
        if kind == "echo-reply":
            return await connection.send(200, data, {"x-request-id": connection.key})
        await connection.head(200, {"x-request-id": connection.key}, len(data))
        await write(data[:-9])
    elif kind == "reset-after":
        reset(connection)
    elif kind == "head-cut":
        await write(HEAD[:40])
    elif kind in ("cut-at", "drop-last"):
        end = min(options.cut_at, len(data) - 1) if kind == "cut-at" else len(data) - 1
        await connection.head(200, {}, len(data))
        await write(data[:end])
    elif kind == "huge-length":
        await write(HEAD + b"content-length: 100000000000\r\n\r\n" + data)
        await connection.wait_until_gone(options.hang_s)
    elif kind == "endless":
        await write(HEAD + b"transfer-encoding: chunked\r\n\r\n")
        piece = b"10000\r\n" + b" " * 65536 + b"\r\n"
        while not connection.gone():
            await write(piece)
    elif kind == "never-closing":
        await write(HEAD + b"\r\n" + data)
        await connection.wait_until_gone(options.hang_s)
    elif kind == "bad-chunk":
        await write(HEAD + b"transfer-encoding: chunked\r\n\r\n" + b"40\r\n" + data[:64] + b"\r\nzz\r\n" + data[64:])
    elif kind == "drip":
        await connection.head(200, {}, len(data))
        for index in range(len(data)):
            if connection.gone():
                raise ConnectionResetError
            await write(data[index : index + 1])
            await asyncio.sleep(0.4)
    elif kind == "gzip-bomb":
        packed = gzip.compress(b" " * 20_000_000, 6)
        await write(HEAD + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed)
    elif kind == "nul":
        return await connection.send(200, data + b"\0\0")
    elif kind == "latin1":
        return await connection.send(200, data.replace(b'"model"', b'"caf\xe9": 1, "model"', 1))
    elif kind == "deep":
        return await connection.send(200, b'{"choices":' + b"[" * 200_000)
    elif kind == "chunked":
        pieces = [data[start : start + 700] for start in range(0, len(data), 700)]
        await write(HEAD + b"transfer-encoding: chunked\r\n\r\n")
        for piece in pieces:
            await write(b"%x\r\n" % len(piece) + piece + b"\r\n")
        await write(b"0\r\n\r\n")
        return True
    elif kind == "wrong-type":
        return await connection.send(200, data, {"content-type": "text/html; charset=iso-8859-1"})
    elif kind == "duplicate-keys":
        # The first of each is a trap: readers take the last, as nearly every library does.
        return await connection.send(200, b'{"choices":[],"output":[],"content":[],"candidates":[],' + data[1:])
    return False


def without_answer(reply):
    """The reply whose whole limit went into hidden reasoning."""
    for choice in reply["choices"]:
        choice["finish_reason"] = "length"
        choice["message"]["content"] = None
    if "usage" in reply:
        reply["usage"]["completion_tokens_details"]["reasoning_tokens"] = reply["usage"]["completion_tokens"]
    return reply
