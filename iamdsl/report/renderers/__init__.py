"""In which formats are results shown?

- `json_report`: `JsonReport`: JSON for programs (`--json`).
- `report`: `Report`: the protocol that every output format implements.
- `terminal`: `TerminalReport` and `show`: text for people, in colour on a terminal.
"""
