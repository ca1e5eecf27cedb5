"""An account id with a digit too few."""

from iamdsl import allow

allow("sts:AssumeRole").for_account("12345678901")
