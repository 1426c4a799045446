"""The people who read: patient 1 with most messages, doctor 1 with 500 patients, caregivers, a hospital."""

import time
from dataclasses import dataclass
from hashlib import md5
from uuid import UUID

from devstack import keys
from devstack.config import Config


def uid(kind: str, number: int) -> UUID:
    """An id computed from a kind and a number, as bench.uid of the synthetic data does."""
    return UUID(md5(f"{kind}{number}".encode(), usedforsecurity=False).hexdigest())


@dataclass(frozen=True)
class Persona:
    """A signed-in person of the synthetic data."""

    role: str
    number: int = 1
    called: str = ""

    def __str__(self) -> str:
        return self.called or self.role.replace("_", " ")

    @property
    def id(self) -> UUID:
        return uid(self.role, self.number)

    @property
    def session(self) -> UUID:
        return uid(f"session {self.role}", self.number)

    def claims(self, config: Config, role: str = "authenticated") -> dict[str, object]:
        """The claims of their access token."""
        return {
            "iss": config.auth_url, "aud": "authenticated", "sub": str(self.id), "role": role, "aal": "aal1",
            "session_id": str(self.session), "is_anonymous": False, "exp": int(time.time()) + 86_400,
        }  # fmt: skip

    def token(self, config: Config, role: str = "authenticated") -> str:
        """A real JWT; with role `service_role` one as long, for requests that bypass the policies."""
        return keys.mint(self.claims(config, role))


PATIENT, DOCTOR, HOSPITAL_ADMIN = Persona("patient"), Persona("doctor"), Persona("hospital_admin")
CAREGIVER = Persona("caregiver", called="caregiver of one")
CAREGIVER_OF_FIVE = Persona("caregiver", 2, "caregiver of five")
