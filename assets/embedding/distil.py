#!/usr/bin/env python3
"""Learns the token-embedding table `tokens.bin` from a sentence encoder.

usage: distil.py encode TEACHER TEXTS WORK [PART PARTS]   the encoder's vectors of all texts, in shards
       distil.py solve  TEACHER TEXTS WORK [HELD_OUT]     ridge regression: WORK/table.npy
       distil.py finish TEACHER TEXTS WORK OUT [HELD_OUT] post-processing, int8: OUT/tokens.bin, vocab.txt, check.json

TEACHER is the unpacked all-MiniLM-L6-v2 model (config.json, model.safetensors, tokenizer.json), TEXTS what
texts.py wrote. PART of PARTS (0 of 1 by default) lets several processes share the work. HELD_OUT
has one text a line: texts to evaluate with, from which nothing is learnt, letter case and punctuation aside. README.md names
versions.
"""
import hashlib
import json
import struct
import sys
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
import torch
from tokenizers import Tokenizer

ROWS, DIMS, SHARD = 30522, 384, 5000
CLS, SEP, LONGEST = 101, 102, 32
# (texts, ridge penalty, conjugate-gradient steps): a fair sample first, then everything from where that ended.
STAGES = ((200_000, 0.3, 25), (None, 0.1, 12))
# The prior of a token is its own vector times this much, less for frequent tokens (a/(a+p))^0.5.
PRIOR_SCALE, PRIOR_FREQUENCY = 0.5, 1e-4
# After the solve: rows times a/(a+p), half of the mean direction removed, variances of principal axes to the power 1-e.
FREQUENCY, MEAN_SHARE, WHITENING, FLOOR, SAMPLE = 1e-2, 0.5, 0.3, 1e-4, 200_000
CHECKS = ["how do I track my card?", "best running shoes for flat feet", "cheap flights to New York",
          "Why was I charged a fee for an ATM withdrawal", "wooden coffee table", "set an alarm for 7 am",
          "what's the weather like tomorrow", "Crème brûlée recipe", "dog-friendly hotels near me", "c++ vs rust performance",
          "SEO keyword clustering tool", "turquoise pillows", "zahnarzt berlin kreuzberg", "купить ноутбук недорого",
          "東京 ホテル", "iPhone 15 Pro max", "antidisestablishmentarianism", "$99.95 vacuum cleaner",
          "naïve Bayes classifier", "salon chair"]


def unit(matrix):
    return matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)


def encoder(folder):
    """Returns a function from lists of token ids to unit vectors (mean over all positions; bfloat16 inside)."""
    from transformers import AutoModel
    model = AutoModel.from_pretrained(folder).eval().to(torch.bfloat16)

    def encode(lists):
        size = max(map(len, lists))
        ids = torch.zeros((len(lists), size), dtype=torch.long)
        mask = torch.zeros((len(lists), size), dtype=torch.long)
        for row, tokens in enumerate(lists):
            ids[row, :len(tokens)] = torch.tensor(tokens)
            mask[row, :len(tokens)] = 1
        with torch.inference_mode():
            states = model(input_ids=ids, attention_mask=mask).last_hidden_state.float()
        weight = mask[:, :, None].float()
        return torch.nn.functional.normalize((states * weight).sum(1) / weight.sum(1), dim=1).numpy()
    return encode


def tokenizer(folder):
    reader = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    reader.no_truncation()
    reader.no_padding()
    return reader


def tokenize(reader, texts):
    return [item.ids for item in reader.encode_batch(texts, add_special_tokens=False)]


def encode_all(teacher, texts, work, part=0, parts=1):
    reader, encode = tokenizer(teacher), encoder(teacher)
    lines = Path(texts).read_text(encoding="utf-8").splitlines()
    work = Path(work)
    work.mkdir(parents=True, exist_ok=True)
    for shard in range(part, -(-len(lines) // SHARD), parts):
        path = work / f"{shard:04}.npy"
        if path.exists():
            continue
        lists = [[CLS, *ids[:LONGEST - 2], SEP] for ids in tokenize(reader, lines[shard * SHARD:(shard + 1) * SHARD])]
        order = sorted(range(len(lists)), key=lambda i: len(lists[i]))
        result = np.zeros((len(lists), DIMS), np.float16)
        for at in range(0, len(order), 128):
            batch = order[at:at + 128]
            result[batch] = encode([lists[i] for i in batch])
        np.save(path, result)
    if part == 0 and not (work / "single.npy").exists():
        result = np.zeros((ROWS, DIMS), np.float16)
        for at in range(0, ROWS, 512):
            last = min(at + 512, ROWS)
            result[at:last] = encode([[CLS, token, SEP] for token in range(at, last)])
        np.save(work / "single.npy", result)


def counts_of(lists):
    """The sparse matrix of token counts, a row for each text."""
    ends = np.concatenate([[0], np.cumsum([len(ids) for ids in lists])])
    columns = np.concatenate([np.asarray(ids, np.int32) for ids in lists])
    matrix = sparse.csr_matrix((np.ones(ends[-1], np.float32), columns, ends), (len(lists), ROWS))
    matrix.sum_duplicates()
    return matrix


def ridge(counts, target, prior, start, penalty, steps):
    """Minimises |XW - Y|^2 + penalty |W - prior|^2 by preconditioned conjugate gradients from `start`; X has rows of counts over the root of their sum."""
    lengths = np.maximum(np.asarray(counts.sum(1)).ravel(), 1)
    x = (sparse.diags((1 / np.sqrt(lengths)).astype(np.float32)) @ counts).tocsr()

    def to_torch(a):
        return torch.sparse_csr_tensor(torch.from_numpy(a.indptr.astype(np.int32)), torch.from_numpy(a.indices.astype(np.int32)),
                                       torch.from_numpy(a.data), size=a.shape)
    forward, backward = to_torch(x), to_torch(x.T.tocsr())
    diagonal = torch.from_numpy((np.asarray(x.multiply(x).sum(0)).ravel() + penalty).astype(np.float32))[:, None]
    table = torch.from_numpy(start.copy())
    residual = backward @ (torch.from_numpy(target) - forward @ table) + penalty * (torch.from_numpy(prior) - table)
    scaled = residual / diagonal
    direction, product = scaled.clone(), (residual * scaled).sum(0)
    for _ in range(steps):
        image = backward @ (forward @ direction) + penalty * direction
        size = product / (direction * image).sum(0).clamp_min(1e-20)
        table += size * direction
        residual -= size * image
        scaled = residual / diagonal
        following = (residual * scaled).sum(0)
        direction = scaled + following / product.clamp_min(1e-20) * direction
        product = following
    return table.numpy()


def finish(table, counts, frequency):
    """Weighs tokens down by frequency, removes part of the mean direction and evens out the principal axes."""
    table = table * (FREQUENCY / (FREQUENCY + frequency))[:, None]
    sample = unit(counts[:SAMPLE] @ table)
    mean = sample.mean(0)
    mean /= np.linalg.norm(mean)
    table = table - MEAN_SHARE * np.outer(table @ mean, mean)
    sample = unit(counts[:SAMPLE] @ table)
    values, axes = np.linalg.eigh(np.cov(sample.T))
    return table @ (axes * (values + FLOOR) ** (-WHITENING / 2)) @ axes.T


def write(table, reader, out):
    out.mkdir(parents=True, exist_ok=True)
    table = (table / np.median(np.linalg.norm(table, axis=1))).astype(np.float32)
    scale = np.maximum(np.abs(table).max(1) / 127, 1e-12).astype("<f4")
    steps = np.clip(np.rint(table / scale[:, None]), -127, 127).astype(np.int8)
    (out / "tokens.bin").write_bytes(b"IGNY8TE1" + struct.pack("<II", *table.shape) + scale.tobytes() + steps.tobytes())
    vocabulary = reader.get_vocab()
    words = sorted(vocabulary, key=vocabulary.get)
    (out / "vocab.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    rows, checks = steps.astype(np.float64) * scale[:, None], []
    for text, ids in zip(CHECKS, tokenize(reader, CHECKS)):
        vector = rows[ids].sum(0)
        norm = float(np.linalg.norm(vector))
        checks.append({"text": text, "tokens": ids, "norm": round(norm, 6), "vector": [round(float(x), 6) for x in vector[:8] / norm]})
    (out / "check.json").write_text(json.dumps(checks, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name in ("tokens.bin", "vocab.txt", "check.json"):
        print(hashlib.sha256((out / name).read_bytes()).hexdigest(), name)


def plain(text):
    """A text without case, punctuation and white space: what counts as the same text."""
    return "".join(character for character in text.casefold() if character.isalnum())


def read(reader, texts, held_out=None):
    """The token counts of the texts to learn from, the relative frequency of each token, and which lines they are."""
    lines = Path(texts).read_text(encoding="utf-8").splitlines()
    forbidden = {plain(line) for line in Path(held_out).read_text(encoding="utf-8").splitlines()} if held_out else set()
    kept = np.asarray([plain(line) not in forbidden for line in lines])
    print(f"{len(lines)} texts, {len(lines) - kept.sum()} held out")
    counts = counts_of([ids[:LONGEST - 2] for ids in tokenize(reader, lines)])[kept]
    total = np.asarray(counts.sum(0)).ravel()
    return counts, (total / total.sum()).astype(np.float32), kept


def solve(teacher, texts, work, held_out=None):
    work = Path(work)
    counts, frequency, kept = read(tokenizer(teacher), texts, held_out)
    target = np.concatenate([np.load(work / f"{i:04}.npy") for i in range(-(-len(kept) // SHARD))])[kept].astype(np.float32)
    single = np.load(work / "single.npy").astype(np.float32)
    prior = (PRIOR_SCALE * single * (PRIOR_FREQUENCY / (PRIOR_FREQUENCY + frequency))[:, None] ** 0.5).astype(np.float32)
    table = prior
    for size, penalty, steps in STAGES:
        table = ridge(counts[:size], target[:size], prior, table, penalty, steps)
    np.save(work / "table.npy", table)


def finish_all(teacher, texts, work, out, held_out=None):
    reader = tokenizer(teacher)
    counts, frequency, _ = read(reader, texts, held_out)
    write(finish(np.load(Path(work) / "table.npy"), counts, frequency), reader, Path(out))


if __name__ == "__main__":
    if len(sys.argv) in (5, 7) and sys.argv[1] == "encode":
        encode_all(*sys.argv[2:5], *map(int, sys.argv[5:]))
    elif len(sys.argv) in (5, 6) and sys.argv[1] == "solve":
        solve(*sys.argv[2:])
    elif len(sys.argv) in (6, 7) and sys.argv[1] == "finish":
        finish_all(*sys.argv[2:])
    else:
        sys.exit(__doc__)
