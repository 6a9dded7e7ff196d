//! What sources say of a keyword, and whose word counts.
//!
//! A person's word outranks every file. Among files the newest that knows counts, but an exact
//! volume outranks a range, and what is unknown never hides what is known. Impressions are kept
//! beside the volume and never become one.

use serde::Serialize;

use super::keyword::Intent;
use super::observation::{IntentOrigin, VolumeKind, VolumeRange};

/// What one source says of a keyword. `None` always means that it does not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Searches per month, or a point within `volume_range`.
    pub search_volume: Option<i64>,
    /// The ends of the range, when the source gives only those.
    pub volume_range: Option<VolumeRange>,
    /// How often pages of the site were shown for it.
    pub impressions: Option<i64>,
    /// Difficulty, 0–100.
    pub difficulty: Option<i64>,
    /// Cost per click in millionths.
    pub cpc_micros: Option<i64>,
    /// What the searcher wants.
    pub intent: Option<Intent>,
}

impl Said {
    /// What kind of number the volume is. `None` when it is unknown.
    #[must_use]
    pub fn volume_kind(&self) -> Option<VolumeKind> {
        match (self.search_volume, self.volume_range) {
            (_, Some(_)) => Some(VolumeKind::Bucket),
            (Some(_), None) => Some(VolumeKind::Exact),
            (None, None) => None,
        }
    }

    /// Adds what a later row of the same source says: the first row counts, a later one only adds
    /// what was unknown, or the exact number to a range.
    #[must_use]
    pub fn or(self, later: Self) -> Self {
        let first = match (self.volume_kind(), later.volume_kind()) {
            (None, _) | (Some(VolumeKind::Bucket), Some(VolumeKind::Exact)) => later,
            _ => self,
        };
        Self {
            search_volume: first.search_volume,
            volume_range: first.volume_range,
            impressions: self.impressions.or(later.impressions),
            difficulty: self.difficulty.or(later.difficulty),
            cpc_micros: self.cpc_micros.or(later.cpc_micros),
            intent: self.intent.or(later.intent),
        }
    }
}

/// Which values of a keyword a person has set: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Edited(pub i64);

impl Edited {
    /// The search volume.
    pub const VOLUME: Self = Self(1);
    /// The difficulty.
    pub const DIFFICULTY: Self = Self(2);
    /// The cost per click.
    pub const CPC: Self = Self(4);
    /// The intent.
    pub const INTENT: Self = Self(8);

    /// Whether a person has set this value.
    #[must_use]
    pub fn has(self, value: Self) -> bool {
        self.0 & value.0 != 0
    }

    fn with(self, value: Self) -> Self {
        Self(self.0 | value.0)
    }

    fn without(self, value: Self) -> Self {
        Self(self.0 & !value.0)
    }
}

/// What is held true of a keyword.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The values.
    pub said: Said,
    /// Where the intent is from. `None` when it is unknown.
    pub intent_origin: Option<IntentOrigin>,
    /// Which values a person has set.
    pub edited: Edited,
}

impl Standing {
    /// What a source must have said to be told by the keyword's own values alone.
    #[must_use]
    pub fn as_said(&self) -> Said {
        Said {
            intent: match self.intent_origin {
                Some(IntentOrigin::Rules) => None,
                _ => self.said.intent,
            },
            ..self.said
        }
    }

    /// Hears the word of a newer source.
    ///
    /// What a person has set stays; where a person has set "unknown" a known value takes its place.
    #[must_use]
    pub fn heard(mut self, newer: &Said) -> Self {
        let kept = |flag, known: bool| self.edited.has(flag) && known;
        let (own, edited) = (self.said, self.edited);
        let mut taken = edited;
        let outranked = own.volume_kind() == Some(VolumeKind::Exact)
            && newer.volume_kind() == Some(VolumeKind::Bucket);
        if newer.volume_kind().is_some()
            && !outranked
            && !kept(Edited::VOLUME, own.volume_kind().is_some())
        {
            self.said.search_volume = newer.search_volume;
            self.said.volume_range = newer.volume_range;
            taken = taken.without(Edited::VOLUME);
        }
        self.said.impressions = newer.impressions.or(own.impressions);
        if newer.difficulty.is_some() && !kept(Edited::DIFFICULTY, own.difficulty.is_some()) {
            self.said.difficulty = newer.difficulty;
            taken = taken.without(Edited::DIFFICULTY);
        }
        if newer.cpc_micros.is_some() && !kept(Edited::CPC, own.cpc_micros.is_some()) {
            self.said.cpc_micros = newer.cpc_micros;
            taken = taken.without(Edited::CPC);
        }
        if newer.intent.is_some() && !kept(Edited::INTENT, own.intent.is_some()) {
            self.said.intent = newer.intent;
            self.intent_origin = Some(IntentOrigin::File);
            taken = taken.without(Edited::INTENT);
        }
        self.edited = taken;
        self
    }

    /// Takes a person's word for everything that it knows.
    #[must_use]
    pub fn told_by_hand(mut self, said: &Said) -> Self {
        if said.volume_kind().is_some() {
            self.said.search_volume = said.search_volume;
            self.said.volume_range = said.volume_range;
            self.edited = self.edited.with(Edited::VOLUME);
        }
        self.said.impressions = said.impressions.or(self.said.impressions);
        if said.difficulty.is_some() {
            self.said.difficulty = said.difficulty;
            self.edited = self.edited.with(Edited::DIFFICULTY);
        }
        if said.cpc_micros.is_some() {
            self.said.cpc_micros = said.cpc_micros;
            self.edited = self.edited.with(Edited::CPC);
        }
        if said.intent.is_some() {
            self.said.intent = said.intent;
            self.intent_origin = Some(IntentOrigin::Manual);
            self.edited = self.edited.with(Edited::INTENT);
        }
        self
    }

    /// Sets one volume by hand; `None` is a person's "unknown".
    pub fn set_volume(&mut self, value: Option<i64>) {
        self.said.search_volume = value;
        self.said.volume_range = None;
        self.edited = self.edited.with(Edited::VOLUME);
    }

    /// Sets the difficulty by hand; `None` is a person's "unknown".
    pub fn set_difficulty(&mut self, value: Option<i64>) {
        self.said.difficulty = value;
        self.edited = self.edited.with(Edited::DIFFICULTY);
    }

    /// Sets the intent by hand; `None` is a person's "unknown".
    pub fn set_intent(&mut self, value: Option<Intent>) {
        self.said.intent = value;
        self.intent_origin = value.map(|_| IntentOrigin::Manual);
        self.edited = self.edited.with(Edited::INTENT);
    }

    /// Works the values out again from the sources that are left, oldest first. What a person has
    /// set stays, and so does an intent by the rules where no source says one.
    #[must_use]
    pub fn rederived(self, sources: &[Said]) -> Self {
        let by_hand = |flag| self.edited.has(flag);
        let mut all = Self {
            edited: self.edited,
            ..Self::default()
        };
        for source in sources {
            all = all.heard(source);
        }
        all.edited = self.edited;
        if by_hand(Edited::VOLUME) {
            all.said.search_volume = self.said.search_volume;
            all.said.volume_range = self.said.volume_range;
        }
        if by_hand(Edited::DIFFICULTY) {
            all.said.difficulty = self.said.difficulty;
        }
        if by_hand(Edited::CPC) {
            all.said.cpc_micros = self.said.cpc_micros;
        }
        let by_rules = all.said.intent.is_none() && self.intent_origin == Some(IntentOrigin::Rules);
        if by_hand(Edited::INTENT) || by_rules {
            all.said.intent = self.said.intent;
            all.intent_origin = self.intent_origin;
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use proptest::option::of;
    use proptest::prelude::*;

    use super::*;

    fn said() -> impl Strategy<Value = Said> {
        let volume = prop_oneof![
            Just((None, None)),
            (0_i64..5).prop_map(|volume| (Some(volume), None)),
            (0_i64..5).prop_map(|min| {
                let max = Some(min + 10);
                (Some(min + 5), Some(VolumeRange { min, max }))
            }),
        ];
        let intent = prop_oneof![Just(Intent::Commercial), Just(Intent::Navigational)];
        let rest = (of(0_i64..3), of(0_i64..3), of(0_i64..3), of(intent));
        (volume, rest).prop_map(|((search_volume, volume_range), rest)| Said {
            search_volume,
            volume_range,
            impressions: rest.0,
            difficulty: rest.1,
            cpc_micros: rest.2,
            intent: rest.3,
        })
    }

    #[test]
    fn an_exact_volume_outranks_a_newer_range_and_impressions_are_none() {
        let exact = Said {
            search_volume: Some(90),
            ..Said::default()
        };
        let bucket = Said {
            search_volume: Some(550),
            volume_range: Some(VolumeRange {
                min: 100,
                max: Some(1000),
            }),
            impressions: Some(7),
            ..Said::default()
        };
        let after = |sources: &[Said]| Standing::default().rederived(sources).said;
        assert_eq!(after(&[exact, bucket]).search_volume, Some(90));
        assert_eq!(after(&[bucket, exact]).search_volume, Some(90));
        assert_eq!(after(&[bucket, exact]).impressions, Some(7));
        assert_eq!(after(&[bucket]).volume_kind(), Some(VolumeKind::Bucket));
        let seen = Said {
            impressions: Some(7),
            ..Said::default()
        };
        assert_eq!(after(&[seen]).volume_kind(), None);
    }

    #[test]
    fn a_persons_word_outranks_files_and_an_unknown_of_theirs_gives_way() {
        let file = Said {
            search_volume: Some(5),
            difficulty: Some(50),
            ..Said::default()
        };
        let mut standing = Standing::default().heard(&file);
        standing.set_volume(Some(7));
        standing.set_difficulty(None);
        assert_eq!(standing.rederived(&[file]).said.difficulty, None);
        let heard = standing.heard(&file);
        assert_eq!(heard.said.search_volume, Some(7));
        assert_eq!(heard.said.difficulty, Some(50));
        assert!(heard.edited.has(Edited::VOLUME) && !heard.edited.has(Edited::DIFFICULTY));
    }

    proptest! {
        #[test]
        fn hearing_one_by_one_is_deriving_from_all(sources in proptest::collection::vec(said(), 0..6)) {
            let heard = sources.iter().fold(Standing::default(), Standing::heard);
            prop_assert_eq!(heard.rederived(&sources), heard);
        }

        #[test]
        fn unknown_never_hides_known(known in said(), newer in said()) {
            let heard = Standing::default().heard(&known).heard(&newer).said;
            prop_assert!(known.volume_kind().is_none() || heard.volume_kind().is_some());
            prop_assert!(known.difficulty.is_none() || heard.difficulty.is_some());
            prop_assert!(known.cpc_micros.is_none() || heard.cpc_micros.is_some());
            prop_assert!(known.intent.is_none() || heard.intent.is_some());
            prop_assert!(known.impressions.is_none() || heard.impressions.is_some());
        }

        #[test]
        fn the_word_of_an_agreeing_source_is_the_standing_itself(first in said(), second in said()) {
            let standing = Standing::default().heard(&first).heard(&second);
            prop_assert_eq!(standing.heard(&standing.as_said()), standing);
        }
    }
}
