"""Does AWS's policy simulator agree?

- `cross_check`: Our decisions beside those of AWS's policy simulator; answers can be kept and
  held against later.
- `recorded_answers`: Cases and the policy simulator's answers as JSON.
- `simulator_request`: What AWS's policy simulator can be asked of a request and its policies, and
  what it cannot.
"""
