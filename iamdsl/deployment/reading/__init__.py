"""The account read, with as few calls as tell what a plan has to know.

- `need`: what that is
- `choice`: in bulk, or by `singles`, as takes fewer calls
- `reader`: what only single reads tell
- `observation`: all of it in one snapshot
- `settling`: what that may show wrongly, since it was just done
"""
