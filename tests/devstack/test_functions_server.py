"""The server of the local functions sends answers without delay and finishes them on shutdown."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
from chalice.app import Chalice
from chalice.config import Config

from devstack.functions.server import Server, bound


def test_an_answer_does_not_wait_for_a_tcp_acknowledgement() -> None:
    server = Server(bound("127.0.0.1", 0), Chalice("test", configure_logs=False), Config())
    with server, socket.create_connection(server.server_address) as client:
        client.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        connection, address = server.get_request()
        with connection:
            server.finish_request(connection, address)
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert client.recv(1000).startswith(b"HTTP/1.1 403")


def test_a_stopping_server_finishes_started_requests() -> None:
    asked, go_on = threading.Event(), threading.Event()
    app = Chalice("test", configure_logs=False)

    @app.route("/")
    def slow() -> dict[str, str]:
        asked.set()
        assert go_on.wait(10)
        return {}

    server = Server(bound("127.0.0.1", 0), app, Config())
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    with socket.create_connection(server.server_address) as idle, ThreadPoolExecutor() as pool:
        url = f"http://127.0.0.1:{server.server_address[1]}/"
        answer = pool.submit(httpx.get, url, trust_env=False)
        assert asked.wait(10)
        server.shutdown()
        finishing = pool.submit(server.finish)
        assert idle.recv(1) == b""
        assert not finishing.done()
        go_on.set()
        assert answer.result().json() == {}
        finishing.result(10)
    serving.join()
