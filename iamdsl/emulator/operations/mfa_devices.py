"""MFA devices: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html."""

from __future__ import annotations

import base64
import secrets
import struct
import zlib
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import MfaDeviceRecord
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list
from iamdsl.emulator.operations.users import user_out

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord
    from iamdsl.emulator.account.state import AccountState

_SEED_BYTES = 40
"""As base32 these are 64 characters."""


@handles("CreateVirtualMFADevice")
def create_virtual_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Make a virtual device; its seed is told once."""
    devices = request.state.mfa_devices
    serial = request.state.arn("mfa", request.get("Path", "/"), request["VirtualMFADeviceName"])
    if any(known.lower() == serial.lower() for known in devices):
        raise ApiError(
            "EntityAlreadyExists", "MFADevice entity at the same path and name already exists."
        )
    device = MfaDeviceRecord(serial=serial, created=request.now, tags=new_tags(request))
    devices[serial] = device
    return {
        "VirtualMFADevice": {
            "SerialNumber": serial,
            "Base32StringSeed": base64.b32encode(secrets.token_bytes(_SEED_BYTES)),
            "QRCodePNG": _picture(),
            "Tags": tag_list(device.tags) or None,
        }
    }


@handles("DeleteVirtualMFADevice")
def delete_virtual_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Delete a virtual device that nobody uses."""
    device = request.state.mfa_devices.get(request["SerialNumber"])
    if device is None or not _virtual(device.serial):
        raise _unknown(request["SerialNumber"])
    if device.user is not None:
        raise ApiError("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.")
    del request.state.mfa_devices[device.serial]
    return {}


@handles("EnableMFADevice")
def enable_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Let a device speak for a user; hardware devices are known from then on."""
    state, serial, user = request.state, request["SerialNumber"], request.user()
    device = state.mfa_devices.get(serial)
    if device is None:
        if _virtual(serial):
            raise _unknown(serial)
        device = MfaDeviceRecord(serial=serial, created=request.now)
    if device.user is not None:
        raise ApiError("EntityAlreadyExists", "MFA Device is already in use.")
    state.check_quota("MFADevicesPerUser", len(_devices(state, user)))
    _must_be_right(request)
    state.mfa_devices[serial] = attrs.evolve(device, user=user.id, enabled=request.now)
    return {}


@handles("DeactivateMFADevice")
def deactivate_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Let a device speak for nobody; hardware devices are forgotten."""
    device = _device_of(request, request.user())
    if _virtual(device.serial):
        request.state.mfa_devices[device.serial] = attrs.evolve(device, user=None, enabled=None)
    else:
        del request.state.mfa_devices[device.serial]
    return {}


@handles("ResyncMFADevice")
def resync_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Take two codes in a row of a device that has drifted."""
    _device_of(request, request.user())
    _must_be_right(request)
    return {}


@handles("ListMFADevices")
def list_mfa_devices(request: OperationRequest) -> OperationAnswer:
    """The devices of a user."""
    user = request.user()
    result = [
        {"UserName": user.name, "SerialNumber": device.serial, "EnableDate": device.enabled}
        for device in _devices(request.state, user)
    ]
    return {"MFADevices": result}


@handles("ListVirtualMFADevices")
def list_virtual_mfa_devices(request: OperationRequest) -> OperationAnswer:
    """All virtual devices: those in use, those not in use, or both."""
    wanted = request.get("AssignmentStatus", "Any")
    result = [
        _virtual_out(request.state, device)
        for device in request.state.mfa_devices.values()
        if _virtual(device.serial)
        and wanted in {"Any", "Unassigned" if device.user is None else "Assigned"}
    ]
    return {"VirtualMFADevices": result}


@handles("GetMFADevice")
def get_mfa_device(request: OperationRequest) -> OperationAnswer:
    """One device, and whose it is."""
    if request.get("UserName") is not None:
        device = _device_of(request, request.user())
    else:
        known = request.state.mfa_devices.get(request["SerialNumber"])
        if known is None:
            raise _unknown(request["SerialNumber"])
        device = known
    user = None if device.user is None else request.state.user_of(device.user)
    return {
        "UserName": None if user is None else user.name,
        "SerialNumber": device.serial,
        "EnableDate": device.enabled,
    }


def _virtual_out(state: AccountState, device: MfaDeviceRecord) -> dict[str, Any]:
    user = None if device.user is None else state.user_of(device.user)
    return {
        "SerialNumber": device.serial,
        "User": None if user is None else user_out(state, user, full=False),
        "EnableDate": device.enabled,
    }


def _virtual(serial: str) -> bool:
    return serial.startswith("arn:")


def _devices(state: AccountState, user: UserRecord) -> list[MfaDeviceRecord]:
    return [device for device in state.mfa_devices.values() if device.user == user.id]


def _device_of(request: OperationRequest, user: UserRecord) -> MfaDeviceRecord:
    device = request.state.mfa_devices.get(request["SerialNumber"])
    if device is None or device.user != user.id:
        raise _unknown(request["SerialNumber"])
    return device


def _must_be_right(request: OperationRequest) -> None:
    """Codes are not computed here; a real device shows two different ones in a row."""
    if request["AuthenticationCode1"] == request["AuthenticationCode2"]:
        raise ApiError("InvalidAuthenticationCode", "Authentication code for device is not valid.")


def _unknown(serial: str) -> ApiError:
    what = "VirtualMFADevice" if _virtual(serial) else "MFADevice"
    return ApiError("NoSuchEntity", f"{what} with serial number {serial} does not exist.")


def _picture() -> bytes:
    """A white PNG: the smallest picture, which holds no seed."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\x00\xff")), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
