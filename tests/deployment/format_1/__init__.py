"""Saved files of format 1, which never change, and the declarations of the runs that wrote them.

- `declared`: the stack, with resources of every kind, and its later declarations
- `situation`: a folder with the files, and the account at the time they were written
- every other folder: one situation. `state/` is the folder given as `ledger`; `calls.jsonl` has
  the calls that took effect in the account, with the random values of AWS, after those of the
  situation that `INITIAL` has for it
"""
