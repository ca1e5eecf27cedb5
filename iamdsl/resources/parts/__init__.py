"""Which properties and calls do several resource kinds share?

- `added_parts`: Parts with IDs that AWS chooses, added by a call whose outcome is not known.
- `attachment`: Attached managed policies and permissions boundaries, and their calls.
- `context_provider`: Trusted identity propagation of OIDC and SAML providers.
- `expiration`: Moments after which a user, an attachment or an inline policy is removed.
- `expiring_policies`: The field `expirations` of users, groups and roles.
- `inline_policy`: Inline policies of users, groups and roles, and their calls.
- `membership`: Group memberships, declared on the group or on the user, and their calls.
- `name_rules`: IAM's rules for names, paths, descriptions, tags and numbers.
- `profile_role`: The call that takes a role out of an instance profile.
- `service_linked_names`: Service and custom suffix of service-linked roles, from their names.
- `signin_session`: The longest AWS Sign-In session, of roles and login profiles.
- `text_faults`: What is wrong with a path or a description, and what to write instead.
- `tags`: Tags: the fluent method, and the calls that set and remove them.
"""
