"""A case of an access helper, and changes that end access, by role."""

from dataclasses import dataclass, field
from typing import Any

NOTHING = ""
SECOND_FACTOR = {"aal": "aal2"}
CAREGIVER = {
    "the caregiver is removed": NOTHING, "the caregiver has not accepted": NOTHING,
    "the record is closed": NOTHING,
}  # fmt: skip
AGENT = {
    "the assignment is completed": NOTHING, "the agent loses the role": NOTHING,
    "the record is closed": NOTHING,
}  # fmt: skip
GRANT = {
    "the grant has expired": NOTHING, "the grant is revoked": NOTHING, "the admin loses the role": NOTHING,
}  # fmt: skip
TREATS = {
    "the doctors are not verified": NOTHING, "the doctor's care ends": NOTHING,
    "the doctor's care has lapsed": NOTHING,
}  # fmt: skip
OFFERS = {
    "the staff has left": NOTHING, "the offers have expired": NOTHING, "the offers are declined": NOTHING,
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """The names of the rows that `call` returns to `who`, and those it returns after each change."""

    call: str
    who: str
    answer: str
    then: dict[str, str] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)
