"""Store the secret of an access key in AWS Secrets Manager, in the account deployed to.

In addition to IAM actions, the credentials need those of `SecretsManagerSecrets("ci/").actions()`.
"""

from iamdsl import AccessKey, User, deploy

with deploy("pipeline", secrets="secretsmanager:ci/") as session:
    key = session.add(AccessKey(session.add(User("pipeline"))))

print(session.outputs[key].secret)
