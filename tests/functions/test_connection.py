"""A connection is reused, replaced when closed, and repeats no request that the server may have run."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from functions.connection import Connection
from functions.errors import DatabaseUnavailable
from tests.functions.support.faulty_servers import OK, Behaviour, Server, always, serving


@contextmanager
def connected(behave: Behaviour) -> Iterator[tuple[Connection, Server]]:
    with serving(behave) as server, closing(Connection(server.url)) as connection:
        yield connection, server


def wait_until_closed() -> None:
    time.sleep(0.05)


def test_two_requests_share_one_connection() -> None:
    with connected(always(OK)) as (connection, server):
        for _ in range(2):
            assert connection.post("/rpc", {}, b"{}", repeatable=False).status == 200
        assert (len(server.requests), server.sockets) == (2, 1)


def test_a_connection_closed_by_the_server_is_replaced_first() -> None:
    with connected(lambda n, _: (OK, n > 1)) as (connection, server):
        connection.post("/rpc", {}, b"{}", repeatable=False)
        wait_until_closed()
        assert connection.post("/rpc", {}, b"{}", repeatable=False).status == 200
        assert (len(server.requests), server.sockets) == (2, 2)


@pytest.mark.parametrize(("repeatable", "received"), [(False, 2), (True, 3)])
def test_a_received_request_is_repeated_only_with_a_key(repeatable: bool, received: int) -> None:
    # The server answers the first request; it reads the second, may run it, and does not answer.
    with connected(lambda n, _: (b"" if n == 2 else OK, n != 2)) as (connection, server):
        connection.post("/rpc", {}, b"{}", repeatable=repeatable)
        try:
            status = connection.post("/rpc", {}, b"{}", repeatable=repeatable).status
        except DatabaseUnavailable:
            status = 503
        assert status == (200 if repeatable else 503)
        assert len(server.requests) == received


def test_a_first_request_without_an_answer_is_not_repeated() -> None:
    with serving(always(b"", go_on=False)) as server:
        with pytest.raises(DatabaseUnavailable):
            Connection(server.url).post("/rpc", {}, b"{}", repeatable=True)
        assert len(server.requests) == 1


def test_after_a_failure_the_next_request_opens_a_new_connection() -> None:
    with connected(lambda n, _: (b"nonsense\r\n\r\n" if n == 1 else OK, True)) as (connection, _):
        with pytest.raises(DatabaseUnavailable):
            connection.post("/rpc", {}, b"{}", repeatable=False)
        assert connection.post("/rpc", {}, b"{}", repeatable=False).status == 200


def test_a_missing_server_is_unavailable() -> None:
    with serving(always(OK)) as server:
        url = server.url
    with pytest.raises(DatabaseUnavailable):
        Connection(url).post("/rpc", {}, b"{}", repeatable=True)


def test_a_request_that_timed_out_is_not_repeated() -> None:
    patience = threading.Event()

    def behave(n: int, _: bytes) -> tuple[bytes, bool]:
        if n == 2:
            patience.wait(5)
        return OK, True

    with serving(behave) as server, closing(Connection(server.url, read_seconds=0.2)) as connection:
        connection.post("/rpc", {}, b"{}", repeatable=True)
        with pytest.raises(DatabaseUnavailable):
            connection.post("/rpc", {}, b"{}", repeatable=True)
        patience.set()
        assert len(server.requests) == 2
