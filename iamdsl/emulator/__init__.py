"""What answers like IAM, inside this process?

- `account`: What does one account hold, and who asks it?
- `enforcement`: May the caller do it?
- `operations`: How is each operation answered?
- `protocol`: How does a request get in, and an answer out?
- `service`: A request in, a response out: IAM and STS of one account, one request at a time.
"""
