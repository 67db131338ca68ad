//! How large an e-mail becomes, and what that means on its way.

use serde::Serialize;
use ts_rs::TS;

/// Up to here an e-mail passes everywhere, in bytes as sent. Our experience, no rule of the scheme's.
const EVERYWHERE: u64 = 7_000_000;
/// Beyond this many recipients refuse it.
const OFTEN_REFUSED: u64 = 18_000_000;
/// The largest e-mail for which a draft is made, in bytes as sent.
pub const MAX: u64 = 25_000_000;

/// How an e-mail of some size fares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Passing {
    /// It passes everywhere.
    Everywhere,
    /// It passes in most places.
    Mostly,
    /// Many refuse it.
    OftenRefused,
    /// It is too large for a draft.
    TooLarge,
}

/// How many bytes `bytes` become in base64 with lines of 76 characters (RFC 2045, 6.8): 1.37 times as many.
pub fn encoded(bytes: u64) -> u64 {
    let letters = bytes.div_ceil(3).saturating_mul(4);
    letters.saturating_add(letters.div_ceil(76).saturating_mul(2))
}

/// How an e-mail with a file of `bytes` fares, which is larger on its way than on the disk.
pub fn passing(bytes: u64) -> Passing {
    let limits = [(EVERYWHERE, Passing::Everywhere), (OFTEN_REFUSED, Passing::Mostly), (MAX, Passing::OftenRefused)];
    let encoded = encoded(bytes);
    limits.into_iter().find_map(|(most, passing)| (encoded <= most).then_some(passing)).unwrap_or(Passing::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_counts_as_it_is_sent() {
        let cases = [
            (0, Passing::Everywhere),
            (5_000_000, Passing::Everywhere),
            (5_200_000, Passing::Mostly),
            (13_000_000, Passing::Mostly),
            (13_200_000, Passing::OftenRefused),
            (18_200_000, Passing::OftenRefused),
            (18_300_000, Passing::TooLarge),
            (u64::MAX, Passing::TooLarge),
        ];
        for (bytes, expected) in cases {
            assert_eq!(passing(bytes), expected, "{bytes}");
        }
        assert_eq!([encoded(0), encoded(1), encoded(57), encoded(58)], [0, 6, 78, 84]);
    }
}
