"""JSON that is not a policy document."""

from iamdsl import parse

parse('{"Version": "2012-10-17", "Statement": [{"effect": "Allow", "Action": "s3:*"}]}')
