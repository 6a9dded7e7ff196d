//! German.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    mark: "Content-Briefing – kein fertiger Artikel",
    mark_more: "Dies ist eine Anleitung für die Redaktion. Vor der Veröffentlichung durch den fertigen Artikel ersetzen.",
    fallback: "",
    basics: "Auf einen Blick",
    working_title: "Arbeitstitel",
    meta_title: "Meta-Titel",
    meta_description: "Meta-Beschreibung",
    structure: "Aufbau",
    length: "Umfang",
    words: "etwa {n} Wörter",
    target_keywords: "Ziel-Keywords",
    keyword_columns: [
        "Keyword",
        "Rolle",
        "Suchen pro Monat",
        "Schwierigkeit (0–100)",
        "Suchabsicht",
    ],
    roles: ["Haupt-Keyword", "ergänzend"],
    unknown: "unbekannt",
    intents: ["informativ", "vergleichend", "kaufbereit", "navigierend"],
    search_intent: "Suchabsicht",
    intent_advice: [
        "Wer hier liest, will etwas verstehen. Die Hauptfrage im ersten Absatz beantworten, dann erklären; Verkauf erst im letzten Absatz.",
        "Wer hier liest, vergleicht vor dem Kauf. Kriterien nennen, sagen, was für wen passt, und Nachteile offen benennen.",
        "Wer hier liest, will handeln. Preis, Verfügbarkeit, Lieferung und nächsten Schritt nach vorn stellen; Erklärungen kurz halten.",
        "Wer hier liest, sucht einen bestimmten Ort oder eine Marke. Sofort dorthin führen und bestätigen, dass die Seite die richtige ist.",
    ],
    intent_known: "Bei {n} von {m} Ziel-Keywords ist die Suchabsicht bekannt: {}.",
    intent_guessed: "Die Suchabsicht der Ziel-Keywords ist unbekannt; „{}“ ist aus dem Wortlaut geschlossen. Vor dem Schreiben die aktuellen Suchergebnisse ansehen.",
    outline: "Gliederung",
    purpose: "Zweck",
    use_keywords: "Verwenden",
    answer: "Beantworten",
    subheadings: "Vorschläge für H3",
    faq: "Zu beantwortende Fragen",
    faq_advice: "Jede Frage bekommt eine eigene H3 und eine Antwort in zwei bis vier Sätzen, das Wichtigste zuerst.",
    links: "Interne Links",
    links_advice: "Diese Seiten dort verlinken, wo sie weiterhelfen; der Linktext sagt, was die Zielseite bietet:",
    no_links: "Noch keine: Es ist keine andere Seite dieser Website bekannt. Später zwei oder drei ergänzen.",
    checklist: "Checkliste für die Redaktion",
    checks: [
        "Das Haupt-Keyword steht im Titel, im ersten Absatz und in einer H2 und liest sich dort natürlich.",
        "Jede oben genannte Frage ist direkt beantwortet.",
        "Jede Zahl, jeder Preis und jede Behauptung hat eine geprüfte Quelle.",
        "Eigene Beispiele, Fotos oder Erfahrungen sind enthalten.",
        "Jedes Bild hat einen Text, der sagt, was es zeigt.",
        "Die internen Links sind gesetzt.",
        "Dieses Briefing ist aus dem fertigen Artikel entfernt.",
    ],
    excerpt: "Content-Briefing zu „{}“: Ziel-Keywords, Gliederung und Wortumfang für die Redaktion.",
    meta_leads: [
        "{}: was man braucht, alle Schritte der Reihe nach und typische Fehler.",
        "{}: die wichtigen Unterschiede und wie die Entscheidung leichtfällt.",
        "{}: worauf es ankommt und wie die Entscheidung leichtfällt.",
    ],
    meta_more: [
        "So finden Sie heraus, was zu Ihnen passt.",
        "Mit Antworten auf die häufigsten Fragen.",
        "Praktische Tipps, die sofort weiterhelfen.",
        "Klare Kriterien für jede Wahl.",
        "Schritt für Schritt erklärt.",
        "Jetzt lesen.",
    ],
    titles: [
        "{}: Ratgeber zur Auswahl",
        "{}: Das Wichtigste im Überblick",
        "{}: Worauf es beim Vergleich ankommt",
        "{}: So finden Sie das Passende",
        "{}: Worauf vor dem Kauf zu achten ist",
        "{}: Was den Preis bestimmt",
        "{}: Was Sie vorher wissen sollten",
        "{}: Häufige Fragen und Antworten",
        "{}: Das Angebot im Überblick",
    ],
    versus: "{} oder {}: So entscheiden Sie",
    question: "{}?",
    facets: ["", "", "", "", "", "", ""],
    descriptions: [
        "Ein Ratgeber, der zeigt, worauf zu achten ist, welche Möglichkeiten es gibt und wie die Wahl gelingt.",
        "Eine Anleitung, die Schritt für Schritt von der Vorbereitung bis zum Ergebnis führt.",
        "Eine Liste von Möglichkeiten mit den Gründen für jede und den Kriterien der Auswahl.",
        "Ein Vergleich, der die Alternativen gegenüberstellt und sagt, was für wen passt.",
        "Ein Testbericht, der sagt, was wie geprüft wurde und für wen es sich lohnt.",
        "Eine Seite, die häufige Fragen zum Thema einzeln beantwortet.",
        "Eine Seite, die ein Produkt mit Daten, Preis und Lieferung vorstellt.",
        "Eine Seite, die das Angebot so geordnet zeigt, wie danach gesucht wird.",
    ],
    sections: [
        (
            "Einleitung (ohne Überschrift)",
            "In zwei, drei Sätzen sagen, für wen die Seite ist und was man danach entscheiden oder tun kann.",
        ),
        (
            "Was dahintersteckt",
            "Das Thema für Einsteiger erklären und sagen, wann es die richtige Lösung ist.",
        ),
        (
            "Was vor der Auswahl zu klären ist",
            "Helfen, den Bedarf zu klären: wo, für wen, wie oft, wie viel Platz, welches Budget.",
        ),
        (
            "Die richtige Größe",
            "Zeigen, wie man misst und welche Größe wohin passt.",
        ),
        (
            "Materialien im Vergleich",
            "Materialien nach Aussehen, Haltbarkeit, Pflege und Preislage vergleichen.",
        ),
        (
            "Die passende Farbe",
            "Zeigen, wie die Farben wirken und wie sie im Gebrauch altern.",
        ),
        (
            "Der passende Stil",
            "Jeden Stil an sichtbaren Merkmalen beschreiben und sagen, wozu er passt.",
        ),
        (
            "Ausstattung, auf die es ankommt",
            "Sagen, was jedes Merkmal leistet, wem es nützt und was es kostet.",
        ),
        (
            "Was in welchen Raum passt",
            "Die gesuchten Orte durchgehen und nennen, was jeder verlangt.",
        ),
        (
            "Wer was braucht",
            "Die gesuchten Zielgruppen durchgehen und nennen, was jede braucht.",
        ),
        (
            "Weitere gesuchte Varianten",
            "Jedes übrige Keyword in einem kurzen eigenen Teil aufgreifen.",
        ),
        (
            "Die wichtigsten Kriterien",
            "Drei bis sechs Kriterien nach Gewicht nennen und sagen, wie man jedes prüft.",
        ),
        (
            "Die Möglichkeiten im Vergleich",
            "Die Alternativen in einer Tabelle gegenüberstellen: gleiche Kriterien, gleiche Reihenfolge.",
        ),
        (
            "Was für wen passt",
            "Für jede typische Lage eine klare Empfehlung geben statt eines Siegers für alle.",
        ),
        (
            "Was man vorher braucht",
            "Werkzeug, Material, Zeit und Bedingungen nennen und was zuerst zu prüfen ist.",
        ),
        (
            "Schritt für Schritt",
            "Schritte nummerieren; je eine Handlung und woran man den Erfolg erkennt.",
        ),
        (
            "Häufige Fehler",
            "Fehler nennen, die Geld oder Zeit kosten, und wie man sie vermeidet.",
        ),
        (
            "Die Möglichkeiten im Einzelnen",
            "Jede Möglichkeit als H3 mit Grund, Zielgruppe und einem Nachteil. Nur nehmen, was wir anbieten oder geprüft haben.",
        ),
        (
            "Was den Preis bestimmt",
            "Erklären, was günstiger oder teurer macht. Nur geprüfte Preise mit Datum nennen.",
        ),
        (
            "Das Angebot",
            "Sortiment oder Produkt in klaren Worten vorstellen, den nächsten Schritt im Blick.",
        ),
        (
            "Warum man sich darauf verlassen kann",
            "Belege zeigen: eigene Tests, Fotos, Kundenfragen, Garantien, Menschen mit Namen.",
        ),
        (
            "Technische Daten",
            "Geprüfte Angaben in einer Tabelle: Maße, Material, Lieferumfang.",
        ),
        (
            "Häufige Fragen",
            "Die Fragen der Liste unten beantworten, jede unter einer eigenen H3.",
        ),
        (
            "Nächster Schritt",
            "In zwei Sätzen zusammenfassen und zur nächsten Seite führen.",
        ),
    ],
};
