"""A second calculation of the reminders, written apart from the first and as naively as can be.

Reads lines of `approved`, `today` (YYYY-MM-DD) from standard input and writes, for each, what a person who has never
looked before has to be told on that day: `kind:step` for each deadline, apart by spaces, or `-`. It walks from day to
day and asks of each whether it is a day of reminding.
"""

import datetime
import functools
import sys

DAY = datetime.timedelta(days=1)
BEFORE = {"year-1": (60, 14, 3, 0), "year-2": (60, 14, 3, 0), "renewal": (120, 60, 14, 3, 0)}


def years_later(day, years):
    year = day.year + years
    if day.month == 2 and day.day == 29:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return datetime.date(year, 2, 29 if leap else 28)
    return datetime.date(year, day.month, day.day)


@functools.cache
def days_of_reminding(due, before):
    days = []
    day = due - 130 * DAY
    while day <= due + 1700 * DAY:
        left = (due - day).days
        if left >= 0:
            if left in before:
                days.append(day)
        elif (-left) % 7 == 0:
            days.append(day)
        day += DAY
    return days


for line in sys.stdin:
    approved, today = (datetime.date.fromisoformat(word) for word in line.split())
    told = []
    for years, kind in ((1, "year-1"), (2, "year-2"), (3, "renewal")):
        passed = None
        for day in days_of_reminding(years_later(approved, years), BEFORE[kind]):
            if day <= today:
                passed = day
        if passed is not None:
            told.append(f"{kind}:{passed.isoformat()}")
    print(" ".join(told) or "-")
