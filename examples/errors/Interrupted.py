"""Ctrl-C after the first call."""

import os
import signal

from iamdsl import User, deploy
from iamdsl.deployment import Silence, Step
from iamdsl.testing import InProcessAccount


class Impatient(Silence):
    """Send SIGINT as soon as a step is done."""

    def finished(self, step: Step) -> None:
        os.kill(os.getpid(), signal.SIGINT)


with deploy("errors", account=InProcessAccount(), observer=Impatient(), workers=1) as session:
    session.add(User("jane"), User("mary"), User("olga"))
