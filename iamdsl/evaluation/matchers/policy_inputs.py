"""How policies may be given, and the documents that they are read into."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.errors import LanguageError
from iamdsl.language.documents.policy_document import CLASSES, PolicyDocument
from iamdsl.language.documents.policy_kind import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import AnyStatement, Statement
from iamdsl.language.parser.document_parser import parse
from iamdsl.origin import here

PolicyInput: TypeAlias = PolicyDocument | AnyStatement | AwsManagedPolicy | Mapping[str, Any] | str
"""A policy: a document, a statement, an AWS managed policy, JSON values, or JSON text."""

Policies: TypeAlias = PolicyInput | Sequence[PolicyInput]
"""One policy or several, any one of which may allow."""

Levels: TypeAlias = Sequence[Policies]
"""The policies of each level of an organization, from its root to the account."""


Documents: TypeAlias = tuple[PolicyDocument, ...]

_PLAIN: frozenset[PolicyKind] = frozenset({"identity", "boundary", "session", "scp"})
"""Kinds of one grammar: a document of one may stand for another."""
_OF_RESOURCES: frozenset[PolicyKind] = frozenset({"resource", "trust"})


_ONE = (str, Mapping, PolicyDocument, Statement, AwsManagedPolicy)
"""What one policy may be given as."""


def as_levels(given: Levels, kind: PolicyKind) -> tuple[Documents, ...]:
    """The documents of each level of an organization."""
    if isinstance(given, _ONE) or given is None:
        raise LanguageError(
            f"{kind}s= was given one policy",
            where=here(),
            why="it takes the levels of an organization, from the root to the account",
            next_step=f"write {kind}s=[[policy]] for one level with this policy",
        )
    return tuple([as_documents(level, kind) for level in given])


def as_documents(given: Policies | None, kind: PolicyKind) -> Documents:
    """The documents of what a layer was given."""
    if given is None:
        return ()
    if isinstance(given, _ONE):
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
    # They were written on no line of Python, and the set may be met again from another one.
    statements = tuple([attrs.evolve(statement, origin=None) for statement in document.statements])
    return CLASSES[_infer_trust(statements, kind)](statements, document.version, document.id)


def _not_a_policy_error(given: object) -> LanguageError:
    return LanguageError(
        f"{given!r} is no policy",
        where=here(),
        why="a policy is a document, a statement, JSON values or JSON text",
        next_step="give its policies: iamdsl.principals.policies_of(role) is a PolicySet"
        if hasattr(given, "arn")
        else "write document(allow(…).on(…)), or give the JSON",
    )


def _infer_trust(statements: Sequence[AnyStatement], kind: PolicyKind) -> PolicyKind:
    """`trust` for a resource policy that is one, the kind itself otherwise."""
    trusting = (
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
    return "trust" if trusting else kind


def _as_kind(document: PolicyDocument, kind: PolicyKind) -> PolicyDocument:
    """The document as one of the kind, where it can be; raises LanguageError."""
    result = document.kind
    if result == kind or {result, kind} <= _OF_RESOURCES:
        return document
    if {result, kind} <= _PLAIN or (not document.statements):
        return CLASSES[kind](document.statements, document.version, document.id)
    if kind in {"endpoint", "rcp"} and result in {"resource", "endpoint", "rcp"}:
        return CLASSES[kind](document.statements, document.version, document.id)
    raise LanguageError(
        f"{RULES[result].title} cannot stand for {RULES[kind].title}",
        where=here(),
        why="one says whom it speaks of, the other speaks of whoever has it",
        next_step=f"give it as {result if result != 'trust' else 'resource'}=",
    )


def cache_key(given: Any) -> Any:
    """Return a key by which an input is remembered: documents by identity, others by value."""
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
        return object()  # what is not JSON is refused when it is parsed


_IMMUTABLE = frozenset({*CLASSES.values(), Statement, AwsManagedPolicy})
"""Types whose values never change, so that their identity can serve as a key."""
