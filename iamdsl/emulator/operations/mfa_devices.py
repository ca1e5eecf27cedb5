"""MFA devices: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html."""

from __future__ import annotations

import base64
import secrets
import struct
import zlib
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import Refused
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import MfaDevice
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list
from iamdsl.emulator.operations.users import user_out

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.records import User
    from iamdsl.emulator.account.state import State

_SEED_BYTES = 40
"""As base32 these are 64 characters."""


@answers("CreateVirtualMFADevice")
def create_virtual_mfa_device(ask: Request) -> Answer:
    """Make a virtual device; its seed is told once."""
    devices = ask.state.mfa_devices
    serial = ask.state.arn("mfa", ask.get("Path", "/"), ask["VirtualMFADeviceName"])
    if any(known.lower() == serial.lower() for known in devices):
        raise Refused(
            "EntityAlreadyExists", "MFADevice entity at the same path and name already exists."
        )
    device = MfaDevice(serial=serial, created=ask.now, tags=new_tags(ask))
    devices[serial] = device
    return {
        "VirtualMFADevice": {
            "SerialNumber": serial,
            "Base32StringSeed": base64.b32encode(secrets.token_bytes(_SEED_BYTES)),
            "QRCodePNG": _picture(),
            "Tags": tag_list(device.tags) or None,
        }
    }


@answers("DeleteVirtualMFADevice")
def delete_virtual_mfa_device(ask: Request) -> Answer:
    """Delete a virtual device that nobody uses."""
    device = ask.state.mfa_devices.get(ask["SerialNumber"])
    if device is None or not _virtual(device.serial):
        raise _unknown(ask["SerialNumber"])
    if device.user is not None:
        raise Refused("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.")
    del ask.state.mfa_devices[device.serial]
    return {}


@answers("EnableMFADevice")
def enable_mfa_device(ask: Request) -> Answer:
    """Let a device speak for a user; hardware devices are known from then on."""
    state, serial, user = ask.state, ask["SerialNumber"], ask.user()
    device = state.mfa_devices.get(serial)
    if device is None:
        if _virtual(serial):
            raise _unknown(serial)
        device = MfaDevice(serial=serial, created=ask.now)
    if device.user is not None:
        raise Refused("EntityAlreadyExists", "MFA Device is already in use.")
    state.must_have_room("MFADevicesPerUser", len(_devices(state, user)))
    _must_be_right(ask)
    state.mfa_devices[serial] = attrs.evolve(device, user=user.id, enabled=ask.now)
    return {}


@answers("DeactivateMFADevice")
def deactivate_mfa_device(ask: Request) -> Answer:
    """Let a device speak for nobody; hardware devices are forgotten."""
    device = _device_of(ask, ask.user())
    if _virtual(device.serial):
        ask.state.mfa_devices[device.serial] = attrs.evolve(device, user=None, enabled=None)
    else:
        del ask.state.mfa_devices[device.serial]
    return {}


@answers("ResyncMFADevice")
def resync_mfa_device(ask: Request) -> Answer:
    """Take two codes in a row of a device that has drifted."""
    _device_of(ask, ask.user())
    _must_be_right(ask)
    return {}


@answers("ListMFADevices")
def list_mfa_devices(ask: Request) -> Answer:
    """The devices of a user."""
    user = ask.user()
    found = [
        {"UserName": user.name, "SerialNumber": device.serial, "EnableDate": device.enabled}
        for device in _devices(ask.state, user)
    ]
    return {"MFADevices": found}


@answers("ListVirtualMFADevices")
def list_virtual_mfa_devices(ask: Request) -> Answer:
    """All virtual devices: those in use, those not in use, or both."""
    wanted = ask.get("AssignmentStatus", "Any")
    found = [
        _virtual_out(ask.state, device)
        for device in ask.state.mfa_devices.values()
        if _virtual(device.serial)
        and wanted in {"Any", "Unassigned" if device.user is None else "Assigned"}
    ]
    return {"VirtualMFADevices": found}


@answers("GetMFADevice")
def get_mfa_device(ask: Request) -> Answer:
    """One device, and whose it is."""
    if ask.get("UserName") is not None:
        device = _device_of(ask, ask.user())
    else:
        known = ask.state.mfa_devices.get(ask["SerialNumber"])
        if known is None:
            raise _unknown(ask["SerialNumber"])
        device = known
    user = None if device.user is None else ask.state.user_of(device.user)
    return {
        "UserName": None if user is None else user.name,
        "SerialNumber": device.serial,
        "EnableDate": device.enabled,
    }


def _virtual_out(state: State, device: MfaDevice) -> dict[str, Any]:
    user = None if device.user is None else state.user_of(device.user)
    return {
        "SerialNumber": device.serial,
        "User": None if user is None else user_out(state, user, full=False),
        "EnableDate": device.enabled,
    }


def _virtual(serial: str) -> bool:
    return serial.startswith("arn:")


def _devices(state: State, user: User) -> list[MfaDevice]:
    return [device for device in state.mfa_devices.values() if device.user == user.id]


def _device_of(ask: Request, user: User) -> MfaDevice:
    device = ask.state.mfa_devices.get(ask["SerialNumber"])
    if device is None or device.user != user.id:
        raise _unknown(ask["SerialNumber"])
    return device


def _must_be_right(ask: Request) -> None:
    """Codes are not computed here; a real device shows two different ones in a row."""
    if ask["AuthenticationCode1"] == ask["AuthenticationCode2"]:
        raise Refused("InvalidAuthenticationCode", "Authentication code for device is not valid.")


def _unknown(serial: str) -> Refused:
    what = "VirtualMFADevice" if _virtual(serial) else "MFADevice"
    return Refused("NoSuchEntity", f"{what} with serial number {serial} does not exist.")


def _picture() -> bytes:
    """A white PNG: the smallest picture, which holds no seed."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\x00\xff")), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
