"""A second calculation of Norwegian working days, written apart from the first.

Usage: feasts.py FIRST-YEAR LAST-YEAR. Writes for each day: the day, the last working day on or before it, and whether it
is a public holiday other than a common Sunday.

Easter is found as the church defines it: the Sunday after the fourteenth day of the moon that falls on or after 21 March,
the age of the moon being told by the epact of the year (Clavius), walking from day to day.
"""

import datetime
import sys

DAY = datetime.timedelta(days=1)


def easter(year):
    golden = year % 19 + 1
    century = year // 100 + 1
    solar = 3 * century // 4 - 12
    lunar = (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + lunar - solar) % 30
    if (epact == 25 and golden > 11) or epact == 24:
        epact += 1
    # The fourteenth day of the moon, first told as a day of March.
    full = 44 - epact
    if full < 21:
        full += 30
    day = datetime.date(year, 3, 1) + (full - 1) * DAY
    day += DAY
    while day.weekday() != 6:
        day += DAY
    return day


def holidays(year):
    sunday = easter(year)
    days = {datetime.date(year, month, day) for month, day in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}
    return days | {sunday + n * DAY for n in (-3, -2, 0, 1, 39, 49, 50)}


first, last = (int(year) for year in sys.argv[1:])
known = {day for year in range(first - 1, last + 1) for day in holidays(year)}
eves = {(12, 24), (12, 31)}
day = datetime.date(first, 1, 1)
while day.year <= last:
    work = day
    while work.weekday() > 4 or work in known or (work.month, work.day) in eves:
        work -= DAY
    print(day, work, "holiday" if day in known else "day")
    day += DAY
