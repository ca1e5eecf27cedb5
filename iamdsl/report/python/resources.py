"""Write resources as a constructor call with a chain of methods."""

from __future__ import annotations

import keyword
from datetime import datetime, timedelta
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
from iamdsl.resources import Address, ContextProvider, InlinePolicy, Resource
from iamdsl.resources.kind.resource import field_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.resources.parts.expiration import ExpiringPolicy
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
"""The method for each field that is written as a method call, in the order of the chain."""


_DATE_PARTS = 3
"""Year, month and day, which a point in time always has."""

MEMBERSHIPS = frozenset({"with_members", "member_of"})
"""The methods whose arguments are users and groups."""


def resource_expression(resource: Resource, context: CodegenContext) -> Expression:
    """Return the expression that makes the resource; raises `ResourceError` if there is none.

    Each candidate is evaluated, and must be equal to the resource.
    """
    wanted = _equality_key(resource, context)
    for writer in (
        _ResourceWriter(context),
        _ResourceWriter(context, "()"),
        _ResourceWriter(_without_arn_variables(context)),
    ):
        expression = writer.resource(resource)
        result = context.value_of(expression)
        if isinstance(result, Resource) and _equality_key(result, context) == wanted:
            return expression
    raise ResourceError(
        f"{resource.address} cannot be written as Python",
        where=resource.origin,
        why="no constructor call with its methods makes an equal resource",
    )


def _without_arn_variables(context: CodegenContext) -> CodegenContext:
    return attrs.evolve(context, arns={})


@attrs.frozen
class _ResourceWriter:
    """Writer of a resource; `brackets` are used for its tuples."""

    context: CodegenContext
    brackets: str = "[]"

    def resource(self, resource: Resource) -> Expression:
        cls = type(resource)
        expirations = dict(field_value(resource, "expirations", default=()))
        positional: list[Expression] = []
        keywords: list[tuple[str, Expression]] = []
        chained: dict[str, Any] = {}
        for field, value in _written_fields(resource):
            if field.name == "expirations":
                continue  # each is written with its policy
            if field.name in CHAINED and hasattr(cls, CHAINED[field.name]):
                chained[field.name] = value
            elif field.default is attrs.NOTHING and not field.kw_only:
                positional.append(self.value(value))
            else:
                keywords.append((field.name, self.value(value)))
        written: Expression = CallNode(_class_name(cls), tuple(positional), tuple(keywords))
        for name, method_name in CHAINED.items():
            if name in chained:
                written = self._method_call(written, method_name, chained[name], expirations)
        return written

    def _method_call(
        self,
        written: Expression,
        name: str,
        value: Any,
        expirations: Mapping[ExpiringPolicy, datetime],
    ) -> Expression:
        if name == "tagged":
            return _tagged(written, value)
        if name == "with_inline":
            for inline in value:
                policy = document_arguments(inline.policy, self.context)
                written = CallNode(
                    AttributeNode(written, name),
                    (LiteralNode(inline.name), *policy),
                    self._expiry(expirations.get(inline.name)),
                )
            return written
        if name == "attach" and expirations:
            for reference in value:
                written = CallNode(
                    AttributeNode(written, name),
                    (self.value(reference),),
                    self._expiry(expirations.get(reference)),
                )
            return written
        if value is True:
            return method(written, name)
        if isinstance(value, PolicyDocument):
            return method(written, name, *document_arguments(value, self.context))
        values = value if isinstance(value, tuple) else (value,)
        write_value = self._member if name in MEMBERSHIPS else self.value
        return method(written, name, *map(write_value, values))

    def _expiry(self, moment: datetime | None) -> tuple[tuple[str, Expression], ...]:
        return () if moment is None else (("expires_at", self.value(moment)),)

    def _member(self, member: Address | Arn) -> Expression:
        """A group or user, as an expression; the method does not accept ARNs as text."""
        if isinstance(member, Address):
            return self.value(member)
        arn = arn_expression(member, self.context)
        return method(iamdsl_name("Arn"), "parse", arn) if isinstance(arn, LiteralNode) else arn

    def value(self, value: object) -> Expression:  # noqa: PLR0911 - one for each kind
        """Return the expression of a field's value."""
        match value:
            case bool() | int() | float() | str() | None:
                return LiteralNode(value)
            case Address():
                arguments = (LiteralNode(value.kind), LiteralNode(value.name))
                return self.context.variable(value) or CallNode(_class_name(Address), arguments)
            case AwsManagedPolicy():
                return _managed(value)
            case Arn():
                return self._arn(value)
            case PolicyDocument():
                # Not every field accepts a single statement for a document.
                write = policy_argument if self.brackets == "[]" else document_expression
                return write(value, self.context)
            case ContextProvider():
                return self._context_provider(value)
            case InlinePolicy():
                policy = document_expression(value.policy, self.context)
                return CallNode(_class_name(InlinePolicy), (LiteralNode(value.name), policy))
            case datetime() | timedelta():
                return _moment(value) if isinstance(value, datetime) else _age(value)
            case tuple() | list():
                return SequenceNode(tuple(map(self._item, value)), self.brackets)
        raise ResourceError(
            f"{value!r} cannot be written as Python",
            why=f"there is no expression for a {type(value).__name__}",
        )

    def _context_provider(self, value: ContextProvider) -> Expression:
        texts = {
            "subject_type_value": value.subject_type_value,
            "subject_type_source_key": value.subject_type_source_key,
        }
        keywords: list[tuple[str, Expression]] = [
            (name, LiteralNode(text)) for name, text in texts.items() if text is not None
        ]
        if value.keys:
            pairs = tuple((source, LiteralNode(target)) for source, target in value.keys)
            keywords.append(("keys", MappingNode(pairs)))
        subject = LiteralNode(value.subject_source_key)
        return CallNode(_class_name(ContextProvider), (subject,), tuple(keywords))

    def _item(self, value: object) -> Expression:
        """A value inside a tuple; a pair is written as a tuple."""
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
    """The required fields, and those that differ from their default."""
    for field in attrs.fields(type(resource)):
        value = getattr(resource, field.name)
        default: Any = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = None if default.takes_self else default.factory()
        required = field.default is attrs.NOTHING
        if field.name != "origin" and field.init and (required or value != default):
            yield field, value


def _class_name(cls: type) -> NameNode:
    """The class, with the module that scripts import it from."""
    if cls.__name__ in facade_names():
        return iamdsl_name(cls.__name__)
    module = cls.__module__
    is_ours = module.startswith("iamdsl.resources")
    return NameNode(cls.__name__, "iamdsl.resources" if is_ours else module)


def _managed(policy: AwsManagedPolicy) -> Expression:
    constants = iamdsl_name("ManagedPolicy")
    if policy.identifier == policy.name:
        return AttributeNode(constants, policy.name)
    return IndexNode(constants, LiteralNode(policy.name))


def _moment(value: datetime) -> Expression:
    """The call of `datetime` for a point in time in UTC."""
    parts = [value.year, value.month, value.day, value.hour, value.minute, value.second]
    parts.append(value.microsecond)
    while len(parts) > _DATE_PARTS and not parts[-1]:
        parts.pop()
    return CallNode(
        NameNode("datetime", "datetime"),
        tuple(map(LiteralNode, parts)),
        (("tzinfo", NameNode("UTC", "datetime")),),
    )


def _age(value: timedelta) -> Expression:
    """The call of `timedelta`, with the parts that are not zero."""
    parts = {"days": value.days, "seconds": value.seconds, "microseconds": value.microseconds}
    return CallNode(
        NameNode("timedelta", "datetime"),
        (),
        tuple((name, LiteralNode(part)) for name, part in parts.items() if part),
    )


def _tagged(written: Expression, tags: Tags) -> Expression:
    """The call of `tagged`: keys up to the last invalid Python name are in a mapping."""
    split = len(tags)
    while split and tags[split - 1][0].isidentifier() and not keyword.iskeyword(tags[split - 1][0]):
        split -= 1
    mapping = tuple((key, LiteralNode(value)) for key, value in tags[:split])
    keywords = tuple((key, LiteralNode(value)) for key, value in tags[split:])
    return CallNode(
        AttributeNode(written, "tagged"), (MappingNode(mapping),) if mapping else (), keywords
    )


def _equality_key(resource: Resource, context: CodegenContext) -> tuple[object, ...]:
    """The values to compare resources by, with partition and account filled in."""
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
