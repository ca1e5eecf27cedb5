"""Resources: a constructor with what is not as usual, and a chain for what they hold."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.catalog import AwsManagedPolicy, ManagedPolicy
from iamdsl.errors import InvalidArn, ResourceError
from iamdsl.language import Arn, PolicyDocument
from iamdsl.language.elements.arn import as_arn_text
from iamdsl.lazy import facade_names
from iamdsl.report.python.arns import arn_as_text, arn_expression
from iamdsl.report.python.codegen_context import CodegenContext, iamdsl_name
from iamdsl.report.python.expression import (
    AttributeNode,
    CallNode,
    Expression,
    IndexNode,
    LiteralNode,
    MappingNode,
    NameNode,
    SequenceNode,
    method,
)
from iamdsl.report.python.statements import document_arguments, document_expression, policy_argument
from iamdsl.resources import Address, InlinePolicy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources.parts.name_rules import Tags

CHAINED = {
    "trust": "trusting",
    "boundary": "bounded_by",
    "inline": "with_inline",
    "attachments": "attach",
    "members": "with_members",
    "groups": "member_of",
    "tags": "tagged",
    "ignore": "ignoring",
    "retain": "retained",
    "protect": "protected",
}
"""The fields that a method of the chain says rather than a keyword, in the order of the chain."""


MEMBERSHIPS = frozenset({"with_members", "member_of"})
"""The methods whose ARNs are of users and groups."""


def resource_expression(resource: Resource, context: CodegenContext) -> Expression:
    """The call and the chain that make the resource; raises ResourceError for what cannot be."""
    wanted = _equality_key(resource, context)
    for attempt in (
        _ResourceWriter(context),
        _ResourceWriter(context, "()"),
        _ResourceWriter(_alone(context)),
    ):
        written = attempt.resource(resource)
        made = context.value_of(written)
        if isinstance(made, Resource) and _equality_key(made, context) == wanted:
            return written
    raise ResourceError(
        f"{resource.address} has no spelling in Python",
        where=resource.origin,
        why="neither its constructor nor its chain gives it again",
    )


def _alone(context: CodegenContext) -> CodegenContext:
    """Without variables for ARNs."""
    return attrs.evolve(context, arns={})


@attrs.frozen
class _ResourceWriter:
    """Writes one resource; `brackets` are those of its tuples."""

    context: CodegenContext
    brackets: str = "[]"

    def resource(self, resource: Resource) -> Expression:
        cls = type(resource)
        positional: list[Expression] = []
        keywords: list[tuple[str, Expression]] = []
        chained: dict[str, Any] = {}
        for field, value in _written_fields(resource):
            if field.name in CHAINED and hasattr(cls, CHAINED[field.name]):
                chained[field.name] = value
            elif field.default is attrs.NOTHING and not field.kw_only:
                positional.append(self.value(value))
            else:
                keywords.append((field.name, self.value(value)))
        written: Expression = CallNode(_class_name(cls), tuple(positional), tuple(keywords))
        for name, chain in CHAINED.items():
            if name in chained:
                written = self._chain(written, chain, chained[name])
        return written

    def _chain(self, written: Expression, chain: str, value: Any) -> Expression:
        if chain == "tagged":
            return _tagged(written, value)
        if chain == "with_inline":
            for item in value:
                policy = document_arguments(item.policy, self.context)
                written = method(written, chain, LiteralNode(item.name), *policy)
            return written
        if value is True:
            return method(written, chain)
        if isinstance(value, PolicyDocument):
            return method(written, chain, *document_arguments(value, self.context))
        several = value if isinstance(value, tuple) else (value,)
        said = self._side if chain in MEMBERSHIPS else self.value
        return method(written, chain, *map(said, several))

    def _side(self, side: Address | Arn) -> Expression:
        """A group or user: no text stands for one."""
        if isinstance(side, Address):
            return self.value(side)
        made = arn_expression(side, self.context)
        return method(iamdsl_name("Arn"), "parse", made) if isinstance(made, LiteralNode) else made

    def value(self, value: object) -> Expression:  # noqa: PLR0911 - one for each kind
        """A field's value."""
        match value:
            case bool() | int() | float() | str() | None:
                return LiteralNode(value)
            case Address():
                told = (LiteralNode(value.kind), LiteralNode(value.name))
                return self.context.variable(value) or CallNode(_class_name(Address), told)
            case AwsManagedPolicy():
                return _managed(value)
            case Arn():
                return self._arn(value)
            case PolicyDocument():
                # Not every kind makes a document of a statement by itself.
                made = policy_argument if self.brackets == "[]" else document_expression
                return made(value, self.context)
            case InlinePolicy():
                policy = document_expression(value.policy, self.context)
                return CallNode(_class_name(InlinePolicy), (LiteralNode(value.name), policy))
            case tuple() | list():
                return SequenceNode(tuple(map(self._item, value)), self.brackets)
        raise ResourceError(
            f"{value!r} has no spelling in Python", why=f"it is a {type(value).__name__}"
        )

    def _item(self, value: object) -> Expression:
        """A value within a tuple; a pair stays one."""
        if isinstance(value, tuple):
            return SequenceNode(tuple(map(self._item, value)), "()")
        return self.value(value)

    def _arn(self, value: Arn) -> Expression:
        variable = self.context.variable(value)
        if variable is not None:
            return variable
        try:
            return _managed(ManagedPolicy.from_arn(str(value)))
        except (InvalidArn, ValueError):
            return arn_as_text(as_arn_text(value))


def _written_fields(resource: Resource) -> Iterator[tuple[attrs.Attribute[Any], Any]]:
    """The fields that are to be written: required ones, and those that are not as usual."""
    for field in attrs.fields(type(resource)):
        value = getattr(resource, field.name)
        default: Any = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = None if default.takes_self else default.factory()
        required = field.default is attrs.NOTHING
        if field.name != "origin" and field.init and (required or value != default):
            yield field, value


def _class_name(cls: type) -> NameNode:
    """The class, from where scripts import it."""
    if cls.__name__ in facade_names():
        return iamdsl_name(cls.__name__)
    home = cls.__module__
    return NameNode(cls.__name__, "iamdsl.resources" if home.startswith("iamdsl.res") else home)


def _managed(policy: AwsManagedPolicy) -> Expression:
    constants = iamdsl_name("ManagedPolicy")
    if policy.identifier == policy.name:
        return AttributeNode(constants, policy.name)
    return IndexNode(constants, LiteralNode(policy.name))


def _tagged(written: Expression, tags: Tags) -> Expression:
    """Tags as keywords, behind a mapping for those whose keys are no names or come before such."""
    names = len(tags)
    while names and tags[names - 1][0].isidentifier() and not keyword.iskeyword(tags[names - 1][0]):
        names -= 1
    mapped = tuple((key, LiteralNode(value)) for key, value in tags[:names])
    named = tuple((key, LiteralNode(value)) for key, value in tags[names:])
    return CallNode(
        AttributeNode(written, "tagged"), (MappingNode(mapped),) if mapped else (), named
    )


def _equality_key(resource: Resource, context: CodegenContext) -> tuple[object, ...]:
    """What makes it equal to another once both are bound."""
    return (
        type(resource),
        *(
            _bound_value(getattr(resource, field.name), context)
            for field in attrs.fields(type(resource))
            if field.eq
        ),
    )


def _bound_value(  # noqa: PLR0911 - one for each kind
    value: object, context: CodegenContext
) -> object:
    match value:
        case PolicyDocument():
            return value.bind(partition=context.partition, account=context.account)
        case InlinePolicy():
            return (value.name, _bound_value(value.policy, context))
        case Arn():
            return context.bound(as_arn_text(value))
        case AwsManagedPolicy():
            return value.arn(context.partition or "aws")
        case Address():
            name = context.addresses.get(value)
            arn = None if name is None else getattr(context.variables[name], "arn", None)
            return value if arn is None else context.bound(as_arn_text(arn))
        case tuple():
            return tuple(_bound_value(item, context) for item in value)
    return value
