"""Cases of helpers that return ids of conversations."""

from tests.sql.support.access_cases.case import AGENT, CAREGIVER, GRANT, NOTHING, SECOND_FACTOR, TREATS, Case

CONVERSATIONS = [
    Case("readable_conversation_ids()", "patient", "conversation support", {"the record is closed": NOTHING}),
    Case("readable_conversation_ids()", "caregiver", "conversation support", CAREGIVER),
    Case("readable_conversation_ids()", "admin", "conversation support", GRANT, SECOND_FACTOR),
    Case("readable_conversation_ids()", "admin", NOTHING),
    Case("readable_conversation_ids()", "doctor", "conversation", {
        **TREATS, "the doctor's care has lapsed": "conversation",
    }),
    Case("readable_conversation_ids()", "agent", "support", AGENT),
    Case("writable_conversation_ids()", "patient", "conversation support", {
        "the record is closed": NOTHING, "the conversations are closed": NOTHING, "the link ends": "support",
        "the link is another patient's": "support",
    }),
    Case("writable_conversation_ids()", "caregiver", "conversation support", {
        **CAREGIVER, "the caregiver becomes secondary": NOTHING, "the conversations are closed": NOTHING,
    }),
    Case("writable_conversation_ids()", "doctor", "conversation", {
        "the doctors are not verified": NOTHING, "the link ends": NOTHING,
        "the conversations are closed": NOTHING,
        "the record is closed": NOTHING, "the link is another patient's": NOTHING,
    }),
    Case("writable_conversation_ids()", "agent", "support", {
        **AGENT, "the conversations are closed": NOTHING,
    }),
]  # fmt: skip
