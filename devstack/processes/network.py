"""Finds this machine's network addresses, which a phone needs."""

import fcntl
import socket
import struct
import sys

_ASK_ADDRESS = 0xC0206921 if sys.platform == "darwin" else 0x8915  # SIOCGIFADDR


def addresses() -> dict[str, str]:
    """The IPv4 address of each network interface by its name, without loopback."""
    found = {name: _address(name) for _, name in socket.if_nameindex()}
    return {name: address for name, address in found.items() if address and not address.startswith("127.")}


def _address(interface: str) -> str | None:
    request = struct.pack("256s", interface.encode())
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            answer = fcntl.ioctl(asking, _ASK_ADDRESS, request)
        except OSError:  # an interface without an address
            return None
    return socket.inet_ntoa(answer[20:24])
