"""The one reader: from text or JSON values to a document, or to a list of what is wrong.

Lenient where AWS is: odd Sids, actions that match nothing, resources that are no
ARN, empty lists. What AWS refuses by its structure is a defect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from iamdsl.errors import LanguageError, PolicySyntaxError, did_you_mean
from iamdsl.language.documents.policy_document import (
    CLASSES,
    BoundaryPolicy,
    EndpointPolicy,
    IdentityPolicy,
    PolicyDocument,
    ResourceControlPolicy,
    ResourcePolicy,
    ServiceControlPolicy,
    SessionPolicy,
    TrustPolicy,
)
from iamdsl.language.documents.policy_kind import (
    RULES,
    VERSION,
    VERSIONS,
    PolicyKind,
    kind_violations,
)
from iamdsl.language.parser.defect import (
    Defect,
    DefectLog,
    Reading,
    json_type_name,
    locate_defects,
    short_text,
    unknown_elements,
)
from iamdsl.language.parser.fast_statement_parser import parse_usual_statement
from iamdsl.language.parser.policy_source import PolicyJson, load_json, source_text
from iamdsl.language.parser.statement_parser import parse_statement
from iamdsl.language.text.json_text import RepeatedKey, from_pairs, loads_pairs
from iamdsl.origin import Origin, here

if TYPE_CHECKING:
    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.text.json_text import JsonPath

_BYTE_ORDER_MARK = "\ufeff"
_KEYS = ("Version", "Id", "Statement")
_KEY_SET = frozenset(_KEYS)


@overload
def parse(source: PolicyJson, kind: None = None) -> PolicyDocument: ...
@overload
def parse(source: PolicyJson, kind: Literal["identity"]) -> IdentityPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["resource"]) -> ResourcePolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["trust"]) -> TrustPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["boundary"]) -> BoundaryPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["session"]) -> SessionPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["endpoint"]) -> EndpointPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["scp"]) -> ServiceControlPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["rcp"]) -> ResourceControlPolicy: ...
@overload
def parse(source: PolicyJson, kind: PolicyKind | None = None) -> PolicyDocument: ...
def parse(source: PolicyJson, kind: PolicyKind | None = None) -> PolicyDocument:
    """Read a policy document from JSON text or JSON values.

    `kind` is inferred when not given: principals without resources and only `sts:`
    actions make a trust policy, principals a resource policy, the rest an identity
    policy. Raises PolicySyntaxError, whose `defects` are all findings.
    """
    document, defects = _read(source, kind, here(2))
    if document is not None:
        return document
    shown = [str(defect) for defect in defects[:5]]
    if len(defects) > len(shown):
        shown.append(f"and {len(defects) - len(shown)} more")
    raise PolicySyntaxError(
        "this is no policy document", defects=defects, where=here(), why="; ".join(shown)
    )


def read(source: PolicyJson, kind: PolicyKind | None = None) -> Reading:
    """Read a policy document and report what is wrong instead of raising."""
    return Reading(*_read(source, kind, here()))


def _read(
    source: PolicyJson, kind: PolicyKind | None, origin: Origin | None
) -> tuple[PolicyDocument | None, tuple[Defect, ...]]:
    if kind is not None and kind not in RULES:
        raise LanguageError(
            f"{kind!r} is no kind of policy",
            where=here(),
            why=f"they are {', '.join(RULES)}",
            next_step=did_you_mean(str(kind), RULES),
        )
    notes = DefectLog()
    try:
        text = source if type(source) is str else source_text(source)
        if text[:1] == _BYTE_ORDER_MARK:  # which editors of some systems put there
            text = text[1:]
        value = load_json(text, loads_pairs)
        try:
            document = _document(value, kind, text, origin, notes)
        except RepeatedKey:
            load_json(text)  # which tells where
            raise
    except PolicySyntaxError as error:
        return None, error.defects
    if not notes.defects:
        return document, ()
    if isinstance(source, str | bytes):
        return None, locate_defects(notes.defects, text)
    return None, tuple(notes.defects)


def _document(
    value: Any,
    kind: PolicyKind | None,
    text: str,
    origin: Origin | None,
    notes: DefectLog,
) -> PolicyDocument | None:
    if type(value) is not tuple:
        notes.add(
            "DATA_TYPE_MISMATCH", f"a policy document is an object, not {json_type_name(value)}"
        )
        return None
    members = dict(value)
    if len(members) < len(value):
        raise RepeatedKey
    version, identifier = members.get("Version"), members.get("Id")
    if version not in VERSIONS or "Id" in members or not members.keys() <= _KEY_SET:
        _check_head(from_pairs(value), notes)
    if "Statement" not in members:
        notes.add("MISSING_STATEMENT", "there is no Statement")
        return None
    result = members["Statement"]
    statements, plain = _statements(result, origin, notes)
    if notes.defects:
        return None
    chosen = kind or ("identity" if plain else _infer(statements))
    if not plain or chosen in _NOT_PLAIN:
        _check_kind(chosen, version, statements, notes, listed=type(result) is list)
        if notes.defects:
            return None
    return CLASSES[chosen](tuple(statements), version, identifier, source=text)


def _statements(
    result: Any,
    origin: Origin | None,
    notes: DefectLog,
) -> tuple[list[AnyStatement], bool]:
    """The statements, and whether all have resources and none has principals."""
    listed = type(result) is list
    statements: list[AnyStatement] = []
    plain = True
    for number, item in enumerate(result if listed else (result,)):
        statement = parse_usual_statement(item, origin)
        if statement is None:
            plain = False
            steps: JsonPath = ("Statement", number) if listed else _ONE
            statement = parse_statement(from_pairs(item), steps, origin, notes)
        if statement is not None:
            statements.append(statement)
    return statements, plain


_ONE: JsonPath = ("Statement",)

_NOT_PLAIN = frozenset(
    kind for kind, rules in RULES.items() if rules.principal or rules.resource is False
)
"""Kinds that a statement with resources and without principals does not fit."""


def _check_head(value: dict[str, Any], notes: DefectLog) -> None:
    """Everything of a document but its statements."""
    notes.defects.extend(unknown_elements(value, _KEYS, ()))
    version, identifier = value.get("Version"), value.get("Id")
    if version not in VERSIONS and "Version" in value:
        code = "INVALID_VERSION" if type(version) is str else "DATA_TYPE_MISMATCH"
        message = f"{short_text(version)} is no version; IAM knows {' and '.join(VERSIONS)}"
        notes.add(code, message, ("Version",))
    if type(identifier) is not str and "Id" in value:
        notes.add("DATA_TYPE_MISMATCH", f"an Id is text, not {json_type_name(identifier)}", ("Id",))


def _check_kind(
    kind: PolicyKind,
    version: str | None,
    statements: list[AnyStatement],
    notes: DefectLog,
    *,
    listed: bool,
) -> None:
    """What the kind does not take; what IAM may hold from earlier times passes."""
    word = RULES[kind].title
    if RULES[kind].newest_only and version != VERSION:
        notes.add("INVALID_VERSION", f"{word} has version {VERSION}", ("Version",))
    for number, statement in enumerate(statements):
        for misfit in kind_violations(kind, statement):
            if not misfit.tolerated:
                steps: JsonPath = ("Statement", number) if listed else _ONE
                where = steps if misfit.element is None else (*steps, misfit.element)
                notes.add(misfit.code, f"{word} {misfit.what}", where)


def _infer(statements: list[AnyStatement]) -> PolicyKind:
    """The kind that such statements most likely make."""
    for statement in statements:
        if statement.principals or statement.has_principals:
            break
    else:
        return "identity"
    trusting = all(
        statement.principals
        and not statement.except_principals
        and not statement.has_resources
        and all(action.lower().startswith("sts:") for action in statement.actions)
        for statement in statements
    )
    return "trust" if trusting else "resource"
