"""Which principals are there, and which policies do they have? Written by scripts/export_stubs.py."""

from iamdsl.principals.effective_policies import policies_of as policies_of
from iamdsl.principals.saved_principals import saved_directory as saved_directory

__all__ = [
    "policies_of",
    "saved_directory",
]
