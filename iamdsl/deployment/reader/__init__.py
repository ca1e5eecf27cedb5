"""What does the account hold now?

- `account_reader`: Single reads of an account side by side, each question asked once.
- `consistency`: What was just made or ended, and the account does not show yet.
- `credential_reads`: The calls that tell all the credentials of a user.
- `read_requirements`: What a plan needs to know of an account, and how many single reads would
  tell it.
- `read_strategy`: Whether to read an account in bulk or one object at a time: whichever takes
  fewer calls.
- `single_reads`: The wanted users, groups, roles and policies read one by one, as the bulk read
  would show them.
- `snapshot_reader`: Reading the account: as a whole or what is wanted of it, then what only
  single reads tell.
"""
