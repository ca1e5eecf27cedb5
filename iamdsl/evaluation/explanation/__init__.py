"""Why?

- `notes`: What is worth knowing of a decision besides its layers.
- `statement_tracer`: What became of one statement: each element, and why it does or does not
  match.
- `trace`: Why a request was decided as it was: layer by layer, down to the value of a condition.
- `trace_builder`: Drawing up the trace of a decision, from the same tests that decided.
"""
