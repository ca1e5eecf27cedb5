"""Policies as the command line is given them: files, standard input, and AWS's own by ARN."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from iamdsl.cli.inputs import options
from iamdsl.errors import PolicySyntaxError, ScriptError, did_you_mean
from iamdsl.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.language import PolicyDocument, PolicyKind

FULL_ACCESS = "FullAWSAccess"
"""The policy that AWS attaches everywhere in an organization, until somebody takes it away."""

_STDIN = "-"


@attrs.define
class PolicyFiles:
    """Reads policies, standard input only once; `names` tells which are AWS's, by statement."""

    names: dict[int, str] = attrs.field(factory=dict)
    _spent: bool = False

    def read(self, given: str, kind: PolicyKind) -> PolicyDocument:
        """The policy of a file, of `-`, or of an AWS managed policy's ARN.

        Its statements have the lines of the file as their origin. Raises ScriptError for
        what cannot be read, PolicySyntaxError with the line for what is no such policy.
        """
        if ":aws:policy/" in given:
            return self._by_aws(given)
        text = self.text(given)
        from iamdsl.language import parse

        file = "standard input" if given == _STDIN else given
        try:
            document = parse(text, kind)
        except PolicySyntaxError as error:
            line = next((defect.line for defect in error.defects if defect.line is not None), None)
            error.where = file if line is None else f"{file}:{line}"
            raise
        return _with_origins(document, file, text)

    def levels(self, given: Iterable[str], kind: PolicyKind) -> list[list[PolicyDocument]]:
        """The documents of each level: those of one are joined by commas."""
        return [[self._of_level(item, kind) for item in level.split(",")] for level in given]

    def text(self, given: str) -> str:
        """What a file holds, or standard input; raises ScriptError."""
        if given == _STDIN:
            if self._spent:
                raise ScriptError(
                    "standard input is asked for twice",
                    why="what is read from it once is gone",
                    next_step="save one of the policies into a file",
                )
            self._spent = True
            return _decode(sys.stdin.buffer.read(), "standard input")
        path = Path(given)
        try:
            return _decode(path.read_bytes(), given)
        except OSError as error:
            near = (
                [str(item) for item in path.parent.glob("*.json")] if path.parent.is_dir() else []
            )
            raise ScriptError(
                f"{given} cannot be read",
                why=error.strerror,
                next_step=did_you_mean(given, near)
                or "give a JSON file, - for standard input, or an AWS managed policy's ARN",
            ) from None

    def _of_level(self, given: str, kind: PolicyKind) -> PolicyDocument:
        if given != FULL_ACCESS or kind != "scp":
            return self.read(given, kind)
        from iamdsl.language import parse

        document = _without_origins(parse(_EVERYTHING, kind))
        self._name(given, document)
        return document

    def _by_aws(self, arn: str) -> PolicyDocument:
        from iamdsl.catalog import ManagedPolicy

        with options.without_origin():
            policy = ManagedPolicy.from_arn(arn)
        document = policy.document()
        self._name(f"AWS managed policy {policy.name}", document)
        return document

    def _name(self, name: str, document: PolicyDocument) -> None:
        self.names.update((id(statement), name) for statement in document.statements)


_EVERYTHING = {
    "Version": "2012-10-17",
    "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"},
}
"""https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples.html"""


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScriptError(f"{name} is no UTF-8 text", why=str(error)) from None


def _with_origins(document: PolicyDocument, file: str, text: str) -> PolicyDocument:
    """The document, each statement with the line of the file that it begins on."""
    from iamdsl.language.text.json_text import json_positions, line_and_column

    result, _ = json_positions(text)
    listed = ("Statement", 0) in result
    statements = []
    for number, statement in enumerate(document.statements):
        place = result[("Statement", number) if listed else ("Statement",)]
        line, _ = line_and_column(text, place.start)
        statements.append(attrs.evolve(statement, origin=Origin(file, line)))
    return attrs.evolve(document, statements=tuple(statements))


def _without_origins(document: PolicyDocument) -> PolicyDocument:
    written = tuple(attrs.evolve(statement, origin=None) for statement in document.statements)
    return attrs.evolve(document, statements=written)
