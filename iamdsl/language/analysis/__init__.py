"""Are two policies the same, and how short can one be?

- `document_splitter`: One policy as several, each within its quota: the fewest that first-fit
  decreasing finds.
- `equivalence`: Whether two policies say the same: as values, or in structure whatever the order.
- `iam_equality`: Whether IAM reads two documents alike, however they are spelled.
- `minimiser`: The same policy in fewer words: only what is sure to leave every decision as it
  was.
- `quota`: How long policies may be, and how AWS counts them: a table that can be overridden.
- `statement_merger`: Joining statements that differ in one list only.
- `statement_splitter`: Parting one statement into several that together say the same.
- `subsumption`: Whether one statement says all that another says, so that the other may go.
"""
