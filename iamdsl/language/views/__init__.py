"""How is a policy displayed: as Python, in a notebook, in English?

- `english`: A policy in English, a line for each statement: `explain`.
- `notebook`: Policies in a terminal and in a notebook: indented JSON and an HTML table.
- `python_source`: The Python source of a value, which is its `repr`.
"""
