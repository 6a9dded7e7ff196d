//! `igny8 keywords import`: every export that is known, as its tool writes it.

use std::fmt::Write as _;
use std::path::Path;

use encoding_rs::{Encoding, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};
use serde_json::{Map, Value, json};

use crate::support::{CommandOutput, TestEnv, workspace};

pub(crate) fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env
}

pub(crate) fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

/// The bytes of a fixture, which is stored as UTF-8.
fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exports");
    std::fs::read(folder.join(name)).expect("a fixture")
}

fn fixture_text(name: &str) -> String {
    String::from_utf8(fixture(name)).expect("a fixture in UTF-8")
}

/// The text as UTF-16 with a byte order mark, little end first: as Google and Ahrefs write it.
fn utf_16(text: &str) -> Vec<u8> {
    let mark = [0xFF, 0xFE];
    let units = text.encode_utf16().flat_map(u16::to_le_bytes);
    mark.into_iter().chain(units).collect()
}

/// What a dry run says of a file, in few words.
fn read(bytes: &[u8], name: &str, more: &[&str]) -> String {
    let env = prepared();
    env.write(format!("site/{name}").as_str(), bytes);
    let mut words = vec!["keywords", "import", name, "--dry-run", "--json"];
    words.extend_from_slice(more);
    let output = run(&env, &words);
    let data = output.json()["data"].take();
    assert!(output.code == Some(0), "{output}");
    let mut text = String::new();
    for table in data["tables"].as_array().expect("tables") {
        describe(table, &mut text);
    }
    text
}

fn describe(table: &Value, text: &mut String) {
    let word = |name: &str| table[name].as_str().unwrap_or_default().to_owned();
    let _ = write!(
        text,
        "{}; {}; {}; headings on {}",
        word("tool"),
        word("encoding"),
        word("delimiter"),
        table["header_line"]
    );
    for name in ["part", "market", "date", "period"] {
        if !word(name).is_empty() {
            let _ = write!(text, "; {name} {}", word(name));
        }
    }
    let columns = table["columns"].as_array().expect("columns");
    let (known, other): (Vec<&Value>, Vec<&Value>) = columns
        .iter()
        .partition(|column| !column["field"].is_null());
    let heading = |column: &Value| column["heading"].as_str().unwrap_or_default().to_owned();
    let mut pairs: Vec<String> = Vec::new();
    for column in known {
        let field = column["field"].as_str().unwrap_or_default();
        // Twelve months read like one.
        if field != "monthly" || !pairs.iter().any(|pair| pair.ends_with("=monthly")) {
            pairs.push(format!("{}={field}", heading(column)));
        }
    }
    let _ = writeln!(text, "\nread: {}", pairs.join(", "));
    if !other.is_empty() {
        let names: Vec<String> = other.into_iter().map(heading).collect();
        let _ = writeln!(text, "ignored: {}", names.join(", "));
    }
    for row in table["sample"].as_array().expect("rows") {
        let known: Map<String, Value> = row
            .as_object()
            .expect("a row")
            .iter()
            .filter(|(_, value)| !value.is_null() && *value != "")
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let _ = writeln!(text, "{}", Value::Object(known));
    }
    for note in table["notes"].as_array().expect("notes") {
        let _ = writeln!(text, "note: {}", note.as_str().unwrap_or_default());
    }
    if table["skipped"] != 0 {
        let _ = writeln!(text, "skipped: {}", table["skipped"]);
    }
}

/// The same for a fixture under its own name.
fn read_fixture(name: &str) -> String {
    read(&fixture(name), name, &[])
}

#[test]
fn keyword_planner_as_downloaded_and_as_saved_again() {
    let raw = utf_16(&fixture_text("gkp.tsv"));
    let name = "Keyword Stats 2026-05-18 at 11_43_57.csv";
    insta::assert_snapshot!(read(&raw, name, &[]), @r#"
    gkp; UTF-16LE with a byte order mark; tab; headings on 3; date 2026-05-18; period 2025-04-01/2026-03-31
    read: Keyword=keyword, Currency=currency, Avg. monthly searches=search_volume, Competition (indexed value)=ads_competition, Top of page bid (high range)=cpc, Organic average position=position, Searches: Apr 2025=monthly
    ignored: Three month change, YoY change, Competition, Top of page bid (low range), Ad impression share, Organic impression share, In account?, In plan?
    {"keyword":"sofa bed","search_volume":27100,"cpc_micros":2880000,"extra":{"ads_competition":100,"currency":"USD","monthly":[{"month":"2025-04","searches":20000},{"month":"2025-05","searches":20100},{"month":"2025-06","searches":20200},{"month":"2025-07","searches":20300},{"month":"2025-08","searches":20400},{"month":"2025-09","searches":20500},{"month":"2025-10","searches":20600},{"month":"2025-11","searches":20700},{"month":"2025-12","searches":20800},{"month":"2026-01","searches":20900},{"month":"2026-02","searches":21000},{"month":"2026-03","searches":21100}]}}
    {"keyword":"corner sofa bed uk","search_volume":390,"extra":{"ads_competition":55,"monthly":[{"month":"2025-04","searches":390},{"month":"2025-05","searches":390},{"month":"2025-06","searches":390},{"month":"2025-07","searches":390},{"month":"2025-08","searches":390},{"month":"2025-09","searches":390},{"month":"2025-10","searches":390},{"month":"2025-11","searches":390},{"month":"2025-12","searches":390},{"month":"2026-01","searches":390},{"month":"2026-02","searches":390},{"month":"2026-03","searches":null}]}}
    {"keyword":"why is my sofa bed squeaky"}
    {"keyword":"guest bed","search_volume":1300,"cpc_micros":1999000000,"extra":{"ads_competition":12,"currency":"USD","monthly":[{"month":"2025-04","searches":1300},{"month":"2025-05","searches":1300},{"month":"2025-06","searches":1300},{"month":"2025-07","searches":1300},{"month":"2025-08","searches":1300},{"month":"2025-09","searches":1300},{"month":"2025-10","searches":1300},{"month":"2025-11","searches":1300},{"month":"2025-12","searches":1300},{"month":"2026-01","searches":1300},{"month":"2026-02","searches":1300},{"month":"2026-03","searches":1300}]}}
    "#);
    let saved = ["\u{FEFF}".as_bytes(), &fixture("gkp.tsv")].concat();
    insta::assert_snapshot!(read(&saved, name, &[]).lines().next().unwrap_or_default(), @r#"gkp; UTF-8 with a byte order mark; tab; headings on 3; date 2026-05-18; period 2025-04-01/2026-03-31"#);
    insta::assert_snapshot!(read_fixture("gkp-segmented.tsv"), @r#"
    gkp; UTF-8; tab; headings on 3; date 2026-05-18; period 2025-04-01/2026-03-31
    read: Keyword=keyword, Currency=currency, Avg. monthly searches=search_volume, Competition (indexed value)=ads_competition, Top of page bid (high range)=cpc, Organic average position=position, Searches: Apr 2025=monthly
    ignored: Segmentation, Three month change, YoY change, Competition, Top of page bid (low range), Ad impression share, Organic impression share, In account?, In plan?
    {"keyword":"sofa bed","search_volume":1000,"extra":{"ads_competition":9,"monthly":[{"month":"2025-04","searches":1000},{"month":"2025-05","searches":1000},{"month":"2025-06","searches":1000},{"month":"2025-07","searches":1000},{"month":"2025-08","searches":1000},{"month":"2025-09","searches":1000},{"month":"2025-10","searches":1000},{"month":"2025-11","searches":1000},{"month":"2025-12","searches":1000},{"month":"2026-01","searches":1000},{"month":"2026-02","searches":1000},{"month":"2026-03","searches":1000}]}}
    "#);
    insta::assert_snapshot!(read_fixture("gkp-old.csv"), @r#"
    gkp; UTF-8; comma; headings on 2; date 2016-02-01
    read: Keyword=keyword, Currency=currency, Avg. Monthly Searches (exact match only)=search_volume, Competition=ads_competition, Suggested bid=cpc
    ignored: Ad group, Impr. share, In account?, In plan?
    {"keyword":"sofa bed","search_volume":12100,"cpc_micros":1150000,"extra":{"ads_competition":97,"currency":"GBP"}}
    {"keyword":"loft ladder"}
    "#);
}

#[test]
fn keyword_planner_gives_magnitudes_as_numbers_and_as_words() {
    let raw = utf_16(&fixture_text("gkp-magnitudes.tsv"));
    insta::assert_snapshot!(read(&raw, "k.csv", &[]), @r#"
    gkp; UTF-16LE with a byte order mark; tab; headings on 3; date 2026-05-18; period 2025-04-01/2026-03-31
    read: Keyword=keyword, Currency=currency, Avg. monthly searches=search_volume, Competition (indexed value)=ads_competition, Top of page bid (high range)=cpc, Organic average position=position, Searches: Apr 2025=monthly
    ignored: Three month change, YoY change, Competition, Top of page bid (low range), Ad impression share, Organic impression share, In account?, In plan?
    {"keyword":"sofa bed","search_volume":50000,"volume_range":{"min":10000,"max":100000},"cpc_micros":2880000,"extra":{"ads_competition":100,"currency":"EUR"}}
    {"keyword":"corner sofa bed","search_volume":500,"volume_range":{"min":100,"max":1000},"cpc_micros":1234500000,"extra":{"ads_competition":55,"currency":"EUR"}}
    {"keyword":"folding guest bed","search_volume":50,"volume_range":{"min":10,"max":100},"extra":{"ads_competition":3}}
    {"keyword":"squeaky sofa bed","search_volume":0,"volume_range":{"min":0,"max":10}}
    "#);
    insta::assert_snapshot!(read_fixture("gkp-copied.tsv"), @r#"
    gkp; UTF-8; tab; headings on 1
    read: Keyword=keyword, Avg. monthly searches=search_volume, Competition=ads_competition
    {"keyword":"sofa bed","search_volume":5000,"volume_range":{"min":1000,"max":10000},"extra":{"ads_competition":83}}
    {"keyword":"corner sofa","search_volume":500,"volume_range":{"min":100,"max":1000},"extra":{"ads_competition":50}}
    {"keyword":"sofa squeak","search_volume":5,"volume_range":{"min":0,"max":10},"extra":{"ads_competition":17}}
    {"keyword":"bed","search_volume":1000000,"volume_range":{"min":1000000,"max":null}}
    "#);
    let chosen = |point: &str| {
        let read = read(&raw, "k.csv", &["--volume-range", point]);
        let volumes = read.lines().filter_map(|line| {
            let row: Value = serde_json::from_str(line).ok()?;
            row["search_volume"].as_i64()
        });
        volumes.collect::<Vec<_>>()
    };
    assert_eq!(chosen("low"), [10_000, 100, 10, 0]);
    assert_eq!(chosen("mid"), [50_000, 500, 50, 0]);
    assert_eq!(chosen("high"), [100_000, 1_000, 100, 10]);
}

#[test]
fn search_console_in_english() {
    insta::assert_snapshot!(read_fixture("gsc.csv"), @r#"
    gsc; UTF-8; comma; headings on 1
    read: Top queries=keyword, Clicks=clicks, Impressions=impressions, Position=position
    ignored: CTR
    {"keyword":"sofa bed delivery","impressions":757,"extra":{"clicks":120,"position_hundredths":340}}
    {"keyword":"how to fold a sofa bed","impressions":40,"extra":{"clicks":0,"position_hundredths":1200}}
    {"keyword":"the \"click clack\" sofa","impressions":90,"extra":{"clicks":3}}
    {"keyword":"site:example.com sofa","impressions":2,"extra":{"clicks":0,"position_hundredths":6150}}
    {"keyword":"https://example.com/sofa","impressions":1,"extra":{"clicks":1,"position_hundredths":100}}
    "#);
}

#[test]
fn search_console_in_every_language() {
    let mut text = String::new();
    for language in [
        "de", "de-new", "fr", "es", "it", "nl", "pl", "tr", "cs", "sv", "ja", "ko", "zh", "ru",
        "unknown",
    ] {
        let read = read_fixture(&format!("gsc-{language}.csv"));
        let _ = writeln!(text, "[{language}]\n{read}");
    }
    insta::assert_snapshot!(text, @r#"
    [de]
    gsc; UTF-8; semicolon; headings on 1
    read: Häufigste Suchanfragen=keyword, Klicks=clicks, Impressionen=impressions, Durchschnittliche Position=position
    ignored: Klickrate
    {"keyword":"schlafsofa günstig","impressions":5600,"extra":{"clicks":1234,"position_hundredths":230}}
    {"keyword":"sofa beißt","impressions":56,"extra":{"clicks":0,"position_hundredths":1230}}

    [de-new]
    gsc; UTF-8; comma; headings on 1
    read: Häufigste Suchanfragen=keyword, Klicks=clicks, Impressionen=impressions, Position=position
    ignored: CTR
    {"keyword":"schlafsofa günstig","impressions":560,"extra":{"clicks":12,"position_hundredths":230}}

    [fr]
    gsc; UTF-8; comma; headings on 1
    read: Requêtes les plus fréquentes=keyword, Clics=clicks, Impressions=impressions, Position=position
    ignored: CTR
    {"keyword":"canapé lit pas cher","impressions":310,"extra":{"clicks":9,"position_hundredths":760}}

    [es]
    gsc; UTF-8; comma; headings on 1
    read: Consultas principales=keyword, Clics=clicks, Impresiones=impressions, Posición=position
    ignored: CTR
    {"keyword":"sofá cama barato","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [it]
    gsc; UTF-8; comma; headings on 1
    read: Query principali=keyword, Clic=clicks, Impressioni=impressions, Posizione=position
    ignored: CTR
    {"keyword":"divano letto","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [nl]
    gsc; UTF-8; comma; headings on 1
    read: Populairste zoekopdrachten=keyword, Klikken=clicks, Vertoningen=impressions, Positie=position
    ignored: CTR
    {"keyword":"slaapbank kopen","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [pl]
    gsc; UTF-8; comma; headings on 1
    read: Najpopularniejsze zapytania=keyword, Kliknięcia=clicks, Wyświetlenia=impressions, Pozycja=position
    ignored: CTR
    {"keyword":"łóżko składane","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [tr]
    gsc; UTF-8; comma; headings on 1
    read: En popüler sorgular=keyword, Tıklama=clicks, Görüntüleme=impressions, Ortalama konum=position
    ignored: CTR
    {"keyword":"çekyat fiyatları","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [cs]
    gsc; UTF-8; comma; headings on 1
    read: Nejčastější dotazy=keyword, Kliknutí=clicks, Zobrazení=impressions, Průměrná pozice=position
    ignored: CTR
    {"keyword":"rozkládací pohovka","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [sv]
    gsc; UTF-8; comma; headings on 1
    read: Vanligaste sökfrågorna=keyword, Klick=clicks, Visningar=impressions, Genomsnittlig position=position
    ignored: Klickfrekvens
    {"keyword":"bäddsoffa billig","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [ja]
    gsc; UTF-8; comma; headings on 1
    read: 上位のクエリ=keyword, クリック数=clicks, 表示回数=impressions, 掲載順位=position
    ignored: CTR
    {"keyword":"ソファーベッド","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}
    {"keyword":"\"折りたたみ\" ベッド","impressions":3,"extra":{"clicks":0,"position_hundredths":4400}}

    [ko]
    gsc; UTF-8; comma; headings on 1
    read: 인기 검색어=keyword, 클릭수=clicks, 노출수=impressions, 평균 게재순위=position
    ignored: 클릭률
    {"keyword":"소파 베드","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [zh]
    gsc; UTF-8; comma; headings on 1
    read: 热门查询=keyword, 点击次数=clicks, 展示次数=impressions, 平均排名=position
    ignored: 点击率
    {"keyword":"沙发床","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [ru]
    gsc; UTF-8; comma; headings on 1
    read: Поисковый запрос=keyword, Клики=clicks, Показы=impressions, Позиция=position
    ignored: CTR
    {"keyword":"диван кровать","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}

    [unknown]
    gsc; UTF-8; comma; headings on 1
    read: Efsta fyrirspurn=keyword, Smellir=clicks, Birtingar=impressions, Sæti=position
    ignored: Smellihlutfall
    {"keyword":"svefnsófi","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}
    {"keyword":"rúm","impressions":12,"extra":{"clicks":0,"position_hundredths":3100}}
    "#);
}

#[test]
fn ahrefs_keywords_new_and_old() {
    let raw = utf_16(&fixture_text("ahrefs-ke.tsv"));
    let name = "google_gb_sofa-bed_matching-terms_2026-01-04_20-37-45.csv";
    insta::assert_snapshot!(read(&raw, name, &[]), @r#"
    ahrefs-ke; UTF-16LE with a byte order mark; tab; headings on 1; market gb; date 2026-01-04
    read: Keyword=keyword, Country=market, Difficulty=difficulty, Volume=search_volume, CPC=cpc, Parent Keyword=parent_keyword, SERP Features=serp_features, Global volume=global_volume, Traffic potential=traffic_potential, Intents=intent, SV trend (11-2025 - 01-2026)=monthly
    ignored: #, CPS, Last Update, Global traffic potential, First seen, Languages, SV Forecasting trend (02-2026 - 04-2026), Category
    {"keyword":"sofa bed","search_volume":74000,"difficulty":41,"intent":"informational","cpc_micros":550000,"market":"gb","extra":{"global_volume":190000,"traffic_potential":61000,"intents":["informational","commercial","branded"],"parent_keyword":"sofa bed","monthly":[{"month":"2025-11","searches":70000},{"month":"2025-12","searches":74000},{"month":"2026-01","searches":78000}],"serp_features":["shopping","paa","sitelinks","ai_overview","other:thumbnail"]}}
    {"keyword":"\"how do sofa beds fold?","market":"gb"}
    {"keyword":"local sofa shop","search_volume":20,"difficulty":3,"intent":"transactional","market":"us","extra":{"global_volume":30,"traffic_potential":150,"intents":["local","transactional"],"parent_keyword":"sofa shop","serp_features":["local_pack"]}}
    "#);
    insta::assert_snapshot!(read_fixture("ahrefs-ke-2022.csv"), @r#"
    ahrefs-ke; UTF-8; comma; headings on 1
    read: Keyword=keyword, Country=market, Difficulty=difficulty, Volume=search_volume, CPC=cpc, Parent Keyword=parent_keyword, SERP Features=serp_features, Global volume=global_volume, Traffic potential=traffic_potential
    ignored: #, CPS, Last Update
    {"keyword":"sofa bed","search_volume":74000,"difficulty":41,"cpc_micros":550000,"market":"us","extra":{"global_volume":190000,"traffic_potential":61000,"parent_keyword":"sofa bed","serp_features":["shopping","sitelinks"]}}
    {"keyword":"futon","market":"us"}
    "#);
    insta::assert_snapshot!(read_fixture("ahrefs-ke-2020.csv"), @r#"
    ahrefs-ke; UTF-8; comma; headings on 1
    read: Keyword=keyword, Country=market, Difficulty=difficulty, Volume=search_volume, CPC=cpc, Parent Keyword=parent_keyword, SERP Features=serp_features
    ignored: #, Clicks, CPS, Return Rate, Last Update
    {"keyword":"sofa bed","search_volume":74000,"difficulty":41,"cpc_micros":550000,"market":"us","extra":{"parent_keyword":"sofa bed","serp_features":["ads"]}}
    "#);
}

#[test]
fn ahrefs_organic_and_its_comparison() {
    let raw = utf_16(&fixture_text("ahrefs-se.tsv"));
    insta::assert_snapshot!(read(&raw, "k.csv", &[]), @r#"
    ahrefs-se; UTF-16LE with a byte order mark; tab; headings on 1
    read: Keyword=keyword, Country code=market, SERP features=serp_features, Volume=search_volume, KD=difficulty, CPC=cpc, Current position=position, Current URL=url, Navigational=navigational, Informational=informational, Commercial=commercial, Transactional=transactional, Branded=branded, Local=local
    ignored: Location, Language, Entities, Organic traffic, Paid traffic, Current URL inside, Updated
    {"keyword":"sofa bed delivery","search_volume":1300,"difficulty":12,"intent":"informational","cpc_micros":750000,"market":"gb","extra":{"position_hundredths":300,"intents":["informational","commercial","local"],"url":"https://example.com/delivery","serp_features":["sitelinks","video"]}}
    {"keyword":"acme sofa","search_volume":90,"intent":"navigational","market":"gb","extra":{"intents":["navigational","branded"]}}
    "#);
    let raw = utf_16(&fixture_text("ahrefs-se-compare.tsv"));
    insta::assert_snapshot!(read(&raw, "k.csv", &[]), @r#"
    ahrefs-se; UTF-16LE with a byte order mark; tab; headings on 1
    read: Keyword=keyword, Country code=market, Volume=search_volume, KD=difficulty, CPC=cpc, Current position=position, Current URL=url, Navigational=navigational, Informational=informational, Commercial=commercial, Transactional=transactional, Branded=branded, Local=local
    ignored: Location, Previous organic traffic, Current organic traffic, Organic traffic change, Previous position, Position change, Previous URL
    {"keyword":"sofa bed delivery","search_volume":1300,"difficulty":12,"intent":"transactional","cpc_micros":750000,"market":"us","extra":{"position_hundredths":500,"url":"https://example.com/b"}}
    {"keyword":"lost sofa","search_volume":40,"difficulty":1,"intent":"informational","market":"us"}
    "#);
}

#[test]
fn semrush_magic_strategy_and_positions() {
    insta::assert_snapshot!(
        read(&fixture("semrush-kmt.csv"), "sofa_broad-match_us_2025-11-06.csv", &[]),
        @r#"
        semrush-kmt; UTF-8; comma; headings on 1; market us; date 2025-11-06
        read: Keyword=keyword, Intent=intent, Volume=search_volume, Trend=trend, Keyword Difficulty=difficulty, CPC (USD)=cpc, Competitive Density=ads_competition, SERP Features=serp_features
        ignored: Number of Results
        {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","cpc_micros":1020000,"market":"us","extra":{"ads_competition":100,"currency":"USD","intents":["commercial","transactional"],"trend_permille":[670,820,820,820,670,670,820,1000,820,670,670,550],"serp_features":["sitelinks","other:reviews","image_pack","paa"]}}
        {"keyword":"sofa bed squeak","search_volume":0,"cpc_micros":0,"market":"us","extra":{"ads_competition":37,"currency":"USD","trend_permille":[0,0,0,0,0,0,0,0,0,0,0,0]}}
        "#
    );
    insta::assert_snapshot!(read_fixture("semrush-kmt-reduced.csv"), @r#"
    semrush-kmt; UTF-8; comma; headings on 1
    read: Keyword=keyword, Intent=intent, Volume=search_volume, Keyword Difficulty=difficulty, CPC (AUD)=cpc, SERP Features=serp_features
    {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","cpc_micros":1020000,"extra":{"currency":"AUD","serp_features":["sitelinks"]}}
    {"keyword":"sofa bed squeak","search_volume":0,"cpc_micros":0,"extra":{"currency":"AUD"}}
    "#);
    insta::assert_snapshot!(
        read(&fixture("semrush-ksb.csv"), "sofas_clusters_2025-03-28.csv", &[]),
        @r#"
        semrush-ksb; UTF-8; comma; headings on 1; date 2025-03-28
        read: Database=market, Keyword=keyword, Seed keyword=parent_keyword, Page=page, Topic=topic, Volume=search_volume, Keyword Difficulty=difficulty, CPC (USD)=cpc, Competitive Density=ads_competition, Intent=intent, SERP Features=serp_features, Trend=trend
        ignored: Page type, Tags, Number of Results, Click potential, Content references, Competitors
        {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","cpc_micros":1020000,"market":"us","extra":{"ads_competition":97,"currency":"USD","parent_keyword":"sofa","topic":"Sofa bed","page":"Sofa beds","trend_permille":[500,1000],"serp_features":["sitelinks"]}}
        {"keyword":"best sofa bed","search_volume":9900,"difficulty":44,"intent":"commercial","cpc_micros":900000,"market":"us","extra":{"ads_competition":90,"currency":"USD","intents":["commercial","informational"],"parent_keyword":"sofa","topic":"Sofa bed","page":"Sofa beds","trend_permille":[500,1000]}}
        {"keyword":"sofa bed mattress","market":"us","extra":{"parent_keyword":"sofa","topic":"Sofa bed","page":"Sofa bed mattresses"}}
        "#
    );
    insta::assert_snapshot!(
        read(
            &fixture("semrush-positions.csv"),
            "example.com-organic.Positions-us-20250911-2025-09-12T16_10_02Z.csv",
            &[]
        ),
        @r#"
        semrush-positions; UTF-8; comma; headings on 1; market us; date 2025-09-11
        read: Keyword=keyword, Position=position, Search Volume=search_volume, Keyword Difficulty=difficulty, CPC=cpc, URL=url, Competition=ads_competition, Trends=trend, SERP Features by Keyword=serp_features, Keyword Intents=intent
        ignored: Previous position, Traffic, Traffic (%), Traffic Cost, Number of Results, Timestamp, Position Type
        {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","cpc_micros":1020000,"market":"us","extra":{"ads_competition":97,"position_hundredths":300,"intents":["commercial","transactional"],"url":"https://example.com/a","trend_permille":[240,160,0,330,500,660,820,1000,820,660,660,540],"serp_features":["sitelinks","other:reviews"]}}
        {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","cpc_micros":1020000,"market":"us","extra":{"ads_competition":97,"position_hundredths":900,"url":"https://example.com/b","trend_permille":[240,160,0,330,500,660,820,1000,820,660,660,540]}}
        "#
    );
    insta::assert_snapshot!(read_fixture("semrush-api.csv"), @r#"
    semrush-api; UTF-8; semicolon; headings on 1
    read: database=market, Keyword=keyword, Search Volume=search_volume, Keyword Difficulty Index=difficulty, Intent=intent
    {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"intent":"commercial","market":"us","extra":{"intents":["commercial","transactional"]}}
    {"keyword":"how to fold a sofa bed","search_volume":320,"difficulty":12,"intent":"informational","market":"us"}
    {"keyword":"acme sofas","search_volume":90,"difficulty":5,"intent":"navigational","market":"us"}
    "#);
}

#[test]
fn a_real_export_of_semrush() {
    let name = "shop-script_broad-match_ru_2026-04-01.csv";
    insta::assert_snapshot!(read_fixture(name), @r#"
    semrush-kmt; UTF-8; comma; headings on 1; market ru; date 2026-04-01
    read: Keyword=keyword, Intent=intent, Volume=search_volume, Keyword Difficulty=difficulty, CPC (USD)=cpc, SERP Features=serp_features
    {"keyword":"shop script","search_volume":110,"difficulty":24,"intent":"navigational","cpc_micros":330000,"market":"ru","extra":{"currency":"USD","intents":["navigational","transactional"],"serp_features":["sitelinks","video","knowledge_panel","other:related searches"]}}
    {"keyword":"webasyst shop script","search_volume":110,"difficulty":37,"intent":"informational","cpc_micros":330000,"market":"ru","extra":{"currency":"USD","intents":["informational","transactional"],"serp_features":["video","other:related searches"]}}
    {"keyword":"shopping search engine script","search_volume":90,"difficulty":8,"intent":"informational","cpc_micros":0,"market":"ru","extra":{"currency":"USD","intents":["informational","transactional"],"serp_features":["video","other:related searches"]}}
    {"keyword":"best shopping cart script","search_volume":70,"difficulty":8,"intent":"informational","cpc_micros":0,"market":"ru","extra":{"currency":"USD","serp_features":["ai_overview","video","other:related searches"]}}
    {"keyword":"facebook shop script","search_volume":70,"difficulty":11,"intent":"navigational","cpc_micros":0,"market":"ru","extra":{"currency":"USD","intents":["navigational","transactional"],"serp_features":["ai_overview","video","paa"]}}
    "#);
    let env = prepared();
    env.write(&format!("site/{name}"), fixture(name));
    let imported = run(&env, &["keywords", "import", name, "--json"])
        .success()
        .json();
    assert_eq!(imported["data"]["new"], 60);
    let again = run(&env, &["keywords", "import", name, "--json"])
        .success()
        .json();
    assert_eq!(again["data"]["unchanged"], 60);
}

#[test]
fn the_other_tools() {
    let mut text = String::new();
    for name in [
        "ubersuggest.csv",
        "ubersuggest-intent.csv",
        "ubersuggest-domain.csv",
        "moz.csv",
        "moz-suggestions.csv",
        "mangools.csv",
        "keywords-everywhere.csv",
        "keywords-everywhere-country.csv",
        "bing.csv",
        "alsoasked.csv",
        "alsoasked-text.csv",
        "answerthepublic.csv",
        "answerthepublic-suggestions.csv",
        "se-ranking.csv",
        "amazon.csv",
    ] {
        let _ = writeln!(text, "[{name}]\n{}", read_fixture(name));
    }
    insta::assert_snapshot!(text, @r#"
    [ubersuggest.csv]
    ubersuggest; UTF-8 with a byte order mark; comma; headings on 1
    read: Keyword=keyword, Volume=search_volume, CPC=cpc, Paid Difficulty=ads_competition, SEO Difficulty=difficulty
    ignored: No
    {"keyword":"sofa bed","search_volume":60500,"difficulty":62,"cpc_micros":2170000,"extra":{"ads_competition":100,"currency":"USD"}}
    {"keyword":"sofa squeak"}

    [ubersuggest-intent.csv]
    ubersuggest; UTF-8 with a byte order mark; comma; headings on 1
    read: Keyword=keyword, Search Intent=intent, Search Volume=search_volume, CPC=cpc, Paid Difficulty=ads_competition, SEO Difficulty=difficulty
    ignored: No
    {"keyword":"sofa bed","search_volume":1300,"difficulty":62,"intent":"commercial","cpc_micros":2170000,"extra":{"ads_competition":100,"currency":"USD"}}

    [ubersuggest-domain.csv]
    ubersuggest; UTF-8 with a byte order mark; comma; headings on 1
    read: Keywords=keyword, Volume=search_volume, Position=position, Seo Difficulty=difficulty, Ranking Url=url
    ignored: No, Est. Visits
    {"keyword":"sofa bed","search_volume":1300,"difficulty":62,"extra":{"position_hundredths":400,"url":"https://example.com/sofa"}}

    [moz.csv]
    moz; UTF-8; comma; headings on 7; date 2026-02-03
    read: Keyword=keyword, Locale=market, Min Volume=volume_min, Max Volume=volume_max, Difficulty=difficulty
    ignored: Organic CTR, Importance, Priority, Date Analyzed
    {"keyword":"sofa bed","search_volume":50550,"volume_range":{"min":30301,"max":70800},"difficulty":55,"market":"us"}
    {"keyword":"sofa squeak","search_volume":5,"volume_range":{"min":0,"max":10},"difficulty":12,"market":"us"}
    {"keyword":"bed slat","market":"us"}

    [moz-suggestions.csv]
    moz; UTF-8; comma; headings on 1
    read: Keyword=keyword, Locale=market, Volume Range=search_volume, Difficulty=difficulty
    ignored: Date Analyzed, Relevance
    {"keyword":"sofa bed","search_volume":209000,"volume_range":{"min":118001,"max":300000},"difficulty":55,"market":"us"}
    {"keyword":"sofa slat","search_volume":30,"volume_range":{"min":11,"max":50},"market":"us"}

    [mangools.csv]
    mangools; UTF-8; comma; headings on 1
    read: Keyword=keyword, Avg. Search Volume (Last Known Values)=search_volume, Search Volume 3/2026=monthly, Keyword Difficulty=difficulty, CPC/USD=cpc, PPC=ads_competition, Search Intent=intent, Serp Features=serp_features, Location=market
    ignored: Keyword interest growth (%), Content Type
    {"keyword":"sofa bed","search_volume":60500,"difficulty":52,"intent":"commercial","cpc_micros":1020000,"market":"us","extra":{"ads_competition":100,"currency":"USD","monthly":[{"month":"2026-03","searches":74000},{"month":"2026-04","searches":null}],"serp_features":["featured_snippet","image_pack"]}}

    [keywords-everywhere.csv]
    keywords-everywhere; UTF-8; comma; headings on 1
    read: Keyword=keyword, Search Volume (Global)=global_volume, CPC ($)=cpc, Comp=ads_competition
    {"keyword":"sofa bed","cpc_micros":870000,"extra":{"global_volume":201000,"ads_competition":93}}
    {"keyword":"sofa squeak","cpc_micros":0,"extra":{"global_volume":0,"ads_competition":0}}

    [keywords-everywhere-country.csv]
    keywords-everywhere; UTF-8; comma; headings on 1
    read: Keyword=keyword, Vol=search_volume, CPC ($)=cpc, Cmp=ads_competition
    {"keyword":"sofa bed","search_volume":60500,"cpc_micros":1020000,"extra":{"ads_competition":100}}

    [bing.csv]
    bing; UTF-8; comma; headings on 1
    read: Keyword=keyword, Impressions=impressions, Clicks=clicks, Avg. Position=position
    ignored: CTR
    {"keyword":"sofa bed","impressions":1204,"extra":{"clicks":33,"position_hundredths":561}}

    [alsoasked.csv]
    alsoasked; UTF-8; comma; headings on 1
    read: Search Term=parent_keyword, Question=keyword
    ignored: Depth
    {"keyword":"Are sofa beds comfortable?","extra":{"parent_keyword":"sofa bed"}}
    {"keyword":"How long do sofa beds last?","extra":{"parent_keyword":"sofa bed"}}

    [alsoasked-text.csv]
    alsoasked; UTF-8; comma; headings on 1
    read: Text=keyword
    ignored: Level
    {"keyword":"Are sofa beds comfortable?"}

    [answerthepublic.csv]
    answerthepublic; UTF-8; comma; headings on 1
    read: keyword=keyword, topic=parent_keyword
    ignored: question type
    {"keyword":"how does a sofa bed work","extra":{"parent_keyword":"sofa bed"}}

    [answerthepublic-suggestions.csv]
    answerthepublic; UTF-8; comma; headings on 1
    read: Suggestion=keyword
    ignored: Modifier Type, Modifier, Language, Region
    {"keyword":"can a sofa bed be repaired"}

    [se-ranking.csv]
    other; UTF-8; semicolon; headings on 1
    read: Keyword=keyword, Search vol.=search_volume, Difficulty=difficulty, CPC=cpc, Competition=ads_competition
    {"keyword":"sofa bed","search_volume":60500,"difficulty":44,"cpc_micros":1020000,"extra":{"ads_competition":97}}
    {"keyword":"sofa squeak"}

    [amazon.csv]
    other; UTF-8; comma; headings on 1
    read: Keyword=keyword, Search Volume=search_volume
    ignored: Word Count
    {"keyword":"sofa bed cover","search_volume":8123}
    "#);
}

#[test]
fn lists_and_json() {
    let mut text = String::new();
    for name in ["list.txt", "keywords.json", "keywords.jsonl", "sep.csv"] {
        let _ = writeln!(text, "[{name}]\n{}", read_fixture(name));
    }
    insta::assert_snapshot!(text, @r#"
    [list.txt]
    list; UTF-8; none; headings on null
    read: column 1=keyword
    {"keyword":"sofa bed"}
    {"keyword":"sofa, corner"}
    {"keyword":"\"quoted\" sofa"}

    [keywords.json]
    other; UTF-8; json; headings on null
    read: keyword=keyword, search_volume=search_volume, cpc=cpc, intents=intent, position=position, url=url
    {"keyword":"sofa bed","search_volume":1300,"intent":"commercial","cpc_micros":1234000,"extra":{"intents":["commercial","local"]}}
    {"keyword":"futon","extra":{"url":"https://example.com/futon"}}

    [keywords.jsonl]
    other; UTF-8; json; headings on null
    read: keyword=keyword, volume=search_volume
    {"keyword":"sofa bed","search_volume":1300}
    {"keyword":"futon"}

    [sep.csv]
    other; UTF-8; semicolon; headings on 2
    read: Keyword=keyword, Volume=search_volume
    {"keyword":"sofa bed","search_volume":1300}
    "#);
}

#[test]
fn standard_input_may_be_anything() {
    let env = prepared();
    let import = |bytes: Vec<u8>| {
        let command = env.command(["keywords", "import", "-", "--dry-run", "--json"]);
        let output = command.in_dir("site").stdin(bytes).run().success();
        let table = output.json()["data"]["tables"][0].take();
        format!("{} {} {}", table["tool"], table["encoding"], table["rows"])
    };
    assert_eq!(import(b"sofa bed\nfuton\n".to_vec()), r#""list" "UTF-8" 2"#);
    assert_eq!(
        import(utf_16(&fixture_text("gkp.tsv"))),
        r#""gkp" "UTF-16LE with a byte order mark" 4"#
    );
    assert_eq!(import(fixture("keywords.jsonl")), r#""other" "UTF-8" 2"#);
    let zipped = zip(&[("Queries.csv", &fixture("gsc.csv"))]);
    assert_eq!(import(zipped), r#""gsc" "UTF-8" 6"#);
    let sheet = book(&[("Keywords", &[&["Keyword", "Volume"], &["sofa bed", "90"]])]);
    assert_eq!(import(sheet), r#""other" "XLSX" 1"#);
}

#[test]
fn every_encoding_gives_the_same_rows() {
    let encoded = |encoding: &'static Encoding, text: &str| encoding.encode(text).0.into_owned();
    let german = "Keyword;Suchvolumen\nbüromöbel günstig;1.300\nküchenstühle weiß;70\n";
    let russian = "Ключевое слово;Частотность\nкупить диван;900\nдиван кровать;500\n";
    let polish = "Słowo kluczowe;Volume\nłóżko drewniane;10\nkrzesło żółte;20\nświeże kwiaty;5\n";
    let japanese = "キーワード,検索ボリューム\n安い机,100\nソファーベッド おすすめ,200\n";
    let big: Vec<u8> = german.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let little: Vec<u8> = german.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide: Vec<u8> = russian.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xFE, 0xFF][..], &big].concat();
    for (bytes, encoding, keyword) in [
        (german.into(), "UTF-8", "büromöbel günstig"),
        (
            encoded(WINDOWS_1252, german),
            "windows-1252",
            "büromöbel günstig",
        ),
        (big, "UTF-16BE", "büromöbel günstig"),
        (
            marked,
            "UTF-16BE with a byte order mark",
            "büromöbel günstig",
        ),
        (little, "UTF-16LE", "büromöbel günstig"),
        (wide, "UTF-16LE", "купить диван"),
        (
            encoded(WINDOWS_1251, russian),
            "windows-1251",
            "купить диван",
        ),
        (
            encoded(WINDOWS_1250, polish),
            "windows-1250",
            "łóżko drewniane",
        ),
        (encoded(SHIFT_JIS, japanese), "Shift_JIS", "安い机"),
    ] {
        let read = read(&bytes, "k.csv", &[]);
        assert!(
            read.contains(&format!("; {encoding};")),
            "{encoding}: {read}"
        );
        assert!(
            read.contains(&format!("\"keyword\":\"{keyword}\"")),
            "{encoding}: {read}"
        );
    }
    // What the user says goes before what the bytes look like.
    let bytes = encoded(WINDOWS_1251, "keyword\nдиван\n");
    let read = read(&bytes, "k.csv", &["--encoding", "cp1251"]);
    assert!(read.contains("диван"), "{read}");
}

/// A zip archive in memory.
pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("a file in memory");
        writer.write_all(bytes).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

/// A workbook in memory; what looks like a number is one.
pub(crate) fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a good name");
        for (row, cells) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(*cells) {
                let written = match cell.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number),
                    Err(_) => sheet.write_string(row, column, *cell),
                };
                written.expect("within the limits");
            }
        }
    }
    book.save_to_buffer().expect("memory")
}

#[test]
fn search_console_as_downloaded() {
    let queries = fixture("gsc.csv");
    let pages = b"Top pages,Clicks,Impressions,CTR,Position\nhttps://example.com/,1,20,5%,3.2\n";
    let countries = b"Country,Clicks,Impressions,CTR,Position\nFrance,1,20,5%,3.2\n";
    let english = zip(&[
        (
            "Chart.csv",
            b"Date,Clicks,Impressions,CTR,Position\n2026-01-01,1,20,5%,3.2\n",
        ),
        ("Queries.csv", &queries),
        ("Pages.csv", pages),
        ("Countries.csv", countries),
        (
            "Devices.csv",
            b"Device,Clicks,Impressions,CTR,Position\nMobile,1,20,5%,3.2\n",
        ),
        (
            "Search appearance.csv",
            b"Search Appearance,Clicks,Impressions,CTR,Position\n",
        ),
        ("Filters.csv", b"Filter,Value\nSearch type,Web\n"),
    ]);
    let name = "https___example.com_-Performance-on-Search-2026-02-03.zip";
    insta::assert_snapshot!(read(&english, name, &[]), @r#"
    gsc; UTF-8; comma; headings on 1; part Queries.csv; date 2026-02-03
    read: Top queries=keyword, Clicks=clicks, Impressions=impressions, Position=position
    ignored: CTR
    {"keyword":"sofa bed delivery","impressions":757,"extra":{"clicks":120,"position_hundredths":340}}
    {"keyword":"how to fold a sofa bed","impressions":40,"extra":{"clicks":0,"position_hundredths":1200}}
    {"keyword":"the \"click clack\" sofa","impressions":90,"extra":{"clicks":3}}
    {"keyword":"site:example.com sofa","impressions":2,"extra":{"clicks":0,"position_hundredths":6150}}
    {"keyword":"https://example.com/sofa","impressions":1,"extra":{"clicks":1,"position_hundredths":100}}
    "#);
    let french = zip(&[
        ("Requêtes.csv", &fixture("gsc-fr.csv")),
        (
            "Pays.csv",
            "Pays,Clics,Impressions,CTR,Position\nFrance,1,20,5%,3.2\n".as_bytes(),
        ),
        ("Filtres.csv", b"Filtre,Valeur\n"),
    ]);
    insta::assert_snapshot!(read(&french, "k.zip", &[]), @r#"
    gsc; UTF-8; comma; headings on 1; part Requêtes.csv
    read: Requêtes les plus fréquentes=keyword, Clics=clicks, Impressions=impressions, Position=position
    ignored: CTR
    {"keyword":"canapé lit pas cher","impressions":310,"extra":{"clicks":9,"position_hundredths":760}}
    "#);
    // In a language that is not known, the longest table that is none of the others.
    let other = zip(&[
        ("Lond.csv", "Land,Smellir,Birtingar,Smellihlutfall,Sæti\nÍsland,1,20,5%,3.2\n".as_bytes()),
        ("Fyrirspurnir.csv", &fixture("gsc-unknown.csv")),
        ("Síður.csv", "Efstu síður,Smellir,Birtingar,Smellihlutfall,Sæti\nhttps://example.com/a-long-address,1,20,5%,3.2\n".as_bytes()),
    ]);
    insta::assert_snapshot!(read(&other, "k.zip", &[]), @r#"
    gsc; UTF-8; comma; headings on 1; part Fyrirspurnir.csv
    read: Efsta fyrirspurn=keyword, Smellir=clicks, Birtingar=impressions, Sæti=position
    ignored: Smellihlutfall
    {"keyword":"svefnsófi","impressions":88,"extra":{"clicks":4,"position_hundredths":510}}
    {"keyword":"rúm","impressions":12,"extra":{"clicks":0,"position_hundredths":3100}}
    "#);
}

#[test]
fn search_console_ends_at_a_thousand_rows() {
    let rows = |count: usize| {
        let mut text = "Top queries,Clicks,Impressions,CTR,Position\n".to_owned();
        for number in 0..count {
            let _ = writeln!(text, "sofa {number},1,10,10%,4");
        }
        read(text.as_bytes(), "k.csv", &[])
    };
    assert!(rows(1_000).contains("note: exactly 1,000 rows"));
    assert!(!rows(999).contains("note:"));
}

#[test]
fn workbooks_are_read_sheet_by_sheet() {
    let tracking = book(&[
        (
            "Info",
            &[&["Position Tracking"], &["Campaign", "example.com"]],
        ),
        (
            "Rankings",
            &[
                &["Report of example.com"],
                &[],
                &[
                    "Keyword",
                    "example.com Ranking 2026-01-05",
                    "My notes",
                    "example.com Type",
                    "example.com Landing Page",
                    "Tags",
                    "Search Volume",
                    "Keyword Difficulty",
                ],
                &[
                    "sofa bed",
                    "3",
                    "mine",
                    "organic",
                    "https://example.com/a",
                    "",
                    "60500",
                    "71.4",
                ],
                &["futon", "-", "", "", "", "", "n/a", ""],
            ],
        ),
        (
            "Competitors",
            &[&["Domain", "Visibility"], &["example.org", "0.4"]],
        ),
    ]);
    insta::assert_snapshot!(read(&tracking, "k.xlsx", &[]), @r#"
    semrush-tracking; XLSX; none; headings on 3; part Rankings
    read: Keyword=keyword, example.com Ranking 2026-01-05=position, example.com Landing Page=url, Search Volume=search_volume, Keyword Difficulty=difficulty
    ignored: My notes, example.com Type, Tags
    {"keyword":"sofa bed","search_volume":60500,"difficulty":71,"extra":{"position_hundredths":300,"url":"https://example.com/a"}}
    {"keyword":"futon"}
    "#);
    let two = book(&[
        (
            "One",
            &[
                &["Keyword", "Volume", "CPC (USD)"],
                &["sofa bed", "1234", "1.234"],
            ],
        ),
        ("Two", &[&["Keyword", "Volume"], &["futon", "90"]]),
    ]);
    insta::assert_snapshot!(read(&two, "k.xlsx", &[]), @r#"
    other; XLSX; none; headings on 1; part One
    read: Keyword=keyword, Volume=search_volume, CPC (USD)=cpc
    {"keyword":"sofa bed","search_volume":1234,"cpc_micros":1234000,"extra":{"currency":"USD"}}
    other; XLSX; none; headings on 1; part Two
    read: Keyword=keyword, Volume=search_volume
    {"keyword":"futon","search_volume":90}
    "#);
    insta::assert_snapshot!(read(&two, "k.xlsx", &["--sheet", "two"]), @r#"
    other; XLSX; none; headings on 1; part Two
    read: Keyword=keyword, Volume=search_volume
    {"keyword":"futon","search_volume":90}
    "#);
    let env = prepared();
    env.write("site/k.xlsx", &two);
    insta::assert_snapshot!(
        run(&env, &["keywords", "import", "k.xlsx", "--sheet", "Three"]).exits_with(1),
        @r#"
        exit code: 1
        ----- stdout -----
        ----- stderr -----
        error: the workbook has no sheet `Three`
        hint: its sheets are `One`, `Two`
        "#
    );
    insta::assert_snapshot!(run(&env, &["keywords", "import", "k.xlsx"]), @r#"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    2 tables, 2 rows: 2 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
    k.xlsx: One: 1 row, 1 new, 0 skipped (no known tool)
    k.xlsx: Two: 1 row, 1 new, 0 skipped (no known tool)
    "#);
}

#[test]
fn columns_that_are_not_known_are_named_by_hand() {
    let table = "Begriff;Nachfrage;Thema\nschlafsofa;1.300;Sofas\n".as_bytes();
    insta::assert_snapshot!(
        read(
            table,
            "k.csv",
            &["--map", "keyword=Begriff", "--map", "volume=Nachfrage", "--map", "topic=Thema"]
        ),
        @r#"
        other; UTF-8; semicolon; headings on 1
        read: Begriff=keyword, Nachfrage=search_volume, Thema=topic
        {"keyword":"schlafsofa","search_volume":1300,"extra":{"topic":"Sofas"}}
        "#
    );
    let env = prepared();
    env.write("site/k.csv", table);
    insta::assert_snapshot!(run(&env, &["keywords", "import", "k.csv"]).exits_with(1), @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: no keyword column; the columns are `Begriff`, `Nachfrage`, `Thema`
    hint: name it, as in `--map keyword='Begriff'`, or add `--no-header` when the first line is a keyword
    "#);
    insta::assert_snapshot!(
        run(&env, &["keywords", "import", "k.csv", "--from", "altavista"]).exits_with(2),
        @r#"
        exit code: 2
        ----- stdout -----
        ----- stderr -----
        error: `altavista` is no tool that is known here
        hint: `--from` takes ahrefs, semrush, txt, auto, gkp, gsc, ahrefs-ke, ahrefs-se, semrush-kmt, semrush-ksb, semrush-positions, semrush-api, semrush-tracking, ubersuggest, moz, mangools, keywords-everywhere, bing, alsoasked, answerthepublic, igny8, list, other
        "#
    );
    env.write(
        "site/pages.csv",
        "Top pages,Clicks,Impressions,CTR,Position\nhttps://example.com/,1,20,5%,3.2\n",
    );
    insta::assert_snapshot!(run(&env, &["keywords", "import", "pages.csv"]).exits_with(1), @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    error: no keyword column: this is a table of another kind; the columns are `Top pages`, `Clicks`, `Impressions`, `CTR`, `Position`
    hint: import the table of queries, or name the column of keywords with `--map keyword=COLUMN`
    "#);
}

#[test]
fn a_broken_file_does_not_lose_the_others() {
    let env = prepared();
    env.write("site/a.csv", "keyword,volume\nsofa bed,90\n");
    env.write("site/b.csv", "nothing,here\n1,2\n");
    env.write("site/c.csv", "keyword,volume\nfuton,many\nlamp,5\n");
    let files = [
        "keywords",
        "import",
        "a.csv",
        "b.csv",
        "missing.csv",
        "c.csv",
    ];
    let strict = [&files[..], &["--strict"]].concat();
    insta::assert_snapshot!(run(&env, &strict), @r#"
    exit code: 1
    ----- stdout -----
    ----- stderr -----
    warning: b.csv was not imported: no keyword column; the columns are `nothing`, `here`
    hint: name it, as in `--map keyword='nothing'`, or add `--no-header` when the first line is a keyword
    warning: missing.csv was not imported: cannot read missing.csv: no such file or folder
    warning: c.csv, line 2: search_volume is not a number: `many`
    error: 2 files and 1 of 3 rows cannot be used, and the import is strict: nothing was changed
    hint: correct them, or import without `--strict` to leave them out
    "#);
    let count = || run(&env, &["keywords", "list", "--json"]).json()["count"].take();
    assert_eq!(count(), 0);
    insta::assert_snapshot!(run(&env, &files), @r#"
    exit code: 3
    ----- stdout -----
    ----- stderr -----
    2 tables, 3 rows: 2 new, 0 updated, 0 unchanged, 0 duplicates, 1 skipped
    a.csv: 1 row, 1 new, 0 skipped (no known tool)
    c.csv: 2 rows, 1 new, 1 skipped (no known tool)
    warning: b.csv was not imported: no keyword column; the columns are `nothing`, `here`
    hint: name it, as in `--map keyword='nothing'`, or add `--no-header` when the first line is a keyword
    warning: missing.csv was not imported: cannot read missing.csv: no such file or folder
    warning: c.csv, line 2: search_volume is not a number: `many`
    "#);
    assert_eq!(count(), 2);
    let bad = ["keywords", "import", "b.csv", "missing.csv", "--json"];
    let none = run(&env, &bad).exits_with(1).json();
    assert_eq!(none["success"], false);
    assert_eq!(none["data"]["failed"].as_array().map(Vec::len), Some(2));
}

#[test]
fn groups_of_the_source_are_offered_and_asked_for() {
    let env = prepared();
    env.write("site/k.csv", fixture("semrush-ksb.csv"));
    insta::assert_snapshot!(run(&env, &["keywords", "import", "k.csv", "--use-groups"]), @r#"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    3 rows: 3 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
    3 keywords carry groups of the source; use them with `igny8 cluster --engine groups`
    "#);
    env.write("site/plain.csv", "keyword\nsofa bed\n");
    insta::assert_snapshot!(run(&env, &["keywords", "import", "plain.csv", "--use-groups"]), @r#"
    exit code: 0
    ----- stdout -----
    ----- stderr -----
    1 row: 1 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
    warning: plain.csv: the file has no groups; `--map topic=COLUMN` and `--map page=COLUMN` name them
    "#);
}

#[test]
fn what_was_detected_is_shown() {
    let env = prepared();
    env.write("site/k.csv", utf_16(&fixture_text("gkp-magnitudes.tsv")));
    insta::assert_snapshot!(run(&env, &["keywords", "import", "k.csv", "--dry-run"]), @r#"
    exit code: 0
    ----- stdout -----
    file: k.csv
    from Google Keyword Planner; UTF-16LE with a byte order mark, separated by tab, headings on line 3; exported 2026-05-18; into the sector `General`

    COLUMN                        READ AS
    Keyword                       keyword
    Currency                      currency
    Avg. monthly searches         search_volume
    Three month change            -
    YoY change                    -
    Competition                   -
    Competition (indexed value)   ads_competition
    Top of page bid (low range)   -
    Top of page bid (high range)  cpc
    Ad impression share           -
    Organic impression share      -
    Organic average position      position
    In account?                   -
    In plan?                      -
    Searches: Apr 2025            monthly
    Searches: May 2025            monthly
    Searches: Jun 2025            monthly
    Searches: Jul 2025            monthly
    Searches: Aug 2025            monthly
    Searches: Sep 2025            monthly
    Searches: Oct 2025            monthly
    Searches: Nov 2025            monthly
    Searches: Dec 2025            monthly
    Searches: Jan 2026            monthly
    Searches: Feb 2026            monthly
    Searches: Mar 2026            monthly

    KEYWORD                          VOLUME  DIFFICULTY  INTENT   MARKET
    sofa bed           50000 (10000–100000)     unknown  unknown  -
    corner sofa bed          500 (100–1000)     unknown  unknown  -
    folding guest bed           50 (10–100)     unknown  unknown  -
    squeaky sofa bed               0 (0–10)     unknown  unknown  -
    ----- stderr -----
    would import: 4 rows: 4 new, 0 updated, 0 unchanged, 0 duplicates, 0 skipped
    4 volumes are ranges, such as `100 – 1K`: both ends are kept, and a point between counts (`--volume-range low|mid|high`)
    "#);
}

#[test]
fn one_keyword_has_many_writings() {
    let env = prepared();
    let text = "keyword\nCafe\u{301} Table\ncafé  table\nCAFÉ\u{A0}TABLE\nca\u{200B}fé table\nｃａｆé table\n";
    env.write("site/k.csv", text);
    let read = run(&env, &["keywords", "import", "k.csv", "--json"])
        .success()
        .json();
    assert_eq!(
        (&read["data"]["new"], &read["data"]["duplicates"]),
        (&json!(1), &json!(4))
    );
    let shown = run(&env, &["keywords", "show", "1", "--json"]).json();
    assert_eq!(shown["data"]["keyword"], "Cafe\u{301} Table");
}
