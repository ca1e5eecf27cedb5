"""Parsing a policy document from JSON, or listing its defects.

The parser accepts what AWS accepts: unusual Sids, actions that match nothing, resources that
are not ARNs, empty lists. A structure that AWS refuses is a defect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

import attrs

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
from iamdsl.language.documents.policy_kind_rules import (
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
from iamdsl.language.parser.fast_statement_parser import parse_common_statement
from iamdsl.language.parser.policy_source import PolicyJson, load_json, source_text
from iamdsl.language.parser.statement_parser import parse_statement
from iamdsl.language.text.json_text import RepeatedKey, from_pairs, loads_pairs
from iamdsl.language.text.pending_text import check_known
from iamdsl.origin import Origin, here

if TYPE_CHECKING:
    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.text.json_text import JsonPath

_BYTE_ORDER_MARK = "\ufeff"
_KEYS = ("Version", "Id", "Statement")
_KEY_SET = frozenset(_KEYS)


@overload
def parse(source: PolicyJson, kind: None = None, *, as_is: bool = ...) -> PolicyDocument: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["identity"], *, as_is: bool = ...
) -> IdentityPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["resource"], *, as_is: bool = ...
) -> ResourcePolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["trust"], *, as_is: bool = ...) -> TrustPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["boundary"], *, as_is: bool = ...
) -> BoundaryPolicy: ...
@overload
def parse(source: PolicyJson, kind: Literal["session"], *, as_is: bool = ...) -> SessionPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["endpoint"], *, as_is: bool = ...
) -> EndpointPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["scp"], *, as_is: bool = ...
) -> ServiceControlPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: Literal["rcp"], *, as_is: bool = ...
) -> ResourceControlPolicy: ...
@overload
def parse(
    source: PolicyJson, kind: PolicyKind | None = None, *, as_is: bool = ...
) -> PolicyDocument: ...
def parse(
    source: PolicyJson, kind: PolicyKind | None = None, *, as_is: bool = False
) -> PolicyDocument:
    """Parse a policy document from JSON text or JSON values.

    Without `kind`, a policy with principals, without resources and with only `sts:` actions
    is a trust policy, any other with principals a resource policy, and the rest are identity
    policies. With `as_is`, resources take the document even if IAM would refuse it today: set it
    for a document that the account holds in just this form. Raises `PolicySyntaxError`, which
    lists all `defects`, if it is not a valid policy, `LanguageError` if `kind` is not a kind of
    policy, and `PendingOutput` for text with an output that is not known yet.
    """
    check_known(source)
    document, defects = _read(source, kind, here(2), DefectLog())
    if document is not None:
        return attrs.evolve(document, as_is=True) if as_is else document
    lines = [str(defect) for defect in defects[:5]]
    if len(defects) > len(lines):
        lines.append(f"and {len(defects) - len(lines)} more")
    raise PolicySyntaxError(
        "this is not a policy document", defects=defects, where=here(), why="; ".join(lines)
    )


def read(source: PolicyJson, kind: PolicyKind | None = None) -> Reading:
    """Parse a policy document and return it, or its defects instead of raising.

    Raises `LanguageError` only if `kind` is not a kind of policy.
    """
    return Reading(*_read(source, kind, here(), DefectLog()))


def read_as_iam(source: str) -> Reading:
    """Parse a document whose elements the structural rules still have to check.

    Its actions may be missing or malformed, and elements that only other kinds of policies
    require or forbid are not checked: the document is read as a resource policy.
    """
    return Reading(
        *_read(source, "resource", None, DefectLog({"MISSING_ACTION", "INVALID_ACTION"}))
    )


def _read(
    source: PolicyJson, kind: PolicyKind | None, origin: Origin | None, notes: DefectLog
) -> tuple[PolicyDocument | None, tuple[Defect, ...]]:
    if kind is not None and kind not in RULES:
        raise LanguageError(
            f"{kind!r} is not a kind of policy",
            where=here(),
            why=f"the kinds are {', '.join(RULES)}",
            next_step=did_you_mean(str(kind), RULES),
        )
    try:
        text = source if type(source) is str else source_text(source)
        if text[:1] == _BYTE_ORDER_MARK:  # some editors on Windows write one
            text = text[1:]
        value = load_json(text, loads_pairs)
        try:
            document = _document(value, kind, text, origin, notes)
        except RepeatedKey:
            load_json(text)  # raises an error with the positions
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
            "DATA_TYPE_MISMATCH",
            f"a policy document must be an object, not {json_type_name(value)}",
        )
        return None
    members = dict(value)
    if len(members) < len(value):
        raise RepeatedKey
    version, identifier = members.get("Version"), members.get("Id")
    if version not in VERSIONS or "Id" in members or not members.keys() <= _KEY_SET:
        _check_head(from_pairs(value), notes)
    if "Statement" not in members:
        notes.add("MISSING_STATEMENT", "Statement is missing")
        return None
    statement_json = members["Statement"]
    statements, all_common = _statements(statement_json, origin, notes)
    if notes.defects:
        return None
    chosen = kind or ("identity" if all_common else _infer_kind(statements))
    if not all_common or chosen in _UNCOMMON_KINDS:
        is_list = type(statement_json) is list
        _check_kind(chosen, version, statements, notes, is_list=is_list)
        if notes.defects:
            return None
    return CLASSES[chosen](tuple(statements), version, identifier, source=text)


def _statements(
    statement_json: Any,
    origin: Origin | None,
    notes: DefectLog,
) -> tuple[list[AnyStatement], bool]:
    """Return the statements, and whether all have the common form."""
    is_list = type(statement_json) is list
    statements: list[AnyStatement] = []
    all_common = True
    for number, item in enumerate(statement_json if is_list else (statement_json,)):
        statement = parse_common_statement(item, origin)
        if statement is None:
            all_common = False
            steps: JsonPath = ("Statement", number) if is_list else _SINGLE_STATEMENT
            statement = parse_statement(from_pairs(item), steps, origin, notes)
        if statement is not None:
            statements.append(statement)
    return statements, all_common


_SINGLE_STATEMENT: JsonPath = ("Statement",)

_UNCOMMON_KINDS = frozenset(
    kind for kind, rules in RULES.items() if rules.principal or rules.resource is False
)
"""Kinds that do not accept the common statement: with resources, without principals."""


def _check_head(value: dict[str, Any], notes: DefectLog) -> None:
    """Check everything in a document except its statements."""
    notes.defects.extend(unknown_elements(value, _KEYS, ()))
    version, identifier = value.get("Version"), value.get("Id")
    if version not in VERSIONS and "Version" in value:
        code = "INVALID_VERSION" if type(version) is str else "DATA_TYPE_MISMATCH"
        message = f"{short_text(version)} is not a version; IAM accepts {' and '.join(VERSIONS)}"
        notes.add(code, message, ("Version",))
    if type(identifier) is not str and "Id" in value:
        notes.add(
            "DATA_TYPE_MISMATCH",
            f"an Id must be a string, not {json_type_name(identifier)}",
            ("Id",),
        )


def _check_kind(
    kind: PolicyKind,
    version: str | None,
    statements: list[AnyStatement],
    notes: DefectLog,
    *,
    is_list: bool,
) -> None:
    """Check the rules of the kind, except those that existing policies may violate."""
    title = RULES[kind].title
    if RULES[kind].newest_only and version != VERSION:
        notes.add("INVALID_VERSION", f"{title} must have version {VERSION}", ("Version",))
    for number, statement in enumerate(statements):
        for violation in kind_violations(kind, statement):
            if not violation.tolerated:
                steps: JsonPath = ("Statement", number) if is_list else _SINGLE_STATEMENT
                where = steps if violation.element is None else (*steps, violation.element)
                notes.add(violation.code, f"{title} {violation.what}", where)


def _infer_kind(statements: list[AnyStatement]) -> PolicyKind:
    """Return the likeliest kind of a policy with these statements."""
    for statement in statements:
        if statement.principals or statement.has_principals:
            break
    else:
        return "identity"
    is_trust = all(
        statement.principals
        and not statement.except_principals
        and not statement.has_resources
        and all(action.lower().startswith("sts:") for action in statement.actions)
        for statement in statements
    )
    return "trust" if is_trust else "resource"
