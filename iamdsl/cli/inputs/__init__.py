"""How are the arguments and options of commands parsed?

- `options`: Arguments and options that several commands share: SCRIPT, the account, `--json`.
- `decision_options`: The arguments and options of `can` and `why`.
- `decision_query`: `DecisionQuery`: evaluate the requests of `can` and `why`.
- `query_words`: Split the arguments of `can` and `why` into script, principal and actions.
- `context_values`: Parse `--when KEY=VALUE` by the type of the condition key.
- `policy_files`: Read policies from files, standard input, or AWS managed policies by ARN.
- `line_length`: The line length that ruff is configured with, for `import`.
"""
