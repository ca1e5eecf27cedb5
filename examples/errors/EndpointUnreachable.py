"""An endpoint that refuses connections."""

import os

from iamdsl import User, deploy

os.environ.update(AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="x")
with deploy("errors", endpoint_url="http://127.0.0.1:9") as session:
    session.add(User("jane"))
