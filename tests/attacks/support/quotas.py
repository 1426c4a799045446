"""What a person has used of a quota, and what reached another person."""

from datetime import UTC, datetime

import httpx

from tests.support.clients import Person
from tests.support.patient_and_doctor import Care

USED = """
    insert into private.quota_counts (account_id, kind, about, day, used) values (%s, %s, %s, %s, %s)
    on conflict (account_id, kind, about, day) do update set used = excluded.used
"""


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    """The status, the machine code and the kind of the quota."""
    return answer.status_code, answer.json()["message"], answer.json()["details"]


def use(care: Care, person: Person, kind: str, left: int = 0, about: str = "") -> None:
    """Lets the person have used a quota of today up to the last `left`."""
    per_day = int(care.one("select per_day from private.quotas where kind = %s", kind))
    care.root.execute(USED, [person.id, kind, about, datetime.now(UTC).date(), per_day - left])


def notices(person: Person, kind: str) -> int:
    return len(person.select("notifications", type=f"like.{kind}.*"))


def pushes(care: Care, person: Person) -> int:
    """How often the phone of a person was to be reached."""
    return int(care.one(
        """select count(*) from private.outbox as o
           inner join public.notifications as n on n.id::text = o.payload ->> 'notification_id'
           where o.topic = 'notification.created' and n.user_id = %s""", person.id,
    ))  # fmt: skip
