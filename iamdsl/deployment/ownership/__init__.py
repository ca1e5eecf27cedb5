"""What belongs to the stack, and what to others?

- `adoption_tags`: The tag of the stack on adopted objects.
- `others_entries`: What others added to objects with `exclusive=False`.
- `ownership`: Which objects of the account belong to this stack; adoption; lost credentials.
- `role_templates`: Roles that AWS created from a template are not ours unless adopted.
"""
