"""The modules of `iamdsl/services`: two lines each, and a stub for checkers and editors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.arn_template import ArnTemplate
from iamdsl.catalog.entries.service_keys import CLASSES
from iamdsl.catalog.sources.identifiers import (
    as_identifier,
    as_parameter,
    as_type_identifier,
    key_members,
    placeholders,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.catalog.sources.service_facts import ActionFacts, ServiceFacts, TypeFacts

MODULE = '''"""{title}. Generated; see scripts/."""

from iamdsl.catalog.queries.service_modules import members as _members

__getattr__, __dir__ = _members(__name__)
'''

HEAD = '''"""{title}{gone}. Generated; see scripts/."""

from typing import Final as _Final
{imports}
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

'''

SELECTORS = """
def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
"""


IMPORTS = (
    "from typing import Any as _Any",
    "from typing import Literal as _Literal",
    "from typing import overload as _overload",
    "from typing_extensions import deprecated as _deprecated",
    "from iamdsl.catalog.entries.actions import Action as _Action",
    "from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction",
    "from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType",
    "from iamdsl.language import Arn as _Arn",
    "from iamdsl.language import Variable as _Variable",
    *(
        f"from iamdsl.language import {item.__name__} as _{item.__name__}"
        for item in dict.fromkeys(CLASSES.values())
    ),
)
"""What a stub imports if it uses it."""


def stub_files(result: Mapping[str, ServiceFacts]) -> dict[str, str]:
    """Every file of `iamdsl/services` but its `__init__.py`, by name."""
    files = {}
    for prefix, facts in result.items():
        name = as_identifier(prefix)
        files[f"{name}.py"] = MODULE.format(title=facts.title)
        files[f"{name}.pyi"] = stub(prefix, facts)
    return files


def stub(prefix: str, facts: ServiceFacts) -> str:
    """The stub of one service."""
    body = "".join(
        (
            *_actions(facts),
            *_types(facts, {as_identifier(name) for name in facts.actions}),
            *_keys(prefix, facts),
            SELECTORS,
        )
    )
    imports = [
        line for line in IMPORTS if re.search(rf"(?<!\w){line.split()[-1]}(?!\w)", body) is not None
    ]
    gone = f" (retired: not in the catalog of {facts.gone})" if facts.gone else ""
    return HEAD.format(title=facts.title, gone=gone, imports="\n".join(imports)) + body


def _actions(facts: ServiceFacts) -> Iterator[str]:
    for name, action_facts in sorted(facts.actions.items()):
        told = f'"""{_told(action_facts)}"""'
        if action_facts.gone:
            yield (
                f'@_deprecated("AWS lists it no longer: '
                f'not in the catalog of {action_facts.gone}")\n'
                f"class {as_identifier(name)}(metaclass=_RetiredAction):\n    {told}\n"
            )
        else:
            yield f"{as_identifier(name)}: _Final[_Action]\n{told}\n"


def _told(action_facts: ActionFacts) -> str:
    """The facts on an action, in short."""
    names = {place.type: place.required for place in action_facts.on}
    keys = sorted({*action_facts.keys, *(key for place in action_facts.on for key in place.keys)})
    on = ", ".join(f"{name} (required)" if needed else name for name, needed in names.items())
    parts = [f"{action_facts.level}, on {on or '* only'}."]
    if keys:
        parts.append(f"Keys: {', '.join(keys)}.")
    if action_facts.needs:
        parts.append(f"Needs: {', '.join(action_facts.needs)}.")
    return " ".join(parts)


def _types(facts: ServiceFacts, taken: set[str]) -> Iterator[str]:
    for name, type_facts in sorted(facts.types.items()):
        identifier = as_type_identifier(name, taken)
        yield f"class _{identifier}(_ResourceType):\n"
        yield f'    """{" or ".join(type_facts.arns)}{_keys_told(type_facts)}"""\n\n'
        calls = list(dict.fromkeys(_call(ArnTemplate.of(arn)) for arn in type_facts.arns))
        for call in calls:
            yield ("    @_overload\n" if len(calls) > 1 else "") + call
        yield f"\n{identifier}: _Final[_{identifier}]\n"


def _keys_told(type_facts: TypeFacts) -> str:
    return f". Keys: {', '.join(type_facts.keys)}" if type_facts.keys else ""


def _call(template: ArnTemplate) -> str:
    """The signature of a builder: values, then what the template needs of region and account."""
    values = [f"{name}: str | _Variable" for name in template.parameters]
    named = [
        *(["region: str"] if template.needs_region else []),
        *(["account: str | None"] if template.needs_account else []),
        "partition: str | None = None",
    ]
    return f"    def __call__(self, {', '.join([*values, '*', *named])}) -> _Arn: ...\n"


def _keys(prefix: str, facts: ServiceFacts) -> Iterator[str]:
    """The class of the service's keys; whole ones are attributes, templates are methods."""
    yield "\nclass _Keys(_ServiceKeys):\n"
    yield f'    """The condition keys of {prefix}."""\n\n'
    members = key_members(prefix, list(facts.keys))
    for identifier, name in members.items():
        class_ = CLASSES[facts.keys[name].type].__name__
        own = placeholders(name)
        if own:
            values = ", ".join(f"{as_parameter(item)}: str" for item in own)
            yield f"    def {identifier}(self, {values}, /) -> _{class_}: ...\n"
        else:
            yield f"    {identifier}: _{class_}\n"
    by_class: dict[str, list[str]] = {}
    for name in members.values():
        if not placeholders(name):
            by_class.setdefault(CLASSES[facts.keys[name].type].__name__, []).append(name)
    for class_, names in by_class.items():
        literal = ", ".join(f'"{name}"' for name in names)
        yield "    @_overload\n"
        yield f"    def __getitem__(self, name: _Literal[{literal}]) -> _{class_}: ...\n"
    if by_class:
        yield "    @_overload\n    def __getitem__(self, name: str) -> _Any: ...\n"
    yield "\nkeys: _Final[_Keys]\n"
