"""A rollback of the deletion of an access key, whose secret is lost."""

from iamdsl import AccessKey, User, deploy
from iamdsl.testing import InProcessAccount

account = InProcessAccount()
jane = User("jane")
with deploy("errors", account=account) as session:
    session.add(jane, AccessKey(jane))
with deploy("errors", account=account) as session:
    session.add(jane)
session.rollback()
