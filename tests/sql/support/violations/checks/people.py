"""Checks of accounts, doctors, documents and devices."""

from tests.sql.support.violations.attempts import Bad, Values
from tests.sql.support.violations.checks.values import long, outside

CHECKS: dict[str, tuple[Values, Bad]] = {
    "public.profiles": (
        {},
        {
            "profiles_email_length": long("email", 320, empty=False),
            "profiles_subscription_plan_length": long("subscription_plan", 50),
        },
    ),
    "public.doctors": (
        {},
        {
            "doctors_experience_years_range": outside("experience_years", -1, 81),
            "doctors_rating_range": outside("rating", -1, "5.01"),
            "doctors_total_consultations_range": outside("total_consultations", -1),
        },
    ),
    "public.documents": (
        {},
        {"documents_verification_status_check": outside("verification_status", "lost")},
    ),
    "public.push_devices": (
        {},
        {
            "push_devices_platform_check": outside("platform", "toaster"),
            "push_devices_token_length": [{"token": "x" * 7}, {"token": "x" * 4097}],
            "push_devices_app_version_length": long("app_version", 50, empty=False),
        },
    ),
}
