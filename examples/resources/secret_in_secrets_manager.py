"""An access key whose secret goes to Secrets Manager, in the account deployed to.

The credentials need what `SecretsManagerSecrets("ci/").actions()` lists, beside IAM's actions.
"""

from iamdsl import AccessKey, User, deploy

with deploy("pipeline", secrets="secretsmanager:ci/") as session:
    key = session.add(AccessKey(session.add(User("pipeline"))))

print(session.outputs[key].secret)
