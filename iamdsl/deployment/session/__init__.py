"""How does a script drive all of it?

- `engine`: What a session has done: the account read, a plan made, its steps carried out and
  remembered.
- `outputs`: What a deployment gives back: ARNs, ids, and where the secrets are.
- `session`: A deployment session: declarations in, a plan, an approval, calls out.
- `settings`: How a session works, and what works for it.
"""
