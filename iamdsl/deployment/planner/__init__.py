"""What has to change?

- `change_details`: What a change undoes for good, and what is kept to undo it: the facts from
  before.
- `dependents`: What others hung on an object that is to go: it stands in the way, or goes with it
  if forced.
- `ownership`: Whose is it: which of the objects in the account are this stack's own.
- `plan_checks`: What a plan is refused for, though every resource in it is right by itself.
- `planner`: From what is declared and what was observed to a plan; pure.
- `protection`: What stays in the account: protected from deletion, or retained when its stack
  gives it up.
- `rollback_planner`: Rolling back is planning: what a run touched is to be as it was, all else
  stays as it is.
- `scope_builder`: What only the whole plan knows: which ARN is whose, who is in which group, what
  was renamed.
- `secret_names`: Under which name a new secret is stored: its address, unless that is another
  one's place.
- `state_comparison`: What a stack declares beside what an account shows: as facts, and what
  differs.
- `target_filter`: A part of a plan: only what is meant, and what that cannot be done without.
"""
