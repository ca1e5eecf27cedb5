"""How are API requests parsed and responses written?

- `botocore_session`: a botocore session isolated from the user's profiles and credentials.
- `clients`: boto3 clients whose requests are answered inside this process.
- `constraints`: validation of parameters: required members, lengths, patterns, enums.
- `pagination`: MaxItems, Marker and IsTruncated.
- `query_protocol`: parsing of AWS Query requests and writing of XML responses.
- `raw_body`: the response body in the form that botocore reads from a connection.
- `regions`: the region of the IAM endpoint in each partition.
- `response`: the type of a response: status, headers, body.
"""
