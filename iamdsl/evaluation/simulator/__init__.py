"""Does AWS's policy simulator return the same decisions?

- `cross_check`: `compare_with_aws`: decide cases here and in AWS's policy simulator, and compare.
- `simulator_request`: The parameters of SimulateCustomPolicy for a case, and what it cannot answer.
- `recorded_answers`: Cases and the simulator's answers as JSON, to compare with again later.
"""
