"""The global `aws:` context keys, typed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
(checked November 2026)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.language.key import ArnKey, BoolKey, DateKey, IpKey, Key, NumericKey, StringKey
from iamdsl.origin import here


class GlobalKeys:
    """`aws.MultiFactorAuthPresent`, `aws.PrincipalTag("team")`: every global key by its own name.

    Keys that end in a tag's name are calls. Multivalued keys (tag keys, org paths,
    principal service names) are asked through `for_any_value` or `for_all_values`.
    """

    __slots__ = ()

    CalledVia = StringKey("aws:CalledVia")
    CalledViaFirst = StringKey("aws:CalledViaFirst")
    CalledViaLast = StringKey("aws:CalledViaLast")
    CurrentTime = DateKey("aws:CurrentTime")
    Ec2InstanceSourcePrivateIPv4 = IpKey("aws:Ec2InstanceSourcePrivateIPv4")
    Ec2InstanceSourceVpc = StringKey("aws:Ec2InstanceSourceVpc")
    EpochTime = DateKey("aws:EpochTime")
    FederatedProvider = StringKey("aws:FederatedProvider")
    MultiFactorAuthAge = NumericKey("aws:MultiFactorAuthAge")
    MultiFactorAuthPresent = BoolKey("aws:MultiFactorAuthPresent")
    PrincipalAccount = StringKey("aws:PrincipalAccount")
    PrincipalArn = ArnKey("aws:PrincipalArn")
    PrincipalIsAWSService = BoolKey("aws:PrincipalIsAWSService")
    PrincipalOrgID = StringKey("aws:PrincipalOrgID")
    PrincipalOrgPaths = StringKey("aws:PrincipalOrgPaths")
    PrincipalServiceName = StringKey("aws:PrincipalServiceName")
    PrincipalServiceNamesList = StringKey("aws:PrincipalServiceNamesList")
    PrincipalType = StringKey("aws:PrincipalType")
    RequestedRegion = StringKey("aws:RequestedRegion")
    ResourceAccount = StringKey("aws:ResourceAccount")
    ResourceOrgID = StringKey("aws:ResourceOrgID")
    ResourceOrgPaths = StringKey("aws:ResourceOrgPaths")
    SecureTransport = BoolKey("aws:SecureTransport")
    SourceAccount = StringKey("aws:SourceAccount")
    SourceArn = ArnKey("aws:SourceArn")
    SourceIdentity = StringKey("aws:SourceIdentity")
    SourceIp = IpKey("aws:SourceIp")
    SourceOrgID = StringKey("aws:SourceOrgID")
    SourceOrgPaths = StringKey("aws:SourceOrgPaths")
    SourceVpc = StringKey("aws:SourceVpc")
    SourceVpcArn = ArnKey("aws:SourceVpcArn")
    SourceVpce = StringKey("aws:SourceVpce")
    TagKeys = StringKey("aws:TagKeys")
    TokenIssueTime = DateKey("aws:TokenIssueTime")
    UserAgent = StringKey("aws:UserAgent")
    ViaAWSService = BoolKey("aws:ViaAWSService")
    VpcSourceIp = IpKey("aws:VpcSourceIp")
    VpceAccount = StringKey("aws:VpceAccount")
    VpceOrgID = StringKey("aws:VpceOrgID")
    VpceOrgPaths = StringKey("aws:VpceOrgPaths")
    referer = StringKey("aws:referer")
    userid = StringKey("aws:userid")
    username = StringKey("aws:username")

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


aws = GlobalKeys()


def global_keys() -> dict[str, Key]:
    """Every global key that has a fixed name, by that name."""
    return {found.name: found for found in vars(GlobalKeys).values() if isinstance(found, Key)}
