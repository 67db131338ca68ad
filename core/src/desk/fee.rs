//! The processing fee: what it costs, whether it is paid, and a word of reminder until it is. It never blocks.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use crate::api::{AnswerState, FeeView, FeesView, PaidFee, UnpaidFee};
use crate::company::{Orgnr, TraitValue};
use crate::fee::{self, FeeKind, Fees, Price};
use crate::problem::{Problem, Result};
use crate::scheme::Meaning;
use crate::store::{AnswerRow, CompanyRow, SubmissionRow};
use crate::submission::asked;
use crate::texts::{self, text};

use super::Desk;
use super::answers::answer_of;

/// The type of a receipt.
const RECEIPT: &str = "betalingskvittering";
/// The trait, and the value of it, that say who pays the higher price.
const MEMBER: &str = "member";
const NO_MEMBER: &str = "none";

impl Desk {
    /// The prices, what the company pays, and what it has not paid.
    pub fn fees(&self, orgnr: Option<&Orgnr>) -> Result<FeesView> {
        let company = self.the_company(orgnr)?;
        let fees = self.store.fees()?;
        let member = self.member(&company)?;
        let row = |fee: FeeKind| {
            let price = fees.price(fee);
            FeeView {
                fee,
                title: text(self.lang, &format!("fee-{}", fee.id()), &[]),
                member: price.member,
                other: price.other,
                text: self.price_text(price, member),
                edited: price != Fees::default().price(fee),
            }
        };
        let unpaid = self.unpaid(&company.orgnr)?.into_iter().map(|(submission, sent)| UnpaidFee {
            submission: submission.id,
            kind: submission.kind,
            kind_text: text(self.lang, &format!("kind-{}", submission.kind.id()), &[]),
            sent: sent.to_string(),
            text: FeeKind::of(submission.kind).map_or_else(String::new, |fee| self.price_text(fees.price(fee), member)),
        });
        Ok(FeesView {
            member,
            rows: FeeKind::ALL.into_iter().map(row).collect(),
            source_text: text(self.lang, "fee-source", &[]),
            source_address: fee::SOURCE.to_owned(),
            unpaid: unpaid.collect(),
            paid: self.paid(&company.orgnr)?,
        })
    }

    /// What one thing costs.
    pub fn price(&self, fee: &str) -> Result<Price> {
        Ok(self.store.fees()?.price(fee_kind(fee)?))
    }

    /// Sets what one thing costs.
    pub fn set_price(&mut self, fee: &str, price: Price) -> Result<()> {
        let kind = fee_kind(fee)?;
        let mut fees = self.store.fees()?;
        *fees.price_mut(kind) = price;
        let now = self.now();
        self.store.save_fees(&fees, now)
    }

    /// Records that a submission's fee was paid, with the receipt. Allowed also after sending, when the answers stand.
    pub fn fee_paid(&mut self, submission: i32, date: NaiveDate, receipt: Option<&Path>) -> Result<()> {
        self.likely(date)?;
        let orgnr = self.the_submission(submission)?.orgnr;
        let take_in = |path| self.take_in_paper(&orgnr, Some(submission), path, RECEIPT);
        let receipt = receipt.map(take_in).transpose()?;
        let now = self.now();
        self.store.record_fee_paid(submission, date, receipt, now)
    }

    /// Takes away a payment that was recorded by mistake.
    pub fn remove_fee_payment(&mut self, submission: i32) -> Result<()> {
        let now = self.now();
        self.store.remove_fee_payment(submission, now)
    }

    fn paid(&self, orgnr: &Orgnr) -> Result<Vec<PaidFee>> {
        let own = self.store.submissions()?.into_iter().filter(|row| row.orgnr == *orgnr);
        let paid = own.map(|row| {
            Ok(self.store.fee_payment(row.id)?.map(|payment| PaidFee {
                submission: row.id,
                kind_text: text(self.lang, &format!("kind-{}", row.kind.id()), &[]),
                text: text(self.lang, "fee-paid-on", &[("date", &texts::date(self.lang, payment.date))]),
                receipt: payment.receipt_document,
            }))
        });
        paid.filter_map(Result::transpose).collect()
    }

    /// When the fee of a submission was paid: as recorded after sending, else as answered.
    pub(super) fn fee_paid_on(&self, row: &SubmissionRow) -> Result<Option<String>> {
        if let Some(payment) = self.store.fee_payment(row.id)? {
            return Ok(Some(payment.date.to_string()));
        }
        Ok(self.said(Meaning::FeePaidOn, &self.store.answers(row.id)?))
    }

    /// The company's submissions that were sent and whose fee is not known to be paid, with the day of sending.
    ///
    /// An approval ends it: the board begins only when the payment is noted, so the fee has come.
    pub(super) fn unpaid(&self, orgnr: &Orgnr) -> Result<Vec<(SubmissionRow, NaiveDate)>> {
        let mut unpaid = Vec::new();
        for row in self.store.submissions()? {
            let costs = FeeKind::of(row.kind).is_some() && row.approved.is_none() && row.orgnr == *orgnr;
            if let (true, Some(sent)) = (costs, row.sent)
                && self.fee_paid_on(&row)?.is_none()
            {
                unpaid.push((row, sent));
            }
        }
        Ok(unpaid)
    }

    /// Whether the company is a member: as its newest submission says, else as the company's own traits say.
    fn member(&self, company: &CompanyRow) -> Result<Option<bool>> {
        let own = |row: &SubmissionRow| row.orgnr == company.orgnr;
        if let Some(newest) = self.store.submissions()?.into_iter().rfind(own)
            && let Some(said) = self.said(Meaning::Member, &self.store.answers(newest.id)?)
        {
            return Ok(Some(said != NO_MEMBER));
        }
        Ok(match company.traits.get(MEMBER) {
            Some(TraitValue::Choice(choice)) => Some(choice != NO_MEMBER),
            _ => None,
        })
    }

    /// What the field with this meaning holds, where it is asked and answered as in place.
    fn said(&self, means: Meaning, answers: &BTreeMap<String, AnswerRow>) -> Option<String> {
        let (requirement, field) = self.scheme.meaning(means)?;
        let answer = answer_of(answers.get(&requirement.id)?);
        let counts = answer.state == AnswerState::InPlace && asked(field.when.as_ref(), &answer);
        answer.fields.get(&field.id).filter(|value| counts && !value.trim().is_empty()).cloned()
    }

    fn price_text(&self, price: Price, member: Option<bool>) -> String {
        let lang = self.lang;
        let kroner = |amount: Option<u32>| amount.map(|amount| texts::kroner(lang, u64::from(amount)));
        let one = |amount: Option<u32>| match kroner(amount) {
            Some(amount) => text(lang, "fee-amount", &[("amount", &amount)]),
            None => text(lang, "fee-amount-unknown", &[]),
        };
        match (member, kroner(price.member), kroner(price.other)) {
            (Some(true), ..) => one(price.member),
            (Some(false), ..) => one(price.other),
            (None, Some(members), Some(others)) => {
                text(lang, "fee-amounts", &[("members", &members), ("others", &others)])
            }
            (None, ..) => one(None),
        }
    }
}

fn fee_kind(id: &str) -> Result<FeeKind> {
    let known = FeeKind::ALL.into_iter().find(|kind| kind.id() == id);
    known.ok_or_else(|| Problem::FeeUnknown { given: id.to_owned() })
}
