"""A misspelled action under `strict`."""

from iamdsl import allow
from iamdsl.catalog import strict

with strict():
    allow("s3:GetObjekt")
