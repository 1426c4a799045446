"""When Daily is down, slow, busy or sends nonsense, the functions answer in time and rows stay correct."""

import threading
import time
import uuid
from collections.abc import Iterator

import httpx
import psycopg
import pytest

from tests.http.support.separate_functions import PROVIDER_SECONDS, SeparateFunctions, separate_functions
from tests.support.clients import People
from tests.support.patient_and_doctor import Care, outcome, post
from tests.support.stack import Stack

# The RPCs before and after the provider's call take less than a second.
BOUND_SECONDS = PROVIDER_SECONDS + 2.0
pytestmark = pytest.mark.xdist_group("outages")
ROOMS, TOKENS = "POST .*/rooms$", "POST .*/meeting-tokens$"


@pytest.fixture(scope="module")
def outside(stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SeparateFunctions]:
    with separate_functions(stack, tmp_path_factory.mktemp("logs")) as running:
        yield running


@pytest.fixture(scope="module")
def care(root: "psycopg.Connection[object]", people: People, outside: SeparateFunctions) -> Care:
    """A pair that calls the separate functions."""
    care = Care.between(root, people)
    for person in care.people.values():
        person.env = {**person.env, "FUNCTIONS_URL": outside.functions_url}
    return care


@pytest.fixture(autouse=True)
def quiet(care: Care) -> None:
    care.set_link("active")
    care.silence()


def latest(care: Care) -> dict[str, object]:
    sql = "select id from public.video_calls where conversation_id = %s order by id desc limit 1"
    return care.call(care.one(sql, care.conversation))


@pytest.mark.parametrize(
    ("mode", "told"),
    [
        ("down", (503, "provider_unavailable")),
        ("hang", (503, "provider_unavailable")),
        ("drip", (503, "provider_unavailable")),
        ("429", (503, "provider_unavailable")),
        ("500", (503, "provider_unavailable")),
        ("nonsense", (502, "provider_error")),
    ],
)
def test_a_call_without_a_room_fails_and_frees_its_key(
    care: Care, outside: SeparateFunctions, key: str, mode: str, told: tuple[int, str]
) -> None:
    began = time.monotonic()
    with outside.fault(mode, ROOMS):
        assert outcome(care.start(key)) == told
    assert time.monotonic() - began < BOUND_SECONDS
    failed = latest(care)
    assert (failed["status"], failed["ended_reason"]) == ("failed", "provider_error")
    again = care.start(key)
    assert (again.status_code, again.json()["call"]["status"]) == (201, "ringing")
    assert again.json()["call"]["id"] != failed["id"]


def test_the_functions_wait_for_a_slow_daily(care: Care, outside: SeparateFunctions, key: str) -> None:
    with outside.fault("slow", ROOMS, seconds=PROVIDER_SECONDS / 2):
        assert care.start(key).status_code == 201


def test_no_transaction_is_open_while_daily_hangs(care: Care, outside: SeparateFunctions, key: str) -> None:
    answers: list[httpx.Response] = []
    with outside.fault("hang", ROOMS):
        thread = threading.Thread(target=lambda: answers.append(care.start(key)))
        thread.start()
        time.sleep(PROVIDER_SECONDS / 2)
        row = latest(care)
        idle = (
            "select count(*) from pg_stat_activity where state like 'idle in transaction%%' and usename = %s"
        )
        assert care.one(idle, "authenticator") == 0
        assert (row["status"], row["room_url"], row["scheduled_for"]) == ("scheduled", None, None)
        thread.join()
    assert outcome(answers[0]) == (503, "provider_unavailable")


def test_a_failed_token_request_leaves_the_call_ringing(
    care: Care, outside: SeparateFunctions, key: str
) -> None:
    call = care.start(key).json()["call"]["id"]
    with outside.fault("500", TOKENS):
        assert outcome(post(care.patient, f"calls/{call}/token")) == (503, "provider_unavailable")
    assert care.call(call)["status"] == "ringing"
    assert post(care.patient, f"calls/{call}/token").status_code == 200


@pytest.mark.parametrize("mode", ["down", "nonsense"])
def test_a_call_ends_while_daily_fails_and_the_outbox_keeps_it(
    care: Care, outside: SeparateFunctions, key: str, mode: str
) -> None:
    call = care.start(key).json()["call"]["id"]
    post(care.patient, f"calls/{call}/answer")
    with outside.fault(mode):
        assert outcome(post(care.doctor, f"calls/{call}/end")) == (200, "")
    row = care.call(call)
    sql = (
        "select status from private.outbox where topic = 'video_room.close' and payload ->> 'room_name' = %s"
    )
    assert (row["status"], care.one(sql, row["room_name"])) == ("ended", "pending")


def test_ending_a_link_ejects_both_before_deleting_the_room(
    care: Care, outside: SeparateFunctions, key: str
) -> None:
    call = care.start(key).json()["call"]["id"]
    post(care.patient, f"calls/{call}/answer")
    post(care.doctor, f"links/{care.link}/end")
    name = care.call(call)["room_name"]
    asked = outside.asked(str(name))
    assert asked == [f"POST /rooms/{name}/eject", f"DELETE /rooms/{name}"]


def test_an_outage_costs_at_most_1_1_requests_per_call(care: Care, outside: SeparateFunctions) -> None:
    calls = 20
    before = len(outside.asked("POST /rooms"))
    with outside.fault("500", ROOMS):
        for _ in range(calls):
            assert care.start(uuid.uuid4().hex).status_code == 503
    assert len(outside.asked("POST /rooms")) - before <= calls * 1.1
