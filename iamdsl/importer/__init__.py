"""Which stack declares what an account already contains?

- `details_importer`: Import from saved authorization details, without calls (`import_details`).
- `saved_details`: Read the output of `aws iam get-account-authorization-details`.
- `stack_importer`: Import from an account (`import_stack`), and declare what was observed.
"""
