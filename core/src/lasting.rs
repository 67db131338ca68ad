//! How long things last: which documents a submission asks for, on which day their age counts, and what runs out.
//!
//! Pure: days and answers only. This module must never look at a clock, or know a requirement by its id.

use chrono::{Days, NaiveDate};

use crate::api::AnswerState;
use crate::scheme::{Evidence, Field, Scheme};
use crate::submission::{self, Answer, Facts};

/// How long after the day of sending the end of something is still said: our own choice, the same number of days as
/// before the first reminder of a follow-up.
const SOON: Days = Days::new(60);

/// The day on which age counts: the planned day of sending, or `today` when there is no plan or the plan has passed.
pub fn counting_day(planned: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    planned.map_or(today, |planned| planned.max(today))
}

/// When something runs out, seen from the day of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunsOut {
    /// Before that day.
    Before,
    /// On that day, or within 60 days after it.
    Soon,
}

/// How near `until`, the last day of something, is to the day of sending; `None` when it is far away.
pub fn runs_out(until: NaiveDate, sending: NaiveDate) -> Option<RunsOut> {
    if until < sending {
        return Some(RunsOut::Before);
    }
    let soon = sending.checked_add_days(SOON).is_none_or(|limit| until <= limit);
    soon.then_some(RunsOut::Soon)
}

/// The rule by which a submission demands a document of type `kind` at `requirement`, as its answers and the company
/// stand; `None` when it demands none there.
pub fn demanded<'s>(scheme: &'s Scheme, facts: Facts<'_>, requirement: &str, kind: &str) -> Option<&'s Evidence> {
    let mut asked = submission::asked_rows(scheme, facts.kind, facts.answers, facts.day);
    let (requirement, _) = asked.find(|(row, _)| row.id == requirement)?;
    let nothing = Answer::default();
    let answer = facts.answers.get(&requirement.id).unwrap_or(&nothing);
    let set_aside = answer.state == AnswerState::DoesNotApply || requirement.when.holds(facts.traits) == Some(false);
    let fits = |rule: &&Evidence| {
        rule.min > 0 && rule.types.iter().any(|known| known == kind) && submission::asked(rule.when.as_ref(), answer)
    };
    requirement.evidence.iter().find(fits).filter(|_| !set_aside)
}

/// The last day that one answer tells of.
pub fn last_day(field: &Field, answer: &Answer) -> Option<NaiveDate> {
    let counts = answer.state == AnswerState::InPlace && submission::asked(field.when.as_ref(), answer);
    answer.fields.get(&field.id).filter(|_| counts)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_plan_in_the_past_counts_as_today() {
        let today = day("2026-11-22");
        assert_eq!(counting_day(None, today), today);
        assert_eq!(counting_day(Some(day("2026-11-01")), today), today);
        assert_eq!(counting_day(Some(day("2027-03-01")), today), day("2027-03-01"));
    }

    #[test]
    fn the_last_day_itself_is_still_in_force_and_sixty_days_after_sending_are_soon() {
        let cases = [
            ("2027-02-28", Some(RunsOut::Before)),
            ("2027-03-01", Some(RunsOut::Soon)),
            ("2027-04-30", Some(RunsOut::Soon)),
            ("2027-05-01", None),
        ];
        for (until, expected) in cases {
            assert_eq!(runs_out(day(until), day("2027-03-01")), expected, "{until}");
        }
    }
}
