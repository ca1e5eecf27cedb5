"""The one reader: from text or JSON values to a document, or to a list of what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from iamdsl.errors import LanguageError, PolicySyntaxError
from iamdsl.language.condition import Bare, Condition
from iamdsl.language.document import CLASSES, VERSIONS, PolicyDocument
from iamdsl.language.kind import RULES, Kind
from iamdsl.language.operator import Operator
from iamdsl.language.principal import ANYONE, TYPES, Principal
from iamdsl.language.statement import AnyStatement, Statement
from iamdsl.origin import Origin, here

_DOCUMENT_KEYS = ("Version", "Id", "Statement")
_STATEMENT_KEYS = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)
_PAIRS = (("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal"))


@attrs.frozen
class Defect:
    """One thing wrong: AWS's code, the JSON path, and for text line and column (1-based)."""

    code: str
    message: str
    path: str = "$"
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = f" (line {self.line}, column {self.column})" if self.line is not None else ""
        return f"{self.path}: {self.message}{place}"


@attrs.frozen
class Reading:
    """What came of reading: the document when nothing was wrong, and every defect."""

    document: PolicyDocument | None
    defects: tuple[Defect, ...] = ()


def parse(source: str | bytes | Mapping[str, Any], kind: Kind | None = None) -> PolicyDocument:
    """Read a policy document from JSON text or JSON values.

    `kind` is inferred when not given: principals without resources and only `sts:`
    actions make a trust policy, principals a resource policy, the rest an identity
    policy. Raises PolicySyntaxError, whose `defects` are all findings.
    """
    reading = read(source, kind, origin=here())
    if reading.document is not None:
        return reading.document
    shown = [str(defect) for defect in reading.defects[:5]]
    if len(reading.defects) > len(shown):
        shown.append(f"and {len(reading.defects) - len(shown)} more")
    raise PolicySyntaxError(
        "this is no policy document",
        defects=reading.defects,
        where=here(),
        why="; ".join(shown),
    )


def read(
    source: str | bytes | Mapping[str, Any],
    kind: Kind | None = None,
    *,
    origin: Origin | None = None,
) -> Reading:
    """Read a policy document and report what is wrong instead of raising."""
    if kind is not None and kind not in RULES:
        raise LanguageError(
            f"{kind!r} is no kind of policy", where=here(), why=f"they are {', '.join(RULES)}"
        )
    if isinstance(source, str | bytes):
        try:
            value = load(source)
        except PolicySyntaxError as error:
            return Reading(None, error.defects)
    else:
        value = source
    reader = _Reader(origin)
    try:
        document = reader.document(value, kind)
    except RecursionError:
        return Reading(None, (Defect("MalformedPolicyDocument", "it is nested too deeply"),))
    if reader.defects or document is None:
        return Reading(None, tuple(reader.defects))
    return Reading(document)


def load(text: str | bytes) -> Any:  # noqa: ANN401
    """JSON values from text; numbers keep their spelling, a repeated key is refused.

    Raises PolicySyntaxError with line and column.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        return json.loads(
            text,
            object_pairs_hook=_unique,
            parse_int=Bare,
            parse_float=Bare,
            parse_constant=_constant,
        )
    except _Repeated as error:
        defect = Defect("MalformedPolicyDocument", f"the key {error.key!r} is given twice")
    except json.JSONDecodeError as error:
        defect = Defect(
            "MalformedPolicyDocument", f"no JSON: {error.msg}", "$", error.lineno, error.colno
        )
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        defect = Defect("MalformedPolicyDocument", f"no JSON: {error}")
    raise PolicySyntaxError(f"this is no JSON: {defect}", defects=(defect,), where=here())


class _Repeated(ValueError):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Repeated(key)
        found[key] = value
    return found


def _constant(text: str) -> Any:  # noqa: ANN401
    message = f"{text} is no JSON value"
    raise ValueError(message)


class _Reader:
    """Walks JSON values and collects defects; a part that is wrong reads as None."""

    def __init__(self, origin: Origin | None) -> None:
        self.defects: list[Defect] = []
        self._origin = origin

    def document(self, value: Any, kind: Kind | None) -> PolicyDocument | None:  # noqa: ANN401
        if not isinstance(value, Mapping):
            self._wrong("$", f"a policy document is an object, not {_name(value)}")
            return None
        self._known(value, _DOCUMENT_KEYS, "$")
        version = value.get("Version")
        if "Version" in value and version not in VERSIONS:
            self._wrong(
                "$.Version", f"{version!r} is no version; IAM knows {' and '.join(VERSIONS)}"
            )
        identifier = value.get("Id")
        if "Id" in value and not isinstance(identifier, str):
            self._wrong("$.Id", f"an Id is text, not {_name(identifier)}")
        if "Statement" not in value:
            self._wrong("$", "there is no Statement")
            return None
        found = value["Statement"]
        statements: list[AnyStatement] = []
        items = list(found) if isinstance(found, list | tuple) else [found]
        for number, item in enumerate(items):
            path = f"$.Statement[{number}]" if isinstance(found, list | tuple) else "$.Statement"
            statement = self._statement(item, path)
            if statement is not None:
                statements.append(statement)
        if self.defects:
            return None
        chosen = kind or _infer(statements)
        self._fits(chosen, statements, "$.Statement")
        if self.defects:
            return None
        cls = CLASSES[chosen]
        return cls(tuple(statements), version, identifier, source=_plain(value))

    def _statement(self, value: Any, path: str) -> AnyStatement | None:  # noqa: ANN401
        if not isinstance(value, Mapping):
            self._wrong(path, f"a statement is an object, not {_name(value)}")
            return None
        before = len(self.defects)
        self._known(value, _STATEMENT_KEYS, path)
        effect = value.get("Effect")
        if effect not in ("Allow", "Deny"):
            self._wrong(f"{path}.Effect", f"Effect is Allow or Deny, not {_show(effect)}")
        sid = value.get("Sid")
        if "Sid" in value and not isinstance(sid, str):
            self._wrong(f"{path}.Sid", f"a Sid is text, not {_name(sid)}")
        for one, other in _PAIRS:
            if one in value and other in value:
                self._wrong(path, f"{one} and {other} exclude each other")
        if "Action" not in value and "NotAction" not in value:
            self._wrong(path, "there is neither Action nor NotAction")
        actions, except_actions = self._either(value, "Action", path)
        resources, except_resources = self._either(value, "Resource", path)
        for action in actions:
            if action != "*" and ":" not in action:
                self._wrong(f"{path}.Action", f"{action!r} is no action: it reads service:Name")
        principals, except_principals = self._principals(value, path)
        conditions = self._conditions(value.get("Condition", {}), f"{path}.Condition")
        if len(self.defects) > before:
            return None
        assert effect in ("Allow", "Deny")  # noqa: S101 - checked above
        return Statement(
            effect=effect,
            actions=actions,
            except_actions=except_actions,
            resources=resources,
            except_resources=except_resources,
            principals=principals,
            except_principals=except_principals,
            conditions=conditions,
            sid=sid,
            origin=self._origin,
        )

    def _either(
        self, value: Mapping[str, Any], name: str, path: str
    ) -> tuple[tuple[str, ...], bool]:
        negated = name not in value and f"Not{name}" in value
        key = f"Not{name}" if negated else name
        return (self._texts(value[key], f"{path}.{key}") if key in value else ()), negated

    def _texts(self, value: Any, path: str) -> tuple[str, ...]:  # noqa: ANN401
        items = list(value) if isinstance(value, list | tuple) else [value]
        for item in items:
            if not isinstance(item, str) or isinstance(item, Bare):
                self._wrong(path, f"this is text or a list of texts, not {_name(item)}")
                return ()
        return tuple(items)

    def _principals(
        self, value: Mapping[str, Any], path: str
    ) -> tuple[tuple[Principal, ...], bool]:
        negated = "Principal" not in value and "NotPrincipal" in value
        key = "NotPrincipal" if negated else "Principal"
        if key not in value:
            return (), False
        found, place = value[key], f"{path}.{key}"
        if found == "*" and not isinstance(found, Bare):
            return (ANYONE,), negated
        if not isinstance(found, Mapping):
            self._wrong(place, f'a principal is "*" or an object, not {_name(found)}')
            return (), negated
        self._known(found, TYPES, place)
        return tuple(
            Principal(kind, text)
            for kind in found
            if kind in TYPES
            for text in self._texts(found[kind], f"{place}.{kind}")
        ), negated

    def _conditions(self, value: Any, path: str) -> tuple[Condition, ...]:  # noqa: ANN401
        if not isinstance(value, Mapping):
            self._wrong(path, f"a condition is an object, not {_name(value)}")
            return ()
        found: list[Condition] = []
        seen: set[tuple[Operator, str]] = set()
        for name, keys in value.items():
            place = f"{path}.{name}"
            try:
                operator = Operator.parse(str(name))
            except LanguageError as error:
                self._wrong(
                    place, f"{error.what}; {error.next_step or 'see the list of operators'}"
                )
                continue
            if not isinstance(keys, Mapping):
                self._wrong(place, f"an operator holds an object of keys, not {_name(keys)}")
                continue
            for key, values in keys.items():
                if (operator, str(key).lower()) in seen:
                    self._wrong(f"{place}.{key}", f"{operator} on {key} is given twice")
                seen.add((operator, str(key).lower()))
                found.append(
                    Condition(operator, str(key), tuple(self._values(values, f"{place}.{key}")))
                )
        return tuple(found)

    def _values(self, value: Any, path: str) -> Iterator[str]:  # noqa: ANN401
        for item in list(value) if isinstance(value, list | tuple) else [value]:
            if isinstance(item, str):
                yield item
            elif isinstance(item, bool):
                yield Bare("true" if item else "false")
            elif isinstance(item, int | float):
                yield Bare(json.dumps(item))
            else:
                self._wrong(path, f"a value is text, a number or a boolean, not {_name(item)}")

    def _fits(self, kind: Kind, statements: list[AnyStatement], path: str) -> None:
        rules = RULES[kind]
        for number, statement in enumerate(statements):
            place = f"{path}[{number}]"
            if rules.principal is False and statement.principals:
                self._wrong(place, f"{rules.word} names no principals")
            if rules.principal and not statement.principals:
                self._wrong(place, f"{rules.word} names principals")
            if rules.resource and not statement.resources:
                self._wrong(place, f"{rules.word} names resources")
            if rules.resource is False and statement.resources:
                self._wrong(place, f"{rules.word} names no resources")

    def _known(self, value: Mapping[Any, Any], known: tuple[str, ...], path: str) -> None:
        for key in value:
            if key not in known:
                near = [one for one in known if one.lower() == str(key).lower()]
                hint = f"; it is spelled {near[0]}" if near else ""
                self._wrong(path, f"{_show(key)} has no place here{hint}")

    def _wrong(self, path: str, message: str) -> None:
        self.defects.append(Defect("MalformedPolicyDocument", message, path))


def _infer(statements: list[AnyStatement]) -> Kind:
    if not any(statement.principals for statement in statements):
        return "identity"
    trusting = all(
        statement.principals
        and not statement.resources
        and all(action.lower().startswith("sts:") for action in statement.actions)
        for statement in statements
    )
    return "trust" if trusting else "resource"


def _plain(value: Any) -> Any:  # noqa: ANN401
    """A copy in ordinary JSON types."""
    if isinstance(value, Bare):
        return float(value) if any(c in value for c in ".eE") else int(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _name(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, Bare | int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list | tuple) else "an object"


def _show(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) < 60 else f"{shown[:57]}…"  # noqa: PLR2004 - a line's worth
