"""The calls of a plan put in order.

- `rotation`: a new credential before the old one goes
- `precedence`: what gives access before or after what takes it, `room`: as far as quotas allow
- `arrangement`: what is preferred, as far as what must be lets it
- `graph`: what must exist first, what must be let go of before it ends
"""
