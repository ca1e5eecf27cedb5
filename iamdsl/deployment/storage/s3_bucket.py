"""Calls to S3 that `S3Storage` needs; every write is conditional.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import attrs

from iamdsl.client.error_translation import base_code, translate_errors
from iamdsl.errors import AccessDenied, CallFailed, UnreadableState
from iamdsl.lazy import load

if TYPE_CHECKING:
    from iamdsl.client import ServiceClient

_WRITE_ID = "iamdsl-writing"
"""Metadata key whose value identifies one write of an object."""
_FAILED = "PreconditionFailed"
_CONFLICT = "ConditionalRequestConflict"
_DELAYS = (0.1, 0.2, 0.4, 0.8, 1.6)
"""Seconds before each retry of a write that conflicted with another one."""
_MAX_DELETE_KEYS = 1000
"""Keys that one DeleteObjects accepts."""


@attrs.frozen
class S3Object:
    """Body, ETag and metadata of an object."""

    body: bytes
    etag: str
    metadata: Mapping[str, str]


class S3Bucket:
    """One bucket; methods raise `AccountError`s, and `UnreadableState` if it does not exist."""

    def __init__(self, name: str, client: Callable[[], ServiceClient]) -> None:
        """Use the client that the function returns; it is called first by the first request."""
        self.name = name
        self._client = client

    @property
    def partition(self) -> str:
        """Partition of the client."""
        return str(self._client().meta.partition)  # type: ignore[attr-defined]

    def get(self, key: str) -> S3Object | None:
        """Return an object, or None if it does not exist."""

        def read(client: ServiceClient) -> S3Object:
            answer = client.get_object(Bucket=self.name, Key=key)
            return S3Object(answer["Body"].read(), answer["ETag"], answer.get("Metadata", {}))

        try:
            stored: S3Object = self._send("GetObject", read)
        except CallFailed as error:
            if error.code == "NoSuchKey":
                return None
            raise
        return stored

    def put(self, key: str, body: bytes, *, match: str | None = None, **marks: str) -> str | None:
        """Write an object and return its ETag; return None if the condition is not met.

        The condition: no object has this key, or, with `match`, the object has this ETag. If the
        SDK retried the write, and the condition is not met because of its first attempt, the
        write succeeded.
        """
        write_id = uuid4().hex
        condition = {"IfNoneMatch": "*"} if match is None else {"IfMatch": match}

        def write(client: ServiceClient) -> str:
            metadata = {**marks, _WRITE_ID: write_id}
            answer = client.put_object(
                Bucket=self.name, Key=key, Body=body, Metadata=metadata, **condition
            )
            return str(answer["ETag"])

        for delay in (*_DELAYS, None):
            try:
                etag: str = self._send("PutObject", write)
            except CallFailed as error:
                if base_code(error.code) == _CONFLICT and delay is not None:
                    time.sleep(delay)
                elif error.code == _FAILED or (error.code == "NoSuchKey" and match):
                    break
                else:
                    raise
            else:
                return etag
        stored = self.get(key)
        if stored is None or stored.metadata.get(_WRITE_ID) != write_id:
            return None
        return stored.etag

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with `prefix`, in order."""
        more: dict[str, Any] = {}
        while True:
            page = self._list(prefix, **more)
            yield from (item["Key"] for item in page.get("Contents", ()))
            if not page.get("IsTruncated"):
                return
            more = {"ContinuationToken": page["NextContinuationToken"]}

    def age(self, key: str, etag: str) -> float | None:
        """Return how many seconds ago this object was written, by the clock of S3.

        None if it has another ETag now, or if the response has no date.
        """
        page = self._list(key, MaxKeys=1)
        now = page["ResponseMetadata"]["HTTPHeaders"].get("date")
        for item in page.get("Contents", ()):
            if now and item["Key"] == key and item["ETag"] == etag:
                parse = load("email.utils").parsedate_to_datetime
                return float((parse(now) - item["LastModified"]).total_seconds())
        return None

    def delete(self, keys: Iterable[str]) -> None:
        """Delete objects; raises `AccessDenied` if one cannot be deleted."""
        remaining = list(keys)
        while remaining:
            batch, remaining = remaining[:_MAX_DELETE_KEYS], remaining[_MAX_DELETE_KEYS:]
            objects = {"Objects": [{"Key": key} for key in batch], "Quiet": True}

            def send(client: ServiceClient, objects: Mapping[str, Any] = objects) -> Any:
                return client.delete_objects(Bucket=self.name, Delete=objects)

            for refused in self._send("DeleteObjects", send).get("Errors", ()):
                raise AccessDenied(
                    f"s3:DeleteObject was refused: {refused.get('Code')}",
                    code=str(refused.get("Code")),
                    operation="DeleteObject",
                    why=refused.get("Message"),
                    next_step=f"allow s3:DeleteObject for {refused.get('Key')}",
                )

    def _list(self, prefix: str, **more: Any) -> Mapping[str, Any]:
        def list_page(client: ServiceClient) -> Any:
            return client.list_objects_v2(Bucket=self.name, Prefix=prefix, **more)

        result: Mapping[str, Any] = self._send("ListObjectsV2", list_page)
        return result

    def _send(self, operation: str, call: Callable[[ServiceClient], Any]) -> Any:
        try:
            with translate_errors("s3", operation):
                return call(self._client())
        except CallFailed as error:
            if error.code != "NoSuchBucket":
                raise
            raise UnreadableState(
                f"the bucket {self.name} does not exist",
                where=f"s3://{self.name}",
                why="iamdsl does not create the bucket of a ledger",
                next_step=f"create it with `aws s3 mb s3://{self.name}`, or name an existing "
                "bucket",
            ) from None
