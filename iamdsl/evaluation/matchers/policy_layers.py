"""The policies of every layer that a request is decided under, with a matcher for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.evaluation.matchers.layer_matcher import LayerMatcher
from iamdsl.evaluation.matchers.policy_inputs import (
    Documents,
    as_documents,
    as_levels,
    as_scoped_levels,
)
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
    scoped: tuple[Documents, ...] = ()
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
        scoped: Levels = (),
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
            scoped=as_scoped_levels(scoped),
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
    """The matchers of each layer, one for each of its levels, and the rules made of them.

    - `levels`: by layer, a matcher and its documents for each level; a layer
      without levels has one, or none if it has no policies
    - `rules`: the rules of these layers by the kind of request, made by the engine
    """

    __slots__ = ("levels", "rules")

    def __init__(self, policies: PolicyLayers) -> None:
        self.levels: dict[str, tuple[tuple[LayerMatcher, Documents], ...]] = {
            layer: tuple([(_matcher(documents), documents) for documents in levels])
            for layer, levels in (
                ("identity", _only_level(policies.identity)),
                ("resource", _only_level(policies.resource)),
                ("boundary", _only_level(policies.boundary)),
                ("session", _only_level(policies.session)),
                ("scoped", policies.scoped),
                ("scp", policies.scps),
                ("rcp", policies.rcps),
                ("endpoint", _only_level(policies.endpoint)),
            )
        }
        self.rules: dict[tuple[Any, ...], Any] = {}


def _only_level(documents: Documents) -> tuple[Documents, ...]:
    return (documents,) if documents else ()


_MATCHERS: dict[Documents, LayerMatcher] = {}
_CACHE_SIZE = 512


def evict_oldest(cache: dict[Any, Any], max_size: int) -> None:
    """Drop the oldest entries until one more fits; other threads may do the same."""
    if len(cache) >= max_size:
        for key in list(cache)[: len(cache) - max_size + 1]:
            cache.pop(key, None)


def _matcher(documents: Documents) -> LayerMatcher:
    """Return the matcher of these documents; equal documents share one."""
    matcher = _MATCHERS.get(documents)
    if matcher is None:
        matcher = LayerMatcher(documents)
        evict_oldest(_MATCHERS, _CACHE_SIZE)
        _MATCHERS[documents] = matcher
    return matcher
