//! What the headings of a keyword file mean.

use unicode_normalization::UnicodeNormalization;

/// A heading, and the forms in which headings are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// As it stands in the file.
    pub(super) text: String,
    /// Without case, spaces, underscores, dots, hyphens and what stands in brackets.
    pub(super) plain: String,
    /// The same with what stands in brackets.
    pub(super) full: String,
}

impl Heading {
    /// Prepares a heading.
    pub(super) fn new(text: &str) -> Self {
        let text = text.trim_start_matches('\u{FEFF}').trim();
        Self {
            text: text.to_owned(),
            plain: plain(text),
            full: comparable(text),
        }
    }

    /// Whether a column of keywords may have it.
    pub(super) fn is_keyword(&self) -> bool {
        Field::Keyword.aliases().contains(&self.plain.as_str())
            || GSC_HEADINGS.iter().any(|names| names.query == self.plain)
    }
}

/// Makes a heading comparable, and leaves out what stands in brackets.
pub(super) fn plain(heading: &str) -> String {
    comparable(heading.split(['(', '（']).next().unwrap_or_default())
}

fn comparable(heading: &str) -> String {
    heading
        .trim_start_matches('\u{FEFF}')
        .nfkc()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '_' | '.' | '-' | '#')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The keyword.
    Keyword,
    /// Searches per month.
    SearchVolume,
    /// The least searches per month.
    VolumeMin,
    /// The most searches per month.
    VolumeMax,
    /// How often pages of the site were shown.
    Impressions,
    /// Difficulty, 0–100.
    Difficulty,
    /// What the searcher wants.
    Intent,
    /// Cost per click.
    Cpc,
    /// Cost per click in millionths.
    CpcMicros,
    /// The market, such as a country.
    Market,
    /// The currency of the cost per click.
    Currency,
    /// Competition among advertisers.
    AdsCompetition,
    /// Searches per month all over the world.
    GlobalVolume,
    /// Clicks on the site's pages.
    Clicks,
    /// The site's position.
    Position,
    /// What the first result may expect.
    TrafficPotential,
    /// The page of the site that ranks.
    Url,
    /// The keyword that the source files this one under.
    ParentKeyword,
    /// The source's first level of groups.
    Topic,
    /// The source's second level of groups.
    Page,
    /// A trend without months.
    Trend,
    /// Features of the result page.
    SerpFeatures,
    /// Yes or no: the searcher looks for a known place.
    Navigational,
    /// Yes or no: the searcher wants to learn.
    Informational,
    /// Yes or no: the searcher compares.
    Commercial,
    /// Yes or no: the searcher buys.
    Transactional,
    /// Yes or no: the searcher looks for a brand.
    Branded,
    /// Yes or no: the searcher looks for a place nearby.
    Local,
    /// Where the intent is from, as our own exports say.
    IntentOrigin,
}

/// Every field in the order of `Field`, with its own name and the headings it is known by, the
/// surest first; as `Heading` leaves them.
pub(super) const FIELDS: [(Field, &str, &[&str]); 29] = [
    (
        Field::Keyword,
        "keyword",
        &[
            "keyword",
            "keywords",
            "topqueries",
            "query",
            "queries",
            "searchquery",
            "searchterm",
            "searchterms",
            "keywordphrase",
            "suggestion",
            "suggestions",
            "term",
            "question",
            "questions",
            "text",
            "phrase",
            "keywordtext",
            "suchbegriff",
            "motclé",
            "motsclés",
            "palabraclave",
            "palabrasclave",
            "parolachiave",
            "parolechiave",
            "palavrachave",
            "zoekwoord",
            "słowokluczowe",
            "ключевоеслово",
            "запрос",
            "キーワード",
            "关键词",
            "關鍵字",
        ],
    ),
    (
        Field::SearchVolume,
        "search_volume",
        &[
            "searchvolume",
            "volume",
            "avgmonthlysearches",
            "avgsearchvolume",
            "monthlysearches",
            "averagemonthlysearches",
            "searchvol",
            "vol",
            "volumerange",
            "searches",
            "suchvolumen",
            "volumederecherche",
            "volumendebúsquedas",
            "volumendebúsqueda",
            "volumediricerca",
            "volumedebusca",
            "zoekvolume",
            "частотность",
            "検索ボリューム",
            "搜索量",
        ],
    ),
    (Field::VolumeMin, "volume_min", &["volumemin", "minvolume"]),
    (Field::VolumeMax, "volume_max", &["volumemax", "maxvolume"]),
    (Field::Impressions, "impressions", &["impressions", "impr"]),
    (
        Field::Difficulty,
        "difficulty",
        &[
            "difficulty",
            "kd",
            "keyworddifficulty",
            "kd%",
            "keyworddifficulty%",
            "keyworddifficultyindex",
            "seodifficulty",
            "keyworddiff",
            "kdindex",
        ],
    ),
    (
        Field::Intent,
        "intent",
        &[
            "intent",
            "intents",
            "searchintent",
            "keywordintents",
            "keywordintent",
            "searchintents",
        ],
    ),
    (
        Field::Cpc,
        "cpc",
        &[
            "cpc",
            "avgcpc",
            "costperclick",
            "topofpagebid(highrange)",
            "suggestedbid",
        ],
    ),
    (Field::CpcMicros, "cpc_micros", &["cpcmicros"]),
    (
        Field::Market,
        "market",
        &[
            "market",
            "country",
            "countrycode",
            "database",
            "locale",
            "location",
        ],
    ),
    (Field::Currency, "currency", &["currency", "currencycode"]),
    (
        Field::AdsCompetition,
        "ads_competition",
        &[
            "adscompetition",
            "competition(indexedvalue)",
            "competitionindex",
            "competitivedensity",
            "competition",
            "paiddifficulty",
            "ppc",
            "ppccompetition",
            "adcompetition",
            "cmp",
            "comp",
            "com",
        ],
    ),
    (
        Field::GlobalVolume,
        "global_volume",
        &[
            "globalvolume",
            "searchvolume(global)",
            "volume(global)",
            "globalsearchvolume",
        ],
    ),
    (Field::Clicks, "clicks", &["clicks"]),
    (
        Field::Position,
        "position",
        &[
            "currentposition",
            "position",
            "avgposition",
            "averageposition",
            "ranking",
            "organicaverageposition",
        ],
    ),
    (
        Field::TrafficPotential,
        "traffic_potential",
        &["trafficpotential"],
    ),
    (
        Field::Url,
        "url",
        &[
            "currenturl",
            "url",
            "rankingurl",
            "landingpage",
            "landingpageurl",
        ],
    ),
    (
        Field::ParentKeyword,
        "parent_keyword",
        &["parentkeyword", "parenttopic"],
    ),
    (Field::Topic, "topic", &[]),
    (Field::Page, "page", &[]),
    (Field::Trend, "trend", &["trend", "trends"]),
    (
        Field::SerpFeatures,
        "serp_features",
        &["serpfeatures", "serpfeaturesbykeyword", "serpfeature"],
    ),
    (Field::Navigational, "navigational", &["navigational"]),
    (Field::Informational, "informational", &["informational"]),
    (Field::Commercial, "commercial", &["commercial"]),
    (Field::Transactional, "transactional", &["transactional"]),
    (Field::Branded, "branded", &["branded"]),
    (Field::Local, "local", &["local"]),
    (Field::IntentOrigin, "intent_origin", &["intentorigin"]),
];

impl Field {
    /// Its name, as `--map` takes it.
    pub(super) fn name(self) -> &'static str {
        FIELDS[self as usize].1
    }

    /// The headings it is known by, the surest first.
    pub(super) fn aliases(self) -> &'static [&'static str] {
        FIELDS[self as usize].2
    }

    /// The field that a word of `--map` names. `None` when there is none.
    pub(super) fn named(word: &str) -> Option<Self> {
        let word = plain(word);
        let by_name = FIELDS.iter().find(|(_, name, _)| plain(name) == word);
        let found = by_name.or_else(|| {
            FIELDS
                .iter()
                .find(|(.., aliases)| aliases.contains(&word.as_str()))
        })?;
        Some(found.0)
    }
}

/// The headings of the queries in a performance report of Search Console, in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct GscHeadings {
    pub(super) query: &'static str,
    pub(super) clicks: &'static str,
    pub(super) impressions: &'static str,
    pub(super) positions: &'static [&'static str],
}

/// The headings of Search Console in the languages of its user interface that are known.
pub(super) const GSC_HEADINGS: &[GscHeadings] = &[
    GscHeadings {
        query: "topqueries",
        clicks: "clicks",
        impressions: "impressions",
        positions: &["position"],
    },
    // Older exports, and those of its API.
    GscHeadings {
        query: "queries",
        clicks: "clicks",
        impressions: "impressions",
        positions: &["position"],
    },
    GscHeadings {
        query: "query",
        clicks: "clicks",
        impressions: "impressions",
        positions: &["position"],
    },
    GscHeadings {
        query: "häufigstesuchanfragen",
        clicks: "klicks",
        impressions: "impressionen",
        positions: &["position", "durchschnittlicheposition"],
    },
    GscHeadings {
        query: "requêteslesplusfréquentes",
        clicks: "clics",
        impressions: "impressions",
        positions: &["position", "positionmoyenne"],
    },
    GscHeadings {
        query: "consultasprincipales",
        clicks: "clics",
        impressions: "impresiones",
        positions: &["posición", "posiciónmedia"],
    },
    GscHeadings {
        query: "queryprincipali",
        clicks: "clic",
        impressions: "impressioni",
        positions: &["posizione", "posizionemedia"],
    },
    GscHeadings {
        query: "populairstezoekopdrachten",
        clicks: "klikken",
        impressions: "vertoningen",
        positions: &["positie", "gemiddeldepositie"],
    },
    GscHeadings {
        query: "najpopularniejszezapytania",
        clicks: "kliknięcia",
        impressions: "wyświetlenia",
        positions: &["pozycja", "średniapozycja"],
    },
    // The capital dotted I of Turkish is not in these words.
    GscHeadings {
        query: "enpopülersorgular",
        clicks: "tıklama",
        impressions: "görüntüleme",
        positions: &["ortalamakonum", "konum"],
    },
    GscHeadings {
        query: "nejčastějšídotazy",
        clicks: "kliknutí",
        impressions: "zobrazení",
        positions: &["průměrnápozice", "pozice"],
    },
    GscHeadings {
        query: "vanligastesökfrågorna",
        clicks: "klick",
        impressions: "visningar",
        positions: &["genomsnittligposition", "position"],
    },
    GscHeadings {
        query: "principaisconsultas",
        clicks: "cliques",
        impressions: "impressões",
        positions: &["posição", "posiçãomédia"],
    },
    GscHeadings {
        query: "上位のクエリ",
        clicks: "クリック数",
        impressions: "表示回数",
        positions: &["掲載順位", "平均掲載順位"],
    },
    GscHeadings {
        query: "인기검색어",
        clicks: "클릭수",
        impressions: "노출수",
        positions: &["평균게재순위", "게재순위"],
    },
    GscHeadings {
        query: "热门查询",
        clicks: "点击次数",
        impressions: "展示次数",
        positions: &["平均排名", "排名"],
    },
    GscHeadings {
        query: "поисковыйзапрос",
        clicks: "клики",
        impressions: "показы",
        positions: &["позиция", "средняяпозиция"],
    },
];

/// Headings of the other tables of Search Console, which look like the one of queries but hold
/// pages, countries, devices, appearances or days.
const NO_KEYWORDS: &[&str] = &[
    "toppages",
    "pages",
    "page",
    "url",
    "country",
    "countries",
    "device",
    "devices",
    "date",
    "dates",
    "day",
    "searchappearance",
    "häufigsteseiten",
    "seiten",
    "land",
    "länder",
    "gerät",
    "geräte",
    "datum",
    "darstellunginsuchergebnissen",
    "pageslesplusfréquentes",
    "pays",
    "appareil",
    "appareils",
    "apparencedanslesrésultatsderecherche",
    "páginasprincipales",
    "páginas",
    "país",
    "países",
    "dispositivo",
    "dispositivos",
    "fecha",
    "paginaprincipali",
    "pagineprincipali",
    "pagine",
    "paese",
    "paesi",
    "dispositivi",
    "data",
    "aspettonellaricerca",
    "populairstepaginas",
    "landen",
    "apparaat",
    "apparaten",
    "najpopularniejszestrony",
    "kraj",
    "urządzenie",
    "enpopülersayfalar",
    "ülke",
    "cihaz",
    "tarih",
    "nejčastějšístránky",
    "země",
    "zařízení",
    "vanligastesidorna",
    "enhet",
    "上位のページ",
    "国",
    "デバイス",
    "日付",
    "検索での見え方",
    "인기페이지",
    "국가",
    "기기",
    "날짜",
    "热门网页",
    "国家/地区",
    "设备",
    "日期",
    "страница",
    "страна",
    "устройство",
    "дата",
];

/// Tells whether a heading is known to stand over something that is no keyword.
pub(super) fn is_no_keyword(heading: &Heading) -> bool {
    NO_KEYWORDS.contains(&heading.plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_fields() {
        for (index, (field, ..)) in FIELDS.iter().enumerate() {
            assert_eq!(*field as usize, index);
        }
    }

    #[test]
    fn aliases_are_written_as_headings_are_compared() {
        let gsc = GSC_HEADINGS.iter().flat_map(|names| {
            let rest = [names.query, names.clicks, names.impressions];
            rest.into_iter().chain(names.positions.iter().copied())
        });
        let aliases = FIELDS
            .iter()
            .flat_map(|(.., aliases)| aliases.iter().copied());
        for alias in gsc.chain(aliases).chain(NO_KEYWORDS.iter().copied()) {
            assert_eq!(comparable(alias), alias);
        }
    }

    #[test]
    fn no_heading_means_two_fields() {
        let mut seen = std::collections::HashMap::new();
        for (field, _, aliases) in FIELDS {
            for alias in aliases {
                assert_eq!(seen.insert(*alias, field), None, "{alias}");
            }
        }
    }
}
