"""The few calls of S3 that a storage needs; every write is conditional.

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

_WRITING = "iamdsl-writing"
"""The metadata that tells one sending of an object from all others."""
_FAILED = "PreconditionFailed"
_CONFLICT = "ConditionalRequestConflict"
_DELAYS = (0.1, 0.2, 0.4, 0.8, 1.6)
"""Seconds before an object is sent again that met another on its way."""
_AT_ONCE = 1000
"""Keys that one DeleteObjects takes."""


@attrs.frozen
class S3Object:
    """An object as it was read."""

    body: bytes
    etag: str
    metadata: Mapping[str, str]


class S3Bucket:
    """One bucket; raises the AccountErrors of its calls, UnreadableState where it is not there."""

    def __init__(self, name: str, client: Callable[[], ServiceClient]) -> None:
        """Reach it through the client that is made at the first call."""
        self.name = name
        self._client = client

    @property
    def partition(self) -> str:
        """The partition that its client works in."""
        return str(self._client().meta.partition)  # type: ignore[attr-defined]

    def get(self, key: str) -> S3Object | None:
        """An object, or None without one."""

        def read(client: ServiceClient) -> S3Object:
            answer = client.get_object(Bucket=self.name, Key=key)
            return S3Object(answer["Body"].read(), answer["ETag"], answer.get("Metadata", {}))

        try:
            stored: S3Object = self._ask("GetObject", read)
        except CallFailed as error:
            if error.code == "NoSuchKey":
                return None
            raise
        return stored

    def put(self, key: str, body: bytes, *, match: str | None = None, **marks: str) -> str | None:
        """Write an object if there is none, or if there is the one that matches; give its ETag.

        None when the condition does not hold. When the SDK sent it twice, and the first
        sending is what stands in the way, it went through.
        """
        writing = uuid4().hex
        condition = {"IfNoneMatch": "*"} if match is None else {"IfMatch": match}

        def write(client: ServiceClient) -> str:
            metadata = {**marks, _WRITING: writing}
            answer = client.put_object(
                Bucket=self.name, Key=key, Body=body, Metadata=metadata, **condition
            )
            return str(answer["ETag"])

        for delay in (*_DELAYS, None):
            try:
                etag: str = self._ask("PutObject", write)
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
        ours = stored is not None and stored.metadata.get(_WRITING) == writing
        return stored.etag if stored is not None and ours else None

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin so, in order."""
        more: dict[str, Any] = {}
        while True:
            page = self._list(prefix, **more)
            yield from (item["Key"] for item in page.get("Contents", ()))
            if not page.get("IsTruncated"):
                return
            more = {"ContinuationToken": page["NextContinuationToken"]}

    def age(self, key: str, etag: str) -> float | None:
        """How many seconds ago S3 took this very object, by its own clock.

        None when there is another one by now, or when it does not tell the time.
        """
        page = self._list(key, MaxKeys=1)
        now = page["ResponseMetadata"]["HTTPHeaders"].get("date")
        for item in page.get("Contents", ()):
            if now and item["Key"] == key and item["ETag"] == etag:
                read = load("email.utils").parsedate_to_datetime
                return float((read(now) - item["LastModified"]).total_seconds())
        return None

    def delete(self, keys: Iterable[str]) -> None:
        """Delete objects that nobody reads any more."""
        left = list(keys)
        while left:
            batch, left = left[:_AT_ONCE], left[_AT_ONCE:]
            objects = {"Objects": [{"Key": key} for key in batch], "Quiet": True}

            def send(client: ServiceClient, objects: Mapping[str, Any] = objects) -> Any:
                return client.delete_objects(Bucket=self.name, Delete=objects)

            for refused in self._ask("DeleteObjects", send).get("Errors", ()):
                raise AccessDenied(
                    f"s3:DeleteObject was refused: {refused.get('Code')}",
                    code=str(refused.get("Code")),
                    operation="DeleteObject",
                    why=refused.get("Message"),
                    next_step=f"allow s3:DeleteObject for {refused.get('Key')}",
                )

    def _list(self, prefix: str, **more: Any) -> Mapping[str, Any]:
        def ask(client: ServiceClient) -> Any:
            return client.list_objects_v2(Bucket=self.name, Prefix=prefix, **more)

        result: Mapping[str, Any] = self._ask("ListObjectsV2", ask)
        return result

    def _ask(self, operation: str, call: Callable[[ServiceClient], Any]) -> Any:
        try:
            with translate_errors("s3", operation):
                return call(self._client())
        except CallFailed as error:
            if error.code != "NoSuchBucket":
                raise
            raise UnreadableState(
                f"there is no bucket {self.name}",
                where=f"s3://{self.name}",
                why="a ledger's bucket is not made by a deployment",
                next_step=f"make it: `aws s3 mb s3://{self.name}`, or name another",
            ) from None
