"""How does a request get in, and an answer out?

- `botocore_session`: A botocore session that reads nothing of the user's own settings.
- `clients`: Boto3 clients whose requests are answered inside this process.
- `constraints`: Lengths, patterns and sets of values, checked as the API's model states them.
- `pagination`: Long lists in pages: MaxItems, Marker and IsTruncated, wherever the model has
  them.
- `query_protocol`: Requests and responses of the query protocol, read and written by the API's
  own model.
- `raw_body`: A response's body as botocore reads it from a connection.
- `regions`: The region whose endpoint serves IAM, by partition.
- `response`: A response: its status, headers and body.
"""
