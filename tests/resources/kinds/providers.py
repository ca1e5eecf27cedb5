"""Test cases for identity providers."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import HERE, STRANGE
from support.key_material import metadata

from iamdsl.resources import OpenIdConnectProvider, SamlProvider

ISSUER = "token.example.com/org"
PRINT, OTHER_PRINT = "a" * 40, "b" * 40
OIDC_ARN = {"OpenIDConnectProviderArn": f"{HERE}:oidc-provider/{ISSUER}"}
SAML_ARN = {"SAMLProviderArn": f"{HERE}:saml-provider/corp"}
ADD, REMOVE = "AddClientIDToOpenIDConnectProvider", "RemoveClientIDFromOpenIDConnectProvider"
PRINTS = "UpdateOpenIDConnectProviderThumbprint"

OIDC = OpenIdConnectProvider(f"https://{ISSUER}", client_ids=["sts"], tags={"team": "web"})
WITH_PRINTS = evolve(OIDC, thumbprints=[OTHER_PRINT, PRINT.upper()])
SAML = SamlProvider("corp", metadata(1), tags={"team": "web"})

CASES = {
    "open-id-connect-provider": KindCase(
        base=OIDC,
        in_place_tests={
            "context_provider": "tests/resources/test_identity_propagation.py::"
            "test_propagation_is_set_changed_and_removed_in_place",
            "identity_center_instance": "tests/resources/test_identity_propagation.py::"
            "test_propagation_is_set_changed_and_removed_in_place",
        },
        in_place_writes=("UpdateOpenIDConnectProvider",),
        creates=("CreateOpenIDConnectProvider",),
        destroys=("DeleteOpenIDConnectProvider",),
        same={
            "url without its scheme, client_ids repeated": OpenIdConnectProvider(
                ISSUER, client_ids=("sts", "sts"), tags={"team": "web"}
            )
        },
        changes=(
            Change("client_ids", evolve(OIDC, client_ids=["sts", "a.b"]), (ADD,), (REMOVE,)),
            Change(
                "client_ids all different",
                evolve(OIDC, client_ids=["a", "b"]),
                (ADD, ADD, REMOVE),
                (ADD, REMOVE, REMOVE),
            ),
            Change("client_ids removed", evolve(OIDC, client_ids=[]), (REMOVE,), (ADD,)),
            both_ways("tags", evolve(OIDC, tags={"team": "ops"}), "TagOpenIDConnectProvider"),
            both_ways(
                "tags under another key",
                evolve(OIDC, tags={"stage": "x"}),
                "TagOpenIDConnectProvider",
                "UntagOpenIDConnectProvider",
            ),
        ),
        replacements={"url": evolve(OIDC, url="https://token.example.com/other")},
        outside_changes=(
            OutsideChange("client_ids", ADD, {**OIDC_ARN, "ClientID": "evil"}, (REMOVE,)),
            OutsideChange(
                "tags",
                "TagOpenIDConnectProvider",
                {**OIDC_ARN, "Tags": STRANGE},
                ("UntagOpenIDConnectProvider",),
            ),
        ),
        untag=("UntagOpenIDConnectProvider", OIDC_ARN),
    ),
    "open-id-connect-provider with thumbprints": KindCase(
        base=WITH_PRINTS,
        creates=("CreateOpenIDConnectProvider",),
        destroys=("DeleteOpenIDConnectProvider",),
        same={"thumbprints in another order": evolve(OIDC, thumbprints=[PRINT, OTHER_PRINT])},
        changes=(both_ways("thumbprints", evolve(WITH_PRINTS, thumbprints=[PRINT]), PRINTS),),
        outside_changes=(
            OutsideChange(
                "thumbprints", PRINTS, {**OIDC_ARN, "ThumbprintList": ["c" * 40]}, (PRINTS,)
            ),
        ),
        untag=("UntagOpenIDConnectProvider", OIDC_ARN),
    ),
    "saml-provider": KindCase(
        base=SAML,
        in_place_tests={
            "context_provider": "tests/resources/test_identity_propagation.py::"
            "test_propagation_is_set_changed_and_removed_in_place",
            "identity_center_instance": "tests/resources/test_identity_propagation.py::"
            "test_propagation_is_set_changed_and_removed_in_place",
            "key_secrets": "tests/resources/test_saml_private_keys.py::"
            "test_keys_are_added_rotated_and_removed_in_place",
        },
        creates=("CreateSAMLProvider",),
        destroys=("DeleteSAMLProvider",),
        same={
            "assertion_encryption_mode with the default of AWS": evolve(
                SAML, assertion_encryption_mode="Allowed"
            )
        },
        changes=(
            both_ways("metadata", evolve(SAML, metadata=metadata(2)), "UpdateSAMLProvider"),
            both_ways(
                "assertion_encryption_mode",
                evolve(SAML, assertion_encryption_mode="Required"),
                "UpdateSAMLProvider",
            ),
            both_ways("tags", evolve(SAML, tags={"team": "ops"}), "TagSAMLProvider"),
            both_ways(
                "tags under another key",
                evolve(SAML, tags={"stage": "x"}),
                "TagSAMLProvider",
                "UntagSAMLProvider",
            ),
        ),
        replacements={"name": evolve(SAML, name="other")},
        outside_changes=(
            OutsideChange(
                "metadata",
                "UpdateSAMLProvider",
                {**SAML_ARN, "SAMLMetadataDocument": metadata(9)},
                ("UpdateSAMLProvider",),
            ),
            OutsideChange(
                "tags", "TagSAMLProvider", {**SAML_ARN, "Tags": STRANGE}, ("UntagSAMLProvider",)
            ),
        ),
        untag=("UntagSAMLProvider", SAML_ARN),
    ),
}
