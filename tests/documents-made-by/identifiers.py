"""Numbers that look real and belong to nobody.

Personal numbers are synthetic (the month has 80 added, as in Skatteetaten's test population), or are the examples that
Skatteetaten and NAV publish. Organisation numbers pass the control rule and are used here as invented ones; 974 761 076
and 974 760 673 are the issuers' own.
"""

COMPANY = "123456785"
OTHER_COMPANY = "923609016"
TAX_ADMINISTRATION = "974761076"
REGISTER_CENTRE = "974760673"

# Published examples: good under both rules, under the rule from 2032 alone, an H-number.
OFFICIAL_BOTH_RULES = "30108299920"
OFFICIAL_ONLY_2032 = "30108299939"
OFFICIAL_H_NUMBER = "13527248013"

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def _rest(weights, digits):
    return sum(w * int(d) for w, d in zip(weights, digits)) % 11


def grouped(number):
    """An organisation number as it is printed."""
    return f"{number[:3]} {number[3:6]} {number[6:]}"


def organisation(eight):
    """Eight digits with their control digit."""
    rest = _rest((3, 2, 7, 6, 5, 4, 3, 2), eight)
    assert rest != 1, f"{eight} has no control digit"
    return eight + str((11 - rest) % 11)


def account(ten):
    """An account number of these ten digits, written 4-2-5."""
    rest = _rest(_SECOND, ten)
    assert rest != 1, f"{ten} has no control digit"
    whole = ten + str((11 - rest) % 11)
    return f"{whole[:4]} {whole[4:6]} {whole[6:]}"


def personal(day, month, year, *, d_number=False, rule_2032=False):
    """A synthetic personal number, the first that the day has.

    `rule_2032` gives one that only the control rule from 2032 lets through.
    """
    stem = f"{day + (40 if d_number else 0):02}{month + 80:02}{year:02}"
    for individual in range(500, 1000):
        nine = f"{stem}{individual}"
        rest = _rest(_FIRST, nine)
        for base in (12, 13, 14) if rule_2032 else (11,):
            first = (base - rest) % 11
            if base - rest == 10 or rule_2032 and first == (11 - rest) % 11:
                continue
            second = (11 - _rest(_SECOND, f"{nine}{first}")) % 11
            if first < 10 and second < 10:
                return f"{nine}{first}{second}"
    raise AssertionError(f"no number on {stem}")


def passes_as_personal(digits):
    """Whether eleven digits happen to pass as a personal number of some kind, under the rule in force or that from 2032."""
    day, month = int(digits[:2]) % 40, int(digits[2:4])
    months = [*range(1, 13), *range(41, 53), *range(66, 78), *range(81, 93)]
    if int(digits[0]) > 7 or not 1 <= day <= 28 or month not in months:
        return False
    first = {(base - _rest(_FIRST, digits)) % 11 for base in (11, 12, 13, 14)}
    return int(digits[9]) in first and int(digits[10]) == (11 - _rest(_SECOND, digits)) % 11


def serial():
    """Endlessly many different personal numbers."""
    for n in range(10_000):
        yield personal(1 + n % 28, 1 + n % 12, 60 + n % 39)
