"""Which dates IAM accepts in a condition: ISO 8601, or seconds since 1970.

The ISO forms are those of the parser of dates and times in Java's Joda-Time, which accepts
any year, leaves out parts from the right, and also knows days of the year and weeks.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import functools
import re

_MAX_SECONDS = 2**63 - 1
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@functools.cache
def _form() -> re.Pattern[str]:
    hour, sixty = r"(?:[01]?\d|2[0-3])", r"[0-5]?\d"
    offset = r"(?:z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?)?)"
    time = rf"{hour}(?:[.,]\d+|:{sixty}(?:[.,]\d+|:{sixty}(?:[.,]\d+)?)?)?"
    date = (
        r"[+-]?\d{1,9}"
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
    if match is None:
        return False
    if match["day_of_year"] is not None:
        return 1 <= int(match["day_of_year"]) <= 366  # noqa: PLR2004
    if match["day"] is None:
        return True
    return int(match["day"]) <= _MONTH_DAYS[int(match["month"]) - 1]
