"""The policies that a request is decided under, layer by layer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

import attrs

from iamdsl.catalog.entries.managed_policy import AwsManagedPolicy
from iamdsl.errors import LanguageError
from iamdsl.evaluation.decision.decision_builder import build_decision
from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
from iamdsl.language.documents.policy_document import CLASSES, PolicyDocument
from iamdsl.language.documents.policy_kind import RULES, VERSION, PolicyKind
from iamdsl.language.documents.statement import AnyStatement, Statement
from iamdsl.language.elements.arn import check_account
from iamdsl.language.parser.document_parser import parse
from iamdsl.origin import here

if TYPE_CHECKING:
    from iamdsl.evaluation.decision.decision import Decision
    from iamdsl.evaluation.request.request import Request

PolicyInput: TypeAlias = PolicyDocument | AnyStatement | AwsManagedPolicy | Mapping[str, Any] | str
"""A policy: a document, a statement, an AWS managed policy, JSON values, or JSON text."""

Policies: TypeAlias = PolicyInput | Sequence[PolicyInput]
"""One policy or several, any one of which may allow."""

Levels: TypeAlias = Sequence[Policies]
"""The policies of each level of an organization, from its root to the account."""


class PolicyLayers(TypedDict, total=False):
    """The layers by keyword, as `decide` and `PolicySet` take them."""

    identity: Policies
    resource: Policies | None
    boundary: Policies | None
    session: Policies | None
    scps: Levels
    rcps: Levels
    endpoint: Policies | None
    management_account: str | None
    restrict_public_buckets: bool


UnknownKeys: TypeAlias = Literal["absent", "any"]
"""How keys are read that the request does not tell: as absent, or as open."""

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


@attrs.frozen(init=False)
class PolicySet:
    """The policies of every layer; those not given are not there.

    - `identity`: of the user or role (a user's groups' among them), of the federating user
    - `resource`: the resource's policy; for sts:AssumeRole and its variants the trust policy
    - `boundary`: the permissions boundary
    - `session`: the session policies
    - `scps`, `rcps`: each level from the organization's root to the account; `()` is no
      organization, a level of SCPs without any denies
    - `endpoint`: the policy of the VPC endpoint that the request goes through
    - `management_account`: the organization's, which SCPs and RCPs do not restrict
    - `restrict_public_buckets`: S3's setting of that name

    A policy is a document, a statement, JSON values or JSON text. Open ARNs mean the
    caller's account, in `resource`, `rcps` and `endpoint` the resource's.
    Raises PolicySyntaxError, and LanguageError for a policy of a kind that cannot stand there.
    """

    identity: Documents = ()
    resource: Documents = ()
    boundary: Documents = ()
    session: Documents = ()
    scps: tuple[Documents, ...] = ()
    rcps: tuple[Documents, ...] = ()
    endpoint: Documents = ()
    management_account: str | None = None
    restrict_public_buckets: bool = False
    matchers: LayerMatchers = attrs.field(init=False, eq=False, repr=False)

    def __init__(  # noqa: PLR0913 - one for each layer
        self,
        *,
        identity: Policies = (),
        resource: Policies | None = None,
        boundary: Policies | None = None,
        session: Policies | None = None,
        scps: Levels = (),
        rcps: Levels = (),
        endpoint: Policies | None = None,
        management_account: str | None = None,
        restrict_public_buckets: bool = False,
    ) -> None:
        # Read what was given, and look its statements up by action once for all requests.
        self.__attrs_init__(
            identity=as_documents(identity, "identity"),
            resource=as_documents(resource, "resource"),
            boundary=as_documents(boundary, "boundary"),
            session=as_documents(session, "session"),
            scps=as_levels(scps, "scp"),
            rcps=as_levels(rcps, "rcp"),
            endpoint=as_documents(endpoint, "endpoint"),
            management_account=management_account and check_account(management_account),
            restrict_public_buckets=restrict_public_buckets,
        )
        object.__setattr__(self, "matchers", LayerMatchers(self))

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies and pickles look statements up anew."""
        kept = [field.name for field in attrs.fields(PolicySet) if field.init]
        return _rebuilt, ({name: getattr(self, name) for name in kept},)

    def decide(self, request: Request, *, unknown: UnknownKeys = "absent") -> Decision:
        """Whether the request is allowed under these policies, and why."""
        return build_decision(request, self, unknown)


def _rebuilt(fields: dict[str, Any]) -> PolicySet:
    return PolicySet(**fields)


class LayerMatchers:
    """The policies of a set, each layer made ready; None for a layer that is not there."""

    __slots__ = ("boundary", "endpoint", "identity", "rcps", "resource", "scps", "session")

    def __init__(self, policies: PolicySet) -> None:
        self.identity: LayerMatcher = _matcher(policies.identity)
        self.resource: LayerMatcher | None = _matcher_or_none(policies.resource)
        self.boundary: LayerMatcher | None = _matcher_or_none(policies.boundary)
        self.session: LayerMatcher | None = _matcher_or_none(policies.session)
        self.endpoint: LayerMatcher | None = _matcher_or_none(policies.endpoint)
        self.scps: tuple[LayerMatcher, ...] = tuple(map(_matcher, policies.scps))
        self.rcps: tuple[LayerMatcher, ...] = tuple(map(_matcher, policies.rcps))


_MATCHERS: dict[Documents, LayerMatcher] = {}
_CACHE_SIZE = 512


def evict_oldest(cache: dict[Any, Any], most: int) -> None:
    """Drop what was remembered first, until one more fits; other threads may do the same."""
    if len(cache) >= most:
        for key in list(cache)[: len(cache) - most + 1]:
            cache.pop(key, None)


def _matcher_or_none(documents: Documents) -> LayerMatcher | None:
    return _matcher(documents) if documents else None


def _matcher(documents: Documents) -> LayerMatcher:
    """The group of these documents; equal documents have the same one."""
    matcher = _MATCHERS.get(documents)
    if matcher is None:
        matcher = LayerMatcher(documents)
        evict_oldest(_MATCHERS, _CACHE_SIZE)
        _MATCHERS[documents] = matcher
    return matcher


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
    """What tells this input from any other, quickly: documents by identity, others by value."""
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
        return object()  # what is no JSON is refused when it is read


_IMMUTABLE = frozenset({*CLASSES.values(), Statement, AwsManagedPolicy})
"""What stays what it is as long as it is there."""
