"""What do several kinds share?

- `attachment`: Attachments and boundaries: managed policies referred to by value, by ARN or by
  address.
- `inline_policy`: Inline policies: identity policies that live and die with their user, group or
  role.
- `membership`: Who is in which group, said on the group or on the user.
- `name_rules`: IAM's rules for names, paths, descriptions and tags, checked where they are
  written.
- `pem`: Certificates in PEM: one form for however their lines are broken.
- `sent_document`: Policy documents as calls send them.
- `tags`: Tags: changed by one call for all that is set, and one for all that is removed.
"""
