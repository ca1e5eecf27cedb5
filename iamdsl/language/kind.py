"""The kinds of policy documents, and which elements each may hold, as one table.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Literal[
    "identity", "resource", "trust", "boundary", "session", "endpoint", "scp", "rcp"
]


@attrs.frozen
class Rules:
    """What one kind demands: `True` required, `False` forbidden, None either.

    `anyone_only` kinds take the principal `*` alone, `deny_only` kinds no Allow.
    """

    word: str
    principal: bool | None
    resource: bool | None
    not_principal: bool = False
    not_action: bool = True
    deny_only: bool = False
    anyone_only: bool = False
    id: bool = False


RULES: Mapping[Kind, Rules] = {
    "identity": Rules("an identity policy", principal=False, resource=True),
    "resource": Rules(
        "a resource policy", principal=None, resource=None, not_principal=True, id=True
    ),
    "trust": Rules("a trust policy", principal=True, resource=False, id=True),
    "boundary": Rules("a permissions boundary", principal=False, resource=True),
    "session": Rules("a session policy", principal=False, resource=True),
    "endpoint": Rules(
        "an endpoint policy", principal=None, resource=True, not_principal=True, id=True
    ),
    "scp": Rules("a service control policy", principal=False, resource=True, id=True),
    "rcp": Rules(
        "a resource control policy",
        principal=True,
        resource=True,
        not_action=False,
        deny_only=True,
        anyone_only=True,
        id=True,
    ),
}
