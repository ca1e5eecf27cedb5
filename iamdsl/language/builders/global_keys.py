"""The global context keys, each with its type: `aws.SourceIp`, `aws.PrincipalTag("team")`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
(checked November 2026)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.language.builders.context_keys import (
    ArnKey,
    BoolKey,
    DateKey,
    IpKey,
    Key,
    NumericKey,
    StringKey,
)
from iamdsl.language.builders.multivalued_keys import SetKey, StringSetKey
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Mapping


class GlobalKeys:
    """Every global context key by its name: `aws.SourceIp`, `aws.PrincipalTag("team")`.

    A key whose name ends in a tag key is a method. A multivalued key (tag keys, org paths,
    principal service names) is used with `for_any_value` or `for_all_values`.
    """

    __slots__ = ()

    AssumedRoot: ClassVar[BoolKey] = BoolKey("aws:AssumedRoot")
    CalledVia: ClassVar[StringSetKey] = StringSetKey("aws:CalledVia")
    CalledViaAWSMCP: ClassVar[StringKey] = StringKey("aws:CalledViaAWSMCP")
    CalledViaFirst: ClassVar[StringKey] = StringKey("aws:CalledViaFirst")
    CalledViaLast: ClassVar[StringKey] = StringKey("aws:CalledViaLast")
    ChatbotSourceArn: ClassVar[ArnKey] = ArnKey("aws:ChatbotSourceArn")
    CurrentTime: ClassVar[DateKey] = DateKey("aws:CurrentTime")
    Ec2InstanceSourcePrivateIPv4: ClassVar[IpKey] = IpKey("aws:Ec2InstanceSourcePrivateIPv4")
    Ec2InstanceSourceVpc: ClassVar[StringKey] = StringKey("aws:Ec2InstanceSourceVpc")
    EpochTime: ClassVar[DateKey] = DateKey("aws:EpochTime")
    FederatedProvider: ClassVar[StringKey] = StringKey("aws:FederatedProvider")
    IsMcpServiceAction: ClassVar[BoolKey] = BoolKey("aws:IsMcpServiceAction")
    MultiFactorAuthAge: ClassVar[NumericKey] = NumericKey("aws:MultiFactorAuthAge")
    MultiFactorAuthPresent: ClassVar[BoolKey] = BoolKey("aws:MultiFactorAuthPresent")
    PrincipalAccount: ClassVar[StringKey] = StringKey("aws:PrincipalAccount")
    PrincipalArn: ClassVar[ArnKey] = ArnKey("aws:PrincipalArn")
    PrincipalIsAWSService: ClassVar[BoolKey] = BoolKey("aws:PrincipalIsAWSService")
    PrincipalOrgID: ClassVar[StringKey] = StringKey("aws:PrincipalOrgID")
    PrincipalOrgMasterAccountId: ClassVar[StringKey] = StringKey("aws:PrincipalOrgMasterAccountId")
    PrincipalOrgPaths: ClassVar[StringSetKey] = StringSetKey("aws:PrincipalOrgPaths")
    PrincipalServiceName: ClassVar[StringKey] = StringKey("aws:PrincipalServiceName")
    PrincipalServiceNamesList: ClassVar[StringSetKey] = StringSetKey(
        "aws:PrincipalServiceNamesList"
    )
    PrincipalType: ClassVar[StringKey] = StringKey("aws:PrincipalType")
    RequestedRegion: ClassVar[StringKey] = StringKey("aws:RequestedRegion")
    ResourceAccount: ClassVar[StringKey] = StringKey("aws:ResourceAccount")
    ResourceOrgID: ClassVar[StringKey] = StringKey("aws:ResourceOrgID")
    ResourceOrgPaths: ClassVar[StringSetKey] = StringSetKey("aws:ResourceOrgPaths")
    SecureTransport: ClassVar[BoolKey] = BoolKey("aws:SecureTransport")
    SignInSessionArn: ClassVar[ArnKey] = ArnKey("aws:SignInSessionArn")
    SourceAccount: ClassVar[StringKey] = StringKey("aws:SourceAccount")
    SourceArn: ClassVar[ArnKey] = ArnKey("aws:SourceArn")
    SourceIdentity: ClassVar[StringKey] = StringKey("aws:SourceIdentity")
    SourceIp: ClassVar[IpKey] = IpKey("aws:SourceIp")
    SourceOrgID: ClassVar[StringKey] = StringKey("aws:SourceOrgID")
    SourceOrgPaths: ClassVar[StringSetKey] = StringSetKey("aws:SourceOrgPaths")
    SourceVpc: ClassVar[StringKey] = StringKey("aws:SourceVpc")
    SourceVpcArn: ClassVar[ArnKey] = ArnKey("aws:SourceVpcArn")
    SourceVpce: ClassVar[StringKey] = StringKey("aws:SourceVpce")
    TagKeys: ClassVar[StringSetKey] = StringSetKey("aws:TagKeys")
    TokenIssueTime: ClassVar[DateKey] = DateKey("aws:TokenIssueTime")
    UserAgent: ClassVar[StringKey] = StringKey("aws:UserAgent")
    ViaAWSMCPService: ClassVar[BoolKey] = BoolKey("aws:ViaAWSMCPService")
    ViaAWSService: ClassVar[BoolKey] = BoolKey("aws:ViaAWSService")
    ViaCustomerDomain: ClassVar[StringKey] = StringKey("aws:ViaCustomerDomain")
    VpcSourceIp: ClassVar[IpKey] = IpKey("aws:VpcSourceIp")
    VpceAccount: ClassVar[StringKey] = StringKey("aws:VpceAccount")
    VpceOrgID: ClassVar[StringKey] = StringKey("aws:VpceOrgID")
    VpceOrgPaths: ClassVar[StringSetKey] = StringSetKey("aws:VpceOrgPaths")
    referer: ClassVar[StringKey] = StringKey("aws:referer")
    userid: ClassVar[StringKey] = StringKey("aws:userid")
    username: ClassVar[StringKey] = StringKey("aws:username")

    def PrincipalTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """Return the key of a tag of the principal: `aws:PrincipalTag/team`."""
        return StringKey(f"aws:PrincipalTag/{plain_str(tag)}")

    def RequestTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """Return the key of a tag in the request: `aws:RequestTag/team`."""
        return StringKey(f"aws:RequestTag/{plain_str(tag)}")

    def ResourceTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """Return the key of a tag of the resource: `aws:ResourceTag/team`."""
        return StringKey(f"aws:ResourceTag/{plain_str(tag)}")

    def __repr__(self) -> Literal["aws"]:
        return "aws"

    def __dir__(self) -> list[str]:
        return [name for name in object.__dir__(self) if not name.startswith("_")]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise UnknownAttribute(
                f"there is no global context key aws:{name}",
                where=here(),
                next_step=did_you_mean(name, dir(self)) or f'write key("aws:{name}") if AWS has it',
            )


aws: GlobalKeys = GlobalKeys()

GLOBAL_KEYS: Mapping[str, tuple[str, Key | SetKey]] = {
    global_key.name.lower(): (attribute, global_key)
    for attribute, global_key in vars(GlobalKeys).items()
    if isinstance(global_key, Key | SetKey)
}
"""The attribute and the key of every global key with a fixed name, by that name in lower case."""

TAG_KEYS = ("PrincipalTag", "RequestTag", "ResourceTag")
"""The global keys whose name ends in a tag key."""

GLOBAL_NAMES: list[str] = [
    *(global_key.name for _, global_key in GLOBAL_KEYS.values()),
    *(f"aws:{name}/" for name in TAG_KEYS),
]
"""The names of all global keys; those that end in a tag key are cut after the slash."""


def any_global_key(name: str) -> Key | SetKey | None:
    """Return the global key of a full name in any letter case, or None."""
    folded = name.lower()
    result = GLOBAL_KEYS.get(folded)
    if result is not None:
        return result[1]
    lead, slash, tag = name.partition("/")
    is_tag_key = slash and tag and any(lead.lower() == f"aws:{key.lower()}" for key in TAG_KEYS)
    return StringKey(plain_str(name)) if is_tag_key else None
