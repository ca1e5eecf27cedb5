"""The global `aws:` context keys, typed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
(checked November 2026)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.language.key import ArnKey, BoolKey, DateKey, IpKey, Key, NumericKey, StringKey
from iamdsl.origin import here


class GlobalKeys:
    """`aws.MultiFactorAuthPresent`, `aws.PrincipalTag("team")`: every global key by its own name.

    Keys that end in a tag's name are calls. Multivalued keys (tag keys, org paths,
    principal service names) are asked through `for_any_value` or `for_all_values`.
    """

    __slots__ = ()

    CalledVia: ClassVar[StringKey] = StringKey("aws:CalledVia")
    CalledViaFirst: ClassVar[StringKey] = StringKey("aws:CalledViaFirst")
    CalledViaLast: ClassVar[StringKey] = StringKey("aws:CalledViaLast")
    CurrentTime: ClassVar[DateKey] = DateKey("aws:CurrentTime")
    Ec2InstanceSourcePrivateIPv4: ClassVar[IpKey] = IpKey("aws:Ec2InstanceSourcePrivateIPv4")
    Ec2InstanceSourceVpc: ClassVar[StringKey] = StringKey("aws:Ec2InstanceSourceVpc")
    EpochTime: ClassVar[DateKey] = DateKey("aws:EpochTime")
    FederatedProvider: ClassVar[StringKey] = StringKey("aws:FederatedProvider")
    MultiFactorAuthAge: ClassVar[NumericKey] = NumericKey("aws:MultiFactorAuthAge")
    MultiFactorAuthPresent: ClassVar[BoolKey] = BoolKey("aws:MultiFactorAuthPresent")
    PrincipalAccount: ClassVar[StringKey] = StringKey("aws:PrincipalAccount")
    PrincipalArn: ClassVar[ArnKey] = ArnKey("aws:PrincipalArn")
    PrincipalIsAWSService: ClassVar[BoolKey] = BoolKey("aws:PrincipalIsAWSService")
    PrincipalOrgID: ClassVar[StringKey] = StringKey("aws:PrincipalOrgID")
    PrincipalOrgPaths: ClassVar[StringKey] = StringKey("aws:PrincipalOrgPaths")
    PrincipalServiceName: ClassVar[StringKey] = StringKey("aws:PrincipalServiceName")
    PrincipalServiceNamesList: ClassVar[StringKey] = StringKey("aws:PrincipalServiceNamesList")
    PrincipalType: ClassVar[StringKey] = StringKey("aws:PrincipalType")
    RequestedRegion: ClassVar[StringKey] = StringKey("aws:RequestedRegion")
    ResourceAccount: ClassVar[StringKey] = StringKey("aws:ResourceAccount")
    ResourceOrgID: ClassVar[StringKey] = StringKey("aws:ResourceOrgID")
    ResourceOrgPaths: ClassVar[StringKey] = StringKey("aws:ResourceOrgPaths")
    SecureTransport: ClassVar[BoolKey] = BoolKey("aws:SecureTransport")
    SourceAccount: ClassVar[StringKey] = StringKey("aws:SourceAccount")
    SourceArn: ClassVar[ArnKey] = ArnKey("aws:SourceArn")
    SourceIdentity: ClassVar[StringKey] = StringKey("aws:SourceIdentity")
    SourceIp: ClassVar[IpKey] = IpKey("aws:SourceIp")
    SourceOrgID: ClassVar[StringKey] = StringKey("aws:SourceOrgID")
    SourceOrgPaths: ClassVar[StringKey] = StringKey("aws:SourceOrgPaths")
    SourceVpc: ClassVar[StringKey] = StringKey("aws:SourceVpc")
    SourceVpcArn: ClassVar[ArnKey] = ArnKey("aws:SourceVpcArn")
    SourceVpce: ClassVar[StringKey] = StringKey("aws:SourceVpce")
    TagKeys: ClassVar[StringKey] = StringKey("aws:TagKeys")
    TokenIssueTime: ClassVar[DateKey] = DateKey("aws:TokenIssueTime")
    UserAgent: ClassVar[StringKey] = StringKey("aws:UserAgent")
    ViaAWSService: ClassVar[BoolKey] = BoolKey("aws:ViaAWSService")
    VpcSourceIp: ClassVar[IpKey] = IpKey("aws:VpcSourceIp")
    VpceAccount: ClassVar[StringKey] = StringKey("aws:VpceAccount")
    VpceOrgID: ClassVar[StringKey] = StringKey("aws:VpceOrgID")
    VpceOrgPaths: ClassVar[StringKey] = StringKey("aws:VpceOrgPaths")
    referer: ClassVar[StringKey] = StringKey("aws:referer")
    userid: ClassVar[StringKey] = StringKey("aws:userid")
    username: ClassVar[StringKey] = StringKey("aws:username")

    def PrincipalTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """The value of a tag on the principal."""
        return StringKey(f"aws:PrincipalTag/{tag}")

    def RequestTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """The value a request gives to a tag."""
        return StringKey(f"aws:RequestTag/{tag}")

    def ResourceTag(self, tag: str) -> StringKey:  # noqa: N802 - AWS's spelling
        """The value of a tag on the resource."""
        return StringKey(f"aws:ResourceTag/{tag}")

    def __repr__(self) -> Literal["aws"]:
        return "aws"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise UnknownAttribute(
                f"there is no global key aws:{name}",
                where=here(),
                next_step=did_you_mean(name, known) or f'write key("aws:{name}") if AWS has it',
            )


aws: GlobalKeys = GlobalKeys()


def global_keys() -> dict[str, Key]:
    """Every global key that has a fixed name, by that name."""
    return {found.name: found for found in vars(GlobalKeys).values() if isinstance(found, Key)}
