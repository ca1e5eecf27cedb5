"""Write AWS IAM in Python, decide what it means, deploy it safely. Written by scripts/export_stubs.py."""

from iamdsl.catalog import ManagedPolicy as ManagedPolicy
from iamdsl.deployment import DeploymentSession as DeploymentSession
from iamdsl.deployment import Stack as Stack
from iamdsl.evaluation import Request as Request
from iamdsl.evaluation import decide as decide
from iamdsl.language import Arn as Arn
from iamdsl.language import Quota as Quota
from iamdsl.language import allow as allow
from iamdsl.language import aws as aws
from iamdsl.language import boundary as boundary
from iamdsl.language import deny as deny
from iamdsl.language import document as document
from iamdsl.language import endpoint_policy as endpoint_policy
from iamdsl.language import equivalent as equivalent
from iamdsl.language import explain as explain
from iamdsl.language import identical as identical
from iamdsl.language import key as key
from iamdsl.language import minimise as minimise
from iamdsl.language import normalise as normalise
from iamdsl.language import oidc as oidc
from iamdsl.language import parse as parse
from iamdsl.language import rcp as rcp
from iamdsl.language import scp as scp
from iamdsl.language import session_policy as session_policy
from iamdsl.language import size as size
from iamdsl.language import split as split
from iamdsl.language import trust as trust
from iamdsl.language import var as var
from iamdsl.resources import AccessKey as AccessKey
from iamdsl.resources import AccountAlias as AccountAlias
from iamdsl.resources import AccountPasswordPolicy as AccountPasswordPolicy
from iamdsl.resources import Attachment as Attachment
from iamdsl.resources import Group as Group
from iamdsl.resources import InstanceProfile as InstanceProfile
from iamdsl.resources import LoginProfile as LoginProfile
from iamdsl.resources import OpenIdConnectProvider as OpenIdConnectProvider
from iamdsl.resources import OrganizationsFeatures as OrganizationsFeatures
from iamdsl.resources import OutboundWebIdentityFederation as OutboundWebIdentityFederation
from iamdsl.resources import Policy as Policy
from iamdsl.resources import Role as Role
from iamdsl.resources import SamlProvider as SamlProvider
from iamdsl.resources import SecurityTokenServicePreferences as SecurityTokenServicePreferences
from iamdsl.resources import ServerCertificate as ServerCertificate
from iamdsl.resources import ServiceLinkedRole as ServiceLinkedRole
from iamdsl.resources import ServiceSpecificCredential as ServiceSpecificCredential
from iamdsl.resources import SigningCertificate as SigningCertificate
from iamdsl.resources import SshKey as SshKey
from iamdsl.resources import User as User
from iamdsl.resources import VirtualMfaDevice as VirtualMfaDevice
from iamdsl.scripting import Target as Target
from iamdsl.scripting import deploy as deploy
from iamdsl.scripting import deploy_each as deploy_each

__version__: str

__all__ = [
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Arn",
    "Attachment",
    "DeploymentSession",
    "Group",
    "InstanceProfile",
    "LoginProfile",
    "ManagedPolicy",
    "OpenIdConnectProvider",
    "OrganizationsFeatures",
    "OutboundWebIdentityFederation",
    "Policy",
    "Quota",
    "Request",
    "Role",
    "SamlProvider",
    "SecurityTokenServicePreferences",
    "ServerCertificate",
    "ServiceLinkedRole",
    "ServiceSpecificCredential",
    "SigningCertificate",
    "SshKey",
    "Stack",
    "Target",
    "User",
    "VirtualMfaDevice",
    "allow",
    "aws",
    "boundary",
    "decide",
    "deny",
    "deploy",
    "deploy_each",
    "document",
    "endpoint_policy",
    "equivalent",
    "explain",
    "identical",
    "key",
    "minimise",
    "normalise",
    "oidc",
    "parse",
    "rcp",
    "scp",
    "session_policy",
    "size",
    "split",
    "trust",
    "var",
]
