"""What does an account hold already, as a stack?

- `details_importer`: Importing from saved authorization details, without asking any account.
- `saved_details`: Importing from saved authorization details, without asking any account.
- `stack_importer`: Importing: what an account holds already, as the stack that declares it as it
  is.
"""
