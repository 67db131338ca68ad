//! The control digits and dates of personal numbers, and the control digit of account numbers.

use chrono::NaiveDate;

const FIRST_CONTROL: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_CONTROL: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

fn remainder(weights: &[u32], digits: &[u32]) -> u32 {
    weights.iter().zip(digits).map(|(w, d)| w * d).sum::<u32>() % 11
}

/// What the control digits of a personal number say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// They hold under the rule in force, and so under the next.
    InForce,
    /// They hold only under the rule for numbers issued from 1 January 2032.
    From2032,
}

/// A number of the population register: of a person born here, a D-number, an H-number or a synthetic one.
/// `None` when it cannot be one.
pub(super) fn personal(digits: &[u32]) -> Option<Rule> {
    let &[d1, d2, m1, m2, y1, y2, _, _, _, k1, k2] = digits else { return None };
    let day = (d1 % 4) * 10 + d2;
    let day_shift_known = d1 < 8;
    let month = match m1 * 10 + m2 {
        month @ 1..=12 => month,
        // H-numbers add 40, synthetic ones 80 (the tax authority) or 65 (NAV).
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        _ => return None,
    };
    // 2000 is a leap year, and the century cannot be told: 29 February is let through for every fourth year.
    let leap_safe_year = 2000 + i32::try_from((y1 * 10 + y2) % 4).unwrap_or(0);
    if !day_shift_known || NaiveDate::from_ymd_opt(leap_safe_year, month, day).is_none() {
        return None;
    }
    if (11 - remainder(&SECOND_CONTROL, digits)) % 11 != k2 {
        return None;
    }
    let first = remainder(&FIRST_CONTROL, digits);
    // From 2032: 11, 12, 13 or 14 less the remainder; until then 11 less the remainder, which is among them.
    match (11..=14).find(|base: &u32| (base - first) % 11 == k1)? {
        11 => Some(Rule::InForce),
        _ => Some(Rule::From2032),
    }
}

/// A Norwegian bank account number: modulus 11, or on digits 7 to 10 only where digits 5 and 6 are zeros.
pub(super) fn is_account(digits: &[u32]) -> bool {
    let Some((&check, head)) = digits.split_last() else { return false };
    if head.len() != 10 || head.iter().all(|d| *d == 0) {
        return false;
    }
    let control = |remainder: u32| if remainder == 0 { 0 } else { 11 - remainder };
    if control(remainder(&SECOND_CONTROL, head)) == check {
        return true;
    }
    let old = matches!(head, [_, _, _, _, 0, 0, ..]);
    let tail = head.get(6..).unwrap_or_default();
    old && control(remainder(&[5, 4, 3, 2], tail)) == check
}
