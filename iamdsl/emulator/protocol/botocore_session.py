"""A botocore session isolated from the user's profiles, files and credentials."""

from __future__ import annotations

import copy
import functools
import os
from typing import Any

_BEFORE_SEND = "before-send"
"""The event whose handlers may return a response instead of sending the request."""


def isolated_session() -> Any:
    """Return a session without profile, files or credentials, whatever the environment says.

    Built-in `before-send` handlers are removed, because moto installs itself there and would
    intercept the requests of every session.
    """
    import botocore.session

    session = botocore.session.Session(
        session_vars={
            "profile": (None, None, None, None),
            "config_file": (None, None, os.devnull, None),
            "credentials_file": (None, None, os.devnull, None),
        },
        event_hooks=copy.copy(_builtin_events()),
        include_builtin_handlers=False,
    )
    session.register_component("data_loader", _loader())
    return session


@functools.cache
def _builtin_events() -> Any:
    """Return botocore's events with its handlers; to register them takes longer than to copy."""
    import botocore.session
    from botocore.handlers import BUILTIN_HANDLERS
    from botocore.hooks import HierarchicalEmitter

    emitter = HierarchicalEmitter()
    session = botocore.session.Session(event_hooks=emitter)
    for event, handler, *_ in BUILTIN_HANDLERS:
        if event == _BEFORE_SEND:
            session.unregister(event, handler)
    return emitter


@functools.cache
def _loader() -> Any:
    """Return a loader of botocore's models, shared by all sessions so that they load once."""
    from botocore.loaders import create_loader

    return create_loader()
