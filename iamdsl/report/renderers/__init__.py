"""In which formats?

- `json_report`: Results as JSON for programs; a plan's file format is `Plan.to_json`, this is its
  summary.
- `report`: What every output fulfils: plans, outcomes, drift and decisions in, text out.
- `terminal`: Results for people: coloured on a terminal, plain elsewhere; rich is loaded only to
  print.
"""
