"""`iamdsl account`: serve an emulated account over HTTP."""

from __future__ import annotations

import threading
from pathlib import Path

import click


@click.command("account")
@click.option("--port", default=0, show_default="a free port", help="The port to listen on.")
@click.option(
    "--account-id", default="123456789012", show_default=True, help="The account ID: 12 digits."
)
@click.option(
    "--partition",
    default="aws",
    show_default=True,
    help="The partition: aws, aws-cn, aws-us-gov, …",
)
@click.option(
    "--quota",
    "quotas",
    multiple=True,
    type=(str, int),
    metavar="NAME N",
    help="Set a quota, such as `Roles 5000`; can be repeated.",
)
@click.option("--enforce", is_flag=True, help="Enforce the policies in the account on every call.")
@click.option(
    "--url-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the URL to this file when the server is ready.",
)
def command(
    *,
    port: int,
    account_id: str,
    partition: str,
    quotas: tuple[tuple[str, int], ...],
    enforce: bool,
    url_file: Path | None,
) -> None:
    """Serve an empty, emulated AWS account on this machine until Ctrl-C.

    It implements IAM and STS with AWS's limits and errors. It never connects to AWS and stores
    nothing: when it ends, its contents are lost. Use it with any AWS client:

    \b
    iamdsl account --port 5000
    export AWS_ENDPOINT_URL=http://127.0.0.1:5000
    export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=us-east-1
    aws iam create-user --user-name jane

    With --enforce, calls need permissions as in AWS, and access keys identify the callers. The
    access key of the root user is printed; create others with iam:CreateAccessKey.
    """  # noqa: D301 - click needs the \b character
    from iamdsl.emulator.protocol.clients import ROOT_KEY
    from iamdsl.testing import InProcessAccount, serve

    account = InProcessAccount(account_id, partition, quotas=dict(quotas), enforce=enforce)
    with serve(account, port) as url:
        click.echo(f"account {account_id} ({partition}) at {url}; stop it with Ctrl-C")
        if enforce:
            click.echo(f"policies are enforced; root user: access key {ROOT_KEY}, any secret")
        if url_file is not None:
            url_file.write_text(f"{url}\n", encoding="utf-8")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            click.echo("\nstopped; the contents of the account are discarded", err=True)
