"""The steps of a plan sent.

- `executor`: all of them, several at a time; `schedule`: each when it may be
- `sender`: one of them, once
- `trial`: and again, where that makes sense
- `proof`: whether what exists is what an earlier sending made
- `propagation`: what AWS has not heard of yet
"""
