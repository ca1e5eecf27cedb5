"""A misspelled action, where unknown names are errors."""

from iamdsl import allow
from iamdsl.catalog import strict

with strict():
    allow("s3:GetObjekt")
