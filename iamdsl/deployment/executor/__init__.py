"""How are the steps of a plan carried out?

- `attempts`: The attempts of one step, and whether and when it is retried.
- `barriers`: Hold deletions until everything of their kind is complete.
- `executor`: Carry out a plan: one coordinator writes the journal, worker threads send calls.
- `propagation`: Eventual consistency: how long to wait until AWS knows a new object.
- `room_hints`: Which deletions of the plan would make room for a refused creation.
- `schedule`: Which step may be sent when: dependencies, one call per object, delays.
- `step_sender`: Send one step: fill in references, store secrets, wait for completion.
"""
