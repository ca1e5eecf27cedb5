"""How is a run undone?

- `put_back_candidates`: What a run may have taken away for a replacement that was refused.
- `put_back_planner`: Make the plan that puts it back (`make_put_back`).
- `rollback_planner`: Make the plan that undoes the last run (`make_rollback`).
"""
