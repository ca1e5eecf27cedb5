"""Policies that count: every call to the account is decided by what the account holds.

- `authorizer`: a request in, a refusal out where one is due; `wording`: in AWS's words
- `signers`: who asks; `holdings`: the policies they have
- `needs`: the actions a request takes; `table`: on what kind of thing; `things`: on which ones
- `circumstances`: what else a condition may ask for

It does not know what a deployment says that it needs: one is there to check the other.
"""
