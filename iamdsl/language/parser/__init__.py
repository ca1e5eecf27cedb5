"""How is JSON read, and what is wrong with it?

- `cattrs_hooks`: Policy values through cattrs: one converter of ours, and hooks for yours.
- `defect`: What is wrong with a policy's JSON: AWS's issue code, where it stands, and in which
  words.
- `document_parser`: The one reader: from text or JSON values to a document, or to a list of what
  is wrong.
- `fast_statement_parser`: The usual statement, straight from its pairs: half the time of reading
  with care.
- `policy_source`: From whatever a policy comes as to JSON text, and from text to JSON values.
- `statement_parser`: One statement, from JSON values to the value it stands for, or to defects.
"""
