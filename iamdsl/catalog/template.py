"""Templates of ARNs: filled from values that are checked, and held against ARNs.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.identifier import as_parameter
from iamdsl.language.arn import Arn

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
_VARIABLE = re.compile(r"\$\{[^}]*\}")
_SEPARATORS = "/:"


@attrs.frozen
class Template:
    """The template of one ARN, such as `arn:${Partition}:s3:::${BucketName}`."""

    text: str

    @classmethod
    @functools.cache
    def of(cls, text: str) -> Template:
        """The template of this text; the same text gives the same template."""
        return cls(text)

    @property
    def _parts(self) -> list[str]:
        return self.text.split(":", 5)

    @property
    def region(self) -> str:
        """The region's part: `${Region}` where one is to be given."""
        return self._parts[3]

    @property
    def account(self) -> str:
        """The account's part: with a placeholder where one is to be given."""
        return self._parts[4]

    @property
    def resource(self) -> str:
        """What stands behind the fifth colon."""
        return self._parts[5]

    @property
    def needs_region(self) -> bool:
        """Whether a region has to be given."""
        return "${" in self.region

    @property
    def needs_account(self) -> bool:
        """Whether an account has to be given."""
        return "${" in self.account

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of what is to be filled in besides region, account and partition."""
        found = _PLACEHOLDER.findall(self._parts[2]) + _PLACEHOLDER.findall(self.resource)
        return tuple(map(as_parameter, found))

    def fault(
        self, values: Mapping[str, str], extensions: Mapping[str, str]
    ) -> tuple[str, str | None] | None:
        """Why these values would give an ARN of another shape, and what to write; or None.

        `extensions` are the other types whose template goes on where this one ends, as they
        are called: by the separator in between.
        """
        found = list(_PLACEHOLDER.finditer(self.resource))
        for one in found:
            value = _VARIABLE.sub("", values[as_parameter(one[1])])
            follows = self.resource[one.end() : one.end() + 1]
            if follows and follows in _SEPARATORS and follows in value:
                why = f"{as_parameter(one[1])} holds {follows!r}, which ends it in this template"
                return why, None
            for separator, other in extensions.items():
                if not follows and separator in value:
                    why = f"{as_parameter(one[1])} holds {separator!r}: that is another resource"
                    return why, f"write {other}"
        return None

    def fill(
        self, values: Mapping[str, str], *, partition: str | None, region: str, account: str | None
    ) -> Arn:
        """The ARN with these values; whether they are all there is the caller's to see to."""

        def put(part: str) -> str:
            return _PLACEHOLDER.sub(lambda found: values[as_parameter(found[1])], part)

        return Arn(
            partition,
            put(self._parts[2]),
            region if self.needs_region else self.region,
            account if self.needs_account else self.account,
            put(self.resource),
        )

    def matches(self, arn: str) -> bool:
        """Whether an ARN could be of this template; wildcards in the ARN stand for anything."""
        parts = arn.split(":", 5)
        own = self._parts
        if len(parts) != len(own):
            return False
        # The partition is never told by a template, and a region may be left open by both.
        return all(
            overlap(part, _PLACEHOLDER.sub("*", template))
            for part, template in zip(parts[2:], own[2:], strict=True)
        )


@functools.lru_cache(maxsize=50_000)
def overlap(one: str, other: str) -> bool:
    """Whether some text matches both patterns of `*` and `?`.

    A policy variable matches as `*` does.
    """
    one, other = _VARIABLE.sub("*", one), _VARIABLE.sub("*", other)
    if "*" not in one and "?" not in one:
        return bool(re.fullmatch(_as_regex(other), one, re.DOTALL))
    # reached[j]: the first i characters of one and the first j of other can match one text.
    reached = [True] + [False] * len(other)
    for j, right in enumerate(other):
        reached[j + 1] = reached[j] and right == "*"
    for left in one:
        row = [reached[0] and left == "*"]
        for j, right in enumerate(other):
            if "*" in {left, right}:
                row.append(row[j] or reached[j + 1])
            else:
                row.append(reached[j] and (left == right or "?" in {left, right}))
        reached = row
    return reached[-1]


def _as_regex(pattern: str) -> str:
    return "".join(".*" if one == "*" else "." if one == "?" else re.escape(one) for one in pattern)
