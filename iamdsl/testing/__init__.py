"""How do I test policies and deployment scripts without AWS?

- `account`: `InProcessAccount`, an emulated AWS account inside this process.
- `acting_account`: `ActingAccount`, the same account called as one of its users or roles.
- `assertion_query`: the requests and policies that an assertion decides.
- `assertions`: `assert_allows` and `assert_denies`.
- `endpoint_account`: an account served by another emulator, such as moto, for `--iam-endpoint`.
- `failure_messages`: the messages of failed assertions, and sections of pytest's report.
- `faults`: injected faults: failing calls, lost responses, a process that is killed.
- `legacy_documents`: documents that IAM would refuse today, put into an account.
- `plugin`: the pytest plugin: fixtures `iam_account` and `iam_session`, option `--iam-endpoint`.
- `policy_layers`: the policies given to an assertion, sorted into layers.
- `server`: `serve`: the in-process account over HTTP, for any AWS client.
- `strategies`: Hypothesis strategies for statements, documents, requests and policy sets.
"""

from __future__ import annotations

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "account": "InProcessAccount",
        "acting_account": "ActingAccount",
        "assertions": "assert_allows assert_denies",
        "faults": "Killed",
        "server": "serve",
    },
)
