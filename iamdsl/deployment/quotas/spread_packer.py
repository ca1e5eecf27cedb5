"""Pack the statements of `Policy.spread` into its policies, with few changes between runs.

`split` may put a statement into another part whenever the document changes. In the account each
statement stays in the policy that has it, and new ones go where there is room, so one edit changes
one or two policies. If there is no room, some policies are packed again, as few as suffice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from iamdsl.errors import ResourceError
from iamdsl.language import Quota
from iamdsl.language.analysis.document_splitter import first_fit_decreasing
from iamdsl.resources.documents.sent_document import sent_document
from iamdsl.resources.policy import Policy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from iamdsl.deployment.model.plan import Change
    from iamdsl.resources import Address, Resource
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource

JsonStatement: TypeAlias = Mapping[str, Any]
_QUOTA = Quota.MANAGED


def pack_spread_policies(
    facts: Mapping[Address, Facts],
    declared: Mapping[Address, Resource],
    observed: Mapping[Address, ObservedResource],
) -> dict[Address, Facts]:
    """Return the facts, with the statements of spread policies where the account has them."""
    result = dict(facts)
    for addresses in _spreads(declared.values()):
        documents = [facts[address]["policy"] for address in addresses]
        existing = [
            _statements(observed[address].facts["policy"]) if address in observed else []
            for address in addresses
        ]
        if not any(existing):
            continue
        bins = pack([_statements(document) for document in documents], existing, _room(documents))
        for address, statements in zip(addresses, bins, strict=True):
            document = {**facts[address]["policy"], "Statement": statements}
            result[address] = {**facts[address], "policy": document}
    return result


def check_whole_spreads(
    declared: Mapping[Address, Resource],
    changes: Iterable[Change],
    excluded: Collection[Address],
) -> None:
    """Refuse a partial plan that changes some of a spread's policies and leaves out others.

    A statement may move from one to another. Raises `ResourceError`.
    """
    changing = {change.address for change in changes if change.differences}
    for addresses in _spreads(declared.values()):
        left_out = [address for address in addresses if address in excluded]
        if left_out and changing.intersection(addresses):
            name = getattr(declared[addresses[0]], "spread_name", None)
            raise ResourceError(
                f"{left_out[0]} is left out, and others of the same spread are changed",
                where=declared[addresses[0]].origin,
                why="statements may move from one of its policies to another",
                next_step=f"select all of them: --target 'policy/{name}-*'",
            )


def pack(
    declared: list[list[JsonStatement]], existing: list[list[JsonStatement]], room: int
) -> list[list[JsonStatement]]:
    """Return the declared statements in as many bins, most of them where they are in `existing`.

    `room` is the space of one bin, for statements with their commas and brackets. Bins keep the
    order of the declared statements. If nothing else fits, the declared bins are returned.
    """
    return _Packing.of(declared, existing, room).packed() or declared


def _spreads(declared: Iterable[Resource]) -> list[list[Address]]:
    """Return the addresses of the policies of each spread, in order."""
    spreads: dict[tuple[str, str], list[Address]] = {}
    for resource in declared:
        if isinstance(resource, Policy) and resource.spread_name is not None:
            key = (resource.spread_name, resource.path)
            spreads.setdefault(key, []).append(resource.address)
    return list(spreads.values())


def _statements(document: Mapping[str, Any]) -> list[JsonStatement]:
    statements = document.get("Statement", [])
    return list(statements) if isinstance(statements, list | tuple) else [statements]


def _room(documents: list[Mapping[str, Any]]) -> int:
    frame = sent_document({**documents[0], "Statement": []})
    return _QUOTA.limit - _QUOTA.measure(frame) + len("[]")


def _key(statement: JsonStatement) -> str:
    """Return text by which the same statement is recognised; lists of one are single values."""
    plain = {
        name: sorted(map(str, value)) if isinstance(value, list | tuple) else [str(value)]
        for name, value in statement.items()
        if name not in {"Condition", "Principal"}
    }
    return json.dumps([plain, statement.get("Condition")], sort_keys=True, default=str)


@attrs.define
class _Packing:
    """Statements by number, and the bins they are in; `changed` bins differ from the account."""

    statements: list[JsonStatement]
    sizes: list[int]
    room: int
    bins: list[list[int]]
    changed: set[int]
    unplaced: list[int]

    @classmethod
    def of(
        cls, declared: list[list[JsonStatement]], existing: list[list[JsonStatement]], room: int
    ) -> _Packing:
        """Begin with every statement that the account has where it is."""
        statements = [statement for part in declared for statement in part]
        numbers: dict[str, list[int]] = {}
        for number, statement in reversed(list(enumerate(statements))):
            numbers.setdefault(_key(statement), []).append(number)
        bins: list[list[int]] = []
        changed: set[int] = set()
        for place, part in enumerate(existing):
            keys = [_key(statement) for statement in part]
            kept = [numbers[key].pop() for key in keys if numbers.get(key)]
            bins.append(kept)
            if len(kept) < len(part) or not part:
                changed.add(place)
        sizes = [_QUOTA.measure(sent_document(statement)) for statement in statements]
        unplaced = sorted(number for rest in numbers.values() for number in rest)
        return cls(statements, sizes, room, bins, changed, unplaced)

    def packed(self) -> list[list[JsonStatement]] | None:
        """Return the bins with all statements, None if they do not fit or a bin stays empty."""
        bins = self._with_unplaced()
        if bins is None:
            repacked = (self._repacked(places) for places in self._choices())
            bins = next(filter(None, repacked), None)
        if bins is None:
            return None
        return [[self.statements[number] for number in sorted(bin_)] for bin_ in bins]

    def _choices(self) -> Iterator[list[int]]:
        """Yield bins to pack again, more and more of them.

        Those that change anyway come first, then those with most room.
        """
        order = sorted(
            range(len(self.bins)),
            key=lambda place: (place not in self.changed, -self._free(self.bins[place]), place),
        )
        for count in range(1, len(order) + 1):
            yield order[:count]

    def _free(self, bin_: list[int]) -> int:
        """Return the room that is left in a bin for one more statement and its comma."""
        used = sum(self.sizes[number] + len(",") for number in bin_)
        return self.room - len("[]") - used

    def _with_unplaced(self) -> list[list[int]] | None:
        """Return the bins with the unplaced statements where there is room, empty bins first."""
        bins, changed = [list(bin_) for bin_ in self.bins], set(self.changed)
        if any(self._free(bin_) < -len(",") for bin_ in bins if len(bin_) > 1):
            return None
        for number in sorted(self.unplaced, key=lambda number: -self.sizes[number]):
            fitting = [
                place
                for place, bin_ in enumerate(bins)
                if self.sizes[number] <= (self._free(bin_) if bin_ else self.room)
            ]
            if not fitting:
                return None
            place = min(
                fitting,
                key=lambda place: (
                    bool(bins[place]),
                    place not in changed,
                    -self._free(bins[place]),
                    place,
                ),
            )
            bins[place].append(number)
            changed.add(place)
        return bins if all(bins) else None

    def _repacked(self, places: list[int]) -> list[list[int]] | None:
        """Return the bins, with those at `places` packed again with the unplaced statements."""
        numbers = [*self.unplaced, *(number for place in places for number in self.bins[place])]
        packed = first_fit_decreasing([self.sizes[number] for number in numbers], self.room)
        if len(packed) != len(places):
            return None
        result = [list(bin_) for bin_ in self.bins]
        new = [{numbers[item] for item in bin_} for bin_ in packed]
        for place in places:
            best = max(new, key=lambda bin_: len(bin_.intersection(self.bins[place])))
            new.remove(best)
            result[place] = list(best)
        return result if all(result) else None
