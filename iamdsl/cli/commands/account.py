"""`iamdsl account`: an account inside this process, served over HTTP."""

from __future__ import annotations

import threading
from pathlib import Path

import click


@click.command("account")
@click.option("--port", default=0, show_default="a free one", help="The port to listen on.")
@click.option("--account-id", default="123456789012", show_default=True, help="Twelve digits.")
@click.option("--partition", default="aws", show_default=True, help="aws, aws-cn, aws-us-gov, …")
@click.option(
    "--quota",
    "quotas",
    multiple=True,
    type=(str, int),
    metavar="NAME N",
    help="Raise or lower a quota, such as `Roles 5000`.",
)
@click.option("--enforce", is_flag=True, help="Decide every call by the policies in the account.")
@click.option(
    "--url-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the URL to this file once it is served.",
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
    """Serve an empty account on this machine until Ctrl-C.

    It answers IAM and STS and refuses what AWS refuses; nothing leaves the machine,
    and everything in it is gone when it ends. Point any AWS client at it:

    \b
    iamdsl account --port 5000
    export AWS_ENDPOINT_URL=http://127.0.0.1:5000
    export AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_DEFAULT_REGION=us-east-1
    aws iam create-user --user-name jane

    With --enforce the policies in it count, and callers are told by their access keys: the
    root's is shown, others are made as in any account.
    """  # noqa: D301 - click reads the mark as the character it is
    from iamdsl.emulator.protocol.clients import ROOT_KEY
    from iamdsl.testing import InProcessAccount, serve

    account = InProcessAccount(account_id, partition, quotas=dict(quotas), enforce=enforce)
    with serve(account, port) as url:
        click.echo(f"account {account_id} ({partition}) at {url}; Ctrl-C ends it")
        if enforce:
            click.echo(f"policies count; the root's access key is {ROOT_KEY}, with any secret")
        if url_file is not None:
            url_file.write_text(f"{url}\n", encoding="utf-8")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            click.echo("\nended; it held nothing that lasts", err=True)
