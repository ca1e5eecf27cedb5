"""Account view: pages of lists, denied reads, and the repr."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.errors import AccessDenied
from iamdsl.snapshot.account_view import AccountView
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Callable


def test_all_pages_of_users_are_read() -> None:
    account = InProcessAccount(quotas={"Users": 1500})
    account.identity()
    for number in range(1001):
        account.client("iam").create_user(UserName=f"u{number}")
    account.reset_calls()
    assert len(AccountView(account).users()) == 1001
    assert account.calls == {"iam:ListUsers": 2}


class SmallPagesAccount:
    """An account that returns one item per page for an operation."""

    endpoint = None

    def __init__(self, account: InProcessAccount, operation: str) -> None:
        self._account = account
        self._operation = operation
        self.identity = account.identity

    def client(self, service: str) -> Any:
        from botocore import xform_name

        inner = self._account.client(service)
        method_name = xform_name(self._operation)

        class Client:
            def __getattr__(self, name: str) -> Any:
                method = getattr(inner, name)
                if name != method_name:
                    return method
                return lambda **arguments: method(**{**arguments, "MaxItems": 1})

        return Client()


def test_all_members_of_a_group_are_read(iam_account: InProcessAccount, iam: Any) -> None:
    iam.create_group(GroupName="devs")
    for number in range(3):
        iam.create_user(UserName=f"u{number}")
        iam.add_user_to_group(GroupName="devs", UserName=f"u{number}")
    small_pages = SmallPagesAccount(iam_account, "GetGroup")
    group = AccountView(small_pages).group("devs")
    assert [listed_entity.name for listed_entity in group.members] == ["u0", "u1", "u2"]
    assert iam_account.calls["iam:GetGroup"] == 3


def test_denied_reads_raise_access_denied(view: AccountView, iam_account: InProcessAccount) -> None:
    reads: dict[str, Callable[[], object]] = {
        "GetUser": lambda: view.user("x"),
        "ListUsers": view.users,
        "GetGroup": lambda: view.group("x"),
        "GetRole": lambda: view.role("x"),
        "ListPolicies": lambda: view.policy("x"),
        "ListRolePolicies": lambda: view.role_policies("x"),
        "GetInstanceProfile": lambda: view.instance_profile("x"),
        "ListAccessKeys": lambda: view.access_keys("x"),
        "GetSAMLProvider": lambda: view.saml_provider("x"),
        "GetServerCertificate": lambda: view.server_certificate("x"),
        "GetOutboundWebIdentityFederationInfo": view.outbound_web_identity_federation,
    }
    for operation, call in reads.items():
        iam_account.fail(operation, "AccessDenied")
        with pytest.raises(AccessDenied):
            call()


def test_repr_shows_the_account() -> None:
    account = InProcessAccount("111122223333")
    assert repr(AccountView(account)) == "AccountView(InProcessAccount('111122223333', 'aws'))"
