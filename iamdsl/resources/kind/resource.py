"""The base class of every resource kind: its address, origin and deployment options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs

from iamdsl.errors import UnknownAttribute, UnknownField, did_you_mean
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.ignored_facts import check_paths
from iamdsl.resources.kind.unused_steps import record_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Self

_T = TypeVar("_T")


def origin_field() -> Any:
    """Return the keyword-only field `origin`: the line of code that created the resource.

    It is not part of equality and repr.
    """
    return attrs.field(factory=here, kw_only=True, eq=False, repr=False)


def resource(cls: type[_T]) -> type[_T]:
    """Make the constructor of a resource class raise `UnknownField` for an unknown keyword.

    The error names the fields and suggests the most similar one.
    """
    plain: Callable[..., None] = cls.__init__
    names = tuple(field.name for field in attrs.fields(cls))  # type: ignore[arg-type]

    def __init__(self: object, *values: object, **fields: object) -> None:  # noqa: N807
        for name in fields:
            if name not in names:
                shown = [known for known in names if known != "origin"]
                raise UnknownField(
                    f"{cls.__name__} has no field `{name}`",
                    where=here(),
                    why=f"its fields are {', '.join(shown)}",
                    next_step=did_you_mean(name, shown),
                )
        plain(self, *values, **fields)

    __init__.__doc__ = plain.__doc__
    __init__.__wrapped__ = plain  # type: ignore[attr-defined]
    cls.__init__ = __init__  # type: ignore[method-assign]
    return cls


def _as_paths(paths: Iterable[str]) -> tuple[str, ...]:
    return (paths,) if isinstance(paths, str) else tuple(dict.fromkeys(paths))


def _check_paths(resource: Resource, _attribute: object, paths: tuple[str, ...]) -> None:
    if paths:
        check_paths(resource.kind, paths)


@attrs.frozen(repr=False, eq=False)
class Resource:
    """Base class of the objects that a stack declares.

    With `protect` the object is neither deleted nor replaced. With `retain` it stays in the
    account when it is no longer declared. `ignore` lists facts that are managed outside the
    stack. Reading an unknown attribute raises `UnknownAttribute` with a suggestion.
    """

    kind: ClassVar[str]
    """The first part of its address: `role`, `instance-profile`, …"""

    protect: bool = attrs.field(default=False, kw_only=True)
    retain: bool = attrs.field(default=False, kw_only=True)
    ignore: tuple[str, ...] = attrs.field(
        default=(), converter=_as_paths, validator=_check_paths, kw_only=True
    )

    if TYPE_CHECKING:

        @property
        def origin(self) -> Origin | None:
            """The line of code that created the resource."""
            ...

    @property
    def address(self) -> Address:
        """The identity of the resource inside a stack: its kind and name."""
        return Address(self.kind, self._address_name())

    def protected(self, protect: bool = True) -> Self:  # noqa: FBT001, FBT002 - it reads well
        """Return the resource, protected from deletion and replacement.

        The ledger keeps the protection, also after the declaration is removed. To end it, apply
        once with `.protected(False)`.
        """
        return self._with(protect=protect)

    def retained(self, retain: bool = True) -> Self:  # noqa: FBT001, FBT002
        """Return the resource, to be left in the account when the stack no longer declares it.

        The same holds when the stack is destroyed. The object is removed from the ledger, and
        the stack's tag is removed from the object.
        """
        return self._with(retain=retain)

    def ignoring(self, *paths: str) -> Self:
        """Return the resource, with these facts managed outside the stack; creation sets them.

        Paths are those that plans show, with patterns for entries: `description`,
        `tags.owner`, `inline.*`, `attachments`. Raises ResourceError.
        """
        return self._with(ignore=(*self.ignore, *paths))

    def _address_name(self) -> str:
        return str(getattr(self, "name"))  # noqa: B009 - declared by each kind

    def _with(self, **changes: Any) -> Self:
        result = attrs.evolve(self, **changes)
        record_step(self, result)
        return result

    def __repr__(self) -> str:
        required: list[str] = []
        shown: list[str] = []
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name)
            if not field.repr:
                continue
            if field.default is attrs.NOTHING and not field.kw_only:
                required.append(repr(value))
            elif field.default is attrs.NOTHING or value != _default_of(field):
                shown.append(f"{field.name}={value!r}")
        return f"{type(self).__name__}({', '.join((*required, *shown))})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [n for n in dir(type(self)) if not n.startswith("_")]
            raise UnknownAttribute(
                f"{type(self).__name__} has no `{name}`",
                where=here(),
                next_step=did_you_mean(name, known),
            )


def field_value(resource: Resource, field: str, *, default: object = None) -> Any:
    """A field of a resource, or the default for a kind without it.

    Not by `getattr` with a default: that would look for the nearest name each time.
    """
    return getattr(resource, field) if hasattr(type(resource), field) else default


def _default_of(field: attrs.Attribute[Any]) -> object:
    default: Any = field.default
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
