//! `igny8 keywords stats`.

use serde_json::json;

use crate::support::{CommandOutput, TestEnv, workspace};

fn prepared() -> TestEnv {
    let env = TestEnv::new();
    workspace(&env);
    env.write(
        "site/k.csv",
        "keyword,volume,difficulty,intent,country\na,0,5,informational,us\nb,7,15,,us\n\
         c,12000,100,commercial,us\nd,,,,de\n",
    );
    let _ = run(&env, &["keywords", "import", "k.csv"]).success();
    env
}

fn run(env: &TestEnv, words: &[&str]) -> CommandOutput {
    env.command(words).in_dir("site").run()
}

#[test]
fn numbers_are_plotted() {
    let mut env = prepared();
    env.set("COLUMNS", "44");
    insta::assert_snapshot!(run(&env, &["keywords", "stats"]).success(), @"
    exit code: 0
    ----- stdout -----
    4 keyword(s): 0 in clusters, 0 in page groups; known volume 12007 per month

    status
      active ███████████████████████████  4 100%

    intent
      commercial    ██████████            1  25%
      informational ██████████            1  25%
      unknown       ████████████████████  2  50%

    intent is from
      file    ██████████████████████████  2  50%
      unknown ██████████████████████████  2  50%

    source
      csv_import ███████████████████████  4 100%

    market
      us ███████████████████████████████  3  75%
      de ██████████▎                      1  25%

    kind of volume
      exact   ██████████████████████████  3  75%
      unknown ████████▋                   1  25%

    searches per month
      0       ██████████████████████████  1  25%
      1–9     ██████████████████████████  1  25%
      10–99                               0   0%
      100–999                             0   0%
      1K–9.9K                             0   0%
      10K–99K ██████████████████████████  1  25%
      unknown ██████████████████████████  1  25%

    difficulty
      0–9     ██████████████████████████  1  25%
      10–19   ██████████████████████████  1  25%
      20–29                               0   0%
      30–39                               0   0%
      40–49                               0   0%
      50–59                               0   0%
      60–69                               0   0%
      70–79                               0   0%
      80–89                               0   0%
      90–100  ██████████████████████████  1  25%
      unknown ██████████████████████████  1  25%
    ----- stderr -----
    ");
}

#[test]
fn a_terminal_without_utf_8_gets_plain_characters() {
    let mut env = prepared();
    let asked = run(&env, &["keywords", "stats", "--ascii"]).success();
    env.set("LANG", "C");
    let told = run(&env, &["keywords", "stats"]).success();
    assert_eq!(asked.stdout, told.stdout);
    assert!(
        told.stdout.is_ascii() && told.stdout.contains("active ###"),
        "{told}"
    );
    env.set("LC_ALL", "de_DE.UTF-8");
    let blocks = run(&env, &["keywords", "stats"]).success();
    assert!(blocks.stdout.contains('█'), "{blocks}");
}

#[test]
fn every_number_is_in_the_json() {
    let env = prepared();
    insta::assert_snapshot!(run(&env, &["keywords", "stats", "--sector", "general", "--json"]).success(), @r#"
    exit code: 0
    ----- stdout -----
    {"success":true,"schema":"igny8.keywords.stats/1","message":"","request_id":"[UUID]","data":{"sector":"General","keywords":4,"clustered":0,"grouped":0,"search_volume":12007,"by_status":[{"value":"active","keywords":4}],"by_intent":[{"value":"commercial","keywords":1},{"value":"informational","keywords":1},{"value":null,"keywords":2}],"by_intent_origin":[{"value":"file","keywords":2},{"value":null,"keywords":2}],"by_source":[{"value":"csv_import","keywords":4}],"by_volume_kind":[{"value":"exact","keywords":3},{"value":null,"keywords":1}],"by_market":[{"value":"us","keywords":3},{"value":"de","keywords":1}],"volumes":[{"from":0,"to":0,"keywords":1},{"from":1,"to":9,"keywords":1},{"from":10,"to":99,"keywords":0},{"from":100,"to":999,"keywords":0},{"from":1000,"to":9999,"keywords":0},{"from":10000,"to":99999,"keywords":1}],"volumes_unknown":1,"difficulties":[{"from":0,"to":9,"keywords":1},{"from":10,"to":19,"keywords":1},{"from":20,"to":29,"keywords":0},{"from":30,"to":39,"keywords":0},{"from":40,"to":49,"keywords":0},{"from":50,"to":59,"keywords":0},{"from":60,"to":69,"keywords":0},{"from":70,"to":79,"keywords":0},{"from":80,"to":89,"keywords":0},{"from":90,"to":100,"keywords":1}],"difficulties_unknown":1}}
    ----- stderr -----
    "#);
    let empty = TestEnv::new();
    workspace(&empty);
    let none = run(&empty, &["keywords", "stats", "--json"]).success();
    assert_eq!(none.json()["data"]["volumes"], json!([]));
    let _ = run(&env, &["keywords", "stats", "--sector", "nope"]).exits_with(1);
}
