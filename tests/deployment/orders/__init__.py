"""The order of steps: the cases, and what an account gives while a plan is carried out.

- `case`, `cases`: what is declared before and after, and the steps in both orders
- `access`: who may do what, as far as the structure of policies tells
"""
