"""An apply in a process that only plans."""

import os

from iamdsl import User, deploy
from iamdsl.testing import InProcessAccount

os.environ["IAMDSL_MODE"] = "plan"
session = deploy("errors", account=InProcessAccount())
session.add(User("jane"))
session.apply()
