"""The stack's database server: a real Postgres 17 on 127.0.0.1, set up like hosted Supabase's.

The first superuser is `supabase_admin`, as hosted; `bootstrap` makes the other roles and schemas.
CAREBASE_PG_FSYNC=off trades durability for speed, for tests.
"""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg

from devstack.config import Config
from devstack.database.osuser import OsUser, open_shelter, shelter
from devstack.database.postgres_package import binaries
from devstack.database.postgres_pid import Postmaster
from devstack.database.postgres_settings import SETTINGS, sentence, start_options
from devstack.errors import StackError

BOOTSTRAP = Path(__file__).with_name("bootstrap")
PASSWORD = "postgres"  # the well-known local password of every login role


class Server:
    """One cluster, its data below `config.home`, listening on port `config.ports["postgres"]`."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._user = OsUser.for_postgres()
        self.port = config.ports["postgres"]
        config.home.mkdir(parents=True, exist_ok=True)
        self._link = config.home / "postgres"
        self._sheltered = not self._user.reaches(config.home)
        self.data = shelter(config.home) / "postgres" if self._sheltered else self._link
        self.log = self.data / "server.log"

    @property
    def running(self) -> bool:
        """Whether a Postgres process serves this data directory."""
        return Postmaster.of(self.data).alive

    def initialise(self, template: Path | None = None) -> None:
        """Make the cluster unless it exists; with `template`, as a copy of the data of that stopped server.

        Raises `StackError` with initdb's reason.
        """
        if self._sheltered and not self._link.is_symlink():
            self.destroy()  # the home was deleted and made again: delete the old data
            open_shelter(self.data.parent)
            self._link.symlink_to(self.data)
        if not (self.data / "PG_VERSION").exists():
            self._settle(template)

    def start(self) -> None:
        """Start the server unless it runs, and wait until it accepts connections.

        Recovers after a crash. Raises `StackError` in one sentence: port taken, disk full, …
        """
        postmaster = Postmaster.of(self.data)
        if postmaster.alive:
            self._require_port(postmaster.port)
        else:
            postmaster.forget()
            self._start_patiently()

    def stop(self) -> None:
        """Stop the server, if it runs, ending open connections."""
        for mode in ("fast", "immediate"):
            if self.running:
                self._run("pg_ctl", "-D", str(self.data), "-w", "-t", "30", "-m", mode, "stop")

    def destroy(self) -> None:
        """Stop the server and delete its data."""
        self.stop()
        shutil.rmtree(self.data, ignore_errors=True)
        if self._sheltered:
            shutil.rmtree(self.data.parent, ignore_errors=True)
            self._link.unlink(missing_ok=True)

    def _settle(self, template: Path | None) -> None:
        fresh = self.data.with_name("postgres.new")  # an interruption then leaves no incomplete cluster
        shutil.rmtree(fresh, ignore_errors=True)
        result = _copied(template, fresh) if template else self._initdb(fresh)
        if result.returncode:
            raise StackError(sentence("Postgres could not create its data directory", result.stderr))
        fresh.rename(self.data)

    def _initdb(self, fresh: Path) -> "subprocess.CompletedProcess[str]":
        fresh.mkdir(mode=0o700)
        self._user.take(fresh)
        locale = ("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
        settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        with tempfile.NamedTemporaryFile("w", dir=fresh.parent) as password:
            password.write(PASSWORD)
            password.flush()
            self._user.take(Path(password.name))
            who = ("-U", "supabase_admin", "--auth=scram-sha-256", f"--pwfile={password.name}")
            return self._run("initdb", "-D", str(fresh), "--no-sync", *who, *locale, *settings)

    def _require_port(self, port: int) -> None:
        if port != self.port:
            raise StackError(f"Postgres already serves {self._config.home} on port {port}: stop it first.")

    def _start_patiently(self) -> None:
        # After kill -9 the children of the dead server hold its memory for a moment.
        for patience in (0.2, 0.5, 1.0, 2.0, 0.0):
            self.log.unlink(missing_ok=True)
            options = " ".join(f"-c {name}={value}" for name, value in start_options(self.port).items())
            start = ("-D", str(self.data), "-l", str(self.log), "-w", "-t", "120", "-o", options, "start")
            if self._run("pg_ctl", *start).returncode == 0:
                return
            reason = self.log.read_text(errors="replace") if self.log.exists() else "no log was written"
            if "shared memory block" not in reason or not patience:
                raise StackError(sentence(f"Postgres did not start on port {self.port}", reason))
            time.sleep(patience)

    def _run(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [str(binaries(self._config.root, self._user) / program), *arguments]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PG", "LC_"))}
        return subprocess.run(
            command, cwd="/", env={**inherited, "LC_ALL": "C"}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, umask=0o077, check=False, **self._user.identity,
        )  # fmt: skip


def _copied(template: Path, fresh: Path) -> "subprocess.CompletedProcess[str]":
    """The owner of the files stays the same."""
    return subprocess.run(["cp", "-a", template, fresh], capture_output=True, text=True, check=False)


def bootstrap(conn: psycopg.Connection[Any]) -> None:
    """Set the connected database up like a hosted one, unless it is; `conn` is supabase_admin's.

    Runs devstack/database/bootstrap/*.sql in name order, in one transaction.
    """
    with conn.transaction():
        if conn.execute("select 1 from pg_publication where pubname = 'supabase_realtime'").fetchone():
            return
        for file in sorted(BOOTSTRAP.glob("*.sql")):
            conn.execute(file.read_bytes())
            conn.execute("reset role")
