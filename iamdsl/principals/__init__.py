"""Who is there, and with which policies?

- `effective_policies`: What stands for and against a declared principal: its policies, as
  decisions take them.
- `principal_directory`: Who there is to ask about: principals by address or ARN, with the
  policies they have.
- `saved_directory`: The principals of an account whose authorization details were saved, with
  their policies.
"""
