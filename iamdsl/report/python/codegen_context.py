"""The account, the partition and the variables that expressions are written for."""

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
    """Return the node of a name that scripts import from `iamdsl`."""
    return NameNode(name, "iamdsl")


@attrs.frozen
class CodegenContext:
    """Partition and account of the deployment, and the resources that have a variable already."""

    partition: str | None = None
    account: str | None = None
    variables: Mapping[str, Resource] = attrs.field(factory=dict)
    addresses: Mapping[Address, str] = attrs.field(factory=dict)
    arns: Mapping[str | Arn, str] = attrs.field(factory=dict)

    def bound(self, arn: str | Arn) -> str | Arn:
        """Return an ARN with partition and account filled in, if they are known."""
        return bind_arn_text(arn, partition=self.partition, account=self.account)

    def with_variable(self, name: str, resource: Resource) -> CodegenContext:
        """Return the context with one more variable, which holds a resource."""
        arn = getattr(resource, "arn", None)
        arns = {} if arn is None else {self.bound(arn): name}
        return attrs.evolve(
            self,
            variables={**self.variables, name: resource},
            addresses={**self.addresses, resource.address: name},
            arns={**self.arns, **arns},
        )

    def variable(self, arn: str | Arn | Address) -> NameNode | None:
        """Return the variable of the resource with this ARN or address, or None."""
        if isinstance(arn, Address):
            name = self.addresses.get(arn)
        else:
            name = self.arns.get(self.bound(arn))
        return None if name is None else NameNode(name)

    def value_of(self, expression: Expression) -> object:
        """Return the value of an expression; None if it raises an error of iamdsl."""
        names: dict[str, object] = {"__builtins__": {}, **self.variables}
        with warnings.catch_warnings():
            # An account may contain names that are newer than the catalog.
            warnings.simplefilter("ignore", CatalogWarning)
            try:
                for part in parts(expression):
                    if isinstance(part, NameNode) and part.module is not None:
                        module = load(part.module)
                        names[part.text] = getattr(module, part.source or part.text)
                # The code is generated here, from quoted literals and names of the library.
                return eval(flat(expression), names)  # noqa: S307
            except (IamdslError, AttributeError, TypeError, ValueError):
                return None
