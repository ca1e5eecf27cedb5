"""The policies that a request is decided under, layer by layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
from iamdsl.evaluation.matchers.policy_inputs import Documents, as_documents, as_levels
from iamdsl.language.elements.arn import check_account

if TYPE_CHECKING:
    from iamdsl.evaluation.matchers.policy_inputs import Levels, Policies


@attrs.frozen(init=False)
class PolicyLayers:
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
        names = [field.name for field in attrs.fields(type(self)) if field.init]
        return _rebuild, (type(self), {name: getattr(self, name) for name in names})


def _rebuild(cls: type[PolicyLayers], fields: dict[str, Any]) -> PolicyLayers:
    return cls(**fields)


class LayerMatchers:
    """The policies of a set, each layer made ready; None for a layer that is not there."""

    __slots__ = ("boundary", "endpoint", "identity", "rcps", "resource", "scps", "session")

    def __init__(self, policies: PolicyLayers) -> None:
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
