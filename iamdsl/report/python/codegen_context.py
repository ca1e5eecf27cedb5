"""What an expression is written for: the own account, and the script's variables."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import attrs

from iamdsl.errors import CatalogWarning, IamdslError
from iamdsl.language.elements.arn import Arn, bind_arn_text
from iamdsl.lazy import load
from iamdsl.report.python.expression import Expression, NameNode, flat, parts
from iamdsl.resources import Address, Resource


def iamdsl_name(name: str) -> NameNode:
    """A name that scripts import from `iamdsl`."""
    return NameNode(name, "iamdsl")


@attrs.frozen
class CodegenContext:
    """The deployment's partition and account, and the resources that have a variable already."""

    partition: str | None = None
    account: str | None = None
    variables: Mapping[str, Resource] = attrs.field(factory=dict)
    addresses: Mapping[Address, str] = attrs.field(factory=dict)
    arns: Mapping[str | Arn, str] = attrs.field(factory=dict)

    def bound(self, arn: str | Arn) -> str | Arn:
        """An ARN with its open parts filled, as far as they are known."""
        return bind_arn_text(arn, partition=self.partition, account=self.account)

    def with_variable(self, name: str, resource: Resource) -> CodegenContext:
        """The same, where a resource has a variable too."""
        arn = getattr(resource, "arn", None)
        arns = {} if arn is None else {self.bound(arn): name}
        return attrs.evolve(
            self,
            variables={**self.variables, name: resource},
            addresses={**self.addresses, resource.address: name},
            arns={**self.arns, **arns},
        )

    def variable(self, arn: str | Arn | Address) -> NameNode | None:
        """The variable of the resource with this ARN or address; None without one."""
        if isinstance(arn, Address):
            result = self.addresses.get(arn)
        else:
            result = self.arns.get(self.bound(arn))
        return None if result is None else NameNode(result)

    def value_of(self, expression: Expression) -> object:
        """What the expression evaluates to; None where it raises one of our errors."""
        names: dict[str, object] = {"__builtins__": {}, **self.variables}
        with warnings.catch_warnings():
            # An account may well hold names that are newer than the catalog.
            warnings.simplefilter("ignore", CatalogWarning)
            try:
                for part in parts(expression):
                    if isinstance(part, NameNode) and part.module is not None:
                        home = load(part.module)
                        names[part.text] = getattr(home, part.source or part.text)
                # It is code of our own, made of quoted literals and of names of the library.
                return eval(flat(expression), names)  # noqa: S307
            except (IamdslError, AttributeError, TypeError, ValueError):
                return None
