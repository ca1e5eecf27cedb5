"""Operations on virtual and hardware MFA devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.iam_operations import NOW

if TYPE_CHECKING:
    from support.iam_operations import Account

CODES = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}


def test_virtual_device_is_enabled_for_one_user(account: Account) -> None:
    device = account("CreateVirtualMFADevice", Path="/a/", VirtualMFADeviceName="ada", Tags=[])[
        "VirtualMFADevice"
    ]
    serial = device["SerialNumber"]
    assert serial == "arn:aws:iam::123456789012:mfa/a/ada"
    assert len(device["Base32StringSeed"]) == 64
    assert device["QRCodePNG"].startswith(b"\x89PNG")
    account.assert_error(
        "EntityAlreadyExists",
        "MFADevice entity at the same path and name already exists.",
        "CreateVirtualMFADevice",
        Path="/a/",
        VirtualMFADeviceName="ada",
    )
    ada = {"UserName": "ada", "SerialNumber": serial}
    same = {"AuthenticationCode1": "123456", "AuthenticationCode2": "123456"}
    account.assert_error("InvalidAuthenticationCode", "", "EnableMFADevice", **ada, **same)
    account.assert_error("NoSuchEntity", "Virtual", "ResyncMFADevice", **ada, **CODES)
    account("EnableMFADevice", **ada, **CODES)
    account("ResyncMFADevice", **ada, **CODES)
    account.assert_error("EntityAlreadyExists", "", "EnableMFADevice", **ada, **CODES)
    account.assert_error(
        "DeleteConflict",
        "MFA VirtualDevice in use. Must deactivate first.",
        "DeleteVirtualMFADevice",
        SerialNumber=serial,
    )
    assert account("GetMFADevice", SerialNumber=serial) == {**ada, "EnableDate": NOW}
    assert account("ListMFADevices") == {"MFADevices": [{**ada, "EnableDate": NOW}]}
    account("DeactivateMFADevice", **ada)
    account("DeleteVirtualMFADevice", SerialNumber=serial)
    account.assert_error(
        "NoSuchEntity",
        f"VirtualMFADevice with serial number {serial} does not exist.",
        "EnableMFADevice",
        **ada,
        **CODES,
    )


def test_virtual_devices_are_listed_by_assignment(account: Account) -> None:
    for name in ("one", "two"):
        account("CreateVirtualMFADevice", VirtualMFADeviceName=name)
    serial = "arn:aws:iam::123456789012:mfa/one"
    account("EnableMFADevice", UserName="ada", SerialNumber=serial, **CODES)
    counts = {
        status: len(account("ListVirtualMFADevices", AssignmentStatus=status)["VirtualMFADevices"])
        for status in ("Assigned", "Unassigned", "Any")
    }
    assert counts == {"Assigned": 1, "Unassigned": 1, "Any": 2}
    (assigned,) = account("ListVirtualMFADevices", AssignmentStatus="Assigned")["VirtualMFADevices"]
    assert (assigned["User"]["UserName"], assigned["EnableDate"]) == ("ada", NOW)


def test_hardware_device_exists_while_it_is_enabled(account: Account) -> None:
    for number in range(8):
        serial = f"GAHT1234567{number}"
        account("EnableMFADevice", UserName="ada", SerialNumber=serial, **CODES)
    last = {"UserName": "ada", "SerialNumber": "GAHT12345678"}
    account.assert_error(
        "LimitExceeded",
        "Cannot exceed quota for MFADevicesPerUser: 8",
        "EnableMFADevice",
        **last,
        **CODES,
    )
    account.assert_error("NoSuchEntity", "MFADevice with", "DeactivateMFADevice", **last)
    account("DeactivateMFADevice", UserName="ada", SerialNumber="GAHT12345670")
    assert "GAHT12345670" not in account.state.mfa_devices
    assert account("ListVirtualMFADevices")["VirtualMFADevices"] == []
