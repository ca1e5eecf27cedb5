"""Why was a request allowed or denied?

- `trace`: The trace: layers, their statements, and the elements of each statement.
- `trace_builder`: Build the trace with the same matchers that decided.
- `statement_tracer`: The trace of one statement: whether each element matches, and why.
- `notes`: Notes on a decision: what AWS does not specify, and what of the request is ignored.
"""
