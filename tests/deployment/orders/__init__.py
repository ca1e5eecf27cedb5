"""Cases for the order of steps, and the access that an account grants between them.

- `case`, `cases`: declarations before and after, and the expected steps in both orders
- `access`: the access that policies grant, without resources and conditions
"""
