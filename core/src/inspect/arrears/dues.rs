//! Which kinds of public dues a line is about.

use crate::inspect::pattern::pattern;

pattern!(VAT, r"merverdiavgift|meirverdiavgift|value[- ]added tax|\bmva\b|\bvat\b");
pattern!(
    CONTRIBUTIONS,
    r"arbeidsgiveravgift|arbeidsg(?:jev|iv)aravgift|\barb\.? ?(?:giv|gjev)\w*\.? ?avg\w*|\baga\b|employer'?s?'? (?:national insurance |social security |nic )?contributions?|national insurance contributions?|social security contributions?|payroll tax"
);
pattern!(TAX, r"skatt\w*|forskuddstrekk|forskotstrekk|\btax(?:es|ation)?\b|withholding");
pattern!(DUTIES, r"avgift\w*|\bdut(?:y|ies)\b|\btoll\b|\blev(?:y|ies)\b");
pattern!(
    NO_KIND,
    r"skatteetaten|skatteattest\w*|skattekontor\w*|skatteoppkrev\w*|skattekonto\w*|tax (?:administration|certificate|office|authorit\w+|account)|skatte- og avgifts\w*|skatt(?:er|ar)? (?:og|eller) avgift\w*|tax(?:es)? (?:and|or) duties|(?:#|\b\d{3} ?\d{3} ?\d{3}) ?mva\b|(?:mer|meir)verdiavgiftsregist\w*|\b(?:mva|vat|value[- ]added tax)[- ]?regist\w*|regist\w* (?:of|for) (?:vat|value[- ]added tax)\b"
);

/// A set of kinds of public dues, one bit for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    /// Tax on income, own or withheld from others.
    pub(super) const TAX: Self = Self(1);
    /// Value added tax.
    pub(super) const VAT: Self = Self(2);
    /// Employer's national insurance contributions.
    pub(super) const CONTRIBUTIONS: Self = Self(4);
    /// A duty that is none of these.
    pub(super) const DUTIES: Self = Self(8);
    /// What a certificate tells of every company.
    pub(super) const OF_ALL: [Self; 3] = [Self::TAX, Self::VAT, Self::CONTRIBUTIONS];
    pub(super) const EACH: [Self; 4] = [Self::TAX, Self::VAT, Self::CONTRIBUTIONS, Self::DUTIES];

    /// The kinds that a line names.
    pub(super) fn of(line: &str) -> Self {
        let rest = NO_KIND.replace_all(line, " ");
        let (vat, contributions) = (VAT.is_match(&rest), CONTRIBUTIONS.is_match(&rest));
        let rest = VAT.replace_all(&rest, " ");
        let rest = CONTRIBUTIONS.replace_all(&rest, " ");
        let named = [TAX.is_match(&rest), vat, contributions, DUTIES.is_match(&rest)];
        Self(named.into_iter().zip(Self::EACH).filter(|(is, _)| *is).map(|(_, kind)| kind.0).sum())
    }

    pub(super) fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether all that `other` names is named here too.
    pub(super) fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// What either names.
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The named kinds, one by one.
    pub(super) fn each(self) -> impl Iterator<Item = Self> {
        Self::EACH.into_iter().filter(move |kind| self.covers(*kind))
    }
}
