"""The forms in which users give policies, and the documents they are read into."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_document import CLASSES, PolicyDocument
from iamdsl.language.documents.policy_kind_rules import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import AnyStatement, Statement
from iamdsl.language.parser.document_parser import parse
from iamdsl.origin import here

PolicyInput: TypeAlias = PolicyDocument | AnyStatement | AwsManagedPolicy | Mapping[str, Any] | str
"""A policy: a document, a statement, an AWS managed policy, JSON values, or JSON text."""

Policies: TypeAlias = PolicyInput | Sequence[PolicyInput]
"""One policy, or several policies of the same layer."""

Levels: TypeAlias = Sequence[Policies]
"""The policies of each level: of an organization, from its root to the account, or of scoped
credentials, from the first to the last call."""


Documents: TypeAlias = tuple[PolicyDocument, ...]

_WITHOUT_PRINCIPAL: frozenset[PolicyKind] = frozenset({"identity", "boundary", "session", "scp"})
"""Kinds with the same grammar: a document of one of them can be used as another."""
_RESOURCE_KINDS: frozenset[PolicyKind] = frozenset({"resource", "trust"})


_SINGLE_POLICY = (str, Mapping, PolicyDocument, Statement, AwsManagedPolicy)
"""The types of a single policy."""


_MAX_SCOPED = 3
"""How many times credentials can be scoped.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getscopedcredentials.html
"""


def as_levels(given: Levels, kind: PolicyKind) -> tuple[Documents, ...]:
    """Return the documents of each level of an organization.

    Raises `PolicySyntaxError` or `LanguageError` if a policy cannot be read or used.
    """
    if _is_single(given):
        raise LanguageError(
            f"{kind}s= is a single policy",
            where=here(),
            why="it takes a list of the levels of an organization, from the root to the account",
            next_step=f"write {kind}s=[[policy]] for one level with this policy",
        )
    return tuple([as_documents(level, kind) for level in given])


def as_scoped_levels(given: Levels) -> tuple[Documents, ...]:
    """Return the documents of each call of GetScopedCredentials, of which AWS allows three.

    Raises `PolicySyntaxError` or `LanguageError` if a policy cannot be read or used, and
    `LanguageError` for a single policy and for more than three levels.
    """
    is_single = _is_single(given)
    count = 1 if is_single else len(given)
    if is_single or count > _MAX_SCOPED:
        raise LanguageError(
            f"scoped= has {count} policies" if count > 1 else "scoped= is a single policy",
            where=here(),
            why="it takes a list of the policies of GetScopedCredentials, the first call's first; "
            f"credentials can be scoped {_MAX_SCOPED} times",
            next_step="write scoped=[policy] for credentials that were scoped once"
            if count == 1
            else "leave out the policies of calls that were not made on the way to these "
            "credentials",
        )
    return tuple([as_documents(level, "session") for level in given])


def _is_single(given: object) -> bool:
    """Return whether a single policy is given for levels; raises `LanguageError` for no policy."""
    if given is None or isinstance(given, _SINGLE_POLICY):
        return True
    if not isinstance(given, Sequence):
        raise _not_a_policy_error(given)
    return False


def as_documents(given: Policies | None, kind: PolicyKind) -> Documents:
    """Return the documents of the policies given for a layer.

    Raises `PolicySyntaxError` or `LanguageError` if a policy cannot be read or used.
    """
    if given is None:
        return ()
    if isinstance(given, _SINGLE_POLICY):
        return (_document(given, kind),)
    if not isinstance(given, Sequence):
        raise _not_a_policy_error(given)
    return tuple([_document(item, kind) for item in given])


def _document(given: PolicyInput, kind: PolicyKind) -> PolicyDocument:
    if isinstance(given, PolicyDocument):
        return _as_kind(given, kind)
    if isinstance(given, AwsManagedPolicy):
        return _as_kind(given.document(), kind)
    if isinstance(given, Statement):
        return CLASSES[_infer_trust((given,), kind)]((given,), VERSION)
    if not isinstance(given, str | Mapping):
        raise _not_a_policy_error(given)
    document = parse(given, kind)
    # JSON is not written on a line of Python, and the same JSON may come from another line.
    statements = tuple([attrs.evolve(statement, origin=None) for statement in document.statements])
    return CLASSES[_infer_trust(statements, kind)](statements, document.version, document.id)


def _not_a_policy_error(given: object) -> LanguageError:
    return LanguageError(
        f"{given!r} is not a policy",
        where=here(),
        why="a policy is a document, a statement, JSON values or JSON text",
        next_step="give the policies of the principal: iamdsl.principals.policies_of(role)"
        if hasattr(given, "arn")
        else "write document(allow(…).on(…)), or give the JSON",
    )


def _infer_trust(statements: Sequence[AnyStatement], kind: PolicyKind) -> PolicyKind:
    """Return `trust` if the statements of a resource policy are those of a trust policy."""
    is_trust = (
        kind == "resource"
        and bool(statements)
        and all(
            not statement.has_resources
            and not statement.except_principals
            and statement.has_principals
            and all(action.lower().startswith("sts:") for action in statement.actions)
            for statement in statements
        )
    )
    return "trust" if is_trust else kind


def _as_kind(document: PolicyDocument, kind: PolicyKind) -> PolicyDocument:
    """Convert the document to this kind; raises `LanguageError` if that is not possible."""
    result = document.kind
    if result == kind or {result, kind} <= _RESOURCE_KINDS:
        return document
    if {result, kind} <= _WITHOUT_PRINCIPAL or (not document.statements):
        return CLASSES[kind](document.statements, document.version, document.id)
    if kind in {"endpoint", "rcp"} and result in {"resource", "endpoint", "rcp"}:
        return CLASSES[kind](document.statements, document.version, document.id)
    raise LanguageError(
        f"{RULES[result].title} cannot be used as {RULES[kind].title}",
        where=here(),
        why="the two kinds of policy have different elements",
        next_step=f"give it as {result if result != 'trust' else 'resource'}=",
    )


def cache_key(given: Any) -> Any:
    """Return a cache key for a policy input: the id of a document, the value of anything else."""
    kind = type(given)
    if given is None or kind is bool or kind is str:
        return given
    if kind in _IMMUTABLE:
        return id(given)
    if (kind is list or kind is tuple) and _IMMUTABLE.issuperset(map(type, given)):
        return tuple(map(id, given))
    if isinstance(given, Mapping):
        return _json_key(given)
    return tuple([cache_key(item) for item in given]) if isinstance(given, Sequence) else id(given)


def _json_key(values: Mapping[str, Any]) -> object:
    try:
        return json.dumps(values)
    except (TypeError, ValueError):
        return object()  # the parser refuses what is not JSON


_IMMUTABLE = frozenset({*CLASSES.values(), Statement, AwsManagedPolicy})
"""Types whose values never change, so that their identity can serve as a key."""
