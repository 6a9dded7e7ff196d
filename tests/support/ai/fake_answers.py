"""What the fake vendor's model answers: an instance of the schema, filled from the data block of the prompt.

A prompt carries its facts as JSON between a line `<data>` and a line `</data>`. The answer honours them: clusters cover exactly the ids
given, ideas and articles are about the cluster or task given, image prompts about the article given. Everything else follows the
schema alone. Same seed and same request, same answer. Standard library only.
"""
import hashlib
import json
import math
import random
import re
import struct
import zlib

VECTOR_LENGTH = 32

WORDS = (
    "search intent content guide plan topic page reader answer local garden coffee travel budget simple strong steps review compare "
    "price quality brand market expert method data report test choose improve avoid mistake season family home tool"
).split()

TITLE_SHAPES = (
    "How to choose {keyword}",
    "{keyword}: a practical guide",
    "What {keyword} should cost",
    "Seven mistakes people make with {keyword}",
    "{keyword} for small rooms and tight budgets",
    "Is {keyword} worth it?",
    "Caring for {keyword} through the year",
    "{keyword} compared: what matters and what does not",
)

# Sentences that read like English, in an order in which no two begin alike; {a} and {b} are nouns.
SENTENCES = (
    "A {a} that fits the {b} is worth more than one that only looks good in the shop.",
    "Most people look at the {a} first and forget to measure the {b} at home.",
    "Before you order, write down how much {a} the {b} can take.",
    "There is no need to pay for {a} when the {b} is what you use every day.",
    "If the {a} feels wrong after a week, change the {b} and try again.",
    "Good {a} lasts for years, and its {b} can be mended by anybody.",
    "You will notice the {b} in the morning and the {a} at night.",
    "Some {a} is sold without any {b}, so ask before you pay.",
    "With a plain {b} you can keep the {a} you already have.",
    "Small rooms need less {a} and a little more {b} than large ones.",
    "What matters is how the {a} behaves when the {b} is in its place.",
    "Keep the {a} dry, and clean the {b} with warm water from time to time.",
    "Nobody needs the largest {b} in the street to enjoy a quiet {a}.",
    "Ask a friend to hold the {a} while you look at the {b} from the door.",
)

# What a sentence may go on with, so that few are alike.
TAILS = (
    "because a {c} tells you more than any picture",
    "unless the {c} was bought for another purpose",
    "while the {c} stays where it has always been",
    "so that nobody trips over the {c} in the dark",
    "even though every {c} looks the same on paper",
    "as long as your {c} has enough light",
    "which is why the {c} comes last",
    "and leave the {c} for the following weekend",
    "but only after the {c} has been tried by two people",
    "until you find a {c} of the right height",
    "since one {c} seldom costs more than the other",
    "where an old {c} would have done as well",
)

GERMAN = (
    "Der {a}, den Sie wählen, sollte zu der {b} passen und nicht nur gut aussehen.",
    "Viele Menschen messen die {b} erst, wenn der {a} schon bezahlt ist.",
    "Es ist besser, wenn Sie vor dem Kauf wissen, wie viel {a} in das Zimmer passt.",
    "Ein guter {a} hält viele Jahre, und man kann die {b} leicht reparieren.",
    "Achten Sie auf den {a} und darauf, dass die {b} nicht nass wird.",
    "Mit einer einfachen {b} können Sie auch den alten {a} behalten.",
)

# What a careless model says; each has a rule of its own.
CLICHES = (
    "In today's fast-paced world this is a real game-changer.",
    "It is not only soft but also warm.",
    "Studies show that 73% of buyers agree.",
)

BANNED_TOPIC = "lottery tickets"

NOUNS = (
    "frame fabric cushion corner window handle colour surface shelf carpet timber lining drawer table garden lamp cover "
    "basket hinge mirror kitchen hallway curtain paint blanket pillow bench stool cabinet panel floor ceiling"
).split()

HEADING_SHAPES = (
    "What to look for in {keyword}",
    "What {keyword} costs",
    "Common mistakes with {keyword}",
    "Caring for {keyword}",
    "Questions people ask about {keyword}",
    "Where to start with {keyword}",
)


def seeded(*parts):
    """A random generator that depends on `parts` alone."""
    digest = hashlib.sha256("|".join(map(str, parts)).encode()).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))


def png(width, height, name):
    """A real PNG of that size: a vertical gradient between two colours that depend on `name`."""
    random = seeded("picture", name)
    top, bottom = ([random.randrange(256) for _ in range(3)] for _ in range(2))
    rows = bytearray()
    for y in range(height):
        share = y / max(1, height - 1)
        rows += b"\0" + bytes(int(a + (b - a) * share) for a, b in zip(top, bottom)) * width
    chunk = lambda tag, data: struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b"")


def vector(text, length):
    """A vector whose direction depends on the words of `text`: texts that share words are alike."""
    numbers = [0.0] * length
    for word in text.lower().split() or [""]:
        draw = seeded("word", word.rstrip("s"))
        for index in range(length):
            numbers[index] += draw.gauss(0, 1)
    return numbers


def find_data_block(text):
    """The last `<data>` block of `text` that is JSON, or None."""
    for block in reversed(re.findall(r"^<data>\s*$(.*?)^</data>\s*$", text, re.S | re.M)):
        try:
            return json.loads(block)
        except ValueError:
            continue
    return None


def _first_value(data, names):
    """The first non-empty value of any of `names` in `data`, nearest the top first."""
    level = [data]
    while level:
        below = []
        for node in level:
            if isinstance(node, dict):
                for name in names:
                    if node.get(name):
                        return node[name]
                below.extend(node.values())
            elif isinstance(node, list):
                below.extend(node)
        level = below
    return None


def _keyword_texts(value):
    """Keywords as plain texts, from a list of texts, a list of objects, or one text with commas."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if not isinstance(value, list):
        return []
    texts = [entry.get("keyword") or entry.get("text") if isinstance(entry, dict) else entry for entry in value]
    return [text for text in texts if isinstance(text, str) and text]


class Answer:
    """One answer: an instance of `schema`, filled from `data`."""

    def __init__(self, schema, data, key, seed, words=120, faults=()):
        self.root = schema
        self.data = data if isinstance(data, (dict, list)) else {}
        self.random = seeded(seed, "answer", key)
        self.words = words
        self.faults = set(faults)
        self.applied = set()  # the faults that changed this answer
        self.keywords = _keyword_texts(_first_value(self.data, ("keywords", "target_keywords")))
        primary = _first_value(self.data, ("primary_keyword", "keyword"))
        if isinstance(primary, str) and primary not in self.keywords:
            self.keywords.insert(0, primary)
        title = _first_value(self.data, ("title", "name"))
        self.title = title if isinstance(title, str) else ""
        if not self.keywords and self.title:
            self.keywords = [self.title]

    def make(self):
        return self._instance(self.root, "", 0, {})

    def article(self):
        """A short article where no schema was asked for."""
        about = self.title or self._keyword()
        return "<h2>%s</h2>\n%s" % (about.replace("&", "&amp;").replace("<", "&lt;"), self._paragraphs(self.words))

    # ---- texts of an exact length

    def _text_words(self, name, asked=None):
        """How many words the HTML field `name` gets, so that the whole has as many as ordered."""
        data = self.data if isinstance(self.data, dict) else {}
        section, task = data.get("section"), data.get("task")
        begun = data.get("begun_article")
        if isinstance(begun, dict):
            task = {"words": begun["words_missing"]}
        if isinstance(asked, int):
            words = asked
        elif isinstance(section, dict) and isinstance(section.get("words"), int):
            words = section["words"]
        elif isinstance(task, dict) and isinstance(task.get("words"), int):
            count = len(self._list_facts("sections", {}))
            headings = sum(len(self._heading(index).split()) for index in range(count))
            left = max(20, task["words"] - headings)
            each = left // (count + 1)
            words = left - each * count if name.startswith(("introduction", "rest")) else each
        else:
            words = max(20, self.words // (4 if name.startswith("introduction") else 3))
        for fault, share in (("half", 0.5), ("double", 1.8)):
            if fault in self.faults:
                self.applied.add(fault)
                words = int(words * share)
        return words

    def _heading(self, index):
        text = HEADING_SHAPES[index % len(HEADING_SHAPES)].format(keyword=self._keyword(index))
        return text if index < len(HEADING_SHAPES) else text + " (%d)" % (index + 1)

    def _prose(self, words, about):
        """Paragraphs with exactly so many words, about something."""
        shapes, paragraphs, sentences = SENTENCES, [], []
        if "german" in self.faults:
            self.applied.add("german")
            shapes = GERMAN
        at = self.random.randrange(len(shapes))
        while words > 0:
            a, b = self.random.sample(NOUNS, 2)
            if not sentences and not paragraphs and about:
                a = about
            text = shapes[at % len(shapes)].format(a=a, b=b)
            if shapes is SENTENCES:
                tail = self.random.choice(TAILS).format(c=self.random.choice(NOUNS))
                text = "%s, %s." % (text.rstrip("."), tail)
            at += 1
            parts = text.split()
            if len(parts) > words:
                text = " ".join(parts[:words]).rstrip(".,") + "."
            words -= len(parts[:words])
            sentences.append(text)
            if len(sentences) == 4:
                paragraphs.append(" ".join(sentences))
                sentences = []
        if sentences:
            paragraphs.append(" ".join(sentences))
        html = "\n".join("<p>%s</p>" % text.replace("&", "&amp;").replace("<", "&lt;") for text in paragraphs)
        return html + self._extras()

    def _extras(self):
        """What the faults put below the first text of an answer."""
        extras = ""
        if "cliches" in self.faults and "cliches" not in self.applied:
            extras += "".join("\n<p>%s</p>" % sentence for sentence in CLICHES)
            self.applied.add("cliches")
        if "banned" in self.faults and "banned" not in self.applied:
            extras += "\n<p>Some people buy %s instead.</p>" % BANNED_TOPIC
            self.applied.add("banned")
        if "off-links" in self.faults and "off-links" not in self.applied:
            links = (self.data.get("links") if isinstance(self.data, dict) else None) or []
            hrefs = [link["url"] for link in links if isinstance(link, dict) and link.get("url")][:1]
            for href in hrefs + ["https://evil.example/x", "https://shop.example/invented"]:
                extras += '\n<p>See <a href="%s">this page</a> too.</p>' % href
            self.applied.add("off-links")
        return extras

    # ---- texts

    def _phrase(self, count):
        return " ".join(self.random.choice(WORDS) for _ in range(count))

    def _keyword(self, index=0):
        return self.keywords[index % len(self.keywords)] if self.keywords else self._phrase(2)

    def _sentence(self, about=None):
        words = self._phrase(self.random.randint(5, 11)).split()
        words.insert(self.random.randrange(len(words)), about or self._keyword(self.random.randrange(99)))
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def _paragraphs(self, words, about=None):
        out = []
        while words > 0:
            text = " ".join(self._sentence(about) for _ in range(4))
            words -= len(text.split())
            out.append("<p>%s</p>" % text.replace("&", "&amp;").replace("<", "&lt;"))
        return "\n".join(out)

    def _string(self, name, schema, given):
        """A text for a field called `name`; `given` holds what the surroundings have fixed."""
        index = given.get("index", 0)
        keyword = given.get("keyword") or self._keyword(index)
        title = given.get("title") or self.title or TITLE_SHAPES[index % len(TITLE_SHAPES)].format(keyword=keyword)
        kind = schema.get("format")
        if isinstance(given.get(name), str):
            text = given[name]
        elif kind == "date":
            text = "2026-01-15"
        elif kind == "date-time":
            text = "2026-01-15T09:00:00Z"
        elif kind == "uri" or name.endswith("url"):
            text = "https://example.com/" + self._phrase(2).replace(" ", "-")
        elif name.endswith("slug"):
            text = re.sub(r"[^\w]+", "-", title.lower()).strip("-")
        elif name.endswith("html") or name in ("content", "body", "article"):
            text = self._prose(self._text_words(name, given.get("words_to_add")), keyword)
        elif name == "heading":
            text = self._heading(index)
        elif name == "points":
            text = "What to say about %s" % keyword
        elif name == "meta_title":
            text = title
            if "long-meta" in self.faults:
                self.applied.add("long-meta")
                return title + ", and everything else that anybody ever wanted to know about it"
        elif "title" in name:
            text = title
        elif name == "name":
            text = keyword.title()
        elif name == "prompt" or name.endswith("_prompt"):
            text = "A photograph that shows %s, scene %d, soft daylight, no text" % (keyword, index + 1)
        elif name.startswith("alt"):
            text = "%s, picture %d" % (keyword, index + 1)
        elif name == "caption":
            text = "%s in use, picture %d." % (keyword.capitalize(), index + 1)
        elif name == "category":
            choices = _first_value(self.data, ("categories", "existing_categories"))
            first = choices[0] if isinstance(choices, list) and choices else keyword.split()[-1].capitalize()
            text = first if isinstance(first, str) else str(first.get("name", "General"))
        elif name in ("tag", "tags"):
            text = keyword
        elif "keyword" in name:
            text = ", ".join(given.get("keywords") or [keyword])
        elif "description" in name or "excerpt" in name or "summary" in name:
            shape = SENTENCES[self.random.randrange(len(SENTENCES))]
            text = "%s: %s" % (title, shape.format(a=keyword, b=self.random.choice(NOUNS)))
            if name == "meta_description" and "long-meta" in self.faults:
                return text + " " + " ".join(shape.format(a=a, b=b) for shape, a, b in zip(SENTENCES, NOUNS, NOUNS[5:]))
        else:
            text = self._phrase(3)
        while len(text) < schema.get("minLength", 0):
            text += " " + self._phrase(3)
        if "split-utf8" in self.faults and ("html" in name or "description" in name or "prompt" in name):
            text = text.replace(" ", " \u65e5\u672c\U0001f600 ", 1)
            self.applied.add("split-utf8")
        longest = schema.get("maxLength")
        if longest is not None and len(text) > longest:
            text = text[:longest].rstrip() or text[:longest]
        return text

    # ---- schema

    def _resolve(self, schema):
        while isinstance(schema, dict) and "$ref" in schema:
            target = self.root
            for part in schema["$ref"].lstrip("#/").split("/"):
                target = target[part]
            schema = target
        for union in ("anyOf", "oneOf"):
            if union in schema:
                options = [option for option in schema[union] if option.get("type") != "null"] or schema[union]
                return self._resolve(options[0])
        if "allOf" in schema:
            merged = {name: value for name, value in schema.items() if name != "allOf"}
            for part in schema["allOf"]:
                merged = {**self._resolve(part), **merged}
            schema = merged
        return schema

    def _instance(self, schema, name, depth, given):
        if schema is True or schema == {}:
            return self._phrase(2)
        schema = self._resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._enum(schema["enum"], given, name)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = [entry for entry in kind if entry != "null"][0]
        if kind is None:
            kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
        if kind == "object":
            return self._object(schema, depth, given)
        if kind == "array":
            return self._array(schema, name, depth, given)
        if kind in ("integer", "number"):
            return self._number(schema, kind, name, given)
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind == "null":
            return None
        return self._string(name.lower(), schema, given)

    def _enum(self, choices, given, name=""):
        """A fact or a position among the choices is honoured, so that a list does not name the same one twice."""
        if given.get(name) in choices:
            return given[name]
        wanted = given.get("position")
        if wanted in choices:
            return wanted
        return choices[given["index"] % len(choices)] if "index" in given else self.random.choice(choices)

    def _object(self, schema, depth, given):
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        return {name: self._instance(part, name, depth + 1, given) for name, part in properties.items() if depth < 6 or name in required}

    def _number(self, schema, kind, name, given):
        if isinstance(given.get(name), int):
            return given[name]
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        high = schema.get("maximum", schema.get("exclusiveMaximum", low + 100))
        value = self.random.uniform(low, high)
        if kind == "number":
            return round(value, 3)
        value = min(max(round(value), math.ceil(low)), math.floor(high))
        return value + 1 if "exclusiveMinimum" in schema and value <= low else value

    def _array(self, schema, name, depth, given):
        items = schema.get("items", {})
        fewest = schema.get("minItems", 0)
        most = schema.get("maxItems", 10_000)
        settled = {"clusters": self._names, "keywords": self._places, "merges": self._merges}.get(name, lambda: None)()
        if settled is not None:
            return settled
        if name == "unassigned_ids":
            return []
        if name == "clusters" and self._rows_with_ids():
            return [self._instance(items, name, depth + 1, facts) for facts in self._cluster_facts(most)]
        if "ids" in name and isinstance(given.get("ids"), list):
            return given["ids"][:most]
        if name in ("keywords", "tags", "target_keywords", "secondary_keywords") and self.keywords:
            texts = given.get("keywords") or self.keywords
            return list(dict.fromkeys(texts))[: min(most, 8)]
        facts = self._list_facts(name, items)
        count = max(fewest, min(most, len(facts) or 3)) if depth < 6 else fewest
        entries = [facts[index] if index < len(facts) else {} for index in range(count)]
        return [self._instance(items, name, depth + 1, {**given, "index": index, **entry}) for index, entry in enumerate(entries)]

    # ---- what the lists of the product hold

    def _rows(self, name):
        rows = self.data.get(name) if isinstance(self.data, dict) else None
        return [row for row in rows or [] if isinstance(row, dict) and "id" in row]

    def _with_odd_ids(self, entries):
        """The faults drop, invent or repeat entries of a list whose entries have an id each."""
        if "drop-ids" in self.faults and entries:
            entries.pop()
            self.applied.add("drop-ids")
        if "invent-ids" in self.faults and entries:
            entries.append({**entries[0], "id": max(entry["id"] for entry in entries) + 1000})
            self.applied.add("invent-ids")
        if "repeat-ids" in self.faults and entries:
            entries.append(dict(entries[0]))
            self.applied.add("repeat-ids")
        return entries

    def _names(self):
        """Names for the clusters given: after their foremost keyword, with a word of the model's own."""
        rows = self._rows("clusters_to_name")
        if not rows:
            return None
        entries = []
        for row in rows:
            about = str((row.get("keywords") or ["nothing"])[0])
            entries.append({"id": row["id"], "name": "Choosing " + about.title()[:38], "description": "What buyers of %s want to know." % about[:90]})
        return self._with_odd_ids(entries)

    def _places(self):
        """A cluster for each leftover: its nearest candidate when they share a word, else none."""
        rows = self._rows("leftovers")
        if not rows:
            return None
        words = {row["id"]: set(" ".join(row.get("keywords") or []).lower().split()) for row in self._rows("candidates")}
        entries = []
        for row in rows:
            own = set(str(row.get("text", "")).lower().split())
            fitting = [one for one in row.get("candidates") or [] if own & words.get(one, set())]
            entries.append({"id": row["id"], "cluster_id": fitting[0] if fitting else 0})
        return self._with_odd_ids(entries)

    def _merges(self):
        """Clusters whose names end alike are one."""
        rows = self._rows("clusters_to_compare")
        if not rows:
            return None
        groups = {}
        for row in rows:
            last = (str(row.get("name", "")).lower().split() or [""])[-1].rstrip("s")
            groups.setdefault(last, []).append(row)
        merges = [{"ids": [row["id"] for row in group], "name": group[0]["name"]} for group in groups.values() if len(group) > 1]
        if "invent-ids" in self.faults and merges:
            merges[0]["ids"].append(max(row["id"] for row in rows) + 1000)
            self.applied.add("invent-ids")
        return merges

    def _rows_with_ids(self):
        rows = self.data.get("keywords") if isinstance(self.data, dict) else None
        return [row for row in rows or [] if isinstance(row, dict) and "id" in row]

    def _cluster_facts(self, most):
        """Groups the keywords given by their last word; the faults then drop, invent or repeat ids."""
        groups = {}
        for row in self._rows_with_ids():
            text = str(row.get("keyword", row["id"]))
            groups.setdefault((text.split() or ["other"])[-1].lower(), []).append((row["id"], text))
        ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
        for _, members in ordered[most:]:
            ordered[most - 1][1].extend(members)
        facts = [
            {
                "index": index,
                "ids": [identifier for identifier, _ in members],
                "keywords": [text for _, text in members],
                "keyword": members[0][1],
                "name": word.title(),
                "description": "Searches about %s." % word,
            }
            for index, (word, members) in enumerate(ordered[:most])
        ]
        first = facts[0]["ids"]
        if "drop-ids" in self.faults:
            first.pop()
            self.applied.add("drop-ids")
        if "invent-ids" in self.faults:
            known = [row["id"] for row in self._rows_with_ids()]
            invented = max(known) + 1000 if all(isinstance(one, int) for one in known) else "invented-id"
            first.append(invented)
            self.applied.add("invent-ids")
        if "repeat-ids" in self.faults and first:
            facts[-1]["ids"].append(first[0])
            self.applied.add("repeat-ids")
        return facts

    def _list_facts(self, name, items):
        """What is known about each entry of the list `name`; an empty list when only the schema speaks."""
        if name == "ideas":
            wanted = _first_value(self.data, ("count", "ideas_per_cluster", "max_ideas", "ideas_wanted"))
            count = wanted if isinstance(wanted, int) else 3
            return [self._idea_facts(index) for index in range(max(1, count))]
        if name == "sections":
            task = self.data.get("task") if isinstance(self.data, dict) else None
            words = task.get("words") if isinstance(task, dict) else None
            begun = self.data.get("begun_article") if isinstance(self.data, dict) else None
            words = begun["words_missing"] if isinstance(begun, dict) else words
            count = 3 if not isinstance(words, int) else max(2, min(6, words // 200))
            return [{"keyword": self._keyword(index)} for index in range(count)]
        if name == "additions":
            article = self.data.get("article") if isinstance(self.data, dict) else None
            sections = article.get("sections") if isinstance(article, dict) else None
            wanted = [one for one in sections or [] if one.get("words_to_add")]
            return [{"id": one["id"], "words_to_add": one["words_to_add"]} for one in wanted]
        if name in ("images", "prompts", "image_prompts"):
            slots = _first_value(self.data, ("positions", "slots", "images"))
            if isinstance(slots, list) and slots:
                return [{"position": slot.get("position") if isinstance(slot, dict) else slot} for slot in slots]
            count = _first_value(self.data, ("count", "max_images", "in_article_images"))
            return [{"position": index} for index in range(count if isinstance(count, int) else 2)]
        return []

    def _idea_facts(self, index):
        keyword = self._keyword(index)
        spread = max(1, len(self.keywords))
        title = TITLE_SHAPES[(index % spread + index // spread) % len(TITLE_SHAPES)].format(keyword=keyword)
        if index >= len(TITLE_SHAPES) * spread:
            title += " (%d)" % (index + 1)
        facts = {"title": title[0].upper() + title[1:], "keyword": keyword, "keywords": [keyword]}
        rows = _first_value(self.data, ("keywords",))
        ids = [row["id"] for row in rows or [] if isinstance(row, dict) and row.get("keyword") == keyword and "id" in row]
        return {**facts, "ids": ids} if ids else facts
