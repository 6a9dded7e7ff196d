//! Whole cards: margins, contrast, size, sameness, hostile text.

use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;

use super::layout::{Format, MARGIN, lay_out};
use super::*;

fn request(title: &str) -> CardRequest<'_> {
    CardRequest {
        kind: CardKind::Featured,
        title,
        eyebrow: "Dining tables",
        site_name: "Oak & Ash",
        palette: PALETTES[0].palette,
        seed: "0190a5b2-7c1e-7000-8000-000000000001",
    }
}

fn outside(format: &Format, boxed: &LineBox) -> bool {
    let [left, top, right, bottom] = format.area;
    // A tenth of a pixel for rounding in the drawing's text.
    boxed.x < left - 0.1
        || boxed.y < top - 0.1
        || boxed.x + boxed.width > right + 0.1
        || boxed.y + boxed.height > bottom + 0.1
}

fn pixels(png: &[u8]) -> tiny_skia::Pixmap {
    tiny_skia::Pixmap::decode_png(png).unwrap()
}

#[test]
fn the_text_area_keeps_the_margins_and_leaves_the_mosaic_alone() {
    for kind in [CardKind::Featured, CardKind::Section] {
        let format = kind.format();
        let [left, top, right, bottom] = format.area;
        assert!(left >= MARGIN && top >= MARGIN);
        assert!(right <= format.width as f32 - MARGIN && bottom <= format.height as f32 - MARGIN);
        // At 3:2, as themes show what heads a post, no letter is cut off.
        let cropped = format.height as f32 * 1.5;
        let off = (format.width as f32 - cropped).max(0.0) / 2.0;
        let heads = kind == CardKind::Featured;
        assert!(!heads || left >= off && right <= format.width as f32 - off);
        let mosaic = format.mosaic;
        let (x, y) = (mosaic.x as f32, mosaic.y as f32);
        assert!(right < x || top > y + (mosaic.tile * mosaic.rows as u32) as f32);
    }
}

#[test]
fn a_card_has_its_size_and_changes_no_pixel_outside_the_text_area() {
    let long = "A very long title about choosing a dining table, ".repeat(6);
    for (kind, title, size) in [
        (CardKind::Featured, long.as_str(), (1200, 630)),
        (CardKind::Section, "Ẫjpqy Ǻgj", (1200, 675)),
    ] {
        let request = CardRequest {
            kind,
            ..request(title)
        };
        let card = render(&request).unwrap();
        assert_eq!((card.width, card.height), size);
        let drawn = pixels(&card.png);
        assert_eq!((drawn.width(), drawn.height()), size);
        let bare = pixels(
            &paint(
                &format!("{}</svg>", ground(&request, card.palette)),
                size.0,
                size.1,
            )
            .unwrap(),
        );

        let [left, top, right, bottom] = kind.format().area;
        let mut inside = 0;
        for (n, (with, without)) in drawn.pixels().iter().zip(bare.pixels()).enumerate() {
            if with != without {
                let (x, y) = ((n % size.0 as usize) as f32, (n / size.0 as usize) as f32);
                assert!(
                    x >= left - 1.0 && x <= right && y >= top - 1.0 && y <= bottom,
                    "{kind:?} {x} {y}"
                );
                inside += 1;
            }
        }
        assert!(inside > 5_000, "{inside}");
        assert!(card.lines.iter().all(|line| !outside(kind.format(), line)));
    }
}

#[test]
fn the_same_request_gives_the_same_bytes_and_another_seed_others() {
    let first = render(&request("Oak tables")).unwrap();
    assert_eq!(first, render(&request("Oak tables")).unwrap());
    assert_ne!(
        first.png,
        render(&CardRequest {
            seed: "other",
            ..request("Oak tables")
        })
        .unwrap()
        .png
    );
}

#[test]
fn the_lines_are_the_eyebrow_the_title_and_the_site() {
    let layout = lay_out(&request("Oak tables"), PALETTES[0].palette).unwrap();
    let texts: Vec<&str> = layout.boxes.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(texts, ["Dining tables", "Oak tables", "Oak & Ash"]);
    let bare = CardRequest {
        eyebrow: " ",
        site_name: "",
        ..request("Oak tables")
    };
    let layout = lay_out(&bare, PALETTES[0].palette).unwrap();
    assert_eq!((layout.boxes.len(), layout.mark), (1, None));
}

#[test]
fn titles_in_three_scripts_lose_nothing() {
    for title in [
        "Como a maçã e o pão são feitos: crème brûlée, smörgåsbord, żółć, ığdır, Nguyễn",
        "Съешь же ещё этих мягких французских булок, да выпей чаю; ґанок, їжак, ўзор, Ђорђе",
        "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία, ᾧ ὅτι ΐ",
        "10 × 12 ≤ 3/4″ → €49.90 “quoted” – and ‘so’ on…",
    ] {
        assert_eq!(
            lay_out(&request(title), PALETTES[0].palette)
                .unwrap()
                .missing,
            Vec::<char>::new(),
            "{title}"
        );
    }
}

#[test]
fn a_title_that_is_empty_or_not_writable_is_refused() {
    for title in ["", "  \n\t", "\u{200b}\u{feff}\0", "\u{a0}"] {
        assert_eq!(
            render(&request(title)),
            Err(CardError::EmptyTitle),
            "{title:?}"
        );
    }
    assert_eq!(
        render(&request("漢字漢")),
        Err(CardError::Unwritable { characters: 2 })
    );
}

#[test]
fn markup_in_a_title_is_drawn_as_text() {
    let title = "</text><script>&\"'";
    let layout = lay_out(&request(title), PALETTES[0].palette).unwrap();
    let drawn: String = layout.boxes[1..layout.boxes.len() - 1]
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(drawn, title);
    assert!(render(&request("<image href=\"file:///etc/passwd\"/>")).is_ok());
}

#[test]
fn a_megabyte_of_anything_ends_in_an_ellipsis() {
    for part in ["word ", "unbroken", "\u{301}", "Ꙁ漢 ", "🪑x "] {
        let title = part.repeat(1_000_000 / part.len());
        let layout = lay_out(
            &CardRequest {
                eyebrow: &title,
                site_name: &title,
                ..request(&title)
            },
            PALETTES[0].palette,
        )
        .unwrap();
        assert!(
            layout
                .boxes
                .last()
                .is_some_and(|line| line.text.ends_with('…')),
            "{part:?}"
        );
        assert!(
            layout
                .boxes
                .iter()
                .all(|line| !outside(CardKind::Featured.format(), line)),
            "{part:?}"
        );
    }
}

#[test]
fn marks_too_large_for_a_line_go_before_the_letters_do() {
    let marks = "\u{488}\u{489} \u{fe22}\u{fe28} ".repeat(20);
    let title = format!("Слово {marks}");
    let request = CardRequest {
        eyebrow: &marks,
        site_name: &marks,
        ..request(&title)
    };
    let layout = lay_out(&request, PALETTES[0].palette).unwrap();
    assert!(
        layout
            .boxes
            .iter()
            .any(|line| line.text.starts_with("Слово"))
    );
    assert!(
        layout
            .boxes
            .iter()
            .all(|line| !outside(request.kind.format(), line))
    );
}

/// Letters, marks and signs of the scripts that a card writes, with spaces between.
fn writable() -> impl Strategy<Value = String> {
    let chars: Vec<char> = [
        0x21..=0x24f,
        0x300..=0x36f,
        0x370..=0x52f,
        0x1e00..=0x1fff,
        0xa640..=0xa69f,
        0x2010..=0x2027_u32,
    ]
    .into_iter()
    .flatten()
    .filter_map(char::from_u32)
    .filter(|c| c.is_alphanumeric() || c.is_ascii_punctuation() || is_combining_mark(*c))
    .collect();
    let word = prop::collection::vec(prop::sample::select(chars), 1..20);
    prop::collection::vec(word, 1..25).prop_map(|words| {
        words
            .into_iter()
            .map(String::from_iter)
            .collect::<Vec<_>>()
            .join(" ")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn every_line_lies_inside_the_margins(
        title in writable(), eyebrow in writable(), site_name in writable(), section: bool,
    ) {
        let kind = if section { CardKind::Section } else { CardKind::Featured };
        let request = CardRequest {
            kind, title: &title, eyebrow: &eyebrow, site_name: &site_name, ..request("")
        };
        let layout = lay_out(&request, PALETTES[1].palette).unwrap();
        prop_assert_eq!(&layout.missing, &Vec::<char>::new());
        for line in &layout.boxes {
            prop_assert!(!outside(kind.format(), line), "{:?}", line);
        }
    }

    #[test]
    fn any_text_at_all_is_set_or_refused(title: String, eyebrow: String) {
        let request = CardRequest { eyebrow: &eyebrow, ..request(&title) };
        match lay_out(&request, PALETTES[1].palette) {
            Ok(layout) => prop_assert!(layout.boxes.iter().all(|line| !outside(request.kind.format(), line))),
            Err(error) => prop_assert!(
                matches!(error, CardError::EmptyTitle | CardError::Unwritable { .. }), "{}", error
            ),
        }
    }
}

#[test]
fn a_card_is_drawn_in_readable_colours() {
    let grey = Rgb::new(120, 120, 120);
    let palette = Palette {
        background: grey,
        foreground: grey,
        accent: Rgb::new(130, 110, 120),
    };
    let card = render(&CardRequest {
        palette,
        ..request("Oak tables")
    })
    .unwrap();
    assert!(contrast_ratio(card.palette.foreground, grey) >= LEAST_CONTRAST);
    assert!(contrast_ratio(card.palette.accent, grey) >= LEAST_CONTRAST);
    let foreground = card.palette.foreground;
    let solid = pixels(&card.png)
        .pixels()
        .iter()
        .filter(|p| {
            (p.red(), p.green(), p.blue()) == (foreground.red, foreground.green, foreground.blue)
        })
        .count();
    assert!(solid > 1_000, "{solid}");
}
