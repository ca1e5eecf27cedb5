"""What does the emulated account hold, and who calls it?

- `api_error`: `ApiError`: an error code and a message in IAM's own words.
- `callers`: the user or role that an access key belongs to.
- `name_table`: a table by name, in which a name in another case is the same.
- `operation`: `OperationRequest` (one parsed request) and the table of handlers, by operation.
- `quotas`: IAM's quotas, with a test's own figures.
- `records`: one frozen record class for each kind of IAM object.
- `state`: `AccountState`: the tables of records, with look-ups by name, id and ARN.
"""
