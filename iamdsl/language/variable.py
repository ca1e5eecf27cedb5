"""Policy variables: parts of a policy that the request fills in.

`${key}`, `${key, 'default'}`, and the escapes `${*}`, `${?}` and `${$}`, under
version 2012-10-17 only; in the resource part of an ARN, and in the values of
string and ARN operators.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.origin import here

MULTIVALUED = frozenset(
    {
        "aws:calledvia",
        "aws:principalorgpaths",
        "aws:principalservicenameslist",
        "aws:resourceorgpaths",
        "aws:sourceorgpaths",
        "aws:tagkeys",
        "aws:vpceorgpaths",
    }
)
"""Global keys with several values, in lower case: none of them can be a variable."""

_INSIDE = re.compile(r"\$\{([^}]*)(\}?)")
_KEY = re.compile(r"[^\s:{}'$]+:[^\s:{}'$][^\s{}'$]*").fullmatch
_WITH_DEFAULT = re.compile(r"([^,]*?)\s*,\s*'([^']*)'\s*").fullmatch


class Opaque(str):
    """Text taken as it is, such as a template's `${AWS::AccountId}` that something else fills."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"var.opaque({str.__repr__(self)})"


CHARACTERS = re.compile(r"[\t\n\r\x20-\xff]*").fullmatch
"""The characters IAM takes in a policy."""


def check_characters(text: str) -> None:
    """Refuse characters that IAM takes in no policy; raises LanguageError."""
    if CHARACTERS(text) is None:
        strange = next(character for character in text if CHARACTERS(character) is None)
        raise LanguageError(
            f"{text!r} holds the character {strange!r}",
            where=here(),
            why="IAM takes tab, line ends, and U+0020 to U+00FF in a policy",
        )


def check_variables(text: str) -> None:
    """Refuse text with a `${` that is no policy variable; raises LanguageError."""
    for inside, end in _INSIDE.findall(text):
        fault = _fault(inside) if end else ("the closing brace is missing", None)
        if fault is not None:
            raise LanguageError(
                f"{text!r} holds no valid policy variable",
                where=here(),
                why=fault[0],
                next_step=fault[1]
                or "write var.literal(…) for literal text, "
                "var.opaque(…) for a template's own placeholder",
            )


def _fault(inside: str) -> tuple[str, str | None] | None:
    """What is wrong between the braces, and perhaps what to write."""
    if inside in {"*", "?", "$"}:
        return None
    name, default = inside, ""
    if "," in inside:
        matched = _WITH_DEFAULT(inside)
        if matched is None:
            return f"the default of ${{{inside}}} stands in single quotes", None
        name, default = matched.groups()
    if not name:
        return "it names no key", None
    if "::" in name or _KEY(name) is None:
        return _no_key(name)
    if name.lower() in MULTIVALUED:
        return f"{name} has several values, and a variable stands for one", None
    return ("a default holds no variable", None) if "$" in default else None


def _no_key(name: str) -> tuple[str, str | None]:
    if "::" in name:
        return f"${{{name}}} is CloudFormation's, which IAM does not know", None
    if any(character.isspace() for character in name):
        tight = "".join(name.split())
        return "a variable holds no space", f"write ${{{tight}}}" if _KEY(tight) else None
    return f"{name!r} is no context key: one reads service:name", None


@attrs.frozen(repr=False)
class Variable:
    """`${key}` or `${key, 'default'}`; `str()` gives the text, so f-strings work.

    Raises LanguageError for what is no key, a key of several values, or a default
    that would end the variable early.
    """

    key: str
    default: str | None = None

    @property
    def variable(self) -> str:
        """The text as it stands in a policy."""
        if self.default is None:
            return f"${{{self.key}}}"
        return f"${{{self.key}, '{self.default}'}}"

    def __str__(self) -> str:
        return self.variable

    def __repr__(self) -> str:
        more = "" if self.default is None else f", default={self.default!r}"
        return f"var({self.key!r}{more})"

    def __attrs_post_init__(self) -> None:
        """Refuse what would not read back as this variable."""
        if self.default is not None and any(mark in self.default for mark in "'{}$"):
            raise LanguageError(
                f"the default {self.default!r} holds a quote, a brace or a dollar",
                where=here(),
                why="that ends the default early, and IAM has no escape for it",
            )
        check_variables(self.variable)


class VariableMaker:
    """Makes variables: `var.username`, or `var("aws:PrincipalTag/team", default="none")`."""

    __slots__ = ()

    def __call__(self, key: str, default: str | None = None) -> Variable:
        """The variable of any single-valued key; raises LanguageError."""
        return Variable(key, default)

    @property
    def username(self) -> Variable:
        """`${aws:username}`: the user's friendly name, absent for roles."""
        return Variable("aws:username")

    @property
    def userid(self) -> Variable:
        """`${aws:userid}`: the unique id, with the session name for roles."""
        return Variable("aws:userid")

    @property
    def account(self) -> Variable:
        """`${aws:PrincipalAccount}`: the caller's account."""
        return Variable("aws:PrincipalAccount")

    @property
    def source_ip(self) -> Variable:
        """`${aws:SourceIp}`: the caller's address."""
        return Variable("aws:SourceIp")

    def literal(self, text: str) -> str:
        """Text in which `*`, `?` and `$` mean themselves: `${*}`, `${?}`, `${$}`."""
        return re.sub(r"[*?$]", lambda found: f"${{{found.group()}}}", text)

    def opaque(self, text: str) -> str:
        """Text that is taken unchecked, for a template's placeholders such as `${AWS::Region}`."""
        return Opaque(text)

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    def __repr__(self) -> Literal["var"]:
        return "var"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise UnknownAttribute(
                f"there is no variable `{name}` by that short name",
                where=here(),
                next_step=did_you_mean(name, known) or 'write var("service:key")',
            )


var: VariableMaker = VariableMaker()
