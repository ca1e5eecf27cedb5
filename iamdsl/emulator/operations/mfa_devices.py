"""Operations on MFA devices.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html
"""

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
from iamdsl.emulator.operations.users import user_response

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.records import UserRecord
    from iamdsl.emulator.account.state import AccountState

_SEED_BYTES = 40
"""Length of a seed; 64 characters in base32."""


@handles("CreateVirtualMFADevice")
def create_virtual_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Create a virtual MFA device; only this response has its seed."""
    devices = request.state.mfa_devices
    serial = request.state.arn("mfa", request.get("Path", "/"), request["VirtualMFADeviceName"])
    if any(other.lower() == serial.lower() for other in devices):
        raise ApiError(
            "EntityAlreadyExists", "MFADevice entity at the same path and name already exists."
        )
    device = MfaDeviceRecord(serial=serial, created=request.now, tags=new_tags(request))
    devices[serial] = device
    return {
        "VirtualMFADevice": {
            "SerialNumber": serial,
            "Base32StringSeed": base64.b32encode(secrets.token_bytes(_SEED_BYTES)),
            "QRCodePNG": _blank_png(),
            "Tags": tag_list(device.tags) or None,
        }
    }


@handles("DeleteVirtualMFADevice")
def delete_virtual_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Delete a virtual device; raises `ApiError` if it is enabled for a user."""
    device = request.state.mfa_devices.get(request["SerialNumber"])
    if device is None or not _is_virtual(device.serial):
        raise _no_such_device_error(request["SerialNumber"])
    if device.user is not None:
        raise ApiError("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.")
    del request.state.mfa_devices[device.serial]
    return {}


@handles("EnableMFADevice")
def enable_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Enable a device for a user; a hardware device is added to the account."""
    state, serial, user = request.state, request["SerialNumber"], request.user()
    device = state.mfa_devices.get(serial)
    if device is None:
        if _is_virtual(serial):
            raise _no_such_device_error(serial)
        device = MfaDeviceRecord(serial=serial, created=request.now)
    if device.user is not None:
        raise ApiError("EntityAlreadyExists", "MFA Device is already in use.")
    state.check_quota("MFADevicesPerUser", len(_devices(state, user)))
    _check_codes(request)
    state.mfa_devices[serial] = attrs.evolve(device, user=user.id, enabled=request.now)
    return {}


@handles("DeactivateMFADevice")
def deactivate_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Disable a device; a hardware device is removed from the account."""
    device = _device_of(request, request.user())
    if _is_virtual(device.serial):
        request.state.mfa_devices[device.serial] = attrs.evolve(device, user=None, enabled=None)
    else:
        del request.state.mfa_devices[device.serial]
    return {}


@handles("ResyncMFADevice")
def resync_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Resynchronize a device with two consecutive codes."""
    _device_of(request, request.user())
    _check_codes(request)
    return {}


@handles("ListMFADevices")
def list_mfa_devices(request: OperationRequest) -> OperationAnswer:
    """Return a user's devices."""
    user = request.user()
    result = [
        {"UserName": user.name, "SerialNumber": device.serial, "EnableDate": device.enabled}
        for device in _devices(request.state, user)
    ]
    return {"MFADevices": result}


@handles("ListVirtualMFADevices")
def list_virtual_mfa_devices(request: OperationRequest) -> OperationAnswer:
    """Return virtual devices: assigned to a user, unassigned, or all."""
    status = request.get("AssignmentStatus", "Any")
    result = [
        _virtual_device_response(request.state, device)
        for device in request.state.mfa_devices.values()
        if _is_virtual(device.serial)
        and status in {"Any", "Unassigned" if device.user is None else "Assigned"}
    ]
    return {"VirtualMFADevices": result}


@handles("GetMFADevice")
def get_mfa_device(request: OperationRequest) -> OperationAnswer:
    """Return a device and its user."""
    if request.get("UserName") is not None:
        device = _device_of(request, request.user())
    else:
        registered = request.state.mfa_devices.get(request["SerialNumber"])
        if registered is None:
            raise _no_such_device_error(request["SerialNumber"])
        device = registered
    user = None if device.user is None else request.state.user_of(device.user)
    return {
        "UserName": None if user is None else user.name,
        "SerialNumber": device.serial,
        "EnableDate": device.enabled,
    }


def _virtual_device_response(state: AccountState, device: MfaDeviceRecord) -> dict[str, Any]:
    user = None if device.user is None else state.user_of(device.user)
    return {
        "SerialNumber": device.serial,
        "User": None if user is None else user_response(state, user, full=False),
        "EnableDate": device.enabled,
    }


def _is_virtual(serial: str) -> bool:
    return serial.startswith("arn:")


def _devices(state: AccountState, user: UserRecord) -> list[MfaDeviceRecord]:
    return [device for device in state.mfa_devices.values() if device.user == user.id]


def _device_of(request: OperationRequest, user: UserRecord) -> MfaDeviceRecord:
    device = request.state.mfa_devices.get(request["SerialNumber"])
    if device is None or device.user != user.id:
        raise _no_such_device_error(request["SerialNumber"])
    return device


def _check_codes(request: OperationRequest) -> None:
    """Raise `ApiError` if both codes are equal.

    Codes are not computed; consecutive codes of a real device differ.
    """
    if request["AuthenticationCode1"] == request["AuthenticationCode2"]:
        raise ApiError("InvalidAuthenticationCode", "Authentication code for device is not valid.")


def _no_such_device_error(serial: str) -> ApiError:
    what = "VirtualMFADevice" if _is_virtual(serial) else "MFADevice"
    return ApiError("NoSuchEntity", f"{what} with serial number {serial} does not exist.")


def _blank_png() -> bytes:
    """Return a PNG of one white pixel in place of the QR code, so it holds no seed."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\x00\xff")), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
