"""Access that ends by itself: a key that is rotated by age, and a policy that expires."""

from datetime import UTC, datetime, timedelta

from iamdsl import AccessKey, ManagedPolicy, User, deploy
from iamdsl.testing import InProcessAccount

# For a real account leave out the clock: ages are then measured by this machine's.
today = [datetime(2026, 10, 1, tzinfo=UTC)]
account = InProcessAccount(clock=lambda: today[0])

november = datetime(2026, 11, 1, tzinfo=UTC)
build = User("build").attach(ManagedPolicy.AmazonS3ReadOnlyAccess, expires_at=november)
key = AccessKey(build, rotate_after=timedelta(days=90))

for day in (datetime(2026, 10, 1, tzinfo=UTC), november, datetime(2027, 1, 1, tzinfo=UTC)):
    today[0] = day
    session = deploy("builds", account=account)
    session.add(build, key)
    for step in session.apply().done:
        print(f"{day:%Y-%m-%d}:", step.sentence)
