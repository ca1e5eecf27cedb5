"""Requests and policies by chance, close enough to each other to meet often.

- `callers`: who may ask
- `asking`: what is asked, on what
- `contexts`: what requests carry
- `conditions`: conditions on that
- `statements`: statements near a request
- `spotlights`: policies of which one part alone decides
- `cases`: a request with policies of every kind
- `compiled`: what `iamdsl` answers to a case
- `smaller`: the least of a case that still shows something
- `pick`: choices with odds
"""
