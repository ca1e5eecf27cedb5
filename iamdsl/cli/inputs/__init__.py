"""What did the user type?

- `context_values`: Condition keys as the command line is given them: `--when KEY=VALUE`, typed by
  the key.
- `decision_options`: The arguments of the verbs that decide, `can` and `why`.
- `decision_query`: What `can` and `why` are asked: who, what, on what, and where the policies
  come from.
- `line_length`: How long the lines of a script may be: as ruff is set up where the script will
  live.
- `options`: What several verbs share: the script argument, the target, the form of the answer.
- `policy_files`: Policies as the command line is given them: files, standard input, and AWS's own
  by ARN.
- `query_words`: The words of `can` and `why`: a script or none, who asks, and the actions.
"""
