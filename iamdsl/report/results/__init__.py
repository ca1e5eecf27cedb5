"""What is shown of each result?

- `catalog_data`: What the catalog tells of one thing, as JSON values: the same facts for people
  and programs.
- `catalog_lines`: What the catalog tells of one thing, as styled lines.
- `decision_data`: A decision as JSON values, through cattrs: names that stay, under a format of
  their own.
- `decision_lines`: Decisions as styled lines: a row for each of several, or the whole of why for
  one.
- `decision_report`: A decision with what is known of the policies it was made under, and what
  would change it.
- `deployment_lines`: Results as styled lines: the words and the signs, without a terminal.
- `import_report`: What an import found: the script of it, and how much of what it holds and
  leaves out.
- `remedies`: What would change a decision, as far as that is certain: each way is tried out.
"""
