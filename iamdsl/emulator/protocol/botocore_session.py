"""A botocore session that reads nothing of the user's own settings."""

from __future__ import annotations

import functools
import os
from typing import Any

_SENDING = "before-send"
"""The event whose handlers may answer in a server's place."""


def isolated_session() -> Any:
    """A session without profile, files or credentials, whatever the environment says.

    Nor are its requests seen by whoever answers for AWS in this process: moto adds itself to
    every session.
    """
    import botocore.session
    from botocore.handlers import BUILTIN_HANDLERS

    session = botocore.session.Session(
        session_vars={
            "profile": (None, None, None, None),
            "config_file": (None, None, os.devnull, None),
            "credentials_file": (None, None, os.devnull, None),
        }
    )
    session.register_component("data_loader", _loader())
    for event, handler, *_ in BUILTIN_HANDLERS:
        if event == _SENDING:
            session.unregister(event, handler)
    return session


@functools.cache
def _loader() -> Any:
    """What reads botocore's own models: once, for they are the same in every session."""
    from botocore.loaders import create_loader

    return create_loader()
