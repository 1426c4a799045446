"""A stack that is open to the network: the ports that a phone reaches, and those that stay local."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from devstack.config import EVERYWHERE, HOST, ROOT
from devstack.processes.network import addresses
from devstack.processes.part import listens
from devstack.processes.ports import OFFSETS
from tests.support.clients import PASSWORD, People, Person
from tests.support.stack import Stack, own_stack

pytestmark = pytest.mark.xdist_group("stack-network")
# An address of this machine on which a closed stack does not listen.
PHONE = next(iter(addresses().values()), "127.0.0.2")
OPEN = {"gateway", "functions", "inbox"}


class OpenStack(Stack):
    """A stack that starts with CAREBASE_HOST."""

    @property
    def variables(self) -> dict[str, str]:
        return {**super().variables, "CAREBASE_HOST": EVERYWHERE}


@dataclass(frozen=True)
class Phone(Stack):
    """The stack at this machine's address in the network, as a phone uses it."""

    @property
    def env(self) -> dict[str, str]:
        return {name: value.replace(HOST, PHONE) for name, value in super().env.items()}


@pytest.fixture(scope="module")
def opened() -> Iterator[Stack]:
    with own_stack(OpenStack) as stack:
        stack.up()
        yield stack


@pytest.fixture(scope="module")
def phones(opened: Stack) -> People:
    return People(Phone(opened.home, opened.base))


@pytest.fixture
def patient(phones: People) -> Person:
    return phones.sign_up("patient")


def reachable(stack: Stack, address: str) -> set[str]:
    return {part for part, offset in OFFSETS.items() if listens(stack.base + offset, address)}


def test_only_ports_that_apps_call_are_open(opened: Stack) -> None:
    assert reachable(opened, PHONE) == OPEN
    assert reachable(opened, HOST) == set(OFFSETS)


def test_a_stack_is_closed_to_the_network_by_default(stack: Stack) -> None:
    assert reachable(stack, PHONE) == set()


def test_the_addresses_for_a_phone_are_shown(opened: Stack) -> None:
    shown = opened.run("status").stdout
    for address in addresses().values():
        for part in OPEN:
            assert f"http://{address}:{opened.base + OFFSETS[part]}" in shown
    assert ("keys are no secret" in shown) == bool(addresses())


def test_the_functions_accept_a_token_from_a_phone(patient: Person) -> None:
    """The issuer of a token does not depend on the address that the phone uses."""
    assert patient.function("POST", "links/1/approve", json={}).status_code in {403, 404}


def test_a_signed_link_opens_on_a_phone(patient: Person) -> None:
    path = f"avatars/{patient.id}/me.png"
    png = bytes([137, 80, 78, 71, 13, 10, 26, 10])
    sent = patient.storage("POST", f"object/{path}", content=png, headers={"Content-Type": "image/png"})
    assert sent.is_success, sent.text
    signed = patient.storage("POST", f"object/sign/{path}", json={"expiresIn": 60}).json()["signedURL"]
    url = f"{patient.env['SUPABASE_URL']}/storage/v1{signed}"
    assert httpx.get(url, trust_env=False).content == png


def test_a_mailed_link_opens_on_the_phone_that_requested_it(phones: People, patient: Person) -> None:
    params = {"redirect_to": "carebase://auth/callback"}
    asked = phones.anon.auth("POST", "recover", json={"email": patient.email}, params=params)
    assert asked.is_success, asked.text
    inbox = f"{phones.env['INBOX_URL']}/api/v1/search"
    [mail] = httpx.get(inbox, params={"query": f"to:{patient.email}"}, trust_env=False).json()["messages"]
    link = next(word for word in mail["Snippet"].split() if word.startswith("http"))
    assert link.startswith(f"{phones.env['SUPABASE_URL']}/auth/v1/verify?")
    answer = httpx.get(link, trust_env=False)
    target = urlsplit(answer.headers["location"])
    assert (answer.status_code, f"{target.scheme}://{target.netloc}") == (303, "carebase://auth")
    assert parse_qs(target.fragment)["type"] == ["recovery"]


def test_a_session_survives_a_change_of_network(phones: People, opened: Stack, patient: Person) -> None:
    at_home = People(opened).sign_in(patient.email, PASSWORD)
    body = {"refresh_token": at_home.refresh_token}
    answer = phones.anon.auth("POST", "token", params={"grant_type": "refresh_token"}, json=body)
    assert answer.status_code == 200


def test_a_page_served_by_another_device_may_call(patient: Person) -> None:
    asked = {"Origin": "http://192.0.2.9:8081", "Access-Control-Request-Method": "POST"}
    for url in (f"{patient.env['SUPABASE_URL']}/rest/v1/doctors", f"{patient.env['FUNCTIONS_URL']}/calls"):
        answer = httpx.options(url, headers=asked, trust_env=False)
        assert answer.headers["access-control-allow-origin"] == "*", url


def test_another_host_is_refused(opened: Stack) -> None:
    variables = {**opened.variables, "CAREBASE_HOST": "192.0.2.9"}
    done = subprocess.run(
        [sys.executable, "-m", "devstack", "dev"], cwd=ROOT, env=variables, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.strip() == (
        "CAREBASE_HOST must be 127.0.0.1 (only this machine) or 0.0.0.0 (the network too)."
    )
