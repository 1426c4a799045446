"""Every transition of a link, by each person, from every state; each refusal has its code."""

import pytest

from tests.support.patient_and_doctor import Care, outcome, post

MOVES = ("approve", "reject", "end", "block", "unblock")
STATES = ("requested", "active", "ended", "blocked")
PEOPLE = ("patient", "doctor", "stranger")
GOOD = (200, "")


def approved_or_rejected(move: str, state: str, who: str) -> tuple[tuple[int, str], str]:
    """The result of approve and reject, which only the doctor may call."""
    if who == "patient":
        return (403, "role_not_allowed"), state
    if state != "requested":
        return (409, "link_not_requested"), state
    return GOOD, "active" if move == "approve" else "ended"


def ended_or_blocked(move: str, state: str, who: str) -> tuple[tuple[int, str], str]:
    """The result of end, block and unblock; `blocked` means blocked by the patient."""
    match move, state:
        case "end", "active":
            return GOOD, "ended"
        case "end", _:
            return (409, "link_not_active"), state
        case "block", "blocked":
            return (409, "link_already_blocked"), state
        case "block", _:
            return GOOD, "blocked"
        case "unblock", "blocked":
            return (GOOD, "ended") if who == "patient" else ((403, "not_the_blocker"), state)
    return (409, "link_not_blocked"), state


def expected(move: str, state: str, who: str) -> tuple[tuple[int, str], str]:
    """The outcome and the state afterwards."""
    if who == "stranger":
        return (404, "link_not_found"), state
    return (
        approved_or_rejected(move, state, who)
        if move in {"approve", "reject"}
        else ended_or_blocked(move, state, who)
    )


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("move", MOVES)
def test_each_transition_of_a_link_by_each_person(care: Care, move: str, state: str, who: str) -> None:
    care.set_link(state, care.patient.id if state == "blocked" else None)
    answer = post(care.people[who], f"links/{care.link}/{move}")
    wanted, afterwards = expected(move, state, who)
    assert (outcome(answer), care.link_status()) == (wanted, afterwards)
    if wanted == GOOD:
        assert answer.json()["link"]["status"] == afterwards


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize(
    "link", ["999999999", "9223372036854775807", "9223372036854775808", "0", "-1", "abc", "1.0"]
)
def test_a_missing_link_is_answered_like_a_foreign_one(care: Care, move: str, link: str) -> None:
    assert outcome(post(care.doctor, f"links/{link}/{move}")) == (404, "link_not_found")


def test_a_blocked_link_names_the_person_who_blocked(care: Care) -> None:
    care.set_link("active")
    blocked = post(care.doctor, f"links/{care.link}/block").json()["link"]
    assert blocked["blocked_by"] == care.doctor.id
    assert outcome(post(care.patient, f"links/{care.link}/unblock")) == (403, "not_the_blocker")
    assert post(care.doctor, f"links/{care.link}/unblock").json()["link"]["blocked_by"] is None


def test_approving_opens_one_conversation_and_notifies(care: Care) -> None:
    for _ in range(2):
        care.set_link("requested")
        answer = post(care.doctor, f"links/{care.link}/approve").json()
        assert answer["conversation_id"] == care.conversation
    [message, *_] = care.patient.select(
        "messages", conversation_id=f"eq.{care.conversation}", order="id.desc"
    )
    assert (message["message_type"], message["sender_type"], message["sender_id"]) == (
        "system",
        "system",
        None,
    )


def test_an_unverified_doctor_cannot_approve(care: Care) -> None:
    care.set_link("requested")
    care.verify_doctor(verified=False)
    try:
        assert outcome(post(care.doctor, f"links/{care.link}/approve")) == (403, "doctor_not_verified")
    finally:
        care.verify_doctor(verified=True)


def test_the_other_side_is_notified(care: Care) -> None:
    care.set_link("requested")
    post(care.doctor, f"links/{care.link}/approve")
    [note, *_] = care.patient.select("notifications", type="eq.link.active", order="created_at.desc")
    assert note["data"] == {"link_id": care.link}
    assert care.doctor.select("notifications", type="eq.link.active") == []
