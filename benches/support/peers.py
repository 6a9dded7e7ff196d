#!/usr/bin/env python3
"""The recipes that open scripts cluster keywords by, to be measured beside igny8.

usage: peers.py RECIPE TEXTS TRUE_K [MODEL_FOLDER]

TEXTS has one text a line. Prints the label of each line, -1 for one that is left alone. Recipes:
average    MiniLM, average linkage, cut at cosine distance .5
threshold  MiniLM, groups around the fullest neighbourhoods at cosine .75 and above, of two at least
kmeans     TF-IDF of words and pairs, KMeans that is told the true number of groups
minikmeans MiniLM, KMeans that is told the true number of groups

MODEL_FOLDER has all-MiniLM-L6-v2 (model.safetensors, tokenizer.json); it is run by numpy, by the same
code as the server of the tests.
"""
import sys
from pathlib import Path

import numpy as np


def vectors(texts, folder):
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests/support/ai"))
    import minilm_server

    return minilm_server.Encoder(Path(folder)).encode(texts)[0]


def threshold(found, least=0.75, smallest=2, block=1024):
    """Largest neighbourhood first, each text once: what sentence-transformers calls community detection."""
    near = []
    for start in range(0, len(found), block):
        rows = found[start : start + block] @ found.T >= least
        near += [np.flatnonzero(row) for row in rows]
    labels, label = np.full(len(found), -1), 0
    for members in sorted(near, key=len, reverse=True):
        free = members[labels[members] < 0]
        if len(free) >= smallest:
            labels[free] = label
            label += 1
    return labels


def main():
    recipe, path, true_k = sys.argv[1], sys.argv[2], int(sys.argv[3])
    texts = Path(path).read_text(encoding="utf-8").splitlines()
    if recipe == "kmeans":
        from sklearn.cluster import KMeans
        from sklearn.feature_extraction.text import TfidfVectorizer

        counts = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True).fit_transform(texts)
        labels = KMeans(true_k, n_init=1, random_state=0).fit_predict(counts)
    else:
        found = vectors(texts, sys.argv[4])
        if recipe == "threshold":
            labels = threshold(found)
        elif recipe == "minikmeans":
            from sklearn.cluster import KMeans

            labels = KMeans(true_k, n_init=1, random_state=0).fit_predict(found)
        else:
            from sklearn.cluster import AgglomerativeClustering

            link = AgglomerativeClustering(n_clusters=None, metric="cosine", linkage="average", distance_threshold=0.5)
            labels = link.fit_predict(found)
    print("\n".join(str(label) for label in labels))


main()
