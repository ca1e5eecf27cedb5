"""An account with several hundred objects of all kinds, many with unusual but valid values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iamdsl import AccessKey, ManagedPolicy, Role, User, allow, deploy
from support.key_material import PRIVATE_KEY, metadata, pem, ssh

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount

ACCOUNT = "123456789012"
OWN = f"arn:aws:iam::{ACCOUNT}"
STATEMENTS: tuple[dict[str, Any], ...] = (
    {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
    {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::logs/*"]},
    {"Sid": "", "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": "unheard:OfService", "Resource": "*"},
    {"Effect": "Allow", "Action": "S3:getobject", "NotResource": "arn:aws:s3:::secret/*"},
    {
        "Sid": "Many1",
        "Effect": "Allow",
        "Action": ["ec2:Describe*", "ec2:StartInstances", "ec2:StopInstances"],
        "Resource": "*",
        "Condition": {
            "StringEquals": {"aws:ResourceTag/Team": "web", "aws:RequestedRegion": ["eu-west-1"]},
            "Bool": {"aws:MultiFactorAuthPresent": "true"},
        },
    },
    {
        "Effect": "Allow",
        "Action": "sqs:SendMessage",
        "Resource": f"arn:aws:sqs:eu-west-1:{ACCOUNT}:jobs",
        "Condition": {
            "IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "192.168.0.0/16"]},
            "DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"},
            "Null": {"aws:TokenIssueTime": "false"},
        },
    },
    {
        "Effect": "Allow",
        "Action": "dynamodb:GetItem",
        "Resource": f"arn:aws:dynamodb:*:{ACCOUNT}:table/${{aws:username}}",
        "Condition": {
            "ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["${aws:username}*", "日本*"]},
            "NumericLessThanEquals": {"aws:MultiFactorAuthAge": 300},
            "StringLikeIfExists": {"made:up": ["a", "b", "a"]},
        },
    },
    {"Effect": "Allow", "Action": "iam:PassRole", "Resource": f"{OWN}:role/apps/app-001"},
)
TRUSTED: tuple[dict[str, Any], ...] = (
    {"Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}},
    {"Action": ["sts:AssumeRole"], "Principal": {"Service": ["lambda.amazonaws.com"]}},
    {"Action": "sts:AssumeRole", "Principal": {"AWS": "210987654321"}},
    {"Action": "sts:AssumeRole", "Principal": {"AWS": f"{OWN}:root"}},
    {"Action": "sts:AssumeRole", "Principal": {"AWS": [f"{OWN}:user/people/user-001"]}},
    {
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        "Principal": {"AWS": "arn:aws:iam::210987654321:root", "Service": "ecs.amazonaws.com"},
        "Condition": {"StringEquals": {"sts:ExternalId": "a b"}},
    },
    {
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": f"{OWN}:oidc-provider/token.actions.githubusercontent.com"},
        "Condition": {
            "StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"},
            "StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/*:*"},
        },
    },
    {
        "Action": "sts:AssumeRoleWithSAML",
        "Principal": {"Federated": f"{OWN}:saml-provider/corp"},
        "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}},
    },
)
TAGS: tuple[dict[str, str], ...] = (
    {},
    {"Name": "web"},
    {"cost center": "a/b=c", "env:stage": "", "self": "1", "Owner": "jane@example.com"},
    {"équipe": "日本語", "class": "x+y"},
)


def document(number: int) -> str:
    """Return one of many policy documents, all different."""
    statement = STATEMENTS[number % len(STATEMENTS)]
    second = STATEMENTS[(number // 3) % len(STATEMENTS)]
    several = [statement, {**second, "Sid": f"Number{number}"}]
    body: dict[str, Any] = {"Statement": statement if number % 4 == 0 else several}
    if number % 3:
        body = {"Version": "2012-10-17" if number % 3 == 1 else "2008-10-17", **body}
    if number % 7 == 0:
        body["Id"] = f"document {number}"
    if "${" in json.dumps(body):
        body["Version"] = "2012-10-17"
    return json.dumps(body)


def managed_document(number: int) -> str:
    """Return one of many documents of managed policies, which need the current version."""
    return json.dumps({**json.loads(document(number)), "Version": "2012-10-17"})


def trusted(number: int) -> str:
    """Return one of many trust policies."""
    statement = {"Effect": "Allow", **TRUSTED[number % len(TRUSTED)]}
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def tag_list(number: int) -> list[dict[str, str]]:
    """Return tags in the API's format."""
    return [{"Key": key, "Value": value} for key, value in TAGS[number % len(TAGS)].items()]


def fill(account: InProcessAccount) -> int:
    """Create about three hundred objects by boto3; return how many can be adopted.

    Others belong to another stack, or are managed by AWS.
    """
    iam = account.client("iam")
    count = _settings(iam) + _policies(iam) + _users(iam) + _groups(iam) + _roles(iam)
    with deploy("elsewhere", account=account) as session:
        foreign_user = session.add(User("theirs"))
        session.add(AccessKey(foreign_user))
        session.add(Role("their-role").trusting(allow("sts:AssumeRole").for_service("ec2")))
    iam.add_user_to_group(GroupName="group-000", UserName="theirs")
    return count


def _settings(iam: Any) -> int:
    iam.create_account_alias(AccountAlias="acme-prod")
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireNumbers=True)
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    iam.enable_organizations_root_sessions()
    iam.enable_outbound_web_identity_federation()
    iam.create_open_id_connect_provider(
        Url="https://token.actions.githubusercontent.com",
        ClientIDList=["sts.amazonaws.com"],
        ThumbprintList=["ab" * 20],
        Tags=tag_list(2),
    )
    iam.create_saml_provider(Name="corp", SAMLMetadataDocument=metadata(1), Tags=tag_list(1))
    iam.upload_server_certificate(
        ServerCertificateName="web",
        Path="/cloudfront/x/",
        CertificateBody=pem(1),
        CertificateChain=pem(2) + pem(3),
        PrivateKey=PRIVATE_KEY,
        Tags=tag_list(1),
    )
    for name in ("ada", "bob"):
        iam.create_virtual_mfa_device(VirtualMFADeviceName=name, Path="/staff/", Tags=tag_list(1))
    iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com", Description="For ECS")
    iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="blue")
    iam.create_service_linked_role(AWSServiceName="dynamodb.application-autoscaling.amazonaws.com")
    return 13


def _policies(iam: Any) -> int:
    for number in range(60):
        iam.create_policy(
            PolicyName=f"policy-{number:03}",
            Path=("/", "/apps/", "/a/b,c=d/")[number % 3],
            PolicyDocument=managed_document(number),
            Description=("", "What it is for", 'Ünü "quoted" \\ and `more`')[number % 3],
            Tags=tag_list(number),
        )
    return 60


def policy_arn(number: int) -> str:
    """Return the ARN of one of the policies."""
    return f"{OWN}:policy{('/', '/apps/', '/a/b,c=d/')[number % 3]}policy-{number:03}"


def _users(iam: Any) -> int:
    count = 0
    for number in range(50):
        name = f"user-{number:03}"
        iam.create_user(UserName=name, Path="/people/", Tags=tag_list(number))
        iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=document(number))
        iam.attach_user_policy(UserName=name, PolicyArn=policy_arn(number))
        if number % 5 == 0:
            iam.put_user_permissions_boundary(
                UserName=name, PermissionsBoundary=policy_arn(number + 1)
            )
        count += 1 + _credentials(iam, name, number)
    return count


def _credentials(iam: Any, name: str, number: int) -> int:
    count = 0
    for _ in range(number % 3):
        key = iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
        count += 1
    if number % 3 == 2:
        iam.update_access_key(UserName=name, AccessKeyId=key, Status="Inactive")
    if number % 4 == 0:
        iam.create_login_profile(
            UserName=name, Password="Correct-horse-7", PasswordResetRequired=number % 8 == 0
        )
        count += 1
    if number % 10 == 1:
        for item in (number, number + 100):
            iam.upload_ssh_public_key(UserName=name, SSHPublicKeyBody=ssh(item))
        iam.upload_signing_certificate(UserName=name, CertificateBody=pem(number))
        for _ in range(2):
            iam.create_service_specific_credential(
                UserName=name, ServiceName="codecommit.amazonaws.com"
            )
        count += 5
    return count


def _groups(iam: Any) -> int:
    for number in range(15):
        name = f"group-{number:03}"
        iam.create_group(GroupName=name, Path="/" if number % 2 else "/teams/")
        iam.put_group_policy(GroupName=name, PolicyName="p", PolicyDocument=document(number + 5))
        iam.attach_group_policy(GroupName=name, PolicyArn=ManagedPolicy.ReadOnlyAccess.arn("aws"))
        for user in range(number, 50, 15):
            iam.add_user_to_group(GroupName=name, UserName=f"user-{user:03}")
    return 15


def _roles(iam: Any) -> int:
    for number in range(70):
        name = f"app-{number:03}"
        iam.create_role(
            RoleName=name,
            Path="/apps/",
            AssumeRolePolicyDocument=trusted(number),
            Description=("", "An app")[number % 2],
            MaxSessionDuration=3600 + 600 * (number % 3),
            Tags=tag_list(number),
        )
        iam.put_role_policy(RoleName=name, PolicyName="may", PolicyDocument=document(number + 11))
        iam.attach_role_policy(RoleName=name, PolicyArn=policy_arn(number % 60))
        if number % 7 == 0:
            iam.put_role_permissions_boundary(RoleName=name, PermissionsBoundary=policy_arn(3))
        if number % 4 == 0:
            iam.create_instance_profile(
                InstanceProfileName=name, Path="/apps/", Tags=tag_list(number)
            )
            iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
    iam.create_instance_profile(InstanceProfileName="empty")
    # After the deletion, the principal is shown as a unique ID.
    iam.create_user(UserName="gone")
    statement = {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Principal": {"AWS": f"{OWN}:user/gone"},
    }
    iam.create_role(
        RoleName="orphan",
        AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    )
    iam.delete_user(UserName="gone")
    return 70 + 18 + 1 + 1
