"""OpenID Connect providers as principals, with their context keys: `oidc(…)`.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc.html
"""

from __future__ import annotations

import attrs

from iamdsl.errors import LanguageError
from iamdsl.language.builders.context_keys import StringKey
from iamdsl.language.elements.arn import Arn
from iamdsl.language.text.policy_text import plain_str
from iamdsl.origin import here


@attrs.frozen(repr=False)
class OidcProvider:
    """OpenID Connect provider of the deployment's own account, by its host and path."""

    host: str

    @property
    def arn(self) -> Arn:
        """The provider's ARN, with the partition and account of the deployment."""
        return Arn(None, "iam", "", None, f"oidc-provider/{self.host}")

    @property
    def aud(self) -> StringKey:
        """The audience of the token, as a context key."""
        return StringKey(f"{self.host}:aud")

    @property
    def sub(self) -> StringKey:
        """The subject of the token, as a context key."""
        return StringKey(f"{self.host}:sub")

    def __repr__(self) -> str:
        return f"oidc({self.host!r})"


def oidc(host: str) -> OidcProvider:
    """Return the provider at a host, which may have a path: `oidc("gitlab.example.com")`.

    Raises `LanguageError` if the host is empty or has a scheme such as `https://`.
    """
    if not isinstance(host, str) or "://" in host or not host.strip("/"):
        raise LanguageError(
            f"{host!r} is not the host of an OpenID Connect provider",
            where=here(),
            next_step=f"write oidc({str(host).partition('://')[2]!r})"
            if "://" in str(host)
            else None,
        )
    return OidcProvider(plain_str(host).rstrip("/"))
