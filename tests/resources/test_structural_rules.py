"""What IAM refuses is refused where it is written, at plan, and by the in-process account alike.

A case is a line of JSON: a document, the kind of policy it is for (managed, inline or trust),
and IAM's answer if it refuses the document. With `at` the account's partition decides.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from iamdsl import Policy, Role, User, allow, deploy, document, parse, trust
from iamdsl.catalog import ManagedPolicy
from iamdsl.errors import InvalidArn, LanguageError, PolicySyntaxError, ResourceError
from iamdsl.language.documents.structural_rules import STRUCTURAL_RULES
from iamdsl.language.parser.sent_text import text_fault
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.resources import Resource

FILE = Path(__file__).parent / "structural_cases.jsonl"
CASES = [json.loads(line) for line in FILE.read_text().splitlines()]
EC2 = trust(allow("sts:AssumeRole").for_service("ec2"))


def text_of(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def declared(kind: str, text: str) -> Resource:
    if kind == "trust":
        return Role("r", trust=parse(text, "trust"))
    if kind == "inline":
        return User("u").with_inline("i", parse(text, "identity"))
    return Policy("p", parse(text, "identity"))


def sent(account: InProcessAccount, kind: str, text: str) -> str | None:
    """Send a document by boto3 and return IAM's answer if it is refused."""
    iam = account.client("iam")
    try:
        if kind == "trust":
            iam.create_role(RoleName="r", AssumeRolePolicyDocument=text)
        elif kind == "inline":
            iam.create_user(UserName="u")
            iam.put_user_policy(UserName="u", PolicyName="i", PolicyDocument=text)
        else:
            iam.create_policy(PolicyName="p", PolicyDocument=text)
    except ClientError as error:
        code, message = error.response["Error"]["Code"], error.response["Error"]["Message"]
        return str(message) if code == "MalformedPolicyDocument" else code
    return None


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_resource_plan_and_account_agree(
    case: dict[str, Any], iam_account: InProcessAccount
) -> None:
    kind, text, answer = case["kind"], text_of(case["document"]), case.get("answer")
    assert sent(InProcessAccount(), kind, text) == answer
    if answer is None or "at" in case:
        resource = declared(kind, text)
    else:
        with pytest.raises(LanguageError) as refused:
            declared(kind, text)
        assert isinstance(refused.value, PolicySyntaxError) or answer in str(refused.value)
        assert __file__ in str(refused.value.where)
        return
    if answer is None:
        with deploy("s", account=iam_account) as session:
            session.add(resource)
        assert iam_account.writes
        return
    with pytest.raises(ResourceError) as late, deploy("s", account=iam_account) as session:
        session.add(resource)
    assert answer in str(late.value)
    assert str(resource.origin) in str(late.value)
    assert not iam_account.writes


def test_every_rule_has_a_case() -> None:
    assert len({rule.name for rule in STRUCTURAL_RULES}) == len(STRUCTURAL_RULES)
    answers = {case.get("answer", "").split(" ")[0] for case in CASES}
    assert len(answers) > 12


def test_builders_name_the_answer_and_the_line() -> None:
    for resource in (
        "arn:aws:s3:eu-west-1::b",
        "arn:aws:iam::111122223333:users/jane",
        "arn:aws:*:::b",
        "arn:AWS:s3:::b",
    ):
        with pytest.raises(InvalidArn, match="its answer is") as caught:
            allow("s3:GetObject").on(resource)
        assert __file__ in str(caught.value.where)
    bad = parse({"Statement": {"Effect": "Allow", "Action": "*:*", "Resource": "*"}}, "identity")
    for build in (
        lambda: document(*bad.statements),
        lambda: User("u").with_inline("i", *bad.statements),
        lambda: document(allow("s3:*").on("*")).with_statement(*bad.statements),
    ):
        with pytest.raises(LanguageError, match=r"Vendor \* is not valid"):
            build()


@pytest.mark.parametrize(
    "resource", ["arn:aws:logs:*", "arn:aws:cloudfront:*", "arn:aws:codepipeline:*"]
)
def test_short_arns_are_written_and_deployed(resource: str, iam_account: InProcessAccount) -> None:
    with deploy("s", account=iam_account) as session:
        session.add(Policy("p", document(allow("logs:*").on(resource))))
    assert iam_account.writes["iam:CreatePolicy"] == 1


@pytest.mark.parametrize("partition", ["aws", "aws-cn", "aws-us-gov"])
def test_arns_of_the_own_partition_are_deployed(partition: str) -> None:
    account = InProcessAccount(partition=partition)
    own = f"arn:{partition}:iam::111122223333:root"
    with deploy("s", account=account) as session:
        session.add(
            Policy("p", document(allow("s3:*").on(f"arn:{partition}:s3:::b", "arn:*:s3:::c"))),
            Role("r").trusting(allow("sts:AssumeRole").for_principal(own).for_account("4" * 12)),
        )
    assert session.plan().is_empty


def test_foreign_partitions_that_are_not_sent_are_accepted(iam_account: InProcessAccount) -> None:
    policy = document(allow("s3:*").on("arn:aws-cn:s3:::b"))
    foreign = pytest.raises(ResourceError, match='Partition "aws-cn" is not valid')
    with foreign, deploy("s", account=iam_account) as session:
        session.add(Policy("p", policy))
    held = InProcessAccount(partition="aws-cn")
    with deploy("s", account=held) as session:
        session.add(Policy("p", policy))
    assert session.plan().is_empty


def test_partition_of_the_account_is_accepted_even_if_unknown() -> None:
    """The account names its own partition, which may be newer than the list."""
    own = {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws-new:s3:::b"}
    text = json.dumps({"Version": "2012-10-17", "Statement": own})
    Policy("p", parse(text, "identity"))
    assert text_fault(text, "identity", managed=True, partition="aws-new") is None
    assert text_fault(text, "identity", managed=True, partition="aws") is not None


def test_hostile_text_is_shown_escaped() -> None:
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "b\u202e"}
    policy = parse({"Version": "2012-10-17", "Statement": statement}, "identity")
    with pytest.raises(LanguageError, match=r"Resource b\\u202e must be in ARN format") as caught:
        Policy("p", policy)
    assert "\u202e" not in str(caught.value)


def test_every_aws_managed_policy_is_accepted() -> None:
    account = InProcessAccount()
    iam = account.client("iam")
    iam.create_user(UserName="u")
    account_limit = 2048
    for policy in ManagedPolicy:
        text = policy.document().to_json(lossless=True)
        Policy("p", parse(text, "identity"))
        if len(text) < account_limit:
            iam.put_user_policy(UserName="u", PolicyName="i", PolicyDocument=text)
