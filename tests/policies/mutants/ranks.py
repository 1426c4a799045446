"""Which tests could notice a mutant, the likeliest and quickest first."""

import pytest

from tests.policies.mutants.mutant import Mutant
from tests.policies.mutants.policies import BUCKETS
from tests.policies.personas import PERSONAS

_FIRST = ("patient", "stranger", "doctor_active", "anonymous", "doctor_unverified", "deactivated")
_CATALOG = ("test_grants.py", "test_rights.py", "test_catalog.py", "test_catalog_rights.py")
# Rights are seen there sooner than in stories, a column's sooner than in cells.
_CATALOG_RANK = {"column": 2, "right": 7, "function": 7}
# Much faster than a bucket's cells, or than those of all relations a helper serves.
_QUICK = (
    "test_file_rules.py",
    "test_files.py",
    "test_attachments.py",
    "test_lost_access.py",
    "test_terms.py",
    "test_rpc_terms.py",
)
_CATALOG_TESTS = ("test_the_catalog_grants", "test_the_matrix_names", "test_every_table_is")


def rank(item: pytest.Item, mutant: Mutant) -> tuple[int, int] | None:
    """Where the test comes in the hunt for the mutant; None when it cannot notice it."""
    values = getattr(getattr(item, "callspec", None), "params", {})
    relation = values["line"].relation if "line" in values else values.get("relation")
    persona = values["line"].persona if "line" in values else values.get("persona", "")
    if item.path.name in _CATALOG or item.name.startswith(_CATALOG_TESTS):
        return _CATALOG_RANK.get(mutant.kind, 9), 0
    if not mutant.relations or (relation and relation not in mutant.relations):
        return None
    if relation is None:
        is_apt = mutant.kind == "body" or any(name in mutant.relations for name in BUCKETS)
        return 0 if is_apt and item.path.name in _QUICK else 8, 0
    others_come_last = mutant.role in PERSONAS and persona not in ("", mutant.role)
    beside = 8 if others_come_last else 3 if mutant.kind == "column" else 1
    is_ours = not others_come_last and ("column" in values) == (mutant.kind == "column")
    # A helper shows in every relation it serves: better everybody in one than one person in all.
    order = 1 if mutant.kind == "body" else _order(mutant.role).index(persona or "anon")
    return 0 if is_ours else beside, order


def _order(role: str) -> list[str]:
    first = [role] if role in PERSONAS else list(_FIRST)
    return [*first, *(persona for persona in PERSONAS if persona not in first)]
