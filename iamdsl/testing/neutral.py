"""A botocore session that reads nothing of the user's own settings."""

from __future__ import annotations

import os
from typing import Any


def neutral_session() -> Any:  # noqa: ANN401 - botocore has no types
    """A session without profile, files or credentials, whatever the environment says."""
    import botocore.session  # noqa: PLC0415 - loaded when first used

    return botocore.session.Session(
        session_vars={
            "profile": (None, None, None, None),
            "config_file": (None, None, os.devnull, None),
            "credentials_file": (None, None, os.devnull, None),
        }
    )
