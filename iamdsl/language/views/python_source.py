"""The Python source of a value, which is its `repr`.

`eval(repr(x)) == x` for every policy. A parsed policy that the builders would refuse is
written as a call of `parse` with its JSON values.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iamdsl.errors import LanguageError
from iamdsl.language.builders.context_keys import (
    ArnKey,
    BinaryKey,
    BoolKey,
    DateKey,
    IpKey,
    NumericKey,
    StringKey,
)
from iamdsl.language.builders.document_builders import make_document
from iamdsl.language.builders.global_keys import GLOBAL_KEYS, TAG_KEYS
from iamdsl.language.builders.key_factory import check_key
from iamdsl.language.builders.multivalued_keys import StringSetKey
from iamdsl.language.builders.statement_builder import allow, deny
from iamdsl.language.documents.account_binding import bind_statement
from iamdsl.language.documents.json_writer import statement_text
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.documents.policy_kind_rules import VERSION
from iamdsl.language.documents.statement import Statement
from iamdsl.language.elements.arn import Arn
from iamdsl.language.elements.condition import Condition
from iamdsl.language.elements.displayable import CODE
from iamdsl.language.elements.principal import OWN_ACCOUNT, Principal, service
from iamdsl.language.text.policy_text import OwnPartitionArn, TemplatePlaceholder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.language.documents.statement import AnyStatement
    from iamdsl.language.elements.comparison import Family
    from iamdsl.language.elements.condition import StoredValue

_KEY_FUNCTIONS: Mapping[Family, str] = {
    "Null": "",  # any key
    **{
        cls.family: cls.kind
        for cls in (StringKey, ArnKey, NumericKey, DateKey, BoolKey, BinaryKey, IpKey)
    },
}
"""For each family of operators, the function whose keys have methods for them."""

_SET_ATTRIBUTES = {None: "", "ForAnyValue": ".for_any_value", "ForAllValues": ".for_all_values"}


def condition_code(condition: Condition) -> str:
    """Return the method call on a context key that creates the condition."""
    operator = condition.operator
    if operator.base == "Null" and not _is_presence(condition):
        texts = tuple(map(str, condition.values))
        return f"Condition.of({operator.text!r}, {condition.key!r}, {texts!r})"
    function, method = _KEY_FUNCTIONS[operator.spec.family], operator.spec.method
    key = _key_code(condition.key, function, is_multivalued=operator.prefix is not None)
    values = ", ".join(map(_value_code, condition.values))
    if operator.base == "Null":
        method, values = ("is_absent" if condition.values == ("true",) else "is_present"), ""
    elif operator.base == "Bool" and condition.values in {("true",), ("false",)}:
        method, values = f"is_{condition.values[0]}", ""
    exists = ".if_exists()" if operator.if_exists else ""
    return f"{key}{_SET_ATTRIBUTES[operator.prefix]}.{method}({values}){exists}"


def _is_presence(condition: Condition) -> bool:
    """Return whether `is_present` or `is_absent` creates this Null condition."""
    return condition.operator.prefix is None and condition.values in {("true",), ("false",)}


def _key_code(name: str, function: str, *, is_multivalued: bool) -> str:
    """Return the code of a key: an attribute of `aws` if it fits, or else a call of `key`."""
    attribute, global_key = GLOBAL_KEYS.get(name.lower(), ("", None))
    if global_key is not None and global_key.name == name:
        is_string_set = isinstance(global_key, StringSetKey) and is_multivalued
        if function in {"key" if is_string_set else global_key.kind, ""}:
            return f"aws.{attribute}"
    for tag_key in TAG_KEYS:
        prefix = f"aws:{tag_key}/"
        if function in {"key", ""} and name.startswith(prefix) and name != prefix:
            return f"aws.{tag_key}({name.removeprefix(prefix)!r})"
    return f"{function or 'key'}({name!r})"


def statement_code(statement: AnyStatement) -> str:
    """Return the builder calls that create the statement, or `parse` if builders refuse it."""
    if _rebuild(statement) != statement:
        return f"parse({{'Statement': {_json_code(statement)}}}, kind='resource').statements[0]"
    code = f"{statement.effect.lower()}{'.all_except' if statement.except_actions else ''}"
    code += f"({', '.join(map(repr, statement.actions))})"
    if statement.resources:
        verb = "on_all_except" if statement.except_resources else "on"
        code += f".{verb}({', '.join(map(_value_code, statement.resources))})"
    if statement.except_principals:
        values = ", ".join(_value_code(principal.value) for principal in statement.principals)
        code += f".for_all_except({values})"
    else:
        code += "".join(map(_principal_code, statement.principals))
    if statement.conditions:
        code += f".when({', '.join(map(condition_code, statement.conditions))})"
    return code if statement.sid is None else f"{code}.named({statement.sid!r})"


def document_code(document: PolicyDocument) -> str:
    """Return the call that creates the document, or `parse` if builders refuse it."""
    if document.as_is or not _is_buildable(document):
        values = document.bind(account="<own account>").to_dict()
        as_is = ", as_is=True" if document.as_is else ""
        return f"parse({values!r}, kind={document.kind!r}{as_is})"
    parts = [statement_code(statement) for statement in document.statements]
    if document.version != VERSION:
        parts.append(f"version={document.version!r}")
    if document.id is not None:
        parts.append(f"id={document.id!r}")
    if document.builder == "document":
        has_principals = any(statement.has_principals for statement in document.statements)
        if has_principals != (document.kind == "resource"):
            parts.append(f"kind={document.kind!r}")
    return f"{document.builder}({', '.join(parts)})"


def _is_buildable(document: PolicyDocument) -> bool:
    """Return whether the function for its kind creates this document from its statements."""
    try:
        rebuilt = make_document(type(document), document.statements, document.version, document.id)
    except LanguageError:
        return False
    if document.kind in {"identity", "resource"} and len(document.statements) > 1:
        # `document` refuses statements of which only some have principals, unless `kind` is given.
        count = sum(statement.has_principals for statement in document.statements)
        return rebuilt == document and count in {0, len(document.statements)}
    return rebuilt == document


def _rebuild(statement: AnyStatement) -> AnyStatement | None:
    """Return the statement as the builders create it, or None if one of them refuses."""
    builder = allow if statement.effect == "Allow" else deny
    try:
        rebuilt: AnyStatement = (builder.all_except if statement.except_actions else builder)(
            *statement.actions
        )
        if statement.resources:
            resources = statement.resources
            on = rebuilt.on_all_except if statement.except_resources else rebuilt.on
            rebuilt = on(*resources)
        if statement.except_principals:
            values = (principal.value for principal in statement.principals)
            rebuilt = rebuilt.for_all_except(*values)
        else:
            for principal in statement.principals:
                rebuilt = _with_principal(rebuilt, principal)
        for condition in statement.conditions:
            if condition.operator.base == "Null" and not _is_presence(condition):
                return None
            rebuilt = rebuilt.when(
                Condition.of(condition.operator, check_key(condition.key), condition.values)
            )
        return rebuilt if statement.sid is None else rebuilt.named(statement.sid)
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


def _principal_code(principal: Principal) -> str:
    value = principal.value
    if isinstance(value, Arn):
        return _own_account_code(value)
    match principal.type:
        case "*":
            return ".for_anyone()"
        case "Service":
            short = value.removesuffix(".amazonaws.com")
            is_suffixed = service(short).value == value if short else False
            return f".for_service({_value_code(short if is_suffixed else value)})"
        case "Federated":
            return f".for_federated({_value_code(value)})"
        case "CanonicalUser":
            return f".for_canonical_user({_value_code(value)})"
        case _:
            is_root = isinstance(value, OwnPartitionArn) and value.endswith(":root")
            account = f".for_account({value.split(':')[4]!r})" if is_root else None
            return account or _for_principal_code(value)


def _own_account_code(arn: Arn) -> str:
    """Return the call for a principal in the deployment's own account."""
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
    return _for_principal_code(arn)


def _for_principal_code(value: StoredValue) -> str:
    return f".for_principal({_value_code(value)})"


def _value_code(value: StoredValue) -> str:
    if isinstance(value, Arn | TemplatePlaceholder):
        return repr(value)
    return str.__repr__(value)


def _json_code(statement: AnyStatement) -> str:
    """Return the code of the statement's JSON; an account that is not set is `<own account>`."""
    bound = bind_statement(statement, partition=None, account="<own account>")
    return repr(json.loads(statement_text(bound)))


CODE[Condition] = condition_code
CODE[Statement] = statement_code
CODE[PolicyDocument] = document_code
