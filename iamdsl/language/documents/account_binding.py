"""Filling in the deployment's partition and account in a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.language.elements.arn import Arn, bind_arn_text
from iamdsl.language.text.policy_text import OwnPartitionArn

if TYPE_CHECKING:
    from iamdsl.language.documents.statement import AnyStatement


def bind_statement(
    statement: AnyStatement, *, partition: str | None, account: str | None
) -> AnyStatement:
    """Return the statement with its ARNs completed, and services as named in the partition."""
    return attrs.evolve(
        statement,
        resources=tuple(
            [
                bind_arn_text(resource, partition=partition, account=account)
                for resource in statement.resources
            ]
        ),
        principals=tuple(
            [
                principal.bind(partition=partition, account=account)
                for principal in statement.principals
            ]
        ),
        conditions=tuple(
            [
                condition.bind(partition=partition, account=account)
                for condition in statement.conditions
            ]
        ),
    )


def is_open(statement: AnyStatement) -> bool:
    """Return whether binding the statement may change one of its ARNs."""
    values = [
        *statement.resources,
        *(principal.value for principal in statement.principals),
        *(value for condition in statement.conditions for value in condition.values),
    ]
    return any(
        type(value) is not str and isinstance(value, Arn | OwnPartitionArn) for value in values
    )
