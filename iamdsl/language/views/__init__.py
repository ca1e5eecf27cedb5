"""How does a policy look: as Python, in a notebook, in English?

- `english`: A policy in plain English, a line for each statement.
- `notebook`: How policies look in a terminal and in a notebook.
- `python_source`: The Python that makes a value again: what `repr` shows.
"""
