//! The ornament: a mosaic of quarter discs, leaves, rings and stripes in tints of the palette, drawn from a seed.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::colour::Rgb;
use super::palette::Palette;

/// Where a mosaic lies, in pixels, and how many tiles it has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mosaic {
    /// The left edge.
    pub(super) x: u32,
    /// The upper edge.
    pub(super) y: u32,
    /// A tile's side.
    pub(super) tile: u32,
    /// Tiles across.
    pub(super) columns: usize,
    /// Tiles down.
    pub(super) rows: usize,
}

/// Numbers that follow from a text alone: SHA-256 of the text and a counter.
struct Dice {
    seed: [u8; 32],
    counter: u32,
    pool: Vec<u8>,
}

impl Dice {
    fn new(seed: &str) -> Self {
        Self {
            seed: Sha256::digest(seed.as_bytes()).into(),
            counter: 0,
            pool: Vec::new(),
        }
    }

    /// Gives a number from 0 to before `sides`, at most 256.
    fn roll(&mut self, sides: usize) -> usize {
        if self.pool.is_empty() {
            let mut hasher = Sha256::new();
            hasher.update(self.seed);
            hasher.update(self.counter.to_le_bytes());
            self.pool = hasher.finalize().to_vec();
            self.counter += 1;
        }
        usize::from(self.pool.pop().unwrap_or_default()) * sides / 256
    }

    /// Picks one of several.
    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        from.get(self.roll(from.len().max(1))).copied()
    }
}

/// What a tile shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Plain,
    Quarter,
    Rainbow,
    Half,
    Leaf,
    Disc,
    Ring,
    Stripes,
    Dots,
    Wedge,
}

/// The shapes of a single tile; those named twice come twice as often.
const SMALL: [Shape; 14] = [
    Shape::Plain,
    Shape::Plain,
    Shape::Quarter,
    Shape::Quarter,
    Shape::Quarter,
    Shape::Leaf,
    Shape::Leaf,
    Shape::Half,
    Shape::Half,
    Shape::Disc,
    Shape::Rainbow,
    Shape::Stripes,
    Shape::Dots,
    Shape::Wedge,
];

/// The shapes of a tile of four.
const LARGE: [Shape; 6] = [
    Shape::Quarter,
    Shape::Rainbow,
    Shape::Rainbow,
    Shape::Leaf,
    Shape::Ring,
    Shape::Half,
];

/// Draws the mosaic.
pub(super) fn draw(drawing: &mut String, mosaic: &Mosaic, palette: Palette, seed: &str) {
    let mut dice = Dice::new(seed);
    let mut taken = vec![false; mosaic.columns * mosaic.rows];
    let mut painter = Painter {
        tints: Tints::of(palette),
        last: Shape::Plain,
        drawing,
    };
    for (column, row) in large_tiles(&mut dice, mosaic) {
        for (c, r) in [
            (column, row),
            (column + 1, row),
            (column, row + 1),
            (column + 1, row + 1),
        ] {
            taken[r * mosaic.columns + c] = true;
        }
        painter.tile(
            &mut dice,
            mosaic.place(column, row),
            mosaic.tile * 2,
            &LARGE,
        );
    }
    for row in 0..mosaic.rows {
        for column in 0..mosaic.columns {
            if !taken[row * mosaic.columns + column] {
                painter.tile(&mut dice, mosaic.place(column, row), mosaic.tile, &SMALL);
            }
        }
    }
}

impl Mosaic {
    /// Gives the upper left corner of a tile in pixels.
    fn place(&self, column: usize, row: usize) -> (u32, u32) {
        (
            self.x + column as u32 * self.tile,
            self.y + row as u32 * self.tile,
        )
    }
}

/// Chooses where tiles of four lie: about one in nine tiles starts one, and none overlap.
fn large_tiles(dice: &mut Dice, mosaic: &Mosaic) -> Vec<(usize, usize)> {
    let wanted = (mosaic.columns * mosaic.rows / 9).max(1);
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    for _ in 0..wanted * 4 {
        let place = (dice.roll(mosaic.columns - 1), dice.roll(mosaic.rows - 1));
        let apart = |other: &(usize, usize)| {
            place.0.abs_diff(other.0) >= 2 || place.1.abs_diff(other.1) >= 2
        };
        if chosen.len() < wanted && chosen.iter().all(apart) {
            chosen.push(place);
        }
    }
    chosen
}

/// The colours of the mosaic. None of them is the text's own.
struct Tints {
    /// Behind the shapes: the background and near it.
    grounds: [Rgb; 5],
    /// The shapes: the accent and what stands out from the grounds.
    shapes: [Rgb; 5],
}

impl Tints {
    fn of(palette: Palette) -> Self {
        let Palette {
            background,
            foreground,
            accent,
        } = palette;
        let muted = background.mix(accent, 0.42);
        Self {
            grounds: [
                background,
                background.mix(foreground, 0.06),
                background.mix(foreground, 0.06),
                background.mix(foreground, 0.13),
                background.mix(accent, 0.22),
            ],
            shapes: [
                accent,
                accent,
                muted,
                background.mix(foreground, 0.24),
                background.mix(foreground, 0.86),
            ],
        }
    }
}

/// The colours of one tile.
#[derive(Clone, Copy, Debug)]
struct Colours {
    /// The shape.
    ink: Rgb,
    /// The shape's inner part.
    second: Rgb,
    /// What lies behind.
    ground: Rgb,
}

/// Draws one tile after the other.
struct Painter<'a> {
    tints: Tints,
    last: Shape,
    drawing: &'a mut String,
}

impl Painter<'_> {
    /// Draws a tile of side `side` with one of the shapes, not the one before.
    fn tile(&mut self, dice: &mut Dice, (x, y): (u32, u32), side: u32, shapes: &[Shape]) {
        let ground = dice
            .pick(&self.tints.grounds)
            .unwrap_or(self.tints.grounds[0]);
        let ink = dice
            .pick(&self.tints.shapes)
            .unwrap_or(self.tints.shapes[0]);
        let second = dice
            .pick(&self.tints.shapes)
            .unwrap_or(self.tints.shapes[1]);
        let turn = dice.roll(4) * 90;
        let mut shape = dice.pick(shapes).unwrap_or(Shape::Quarter);
        if shape == self.last {
            shape = dice.pick(shapes).unwrap_or(Shape::Quarter);
        }
        self.last = shape;
        let side = f64::from(side);
        let half = side / 2.0;
        // Writing to a string cannot fail.
        let _ = write!(
            self.drawing,
            r#"<g transform="translate({x} {y}) rotate({turn} {half} {half})"><path fill="{ground}" d="M0 0H{side}V{side}H0z"/>"#
        );
        let second = if second == ink { ground } else { second };
        self.shape(
            shape,
            side,
            Colours {
                ink,
                second,
                ground,
            },
        );
        self.drawing.push_str("</g>");
    }

    /// Draws a shape on a tile.
    fn shape(&mut self, shape: Shape, side: f64, colours: Colours) {
        let Colours {
            ink,
            second,
            ground,
        } = colours;
        let half = side / 2.0;
        match shape {
            Shape::Plain => {}
            Shape::Quarter => self.quarter(side, ink),
            Shape::Rainbow => {
                for (share, colour) in [(1.0, ink), (0.75, ground), (0.5, second), (0.25, ground)] {
                    self.quarter(side * share, colour);
                }
            }
            Shape::Half => self.path(ink, &format!("M0 0A{half} {half} 0 0 0 {side} 0z")),
            Shape::Leaf => {
                let arc = format!("A{side} {side} 0 0 1");
                self.path(ink, &format!("M0 0{arc} {side} {side}{arc} 0 0z"));
            }
            Shape::Disc => self.disc((half, half), side * 0.28, ink),
            Shape::Ring => {
                for (share, colour) in [(0.42, ink), (0.27, ground), (0.12, second)] {
                    self.disc((half, half), side * share, colour);
                }
            }
            Shape::Stripes => {
                for stripe in 0..4 {
                    let top = side * (f64::from(stripe) / 4.0 + 1.0 / 16.0);
                    self.path(ink, &format!("M0 {top}H{side}v{}H0z", side / 8.0));
                }
            }
            Shape::Dots => {
                let place = |number: i32| side * (f64::from(number) * 2.0 + 1.0) / 6.0;
                for dot in 0..9 {
                    self.disc((place(dot % 3), place(dot / 3)), side * 0.06, ink);
                }
            }
            Shape::Wedge => self.path(ink, &format!("M0 0L{side} {side}H0z")),
        }
    }

    /// Draws a quarter disc of radius `r` around the tile's corner.
    fn quarter(&mut self, r: f64, fill: Rgb) {
        self.path(fill, &format!("M0 0H{r}A{r} {r} 0 0 1 0 {r}z"));
    }

    /// Draws a disc of radius `r`.
    fn disc(&mut self, (x, y): (f64, f64), r: f64, fill: Rgb) {
        let _ = write!(
            self.drawing,
            r#"<circle cx="{x:.2}" cy="{y:.2}" r="{r:.2}" fill="{fill}"/>"#
        );
    }

    /// Draws a path.
    fn path(&mut self, fill: Rgb, d: &str) {
        let _ = write!(self.drawing, r#"<path fill="{fill}" d="{d}"/>"#);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engines::cards::palette::PALETTES;

    const MOSAIC: Mosaic = Mosaic {
        x: 0,
        y: 0,
        tile: 100,
        columns: 3,
        rows: 5,
    };

    fn drawn(seed: &str) -> String {
        let mut drawing = String::new();
        draw(&mut drawing, &MOSAIC, PALETTES[0].palette, seed);
        drawing
    }

    #[test]
    fn a_seed_draws_one_mosaic_and_others_differ() {
        assert_eq!(drawn("oak"), drawn("oak"));
        assert_ne!(drawn("oak"), drawn("ash"));
    }

    #[test]
    fn the_text_colour_is_not_in_the_mosaic() {
        for named in PALETTES {
            let mut drawing = String::new();
            draw(&mut drawing, &MOSAIC, named.palette, "any");
            assert!(
                !drawing.contains(&named.palette.foreground.to_string()),
                "{}",
                named.name
            );
        }
    }

    #[test]
    fn large_tiles_lie_inside_and_apart() {
        for n in 0..200 {
            let chosen = large_tiles(&mut Dice::new(&n.to_string()), &MOSAIC);
            assert!(!chosen.is_empty());
            for (index, a) in chosen.iter().enumerate() {
                assert!(a.0 + 2 <= MOSAIC.columns && a.1 + 2 <= MOSAIC.rows);
                for b in &chosen[index + 1..] {
                    assert!(a.0.abs_diff(b.0) >= 2 || a.1.abs_diff(b.1) >= 2);
                }
            }
        }
    }
}
