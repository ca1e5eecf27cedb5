"""Policy variables: `${key}`, replaced by the key's value in the request.

The forms are `${key}`, `${key, 'default'}`, and the escapes `${*}`, `${?}` and `${$}`. They
need version 2012-10-17, and may be used in the resource part of an ARN and in the values
of string and ARN operators.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs

from iamdsl.errors import LanguageError, UnknownAttribute, did_you_mean
from iamdsl.language.text.pending_text import check_known
from iamdsl.language.text.policy_text import TemplatePlaceholder, check_variables, plain_str
from iamdsl.origin import here


@attrs.frozen(repr=False)
class Variable:
    """Policy variable `${key}` or `${key, 'default'}`; in an f-string it becomes its text.

    Raises `LanguageError` if `key` is not a context key or is a multivalued one, or if
    `default` contains a quote, a brace or a dollar sign.
    """

    key: str
    default: str | None = None

    @property
    def variable(self) -> str:
        """The variable's text in a policy."""
        if self.default is None:
            return f"${{{self.key}}}"
        return f"${{{self.key}, '{self.default}'}}"

    def __str__(self) -> str:
        return self.variable

    def __repr__(self) -> str:
        more = "" if self.default is None else f", default={self.default!r}"
        return f"var({self.key!r}{more})"

    def __attrs_post_init__(self) -> None:
        """Raise `LanguageError` for a variable that IAM would not read as this one."""
        if self.default is not None and any(mark in self.default for mark in "'{}$"):
            raise LanguageError(
                f"the default {self.default!r} contains a quote, a brace or a dollar sign",
                where=here(),
                why="this ends the default early, and IAM has no escape for it",
            )
        check_variables(self.variable)


class VariableFactory:
    """Policy variables: `var.username`, or `var("aws:PrincipalTag/team", default="none")`."""

    __slots__ = ()

    def __call__(self, key: str, default: str | None = None) -> Variable:
        """Return the variable of a single-valued key; raises `LanguageError` for other text."""
        return Variable(plain_str(key), default if default is None else plain_str(default))

    @property
    def username(self) -> Variable:
        """`${aws:username}`: the user's name; roles have none."""
        return Variable("aws:username")

    @property
    def userid(self) -> Variable:
        """`${aws:userid}`: the unique id; for a role, with `:` and the session name."""
        return Variable("aws:userid")

    @property
    def account(self) -> Variable:
        """`${aws:PrincipalAccount}`: the caller's account id."""
        return Variable("aws:PrincipalAccount")

    @property
    def source_ip(self) -> Variable:
        """`${aws:SourceIp}`: the caller's IP address."""
        return Variable("aws:SourceIp")

    def literal(self, text: str) -> str:
        """Return the text with `*`, `?` and `$` escaped as `${*}`, `${?}` and `${$}`."""
        return re.sub(r"[*?$]", lambda match: f"${{{match.group()}}}", text)

    def opaque(self, text: str) -> str:
        """Return the text unchecked, for a template's placeholders such as `${AWS::Region}`."""
        check_known(text)
        return TemplatePlaceholder(text)

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    def __repr__(self) -> Literal["var"]:
        return "var"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [attribute for attribute in dir(type(self)) if not attribute.startswith("_")]
            raise UnknownAttribute(
                f"var has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, known) or 'write var("service:key")',
            )


var: VariableFactory = VariableFactory()
