"""Which dates IAM accepts in a condition: ISO 8601, or seconds since 1970.

The ISO forms are those of the parser of dates and times in Java's Joda-Time, which accepts
any year, leaves out parts from the right, and also knows days of the year and weeks.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import functools
import re

_MAX_SECONDS = 2**63 - 1
_YEARS = range(-292275054, 292278994)
"""The years that milliseconds in 64 bits can express."""

_FEBRUARY = 2
_YEAR_DAYS = 365
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@functools.cache
def _form() -> re.Pattern[str]:
    hour, sixty, fraction = r"(?:[01]?\d|2[0-3])", r"[0-5]?\d", r"[.,]\d{1,9}"
    offset = r"(?:z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?)?)"
    time = rf"{hour}(?:{fraction}|:{sixty}(?:{fraction}|:{sixty}(?:{fraction})?)?)?"
    date = (
        r"(?P<year>[+-]?\d{1,9})"
        r"(?:-w(?:0?[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?"
        r"|-(?P<day_of_year>\d{3})"
        r"|-(?P<month>0?[1-9]|1[0-2])(?:-(?P<day>0?[1-9]|[12]\d|3[01]))?)?"
    )
    return re.compile(rf"(?:{date}(?:t(?:{time})?(?:{offset})?)?|t{time}(?:{offset})?)", re.ASCII)


def is_date(text: str) -> bool:
    """Return whether IAM accepts the text as a date."""
    if text.isdigit() and text.isascii():
        return len(text) <= len(str(_MAX_SECONDS)) and int(text) <= _MAX_SECONDS
    match = _form().fullmatch(text.lower())
    if match is None or int(match["year"] or 0) not in _YEARS:
        return False
    leap_days = int(_is_leap_year(int(match["year"] or 0)))
    if match["day_of_year"] is not None:
        return 1 <= int(match["day_of_year"]) <= _YEAR_DAYS + leap_days
    if match["day"] is None:
        return True
    month = int(match["month"])
    return int(match["day"]) <= _MONTH_DAYS[month - 1] + (leap_days if month == _FEBRUARY else 0)


def _is_leap_year(year: int) -> bool:
    # Importing calendar, for its isleap, takes longer than importing the language.
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
