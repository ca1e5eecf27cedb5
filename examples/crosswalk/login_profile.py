"""A console password: generated, stored in the secret sink, changed at the first sign-in."""

from iamdsl import LoginProfile, User, deploy

with deploy("crosswalk-login-profile") as session:
    jane = session.add(User("jane"))
    session.add(LoginProfile(jane, password_reset_required=True))
