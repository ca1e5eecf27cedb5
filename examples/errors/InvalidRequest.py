"""A request whose context names another account than that of its principal."""

from iamdsl import Request

Request(
    "arn:aws:iam::111122223333:user/carlos",
    "s3:GetObject",
    "arn:aws:s3:::photos/cat.jpg",
    {"aws:PrincipalAccount": "444455556666"},
)
