"""Which objects does the account have now?

- `account_reader`: parallel read calls, each distinct call sent once.
- `consistency`: eventual consistency: recent changes that a snapshot may not show yet.
- `credential_reads`: the calls that list all credentials of a user.
- `denials`: the objects that are unknown because the caller may not read them.
- `policy_lookups`: managed policies outside the stack that GetPolicy has to confirm.
- `read_requirements`: the objects that a plan needs, and how many calls reading them one by one
  takes.
- `read_strategy`: bulk read or single reads, whichever takes fewer calls.
- `single_reads`: users, groups, roles and policies read one by one, with the same result as the
  bulk read.
- `snapshot_reader`: reads everything a plan needs into one `Snapshot`.
"""
