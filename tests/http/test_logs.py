"""No log contains the text of a message, even if the database refuses it."""

from tests.support.patient_and_doctor import Care
from tests.support.stack import Stack

SAID = "Something only the two of them may read"


def test_no_log_quotes_a_refused_message(stack: Stack, care: Care) -> None:
    for body in (SAID + "\0", SAID * 1000):
        answer = care.patient.rpc("send_message", conversation_id=care.conversation, body=body)
        assert answer.status_code == 400
    logs = [*(stack.home / "logs").iterdir(), *(stack.home / "postgres").glob("*.log")]
    assert any("unsupported Unicode escape sequence" in log.read_text(errors="replace") for log in logs)
    assert [log.name for log in logs if SAID in log.read_text(errors="replace")] == []
