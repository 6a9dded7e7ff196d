//! Images that are made to fill the memory, or are none, are refused at once and in little memory.

use std::io::{Cursor, Write as _};
use std::process::Command;
use std::time::{Duration, Instant};

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use igny8::providers::picture::{Finish, check};
use image::{DynamicImage, ImageFormat};

use crate::support::variable;

/// The most memory that looking at any of them may take, in kB.
const MOST_KB: u64 = 200 * 1024;

fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(data.len())
        .expect("a length")
        .to_be_bytes()
        .to_vec();
    bytes.extend(kind);
    bytes.extend(data);
    let mut crc = Crc::new();
    crc.update(&bytes[4..]);
    bytes.extend(crc.sum().to_be_bytes());
    bytes
}

/// A PNG that states a size, with the depth and the kind of its colours, and holds nearly nothing.
fn stated(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([depth, colour, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(*b"IHDR", &head));
    bytes.extend(chunk(*b"IDAT", &packed(&[0; 1_000])));
    bytes.extend(chunk(*b"IEND", b""));
    bytes
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(data).expect("a buffer takes everything");
    packed.finish().expect("packed")
}

/// A whole image of one colour as PNG. Making it takes seconds in a build without optimisation, so
/// that the normal run is content with one that only states its size.
fn whole(image: &DynamicImage) -> Vec<u8> {
    if variable("IGNY8_TEST_LONG").is_none() {
        let depth = if image.color().bytes_per_pixel() == 8 {
            16
        } else {
            8
        };
        return stated(image.width(), image.height(), depth, 6);
    }
    let mut bytes = Cursor::new(Vec::new());
    image
        .write_to(&mut bytes, ImageFormat::Png)
        .expect("an image");
    bytes.into_inner()
}

/// Each with what it is; none may be taken.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let mut jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08".to_vec();
    jpeg.extend([
        0xff, 0xff, 0xff, 0xff, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9,
    ]);
    // A lossless WebP that states 16383 x 16383.
    let mut webp = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xfe\xbf\xff\x0f".to_vec();
    webp.extend([0; 9]);
    let mut comment = b"Comment\0\0".to_vec();
    comment.extend(packed(&vec![b'x'; 4_000_000]));
    let mut text = stated(64, 64, 8, 6);
    let at = text.len() - 12;
    text.splice(at..at, chunk(*b"zTXt", &comment));
    let svg =
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>";
    vec![
        (
            "60000 x 60000 that is not there",
            stated(60_000, 60_000, 8, 6),
        ),
        ("60000 x 60000 of one bit", stated(60_000, 60_000, 1, 0)),
        ("4294967295 x 1", stated(u32::MAX, 1, 8, 6)),
        ("0 x 0", stated(0, 0, 8, 6)),
        (
            "6300 x 6300, whole",
            whole(&DynamicImage::new_rgba8(6_300, 6_300)),
        ),
        (
            "12000 x 12000, whole",
            whole(&DynamicImage::new_luma8(12_000, 12_000)),
        ),
        (
            "4096 x 4096 of 16 bits, whole",
            whole(&DynamicImage::new_rgba16(4_096, 4_096)),
        ),
        ("a JPEG of 65535 x 65535", jpeg),
        ("a WebP of 16383 x 16383", webp),
        ("4 MB of comment", text),
        ("an SVG by the name of a PNG", svg.to_vec()),
        (
            "a web page",
            b"<!doctype html><script>alert(1)</script>".to_vec(),
        ),
        ("a GIF", b"GIF89a\x01\0\x01\0\x80\0\0".to_vec()),
        ("a TIFF", b"II*\0\x08\0\0\0".to_vec()),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0".to_vec()),
        ("a PDF", b"%PDF-1.7".to_vec()),
        ("a program", b"\x7fELF\x02\x01\x01".to_vec()),
        ("nothing", Vec::new()),
        (LARGEST, whole(&DynamicImage::new_rgba8(4_096, 4_096))),
    ]
}

/// No bomb: the largest image that is taken.
const LARGEST: &str = "4096 x 4096, the largest that is taken";

/// The folder with the files that the child looks at, below its working folder.
const FOLDER: &str = "bombs-here";

#[test]
#[ignore = "the test below runs it in a process of its own"]
fn refuses_all_of_them() {
    let Ok(entries) = std::fs::read_dir(FOLDER) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let bytes = std::fs::read(&path).expect("a file");
        let started = Instant::now();
        let ending = check(&bytes, Finish::default());
        let took = started.elapsed();
        let is_taken = name == LARGEST && variable("IGNY8_TEST_LONG").is_some();
        assert_eq!(ending.is_ok(), is_taken, "{name}: {ending:?}");
        assert!(
            took < Duration::from_secs(2) || name == LARGEST,
            "{name} took {took:?}"
        );
        println!("{name}: {took:?}, {} kB", peak_kb().unwrap_or_default());
    }
    if let Some(peak) = peak_kb() {
        assert!(peak < MOST_KB, "{peak} kB");
    }
    println!("\nlooked at all of them");
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the files are for the child of this test alone"
)]
fn image_bombs_are_refused_at_once_and_in_little_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join(FOLDER);
    std::fs::create_dir(&inner).expect("a folder");
    for (name, bytes) in bombs() {
        std::fs::write(inner.join(name), bytes).expect("a file");
    }
    let output = Command::new(std::env::current_exe().expect("this binary"))
        .args([
            "--exact",
            "proof::bombs::refuses_all_of_them",
            "--ignored",
            "--nocapture",
        ])
        .current_dir(folder.path())
        .output()
        .expect("a child");
    let shown = String::from_utf8_lossy(&output.stdout);
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && shown.contains("looked at all of them"),
        "{shown}\n{why}"
    );
    println!("{shown}");
}

/// The most memory that this process has had, in kB. `None` where the system does not tell.
fn peak_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
