#!/usr/bin/env python3
"""Gathers the short texts from which the embedding table is learnt.

usage: texts.py DATA OUT
DATA is a folder laid out as README.md says; OUT gets one text a line, in a fixed
pseudo-random order, so that the first N lines are a fair sample of all.
"""
import csv
import json
import random
import re
import sys
from pathlib import Path

SPACE = re.compile(r"\s+")
HEAD = 335_000
COLOURS = "black white red blue green grey brown pink yellow purple beige navy gold silver orange turquoise".split()
PLACES = ("london paris new york berlin chicago tokyo madrid sydney toronto dublin miami boston texas california "
          "italy spain france germany india japan canada mexico brazil australia egypt greece turkey").replace("new york", "new_york").split()
TIMES = ["today", "tomorrow", "tonight", "this weekend", "next week", "on friday", "at noon", "at 7 pm", "every morning",
         "in ten minutes", "yesterday", "last month", "for two days", "this year", "in the morning"]
# Slots: {n} a noun, {m} another noun, {v} a verb, {a} an adjective, {c} a colour, {p} a place, {t} a time, {s} a near word.
COMMERCE = """best {n}|cheap {n}|{n} near me|{n} for sale|{n} price|buy {n} online|{n} reviews|{n} ideas|used {n}|{c} {n}|{a} {n}|
{n} with {m}|{n} for {m}|{n} and {m}|{n} {m}|{c} {n} {m}|{n} vs {s}|{n} or {s}|top 10 {n}|discount {n}|{n} sale|small {n}|large {n}|
{n} set|custom {n}|{n} in {p}|{n} store {p}|{n} shop|where to buy {n}|{n} accessories|{a} {n} for {m}|free {n}|{n} online|{n} brands|
{n} delivery|{n} rental|{n} size guide|wooden {n}|outdoor {n}|modern {n}|{n} for kids|{n} for women|{n} for men|{n} for beginners|
{n} app|{n} software|{n} service {p}|{n} repair|{n} company|{n} insurance|{n} course|{n} jobs in {p}|{n} salary|{n} training""".replace("\n", "").split("|")
QUESTIONS = """what is {n}|what is a {n}|how to {v} {n}|how to {v} a {n}|how do i {v} my {n}|how much does a {n} cost|what are the types of {n}|
why is my {n} {a}|why is {n} important|can i {v} a {n}|can you {v} {n}|is {n} good for {m}|does {n} cause {m}|how to make {n}|
how to clean {n}|how long does {n} last|what does {n} mean|difference between {n} and {s}|who invented the {n}|where is the {n}|
when was {n} invented|how many {n} are there in {p}|which {n} is best for {m}|what is the {n} of {m}|what is the {n} in {p}|
how to get rid of {n}|{n} definition|{n} meaning|{n} synonym|examples of {n}|history of {n}|{n} tutorial|{n} template|
symptoms of {n}|{n} treatment|benefits of {n}|{n} recipe|{n} diagram|how does {n} work|how to learn {n}|is {n} safe|
why won't my {n} work|why did my {n} fail|my {n} is not working|what happens if i {v} {n}|how do i know if my {n} is {a}|
what should i do with my {n}|do i need a {n} for {m}|do you have {n}|are there any {n} in {p}|has my {n} arrived""".replace("\n", "").split("|")
COMMANDS = """{v} the {n}|{v} my {n}|{v} {n} {t}|please {v} the {n}|i want to {v} a {n}|i need to {v} my {n}|i would like to {v} a {n}|could you {v} my {n}|
i lost my {n}|i can't {v} my {n}|help me {v} the {n}|show me {n}|show me {n} in {p}|find {n} near {p}|find me a {n}|remind me to {v} the {n} {t}|
set a {n} for {t}|tell me about {n}|tell me about the {n} in {p}|play {n}|play some {n}|add {n} to my list|remove {n} from my {m}|order {n}|
book a {n} in {p} {t}|turn on the {n}|turn off the {n}|turn up the {n}|cancel my {n}|change my {n}|update the {n}|check my {n}|
send a {n} to my {m}|call my {n}|what's my {n}|is there a {n} {t}|how's the {n} in {p}|what is the {n} {t}|my {n} was declined|
someone stole my {n}|i was charged for a {n}|there is a {n} i did not make|i have a question about my {n}|i got the wrong {n}|
the {n} is {a}|i don't like {n}|i love {n}|i am looking for a {n}|do you know any {n}|give me a {n}|open the {n}|start the {n}|stop the {n}|
explain {n}|compare {n} and {s}|translate {n} to french|how do you say {n} in spanish|spell {n}|what time does the {n} open|
i need a refund for my {n}|transfer money to my {n}|pay my {n}|how can i verify my {n}|my {n} has been stolen|report a {n}""".replace("\n", "").split("|")


def clean(text):
    return SPACE.sub(" ", text.replace("_", " ")).strip()


def wordnet(folder):
    """Yields (lemma, part, gloss pieces, group id, lexicographer file) of each synset."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            head, gloss = line.split(" | ", 1)
            fields = head.split(" ")
            words = [re.sub(r"\(.*\)$", "", fields[4 + 2 * i]) for i in range(int(fields[3], 16))]
            above = [fields[i + 1] for i, f in enumerate(fields) if f == "@"][:1]
            yield words, part, gloss, (above or [fields[0]])[0], int(fields[1])


def fill(text, rng, noun, verb, adjective, near, first=None):
    """Fills the slots of a template."""
    n = first or noun()
    if "{s}" in text:
        text = text.replace("{s}", clean(rng.choice(near.get(n.replace(" ", "_"), [n]))))
    for slot, value in (("{n}", n), ("{m}", noun()), ("{v}", verb()), ("{a}", adjective()), ("{c}", rng.choice(COLOURS)),
                        ("{p}", clean(rng.choice(PLACES))), ("{t}", rng.choice(TIMES))):
        text = text.replace(slot, value)
    return text


def main():
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    rng = random.Random(20240501)
    texts, glosses, tatoeba = [], [], []

    counts = {}
    for line in (data / "wordnet/cntlist.rev").read_text(encoding="latin-1").splitlines():
        key, _, count = line.split(" ")
        word, rest = key.split("%")
        counts[(word, rest[0])] = counts.get((word, rest[0]), 0) + int(count)
    nouns, verbs, adjectives, siblings = {}, {}, {}, {}
    for words, part, gloss, above, kind in wordnet(data / "wordnet"):
        for piece in re.split(r";\s*", gloss):
            piece = piece.strip(' "')
            glosses.append(clean(piece))
            texts.append(clean(piece))
        for word in words:
            texts.append(clean(word))
            digit = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}[part]
            weight = 1 + counts.get((word.lower(), digit), 0)
            if part == "noun" and kind not in (15, 18) or part == "noun" and word.islower():
                nouns[word.lower()] = weight ** 0.5 + (2 if kind in (6, 13, 4, 21) else 0)
                siblings.setdefault(above, []).append(word.lower())
            elif part == "verb":
                verbs[word] = weight ** 0.7
            elif part == "adj":
                adjectives[word] = weight ** 0.7
    near = {}
    for family in siblings.values():
        for word in family:
            near[word] = family

    # Phrases of two to six words, cut out of glosses.
    for _ in range(90000):
        words = rng.choice(glosses).split(" ")
        size = rng.randint(2, 6)
        if len(words) > size:
            at = rng.randrange(len(words) - size + 1)
            texts.append(" ".join(words[at:at + size]).strip("(),;:` "))

    # Made-up queries, questions and commands.
    def picker(table):
        names = sorted(table)
        weights = [table[name] for name in names]
        pool = rng.choices(names, weights, k=400000)
        return lambda: clean(pool[rng.randrange(len(pool))])
    noun, verb, adjective = picker(nouns), picker(verbs), picker(adjectives)
    for forms, size in ((COMMERCE, 60000), (QUESTIONS, 45000), (COMMANDS, 45000)):
        for _ in range(size):
            first = noun()
            texts.append(fill(rng.choice(forms), rng, noun, verb, adjective, near, first))

    made_up = len(texts)
    for line in (data / "debian-packages.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(("Description: ", "Description-en: ")):
            texts.append(clean(line.split(": ", 1)[1]))
    for path in sorted((data / "askplatypus+wikidata-simplequestions").rglob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            texts.append(clean(line.split("\t")[-1]))
    for path in sorted((data / "brmson+dataset-factoid-webquestions/main").glob("*.json")):
        texts += [clean(item["qText"]) for item in json.loads(path.read_text(encoding="utf-8"))]
    polyai = data / "PolyAI-LDN+task-specific-datasets"
    with (polyai / "banking_data/train.csv").open(encoding="utf-8", newline="") as file:
        texts += [clean(row["text"]) for row in csv.DictReader(file)]
    for path in sorted((polyai / "nlupp").rglob("fold*.json")):
        texts += [clean(item["text"]) for item in json.loads(path.read_text(encoding="utf-8"))]
    for path in sorted((data / "sonos+nlu-benchmark").rglob("*.json")):
        for items in json.loads(path.read_bytes().decode("utf-8", "replace")).values():
            texts += [clean("".join(span["text"] for span in item["data"])) for item in items]
    with (data / "datasets+harmonized-system/data/harmonized-system.csv").open(encoding="utf-8", newline="") as file:
        texts += [clean(row["description"]) for row in csv.DictReader(file)]
    for path in sorted((data / "facebookresearch+LASER").rglob("*.eng")):
        tatoeba += [clean(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts += tatoeba

    seen, kept = set(), []
    for text in texts:
        key = text.lower()
        if 1 < len(text) < 300 and key not in seen:
            seen.add(key)
            kept.append(text)
    natural = {text for text in texts[made_up:] + glosses if " " in text}
    rng.shuffle(kept)
    # The head is a sample of everything; after it come only the texts that people wrote, and made-up ones of common words.
    tail = [text for text in kept[HEAD:] if text in natural]
    common = [picker({word: count ** 0.5 for (word, part), count in counts.items() if part == digit and count > 2 and len(word) > 2})
              for digit in ("1", "2", "3")]
    for forms, size in ((COMMERCE, 25000), (QUESTIONS, 35000), (COMMANDS, 35000)):
        for _ in range(size):
            tail.append(fill(rng.choice(forms), rng, *common, near))
    kept = list(dict.fromkeys(kept[:HEAD] + rng.sample(tail, len(tail))))
    out.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(len(kept), "texts")


if __name__ == "__main__":
    main()
