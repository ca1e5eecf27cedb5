"""The policies of every layer that a request is decided under, with a matcher for each."""

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
    """The policies of every layer, with a matcher for each; `PolicySet` documents the fields."""

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
        # Read the policies, and index their statements by action once for all requests.
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
        """Rebuild the matchers in copies and after unpickling."""
        names = [field.name for field in attrs.fields(type(self)) if field.init]
        return _rebuild, (type(self), {name: getattr(self, name) for name in names})


def _rebuild(cls: type[PolicyLayers], fields: dict[str, Any]) -> PolicyLayers:
    return cls(**fields)


class LayerMatchers:
    """The matcher of each layer; None for a layer without policies."""

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


def evict_oldest(cache: dict[Any, Any], max_size: int) -> None:
    """Drop the oldest entries until one more fits; other threads may do the same."""
    if len(cache) >= max_size:
        for key in list(cache)[: len(cache) - max_size + 1]:
            cache.pop(key, None)


def _matcher_or_none(documents: Documents) -> LayerMatcher | None:
    return _matcher(documents) if documents else None


def _matcher(documents: Documents) -> LayerMatcher:
    """Return the matcher of these documents; equal documents share one."""
    matcher = _MATCHERS.get(documents)
    if matcher is None:
        matcher = LayerMatcher(documents)
        evict_oldest(_MATCHERS, _CACHE_SIZE)
        _MATCHERS[documents] = matcher
    return matcher
