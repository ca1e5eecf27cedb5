"""Server certificates: TLS certificates for load balancers and CloudFront."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from iamdsl.client.call import Call, Repeat, Secret
from iamdsl.errors import ResourceError
from iamdsl.language import Arn
from iamdsl.origin import Origin, here
from iamdsl.resources.credentials.pem import CERTIFICATE_PATTERN, tidy_pem
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.call_target import CallTarget, delete_call, move_calls, rename_call
from iamdsl.resources.kind.fact_fields import Attributes, FactField, Facts, FactShape
from iamdsl.resources.kind.lister import list_call_lister
from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
from iamdsl.resources.kind.resource import origin_field, resource
from iamdsl.resources.kind.resource_kind import ObservedResource, ResourceKind, Update
from iamdsl.resources.parts.name_rules import (
    Tags,
    as_tags,
    check_path,
    name_validator,
    old_name_validator,
)
from iamdsl.resources.parts.tags import (
    Taggable,
    observed_tags,
    own_tags,
    stack_of,
    tag_calls,
    tag_list,
)
from iamdsl.snapshot import read_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_BODY = re.compile(CERTIFICATE_PATTERN)
_CHAIN = re.compile(rf"{CERTIFICATE_PATTERN}(?:\s*{CERTIFICATE_PATTERN})*")


def _as_body(text: str) -> str:
    """Return one certificate, normalised; raises `ResourceError`."""
    return _normalise(text, _BODY, "body", "one certificate in PEM")


def _as_chain(text: str | None) -> str | None:
    """Return certificates one after another, normalised; raises `ResourceError`."""
    return None if text is None else _normalise(text, _CHAIN, "chain", "certificates in PEM")


def _normalise(text: object, pattern: re.Pattern[str], field: str, content: str) -> str:
    if not isinstance(text, str) or not pattern.fullmatch(text.strip()):
        raise ResourceError(
            f"the {field} of the server certificate is not valid",
            where=here(),
            why=f"it must be {content}, and nothing else",
            next_step="pass the text of the .pem file; put the private key into the secret sink",
        )
    return tidy_pem(text)


def _check_secret(_instance: object, _attribute: attrs.Attribute[str], name: str) -> None:
    if not isinstance(name, str) or not name or "PRIVATE KEY" in name or "\n" in name:
        # The message does not repeat the value: it may be the private key itself.
        raise ResourceError(
            "key_secret is not the name of a secret",
            where=here(),
            why="it must name an entry of the secret sink that has the key in its field PrivateKey",
            next_step='store the key first: secrets.put("acme-key", {"PrivateKey": …}), '
            'then pass key_secret="acme-key"',
        )


@resource
@attrs.frozen(repr=False)
class ServerCertificate(Taggable):
    """A TLS certificate with its chain, in PEM.

    `key_secret` names the entry of the deployment's secret sink that has the private key in its
    field `PrivateKey`. Store it before the deployment; it is read when the certificate is
    uploaded, and iamdsl does not delete it. Another body or chain replaces the certificate,
    which must not be in use. `renamed_from` is the old name of a certificate to rename; it keeps
    its ID, but its ARN changes. Raises `InvalidName` or `ResourceError`.
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
        default=None, validator=old_name_validator("server certificate"), kw_only=True
    )
    origin: Origin | None = origin_field()

    @property
    def arn(self) -> Arn:
        """The certificate's ARN without partition and account, which the deployment fills in."""
        return Arn(None, "iam", "", None, f"server-certificate{self.path}{self.name}")


def _target(name: str) -> CallTarget:
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


def _reads(name: str, _attributes: Attributes, _scope: Scope) -> tuple[Call, ...]:
    return (_target(name).call("Get{}"),)


def _name_in_answer(answer: Mapping[str, Any]) -> str:
    return str(answer["ServerCertificate"]["ServerCertificateMetadata"]["ServerCertificateName"])


def _observe(snapshot: Snapshot, name: str, _attributes: Attributes) -> ObservedResource | None:
    """The facts lack `key_secret`, which AWS does not know and which therefore never differs."""
    answer = snapshot.answer(f"server-certificate/{name}", "GetServerCertificate")
    if answer is None:
        return None
    certificate: Mapping[str, Any] = answer["ServerCertificate"]
    metadata = certificate["ServerCertificateMetadata"]
    tags = read_tags(certificate)
    return ObservedResource(
        facts={
            "path": metadata["Path"],
            "body": tidy_pem(certificate["CertificateBody"]),
            "chain": tidy_pem(certificate.get("CertificateChain") or "") or None,
            "tags": observed_tags(tags),
        },
        id=metadata["ServerCertificateId"],
        arn=metadata["Arn"],
        stack=stack_of(tags),
        own_tags=own_tags(tags),
        created=metadata.get("UploadDate"),
    )


def _create(name: str, facts: Facts, scope: Scope) -> PlannedCalls:
    target = _target(name)
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
            sentence=f"upload {target} with the private key from secret {facts['key_secret']}",
            creates=target.address,
            captures={"id": f"{metadata}.ServerCertificateId", "arn": f"{metadata}.Arn"},
        ),
    )


def _change(update: Update) -> PlannedCalls:
    target = _target(update.name)
    return (
        *move_calls(target, update.differences),
        *tag_calls(target, update.differences, update.observed),
    )


def _delete(name: str, _observed: ObservedResource, _scope: Scope) -> PlannedCalls:
    return (delete_call(_target(name)),)


def _to_resource(name: str, observed: ObservedResource, _scope: Scope) -> ServerCertificate:
    """AWS does not return the key: `key_secret` names the entry to use if it is replaced."""
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
_LIST_FIELD = "ServerCertificateMetadataList"


KIND = ResourceKind(
    cls=ServerCertificate,
    name="server-certificate",
    quota="ServerCertificates",
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
    lister=list_call_lister(
        _LIST, _LIST_FIELD, lambda listed: str(listed["ServerCertificateName"])
    ),
    taggable=True,
    collections=("tags",),
    reads=_reads,
    spelling=lambda snapshot, name: snapshot.spelling("server-certificate", name),
    name_in_answer=_name_in_answer,
    rename=lambda old, new: rename_call(_target(old), new),
    remembered=("key_secret",),
    unobserved_facts=lambda name: {"key_secret": str(_target(name))},
    loss_note="AWS does not return its private key: the secret sink must still have it",
)
