"""Every transition of a call, by each person, from every state."""

import pytest

from tests.support.patient_and_doctor import Care, outcome, post

MOVES = ("answer", "decline", "cancel", "end")
STATES = ("reserved", "scheduled", "ringing", "active", "ended", "missed", "canceled", "failed")
PEOPLE = {"caller": "doctor", "callee": "patient", "stranger": "stranger"}
GOOD = (200, "")
UNKNOWN, FOREIGN = (404, "call_not_found"), (403, "role_not_allowed")


def new_call(care: Care, state: str) -> int:
    if state == "reserved":
        return care.new_call("scheduled", room=False)
    return care.new_call(state, starts_in="1 day" if state == "scheduled" else None)


def expected(move: str, state: str, who: str) -> tuple[tuple[int, str], str, str | None]:
    """The outcome, and the state and reason afterwards (None: unchanged)."""
    stays = "scheduled" if state == "reserved" else state
    if who == "stranger":
        return UNKNOWN, stays, None
    match move, state:
        case (("answer" | "decline"), _) if who == "caller":
            return FOREIGN, stays, None
        case "answer", "ringing":
            return GOOD, "active", None
        case "decline", "ringing":
            return GOOD, "canceled", "declined"
        case (("answer" | "decline"), _):
            return (409, "call_not_ringing"), stays, None
        case "cancel", "ringing" if who == "callee":
            return FOREIGN, stays, None
        case "cancel", "reserved" | "scheduled" | "ringing":
            return GOOD, "canceled", "canceled"
        case "cancel", _:
            return (409, "call_not_cancelable"), stays, None
        case "end", "active":
            return GOOD, "ended", "completed"
    return (409, "call_not_active"), stays, None


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("move", MOVES)
def test_each_transition_of_a_call_by_each_person(care: Care, move: str, state: str, who: str) -> None:
    call = new_call(care, state)
    answer = post(care.people[PEOPLE[who]], f"calls/{call}/{move}")
    wanted, status, reason = expected(move, state, who)
    row = care.call(call)
    assert (outcome(answer), row["status"], row["ended_reason"]) == (wanted, status, reason)
    if wanted == GOOD:
        assert answer.json()["call"]["status"] == status
        assert (row["ended_at"] is None) == (move == "answer")


def test_an_answered_call_names_the_person(care: Care) -> None:
    call = care.new_call("ringing")
    answered = post(care.patient, f"calls/{call}/answer").json()["call"]
    assert answered["answered_by"] == care.patient.id
    assert answered["started_at"]


@pytest.mark.parametrize("state", ["reserved", "ended", "missed", "canceled", "failed"])
def test_a_call_that_is_not_live_gives_no_token(care: Care, state: str) -> None:
    call = new_call(care, state)
    assert outcome(post(care.patient, f"calls/{call}/token")) == (409, "call_not_live")


@pytest.mark.parametrize(
    ("starts_in", "code"), [("11 minutes", "call_not_open_yet"), ("-16 minutes", "call_not_live")]
)
def test_a_planned_call_gives_no_token_outside_its_window(care: Care, starts_in: str, code: str) -> None:
    call = care.new_call("scheduled", starts_in=starts_in)
    assert outcome(post(care.patient, f"calls/{call}/token")) == (409, code)
    assert care.call(call)["status"] == "scheduled"


def test_a_stranger_gets_the_answer_of_a_missing_call(care: Care) -> None:
    call = care.new_call("ringing")
    assert outcome(post(care.stranger, f"calls/{call}/token")) == UNKNOWN
    assert outcome(post(care.stranger, "calls/999999999/token")) == UNKNOWN


@pytest.mark.parametrize("link", ["ended", "blocked", "requested"])
@pytest.mark.parametrize("move", ["answer", "token"])
def test_nobody_joins_a_call_without_an_active_link(care: Care, link: str, move: str) -> None:
    call = care.new_call("ringing")
    care.set_link(link)
    try:
        assert outcome(post(care.patient, f"calls/{call}/{move}")) == (409, "link_not_active")
    finally:
        care.set_link("active")
