"""A script that does not exist."""

from iamdsl.scripting import Script

Script.parse("infra_that_is_not_here.py")
