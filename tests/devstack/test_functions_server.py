"""The server of the local functions: how it answers."""

import socket

from chalice.app import Chalice
from chalice.config import Config
from chalice.local import create_local_server

from devstack import functions_server


def test_an_answer_does_not_wait_for_an_acknowledgement() -> None:
    functions_server.adjust()
    local = create_local_server(Chalice("test", configure_logs=False), Config(), "127.0.0.1", 0)
    with local.server as server, socket.create_connection(server.server_address) as client:
        client.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        connection, address = server.get_request()
        with connection:
            server.finish_request(connection, address)
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert client.recv(1000).startswith(b"HTTP/1.1 403")
