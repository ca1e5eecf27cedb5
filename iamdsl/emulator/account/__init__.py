"""What does one account hold, and who asks it?

- `api_error`: A refusal, as IAM words it: an error code and a message.
- `callers`: Who signed a request, by the access key in its Authorization header.
- `operation`: One request to IAM, and the table of who answers which operation.
- `quotas`: How much of everything an account may hold, by IAM's own defaults.
- `records`: What IAM remembers of each object: frozen records, replaced when something changes.
- `state`: Everything one account's IAM holds, and what is found in it by name or by ARN.
"""
