"""ARN templates: fill one with values, and test whether an ARN matches it.

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
    """One ARN template, such as `arn:${Partition}:s3:::${BucketName}`."""

    text: str

    @classmethod
    @functools.cache
    def of(cls, text: str) -> ArnTemplate:
        """Return the template of this text; the same text gives the same object."""
        return cls(text)

    @property
    def _parts(self) -> list[str]:
        return self.text.split(":", 5)

    @property
    def region(self) -> str:
        """Region part of the template; `${Region}` if a region has to be given."""
        return self._parts[3]

    @property
    def account(self) -> str:
        """Account part of the template; a placeholder if an account has to be given."""
        return self._parts[4]

    @property
    def resource(self) -> str:
        """Resource part of the template, after the fifth colon."""
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
        """Names of the values to fill in, without region, account and partition."""
        names = _PLACEHOLDER.findall(self._parts[2]) + _PLACEHOLDER.findall(self.resource)
        return tuple(map(as_parameter, names))

    def fault(self, values: Mapping[str, str], forbidden: str) -> str | None:
        """Return why these values would give an ARN of another form; None if they do not.

        The last value must not contain any of the `forbidden` characters.
        """
        for match in _PLACEHOLDER.finditer(self.resource):
            name = as_parameter(match[1])
            value = _PLACEHOLDER.sub("", values[name])
            follower = self.resource[match.end() : match.end() + 1]
            if follower and follower in _SEPARATORS and follower in value:
                return f"{name} contains {follower!r}, which separates the parts of this template"
            if not follower and any(separator in value for separator in forbidden):
                return f"{name} contains {forbidden!r}, as only ARNs of another resource type may"
        return None

    def extending_separator(self, other: ArnTemplate) -> str:
        """Return the separator after which `other` continues this template, or an empty text."""
        end = len(self.text)
        continues = self.text.endswith("}") and other.text.startswith(self.text)
        separator = other.text[end : end + 1] if continues else ""
        return separator if separator and separator in _SEPARATORS else ""

    def fill(
        self, values: Mapping[str, str], *, partition: str | None, region: str, account: str | None
    ) -> Arn:
        """Return the ARN with these values, which are complete: the caller has checked them."""

        def filled(part: str) -> str:
            return _PLACEHOLDER.sub(lambda match: values[as_parameter(match[1])], part)

        return Arn(
            partition,
            filled(self._parts[2]),
            region if self.needs_region else self.region,
            account if self.needs_account else self.account,
            filled(self.resource),
        )

    def matches(self, arn: str, forbidden: str = "") -> bool:
        """Return whether an ARN or a pattern of ARNs can match this template.

        A wildcard matches anything, a policy variable a value without separators. The
        template's last value cannot contain any of the `forbidden` characters.
        """
        parts = _PLACEHOLDER.sub("x", arn).split(":", 5)
        patterns = [_PLACEHOLDER.sub("*", part) for part in self._parts]
        # All templates have a placeholder for the partition, so it is not compared.
        return len(parts) == len(patterns) and all(
            patterns_overlap(part, pattern, forbidden if number == len(patterns) - 1 else "")
            for number, (part, pattern) in enumerate(zip(parts, patterns, strict=True))
            if number > 1
        )


def arn_text(arn: str | Arn) -> str:
    """Return the text of an ARN, for matching only; an account that is not set becomes zeros."""
    return arn if isinstance(arn, str) else str(arn.bind(account="0" * 12))


@functools.lru_cache(maxsize=50_000)
def patterns_overlap(pattern: str, other: str, forbidden: str = "") -> bool:
    """Return whether some text matches both patterns of `*` and `?`.

    The last `*` of `other` does not match any of the `forbidden` characters.
    """
    last = other.rfind("*")
    # reached[j]: the first i characters of pattern and the first j of other match a common text.
    reached = [True] + [False] * len(other)
    for j, right in enumerate(other):
        reached[j + 1] = reached[j] and right == "*"
    for left in pattern:
        row = [reached[0] and left == "*"]
        for j, right in enumerate(other):
            if left == "*":
                row.append(row[j] or reached[j + 1])
            elif right == "*":
                consumed = reached[j + 1] and not (j == last and left in forbidden)
                row.append(row[j] or consumed)
            else:
                row.append(reached[j] and (left == right or "?" in {left, right}))
        reached = row
    return reached[-1]
