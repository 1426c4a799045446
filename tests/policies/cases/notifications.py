"""Notifications."""

from tests.policies.support.case_builders import for_profiles, rows_of_profiles

ROWS = {
    "notifications": rows_of_profiles(
        """insert into public.notifications (user_id, title, message)
           values (%s, 'Hello', 'There') returning id"""
    )
}
TARGETS = {"notifications": for_profiles("user_id", lambda: {"title": "Hello", "message": "There"})}
CHANGES = {"notifications": {"read": True}}
