"""AccessDenied messages are parsed in every wording that AWS uses."""

from __future__ import annotations

import pytest

from iamdsl.client.access_denied import DenialDetails
from iamdsl.client.error_translation import translate_errors
from iamdsl.errors import AccessDenied

USER = "arn:aws:iam::777788889999:user/JohnDoe"
SESSION = "arn:aws:sts::777788889999:assumed-role/deploy/ci"
ROLE = "arn:aws:iam::777788889999:role/web"
START = f"User: {USER} is not authorized to perform:"
ADD = 'add allow("iam:CreateRole").on("arn:aws:iam::777788889999:role/web") to'

# https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
NEXT_STEPS = {
    "identity-based policy": f"{ADD} the caller's policies",
    "permissions boundary": f"{ADD} the caller's permissions boundary",
    "session policy": f"{ADD} the policy of the caller's session",
    "service control policy": f"{ADD} a service control policy at every level above the account",
    "VPC endpoint policy": f"{ADD} the policy of the VPC endpoint",
    "resource control policy": f"{ADD} a resource control policy",
    "resource-based policy": (
        f"add a statement to the policy of {ROLE} that allows iam:CreateRole for {USER}"
    ),
    "role trust policy": (
        f"add a statement to the trust policy of {ROLE} that allows iam:CreateRole for {USER}"
    ),
}


@pytest.mark.parametrize("layer", NEXT_STEPS)
def test_missing_statement_is_suggested(layer: str) -> None:
    because = f"because no {layer} allows the iam:CreateRole action"
    denial = DenialDetails.read(f"{START} iam:CreateRole on resource: {ROLE} {because}")
    assert denial == DenialDetails(USER, "iam:CreateRole", ROLE, because, layer, explicit=False)
    assert denial is not None
    assert denial.what == f"{USER} is not allowed to call iam:CreateRole on {ROLE}"
    assert denial.next_step == NEXT_STEPS[layer]


@pytest.mark.parametrize(
    ("words", "layer", "policy", "policy_name"),
    [
        ("in an identity-based policy", "identity-based policy", None, "an identity-based policy"),
        ("in a permissions boundary", "permissions boundary", None, "a permissions boundary"),
        ("in the role trust policy", "role trust policy", None, "a role trust policy"),
        (
            "in a service control policy: arn:aws:organizations::1:policy/o-1/p-1",
            "service control policy",
            "arn:aws:organizations::1:policy/o-1/p-1",
            "a service control policy, arn:aws:organizations::1:policy/o-1/p-1,",
        ),
        ("", None, None, "a policy"),
    ],
)
def test_explicit_deny_names_its_policy(
    words: str, layer: str | None, policy: str | None, policy_name: str
) -> None:
    because = f"with an explicit deny {words}".strip()
    denial = DenialDetails.read(f"{START} iam:CreateRole on resource: {ROLE} {because}")
    assert denial == DenialDetails(
        USER, "iam:CreateRole", ROLE, because, layer, explicit=True, policy=policy
    )
    assert denial is not None
    assert denial.next_step.startswith(f"{policy_name} denies it: ")
    assert "allow(" not in denial.next_step


@pytest.mark.parametrize(
    ("message", "what", "next_step"),
    [
        (  # the former wording, without a reason
            f"{START} iam:GetRole on resource: {ROLE}",
            f"{USER} is not allowed to call iam:GetRole on {ROLE}",
            (
                f'check that allow("iam:GetRole").on("{ROLE}") is in the caller\'s policies, '
                "and that no policy denies it"
            ),
        ),
        (  # a resource without its ARN
            (
                f"{START} iam:GetRole on resource: role web because no identity-based policy "
                "allows the iam:GetRole action"
            ),
            f"{USER} is not allowed to call iam:GetRole on role web",
            'add allow("iam:GetRole") on role web to the caller\'s policies',
        ),
        (  # without a resource
            (
                f"{START} codecommit:ListRepositories because no service control policy allows the "
                "codecommit:ListRepositories action"
            ),
            f"{USER} is not allowed to call codecommit:ListRepositories",
            (
                'add allow("codecommit:ListRepositories") to a service control policy at every '
                "level above the account"
            ),
        ),
        (  # S3 quotes the resource
            (
                f'User: {SESSION} is not authorized to perform: s3:GetObject on resource: "arn:aws:'
                's3:::b/a key" because no identity-based policy allows the s3:GetObject action'
            ),
            f"{SESSION} is not allowed to call s3:GetObject on arn:aws:s3:::b/a key",
            'add allow("s3:GetObject").on("arn:aws:s3:::b/a key") to the caller\'s policies',
        ),
        (  # EC2 adds text before and after
            (
                f"You are not authorized to perform this operation. {START} ec2:RunInstances on "
                "resource: * with an explicit deny in a service control policy. Encoded "
                "authorization failure message: Yd3Kx"
            ),
            f"{USER} is not allowed to call ec2:RunInstances on *",
            ("a service control policy denies it: change that policy, or use another caller"),
        ),
    ],
)
def test_other_wordings_are_parsed(message: str, what: str, next_step: str) -> None:
    denial = DenialDetails.read(message)
    assert denial is not None
    assert (denial.what, denial.next_step) == (what, next_step)


def test_unknown_reason_is_passed_on() -> None:
    denial = DenialDetails.read(f"{START} iam:GetRole on resource: {ROLE} because the moon is full")
    assert denial is not None
    assert (denial.because, denial.layer, denial.explicit) == (
        "because the moon is full",
        None,
        None,
    )
    assert denial.next_step.endswith("and that no policy denies it")


@pytest.mark.parametrize(
    "message",
    [
        "Access Denied",
        "",
        "Roles may not be assumed by root accounts.",
        (
            f"{START} kms:Decrypt on the resource associated with this ciphertext because the "
            "resource does not exist in this Region, no resource-based policies allow access, or a "
            "resource-based policy explicitly denies access"
        ),
    ],
)
def test_other_message_is_passed_on(message: str) -> None:
    assert DenialDetails.read(message) is None
    with pytest.raises(AccessDenied) as caught:
        _raise_denied(message)
    assert caught.value.what == "iam:CreateRole was refused: AccessDenied"
    assert caught.value.why == (message or "arn:me is not allowed to call it")


def test_error_has_reason_and_next_step() -> None:
    message = (
        f"{START} iam:TagRole on resource: {ROLE} because no identity-based policy allows the "
        "iam:TagRole action"
    )
    with pytest.raises(AccessDenied) as caught:
        _raise_denied(message)
    assert str(caught.value).splitlines() == [
        f"{USER} is not allowed to call iam:TagRole on {ROLE}",
        "  why:   no identity-based policy allows the iam:TagRole action",
        f'  next:  add allow("iam:TagRole").on("{ROLE}") to the caller\'s policies',
    ]
    assert (caught.value.code, caught.value.operation) == ("AccessDenied", "CreateRole")


def _raise_denied(message: str) -> None:
    from botocore.exceptions import ClientError

    answer = {"Error": {"Code": "AccessDenied", "Message": message}}
    with translate_errors("iam", "CreateRole", "arn:me"):
        raise ClientError(answer, "CreateRole")
