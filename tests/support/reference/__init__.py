"""A slow evaluator that is right on sight, to hold the compiled one against.

It reads the policies' JSON and goes by the rules one after the other: nothing is
compiled, kept or shared with `iamdsl.evaluation`.

- `situation`: who asks for what, under which policies; what the answer is
- `decision`: the answer, from what each policy says
- `refusals`: what AWS does for some callers alone
- `layers`: what each kind of policy says, and to whom it speaks
- `statements`: whether a statement is about a request
- `principals`: in which ways a statement names a caller
- `conditions`, `operators`: whether conditions hold
- `facts`: the resource and the keys that AWS sends
- `wildcards`, `truth`, `readings`: patterns with variables, three-valued logic, values
"""
