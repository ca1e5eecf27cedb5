"""Files of format 1, as they were written once, and what was declared when they were.

- `declared`: the stack, with something of every kind, and what it becomes
- `situation`: a folder with the files, and the account as it was then
- every other folder: one situation. `state/` is what `ledger=` names; `calls.jsonl` holds the
  calls that took effect in the account, with what AWS chose at random, after those of the
  situation that it `began` with
"""
