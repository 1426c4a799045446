"""Functions with their own stand-in for Daily, whose outages affect no other test."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx

from devstack import functions
from devstack.config import ROOT, Config
from devstack.providers import create_app
from tests.support.ports import free_base
from tests.support.served import served
from tests.support.stack import Stack, eventually

# Instead of eight, so that the tests of an outage take less time.
PROVIDER_SECONDS = 1.0


@dataclass(frozen=True)
class SeparateFunctions:
    """The addresses of the functions and of their stand-in for Daily."""

    functions_url: str
    providers_url: str

    @contextmanager
    def fault(self, mode: str, match: str = "", **more: Any) -> Iterator[None]:
        """During the block, requests to Daily that match `match` fail as `mode` says."""
        fault = {"target": "daily", "mode": mode, "match": match, **more}
        httpx.put(f"{self.providers_url}/_faults", json=fault, trust_env=False).raise_for_status()
        try:
            yield
        finally:
            httpx.delete(f"{self.providers_url}/_faults", trust_env=False)

    def asked(self, contains: str) -> list[str]:
        """`METHOD path` of the requests that Daily received, oldest first."""
        answer = httpx.get(f"{self.providers_url}/_calls", params={"contains": contains}, trust_env=False)
        return [f"{call['method']} {call['path']}" for call in answer.json()["calls"]]


@contextmanager
def separate_functions(stack: Stack, logs: Path) -> Iterator[SeparateFunctions]:
    """Runs functions with the shared stack's database, their own stand-in for Daily and a short deadline."""
    shared = Config(root=ROOT, home=stack.home, base=stack.base)
    own = replace(shared, base=free_base())
    environment = {
        **functions.environment(shared),
        "DAILY_API_URL": f"{own.providers_url}/daily/v1",
        "PROVIDER_SECONDS": str(PROVIDER_SECONDS),
    }
    part = replace(functions.part(own), env=environment)
    with served(create_app(own), own.ports["providers"]):
        process = part.start(logs)
        try:
            for _ in eventually("the functions listen", 30):
                if part.ready():
                    break
            yield SeparateFunctions(own.functions_url, own.providers_url)
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(10)
