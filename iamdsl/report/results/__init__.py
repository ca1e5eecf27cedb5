"""Which content is shown for each result?

- `catalog_data`: Catalog entries as JSON values, for `iamdsl catalog --json`.
- `catalog_lines`: Catalog entries as lines, for `iamdsl catalog`.
- `decision_data`: Decisions and traces as JSON values, in a versioned format.
- `decision_lines`: Decisions as lines, for `iamdsl can` and `iamdsl why`.
- `decision_report`: `DecisionReport`: a decision with the sources of its policies.
- `deployment_lines`: Plans, outcomes, drift, outputs and rebuilt ledgers as lines.
- `import_report`: The script and the summary of an import, for `iamdsl import`.
- `remedies`: Changes that would make a denied request allowed, each verified.
"""
