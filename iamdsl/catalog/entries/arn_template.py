"""Templates of ARNs: filled from values that are checked, and held against ARNs.

https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.catalog.sources.identifiers import as_parameter
from iamdsl.language.elements.arn import Arn

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
"""A placeholder of a template; policy variables in values look the same."""

_SEPARATORS = "/:"


@attrs.frozen
class ArnTemplate:
    """The template of one ARN, such as `arn:${Partition}:s3:::${BucketName}`."""

    text: str

    @classmethod
    @functools.cache
    def of(cls, text: str) -> ArnTemplate:
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
        result = _PLACEHOLDER.findall(self._parts[2]) + _PLACEHOLDER.findall(self.resource)
        return tuple(map(as_parameter, result))

    def fault(self, values: Mapping[str, str], barred: str) -> str | None:
        """Why these values would give an ARN of another shape; None when they do not.

        The last value holds none of the characters that are `barred`.
        """
        for match in _PLACEHOLDER.finditer(self.resource):
            name = as_parameter(match[1])
            value = _PLACEHOLDER.sub("", values[name])
            follows = self.resource[match.end() : match.end() + 1]
            if follows and follows in _SEPARATORS and follows in value:
                return f"{name} holds {follows!r}, which ends it in this template"
            if not follows and any(separator in value for separator in barred):
                return f"{name} holds {barred!r}: that is another resource"
        return None

    def is_extended_by(self, other: ArnTemplate) -> str:
        """The separator behind which another template goes on where this one ends, or nothing."""
        end = len(self.text)
        goes_on = self.text.endswith("}") and other.text.startswith(self.text)
        separator = other.text[end : end + 1] if goes_on else ""
        return separator if separator and separator in _SEPARATORS else ""

    def fill(
        self, values: Mapping[str, str], *, partition: str | None, region: str, account: str | None
    ) -> Arn:
        """The ARN with these values; whether they are all there is the caller's to see to."""

        def put(part: str) -> str:
            return _PLACEHOLDER.sub(lambda match: values[as_parameter(match[1])], part)

        return Arn(
            partition,
            put(self._parts[2]),
            region if self.needs_region else self.region,
            account if self.needs_account else self.account,
            put(self.resource),
        )

    def matches(self, arn: str, barred: str = "") -> bool:
        """Whether an ARN or a pattern of ARNs can be of this template.

        Wildcards stand for anything, a policy variable for a value without separators. The
        template's last value holds none of the characters that are `barred`.
        """
        parts = _PLACEHOLDER.sub("x", arn).split(":", 5)
        own = [_PLACEHOLDER.sub("*", part) for part in self._parts]
        # Templates tell nothing of the partition.
        return len(parts) == len(own) and all(
            patterns_overlap(part, pattern, barred if number == len(own) - 1 else "")
            for number, (part, pattern) in enumerate(zip(parts, own, strict=True))
            if number > 1
        )


def arn_text(arn: str | Arn) -> str:
    """The text of an ARN; where its account is open, with one that is as good as any."""
    return arn if isinstance(arn, str) else str(arn.bind(account="0" * 12))


@functools.lru_cache(maxsize=50_000)
def patterns_overlap(item: str, other: str, barred: str = "") -> bool:
    """Whether some text matches both patterns of `*` and `?`.

    What the other's last `*` stands for holds none of the characters that are `barred`.
    """
    last = other.rfind("*")
    # reached[j]: the first i characters of one and the first j of other can match one text.
    reached = [True] + [False] * len(other)
    for j, right in enumerate(other):
        reached[j + 1] = reached[j] and right == "*"
    for left in item:
        row = [reached[0] and left == "*"]
        for j, right in enumerate(other):
            if left == "*":
                row.append(row[j] or reached[j + 1])
            elif right == "*":
                taken = reached[j + 1] and not (j == last and left in barred)
                row.append(row[j] or taken)
            else:
                row.append(reached[j] and (left == right or "?" in {left, right}))
        reached = row
    return reached[-1]
