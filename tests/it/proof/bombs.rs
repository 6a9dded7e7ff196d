//! Images that are made to fill the memory, or are none, are refused at once and in little memory.

use std::io::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use igny8::providers::picture::check;

/// The most memory that looking at any of them may take, in kB.
const MOST_KB: u64 = 200 * 1024;

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
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

/// A PNG of one colour that states this size; the rows that it holds are nothing but zeros.
fn png(width: u32, height: u32, (depth, colour): (u8, u8), rows: u64, row_bytes: u64) -> Vec<u8> {
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([depth, colour, 0, 0, 0]);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    let row = vec![0; usize::try_from(row_bytes + 1).expect("a length")];
    for _ in 0..rows {
        packed.write_all(&row).expect("a buffer takes everything");
    }
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &head));
    bytes.extend(chunk(b"IDAT", &packed.finish().expect("packed")));
    bytes.extend(chunk(b"IEND", b""));
    bytes
}

/// Each with what it is; none may be taken.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let rgba = (8, 6);
    let mut jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08".to_vec();
    jpeg.extend([
        0xff, 0xff, 0xff, 0xff, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9,
    ]);
    // A lossless WebP that states 16383 x 16383.
    let mut webp = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\xfe\xbf\xff\x0f".to_vec();
    webp.extend([0; 9]);
    let mut text = png(64, 64, rgba, 64, 256);
    let at = text.len() - 12;
    let mut note = b"Comment\0\0".to_vec();
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
    packed
        .write_all(&vec![b'x'; 40_000_000])
        .expect("a buffer takes everything");
    note.extend(packed.finish().expect("packed"));
    text.splice(at..at, chunk(b"zTXt", &note));
    text.truncate(text.len() - 30);
    vec![
        (
            "60000 x 60000 that is not there",
            png(60_000, 60_000, rgba, 1, 240_000),
        ),
        (
            "30000 x 30000 of one bit, whole",
            png(30_000, 30_000, (1, 0), 30_000, 3_750),
        ),
        ("4294967295 x 1", png(u32::MAX, 1, rgba, 1, 1_000)),
        ("0 x 0", png(0, 0, rgba, 0, 0)),
        (
            "12000 x 12000 of one colour, whole",
            png(12_000, 12_000, (8, 0), 12_000, 12_000),
        ),
        (
            "5000 x 4000 of 16 bits, whole",
            png(5_000, 4_000, (16, 6), 4_000, 40_000),
        ),
        ("6300 x 6300, whole", png(6_300, 6_300, rgba, 6_300, 25_200)),
        ("a JPEG of 65535 x 65535", jpeg),
        ("a WebP of 16383 x 16383", webp),
        ("40 MB of comment, cut", text),
        (
            "an SVG by the name of a PNG",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>"
                .to_vec(),
        ),
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
    ]
}

#[test]
#[ignore = "the test below runs it in a process of its own"]
fn refuses_all_of_them() {
    let bombs = bombs();
    let before = peak_kb();
    for (name, bytes) in &bombs {
        let started = Instant::now();
        let ending = check(bytes);
        let took = started.elapsed();
        assert!(ending.is_err(), "{name} was taken");
        assert!(took < Duration::from_secs(2), "{name} took {took:?}");
        println!("{name}: {took:?}, {} kB", peak_kb().unwrap_or_default());
    }
    if let (Some(before), Some(after)) = (before, peak_kb()) {
        println!("\nmemory {before} kB before, {after} kB after");
        assert!(after < MOST_KB.max(before), "{after} kB");
    }
}

#[test]
fn image_bombs_are_refused_at_once_and_in_little_memory() {
    let output = Command::new(std::env::current_exe().expect("this binary"))
        .args([
            "--exact",
            "proof::bombs::refuses_all_of_them",
            "--ignored",
            "--nocapture",
        ])
        .output()
        .expect("a child");
    let shown = String::from_utf8_lossy(&output.stdout);
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && shown.contains("1 passed"),
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
