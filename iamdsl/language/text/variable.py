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
from iamdsl.language.text.policy_text import TemplatePlaceholder, check_variables, plain_str
from iamdsl.origin import here


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


class VariableFactory:
    """Makes variables: `var.username`, or `var("aws:PrincipalTag/team", default="none")`."""

    __slots__ = ()

    def __call__(self, key: str, default: str | None = None) -> Variable:
        """The variable of any single-valued key; raises LanguageError."""
        return Variable(plain_str(key), default if default is None else plain_str(default))

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
        return re.sub(r"[*?$]", lambda match: f"${{{match.group()}}}", text)

    def opaque(self, text: str) -> str:
        """Text that is taken unchecked, for a template's placeholders such as `${AWS::Region}`."""
        return TemplatePlaceholder(text)

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


var: VariableFactory = VariableFactory()
