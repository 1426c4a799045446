"""Storage behind the real gateway with its own database, three people and a few policies."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID, uuid4

import httpx
import psycopg
import pytest
import uvicorn
from starlette.applications import Starlette

from devstack import gateway, keys, storage
from devstack.config import HOST, ROOT, Config
from tests.support.databases import ConfigWithDatabase, new_project

POLICIES = """
    create policy "people see their own folder" on storage.objects for select to authenticated
        using (bucket_id like 'own-%' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "people add to their own folder" on storage.objects for insert to authenticated
        with check (bucket_id like 'own-%' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "people change their own folder" on storage.objects for update to authenticated
        using (bucket_id like 'own-%' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "people delete from their own folder" on storage.objects for delete to authenticated
        using (bucket_id like 'own-%' and (storage.foldername(name))[1] = (select auth.uid())::text);
    create policy "everyone signed in reads the board" on storage.objects for select to authenticated
        using (bucket_id like 'board-%');
    create policy "everyone signed in adds to the drop box" on storage.objects for insert to authenticated
        with check (bucket_id like 'drop-%' and storage.allow_only_operation('object.upload'));
"""


@dataclass(frozen=True)
class Person:
    """A signed-in person. The policies let them write to `folder`."""

    id: UUID
    token: str

    @property
    def folder(self) -> str:
        return str(self.id)


@dataclass(frozen=True)
class Storage:
    """A running Storage: `url` ends in /storage/v1, `files` is the directory of the bytes."""

    config: Config
    db: psycopg.Connection[Any]
    gateway: str

    @property
    def url(self) -> str:
        return f"{self.gateway}/storage/v1"

    @property
    def files(self) -> Path:
        return self.config.home / "storage"

    def bucket(self, kind: str = "own", **columns: Any) -> str:
        """Creates a bucket; POLICIES says what `kind` allows."""
        name = f"{kind}-{uuid4().hex[:8]}"
        row = {"id": name, "name": name, **columns}
        marks = ", ".join(f"%({column})s" for column in row)
        self.db.execute(f"insert into storage.buckets ({', '.join(row)}) values ({marks})", row)
        return name

    def client(self, person: Person | None = None, key: str = keys.PUBLISHABLE_KEY) -> httpx.Client:
        headers = {"apikey": key}
        if person:
            headers["authorization"] = f"Bearer {person.token}"
        return httpx.Client(base_url=self.url, headers=headers, timeout=30)

    def stored(self, bucket: str) -> list[Path]:
        """Every file on disk of a bucket, and every upload in progress."""
        places = (self.files / bucket, self.files / ".incoming")
        return [path for place in places for path in place.rglob("*") if path.is_file()]


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    with new_project() as database, database.connect() as db:
        db.execute(POLICIES)
        home, base = tmp_path_factory.mktemp("storage"), database.config.base
        config = ConfigWithDatabase(root=ROOT, home=home, base=base, toml=_TOML, database=database)
        with _serving(config) as url:
            yield Storage(config, db, url)


@pytest.fixture(scope="session")
def person() -> Callable[[], Person]:
    return _person


@pytest.fixture
def alice() -> Person:
    return _person()


@pytest.fixture
def bob() -> Person:
    return _person()


@pytest.fixture
def service(lab: Storage) -> Iterator[httpx.Client]:
    with lab.client(key=keys.SECRET_KEY) as client:
        yield client


_TOML = {"api": {}, "auth": {}, "storage": {"file_size_limit": "5MiB"}}


def _person() -> Person:
    subject, now = uuid4(), int(time.time())
    claims = {"sub": str(subject), "role": "authenticated", "aud": "authenticated", "exp": now + 3600}
    return Person(subject, keys.mint(claims))


@contextmanager
def _serving(config: Config) -> Iterator[str]:
    """Runs the gateway; returns its URL. The listening socket is passed on, so that the port stays free."""
    app = gateway.create_app(config, Starlette(), storage.create_app(config))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="on"))
    # asyncio switches Nagle's algorithm off only where the protocol is named; it delays each answer by 40 ms.
    with socket.socket(proto=socket.IPPROTO_TCP) as listener:
        listener.bind((HOST, 0))
        thread = Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            assert thread.is_alive(), "Storage did not start"
            time.sleep(0.02)
        try:
            yield f"http://{HOST}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)
