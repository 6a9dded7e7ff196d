//! Questions as they are asked on a terminal, and what each key answers.

use crate::support::PaidSite;

/// What Ctrl-C, Ctrl-D, Enter and Escape send.
const CONTROLS: [u8; 4] = [3, 4, b'\r', 27];

#[test]
fn money_is_spent_after_a_yes_and_after_nothing_else() {
    let Some(site) = PaidSite::start(1) else {
        return;
    };
    let typed = |key: u8| {
        let write = site.env.command(["write", "1"]);
        write.run_on_a_terminal("[y/N]", key)
    };
    for key in CONTROLS.into_iter().chain(*b"nq") {
        let (code, shown) = typed(key);
        assert_eq!(code, Some(130), "{key}: {shown}");
        assert!(shown.contains("at most $"), "{shown}");
        assert_eq!(site.settled_stats()["requests"], 0, "{key}: {shown}");
    }
    let (code, shown) = typed(b'y');
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("wrote 1 article"), "{shown}");
    assert_eq!(site.settled_stats()["billed_count"], 1);
    site.audits_clean();
}
