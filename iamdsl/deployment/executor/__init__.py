"""How is a plan carried out?

- `attempts`: The tries of one step: what is known of them, and whether another one makes sense.
- `executor`: Carrying out a plan: one coordinator that writes the journal, many workers that only
  call.
- `propagation`: What AWS has not heard of yet: how long to wait for it, learned while calling.
- `schedule`: Which step may be sent when: after what it waits for, one at a time for each object.
- `step_sender`: Sending one step once: placeholders filled, secrets stored before anything else
  may happen.
"""
