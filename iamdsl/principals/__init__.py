"""Which principals are there, and which policies do they have?

- `effective_policies`: The policies of a declared principal (`policies_of`, `trust_of`).
- `principal_directory`: Look up principals and their policies by address or ARN.
- `saved_directory`: The principals in saved authorization details, with their policies.
"""
