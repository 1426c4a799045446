"""Long lists are paged by key, so that each page costs the same."""

from typing import Any

import psycopg
import pytest

from tests.support.clients import People


@pytest.mark.local
def test_a_chat_is_read_in_pages_of_at_most_max_rows(people: People, db: psycopg.Connection[Any]) -> None:
    patient = people.sign_up("patient")
    db.execute(
        """with talk as (
               insert into public.conversations (patient_id, type) values (%s, 'ai_diagnosis') returning id
           )
           insert into public.messages (conversation_id, sender_id, sender_type, body)
           select talk.id, %s, 'patient', n::text from talk, generate_series(1, 1100) as n""",
        [patient.id, patient.id],
    )
    everything = patient.select("messages", order="id.desc")
    assert len(everything) == 1000  # max_rows in supabase/config.toml
    first = patient.select("messages", order="id.desc", limit="60")
    second = patient.select("messages", order="id.desc", limit="60", id=f"lt.{first[-1]['id']}")
    assert first + second == everything[:120]
