//! How words are written that do not follow the rules: acronyms and makes.

/// Words whose capitals everybody expects. What is far more often a common word (`us`, `it`, `apple`) is not here.
const SPELLINGS: &[&str] = &[
    "ADHD",
    "AI",
    "API",
    "APR",
    "ATM",
    "ATV",
    "AWS",
    "B2B",
    "B2C",
    "BBQ",
    "BMW",
    "CBD",
    "CEO",
    "CNC",
    "CPU",
    "CRM",
    "CSS",
    "CSV",
    "CV",
    "DIY",
    "DJ",
    "DNA",
    "DSLR",
    "DVD",
    "ERP",
    "EV",
    "FAQ",
    "FBI",
    "GIF",
    "GPS",
    "GPT",
    "GPU",
    "HD",
    "HDMI",
    "HIV",
    "HR",
    "HTML",
    "HTTP",
    "HTTPS",
    "HVAC",
    "IKEA",
    "IP",
    "IPTV",
    "IVF",
    "JPG",
    "JSON",
    "KPI",
    "LCD",
    "LED",
    "LLC",
    "LLM",
    "MBA",
    "MDF",
    "MRI",
    "NAS",
    "NASA",
    "NBA",
    "NFL",
    "OLED",
    "PC",
    "PDF",
    "PHP",
    "PLA",
    "PNG",
    "PPC",
    "PVC",
    "QLED",
    "RAM",
    "RGB",
    "ROI",
    "RV",
    "SEO",
    "SQL",
    "SSD",
    "SSL",
    "SUV",
    "SVG",
    "TV",
    "UI",
    "UK",
    "URL",
    "USA",
    "USB",
    "UV",
    "UX",
    "VPN",
    "VR",
    "XML",
    "ChatGPT",
    "eBay",
    "GitHub",
    "iMac",
    "iOS",
    "iPad",
    "iPhone",
    "JavaScript",
    "LinkedIn",
    "MacBook",
    "macOS",
    "MySQL",
    "OpenAI",
    "PayPal",
    "PhD",
    "PlayStation",
    "QuickBooks",
    "SaaS",
    "TikTok",
    "TypeScript",
    "WhatsApp",
    "WordPress",
    "YouTube",
];

/// Returns how a case-folded word is written, also in the plural. `None` for every word that follows the
/// rules.
pub fn known_spelling(word: &str) -> Option<String> {
    let find = |word: &str| {
        let found = SPELLINGS
            .iter()
            .find(|known| known.eq_ignore_ascii_case(word));
        found.map(|known| (*known).to_owned())
    };
    find(word).or_else(|| Some(find(word.strip_suffix('s')?)? + "s"))
}

/// Tells whether a word has capitals that no rule gives it, as `LED` and `iPhone` have.
pub fn is_spelt_out(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_and_makes_keep_their_capitals() {
        assert_eq!(known_spelling("led").as_deref(), Some("LED"));
        assert_eq!(known_spelling("tvs").as_deref(), Some("TVs"));
        assert_eq!(known_spelling("iphone").as_deref(), Some("iPhone"));
        assert_eq!(known_spelling("lamp"), None);
        assert_eq!(known_spelling("s"), None);
        assert!(is_spelt_out("eBay") && !is_spelt_out("Led") && !is_spelt_out("É"));
    }
}
