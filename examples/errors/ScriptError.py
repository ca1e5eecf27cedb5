"""A script that is not there."""

from iamdsl.scripting import Script

Script.parse("infra_that_is_not_here.py")
