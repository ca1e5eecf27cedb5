"""Server certificates: what load balancers and distributions show to browsers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat, Secret
from iamdsl.errors import ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call, move_calls, rename_call
from iamdsl.resources.kind.fact_fields import FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import Difference, ObservedResource, ResourceKind
from iamdsl.resources.parts.name_rules import (
    Tags,
    as_tags,
    check_path,
    name_validator,
    optional_name_validator,
)
from iamdsl.resources.parts.pem import ONE, tidy_pem
from iamdsl.resources.parts.tags import Taggable, observed_tags, stack_of, tag_calls, tag_list
from iamdsl.snapshot import read_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_BODY = re.compile(ONE)
_CHAIN = re.compile(rf"{ONE}(?:\s*{ONE})*")


def _as_body(text: str) -> str:
    """One certificate, tidied; raises ResourceError."""
    return _tidy(text, _BODY, "body", "one certificate in PEM")


def _as_chain(text: str | None) -> str | None:
    """Certificates one after another, tidied; raises ResourceError."""
    return None if text is None else _tidy(text, _CHAIN, "chain", "certificates in PEM")


def _tidy(text: object, pattern: re.Pattern[str], field: str, why: str) -> str:
    if not isinstance(text, str) or not pattern.fullmatch(text.strip()):
        raise ResourceError(
            f"the {field} of the server certificate is not one IAM accepts",
            where=here(),
            why=f"it is {why}, and nothing besides",
            next_step="give the text of the .pem file; the private key goes to the secret sink",
        )
    return tidy_pem(text)


def _check_secret(_instance: object, _attribute: attrs.Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not name or "PRIVATE KEY" in name or "\n" in name:
        # What was given is not repeated: it may be the key itself.
        raise ResourceError(
            "key_secret is not the name of a secret",
            where=here(),
            why="it names an entry of the secret sink, whose field PrivateKey holds the key",
            next_step='put it there first: secrets.put("acme-key", {"PrivateKey": …}), '
            'then give key_secret="acme-key"',
        )


@resource
@attrs.frozen(repr=False)
class ServerCertificate(Taggable):
    """A certificate for TLS with its chain, in PEM.

    `key_secret` names the entry of the deployment's secret sink whose field `PrivateKey`
    holds the private key; put it there before. It is read when the certificate is
    uploaded, and remains yours to remove. Another body or chain is uploaded in the place of
    the one before, which must not be in use. `renamed_from` is its name until now: it is
    renamed, and keeps its id; its ARN changes. Raises InvalidName or ResourceError.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html
    """

    kind: ClassVar[str] = "server-certificate"

    name: str = attrs.field(validator=name_validator("server certificate"))
    body: str = attrs.field(converter=_as_body)
    chain: str | None = attrs.field(default=None, converter=_as_chain, kw_only=True)
    key_secret: str = attrs.field(validator=_check_secret, kw_only=True)
    path: str = attrs.field(default="/", validator=check_path, kw_only=True)
    tags: Tags = attrs.field(default=(), converter=as_tags, kw_only=True)
    exclusive: bool = attrs.field(default=True, kw_only=True)
    renamed_from: str | None = attrs.field(
        default=None, validator=optional_name_validator("server certificate"), kw_only=True
    )
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """Its ARN, known before it exists; partition and account are the deployment's."""
        return Arn(None, "iam", "", None, f"server-certificate{self.path}{self.name}")


def _subject(name: str) -> CallTarget:
    return CallTarget(
        "ServerCertificate", "ServerCertificateName", name, Address("server-certificate", name)
    )


def _facts(certificate: ServerCertificate, _scope: Scope) -> Facts:
    return {
        "path": certificate.path,
        "body": certificate.body,
        "chain": certificate.chain,
        "key_secret": certificate.key_secret,
        "tags": dict(certificate.tags),
    }


def _reads(name: str, _attributes: Mapping[str, str], _scope: Scope) -> tuple[Call, ...]:
    return (_subject(name).call("Get{}"),)


def _observe(
    snapshot: Snapshot, name: str, _attributes: Mapping[str, str]
) -> ObservedResource | None:
    """Without `key_secret`, which AWS does not know and which therefore never differs."""
    answer = snapshot.answer(f"server-certificate/{name}", "GetServerCertificate")
    if answer is None:
        return None
    result: Mapping[str, Any] = answer["ServerCertificate"]
    metadata = result["ServerCertificateMetadata"]
    tags = read_tags(result)
    return ObservedResource(
        facts={
            "path": metadata["Path"],
            "body": tidy_pem(result["CertificateBody"]),
            "chain": tidy_pem(result.get("CertificateChain") or "") or None,
            "tags": observed_tags(tags),
        },
        id=metadata["ServerCertificateId"],
        arn=metadata["Arn"],
        stack=stack_of(tags),
        created=metadata.get("UploadDate"),
    )


def _create(name: str, facts: Facts, scope: Scope) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    arguments = {
        "Path": facts["path"],
        "CertificateBody": facts["body"],
        "PrivateKey": Secret(facts["key_secret"], "PrivateKey"),
        "Tags": tag_list(facts["tags"], scope),
    }
    if facts["chain"] is not None:
        arguments["CertificateChain"] = facts["chain"]
    metadata = "ServerCertificateMetadata"
    return (
        PlannedCall(
            call=target.call("Upload{}", Repeat.TAGGED_CREATE, **arguments),
            sentence=f"upload {target}, its key from the secret {facts['key_secret']}",
            creates=target.address,
            captures={"id": f"{metadata}.ServerCertificateId", "arn": f"{metadata}.Arn"},
        ),
    )


def _change(
    name: str,
    _facts: Facts,
    _observed: ObservedResource,
    changes: tuple[Difference, ...],
    _scope: Scope,
) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    return (*move_calls(target, changes), *tag_calls(target, changes))


def _delete(name: str, _observed: ObservedResource, _scope: Scope) -> tuple[PlannedCall, ...]:
    target = _subject(name)
    return (delete_call(target),)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> ServerCertificate:
    """Its key is told by nobody: `key_secret` is where it would be, were it ever made anew."""
    facts = observed.facts
    return ServerCertificate(
        name,
        facts["body"],
        chain=facts["chain"],
        key_secret=str(Address("server-certificate", name)),
        path=facts["path"],
        tags=facts["tags"],
        origin=None,
    )


_LIST = Call("iam", "ListServerCertificates", {"MaxItems": 1000})
_LISTED = "ServerCertificateMetadataList"


KIND = ResourceKind(
    cls=ServerCertificate,
    name="server-certificate",
    fields={
        "path": FactField(),
        "body": FactField(in_place=False),
        "chain": FactField(in_place=False),
        "tags": FactField(FactShape.ENTRIES),
    },
    facts=_facts,
    observe=_observe,
    create=_create,
    change=_change,
    delete=_delete,
    to_resource=_to_resource,
    lister=list_call_lister(_LIST, _LISTED, lambda item: str(item["ServerCertificateName"])),
    taggable=True,
    collections=("tags",),
    reads=_reads,
    rename=lambda old, new: rename_call(_subject(old), new),
    remembered=("key_secret",),
    unobserved_facts=lambda name: {"key_secret": str(_subject(name))},
    loss_note="its private key is told by nobody: the secret sink must still have it",
)
