"""An account id of 11 digits."""

from iamdsl import allow

allow("sts:AssumeRole").for_account("12345678901")
