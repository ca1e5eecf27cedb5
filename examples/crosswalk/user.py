"""A user with a path, tags, an access key and an inline policy."""

from iamdsl import AccessKey, User, allow, deploy

with deploy("crosswalk-user") as session:
    webmaster = session.add(
        User("webmaster", path="/system/")
        .tagged(Name="webmaster")
        .with_inline("describe", allow("ec2:Describe*").on("*"))
    )
    key = session.add(AccessKey(webmaster))

print(session.outputs[webmaster].arn)
print("access key", session.outputs[key].id)
# The secret is read only by an explicit call: session.outputs[key].secret.reveal()
