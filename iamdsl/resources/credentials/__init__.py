"""What do the credentials, certificates and private keys of several kinds share?

- `credential`: The user, label, status and adopted ID that users' credentials have in common.
- `pem`: Normalise PEM certificates so that line breaks do not matter.
- `saml_private_keys`: Private keys of SAML providers, by the names of their secrets.
"""
