"""The Python that makes a value again: what `repr` shows.

`eval(repr(x)) == x` for every policy. What no builder would say (a parsed
policy may hold it) is spelled as `parse` of its JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language.builders.document_builders import make_document
from iamdsl.language.builders.global_keys import GLOBAL_KEYS, TAG_KEYS
from iamdsl.language.builders.key_factory import check_key
from iamdsl.language.builders.multivalued_keys import StringSetKey
from iamdsl.language.builders.statement_builder import allow, deny
from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind import VERSION
from iamdsl.language.documents.statement import Statement
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.displayable import CODE
from iamdsl.language.elements.principal import OWN_ACCOUNT, Principal, service
from iamdsl.language.text.policy_text import OwnPartitionArn, TemplatePlaceholder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.condition import StoredValue
    from iamdsl.language.elements.operator import Family

_MAKERS: Mapping[Family, str] = {
    "String": "key",
    "Arn": "key.arn",
    "Numeric": "key.number",
    "Date": "key.date",
    "Bool": "key.bool",
    "Ip": "key.ip",
    "Binary": "key.binary",
    "Null": "",  # any key
}
"""The maker of keys whose methods say the operators of each family."""

_ASKED = {None: "", "ForAnyValue": ".for_any_value", "ForAllValues": ".for_all_values"}


def condition_code(condition: Condition) -> str:
    """The call of a key's method that makes the condition."""
    operator = condition.operator
    if operator.base == "Null" and not _is_presence(condition):
        asked = tuple(map(str, condition.values))
        return f"Condition.of({operator.text!r}, {condition.key!r}, {asked!r})"
    maker, method = _MAKERS[operator.spec.family], operator.spec.method
    shown = _key(condition.key, maker, several=operator.prefix is not None)
    values = ", ".join(map(_plain, condition.values))
    if operator.base == "Null":
        method, values = ("is_absent" if condition.values == ("true",) else "is_present"), ""
    elif operator.base == "Bool" and condition.values in {("true",), ("false",)}:
        method, values = f"is_{condition.values[0]}", ""
    exists = ".if_exists()" if operator.if_exists else ""
    return f"{shown}{_ASKED[operator.prefix]}.{method}({values}){exists}"


def _is_presence(condition: Condition) -> bool:
    """Whether a Null asks what `is_present` and `is_absent` ask."""
    return condition.operator.prefix is None and condition.values in {("true",), ("false",)}


def _key(name: str, maker: str, *, several: bool) -> str:
    """A key as it is best written: by its attribute of `aws`, else by its maker."""
    attribute, known = GLOBAL_KEYS.get(name.lower(), ("", None))
    if known is not None and known.name == name:
        kind = "key" if isinstance(known, StringSetKey) and several else known.kind
        if maker in {kind, ""}:
            return f"aws.{attribute}"
    for tagged in TAG_KEYS:
        prefix = f"aws:{tagged}/"
        if maker in {"key", ""} and name.startswith(prefix) and name != prefix:
            return f"aws.{tagged}({name.removeprefix(prefix)!r})"
    return f"{maker or 'key'}({name!r})"


def statement_code(statement: AnyStatement) -> str:
    """The builder's steps that make the statement, or `parse` where no builder would."""
    if _rebuilt(statement) != statement:
        return f"parse({{'Statement': {_json(statement)}}}, kind='resource').statements[0]"
    code = f"{statement.effect.lower()}{'.all_except' if statement.except_actions else ''}"
    code += f"({', '.join(map(repr, statement.actions))})"
    if statement.resources:
        verb = "on_all_except" if statement.except_resources else "on"
        code += f".{verb}({', '.join(map(_plain, statement.resources))})"
    if statement.except_principals:
        values = ", ".join(_plain(principal.value) for principal in statement.principals)
        code += f".for_all_except({values})"
    else:
        code += "".join(map(_step, statement.principals))
    if statement.conditions:
        code += f".when({', '.join(map(condition_code, statement.conditions))})"
    return code if statement.sid is None else f"{code}.named({statement.sid!r})"


def document_code(document: PolicyDocument) -> str:
    """The call that makes the document, or `parse` where no builder would."""
    if not _is_buildable(document):
        values = document.bind(account="<own account>").to_dict()
        return f"parse({values!r}, kind={document.kind!r})"
    parts = [statement_code(statement) for statement in document.statements]
    if document.version != VERSION:
        parts.append(f"version={document.version!r}")
    if document.id is not None:
        parts.append(f"id={document.id!r}")
    if document.builder == "document":
        natural = any(statement.has_principals for statement in document.statements)
        if natural != (document.kind == "resource"):
            parts.append(f"kind={document.kind!r}")
    return f"{document.builder}({', '.join(parts)})"


def _is_buildable(document: PolicyDocument) -> bool:
    """Whether the constructors take these statements, and give this document."""
    try:
        made_again = make_document(
            type(document), document.statements, document.version, document.id
        )
    except LanguageError:
        return False
    if document.kind in {"identity", "resource"} and len(document.statements) > 1:
        # What `document` is not told by `kind=`, it takes from the principals: all or none.
        having = sum(statement.has_principals for statement in document.statements)
        return made_again == document and having in {0, len(document.statements)}
    return made_again == document


def _rebuilt(statement: AnyStatement) -> AnyStatement | None:
    """The statement made by the builders' steps; None where one of them refuses."""
    begin = allow if statement.effect == "Allow" else deny
    try:
        again: AnyStatement = (begin.all_except if statement.except_actions else begin)(
            *statement.actions
        )
        if statement.resources:
            resources = statement.resources
            on = again.on_all_except if statement.except_resources else again.on
            again = on(*resources)
        if statement.except_principals:
            again = again.for_all_except(*(item.value for item in statement.principals))
        else:
            for principal in statement.principals:
                again = _with_principal(again, principal)
        for condition in statement.conditions:
            if condition.operator.base == "Null" and not _is_presence(condition):
                return None
            again = again.when(
                Condition.of(condition.operator, check_key(condition.key), condition.values)
            )
        return again if statement.sid is None else again.named(statement.sid)
    except LanguageError:
        return None


def _with_principal(statement: AnyStatement, principal: Principal) -> AnyStatement:
    match principal.type:
        case "*":
            return statement.for_anyone()
        case "Service":
            return statement.for_service(str(principal.value))
        case "Federated":
            return statement.for_federated(principal.value)
        case "CanonicalUser":
            return statement.for_canonical_user(str(principal.value))
        case _:
            return statement.for_principal(principal.value)


def _step(principal: Principal) -> str:
    value = principal.value
    if isinstance(value, Arn):
        return _own_step(value)
    match principal.type:
        case "*":
            return ".for_anyone()"
        case "Service":
            short = value.removesuffix(".amazonaws.com")
            whole = service(short).value == value if short else False
            return f".for_service({_plain(short if whole else value)})"
        case "Federated":
            return f".for_federated({_plain(value)})"
        case "CanonicalUser":
            return f".for_canonical_user({_plain(value)})"
        case _:
            root = isinstance(value, OwnPartitionArn) and value.endswith(":root")
            return f".for_account({value.split(':')[4]!r})" if root else _principal_step(value)


def _own_step(arn: Arn) -> str:
    """The step for a principal of the own account."""
    if arn == OWN_ACCOUNT.value:
        return ".for_own_account()"
    kind, _, name = arn.resource.partition("/")
    if arn == Arn(None, "iam", "", None, f"{kind}/{name}"):
        match kind:
            case "role" | "user":
                return f".for_{kind}({name!r})"
            case "saml-provider":
                return f".for_saml({name!r})"
            case "oidc-provider":
                return f".for_federated(oidc({name!r}))"
    return _principal_step(arn)


def _principal_step(value: StoredValue) -> str:
    return f".for_principal({_plain(value)})"


def _plain(value: StoredValue) -> str:
    if isinstance(value, Arn | TemplatePlaceholder):
        return repr(value)
    return str.__repr__(value)


def _json(statement: AnyStatement) -> str:
    """The statement's JSON values; an open account, which no JSON has, by its name."""
    bound = bind_statement(statement, partition=None, account="<own account>")
    return repr(json.loads(statement_text(bound)))


CODE[Condition] = condition_code
CODE[Statement] = statement_code
CODE[PolicyDocument] = document_code
