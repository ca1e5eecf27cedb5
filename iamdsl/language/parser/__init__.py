"""How is a policy parsed from JSON, and what is wrong with it?

- `cattrs_hooks`: Policy values with cattrs: a ready converter, and hooks for your own.
- `defect`: Defects of a policy's JSON: AWS's issue code, message, path and position.
- `document_parser`: Parsing a policy document, or listing its defects: `parse`, `read`.
- `fast_statement_parser`: Parsing of the common form of a statement, in half the time.
- `policy_source`: JSON text and JSON values of a policy given as text, bytes or a mapping.
- `sent_text`: What IAM answers to the text of a document that is sent.
- `statement_parser`: Parsing of one statement, with every defect it has.
"""
