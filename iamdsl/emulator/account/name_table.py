"""Table of records by name, compared as IAM compares names: without regard to case."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, ValuesView
    from typing import Self

_RecordT = TypeVar("_RecordT")


class NameTable(MutableMapping[str, _RecordT]):
    """Records by name; a name in another case finds the same record.

    Iteration yields each name as it was spelled when its record was added first. The names of
    users, groups, roles, managed policies and instance profiles are not distinguished by case.
    https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
    """

    def __init__(self) -> None:
        """Make an empty table."""
        self._records: dict[str, _RecordT] = {}
        self._spellings: dict[str, str] = {}

    def __getitem__(self, name: str) -> _RecordT:
        return self._records[name.lower()]

    def __setitem__(self, name: str, record: _RecordT) -> None:
        self._records[name.lower()] = record
        self._spellings.setdefault(name.lower(), name)

    def __delitem__(self, name: str) -> None:
        del self._records[name.lower()]
        del self._spellings[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._records

    def __iter__(self) -> Iterator[str]:
        return iter(self._spellings.values())

    def __len__(self) -> int:
        return len(self._records)

    def values(self) -> ValuesView[_RecordT]:
        """Return the records, in the order in which they were added."""
        return self._records.values()

    def copy(self) -> Self:
        """Return a table with the same records."""
        result = type(self)()
        result._records = dict(self._records)  # noqa: SLF001 - of the same class
        result._spellings = dict(self._spellings)  # noqa: SLF001
        return result
