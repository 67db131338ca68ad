//! What the statements of a certificate come to. Where they could come to two sums, there is none.

use super::dues::Kinds;
use super::table::Reading;
use super::{Arrears, Role, Row};
use crate::inspect::model::ArrearsByKind;
use crate::inspect::nok::Nok;
use crate::inspect::spots::Spot;

impl Arrears {
    /// Where the sum stands that [`Arrears::sum`] gave: as such, or else all that it was added up from.
    pub fn spots(&self, sum: Nok) -> Vec<Spot> {
        let rows = || self.rows.iter().zip(&self.spots);
        let of = |is: &dyn Fn(&Row) -> bool| rows().filter(|(row, _)| is(row)).map(|(_, spot)| *spot).collect();
        let is_sum = |row: &Row| row.amount.clear() == Some(sum);
        let whole: Vec<Spot> = of(&|row| matches!(row.role, Role::Total | Role::Unnamed) && is_sum(row));
        if let Some(first) = whole.first() {
            return vec![*first];
        }
        if sum == Nok::ZERO && !self.none_spots.is_empty() {
            return self.none_spots.clone();
        }
        of(&|row| row.role != Role::Total && (sum == Nok::ZERO || row.amount != Reading::Clear(Nok::ZERO)))
    }

    /// Where the rows of the single kinds stand.
    pub fn spots_by_kind(&self) -> Vec<Spot> {
        self.rows.iter().zip(&self.spots).filter(|(row, _)| row.kinds.count() == 1).map(|(_, spot)| *spot).collect()
    }

    /// What is overdue of one kind: its own total, or the rows added up.
    fn of_kind(&self, kind: Kinds) -> Option<Nok> {
        let rows = |total: bool| self.rows.iter().filter(move |r| r.kinds == kind && (r.role == Role::Total) == total);
        let added = rows(false).map(|row| row.amount.clear()).sum::<Option<Nok>>()?;
        let mut totals = rows(true).map(|row| row.amount.clear());
        match (totals.next(), totals.next()) {
            (None, _) => rows(false).next().map(|_| added),
            (Some(total), None) => total.filter(|total| *total >= added),
            _ => None,
        }
    }

    pub fn by_kind(&self) -> ArrearsByKind {
        let of = |kind| self.names(kind).then(|| self.of_kind(kind)).flatten();
        ArrearsByKind { skatt: of(Kinds::TAX), mva: of(Kinds::VAT), arbeidsgiveravgift: of(Kinds::CONTRIBUTIONS) }
    }

    /// Whether a kind is named by nothing but the sum of others: "sum of duties", below value added tax and
    /// contributions.
    fn is_subtotal(&self, kind: Kinds) -> bool {
        let mut own = self.rows.iter().filter(|row| row.kinds == kind).peekable();
        let others = [Kinds::VAT, Kinds::CONTRIBUTIONS].map(|one| self.names(one).then(|| self.of_kind(one)).flatten());
        let sum = others.iter().flatten().copied().sum::<Nok>();
        kind == Kinds::DUTIES
            && others.iter().any(Option::is_some)
            && own.peek().is_some()
            && own.all(|row| row.role == Role::Total && row.amount == Reading::Clear(sum))
    }

    /// Whether it says what is overdue of a kind; a charge upon it alone does not.
    fn names(&self, kind: Kinds) -> bool {
        self.rows.iter().any(|row| row.kinds == kind && row.role != Role::Charge)
    }

    /// Whether it says so of tax, value added tax and contributions.
    pub fn names_every_kind(&self) -> bool {
        Kinds::OF_ALL.into_iter().all(|kind| self.names(kind))
    }

    /// Whether it says nothing of what is overdue, but for charges that may be or not, and for sums.
    pub fn says_nothing(&self) -> bool {
        !self.none && self.rows.iter().all(|row| matches!(row.role, Role::Charge | Role::Total))
    }

    /// What the rows come to that are no sums of others.
    fn added(&self) -> Option<Nok> {
        let rows = self.rows.iter().filter(|row| matches!(row.role, Role::Part | Role::Charge));
        rows.map(|row| row.amount.clear()).sum()
    }

    /// The same, less what stands in the company's favour.
    pub fn balance(&self) -> Option<Nok> {
        self.added().map(|added| added + self.credit)
    }

    /// Whether it comes to this sum, and the rows do, too.
    pub fn adds_up_to(&self, sum: Nok) -> bool {
        self.sum() == Some(sum) && self.added() == Some(sum)
    }

    /// The sum of what is overdue: the total that the certificate states, or else its parts. Nothing only where it
    /// does not say elsewhere that there is something.
    pub fn sum(&self) -> Option<Nok> {
        self.stated().filter(|sum| !(self.some && *sum == Nok::ZERO)).filter(|sum| self.leaves_no_doubt(*sum))
    }

    /// Whether every number in the place of an amount adds up to the sum as one, or is of a kind of which another row
    /// says what is overdue. Where the sum is stated as such, a row that may be a heading does not speak against it.
    fn leaves_no_doubt(&self, sum: Nok) -> bool {
        let says_it = |row: &Row| matches!(row.role, Role::Total | Role::Unnamed) && row.amount == Reading::Clear(sum);
        let is_stated = self.none || self.rows.iter().any(|row| row.kinds.count() != 1 && says_it(row));
        let is_open = |kind: Kinds| kind.count() == 0 || !is_stated && !self.names(kind);
        let open = self.doubtful.iter().filter(|(kind, _)| is_open(*kind));
        let open: Vec<Nok> = open.map(|(_, amount)| *amount).collect();
        open.is_empty() || self.added().is_some_and(|added| added + open.into_iter().sum::<Nok>() == sum)
    }

    fn stated(&self) -> Option<Nok> {
        if self.rows.iter().any(|row| row.amount == Reading::Unclear) {
            return None;
        }
        let named: Vec<Kinds> =
            Kinds::EACH.into_iter().filter(|kind| self.rows.iter().any(|row| row.kinds == *kind)).collect();
        let named: Vec<Kinds> = named.into_iter().filter(|kind| !self.is_subtotal(*kind)).collect();
        // One kind that can be read two ways makes the whole unclear.
        let parts = named.iter().map(|kind| self.of_kind(*kind)).collect::<Option<Vec<Nok>>>()?;
        let mixed = |role: Role| {
            let rows = self.rows.iter().filter(move |row| row.kinds.count() != 1 && row.role == role);
            rows.filter_map(|row| row.amount.clear().map(|amount| (row.kinds, amount)))
        };
        let loose: Vec<(Kinds, Nok)> = mixed(Role::Part).chain(mixed(Role::Charge)).collect();
        if loose.iter().any(|(kinds, _)| named.iter().any(|one| kinds.covers(*one))) {
            return None;
        }
        let added = parts.iter().copied().chain(loose.iter().map(|(_, amount)| *amount)).sum::<Nok>();
        let (totals, partial): (Vec<_>, Vec<_>) =
            mixed(Role::Total).partition(|(kinds, _)| kinds.count() == 0 || named.iter().all(|one| kinds.covers(*one)));
        let totals: Vec<Nok> = totals.into_iter().map(|(_, amount)| amount).collect();
        let unnamed: Vec<Nok> = partial.into_iter().chain(mixed(Role::Unnamed)).map(|(_, amount)| amount).collect();
        if self.none {
            let contradicted = totals.iter().chain(&unnamed).chain([&added]).any(|amount| *amount != Nok::ZERO);
            return (!contradicted).then_some(Nok::ZERO);
        }
        let all_parts = Kinds::OF_ALL.iter().all(|kind| named.contains(kind));
        let stated = match (totals.iter().max(), unnamed.as_slice()) {
            // Several totals are one said twice, or the greatest holds the parts.
            (Some(total), _) if totals.iter().all(|one| one == total) => Some((*total, all_parts)),
            (Some(total), _) => Some((*total, true)),
            (None, []) => None,
            // Beside parts, it is their sum only when it proves to be.
            (None, [first, rest @ ..]) if rest.iter().all(|one| one == first) => {
                Some((*first, !parts.is_empty() || !loose.is_empty()))
            }
            (None, _) => return None,
        };
        let only_charges = self.rows.iter().all(|row| row.role == Role::Charge);
        match stated {
            Some((total, must_add_up)) => {
                if total == added + self.credit && total < added {
                    return Some(added);
                }
                let holds = if must_add_up { total == added } else { total >= added };
                (holds && unnamed.iter().all(|one| *one <= total)).then_some(total)
            }
            None if only_charges => None,
            None => (parts.len() >= 2 || added > Nok::ZERO).then_some(added),
        }
    }
}
